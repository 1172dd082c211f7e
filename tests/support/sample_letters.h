// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "letters/letter_blanks.h"
#include "letters/letter_kinds.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>

// The letters of the sample story: to whom each kind goes there, and what stands in its blanks.

namespace asterism::tests {

inline const Plan& samplePlan()
{
    static const Plan plan = readPlan(story(StoryName::EarlyCareer));
    return plan;
}

inline const Person& personNamed(const Plan& plan, const std::string& name)
{
    for (const auto& person : plan.of<Person>()) {
        if (person.displayName == name) {
            return person;
        }
    }
    throw std::runtime_error("nobody is called " + name);
}

inline const Person& addresseeOf(const std::string& kind)
{
    static const auto names
        = nlohmann::json::parse(std::ifstream(ASTERISM_TEST_DATA "/letters/addressees.json"));
    return personNamed(samplePlan(), names.at(kind).get<std::string>());
}

/// Which blanks that need not be filled are filled.
enum class Optionals { Filled, Empty };

/// What the plan knows, and the example of every blank that it does not know.
inline Blanks sampleBlanks(const LetterKind& kind, Tone tone, Optionals optionals)
{
    const auto& person = addresseeOf(kind.id);
    auto blanks
        = knownBlanks(samplePlan(), person.id, threadFor(samplePlan(), person.id, kind.id), tone);
    for (const auto& blank : kind.blanks) {
        if (!blank.isRequired && optionals == Optionals::Empty) {
            blanks.set(blank.id, "");
        } else if (blanks.find(blank.id)) {
            continue;
        } else if (blank.hasLines) {
            blanks.setLines(blank.id, blank.example);
        } else {
            blanks.set(blank.id, blank.example);
        }
    }
    return blanks;
}

inline FilledLetter sampleLetter(
    const LetterKind& kind, Tone tone, Optionals optionals = Optionals::Filled)
{
    return fill(builtInTemplate(kind.id, tone), sampleBlanks(kind, tone, optionals));
}

} // namespace asterism::tests
