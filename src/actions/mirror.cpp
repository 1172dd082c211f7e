// SPDX-License-Identifier: MIT
#include "actions/mirror.h"

#include "analysis/pay_forward.h"

namespace asterism::actions {

void lookIntoMirror(Store& store, const Id<Relationship>& tie, Day today)
{
    const auto person = store.reader().at(store.reader().at(tie).person);
    store.act({Verb::Add, mirrorTopic, person.displayName}, [&](Writer& plan) {
        plan.put(Choice{mirrorTopic, tie.text, toText(today)});
    });
}

} // namespace asterism::actions
