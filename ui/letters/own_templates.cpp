// SPDX-License-Identifier: MIT
#include "ui/letters/own_templates.h"

#include "letters/letter_kinds.h"

#include <algorithm>
#include <tuple>

namespace asterism::ui {
namespace {

bool isSame(const LetterTemplate& one, const LetterTemplate& other)
{
    return one.kind == other.kind && one.tone == other.tone && one.language == other.language;
}

std::size_t orderOf(const std::string& kind)
{
    const auto& kinds = letterKinds();
    const auto found = std::ranges::find(kinds, kind, &LetterKind::id);
    return static_cast<std::size_t>(std::distance(kinds.begin(), found));
}

} // namespace

bool isPhrase(const LetterTemplate& own)
{
    return own.kind == phraseKind;
}

std::vector<LetterTemplate> newestTemplates(const std::vector<LetterTemplate>& all)
{
    std::vector<LetterTemplate> newest;
    for (const auto& own : all) {
        if (isPhrase(own)) {
            continue;
        }
        const auto known = std::ranges::find_if(
            newest, [&](const LetterTemplate& each) { return isSame(each, own); });
        if (known == newest.end()) {
            newest.push_back(own);
        } else if (known->version < own.version) {
            *known = own;
        }
    }
    std::ranges::stable_sort(newest, {}, [](const LetterTemplate& own) {
        return std::tuple(orderOf(own.kind), own.tone, own.language);
    });
    return newest;
}

std::vector<LetterTemplate> versionsOf(
    const LetterTemplate& own, const std::vector<LetterTemplate>& all)
{
    std::vector<LetterTemplate> versions;
    std::ranges::copy_if(all, std::back_inserter(versions), [&](const LetterTemplate& each) {
        return isSame(each, own);
    });
    std::ranges::stable_sort(versions, std::greater{}, &LetterTemplate::version);
    return versions;
}

LetterTemplate nextVersion(LetterTemplate changed, const std::vector<LetterTemplate>& all)
{
    const auto versions = versionsOf(changed, all);
    if (versions.empty()) {
        changed.id = {};
        changed.version = 1;
        return changed;
    }
    const auto& last = versions.front();
    if (last.subject == changed.subject && last.body == changed.body) {
        return last;
    }
    changed.id = {};
    changed.version = last.version + 1;
    return changed;
}

std::vector<LetterTemplate> phrasesAmong(const std::vector<LetterTemplate>& all)
{
    std::vector<LetterTemplate> phrases;
    std::ranges::copy_if(all, std::back_inserter(phrases), isPhrase);
    std::ranges::stable_sort(phrases, {}, &LetterTemplate::subject);
    return phrases;
}

} // namespace asterism::ui
