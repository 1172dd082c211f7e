// SPDX-License-Identifier: MIT
#include "actions/import_people.h"

namespace asterism::actions {

void importPeople(Store& store, const CardChanges& changes, const std::string& fileName)
{
    // For a handful of people, writing the whole index anew would cost more than it saves.
    constexpr int many = 200;
    const auto work = [&](Writer& writer) {
        forEachRecord([&]<typename Record>() { writer.putAll(changes.added.of<Record>()); });
        writer.putAll(changes.changed);
    };
    const Deed deed{Verb::Import, "person", fileName};
    if (changes.addedPeople + changes.updatedPeople > many) {
        store.actInBulk(deed, work);
    } else {
        store.act(deed, work);
    }
}

} // namespace asterism::actions
