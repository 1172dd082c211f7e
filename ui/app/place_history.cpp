// SPDX-License-Identifier: MIT
#include "ui/app/place_history.h"

namespace asterism::ui {
namespace {

constexpr qsizetype mostPlaces = 100;

} // namespace

void PlaceHistory::visit(const Place& place)
{
    if (m_at >= 0 && isSame(m_places.at(m_at), place)) {
        return;
    }
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces) {
        m_places.removeFirst();
    }
    m_at = m_places.size() - 1;
}

void PlaceHistory::rename(const Place& place)
{
    if (m_at >= 0) {
        m_places[m_at] = place;
    }
}

Place PlaceHistory::back()
{
    m_at = canGoBack() ? m_at - 1 : m_at;
    return m_places.value(m_at);
}

Place PlaceHistory::forward()
{
    m_at = canGoForward() ? m_at + 1 : m_at;
    return m_places.value(m_at);
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = -1;
}

} // namespace asterism::ui
