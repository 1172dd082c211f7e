// SPDX-License-Identifier: MIT
#include "ui/paths/offer_buttons.h"

#include <QPushButton>

#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {
namespace {

constexpr qsizetype mostOffers = 8;
constexpr int gap = 6;

QStringList titlesOf(const Plan& plan)
{
    QStringList titles;
    for (const auto& offer : plan.of<Offer>()) {
        titles << qt(offer.title);
    }
    for (const auto& strength : plan.of<Strength>()) {
        titles << qt(strength.title);
    }
    titles.removeDuplicates();
    return titles.mid(0, mostOffers);
}

} // namespace

OfferButtons::OfferButtons(NoteEdit* field, const QString& objectName, const QString& spoken)
    : m_field(field), m_objectName(objectName), m_spoken(spoken), m_row(new FlowLayout(this, gap))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OfferButtons::showOffers(const Plan& plan)
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& title : titlesOf(plan)) {
        add(title);
    }
    setVisible(m_row->count() > 0);
}

void OfferButtons::add(const QString& title)
{
    auto* button = named(
        new QPushButton(asLabel(title)),
        utf8(m_objectName + QString::number(m_row->count())).c_str(),
        m_spoken.arg(title));
    button->setFlat(true);
    connect(button, &QPushButton::clicked, this, [this, title] {
        const QString before = m_field->text().trimmed();
        m_field->setPlainText(before.isEmpty() ? title : tr("%1; %2").arg(before, title));
        m_field->setFocus(Qt::TabFocusReason);
    });
    m_row->addWidget(button);
}

} // namespace asterism::ui
