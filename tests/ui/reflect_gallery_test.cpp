// SPDX-License-Identifier: MIT
// Pictures of the Reflect path and page in every size and light, for looking at by eye.
#include <QDir>

#include "tests/ui/reflect_fixture.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;

namespace {

struct Look {
    QString name;
    QSize size;
    ui::Theme theme;
    int text;
};

const QList<Look> looks{
    {"light", {900, 600}, ui::Theme::Light, 100},
    {"dark", {900, 600}, ui::Theme::Dark, 100},
    {"large", {900, 600}, ui::Theme::Light, 150},
    {"small", {640, 360}, ui::Theme::Light, 100},
};

QString folder()
{
    const QString path = qEnvironmentVariable("ASTERISM_GALLERY", QDir::tempPath());
    QDir().mkpath(path);
    return path;
}

void wear(const Look& look)
{
    ui::applyTheme(look.theme);
    ui::applyTextSize(look.text);
}

void grab(QWidget& widget, const QString& name)
{
    settle();
    widget.grab().save(folder() + QLatin1Char('/') + name + QLatin1String(".png"));
}

void sayMore(actions::Reflected& said)
{
    using actions::Pile;
    said.cards
        = {{"Acceptance", Pile::Somewhat, false},
           {"Compassion", Pile::Very, false},
           {"Growth", Pile::Very, false},
           {"Accuracy", Pile::NotNow, false},
           {"Justice", Pile::Very, false},
           {"Health", Pile::Very, false},
           {"Achievement", Pile::Somewhat, false}};
    actions::ReflectedSupport support;
    support.row.now.id = newId<Support>();
    support.row.now.title = "Reading my own recordings";
    support.row.now.levelNow = 2;
    support.row.now.levelWanted = 4;
    support.goals.now = {said.goals.front().row.now.id};
    said.supports.push_back(support);
}

} // namespace

TEST_CASE("Pictures of the Reflect path", "[.gallery]")
{
    for (const Look& look : looks) {
        wear(look);
        OpenPath path(planOfAmara(), [](const Plan&, QWidget* parent) {
            auto* sky = new QWidget(parent);
            sky->setAutoFillBackground(true);
            return sky;
        });
        path.view->resize(look.size);
        path.view->begin();
        sayMore(path.said());
        for (int page = 0; page < path.view->pageCount(); ++page) {
            path.view->goToPage(page);
            grab(*path.view, QStringLiteral("path-%1-%2").arg(look.name).arg(page + 1));
            if (page == 2) {
                for (int part = 1; part < 3; ++part) {
                    QTest::mouseClick(
                        at(*at(*path.view, "valuesPart"), QStringLiteral("segment%1").arg(part)),
                        Qt::LeftButton);
                    grab(*path.view, QStringLiteral("path-%1-3%2").arg(look.name).arg(part));
                }
            }
            if (page == 4) {
                QTest::mouseClick(at(*path.view, "editGoal0"), Qt::LeftButton);
                grab(*path.view, QStringLiteral("path-%1-51").arg(look.name));
            }
            if (page == 5) {
                QTest::mouseClick(at(*path.view, "details2_0"), Qt::LeftButton);
                grab(*path.view, QStringLiteral("path-%1-61").arg(look.name));
            }
        }
    }
    wear(looks.first());
}
