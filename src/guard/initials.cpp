// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"

namespace asterism::guard {
namespace {

bool isDotBehind(const Tokens& tokens, std::size_t at)
{
    return tokens[at + 1].is(".") && tokens[at + 1].isGlued();
}

/// "U.S.", "P.S.", "Z.B.": letters with dots that are words.
bool isAbbreviation(std::string_view letters)
{
    static constexpr std::string_view known
        = " us uk eu un ps pm am dc ny la ba ma md rn iq id tv "
          "ok er nb cv zb ua ue uu so dh ia hr st ie eg bc ad "
          "ee eeuu phd po cp usa aa sa gp pt ot na msw mft lpc ";
    return isOneOf(letters, known);
}

/// "J.R.", "M. K. L."
void findDotted(
    const Tokens& tokens, std::size_t at, Findings& findings, bool isBehindClient = false)
{
    constexpr std::size_t most = 3;

    const bool isInside
        = tokens[at].isGlued() && tokens[at - 1].is(".") && tokens[at - 2].isInitial();
    std::string letters;
    std::size_t place = at;
    while (letters.size() <= most && tokens[place].isInitial() && isDotBehind(tokens, place)
           && (place == at || tokens[place].isOnSameLine())) {
        letters += tokens[place].folded;
        place += 2;
    }
    // The last one may do without its dot: "J.R"
    const bool isLastBare = letters.size() == 1 && tokens[place].isInitial()
        && tokens[place].isGlued() && !tokens[place + 1].isGlued();
    if (isLastBare) {
        letters += tokens[place].folded;
        ++place;
    }
    const bool isEnough = letters.size() >= 2 && letters.size() <= most
        && (isBehindClient || !isAbbreviation(letters));
    const bool isAuthor = tokens[place].hasSense(Sense::Author);
    const bool isCited = tokens[at - 1].is(",")
        && (tokens[place].is(",") || tokens[place].is("&") || tokens[place].is("("));
    if (isEnough && !isInside && !isAuthor && !isCited) {
        findings.add(MarkKind::Initials, at, place - 1);
    }
}

/// "client K", "patient JR", "Klientin M."
void findBehindClient(const Tokens& tokens, std::size_t noun, Findings& findings)
{
    const std::size_t at = noun + 1;
    findDotted(tokens, at, findings, true);
    const Token& token = tokens[at];
    const bool isOne = token.isInitial() && !token.is("i");
    const bool isPair = token.isWord() && token.text.size() == 2 && isAllCapitals(token.text)
        && !token.hasSense(Sense::CapitalPair);
    const bool isAlone = !tokens[at + 1].isGlued() || tokens[at + 1].kind == TokenKind::Sign;
    const bool isJoined
        = tokens[at + 1].isGlued() && (tokens[at + 1].is("-") || tokens[at + 1].is("&"));
    if (token.gap == Gap::Space && (isOne || isPair) && isAlone && !isJoined) {
        findings.add(MarkKind::Initials, at, at);
    }
}

/// "K.'s mother", "K’s mother"; grades and the like are left alone.
bool isPossessive(const Tokens& tokens, std::size_t at)
{
    static constexpr std::string_view grades = "abcdfi";
    const std::size_t mark = isDotBehind(tokens, at) ? at + 2 : at + 1;
    const bool hasMark = tokens[mark].is("'") && tokens[mark].isGlued() && tokens[mark + 1].is("s")
        && tokens[mark + 1].isGlued();
    const Token& next = tokens[mark + 2];
    return hasMark && grades.find(tokens[at].folded) == std::string_view::npos && next.isWord()
        && next.gap == Gap::Space && !next.isCapital;
}

/// "talked about K. and her mother", "then S. told me"
bool isInSentence(const Tokens& tokens, std::size_t at)
{
    const Token& before = tokens[at - 1];
    const Token& next = tokens[at + 2];
    if (!isDotBehind(tokens, at) || tokens[at].is("i") || before.hasSense(Sense::LetteredThing)) {
        return false;
    }
    const bool isLed = before.hasSense(Sense::InitialLead) && tokens[at].gap == Gap::Space;
    static constexpr std::string_view ends = "abcxyz"; // "from A to B."
    const bool isEndOfScale = ends.find(tokens[at].folded) != std::string_view::npos;
    const bool goesOn = next.isWord() && !next.isCapital && next.gap == Gap::Space;
    const bool isListed = next.isWord() && next.isGlued(); // "p.ej."
    const bool isStart = before.isMissing() || (before.is(".") && !tokens[at - 2].isInitial())
        || tokens[at].gap == Gap::Line;
    return !isListed
        && ((isLed && !(before.is("to") && isEndOfScale))
            || (goesOn && (before.isWord() || isStart))
            || (isStart && !isEndOfScale && next.is(",")));
}

/// "K said", "about K today": the dot is forgotten first. Letters that are words are left alone.
bool isBare(const Tokens& tokens, std::size_t at)
{
    static constexpr std::string_view words = "aeiouxyz";
    static constexpr std::string_view leads
        = " with about saw seen seeing met told asked con sobre mit uber kay ";
    const Token& before = tokens[at - 1];
    const Token& next = tokens[at + 1];
    const bool isAlone = !next.isGlued() || next.is(",") || next.is(";") || next.is("?");
    if (!isAlone || words.find(tokens[at].folded) != std::string_view::npos
        || before.hasSense(Sense::LetteredThing)) {
        return false;
    }
    const bool isLed = tokens[at].gap == Gap::Space && isOneOf(before, leads);
    const bool isSubject = next.hasSense(Sense::InitialVerb) && !next.isCapital
        && next.gap == Gap::Space && !before.isCapitalWord();
    const bool goesOn = !next.isWord() || (!next.isCapital && next.gap == Gap::Space);
    return isSubject || (isLed && goesOn);
}

void findSingle(const Tokens& tokens, std::size_t at, Findings& findings)
{
    if (!isFreeStart(tokens, at)) {
        return;
    }
    if (isPossessive(tokens, at) || isInSentence(tokens, at) || isBare(tokens, at)) {
        findings.add(MarkKind::Initials, at, at);
    }
}

} // namespace

void findInitials(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        const Token& token = tokens[place];
        if (token.hasSense(Sense::Client)) {
            const std::size_t noun = tokens[place + 1].is(".") && tokens[place + 1].isGlued()
                    && token.folded.size() <= 3
                ? place + 1
                : place;
            findBehindClient(tokens, noun, findings);
        }
        if (token.isInitial() && !findings.isTaken(place)) {
            if (!token.isGlued() || tokens[place - 1].kind == TokenKind::Sign) {
                findDotted(tokens, place, findings);
            }
            if (!findings.isTaken(place)) {
                findSingle(tokens, place, findings);
            }
        }
    }
}

} // namespace asterism::guard
