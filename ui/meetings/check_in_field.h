// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/held_figures.h"

#include <array>

namespace asterism::ui {

class Banner;
class Caption;
class PlanSession;
class TenPoint;

/// How a meeting was for me, in five answers of which each may stay empty, and how it has been
/// with this person of late. For nobody else's eyes.
class CheckInField : public QWidget {
    Q_OBJECT

public:
    explicit CheckInField(PlanSession& session, QWidget* parent = nullptr);

    void showMeeting(const Meeting& meeting);

signals:
    /// By hand only.
    void answered(asterism::CheckIn prompt, std::optional<int> answer);

private:
    void tellTrend(const Meeting& meeting);

    PlanSession& m_session;
    Id<Meeting> m_meeting;
    std::array<TenPoint*, 5> m_answers{};
    Caption* m_trend;
    Banner* m_advice;
};

/// Puts the answer to a prompt into a meeting.
void setAnswer(Meeting& meeting, CheckIn prompt, std::optional<int> answer);

/// What the answers with somebody say so far, from three on; "" before. And what would help, if
/// anything.
struct TrendWords {
    QString figures;
    QString advice;
};
TrendWords trendWords(const Plan& plan, const Id<Person>& person, const QString& name, Day today);

} // namespace asterism::ui
