// SPDX-License-Identifier: MIT
#include "ui/meetings/calendar_import.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr std::size_t mostShown = 60;
constexpr int whenWidth = 168;

} // namespace

CalendarImport::CalendarImport(PlanSession& session, const QString& path, QWidget* parent)
    : ScrollPage(reading, parent),
      m_session(session),
      m_path(path),
      m_back(named(new QPushButton(tr("Meetings")), "calendarBack", tr("Back to the meetings"))),
      m_take(
          named(new QPushButton(tr("Take Them In")), "calendarTake", tr("Take these meetings in")))
{
    named(this, "calendarImport", tr("Meetings from a calendar"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        m_trouble = tr("The file could not be read.");
    } else {
        const std::string bytes = file.readAll().toStdString();
        if (!looksLikeCalendar(bytes)) {
            m_trouble = tr("This is not a calendar file. Invitations end in “.ics”.");
        } else {
            m_changes
                = actions::changesFrom(readCalendar(bytes), session.plan().plan(), session.today());
        }
    }
    addHead();
    addPreview();
    putInReadingOrder(this);
}

void CalendarImport::focusFirst()
{
    (m_take->isEnabled() ? m_take : m_back)->setFocus(Qt::TabFocusReason);
}

void CalendarImport::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit closeWanted();
        return;
    }
    ScrollPage::keyPressEvent(event);
}

void CalendarImport::addHead()
{
    m_back->setFlat(true);
    m_back->setIcon(icon(QStringLiteral("back"), Role::Primary));
    m_take->setProperty("primary", true);
    m_take->setEnabled(!m_changes.added.empty() || !m_changes.changed.empty());
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch(1);
    top->addWidget(m_take);
    body()->addLayout(top);
    body()->addWidget(new Heading(tr("Meetings from a Calendar"), TextRole::H1));
    connect(m_back, &QPushButton::clicked, this, &CalendarImport::closeWanted);
    connect(m_take, &QPushButton::clicked, this, &CalendarImport::take);
}

void CalendarImport::addPreview()
{
    if (!m_trouble.isEmpty()) {
        auto* trouble = new TextLabel(m_trouble);
        trouble->setObjectName("calendarTrouble");
        body()->addWidget(trouble);
        return;
    }
    addList(tr("New"), m_changes.added);
    addList(tr("Changed"), m_changes.changed);
    if (m_changes.added.empty() && m_changes.changed.empty()) {
        body()->addWidget(new TextLabel(tr("There is nothing new in this file.")));
    }
    if (m_changes.skipped > 0) {
        body()->addWidget(new Caption(
            m_changes.skipped == 1
                ? tr("One entry is left out: it is past, known already, or no meeting.")
                : tr("%1 entries are left out: they are past, known already, or no meetings.")
                      .arg(m_changes.skipped)));
    }
}

void CalendarImport::addList(const QString& title, const std::vector<Meeting>& meetings)
{
    if (meetings.empty()) {
        return;
    }
    body()->addWidget(new Heading(title, TextRole::Strong));
    for (std::size_t at = 0; at < std::min(meetings.size(), mostShown); ++at) {
        const Meeting& meeting = meetings[at];
        auto* holder = new QWidget;
        auto* when
            = new TextLabel(whenWords(meeting, m_session.today()), TextRole::Body, Role::Text2);
        when->setToolTip(exactDate(meeting.startsOn));
        when->setFixedWidth(scaled(whenWidth));
        QStringList facts{meeting.purpose.empty() ? kindWords(meeting.kind) : qt(meeting.purpose)};
        if (meeting.state == MeetingState::Cancelled) {
            facts << words(meeting.state);
        }
        const QString guests = guestsOf(meeting);
        if (!guests.isEmpty()) {
            facts << tr("with %1").arg(guests);
        }
        if (meeting.minutes) {
            facts << lengthWords(meeting.minutes);
        }
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(when, 0, Qt::AlignTop);
        row->addWidget(new TextLabel(facts.join(QStringLiteral(" · "))), 1);
        body()->addWidget(holder);
    }
    if (meetings.size() > mostShown) {
        body()->addWidget(new Caption(tr("and %1 more").arg(meetings.size() - mostShown)));
    }
}

/// Who of the plan is invited, by mail address.
QString CalendarImport::guestsOf(const Meeting& meeting) const
{
    std::vector<Id<Person>> people;
    for (const auto& guest : m_changes.guests) {
        const auto tie = guest.meeting == meeting.id && guest.relationship
            ? m_session.plan().find(*guest.relationship)
            : std::nullopt;
        if (tie) {
            people.push_back(tie->person);
        }
    }
    return people.empty() ? QString() : namesOf(m_session.plan(), people);
}

void CalendarImport::take()
{
    const auto count = m_changes.added.size() + m_changes.changed.size();
    const bool isDone = m_session.run(
        [&](Store& store) {
            actions::importCalendar(store, m_changes, utf8(QFileInfo(m_path).fileName()));
        },
        count == 1 ? tr("One meeting taken in") : tr("%1 meetings taken in").arg(count));
    if (isDone) {
        emit closeWanted();
    }
}

} // namespace asterism::ui
