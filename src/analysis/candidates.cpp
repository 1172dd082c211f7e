// SPDX-License-Identifier: MIT
#include "analysis/candidates.h"

#include "analysis/care_notes.h"
#include "analysis/constellation.h"
#include "analysis/contact.h"
#include "analysis/outreach_threads.h"
#include "analysis/word_match.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace asterism {
namespace {

constexpr std::string_view givingBack = "Giving back";

/// How much a reason weighs, in the order of FitReason.
constexpr std::array weights{4, 3, 2, 2, 2, 2, 1, 1, 1, -3};
static_assert(weights.size() == Vocabulary<FitReason>::words.size());

constexpr int twoDots = 4;
constexpr int threeDots = 7;
constexpr std::size_t enoughNames = 3;

/// What the plan knows of one person beside their own row.
struct Known {
    std::vector<Relationship> ties;
    std::vector<HatKind> hats;
    FunctionSet functions;
    std::string texts; ///< tags and credentials
    const Outreach* lastThread = nullptr;
    bool isBeingAsked = false;
    bool canBeReached = false;
    bool isKnownToActive = false;
};

/// Whom nobody should ask again by now: no, later, or never an answer.
bool leavesInPeace(const Outreach& thread, Day asOf)
{
    switch (thread.state) {
    case OutreachState::Declined:
    case OutreachState::LetGo:
    case OutreachState::Withdrawn:
        return true;
    case OutreachState::Later:
        return !hasCome(thread.resumeOn, asOf);
    default:
        return false;
    }
}

bool isBeingAsked(OutreachState state)
{
    return state == OutreachState::Sent || state == OutreachState::Nudged
        || state == OutreachState::InConversation;
}

bool mayBeAsked(const Person& person, Day asOf)
{
    const bool takesNobody = person.accepts == Accepts::No
        || (person.accepts == Accepts::AskLater && !hasCome(person.askAfter, asOf));
    return person.resting == Resting::Active && !person.doNotContact && !takesNobody;
}

/// Whether the ties leave room for an ask: none is paused or "not now", and not all are over.
bool leaveRoom(const std::vector<Relationship>& ties)
{
    const bool isPutOff = std::ranges::any_of(ties, [](const Relationship& tie) {
        return tie.phase == Phase::NotNow || tie.phase == Phase::Paused;
    });
    return !isPutOff && (ties.empty() || !std::ranges::all_of(ties, isOver));
}

bool isOnlyGuidedByMe(const std::vector<Relationship>& ties)
{
    return !ties.empty() && std::ranges::all_of(ties, [](const Relationship& tie) {
        return isOver(tie) || tie.direction == Direction::IGuideThem;
    });
}

bool contains(const std::vector<Id<Person>>& people, const Id<Person>& person)
{
    return std::ranges::find(people, person) != people.end();
}

/// Of such a person no favors are asked outside their contract, and no doors to be opened.
bool evaluates(const std::vector<Role>& roles)
{
    return std::ranges::any_of(
        roles, [](Role role) { return role == Role::Evaluator || role == Role::Manager; });
}

class Candidates {
public:
    Candidates(const Plan& plan, const Need& need, Day asOf)
        : m_plan(plan),
          m_need(need),
          m_asOf(asOf),
          m_sky(plan),
          m_people(plan.of<Person>()),
          m_known(plan.of<Person>().size()),
          m_words(tellingWords(need.title + " " + need.category))
    {
        const auto coverage = coverageOf(plan, asOf);
        for (const auto& held : coverage.needs) {
            if (held.need == need.id) {
                m_held = held;
            }
        }
        for (const auto& load : coverage.load) {
            if (load.carriesALot) {
                m_carriers.push_back(load.person);
            }
        }
        for (const Person* person : m_sky.activePeople()) {
            m_settings.insert(folded(person->setting));
        }
        gatherTies();
        gatherDetails();
        gatherWaysIn();
        gatherThreads();
    }

    CandidateList list() const
    {
        CandidateList list;
        bool allLocal = true;
        for (const auto& person : m_plan.of<Person>()) {
            const auto candidate
                = mayAsk(person) ? candidateFrom(person) : std::optional<CandidateForNeed>{};
            if (candidate) {
                list.people.push_back(*candidate);
                allLocal = allLocal && person.region == Region::Local;
            }
        }
        std::ranges::sort(
            list.people, [&](const CandidateForNeed& one, const CandidateForNeed& other) {
                return one.score != other.score
                    ? one.score > other.score
                    : comesBefore(m_people.find(one.person), m_people.find(other.person));
            });
        list.listMore = list.people.size() < enoughNames;
        list.tryByVideo = !list.people.empty() && allLocal && m_held.state == HeldState::Open;
        return list;
    }

private:
    Known* knownOf(const Id<Person>& person)
    {
        const auto at = m_people.position(person);
        return at ? &m_known[*at] : nullptr;
    }

    const Known& knownOf(const Person& person) const
    {
        return m_known[static_cast<std::size_t>(&person - m_plan.of<Person>().data())];
    }

    void gatherTies()
    {
        for (const auto& tie : m_plan.of<Relationship>()) {
            if (Known* known = knownOf(tie.person)) {
                known->ties.push_back(tie);
            }
        }
        for (const auto& row : m_plan.of<RelationshipFunction>()) {
            const Relationship* tie = m_sky.tie(row.relationship);
            Known* known = tie && !isOver(*tie) ? knownOf(tie->person) : nullptr;
            if (known) {
                known->functions.set(static_cast<std::size_t>(row.function));
            }
        }
    }

    void gatherWaysIn()
    {
        for (const auto& pair : m_plan.of<Acquaintance>()) {
            if (pair.knows == Knows::Yes) {
                introduce(pair.one, pair.other);
                introduce(pair.other, pair.one);
            }
        }
    }

    /// The way leads to `known` through `through`, when that is somebody active.
    void introduce(const Id<Person>& through, const Id<Person>& known)
    {
        const Person* person = m_sky.person(through);
        Known* other = knownOf(known);
        if (person && other && m_sky.isActivePerson(*person) && !person->doNotContact
            && !evaluates(rolesOf(knownOf(*person).ties, knownOf(*person).hats))) {
            other->isKnownToActive = true;
        }
    }

    void gatherDetails()
    {
        for (const auto& hat : m_plan.of<Hat>()) {
            if (Known* known = knownOf(hat.person)) {
                known->hats.push_back(hat.hat);
            }
        }
        for (const auto& tag : m_plan.of<Tag>()) {
            if (Known* known = knownOf(tag.person)) {
                known->texts += " " + tag.name;
            }
        }
        for (const auto& credential : m_plan.of<Credential>()) {
            if (Known* known = knownOf(credential.person)) {
                known->texts += " " + credential.title;
            }
        }
        for (const auto& point : m_plan.of<ContactPoint>()) {
            Known* known = point.kind == ContactKind::Address ? nullptr : knownOf(point.person);
            if (known) {
                known->canBeReached = true;
            }
        }
    }

    void gatherThreads()
    {
        for (const auto& thread : m_plan.of<Outreach>()) {
            Known* known = knownOf(thread.person);
            if (!known) {
                continue;
            }
            known->isBeingAsked = known->isBeingAsked || isBeingAsked(thread.state);
            if (!known->lastThread || known->lastThread->id < thread.id) {
                known->lastThread = &thread;
            }
        }
    }

    bool mayAsk(const Person& person) const
    {
        const Known& known = knownOf(person);
        const bool wasAsked
            = known.isBeingAsked || (known.lastThread && leavesInPeace(*known.lastThread, m_asOf));
        const bool holds = contains(m_held.well, person.id) || contains(m_held.partly, person.id);
        const bool isLearner = m_need.category != givingBack && isOnlyGuidedByMe(known.ties);
        return mayBeAsked(person, m_asOf) && !wasAsked && !holds && !isLearner
            && leaveRoom(known.ties) && !wearsWrongHat(known);
    }

    bool wearsWrongHat(const Known& known) const
    {
        const auto roles = rolesOf(known.ties, known.hats);
        return std::ranges::find(roles, Role::Therapist) != roles.end()
            || (evaluates(roles) && !isWithinContract(m_need.category));
    }

    /// Nothing for somebody of whom nothing speaks for this need.
    std::optional<CandidateForNeed> candidateFrom(const Person& person) const
    {
        CandidateForNeed candidate;
        candidate.person = person.id;
        candidate.fits = fitsOf(person);
        const bool isAboutNeed = std::ranges::any_of(
            candidate.fits, [](const Fit& fit) { return fit.reason <= FitReason::NewSetting; });
        if (!isAboutNeed) {
            return std::nullopt;
        }
        for (const auto& fit : candidate.fits) {
            candidate.score += weights.at(static_cast<std::size_t>(fit.reason));
            // Two words in common are less of a chance than one.
            candidate.score
                += fit.detail.find(' ') != std::string::npos && fit.reason == FitReason::KnowsAbout;
        }
        candidate.dots = candidate.score >= threeDots ? 3 : candidate.score >= twoDots ? 2 : 1;
        return candidate;
    }

    std::vector<Fit> fitsOf(const Person& person) const
    {
        const Known& known = knownOf(person);
        const std::string words = commonWords(person, known);
        const bool isNew = !m_sky.isActivePerson(person);
        const bool isFar = person.region && person.region != Region::Local;
        std::vector<Fit> fits;
        const auto say = [&](bool holds, FitReason reason, const std::string& detail = {}) {
            if (holds) {
                fits.push_back({reason, detail});
            }
        };
        say(contains(m_held.waiting, person.id), FitReason::ThoughtOfBefore);
        say(isOnList(known), FitReason::OnYourList);
        say(!words.empty(), FitReason::KnowsAbout, words);
        say(doesThis(known), FitReason::DoesThis);
        say(isNew && !folded(person.setting).empty()
                && !m_settings.contains(folded(person.setting)),
            FitReason::NewSetting,
            person.setting);
        say(person.accepts == Accepts::Yes, FitReason::Willing);
        say(known.canBeReached && isFar, FitReason::ReachableByVideo);
        say(known.canBeReached && !isFar, FitReason::Reachable);
        say(isNew && (known.isKnownToActive || person.introducedBy), FitReason::WayIn);
        say(contains(m_carriers, person.id), FitReason::CarriesALot);
        return fits;
    }

    static bool isOnList(const Known& known)
    {
        return known.lastThread && known.lastThread->state <= OutreachState::Ready;
    }

    bool doesThis(const Known& known) const
    {
        return m_need.function && known.functions.test(static_cast<std::size_t>(*m_need.function));
    }

    /// The words of the need that are the person's, too, as the need has them: "research design".
    std::string commonWords(const Person& person, const Known& known) const
    {
        std::string texts = known.texts;
        for (const auto* text :
             {&person.specialties,
              &person.strengths,
              &person.interests,
              &person.roleTitle,
              &person.profession,
              &person.training}) {
            texts += " " + *text;
        }
        const auto theirs = tellingWords(texts);
        std::string common;
        for (const auto& word : m_words) {
            const bool isTheirs = std::ranges::any_of(
                theirs, [&](const std::string& other) { return areAkin(word, other); });
            if (isTheirs) {
                common += (common.empty() ? "" : " ") + word;
            }
        }
        return common;
    }

    const Plan& m_plan;
    const Need& m_need;
    Day m_asOf;
    Constellation m_sky;
    RowsById<Person> m_people;
    std::vector<Known> m_known;
    std::vector<std::string> m_words;
    NeedCoverage m_held;
    std::vector<Id<Person>> m_carriers;
    std::set<std::string> m_settings;
};

int closenessTo(const Plan& plan, const Id<Person>& person)
{
    int closest = 0;
    for (const auto& tie : plan.of<Relationship>()) {
        if (tie.person == person && !isOver(tie)) {
            closest = std::max(closest, tie.closeness.value_or(0));
        }
    }
    return closest;
}

} // namespace

CandidateList candidatesFor(const Plan& plan, const Id<Need>& need, Day asOf)
{
    const auto& needs = plan.of<Need>();
    const auto found = std::ranges::find(needs, need, &Need::id);
    return found == needs.end() ? CandidateList{} : Candidates(plan, *found, asOf).list();
}

std::vector<WayIn> waysIn(const Plan& plan, const Id<Person>& id)
{
    const Constellation sky(plan);
    const Person* person = sky.person(id);
    std::vector<WayIn> ways;
    const auto add = [&](const Id<Person>& through, bool introducedThem) {
        const Person* other = sky.person(through);
        const bool mayAsk = other && other->resting == Resting::Active && !other->doNotContact
            && (introducedThem
                || !careForAsking(plan, through, Direction::TheyGuideMe).evaluatesMe);
        const bool isThere = std::ranges::find(ways, through, &WayIn::through) != ways.end();
        if (mayAsk && !isThere && (introducedThem || sky.isActivePerson(*other))) {
            ways.push_back({through, introducedThem});
        }
    };
    if (person && person->introducedBy) {
        add(*person->introducedBy, true);
    }
    for (const auto& pair : plan.of<Acquaintance>()) {
        if (pair.knows == Knows::Yes && (pair.one == id || pair.other == id)) {
            add(pair.one == id ? pair.other : pair.one, false);
        }
    }
    std::ranges::stable_sort(ways, [&](const WayIn& one, const WayIn& other) {
        const auto rank = [&](const WayIn& way) {
            return std::pair{!way.introducedThem, -closenessTo(plan, way.through)};
        };
        return rank(one) != rank(other)
            ? rank(one) < rank(other)
            : comesBefore(sky.person(one.through), sky.person(other.through));
    });
    return ways;
}

} // namespace asterism
