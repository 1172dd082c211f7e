// SPDX-License-Identifier: MIT
#include "ui/app/theme.h"

#include <QApplication>
#include <QEvent>

#include "ui/app/platform.h"
#include "ui/app/style.h"
#include "ui/app/theme_tokens.h"

#include <algorithm>
#include <cmath>

namespace asterism::ui {
namespace {

struct State {
    Theme theme = Theme::Light;
    Scheme scheme;
};

Scheme schemeFrom(const tokens::Values& values, bool dark, bool highContrast)
{
    static_assert(std::tuple_size_v<tokens::Values> == roleCount);
    Scheme scheme;
    for (std::size_t at = 0; at < roleCount; ++at) {
        scheme.colors.at(at) = QColor::fromRgb(values.at(at));
    }
    scheme.dark = dark;
    scheme.highContrast = highContrast;
    return scheme;
}

State& state()
{
    static State only{Theme::Light, schemeFrom(tokens::light, false, false)};
    return only;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

bool isColorful(const QColor& color)
{
    const auto [least, most] = std::minmax({color.red(), color.green(), color.blue()});
    return most - least > 30;
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.2;
}

/// Whether somebody chose these colors on purpose: neither an ordinary light nor dark desktop.
bool isForeign(const QPalette& platform)
{
    const QColor ground = platform.color(QPalette::Window);
    const double light = luminance(ground);
    return isColorful(ground) || (light > 0.2 && light < 0.6);
}

bool wantsMostContrast(const QPalette& platform)
{
    return contrast(platform.color(QPalette::Window), platform.color(QPalette::WindowText)) > 20.5
        && platform.color(QPalette::Window) == platform.color(QPalette::Base)
        && platform.color(QPalette::Button) == platform.color(QPalette::Window);
}

void put(Scheme& scheme, Role role, const QColor& color)
{
    scheme.colors.at(static_cast<std::size_t>(role)) = color;
}

/// As much of `full` on the surface as leaves the text upon it readable.
QColor tinted(const Scheme& scheme, Role full)
{
    const QColor surface = scheme[Role::Surface];
    double part = 0.12;
    while (part > 0.01 && contrast(mixed(surface, scheme[full], part), scheme[Role::Text]) < 4.7) {
        part -= 0.02;
    }
    return mixed(surface, scheme[full], std::max(part, 0.0));
}

/// The grounds of the desktop and, between them and its text, our lines.
Scheme groundsFrom(const QPalette& platform)
{
    Scheme scheme = isDark(platform) ? schemeFrom(tokens::dark, true, false)
                                     : schemeFrom(tokens::light, false, false);
    const QColor window = platform.color(QPalette::Window);
    const QColor text = readableOn({window}, platform.color(QPalette::WindowText), 7.0);
    put(scheme, Role::Window, window);
    put(scheme, Role::Surface, mixed(window, platform.color(QPalette::Base), 0.5));
    put(scheme, Role::Sunken, mixed(window, text, 0.05));
    put(scheme, Role::Line, mixed(window, text, 0.2));
    put(scheme, Role::Sky, window);
    return scheme;
}

/// Keeps the meaning of our roles on the grounds that the desktop gives.
Scheme adoptedFrom(const QPalette& platform)
{
    Scheme scheme = groundsFrom(platform);
    std::vector<QColor> grounds
        = {scheme[Role::Window], scheme[Role::Surface], scheme[Role::Sunken]};
    const QColor window = scheme[Role::Window];
    const QColor text = readableOn(grounds, platform.color(QPalette::WindowText), 7.0);
    put(scheme, Role::Text, text);
    put(scheme, Role::Primary, readableOn(grounds, platform.color(QPalette::Highlight), 4.6));
    put(scheme, Role::OnPrimary, readableOn({scheme[Role::Primary]}, window, 4.6));
    for (const Role role :
         {Role::Focus,
          Role::Link,
          Role::Care,
          Role::Ok,
          Role::Stop,
          Role::Guide,
          Role::Supervisor,
          Role::Peer,
          Role::Connector,
          Role::Learner,
          Role::Group}) {
        put(scheme, role, readableOn(grounds, scheme[role], 4.6));
    }
    for (const auto& [tint, full] :
         {std::pair{Role::PrimaryTint, Role::Primary},
          std::pair{Role::CareTint, Role::Care},
          std::pair{Role::OkTint, Role::Ok},
          std::pair{Role::StopTint, Role::Stop}}) {
        put(scheme, tint, tinted(scheme, full));
    }
    put(scheme, Role::Control, readableOn(grounds, mixed(window, text, 0.5), 3.1));
    put(scheme, Role::Ring, scheme[Role::Control]);
    grounds.push_back(scheme[Role::PrimaryTint]);
    put(scheme, Role::Text2, readableOn(grounds, mixed(window, text, 0.75), 4.6));
    put(scheme, Role::Hint, readableOn(grounds, mixed(window, text, 0.65), 4.6));
    return scheme;
}

Scheme followed(const QPalette& platform)
{
    if (wantsMostContrast(platform)) {
        return isDark(platform) ? schemeFrom(tokens::highContrastDark, true, true)
                                : schemeFrom(tokens::highContrastLight, false, true);
    }
    if (isForeign(platform)) {
        return adoptedFrom(platform);
    }
    return isDark(platform) ? schemeFrom(tokens::dark, true, false)
                            : schemeFrom(tokens::light, false, false);
}

/// Widgets whose ground is another than everybody's.
void dressSpecialClasses(const Scheme& scheme)
{
    QPalette tip = paletteOf(scheme);
    tip.setColor(QPalette::ToolTipText, scheme[Role::Surface]);
    tip.setColor(QPalette::WindowText, scheme[Role::Surface]);
    QApplication::setPalette(tip, "QTipLabel");
    QPalette navigation = paletteOf(scheme);
    navigation.setColor(QPalette::Base, scheme[Role::Sunken]);
    QApplication::setPalette(navigation, "asterism::ui::NavigationList");
}

} // namespace

QColor color(Role role)
{
    return state().scheme[role];
}

const Scheme& currentScheme()
{
    return state().scheme;
}

Theme currentTheme()
{
    return state().theme;
}

int borderWidth()
{
    return state().scheme.highContrast ? 2 : 1;
}

Scheme schemeOf(Theme theme, const QPalette& platform)
{
    switch (theme) {
    case Theme::FollowSystem:
        return followed(platform);
    case Theme::Light:
        return schemeFrom(tokens::light, false, false);
    case Theme::Dark:
        return schemeFrom(tokens::dark, true, false);
    case Theme::HighContrastLight:
        return schemeFrom(tokens::highContrastLight, false, true);
    case Theme::HighContrastDark:
        return schemeFrom(tokens::highContrastDark, true, true);
    }
    return schemeFrom(tokens::light, false, false);
}

void applyTheme(Theme theme)
{
    State& now = state();
    now.theme = theme;
    now.scheme = schemeOf(theme, theme == Theme::FollowSystem ? platformPalette() : QPalette());
    if (qobject_cast<Style*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new Style);
    }
    QApplication::setPalette(paletteOf(now.scheme));
    dressSpecialClasses(now.scheme);
    emit ThemeNotifier::instance().changed();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        window->update();
    }
}

QPalette paletteOf(const Scheme& scheme)
{
    QPalette palette;
    const auto set
        = [&](QPalette::ColorRole role, Role ours) { palette.setColor(role, scheme[ours]); };
    set(QPalette::Window, Role::Window);
    set(QPalette::Base, Role::Surface);
    set(QPalette::Button, Role::Surface);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::Control);
    set(QPalette::Dark, Role::Control);
    set(QPalette::Shadow, Role::Text);
    set(QPalette::Text, Role::Text);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Stop);
    set(QPalette::PlaceholderText, Role::Hint);
    set(QPalette::Highlight, Role::Primary);
    set(QPalette::HighlightedText, Role::OnPrimary);
    set(QPalette::Link, Role::Link);
    set(QPalette::LinkVisited, Role::Link);
    set(QPalette::ToolTipBase, Role::Text);
    set(QPalette::ToolTipText, Role::Surface);
    palette.setColor(
        QPalette::AlternateBase, mixed(scheme[Role::Surface], scheme[Role::Sunken], 0.5));
    const QColor faint = mixed(scheme[Role::Surface], scheme[Role::Hint], 0.7);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, scheme[Role::Line]);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, scheme[Role::Text2]);
    return palette;
}

double contrast(const QColor& one, const QColor& other)
{
    // As a list: the other minmax hands back references to what is gone by the next line.
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor& ground, const QColor& over, double part)
{
    const auto channel = [part](int under, int above) {
        return static_cast<int>(std::lround(under + (above - under) * part));
    };
    return {
        channel(ground.red(), over.red()),
        channel(ground.green(), over.green()),
        channel(ground.blue(), over.blue())};
}

QColor readableOn(const std::vector<QColor>& grounds, const QColor& color, double ratio)
{
    const auto worst = [&](const QColor& candidate) {
        double least = 21.0;
        for (const QColor& ground : grounds) {
            least = std::min(least, contrast(candidate, ground));
        }
        return least;
    };
    const QColor black = Qt::black;
    const QColor white = Qt::white;
    const QColor end = worst(black) > worst(white) ? black : white;
    for (double part = 0.0; part < 1.0; part += 0.05) {
        const QColor candidate = mixed(color, end, part);
        if (worst(candidate) >= ratio) {
            return candidate;
        }
    }
    return end;
}

ThemeNotifier& ThemeNotifier::instance()
{
    static ThemeNotifier only;
    return only;
}

ThemeNotifier::ThemeNotifier()
{
    qApp->installEventFilter(this);
}

bool ThemeNotifier::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && currentTheme() == Theme::FollowSystem) {
        // Queued, because Qt is still telling the windows about the desktop's change.
        QMetaObject::invokeMethod(
            this, [] { applyTheme(Theme::FollowSystem); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace asterism::ui
