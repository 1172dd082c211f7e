// SPDX-License-Identifier: MIT
#include "ui/people/meetings_tab.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "analysis/held_figures.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/log/log_panel.h"
#include "ui/meetings/check_in_field.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/meetings/plan_of_meetings.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/today/today_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int whenWidth = 124;
constexpr std::size_t mostPast = 30;

bool isPlanned(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

MeetingsTab::MeetingsTab(PlanSession& session, QWidget* parent)
    : PersonTab(session, parent),
      m_trend(new Caption),
      m_advice(new Banner(Banner::Kind::Care)),
      m_sections(new QVBoxLayout)
{
    setObjectName("meetingsTab");
    addDeeds();
    m_trend->setObjectName("personHeld");
    m_advice->setObjectName("personHeldAdvice");
    m_sections->setSpacing(6);
    body()->addLayout(m_sections);
    body()->addWidget(m_trend);
    body()->addWidget(m_advice);
}

void MeetingsTab::read(const Person& person, bool isOther)
{
    QWidget* focus = QApplication::focusWidget();
    const QString focused = isAncestorOf(focus) ? focus->objectName() : QString();
    empty(m_sections);
    m_rows = 0;
    auto meetings = meetingsWith(session().plan(), person.id);
    std::vector<Meeting> coming;
    std::copy_if(meetings.begin(), meetings.end(), std::back_inserter(coming), isPlanned);
    std::ranges::reverse(coming);
    std::erase_if(meetings, isPlanned);
    if (meetings.size() > mostPast) {
        meetings.resize(mostPast);
    }
    addSection(tr("Planned"), coming);
    addSection(tr("What was"), meetings);
    if (coming.empty() && meetings.empty()) {
        m_sections->addWidget(
            new TextLabel(tr("No meeting noted yet."), TextRole::Body, Role::Text2));
    }
    tellTrend(person);
    putInReadingOrder(this);
    if (isOther) {
        verticalScrollBar()->setValue(0);
    } else if (!focused.isEmpty()) {
        if (auto* same = findChild<QWidget*>(focused)) {
            same->setFocus(Qt::OtherFocusReason);
        }
    }
}

void MeetingsTab::addDeeds()
{
    auto* holder = new QWidget;
    new FlowLayout(holder, 8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    const auto add =
        [&](const QString& text, const char* name, const char* page, const char* kind) {
            auto* button = named(new QPushButton(text), name, text);
            holder->layout()->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, page, kind] {
                session().goTo({QLatin1String(page), QLatin1String(kind), qt(this->person().text)});
            });
        };
    add(tr("Prepare"), "personPrepare", "meetings", "prepare");
    add(tr("Log a Meeting…"), "personLog", "log", "person");
    add(tr("Plan a Meeting…"), "personPlan", "meetings", "plan");
    body()->addWidget(holder);
}

void MeetingsTab::addSection(const QString& title, const std::vector<Meeting>& meetings)
{
    if (meetings.empty()) {
        return;
    }
    m_sections->addWidget(new Heading(title, TextRole::Strong));
    for (const auto& meeting : meetings) {
        m_sections->addWidget(row(meeting, ++m_rows));
    }
    auto* air = new QWidget;
    air->setFixedHeight(6);
    m_sections->addWidget(air);
}

QWidget* MeetingsTab::row(const Meeting& meeting, int number)
{
    auto* holder = new QWidget;
    auto* when = new TextLabel(whenWords(meeting, session().today()), TextRole::Body, Role::Text2);
    when->setToolTip(exactDate(meeting.startsOn));
    when->setFixedWidth(scaled(whenWidth));
    auto* open = linkButton(kindWords(meeting.kind), [this, id = qt(meeting.id.text)] {
        session().goTo({QStringLiteral("meetings"), QStringLiteral("meeting"), id});
    });
    named(
        open,
        "personMeeting",
        tr("%1, %2").arg(kindWords(meeting.kind), plainDate(meeting.startsOn)));
    open->setObjectName(QStringLiteral("personMeeting%1").arg(number));
    QStringList facts;
    if (meeting.state != MeetingState::Held && meeting.state != MeetingState::Confirmed) {
        facts << words(meeting.state);
    }
    if (meeting.feltHeld) {
        facts << howWords().value(keyOfFelt(*meeting.feltHeld) - 1);
    }
    const QString said = firstLine(
        tookPlace(meeting.state) && !meeting.what.empty() ? meeting.what : meeting.purpose);
    if (!said.isEmpty()) {
        facts << said;
    }
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(open, 0, Qt::AlignLeading);
    if (!facts.isEmpty()) {
        texts->addWidget(new TextLabel(facts.join(QStringLiteral(" · "))));
    }
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(when, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return holder;
}

void MeetingsTab::tellTrend(const Person& person)
{
    const auto trend = trendWords(
        planOfMeetings(session().plan()), person.id, qt(person.displayName), session().today());
    m_trend->setText(trend.figures);
    m_trend->setVisible(!trend.figures.isEmpty());
    m_advice->setText(trend.advice);
    m_advice->setVisible(!trend.advice.isEmpty());
}

} // namespace asterism::ui
