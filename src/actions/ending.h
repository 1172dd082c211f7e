// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"
#include "storage/store.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// A relationship on its way to a good end. Until it is closed, nothing of it is in the plan: it
// lives in a draft, as JSON.

namespace asterism::actions {

/// How it is between us by now.
enum class EndingReason { WorkDone, ChangesForm, Rests, Drifted, NotGood };

/// What it is afterwards.
enum class Afterwards { KeptWarm, Colleague, Resting, Ended };

/// What becomes of a promise that is still open.
enum class PromiseEnding { StaysOpen, Done, HandedOver, LetGo };

enum class HowSaid { Letter, Talk, Quietly };

/// What is kept of what I wrote. Without notes: the dates, and nothing that I wrote about them.
/// Nothing: the person is removed.
enum class KeptData { Everything, WithoutNotes, Nothing };

enum class NeedAfter { LeftOpen, StaysWithThem, HandedOver };

} // namespace asterism::actions

namespace asterism {

template <>
struct Vocabulary<actions::EndingReason> {
    static constexpr auto words
        = asterism::words({"work_done", "changes_form", "rests", "drifted", "not_good"});
};
template <>
struct Vocabulary<actions::Afterwards> {
    static constexpr auto words = asterism::words({"kept_warm", "colleague", "resting", "ended"});
};
template <>
struct Vocabulary<actions::PromiseEnding> {
    static constexpr auto words = asterism::words({"stays_open", "done", "handed_over", "let_go"});
};
template <>
struct Vocabulary<actions::HowSaid> {
    static constexpr auto words = asterism::words({"letter", "talk", "quietly"});
};
template <>
struct Vocabulary<actions::KeptData> {
    static constexpr auto words = asterism::words({"everything", "without_notes", "nothing"});
};
template <>
struct Vocabulary<actions::NeedAfter> {
    static constexpr auto words = asterism::words({"left_open", "stays_with_them", "handed_over"});
};

} // namespace asterism

namespace asterism::actions {

struct EndedPromise {
    Id<Commitment> promise;
    PromiseEnding ending = PromiseEnding::StaysOpen;
    std::optional<Id<Person>> to; ///< for HandedOver

    bool operator==(const EndedPromise&) const = default;
};

struct EndedNeed {
    Id<Need> need;
    NeedAfter after = NeedAfter::LeftOpen;
    std::optional<Id<Person>> to; ///< for HandedOver: somebody of the plan …
    std::string name;             ///< … or somebody new

    bool operator==(const EndedNeed&) const = default;
};

/// The closing letter as far as it has been thought of; it is written after the path.
struct ClosingLetter {
    std::string kind; ///< id of a LetterKind; "" for what fits
    std::optional<Tone> tone;
    std::map<std::string, std::string> typed; ///< what is put into its blanks

    bool operator==(const ClosingLetter&) const = default;
};

constexpr std::size_t talkNotes = 3;

/// Everything that the path asks, as far as it has been answered.
struct Ending {
    std::optional<Id<Relationship>> tie;
    std::optional<EndingReason> reason;
    std::string received;
    std::string gave;
    std::string staysWithMe;            ///< kept in the journal
    std::string noteForMe;              ///< of an ending that was not good; kept in the journal
    std::vector<EndedPromise> promises; ///< those not named stay open
    HowSaid how = HowSaid::Letter;
    ClosingLetter letter;
    std::vector<std::string> talk{talkNotes}; ///< what I want to say
    PartialDate talkOn;
    std::optional<Afterwards> after;                      ///< none: what fits the reason
    std::optional<int> cadenceDays = 180;                 ///< for KeptWarm and Colleague
    std::optional<std::set<MentoringFunction>> functions; ///< none: those that fit
    std::vector<EndedNeed> needs;                         ///< those not named are left open
    std::string whatStaysOpen;
    std::optional<bool> callsOffMeetings; ///< none: after an ending that was not good
    KeptData data = KeptData::Everything;

    bool isShort() const { return reason == EndingReason::NotGood; }

    bool operator==(const Ending&) const = default;
};

std::string toJson(const Ending& ending);

/// Nothing when the text is not an ending.
std::optional<Ending> endingFromJson(const std::string& json);

/// Follows a plan that has changed: what is gone from it is forgotten here.
void takeIn(Ending& ending, const Plan& plan);

/// Ties that can be closed: begun, and not over.
std::vector<Relationship> closableTies(const Plan& plan);

/// What closing can lead to from where the tie is.
std::vector<Afterwards> afterwardsOf(const Relationship& tie);

/// What was chosen, or what fits the reason, as far as it can be reached.
Afterwards afterOf(const Ending& ending, const Plan& plan);

/// What they still do for me: what was chosen, or of what they did the part that is friendship
/// rather than work; nothing after an end.
std::set<MentoringFunction> functionsOf(const Ending& ending, const Plan& plan);

bool callsOffMeetings(const Ending& ending);

/// The promises of the tie that are neither done nor released, by their days.
std::vector<Commitment> openPromisesOf(const Plan& plan, const Id<Relationship>& tie);

/// What the tie holds now.
std::vector<Coverage> heldBy(const Plan& plan, const Id<Relationship>& tie);

/// Others who hold the need now, by active ties.
std::vector<Id<Person>> othersHolding(
    const Plan& plan, const Id<Need>& need, const Id<Relationship>& tie);

/// Meetings with nobody else that are planned from today on.
std::vector<Meeting> meetingsAhead(const Plan& plan, const Id<Relationship>& tie, Day today);

/// Closes the relationship, all of it in one step: promises, what was given and received, the talk,
/// agreement, phase, who holds the needs now, and what is kept. An ending that was not good leaves
/// look back, talk and letter out. Drops the draft. Throws EmptyField without a tie, and what
/// closeRelationship throws.
void closeKindly(Store& store, const Ending& ending, Day today, const std::string& draft = {});

} // namespace asterism::actions
