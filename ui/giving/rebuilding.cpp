// SPDX-License-Identifier: MIT
#include "ui/giving/rebuilding.h"

#include <QApplication>
#include <QLayout>

namespace asterism::ui {

void emptyOut(QLayout* layout, QWidget* kept)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr) {
            emptyOut(item->layout(), kept);
        } else if (QWidget* part = item->widget(); part != nullptr && part != kept) {
            part->hide();
            // It may be one of its own buttons that changed the plan.
            part->deleteLater();
        }
        delete item;
    }
}

FocusByName::FocusByName(QWidget* frame) : m_frame(frame)
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && frame->isAncestorOf(focus)) {
        m_name = focus->objectName();
    }
}

void FocusByName::giveBack(QWidget* otherwise) const
{
    if (m_name.isEmpty() || m_frame == nullptr) {
        return;
    }
    QWidget* same = shownPart(m_frame, m_name);
    if (QWidget* next = same != nullptr ? same : otherwise) {
        next->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* shownPart(const QWidget* frame, const QString& name)
{
    for (QWidget* part : frame->findChildren<QWidget*>(name)) {
        if (!part->isHidden() && part->isVisibleTo(frame)) {
            return part;
        }
    }
    return nullptr;
}

} // namespace asterism::ui
