// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

// What was given and received. Each is one step that can be undone.

namespace asterism::actions {

/// Writes down what passed between two people; without a date it was today. Throws EmptyField
/// without words, NoSuchRow, and DateStillToCome for what lies ahead.
Id<Exchange> addExchange(Store& store, Exchange exchange, Day today);

/// The same with a person, in the tie in which one meets them; a tie that is only considered is
/// made when there is none.
Id<Exchange> addExchangeWith(Store& store, const Id<Person>& person, Exchange exchange, Day today);

/// Gives it other contents, the tie apart. Throws as addExchange.
void editExchange(Store& store, const Exchange& changed, Day today);

/// Says thanks for something received, on that day. Throws UnknownWord for what was only given,
/// DateStillToCome, and EndBeforeStart for thanks before it was received.
void thankFor(Store& store, const Id<Exchange>& id, Day on, Day today);

} // namespace asterism::actions
