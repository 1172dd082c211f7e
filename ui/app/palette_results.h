// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "storage/search.h"
#include "ui/app/name_match.h"
#include "ui/app/plan_session.h"

#include <functional>
#include <vector>

class QAction;

namespace asterism::ui {

enum class PaletteGroup { People, Actions, Needs, Goals, Notes, Pages };

QString words(PaletteGroup group);

struct PaletteRow {
    PaletteGroup group;
    QString title;
    QString detail; ///< shown paler behind the title
    QString keys;   ///< the shortcut that does the same
    std::function<void()> run;
    bool isMore = false; ///< shows more of its group, in the palette
};

/// What the palette can go to in one plan and one window, read when it opens.
class PaletteSource {
public:
    explicit PaletteSource(PlanSession& session);

    void add(const QString& page, const QString& title, const QString& keys);
    void add(QAction* action);

    /// What there is before anything is typed: the pages and every action.
    QList<PaletteRow> offered() const;
    /// Grouped, what fits best first.
    QList<PaletteRow> results(const QString& typed) const;
    /// Everything written that has these words, the best first.
    QList<PaletteRow> notes(const QString& typed) const;

private:
    struct Candidate {
        MatchableName name;
        PaletteRow row;
    };

    void add(
        PaletteGroup group, const std::string& name, const Place& place, const QString& detail);
    void addPeople();
    void addNeedsAndGoals();
    QList<PaletteRow> newestNotes(const QString& typed) const;
    QList<PaletteRow> noteRows(const std::vector<Found>& found, const std::string& folded) const;

    PlanSession& m_session;
    std::vector<Candidate> m_candidates;
};

} // namespace asterism::ui
