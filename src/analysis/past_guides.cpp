// SPDX-License-Identifier: MIT
#include "analysis/past_guides.h"

#include "analysis/constellation.h"
#include "analysis/contact.h"
#include "analysis/open_places.h"
#include "analysis/rhythm.h"

#include <algorithm>
#include <map>

namespace asterism {
namespace {

bool isAboutNeed(const Fit& fit)
{
    return fit.reason == FitReason::ThoughtOfBefore || fit.reason == FitReason::KnowsAbout
        || fit.reason == FitReason::DoesThis;
}

bool couldBeOne(const Relationship& tie)
{
    return tie.direction == Direction::TheyGuideMe || tie.direction == Direction::Peer;
}

/// The last contact with each person in any of their ties.
std::map<Id<Person>, PartialDate> lastContacts(const Plan& plan, const Constellation& sky, Day asOf)
{
    std::map<Id<Person>, PartialDate> last;
    for (const auto& dates : contactDates(plan, asOf)) {
        if (const auto* tie = sky.tie(dates.relationship)) {
            auto& known = last[tie->person];
            known = laterContact(known, lastContact(dates, asOf), asOf);
        }
    }
    return last;
}

std::optional<int> daysSince(const PartialDate& date, Day asOf)
{
    const auto counted = countedDay(date, asOf);
    return counted ? std::optional{daysBetween(*counted, asOf)} : std::nullopt;
}

/// The setting in which most active people work; "" when it is not known.
std::string usualSetting(const Constellation& sky)
{
    std::map<std::string, int> counts;
    std::string most;
    for (const Person* person : sky.activePeople()) {
        const auto setting = folded(person->setting);
        if (!setting.empty() && ++counts[setting] > (most.empty() ? 0 : counts[most])) {
            most = setting;
        }
    }
    return most;
}

/// The day of a letter that still waits for an answer.
PartialDate letterUnderWay(const Plan& plan, const Id<Person>& person)
{
    PartialDate sent;
    for (const auto& thread : plan.of<Outreach>()) {
        const bool waits
            = thread.state == OutreachState::Sent || thread.state == OutreachState::Nudged;
        if (thread.person != person || !waits) {
            continue;
        }
        for (const auto& message : plan.of<Message>()) {
            if (message.outreach == thread.id && message.direction == MessageDirection::Out) {
                sent = std::max(sent, message.sentOn);
            }
        }
    }
    return sent;
}

/// Who fits which open need, the most important need first.
std::map<Id<Person>, std::vector<NeedTheyFit>> fitsOfAll(const Plan& plan, Day asOf)
{
    std::map<Id<Person>, std::vector<NeedTheyFit>> fits;
    for (const auto& place : openPlaces(plan, coverageOf(plan, asOf), asOf)) {
        for (const auto& candidate : candidatesFor(plan, place.need, asOf).people) {
            NeedTheyFit fit{place.need, {}};
            std::ranges::copy_if(candidate.fits, std::back_inserter(fit.fits), isAboutNeed);
            if (!fit.fits.empty()) {
                fits[candidate.person].push_back(std::move(fit));
            }
        }
    }
    return fits;
}

/// Whether the tie has gone quiet: it is called so, or has been silent for three years.
bool isQuiet(const Relationship& tie, const std::optional<int>& days)
{
    const bool mightBe = tie.phase == Phase::Active || tie.phase == Phase::KeptWarm
        || tie.phase == Phase::Colleague;
    return tie.phase == Phase::Dormant || (mightBe && days && *days >= dormantAfterDays);
}

std::vector<PastGuide> quietPeople(const Plan& plan, const Constellation& sky, Day asOf)
{
    const auto last = lastContacts(plan, sky, asOf);
    std::vector<PastGuide> people;
    for (const auto& tie : plan.of<Relationship>()) {
        const Person* person = sky.person(tie.person);
        if (!person || !couldBeOne(tie) || !mayNudge(tie, *person)) {
            continue;
        }
        const auto known = last.find(person->id);
        const auto date = known == last.end() ? PartialDate() : known->second;
        const auto days = daysSince(date, asOf);
        const bool isNew
            = std::ranges::find(people, person->id, &PastGuide::person) == people.end();
        if (isNew && isQuiet(tie, days)) {
            people.push_back({person->id, tie.id, date, days, {}, false, {}});
        }
    }
    return people;
}

} // namespace

std::vector<PastGuide> pastGuides(const Plan& plan, Day asOf)
{
    const Constellation sky(plan);
    auto people = quietPeople(plan, sky, asOf);
    if (people.empty()) {
        return people;
    }
    const auto usual = usualSetting(sky);
    auto fits = fitsOfAll(plan, asOf);
    for (auto& guide : people) {
        const auto setting = folded(sky.person(guide.person)->setting);
        guide.isFromElsewhere = !setting.empty() && setting != usual;
        guide.letterSent = letterUnderWay(plan, guide.person);
        guide.needs = std::move(fits[guide.person]);
    }
    std::ranges::sort(people, [&](const PastGuide& one, const PastGuide& other) {
        if (one.needs.empty() != other.needs.empty()) {
            return other.needs.empty();
        }
        if (one.isFromElsewhere != other.isFromElsewhere) {
            return one.isFromElsewhere;
        }
        return comesBefore(sky.person(one.person), sky.person(other.person));
    });
    return people;
}

} // namespace asterism
