// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <string>
#include <vector>

// How needs, people and what one wanted looked on a day: the contents of a snapshot.

namespace asterism::actions {

struct PicturedHolder {
    std::string person;
    int level = 2;
    bool active = true;

    bool operator==(const PicturedHolder&) const = default;
};

struct PicturedNeed {
    std::string id;
    std::string title;
    std::string category;
    int importance = 0; ///< 0: not said
    std::string state;  ///< a word of NeedState
    std::string held;   ///< covered, partial or open
    std::vector<PicturedHolder> holders;

    bool operator==(const PicturedNeed&) const = default;
};

struct PicturedValue {
    std::string name;
    int importance = 0;
    int lived = 0;

    bool operator==(const PicturedValue&) const = default;
};

struct PicturedStatement {
    std::string kind;
    std::string sphere;
    std::string text;

    bool operator==(const PicturedStatement&) const = default;
};

struct PicturedGoal {
    std::string title;
    std::string state;
    std::string due;

    bool operator==(const PicturedGoal&) const = default;
};

/// Where somebody stood on the map.
struct PicturedPerson {
    std::string id;
    std::string name;
    std::string kind;
    std::string phase;
    int closeness = 0; ///< 0: not said
    int angle = -1;    ///< −1: where the map thought

    bool operator==(const PicturedPerson&) const = default;
};

struct Picture {
    bool unfinished = false; ///< a reflection that was left half-way
    std::string season;
    std::vector<PicturedStatement> statements;
    std::vector<PicturedValue> values; ///< by rank
    std::vector<PicturedGoal> goals;
    std::vector<PicturedNeed> needs;
    std::vector<PicturedPerson> people;
    std::vector<std::string> steps;

    bool operator==(const Picture&) const = default;
};

Picture pictureOf(const Plan& plan, Day day);

std::string toJson(const Picture& picture);

/// Nothing when the text is not a picture.
std::optional<Picture> pictureFromJson(const std::string& json);

} // namespace asterism::actions
