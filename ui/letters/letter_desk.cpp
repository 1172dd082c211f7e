// SPDX-License-Identifier: MIT
#include "ui/letters/letter_desk.h"

#include "actions/edit.h"
#include "actions/outreach_settings.h"
#include "analysis/due_letters.h"
#include "ui/letters/own_templates.h"

#include <algorithm>
#include <array>

namespace asterism::ui {
namespace {

constexpr auto draftPath = "letter";
constexpr auto firstFollowUp = "follow_up_1";
constexpr auto lastFollowUp = "follow_up_2";
constexpr auto introduction = "warm_introduction";
constexpr auto answerToNo = "reply_to_no";

bool isFollowUp(const LetterKind& kind)
{
    return kind.id == firstFollowUp || kind.id == lastFollowUp;
}

/// Letters that go along with a tie and begin nothing.
bool goesAlong(const LetterKind& kind)
{
    constexpr std::array<std::string_view, 5> kinds{
        "introduction_reply", "agenda", "reschedule", "boundary_question", "short_notice_consult"};
    return !isFollowUp(kind)
        && (kind.ask != AskRule::One || std::ranges::find(kinds, kind.id) != kinds.end());
}

std::string dueKind(DueLetter due)
{
    return due == DueLetter::ThanksAfterMeeting ? "thanks" : std::string(wordOf(due));
}

/// Puts one value into a finished text, wherever its blank still stands, in one pass.
std::string withBlank(
    const std::string& text, LetterPart part, const std::string& name, const Blanks& values)
{
    std::string made;
    std::size_t at = 0;
    for (const auto& left : blanksLeftIn(text, part)) {
        if (left.name != name) {
            continue;
        }
        const auto inside = text.substr(left.start + 1, left.length - 2);
        const auto dot = inside.find('.');
        const auto form = dot == std::string::npos
            ? std::string()
            : inside.substr(dot + 1, inside.find('|', dot) - dot - 1);
        if (const auto value = values.find(name, form)) {
            made += text.substr(at, left.start - at) + *value;
            at = left.start + left.length;
        }
    }
    return made + text.substr(at);
}

} // namespace

LetterDesk::LetterDesk(Store& store, Day today, LetterGoal goal)
    : m_store(store), m_today(today), m_goal(std::move(goal))
{
    readPlan();
    m_place = placeNow();
    open();
}

void LetterDesk::readPlan()
{
    m_plan = m_store.reader().plan();
    m_thread = m_goal.thread ? m_store.reader().find(*m_goal.thread) : std::nullopt;
    if (m_thread) {
        m_goal.person = m_thread->person;
    }
}

LetterPlaceInThread LetterDesk::placeNow() const
{
    if (!m_thread) {
        return LetterPlaceInThread::Note;
    }
    const auto state = m_thread->state;
    if (state < OutreachState::Sent || state == OutreachState::Later) {
        return LetterPlaceInThread::Ask;
    }
    if (state > OutreachState::Nudged) {
        return LetterPlaceInThread::Note;
    }
    return refusalNow() ? LetterPlaceInThread::Gone : LetterPlaceInThread::FollowUp;
}

std::optional<Error> LetterDesk::refusalNow() const
{
    if (!m_thread
        || (m_thread->state != OutreachState::Sent && m_thread->state != OutreachState::Nudged)) {
        return std::nullopt;
    }
    const auto messages = m_store.reader().where(&Message::outreach, m_thread->id);
    const auto story = storyOf(*m_thread, messages, m_today);
    if (story.followUps >= mostFollowUps) {
        return Error(Refusal::NoThirdFollowUp, "Two follow-ups have gone.");
    }
    const auto day = followUpDay(*m_thread, story, actions::followUpRhythm(m_store));
    if (day && m_today < *day) {
        return Error(Refusal::PatienceNotPassed, "It is too soon.", toText(*day));
    }
    return std::nullopt;
}

void LetterDesk::open()
{
    if (m_place == LetterPlaceInThread::Gone) {
        showGone();
        return;
    }
    if (!openDraft()) {
        m_sitting = {};
        const auto letter
            = m_thread ? actions::letterOf(m_store.reader(), m_thread->id) : std::nullopt;
        if (letter) {
            take(*letter);
        } else {
            m_sitting.kind = firstKind();
            refill();
        }
    }
    turnToGoal();
}

bool LetterDesk::openDraft()
{
    const auto draft = m_store.draft(draftId());
    auto sitting = draft ? sittingFromJson(draft->fields) : std::nullopt;
    const auto* kind = sitting ? letterKind(sitting->kind) : nullptr;
    if (kind == nullptr || !isOffered(*kind)) {
        return false;
    }
    m_sitting = std::move(*sitting);
    m_draftKept = draft->fields;
    followPlan();
    return true;
}

/// Another kind of letter was asked for than the one that is lying here: that one is put aside.
void LetterDesk::turnToGoal()
{
    const auto* wanted = letterKind(m_goal.kind);
    if (m_goal.thread && wanted != nullptr && isOffered(*wanted) && wanted->id != m_sitting.kind) {
        beginAnew();
        choose(wanted->id, "");
    }
}

void LetterDesk::take(const actions::Letter& letter)
{
    const auto* own = ownTemplate(letter.letterTemplate);
    const auto* kind = letterKind(own != nullptr ? own->kind : letter.letterTemplate);
    m_sitting.kind = kind != nullptr ? kind->id : firstKind();
    m_sitting.own = own != nullptr ? letter.letterTemplate : "";
    m_sitting.tone = letter.tone.value_or(Tone::Warm);
    refill();
    m_sitting.isByHand = m_sitting.subject != letter.subject || m_sitting.body != letter.body;
    m_sitting.subject = letter.subject;
    m_sitting.body = letter.body;
    m_sitting.kept = m_sitting.text();
}

void LetterDesk::showGone()
{
    m_sitting = {};
    const auto gone = sentMessages();
    m_sitting.kind = firstKind();
    if (!gone.empty()) {
        m_sitting.subject = gone.front().subject;
        m_sitting.body = gone.front().body;
    }
}

void LetterDesk::refresh()
{
    readPlan();
    const auto place = placeNow();
    if (place != m_place || place == LetterPlaceInThread::Gone) {
        m_place = place;
        open();
        return;
    }
    followPlan();
}

/// Somebody else, or an undo, may have changed the letter in the plan.
void LetterDesk::followPlan()
{
    const auto letter = m_thread ? actions::letterOf(m_store.reader(), m_thread->id) : std::nullopt;
    const auto text = letter ? letter->subject + "\n" + letter->body : std::string();
    if (text == m_sitting.kept) {
        if (!m_sitting.isByHand) {
            refill();
        }
        return;
    }
    const bool isOurs = m_sitting.text() == m_sitting.kept;
    if (!letter) {
        m_sitting.kept.clear();
        m_sitting.isTouched = m_sitting.isTouched && !isOurs;
        return;
    }
    const auto before = m_sitting;
    take(*letter);
    if (!isOurs && before.isTouched) {
        m_sitting.before = LetterSitting::Before{
            before.kind, before.own, before.tone, before.subject, before.body, before.isByHand};
    }
}

Person LetterDesk::addressee() const
{
    const bool isIntroduction
        = m_sitting.kind == introduction && m_thread && m_thread->wayIn.has_value();
    const auto& id = isIntroduction ? *m_thread->wayIn : m_goal.person;
    const auto& people = m_plan.of<Person>();
    const auto found = std::ranges::find(people, id, &Person::id);
    return found == people.end() ? Person{} : *found;
}

std::string LetterDesk::address() const
{
    return mailAddressOf(m_plan, addressee().id);
}

std::vector<std::string> LetterDesk::needs() const
{
    std::vector<std::string> titles;
    for (const auto& link : m_plan.of<OutreachNeed>()) {
        const auto& needs = m_plan.of<Need>();
        const auto need = std::ranges::find(needs, link.need, &Need::id);
        if (link.outreach == m_goal.thread && need != needs.end()) {
            titles.push_back(need->title);
        }
    }
    return titles;
}

std::vector<Message> LetterDesk::sentMessages() const
{
    std::vector<Message> gone;
    if (m_thread) {
        for (const auto& message : m_plan.of<Message>()) {
            if (message.outreach == m_thread->id && message.direction == MessageDirection::Out
                && !message.sentOn.isEmpty()) {
                gone.push_back(message);
            }
        }
    }
    std::ranges::stable_sort(gone, std::greater{}, &Message::sentOn);
    return gone;
}

const LetterKind& LetterDesk::kind() const
{
    return *letterKind(m_sitting.kind);
}

std::string LetterDesk::firstKind() const
{
    if (m_place == LetterPlaceInThread::FollowUp || m_place == LetterPlaceInThread::Gone) {
        const auto story
            = storyOf(*m_thread, m_store.reader().where(&Message::outreach, m_thread->id), m_today);
        return story.followUps == 0 ? firstFollowUp : lastFollowUp;
    }
    if (const auto* wanted = letterKind(m_goal.kind); wanted != nullptr && isOffered(*wanted)) {
        return wanted->id;
    }
    if (m_place == LetterPlaceInThread::Ask) {
        const auto* purpose = letterKind(m_thread->purpose);
        return purpose != nullptr && isOffered(*purpose) ? purpose->id : "cold_ask";
    }
    if (m_thread && m_thread->state == OutreachState::Declined) {
        return answerToNo;
    }
    for (const auto due :
         dueLetters(m_plan, m_goal.person, m_today, actions::followUpRhythm(m_store))) {
        if (const auto* kind = letterKind(dueKind(due)); kind != nullptr && isOffered(*kind)) {
            return kind->id;
        }
    }
    return "thanks";
}

bool LetterDesk::isOffered(const LetterKind& kind) const
{
    switch (m_place) {
    case LetterPlaceInThread::FollowUp:
    case LetterPlaceInThread::Gone:
        return kind.id == firstKind();
    case LetterPlaceInThread::Note:
        return goesAlong(kind);
    case LetterPlaceInThread::Ask:
        break;
    }
    return !isFollowUp(kind) && kind.id != answerToNo
        && (kind.id != introduction || m_thread->wayIn.has_value());
}

bool LetterDesk::fits(const LetterKind& kind) const
{
    if (kind.id == firstKind()) {
        return true;
    }
    const auto due = dueLetters(m_plan, m_goal.person, m_today, actions::followUpRhythm(m_store));
    return std::ranges::any_of(due, [&](DueLetter each) { return dueKind(each) == kind.id; });
}

std::vector<TemplateChoice> LetterDesk::choices() const
{
    std::vector<TemplateChoice> all;
    const auto own = newestTemplates(m_plan.of<LetterTemplate>());
    for (const auto& kind : letterKinds()) {
        if (!isOffered(kind)) {
            continue;
        }
        const bool isFitting = fits(kind);
        all.push_back({&kind, "", m_sitting.tone, 0, isFitting});
        for (const auto& each : own) {
            if (each.kind == kind.id) {
                all.push_back({&kind, each.id.text, each.tone, each.version, isFitting});
            }
        }
    }
    std::ranges::stable_partition(all, &TemplateChoice::fits);
    return all;
}

void LetterDesk::choose(const std::string& kind, const std::string& own)
{
    m_sitting.kind = kind;
    m_sitting.own = own;
    if (const auto* mine = ownTemplate(own)) {
        m_sitting.tone = mine->tone;
    }
    m_sitting.isTouched = true;
    if (!m_sitting.isByHand) {
        refill();
    }
}

void LetterDesk::chooseTone(Tone tone)
{
    m_sitting.tone = tone;
    m_sitting.own.clear();
    for (const auto& own : newestTemplates(m_plan.of<LetterTemplate>())) {
        if (own.kind == m_sitting.kind && own.tone == tone) {
            m_sitting.own = own.id.text;
        }
    }
    m_sitting.isTouched = true;
    if (!m_sitting.isByHand) {
        refill();
    }
}

void LetterDesk::beginAnew()
{
    m_sitting.before = LetterSitting::Before{
        m_sitting.kind,
        m_sitting.own,
        m_sitting.tone,
        m_sitting.subject,
        m_sitting.body,
        m_sitting.isByHand};
    m_sitting.isByHand = false;
    m_sitting.isTouched = true;
    refill();
}

void LetterDesk::bringBack()
{
    if (!m_sitting.before) {
        return;
    }
    const auto before = *m_sitting.before;
    m_sitting.kind = before.kind;
    m_sitting.own = before.own;
    m_sitting.tone = before.tone;
    m_sitting.subject = before.subject;
    m_sitting.body = before.body;
    m_sitting.isByHand = before.isByHand;
    m_sitting.before.reset();
}

const LetterTemplate* LetterDesk::ownTemplate(const std::string& id) const
{
    const auto& all = m_plan.of<LetterTemplate>();
    const auto found = std::ranges::find(all, Id<LetterTemplate>{id}, &LetterTemplate::id);
    return id.empty() || found == all.end() ? nullptr : &*found;
}

LetterTemplateText LetterDesk::templateText() const
{
    if (const auto* own = ownTemplate(m_sitting.own)) {
        auto reading = parseTemplate(own->subject, own->body);
        if (auto* text = std::get_if<LetterTemplateText>(&reading)) {
            return std::move(*text);
        }
    }
    return builtInTemplate(m_sitting.kind, m_sitting.tone);
}

Blanks LetterDesk::known() const
{
    return knownBlanks(m_plan, addressee().id, m_goal.thread, m_sitting.tone);
}

Blanks LetterDesk::values() const
{
    Blanks values = known();
    for (const auto& [name, text] : m_sitting.typed) {
        const auto* blank = kind().blank(name);
        const auto& people = m_plan.of<Person>();
        const auto person = std::ranges::find(people, text, &Person::displayName);
        if (person != people.end() && name != "their_name" && name != "my_name") {
            values.setPerson(name, personWords(*person, m_plan));
        } else if (blank != nullptr && blank->hasLines) {
            values.setLines(name, text);
        } else if (name.ends_with("name")) {
            values.setName(name, text);
        } else {
            values.set(name, text);
        }
    }
    return values;
}

void LetterDesk::refill()
{
    const auto made = fill(templateText(), values());
    m_sitting.subject = made.subject;
    m_sitting.body = made.body;
}

bool LetterDesk::wantsAsk() const
{
    return m_place == LetterPlaceInThread::Ask && m_thread->ask.empty();
}

std::vector<BlankToFill> LetterDesk::blanks() const
{
    std::vector<BlankToFill> all;
    const auto add = [&](const std::string& name, bool isOptional) {
        const bool isThere = std::ranges::any_of(
            all, [&](const BlankToFill& each) { return each.blank.id == name; });
        if (!isThere) {
            const auto* blank = kind().blank(name);
            all.push_back(
                {blank != nullptr ? *blank : LetterBlank{name, "", "", false, false},
                 isOptional,
                 false});
        }
    };
    if (m_sitting.isByHand) {
        for (const auto& name : blanksLeft()) {
            add(name, false);
        }
    } else {
        const Blanks fromPlan = known();
        for (const auto& blank : blanksOf(templateText())) {
            if (!fromPlan.find(blank.name)) {
                add(blank.name, blank.canBeEmpty);
            }
        }
    }
    // In a text of one's own the answer is of no more use here once it is known.
    if (wantsAsk() && (!m_sitting.isByHand || filled("ask").empty())) {
        const auto known = std::ranges::find_if(
            all, [](const BlankToFill& each) { return each.blank.id == "ask"; });
        if (known == all.end()) {
            all.push_back({{"ask", "", "", true, false}, false, true});
        }
    }
    return all;
}

std::string LetterDesk::filled(const std::string& name) const
{
    const auto found = m_sitting.typed.find(name);
    return found == m_sitting.typed.end() ? std::string() : found->second;
}

void LetterDesk::fillBlank(const std::string& name, const std::string& text)
{
    m_sitting.typed[name] = text;
    m_sitting.isTouched = true;
    if (!m_sitting.isByHand) {
        refill();
    } else if (!text.empty()) {
        m_sitting.subject = withBlank(m_sitting.subject, LetterPart::Subject, name, values());
        m_sitting.body = withBlank(m_sitting.body, LetterPart::Body, name, values());
    }
}

void LetterDesk::write(const std::string& subject, const std::string& body)
{
    if (subject == m_sitting.subject && body == m_sitting.body) {
        return;
    }
    m_sitting.subject = subject;
    m_sitting.body = body;
    m_sitting.isByHand = true;
    m_sitting.isTouched = true;
}

std::vector<LetterCheck> LetterDesk::checks(int privacyMarks) const
{
    const auto person = addressee().id;
    return checkLetter(
        {m_sitting.subject,
         m_sitting.body,
         mentionedIn(m_plan, person, m_goal.thread),
         privacyMarks},
        kind(),
        m_plan,
        person);
}

std::vector<std::string> LetterDesk::blanksLeft() const
{
    std::vector<std::string> names;
    auto left = blanksLeftIn(m_sitting.subject, LetterPart::Subject);
    const auto below = blanksLeftIn(m_sitting.body, LetterPart::Body);
    left.insert(left.end(), below.begin(), below.end());
    for (const auto& each : left) {
        if (std::ranges::find(names, each.name) == names.end()) {
            names.push_back(each.name);
        }
    }
    return names;
}

std::vector<std::string> LetterDesk::ownTexts() const
{
    std::vector<std::string> texts;
    const Blanks fromPlan = known();
    for (const char* name : {"date_of_first", "meeting_when", "signature"}) {
        if (auto text = fromPlan.find(name)) {
            texts.push_back(std::move(*text));
        }
    }
    return texts;
}

MailDraft LetterDesk::mailDraft() const
{
    return {addressee().displayName, address(), m_sitting.subject, m_sitting.body};
}

std::string LetterDesk::draftId() const
{
    return std::string(draftPath) + "/"
        + (m_goal.thread ? m_goal.thread->text : m_goal.person.text + "/" + m_goal.kind);
}

void LetterDesk::keepDraft()
{
    if (m_place == LetterPlaceInThread::Gone || !m_sitting.isTouched) {
        return;
    }
    const auto fields = toJson(m_sitting);
    if (fields != m_draftKept) {
        m_store.keepDraft({draftId(), draftPath, 0, fields, 0});
        m_draftKept = fields;
    }
}

void LetterDesk::leaveDraft()
{
    m_store.dropDraft(draftId());
    m_draftKept.clear();
}

actions::Letter LetterDesk::letter() const
{
    return {
        m_sitting.subject,
        m_sitting.body,
        "email",
        m_sitting.own.empty() ? m_sitting.kind : m_sitting.own,
        m_sitting.tone,
        "en"};
}

std::string LetterDesk::planText() const
{
    const auto letter = actions::letterOf(m_store.reader(), m_thread->id);
    return letter ? letter->subject + "\n" + letter->body : std::string();
}

void LetterDesk::keep()
{
    keepDraft();
    const bool isInPlan
        = m_place == LetterPlaceInThread::Ask || m_place == LetterPlaceInThread::FollowUp;
    if (!isInPlan || !m_sitting.isTouched || !m_thread || planText() == m_sitting.text()) {
        return;
    }
    keepAs([this] { keepInThread(); });
    keepDraft();
}

/// One step. The plan announces it before this returns, and has our own text then.
void LetterDesk::keepAs(const std::function<void()>& work)
{
    const auto before = std::exchange(m_sitting.kept, m_sitting.text());
    try {
        const Deed deed = m_thread ? Deed{Verb::Change, "outreach", addressee().displayName}
                                   : Deed{Verb::Add, "message", addressee().displayName};
        m_store.act(deed, [&](Writer&) { work(); });
    } catch (...) {
        m_sitting.kept = before;
        throw;
    }
}

void LetterDesk::keepInThread()
{
    keepAnswersInThread();
    if (planText() != m_sitting.text()) {
        actions::keepLetter(m_store, m_thread->id, letter(), m_today);
    }
}

/// What was put into a blank is known from then on, where the outreach has a place for it.
void LetterDesk::keepAnswersInThread()
{
    Outreach thread = m_store.reader().at(m_thread->id);
    const Outreach before = thread;
    const auto put = [this](std::string& field, const std::string& blank) {
        if (field.empty()) {
            field = filled(blank);
        }
    };
    put(thread.ask, "ask");
    put(thread.whyYou, "why_you");
    put(thread.whatIOffer, "what_i_offer");
    put(thread.whatIOffer, "what_i_bring");
    if (!(thread == before)) {
        actions::editOutreach(m_store, thread);
    }
}

actions::OutreachStep LetterDesk::step(bool privacyLookedAt) const
{
    actions::OutreachStep step;
    step.letter = letter();
    step.blanksLeft = blanksLeft();
    step.privacyLookedAt = privacyLookedAt;
    return step;
}

void LetterDesk::makeReady(bool privacyLookedAt)
{
    m_sitting.isTouched = true;
    keepAs([&] {
        keepInThread();
        if (m_store.reader().at(m_thread->id).state != OutreachState::Ready) {
            actions::moveOutreach(
                m_store, m_thread->id, OutreachState::Ready, m_today, step(privacyLookedAt));
        }
    });
    keepDraft();
}

void LetterDesk::markSent(bool privacyLookedAt)
{
    const auto place = m_place;
    keepAs([&] {
        if (place == LetterPlaceInThread::Note) {
            keepAsNote();
            return;
        }
        keepInThread();
        const bool isAsk = place == LetterPlaceInThread::Ask;
        if (isAsk && m_store.reader().at(m_thread->id).state != OutreachState::Ready) {
            actions::moveOutreach(
                m_store, m_thread->id, OutreachState::Ready, m_today, step(privacyLookedAt));
        }
        actions::moveOutreach(
            m_store,
            m_thread->id,
            isAsk ? OutreachState::Sent : OutreachState::Nudged,
            m_today,
            step(privacyLookedAt));
    });
    leaveDraft();
    m_sitting = {};
    readPlan();
    m_place = placeNow();
    open();
}

/// A letter that begins nothing is kept with the thread, or else with the person.
void LetterDesk::keepAsNote()
{
    const auto kind = m_sitting.kind == "thanks" ? MessageKind::Thanks : MessageKind::Note;
    const auto gone = letter();
    if (!m_goal.thread) {
        actions::keepLetterAside(m_store, m_goal.person, kind, gone, m_today, m_today);
        return;
    }
    Message message;
    message.outreach = *m_goal.thread;
    message.kind = kind;
    message.subject = gone.subject;
    message.body = gone.body;
    message.channel = gone.channel;
    message.letterTemplate = gone.letterTemplate;
    message.tone = gone.tone;
    message.language = gone.language;
    message.draftedOn = m_today;
    message.sentOn = m_today;
    actions::addToThread(m_store, message, m_today);
}

} // namespace asterism::ui
