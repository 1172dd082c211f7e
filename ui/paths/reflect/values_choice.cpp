// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/values_choice.h"

#include <QVBoxLayout>

#include "ui/paths/reflect/reflect_path.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/paths/reflect/value_cards.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {

ValuesChoice::ValuesChoice(ReflectPath& path, QWidget* parent)
    : QWidget(parent),
      m_path(path),
      m_count(new TextLabel({}, TextRole::Strong)),
      m_enough(new Banner(Banner::Kind::Information)),
      m_groups(new QVBoxLayout)
{
    m_count->setObjectName("howManyValues");
    m_enough->setObjectName("fiveAreEnough");
    m_enough->hide();
    m_groups->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_count);
    column->addWidget(m_enough);
    column->addLayout(m_groups);
    column->addStretch();
}

void ValuesChoice::refresh()
{
    clearLayout(m_groups);
    const QStringList very = onPile(1);
    const QStringList somewhat = onPile(2);
    QStringList rest;
    for (const QString& name : chosen()) {
        if (!very.contains(name) && !somewhat.contains(name)) {
            rest << name;
        }
    }
    addGroup(tr("Chosen before"), rest, "valuesChosenBefore");
    addGroup(tr("From “Very important”"), very, "valuesVery");
    addGroup(tr("From “Important”"), somewhat, "valuesImportant");
    if (very.isEmpty() && somewhat.isEmpty()) {
        QStringList all;
        for (const ValueCard& card : valueCards()) {
            if (!rest.contains(card.name)) {
                all << card.name;
            }
        }
        addGroup(tr("All cards"), all, "valuesAll");
    }
    m_enough->hide();
    sayHowMany();
}

void ValuesChoice::addGroup(const QString& title, const QStringList& names, const char* objectName)
{
    if (names.isEmpty()) {
        return;
    }
    auto* words = new TextLabel(title, TextRole::Body, Role::Text2);
    words->setContentsMargins(0, 8, 0, 0);
    m_groups->addWidget(words);
    auto* chips = named(new Chips, objectName, title);
    const QStringList before = chosen();
    for (const QString& name : names) {
        Chip* chip = chips->addChoice(asLabel(name), name, before.contains(name));
        chip->setToolTip(meaningOf(name));
        chip->setAccessibleName(name);
    }
    connect(chips, &Chips::chosenChanged, this, [this, chips] { take(chips); });
    m_groups->addWidget(chips);
}

/// Brings the choice in line with a row of chips; a sixth is not taken.
void ValuesChoice::take(Chips* chips)
{
    auto& said = m_path.said();
    QStringList wanted;
    for (const QVariant& key : chips->chosenKeys()) {
        wanted << key.toString();
    }
    const QStringList before = chosen();
    bool refused = false;
    for (auto* chip : chips->findChildren<Chip*>()) {
        const QString name = chip->accessibleName();
        if (!chip->isChecked() && before.contains(name)) {
            actions::dropValue(said, utf8(name));
        } else if (chip->isChecked() && !before.contains(name)) {
            refused = before.size() >= static_cast<qsizetype>(actions::mostChosenValues);
            if (refused) {
                chip->setChecked(false);
            } else {
                actions::chooseValue(said, m_path.plan(), utf8(name), utf8(meaningOf(name)));
            }
        }
    }
    m_enough->setVisible(refused);
    m_enough->setText(refused ? tr("Five are enough for now. Let one go first.") : QString());
    sayHowMany();
    emit edited();
}

QStringList ValuesChoice::chosen() const
{
    QStringList names;
    for (const auto& value : m_path.said().values) {
        if (!value.gone) {
            names << qt(value.now.name);
        }
    }
    return names;
}

QStringList ValuesChoice::onPile(int pile) const
{
    QStringList names;
    for (const auto& card : m_path.said().cards) {
        if (static_cast<int>(card.pile) == pile) {
            names << qt(card.name);
        }
    }
    return names;
}

void ValuesChoice::sayHowMany()
{
    const auto count = static_cast<int>(chosen().size());
    m_count->setText(tr("%1 of 5 chosen").arg(count));
}

} // namespace asterism::ui
