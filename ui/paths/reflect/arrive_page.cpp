// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/arrive_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/text/text.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {

ArrivePage::ArrivePage(ReflectPath& path)
    : ReflectPathPage(
        path,
        tr("Arrive"),
        tr("Where are you in your work just now?"),
        tr("What helps in the first years is not what helps after twenty. Anything here can stay "
           "empty."),
        1),
      m_stage(new Chips),
      m_season(new LineEdit),
      m_brings(new LineEdit),
      m_time(new SegmentedChoice({tr("20 minutes"), tr("5 minutes, the short way")}))
{
    m_stage->setExclusive(true);
    const auto offer = [this](const QString& words, CareerStage stage) {
        m_stage->addChoice(words, static_cast<int>(stage));
    };
    offer(tr("In training"), CareerStage::Student);
    offer(tr("First years"), CareerStage::Early);
    offer(tr("Settled"), CareerStage::Mid);
    offer(tr("Changing"), CareerStage::Transition);
    offer(tr("Toward the end"), CareerStage::Advanced);
    connect(m_stage, &Chips::chosenChanged, this, [this] {
        const auto keys = m_stage->chosenKeys();
        said().careerStage = keys.isEmpty()
            ? std::nullopt
            : std::optional{static_cast<CareerStage>(keys.first().toInt())};
        touch();
    });
    connect(m_time, &SegmentedChoice::chosenChanged, this, [this](int at) {
        this->path().setShortWay(at == 1);
        touch();
    });
    m_season->setPlaceholderText(tr("for example: a new clinic, twenty months after my degree"));
    bind(m_season, [this] { return &said().season; });
    bind(m_brings, [this] { return &said().whatBringsMe; });

    auto* season = new QVBoxLayout;
    season->setSpacing(8);
    season->addWidget(labelled(tr("Season"), m_stage, "stage"));
    season->addWidget(named(m_season, "season", tr("Season, in your own words")));
    body()->addSpacing(8);
    body()->addLayout(season);
    body()->addSpacing(8);
    body()->addWidget(labelled(tr("What brings you here today"), m_brings, "whatBringsMe"));
    body()->addSpacing(8);
    body()->addWidget(labelled(tr("Time"), m_time, "time"));
}

void ArrivePage::refresh()
{
    const auto stage = said().careerStage;
    m_stage->setChosenKeys(stage ? QVariantList{static_cast<int>(*stage)} : QVariantList{});
    m_season->setKnownText(qt(said().season));
    m_brings->setKnownText(qt(said().whatBringsMe));
    m_time->choose(said().shortWay ? 1 : 0);
}

} // namespace asterism::ui
