// SPDX-License-Identifier: MIT
#include "storage/schema.h"

namespace asterism {

// Version 1 as it was released. It never changes: what comes later is a step of its own.
// Dates are years, months or days of the calendar; words are checked against their vocabulary.
const std::vector<const char*>& schemaVersionOne()
{
    static const std::vector<const char*> statements{
        R"sql(
CREATE TABLE profile (
    id TEXT PRIMARY KEY NOT NULL CHECK (id = 'me'),
    name TEXT NOT NULL DEFAULT '',
    pronouns TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    career_stage TEXT CHECK (career_stage IN ('student', 'early', 'mid', 'advanced', 'transition', 'outside')),
    season TEXT NOT NULL DEFAULT '',
    setting TEXT NOT NULL DEFAULT '',
    town TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    weekly_mentoring_minutes INTEGER CHECK (weekly_mentoring_minutes BETWEEN 0 AND 10080),
    signature TEXT NOT NULL DEFAULT ''
) STRICT;
)sql",
        R"sql(
CREATE TABLE statement (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('vision', 'mission')),
    sphere TEXT NOT NULL CHECK (sphere IN ('professional', 'personal')),
    text TEXT NOT NULL CHECK (text <> ''),
    valid_from TEXT CHECK (valid_from IS NULL OR valid_from GLOB '[0-9][0-9][0-9][0-9]'
        OR (valid_from GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND valid_from || '-01' IS date(valid_from || '-01', '+0 days'))
        OR (valid_from GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND valid_from IS date(valid_from, '+0 days'))),
    superseded_by TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX statement_by_superseded_by ON statement (superseded_by);
)sql",
        R"sql(
CREATE TABLE value (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    meaning TEXT NOT NULL DEFAULT '',
    importance INTEGER CHECK (importance BETWEEN 1 AND 10),
    lived INTEGER CHECK (lived BETWEEN 1 AND 10),
    rank INTEGER CHECK (rank BETWEEN 1 AND 1000),
    retired_on TEXT CHECK (retired_on IS NULL OR retired_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (retired_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND retired_on || '-01' IS date(retired_on || '-01', '+0 days'))
        OR (retired_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND retired_on IS date(retired_on, '+0 days')))
) STRICT;
)sql",
        R"sql(
CREATE TABLE goal (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (title <> ''),
    why TEXT NOT NULL DEFAULT '',
    sphere TEXT NOT NULL CHECK (sphere IN ('professional', 'personal')),
    measure TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    target INTEGER,
    done INTEGER,
    due TEXT CHECK (due IS NULL OR due GLOB '[0-9][0-9][0-9][0-9]'
        OR (due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND due || '-01' IS date(due || '-01', '+0 days'))
        OR (due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND due IS date(due, '+0 days'))),
    first_step TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'active', 'achieved', 'paused', 'let_go'))
) STRICT;
)sql",
        R"sql(
CREATE TABLE goal_value (
    goal TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    value TEXT NOT NULL REFERENCES value (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (goal, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_value_by_value ON goal_value (value);
)sql",
        R"sql(
CREATE TABLE support (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('skill', 'knowledge', 'opportunity')),
    title TEXT NOT NULL CHECK (title <> ''),
    level_now INTEGER CHECK (level_now BETWEEN 1 AND 5),
    level_wanted INTEGER CHECK (level_wanted BETWEEN 1 AND 5),
    evidence TEXT NOT NULL DEFAULT ''
) STRICT;
)sql",
        R"sql(
CREATE TABLE support_goal (
    support TEXT NOT NULL REFERENCES support (id) DEFERRABLE INITIALLY DEFERRED,
    goal TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (support, goal)
) STRICT, WITHOUT ROWID;
CREATE INDEX support_goal_by_goal ON support_goal (goal);
)sql",
        R"sql(
CREATE TABLE need (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('exposure', 'guidance', 'role_model')),
    category TEXT NOT NULL DEFAULT '',
    function TEXT CHECK (function IN ('sponsorship', 'exposure', 'coaching', 'protection', 'challenging_assignments', 'role_modelling', 'acceptance', 'counselling', 'friendship')),
    sphere TEXT NOT NULL CHECK (sphere IN ('professional', 'personal')),
    importance INTEGER CHECK (importance BETWEEN 1 AND 5),
    urgency TEXT NOT NULL CHECK (urgency IN ('now', 'soon', 'later')),
    formality_wanted TEXT CHECK (formality_wanted IN ('clinical_supervision', 'academic', 'program', 'consultation', 'coaching', 'informal', 'from_afar')),
    sources_wanted INTEGER NOT NULL CHECK (sources_wanted BETWEEN 1 AND 99),
    state TEXT NOT NULL CHECK (state IN ('noticed', 'seeking', 'met', 'set_aside', 'left_open')),
    good_enough TEXT NOT NULL DEFAULT ''
) STRICT;
)sql",
        R"sql(
CREATE TABLE need_goal (
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    goal TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (need, goal)
) STRICT, WITHOUT ROWID;
CREATE INDEX need_goal_by_goal ON need_goal (goal);
)sql",
        R"sql(
CREATE TABLE need_support (
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    support TEXT NOT NULL REFERENCES support (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (need, support)
) STRICT, WITHOUT ROWID;
CREATE INDEX need_support_by_support ON need_support (support);
)sql",
        R"sql(
CREATE TABLE strength (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (title <> '')
) STRICT;
)sql",
        R"sql(
CREATE TABLE offer (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('skill', 'resource', 'language', 'technology', 'culture', 'network', 'time')),
    strength TEXT REFERENCES strength (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX offer_by_strength ON offer (strength);
)sql",
        R"sql(
CREATE TABLE reflection (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    written_on TEXT CHECK (written_on IS NULL OR written_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (written_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND written_on || '-01' IS date(written_on || '-01', '+0 days'))
        OR (written_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND written_on IS date(written_on, '+0 days'))),
    prompts TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
)sql",
        R"sql(
CREATE TABLE snapshot (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    taken_on TEXT CHECK (taken_on IS NULL OR taken_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (taken_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND taken_on || '-01' IS date(taken_on || '-01', '+0 days'))
        OR (taken_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND taken_on IS date(taken_on, '+0 days'))),
    title TEXT NOT NULL DEFAULT '',
    picture TEXT NOT NULL CHECK (picture <> '')
) STRICT;
)sql",
        R"sql(
CREATE TABLE star (
    subject TEXT PRIMARY KEY NOT NULL,
    angle INTEGER NOT NULL CHECK (angle BETWEEN 0 AND 35999)
) STRICT;
)sql",
        R"sql(
CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    display_name TEXT NOT NULL CHECK (display_name <> ''),
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    additional_names TEXT NOT NULL DEFAULT '',
    name_prefix TEXT NOT NULL DEFAULT '',
    name_suffix TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    pronouns TEXT NOT NULL DEFAULT '',
    profession TEXT NOT NULL DEFAULT '',
    role_title TEXT NOT NULL DEFAULT '',
    organization TEXT NOT NULL DEFAULT '',
    setting TEXT NOT NULL DEFAULT '',
    career_stage TEXT CHECK (career_stage IN ('student', 'early', 'mid', 'advanced', 'transition', 'outside')),
    relative_level TEXT CHECK (relative_level IN ('senior', 'peer', 'junior')),
    town TEXT NOT NULL DEFAULT '',
    region TEXT CHECK (region IN ('local', 'national', 'international')),
    time_zone TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    specialties TEXT NOT NULL DEFAULT '',
    strengths TEXT NOT NULL DEFAULT '',
    their_goals TEXT NOT NULL DEFAULT '',
    interests TEXT NOT NULL DEFAULT '',
    training TEXT NOT NULL DEFAULT '',
    capacity_note TEXT NOT NULL DEFAULT '',
    accepts TEXT NOT NULL CHECK (accepts IN ('yes', 'ask_later', 'no', 'unknown')),
    ask_after TEXT CHECK (ask_after IS NULL OR ask_after GLOB '[0-9][0-9][0-9][0-9]'
        OR (ask_after GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND ask_after || '-01' IS date(ask_after || '-01', '+0 days'))
        OR (ask_after GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND ask_after IS date(ask_after, '+0 days'))),
    do_not_contact INTEGER NOT NULL CHECK (do_not_contact IN (0, 1)),
    how_met TEXT NOT NULL DEFAULT '',
    met_on TEXT CHECK (met_on IS NULL OR met_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (met_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND met_on || '-01' IS date(met_on || '-01', '+0 days'))
        OR (met_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND met_on IS date(met_on, '+0 days'))),
    introduced_by TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    birthday TEXT CHECK (birthday IS NULL OR birthday GLOB '[0-9][0-9][0-9][0-9]'
        OR (birthday GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND birthday || '-01' IS date(birthday || '-01', '+0 days'))
        OR (birthday GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND birthday IS date(birthday, '+0 days'))),
    resting TEXT NOT NULL CHECK (resting IN ('active', 'resting', 'ended', 'died')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    card_uid TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_by_introduced_by ON person (introduced_by);
)sql",
        R"sql(
CREATE TABLE contact_point (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'url', 'messenger', 'address')),
    label TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL CHECK (value <> ''),
    preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_point_by_person ON contact_point (person);
)sql",
        R"sql(
CREATE TABLE credential (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> '')
) STRICT;
CREATE INDEX credential_by_person ON credential (person);
)sql",
        R"sql(
CREATE TABLE tag (
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;
)sql",
        R"sql(
CREATE TABLE custom_field (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX custom_field_by_person ON custom_field (person);
)sql",
        R"sql(
CREATE TABLE extra_property (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    line TEXT NOT NULL CHECK (line <> '')
) STRICT;
CREATE INDEX extra_property_by_person ON extra_property (person);
)sql",
        R"sql(
CREATE TABLE hat (
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    hat TEXT NOT NULL CHECK (hat IN ('manager', 'evaluator', 'own_therapist', 'friend', 'family', 'business_partner', 'client_in_common')),
    PRIMARY KEY (person, hat)
) STRICT, WITHOUT ROWID;
)sql",
        R"sql(
CREATE TABLE acquaintance (
    one TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    other TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    knows TEXT NOT NULL CHECK (knows IN ('yes', 'no')),
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX acquaintance_by_other ON acquaintance (other);
)sql",
        R"sql(
CREATE TABLE peer_group (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    purpose TEXT NOT NULL DEFAULT '',
    contracted_size INTEGER CHECK (contracted_size BETWEEN 1 AND 1000),
    cadence_days INTEGER CHECK (cadence_days BETWEEN 1 AND 3650),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    confidentiality TEXT NOT NULL DEFAULT '',
    roles TEXT NOT NULL DEFAULT ''
) STRICT;
)sql",
        R"sql(
CREATE TABLE group_member (
    peer_group TEXT NOT NULL REFERENCES peer_group (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (peer_group, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_member_by_person ON group_member (person);
)sql",
        R"sql(
CREATE TABLE relationship (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    direction TEXT NOT NULL CHECK (direction IN ('they_guide_me', 'i_guide_them', 'reverse', 'peer')),
    kind TEXT NOT NULL CHECK (kind IN ('supervisor', 'mentor', 'coach', 'sponsor', 'connector', 'role_model', 'adviser', 'teacher', 'peer', 'friend', 'group_member', 'mentee', 'reverse_mentee', 'past_guide')),
    formality TEXT CHECK (formality IN ('clinical_supervision', 'academic', 'program', 'consultation', 'coaching', 'informal', 'from_afar')),
    phase TEXT NOT NULL CHECK (phase IN ('considered', 'reaching_out', 'not_now', 'exploring', 'active', 'paused', 'closing', 'kept_warm', 'colleague', 'dormant', 'reconnecting', 'from_afar', 'ended', 'set_aside')),
    since TEXT CHECK (since IS NULL OR since GLOB '[0-9][0-9][0-9][0-9]'
        OR (since GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND since || '-01' IS date(since || '-01', '+0 days'))
        OR (since GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND since IS date(since, '+0 days'))),
    until TEXT CHECK (until IS NULL OR until GLOB '[0-9][0-9][0-9][0-9]'
        OR (until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND until || '-01' IS date(until || '-01', '+0 days'))
        OR (until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND until IS date(until, '+0 days'))),
    closeness INTEGER CHECK (closeness BETWEEN 1 AND 5),
    cadence_days INTEGER CHECK (cadence_days BETWEEN 1 AND 3650),
    stretch_days INTEGER CHECK (stretch_days BETWEEN 0 AND 3650),
    snoozed_until TEXT CHECK (snoozed_until IS NULL OR snoozed_until GLOB '[0-9][0-9][0-9][0-9]'
        OR (snoozed_until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND snoozed_until || '-01' IS date(snoozed_until || '-01', '+0 days'))
        OR (snoozed_until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND snoozed_until IS date(snoozed_until, '+0 days'))),
    usual_minutes INTEGER CHECK (usual_minutes BETWEEN 0 AND 1440),
    what_i_bring TEXT NOT NULL DEFAULT '',
    what_they_hope TEXT NOT NULL DEFAULT '',
    boundaries TEXT NOT NULL DEFAULT '',
    evaluates TEXT NOT NULL CHECK (evaluates IN ('none', 'evaluates_me', 'i_evaluate')),
    counts_for_hours INTEGER NOT NULL CHECK (counts_for_hours IN (0, 1)),
    phase_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX relationship_by_person ON relationship (person);
)sql",
        R"sql(
CREATE TABLE relationship_function (
    relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    function TEXT NOT NULL CHECK (function IN ('sponsorship', 'exposure', 'coaching', 'protection', 'challenging_assignments', 'role_modelling', 'acceptance', 'counselling', 'friendship')),
    PRIMARY KEY (relationship, function)
) STRICT, WITHOUT ROWID;
)sql",
        R"sql(
CREATE TABLE coverage (
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 2),
    since TEXT CHECK (since IS NULL OR since GLOB '[0-9][0-9][0-9][0-9]'
        OR (since GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND since || '-01' IS date(since || '-01', '+0 days'))
        OR (since GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND since IS date(since, '+0 days'))),
    until TEXT CHECK (until IS NULL OR until GLOB '[0-9][0-9][0-9][0-9]'
        OR (until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND until || '-01' IS date(until || '-01', '+0 days'))
        OR (until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND until IS date(until, '+0 days'))),
    PRIMARY KEY (need, relationship)
) STRICT, WITHOUT ROWID;
CREATE INDEX coverage_by_relationship ON coverage (relationship);
)sql",
        R"sql(
CREATE TABLE outreach (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    relationship TEXT REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT NOT NULL DEFAULT '',
    ask TEXT NOT NULL DEFAULT '',
    why_you TEXT NOT NULL DEFAULT '',
    what_i_offer TEXT NOT NULL DEFAULT '',
    way_in TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('idea', 'draft', 'ready', 'sent', 'nudged', 'in_conversation', 'accepted', 'declined', 'later', 'let_go', 'withdrawn', 'dropped')),
    patience INTEGER NOT NULL CHECK (patience BETWEEN 0 AND 365),
    resume_on TEXT CHECK (resume_on IS NULL OR resume_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (resume_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND resume_on || '-01' IS date(resume_on || '-01', '+0 days'))
        OR (resume_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND resume_on IS date(resume_on, '+0 days'))),
    outcome_note TEXT NOT NULL DEFAULT '',
    referred_to TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    previous TEXT REFERENCES outreach (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX outreach_by_person ON outreach (person);
CREATE INDEX outreach_by_relationship ON outreach (relationship);
CREATE INDEX outreach_by_way_in ON outreach (way_in);
CREATE INDEX outreach_by_referred_to ON outreach (referred_to);
CREATE INDEX outreach_by_previous ON outreach (previous);
)sql",
        R"sql(
CREATE TABLE outreach_need (
    outreach TEXT NOT NULL REFERENCES outreach (id) DEFERRABLE INITIALLY DEFERRED,
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (outreach, need)
) STRICT, WITHOUT ROWID;
CREATE INDEX outreach_need_by_need ON outreach_need (need);
)sql",
        R"sql(
CREATE TABLE message (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    outreach TEXT NOT NULL REFERENCES outreach (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('ask', 'follow_up_1', 'follow_up_2', 'thanks', 'reply', 'note')),
    direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    channel TEXT NOT NULL DEFAULT '',
    letter_template TEXT NOT NULL DEFAULT '',
    tone TEXT CHECK (tone IN ('formal', 'warm', 'brief')),
    language TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    drafted_on TEXT CHECK (drafted_on IS NULL OR drafted_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (drafted_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND drafted_on || '-01' IS date(drafted_on || '-01', '+0 days'))
        OR (drafted_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND drafted_on IS date(drafted_on, '+0 days'))),
    sent_on TEXT CHECK (sent_on IS NULL OR sent_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (sent_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND sent_on || '-01' IS date(sent_on || '-01', '+0 days'))
        OR (sent_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND sent_on IS date(sent_on, '+0 days')))
) STRICT;
CREATE INDEX message_by_outreach ON message (outreach);
)sql",
        R"sql(
CREATE TABLE letter_template (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind <> ''),
    tone TEXT NOT NULL CHECK (tone IN ('formal', 'warm', 'brief')),
    language TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL CHECK (body <> ''),
    version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 1000000)
) STRICT;
)sql",
        R"sql(
CREATE TABLE meeting (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind <> ''),
    mode TEXT CHECK (mode IN ('in_person', 'video', 'phone', 'message', 'letter')),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'held', 'moved', 'cancelled', 'missed_by_me', 'missed_by_them', 'signed', 'amended')),
    starts_on TEXT CHECK (starts_on IS NULL OR starts_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND starts_on || '-01' IS date(starts_on || '-01', '+0 days'))
        OR (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND starts_on IS date(starts_on, '+0 days'))),
    starts_at INTEGER,
    time_zone TEXT NOT NULL DEFAULT '',
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 10080),
    place TEXT NOT NULL DEFAULT '',
    peer_group TEXT REFERENCES peer_group (id) DEFERRABLE INITIALLY DEFERRED,
    contracted_size INTEGER CHECK (contracted_size BETWEEN 1 AND 1000),
    purpose TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    so_what TEXT NOT NULL DEFAULT '',
    now_what TEXT NOT NULL DEFAULT '',
    felt_held INTEGER CHECK (felt_held BETWEEN 0 AND 10),
    could_say_the_hard_thing INTEGER CHECK (could_say_the_hard_thing BETWEEN 0 AND 10),
    worked_on_what_i_came_for INTEGER CHECK (worked_on_what_i_came_for BETWEEN 0 AND 10),
    stretched_not_shamed INTEGER CHECK (stretched_not_shamed BETWEEN 0 AND 10),
    know_my_next_step INTEGER CHECK (know_my_next_step BETWEEN 0 AND 10),
    private_note TEXT NOT NULL DEFAULT '',
    shared_summary TEXT NOT NULL DEFAULT '',
    after_incident INTEGER NOT NULL CHECK (after_incident IN (0, 1)),
    hours_category TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX meeting_by_peer_group ON meeting (peer_group);
)sql",
        R"sql(
CREATE TABLE attendance (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    relationship TEXT REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    attended INTEGER NOT NULL CHECK (attended IN (0, 1))
) STRICT;
CREATE INDEX attendance_by_meeting ON attendance (meeting);
CREATE INDEX attendance_by_relationship ON attendance (relationship);
)sql",
        R"sql(
CREATE TABLE meeting_need (
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting, need)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_need_by_need ON meeting_need (need);
)sql",
        R"sql(
CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> ''),
    from_whom TEXT NOT NULL DEFAULT '',
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    wanted TEXT CHECK (wanted IN ('listen', 'advise', 'challenge', 'practise')),
    state TEXT NOT NULL CHECK (state IN ('open', 'discussed', 'parked', 'dropped')),
    carried_from TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting);
CREATE INDEX agenda_item_by_carried_from ON agenda_item (carried_from);
)sql",
        R"sql(
CREATE TABLE commitment (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    text TEXT NOT NULL CHECK (text <> ''),
    owner TEXT NOT NULL CHECK (owner IN ('me', 'them', 'both')),
    relationship TEXT REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    made_on TEXT CHECK (made_on IS NULL OR made_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (made_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND made_on || '-01' IS date(made_on || '-01', '+0 days'))
        OR (made_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND made_on IS date(made_on, '+0 days'))),
    due TEXT CHECK (due IS NULL OR due GLOB '[0-9][0-9][0-9][0-9]'
        OR (due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND due || '-01' IS date(due || '-01', '+0 days'))
        OR (due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND due IS date(due, '+0 days'))),
    first_step TEXT NOT NULL DEFAULT '',
    started INTEGER NOT NULL CHECK (started IN (0, 1)),
    done_on TEXT CHECK (done_on IS NULL OR done_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (done_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND done_on || '-01' IS date(done_on || '-01', '+0 days'))
        OR (done_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND done_on IS date(done_on, '+0 days'))),
    released_on TEXT CHECK (released_on IS NULL OR released_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (released_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND released_on || '-01' IS date(released_on || '-01', '+0 days'))
        OR (released_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND released_on IS date(released_on, '+0 days'))),
    waiting_for TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX commitment_by_relationship ON commitment (relationship);
CREATE INDEX commitment_by_meeting ON commitment (meeting);
)sql",
        R"sql(
CREATE TABLE exchange (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    direction TEXT NOT NULL CHECK (direction IN ('given', 'received', 'mutual')),
    kind TEXT CHECK (kind IN ('knowledge', 'feedback', 'introduction', 'recommendation', 'resource', 'time', 'visibility', 'support', 'practical_help', 'reverse_teaching', 'gratitude', 'gift')),
    happened_on TEXT CHECK (happened_on IS NULL OR happened_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (happened_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND happened_on || '-01' IS date(happened_on || '-01', '+0 days'))
        OR (happened_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND happened_on IS date(happened_on, '+0 days'))),
    text TEXT NOT NULL CHECK (text <> ''),
    offer TEXT REFERENCES offer (id) DEFERRABLE INITIALLY DEFERRED,
    thanked_on TEXT CHECK (thanked_on IS NULL OR thanked_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (thanked_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND thanked_on || '-01' IS date(thanked_on || '-01', '+0 days'))
        OR (thanked_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND thanked_on IS date(thanked_on, '+0 days'))),
    was_contact INTEGER NOT NULL CHECK (was_contact IN (0, 1))
) STRICT;
CREATE INDEX exchange_by_relationship ON exchange (relationship);
CREATE INDEX exchange_by_offer ON exchange (offer);
)sql",
        R"sql(
CREATE TABLE agreement (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 1000000),
    supersedes TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'agreed', 'in_force', 'closing', 'completed', 'completed_early', 'ended_no_fault', 'superseded')),
    purpose TEXT NOT NULL DEFAULT '',
    goals TEXT NOT NULL DEFAULT '',
    i_bring TEXT NOT NULL DEFAULT '',
    they_bring TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    not_in_scope TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT '',
    rhythm TEXT NOT NULL DEFAULT '',
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    channels TEXT NOT NULL DEFAULT '',
    preparation TEXT NOT NULL DEFAULT '',
    cancelling TEXT NOT NULL DEFAULT '',
    confidentiality TEXT NOT NULL DEFAULT '',
    records TEXT NOT NULL DEFAULT '',
    boundaries TEXT NOT NULL DEFAULT '',
    feedback TEXT NOT NULL DEFAULT '',
    fees TEXT NOT NULL DEFAULT '',
    credit TEXT NOT NULL DEFAULT '',
    emergencies TEXT NOT NULL DEFAULT '',
    disagreement TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK (starts_on IS NULL OR starts_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND starts_on || '-01' IS date(starts_on || '-01', '+0 days'))
        OR (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND starts_on IS date(starts_on, '+0 days'))),
    review_on TEXT CHECK (review_on IS NULL OR review_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (review_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND review_on || '-01' IS date(review_on || '-01', '+0 days'))
        OR (review_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND review_on IS date(review_on, '+0 days'))),
    ends_on TEXT CHECK (ends_on IS NULL OR ends_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (ends_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND ends_on || '-01' IS date(ends_on || '-01', '+0 days'))
        OR (ends_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND ends_on IS date(ends_on, '+0 days'))),
    extension TEXT NOT NULL DEFAULT '',
    how_we_close TEXT NOT NULL DEFAULT '',
    what_stays_open TEXT NOT NULL DEFAULT '',
    agreed_how TEXT NOT NULL DEFAULT '',
    agreed_on TEXT CHECK (agreed_on IS NULL OR agreed_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND agreed_on || '-01' IS date(agreed_on || '-01', '+0 days'))
        OR (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND agreed_on IS date(agreed_on, '+0 days')))
) STRICT;
CREATE INDEX agreement_by_relationship ON agreement (relationship);
CREATE INDEX agreement_by_supersedes ON agreement (supersedes);
)sql",
        R"sql(
CREATE TABLE hours_entry (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    happened_on TEXT CHECK (happened_on IS NULL OR happened_on GLOB '[0-9][0-9][0-9][0-9]'
        OR (happened_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND happened_on || '-01' IS date(happened_on || '-01', '+0 days'))
        OR (happened_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND happened_on IS date(happened_on, '+0 days'))),
    category TEXT NOT NULL CHECK (category <> ''),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 10000000),
    setting TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT '',
    group_size INTEGER CHECK (group_size BETWEEN 1 AND 1000),
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    signed_off INTEGER NOT NULL CHECK (signed_off IN (0, 1)),
    carried_over INTEGER NOT NULL CHECK (carried_over IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX hours_entry_by_person ON hours_entry (person);
)sql",
        R"sql(
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
)sql",
        R"sql(
CREATE TABLE draft (
    id TEXT PRIMARY KEY NOT NULL,
    path TEXT NOT NULL,
    step INTEGER NOT NULL DEFAULT 0,
    fields TEXT NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
)sql",
        R"sql(
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rev TEXT NOT NULL,
    at INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('act', 'undo', 'redo')),
    reverses INTEGER,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded', 'note')),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    changeset BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_state ON journal (state, id);
CREATE INDEX journal_by_at ON journal (at);
)sql",
        R"sql(
CREATE TABLE search_document (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    source_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX search_document_by_source ON search_document (source, source_id);
)sql",
        R"sql(
CREATE VIEW search_folded AS
    SELECT id, fold(title) AS title, fold(body) AS body FROM search_document;
CREATE VIRTUAL TABLE search_words USING fts5(
    title, body, content='search_folded', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
)sql",
    };
    return statements;
}

} // namespace asterism
