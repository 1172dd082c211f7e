// SPDX-License-Identifier: MIT
#include "ui/widgets/hand_focus.h"

#include <QFocusEvent>
#include <QPointer>

namespace asterism::ui {
namespace {

class FocusGiver : public QObject {
public:
    explicit FocusGiver(QWidget* frame) : QObject(frame) { frame->installEventFilter(this); }

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

FocusGiver* giverOf(const QWidget* frame)
{
    for (QObject* child : frame->children()) {
        if (auto* giver = dynamic_cast<FocusGiver*>(child)) {
            return giver;
        }
    }
    return nullptr;
}

} // namespace

bool handsFocus(const QWidget* frame)
{
    return giverOf(frame) != nullptr;
}

void handFocusTo(QWidget* frame, QWidget* part)
{
    FocusGiver* giver = giverOf(frame);
    if (giver == nullptr) {
        giver = new FocusGiver(frame);
    }
    giver->setPart(part);
    if (frame->hasFocus()) {
        part->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace asterism::ui
