// SPDX-License-Identifier: MIT
// Which kinds of letter fit where one stands, and from which template and in which tone it is.
#include "actions/outreach_settings.h"
#include "analysis/due_letters.h"
#include "ui/letters/letter_desk.h"
#include "ui/letters/own_templates.h"

#include <algorithm>
#include <array>

namespace asterism::ui {
namespace {

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

} // namespace

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

std::optional<SponsorshipReadiness> LetterDesk::sponsorship() const
{
    const bool isAsked = m_sitting.kind == "sponsorship_ask" && m_thread && m_thread->relationship;
    return isAsked ? std::optional{sponsorshipReadiness(m_plan, *m_thread->relationship, m_today)}
                   : std::nullopt;
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

} // namespace asterism::ui
