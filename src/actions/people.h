// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <optional>
#include <string>
#include <vector>

namespace asterism::actions {

/// Adds a person by name, with one relationship of this kind; the direction is the kind's usual
/// one. Returns the person.
Id<Person> addPersonOfKind(Store& store, const std::string& name, RelationshipKind kind);

/// Who usually guides whom in a relationship of this kind.
Direction usualDirection(RelationshipKind kind);

/// Lets a person rest, ends, or takes up again. Anything but Active silences every nudge.
void setResting(Store& store, const Id<Person>& person, Resting resting);

/// Gives, or takes away, a tag for all these people in one step.
void tagAll(Store& store, const std::vector<Id<Person>>& people, const std::string& tag);
void untagAll(Store& store, const std::vector<Id<Person>>& people, const std::string& tag);

/// Removes all these people in one step.
void removeAll(Store& store, const std::vector<Id<Person>>& people);

/// Whether two people know each other; nothing: I do not know. Throws SelfReference.
void know(Store& store, const Id<Person>& one, const Id<Person>& other, std::optional<Knows> knows);

} // namespace asterism::actions
