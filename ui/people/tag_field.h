// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;
class QStringListModel;

namespace asterism::ui {

class Chips;
class LineEdit;

/// Words with a × each, and a field that adds another on Return or comma. Knows nothing of the
/// plan: it says what is wanted and is told what there is.
class TagField : public QWidget {
    Q_OBJECT

public:
    explicit TagField(const QString& placeholder, QWidget* parent = nullptr);

    void setTags(const QStringList& tags);
    QStringList tags() const { return m_tags; }

    /// Words to choose from while typing.
    void setKnown(const QStringList& known);

    /// Names the field; the words have names of their own.
    void setNames(const char* objectName, const QString& accessibleName);

    LineEdit* lineEdit() const { return m_line; }

signals:
    void addWanted(const QString& tag);
    void removeWanted(const QString& tag);

private:
    void takeTyped();

    QStringList m_tags;
    Chips* m_chips;
    LineEdit* m_line;
    QStringListModel* m_known;
};

} // namespace asterism::ui
