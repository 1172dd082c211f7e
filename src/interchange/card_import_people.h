// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/card_import.h"

#include <deque>
#include <unordered_map>
#include <unordered_set>

// Who is known already, found by the ways in which a card can name somebody. Private to the
// import of cards.

namespace asterism {

/// Lower case, also of the accented Latin, Greek and Cyrillic letters.
std::string foldedCase(std::string_view text);
/// The same for "Dr. Ana Ruiz", "ana ruiz" and "Ruiz, Ana".
std::string nameKey(std::string_view displayName);
/// The same for "+1 (555) 010-2345" and "555-010-2345".
std::string phoneKey(std::string_view phone);
std::string contactKey(ContactKind kind, std::string_view value);

/// The people of a plan, and those of a file as they come in.
class KnownPeople {
public:
    explicit KnownPeople(const Plan& plan);

    struct Match {
        CardState state = CardState::New;
        std::vector<std::size_t> who; ///< one for Same, the candidates for Unclear
    };
    Match match(const ReadPerson& found) const;

    /// What the card would add to that person.
    CardAdditions additions(std::size_t who, const ReadPerson& found) const;
    /// Adds it.
    CardAdditions merge(std::size_t who, const ReadPerson& found);
    /// A new person with all that the card says.
    std::size_t add(const ReadPerson& found);
    /// True when the person has not got the tag yet.
    bool addTag(std::size_t who, const std::string& name);

    const Person& person(std::size_t who) const { return m_people[who].person; }
    bool isInPlan(std::size_t who) const { return m_people[who].inPlan; }
    std::optional<std::size_t> byId(const Id<Person>& id) const;
    std::vector<std::size_t> byUid(std::string_view uid) const;

private:
    struct Known {
        Person person;
        std::string name; ///< nameKey
        bool inPlan = false;
        int contactCount = 0;
        std::unordered_set<std::string> contacts;
        std::unordered_set<int> preferred;
        std::unordered_set<std::string> tags;
        std::unordered_set<std::string> extras;
    };
    using Index = std::unordered_map<std::string, std::vector<std::size_t>>;

    std::size_t insert(const Person& person, bool inPlan);
    void note(std::size_t who, const ContactPoint& point);
    void note(
        std::size_t who,
        const std::vector<ContactPoint>& points,
        const std::vector<Tag>& tags,
        const std::vector<ExtraProperty>& extras);
    void noteExtra(std::size_t who, const std::string& line);
    void noteUid(std::size_t who);
    std::vector<std::size_t> withEmailOf(const ReadPerson& found) const;
    std::optional<std::size_t> sameUid(const ReadPerson& found) const;
    Match matchByEmail(const ReadPerson& found, const std::vector<std::size_t>& who) const;
    Match matchByName(const ReadPerson& found) const;
    bool hasPhoneOf(std::size_t who, const ReadPerson& found) const;
    bool contradicts(std::size_t who, const ReadPerson& found) const;

    std::deque<Known> m_people; ///< a Person is dear to move
    std::unordered_map<std::string, std::size_t> m_ids;
    Index m_uids;
    Index m_emails;
    Index m_names;
};

} // namespace asterism
