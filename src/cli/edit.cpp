// SPDX-License-Identifier: MIT
#include "actions/edit.h"

#include "actions/people.h"
#include "actions/relationships.h"
#include "cli/commands.h"
#include "cli/fields.h"
#include "cli/kinds.h"
#include "cli/references.h"
#include "cli/words.h"

#include <algorithm>

namespace asterism::cli {
namespace {

std::string knownTable(const std::string& kind)
{
    const std::string table = tableOf(kind);
    if (table.empty() || table == Table<Profile>::name) {
        throw UsageError("There is no kind “" + kind + "” to add. There are: " + everyKind() + ".");
    }
    return table;
}

bool isSaid(const std::vector<Field>& fields, std::string_view name)
{
    return std::any_of(
        fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
}

/// What follows from the fields that were given, for those that were not.
template <RecordType Record>
void addUsual(Record& row, const std::vector<Field>& fields)
{
    if constexpr (std::is_same_v<Record, Relationship>) {
        if (!isSaid(fields, "direction")) {
            row.direction = actions::usualDirection(row.kind);
        }
    } else if constexpr (std::is_same_v<Record, Acquaintance>) {
        if (row.other < row.one) {
            std::swap(row.one, row.other);
        }
    }
}

void answer(Session& session, const std::string& id, const std::string& sentence)
{
    if (session.output.isJson()) {
        session.output.json({{"id", id.empty() ? Json() : Json(id)}});
    } else {
        session.output.say(sentence);
    }
}

/// Phases and resting states move by their own actions, which know what may follow what.
void moveStates(Store& store, const Relationship& now, Day today)
{
    if (store.reader().at(now.id).phase != now.phase) {
        actions::movePhase(store, now.id, now.phase, today, now.phaseReason);
    }
}

void moveStates(Store& store, const Person& now, Day)
{
    if (store.reader().at(now.id).resting != now.resting) {
        actions::setResting(store, now.id, now.resting);
    }
}

template <Entity Record>
void moveStates(Store&, const Record&, Day)
{
}

template <Entity Record>
void changeRow(Session& session, const std::string& id, const std::vector<Field>& fields)
{
    auto& store = session.store();
    Record row = store.reader().at(Id<Record>{id});
    setFields(row, fields, References(store.reader()));
    const Deed deed{Verb::Change, std::string(Table<Record>::name), titleOf(row)};
    store.act(deed, [&](Writer&) {
        moveStates(store, row, session.today);
        if constexpr (requires { row.phase; }) {
            // Entering a phase may have set its dates; what was said here goes on top.
            Relationship moved = store.reader().at(row.id);
            setFields(moved, fields, References(store.reader()));
            actions::change(store, moved);
        } else {
            actions::change(store, row);
        }
    });
}

template <RecordType Link>
void removeLink(Session& session, const std::vector<Field>& fields)
{
    auto& store = session.store();
    Link wanted;
    setFields(wanted, fields, References(store.reader()));
    addUsual(wanted, fields);
    const auto links = store.reader().all<Link>();
    const bool isThere = std::any_of(links.begin(), links.end(), [&](const Link& link) {
        bool isSame = true;
        forEachColumn<Link>([&](const auto& column) {
            isSame = isSame
                && (column.part != Part::Key || link.*(column.member) == wanted.*(column.member));
        });
        return isSame;
    });
    if (!isThere) {
        throw Error(Refusal::NoSuchRow, "There is no such " + spoken(Table<Link>::name) + ".");
    }
    actions::unlink(store, wanted);
}

} // namespace

void add(Session& session, const std::string& kind, const std::vector<std::string>& arguments)
{
    const std::string table = knownTable(kind);
    const auto fields = Field::parse(arguments);
    auto& store = session.store();
    withRecord(table, [&]<typename Record>() {
        if constexpr (!std::is_same_v<Record, Profile>) {
            Record row;
            if constexpr (Entity<Record>) {
                row.id = newId<Record>();
            }
            setFields(row, fields, References(store.reader()));
            addUsual(row, fields);
            std::string id;
            if constexpr (Entity<Record>) {
                id = actions::add(store, row).text;
            } else {
                actions::link(store, row);
            }
            const std::string title = titleOf(row);
            answer(
                session,
                id,
                "Added the " + spoken(table) + (title.empty() ? "." : " “" + title + "”."));
        }
    });
}

void set(Session& session, const std::string& reference, const std::vector<std::string>& arguments)
{
    const auto fields = Field::parse(arguments);
    auto& store = session.store();
    const auto found = reference == "me" ? Candidate{Table<Profile>::name, "me", "you", {}}
                                         : References(store.reader()).find(reference);
    withRecord(found.table, [&]<typename Record>() {
        if constexpr (Entity<Record>) {
            changeRow<Record>(session, found.id, fields);
        }
    });
    answer(session, found.id, "Changed the " + spoken(found.table) + ".");
}

void remove(
    Session& session, const std::string& reference, const std::vector<std::string>& arguments)
{
    auto& store = session.store();
    if (!arguments.empty()) {
        withRecord(knownTable(reference), [&]<typename Record>() {
            if constexpr (Entity<Record>) {
                throw UsageError("To remove a " + spoken(Table<Record>::name) + ", name it.");
            } else {
                removeLink<Record>(session, Field::parse(arguments));
            }
        });
        answer(session, {}, "Removed. “undo” brings it back.");
        return;
    }
    const auto found = References(store.reader()).find(reference);
    withRecord(found.table, [&]<typename Record>() {
        if constexpr (std::is_same_v<Record, Profile>) {
            throw Error(Refusal::NoSuchRow, "You are the one whose plan this is; you stay.");
        } else if constexpr (Entity<Record>) {
            actions::remove(store, Id<Record>{found.id});
        }
    });
    answer(session, found.id, "Removed the " + found.label + ". “undo” brings it back.");
}

} // namespace asterism::cli
