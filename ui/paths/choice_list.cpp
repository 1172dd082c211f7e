// SPDX-License-Identifier: MIT
#include "ui/paths/choice_list.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/app/text_size.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr int indicator = 18;

} // namespace

ChoiceList::ChoiceList(const char* objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_rows(new QVBoxLayout(this))
{
    named(this, objectName, accessibleName);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceList::chosenChanged);
}

void ChoiceList::add(int key, const QString& words, const QString& why)
{
    auto* choice = named(
        new QRadioButton(asLabel(words)),
        utf8(QStringLiteral("%1%2").arg(objectName()).arg(m_count++)).c_str(),
        why.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, why));
    m_group->addButton(choice, key);
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3); // room for the ring around the words above
    column->addWidget(choice);
    if (!why.isEmpty()) {
        auto* caption = new Caption(why);
        caption->setContentsMargins(scaled(indicator) + 8, 0, 0, 0);
        column->addWidget(caption);
    }
    m_rows->addWidget(row);
}

void ChoiceList::clear()
{
    for (QAbstractButton* button : m_group->buttons()) {
        m_group->removeButton(button);
    }
    clearLayout(m_rows);
    m_count = 0;
}

int ChoiceList::chosen() const
{
    return m_group->checkedId();
}

void ChoiceList::choose(int key)
{
    if (QAbstractButton* button = m_group->button(key)) {
        button->setChecked(true);
    } else if (QAbstractButton* last = m_group->checkedButton()) {
        m_group->setExclusive(false);
        last->setChecked(false);
        m_group->setExclusive(true);
    }
}

} // namespace asterism::ui
