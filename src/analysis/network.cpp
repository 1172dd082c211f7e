// SPDX-License-Identifier: MIT
#include "analysis/network.h"

#include "analysis/composition.h"
#include "analysis/constellation.h"
#include "analysis/ego_network.h"
#include "analysis/open_places.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace asterism {
namespace {

constexpr std::size_t leastPeople = 3;
constexpr double nearMiddle = 0.05;

/// One active person with what all their active ties say together.
struct Alter {
    const Person* person = nullptr;
    std::optional<int> closeness;
    FunctionSet functions;
};

std::vector<Alter> altersOf(const Constellation& sky)
{
    std::unordered_map<const Person*, std::size_t> positions;
    std::vector<Alter> alters;
    auto people = sky.activePeople();
    std::ranges::sort(people, comesBefore);
    for (const auto* person : people) {
        positions.emplace(person, alters.size());
        alters.push_back({person, std::nullopt, {}});
    }
    for (const auto& active : sky.activeTies()) {
        auto& alter = alters[positions.at(active.person)];
        alter.closeness = std::max(alter.closeness, active.tie->closeness);
        alter.functions |= active.functions;
    }
    return alters;
}

bool isMostOf(std::size_t known, std::size_t all)
{
    return all > 0 && 10 * known >= 8 * all;
}

/// Who works where, stands where, lives where: the word for one person, or empty when unknown.
using WordOfPerson = std::string (*)(const Person&);

std::string settingOf(const Person& person)
{
    return folded(person.setting);
}

std::string stageOf(const Person& person)
{
    return person.careerStage ? std::string(wordOf(*person.careerStage)) : std::string();
}

std::string regionOf(const Person& person)
{
    return person.region ? std::string(wordOf(*person.region)) : std::string();
}

std::map<std::string, std::size_t> countWords(const std::vector<Alter>& alters, WordOfPerson word)
{
    std::map<std::string, std::size_t> counts;
    for (const auto& alter : alters) {
        ++counts[word(*alter.person)];
    }
    return counts;
}

std::optional<Mixture> mixtureOf(
    const std::vector<Alter>& alters, WordOfPerson word, std::size_t categories)
{
    auto words = countWords(alters, word);
    const auto unknown = words[""];
    words.erase("");
    if (!isMostOf(alters.size() - unknown, alters.size())) {
        return std::nullopt;
    }
    std::vector<std::size_t> counts;
    for (const auto& [_, count] : words) {
        counts.push_back(count);
    }
    return Mixture{
        .distinct = static_cast<int>(counts.size()),
        .blau = *blau(counts),
        .iqv = *iqv(counts, categories),
        .categories = static_cast<int>(categories),
        .unknown = static_cast<int>(unknown)};
}

/// The settings that a list offers and those of one's own.
std::size_t settingCategories(const std::vector<Alter>& alters)
{
    std::set<std::string> settings;
    for (const auto& setting : offeredSettings()) {
        settings.insert(folded(setting));
    }
    for (const auto& alter : alters) {
        settings.insert(settingOf(*alter.person));
    }
    settings.erase("");
    return settings.size();
}

std::optional<double> eiOf(
    const std::vector<Alter>& alters, WordOfPerson word, const std::string& mine)
{
    auto words = countWords(alters, word);
    const auto known = alters.size() - words[""];
    if (mine.empty() || !isMostOf(known, alters.size())) {
        return std::nullopt;
    }
    const auto alike = words[mine];
    return eiIndex(known - alike, alike);
}

std::optional<Closeness> closenessOf(const std::vector<Alter>& alters)
{
    Closeness closeness;
    std::size_t known = 0;
    for (const auto& alter : alters) {
        if (alter.closeness) {
            ++known;
            closeness.mean += *alter.closeness;
            closeness.strong += *alter.closeness >= 4 ? 1 : 0;
            closeness.weak += *alter.closeness <= 2 ? 1 : 0;
        }
    }
    if (!isMostOf(known, alters.size())) {
        return std::nullopt;
    }
    closeness.mean /= static_cast<double>(known);
    return closeness;
}

/// What was said of pairs of active people, each pair once.
struct Acquaintances {
    std::vector<std::pair<std::size_t, std::size_t>> known;
    std::size_t answered = 0;
};

Acquaintances acquaintancesAmong(const Plan& plan, const std::vector<Alter>& alters)
{
    std::unordered_map<std::string_view, std::size_t> positions;
    for (std::size_t at = 0; at < alters.size(); ++at) {
        positions.emplace(alters[at].person->id.text, at);
    }
    std::set<std::pair<std::size_t, std::size_t>> answered;
    Acquaintances all;
    for (const auto& row : plan.of<Acquaintance>()) {
        const auto one = positions.find(row.one.text);
        const auto other = positions.find(row.other.text);
        if (one == positions.end() || other == positions.end() || one == other) {
            continue;
        }
        const auto pair = std::minmax(one->second, other->second);
        if (answered.insert(pair).second && row.knows == Knows::Yes) {
            all.known.push_back(pair);
        }
    }
    all.answered = answered.size();
    return all;
}

void addStructure(Network& network, const Plan& plan, const std::vector<Alter>& alters)
{
    const auto among = acquaintancesAmong(plan, alters);
    const auto people = alters.size();
    const auto ties = among.known.size();
    network.ties = static_cast<int>(ties);
    network.pairs = people == 0 ? 0 : static_cast<int>(people * (people - 1) / 2);
    network.pairsAnswered = static_cast<int>(among.answered);
    network.knowsWhoKnowsWhom = among.answered > 0 && among.answered + 1 >= people;
    if (!network.knowsWhoKnowsWhom) {
        return;
    }
    const auto graph = egoGraph(people, among.known);
    for (const auto& circle : componentsWithout(graph, 0)) {
        auto& names = network.components.emplace_back();
        for (const auto node : circle) {
            names.push_back(alters[node - 1].person->id);
        }
    }
    if (people < leastPeople) {
        return;
    }
    network.isOneCircle = 10 * network.components.front().size() > 7 * people;
    network.density = density(people, ties);
    network.effectiveSize = effectiveSize(people, ties);
    network.efficiency = efficiency(people, ties);
    network.constraint = constraint(graph, 0);
    network.hierarchy = hierarchy(graph, 0);
}

void addComposition(Network& network, const Plan& plan, const std::vector<Alter>& alters)
{
    network.setting = mixtureOf(alters, settingOf, settingCategories(alters));
    network.stage = mixtureOf(alters, stageOf, Vocabulary<CareerStage>::words.size());
    network.region = mixtureOf(alters, regionOf, Vocabulary<Region>::words.size());
    network.closeness = closenessOf(alters);
    if (!plan.of<Profile>().empty()) {
        Person me;
        me.setting = plan.of<Profile>().front().setting;
        me.careerStage = plan.of<Profile>().front().careerStage;
        network.eiStage = eiOf(alters, stageOf, stageOf(me));
        network.eiSetting = eiOf(alters, settingOf, settingOf(me));
    }
}

void addFunctions(Network& network, const std::vector<Alter>& alters)
{
    std::size_t held = 0;
    for (const auto& alter : alters) {
        held += alter.functions.count();
    }
    if (!alters.empty()) {
        network.multiplexity = static_cast<double>(held) / static_cast<double>(alters.size());
    }
    for (const auto function : everyWord<MentoringFunction>()) {
        const auto at = static_cast<std::size_t>(function);
        auto& people = network.functions.at(at);
        for (const auto& alter : alters) {
            if (alter.functions.test(at)) {
                people.push_back(alter.person->id);
            }
        }
        if (people.empty()) {
            network.missingFunctions.push_back(function);
        } else if (people.size() == 1) {
            network.singleFunctions.push_back(function);
        }
    }
}

/// Low, high, or both when too near the middle.
std::vector<bool> sidesOf(double measure)
{
    // .45 and .55 themselves are far enough, whatever is lost in the last digit.
    if (std::abs(measure - 0.5) < nearMiddle - 1e-9) {
        return {false, true};
    }
    return {measure >= 0.5};
}

} // namespace

Typology typologyOf(double diversity, double strength)
{
    Typology typology{.diversity = diversity, .strength = strength};
    for (const bool diverse : sidesOf(diversity)) {
        for (const bool strong : sidesOf(strength)) {
            typology.quadrants.push_back(
                static_cast<Quadrant>((diverse ? 2 : 0) + (strong ? 1 : 0)));
        }
    }
    return typology;
}

Network networkOf(const Plan& plan)
{
    const Constellation sky(plan);
    const auto alters = altersOf(sky);
    Network network;
    network.size = static_cast<int>(alters.size());
    addStructure(network, plan, alters);
    addComposition(network, plan, alters);
    addFunctions(network, alters);
    if (network.density && network.setting && network.closeness) {
        network.typology = typologyOf(
            (network.setting->iqv + 1 - *network.density) / 2, (network.closeness->mean - 1) / 4);
    }
    return network;
}

} // namespace asterism
