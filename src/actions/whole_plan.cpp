// SPDX-License-Identifier: MIT
#include "actions/whole_plan.h"

namespace asterism::actions {

void importPlan(Store& store, const Plan& plan, const std::string& subject)
{
    store.actInBulk({Verb::Import, "plan", subject}, [&](Writer& writer) {
        forEachRecord([&]<typename Record>() { writer.putAll(plan.of<Record>()); });
    });
}

} // namespace asterism::actions
