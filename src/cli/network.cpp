// SPDX-License-Identifier: MIT
#include "analysis/network.h"

#include "cli/commands.h"
#include "cli/ground.h"
#include "cli/words.h"

#include <iomanip>
#include <sstream>

namespace asterism::cli {
namespace {

Json jsonOf(const std::optional<Mixture>& mixture)
{
    if (!mixture) {
        return {};
    }
    return {
        {"distinct", mixture->distinct},
        {"blau", mixture->blau},
        {"iqv", mixture->iqv},
        {"categories", mixture->categories},
        {"unknown", mixture->unknown}};
}

Json jsonOf(const std::optional<Closeness>& closeness)
{
    if (!closeness) {
        return {};
    }
    return {{"mean", closeness->mean}, {"strong", closeness->strong}, {"weak", closeness->weak}};
}

/// "traditional", or "between receptive and traditional".
std::string quadrantInWords(const Typology& typology)
{
    std::vector<std::string> words;
    for (const auto quadrant : typology.quadrants) {
        words.emplace_back(wordOf(quadrant));
    }
    return words.size() > 1 ? "between " + listed(words) : listed(words);
}

Json jsonOf(const std::optional<Typology>& typology)
{
    if (!typology) {
        return {};
    }
    return {
        {"diversity", typology->diversity},
        {"strength", typology->strength},
        {"quadrant", quadrantInWords(*typology)}};
}

Json words(const std::vector<MentoringFunction>& functions)
{
    auto json = Json::array();
    for (const auto function : functions) {
        json.push_back(wordOf(function));
    }
    return json;
}

Json jsonOf(const Network& network, const Ground& ground)
{
    auto components = Json::array();
    for (const auto& people : network.components) {
        components.push_back(ground.namesOf(people));
    }
    Json functions = Json::object();
    for (const auto function : everyWord<MentoringFunction>()) {
        functions[std::string(wordOf(function))]
            = ground.namesOf(network.functions.at(static_cast<std::size_t>(function)));
    }
    return {
        {"size", network.size},
        {"ties", network.ties},
        {"density", orNull(network.density)},
        {"effective_size", orNull(network.effectiveSize)},
        {"efficiency", orNull(network.efficiency)},
        {"constraint", orNull(network.constraint)},
        {"hierarchy", orNull(network.hierarchy)},
        {"components", std::move(components)},
        {"setting", jsonOf(network.setting)},
        {"stage", jsonOf(network.stage)},
        {"region", jsonOf(network.region)},
        {"ei", {{"stage", orNull(network.eiStage)}, {"setting", orNull(network.eiSetting)}}},
        {"closeness", jsonOf(network.closeness)},
        {"functions", std::move(functions)},
        {"single_functions", words(network.singleFunctions)},
        {"missing_functions", words(network.missingFunctions)},
        {"multiplexity", orNull(network.multiplexity)},
        {"typology", jsonOf(network.typology)}};
}

std::string rounded(const std::optional<double>& number)
{
    if (!number) {
        return "not enough to tell";
    }
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << *number;
    return text.str();
}

std::string mixtureInWords(const std::optional<Mixture>& mixture)
{
    if (!mixture) {
        return "not enough to tell";
    }
    return std::to_string(mixture->distinct) + " of " + std::to_string(mixture->categories)
        + " kinds, evenness " + rounded(mixture->iqv);
}

std::string circlesInWords(const Network& network, const Ground& ground)
{
    std::string text;
    for (const auto& people : network.components) {
        text += text.empty() ? "" : " · ";
        text += listed(ground.namesOf(people));
    }
    return text;
}

/// R23: words first, the number second, and neither end is the good one.
std::string densityInWords(const Network& network)
{
    if (!network.density) {
        return "Who knows whom is not answered for enough of them to say more.";
    }
    return *network.density > 0.5
        ? "Most of them know each other: they would notice together if you struggled; new ideas "
          "may "
          "be rarer."
        : "Most of them do not know each other: you hear different things, but few can step in "
          "together.";
}

void print(Output& output, const Network& network, const Ground& ground)
{
    if (network.size == 0) {
        output.line("There is nobody in the plan yet with whom you are in touch.");
        return;
    }
    output.line(
        counted(static_cast<std::size_t>(network.size), "person", "people") + " around you, "
            + counted(static_cast<std::size_t>(network.ties), "tie", "ties") + " among them.",
        Tint::Strong);
    output.line(densityInWords(network));
    output.line("");
    std::vector<std::pair<std::string, std::string>> facts{
        {"density", rounded(network.density)},
        {"effective size", rounded(network.effectiveSize)},
        {"efficiency", rounded(network.efficiency)},
        {"constraint", rounded(network.constraint)},
        {"circles", circlesInWords(network, ground)},
        {"settings", mixtureInWords(network.setting)},
        {"career stages", mixtureInWords(network.stage)},
        {"regions", mixtureInWords(network.region)},
        {"closeness", network.closeness ? rounded(network.closeness->mean) + " of 5" : ""},
        {"a mirror", network.typology ? quadrantInWords(*network.typology) : ""}};
    for (const auto function : everyWord<MentoringFunction>()) {
        const auto& people = network.functions.at(static_cast<std::size_t>(function));
        facts.emplace_back(
            spoken(wordOf(function)), people.empty() ? "nobody" : listed(ground.namesOf(people)));
    }
    output.facts(facts);
}

} // namespace

void network(Session& session)
{
    const Ground ground(session.store().reader());
    const auto measured = networkOf(ground.plan());
    if (session.output.isJson()) {
        session.output.json(jsonOf(measured, ground));
    } else {
        print(session.output, measured, ground);
    }
}

} // namespace asterism::cli
