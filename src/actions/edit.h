// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <functional>
#include <string>
#include <vector>

// The plain edits. Each is one step that can be undone, and throws Error when it cannot be done.

namespace asterism::actions {

/// Adds the row; an id is made when it has none. Returns the id.
template <Entity Record>
Id<Record> add(Store& store, Record record);

/// Gives a row these contents. Phases and resting states move by their own actions; here they stay
/// as they are. Throws NoSuchRow when it is gone.
template <Entity Record>
void change(Store& store, const Record& record);

/// Removes a row and what cannot be without it. Meetings of a removed person stay, with
/// "(removed)" in their place; a removed goal or need drops its links.
template <Entity Record>
void remove(Store& store, const Id<Record>& id);

/// Ties two rows by a link record (goal–value, need–goal, tag, hat, group member …), or changes
/// what the link says.
template <RecordType Link>
void link(Store& store, const Link& link);

template <RecordType Link>
void unlink(Store& store, const Link& link);

/// One kind of edit that exists, for tests that go over all of them.
struct EditKind {
    Verb verb = Verb::Add;
    std::string what;
};

/// Every combination of a verb and a table that these functions can record.
std::vector<EditKind> everyEdit();

} // namespace asterism::actions
