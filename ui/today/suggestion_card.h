// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/today/today_card.h"
#include "ui/today/today_news.h"

namespace asterism::ui {

/// "One thing, if you like": the one suggestion of the day.
class SuggestionCard : public TodayCard {
    Q_OBJECT

public:
    explicit SuggestionCard(PlanSession& session);

    void fill(const TodayNews& news);

signals:
    /// It was put off: another may take its place.
    void putOff();

private:
    QPushButton* notNow(const std::string& key);
    QPushButton* other(const Suggestion& suggestion);

    PlanSession& m_session;
};

} // namespace asterism::ui
