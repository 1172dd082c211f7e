// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/series_card.h"

#include "actions/meetings.h"
#include "domain/rows_by_id.h"
#include "storage/plan_parts.h"
#include "ui/paths/reverse/reverse_words.h"
#include "ui/text/text.h"
#include "ui/today/put_off.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int tenMinutes = 10;
constexpr int fewWeeks = 28;

std::string keyOf(const SeriesNews& news)
{
    return "series " + std::string(wordOf(news.ask)) + " " + news.relationship.text;
}

/// What the news are drawn from, without the meetings of other kinds.
Plan sessionsIn(const Reader& reader)
{
    Plan plan = partOf<Person, Relationship>(reader);
    for (const auto& kind : reader.valuesOf(&Meeting::kind)) {
        if (isReverseKind(kind)) {
            addMeetings(plan, reader, reader.where(&Meeting::kind, kind));
        }
    }
    return plan;
}

} // namespace

SeriesCard::SeriesCard(PlanSession& session)
    : TodayCard("seriesCard", tr("Learning both ways")), m_session(session)
{
}

void SeriesCard::refresh()
{
    clear();
    const auto hidden = PutOff(m_session.store()).keys(m_session.today());
    int number = 0;
    for (const auto& news : seriesNews(sessionsIn(m_session.plan()), m_session.today())) {
        if (std::ranges::find(hidden, keyOf(news)) == hidden.end()) {
            addRow(row(news, ++number));
        }
    }
    finish();
}

QWidget* SeriesCard::row(const SeriesNews& news, int number)
{
    const QString name = qt(m_session.plan().at(news.person).displayName);
    const bool fellThrough = news.ask == SeriesAsk::TalkAgain;
    auto* const row = new QWidget;
    auto* const lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    QPushButton* const open = linkButton(name, [this, id = qt(news.person.text)] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("person"), id});
    });
    open->setObjectName(QStringLiteral("seriesOpen%1").arg(number));
    lines->addWidget(open, 0, Qt::AlignLeading);
    lines->addWidget(new TextLabel(
        fellThrough ? tr(
            "%n dates in a row fell through. Ten minutes to agree anew may help more "
            "than another date.",
            nullptr,
            news.count)
                    : tr(
                        "%n sessions since you last looked back: go on, change or stop?",
                        nullptr,
                        news.count),
        TextRole::Body,
        Role::Text2));
    auto* const plan
        = new QPushButton(fellThrough ? tr("Plan Ten Minutes") : tr("Plan a Look Back"));
    named(
        plan,
        "seriesPlan",
        fellThrough ? tr("Plan ten minutes with %1").arg(name)
                    : tr("Plan a look back with %1").arg(name));
    plan->setObjectName(QStringLiteral("seriesPlan%1").arg(number));
    connect(plan, &QPushButton::clicked, this, [this, news, name] { this->plan(news, name); });
    auto* const later = new QPushButton(tr("Not Now"));
    named(later, "seriesLater", tr("Not now: %1").arg(name));
    later->setObjectName(QStringLiteral("seriesLater%1").arg(number));
    connect(later, &QPushButton::clicked, this, [this, news] { notNow(news); });
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(plan);
    buttons->addWidget(later);
    buttons->addStretch();
    lines->addLayout(buttons);
    return row;
}

/// A meeting in mind; when it is to be stays open.
void SeriesCard::plan(const SeriesNews& news, const QString& name)
{
    actions::NewMeeting meeting;
    meeting.people = {news.person};
    meeting.kind = "reverse mentoring";
    meeting.isConfirmed = false;
    if (news.ask == SeriesAsk::TalkAgain) {
        meeting.minutes = tenMinutes;
        meeting.purpose = utf8(tr("Ten minutes to agree anew"));
    } else {
        meeting.purpose = utf8(reviewWords());
    }
    m_session.run(
        [&](Store& store) { actions::planMeeting(store, meeting); },
        tr("A talk with %1 is in mind").arg(name));
}

void SeriesCard::notNow(const SeriesNews& news)
{
    PutOff(m_session.store()).putOff(keyOf(news), m_session.today() + std::chrono::days(fewWeeks));
    emit putOff();
}

} // namespace asterism::ui
