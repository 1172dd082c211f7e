// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <string>
#include <vector>

namespace asterism::ui {

class Banner;

/// A line above a text that could tell who somebody is, when it is about to leave. It asks once
/// for the same words, and forbids nothing.
class LookFirstNote : public QWidget {
    Q_OBJECT

public:
    explicit LookFirstNote(QWidget* parent = nullptr);

    struct Leaving {
        std::vector<std::string> texts;
        QStringList knownTexts;       ///< that are not marked, such as one's own signature
        QString anyway;               ///< "Copy Anyway"
        std::function<void()> leave;  ///< now, or when that was chosen
        std::function<void()> showMe; ///< goes to the first that was found
    };
    void beforeLeaving(const Leaving& leaving);

    /// Another text is shown.
    void dismiss();

private:
    void ask(const QString& sentence, const Leaving& leaving);

    Banner* m_banner = nullptr;
    std::vector<std::string> m_lookedAt;
};

} // namespace asterism::ui
