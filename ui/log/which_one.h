// SPDX-License-Identifier: MIT
#pragma once

#include <QVariant>
#include <QWidget>

#include <utility>

namespace asterism::ui {

class FlowLayout;
class TextLabel;

/// A question with a few answers, in the place where it came up: "Which Anna?" Not there until it
/// is asked.
class WhichOne : public QWidget {
    Q_OBJECT

public:
    explicit WhichOne(QWidget* parent = nullptr);

    void ask(const QString& question, const QList<std::pair<QString, QVariant>>& answers);
    void stopAsking();
    /// Goes to the first answer.
    void focusFirst();

signals:
    void answered(const QVariant& answer);

private:
    TextLabel* m_question;
    QWidget* m_answers;
};

} // namespace asterism::ui
