// SPDX-License-Identifier: MIT
#include "ui/letters/begun_letters.h"

#include "ui/letters/letter_sitting.h"
#include "ui/outreach/outreach_moves.h"
#include "ui/text/text.h"

#include <optional>

namespace asterism::ui {
namespace {

constexpr std::size_t mostShown = 3;

/// What stands behind "letter/": a thread, or a person and a kind of letter.
struct DraftOf {
    std::string id;
    std::optional<std::string> kind;
};

DraftOf readDraftId(const std::string& draft)
{
    const std::string rest = draft.substr(std::string_view(letterDraftPath).size() + 1);
    const auto slash = rest.find('/');
    return slash == std::string::npos ? DraftOf{rest, std::nullopt}
                                      : DraftOf{rest.substr(0, slash), rest.substr(slash + 1)};
}

std::optional<WaitingLetter> letterTo(
    const Reader& plan, const Id<Person>& person, const QString& kind, const std::string& id)
{
    const auto known = plan.find(person);
    return known ? std::optional{WaitingLetter{
               qt(known->displayName), {QStringLiteral("letters"), kind, qt(id)}}}
                 : std::nullopt;
}

std::optional<WaitingLetter> begunIn(const Draft& draft, const Reader& plan)
{
    const auto sitting = sittingFromJson(draft.fields);
    if (draft.path != letterDraftPath || !sitting || !sitting->isTouched) {
        return std::nullopt;
    }
    const auto of = readDraftId(draft.id);
    if (of.kind) {
        return letterTo(plan, Id<Person>{of.id}, QStringLiteral("to"), of.id + "/" + *of.kind);
    }
    const auto thread = plan.find(Id<Outreach>{of.id});
    return thread && takesLetters(thread->state)
        ? letterTo(plan, thread->person, QStringLiteral("write"), of.id)
        : std::nullopt;
}

} // namespace

std::string letterDraftId(const Id<Outreach>& thread)
{
    return std::string(letterDraftPath) + "/" + thread.text;
}

std::string letterDraftId(const Id<Person>& person, const std::string& kind)
{
    return std::string(letterDraftPath) + "/" + person.text + "/" + kind;
}

std::vector<WaitingLetter> begunLetters(const Store& store, const Reader& plan)
{
    std::vector<WaitingLetter> begun;
    for (const auto& draft : store.drafts()) {
        if (auto letter = begunIn(draft, plan); letter && begun.size() < mostShown) {
            begun.push_back(std::move(*letter));
        }
    }
    return begun;
}

} // namespace asterism::ui
