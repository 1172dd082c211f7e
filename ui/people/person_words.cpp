// SPDX-License-Identifier: MIT
#include "ui/people/person_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

namespace asterism::ui {
namespace {

struct People {
    Q_DECLARE_TR_FUNCTIONS(People)
};

constexpr std::size_t mostKinds = 2;

QString contactWords(const PersonRow& row, Day today)
{
    if (!row.lastContact.isEmpty()) {
        return relative(row.lastContact, today);
    }
    switch (row.phase.value_or(Phase::Active)) {
    case Phase::Active:
    case Phase::Closing:
    case Phase::KeptWarm:
    case Phase::Colleague:
        return {};
    default:
        return words(*row.phase).toLower();
    }
}

} // namespace

QString kindWords(const PersonRow& row)
{
    if (row.kinds.empty()) {
        return People::tr("not placed yet");
    }
    QStringList kinds;
    for (std::size_t at = 0; at < row.kinds.size() && at < mostKinds; ++at) {
        const QString kind = words(row.kinds[at]);
        kinds << (at == 0 ? kind : kind.left(1).toLower() + kind.mid(1));
    }
    //: Two kinds of a relationship with the same person: Sponsor, reverse mentee
    return kinds.join(People::tr(", ", "between two kinds"));
}

QString underName(const PersonRow& row, Day today)
{
    QStringList parts{kindWords(row)};
    if (row.resting != Resting::Active) {
        parts << restingWords(row.resting).toLower();
    }
    const QString contact = contactWords(row, today);
    if (!contact.isEmpty()) {
        parts << contact;
    }
    return parts.join(QStringLiteral(" · "));
}

QString spokenRow(const PersonRow& row, Day today)
{
    QStringList parts{
        qt(row.name), underName(row, today).replace(QStringLiteral(" · "), QStringLiteral(", "))};
    if (row.needsHeld > 0) {
        parts
            << (row.needsHeld == 1 ? People::tr("holds one need")
                                   : People::tr("holds %n needs", nullptr, row.needsHeld));
    }
    for (const auto& tag : row.tags) {
        parts << qt(tag);
    }
    return parts.join(QStringLiteral(", "));
}

QString restingWords(Resting resting)
{
    return resting == Resting::Active ? QString() : words(resting);
}

} // namespace asterism::ui
