// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace asterism::ui {

/// Ways of which one is taken, one below the other, each with a sentence about it. The arrow keys
/// move between them.
class ChoiceList : public QWidget {
    Q_OBJECT

public:
    /// The parts are named after the list: name0, name1 …
    ChoiceList(const char* objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void add(int key, const QString& words, const QString& why = {});
    void clear();

    /// -1 for none.
    int chosen() const;
    void choose(int key);

signals:
    /// By hand only.
    void chosenChanged(int key);

private:
    QButtonGroup* m_group;
    QVBoxLayout* m_rows;
    int m_count = 0;
};

} // namespace asterism::ui
