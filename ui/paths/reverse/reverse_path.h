// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/paths/path.h"
#include "ui/paths/reverse/reverse_said.h"

namespace asterism::ui {

inline constexpr const char* reversePathKey = "reverse";
inline constexpr int reversePathPages = 5;

/// Mentoring against the usual direction, by one of two doors, in five pages.
class ReversePath : public Path {
    Q_OBJECT

public:
    /// `door` is the side that it begins on, `person` whom it is about, if that is known.
    explicit ReversePath(
        PlanSession& session,
        Door door = Door::Learn,
        std::optional<Id<Person>> person = {},
        QObject* parent = nullptr);

    QString key() const override { return QLatin1String(reversePathKey); }
    QString title() const override { return tr("Reverse Mentoring"); }
    QString lastVerb() const override { return tr("Put on the Map"); }
    std::vector<PathPage*> makePages() override;
    void begin() override;
    std::string fields() const override;
    bool setFields(const std::string& json) override;
    void setAside(const std::string& draftId, Day begun) override;
    bool finish(const std::string& draftId) override;

    /// The answers so far. Whoever changes them says so through their page.
    ReverseSaid& said() { return m_said; }
    const Plan& plan() const { return m_plan; }
    Day today() const { return m_session.today(); }

    /// Why they cannot be asked; empty when they can.
    QString reasonAgainst() const;

    /// What became of it, once it is finished.
    const actions::PlannedSeries& planned() const { return m_planned; }

private:
    void readPlan();

    PlanSession& m_session;
    Door m_door;
    std::optional<Id<Person>> m_person;
    ReverseSaid m_said;
    Plan m_plan;
    actions::PlannedSeries m_planned;
    bool m_isKeeping = false;
};

} // namespace asterism::ui
