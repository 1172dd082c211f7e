// SPDX-License-Identifier: MIT
#pragma once

#include <QBoxLayout>
#include <QStackedWidget>

#include "ui/app/plan_session.h"

namespace asterism::ui {

class AgreementCard;
class AskCard;
class ComingCard;
class ContinueCard;
class FirstStepsCard;
class PageHeader;
class PromisesCard;
class QuickLineField;
class QuickPeoplePage;
class ScrollPage;
class SeriesCard;
class SilenceCard;
class SuggestionCard;
class TextLabel;
class Welcome;

/// The page one begins at: what is near, one thing if one likes, and nothing where there is
/// nothing to say. Somebody who has just arrived is welcomed here.
class TodayPage : public QStackedWidget {
    Q_OBJECT

public:
    explicit TodayPage(PlanSession& session);

    void showPlace(const Place& place);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeDay();
    void greet();
    void refresh();
    void fillCards();
    void fold();

    PlanSession& m_session;
    Welcome* m_welcome;
    QuickPeoplePage* m_quick;
    ScrollPage* m_day = nullptr;
    PageHeader* m_header = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_left = nullptr;
    QWidget* m_right = nullptr;
    SuggestionCard* m_suggestion;
    ContinueCard* m_continue;
    FirstStepsCard* m_firstSteps;
    AskCard* m_asking;
    ComingCard* m_coming;
    PromisesCard* m_promises;
    AgreementCard* m_agreements;
    SilenceCard* m_silences;
    SeriesCard* m_series;
    TextLabel* m_quiet = nullptr;
    QuickLineField* m_line = nullptr;
    bool m_isStale = true;
};

} // namespace asterism::ui
