// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/draft_path.h"
#include "ui/paths/reverse/reverse_said.h"

namespace asterism::ui {

inline constexpr const char* reversePathKey = "reverse";
inline constexpr int reversePathPages = 5;

/// Mentoring against the usual direction, by one of two doors, in five pages.
class ReversePath : public DraftPath<ReverseSaid, reverseSaidFromJson> {
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
    bool finish(const std::string& draftId) override;

    /// Why they cannot be asked; empty when they can.
    QString reasonAgainst() const;

    /// What became of it, once it is finished.
    const actions::PlannedSeries& planned() const { return m_planned; }

protected:
    ReverseSaid firstSaid() const override;

private:
    Door m_door;
    std::optional<Id<Person>> m_person;
    actions::PlannedSeries m_planned;
};

} // namespace asterism::ui
