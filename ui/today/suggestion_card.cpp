// SPDX-License-Identifier: MIT
#include "ui/today/suggestion_card.h"

#include <QHBoxLayout>

#include "actions/edit.h"
#include "actions/people.h"
#include "ui/text/text.h"
#include "ui/today/put_off.h"
#include "ui/today/suggestion_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int weekDays = 7;
constexpr int monthDays = 30;

bool offers(const Suggestion& suggestion, SuggestedMove move)
{
    return std::ranges::find(suggestion.offers, move) != suggestion.offers.end();
}

} // namespace

SuggestionCard::SuggestionCard(PlanSession& session)
    : TodayCard("suggestionCard", tr("One thing, if you like")), m_session(session)
{
    setBar(Role::Care);
}

void SuggestionCard::fill(const TodayNews& news)
{
    clear();
    if (news.suggestion) {
        const SuggestionWords said = words(*news.suggestion, news.plan);
        auto* const statement = new TextLabel(said.statement, TextRole::H2);
        statement->setObjectName(QStringLiteral("suggestionText"));
        addRow(statement);
        if (!said.detail.isEmpty()) {
            addRow(new TextLabel(said.detail, TextRole::Body, Role::Text2));
        }
        auto* const buttons = new QWidget;
        auto* const flow = new FlowLayout(buttons);
        auto* const move = new QPushButton(said.moveText);
        move->setObjectName(QStringLiteral("suggestionMove"));
        move->setProperty("primary", true);
        connect(move, &QPushButton::clicked, this, [this, place = said.move] {
            m_session.goTo(place);
        });
        flow->addWidget(move);
        if (QPushButton* second = other(*news.suggestion)) {
            flow->addWidget(second);
        }
        flow->addWidget(notNow(keyOf(*news.suggestion)));
        addRow(buttons);
    }
    finish();
}

QPushButton* SuggestionCard::other(const Suggestion& suggestion)
{
    if (suggestion.need && offers(suggestion, SuggestedMove::LeaveOpen)) {
        auto* const button = new QPushButton(tr("Leave It Open"));
        button->setObjectName(QStringLiteral("suggestionLeaveOpen"));
        connect(button, &QPushButton::clicked, this, [this, id = *suggestion.need] {
            m_session.run(
                [&](Store& store) {
                    Need need = store.reader().at(id);
                    need.state = NeedState::LeftOpen;
                    actions::change(store, need);
                },
                tr("Left open on purpose"));
        });
        return button;
    }
    if (suggestion.person && offers(suggestion, SuggestedMove::Rest)) {
        auto* const button = new QPushButton(tr("Let It Rest"));
        button->setObjectName(QStringLiteral("suggestionRest"));
        connect(button, &QPushButton::clicked, this, [this, id = *suggestion.person] {
            m_session.run(
                [&](Store& store) { actions::setResting(store, id, Resting::Resting); },
                tr("Resting now; nothing will be asked of you"));
        });
        return button;
    }
    return nullptr;
}

QPushButton* SuggestionCard::notNow(const std::string& key)
{
    const auto until = [this, key](std::optional<int> days) {
        return [this, key, days] {
            const Day today = m_session.today();
            PutOff(m_session.store())
                .putOff(key, days ? std::optional{today + std::chrono::days{*days}} : std::nullopt);
            emit putOff();
        };
    };
    QPushButton* const button = menuButton(
        tr("Not Now"),
        {{tr("Not This Week"), until(weekDays)},
         {tr("Not This Month"), until(monthDays)},
         {tr("Do Not Suggest This Again"), until(std::nullopt)}});
    button->setObjectName(QStringLiteral("suggestionNotNow"));
    return button;
}

} // namespace asterism::ui
