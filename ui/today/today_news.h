// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/next_step.h"
#include "analysis/rhythm.h"
#include "storage/store.h"

#include <optional>
#include <string>
#include <vector>

// What Today has to say, drawn from the plan: at most one suggestion and three lines of a kind.

namespace asterism::ui {

/// A silence, with the name of the one it is with.
struct Silence {
    Rhythm rhythm;
    std::string name;
};

struct ComingMeeting {
    Meeting meeting;
    std::vector<Id<Person>> people;
    std::vector<std::string> names;
};

struct NearPromise {
    Commitment promise;
    std::optional<Id<Person>> person;
    std::string name; ///< may be empty
};

/// Beside what is in the plan: what was done in the window.
struct FirstStepsTaken {
    int people = 0;
    bool threePeople = false;
    bool aNeed = false;
    bool lookedAtPlaces = false;
    bool triedPalette = false;
    bool backedUp = false;

    bool all() const { return threePeople && aNeed && lookedAtPlaces && triedPalette && backedUp; }
};

struct TodayNews {
    Plan plan; ///< the part of it that the conclusions were drawn from
    std::optional<Suggestion> suggestion;
    std::vector<Silence> silences;
    std::vector<ComingMeeting> coming;
    std::vector<ComingMeeting> asking; ///< planned, and their day is over
    std::vector<NearPromise> promises;
};

/// Nobody, nothing wished for, nothing begun: the plan of somebody who has just arrived.
bool isUntouched(const Store& store);

TodayNews newsOf(Store& store, Day today);

FirstStepsTaken firstStepsTaken(const Store& store);

/// The notes in which the window keeps which first steps were taken.
constexpr auto lookedAtPlacesNote = "first_steps.looked_at_places";
constexpr auto triedPaletteNote = "first_steps.tried_palette";
constexpr auto backedUpNote = "first_steps.backed_up";
constexpr auto firstStepsHiddenNote = "first_steps.hidden";

/// Keeps such a note once.
void takeFirstStep(Store& store, const char* note);

} // namespace asterism::ui
