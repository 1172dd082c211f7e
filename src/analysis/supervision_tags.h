// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What was brought to an hour of supervision and what the hour was for: three functions after
// Proctor, six kinds of material. Its format is the kind of hours that it counts as (R46).

namespace asterism {

enum class SupervisionMaterial { SelfReport, ProcessNotes, Audio, Video, Live, CoTherapy };
template <>
struct Vocabulary<SupervisionMaterial> {
    static constexpr auto words
        = asterism::words({"self_report", "process_notes", "audio", "video", "live", "co_therapy"});
};

enum class SupervisionFunction {
    Normative,  ///< standards
    Formative,  ///< learning
    Restorative ///< well-being
};
template <>
struct Vocabulary<SupervisionFunction> {
    static constexpr auto words = asterism::words({"normative", "formative", "restorative"});
};

struct SupervisionTags {
    std::vector<SupervisionMaterial> materials; ///< each once, in the order of the words
    std::vector<SupervisionFunction> functions;

    bool isEmpty() const { return materials.empty() && functions.empty(); }
    bool operator==(const SupervisionTags&) const = default;
};

/// The topic of a Choice that holds the tags of a meeting, by its id: "formative audio".
constexpr auto supervisionTagsTopic = "supervision_tags";
std::string toText(const SupervisionTags& tags);
/// Words that are not known are left out.
SupervisionTags supervisionTagsFrom(std::string_view text);

/// Whether a meeting counts as supervision; only then there are tags to give.
bool isSupervision(const Meeting& meeting);

/// How many tagged hours one looks back on before anything is asked.
constexpr int supervisionEntriesLookedAt = 6;

/// What the last six hours with a supervisor that were tagged lacked altogether; nothing is asked
/// before there are six.
struct SupervisionLook {
    bool asksForRoom = false;      ///< none of the six was restorative
    bool asksForRecording = false; ///< nothing was heard, seen or watched in any of the six

    bool operator==(const SupervisionLook&) const = default;
};

/// Functions and material are judged each over the hours that say something of them. Hours that
/// took place with the person there count. Reads Relationship, Meeting, Attendance and Choice.
SupervisionLook supervisionLook(const Plan& plan, const Id<Person>& person, Day asOf);

} // namespace asterism
