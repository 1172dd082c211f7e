// SPDX-License-Identifier: MIT
#include "ui/today/quick_people_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <array>

namespace asterism::ui {
namespace {

constexpr std::array offeredKinds{
    RelationshipKind::Mentor,
    RelationshipKind::Supervisor,
    RelationshipKind::Peer,
    RelationshipKind::Connector,
    RelationshipKind::RoleModel,
    RelationshipKind::Mentee};

// As the rings of the map read closeness.
constexpr int closeBy = 5;
constexpr int steady = 3;
constexpr int occasional = 1;

} // namespace

QuickPeoplePage::QuickPeoplePage(PlanSession& session)
    : m_session(session),
      m_name(named(new LineEdit, "quickName", tr("Name of somebody who helps you grow"))),
      m_hint(new TextLabel(
          tr("A supervisor, somebody you can call, a colleague whose work you admire. Press Enter "
             "after each name."),
          TextRole::Body,
          Role::Text2)),
      m_finish(named(
          new QPushButton(tr("Put Them on the Map")), "quickFinish", tr("Put Them on the Map")))
{
    named(this, "quickPeoplePage", tr("Start with my people"));
    body()->addWidget(head());
    m_rows = new QWidget;
    body()->addWidget(m_rows);
    body()->addWidget(foot());
    connect(m_name, &QLineEdit::returnPressed, this, &QuickPeoplePage::addName);
    connect(m_name, &LineEdit::finished, this, &QuickPeoplePage::finish);
    connect(m_finish, &QPushButton::clicked, this, &QuickPeoplePage::finish);
}

QWidget* QuickPeoplePage::head()
{
    auto* const head = new QWidget;
    auto* const column = new QVBoxLayout(head);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Heading(tr("Who helps you grow?"), TextRole::PathQuestion));
    column->addWidget(m_hint);
    auto* const line = new QHBoxLayout;
    line->setSpacing(8);
    m_name->setFree(false);
    m_name->setPlaceholderText(tr("First name or full name"));
    auto* const add = named(new QPushButton(tr("Add")), "quickAdd", tr("Add this name"));
    add->setIcon(ui::icon(QStringLiteral("add")));
    connect(add, &QPushButton::clicked, this, &QuickPeoplePage::addName);
    line->addWidget(m_name, 1);
    line->addWidget(add);
    column->addLayout(line);
    return head;
}

QWidget* QuickPeoplePage::foot()
{
    auto* const foot = new QWidget;
    auto* const line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    auto* const back
        = named(new QPushButton(tr("Back")), "quickBack", tr("Back; the names are kept"));
    connect(back, &QPushButton::clicked, this, &QuickPeoplePage::left);
    m_finish->setProperty("primary", true);
    line->addWidget(back);
    line->addStretch(1);
    line->addWidget(m_finish);
    return foot;
}

void QuickPeoplePage::begin()
{
    m_people = readQuickPeople(m_session.store());
    showRows();
    m_name->setFocus(Qt::OtherFocusReason);
}

void QuickPeoplePage::addName()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty()) {
        m_people.push_back({utf8(name), RelationshipKind::Mentor, steady});
        m_name->setKnownText({});
        keep();
        showRows();
    }
    m_name->setFocus(Qt::OtherFocusReason);
}

void QuickPeoplePage::keep()
{
    m_session.run([this](Store& store) { keepQuickPeople(store, m_people); });
}

void QuickPeoplePage::remove(std::size_t at)
{
    m_people.erase(m_people.begin() + static_cast<std::ptrdiff_t>(at));
    keep();
    showRows();
    m_name->setFocus(Qt::OtherFocusReason);
}

void QuickPeoplePage::showRows()
{
    auto* const rows = new QWidget;
    auto* const column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (std::size_t at = 0; at < m_people.size(); ++at) {
        column->addWidget(row(at));
    }
    body()->replaceWidget(m_rows, rows);
    m_rows->hide();
    // One of its own buttons may have asked for this.
    m_rows->deleteLater();
    m_rows = rows;
    m_rows->show();
    putInReadingOrder(this);
    m_finish->setEnabled(!m_people.empty());
}

QWidget* QuickPeoplePage::row(std::size_t at)
{
    const QString name = qt(m_people.at(at).name);
    auto* const card = new Card;
    card->body()->setContentsMargins(16, 8, 8, 12);
    auto* const line = new QHBoxLayout;
    line->addWidget(new TextLabel(name, TextRole::Strong), 1);
    auto* const away = named(new QToolButton, "quickRemove", tr("Take %1 out again").arg(name));
    away->setObjectName(QStringLiteral("quickRemove%1").arg(at + 1));
    away->setIcon(ui::icon(QStringLiteral("close"), Role::Text2));
    away->setToolTip(tr("Take out again"));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    connect(away, &QToolButton::clicked, this, [this, at] { remove(at); });
    line->addWidget(away);
    card->body()->addLayout(line);
    card->body()->addWidget(kindChips(at));
    card->body()->addWidget(closenessChips(at));
    return card;
}

QWidget* QuickPeoplePage::kindChips(std::size_t at)
{
    auto* const chips = new Chips;
    named(chips, "quickKind", tr("What %1 is to you").arg(qt(m_people.at(at).name)));
    chips->setObjectName(QStringLiteral("quickKind%1").arg(at + 1));
    chips->setExclusive(true);
    for (const RelationshipKind kind : offeredKinds) {
        chips->addChoice(words(kind), static_cast<int>(kind), kind == m_people.at(at).kind);
    }
    connect(chips, &Chips::chosenChanged, this, [this, chips, at] {
        const auto chosen = chips->chosenKeys();
        m_people.at(at).kind = chosen.isEmpty()
            ? RelationshipKind::Mentor
            : static_cast<RelationshipKind>(chosen.front().toInt());
        keep();
    });
    return chips;
}

QWidget* QuickPeoplePage::closenessChips(std::size_t at)
{
    auto* const chips = new Chips;
    named(chips, "quickCloseness", tr("How close %1 is").arg(qt(m_people.at(at).name)));
    chips->setObjectName(QStringLiteral("quickCloseness%1").arg(at + 1));
    chips->setExclusive(true);
    const int now = m_people.at(at).closeness;
    chips->addChoice(tr("Close"), closeBy, now == closeBy);
    chips->addChoice(tr("Steady"), steady, now == steady);
    chips->addChoice(tr("Now and then"), occasional, now == occasional);
    connect(chips, &Chips::chosenChanged, this, [this, chips, at] {
        const auto chosen = chips->chosenKeys();
        m_people.at(at).closeness = chosen.isEmpty() ? steady : chosen.front().toInt();
        keep();
    });
    return chips;
}

void QuickPeoplePage::finish()
{
    if (const QString name = m_name->text().simplified(); !name.isEmpty()) {
        addName();
    }
    if (m_people.empty()) {
        return;
    }
    const bool isDone = m_session.run(
        [this](Store& store) { addQuickPeople(store, m_people); },
        tr("%n people are on your map", nullptr, static_cast<int>(m_people.size())));
    if (isDone) {
        m_people.clear();
        emit added();
    }
}

void QuickPeoplePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    ScrollPage::keyPressEvent(event);
}

} // namespace asterism::ui
