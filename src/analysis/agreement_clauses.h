// SPDX-License-Identifier: MIT
#pragma once

#include "domain/giving.h"

#include <string>
#include <string_view>
#include <vector>

// What can be said in an agreement, clause by clause, with words to begin from. They are compiled
// in from resources/agreements.

namespace asterism {

/// One clause. The texts are offers: whoever takes one makes it their own.
struct AgreementClause {
    std::string id;      ///< a column of the agreement
    std::string label;   ///< "Confidentiality"
    std::string ask;     ///< "What stays between you, and where are the limits?"
    std::string missing; ///< said kindly while nothing is written: "what stays between you"
    std::vector<std::string> mentoring;
    std::vector<std::string> supervision;

    const std::vector<std::string>& texts(bool isSupervision) const
    {
        return isSupervision && !supervision.empty() ? supervision : mentoring;
    }
};

/// All of them, in the order in which an agreement is read.
const std::vector<AgreementClause>& agreementClauses();

/// The clause of a column; null for a column that is none.
const AgreementClause* agreementClause(std::string_view column);

/// Questions for oneself before a review (R48), and for the last talk (§14).
const std::vector<std::string>& reviewQuestions();
const std::vector<std::string>& closingQuestions();

/// What a column of text says; "" for any other column.
std::string clauseText(const Agreement& agreement, std::string_view column);

/// Writes it. False for a column that holds no text of the agreement.
bool setClauseText(Agreement& agreement, std::string_view column, const std::string& text);

} // namespace asterism
