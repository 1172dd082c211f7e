// SPDX-License-Identifier: MIT
#include "analysis/series.h"

#include "analysis/constellation.h"
#include "domain/rows_by_id.h"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

constexpr std::array usualParts{5, 15, 10, 10, 5};
constexpr int usualLength = 45;
constexpr int twoInARow = 2;
constexpr int leastOfSeries = 3;
constexpr int shortTalk = 15;

bool fellThrough(const Meeting& meeting)
{
    return meeting.state == MeetingState::Cancelled || meeting.state == MeetingState::MissedByMe
        || meeting.state == MeetingState::MissedByThem;
}

bool isAhead(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

bool speaksOfReview(const std::string& text)
{
    const std::string small = folded(text);
    return small.find("review") != std::string::npos || small.find("look back") != std::string::npos
        || small.find("looked back") != std::string::npos;
}

/// What the sessions of one tie say, told in the order of their days.
struct Series {
    int missed = 0; ///< in a row, up to now
    int heldSinceReview = 0;
    bool isReviewAhead = false;
    bool isShortTalkAhead = false;

    void tell(const Meeting& meeting)
    {
        if (tookPlace(meeting.state)) {
            missed = 0;
            const bool isReview = speaksOfReview(meeting.purpose) || speaksOfReview(meeting.what);
            heldSinceReview = isReview ? 0 : heldSinceReview + 1;
        } else if (fellThrough(meeting)) {
            ++missed;
        } else if (isAhead(meeting)) {
            isReviewAhead = isReviewAhead || speaksOfReview(meeting.purpose);
            isShortTalkAhead
                = isShortTalkAhead || meeting.minutes.value_or(shortTalk + 1) <= shortTalk;
        }
    }
};

/// The sessions of every tie, by the position of the tie.
std::vector<std::vector<const Meeting*>> sessionsOf(const Plan& plan, Day asOf)
{
    const auto& ties = plan.of<Relationship>();
    const RowsById<Relationship> positions(ties);
    const RowsById<Meeting> meetings(plan.of<Meeting>());
    std::vector<std::vector<const Meeting*>> sessions(ties.size());
    for (const auto& row : plan.of<Attendance>()) {
        const auto at = row.relationship ? positions.position(*row.relationship) : std::nullopt;
        const Meeting* meeting = meetings.find(row.meeting);
        if (!at || meeting == nullptr || !isReverseKind(meeting->kind)) {
            continue;
        }
        const auto on = meeting->startsOn.earliest();
        if (isAhead(*meeting) || (on && *on <= asOf)) {
            sessions[*at].push_back(meeting);
        }
    }
    for (auto& each : sessions) {
        std::ranges::stable_sort(
            each, {}, [](const Meeting* meeting) { return meeting->startsOn; });
    }
    return sessions;
}

} // namespace

SessionShares sessionSharesOf(int minutes)
{
    std::array<int, usualParts.size()> parts{};
    int given = 0;
    int asked = 0;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        asked += usualParts[at];
        parts[at] = minutes * asked / usualLength - given;
        given += parts[at];
    }
    return {parts[0], parts[1], parts[2], parts[3], parts[4]};
}

bool isReverseKind(std::string_view kind)
{
    return folded(std::string(kind)).starts_with("reverse");
}

std::vector<SeriesNews> seriesNews(const Plan& plan, Day asOf)
{
    const auto sessions = sessionsOf(plan, asOf);
    const RowsById<Person> people(plan.of<Person>());
    std::vector<SeriesNews> news;
    for (std::size_t at = 0; at < sessions.size(); ++at) {
        const auto& tie = plan.of<Relationship>()[at];
        const Person* person = people.find(tie.person);
        if (person == nullptr || !mayNudge(tie, *person)) {
            continue;
        }
        Series series;
        for (const Meeting* meeting : sessions[at]) {
            series.tell(*meeting);
        }
        if (series.missed >= twoInARow && !series.isShortTalkAhead) {
            news.push_back({tie.id, tie.person, SeriesAsk::TalkAgain, series.missed});
        } else if (
            series.missed < twoInARow && series.heldSinceReview >= leastOfSeries
            && !series.isReviewAhead) {
            news.push_back({tie.id, tie.person, SeriesAsk::LookBack, series.heldSinceReview});
        }
    }
    return news;
}

} // namespace asterism
