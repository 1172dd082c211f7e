// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "domain/plan.h"
#include "ui/app/plan_session.h"
#include "ui/paths/path.h"

#include <functional>
#include <optional>

namespace asterism::ui {

/// A path that asks about the plan: it reads the plan as it is, and again whenever it changes.
class PlanPath : public Path {
    Q_OBJECT

public:
    const Plan& plan() const { return m_plan; }
    PlanSession& session() const { return m_session; }
    Day today() const { return m_session.today(); }

    /// Drops the draft: half a thought is nothing to keep, and the plan is as it was.
    void setAside(const std::string& draftId, Day begun) override;

protected:
    /// As much of the plan as the path needs.
    using Reading = std::function<Plan(const Reader&)>;

    PlanPath(PlanSession& session, QObject* parent, Reading reading = &Reader::plan);

    void readPlan() { m_plan = m_reading(m_session.plan()); }

    /// What the answers say of rows of the plan is as these are now.
    virtual void followPlan() = 0;

    /// Writes the answers to the plan, which they no longer follow then. False when refused.
    bool keep(const std::function<void(Store&)>& deed, const QString& toast);

private:
    PlanSession& m_session;
    Reading m_reading;
    Plan m_plan;
    bool m_isKeeping = false;
};

/// A path with its answers, which are kept as JSON and follow the plan by `takeIn(Said&, plan)`.
template <typename Said, std::optional<Said> (*fromJson)(const std::string&)>
class DraftPath : public PlanPath {
public:
    /// The answers so far. Whoever changes them says so through their page.
    Said& said() { return m_said; }
    const Said& said() const { return m_said; }

    void begin() final
    {
        readPlan();
        m_said = firstSaid();
        emit wayChanged();
    }

    std::string fields() const final { return toJson(m_said); }

    bool setFields(const std::string& json) final
    {
        auto said = fromJson(json);
        if (said) {
            m_said = std::move(*said);
            readPlan();
            followPlan();
            emit wayChanged();
        }
        return said.has_value();
    }

protected:
    using PlanPath::PlanPath;

    /// The answers that a path begins with.
    virtual Said firstSaid() const = 0;

    void followPlan() final { takeIn(m_said, plan()); }

private:
    Said m_said;
};

} // namespace asterism::ui
