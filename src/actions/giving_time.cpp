// SPDX-License-Identifier: MIT
#include "actions/giving_time.h"

namespace asterism::actions {

void setWeeklyMentoringMinutes(Store& store, std::optional<int> minutes)
{
    const auto known = store.reader().all<Profile>();
    Profile me = known.empty() ? Profile{} : known.front();
    me.weeklyMentoringMinutes = minutes;
    store.act({Verb::Change, std::string(Table<Profile>::name), me.name}, [&](Writer& plan) {
        plan.put(me);
    });
}

} // namespace asterism::actions
