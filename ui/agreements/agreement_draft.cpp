// SPDX-License-Identifier: MIT
#include "ui/agreements/agreement_draft.h"

#include "domain/cells.h"

#include <nlohmann/json.hpp>

namespace asterism::ui {
namespace {

using Json = nlohmann::json;

Cell cellIn(const Json& json)
{
    if (json.is_string()) {
        return json.get<std::string>();
    }
    return json.is_number_integer() ? Cell{json.get<std::int64_t>()} : Cell{};
}

} // namespace

std::string amendmentDraftId(const Id<Agreement>& agreement)
{
    return std::string(amendmentDraftPath) + "/" + agreement.text;
}

std::string toJson(const Agreement& agreement)
{
    Json json = Json::object();
    forEachColumn<Agreement>([&](const auto& column) {
        const Cell cell = toCell(agreement.*(column.member));
        if (const auto* text = std::get_if<std::string>(&cell)) {
            json[std::string(column.name)] = *text;
        } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
            json[std::string(column.name)] = *number;
        }
    });
    // What was pasted may be no UTF-8.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Agreement> agreementFromJson(const std::string& text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    Agreement agreement;
    bool isUnderstood = true;
    forEachColumn<Agreement>([&](const auto& column) {
        const auto found = json.find(std::string(column.name));
        if (found != json.end()) {
            isUnderstood = fromCell(agreement.*(column.member), cellIn(*found)) && isUnderstood;
        }
    });
    return isUnderstood ? std::optional{agreement} : std::nullopt;
}

} // namespace asterism::ui
