// SPDX-License-Identifier: MIT
#include "ui/app/edit_commands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include "ui/app/actions.h"
#include "ui/app/main_window.h"
#include "ui/app/page_host.h"
#include "ui/text/deeds.h"
#include "ui/widgets/toast.h"

namespace asterism::ui {

EditCommands::EditCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    addHistory();
    addClipboard();
    addFinding();
}

void EditCommands::addHistory()
{
    Actions& actions = m_window.actions();
    actions.add(
        {"undo", MenuName::Edit, tr("Undo"), {Qt::CTRL | Qt::Key_Z}, [this] { takeBack(true); }});
    actions.add(
        {"redo",
         MenuName::Edit,
         tr("Redo"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
         [this] { takeBack(false); }});
}

void EditCommands::addClipboard()
{
    const auto add = [this](const char* name, const QString& text, Qt::Key key, const char* slot) {
        ActionEntry entry{
            name, MenuName::Edit, text, {Qt::CTRL | key}, [slot] {
                if (QWidget* focus = QApplication::focusWidget()) {
                    // What has nothing to copy has no such slot either.
                    if (focus->metaObject()->indexOfSlot((QByteArray(slot) + "()").constData())
                        >= 0) {
                        QMetaObject::invokeMethod(focus, slot);
                    }
                }
            }};
        entry.startsGroup = key == Qt::Key_X;
        m_window.actions().add(entry);
    };
    add("cut", tr("Cut"), Qt::Key_X, "cut");
    add("copy", tr("Copy"), Qt::Key_C, "copy");
    add("paste", tr("Paste"), Qt::Key_V, "paste");
    add("selectAll", tr("Select All"), Qt::Key_A, "selectAll");
}

void EditCommands::addFinding()
{
    Actions& actions = m_window.actions();
    ActionEntry search{
        "find", MenuName::Edit, tr("Find…"), {Qt::CTRL | Qt::Key_F}, [this] { find(); }};
    search.startsGroup = true;
    actions.add(search);
    ActionEntry remove{"remove", MenuName::Edit, tr("Remove"), {}, [this] { pressDelete(); }};
    remove.keyHint = QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText);
    actions.add(remove);
    ActionEntry removed{
        "recentlyRemoved",
        MenuName::Edit,
        tr("Recently Removed…"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Delete},
        [this] {
            m_window.goTo({QStringLiteral("history"), QStringLiteral("removed"), {}});
        }};
    removed.startsGroup = true;
    actions.add(removed);
    actions.add({"history", MenuName::Edit, tr("History"), {}, [this] {
                     m_window.goTo({QStringLiteral("history"), QStringLiteral("all"), {}});
                 }});
    ActionEntry preferences{
        "preferences", MenuName::Edit, tr("Preferences…"), {Qt::CTRL | Qt::Key_Comma}, [this] {
            m_window.goTo({QStringLiteral("preferences"), {}, {}});
        }};
    preferences.startsGroup = true;
    actions.add(preferences);
}

void EditCommands::nameUndoAndRedo()
{
    const Store& store = m_window.session()->store();
    const auto name = [&](const char* action,
                          const std::optional<Deed>& deed,
                          const QString& bare,
                          const QString& named) {
        m_window.actions().retitle(action, deed ? named.arg(words(*deed)) : bare);
        m_window.actions().action(action)->setEnabled(deed.has_value());
    };
    name("undo", store.toUndo(), tr("Undo"), tr("Undo %1"));
    name("redo", store.toRedo(), tr("Redo"), tr("Redo %1"));
}

void EditCommands::takeBack(bool isUndo)
{
    // What is still in a field is a change of its own, and the last one.
    m_window.keepEverything();
    PlanSession& session = *m_window.session();
    const auto deed = isUndo ? session.store().toUndo() : session.store().toRedo();
    if (!deed) {
        return;
    }
    isUndo ? session.undo() : session.redo();
    const QString what = words(*deed);
    if (isUndo) {
        m_window.toast().offer(tr("Undone: %1").arg(what), tr("Redo"), [this] { takeBack(false); });
    } else {
        m_window.toast().offer(
            tr("Done again: %1").arg(what), tr("Undo"), [this] { takeBack(true); });
    }
}

void EditCommands::pressDelete()
{
    // Every list removes what is selected when it is asked by this key.
    if (QWidget* focus = QApplication::focusWidget()) {
        QApplication::postEvent(
            focus, new QKeyEvent(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier));
        QApplication::postEvent(
            focus, new QKeyEvent(QEvent::KeyRelease, Qt::Key_Delete, Qt::NoModifier));
    }
}

QLineEdit* EditCommands::searchField() const
{
    QWidget* const page = m_window.host().currentWidget();
    if (page == nullptr) {
        return nullptr;
    }
    for (QLineEdit* field : page->findChildren<QLineEdit*>()) {
        const bool isSearch
            = field->objectName().endsWith(QLatin1String("search"), Qt::CaseInsensitive)
            || field->objectName().endsWith(QLatin1String("find"), Qt::CaseInsensitive);
        if (isSearch && field->isVisible()) {
            return field;
        }
    }
    return nullptr;
}

void EditCommands::find()
{
    if (QLineEdit* field = searchField()) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    } else {
        m_window.openPalette();
    }
}

bool EditCommands::letGo()
{
    if (QLineEdit* field = searchField(); field != nullptr && !field->text().isEmpty()) {
        field->clear();
        return true;
    }
    auto* const list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
    const bool hasSelection = list != nullptr && m_window.host().isAncestorOf(list)
        && list->selectionModel() != nullptr && list->selectionModel()->hasSelection();
    if (hasSelection) {
        list->clearSelection();
    }
    return hasSelection;
}

} // namespace asterism::ui
