// SPDX-License-Identifier: MIT
#include "ui/app/theme.h"

#include <QDirIterator>
#include <QLabel>
#include <QRegularExpression>

#include "ui/app/style.h"
#include "ui/app/text_size.h"
#include "ui/widgets/heading.h"

#include <catch2/catch.hpp>

using namespace asterism::ui;

namespace {

const std::vector<Role> grounds = {Role::Window, Role::Surface, Role::Sunken};
const std::vector<Role> words
    = {Role::Text,
       Role::Text2,
       Role::Hint,
       Role::Primary,
       Role::Link,
       Role::Care,
       Role::Ok,
       Role::Stop};
const std::vector<Role> parts = {Role::Control, Role::Focus};
const std::vector<Role> stars
    = {Role::Guide, Role::Supervisor, Role::Peer, Role::Connector, Role::Learner, Role::Group};

void checkPairs(
    const Scheme& scheme,
    const std::vector<Role>& inks,
    const std::vector<Role>& papers,
    double least)
{
    for (const Role ink : inks) {
        for (const Role paper : papers) {
            INFO("ink " << static_cast<int>(ink) << " on " << static_cast<int>(paper));
            CHECK(contrast(scheme[ink], scheme[paper]) >= least);
        }
    }
}

void checkReadable(const Scheme& scheme)
{
    checkPairs(scheme, words, grounds, 4.5);
    checkPairs(scheme, parts, grounds, 3.0);
    checkPairs(scheme, {Role::Text, Role::Text2}, {Role::PrimaryTint}, 4.5);
    checkPairs(
        scheme, {Role::Text}, {Role::CareTint, Role::OkTint, Role::StopTint, Role::Sky}, 4.5);
    checkPairs(scheme, {Role::Care}, {Role::Sky}, 4.5);
    checkPairs(scheme, {Role::Ring}, {Role::Sky}, 3.0);
    checkPairs(scheme, stars, {Role::Sky}, 3.0);
    CHECK(contrast(scheme[Role::OnPrimary], scheme[Role::Primary]) >= 4.5);
    CHECK(contrast(scheme[Role::Care], scheme[Role::CareTint]) >= 3.0);
    CHECK(contrast(scheme[Role::Ok], scheme[Role::OkTint]) >= 3.0);
    CHECK(contrast(scheme[Role::Stop], scheme[Role::StopTint]) >= 3.0);
    CHECK(contrast(scheme[Role::Primary], scheme[Role::PrimaryTint]) >= 3.0);
    // The toast is the world upside down.
    CHECK(contrast(scheme[Role::Surface], scheme[Role::Text]) >= 4.5);
}

QPalette desktop(const QColor& window, const QColor& text, const QColor& highlight)
{
    QPalette palette(text, window, window, window, window, text, text, window, window);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

} // namespace

TEST_CASE("Contrast is what the guideline says it is")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(118, 118, 118), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("Everything can be read in every theme")
{
    const auto theme
        = GENERATE(Theme::Light, Theme::Dark, Theme::HighContrastLight, Theme::HighContrastDark);

    checkReadable(schemeOf(theme, QPalette()));
}

TEST_CASE("All text in high contrast stands out by twelve to one")
{
    const auto theme = GENERATE(Theme::HighContrastLight, Theme::HighContrastDark);

    checkPairs(schemeOf(theme, QPalette()), words, grounds, 12.0);
}

TEST_CASE("A desktop with ordinary light or dark colors gets our light or dark")
{
    const auto light = schemeOf(
        Theme::FollowSystem, desktop(QColor(239, 240, 241), QColor(35, 38, 41), Qt::blue));
    const auto dark = schemeOf(
        Theme::FollowSystem, desktop(QColor(42, 46, 50), QColor(252, 252, 252), Qt::blue));

    CHECK(light.colors == schemeOf(Theme::Light, QPalette()).colors);
    CHECK(dark.colors == schemeOf(Theme::Dark, QPalette()).colors);
    CHECK(dark.dark);
}

TEST_CASE("A desktop with colors of its own is followed and stays readable")
{
    const auto ground = GENERATE(
        QColor(255, 220, 180),
        QColor(90, 20, 60),
        QColor(128, 128, 128),
        QColor(0, 60, 60),
        QColor(170, 200, 120));
    const auto platform = desktop(ground, Qt::gray, QColor(200, 120, 30));

    const auto scheme = schemeOf(Theme::FollowSystem, platform);

    CHECK(scheme[Role::Window] == ground);
    checkReadable(scheme);
}

TEST_CASE("A desktop in black and white gets high contrast")
{
    const auto scheme = schemeOf(Theme::FollowSystem, desktop(Qt::black, Qt::white, Qt::yellow));

    CHECK(scheme.highContrast);
    CHECK(scheme.dark);
}

TEST_CASE("A change of theme reaches the palette, the labels and whoever listens")
{
    applyTheme(Theme::Light);
    Caption label("twelve days ago");
    label.show();
    QSignalSpy heard(&ThemeNotifier::instance(), &ThemeNotifier::changed);

    applyTheme(Theme::Dark);

    CHECK(heard.count() == 1);
    CHECK(QApplication::palette().color(QPalette::Window) == color(Role::Window));
    CHECK(label.palette().color(QPalette::WindowText) == color(Role::Text2));
    CHECK(currentScheme().dark);
    applyTheme(Theme::Light);
    CHECK(label.palette().color(QPalette::WindowText) == color(Role::Text2));
}

TEST_CASE("Borders are thicker in high contrast")
{
    applyTheme(Theme::HighContrastDark);
    CHECK(borderWidth() == 2);
    applyTheme(Theme::Light);
    CHECK(borderWidth() == 1);
}

TEST_CASE("Text grows with the setting, each size in its proportion, and labels follow")
{
    applyTextSize(100);
    const double body = font(TextRole::Body).pointSizeF();
    Heading title("People", TextRole::H1);
    title.show();
    const int height = title.sizeHint().height();

    applyTextSize(200);

    CHECK(font(TextRole::Body).pointSizeF() == Approx(2 * body));
    CHECK(font(TextRole::H1).pointSizeF() == Approx(3 * body));
    CHECK(font(TextRole::H2).weight() == QFont::DemiBold);
    CHECK(title.font().pointSizeF() == Approx(3 * body));
    CHECK(title.sizeHint().height() > 1.6 * height);
    CHECK(scaled(100) == 200);
    applyTextSize(100);
}

TEST_CASE("Text keeps between 90 and 200 percent and captions never get too small")
{
    applyTextSize(10);
    CHECK(textSize() == leastTextSize);
    CHECK(font(TextRole::Caption).pointSizeF() >= 9.0);
    applyTextSize(900);
    CHECK(textSize() == mostTextSize);
    applyTextSize(100);
}

TEST_CASE("No file but the tokens spells a color")
{
    static const QRegularExpression literal(
        R"(#[0-9A-Fa-f]{6}\b|QColor\(\s*(0x|"|\d)|setStyleSheet|Qt::(red|green|blue|gray|yellow)\b)");
    QStringList guilty;
    QDirIterator files(
        QStringLiteral(ASTERISM_SOURCE_DIR "/ui"),
        {"*.cpp", "*.h"},
        QDir::Files,
        QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        ++count;
        const bool isTokens = files.fileName() == "theme_tokens.h";
        if (!isTokens && literal.match(QString::fromUtf8(file.readAll())).hasMatch()) {
            guilty << files.fileName();
        }
    }

    CHECK(count > 20);
    CHECK(guilty.join(", ").toStdString().empty());
}
