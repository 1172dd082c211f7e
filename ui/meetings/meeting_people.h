// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "domain/meeting.h"
#include "storage/reader.h"

#include <vector>

// Who a meeting is with, as every part of the window asks for it.

namespace asterism::ui {

/// Everybody who is to be there, or was to be, each once; people who have gone are left out.
std::vector<Id<Person>> invitedTo(const Reader& plan, const Id<Meeting>& meeting);

/// Those of them who came.
std::vector<Id<Person>> cameTo(const Reader& plan, const Id<Meeting>& meeting);

/// Proposed and confirmed ones, by day and time; those without a day last.
std::vector<Meeting> plannedMeetings(const Reader& plan);

/// The meetings with somebody, whatever became of them; the last first.
std::vector<Meeting> meetingsWith(const Reader& plan, const Id<Person>& person);

QString nameOf(const Reader& plan, const Id<Person>& person);
QString namesOf(const Reader& plan, const std::vector<Id<Person>>& people);

/// "Rosalind and Dev", or the group that meets. Who is not known any more is "(removed)".
QString whoWords(const Reader& plan, const Meeting& meeting);

} // namespace asterism::ui
