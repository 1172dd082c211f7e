// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include "ui/app/plan_session.h"

#include <optional>

namespace asterism::ui {

inline bool isSame(const Place& one, const Place& other)
{
    return one.page == other.page && one.kind == other.kind && one.id == other.id;
}

/// Where the user has been, for Back and Forward.
class PlaceHistory {
public:
    /// A new place; what lay ahead is forgotten.
    void visit(const Place& place);

    /// The place where the user is has got a better name.
    void rename(const Place& place);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    Place back();
    Place forward();
    void clear();

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace asterism::ui
