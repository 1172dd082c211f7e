// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

#include <array>
#include <vector>

// Every color of the program is asked for by what it is for, never by what it looks like. The
// values live in theme_tokens.h and nowhere else.

namespace asterism::ui {

enum class Role {
    Window,  ///< the ground of a window or page
    Surface, ///< cards, fields, lists
    Sunken,  ///< the sidebar, the columns of a board
    Line,    ///< decorative lines only
    Control, ///< borders of fields, buttons and check boxes
    Text,
    Text2,   ///< secondary text
    Hint,    ///< placeholders and captions
    Primary, ///< the main button, the current bar
    OnPrimary,
    PrimaryTint, ///< a selected row
    Focus,
    Link,
    Care, ///< the only color of attention: open places
    CareTint,
    Ok,
    OkTint,
    Stop, ///< removal for good and real errors
    StopTint,
    Sky, ///< the ground of the map
    Ring,
    Guide,
    Supervisor,
    Peer,
    Connector,
    Learner,
    Group,
};

constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Group) + 1;

enum class Theme { FollowSystem, Light, Dark, HighContrastLight, HighContrastDark };

/// One value for each role.
struct Scheme {
    std::array<QColor, roleCount> colors;
    bool dark = false;
    bool highContrast = false;

    QColor operator[](Role role) const { return colors.at(static_cast<std::size_t>(role)); }
};

/// The color of a role in the theme that is on. Ask at paint time; never keep the answer.
QColor color(Role role);

const Scheme& currentScheme();
Theme currentTheme();

/// How thick the border of a control is: 1, or 2 in high contrast.
int borderWidth();

/// What a theme comes to; FollowSystem is decided from `platform`.
Scheme schemeOf(Theme theme, const QPalette& platform);

/// Puts our style and the palette of the theme on the application and tells everybody.
void applyTheme(Theme theme);

/// The Qt palette that says the same as the scheme, for widgets that know nothing of roles.
QPalette paletteOf(const Scheme& scheme);

/// WCAG 2 contrast of two opaque colors: 1 to 21.
double contrast(const QColor& one, const QColor& other);

/// `color`, moved toward black or white until it stands out from every ground by `ratio`.
QColor readableOn(const std::vector<QColor>& grounds, const QColor& color, double ratio);

/// `part` of `over` (0 to 1) laid on `ground`.
QColor mixed(const QColor& ground, const QColor& over, double part);

/// Speaks up after the theme has changed: for whoever paints without a widget's palette.
class ThemeNotifier : public QObject {
    Q_OBJECT

public:
    static ThemeNotifier& instance();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    ThemeNotifier();
};

} // namespace asterism::ui
