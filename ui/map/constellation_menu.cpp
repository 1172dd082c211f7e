// SPDX-License-Identifier: MIT
// The menu of a star: everything that a drag can do, for keys and clicks.
#include <QContextMenuEvent>
#include <QMenu>

#include "ui/map/constellation.h"
#include "ui/map/sky_words.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {

namespace {

constexpr double aLittle = 15;

QAction* add(QMenu& menu, const char* name, const QString& text)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    return action;
}

QString ringChoice(Ring ring)
{
    switch (ring) {
    case Ring::Close:
        return Constellation::tr("&Close");
    case Ring::Steady:
        return Constellation::tr("&Steady");
    default:
        return Constellation::tr("&Occasional");
    }
}

} // namespace

void Constellation::addRings(QMenu& menu, const Star& star)
{
    QMenu* rings = menu.addMenu(tr("Move to &Ring"));
    rings->setObjectName(QStringLiteral("moveToRing"));
    for (const Ring ring : {Ring::Close, Ring::Steady, Ring::Occasional}) {
        QAction* action = rings->addAction(ringChoice(ring));
        action->setCheckable(true);
        action->setChecked(ringOf(star) == ring);
        connect(action, &QAction::triggered, this, [this, id = qt(star.id), ring] {
            moveToRing(id, ring);
        });
    }
}

void Constellation::addSectors(QMenu& menu, const std::string& id)
{
    const PlacedStar* placed = placedOf(id);
    QMenu* around = menu.addMenu(tr("Move &Around"));
    around->setObjectName(QStringLiteral("moveAround"));
    const auto offer = [&](QAction* action, double degrees) {
        connect(action, &QAction::triggered, this, [this, id = qt(id), degrees] {
            moveAround(id, degrees);
        });
    };
    offer(add(*around, "clockwise", tr("A Little &Clockwise")), placed->angle + aLittle);
    offer(
        add(*around, "counterclockwise", tr("A Little C&ounterclockwise")),
        placed->angle - aLittle);
    around->addSeparator();
    for (std::size_t at = 0; at < sectorCount; ++at) {
        const auto sector = static_cast<Sector>(at);
        const QString name = asLabel(words(sector));
        QAction* action = add(*around, "sector", tr("To %1").arg(name));
        action->setCheckable(true);
        action->setChecked(sectorAt(placed->angle) == sector);
        offer(action, middleOf(sector));
    }
}

void Constellation::addMoves(QMenu& menu, const std::string& id)
{
    const Star* star = starOf(id);
    if (star != nullptr && mayChangeRing(id)) {
        addRings(menu, *star);
    }
    addSectors(menu, id);
    if (star != nullptr && star->kind != StarKind::Group) {
        menu.addSeparator();
        QAction* imagine = add(menu, "imagineWithout", tr("&Imagine %1 Away").arg(qt(star->name)));
        imagine->setCheckable(true);
        imagine->setChecked(star->faded);
        connect(imagine, &QAction::triggered, this, [this, id = qt(id)] { imagineWithout(id); });
    }
}

void Constellation::showMenu(const std::string& id, QPoint globalPosition)
{
    setCurrent(id);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("starMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (placedOf(id) != nullptr) {
        const bool place = placeOf(id) != nullptr;
        QAction* open = add(*menu, "open", place ? tr("&Look for Someone…") : tr("&Open"));
        connect(open, &QAction::triggered, this, [this, id] { activate(id); });
        addMoves(*menu, id);
    } else {
        QAction* all = add(*menu, "showAll", tr("Show the &Whole Sky"));
        connect(all, &QAction::triggered, this, &Constellation::showAll);
    }
    if (isImagining()) {
        QAction* back = add(*menu, "imagineNothing", tr("&Bring Everybody Back"));
        connect(back, &QAction::triggered, this, &Constellation::imagineNothing);
    }
    emit menuAboutToShow(menu, qt(id));
    menu->popup(globalPosition);
}

void Constellation::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::string pointed = byMouse ? itemAt(event->pos()) : m_current;
    const std::string id = pointed.empty() ? std::string(youId) : pointed;
    const QPoint at = byMouse ? event->globalPos() : mapToGlobal(rectOf(id).center());
    cancelDrag();
    showMenu(id, at);
}

} // namespace asterism::ui
