// SPDX-License-Identifier: MIT
#include "ui/people/story_tab.h"

#include <QVBoxLayout>

#include "ui/people/custom_fields.h"
#include "ui/people/field_edits.h"
#include "ui/people/person_picker.h"
#include "ui/text/words.h"
#include "ui/widgets/chips.h"

#include <algorithm>

namespace asterism::ui {

StoryTab::StoryTab(PlanSession& session, QWidget* parent)
    : PersonTab(session, parent),
      m_rows(new FieldRows),
      m_form(m_rows, keeper()),
      m_own(new CustomFields(session))
{
    body()->addWidget(m_rows);
    m_form.note("personStrengths", tr("Strengths"), &Person::strengths, Fold::Never);
    m_form.note("personGoals", tr("Their goals"), &Person::theirGoals, Fold::Never);
    m_form.note("personInterests", tr("Interests"), &Person::interests);
    addMeeting();
    addHats();
    m_form.line("personNickname", tr("Nickname"), &Person::nickname);
    m_form.date(
        "personBirthday", tr("Birthday"), &Person::birthday, session.today(), Leaning::Past);
    m_form.check(
        "personSensitive",
        tr("Discretion"),
        tr("Keep out of exports, and hide with Hide Names"),
        &Person::sensitive);
    body()->addWidget(m_own);
}

void StoryTab::keep()
{
    m_form.keep();
    m_own->keep();
}

void StoryTab::read(const Person& person, bool)
{
    m_introducer->setPeople(session().plan(), person.id);
    QVariantList hats;
    for (const auto& hat : session().plan().where(&Hat::person, person.id)) {
        hats << static_cast<int>(hat.hat);
    }
    m_hats->setChosenKeys(hats);
    m_form.show(person);
    m_own->showPerson(person.id, person.displayName);
}

void StoryTab::addMeeting()
{
    m_form.line("personHowMet", tr("How we met"), &Person::howMet);
    m_form.date("personMetOn", tr("Met"), &Person::metOn, session().today(), Leaning::Past);
    m_introducer = new PersonPicker;
    named(m_introducer, "personIntroducedBy", tr("Introduced by"));
    m_rows->add(tr("Introduced by"), m_introducer);
    connect(m_introducer, &PersonPicker::picked, this, [this](const auto& who) {
        change(tr("Introduced by"), [&](Person& person) { person.introducedBy = who; });
    });
    m_form.add(
        m_introducer,
        [this](const Person& person, bool) { m_introducer->choose(person.introducedBy); },
        [](const Person& person) { return person.introducedBy.has_value(); });
}

void StoryTab::addHats()
{
    m_hats = named(new Chips, "personHats", tr("Other hats"));
    for (const auto hat : everyWord<HatKind>()) {
        m_hats->addChoice(words(hat), static_cast<int>(hat))
            ->setObjectName(QStringLiteral("hat_%1").arg(static_cast<int>(hat)));
    }
    m_rows->add(tr("Other hats"), m_hats);
    m_form.add(
        m_hats,
        [](const Person&, bool) {},
        [this](const Person&) { return !m_hats->chosenKeys().isEmpty(); });
    connect(m_hats, &Chips::chosenChanged, this, &StoryTab::takeHats);
}

void StoryTab::takeHats()
{
    const QVariantList chosen = m_hats->chosenKeys();
    const auto worn = session().plan().where(&Hat::person, person());
    runNamed(
        session(), {Verb::Change, "hat", fieldOf(tr("Other hats"), name())}, [&](Store& store) {
            for (const auto kind : everyWord<HatKind>()) {
                const bool isChosen = chosen.contains(static_cast<int>(kind));
                const bool isWorn = std::ranges::find(worn, kind, &Hat::hat) != worn.end();
                if (isChosen && !isWorn) {
                    actions::link(store, Hat{person(), kind});
                } else if (isWorn && !isChosen) {
                    actions::unlink(store, Hat{person(), kind});
                }
            }
        });
}

} // namespace asterism::ui
