// SPDX-License-Identifier: MIT
#include "ui/log/thanks_place.h"

#include "letters/letter_blanks.h"
#include "ui/text/text.h"

namespace asterism::ui {
namespace {

constexpr auto thanksKind = "thanks";

} // namespace

Place placeToThank(const Reader& plan, const Id<Person>& person)
{
    const QString page = QStringLiteral("letters");
    const QString kind = QLatin1Char('/') + QLatin1String(thanksKind);
    const auto thread = threadFor(plan.plan(), person, thanksKind);
    const auto found = thread ? plan.find(*thread) : std::nullopt;
    const bool isBegun
        = found && found->state > OutreachState::Nudged && found->state != OutreachState::Later;
    return isBegun ? Place{page, QStringLiteral("write"), qt(thread->text) + kind}
                   : Place{page, QStringLiteral("to"), qt(person.text) + kind};
}

} // namespace asterism::ui
