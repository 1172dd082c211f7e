// SPDX-License-Identifier: MIT
#include "guard/codes.h"
#include "guard/findings.h"

#include <algorithm>

namespace asterism::guard {
namespace {

bool isMoney(const Token& token)
{
    static constexpr std::string_view signs[]
        = {"$",
           "€",
           "£",
           "₱",
           "¥",
           "%",
           "eur",
           "usd",
           "php",
           "gbp",
           "euro",
           "euros",
           "dollars",
           "pesos",
           "piso"};
    return std::find(std::begin(signs), std::end(signs), token.folded) != std::end(signs);
}

/// The last token of an amount: "1,200.50", "1.200".
std::size_t endOfAmount(const Tokens& tokens, std::size_t first)
{
    constexpr std::size_t most = 12;
    std::size_t last = first;
    while (last - first < most && (tokens[last + 1].is(",") || tokens[last + 1].is("."))
           && tokens[last + 1].isGlued() && tokens[last + 2].isGlued()
           && tokens[last + 2].isNumber()) {
        last += 2;
    }
    return last;
}

/// "ISBN 978-…", "doi:10.1037/…", "version 1.2.3": all that is joined behind it.
void passOverCode(const Tokens& tokens, std::size_t label, Findings& findings)
{
    constexpr std::size_t most = 40;
    std::size_t first = label + 1;
    while (first < label + 4 && (tokens[first].kind == TokenKind::Sign || tokens[first].is("no"))) {
        ++first;
    }
    if (!tokens[first].isNumber()) {
        return;
    }
    std::size_t last = first;
    while (last - first < most && tokens[last + 1].isGlued()
           && (tokens[last + 1].kind != TokenKind::Sign || tokens[last + 2].isGlued())) {
        ++last;
    }
    findings.passOver(first, last);
}

} // namespace

void passOverPublished(const Tokens& tokens, Findings& findings)
{
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        const Token& token = tokens[place];
        if (token.hasSense(Sense::Published) || token.hasSense(Sense::Version)) {
            passOverCode(tokens, place, findings);
        } else if (token.isNumber() && isNumberStart(tokens, place)) {
            const std::size_t last = endOfAmount(tokens, place);
            if (isMoney(tokens[place - 1]) || isMoney(tokens[last + 1])) {
                findings.passOver(place, last);
            }
        }
    }
}

} // namespace asterism::guard
