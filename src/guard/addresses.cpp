// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"
#include "guard/streets.h"

#include <algorithm>

namespace asterism::guard {
namespace {

/// "PO Box 12", "P.O. Box 12", "Apartado 12", "Postfach 10 20"
std::optional<Stretch> postBoxAt(const Tokens& tokens, std::size_t at)
{
    std::size_t place = at;
    if (tokens[at].is("po")) {
        place = at + 1;
    } else if (tokens[at].is("p") && tokens[at + 1].is(".") && tokens[at + 2].is("o")) {
        place = tokens[at + 3].is(".") ? at + 4 : at + 3;
    } else if (!tokens[at].is("apartado") && !tokens[at].is("postfach")) {
        return std::nullopt;
    }
    if (place != at && !tokens[place].is("box")) {
        return std::nullopt;
    }
    const std::size_t number
        = tokens[place + 1].is("de") && tokens[place + 2].is("correos") ? place + 3 : place + 1;
    if (!tokens[number].isNumber() || !tokens[number].isOnSameLine()) {
        return std::nullopt;
    }
    return Stretch{at, codeFrom(tokens, number).last};
}

/// "Brgy. San Roque", "Barangay 176-B", "Purok 3"
std::optional<Stretch> neighborhoodAt(const Tokens& tokens, std::size_t at)
{
    constexpr std::size_t mostNames = 3;
    if (!tokens[at].hasSense(Sense::Neighborhood)
        || (tokens[at].is("sitio") && !tokens[at].isCapital)) {
        return std::nullopt;
    }
    const std::size_t name = tokens[at + 1].is(".") ? at + 2 : at + 1;
    if (const auto number = houseNumberEnd(tokens, name); number && tokens[name].isOnSameLine()) {
        return Stretch{at, *number};
    }
    std::size_t last = at;
    for (std::size_t place = name; place < name + mostNames; ++place) {
        const Token& token = tokens[place];
        if (!token.isCapitalWord() || !token.isOnSameLine() || token.hasSense(Sense::NoPlaceName)) {
            break;
        }
        last = place;
        const Token& next = tokens[place + 1];
        if (next.is(".") && next.isGlued() && token.text.size() <= 3) {
            ++place; // "Brgy. Sta. Cruz"
        }
    }
    return last == at ? std::nullopt : std::optional{Stretch{at, last}};
}

/// "Blk 5 Lot 12", "Lot 3, Block 7 Phase 2"
std::optional<Stretch> lotAt(const Tokens& tokens, std::size_t at)
{
    std::size_t place = at;
    std::size_t last = at;
    int parts = 0;
    bool hasLot = false;
    while (parts < 4 && tokens[place].hasSense(Sense::LotPart)) {
        const std::size_t number = tokens[place + 1].is(".") ? place + 2 : place + 1;
        if (!tokens[number].isNumber(1, 4) || !tokens[number].isOnSameLine()) {
            break;
        }
        ++parts;
        hasLot = hasLot || tokens[place].is("lot") || tokens[place].is("blk");
        last = tokens.endOfRun(number);
        place = tokens[last + 1].is(",") ? last + 2 : last + 1;
    }
    return parts >= 2 && hasLot ? std::optional{Stretch{at, last}} : std::nullopt;
}

/// "Apt 4B", "Apartment 12"
std::optional<Stretch> homeAt(const Tokens& tokens, std::size_t at)
{
    if (!tokens[at].hasSense(Sense::HomePart)) {
        return std::nullopt;
    }
    const std::size_t number = tokens[at + 1].is(".") || tokens[at + 1].is("#") ? at + 2 : at + 1;
    const bool isHome = tokens[number].isNumber(1, 4) && tokens[number].isOnSameLine()
        && !tokens[number + 1].hasSense(Sense::Counted) && !tokens[at - 1].isNumber();
    return isHome ? std::optional{Stretch{at, tokens.endOfRun(number)}} : std::nullopt;
}

/// Alone it means a home only in these words; behind a street the others do as well.
bool standsAlone(const Token& token)
{
    return token.is("apt") || token.is("apartment") || token.is("apto")
        || (token.is("flat") && token.isCapital);
}

/// What may stand behind a street: ", Apt 4B", " #12".
std::size_t withHome(const Tokens& tokens, std::size_t last)
{
    std::size_t place = last + 1;
    while (place < last + 3 && (tokens[place].is(",") || tokens[place].is("."))) {
        ++place;
    }
    if (const auto home = homeAt(tokens, place)) {
        return home->last;
    }
    return tokens[place].is("#") && tokens[place + 1].isNumber(1, 4) ? place + 1 : last;
}

std::optional<Stretch> addressAt(const Tokens& tokens, std::size_t at)
{
    for (const auto find : {englishStreetAt, spanishStreetAt, germanStreetAt}) {
        if (auto street = find(tokens, at)) {
            street->last = withHome(tokens, street->last);
            return street;
        }
    }
    for (const auto find : {postBoxAt, neighborhoodAt, lotAt}) {
        if (const auto found = find(tokens, at)) {
            return found;
        }
    }
    return standsAlone(tokens[at]) ? homeAt(tokens, at) : std::nullopt;
}

/// "Blk 5 Lot 12, Purok 3, Brgy. San Roque" is one address.
bool continues(const Tokens& tokens, const Stretch& one, const Stretch& next)
{
    const std::size_t between = next.first - one.last - 1;
    return tokens[next.first].isOnSameLine()
        && (between == 0
            || (between == 1 && (tokens[one.last + 1].is(",") || tokens[one.last + 1].is(".")))
            || (between == 2 && tokens[one.last + 1].is(".") && tokens[one.last + 2].is(",")));
}

} // namespace

void findAddresses(const Tokens& tokens, Findings& findings)
{
    std::vector<Stretch> found;
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (findings.isTaken(place) || tokens[place].kind == TokenKind::Sign) {
            continue;
        }
        const auto address = addressAt(tokens, place);
        if (!address) {
            continue;
        }
        if (!found.empty() && address->first > found.back().last
            && continues(tokens, found.back(), *address)) {
            found.back().last = address->last;
        } else if (found.empty() || address->first > found.back().last) {
            found.push_back(*address);
        }
        place = std::max(place, address->last);
    }
    for (const Stretch& address : found) {
        findings.add(MarkKind::Address, address.first, address.last);
    }
}

} // namespace asterism::guard
