// SPDX-License-Identifier: MIT
#include "ui/map/map_detail.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/map/sky_words.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

QString joined(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QStringList titlesOf(const SkyPicture& picture, const std::vector<std::string>& needs)
{
    QStringList titles;
    for (const auto& id : needs) {
        for (const auto& need : picture.needs) {
            if (need.id == id) {
                titles += qt(need.title);
            }
        }
    }
    return titles;
}

} // namespace

MapDetail::MapDetail(QWidget* parent)
    : QWidget(parent),
      m_name(new Heading(QString())),
      m_line(new Caption),
      m_holds(new TextLabel),
      m_log(named(new QPushButton(tr("Log a Meeting…")), "logWithStar", tr("Log a Meeting…"))),
      m_write(named(new QPushButton(tr("Write…")), "writeToStar", tr("Write…"))),
      m_open(named(new QPushButton(tr("Open")), "openStar", tr("Open"))),
      m_without(
          named(new QPushButton(tr("Imagine Without")), "imagineWithout", tr("Imagine Without"))),
      m_add(named(new QPushButton(tr("Add Someone…")), "addSomeone", tr("Add Someone…"))),
      m_leaveOpen(named(new QPushButton, "leaveOpen", tr("Leave Open")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_line, m_holds}) {
        column->addWidget(part);
    }
    column->addSpacing(4);
    m_log->setProperty("primary", true);
    m_add->setProperty("primary", true);
    m_without->setFlat(true);
    auto* deeds = new QWidget;
    auto* flow = new FlowLayout(deeds, 8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    deeds->setSizePolicy(policy);
    for (auto* button : {m_log, m_write, m_open, m_add, m_leaveOpen, m_without}) {
        flow->addWidget(button);
    }
    column->addWidget(deeds);
    connect(m_log, &QPushButton::clicked, this, &MapDetail::logAsked);
    connect(m_write, &QPushButton::clicked, this, &MapDetail::writeAsked);
    connect(m_open, &QPushButton::clicked, this, &MapDetail::openAsked);
    connect(m_without, &QPushButton::clicked, this, &MapDetail::withoutAsked);
    connect(m_add, &QPushButton::clicked, this, &MapDetail::addAsked);
    connect(
        m_leaveOpen, &QPushButton::clicked, this, [this] { emit leaveOpenAsked(!m_isLeftOpen); });
}

void MapDetail::showButtons(std::initializer_list<const QPushButton*> shown)
{
    for (auto* button : {m_log, m_write, m_open, m_add, m_leaveOpen, m_without}) {
        button->setVisible(std::find(shown.begin(), shown.end(), button) != shown.end());
    }
}

void MapDetail::showNothing(const SkyPicture& picture)
{
    m_name->setText(tr("You"));
    m_line->setText(summaryOf(picture));
    m_holds->setText(tr("Choose a star to see what it holds."));
    showButtons({});
}

void MapDetail::showStar(const SkyPicture& picture, const Star& star)
{
    m_name->setText(qt(star.name));
    m_line->setText(joined({words(star.kind), nearnessOf(star), lastContactOf(star)}));
    const QStringList holds = titlesOf(picture, star.needs);
    const QStringList waiting = titlesOf(picture, star.waitingNeeds);
    QStringList lines;
    if (!holds.isEmpty()) {
        lines += tr("Holds:") + QLatin1Char('\n') + QStringLiteral("• ")
            + holds.join(QStringLiteral("\n• "));
    }
    if (!waiting.isEmpty()) {
        lines += tr("Could hold one day:") + QLatin1Char('\n') + QStringLiteral("• ")
            + waiting.join(QStringLiteral("\n• "));
    }
    m_holds->setText(
        lines.isEmpty() ? tr("Holds no need yet.") : lines.join(QStringLiteral("\n\n")));
    m_without->setText(star.faded ? tr("Bring Back") : tr("Imagine Without"));
    m_without->setAccessibleName(m_without->text());
    if (star.kind == StarKind::Group && star.relationship.empty()) {
        showButtons({m_open, m_without});
        return;
    }
    m_log->setAccessibleName(tr("Log a meeting with %1").arg(m_name->text()));
    m_write->setAccessibleName(tr("Write to %1").arg(m_name->text()));
    showButtons({m_log, m_write, m_open, m_without});
}

void MapDetail::showPlace(const OpenPlace& place)
{
    m_isLeftOpen = place.onPurpose;
    m_name->setText(qt(place.title));
    m_line->setText(joined({tr("Open place"), words(place.sector)}));
    m_holds->setText(
        place.imagined        ? tr("It would open if they left.")
            : place.onPurpose ? tr("Left open on purpose.")
                              : tr("Nobody holds it yet."));
    m_leaveOpen->setText(place.onPurpose ? tr("Look for Someone Again") : tr("Leave Open"));
    m_leaveOpen->setAccessibleName(m_leaveOpen->text());
    if (place.imagined) {
        showButtons({m_add});
    } else {
        showButtons({m_add, m_leaveOpen});
    }
}

} // namespace asterism::ui
