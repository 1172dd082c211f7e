// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace asterism::ui {

/// Two to five ways of which one is on: "List | Board". Arrow keys move between them.
class SegmentedChoice : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedChoice(const QStringList& labels, QWidget* parent = nullptr);

    int chosen() const;
    void choose(int at);

signals:
    /// By hand only.
    void chosenChanged(int at);

private:
    QButtonGroup* m_group;
};

} // namespace asterism::ui
