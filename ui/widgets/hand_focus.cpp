// SPDX-License-Identifier: MIT
#include "ui/widgets/hand_focus.h"

#include <QFocusEvent>
#include <QPointer>

namespace asterism::ui {
namespace {

class FocusGiver : public QObject {
public:
    explicit FocusGiver(QWidget* frame)
        : QObject(frame)
    {
        frame->installEventFilter(this);
    }

    void setPart(QWidget* part) { m_part = part; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::FocusIn || m_part == nullptr) {
            return QObject::eventFilter(watched, event);
        }
        m_part->setFocus(static_cast<QFocusEvent*>(event)->reason());
        return true;
    }

private:
    QPointer<QWidget> m_part;
};

} // namespace

void handFocusTo(QWidget* frame, QWidget* part)
{
    static const QString name = QStringLiteral("focusGiver");
    auto* giver = static_cast<FocusGiver*>(
        frame->findChild<QObject*>(name, Qt::FindDirectChildrenOnly));
    if (giver == nullptr) {
        giver = new FocusGiver(frame);
        giver->setObjectName(name);
    }
    giver->setPart(part);
    if (frame->hasFocus()) {
        part->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace asterism::ui
