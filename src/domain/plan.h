// SPDX-License-Identifier: MIT
#pragma once

#include "domain/giving.h"

#include <tuple>
#include <vector>

namespace asterism {

template <RecordType... Records>
struct RecordList {
};

/// Every kind of row that a plan consists of; a row refers only to kinds before its own or to its
/// own kind.
using EveryRecord = RecordList<
    Profile,
    Statement,
    Value,
    Goal,
    GoalValue,
    Support,
    SupportGoal,
    Need,
    NeedGoal,
    NeedSupport,
    Strength,
    Offer,
    Reflection,
    Snapshot,
    StarPlace,
    Person,
    ContactPoint,
    Credential,
    Tag,
    CustomField,
    ExtraProperty,
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
    LetterTemplate,
    Meeting,
    Attendance,
    MeetingNeed,
    AgendaItem,
    Commitment,
    Exchange,
    Agreement,
    HoursEntry,
    Choice>;

template <typename List>
struct PlanOf;

template <RecordType... Records>
struct PlanOf<RecordList<Records...>> {
    std::tuple<std::vector<Records>...> rows;

    // Said once in plan.cpp: every file that holds a plan would otherwise compile what becomes of
    // each of its forty kinds of rows.
    PlanOf();
    ~PlanOf();
    PlanOf(const PlanOf& other);
    PlanOf(PlanOf&& other) noexcept;
    PlanOf& operator=(const PlanOf& other);
    PlanOf& operator=(PlanOf&& other) noexcept;

    template <RecordType Record>
    std::vector<Record>& of()
    {
        return std::get<std::vector<Record>>(rows);
    }
    template <RecordType Record>
    const std::vector<Record>& of() const
    {
        return std::get<std::vector<Record>>(rows);
    }

    bool operator==(const PlanOf& other) const;
};

/// A whole plan, or a part of one, as values: what conclusions are drawn from and what is
/// imported and exported.
using Plan = PlanOf<EveryRecord>;

template <typename Visit, RecordType... Records>
void forEachRecord(RecordList<Records...>, Visit&& visit)
{
    (visit.template operator()<Records>(), ...);
}

/// Calls `visit.operator()<Record>()` for every kind of row, in the order of EveryRecord.
template <typename Visit>
void forEachRecord(Visit&& visit)
{
    forEachRecord(EveryRecord{}, std::forward<Visit>(visit));
}

/// How a row is spoken of in "Undo Remove Ann": its name, title or first words; may be empty.
template <RecordType Record>
std::string titleOf(const Record& record)
{
    if constexpr (requires { record.displayName; }) {
        return record.displayName;
    } else if constexpr (requires { record.title; }) {
        return record.title;
    } else if constexpr (requires { record.name; }) {
        return record.name;
    } else if constexpr (requires { record.text; }) {
        return record.text;
    } else {
        return {};
    }
}

} // namespace asterism
