// SPDX-License-Identifier: MIT
#include "ui/today/silence_card.h"

#include "actions/edit.h"
#include "actions/people.h"
#include "ui/letters/letter_place.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"

namespace asterism::ui {
namespace {

constexpr int twoWeeks = 14;
constexpr int oneMonth = 30;

} // namespace

SilenceCard::SilenceCard(PlanSession& session)
    : TodayCard("silenceCard", tr("A while since")), m_session(session)
{
}

void SilenceCard::fill(const std::vector<Silence>& silences)
{
    clear();
    int number = 0;
    for (const Silence& silence : silences) {
        addRow(row(silence, ++number));
    }
    finish();
}

QWidget* SilenceCard::row(const Silence& silence, int number)
{
    auto* const row = new QWidget;
    auto* const column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(who(silence, number));
    auto* const buttons = new QWidget;
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto* const line = new FlowLayout(buttons, 8);
    line->addWidget(writeButton(silence, number));
    QPushButton* const later = laterButton(silence.rhythm, qt(silence.name));
    later->setObjectName(QStringLiteral("silenceLater%1").arg(number));
    line->addWidget(later);
    auto* const rest = new QPushButton(tr("Rest"));
    rest->setObjectName(QStringLiteral("silenceRest%1").arg(number));
    rest->setAccessibleName(tr("Rest: %1").arg(qt(silence.name)));
    connect(rest, &QPushButton::clicked, this, [this, silence] { this->rest(silence); });
    line->addWidget(rest);
    column->addWidget(buttons);
    return row;
}

QWidget* SilenceCard::who(const Silence& silence, int number)
{
    auto* const words = new QWidget;
    auto* const line = new QHBoxLayout(words);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    QPushButton* const open
        = linkButton(qt(silence.name), [this, id = qt(silence.rhythm.person.text)] {
              m_session.goTo({QStringLiteral("people"), QStringLiteral("person"), id});
          });
    open->setObjectName(QStringLiteral("silenceOpen%1").arg(number));
    line->addWidget(open);
    auto* const since = new TextLabel(
        silence.rhythm.days ? span(*silence.rhythm.days) : QString(), TextRole::Body, Role::Text2);
    since->setWordWrap(false);
    since->setToolTip(exactDate(silence.rhythm.lastContact));
    line->addWidget(since);
    line->addStretch(1);
    return words;
}

/// The kind of letter is what there is an occasion for.
QPushButton* SilenceCard::writeButton(const Silence& silence, int number)
{
    auto* const write = new QPushButton(tr("Write…"));
    write->setObjectName(QStringLiteral("silenceWrite%1").arg(number));
    write->setAccessibleName(tr("Write to %1").arg(qt(silence.name)));
    connect(write, &QPushButton::clicked, this, [this, person = silence.rhythm.person] {
        m_session.goTo(placeToWrite(m_session.plan(), person, {}));
    });
    return write;
}

QPushButton* SilenceCard::laterButton(const Rhythm& rhythm, const QString& name)
{
    const auto choice = [&](const QString& text, int days, const QString& toast) {
        return MenuChoice{text, [this, rhythm, days, toast] { later(rhythm, days, toast); }};
    };
    QPushButton* const button = menuButton(
        tr("Later"),
        {choice(tr("In 2 Weeks"), twoWeeks, tr("%1 comes up again in 2 weeks").arg(name)),
         choice(tr("In 1 Month"), oneMonth, tr("%1 comes up again in a month").arg(name))});
    button->setAccessibleName(tr("Later: %1").arg(name));
    return button;
}

void SilenceCard::later(const Rhythm& rhythm, int days, const QString& toast)
{
    m_session.run(
        [&](Store& store) {
            Relationship tie = store.reader().at(rhythm.relationship);
            tie.snoozedUntil = m_session.today() + std::chrono::days{days};
            actions::change(store, tie);
        },
        toast);
}

void SilenceCard::rest(const Silence& silence)
{
    m_session.run(
        [&](Store& store) { actions::setResting(store, silence.rhythm.person, Resting::Resting); },
        tr("%1 is resting now").arg(qt(silence.name)));
}

} // namespace asterism::ui
