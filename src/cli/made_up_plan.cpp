// SPDX-License-Identifier: MIT
#include "cli/made_up_plan.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace asterism::cli {
namespace {

constexpr int wordsInLanguage = 8000;
constexpr int wordsInNote = 60;
constexpr int needsInPlan = 40;

class Maker {
public:
    Maker(const MadeUpSize& size, Day today) : m_size(size), m_today(today) { }

    Plan make()
    {
        addMe();
        addNeeds();
        for (int number = 0; number < m_size.people; ++number) {
            addPerson(number);
        }
        addAcquaintances();
        for (int number = 0; number < m_size.meetings; ++number) {
            addMeeting(number);
        }
        addThreads();
        const int written = m_size.people + m_size.meetings;
        for (int left = m_size.notes() - written; left > 0; --left) {
            Reflection entry{newId<Reflection>(), someDay(), {}, note()};
            m_plan.of<Reflection>().push_back(std::move(entry));
        }
        return std::move(m_plan);
    }

private:
    int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }

    template <typename Item>
    const Item& oneOf(const std::vector<Item>& items)
    {
        return items[static_cast<std::size_t>(number(0, static_cast<int>(items.size()) - 1))];
    }

    PartialDate someDay() { return m_today - std::chrono::days{number(0, 3650)}; }

    /// The rank of a word is spread as Zipf found: the second half as frequent as the first.
    std::string word()
    {
        const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
        return madeUpWord(static_cast<int>(std::pow(wordsInLanguage, share)) - 1);
    }

    std::string text(int words)
    {
        std::string text;
        for (int left = words; left > 0; --left) {
            text += (text.empty() ? "" : " ") + word();
        }
        return text;
    }

    std::string note() { return text(wordsInNote); }

    void addMe()
    {
        Profile me;
        me.name = "Somebody";
        me.careerStage = CareerStage::Mid;
        m_plan.of<Profile>().push_back(me);
    }

    void addNeeds()
    {
        for (int left = needsInPlan; left > 0; --left) {
            Need need;
            need.id = newId<Need>();
            need.title = text(6);
            need.importance = number(1, 5);
            m_plan.of<Need>().push_back(need);
        }
    }

    void addPerson(int place)
    {
        Person person;
        person.id = newId<Person>();
        person.givenName = word();
        person.familyName = word();
        person.displayName
            = person.givenName + " " + person.familyName + " " + std::to_string(place);
        person.setting = oneOf(
            std::vector<std::string>{"clinic", "hospital", "university", "private practice"});
        person.region = Region::Local;
        person.careerStage = CareerStage::Mid;
        person.note = note();
        for (int point = 0; point < 2; ++point) {
            ContactPoint way;
            way.id = newId<ContactPoint>();
            way.person = person.id;
            way.kind = point == 0 ? ContactKind::Email : ContactKind::Phone;
            way.value = point == 0 ? person.givenName + "@example.org" : "+1 202-555-0100";
            m_plan.of<ContactPoint>().push_back(way);
        }
        addTie(person, place);
        m_plan.of<Person>().push_back(std::move(person));
    }

    void addTie(const Person& person, int place)
    {
        Relationship tie;
        tie.id = newId<Relationship>();
        tie.person = person.id;
        tie.phase = place % 3 == 0 ? Phase::Active : Phase::KeptWarm;
        tie.cadenceDays = number(7, 180);
        tie.closeness = number(1, 5);
        m_plan.of<RelationshipFunction>().push_back({tie.id, MentoringFunction::Coaching});
        if (place % 10 == 0) {
            Coverage held;
            held.need = oneOf(m_plan.of<Need>()).id;
            held.relationship = tie.id;
            held.level = number(1, 2);
            m_plan.of<Coverage>().push_back(held);
        }
        m_plan.of<Relationship>().push_back(std::move(tie));
    }

    /// Everybody knows the one who came before, so no pair is there twice.
    void addAcquaintances()
    {
        const auto& people = m_plan.of<Person>();
        for (std::size_t at = 1; at < people.size(); ++at) {
            m_plan.of<Acquaintance>().push_back(
                {std::min(people[at - 1].id, people[at].id),
                 std::max(people[at - 1].id, people[at].id),
                 at % 5 == 0 ? Knows::No : Knows::Yes});
        }
    }

    void addMeeting(int place)
    {
        Meeting meeting;
        meeting.id = newId<Meeting>();
        meeting.kind = "mentoring";
        meeting.state = MeetingState::Held;
        meeting.startsOn = someDay();
        meeting.minutes = 50;
        meeting.what = note();
        meeting.feltHeld = number(0, 10);
        Attendance there;
        there.id = newId<Attendance>();
        there.meeting = meeting.id;
        there.relationship = oneOf(m_plan.of<Relationship>()).id;
        if (place % 2 == 0) {
            Commitment promise;
            promise.id = newId<Commitment>();
            promise.text = text(6);
            promise.relationship = there.relationship;
            promise.meeting = meeting.id;
            promise.doneOn = meeting.startsOn;
            m_plan.of<Commitment>().push_back(std::move(promise));
        }
        m_plan.of<Attendance>().push_back(std::move(there));
        m_plan.of<Meeting>().push_back(std::move(meeting));
    }

    void addThreads()
    {
        for (const auto& tie : m_plan.of<Relationship>()) {
            Outreach thread;
            thread.id = newId<Outreach>();
            thread.person = tie.person;
            thread.relationship = tie.id;
            thread.state = OutreachState::Accepted;
            for (const auto direction : {MessageDirection::Out, MessageDirection::In}) {
                Message message;
                message.id = newId<Message>();
                message.outreach = thread.id;
                message.direction = direction;
                message.sentOn = someDay();
                message.body = text(20);
                m_plan.of<Message>().push_back(std::move(message));
            }
            Exchange gift;
            gift.id = newId<Exchange>();
            gift.relationship = tie.id;
            gift.happenedOn = someDay();
            gift.text = text(8);
            gift.wasContact = true;
            m_plan.of<Exchange>().push_back(std::move(gift));
            m_plan.of<Outreach>().push_back(std::move(thread));
        }
    }

    MadeUpSize m_size;
    Day m_today;
    Plan m_plan;
    std::mt19937 m_random{20260615};
};

} // namespace

std::string madeUpWord(int rank)
{
    static const std::vector<std::string> beginnings{"ba", "de", "fi", "go",  "ha",  "jo", "ka",
                                                     "le", "mi", "no", "pa",  "re",  "si", "to",
                                                     "vu", "wa", "ze", "bri", "cla", "dro"};
    static const std::vector<std::string> endings{
        "l",    "n",   "r",    "s",  "t",  "ming", "den", "lor", "rick", "sa",
        "tion", "vel", "ness", "mo", "ly", "bert", "kan", "dus", "fer",  "gis"};
    const auto base = static_cast<int>(beginnings.size());
    std::string word;
    int left = rank;
    do {
        word += beginnings[static_cast<std::size_t>((left * 7 + 3) % base)];
        left /= base;
    } while (left > 0);
    return word + endings[static_cast<std::size_t>(rank % static_cast<int>(endings.size()))];
}

Plan madeUpPlan(const MadeUpSize& size, Day today)
{
    return Maker(size, today).make();
}

} // namespace asterism::cli
