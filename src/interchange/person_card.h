// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"
#include "interchange/vcard.h"

#include <string>
#include <vector>

// Cards as people of the plan, and people as cards.

namespace asterism {

/// A person with everything about them that a card can carry.
struct PersonCard {
    Person person;
    std::vector<ContactPoint> contactPoints;
    std::vector<Tag> tags;
    std::vector<ExtraProperty> extras; ///< what we have no field for, to be written back
};

/// What a card says about a person, in the words of the card; for reports.
struct CardFacts {
    std::string name;
    std::string given;
    std::string family;
    std::vector<std::string> emails;
    std::vector<std::string> phones;
    std::vector<std::string> organization; ///< from the whole to the unit
    std::vector<std::string> titles;
    std::vector<std::string> notes;
    std::string birthday; ///< "1970-02-03", "1970-02", "1970", "--02-03" or as the card says

    bool operator==(const CardFacts&) const = default;
};

/// A card of a file as a person.
struct ReadPerson {
    PersonCard card; ///< all ids are new; without a display name when nothing in the card is one
    CardFacts facts;
    int line = 0;
    bool isGroup = false;             ///< a list of people, not somebody
    std::vector<std::string> members; ///< of such a list: the UIDs
};

/// Every card of the file in its order.
std::vector<ReadPerson> readPeople(const CardFile& file);

/// The same facts about a person of the plan.
CardFacts factsOf(const PersonCard& card);

/// Everybody in the plan with what belongs to them, in the order of the plan.
std::vector<PersonCard> personCards(const Plan& plan);

/// The UID under which a person is exported: that of the card they came from, or their own id as
/// urn:uuid:…
std::string cardUidOf(const Person& person);

/// A strict file of vCard 3.0 or 4.0 (anything else counts as 3.0). `revised` is written as REV.
/// Version 3.0 has no birthday without year, month or day; such a one is written as X-BDAY.
std::string writeCards(const std::vector<PersonCard>& cards, CardVersion version, Instant revised);

} // namespace asterism
