// SPDX-License-Identifier: MIT
#include "ui/letters/template_use.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/outreach.h"
#include "letters/letter_blanks.h"
#include "ui/people/person_picker.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr auto introduction = "warm_introduction";

bool isFollowUp(const LetterKind& kind)
{
    return kind.id == "follow_up_1" || kind.id == "follow_up_2";
}

/// Whether a letter of the kind begins an outreach: it asks somebody for something new.
bool begins(const LetterKind& kind)
{
    return kind.ask == AskRule::One && kind.group != "Around a meeting"
        && kind.group != "Practical matters" && kind.group != "While you wait"
        && kind.id != "introduction_reply";
}

Direction directionOf(const LetterKind& kind)
{
    return kind.id == "mentor_offer" ? Direction::IGuideThem
        : kind.id == "reverse_offer" ? Direction::Reverse
        : kind.group == "Peers"      ? Direction::Peer
                                     : Direction::TheyGuideMe;
}

} // namespace

TemplateUse::TemplateUse(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_asks(new Caption(tr("To whom?"))),
      m_person(named(new PersonPicker, "letterTo", tr("To whom the letter goes"))),
      m_asksTarget(new Caption(tr("To whom should they introduce you?"))),
      m_target(named(new PersonPicker, "letterAbout", tr("To whom they introduce you"))),
      m_write(named(new QPushButton(tr("Write the Letter")), "writeLetter", tr("Write the letter")))
{
    setObjectName(QStringLiteral("templateUse"));
    m_write->setProperty("primary", true);
    constexpr int shortName = 8;
    m_person->setMinimumContentsLength(shortName);
    m_target->setMinimumContentsLength(shortName);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_person, 1);
    row->addWidget(m_write);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_asksTarget);
    column->addWidget(m_target);
    column->addWidget(m_asks);
    column->addLayout(row);
    connect(m_write, &QPushButton::clicked, this, &TemplateUse::begin);
    const auto fill = [this] {
        m_person->setPeople(m_session.plan(), {});
        m_target->setPeople(m_session.plan(), {});
    };
    connect(&m_session, &PlanSession::changed, this, [fill](const Changes& changes) {
        if (changes.touches("person")) {
            fill();
        }
    });
    fill();
}

void TemplateUse::setKind(const LetterKind& kind)
{
    m_kind = &kind;
    const bool isIntroduction = kind.id == introduction;
    m_asks->setText(
        isFollowUp(kind)     ? tr("Follow-ups are offered by themselves when they are due.")
            : isIntroduction ? tr("Whom do you ask to introduce you?")
                             : tr("To whom?"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_asksTarget, m_target}) {
        part->setVisible(isIntroduction);
    }
    m_person->setVisible(!isFollowUp(kind));
    m_write->setVisible(!isFollowUp(kind));
}

void TemplateUse::begin()
{
    const auto person = m_person->chosen();
    if (!person) {
        emit m_session.refused(tr("Choose first to whom the letter goes."));
        m_person->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_kind->id == introduction && !m_target->chosen()) {
        emit m_session.refused(tr("Choose first to whom they should introduce you."));
        m_target->setFocus(Qt::OtherFocusReason);
        return;
    }
    write(*person);
}

void TemplateUse::write(const Id<Person>& person)
{
    const bool isAsk = begins(*m_kind);
    const auto thread = isAsk ? askingThread(person) : begunThread(person);
    const QString page = QStringLiteral("letters");
    const QString kind = QLatin1Char('/') + qt(m_kind->id);
    if (thread) {
        m_session.goTo({page, QStringLiteral("write"), qt(thread->text) + kind});
    } else if (!isAsk) {
        m_session.goTo({page, QStringLiteral("to"), qt(person.text) + kind});
    }
}

/// A letter that begins nothing goes with a thread that has begun, if there is one.
std::optional<Id<Outreach>> TemplateUse::begunThread(const Id<Person>& person) const
{
    const auto thread = threadFor(m_session.plan().plan(), person, m_kind->id);
    const auto found = thread ? m_session.plan().find(*thread) : std::nullopt;
    const bool isBegun
        = found && found->state > OutreachState::Nudged && found->state != OutreachState::Later;
    return isBegun ? thread : std::nullopt;
}

std::optional<Id<Outreach>> TemplateUse::askingThread(const Id<Person>& person)
{
    const bool isIntroduction = m_kind->id == introduction;
    actions::NewOutreach begun;
    begun.person = isIntroduction ? *m_target->chosen() : person;
    begun.direction = directionOf(*m_kind);
    begun.purpose = m_kind->id;
    if (isIntroduction) {
        begun.wayIn = person;
    }
    if (const auto open = actions::openThread(m_session.plan(), begun.person, begun.direction)) {
        return open->id;
    }
    std::optional<Id<Outreach>> thread;
    m_session.run([&](Store& store) { thread = actions::beginOutreach(store, begun); });
    return thread;
}

} // namespace asterism::ui
