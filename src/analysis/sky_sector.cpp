// SPDX-License-Identifier: MIT
#include "analysis/sky_picture.h"

#include <utility>

namespace asterism {

namespace {

using Reading = std::pair<std::string_view, Sector>;

/// The fourteen categories of the field and our own eight groups.
constexpr std::array<Reading, 22> known{{
    {"formal supervision", Sector::ClinicalDepth},
    {"holding & emotional support", Sector::PeerSupport},
    {"skill feedback", Sector::ClinicalDepth},
    {"peer community", Sector::PeerSupport},
    {"role model", Sector::Courage},
    {"sponsorship & access", Sector::Career},
    {"stretch", Sector::Courage},
    {"practice & money", Sector::Career},
    {"rules & navigation", Sector::Career},
    {"writing & research feedback", Sector::CraftAndResearch},
    {"culture & community", Sector::Belonging},
    {"accountability", Sector::Courage},
    {"self-care & life", Sector::LifeAndBalance},
    {"giving back", Sector::GivingOn},
    {"clinical depth", Sector::ClinicalDepth},
    {"craft & research", Sector::CraftAndResearch},
    {"peer support", Sector::PeerSupport},
    {"belonging", Sector::Belonging},
    {"giving on", Sector::GivingOn},
    {"life & balance", Sector::LifeAndBalance},
    {"courage", Sector::Courage},
    {"career", Sector::Career},
}};

/// Beginnings of words by which a category of one's own is read; the first that fits decides.
constexpr std::array<Reading, 54> hints{{
    {"giv", Sector::GivingOn},
    {"mentee", Sector::GivingOn},
    {"pay", Sector::GivingOn},
    {"cultur", Sector::Belonging},
    {"belong", Sector::Belonging},
    {"languag", Sector::Belonging},
    {"bilingual", Sector::Belonging},
    {"faith", Sector::Belonging},
    {"identity", Sector::Belonging},
    {"communit", Sector::Belonging},
    {"sponsor", Sector::Career},
    {"career", Sector::Career},
    {"job", Sector::Career},
    {"money", Sector::Career},
    {"business", Sector::Career},
    {"practice", Sector::Career},
    {"licens", Sector::Career},
    {"rules", Sector::Career},
    {"tax", Sector::Career},
    {"leader", Sector::Career},
    {"visib", Sector::Career},
    {"network", Sector::Career},
    {"research", Sector::CraftAndResearch},
    {"writ", Sector::CraftAndResearch},
    {"craft", Sector::CraftAndResearch},
    {"method", Sector::CraftAndResearch},
    {"teach", Sector::CraftAndResearch},
    {"train", Sector::CraftAndResearch},
    {"technolog", Sector::CraftAndResearch},
    {"statistic", Sector::CraftAndResearch},
    {"courage", Sector::Courage},
    {"confiden", Sector::Courage},
    {"model", Sector::Courage},
    {"stretch", Sector::Courage},
    {"challeng", Sector::Courage},
    {"accountab", Sector::Courage},
    {"peer", Sector::PeerSupport},
    {"support", Sector::PeerSupport},
    {"hold", Sector::PeerSupport},
    {"emotion", Sector::PeerSupport},
    {"colleag", Sector::PeerSupport},
    {"superv", Sector::ClinicalDepth},
    {"clinic", Sector::ClinicalDepth},
    {"trauma", Sector::ClinicalDepth},
    {"skill", Sector::ClinicalDepth},
    {"therap", Sector::ClinicalDepth},
    {"consult", Sector::ClinicalDepth},
    {"life", Sector::LifeAndBalance},
    {"balanc", Sector::LifeAndBalance},
    {"health", Sector::LifeAndBalance},
    {"rest", Sector::LifeAndBalance},
    {"family", Sector::LifeAndBalance},
    {"fit", Sector::LifeAndBalance},
    {"spirit", Sector::LifeAndBalance},
}};

/// Small letters, "and" as "&", any other gap as one blank.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        const bool gap = letter == ' ' || letter == '_' || letter == '\t';
        if (!gap) {
            out += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    while (!out.empty() && out.back() == ' ') {
        out.pop_back();
    }
    for (auto at = out.find(" and "); at != std::string::npos; at = out.find(" and ")) {
        out.replace(at, 5, " & ");
    }
    return out;
}

bool hasWordBeginning(std::string_view text, std::string_view beginning)
{
    for (auto at = text.find(beginning); at != std::string_view::npos;
         at = text.find(beginning, at + 1)) {
        if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '-') {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<Sector> sectorOf(std::string_view category)
{
    const std::string word = plain(category);
    for (const auto& [name, sector] : known) {
        if (word == name) {
            return sector;
        }
    }
    for (const auto& [beginning, sector] : hints) {
        if (hasWordBeginning(word, beginning)) {
            return sector;
        }
    }
    return std::nullopt;
}

Sector sectorOf(const Need& need)
{
    const Sector otherwise
        = need.sphere == Sphere::Personal ? Sector::LifeAndBalance : Sector::ClinicalDepth;
    return sectorOf(std::string_view{need.category}).value_or(otherwise);
}

} // namespace asterism
