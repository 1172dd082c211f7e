// SPDX-License-Identifier: MIT
// Pictures of Outreach and of the path that leads there, for looking at by eye.

#include "tests/ui/gallery.h"
#include "tests/ui/outreach_desk.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/paths/path_view.h"
#include "ui/paths/reach_out/reach_out_path.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

const QList<Look> looks{
    {"light", {1000, 700}, Theme::Light, 100},
    {"wide", {1440, 900}, Theme::Light, 100},
    {"dark", {1000, 700}, Theme::Dark, 100},
    {"contrast", {1000, 700}, Theme::HighContrastDark, 100},
    {"large", {900, 600}, Theme::Light, 150},
    {"tiny", {640, 360}, Theme::Light, 100},
};

void grab(OutreachDesk& desk, const Look& look, const QString& what)
{
    OutreachDesk::settle();
    desk.window->grab().save(
        galleryFolder()
        + QStringLiteral("/outreach-%1-%2.png").arg(QLatin1String(look.name), what));
}

void grabPath(OutreachDesk& desk, const Look& look, const QString& what)
{
    auto* view = desk.find<PathView>("pathView");
    for (int page = 0; page < view->pageCount(); ++page) {
        view->goToPage(page);
        grab(desk, look, QStringLiteral("%1%2").arg(what).arg(page + 1));
    }
}

/// Two names, one of them chosen, and what she is asked.
void sayWhom(OutreachDesk& desk)
{
    auto& path = static_cast<ReachOutPath&>(desk.find<PathView>("pathView")->path());
    path.addName(QStringLiteral("Ingrid Solberg"));
    path.addPerson(desk.person("Tomas Okafor").id);
    path.said().chosen = path.said().names.front().key;
    path.said().ask = "how you choose a first question for a small study";
    path.said().whyYou = "Your paper on small samples helped me to begin";
    emit path.refreshed();
}

} // namespace

TEST_CASE("Pictures of reaching out", "[.gallery]")
{
    for (const Look& look : looks) {
        applyTheme(look.theme);
        applyTextSize(look.text);
        OutreachDesk desk(look.size);
        grab(desk, look, QStringLiteral("board"));
        desk.session.goTo({"outreach", "outreach", qt(desk.thread("Dr Isolde Brandt").id.text)});
        grab(desk, look, QStringLiteral("detail"));
        desk.session.goTo({"outreach", "idea", {}});
        grab(desk, look, QStringLiteral("idea"));
        const auto gap = desk.need("Feedback on writing and research design").id;
        desk.session.goTo({"outreach", "path/reach-out", qt(gap.text)});
        OutreachDesk::settle();
        sayWhom(desk);
        grabPath(desk, look, QStringLiteral("path"));

        OutreachDesk fresh(look.size, true);
        grab(fresh, look, QStringLiteral("new-board"));
        fresh.session.goTo({"outreach", "path/reach-out", {}});
        OutreachDesk::settle();
        grabPath(fresh, look, QStringLiteral("new-path"));
    }
    applyTheme(Theme::Light);
    applyTextSize(100);
}
