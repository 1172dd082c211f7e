// SPDX-License-Identifier: MIT
#include "ui/groups/group_agenda_card.h"

#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "actions/meetings.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/print/paper.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int usualLength = 90;
constexpr int usualCases = 3;
constexpr QChar figureSpace(0x2007); // as wide as a digit

/// How many cases a group has is a habit, not part of what it agreed on.
std::string casesNote(const Id<Group>& group)
{
    return "group_cases " + group.text;
}

int casesOf(const Store& store, const Id<Group>& group)
{
    const std::string kept = store.note(casesNote(group));
    return kept.empty() ? usualCases : std::clamp(QString::fromStdString(kept).toInt(), 0, 20);
}

QString lineWords()
{
    return GroupAgendaCard::tr(
        "What is said here stays here, and nobody who is spoken of is named.");
}

Plan partOf(const Reader& reader)
{
    Plan plan;
    plan.of<Person>() = reader.all<Person>();
    plan.of<GroupMember>() = reader.all<GroupMember>();
    plan.of<Meeting>() = reader.all<Meeting>();
    return plan;
}

} // namespace

GroupAgendaCard::GroupAgendaCard(PlanSession& session, QWidget* parent)
    : Card(parent),
      m_session(session),
      m_cases(named(new QSpinBox, "groupCases", tr("Cases in a meeting"))),
      m_turns(new Caption),
      m_parts(new QVBoxLayout),
      m_size(new Caption),
      m_suggestion(new QWidget)
{
    setObjectName(QStringLiteral("groupAgenda"));
    build();
}

void GroupAgendaCard::fill(const Group& group)
{
    m_group = group;
    refresh();
}

void GroupAgendaCard::build()
{
    m_cases->setRange(0, 20);
    m_cases->setFocusPolicy(Qt::StrongFocus);
    m_turns->setObjectName(QStringLiteral("groupTurns"));
    m_size->setObjectName(QStringLiteral("groupSizeWords"));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new Heading(tr("The next meeting"), TextRole::Strong), 1);
    auto* label = new TextLabel(tr("Cases"), TextRole::Body, Role::Text2);
    label->setBuddy(m_cases);
    label->setWordWrap(false);
    top->addWidget(label);
    top->addWidget(m_cases);
    m_parts->setSpacing(2);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons, 8);
    const auto add = [&](const QString& text, const char* name, auto run) {
        auto* button = named(new QPushButton(text), name, text);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    add(tr("Print…"), "groupPrint", [this] { previewSheet(this, sheet()); });
    add(tr("Save as PDF…"), "groupPdf", [this] {
        saveSheetPdf(this, sheet(), [this](bool isWritten, const QString& path) {
            isWritten ? m_session.done(tr("Written to %1.").arg(QDir::toNativeSeparators(path)))
                      : m_session.refused(words(Error(Refusal::DiskTrouble, {})));
        });
    });
    add(tr("Plan This Meeting"), "groupPlan", [this] { plan(); });
    auto* suggestion = new QVBoxLayout(m_suggestion);
    suggestion->setContentsMargins(0, 0, 0, 0);
    suggestion->setSpacing(4);
    suggestion->addWidget(new Caption(
        tr("No line on confidentiality yet. One that many groups use: “%1”").arg(lineWords())));
    auto* use = named(new QPushButton(tr("Use This Line")), "groupUseLine", tr("Use this line"));
    connect(use, &QPushButton::clicked, this, &GroupAgendaCard::useLine);
    suggestion->addWidget(use, 0, Qt::AlignLeading);
    body()->setSpacing(10);
    body()->addLayout(top);
    body()->addWidget(m_turns);
    body()->addLayout(m_parts);
    body()->addWidget(m_size);
    body()->addWidget(m_suggestion);
    body()->addWidget(buttons);
    connect(m_cases, &QSpinBox::valueChanged, this, &GroupAgendaCard::takeCases);
}

void GroupAgendaCard::refresh()
{
    const Plan plan = partOf(m_session.plan());
    const auto seats = seatsOf(plan, m_group.id);
    const int cases = casesOf(m_session.store(), m_group.id);
    const QSignalBlocker quiet(m_cases);
    m_cases->setMaximum(std::min(mostCases(minutes()), static_cast<int>(seats.size())));
    m_cases->setValue(cases);
    m_roles = rolesAt(seats, meetingsHeld(plan, m_group.id, m_session.today()), m_cases->value());
    m_turns->setText(
        tr("Chair: %1 · keeps the time: %2")
            .arg(nameOf(m_roles.chair, tr("you")), nameOf(m_roles.timekeeper, tr("you"))));
    clearLayout(m_parts);
    for (const auto& part : parts()) {
        const QString inColumn = QString::number(part.minutes).rightJustified(2, figureSpace);
        m_parts->addWidget(
            new TextLabel(tr("%1 min  %2").arg(inColumn, partWords(part, tr("you")))));
    }
    const int here = static_cast<int>(seats.size());
    m_size->setText(
        !m_group.contractedSize || *m_group.contractedSize == here
            ? tr("%1 of you, you included.").arg(here)
            : tr("%1 of you, you included; a size of %2 was agreed on.")
                  .arg(here)
                  .arg(*m_group.contractedSize));
    m_suggestion->setVisible(m_group.confidentiality.empty());
}

void GroupAgendaCard::takeCases(int cases)
{
    m_session.store().keepNote(casesNote(m_group.id), std::to_string(cases));
    refresh();
}

void GroupAgendaCard::useLine()
{
    m_session.run([&](Store& store) {
        Group group = store.reader().at(m_group.id);
        group.confidentiality = utf8(lineWords());
        actions::change(store, group);
    });
}

/// A meeting in mind, with the parts as its agenda; the day is still open.
void GroupAgendaCard::plan()
{
    actions::NewMeeting meeting;
    meeting.group = m_group.id;
    meeting.isConfirmed = false;
    meeting.minutes = minutes();
    for (const auto& part : parts()) {
        meeting.agenda.push_back({utf8(partWords(part, tr("me"))), {}, part.minutes, {}});
    }
    m_session.run(
        [&](Store& store) { actions::planMeeting(store, meeting); },
        tr("A meeting of %1 is in mind").arg(qt(m_group.name)));
}

int GroupAgendaCard::minutes() const
{
    return m_group.minutes.value_or(usualLength);
}

std::vector<GroupPart> GroupAgendaCard::parts() const
{
    return groupAgenda(minutes(), m_roles.presenters);
}

QString GroupAgendaCard::nameOf(const GroupSeat& seat, const QString& me) const
{
    const auto person = seat ? m_session.plan().find(*seat) : std::nullopt;
    return person ? qt(person->displayName) : me;
}

/// Others read it, too.
QString GroupAgendaCard::nameOnPaper() const
{
    const auto me = m_session.plan().all<Profile>();
    return me.empty() || me.front().name.empty() ? tr("me") : qt(me.front().name);
}

QString GroupAgendaCard::partWords(const GroupPart& part, const QString& me) const
{
    switch (part.kind) {
    case GroupPartKind::CheckIn:
        return tr("Check-in");
    case GroupPartKind::Case:
        return tr("A case, brought by %1").arg(nameOf(part.who, me));
    case GroupPartKind::Learning:
        return tr("What we learned");
    case GroupPartKind::Logistics:
        return tr("Next date and who does what");
    }
    return {};
}

Sheet GroupAgendaCard::sheet() const
{
    Sheet sheet(qt(m_group.name), m_session.today());
    const QString me = nameOnPaper();
    QStringList names;
    for (const auto& seat : seatsOf(partOf(m_session.plan()), m_group.id)) {
        names << nameOf(seat, me);
    }
    if (!m_group.purpose.empty()) {
        sheet.addFact(tr("What for"), qt(m_group.purpose));
    }
    sheet.addFact(tr("Members"), QLocale().createSeparatedList(names));
    if (m_group.contractedSize) {
        sheet.addFact(tr("Agreed size"), QString::number(*m_group.contractedSize));
    }
    sheet.addFact(tr("Length"), tr("%1 minutes").arg(minutes()));
    sheet.addHeading(tr("Agenda"));
    std::vector<QStringList> rows;
    for (const auto& part : parts()) {
        rows.push_back({QString::number(part.minutes), partWords(part, me)});
    }
    sheet.addTable({{tr("Minutes"), 1, true}, {tr("Part"), 6, false}}, rows);
    sheet.addFact(tr("Chair"), nameOf(m_roles.chair, me));
    sheet.addFact(tr("Keeps the time"), nameOf(m_roles.timekeeper, me));
    sheet.addHeading(tr("Confidentiality"));
    sheet.addText(m_group.confidentiality.empty() ? lineWords() : qt(m_group.confidentiality));
    if (!m_group.roles.empty()) {
        sheet.addHeading(tr("Roles"));
        sheet.addText(qt(m_group.roles));
    }
    return sheet;
}

} // namespace asterism::ui
