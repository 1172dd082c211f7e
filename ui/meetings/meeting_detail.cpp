// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_detail.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "actions/meetings.h"
#include "analysis/agenda.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/log/thanks_place.h"
#include "ui/meetings/agenda_field.h"
#include "ui/meetings/attendance_field.h"
#include "ui/meetings/check_in_field.h"
#include "ui/meetings/meeting_history.h"
#include "ui/meetings/meeting_moves.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_promises.h"
#include "ui/meetings/meeting_words.h"
#include "ui/meetings/time_form.h"
#include "ui/outreach/needs_field.h"
#include "ui/people/field_edits.h"
#include "ui/text/dates.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int mostMinutes = 1440;
constexpr int mostPeople = 1000;

bool isPlanned(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

bool isOver(const Meeting& meeting, Day today)
{
    const auto day = meeting.startsOn.latest();
    return day && *day < today;
}

/// Whether there is, or could be, something to say of how it was.
bool hasAfter(const Meeting& meeting)
{
    return tookPlace(meeting.state) || !meeting.what.empty() || !meeting.soWhat.empty()
        || !meeting.nowWhat.empty();
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

MeetingDetail::MeetingDetail(PlanSession& session, QWidget* parent)
    : ScrollPage(reading, parent),
      m_session(session),
      m_back(named(new QPushButton(tr("Close")), "meetingBack", tr("Close this meeting"))),
      m_top(new QBoxLayout(QBoxLayout::RightToLeft)),
      m_who(new Heading({})),
      m_kindLine(new Caption),
      m_when(new TextLabel({}, TextRole::Strong)),
      m_ask(new Banner(Banner::Kind::Care)),
      m_deeds(new QWidget),
      m_formPlace(new QVBoxLayout),
      m_fields(new QWidget),
      m_rows(new FieldRows),
      m_edit(
          m_rows,
          [this](const QString& field, const auto& edit) { return change(field, edit); }),
      m_attendance(new AttendanceField(session)),
      m_needs(new NeedsField(session)),
      m_agenda(new AgendaField(session)),
      m_after(new QWidget),
      m_first(new Banner(Banner::Kind::Care)),
      m_whatLabel(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_soWhatLabel(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_nowWhatLabel(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_offer(new Banner(Banner::Kind::Information)),
      m_promises(new MeetingPromises(session)),
      m_checkIn(new CheckInField(session)),
      m_history(new MeetingHistory(session))
{
    setObjectName("meetingDetail");
    body()->setSpacing(12);
    addHead();
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    body()->addWidget(m_fields);
    addAfter();
    fields->addWidget(m_after);
    fields->addWidget(new Heading(tr("Agenda"), TextRole::Strong));
    fields->addWidget(m_agenda);
    fields->addWidget(new Heading(tr("When, where, who"), TextRole::Strong));
    addWhen();
    addMore();
    fields->addWidget(m_rows);
    body()->addWidget(m_history);
}

void MeetingDetail::showMeeting(const Id<Meeting>& id)
{
    const auto meeting = m_session.plan().find(id);
    if (!meeting) {
        return;
    }
    if (id != m_meeting) {
        keep();
        closeForm();
        verticalScrollBar()->setValue(0);
    }
    m_meeting = id;
    showHead(*meeting);
    showDeeds(*meeting);
    m_fields->setEnabled(meeting->state != MeetingState::Signed);
    m_attendance->showMeeting(*meeting);
    std::vector<Id<Need>> needs;
    for (const auto& link : m_session.plan().where(&MeetingNeed::meeting, id)) {
        needs.push_back(link.need);
    }
    m_needs->setChosen(needs);
    m_agenda->showMeeting(*meeting);
    m_edit.show(*meeting);
    showWhat(*meeting);
    m_history->showMeeting(*meeting);
    putInReadingOrder(this);
}

void MeetingDetail::keep()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && isAncestorOf(focus)
        && (qobject_cast<NoteEdit*>(focus) != nullptr || qobject_cast<LineEdit*>(focus) != nullptr)) {
        focus->clearFocus();
    }
    if (!m_meeting.isEmpty() && m_session.plan().find(m_meeting)) {
        m_edit.keep();
    }
}

void MeetingDetail::focusFirst()
{
    for (QWidget* field : fieldsInReadingOrder(m_deeds)) {
        if (field->isVisibleTo(this)) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_back->setFocus(Qt::TabFocusReason);
}

void MeetingDetail::setAlone(bool alone)
{
    // Beside the list it closes from the corner; in its place it leads back, from above.
    m_top->setDirection(alone ? QBoxLayout::TopToBottom : QBoxLayout::RightToLeft);
    m_back->setText(alone ? tr("Meetings") : tr("Close"));
    m_back->setIcon(icon(alone ? QStringLiteral("back") : QStringLiteral("close")));
    m_back->setAccessibleName(alone ? tr("Back to all meetings") : tr("Close this meeting"));
}

void MeetingDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit closeWanted();
        return;
    }
    ScrollPage::keyPressEvent(event);
}

void MeetingDetail::hideEvent(QHideEvent* event)
{
    keep();
    ScrollPage::hideEvent(event);
}

void MeetingDetail::addHead()
{
    m_back->setFlat(true);
    connect(m_back, &QPushButton::clicked, this, &MeetingDetail::closeWanted);
    m_who->setObjectName("meetingWhoLine");
    m_kindLine->setObjectName("meetingKindLine");
    m_when->setObjectName("meetingWhen");
    m_ask->setObjectName("meetingAsk");
    m_ask->hide();
    new FlowLayout(m_deeds, 8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_deeds->setSizePolicy(policy);
    auto* name = new QVBoxLayout;
    name->setSpacing(2);
    name->addWidget(m_who);
    name->addWidget(m_kindLine);
    name->addWidget(m_when);
    m_top->setSpacing(8);
    m_top->addWidget(m_back, 0, Qt::AlignTop | Qt::AlignLeading);
    m_top->addLayout(name, 1);
    body()->addLayout(m_top);
    body()->addWidget(m_ask);
    body()->addWidget(m_deeds);
    body()->addLayout(m_formPlace);
}

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
    m_edit.number("meetingMinutes", tr("How long"), &Meeting::minutes, mostMinutes, tr(" min"), Fold::Never);
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
        m_needs, [](const Meeting&, bool) {},
        [this](const Meeting& meeting) {
            return !m_session.plan().where(&MeetingNeed::meeting, meeting.id).empty();
        });
    connect(m_needs, &NeedsField::chosenChanged, this, [this](const std::vector<Id<Need>>& needs) {
        m_session.run([&](Store& store) { actions::setMeetingNeeds(store, m_meeting, needs); });
    });
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
            meeting.group
                = group.isEmpty() ? std::nullopt : std::optional{Id<Group>{utf8(group)}};
        });
    });
    m_edit.number("meetingSize", tr("Contracted size"), &Meeting::contractedSize, mostPeople, tr(" people"));
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
        new QCheckBox(tr("After a critical incident")), "meetingIncident",
        tr("After a critical incident"));
    connect(m_incident, &QCheckBox::clicked, this, [this](bool on) {
        change(tr("After a critical incident"), [on](Meeting& meeting) {
            meeting.afterIncident = on;
        });
    });
    column->addWidget(m_incident);
    column->addWidget(new Heading(tr("Promises"), TextRole::Strong));
    column->addWidget(m_promises);
    column->addWidget(new Heading(tr("How it was for me"), TextRole::Strong));
    column->addWidget(m_checkIn);
    addNote(
        column, new TextLabel(tr("For myself alone"), TextRole::Body, Role::Text2),
        "meetingPrivate", &Meeting::privateNote);
    addNote(
        column, new TextLabel(tr("Summary that may be shared"), TextRole::Body, Role::Text2),
        "meetingShared", &Meeting::sharedSummary);
    connect(
        m_checkIn, &CheckInField::answered, this,
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

void MeetingDetail::showHead(const Meeting& meeting)
{
    m_who->setText(whoWords(m_session.plan(), meeting));
    const bool isUsual = meeting.state == MeetingState::Held;
    m_kindLine->setText(
        isUsual ? kindWords(meeting.kind)
                : QStringLiteral("%1 · %2").arg(kindWords(meeting.kind), words(meeting.state)));
    QStringList when{whenWords(meeting, m_session.today())};
    if (meeting.minutes) {
        when << lengthWords(meeting.minutes);
    }
    if (!meeting.place.empty()) {
        when << qt(meeting.place);
    }
    m_when->setText(when.join(QStringLiteral(" · ")));
    m_when->setToolTip(exactDate(meeting.startsOn));
    const bool asks = isPlanned(meeting) && isOver(meeting, m_session.today());
    m_ask->setVisible(asks || meeting.state == MeetingState::Signed);
    m_ask->setKind(asks ? Banner::Kind::Care : Banner::Kind::Information);
    m_ask->setText(
        asks ? tr("How did it go? One sentence is enough.")
             : tr("Signed. To change anything, amend it first."));
}

void MeetingDetail::addDeed(
    const QString& text, const char* name, const std::function<void()>& run, bool isMain)
{
    auto* button = named(new QPushButton(text), name, text);
    button->setProperty("primary", isMain);
    connect(button, &QPushButton::clicked, this, run);
    m_deeds->layout()->addWidget(button);
}

void MeetingDetail::showDeeds(const Meeting& meeting)
{
    QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && m_deeds->isAncestorOf(focus);
    const QString focused = hadFocus ? focus->objectName() : QString();
    empty(m_deeds->layout());
    const QString id = qt(meeting.id.text);
    const auto day = meeting.startsOn.earliest();
    const bool hasCome = day && *day <= m_session.today();
    if (isPlanned(meeting)) {
        addDeed(tr("Prepare"), "meetingPrepare", [this, id] {
            m_session.goTo({QStringLiteral("meetings"), QStringLiteral("prepare"), id});
        }, !hasCome);
    }
    if (tookPlace(meeting.state)) {
        const auto came = cameTo(m_session.plan(), meeting.id);
        if (!came.empty()) {
            addDeed(tr("Write a Thank-You"), "meetingThank", [this, person = came.front()] {
                m_session.goTo(placeToThank(m_session.plan(), person));
            }, false);
        }
    }
    for (const MeetingState to : statesAfter(meeting.state)) {
        const QByteArray name = "meetingTo_" + QByteArray(wordOf(to).data(), static_cast<qsizetype>(wordOf(to).size()));
        const auto run = [this, to, id] {
            if (to == MeetingState::Held) {
                m_session.goTo({QStringLiteral("log"), QStringLiteral("meeting"), id});
            } else if (to == MeetingState::Moved) {
                openMove();
            } else {
                moveTo(m_session, m_meeting, to);
            }
        };
        addDeed(moveWords(to), name.constData(), run, to == MeetingState::Held && hasCome);
    }
    if (isPlanned(meeting)) {
        addDeed(tr("For My Calendar…"), "meetingIcs", [this, id] { emit calendarWanted(id); }, false);
    }
    if (hadFocus) {
        auto* same = m_deeds->findChild<QWidget*>(focused);
        same != nullptr && !same->isHidden() ? same->setFocus() : focusFirst();
    }
}

void MeetingDetail::showWhat(const Meeting& meeting)
{
    m_after->setVisible(hasAfter(meeting));
    m_incident->setChecked(meeting.afterIncident);
    m_first->setVisible(meeting.afterIncident);
    m_whatLabel->setText(meeting.afterIncident ? tr("How am I, right now?") : tr("What?"));
    m_soWhatLabel->setText(meeting.afterIncident ? tr("Who stands by me?") : tr("So what?"));
    m_nowWhatLabel->setText(
        meeting.afterIncident ? tr("What is my next small step?") : tr("Now what?"));
    for (TextLabel* label : {m_whatLabel, m_soWhatLabel, m_nowWhatLabel}) {
        label->buddy()->setAccessibleName(label->text());
    }
    m_promises->showMeeting(meeting);
    m_checkIn->showMeeting(meeting);
    tellNowWhat(meeting);
}

void MeetingDetail::tellNowWhat(const Meeting& meeting)
{
    const auto deed = nextDeedIn(meeting.nowWhat, m_session.today());
    const auto promises
        = m_session.plan().where(&Commitment::meeting, std::optional{meeting.id});
    const bool isPromised = std::ranges::any_of(promises, [&](const Commitment& promise) {
        return qt(promise.text) == firstLine(meeting.nowWhat);
    });
    m_offer->setVisible(deed.isDeed && !isPromised && tookPlace(meeting.state));
    m_offer->setText(
        deed.due.isEmpty()
            ? tr("That sounds like something to do.")
            : tr("That sounds like something to do by %1.")
                  .arg(shortDate(deed.due, m_session.today())));
}

void MeetingDetail::promiseNowWhat()
{
    keep();
    const auto meeting = m_session.plan().find(m_meeting);
    if (meeting) {
        const auto deed = nextDeedIn(meeting->nowWhat, m_session.today());
        notePromiseAt(
            m_session, m_meeting, Owner::Me, utf8(firstLine(meeting->nowWhat)), deed.due);
    }
}

bool MeetingDetail::change(const QString& field, const std::function<void(Meeting&)>& edit)
{
    const auto before = m_session.plan().find(m_meeting);
    if (!before) {
        return false;
    }
    Meeting after = *before;
    edit(after);
    if (after == *before) {
        return true;
    }
    return runNamed(
        m_session,
        {Verb::Change, "meeting", fieldOf(field, titleOf(m_session.plan(), *before))},
        [&](Store& store) { actions::editMeeting(store, after, m_session.today()); });
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

void MeetingDetail::openMove()
{
    closeForm();
    auto* form = new TimeForm(m_session.today());
    connect(form, &TimeForm::closed, this, &MeetingDetail::closeForm);
    connect(form, &TimeForm::kept, this, [this](const actions::NewTime& time) {
        if (const auto later = postpone(m_session, m_meeting, time)) {
            closeForm();
            emit otherWanted(qt(later->text));
        }
    });
    m_form = form;
    m_formPlace->addWidget(form);
    form->show();
    putInReadingOrder(this);
    form->focusFirst();
}

void MeetingDetail::closeForm()
{
    if (m_form == nullptr) {
        return;
    }
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    m_formPlace->removeWidget(m_form);
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    if (hadFocus) {
        focusFirst();
    }
}

} // namespace asterism::ui
