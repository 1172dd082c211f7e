// SPDX-License-Identifier: MIT
#include "ui/today/silence_card.h"

#include "actions/edit.h"
#include "actions/people.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr int twoWeeks = 14;
constexpr int oneMonth = 30;

} // namespace

SilenceCard::SilenceCard(PlanSession& session)
    : TodayCard("silenceCard", tr("A while since"))
    , m_session(session)
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
    auto* const lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    const QString name = qt(silence.name);
    auto* const words = new QHBoxLayout;
    words->setSpacing(8);
    QPushButton* const open = linkButton(name, [this, id = qt(silence.rhythm.person.text)] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("person"), id});
    });
    open->setObjectName(QStringLiteral("silenceOpen%1").arg(number));
    words->addWidget(open);
    auto* const since = new TextLabel(
        silence.rhythm.days ? span(*silence.rhythm.days) : QString(), TextRole::Body, Role::Text2);
    since->setWordWrap(false);
    since->setToolTip(exactDate(silence.rhythm.lastContact));
    words->addWidget(since, 1);
    lines->addLayout(words);

    auto* const buttons = new QWidget;
    auto* const flow = new FlowLayout(buttons);
    const Rhythm rhythm = silence.rhythm;
    QPushButton* const later = menuButton(
        tr("Later"),
        {{tr("In 2 Weeks"),
          [this, rhythm, name] {
              this->later(rhythm, twoWeeks, tr("%1 comes up again in 2 weeks").arg(name));
          }},
         {tr("In 1 Month"), [this, rhythm, name] {
              this->later(rhythm, oneMonth, tr("%1 comes up again in a month").arg(name));
          }}});
    named(later, "silenceLater", tr("Later: %1").arg(name));
    later->setObjectName(QStringLiteral("silenceLater%1").arg(number));
    auto* const rest = new QPushButton(tr("Rest"));
    named(rest, "silenceRest", tr("Rest: %1").arg(name));
    rest->setObjectName(QStringLiteral("silenceRest%1").arg(number));
    connect(rest, &QPushButton::clicked, this, [this, silence] { this->rest(silence); });
    flow->addWidget(later);
    flow->addWidget(rest);
    lines->addWidget(buttons);
    return row;
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
        [&](Store& store) {
            actions::setResting(store, silence.rhythm.person, Resting::Resting);
        },
        tr("%1 is resting now").arg(qt(silence.name)));
}

} // namespace asterism::ui
