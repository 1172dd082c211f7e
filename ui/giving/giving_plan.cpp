// SPDX-License-Identifier: MIT
#include "ui/giving/giving_plan.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLocale>
#include <QStringListModel>

#include "analysis/name_book.h"
#include "storage/folding.h"
#include "storage/people_list.h"
#include "storage/plan_parts.h"
#include "ui/app/plan_session.h"
#include "ui/letters/letter_place.h"
#include "ui/text/text.h"
#include "ui/widgets/name_line.h"

#include <algorithm>
#include <array>

namespace asterism::ui {
namespace {

constexpr std::array tables{
    "profile",       "need",         "strength",     "offer",
    "person",        "tag",          "relationship", "relationship_function",
    "coverage",      "outreach",     "message",      "meeting",
    "attendance",    "exchange",     "commitment",   "acquaintance",
    "peer_group",    "group_member", "hat",          "contact_point",
    "outreach_need", "choice",       "agreement"};

} // namespace

Plan planOfGiving(const Reader& reader)
{
    return partOf<
        Profile,
        Need,
        Strength,
        Offer,
        Person,
        ContactPoint,
        Credential,
        Tag,
        CustomField,
        Hat,
        Acquaintance,
        Group,
        GroupMember,
        Relationship,
        RelationshipFunction,
        Coverage,
        Outreach,
        OutreachNeed,
        Message,
        Meeting,
        Attendance,
        Commitment,
        Exchange,
        Agreement,
        Choice>(reader);
}

bool concernsGiving(const Changes& changes)
{
    return std::any_of(
        tables.begin(), tables.end(), [&](const char* table) { return changes.touches(table); });
}

NamesOf::NamesOf(const Plan& plan)
{
    for (const auto& person : plan.of<Person>()) {
        m_names.insert(qt(person.id.text), qt(person.displayName));
    }
}

QString NamesOf::operator()(const Id<Person>& person) const
{
    return m_names.value(qt(person.text));
}

QString NamesOf::listed(const std::vector<Id<Person>>& people) const
{
    QStringList names;
    for (const auto& person : people) {
        names << (*this)(person);
    }
    return QLocale().createSeparatedList(names);
}

void offerNames(NameLine& line, const Reader& plan)
{
    auto people = plan.all<Person>();
    std::ranges::stable_sort(
        people, {}, [](const Person& person) { return orderOfName(person.displayName); });
    QStringList names;
    for (const auto& person : people) {
        names << qt(person.displayName);
    }
    names.removeDuplicates();
    if (auto* model = qobject_cast<QStringListModel*>(line.completer()->model())) {
        model->setStringList(names);
    }
}

std::vector<Id<Person>> whoIsMeant(const Reader& plan, const QString& typed)
{
    return NameBook(plan.all<Person>(), foldFully).find(utf8(typed.simplified()));
}

Meant meantBy(PlanSession& session, const QString& typed)
{
    if (typed.simplified().isEmpty()) {
        return {};
    }
    const auto people = whoIsMeant(session.plan(), typed);
    if (people.size() == 1) {
        return {true, people.front()};
    }
    const auto say
        = [](const char* sentence) { return QCoreApplication::translate("Giving", sentence); };
    if (people.empty()) {
        emit session.refused(
            say(QT_TRANSLATE_NOOP(
                    "Giving", "Nobody here is called “%1” yet. Ctrl+N adds a person."))
                .arg(typed.simplified()));
    } else {
        const NamesOf names(partOf<Person>(session.plan()));
        emit session.refused(
            say(QT_TRANSLATE_NOOP("Giving", "That could be %1. A few more letters, please."))
                .arg(names.listed(people)));
    }
    return {false, std::nullopt};
}

void writeLetterTo(
    PlanSession& session,
    const Id<Person>& person,
    const QString& kind,
    const LetterOccasion& about)
{
    session.goTo(placeToWrite(session.plan(), person, kind, about));
}

} // namespace asterism::ui
