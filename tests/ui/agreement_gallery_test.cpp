// SPDX-License-Identifier: MIT
// Pictures of agreements, of beginning and of closing in every size and light, for looking at by
// eye.
#include <QDir>
#include <QPainter>
#include <QScrollArea>

#include "tests/ui/agreement_desk.h"
#include "ui/agreements/agreement_sheet.h"
#include "ui/agreements/agreements_tab.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/paths/begin/begin_path.h"
#include "ui/paths/close/close_path.h"
#include "ui/people/agreement_tab.h"
#include "ui/print/paper.h"
#include "ui/print/sheet_pages.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct Look {
    QString name;
    QSize size;
    Theme theme;
    int text;
};

const QList<Look> looks{
    {"light", {900, 600}, Theme::Light, 100},
    {"dark", {900, 600}, Theme::Dark, 100},
    {"large", {900, 600}, Theme::Light, 150},
    {"small", {640, 360}, Theme::Light, 100},
};

QString fileFor(const QString& name)
{
    const QString path = qEnvironmentVariable("ASTERISM_GALLERY", QDir::tempPath());
    QDir().mkpath(path);
    return path + QLatin1Char('/') + name;
}

void wear(const Look& look)
{
    applyTheme(look.theme);
    applyTextSize(look.text);
}

/// The window, and beside it the whole of what scrolls in it.
void grab(AgreementDesk& desk, QScrollArea* scrolling, const QString& name)
{
    AgreementDesk::settle();
    desk.window->grab().save(fileFor(name + QLatin1String(".png")));
    if (scrolling != nullptr) {
        scrolling->widget()->grab().save(fileFor(name + QLatin1String("-whole.png")));
    }
}

QScrollArea* shownPage(AgreementDesk& desk)
{
    for (auto* page : desk.view().findChildren<PathPage*>()) {
        if (page->isVisible()) {
            return page;
        }
    }
    return nullptr;
}

void grabPath(AgreementDesk& desk, const QString& name)
{
    for (int page = 0; page < desk.view().pageCount(); ++page) {
        desk.view().goToPage(page);
        AgreementDesk::settle();
        grab(desk, shownPage(desk), QStringLiteral("%1-%2").arg(name).arg(page + 1));
    }
}

void sayOfEnding(actions::Ending& said)
{
    said.reason = actions::EndingReason::WorkDone;
    said.received = "Six reviews of recorded work";
    said.gave = "Clips on time, and what became of the advice";
}

void sayOfBeginning(actions::Beginning& said)
{
    said.cadenceDays = 42;
    said.minutes = 50;
    said.firstOn = day(2026, 7, 2);
    said.clauses
        = {{"purpose", "Consultation at short notice when risk is high."},
           {"confidentiality", "What we say stays between us."}};
    said.reviewOn = day(2026, 12, 15);
    said.receive = "A second pair of eyes";
    said.give = "Telehealth consent tools";
    said.mine.text = "Send three questions";
}

} // namespace

TEST_CASE("Pictures of beginning, agreeing and closing", "[.gallery]")
{
    for (const Look& look : looks) {
        wear(look);
        AgreementDesk desk(day(2026, 8, 5));
        desk.window->resize(look.size);
        desk.go("people", "path/close", qt(desk.tie("Tomas Okafor").id.text));
        sayOfEnding(static_cast<ClosePath&>(desk.view().path()).said());
        grabPath(desk, "close-" + look.name);
        desk.go("people", "path/close", qt(desk.tie("Tomas Okafor").id.text));
        static_cast<ClosePath&>(desk.view().path()).chooseReason(actions::EndingReason::NotGood);
        grabPath(desk, "closeshort-" + look.name);
        desk.go("people", "path/begin", qt(desk.person("Dr Isolde Brandt").id.text));
        sayOfBeginning(static_cast<BeginPath&>(desk.view().path()).said());
        grabPath(desk, "begin-" + look.name);
        for (const char* name : {"Tomas Okafor", "Dr Rosalind Achterberg", "Dev Malhotra"}) {
            desk.go("people", "agreement", qt(desk.person(name).id.text));
            auto* tab = desk.window->findChild<AgreementTab*>();
            grab(desk, tab, QStringLiteral("agreement-%1-%2").arg(look.name).arg(name[0]));
        }
        AgreementsTab tab(desk.session);
        tab.resize(look.size);
        tab.show();
        AgreementDesk::settle();
        tab.grab().save(fileFor("tab-" + look.name + ".png"));

        AgreementDesk fresh(day(2026, 6, 15), true);
        fresh.window->resize(look.size);
        fresh.go("people", "path/begin");
        grabPath(fresh, "newbegin-" + look.name);
        fresh.go("people", "path/close");
        grabPath(fresh, "newclose-" + look.name);
    }
    wear(looks.first());
    AgreementDesk desk;
    desk.go("people", "agreement", qt(desk.person("Dr Rosalind Achterberg").id.text));
    const auto paper = desk.find<AgreementSheet>("agreementSheet")->paper();
    REQUIRE(paper.has_value());
    const QSizeF size(500, 700);
    const SheetPages pages(*paper, size);
    for (int page = 0; page < pages.count(); ++page) {
        QImage image((size * 2).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        pages.paint(painter, page);
        painter.end();
        image.save(fileFor(QStringLiteral("paper-%1.png").arg(page + 1)));
    }
    CHECK(writeSheetPdf(fileFor("agreement.pdf"), *paper));
}
