// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace asterism::ui {

class NoteEdit;

/// "Stuck?" and a few beginnings of sentences; a click writes one at the end of the field.
class Starters : public QWidget {
    Q_OBJECT

public:
    Starters(NoteEdit* field, const QStringList& beginnings, QWidget* parent = nullptr);

private:
    void write(const QString& beginning);

    NoteEdit* m_field;
};

} // namespace asterism::ui
