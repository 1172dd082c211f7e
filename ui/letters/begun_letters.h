// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"

#include <string>
#include <vector>

namespace asterism::ui {

/// Under what a letter that is being written waits in the draft table.
constexpr auto letterDraftPath = "letter";
std::string letterDraftId(const Id<Outreach>& thread);
std::string letterDraftId(const Id<Person>& person, const std::string& kind);

/// A letter that was begun and has not left, for "Continue" on Today.
struct WaitingLetter {
    QString name; ///< of the person it goes to
    Place place;
};

/// The newest first, three at most: letters that can still be gone on with.
std::vector<WaitingLetter> begunLetters(const Store& store, const Reader& plan);

} // namespace asterism::ui
