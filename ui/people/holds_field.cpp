// SPDX-License-Identifier: MIT
#include "ui/people/holds_field.h"

#include <QMenu>

#include "actions/relationships.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int partly = 1;
constexpr int well = 2;

} // namespace

HoldsField::HoldsField(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_row(new FlowLayout(this, 6)),
      m_add(named(new WordedMenuButton(tr("Need")), "holdsAdd", tr("Add a need that is held here")))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setFlat(true);
    m_add->setIcon(icon(QStringLiteral("add"), Role::Primary));
    auto* menu = m_add->choices();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAddMenu(menu); });
    m_row->addWidget(m_add);
    handFocusTo(this, m_add);
}

void HoldsField::showTie(const Id<Relationship>& tie)
{
    auto held = heldBy(tie);
    if (tie == m_tie && held == m_held) {
        return;
    }
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_tie = tie;
    m_held = std::move(held);
    for (auto* button : m_buttons) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_row->removeWidget(m_add);
    for (const Held& each : m_held) {
        m_buttons.push_back(buttonFor(each));
        m_row->addWidget(m_buttons.back());
    }
    m_row->addWidget(m_add);
    putInReadingOrder(this);
    if (hadFocus) {
        m_add->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
}

int HoldsField::heightForWidth(int width) const
{
    return m_row->heightForWidth(width);
}

std::vector<HoldsField::Held> HoldsField::heldBy(const Id<Relationship>& tie) const
{
    std::vector<Held> held;
    for (const auto& coverage : m_session.plan().where(&Coverage::relationship, tie)) {
        if (const auto need = m_session.plan().find(coverage.need)) {
            held.push_back({need->id, qt(need->title), coverage.level});
        }
    }
    return held;
}

QPushButton* HoldsField::buttonFor(const Held& held)
{
    const QString title = asLabel(held.title);
    auto* button = new WordedMenuButton(
        held.level == well ? tr("%1 · well").arg(title) : tr("%1 · partly").arg(title));
    named(
        button,
        "held",
        held.level == well ? tr("Holds: %1 · well").arg(held.title)
                           : tr("Holds: %1 · partly").arg(held.title));
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a long need is cut short
    auto* menu = button->choices();
    const auto offer = [&](const QString& words, std::optional<int> level) {
        QAction* action = menu->addAction(words);
        action->setCheckable(level.has_value());
        action->setChecked(level == held.level);
        connect(action, &QAction::triggered, this, [this, need = held.need, level] {
            hold(need, level);
        });
    };
    offer(tr("Holds It &Well"), well);
    offer(tr("Holds It &Partly"), partly);
    menu->addSeparator();
    offer(tr("&Does Not Hold It"), std::nullopt);
    return button;
}

void HoldsField::fillAddMenu(QMenu* menu)
{
    menu->clear();
    for (const auto& need : m_session.plan().all<Need>()) {
        const bool isHeld = std::ranges::find(m_held, need.id, &Held::need) != m_held.end();
        if (isHeld || need.state == NeedState::SetAside) {
            continue;
        }
        const QString title = asLabel(qt(need.title));
        connect(menu->addAction(title), &QAction::triggered, this, [this, id = need.id] {
            hold(id, well);
        });
    }
    if (menu->isEmpty()) {
        const bool hasNeeds = m_session.plan().count<Need>() > 0;
        menu->addAction(
                hasNeeds ? tr("All your needs are held here already")
                         : tr("Your needs appear here once they are named"))
            ->setEnabled(false);
    }
}

void HoldsField::hold(const Id<Need>& need, std::optional<int> level)
{
    m_session.run([&](Store& store) { actions::cover(store, need, m_tie, level); });
}

} // namespace asterism::ui
