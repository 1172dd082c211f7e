// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

namespace asterism::ui {

/// What somebody sees who has just arrived: three ways to begin, no questions.
class Welcome : public ScrollPage {
    Q_OBJECT

public:
    explicit Welcome(PlanSession& session);

signals:
    void peopleWanted();

private:
    QWidget* way(
        const char* name,
        const QString& iconName,
        const QString& title,
        const QString& sentence,
        const std::function<void()>& run);
    QWidget* smallPrint();

    PlanSession& m_session;
};

} // namespace asterism::ui
