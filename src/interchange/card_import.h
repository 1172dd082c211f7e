// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"
#include "interchange/person_card.h"
#include "interchange/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What importing a file of cards would do, before it is done. Pure: nothing is stored here.

namespace asterism {

enum class CardState {
    New,        ///< nobody like that is here
    Same,       ///< somebody who is here, or an earlier card of the file
    Unclear,    ///< perhaps one of `candidates`; the user decides
    Group,      ///< a list of people: its name becomes a tag of those of its members who come in
    Unreadable, ///< without a name or anything to take for one
};

/// What a card would add to a person. Nothing that is there is ever changed or removed.
struct CardAdditions {
    std::vector<std::string_view> fields; ///< names of the columns of Person that get filled
    std::vector<ContactPoint> contactPoints;
    std::vector<Tag> tags;
    std::vector<ExtraProperty> extras;

    bool isEmpty() const
    {
        return fields.empty() && contactPoints.empty() && tags.empty() && extras.empty();
    }
};

struct CardRow {
    CardState state = CardState::New;
    int line = 0;     ///< of the card in its file
    ReadPerson found; ///< what the card says
    /// For Same: a person of the plan, or `found.card.person.id` of an earlier row.
    std::optional<Id<Person>> match;
    /// For Unclear, the same kind of ids; the most likely first, and not more than ten.
    std::vector<Id<Person>> candidates;
    bool isInPlan = false; ///< whether match, or one of the candidates, is a person of the plan
    /// For Same: what is new about them. Else empty: everything is.
    CardAdditions adds;
};

struct CardCounts {
    int newOnes = 0;
    int same = 0;
    int unclear = 0;
    int groups = 0;
    int unreadable = 0;

    int all() const { return newOnes + same + unclear + groups + unreadable; }
};

struct CardPreview {
    std::vector<CardRow> rows;     ///< one for each card, in the order of the file
    std::vector<Problem> problems; ///< by line
    CardCounts counts() const;
};

/// Compares every card with the people of the plan and with the cards before it: by UID, then by
/// e-mail, then by name and organization. The same name alone is Unclear, unless the card says
/// nothing that is not here already.
CardPreview previewCards(const CardFile& file, const Plan& plan);

/// The same for people whom another format named.
CardPreview previewPeople(
    std::vector<ReadPerson> people, std::vector<Problem> problems, const Plan& plan);

/// One row that is to be imported.
struct CardChoice {
    std::size_t row = 0;
    /// Whom to add it to. Nothing: the match of a row that has one, else a new person.
    std::optional<Id<Person>> into;
};

/// What to import when nobody is asked: everything but the cards that may be somebody of the plan
/// and the ones that cannot be read. Cards that may only be each other come in on their own.
std::vector<CardChoice> usualChoices(const CardPreview& preview);

struct CardChanges {
    Plan added;                  ///< rows to insert
    std::vector<Person> changed; ///< people of the plan with more of their fields filled
    int addedPeople = 0;
    int updatedPeople = 0; ///< people of the plan who get something

    bool isEmpty() const { return addedPeople == 0 && updatedPeople == 0; }
};

/// The records to add and to change for the chosen rows. Choices are taken in the order of the
/// file.
CardChanges changesFor(
    const CardPreview& preview, const Plan& plan, const std::vector<CardChoice>& choices);

} // namespace asterism
