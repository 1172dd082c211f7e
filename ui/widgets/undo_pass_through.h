// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace asterism::ui {

/// Whether the event is the Ctrl+Z (or Ctrl+Shift+Z) of a text field that has nothing to undo (or
/// redo), so that the window's own Undo should have it.
bool belongsToWindow(const QWidget* field, const QEvent& event);

/// Does for every Qt text field of the program what LineEdit and NoteEdit do by themselves: spin
/// boxes, editable combo boxes and the fields in Qt's own dialogs. Install it on the application.
class UndoPassThrough : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace asterism::ui
