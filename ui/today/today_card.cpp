// SPDX-License-Identifier: MIT
#include "ui/today/today_card.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/shown.h"

namespace asterism::ui {
namespace {

/// A name that leads somewhere, drawn as a link.
class LinkButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(ui::font(TextRole::Strong));
        return {metrics.horizontalAdvance(text()) + 8, std::max(28, metrics.height() + 4)};
    }

    QSize minimumSizeHint() const override { return {48, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QFont font = ui::font(TextRole::Strong);
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.setPen(color(isEnabled() ? Role::Link : Role::Hint));
        painter.drawText(
            rect(),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

TodayCard::TodayCard(const char* objectName, const QString& title, QWidget* parent)
    : Card(parent), m_rows(new QVBoxLayout), m_rowsWidget(new QWidget)
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(title);
    if (!title.isEmpty()) {
        body()->addWidget(new Heading(title, TextRole::Strong));
    }
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_rowsWidget->setLayout(m_rows);
    body()->addWidget(m_rowsWidget);
}

void TodayCard::clear()
{
    QWidget* const focus = QApplication::focusWidget();
    m_focused = focus != nullptr && isAncestorOf(focus) ? focus->objectName() : QString();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            // It may be one of its own buttons that changed the plan.
            row->deleteLater();
        }
        delete item;
    }
}

void TodayCard::addRow(QWidget* row)
{
    m_rows->addWidget(row);
}

void TodayCard::finish()
{
    setShown(this, !isEmpty());
    if (m_focused.isEmpty()) {
        return;
    }
    for (int at = 0; at < m_rows->count(); ++at) {
        const QWidget* row = m_rows->itemAt(at)->widget();
        if (auto* same = row->findChild<QWidget*>(m_focused)) {
            same->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QPushButton* linkButton(const QString& text, const std::function<void()>& run)
{
    auto* const button = new LinkButton(text);
    button->setAccessibleName(text);
    button->setCursor(Qt::PointingHandCursor);
    button->setAttribute(Qt::WA_Hover);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QObject::connect(button, &QPushButton::clicked, button, run);
    return button;
}

QPushButton* menuButton(const QString& text, const QList<MenuChoice>& choices)
{
    auto* const button = new WordedMenuButton(text);
    button->setAccessibleName(text);
    QMenu* const menu = button->choices();
    for (const MenuChoice& choice : choices) {
        QObject::connect(menu->addAction(choice.text), &QAction::triggered, button, choice.run);
    }
    return button;
}

} // namespace asterism::ui
