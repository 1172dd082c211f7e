// SPDX-License-Identifier: MIT
#include "ui/log/log_sitting.h"

#include "analysis/meetings_held.h"
#include "storage/people_list.h"
#include "ui/meetings/meeting_people.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asterism::ui {
namespace {

using Json = nlohmann::json;

template <typename Row>
Json jsonOf(const std::optional<Id<Row>>& id)
{
    return id ? Json(id->text) : Json();
}

template <typename Row>
std::optional<Id<Row>> idIn(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string()
        ? std::optional{Id<Row>{found->template get<std::string>()}}
        : std::nullopt;
}

PartialDate dateIn(const Json& json, const char* key)
{
    return parsePartialDate(json.value(key, std::string())).value_or(PartialDate());
}

PromiseSaid promiseIn(const Json& json)
{
    return {
        fromWord<Owner>(json.value("owner", std::string())).value_or(Owner::Me),
        json.value("text", std::string()),
        dateIn(json, "due")};
}

LogSitting sittingIn(const Json& json)
{
    LogSitting sitting;
    for (const auto& id : json.value("people", std::vector<std::string>())) {
        sitting.people.emplace_back(id);
    }
    sitting.newNames = json.value("new_names", std::vector<std::string>());
    sitting.group = idIn<Group>(json, "group");
    sitting.on = dateIn(json, "on");
    if (json.contains("minutes") && json.at("minutes").is_number_integer()) {
        sitting.minutes = json.at("minutes").get<int>();
    }
    sitting.how = std::clamp(json.value("how", 0), 0, 5);
    sitting.stays = json.value("stays", std::string());
    for (const auto& promise : json.value("promises", Json::array())) {
        sitting.promises.push_back(promiseIn(promise));
    }
    sitting.wantsThanks = json.value("thanks", false);
    sitting.planned = idIn<Meeting>(json, "planned");
    return sitting;
}

/// Of the planned meetings with somebody: that of today, else the last one whose day has passed.
std::optional<Id<Meeting>> plannedWith(const Reader& plan, const Id<Person>& person, Day today)
{
    std::optional<Meeting> best;
    for (const auto& meeting : plannedMeetings(plan)) {
        const auto day = meeting.startsOn.latest();
        const auto people = invitedTo(plan, meeting.id);
        if (day && *day <= today && std::ranges::find(people, person) != people.end()
            && (!best || best->startsOn < meeting.startsOn)) {
            best = meeting;
        }
    }
    return best ? std::optional{best->id} : std::nullopt;
}

std::optional<Id<Meeting>> plannedToday(const Reader& plan, Day today)
{
    for (const auto& meeting : plannedMeetings(plan)) {
        if (meeting.startsOn == PartialDate(today)) {
            return meeting.id;
        }
    }
    return std::nullopt;
}

void beginWith(LogSitting& sitting, const Reader& plan, const Meeting& meeting, Day today)
{
    sitting.planned = meeting.id;
    sitting.people = invitedTo(plan, meeting.id);
    sitting.group = meeting.group;
    const auto day = meeting.startsOn.latest();
    sitting.on = day && *day <= today ? meeting.startsOn : PartialDate(today);
    sitting.minutes = meeting.minutes;
}

} // namespace

bool LogSitting::isWorthKeeping() const
{
    return how != 0 || !stays.empty() || wantsThanks || !newNames.empty()
        || std::ranges::any_of(
               promises, [](const PromiseSaid& promise) { return !promise.text.empty(); });
}

std::string toJson(const LogSitting& sitting)
{
    Json people = Json::array();
    for (const auto& person : sitting.people) {
        people.push_back(person.text);
    }
    Json promises = Json::array();
    for (const auto& promise : sitting.promises) {
        promises.push_back(
            {{"owner", wordOf(promise.owner)},
             {"text", promise.text},
             {"due", toText(promise.due)}});
    }
    const Json json{
        {"people", people},
        {"new_names", sitting.newNames},
        {"group", jsonOf(sitting.group)},
        {"on", toText(sitting.on)},
        {"minutes", sitting.minutes ? Json(*sitting.minutes) : Json()},
        {"how", sitting.how},
        {"stays", sitting.stays},
        {"promises", promises},
        {"thanks", sitting.wantsThanks},
        {"planned", jsonOf(sitting.planned)}};
    // What was pasted may be no UTF-8.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<LogSitting> logSittingFromJson(const std::string& text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    try {
        return sittingIn(json);
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::vector<LogDraft> logDrafts(const Store& store)
{
    std::vector<LogDraft> drafts;
    for (const auto& draft : store.drafts()) {
        auto sitting = draft.path == logDraftPath ? logSittingFromJson(draft.fields) : std::nullopt;
        if (!sitting) {
            continue;
        }
        std::erase_if(sitting->people, [&](const Id<Person>& person) {
            return !store.reader().find(person).has_value();
        });
        if (sitting->planned && !store.reader().find(*sitting->planned)) {
            sitting->planned = std::nullopt;
        }
        drafts.push_back({draft.id, *sitting, draft.updated});
    }
    return drafts;
}

LogSitting beginningOf(const Reader& plan, const LogStart& start, Day today)
{
    LogSitting sitting;
    sitting.on = today;
    auto planned = start.meeting;
    if (!planned) {
        planned
            = start.person ? plannedWith(plan, *start.person, today) : plannedToday(plan, today);
    }
    const auto meeting = planned ? plan.find(*planned) : std::nullopt;
    if (meeting) {
        beginWith(sitting, plan, *meeting, today);
    } else if (start.person && plan.find(*start.person)) {
        sitting.people = {*start.person};
        sitting.minutes = usualMinutes(plan, *start.person);
    }
    return sitting;
}

std::optional<Id<Meeting>> plannedMeetingOf(const Reader& plan, const LogSitting& sitting)
{
    const auto cameTo = [&](const Id<Person>& invited) {
        return std::ranges::find(sitting.people, invited) != sitting.people.end();
    };
    if (sitting.planned && std::ranges::any_of(invitedTo(plan, *sitting.planned), cameTo)) {
        return sitting.planned;
    }
    std::optional<Id<Meeting>> found;
    for (const auto& meeting : plannedMeetings(plan)) {
        const auto people = invitedTo(plan, meeting.id);
        const bool isWithAll = !sitting.people.empty()
            && std::ranges::all_of(sitting.people, [&](const Id<Person>& person) {
                   return std::ranges::find(people, person) != people.end();
               });
        if (isWithAll && meeting.startsOn == sitting.on) {
            if (found) {
                return std::nullopt;
            }
            found = meeting.id;
        }
    }
    return found;
}

std::optional<int> usualMinutes(const Reader& plan, const Id<Person>& person)
{
    std::optional<Meeting> last;
    for (const auto& tie : plan.where(&Relationship::person, person)) {
        if (tie.usualMinutes) {
            return tie.usualMinutes;
        }
        for (const auto& row : plan.where(&Attendance::relationship, tie.id)) {
            const auto meeting = plan.find(row.meeting);
            if (meeting && tookPlace(meeting->state) && meeting->minutes
                && (!last || last->startsOn < meeting->startsOn)) {
                last = meeting;
            }
        }
    }
    return last ? last->minutes : std::nullopt;
}

} // namespace asterism::ui
