// SPDX-License-Identifier: MIT
#include "guard/findings.h"

namespace asterism::guard {
namespace {

constexpr std::size_t mostNames = 3;

bool isParticle(const Token& token)
{
    static constexpr std::string_view words
        = " de del de la dela delos los van von der da dos san santa y ";
    return token.isWord() && isOneOf(token, words);
}

/// A name with what a hyphen or an apostrophe ties to it: "Reyes-Cruz", "O'Brien".
std::size_t endOfName(const Tokens& tokens, std::size_t at)
{
    std::size_t last = at;
    while (last < at + 4 && (tokens[last + 1].is("-") || tokens[last + 1].is("'"))
           && tokens[last + 1].isGlued() && tokens[last + 2].isGlued()
           && tokens[last + 2].isCapitalWord()) {
        last += 2;
    }
    return last;
}

bool isName(const Token& token)
{
    return token.isCapitalWord() && token.isOnSameLine() && !token.hasSense(Sense::NoName);
}

/// The names that stand in a row, and whether somebody unknown is among them.
struct Names {
    std::size_t last = 0;
    bool isAny = false;
    bool isUnknown = false;
};

/// Behind a title a name may begin with its particle: "Frau von Ahlen".
Names namesFrom(
    const Tokens& tokens, std::size_t at, const KnownNames& known, bool isTitled = false)
{
    Names names;
    std::size_t place = at;
    for (std::size_t count = 0; count < mostNames; ++count) {
        std::size_t name = place;
        while (name < place + 2
               && (count > 0 || (isTitled && !(name == at && isOneOf(tokens[name], " der da y "))))
               && isParticle(tokens[name]) && !tokens[name].isCapital) {
            ++name;
        }
        if (!isName(tokens[name]) || (count > 0 && tokens[name].gap != Gap::Space)) {
            break;
        }
        names.last = endOfName(tokens, name);
        names.isAny = true;
        for (std::size_t part = name; part <= names.last; part += 2) {
            names.isUnknown = names.isUnknown || !known.words.contains(tokens[part].folded);
        }
        place = names.last + 1;
        if (tokens[place].is(".") && tokens[place].isGlued() && tokens[names.last].isInitial()) {
            ++place; // "Mr. K. Halloran"
        }
    }
    return names;
}

/// "Dr. Winnicott", "Mrs. Dalloway": read, not met. A client can be a Mr. Klein, so that only
/// doctors are believed to be authors.
bool isPublished(const Tokens& tokens, std::size_t title, const Names& names)
{
    const Token& word = tokens[title];
    const Token& name = tokens[names.last];
    const bool isLearned = word.is("dr") || word.is("prof") || word.is("professor")
        || word.is("doctor") || word.is("dra") || word.is("profesor");
    const bool isStory
        = name.is("dalloway") || name.is("quixote") || name.is("quijote") || name.is("jekyll");
    return isStory || (isLearned && name.hasSense(Sense::Author));
}

/// "eine Frau Angst hat": a noun, since German nouns are capital too.
bool isWoman(const Tokens& tokens, std::size_t at)
{
    return (tokens[at].is("frau") || tokens[at].is("familie"))
        && tokens[at - 1].hasSense(Sense::Feminine)
        && !(tokens[at].is("familie") && tokens[at - 1].is("die"));
}

/// Titles that have to be capital, but are not "MS" nor the like.
bool isTitle(const Tokens& tokens, std::size_t at)
{
    const Token& token = tokens[at];
    if (!token.hasSense(Sense::Title)
        || (token.isGlued() && tokens[at - 1].kind != TokenKind::Sign)) {
        return false;
    }
    const bool isShouted = token.text.size() > 1 && token.text == "MS";
    return !isShouted && (token.isCapital || token.hasSense(Sense::TitleInSmall))
        && !isWoman(tokens, at);
}

/// "mrs halloran": nobody capitalizes at the end of such a day.
bool isSmallName(const Tokens& tokens, std::size_t title, std::size_t name)
{
    const bool isPlainTitle = tokens[title].is("mr") || tokens[title].is("mrs");
    constexpr std::size_t shortest = 3;
    return isPlainTitle && !tokens[title].isCapital && tokens[name].isWord()
        && tokens[name].isOnSameLine() && tokens[name].folded.size() >= shortest
        && !tokens[name].hasSense(Sense::NoName);
}

/// The first token behind all titles: "Frau Prof. Dr. med. Berger".
std::size_t behindTitles(const Tokens& tokens, std::size_t at)
{
    constexpr std::size_t most = 10;
    constexpr std::size_t longestOfMore = 5;
    static constexpr std::string_view degrees = " med phil rer nat dipl psych jur habil ";
    std::size_t place = at + 1;
    while (place < at + most) {
        const Token& token = tokens[place];
        const bool isDot = token.is(".") && token.isGlued();
        const bool isMore = token.hasSense(Sense::Title) && token.isCapital
            && token.text.size() <= longestOfMore && token.isOnSameLine();
        const bool isDegree = token.isWord() && isOneOf(token, degrees);
        if (!isDot && !isMore && !isDegree) {
            break;
        }
        ++place;
    }
    return place;
}

void findTitled(const Tokens& tokens, std::size_t at, const KnownNames& known, Findings& findings)
{
    const std::size_t name = behindTitles(tokens, at);
    if (!tokens[name].isOnSameLine() || (tokens[name].isGlued() && !tokens[name - 1].is("."))) {
        return;
    }
    const Names names = namesFrom(tokens, name, known, true);
    if (names.isAny && names.isUnknown && !isPublished(tokens, at, names)) {
        findings.add(MarkKind::TitledName, at, names.last);
    } else if (
        !names.isAny && isSmallName(tokens, at, name)
        && !known.words.contains(tokens[name].folded)) {
        findings.add(MarkKind::TitledName, at, name);
    }
}

/// "her daughter Lily", "client Daniel": what is written small before a name.
void findKin(const Tokens& tokens, std::size_t at, const KnownNames& known, Findings& findings)
{
    if (tokens[at].isCapital || tokens[at + 1].gap != Gap::Space
        || tokens[at + 1].hasSense(Sense::Title)) {
        return;
    }
    const Names names = namesFrom(tokens, at + 1, known);
    const bool isWord = names.isAny && tokens[at + 1].text.size() > 2
        && !tokens[at + 1].hasSense(Sense::Author) && tokens[at + 1].text != tokens[at + 2].text;
    bool isShouted = isWord;
    for (const char letter : tokens[at + 1].text) {
        isShouted = isShouted && letter >= 'A' && letter <= 'Z';
    }
    if (isWord && !isShouted && names.isUnknown) {
        findings.add(MarkKind::TitledName, at + 1, names.last);
    }
}

bool isFilipinoAround(const Tokens& tokens, std::size_t at)
{
    constexpr std::size_t reach = 8;
    for (std::size_t step = 1; step <= reach; ++step) {
        if (tokens[at - step].hasSense(Sense::Filipino)
            || tokens[at + 1 + step].hasSense(Sense::Filipino)) {
            return true;
        }
    }
    return false;
}

/// "si Jun", "kay Nena": in Filipino only names of people stand behind these words.
void findArticled(const Tokens& tokens, std::size_t at, const KnownNames& known, Findings& findings)
{
    const Token& article = tokens[at];
    if (tokens[at + 1].hasSense(Sense::Title)) {
        return;
    }
    const Names names = namesFrom(tokens, at + 1, known);
    const bool isOnlyLetter = names.isAny && tokens[at + 1].isInitial();
    const bool isSure = article.hasSense(Sense::PersonArticleSure) || isFilipinoAround(tokens, at);
    if (names.isAny && names.isUnknown && isSure && !isOnlyLetter
        && tokens[at + 1].gap == Gap::Space && !tokens[names.last].hasSense(Sense::Author)) {
        findings.add(MarkKind::TitledName, at + 1, names.last);
    }
}

} // namespace

void findTitledNames(const Tokens& tokens, const KnownNames& names, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (findings.isTaken(place)) {
            continue;
        }
        if (isTitle(tokens, place)) {
            findTitled(tokens, place, names, findings);
        } else if (tokens[place].hasSense(Sense::Kin)) {
            findKin(tokens, place, names, findings);
        } else if (tokens[place].hasSense(Sense::PersonArticle)) {
            findArticled(tokens, place, names, findings);
        }
    }
}

} // namespace asterism::guard
