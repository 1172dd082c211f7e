// SPDX-License-Identifier: MIT
#include "storage/people_list.h"

#include "storage/folding.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace asterism {
namespace {

/// A tie as far as the list cares.
struct TieGlance {
    RelationshipKind kind = RelationshipKind::Mentor;
    Phase phase = Phase::Considered;
    std::optional<int> closeness;
};

/// People by id, while the rows are being filled.
class Gathering {
public:
    explicit Gathering(std::vector<PersonRow>& rows) : m_rows(rows)
    {
        m_places.reserve(rows.size());
        for (std::size_t at = 0; at < rows.size(); ++at) {
            m_places.emplace(rows[at].id.text, at);
        }
    }

    PersonRow* find(const std::string& id)
    {
        const auto place = m_places.find(id);
        return place == m_places.end() ? nullptr : &m_rows[place->second];
    }

    std::size_t placeOf(const PersonRow& row) const
    {
        return static_cast<std::size_t>(&row - m_rows.data());
    }

private:
    std::vector<PersonRow>& m_rows;
    std::unordered_map<std::string, std::size_t> m_places;
};

std::vector<PersonRow> names(const Reader& plan)
{
    auto& query = plan.connection().prepared(R"sql(
        SELECT id, display_name, resting, sensitive,
               display_name || ' ' || nickname || ' ' || given_name || ' ' || family_name || ' '
               || profession || ' ' || role_title || ' ' || organization || ' ' || setting || ' '
               || town || ' ' || specialties || ' ' || languages
        FROM person
        ORDER BY id)sql");
    std::vector<PersonRow> rows;
    while (query.next()) {
        PersonRow row;
        row.id = Id<Person>{query.text(0)};
        row.name = query.text(1);
        row.resting = fromWord<Resting>(query.text(2)).value_or(Resting::Active);
        row.sensitive = query.number(3) != 0;
        row.words = query.text(4);
        row.order = orderOfName(row.name);
        rows.push_back(std::move(row));
    }
    query.reset();
    return rows;
}

bool isOver(Phase phase)
{
    return phase == Phase::Ended || phase == Phase::SetAside;
}

int rankOf(Phase phase)
{
    switch (phase) {
    case Phase::Active:
    case Phase::Closing:
    case Phase::KeptWarm:
    case Phase::Colleague:
        return 0;
    case Phase::ReachingOut:
    case Phase::Exploring:
    case Phase::Reconnecting:
        return 1;
    case Phase::Paused:
    case Phase::Dormant:
    case Phase::NotNow:
        return 2;
    case Phase::Considered:
    case Phase::FromAfar:
        return 3;
    case Phase::Ended:
    case Phase::SetAside:
        break;
    }
    return 4;
}

bool tellsMore(const TieGlance& one, const TieGlance& other)
{
    const int oneRank = rankOf(one.phase);
    const int otherRank = rankOf(other.phase);
    return oneRank != otherRank ? oneRank < otherRank
                                : one.closeness.value_or(0) > other.closeness.value_or(0);
}

void describe(PersonRow& row, std::vector<TieGlance>& ties)
{
    if (ties.empty()) {
        return;
    }
    std::ranges::stable_sort(ties, tellsMore);
    row.phase = ties.front().phase;
    row.closeness = ties.front().closeness;
    const bool isAllOver = isOver(*row.phase);
    for (const auto& tie : ties) {
        const bool counts = isAllOver || !isOver(tie.phase);
        if (counts && std::ranges::find(row.kinds, tie.kind) == row.kinds.end()) {
            row.kinds.push_back(tie.kind);
        }
        row.isPlaced = row.isPlaced || (tie.closeness && !isOver(tie.phase));
    }
}

void addTies(const Reader& plan, Gathering& people, std::vector<PersonRow>& rows)
{
    auto& query = plan.connection().prepared(
        "SELECT person, kind, phase, closeness FROM relationship ORDER BY id");
    std::vector<std::vector<TieGlance>> ties(rows.size());
    while (query.next()) {
        if (const PersonRow* row = people.find(query.text(0))) {
            TieGlance tie;
            tie.kind = fromWord<RelationshipKind>(query.text(1)).value_or(tie.kind);
            tie.phase = fromWord<Phase>(query.text(2)).value_or(tie.phase);
            if (!query.isNull(3)) {
                tie.closeness = static_cast<int>(query.number(3));
            }
            ties[people.placeOf(*row)].push_back(tie);
        }
    }
    query.reset();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        describe(rows[at], ties[at]);
    }
}

void addNeeds(const Reader& plan, Gathering& people, Day asOf)
{
    auto& query = plan.connection().prepared(R"sql(
        SELECT relationship.person, COUNT(DISTINCT coverage.need)
        FROM coverage JOIN relationship ON relationship.id = coverage.relationship
        WHERE relationship.phase IN ('active', 'closing', 'kept_warm', 'colleague')
          AND (coverage.since IS NULL OR substr(coverage.since || '-01-01', 1, 10) <= ?1)
          AND (coverage.until IS NULL OR coverage.until || '~' >= ?1)
        GROUP BY relationship.person
        ORDER BY relationship.person)sql");
    query.bind(0, toText(asOf));
    while (query.next()) {
        PersonRow* row = people.find(query.text(0));
        if (row != nullptr && row->resting == Resting::Active) {
            row->needsHeld = static_cast<int>(query.number(1));
        }
    }
    query.reset();
}

/// A remembered date counts on the last day that it can mean, but on none after today. A message
/// of mine that an answer followed is never the last contact; what is left of mine are threads that
/// keep no day of an answer but say that there was one.
constexpr const char* lastContacts = R"sql(
    WITH contact (person, day) AS (
        SELECT relationship.person, meeting.starts_on
        FROM attendance
        JOIN meeting ON meeting.id = attendance.meeting
        JOIN relationship ON relationship.id = attendance.relationship
        WHERE attendance.attended = 1 AND meeting.state IN ('held', 'signed', 'amended')
        UNION ALL
        SELECT relationship.person, exchange.happened_on
        FROM exchange JOIN relationship ON relationship.id = exchange.relationship
        WHERE exchange.was_contact = 1
        UNION ALL
        SELECT outreach.person, message.sent_on
        FROM message JOIN outreach ON outreach.id = message.outreach
        WHERE message.direction = 'in'
        UNION ALL
        SELECT outreach.person, message.sent_on
        FROM message JOIN outreach ON outreach.id = message.outreach
        WHERE message.direction = 'out' AND message.kind IN ('ask', 'follow_up_1', 'follow_up_2')
          AND (EXISTS (SELECT 1 FROM message AS reply
                       WHERE reply.outreach = outreach.id AND reply.direction = 'in'
                         AND reply.sent_on IS NULL)
               OR (outreach.state IN ('in_conversation', 'accepted', 'declined', 'later')
                   AND NOT EXISTS (SELECT 1 FROM message AS reply
                                   WHERE reply.outreach = outreach.id AND reply.direction = 'in'
                                     AND substr(reply.sent_on || '-01-01', 1, 10) <= ?1)))
    )
    SELECT person,
           day,
           MAX(MIN(?1, CASE length(day)
                           WHEN 10 THEN day
                           WHEN 7 THEN date(day || '-01', '+1 month', '-1 day')
                           ELSE day || '-12-31'
                       END))
    FROM contact
    WHERE substr(day || '-01-01', 1, 10) <= ?1
    GROUP BY person
    ORDER BY person)sql";

void addContacts(const Reader& plan, Gathering& people, Day asOf)
{
    auto& query = plan.connection().prepared(lastContacts);
    query.bind(0, toText(asOf));
    while (query.next()) {
        if (PersonRow* row = people.find(query.text(0))) {
            row->lastContact = parsePartialDate(query.text(1)).value_or(PartialDate{});
        }
    }
    query.reset();
}

void addTagsAndMail(const Reader& plan, Gathering& people)
{
    auto& tags = plan.connection().prepared("SELECT person, name FROM tag ORDER BY person, name");
    while (tags.next()) {
        if (PersonRow* row = people.find(tags.text(0))) {
            row->tags.push_back(tags.text(1));
            row->words += ' ' + row->tags.back();
        }
    }
    tags.reset();
    auto& mail = plan.connection().prepared(
        "SELECT person, value FROM contact_point WHERE kind IN ('email', 'phone') ORDER BY id");
    while (mail.next()) {
        if (PersonRow* row = people.find(mail.text(0))) {
            row->words += ' ' + mail.text(1);
        }
    }
    mail.reset();
}

bool isWordEnd(char letter)
{
    return letter == ' ' || letter == '-' || letter == '.' || letter == '@' || letter == '('
        || letter == ',' || letter == '/' || letter == '\'';
}

bool hasWord(const std::string& words, std::string_view wanted)
{
    for (auto at = words.find(wanted); at != std::string::npos; at = words.find(wanted, at + 1)) {
        if (at == 0 || isWordEnd(words[at - 1])) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<PersonRow> personRows(const Reader& plan, Day asOf)
{
    auto rows = names(plan);
    Gathering people(rows);
    addTies(plan, people, rows);
    addNeeds(plan, people, asOf);
    addContacts(plan, people, asOf);
    addTagsAndMail(plan, people);
    for (auto& row : rows) {
        row.words = foldFully(row.words);
    }
    std::ranges::stable_sort(rows, {}, &PersonRow::order);
    return rows;
}

bool hasWords(const PersonRow& row, const std::string& folded)
{
    std::size_t from = 0;
    while (from < folded.size()) {
        const auto end = std::min(folded.find(' ', from), folded.size());
        if (end > from && !hasWord(row.words, std::string_view(folded).substr(from, end - from))) {
            return false;
        }
        from = end + 1;
    }
    return true;
}

std::string orderOfName(const std::string& name)
{
    static const std::array<std::string_view, 12> titles{
        "dr",
        "dr.",
        "prof",
        "prof.",
        "professor",
        "doctor",
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms."};
    std::string folded = foldFully(name);
    for (auto gap = folded.find(' '); gap != std::string::npos; gap = folded.find(' ')) {
        if (std::ranges::find(titles, std::string_view(folded).substr(0, gap)) == titles.end()) {
            break;
        }
        folded.erase(0, gap + 1);
    }
    return folded;
}

std::vector<TagCount> tagCounts(const Reader& plan)
{
    auto& query = plan.connection().prepared(
        "SELECT name, COUNT(*) FROM tag GROUP BY name ORDER BY name COLLATE NOCASE, name");
    std::vector<TagCount> tags;
    while (query.next()) {
        tags.push_back({query.text(0), static_cast<int>(query.number(1))});
    }
    query.reset();
    return tags;
}

std::vector<MeetingLine> lastMeetingsWith(
    const Reader& plan, const Id<Person>& person, Day asOf, int most)
{
    auto& query = plan.connection().prepared(R"sql(
        SELECT DISTINCT meeting.id, meeting.starts_on, meeting.kind,
               CASE WHEN meeting.what <> '' THEN meeting.what ELSE meeting.purpose END
        FROM relationship
        JOIN attendance ON attendance.relationship = relationship.id
        JOIN meeting ON meeting.id = attendance.meeting
        WHERE relationship.person = ?1 AND attendance.attended = 1
          AND meeting.state IN ('held', 'signed', 'amended')
          AND substr(meeting.starts_on || '-01-01', 1, 10) <= ?2
        ORDER BY meeting.starts_on DESC, meeting.id DESC
        LIMIT ?3)sql");
    query.bind(0, person.text);
    query.bind(1, toText(asOf));
    query.bind(2, std::int64_t{most});
    std::vector<MeetingLine> lines;
    while (query.next()) {
        lines.push_back(
            {Id<Meeting>{query.text(0)},
             parsePartialDate(query.text(1)).value_or(PartialDate{}),
             query.text(2),
             query.text(3)});
    }
    query.reset();
    return lines;
}

std::vector<Commitment> openPromisesWith(const Reader& plan, const Id<Person>& person, int most)
{
    auto& query = plan.connection().prepared(R"sql(
        SELECT commitment.id
        FROM commitment JOIN relationship ON relationship.id = commitment.relationship
        WHERE relationship.person = ?1
          AND commitment.done_on IS NULL AND commitment.released_on IS NULL
        ORDER BY commitment.due IS NULL, commitment.due, commitment.id
        LIMIT ?2)sql");
    query.bind(0, person.text);
    query.bind(1, std::int64_t{most});
    std::vector<Id<Commitment>> ids;
    while (query.next()) {
        ids.push_back(Id<Commitment>{query.text(0)});
    }
    query.reset();
    std::vector<Commitment> promises;
    for (const auto& id : ids) {
        promises.push_back(plan.at(id));
    }
    return promises;
}

} // namespace asterism
