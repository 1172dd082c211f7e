// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "domain/rows_by_id.h"
#include "letters/letter_occasion.h"
#include "storage/changeset.h"
#include "storage/reader.h"

// What the pages of give and take read of the plan.

namespace asterism::ui {

class NameLine;
class PlanSession;

/// The part of the plan that promises, give and take and passing on are drawn from.
Plan planOfGiving(const Reader& reader);

/// Whether anything of it changed.
bool concernsGiving(const Changes& changes);

/// The names of everybody, by id.
class NamesOf {
public:
    explicit NamesOf(const Plan& plan);

    QString operator()(const Id<Person>& person) const;
    /// "Lena and Dev"; "" for nobody.
    QString listed(const std::vector<Id<Person>>& people) const;

private:
    QHash<QString, QString> m_names;
};

/// Offers everybody's name in the line.
void offerNames(NameLine& line, const Reader& plan);

/// Whom a typed name means: everybody it could mean, the only one best.
std::vector<Id<Person>> whoIsMeant(const Reader& plan, const QString& typed);

/// The one who is meant, nobody for an empty line. When nobody or several people are, the window
/// says so and the answer is not `isClear`.
struct Meant {
    bool isClear = true;
    std::optional<Id<Person>> person;
};
Meant meantBy(PlanSession& session, const QString& typed);

/// Opens a letter that begins nothing, on the thread with them if one has begun.
void writeLetterTo(
    PlanSession& session,
    const Id<Person>& person,
    const QString& kind,
    const LetterOccasion& about = {});

} // namespace asterism::ui
