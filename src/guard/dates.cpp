// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"

namespace asterism::guard {
namespace {

constexpr std::size_t none = 0; ///< a length: no date

bool isDay(int value)
{
    return value >= 1 && value <= 31;
}

bool isMonthNumber(int value)
{
    return value >= 1 && value <= 12;
}

bool isWholeYear(const Token& token)
{
    return token.isNumber(4, 4) && token.value() >= 1900 && token.value() <= 2100;
}

bool isOrdinalSuffix(const Token& token)
{
    return token.isGlued()
        && (token.is("st") || token.is("nd") || token.is("rd") || token.is("th") || token.is("o"));
}

/// "May" is a month, "may" and "march" are not unless more speaks for it.
bool isMonth(const Token& token, bool isSurelyDate)
{
    return token.hasSense(Sense::Month)
        && (isSurelyDate || token.isCapital || !token.hasSense(Sense::MonthIfCapital));
}

// Each of the following says how many tokens a date takes that begins here.

/// "2026-03-12", "12/3/1980", "12.3.80"
std::size_t lengthOfNumeric(const Tokens& tokens, std::size_t at)
{
    constexpr std::size_t length = 5;
    const Token& separator = tokens[at + 1];
    const bool isJoined = (separator.is("-") || separator.is("/") || separator.is("."))
        && tokens[at + 3].folded == separator.folded && separator.isGlued()
        && tokens[at + 2].isGlued() && tokens[at + 3].isGlued() && tokens[at + 4].isGlued();
    const Token& one = tokens[at];
    const Token& two = tokens[at + 2];
    const Token& three = tokens[at + 4];
    if (!isJoined || !two.isNumber(1, 2) || !isNumberEnd(tokens, at + 4)) {
        // An instant goes on with "T".
        return isJoined && isWholeYear(one) && isMonthNumber(two.value()) && isDay(three.value())
                && tokens[at + 5].folded.substr(0, 1) == "t"
            ? length
            : none;
    }
    if (isWholeYear(one)) {
        return isMonthNumber(two.value()) && three.isNumber(1, 2) && isDay(three.value()) ? length
                                                                                          : none;
    }
    const bool isDayFirst = isDay(one.value()) && isMonthNumber(two.value());
    const bool isMonthFirst
        = isMonthNumber(one.value()) && isDay(two.value()) && !separator.is(".");
    const bool isShortYear = three.isNumber(2, 2) && (!separator.is("-") || one.isNumber(2, 2));
    return one.isNumber(1, 2) && (isDayFirst || isMonthFirst) && (isWholeYear(three) || isShortYear)
        ? length
        : none;
}

bool isGermanLead(const Token& token)
{
    return token.is("am") || token.is("vom") || token.is("zum") || token.is("bis")
        || token.is("seit") || token.is("ab") || token.is("den") || token.is("dem")
        || token.is("geb")
        || (token.folded.size() > 2 && token.folded.substr(token.folded.size() - 3) == "tag");
}

/// "12. 3. 1980" and, behind "am", "12.3."
std::size_t lengthOfDotted(const Tokens& tokens, std::size_t at)
{
    const bool hasDots = tokens[at + 1].is(".") && tokens[at + 1].isGlued()
        && tokens[at + 2].isOnSameLine() && tokens[at + 3].is(".") && tokens[at + 3].isGlued();
    const bool isValid = tokens[at].isNumber(1, 2) && tokens[at + 2].isNumber(1, 2)
        && isDay(tokens[at].value()) && isMonthNumber(tokens[at + 2].value());
    if (!hasDots || !isValid) {
        return none;
    }
    if (isWholeYear(tokens[at + 4]) && tokens[at + 4].isOnSameLine()) {
        return 5;
    }
    std::size_t before = at - 1;
    while (before + 3 > at && (tokens[before].is(".") || tokens[before].is(","))) {
        --before;
    }
    const bool isShortWeekday
        = before != at - 1 && isOneOf(tokens[before], " mo di mi do fr sa so ");
    return (isShortWeekday || isGermanLead(tokens[before]))
            && !(tokens[at + 4].isGlued() && tokens[at + 4].isNumber())
        ? 4
        : none;
}

/// Behind "on": "3/12"
std::size_t lengthOfSlashed(const Tokens& tokens, std::size_t at)
{
    const bool isJoined
        = tokens[at + 1].is("/") && tokens[at + 1].isGlued() && tokens[at + 2].isGlued();
    const int one = tokens[at].value();
    const int two = tokens[at + 2].value();
    const bool isValid = tokens[at].isNumber(1, 2) && tokens[at + 2].isNumber(1, 2)
        && ((isDay(one) && isMonthNumber(two)) || (isMonthNumber(one) && isDay(two)));
    const bool isSecond = isOneOf(tokens[at - 1], " and y und & , to ") && tokens[at - 3].is("/")
        && tokens[at - 2].isNumber(1, 2) && tokens[at - 5].hasSense(Sense::DateLead);
    const bool isLed = isSecond || tokens[at - 1].hasSense(Sense::DateLead)
        || (tokens[at - 1].is(":") && tokens[at - 2].hasSense(Sense::DateLead))
        || (tokens[at - 1].is("dia") || tokens[at - 1].is("petsa"));
    const bool isFraction = tokens[at + 3].hasSense(Sense::Counted) && tokens[at + 3].isOnSameLine()
        && !isOneOf(tokens[at + 3], " and or por ");
    return isJoined && isValid && isLed && !isFraction && isNumberEnd(tokens, at + 2) ? 3 : none;
}

/// Where the year ends that may follow a day and month; `last` when there is none.
std::size_t withYear(const Tokens& tokens, std::size_t last)
{
    std::size_t place = last + 1;
    for (int skipped = 0; skipped < 2; ++skipped) {
        const Token& token = tokens[place];
        if (token.is(",") || token.is("de") || token.is("del") || token.is(".") || token.is("-")
            || token.is("/") || token.is("'")) {
            ++place;
        }
    }
    const bool isShort = tokens[place].isNumber(2, 2)
        && (tokens[place - 1].is("'")
            || (tokens[place].isGlued() && tokens[place - 1].isGlued() && place > last + 1));
    const bool isYear = (isWholeYear(tokens[place]) || isShort) && tokens[place].isOnSameLine();
    return isYear ? place : last;
}

/// A number that counts something of its own: "session 12 March …"
bool isNumbered(const Tokens& tokens, std::size_t at)
{
    return tokens[at - 1].hasSense(Sense::Numbered) && tokens[at].isOnSameLine();
}

/// English months behind "12. " may as well begin a sentence.
bool isSureBehindDot(const Tokens& tokens, std::size_t day, std::size_t month)
{
    static constexpr std::string_view english
        = " april august september november apr aug sep sept nov jan feb jun jul ";
    const bool isEnglishToo = isOneOf(tokens[month], english);
    return tokens[month].hasSense(Sense::MonthAfterDot)
        && (!isEnglishToo || tokens[day - 1].hasSense(Sense::DateLead)
            || isWholeYear(tokens[month + 1]) || isGermanLead(tokens[day - 1]));
}

/// From the day to the month: "12 March", "12th of March", "12 de marzo", "12. März", "12-Mar".
/// Nothing (0) when no month follows.
std::size_t monthBehindDay(const Tokens& tokens, std::size_t day)
{
    std::size_t place = day + 1;
    bool isSure = false;
    if (isOrdinalSuffix(tokens[place])) {
        ++place;
        isSure = true;
    }
    if (tokens[place].is("of") || tokens[place].is("de") || tokens[place].is("ng")) {
        ++place;
        isSure = true;
    } else if ((tokens[place].is("-") || tokens[place].is("/")) && tokens[place].isGlued()) {
        ++place;
    } else if (tokens[place].is(".") && tokens[place].isGlued()) {
        return isMonth(tokens[place + 1], false) && tokens[place + 1].isOnSameLine()
                && isSureBehindDot(tokens, day, place + 1)
            ? place + 1
            : 0;
    }
    const bool isHere = tokens[place].isOnSameLine()
        && isMonth(tokens[place], isSure || isWholeYear(tokens[place + 1]));
    return isHere ? place : 0;
}

/// Where a span begins whose second day stands here: "12–14 March", "the 12th and 14th of March".
std::size_t spanStart(const Tokens& tokens, std::size_t day)
{
    std::size_t place = day - 1;
    const bool joins = tokens[place].is("-") || tokens[place].is("to") || tokens[place].is("bis")
        || tokens[place].is("al") || tokens[place].is("and") || tokens[place].is("y")
        || tokens[place].is("und");
    if (!joins) {
        return day;
    }
    --place;
    while (isOrdinalSuffix(tokens[place]) || tokens[place].is(".")) {
        --place;
    }
    const bool isFirstDay = tokens[place].isNumber(1, 2) && isDay(tokens[place].value())
        && isNumberStart(tokens, place) && !isNumbered(tokens, place);
    return isFirstDay ? place : day;
}

void findDayBeforeMonth(const Tokens& tokens, std::size_t at, Findings& findings)
{
    const bool isSpanned = tokens[at - 1].is("-") && tokens[at].isGlued();
    if (!tokens[at].isNumber(1, 2) || !isDay(tokens[at].value())
        || (!isNumberStart(tokens, at) && !isSpanned) || isNumbered(tokens, at)) {
        return;
    }
    const std::size_t month = monthBehindDay(tokens, at);
    if (month == 0) {
        return;
    }
    std::size_t first = spanStart(tokens, at);
    if (tokens[first - 1].is("-") && tokens[first - 2].is("ika")) {
        first -= 2;
    }
    findings.add(MarkKind::Date, first, withYear(tokens, month));
}

/// "doce de marzo", "treinta y uno de mayo", "the twelfth of March"
void findSpelledDay(const Tokens& tokens, std::size_t at, Findings& findings)
{
    const bool isSpanish = tokens[at].hasSense(Sense::DayNumeral) && tokens[at + 1].is("de");
    const bool isEnglish = tokens[at].hasSense(Sense::DayOrdinal) && tokens[at + 1].is("of");
    if (!(isSpanish || isEnglish) || !isMonth(tokens[at + 2], isSpanish)) {
        return;
    }
    const bool isLong = isSpanish && tokens[at - 1].is("y") && tokens[at - 2].is("treinta");
    const bool isTwenty = isEnglish && tokens[at - 1].is("-") && tokens[at - 2].is("twenty");
    findings.add(MarkKind::Date, isLong || isTwenty ? at - 2 : at, withYear(tokens, at + 2));
}

bool isCountedBehind(const Token& token)
{
    return token.hasSense(Sense::Counted) && token.isOnSameLine() && !token.is("of")
        && !token.is("and") && !token.is("or") && !token.is("por") && !token.is("sets");
}

/// "May 3 akong tanong": in Filipino "may" says that there are three.
bool isThereIs(const Tokens& tokens, std::size_t at, std::size_t day)
{
    return tokens[at].is("may") && tokens[day + 1].hasSense(Sense::Filipino)
        && !tokens[at - 1].isWord();
}

/// "March 12", "Mar. 12th, 2024", "March 12-14", "Marso 12", "March twelfth"
void findMonthBeforeDay(const Tokens& tokens, std::size_t at, Findings& findings)
{
    std::size_t day = at + 1;
    if (tokens[day].is(".") && tokens[day].isGlued()) {
        ++day;
    }
    if (tokens[day].is("the")) {
        ++day;
    }
    if (!tokens[day].isOnSameLine() || isThereIs(tokens, at, day)) {
        return;
    }
    const bool isSpelled = tokens[day].hasSense(Sense::DayOrdinal) && !tokens[day].is("first")
        && !tokens[day].is("second") && !tokens[day].is("third") && tokens[at].isCapital;
    if (isSpelled) {
        findings.add(MarkKind::Date, at, day);
        return;
    }
    std::size_t last = day;
    if (isOrdinalSuffix(tokens[day + 1])) {
        ++last;
    }
    const bool isSure = last > day || isWholeYear(tokens[withYear(tokens, day)]);
    if (!tokens[day].isNumber(1, 2) || !isDay(tokens[day].value()) || !isMonth(tokens[at], isSure)
        || (last == day && !isNumberEnd(tokens, day) && !tokens[day + 1].is("-"))
        || isCountedBehind(tokens[last + 1])) {
        return;
    }
    const bool isSpan = tokens[last + 1].is("-") && tokens[last + 2].isNumber(1, 2)
        && isDay(tokens[last + 2].value());
    findings.add(MarkKind::Date, at, withYear(tokens, isSpan ? last + 2 : last));
}

/// "20260312"
bool isCompact(const Token& token)
{
    constexpr int dayScale = 100;
    constexpr int yearScale = 10000;
    const int value = token.value();
    const int year = value / yearScale;
    return token.isNumber(8, 8) && year >= 1900 && year <= 2100
        && isMonthNumber(value / dayScale % dayScale) && isDay(value % dayScale);
}

} // namespace

void findDates(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        const Token& token = tokens[place];
        if (token.isNumber() && !findings.isTaken(place) && isNumberStart(tokens, place)) {
            for (const auto lengthOf : {lengthOfNumeric, lengthOfDotted, lengthOfSlashed}) {
                if (const std::size_t length = lengthOf(tokens, place); length > 0) {
                    findings.add(MarkKind::Date, place, place + length - 1);
                }
            }
            if (isCompact(token) && isNumberEnd(tokens, place)) {
                findings.add(MarkKind::Date, place, place);
            }
        }
        if (token.isNumber()) {
            findDayBeforeMonth(tokens, place, findings);
        } else if (token.hasSense(Sense::DayNumeral) || token.hasSense(Sense::DayOrdinal)) {
            findSpelledDay(tokens, place, findings);
        }
    }
    // Later, so that "12 March 14 people" keeps its first number.
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (tokens[place].hasSense(Sense::Month)) {
            findMonthBeforeDay(tokens, place, findings);
        }
    }
}

} // namespace asterism::guard
