// SPDX-License-Identifier: MIT
#include "ui/people/tag_field.h"

#include <QCompleter>
#include <QStringListModel>
#include <QVBoxLayout>

#include "ui/app/text_size.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

TagField::TagField(const QString& placeholder, QWidget* parent)
    : QWidget(parent), m_chips(new Chips), m_line(new LineEdit), m_known(new QStringListModel(this))
{
    m_line->setPlaceholderText(placeholder);
    m_line->setMaximumWidth(scaled(220));
    auto* completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_chips);
    column->addWidget(m_line);
    m_chips->hide();
    handFocusTo(this, m_line);
    setNames("tags", tr("Add a tag"));
    connect(m_chips, &Chips::removeWanted, this, [this](const QVariant& tag) {
        m_line->setFocus(Qt::OtherFocusReason);
        emit removeWanted(tag.toString());
    });
    connect(m_line, &LineEdit::left, this, &TagField::takeTyped);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.endsWith(QLatin1Char(','))) {
            takeTyped();
        }
    });
}

void TagField::setTags(const QStringList& tags)
{
    if (tags == m_tags) {
        return;
    }
    m_tags = tags;
    m_chips->clear();
    for (const QString& tag : tags) {
        m_chips->addRemovable(tag, tag);
    }
    m_chips->setVisible(!tags.isEmpty());
}

void TagField::setKnown(const QStringList& known)
{
    if (known != m_known->stringList()) {
        m_known->setStringList(known);
    }
}

void TagField::setNames(const char* objectName, const QString& accessibleName)
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(accessibleName);
    named(m_line, "tagText", accessibleName);
}

void TagField::takeTyped()
{
    QString tag = m_line->text();
    tag.remove(QLatin1Char(','));
    tag = tag.simplified();
    m_line->setKnownText({});
    if (!tag.isEmpty() && !m_tags.contains(tag)) {
        emit addWanted(tag);
    }
}

} // namespace asterism::ui
