// SPDX-License-Identifier: MIT
#include "guard/guard.h"

#include "guard/characters.h"
#include "guard/findings.h"

namespace asterism {
namespace {

void addWords(const std::string& name, KnownNames& names)
{
    const guard::Tokens tokens(name);
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (tokens[place].isWord() && tokens[place].folded.size() > 1) {
            names.words.emplace(tokens[place].folded);
        }
    }
}

/// How many units a character counts.
using UnitsOf = std::size_t (*)(const guard::Character&);

/// Marks are in order and do not overlap, so that one walk through the text meets them all.
std::vector<Mark> recounted(std::string_view text, std::vector<Mark> marks, UnitsOf unitsOf)
{
    std::size_t place = 0;
    std::size_t units = 0;
    const auto walkTo = [&](std::size_t end) {
        while (place < end && place < text.size()) {
            const guard::Character character = guard::characterAt(text, place);
            units += unitsOf(character);
            place += character.length;
        }
        return units;
    };
    for (Mark& mark : marks) {
        const std::size_t end = mark.start + mark.length;
        mark.start = walkTo(mark.start);
        mark.length = walkTo(end) - mark.start;
    }
    return marks;
}

} // namespace

KnownNames knownNames(const Plan& plan)
{
    KnownNames names;
    for (const Profile& profile : plan.of<Profile>()) {
        addWords(profile.name, names);
    }
    for (const Person& person : plan.of<Person>()) {
        for (const auto* name :
             {&person.displayName,
              &person.givenName,
              &person.familyName,
              &person.additionalNames,
              &person.nickname}) {
            addWords(*name, names);
        }
    }
    return names;
}

std::vector<Mark> look(std::string_view text, const KnownNames& names)
{
    const guard::Tokens tokens(text);
    guard::Findings findings(tokens);
    guard::findWeb(tokens, findings);
    guard::passOverPublished(tokens, findings);
    guard::findNationalNumbers(tokens, findings);
    guard::findLabelledRecords(tokens, findings);
    guard::findAddresses(tokens, findings);
    guard::findPostalCodes(tokens, findings);
    guard::findDates(tokens, findings);
    guard::findPhones(tokens, findings);
    guard::findShapedRecords(tokens, findings);
    guard::findAges(tokens, findings);
    guard::findTitledNames(tokens, names, findings);
    guard::findInitials(tokens, findings);
    return findings.inOrder();
}

std::vector<Mark> inUtf16(std::string_view text, std::vector<Mark> marks)
{
    constexpr std::uint32_t lastOfOneUnit = 0xFFFF;
    return recounted(text, std::move(marks), [](const guard::Character& character) {
        return character.code > lastOfOneUnit ? std::size_t{2} : std::size_t{1};
    });
}

std::vector<Mark> inCharacters(std::string_view text, std::vector<Mark> marks)
{
    return recounted(
        text, std::move(marks), [](const guard::Character&) { return std::size_t{1}; });
}

} // namespace asterism
