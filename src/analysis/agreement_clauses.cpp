// SPDX-License-Identifier: MIT
#include "analysis/agreement_clauses.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asterism {

std::string_view agreementFile(std::string_view name); // made from resources/agreements

namespace {

using Json = nlohmann::json;

struct ClauseBook {
    std::vector<AgreementClause> clauses;
    std::vector<std::string> review;
    std::vector<std::string> closing;
};

const ClauseBook& book()
{
    static const ClauseBook all = [] {
        const auto json = Json::parse(agreementFile("clauses.json"));
        ClauseBook made;
        for (const auto& each : json.at("clauses")) {
            AgreementClause clause;
            each.at("id").get_to(clause.id);
            each.at("label").get_to(clause.label);
            each.at("ask").get_to(clause.ask);
            each.at("missing").get_to(clause.missing);
            clause.mentoring = each.value("mentoring", std::vector<std::string>{});
            clause.supervision = each.value("supervision", std::vector<std::string>{});
            made.clauses.push_back(std::move(clause));
        }
        json.at("review_questions").get_to(made.review);
        json.at("closing_questions").get_to(made.closing);
        return made;
    }();
    return all;
}

/// Calls `visit` with the member of a text clause. False when there is none of that name.
template <typename Record, typename Visit>
bool withText(Record& agreement, std::string_view name, const Visit& visit)
{
    bool found = false;
    forEachColumn<Agreement>([&](const auto& column) {
        auto& member = agreement.*(column.member);
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::string>) {
            if (column.name == name) {
                visit(member);
                found = true;
            }
        }
    });
    return found;
}

} // namespace

const std::vector<AgreementClause>& agreementClauses()
{
    return book().clauses;
}

const AgreementClause* agreementClause(std::string_view column)
{
    const auto& all = agreementClauses();
    const auto found = std::ranges::find(all, column, &AgreementClause::id);
    return found == all.end() ? nullptr : &*found;
}

const std::vector<std::string>& reviewQuestions()
{
    return book().review;
}

const std::vector<std::string>& closingQuestions()
{
    return book().closing;
}

std::string clauseText(const Agreement& agreement, std::string_view column)
{
    std::string text;
    withText(agreement, column, [&](const std::string& member) { text = member; });
    return text;
}

bool setClauseText(Agreement& agreement, std::string_view column, const std::string& text)
{
    return withText(agreement, column, [&](std::string& member) { member = text; });
}

} // namespace asterism
