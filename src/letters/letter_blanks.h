// SPDX-License-Identifier: MIT
#pragma once

#include "letters/person_words.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// What stands in the blanks of a letter. Everything is cleaned when it is set, so nothing that is
/// taken out can break a line, a header or the direction of the text.
class Blanks {
public:
    /// One line. An empty text is no text.
    void set(const std::string& name, std::string_view text);
    /// Several lines, such as a signature or a list of topics.
    void setLines(const std::string& name, std::string_view text);
    /// A name or a signature, which stays as it is also where a sentence begins.
    void setName(const std::string& name, std::string_view text);
    /// Somebody for whom the forms of names and pronouns are known.
    void setPerson(const std::string& name, const PersonWords& words);

    /// What stands for "{name}" or "{name.form}"; nothing when it is not known. The form of a
    /// plain text is that of a name: "{connector.first}" of "Lena Sorby" is "Lena".
    std::optional<std::string> find(const std::string& name, std::string_view form = {}) const;
    /// Whether it is never given a capital: names and what has several lines.
    bool staysAsItIs(const std::string& name) const;

    bool operator==(const Blanks&) const = default;

private:
    struct Value {
        std::string text;
        std::optional<PersonWords> person;
        bool staysAsItIs = false;

        bool operator==(const Value&) const = default;
    };
    void put(const std::string& name, Value value);

    std::map<std::string, Value> m_values;
};

/// What the plan knows of a letter to a person, perhaps within a thread: my_name, my_role,
/// signature, their, their_name, ask, why_you, what_i_offer, what_i_bring, connector, target,
/// date_of_first, meeting_when and topics of a planned meeting, set_out of an agreement.
/// When the letter goes to the one who is to introduce me, `target` is the person of the thread.
Blanks knownBlanks(
    const Plan& plan,
    const Id<Person>& person,
    const std::optional<Id<Outreach>>& thread,
    Tone tone);

/// The thread that a letter of this kind to this person belongs to, the newest first: one with
/// that purpose; for answers and follow-ups any; for an introduction the one with this way in.
std::optional<Id<Outreach>> threadFor(
    const Plan& plan, const Id<Person>& person, std::string_view kind);

/// Those of the blanks that the plan itself fills and no client can hide in: days of the thread,
/// the next meeting, one's own signature.
std::vector<std::string> ownTextsIn(const Blanks& fromPlan);

} // namespace asterism
