// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

namespace asterism::cli {

struct MadeUpSize {
    int people = 2000;
    int meetings = 20000;

    /// Twice as many notes as meetings: on people, after meetings, and in the journal.
    int notes() const { return meetings * 2; }
};

/// A plan of that size, the same at every call: people with relationships, needs that they hold,
/// meetings over ten years up to `today`, notes of sixty words out of a language of its own whose
/// words are as unequally frequent as those of a real one.
Plan madeUpPlan(const MadeUpSize& size, Day today);

/// A word of that language, the frequent ones first.
std::string madeUpWord(int rank);

} // namespace asterism::cli
