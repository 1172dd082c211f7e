// SPDX-License-Identifier: MIT
#include "ui/letters/letter_sitting.h"

#include <nlohmann/json.hpp>

namespace asterism::ui {
namespace {

using Json = nlohmann::json;

Tone toneIn(const Json& json)
{
    return fromWord<Tone>(json.value("tone", std::string())).value_or(Tone::Warm);
}

Json jsonOf(const LetterSitting::Before& before)
{
    return {
        {"kind", before.kind},
        {"own", before.own},
        {"tone", wordOf(before.tone)},
        {"subject", before.subject},
        {"body", before.body},
        {"by_hand", before.isByHand}};
}

LetterSitting::Before beforeIn(const Json& json)
{
    return {
        json.value("kind", std::string()),
        json.value("own", std::string()),
        toneIn(json),
        json.value("subject", std::string()),
        json.value("body", std::string()),
        json.value("by_hand", true)};
}

} // namespace

std::string toJson(const LetterSitting& sitting)
{
    Json json{
        {"kind", sitting.kind},
        {"own", sitting.own},
        {"tone", wordOf(sitting.tone)},
        {"typed", sitting.typed},
        {"subject", sitting.subject},
        {"body", sitting.body},
        {"by_hand", sitting.isByHand},
        {"touched", sitting.isTouched},
        {"asked", sitting.wasAsked},
        {"looked_at", sitting.lookedAt},
        {"kept", sitting.kept}};
    if (sitting.before) {
        json["before"] = jsonOf(*sitting.before);
    }
    // What was pasted may be no UTF-8.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<LetterSitting> sittingFromJson(const std::string& text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    try {
        LetterSitting sitting;
        sitting.kind = json.value("kind", std::string());
        sitting.own = json.value("own", std::string());
        sitting.tone = toneIn(json);
        sitting.typed = json.value("typed", std::map<std::string, std::string>());
        sitting.subject = json.value("subject", std::string());
        sitting.body = json.value("body", std::string());
        sitting.isByHand = json.value("by_hand", false);
        sitting.isTouched = json.value("touched", false);
        sitting.wasAsked = json.value("asked", false);
        sitting.lookedAt = json.value("looked_at", std::string());
        sitting.kept = json.value("kept", std::string());
        if (json.contains("before")) {
            sitting.before = beforeIn(json.at("before"));
        }
        return sitting;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace asterism::ui
