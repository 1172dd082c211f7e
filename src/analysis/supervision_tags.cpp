// SPDX-License-Identifier: MIT
#include "analysis/supervision_tags.h"

#include <algorithm>
#include <set>

namespace asterism {
namespace {

template <Worded Word>
void addIfNamed(std::vector<Word>& named, std::string_view word)
{
    const auto known = fromWord<Word>(word);
    if (known && std::ranges::find(named, *known) == named.end()) {
        named.push_back(*known);
    }
}

template <Worded Word>
void sayAll(std::string& text, const std::vector<Word>& named)
{
    for (const auto each : everyWord<Word>()) {
        if (std::ranges::find(named, each) != named.end()) {
            text += (text.empty() ? "" : " ") + std::string(wordOf(each));
        }
    }
}

struct TaggedHour {
    PartialDate on;
    std::string meeting;
    SupervisionTags tags;
};

std::set<Id<Meeting>> meetingsWith(const Plan& plan, const Id<Person>& person)
{
    std::set<Id<Relationship>> ties;
    for (const auto& tie : plan.of<Relationship>()) {
        if (tie.person == person) {
            ties.insert(tie.id);
        }
    }
    std::set<Id<Meeting>> attended;
    for (const auto& row : plan.of<Attendance>()) {
        if (row.attended && row.relationship && ties.contains(*row.relationship)) {
            attended.insert(row.meeting);
        }
    }
    return attended;
}

/// The last first.
std::vector<TaggedHour> taggedHours(const Plan& plan, const Id<Person>& person, Day asOf)
{
    const auto attended = meetingsWith(plan, person);
    std::vector<TaggedHour> hours;
    for (const auto& meeting : plan.of<Meeting>()) {
        const bool hasBeen = tookPlace(meeting.state) && meeting.startsOn.earliest() <= asOf;
        if (!hasBeen || !isSupervision(meeting) || !attended.contains(meeting.id)) {
            continue;
        }
        for (const auto& choice : plan.of<Choice>()) {
            if (choice.topic == supervisionTagsTopic && choice.subject == meeting.id.text) {
                hours.push_back(
                    {meeting.startsOn, meeting.id.text, supervisionTagsFrom(choice.value)});
            }
        }
    }
    std::ranges::sort(hours, [](const TaggedHour& one, const TaggedHour& other) {
        const auto oneDay = one.on.latest();
        const auto otherDay = other.on.latest();
        return oneDay != otherDay ? oneDay > otherDay : one.meeting > other.meeting;
    });
    return hours;
}

/// Whether the last six that say something of it never say one of these.
template <Worded Word>
bool lackedIn(
    const std::vector<TaggedHour>& hours,
    std::vector<Word> SupervisionTags::*part,
    const std::vector<Word>& wanted)
{
    int looked = 0;
    for (const auto& hour : hours) {
        const auto& named = hour.tags.*part;
        if (named.empty() || looked == supervisionEntriesLookedAt) {
            continue;
        }
        ++looked;
        for (const auto each : wanted) {
            if (std::ranges::find(named, each) != named.end()) {
                return false;
            }
        }
    }
    return looked == supervisionEntriesLookedAt;
}

} // namespace

std::string toText(const SupervisionTags& tags)
{
    std::string text;
    sayAll(text, tags.functions);
    sayAll(text, tags.materials);
    return text;
}

SupervisionTags supervisionTagsFrom(std::string_view text)
{
    SupervisionTags tags;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        addIfNamed(tags.functions, text.substr(0, end));
        addIfNamed(tags.materials, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::ranges::sort(tags.functions);
    std::ranges::sort(tags.materials);
    return tags;
}

bool isSupervision(const Meeting& meeting)
{
    constexpr std::string_view supervision = "supervision";
    return meeting.hoursCategory.ends_with(supervision);
}

SupervisionLook supervisionLook(const Plan& plan, const Id<Person>& person, Day asOf)
{
    using enum SupervisionMaterial;
    const auto hours = taggedHours(plan, person, asOf);
    return {
        lackedIn(hours, &SupervisionTags::functions, {SupervisionFunction::Restorative}),
        lackedIn(hours, &SupervisionTags::materials, {Audio, Video, Live})};
}

} // namespace asterism
