// SPDX-License-Identifier: MIT
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/meetings.h"
#include "ui/app/plan_session.h"
#include "ui/meetings/agenda_field.h"
#include "ui/meetings/attendance_field.h"
#include "ui/meetings/check_in_field.h"
#include "ui/meetings/meeting_detail.h"
#include "ui/meetings/meeting_promises.h"
#include "ui/meetings/meeting_words.h"
#include "ui/meetings/supervision_field.h"
#include "ui/outreach/needs_field.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int mostMinutes = 1440;
constexpr int mostPeople = 1000;

} // namespace

void MeetingDetail::addWhen()
{
    constexpr int timeWidth = 96;
    m_on = new DateField(m_session.today(), Leaning::Nearest);
    m_on->setNames("meetingOn", tr("Day"));
    m_rows->add(tr("Day"), m_on, Fold::Never);
    m_edit.add(
        m_on,
        [this](const Meeting& meeting, bool) {
            if (m_on->date() != meeting.startsOn || m_on->isUnderstood()) {
                m_on->setDate(meeting.startsOn);
            }
        },
        [](const Meeting&) { return true; });
    connect(m_on, &DateField::dateChanged, this, &MeetingDetail::setDay);
    m_time = named(new LineEdit, "meetingTime", tr("Time"));
    m_time->setPlaceholderText(tr("17:00"));
    m_time->setMaximumWidth(timeWidth);
    m_rows->add(tr("Time"), m_time);
    m_edit.add(
        m_time,
        [this](const Meeting& meeting, bool isOther) {
            if (isOther || !m_time->hasFocus()) {
                m_time->setKnownText(timeWords(meeting));
            }
        },
        [](const Meeting& meeting) { return meeting.startsAt.has_value(); });
    connect(m_time, &LineEdit::left, this, &MeetingDetail::setTime);
    m_edit.number(
        "meetingMinutes", tr("How long"), &Meeting::minutes, mostMinutes, tr(" min"), Fold::Never);
    m_edit.line("meetingPlace", tr("Place or link"), &Meeting::place, Fold::Never);
    m_rows->add(tr("Who"), m_attendance, Fold::Never);
}

void MeetingDetail::addMore()
{
    m_kind = named(new ComboBox, "meetingKind", tr("Kind"));
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_rows->add(tr("Kind"), m_kind, Fold::Never);
    const auto takeKind = [this] {
        const QString typed = m_kind->currentText().trimmed();
        if (!typed.isEmpty()) {
            change(tr("Kind"), [&](Meeting& meeting) { meeting.kind = utf8(typed); });
        }
    };
    connect(m_kind, &QComboBox::activated, this, takeKind);
    connect(m_kind->lineEdit(), &QLineEdit::editingFinished, this, takeKind);
    m_edit.add(
        m_kind,
        [this](const Meeting& meeting, bool isOther) {
            if (isOther || !m_kind->hasFocus()) {
                const QSignalBlocker quiet(m_kind);
                m_kind->clear();
                m_kind->addItems(kindsOf(m_session.plan()));
                m_kind->setCurrentText(qt(meeting.kind));
            }
        },
        [](const Meeting&) { return true; });
    m_edit.choice("meetingMode", tr("How"), &Meeting::mode, tr("not said"));
    m_edit.line("meetingPurpose", tr("What for"), &Meeting::purpose);
    m_rows->add(tr("For which need"), m_needs);
    m_edit.add(
        m_needs,
        [](const Meeting&, bool) {},
        [this](const Meeting& meeting) {
            return !m_session.plan().where(&MeetingNeed::meeting, meeting.id).empty();
        });
    connect(m_needs, &NeedsField::chosenChanged, this, [this](const std::vector<Id<Need>>& needs) {
        m_session.run([&](Store& store) { actions::setMeetingNeeds(store, m_meeting, needs); });
    });
    addGroup();
}

void MeetingDetail::addGroup()
{
    m_group = named(new ComboBox, "meetingGroup", tr("Group"));
    m_rows->add(tr("Group"), m_group);
    m_edit.add(
        m_group,
        [this](const Meeting& meeting, bool) {
            const QSignalBlocker quiet(m_group);
            m_group->clear();
            m_group->addItem(tr("no group"), QString());
            for (const auto& group : m_session.plan().all<Group>()) {
                m_group->addItem(qt(group.name), qt(group.id.text));
            }
            const int at = m_group->findData(meeting.group ? qt(meeting.group->text) : QString());
            m_group->setCurrentIndex(std::max(0, at));
        },
        [](const Meeting& meeting) { return meeting.group.has_value(); });
    connect(m_group, &QComboBox::activated, this, [this] {
        const QString group = m_group->currentData().toString();
        change(tr("Group"), [&](Meeting& meeting) {
            meeting.group = group.isEmpty() ? std::nullopt : std::optional{Id<Group>{utf8(group)}};
        });
    });
    m_edit.number(
        "meetingSize", tr("Contracted size"), &Meeting::contractedSize, mostPeople, tr(" people"));
    m_edit.line("meetingHours", tr("Counts as hours of"), &Meeting::hoursCategory);
}

QWidget* MeetingDetail::addNote(
    QVBoxLayout* column, TextLabel* label, const char* name, std::string Meeting::*member)
{
    auto* field = named(new NoteEdit, name, label->text());
    field->setLines(2, 14);
    label->setBuddy(field);
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(label);
    group->addWidget(field);
    column->addLayout(group);
    m_edit.bindText(field, label->text(), member);
    return field;
}

void MeetingDetail::addAfter()
{
    auto* column = new QVBoxLayout(m_after);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_first->setObjectName("incidentFirst");
    m_first->setText(
        tr("First you: how you are now, then who stands by you, then a plan. Nothing about the "
           "case."));
    column->addWidget(m_first);
    addWhat();
    m_incident = named(
        new QCheckBox(tr("After a critical incident")),
        "meetingIncident",
        tr("After a critical incident"));
    connect(m_incident, &QCheckBox::clicked, this, [this](bool on) {
        change(tr("After a critical incident"), [on](Meeting& meeting) {
            meeting.afterIncident = on;
        });
    });
    column->addWidget(m_incident);
    column->addWidget(new Heading(tr("Promises"), TextRole::Strong));
    column->addWidget(m_promises);
    column->addWidget(m_supervision);
    column->addWidget(new Heading(tr("How it was for me"), TextRole::Strong));
    column->addWidget(m_checkIn);
    addNote(
        column,
        new TextLabel(tr("For myself alone"), TextRole::Body, Role::Text2),
        "meetingPrivate",
        &Meeting::privateNote);
    addNote(
        column,
        new TextLabel(tr("Summary that may be shared"), TextRole::Body, Role::Text2),
        "meetingShared",
        &Meeting::sharedSummary);
    connect(
        m_checkIn,
        &CheckInField::answered,
        this,
        [this](CheckIn prompt, std::optional<int> answer) {
            change(words(prompt), [&](Meeting& meeting) { setAnswer(meeting, prompt, answer); });
        });
}

void MeetingDetail::addWhat()
{
    auto* column = static_cast<QVBoxLayout*>(m_after->layout());
    m_whatLabel->setText(tr("What?"));
    m_soWhatLabel->setText(tr("So what?"));
    m_nowWhatLabel->setText(tr("Now what?"));
    addNote(column, m_whatLabel, "meetingWhat", &Meeting::what);
    addNote(column, m_soWhatLabel, "meetingSoWhat", &Meeting::soWhat);
    addNote(column, m_nowWhatLabel, "meetingNowWhat", &Meeting::nowWhat);
    m_offer->setObjectName("nowWhatOffer");
    auto* promise = m_offer->addButton(tr("Make It a Promise"));
    named(promise, "nowWhatPromise", tr("Make it a promise of mine"));
    connect(promise, &QPushButton::clicked, this, &MeetingDetail::promiseNowWhat);
    column->addWidget(m_offer);
}

void MeetingDetail::setTime(const QString& typed)
{
    const auto meeting = m_session.plan().find(m_meeting);
    const auto time = readTime(typed);
    const bool isOff = typed.trimmed().isEmpty();
    const bool isKept = meeting && (isOff || (time && meeting->startsOn.isWhole()))
        && change(tr("Time"), [&](Meeting& changed) {
                            changed.startsAt = isOff
                                ? std::nullopt
                                : std::optional{instantOf(*changed.startsOn.earliest(), *time)};
                            changed.timeZone = isOff ? std::string() : localZone();
                        });
    if (!isKept && meeting) {
        emit m_session.refused(
            time ? tr("First a day, then a time.") : tr("At what time? Such as 17:00."));
        m_time->setKnownText(timeWords(*meeting));
    }
}

void MeetingDetail::setDay(const PartialDate& day)
{
    const bool isKept = change(tr("Day"), [&](Meeting& meeting) {
        meeting.startsOn = day;
        const auto time = readTime(timeWords(meeting));
        meeting.startsAt = meeting.startsAt && time && day.isWhole()
            ? std::optional{instantOf(*day.earliest(), *time)}
            : std::nullopt;
    });
    const auto meeting = m_session.plan().find(m_meeting);
    if (!isKept && meeting) {
        m_on->setDate(meeting->startsOn);
    }
}

} // namespace asterism::ui
