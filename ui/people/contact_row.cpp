// SPDX-License-Identifier: MIT
#include "ui/people/contact_row.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/people/text_binding.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

QToolButton* toolButton(const char* name, const QString& picture, const QString& words)
{
    auto* button = named(new QToolButton, name, words);
    button->setIcon(icon(picture, Role::Text2));
    button->setToolTip(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ContactKind likelyKind(const QString& value, ContactKind otherwise)
{
    static const QRegularExpression mail(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    static const QRegularExpression page(
        QStringLiteral("^(https?://|www\\.)\\S+$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("^[+(]?[0-9][0-9 ()/.\\-]{4,}$"));
    if (mail.match(value).hasMatch()) {
        return ContactKind::Email;
    }
    if (page.match(value).hasMatch()) {
        return ContactKind::Url;
    }
    return number.match(value).hasMatch() ? ContactKind::Phone : otherwise;
}

ContactRow::ContactRow(const Id<ContactPoint>& id, QWidget* parent)
    : QWidget(parent),
      m_id(id),
      m_kind(named(new ComboBox, "contactKind", tr("Way to reach"))),
      m_value(named(new LineEdit, "contactValue", tr("Address or number"))),
      m_label(named(new LineEdit, "contactLabel", tr("Label, such as work or home"))),
      m_copy(toolButton("contactCopy", QStringLiteral("copy"), tr("Copy"))),
      m_more(new MenuButton(QStringLiteral("more"), tr("More")))
{
    m_kind->fill<ContactKind>();
    m_more->setObjectName("contactMore");
    m_more->setAutoRaise(true);
    m_value->setFree(false);
    m_label->setFree(false);
    m_label->setPlaceholderText(tr("label"));
    m_label->setMaximumWidth(scaled(84));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_kind);
    row->addWidget(m_value, 1);
    row->addWidget(m_label);
    row->addWidget(m_copy);
    row->addWidget(m_more);
    m_valueText = new TextBinding(m_value, [this](const QString& value) {
        emit valueTyped(value);
        return !m_id.isEmpty() && !value.isEmpty(); // The empty line is empty again afterwards.
    });
    m_labelText = new TextBinding(m_label, [this](const QString& label) {
        emit labelTyped(label);
        return true;
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        emit kindChosen(m_kind->chosen<ContactKind>().value_or(ContactKind::Email));
    });
    connect(m_copy, &QToolButton::clicked, this, &ContactRow::copy);
    if (id.isEmpty()) {
        m_value->setPlaceholderText(tr("Add an address or number"));
        for (QWidget* later :
             {static_cast<QWidget*>(m_label),
              static_cast<QWidget*>(m_copy),
              static_cast<QWidget*>(m_more)}) {
            later->hide();
        }
    } else {
        makeMenu();
    }
}

void ContactRow::showPoint(const ContactPoint& point)
{
    m_kind->choose(point.kind);
    m_valueText->show(qt(point.value));
    m_labelText->show(qt(point.label));
    const QString value = qt(point.value);
    m_value->setAccessibleName(
        point.preferred ? tr("%1, preferred").arg(m_kind->currentText()) : m_kind->currentText());
    m_kind->setAccessibleName(tr("Way to reach: %1").arg(value));
    m_label->setAccessibleName(tr("Label of %1").arg(value));
    m_copy->setAccessibleName(tr("Copy %1").arg(value));
    m_copy->setToolTip(tr("Copy %1").arg(value));
    m_more->setAccessibleName(tr("More about %1").arg(value));
    m_preferred->setChecked(point.preferred);
    QFont font = m_value->font();
    font.setWeight(point.preferred ? QFont::DemiBold : QFont::Normal);
    m_value->setFont(font);
    m_more->setIcon(
        point.preferred ? icon(QStringLiteral("star"), Role::Primary)
                        : icon(QStringLiteral("more"), Role::Text2));
    m_more->setToolTip(point.preferred ? tr("Preferred") : tr("More"));
}

void ContactRow::clear()
{
    m_valueText->showAnew({});
}

void ContactRow::keep()
{
    m_valueText->keep();
    m_labelText->keep();
}

void ContactRow::focusValue()
{
    m_value->setFocus(Qt::OtherFocusReason);
}

void ContactRow::keyPressEvent(QKeyEvent* event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove && !m_id.isEmpty()) {
        emit moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ContactRow::copy()
{
    QGuiApplication::clipboard()->setText(m_value->text());
    announce(m_copy, tr("Copied"));
}

void ContactRow::makeMenu()
{
    QMenu* menu = m_more->menu();
    m_preferred = menu->addAction(tr("&Preferred"));
    m_preferred->setCheckable(true);
    connect(m_preferred, &QAction::triggered, this, &ContactRow::preferWanted);
    menu->addSeparator();
    QAction* up = menu->addAction(icon(QStringLiteral("up")), tr("Move &Up\tAlt+Up"));
    connect(up, &QAction::triggered, this, [this] { emit moveWanted(-1); });
    QAction* down = menu->addAction(icon(QStringLiteral("down")), tr("Move &Down\tAlt+Down"));
    connect(down, &QAction::triggered, this, [this] { emit moveWanted(1); });
    menu->addSeparator();
    QAction* gone = menu->addAction(icon(QStringLiteral("remove")), tr("&Remove"));
    connect(gone, &QAction::triggered, this, &ContactRow::removeWanted);
}

} // namespace asterism::ui
