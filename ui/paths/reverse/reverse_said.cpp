// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/reverse_said.h"

#include "analysis/constellation.h"
#include "analysis/series.h"
#include "letters/letter_blanks.h"
#include "letters/letter_kinds.h"
#include "letters/letter_template.h"
#include "ui/paths/reverse/reverse_words.h"
#include "ui/text/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asterism::ui {
namespace {

using Json = nlohmann::json;

constexpr int mostSessions = 6;
constexpr int leastSessions = 3;
constexpr int mostMinutes = 240;

std::vector<std::string> textsIn(const Json& json, const char* key)
{
    std::vector<std::string> texts;
    for (const auto& text : json.value(key, Json::array())) {
        texts.push_back(text.get<std::string>());
    }
    return texts;
}

void readFrame(ReverseSaid& said, const Json& json)
{
    said.count = std::clamp(json.value("count", 3), leastSessions, mostSessions);
    said.minutes = std::clamp(json.value("minutes", 45), 5, mostMinutes);
    said.daysBetween = std::clamp(json.value("days_between", 28), 1, 366);
    said.first = parsePartialDate(json.value("first", "")).value_or(PartialDate());
    for (const auto& part : json.value("parts", Json::array())) {
        said.parts.push_back(
            {part.value("title", ""), std::clamp(part.value("minutes", 0), 0, mostMinutes)});
    }
    said.questions = textsIn(json, "questions");
}

ReverseSaid saidIn(const Json& json)
{
    ReverseSaid said;
    said.door = json.value("door", "learn") == "offer" ? Door::Offer : Door::Learn;
    said.topics = textsIn(json, "topics");
    said.ownTopic = json.value("own_topic", "");
    if (const std::string person = json.value("person", ""); !person.empty()) {
        said.person = Id<Person>{person};
    }
    said.name = json.value("name", "");
    said.background = json.value("background", "");
    said.wouldAsk = json.value("would_ask", "");
    said.inCommon = json.value("in_common", "");
    said.evaluates = fromWord<Evaluates>(json.value("evaluates", ""));
    said.wasClient = json.value("was_client", false);
    said.notKnown = json.value("not_known", "");
    said.wasAskedAgain = json.value("was_asked_again", false);
    said.feedback = json.value("feedback", "");
    said.candor = json.value("candor", "");
    said.inReturn = json.value("in_return", "");
    readFrame(said, json);
    said.tone = fromWord<Tone>(json.value("tone", ""));
    if (json.contains("asks") && json.at("asks").is_boolean()) {
        said.asks = json.at("asks").get<bool>();
    }
    said.writesNow = json.value("writes_now", true);
    return said;
}

const Person* personOf(const ReverseSaid& said, const Plan& plan)
{
    const auto& people = plan.of<Person>();
    const auto found
        = said.person ? std::ranges::find(people, *said.person, &Person::id) : people.end();
    return found == people.end() ? nullptr : &*found;
}

std::string joined(const std::vector<std::string>& texts)
{
    QStringList all;
    for (const auto& text : texts) {
        all << qt(text);
    }
    return utf8(listOf(all));
}

/// What the letter says of each blank of its kind.
void setBlanks(Blanks& blanks, const ReverseSaid& said)
{
    const bool isOffer = said.door == Door::Offer;
    blanks.set(isOffer ? "their_interest" : "seen_how", said.inCommon);
    blanks.set(isOffer ? "what_is_new" : "what_they_know", joined(topicsOf(said)));
    blanks.set("format", utf8(rhythmWords(said.count, said.minutes, said.daysBetween)));
    blanks.set(isOffer ? "hope_to_learn" : "in_return", said.inReturn);
}

} // namespace

std::string toJson(const ReverseSaid& said)
{
    Json json{
        {"door", said.door == Door::Offer ? "offer" : "learn"},
        {"topics", said.topics},
        {"own_topic", said.ownTopic},
        {"person", said.person ? said.person->text : std::string()},
        {"name", said.name},
        {"background", said.background},
        {"would_ask", said.wouldAsk},
        {"in_common", said.inCommon},
        {"evaluates", said.evaluates ? wordOf(*said.evaluates) : ""},
        {"was_client", said.wasClient},
        {"not_known", said.notKnown},
        {"was_asked_again", said.wasAskedAgain},
        {"feedback", said.feedback},
        {"candor", said.candor},
        {"in_return", said.inReturn},
        {"count", said.count},
        {"minutes", said.minutes},
        {"days_between", said.daysBetween},
        {"first", toText(said.first)},
        {"questions", said.questions},
        {"tone", said.tone ? wordOf(*said.tone) : ""},
        {"writes_now", said.writesNow}};
    json["parts"] = Json::array();
    for (const auto& part : said.parts) {
        json["parts"].push_back({{"title", part.title}, {"minutes", part.minutes}});
    }
    if (said.asks) {
        json["asks"] = *said.asks;
    }
    return json.dump();
}

std::optional<ReverseSaid> reverseSaidFromJson(const std::string& text)
{
    try {
        const Json json = Json::parse(text);
        return json.is_object() ? std::optional{saidIn(json)} : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

void takeIn(ReverseSaid& said, const Plan& plan)
{
    if (const Person* person = personOf(said, plan)) {
        said.name = person->displayName;
        return;
    }
    said.person.reset();
    const auto known = std::ranges::find_if(plan.of<Person>(), [&](const Person& each) {
        return !said.name.empty() && folded(each.displayName) == folded(said.name);
    });
    if (known != plan.of<Person>().end()) {
        said.person = known->id;
        said.name = known->displayName;
    }
}

std::vector<std::string> topicsOf(const ReverseSaid& said)
{
    auto topics = said.topics;
    if (!said.ownTopic.empty() && std::ranges::find(topics, said.ownTopic) == topics.end()) {
        topics.push_back(said.ownTopic);
    }
    return topics;
}

Direction directionFor(const ReverseSaid& said)
{
    return said.door == Door::Offer ? Direction::Reverse : Direction::TheyGuideMe;
}

const Relationship* tieUnderWay(const ReverseSaid& said, const Plan& plan)
{
    for (const auto& tie : plan.of<Relationship>()) {
        const bool isLive = tie.phase == Phase::Active || tie.phase == Phase::Exploring;
        if (said.person == tie.person && tie.direction == directionFor(said) && isLive) {
            return &tie;
        }
    }
    return nullptr;
}

bool asksByLetter(const ReverseSaid& said, const Plan& plan)
{
    return said.asks.value_or(tieUnderWay(said, plan) == nullptr);
}

Evaluates evaluatesFor(const ReverseSaid& said, const Plan& plan)
{
    if (said.evaluates) {
        return *said.evaluates;
    }
    for (const auto& tie : plan.of<Relationship>()) {
        if (said.person == tie.person && tie.evaluates != Evaluates::None) {
            return tie.evaluates;
        }
    }
    const bool isEvaluator = std::ranges::any_of(plan.of<Hat>(), [&](const Hat& hat) {
        return said.person == hat.person && hat.hat == HatKind::Evaluator;
    });
    return isEvaluator ? Evaluates::EvaluatesMe : Evaluates::None;
}

std::vector<actions::SessionPart> partsOf(const ReverseSaid& said)
{
    if (!said.parts.empty()) {
        return said.parts;
    }
    const auto shares = sessionSharesOf(said.minutes);
    const auto titles = partTitles(said.door);
    const int minutes[] = {shares.checkIn, shares.show, shares.tryIt, shares.swap, shares.close};
    std::vector<actions::SessionPart> parts;
    for (int at = 0; at < titles.size(); ++at) {
        parts.push_back({utf8(titles.at(at)), minutes[at]});
    }
    return parts;
}

std::string letterKindFor(const ReverseSaid& said)
{
    return said.door == Door::Offer ? "reverse_offer" : "learn_from_you";
}

actions::Letter reverseLetter(const ReverseSaid& said, const Plan& plan)
{
    Plan preview = plan;
    Id<Person> addressee = said.person.value_or(Id<Person>{});
    if (!said.person) {
        Person person;
        person.id = newId<Person>();
        person.displayName = said.name;
        addressee = person.id;
        preview.of<Person>().push_back(person);
    }
    const Tone tone = said.tone.value_or(Tone::Warm);
    Blanks blanks = knownBlanks(preview, addressee, std::nullopt, tone);
    setBlanks(blanks, said);
    const auto filled = fill(builtInTemplate(letterKindFor(said), tone), blanks);
    actions::Letter letter;
    letter.subject = filled.subject;
    letter.body = filled.body;
    letter.letterTemplate = letterKindFor(said);
    letter.tone = tone;
    return letter;
}

actions::ReverseSeries seriesFrom(const ReverseSaid& said, const Plan& plan)
{
    actions::ReverseSeries series;
    series.iTeach = said.door == Door::Offer;
    series.person = said.person;
    series.name = said.name;
    series.topics = topicsOf(said);
    series.background = said.background;
    series.inCommon = said.inCommon;
    series.evaluates = said.evaluates;
    series.notKnown = said.notKnown;
    series.feedback = said.feedback;
    series.candor = said.candor;
    series.inReturn = said.inReturn;
    series.notATest = utf8(notATestWords());
    series.count = said.count;
    series.minutes = said.minutes;
    series.parts = partsOf(said);
    series.questions = said.questions;
    if (!said.wouldAsk.empty()) {
        series.questions.push_back(said.wouldAsk);
    }
    series.first = said.first;
    series.daysBetween = said.daysBetween;
    series.kind = "reverse mentoring";
    series.sessionName = utf8(sessionNameWords());
    series.review = utf8(reviewWords());
    series.rhythm = utf8(rhythmWords(said.count, said.minutes, said.daysBetween));
    series.asks = asksByLetter(said, plan);
    series.purpose = letterKindFor(said);
    if (series.asks) {
        series.letter = reverseLetter(said, plan);
    }
    return series;
}

} // namespace asterism::ui
