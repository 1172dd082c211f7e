// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"

namespace asterism::guard {
namespace {

std::size_t skipHyphen(const Tokens& tokens, std::size_t place)
{
    return tokens[place].is("-") ? place + 1 : place;
}

/// "90 or older", "90+": that is how it should be said.
bool isOpenEnded(const Tokens& tokens, std::size_t behind)
{
    return (tokens[behind].is("+") && tokens[behind].isGlued())
        || (isOneOf(tokens[behind], " or and o oder y at ")
            && isOneOf(tokens[behind + 1], " older over above more mas alter up pataas "));
}

/// The last token of the words of age behind a number; 0 when there are none.
std::size_t endOfAgeWords(const Tokens& tokens, std::size_t behind)
{
    const std::size_t noun = skipHyphen(tokens, behind);
    const Token& word = tokens[noun];
    if (!word.hasSense(Sense::AgeNoun) || !word.isOnSameLine()) {
        return tokens[noun].is("y") && tokens[noun + 1].is("/") && tokens[noun + 2].is("o")
            ? noun + 2
            : tokens[noun].is("y") && tokens[noun + 1].is(".") && tokens[noun + 2].is("o")
            ? noun + 2
            : 0;
    }
    const std::size_t next = skipHyphen(tokens, noun + 1);
    if (isOneOf(word, " years year yrs yr jahre jahren taong taon ")) {
        const bool isAge = isOneOf(tokens[next], " old alt young gulang ");
        const bool isOfAge = tokens[next].is("of") && tokens[next + 1].is("age");
        const bool isMitJahren = word.is("jahren") && tokens[behind - 2].is("mit");
        return isAge ? next : isOfAge ? next + 1 : isMitJahren ? noun : 0;
    }
    if (word.is("anos")) {
        const bool isSpan = isOneOf(tokens[behind - 2], " hace durante ultimos los por en ")
            || (tokens[next].is("de") && !tokens[next + 1].is("edad"));
        const bool isBirthday = tokens[behind - 2].is("los") && tokens[behind - 3].is("a");
        return isSpan && !isBirthday                               ? 0
            : tokens[next].is("de") && tokens[next + 1].is("edad") ? next + 1
                                                                   : noun;
    }
    return noun;
}

/// "aged 93", "age: 91", "im Alter von 93", "edad 93"
bool isLabelled(const Tokens& tokens, std::size_t at)
{
    std::size_t place = at - 1;
    for (int skipped = 0; skipped < 2 && isOneOf(tokens[place], " : of von de is = , ");
         ++skipped) {
        --place;
    }
    return tokens[place].hasSense(Sense::AgeLabel) && tokens[at].isOnSameLine()
        && !(tokens[at + 1].hasSense(Sense::Counted) && !tokens[at + 1].hasSense(Sense::AgeNoun)
             && !isOneOf(tokens[at + 1], " and or of "));
}

/// "turned 95", unless something was turned by so much.
bool isTurned(const Tokens& tokens, std::size_t at)
{
    const Token& next = tokens[at + 1];
    const bool isClosed = !next.isWord() || !next.isOnSameLine()
        || isOneOf(
            next,
            " and in last this on but next when y en este und im al pero aber while so today ");
    return tokens[at - 1].hasSense(Sense::AgeVerb) && tokens[at].isOnSameLine() && isClosed
        && !(next.is("-") && next.isGlued()) && isNumberEnd(tokens, at);
}

/// "she's 94.", "er ist 93 und …": only of a person, and only when nothing is counted.
bool isOfPerson(const Tokens& tokens, std::size_t at)
{
    const std::size_t person = at - (tokens[at - 2].is("'") ? std::size_t{3} : std::size_t{2});
    const Token& next = tokens[at + 1];
    const bool isEnd = next.isMissing() || next.is(".") || next.is(",") || next.is(";")
        || isOneOf(next, " and but und aber y ");
    return isOneOf(tokens[at - 1], " is was s ist war ") && isEnd && isNumberEnd(tokens, at)
        && isOneOf(
               tokens[person], " she he sie er who mother father grandmother grandfather oma opa ");
}

std::size_t endOfBirthday(const Tokens& tokens, std::size_t at)
{
    const std::size_t noun = at + 2;
    const bool isOrdinal = tokens[at + 1].isGlued() && isOneOf(tokens[at + 1], " th st nd rd . ");
    return isOrdinal && isOneOf(tokens[noun], " birthday geburtstag ") ? noun : 0;
}

void findNumber(const Tokens& tokens, std::size_t at, Findings& findings)
{
    constexpr int youngest = 90;
    constexpr int oldest = 120;
    const int value = tokens[at].value();
    const bool isAge = tokens[at].isNumber(2, 3) && value >= youngest && value <= oldest;
    const bool isOver = isOneOf(tokens[at - 1], " over above past beyond uber ");
    if (!isAge || isOver || !isNumberStart(tokens, at) || isOpenEnded(tokens, at + 1)) {
        return;
    }
    const Token& next = tokens[at + 1];
    if (const std::size_t last = endOfAgeWords(tokens, at + 1); last != 0) {
        if (!isOpenEnded(tokens, last + 1)) {
            findings.add(MarkKind::Age, at, last);
        }
    } else if (const std::size_t birthday = endOfBirthday(tokens, at); birthday != 0) {
        findings.add(MarkKind::Age, at, birthday);
    } else if (
        (isLabelled(tokens, at) && isNumberEnd(tokens, at)) || isTurned(tokens, at)
        || isOfPerson(tokens, at)) {
        findings.add(MarkKind::Age, at, at);
    } else if (
        next.isGlued() && (next.text == "F" || next.text == "M")
        && (!tokens[at + 2].isGlued() || tokens[at + 2].kind == TokenKind::Sign)) {
        findings.add(MarkKind::Age, at, at + 1);
    }
}

/// "ninety-three years old", "noventa y tres años", "aged ninety-one"
void findEnglishOrSpanish(const Tokens& tokens, std::size_t at, Findings& findings)
{
    std::size_t behind = at + 1;
    const bool isSpanish = tokens[at].is("noventa");
    if (isSpanish && tokens[behind].is("y")) {
        behind += 2;
    } else if (!isSpanish && tokens[behind].is("-") && !tokens[behind + 1].is("year")) {
        behind += 2;
    } else if (
        !isSpanish && isOneOf(tokens[behind], " one two three four five six seven eight nine ")) {
        behind += 1;
    }
    if (const std::size_t last = endOfAgeWords(tokens, behind); last != 0) {
        findings.add(MarkKind::Age, at, last);
    } else if (isLabelled(tokens, at) || (tokens[at - 1].hasSense(Sense::AgeVerb) && !isSpanish)) {
        findings.add(MarkKind::Age, at, behind - 1);
    }
}

/// "dreiundneunzig Jahre alt", "neunzigjährige", "siyamnapu't tatlong taong gulang"
void findSpelled(const Tokens& tokens, std::size_t at, Findings& findings)
{
    constexpr std::size_t reach = 6;
    const std::string_view word = tokens[at].folded;
    if (word.find("neunzig") != std::string_view::npos) {
        const bool isInOne = word.find("jahrig") != std::string_view::npos;
        const std::size_t last = isInOne ? at : endOfAgeWords(tokens, at + 1);
        if (last != 0) {
            findings.add(MarkKind::Age, at, last);
        }
    } else if (word == "siyamnapu") {
        for (std::size_t last = at + 1; last < at + reach; ++last) {
            if (tokens[last].is("gulang")) {
                findings.add(MarkKind::Age, at, last);
            }
        }
    } else if (tokens[at].hasSense(Sense::Ninety)) {
        findEnglishOrSpanish(tokens, at, findings);
    }
}

} // namespace

void findAges(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (tokens[place].isNumber()) {
            findNumber(tokens, place, findings);
        } else if (tokens[place].isWord()) {
            findSpelled(tokens, place, findings);
        }
    }
}

} // namespace asterism::guard
