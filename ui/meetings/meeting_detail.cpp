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
#include "ui/meetings/agenda_field.h"
#include "ui/meetings/attendance_field.h"
#include "ui/meetings/check_in_field.h"
#include "ui/meetings/meeting_deeds.h"
#include "ui/meetings/meeting_history.h"
#include "ui/meetings/meeting_moves.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_promises.h"
#include "ui/meetings/meeting_words.h"
#include "ui/meetings/supervision_field.h"
#include "ui/meetings/time_form.h"
#include "ui/outreach/needs_field.h"
#include "ui/people/field_edits.h"
#include "ui/text/dates.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

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
      m_deeds(new MeetingDeeds(session)),
      m_formPlace(new QVBoxLayout),
      m_fields(new QWidget),
      m_rows(new FieldRows),
      m_edit(
          m_rows, [this](const QString& field, const auto& edit) { return change(field, edit); }),
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
      m_supervision(new SupervisionField(session)),
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
    m_deeds->showMeeting(*meeting);
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
        && (qobject_cast<NoteEdit*>(focus) != nullptr
            || qobject_cast<LineEdit*>(focus) != nullptr)) {
        focus->clearFocus();
    }
    if (!m_meeting.isEmpty() && m_session.plan().find(m_meeting)) {
        m_edit.keep();
    }
}

void MeetingDetail::focusFirst()
{
    m_deeds->focusFirst();
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
    connect(m_deeds, &MeetingDeeds::moveWanted, this, &MeetingDetail::openMove);
    connect(m_deeds, &MeetingDeeds::calendarWanted, this, &MeetingDetail::calendarWanted);
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
    m_supervision->showMeeting(meeting);
    m_checkIn->showMeeting(meeting);
    tellNowWhat(meeting);
}

void MeetingDetail::tellNowWhat(const Meeting& meeting)
{
    const auto deed = nextDeedIn(meeting.nowWhat, m_session.today());
    const auto promises = m_session.plan().where(&Commitment::meeting, std::optional{meeting.id});
    const bool isPromised = std::ranges::any_of(promises, [&](const Commitment& promise) {
        return qt(promise.text) == firstLine(meeting.nowWhat);
    });
    m_offer->setVisible(deed.isDeed && !isPromised && tookPlace(meeting.state));
    m_offer->setText(
        deed.due.isEmpty() ? tr("That sounds like something to do.")
                           : tr("That sounds like something to do by %1.")
                                 .arg(shortDate(deed.due, m_session.today())));
}

void MeetingDetail::promiseNowWhat()
{
    keep();
    const auto meeting = m_session.plan().find(m_meeting);
    if (meeting) {
        const auto deed = nextDeedIn(meeting->nowWhat, m_session.today());
        notePromiseAt(m_session, m_meeting, Owner::Me, utf8(firstLine(meeting->nowWhat)), deed.due);
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
