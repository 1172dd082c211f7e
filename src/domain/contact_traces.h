// SPDX-License-Identifier: MIT
#pragma once

#include "domain/id.h"
#include "domain/meeting.h"
#include "domain/person.h"
#include "domain/reaching_out.h"
#include "domain/relationship.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace asterism {

/// As much of a plan as tells when there was last a contact with whom, and no more: a large plan
/// has years of notes that need not be read for it. Of a plan as values analysis/contact.h takes
/// it, of a stored one storage/contact_traces.h. Only the order of the ties means something.
struct ContactTraces {
    struct Tie {
        Id<Relationship> id;
        Id<Person> person;
    };
    /// A meeting that took place and that they attended; of all these there are by far the most.
    struct Met {
        std::size_t tie = 0; ///< its place among the ties
        PartialDate on;
    };
    /// An exchange that says of itself that it was a contact.
    struct Given {
        std::size_t tie = 0; ///< its place among the ties
        PartialDate on;
    };
    struct Thread {
        Id<Outreach> id;
        Id<Person> person;
        std::optional<Id<Relationship>> tie;
        OutreachState state = OutreachState::Idea;
    };
    struct Written {
        std::size_t thread = 0; ///< its place among the threads
        MessageDirection direction = MessageDirection::Out;
        MessageKind kind = MessageKind::Ask;
        PartialDate on;
    };

    std::vector<Tie> ties;
    std::vector<Met> met;
    std::vector<Given> given;
    std::vector<Thread> threads;
    std::vector<Written> written;
};

} // namespace asterism
