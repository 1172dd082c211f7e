// SPDX-License-Identifier: MIT
#include "ui/app/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace asterism::ui {
namespace {

constexpr int grid = 16;

QByteArray drawing(const QString& name)
{
    static QHash<QString, QByteArray> read;
    const auto found = read.constFind(name);
    if (found != read.constEnd()) {
        return *found;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        bytes = file.readAll();
    } else {
        qWarning("There is no icon named %s", qPrintable(name));
    }
    read.insert(name, bytes);
    return bytes;
}

/// A line of 1.5 pixels at 16 and hardly more at 22; bigger pictures keep a fine line, too.
double strokeAt(double pixels)
{
    return 1.5 * std::sqrt(std::max(1.0, pixels / 18.0)) * grid / pixels;
}

bool turnsAround(const QString& name)
{
    static const QStringList directed
        = {QStringLiteral("back"),
           QStringLiteral("forward"),
           QStringLiteral("undo"),
           QStringLiteral("redo"),
           QStringLiteral("reply"),
           QStringLiteral("list"),
           QStringLiteral("quit"),
           QStringLiteral("sidebar"),
           QStringLiteral("outreach")};
    return directed.contains(name);
}

void draw(QPainter& painter, const QString& name, const QColor& color, const QRectF& box)
{
    QByteArray svg = drawing(name);
    const double side = std::min(box.width(), box.height());
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace(
        "stroke-width=\"1.5\"",
        "stroke-width=\"" + QByteArray::number(strokeAt(side), 'f', 3) + '"');
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    if (turnsAround(name) && QGuiApplication::isRightToLeft()) {
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(-side / 2, -side / 2, side, side));
    painter.restore();
}

class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, Role role) : m_name(std::move(name)), m_role(role) { }

    void paint(QPainter* painter, const QRect& box, QIcon::Mode mode, QIcon::State) override
    {
        draw(*painter, m_name, tint(mode), box);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const qreal side = std::min(size.width(), size.height()) / scale;
        return iconPixmap(m_name, tint(mode), static_cast<int>(std::lround(side)), scale);
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QIconEngine* clone() const override { return new TintedIcon(m_name, m_role); }
    QString key() const override { return QStringLiteral("asterism"); }
    QString iconName() override { return m_name; }

private:
    QColor tint(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? mixed(color(Role::Surface), color(Role::Hint), 0.6)
                                       : color(m_role);
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString& name, Role role)
{
    return QIcon(new TintedIcon(name, role));
}

QStringList iconNames()
{
    QStringList names;
    for (const QString& file :
         QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
        names << file.chopped(4);
    }
    return names;
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("asterism/%1/%2/%3/%4/%5")
                            .arg(name, color.name())
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(QGuiApplication::isRightToLeft());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) {
        return picture;
    }
    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    picture = QPixmap(pixels, pixels);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    draw(painter, name, color, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        icon.addFile(QStringLiteral(":/app/asterism-%1.png").arg(size), QSize(size, size));
    }
    return icon;
}

} // namespace asterism::ui
