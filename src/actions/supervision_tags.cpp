// SPDX-License-Identifier: MIT
#include "actions/supervision_tags.h"

namespace asterism::actions {

SupervisionTags supervisionTags(const Reader& plan, const Id<Meeting>& meeting)
{
    for (const auto& choice : plan.where(&Choice::subject, meeting.text)) {
        if (choice.topic == supervisionTagsTopic) {
            return supervisionTagsFrom(choice.value);
        }
    }
    return {};
}

void tagSupervision(Store& store, const Id<Meeting>& id, const SupervisionTags& tags)
{
    const auto meeting = store.reader().at(id);
    if (toText(supervisionTags(store.reader(), id)) == toText(tags)) {
        return;
    }
    store.act({Verb::Change, "supervision_tags", meeting.kind}, [&](Writer& plan) {
        const Choice choice{supervisionTagsTopic, id.text, toText(tags)};
        tags.isEmpty() ? plan.erase(choice) : plan.put(choice);
    });
}

} // namespace asterism::actions
