// SPDX-License-Identifier: MIT
#include "ui/app/found_place.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/text/text.h"

namespace asterism::ui {
namespace {

std::optional<Place> personPlace(const std::optional<Id<Person>>& person)
{
    return person
        ? std::optional{Place{QStringLiteral("people"), QStringLiteral("person"), qt(person->text)}}
        : std::nullopt;
}

std::optional<Id<Person>> personOf(const Reader& plan, const std::optional<Id<Relationship>>& tie)
{
    const auto found = tie ? plan.find(*tie) : std::nullopt;
    return found ? std::optional{found->person} : std::nullopt;
}

/// The person of a row that belongs to a relationship.
template <Entity Record>
std::optional<Id<Person>> personOfTied(const Reader& plan, const std::string& id)
{
    const auto row = plan.find(Id<Record>{id});
    return row ? personOf(plan, std::optional<Id<Relationship>>{row->relationship}) : std::nullopt;
}

std::optional<Id<Person>> personOfFound(const Reader& plan, const Found& found)
{
    if (found.kind == "person") {
        return Id<Person>{found.id};
    }
    if (found.kind == "exchange") {
        return personOfTied<Exchange>(plan, found.id);
    }
    if (found.kind == "agreement") {
        return personOfTied<Agreement>(plan, found.id);
    }
    return std::nullopt;
}

bool isAboutMyself(const std::string& kind)
{
    return kind == "statement" || kind == "value" || kind == "goal" || kind == "support"
        || kind == "need" || kind == "strength" || kind == "offer" || kind == "reflection";
}

} // namespace

std::optional<Place> placeOf(const Reader& plan, const Found& found)
{
    if (isAboutMyself(found.kind)) {
        return Place{QStringLiteral("reflect"), qt(found.kind), qt(found.id)};
    }
    if (found.kind == "commitment") {
        return Place{QStringLiteral("give"), qt(found.kind), qt(found.id)};
    }
    if (found.kind == "outreach") {
        return Place{QStringLiteral("outreach"), QStringLiteral("outreach"), qt(found.id)};
    }
    if (found.kind == "group") {
        return Place{QStringLiteral("people"), QStringLiteral("group"), qt(found.id)};
    }
    if (found.kind == "meeting") {
        return Place{QStringLiteral("meetings"), QStringLiteral("meeting"), qt(found.id)};
    }
    return personPlace(personOfFound(plan, found));
}

QString kindOf(const Found& found)
{
    static const QHash<QString, const char*> names{
        {"statement", QT_TRANSLATE_NOOP("Found", "Vision or mission")},
        {"value", QT_TRANSLATE_NOOP("Found", "Value")},
        {"goal", QT_TRANSLATE_NOOP("Found", "Goal")},
        {"support", QT_TRANSLATE_NOOP("Found", "Support")},
        {"need", QT_TRANSLATE_NOOP("Found", "Need")},
        {"strength", QT_TRANSLATE_NOOP("Found", "Strength")},
        {"offer", QT_TRANSLATE_NOOP("Found", "Offer")},
        {"reflection", QT_TRANSLATE_NOOP("Found", "Journal")},
        {"person", QT_TRANSLATE_NOOP("Found", "About a person")},
        {"group", QT_TRANSLATE_NOOP("Found", "Group")},
        {"meeting", QT_TRANSLATE_NOOP("Found", "Meeting")},
        {"commitment", QT_TRANSLATE_NOOP("Found", "Promise")},
        {"exchange", QT_TRANSLATE_NOOP("Found", "Give & Take")},
        {"agreement", QT_TRANSLATE_NOOP("Found", "Agreement")},
        {"outreach", QT_TRANSLATE_NOOP("Found", "Letter")},
    };
    const char* const name = names.value(qt(found.kind));
    return name == nullptr ? QString() : QCoreApplication::translate("Found", name);
}

} // namespace asterism::ui
