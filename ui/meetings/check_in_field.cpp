// SPDX-License-Identifier: MIT
#include "ui/meetings/check_in_field.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/plan_session.h"
#include "ui/letters/letter_place.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/meetings/plan_of_meetings.h"
#include "ui/meetings/ten_point.h"
#include "ui/outreach/answer_form.h"
#include "ui/text/text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

void setAnswer(Meeting& meeting, CheckIn prompt, std::optional<int> answer)
{
    switch (prompt) {
    case CheckIn::FeltHeld:
        meeting.feltHeld = answer;
        break;
    case CheckIn::CouldSayTheHardThing:
        meeting.couldSayTheHardThing = answer;
        break;
    case CheckIn::WorkedOnWhatICameFor:
        meeting.workedOnWhatICameFor = answer;
        break;
    case CheckIn::StretchedNotShamed:
        meeting.stretchedNotShamed = answer;
        break;
    case CheckIn::KnowMyNextStep:
        meeting.knowMyNextStep = answer;
        break;
    }
}

TrendWords trendWords(const Plan& plan, const Id<Person>& person, const QString& name, Day today)
{
    TrendWords words;
    const auto trend = heldTrend(plan, person, today);
    const auto figures = heldFigures(plan, today, person);
    if (!trend || !figures.lastThree || !figures.mean) {
        return words;
    }
    const QLocale locale;
    words.figures = CheckInField::tr("I felt held with %1: %2 over the last three, %3 over all %4.")
                        .arg(
                            name,
                            locale.toString(*figures.lastThree, 'f', 1),
                            locale.toString(*figures.mean, 'f', 1),
                            QString::number(figures.count));
    if (trend->suggestsTalking()) {
        words.advice = CheckInField::tr("Something has become harder between you. You could ask %1 "
                                        "to talk about how you work "
                                        "together.")
                           .arg(name);
        if (trend->isOnlyHolder) {
            words.advice += QLatin1Char(' ')
                + CheckInField::tr("A second person who holds you would take weight off this one.");
        }
    }
    return words;
}

CheckInField::CheckInField(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_trend(new Caption),
      m_advice(new Banner(Banner::Kind::Care))
{
    setObjectName("checkIn");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Caption(tr("A private mirror, not a validated measure; not shared.")));
    for (const auto prompt : everyWord<CheckIn>()) {
        const auto at = static_cast<std::size_t>(prompt);
        auto* answer = new TenPoint;
        named(
            answer,
            QByteArray("checkIn" + QByteArray::number(static_cast<int>(at))).constData(),
            words(prompt));
        m_answers.at(at) = answer;
        column->addWidget(underLabel(words(prompt), answer));
        connect(answer, &TenPoint::chosen, this, [this, prompt](std::optional<int> chosen) {
            emit answered(prompt, chosen);
        });
    }
    m_trend->setObjectName("heldTrend");
    m_advice->setObjectName("heldAdvice");
    auto* write = m_advice->addButton(tr("Write About It…"));
    named(write, "heldWrite", tr("Write to them about how you work together"));
    connect(write, &QPushButton::clicked, this, [this] {
        const auto people = cameTo(m_session.plan(), m_meeting);
        if (people.size() == 1) {
            m_session.goTo(placeToWrite(
                m_session.plan(),
                people.front(),
                QStringLiteral("boundary_question"),
                {.meeting = m_meeting}));
        }
    });
    column->addWidget(m_trend);
    column->addWidget(m_advice);
}

void CheckInField::showMeeting(const Meeting& meeting)
{
    m_meeting = meeting.id;
    for (const auto prompt : everyWord<CheckIn>()) {
        m_answers.at(static_cast<std::size_t>(prompt))->setAnswer(answerTo(meeting, prompt));
    }
    tellTrend(meeting);
}

void CheckInField::tellTrend(const Meeting& meeting)
{
    const auto people = cameTo(m_session.plan(), meeting.id);
    TrendWords trend;
    if (people.size() == 1) {
        trend = trendWords(
            planOfMeetings(m_session.plan()),
            people.front(),
            nameOf(m_session.plan(), people.front()),
            m_session.today());
    }
    m_trend->setText(trend.figures);
    m_trend->setVisible(!trend.figures.isEmpty());
    m_advice->setText(trend.advice);
    m_advice->setVisible(!trend.advice.isEmpty());
}

} // namespace asterism::ui
