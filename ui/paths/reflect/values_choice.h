// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace asterism::ui {

class Banner;
class Chips;
class ReflectPath;
class TextLabel;

/// Up to five of what was sorted, or of all cards when nothing was.
class ValuesChoice : public QWidget {
    Q_OBJECT

public:
    explicit ValuesChoice(ReflectPath& path, QWidget* parent = nullptr);

    void refresh();

signals:
    void edited();

private:
    void addGroup(const QString& title, const QStringList& names, const char* objectName);
    void take(Chips* chips);
    QStringList chosen() const;
    QStringList onPile(int pile) const;
    void sayHowMany();

    ReflectPath& m_path;
    TextLabel* m_count;
    Banner* m_enough;
    QVBoxLayout* m_groups;
};

} // namespace asterism::ui
