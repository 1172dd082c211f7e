// SPDX-License-Identifier: MIT
#include "ui/letters/letter_place.h"

#include "letters/letter_blanks.h"
#include "ui/text/text.h"

namespace asterism::ui {
namespace {

std::optional<Outreach> begunThread(
    const Reader& reader, const Id<Person>& person, const QString& kind)
{
    Plan plan;
    plan.of<Outreach>() = reader.all<Outreach>();
    const auto thread = threadFor(plan, person, utf8(kind));
    const auto found = thread ? reader.find(*thread) : std::nullopt;
    const bool isBegun
        = found && found->state > OutreachState::Nudged && found->state != OutreachState::Later;
    return isBegun ? found : std::nullopt;
}

} // namespace

Place placeToWrite(
    const Reader& plan, const Id<Person>& person, const QString& kind, const LetterOccasion& about)
{
    const auto thread = begunThread(plan, person, kind);
    QString id = qt(thread ? thread->id.text : person.text) + QLatin1Char('/') + kind;
    if (!about.isEmpty()) {
        id += QLatin1Char('/') + qt(toText(about));
    }
    return {QStringLiteral("letters"), thread ? QStringLiteral("write") : QStringLiteral("to"), id};
}

} // namespace asterism::ui
