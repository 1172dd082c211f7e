// SPDX-License-Identifier: MIT
#include "ui/privacy/look_first.h"

#include <set>
#include <sstream>

namespace asterism::ui {
namespace {

constexpr auto noteName = "looked_at"; // a fingerprint a line

std::set<std::string> lookedAt(const Store& store)
{
    std::istringstream lines(store.note(noteName));
    std::set<std::string> prints;
    for (std::string print; lines >> print;) {
        prints.insert(print);
    }
    return prints;
}

} // namespace

std::vector<MarkedText> notLookedAt(const Store& store, const Plan& plan, Leaving leaving)
{
    const auto seen = lookedAt(store);
    auto texts = markedTexts(plan, leaving);
    std::erase_if(texts, [&](const MarkedText& text) {
        return seen.contains(fingerprintOf(text.where.text));
    });
    return texts;
}

void noteLookedAt(Store& store, const Plan& plan, Leaving leaving)
{
    const auto seen = lookedAt(store);
    std::set<std::string> now;
    for (const auto& text : markedTexts(plan, Leaving::Everything)) {
        if (auto print = fingerprintOf(text.where.text); seen.contains(print)) {
            now.insert(std::move(print));
        }
    }
    for (const auto& text : markedTexts(plan, leaving)) {
        now.insert(fingerprintOf(text.where.text));
    }
    std::string lines;
    for (const auto& print : now) {
        lines += print + '\n';
    }
    store.keepNote(noteName, lines);
}

} // namespace asterism::ui
