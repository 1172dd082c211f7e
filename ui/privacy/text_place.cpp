// SPDX-License-Identifier: MIT
#include "ui/privacy/text_place.h"

#include "domain/plan.h"
#include "ui/app/found_place.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

template <typename Target>
Found found(const Id<Target>& id)
{
    Found thing;
    thing.kind = Table<Target>::name;
    thing.id = id.text;
    return thing;
}

/// What a text without a page of its own belongs to: the first person, tie, meeting or outreach
/// that its row names.
template <typename Member>
std::optional<Found> ownerIn(const Member& member)
{
    if constexpr (IsOptional<Member>::value) {
        return member ? ownerIn(*member) : std::nullopt;
    } else if constexpr (IsId<Member>::value) {
        using Target = typename IsId<Member>::target;
        constexpr bool isOwner
            = std::is_same_v<
                  Target,
                  Person> || std::is_same_v<Target, Relationship> || std::is_same_v<Target, Meeting> || std::is_same_v<Target, Outreach>;
        return isOwner && !member.isEmpty() ? std::optional{found(member)} : std::nullopt;
    } else {
        return std::nullopt;
    }
}

template <RecordType Record>
std::optional<Found> ownerAmong(const Record& record)
{
    std::optional<Found> owner;
    forEachColumn<Record>([&](const auto& column) {
        if (!owner) {
            owner = ownerIn(record.*(column.member));
        }
    });
    return owner;
}

template <RecordType Record>
bool isRowOf(const Record& record, const FreeText& text)
{
    bool isFirst = true;
    bool is = false;
    forEachColumn<Record>([&](const auto& column) {
        using Member = std::remove_cvref_t<decltype(record.*(column.member))>;
        if constexpr (IsId<Member>::value) {
            is = is || (std::exchange(isFirst, false) && (record.*(column.member)).text == text.id);
        }
    });
    return is;
}

/// The row of a text, given to `visit` as the record that it is.
template <typename Visit>
void withRow(const Plan& plan, const FreeText& text, Visit&& visit)
{
    forEachRecord([&]<typename Record>() {
        if (text.table != Table<Record>::name) {
            return;
        }
        const auto& rows = plan.of<Record>();
        const auto row
            = std::ranges::find_if(rows, [&](const Record& each) { return isRowOf(each, text); });
        if (row != rows.end()) {
            visit(*row);
        }
    });
}

Found itself(const FreeText& text)
{
    Found thing;
    thing.kind = text.table;
    thing.id = text.id;
    return thing;
}

template <typename Row>
std::optional<Id<Person>> personAmong(const std::vector<Row>& rows, const std::string& id)
{
    const auto row = std::ranges::find(rows, Id<Row>{id}, &Row::id);
    return row == rows.end() ? std::nullopt : std::optional{row->person};
}

/// The first who was there.
std::optional<Id<Person>> personAt(const Plan& plan, const Id<Meeting>& meeting)
{
    for (const auto& attendance : plan.of<Attendance>()) {
        if (attendance.meeting == meeting && attendance.relationship) {
            return personAmong(plan.of<Relationship>(), attendance.relationship->text);
        }
    }
    return std::nullopt;
}

std::optional<Id<Person>> personOf(const Plan& plan, const Found& owner)
{
    if (owner.kind == Table<Person>::name) {
        return Id<Person>{owner.id};
    }
    if (owner.kind == Table<Meeting>::name) {
        return personAt(plan, Id<Meeting>{owner.id});
    }
    return owner.kind == Table<Relationship>::name ? personAmong(plan.of<Relationship>(), owner.id)
                                                   : personAmong(plan.of<Outreach>(), owner.id);
}

} // namespace

std::optional<Place> placeOf(const Reader& reader, const Plan& plan, const FreeText& text)
{
    if (text.table == Table<Message>::name) {
        const auto message = reader.find(Id<Message>{std::string(text.id)});
        if (message && message->direction == MessageDirection::Out && !message->sentOn.isEmpty()) {
            return Place{QStringLiteral("letters"), QStringLiteral("message"), qt(text.id)};
        }
    }
    if (text.table == Table<LetterTemplate>::name) {
        return Place{QStringLiteral("letters"), QStringLiteral("letter_template"), qt(text.id)};
    }
    if (text.table == Table<HoursEntry>::name) {
        return Place{QStringLiteral("hours"), {}, {}};
    }
    if (text.table == Table<Profile>::name) {
        return Place{QStringLiteral("preferences"), {}, {}};
    }
    if (auto place = placeOf(reader, itself(text))) {
        return place;
    }
    std::optional<Place> place;
    withRow(plan, text, [&](const auto& row) {
        if (auto owner = ownerAmong(row)) {
            const auto person = personOf(plan, *owner);
            if (person && owner->kind == Table<Relationship>::name) {
                owner = found(*person);
            }
            place = placeOf(reader, *owner);
        }
    });
    return place;
}

QString ownerOf(const Plan& plan, const FreeText& text)
{
    QString title;
    withRow(plan, text, [&](const auto& row) {
        const auto owner
            = text.table == Table<Meeting>::name ? std::optional{itself(text)} : ownerAmong(row);
        const auto person = owner ? personOf(plan, *owner) : std::nullopt;
        const auto& people = plan.of<Person>();
        const auto known = person ? std::ranges::find(people, *person, &Person::id) : people.end();
        title = known != people.end() ? qt(known->displayName) : qt(titleOf(row)).simplified();
    });
    constexpr qsizetype most = 60;
    return title.size() > most ? title.left(most - 1) + QChar(0x2026) : title;
}

} // namespace asterism::ui
