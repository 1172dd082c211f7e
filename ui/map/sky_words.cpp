// SPDX-License-Identifier: MIT
#include "ui/map/sky_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/dates.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

struct Map {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

QString small(const QString& text)
{
    return QLocale().toLower(text.left(1)) + text.mid(1);
}

QString listed(const QStringList& parts)
{
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    //: The last two of a list: courage and career.
    return Map::tr("%1 and %2")
        .arg(parts.mid(0, parts.size() - 1).join(Map::tr(", ", "In a list")), parts.last());
}

QString counted(const QString& sentence, int at, int of)
{
    return of == 0 ? sentence : Map::tr("%1, %2 of %3").arg(sentence).arg(at).arg(of);
}

QString clauseOf(const Star& star)
{
    if (star.ended) {
        return Map::tr("ended since");
    }
    switch (star.line) {
    case StarLine::UnderWay:
        return Map::tr("outreach under way");
    case StarLine::None:
        return Map::tr("an idea so far");
    case StarLine::Active:
        return small(words(star.giver));
    case StarLine::Resting:
        break;
    }
    return {};
}

} // namespace

QString words(StarKind kind)
{
    switch (kind) {
    case StarKind::Guide:
        return Map::tr("Guide");
    case StarKind::Supervisor:
        return Map::tr("Supervisor or teacher");
    case StarKind::Peer:
        return Map::tr("Peer");
    case StarKind::Connector:
        return Map::tr("Connector");
    case StarKind::Learner:
        return Map::tr("Learner");
    case StarKind::Group:
        return Map::tr("Group");
    }
    return {};
}

QString words(Sector sector)
{
    switch (sector) {
    case Sector::ClinicalDepth:
        return Map::tr("Clinical depth");
    case Sector::CraftAndResearch:
        return Map::tr("Craft & research");
    case Sector::PeerSupport:
        return Map::tr("Peer support");
    case Sector::Belonging:
        return Map::tr("Belonging");
    case Sector::GivingOn:
        return Map::tr("Giving on");
    case Sector::LifeAndBalance:
        return Map::tr("Life & balance");
    case Sector::Courage:
        return Map::tr("Courage");
    case Sector::Career:
        return Map::tr("Career");
    }
    return {};
}

QString words(Ring ring)
{
    switch (ring) {
    case Ring::Close:
        return Map::tr("close", "Ring");
    case Ring::Steady:
        return Map::tr("steady", "Ring");
    case Ring::Occasional:
        return Map::tr("occasional", "Ring");
    case Ring::Beyond:
        return Map::tr("resting", "Ring");
    }
    return {};
}

QString words(StarLine line)
{
    switch (line) {
    case StarLine::Active:
        return Map::tr("Active", "Line");
    case StarLine::UnderWay:
        return Map::tr("Outreach under way", "Line");
    case StarLine::Resting:
        return Map::tr("Resting", "Line");
    case StarLine::None:
        return Map::tr("An idea", "Line");
    }
    return {};
}

QString words(Giver giver)
{
    switch (giver) {
    case Giver::ToMe:
        return Map::tr("They give");
    case Giver::FromMe:
        return Map::tr("I give");
    case Giver::Both:
        return Map::tr("Both give");
    case Giver::None:
        break;
    }
    return {};
}

SkyWords skyWords()
{
    SkyWords all;
    for (std::size_t at = 0; at < sectorCount; ++at) {
        all.sectors.at(at) = utf8(words(static_cast<Sector>(at)));
    }
    for (std::size_t at = 0; at < ringCount; ++at) {
        all.rings.at(at) = utf8(words(static_cast<Ring>(at)));
    }
    all.you = utf8(Map::tr("You"));
    all.openPlace = utf8(Map::tr("Open: %1"));
    return all;
}

QString nearnessOf(const Star& star)
{
    return star.ended ? Map::tr("ended") : words(ringOf(star));
}

QString heldBy(const Star& star, const SkyPicture& picture)
{
    if (star.isOverloaded()) {
        return Map::tr("%1 of your %2 needs").arg(star.needsHeld()).arg(picture.needs.size());
    }
    QStringList sectors;
    for (const std::string& id : star.needs) {
        const auto need = std::ranges::find(picture.needs, id, &SkyNeed::id);
        const QString sector = need == picture.needs.end() ? QString() : small(words(need->sector));
        if (!sector.isEmpty() && !sectors.contains(sector)) {
            sectors.append(sector);
        }
    }
    return listed(sectors);
}

QString lastContactOf(const Star& star)
{
    if (!star.daysSince) {
        return {};
    }
    const Day anyDay = day(2020, 1, 1);
    return relative(PartialDate{anyDay - std::chrono::days{*star.daysSince}}, anyDay);
}

QString sentenceOf(const Star& star, const SkyPicture& picture, int at, int of)
{
    QStringList parts{qt(star.name), small(words(star.kind)), nearnessOf(star)};
    const QString held = heldBy(star, picture);
    if (!held.isEmpty()) {
        parts.append(Map::tr("holds %1").arg(held));
    }
    parts.append(clauseOf(star));
    const QString contact = lastContactOf(star);
    if (!contact.isEmpty()) {
        parts.append(Map::tr("last contact %1").arg(contact));
    }
    if (star.faded) {
        parts.append(Map::tr("imagined away"));
    }
    parts.removeAll(QString());
    return counted(parts.join(Map::tr(", ", "In a list")), at, of);
}

QString sentenceOf(const OpenPlace& place, int at, int of)
{
    const QString title = qt(place.title);
    const QString sector = small(words(place.sector));
    if (place.imagined) {
        return counted(Map::tr("Would be open: %1, %2").arg(title, sector), at, of);
    }
    return counted(
        place.onPurpose ? Map::tr("Open place: %1, %2, left open on purpose").arg(title, sector)
                        : Map::tr("Open place: %1, %2, nobody holds it yet").arg(title, sector),
        at,
        of);
}

QString summaryOf(const SkyPicture& picture)
{
    int people = 0;
    for (const Star& star : picture.stars) {
        people += star.kind == StarKind::Group ? 0 : 1;
    }
    const auto places = static_cast<int>(picture.openPlaces.size());
    QStringList parts{
        people == 1 ? Map::tr("1 person") : Map::tr("%1 people").arg(people),
        places == 1 ? Map::tr("1 open place") : Map::tr("%1 open places").arg(places)};
    if (!picture.needs.empty()) {
        parts.append(
            Map::tr("%1 of %2 needs held").arg(needsHeldIn(picture)).arg(picture.needs.size()));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace asterism::ui
