// SPDX-License-Identifier: MIT
#include "ui/outreach/card_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/outreach/outreach_moves.h"
#include "ui/text/text.h"

namespace asterism::ui {
namespace {

struct Menu {
    Q_DECLARE_TR_FUNCTIONS(CardMenu)
};

} // namespace

void CardMenu::fill(QMenu& menu, const Id<Outreach>& id) const
{
    const auto thread = session.plan().find(id);
    if (!thread) {
        return;
    }
    QAction* opened = menu.addAction(Menu::tr("&Open\tEnter"));
    QObject::connect(opened, &QAction::triggered, &menu, [open = open, id] { open(qt(id.text)); });
    QAction* write = menu.addAction(icon(QStringLiteral("letters")), Menu::tr("&Write…\tW"));
    write->setEnabled(takesLetters(thread->state));
    QObject::connect(
        write, &QAction::triggered, &menu, [&session = session, id] { writeLetter(session, id); });
    if (thread->state == OutreachState::Accepted) {
        QAction* agree = menu.addAction(Menu::tr("&Agree…"));
        QObject::connect(agree, &QAction::triggered, &menu, [&session = session, id] {
            session.goTo({QStringLiteral("people"), QStringLiteral("path/begin"), qt(id.text)});
        });
    }
    addMoves(*menu.addMenu(Menu::tr("&Move To")), id);
    menu.addSeparator();
    QAction* gone = menu.addAction(icon(QStringLiteral("remove")), Menu::tr("&Remove\tDel"));
    QObject::connect(
        gone, &QAction::triggered, &menu, [&session = session, id] { removeThread(session, id); });
}

void CardMenu::addMoves(QMenu& menu, const Id<Outreach>& id) const
{
    menu.setObjectName("moveTo");
    menu.setToolTipsVisible(true);
    for (int at = 0; at < stageCount; ++at) {
        const auto stage = static_cast<Stage>(at);
        const QString reason = reasonToStay(session, id, stage);
        QAction* action = menu.addAction(words(stage));
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? meaningOf(stage) : reason);
        action->setStatusTip(reason);
        QObject::connect(
            action, &QAction::triggered, &menu, [move = move, id, stage] { move(id, stage); });
    }
}

} // namespace asterism::ui
