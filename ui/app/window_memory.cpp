// SPDX-License-Identifier: MIT
#include "ui/app/window_memory.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QWidget>

#include "ui/app/settings.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr double mostOfScreen = 0.9;
/// A window that is dragged about is written down when it comes to rest.
constexpr int settleMilliseconds = 400;
/// So much of the title bar must be on a screen, or nobody could take hold of the window.
constexpr int leastVisible = 80;

int area(const QRect& box)
{
    return box.isEmpty() ? 0 : box.width() * box.height();
}

/// The screen that shows most of the box; the first when none shows any.
QRect screenOf(const QRect& box, const QList<QRect>& screens)
{
    return *std::max_element(
        screens.begin(), screens.end(), [&](const QRect& one, const QRect& two) {
            return area(one.intersected(box)) < area(two.intersected(box));
        });
}

} // namespace

QRect fitted(const QRect& kept, bool hasPlace, const QList<QRect>& screens, const QSize& least)
{
    if (screens.isEmpty()) {
        return kept;
    }
    const QRect screen = hasPlace ? screenOf(kept, screens) : screens.first();
    const QSize most = (QSizeF(screen.size()) * mostOfScreen).toSize();
    const QSize size = kept.size().expandedTo(least).boundedTo(most);
    QRect box(QPoint(), size);
    const QRect titleBar(kept.topLeft(), QSize(size.width(), 24));
    const QRect seen = titleBar.intersected(screen);
    if (hasPlace && seen.width() >= leastVisible && seen.height() > 0) {
        box.moveTopLeft(kept.topLeft());
        box.moveLeft(std::clamp(box.left(), screen.left(), screen.right() - size.width() + 1));
        box.moveTop(std::clamp(box.top(), screen.top(), screen.bottom() - size.height() + 1));
    } else {
        box.moveCenter(screen.center());
    }
    return box;
}

WindowMemory::WindowMemory(QWidget* window, Settings& settings)
    : QObject(window), m_window(window), m_settings(settings)
{
    m_later.setSingleShot(true);
    m_later.setInterval(settleMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &WindowMemory::keep);
    window->installEventFilter(this);
}

void WindowMemory::restoreWindow()
{
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        screens.append(screen->availableGeometry());
    }
    const QRect kept(
        m_settings.number(Setting::WindowX),
        m_settings.number(Setting::WindowY),
        m_settings.number(Setting::WindowWidth),
        m_settings.number(Setting::WindowHeight));
    const bool hasPlace = std::any_of(screens.begin(), screens.end(), [&](const QRect& screen) {
        return screen.intersects(kept);
    });
    m_window->setGeometry(fitted(kept, hasPlace, screens, m_window->minimumSize()));
    if (m_settings.isOn(Setting::Maximized)) {
        m_window->setWindowState(m_window->windowState() | Qt::WindowMaximized);
    }
}

void WindowMemory::adopt(QWidget* widget)
{
    for (QSplitter* splitter : widget->findChildren<QSplitter*>()) {
        const QString name = splitter->objectName();
        if (name.isEmpty() || m_splitters.contains(name)) {
            continue;
        }
        m_splitters.insert(name);
        connect(splitter, &QObject::destroyed, this, [this, name] { m_splitters.remove(name); });
        if (const auto sizes = m_settings.numbers(Setting::Splitters, name);
            sizes.size() == splitter->count()) {
            splitter->setSizes(sizes);
        }
        connect(splitter, &QSplitter::splitterMoved, this, [this, splitter, name] {
            m_settings.put(Setting::Splitters, name, splitter->sizes());
        });
    }
}

bool WindowMemory::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        if (m_window->isVisible()) {
            m_later.start();
        }
        break;
    case QEvent::Close:
    case QEvent::Hide:
        if (m_later.isActive()) {
            m_later.stop();
            keep();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowMemory::keep()
{
    const auto state = m_window->windowState();
    if (state.testFlag(Qt::WindowMinimized) || state.testFlag(Qt::WindowFullScreen)) {
        return;
    }
    const bool isMaximized = state.testFlag(Qt::WindowMaximized);
    m_settings.put(Setting::Maximized, isMaximized ? 1 : 0);
    // While maximised, the window still knows the size it will go back to.
    const QRect box = isMaximized ? m_window->normalGeometry() : m_window->geometry();
    if (box.isValid()) {
        m_settings.put(Setting::WindowX, box.x());
        m_settings.put(Setting::WindowY, box.y());
        m_settings.put(Setting::WindowWidth, box.width());
        m_settings.put(Setting::WindowHeight, box.height());
    }
}

} // namespace asterism::ui
