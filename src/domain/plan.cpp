// SPDX-License-Identifier: MIT
#include "domain/plan.h"

namespace asterism {

template <RecordType... Records>
PlanOf<RecordList<Records...>>::PlanOf() = default;

template <RecordType... Records>
PlanOf<RecordList<Records...>>::~PlanOf() = default;

template <RecordType... Records>
PlanOf<RecordList<Records...>>::PlanOf(const PlanOf& other) = default;

template <RecordType... Records>
PlanOf<RecordList<Records...>>::PlanOf(PlanOf&& other) noexcept = default;

template <RecordType... Records>
PlanOf<RecordList<Records...>>& PlanOf<RecordList<Records...>>::operator=(const PlanOf& other)
    = default;

template <RecordType... Records>
PlanOf<RecordList<Records...>>& PlanOf<RecordList<Records...>>::operator=(
    PlanOf&& other) noexcept = default;

template <RecordType... Records>
bool PlanOf<RecordList<Records...>>::operator==(const PlanOf& other) const
{
    return rows == other.rows;
}

template struct PlanOf<EveryRecord>;

} // namespace asterism
