// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QLineEdit;

namespace asterism::ui {

class MainWindow;

/// The Edit menu: undo and redo by name, the clipboard, finding and removing.
class EditCommands : public QObject {
    Q_OBJECT

public:
    explicit EditCommands(MainWindow& window);

    /// After the plan changed, or another one was opened.
    void nameUndoAndRedo();

    /// One step of letting go, as Esc does: clears the search of the page, then what is selected.
    /// False when there was neither.
    bool letGo();

private:
    void addHistory();
    void addClipboard();
    void addFinding();
    void takeBack(bool isUndo);
    void pressDelete();
    void find();
    QLineEdit* searchField() const;

    MainWindow& m_window;
};

} // namespace asterism::ui
