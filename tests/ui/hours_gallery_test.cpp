// SPDX-License-Identifier: MIT
// Pictures of hours, of reverse mentoring and of a group's agenda, and the evidence as files, for
// looking at by eye.
#include <QImage>
#include <QPainter>

#include "actions/hours_evidence.h"
#include "tests/ui/gallery.h"
#include "tests/ui/outreach_desk.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/groups/group_agenda_card.h"
#include "ui/hours/evidence_sheet.h"
#include "ui/paths/path_view.h"
#include "ui/paths/reverse/reverse_path.h"
#include "ui/print/paper.h"
#include "ui/print/sheet_pages.h"

#include <fstream>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

const QList<Look> looks{
    {"light", {1000, 700}, Theme::Light, 100},
    {"dark", {1000, 700}, Theme::Dark, 100},
    {"small", {900, 600}, Theme::Light, 100},
    {"large", {1000, 700}, Theme::Light, 150},
};

void grab(OutreachDesk& desk, const Look& look, const QString& what)
{
    OutreachDesk::settle();
    desk.window->grab().save(
        galleryFolder() + QStringLiteral("/both-%1-%2.png").arg(what, QLatin1String(look.name)));
}

void grabHours(OutreachDesk& desk, const Look& look, const QString& what)
{
    desk.session.goTo({QStringLiteral("hours"), {}, {}});
    grab(desk, look, QStringLiteral("hours") + what);
    desk.session.goTo({QStringLiteral("hours"), QStringLiteral("add"), {}});
    grab(desk, look, QStringLiteral("add") + what);
}

void grabPath(OutreachDesk& desk, const Look& look, const QString& door)
{
    desk.session.goTo({QStringLiteral("people"), QStringLiteral("path/reverse"), door});
    OutreachDesk::settle();
    auto* view = desk.find<PathView>("pathView");
    auto& said = static_cast<ReversePath&>(view->path()).said();
    said.topics = {"telehealth and consent tools"};
    said.name = door == QLatin1String("offer") ? "Dr Henrik Vale" : "Mina Castillo";
    emit view->path().refreshed();
    for (int page = 0; page < view->pageCount(); ++page) {
        view->goToPage(page);
        grab(desk, look, QStringLiteral("%1%2").arg(door).arg(page + 1));
    }
}

/// Every page as it would be on Letter paper with margins of 20 mm.
void grabPages(const Sheet& sheet, const QString& name)
{
    constexpr double scale = 1.3;
    const QSizeF room(612 - 113, 792 - 113);
    const SheetPages pages(sheet, room);
    for (int page = 0; page < pages.count(); ++page) {
        QImage image((room * scale).toSize() + QSize(40, 40), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(20, 20);
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.end();
        image.save(name + QStringLiteral("-%1.png").arg(page + 1));
    }
}

} // namespace

TEST_CASE("Pictures of both ways", "[.gallery]")
{
    for (const auto& look : looks) {
        applyTheme(look.theme);
        applyTextSize(look.text);
        OutreachDesk desk(look.size);
        grabHours(desk, look, {});
        grabPath(desk, look, QStringLiteral("offer"));
        grabPath(desk, look, QStringLiteral("learn"));
        desk.session.goTo({QStringLiteral("people"), {}, {}});
        GroupAgendaCard card(desk.session);
        card.fill(desk.store().reader().all<Group>().at(0));
        grabPages(card.sheet(), galleryFolder() + QStringLiteral("/group-sheet"));
        card.resize(scaled(420), card.sizeHint().height());
        card.grab().save(
            galleryFolder() + QStringLiteral("/both-group-%1.png").arg(QLatin1String(look.name)));
        OutreachDesk fresh(look.size, true);
        grabHours(fresh, look, QStringLiteral("-new"));
    }
    applyTheme(Theme::Light);
    applyTextSize(100);
}

TEST_CASE("The evidence of the story as files", "[.gallery]")
{
    OutreachDesk desk;
    for (const auto& rules : builtInHourRules()) {
        const auto evidence = actions::evidenceOf(
            desk.store().reader().plan(), rules, day(2026, 3, 1), day(2026, 6, 30));
        const QString name = galleryFolder() + QStringLiteral("/evidence-") + qt(rules.name);
        const Sheet sheet = evidenceSheet(evidence, desk.today);
        CHECK(writeSheetPdf(name + QStringLiteral(".pdf"), sheet));
        grabPages(sheet, name);
        std::ofstream(utf8(name + QStringLiteral(".csv")), std::ios::binary)
            << actions::evidenceTable(evidence);
    }
}
