// SPDX-License-Identifier: MIT
#include "ui/people/overview_tab.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "actions/people.h"
#include "analysis/hats.h"
#include "storage/people_list.h"
#include "ui/app/icons.h"
#include "ui/people/care_words.h"
#include "ui/people/field_edits.h"
#include "ui/people/recent_lines.h"
#include "ui/people/relationship_card.h"
#include "ui/people/tag_field.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {

OverviewTab::OverviewTab(PlanSession& session, QWidget* parent)
    : PersonTab(session, parent),
      m_care(new Banner(Banner::Kind::Care)),
      m_ties(new QVBoxLayout),
      m_addTie(named(new QPushButton(tr("Relationship")), "addTie", tr("Add a relationship"))),
      m_rows(new FieldRows),
      m_form(m_rows, keeper()),
      m_tags(new TagField(tr("Add a tag"))),
      m_recent(new RecentLines(session))
{
    m_care->setObjectName("twoHats");
    m_care->hide();
    m_ties->setSpacing(12);
    m_addTie->setFlat(true);
    m_addTie->setIcon(icon(QStringLiteral("add"), Role::Primary));
    body()->addWidget(m_care);
    body()->addLayout(m_ties);
    body()->addWidget(m_addTie, 0, Qt::AlignLeading);
    addNoteAndTags();
    body()->addWidget(m_recent);
    connect(m_addTie, &QPushButton::clicked, this, &OverviewTab::addTie);
}

void OverviewTab::keep()
{
    for (auto* card : m_cards) {
        card->keep();
    }
    m_form.keep();
}

void OverviewTab::focusTags()
{
    m_tags->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void OverviewTab::read(const Person& person, bool isOther)
{
    readTies(person);
    m_form.show(person);
    QStringList tags;
    for (const auto& tag : session().plan().where(&Tag::person, person.id)) {
        tags << qt(tag.name);
    }
    m_tags->setTags(tags);
    QStringList known;
    for (const auto& tag : tagCounts(session().plan())) {
        known << qt(tag.name);
    }
    m_tags->setKnown(known);
    m_recent->showPerson(person.id);
    if (isOther) {
        verticalScrollBar()->setValue(0);
    }
}

void OverviewTab::readTies(const Person& person)
{
    auto ties = session().plan().where(&Relationship::person, person.id);
    std::ranges::stable_sort(ties, {}, [](const Relationship& tie) {
        return tie.phase == Phase::Ended || tie.phase == Phase::SetAside;
    });
    std::vector<RelationshipCard*> cards;
    for (const auto& tie : ties) {
        const auto known = std::ranges::find(m_cards, tie.id, &RelationshipCard::tie);
        cards.push_back(known != m_cards.end() ? *known : new RelationshipCard(session(), tie.id));
    }
    for (auto* card : m_cards) {
        m_ties->removeWidget(card);
        if (std::ranges::find(cards, card) == cards.end()) {
            card->hide();
            card->deleteLater();
        }
    }
    const bool isNew = cards != m_cards;
    m_cards = cards;
    for (std::size_t at = 0; at < cards.size(); ++at) {
        m_ties->addWidget(cards[at]);
        cards[at]->refresh(ties[at], qt(person.displayName), ties.size() == 1);
        cards[at]->show();
    }
    if (isNew) {
        putInReadingOrder(this);
    }
    readHats(person, ties);
}

void OverviewTab::readHats(const Person& person, const std::vector<Relationship>& ties)
{
    std::vector<HatKind> hats;
    for (const auto& hat : session().plan().where(&Hat::person, person.id)) {
        hats.push_back(hat.hat);
    }
    const auto note = careNoteFor(person.id, ties, hats);
    m_care->setText(note ? careWords(*note) : QString());
    m_care->setVisible(note.has_value());
}

void OverviewTab::addTie()
{
    Relationship tie;
    tie.id = newId<Relationship>();
    tie.person = person();
    const bool isDone = runNamed(session(), {Verb::Add, "relationship", name()}, [&](Store& store) {
        actions::add(store, tie);
    });
    const auto card = std::ranges::find(m_cards, tie.id, &RelationshipCard::tie);
    if (isDone && card != m_cards.end()) {
        (*card)->focusFirst();
    }
}

void OverviewTab::addNoteAndTags()
{
    auto* note = m_form.note("personNote", tr("Note"), &Person::note, Fold::Never);
    note->setPlaceholderText(tr("What you want to remember"));
    m_rows->add(
        {},
        named(new Caption(tr("For you alone. No client details here.")), "noteHint", {}),
        Fold::Never);
    m_rows->add(tr("Tags"), m_tags, Fold::Never);
    m_tags->setNames("personTags", tr("Add a tag"));
    body()->addWidget(m_rows);
    connect(m_tags, &TagField::addWanted, this, [this](const QString& tag) {
        session().run([&](Store& store) { actions::tagAll(store, {person()}, utf8(tag)); });
    });
    connect(m_tags, &TagField::removeWanted, this, [this](const QString& tag) {
        session().run([&](Store& store) { actions::untagAll(store, {person()}, utf8(tag)); });
    });
}

} // namespace asterism::ui
