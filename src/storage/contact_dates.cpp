// SPDX-License-Identifier: MIT
#include "storage/contact_dates.h"

namespace asterism {
namespace {

/// The day on which a remembered date counts, of parameter 1: the last that it can mean, but none
/// after that day; NULL for what lies wholly after it.
std::string counted(const std::string& column)
{
    // Nearly all are whole days, which need no reckoning.
    return "CASE WHEN length(" + column + ") = 10 THEN iif(" + column + " <= ?1, " + column
        + ", NULL) WHEN substr(" + column + " || '-01-01', 1, 10) <= ?1 THEN min(?1, CASE length("
        + column + ") WHEN 7 THEN date(" + column + " || '-01', '+1 month', '-1 day') ELSE "
        + column + " || '-12-31' END) END";
}

/// Meetings and exchanges are gone over once each, not once for every relationship.
std::string sentence()
{
    return R"(
WITH met AS MATERIALIZED (
    SELECT attendance.relationship AS tie, MAX()"
        + counted("meeting.starts_on") + R"() AS day
    FROM attendance INDEXED BY attended_by_relationship
        CROSS JOIN meeting INDEXED BY meeting_held ON meeting.id = attendance.meeting
    WHERE attendance.attended = 1 AND meeting.state IN ('held', 'signed', 'amended')
    GROUP BY attendance.relationship),
given AS MATERIALIZED (
    SELECT relationship AS tie, MAX()"
        + counted("happened_on") + R"() AS day
    FROM exchange WHERE was_contact = 1 GROUP BY relationship),
came AS MATERIALIZED (
    SELECT outreach AS thread, MAX()"
        + counted("sent_on") + R"() AS day, MAX(sent_on IS NULL) AS undated
    FROM message WHERE direction = 'in' GROUP BY outreach),
answered AS MATERIALIZED (
    SELECT message.outreach AS thread, MAX()"
        + counted("message.sent_on") + R"() AS day
    FROM message JOIN outreach ON outreach.id = message.outreach
        LEFT JOIN came ON came.thread = message.outreach
    WHERE message.direction = 'out' AND (
        )"
        + counted("message.sent_on") + R"( <= came.day
        OR (message.kind IN ('ask', 'follow_up_1', 'follow_up_2')
            AND (came.undated = 1
                OR (came.day IS NULL
                    AND outreach.state IN ('in_conversation', 'accepted', 'declined', 'later')))))
    GROUP BY message.outreach),
written AS MATERIALIZED (
    SELECT relationship.id AS tie, MAX(came.day) AS came, MAX(answered.day) AS answered
    FROM outreach
        JOIN relationship ON relationship.id = outreach.relationship
            OR (outreach.relationship IS NULL AND relationship.person = outreach.person)
        LEFT JOIN came ON came.thread = outreach.id
        LEFT JOIN answered ON answered.thread = outreach.id
    GROUP BY relationship.id)
SELECT relationship.id, met.day, written.came, written.answered, given.day
FROM relationship
    LEFT JOIN met ON met.tie = relationship.id
    LEFT JOIN written ON written.tie = relationship.id
    LEFT JOIN given ON given.tie = relationship.id
ORDER BY relationship.id)";
}

PartialDate dateAt(const Query& query, int at)
{
    return parsePartialDate(query.text(at)).value_or(PartialDate{});
}

} // namespace

std::vector<LatestContacts> latestContacts(const Reader& plan, Day asOf)
{
    static const std::string sql = sentence();
    auto& query = plan.connection().prepared(sql);
    query.bind(0, toText(asOf));
    std::vector<LatestContacts> contacts;
    while (query.next()) {
        contacts.push_back(
            {Id<Relationship>{query.text(0)},
             dateAt(query, 1),
             dateAt(query, 2),
             dateAt(query, 3),
             dateAt(query, 4)});
    }
    query.reset();
    return contacts;
}

} // namespace asterism
