// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "actions/reflect.h"
#include "ui/paths/draft_path.h"

namespace asterism::ui {

inline constexpr const char* reflectPathKey = "reflect";
inline constexpr int reflectPathPages = 8;

/// Shows the sky of a plan that is not kept yet; handed in by whoever knows how to draw it.
using MapPreview = std::function<QWidget*(const Plan& plan, QWidget* parent)>;

/// From vision to people in eight pages, or five on the short way.
class ReflectPath : public DraftPath<actions::Reflected, actions::reflectedFromJson> {
    Q_OBJECT

public:
    explicit ReflectPath(PlanSession& session, MapPreview preview = {}, QObject* parent = nullptr);

    QString key() const override { return QLatin1String(reflectPathKey); }
    QString title() const override { return tr("Reflect"); }
    QString lastVerb() const override { return tr("Put on the Map"); }
    std::vector<PathPage*> makePages() override;
    bool isOnTheWay(int page) const override;
    void setAside(const std::string& draftId, Day begun) override;
    bool finish(const std::string& draftId) override;

    const MapPreview& preview() const { return m_preview; }

    void setShortWay(bool shortWay);

    /// The name of somebody of the plan or of this reflection.
    QString nameOf(const Id<Person>& person) const;

    // Null for rows that are no longer there.
    actions::Kept<Value>* value(const Id<Value>& id);
    actions::ReflectedStrength* strength(const Id<Strength>& id);
    actions::ReflectedGoal* goal(const Id<Goal>& id);
    actions::ReflectedSupport* support(const Id<Support>& id);
    actions::ReflectedNeed* need(const Id<Need>& id);

protected:
    actions::Reflected firstSaid() const override;

private:
    MapPreview m_preview;
};

} // namespace asterism::ui
