// SPDX-License-Identifier: MIT
#include "ui/outreach/needs_field.h"

#include <QMenu>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {

NeedsField::NeedsField(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_chips(new Chips),
      m_add(named(new WordedMenuButton(tr("Need")), "threadNeedAdd", tr("Add a need")))
{
    m_chips->setObjectName("threadNeeds");
    m_add->setFlat(true);
    m_add->setIcon(icon(QStringLiteral("add"), Role::Primary));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_chips);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add->choices(), &QMenu::aboutToShow, this, &NeedsField::fillMenu);
    connect(m_chips, &Chips::removeWanted, this, [this](const QVariant& key) {
        auto needs = m_chosen;
        std::erase(needs, Id<Need>{utf8(key.toString())});
        emit chosenChanged(needs);
    });
}

void NeedsField::setChosen(const std::vector<Id<Need>>& needs)
{
    if (needs != m_chosen || needs.empty()) {
        m_chosen = needs;
        show();
    }
}

void NeedsField::show()
{
    m_chips->clear();
    for (const auto& id : m_chosen) {
        if (const auto need = m_session.plan().find(id)) {
            auto* chip = m_chips->addRemovable(qt(need->title), qt(id.text));
            chip->setObjectName("threadNeed");
        }
    }
    m_chips->setVisible(!m_chosen.empty());
}

void NeedsField::fillMenu()
{
    QMenu* menu = m_add->choices();
    menu->clear();
    for (const auto& need : m_session.plan().all<Need>()) {
        if (std::ranges::find(m_chosen, need.id) != m_chosen.end()) {
            continue;
        }
        QAction* entry = menu->addAction(asLabel(qt(need.title)));
        connect(entry, &QAction::triggered, this, [this, id = need.id] {
            auto needs = m_chosen;
            needs.push_back(id);
            emit chosenChanged(needs);
        });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No other need has been named"))->setEnabled(false);
    }
}

} // namespace asterism::ui
