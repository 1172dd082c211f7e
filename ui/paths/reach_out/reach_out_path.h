// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/draft_path.h"
#include "ui/paths/reach_out/reached_out.h"

namespace asterism::ui {

inline constexpr const char* reachOutPathKey = "reach-out";
inline constexpr int reachOutPathPages = 6;

/// From an open place to a letter in six pages.
class ReachOutPath : public DraftPath<ReachedOut, reachedOutFromJson> {
    Q_OBJECT

public:
    /// `need` is the open place that it begins from, if any.
    explicit ReachOutPath(
        PlanSession& session, std::optional<Id<Need>> need = {}, QObject* parent = nullptr);

    QString key() const override { return QLatin1String(reachOutPathKey); }
    QString title() const override { return tr("Reach Out"); }
    QString lastVerb() const override { return tr("Put in Outreach"); }
    std::vector<PathPage*> makePages() override;
    void setAside(const std::string& draftId, Day begun) override;
    bool finish(const std::string& draftId) override;

    /// Adds somebody by name, known or new; the same name twice is the same person.
    void addName(const QString& name);
    void addPerson(const Id<Person>& person);

    /// Why the chosen one cannot be asked now; empty when they can.
    QString reasonAgainstFirst() const;

    /// The thread that it has led to, once it is finished.
    Id<Outreach> thread() const { return m_thread; }

protected:
    ReachedOut firstSaid() const override;

private:
    std::optional<Id<Need>> m_need;
    Id<Outreach> m_thread;
};

} // namespace asterism::ui
