// SPDX-License-Identifier: MIT
#include "ui/people/several_people.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/people.h"
#include "storage/people_list.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/people/people_menu.h"
#include "ui/people/tag_field.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {

SeveralPeople::SeveralPeople(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new TextLabel({}, TextRole::H1)),
      m_tags(new TagField(tr("Add a tag to all of them")))
{
    setObjectName("severalPeople");
    m_title->setObjectName("severalTitle");
    m_tags->setNames("severalTags", tr("Add a tag to all of them"));
    auto* state
        = named(new WordedMenuButton(tr("State")), "severalState", tr("State of all of them"));
    auto* states = state->choices();
    connect(states, &QMenu::aboutToShow, this, [this, states] { fillStates(states); });
    auto* gone = named(new QPushButton(tr("Remove")), "severalRemove", tr("Remove all of them"));
    gone->setIcon(icon(QStringLiteral("remove")));
    connect(gone, &QPushButton::clicked, this, [this] { removePeople(m_session, m_people); });

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(state);
    buttons->addWidget(gone);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(new Caption(tr("What you do here is done to all of them, in one step.")));
    column->addWidget(m_tags);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_tags, &TagField::addWanted, this, [this](const QString& tag) {
        m_session.run(
            [&](Store& store) { actions::tagAll(store, m_people, utf8(tag)); },
            tr("%1 tagged “%2”").arg(whoWords(m_session, m_people), tag));
    });
    connect(m_tags, &TagField::removeWanted, this, [this](const QString& tag) {
        m_session.run([&](Store& store) { actions::untagAll(store, m_people, utf8(tag)); });
    });
}

void SeveralPeople::showPeople(const std::vector<Id<Person>>& people)
{
    m_people = people;
    m_title->setText(tr("%n people chosen", nullptr, static_cast<int>(people.size())));
    m_tags->setTags(commonTags());
    QStringList known;
    for (const auto& tag : tagCounts(m_session.plan())) {
        known << qt(tag.name);
    }
    m_tags->setKnown(known);
}

void SeveralPeople::focusTags()
{
    m_tags->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void SeveralPeople::fillStates(QMenu* menu)
{
    menu->clear();
    addStates(m_session, *menu, m_people);
}

QStringList SeveralPeople::commonTags() const
{
    QStringList common;
    for (const auto& tag : tagCounts(m_session.plan())) {
        const auto isWorn = [&](const Id<Person>& person) {
            const auto worn = m_session.plan().where(&Tag::person, person);
            return std::ranges::find(worn, tag.name, &Tag::name) != worn.end();
        };
        if (std::ranges::all_of(m_people, isWorn)) {
            common << qt(tag.name);
        }
    }
    return common;
}

} // namespace asterism::ui
