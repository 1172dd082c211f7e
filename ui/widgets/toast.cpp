// SPDX-License-Identifier: MIT
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>
#include <utility>

namespace asterism::ui {
namespace {

constexpr int patience = 10000;
constexpr int edge = 24;
constexpr int mostWidth = 560;

} // namespace

Toast::Toast(QWidget* host)
    : QFrame(host),
      m_host(host),
      m_sentence(new TextLabel({}, TextRole::Body, Role::Surface)),
      m_action(new QPushButton),
      m_close(new QToolButton),
      m_timer(new QTimer(this))
{
    setObjectName("toast");
    setAttribute(Qt::WA_Hover);
    m_sentence->setObjectName("toastSentence");
    m_action->setObjectName("toastAction");
    m_action->setProperty("onToast", true);
    m_action->setAutoDefault(false);
    named(m_close, "toastClose", tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setProperty("onToast", true);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(icon(QStringLiteral("close"), Role::Surface));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    m_timer->setSingleShot(true);
    m_timer->setInterval(patience);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, &Toast::act);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    for (QObject* inside : {static_cast<QObject*>(m_action), static_cast<QObject*>(m_close)}) {
        inside->installEventFilter(this);
    }
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence)
{
    m_doAction = nullptr;
    m_action->hide();
    appear(sentence);
}

void Toast::offer(const QString& sentence, const QString& label, std::function<void()> action)
{
    m_doAction = std::move(action);
    m_action->setText(label);
    m_action->setAccessibleDescription(sentence);
    m_action->show();
    appear(sentence);
}

void Toast::dismiss()
{
    if (isHidden()) {
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_timer->stop();
    m_doAction = nullptr;
    hide();
    if (hadFocus && m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    emit dismissed();
}

bool Toast::takeFocus()
{
    if (isHidden()) {
        return false;
    }
    QWidget* target = m_doAction ? static_cast<QWidget*>(m_action) : m_close;
    target->setFocus(Qt::TabFocusReason);
    return true;
}

QString Toast::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void Toast::setPatience(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize) {
        place();
    } else if (watched != m_host && event->type() == QEvent::FocusIn) {
        m_timer->stop();
    } else if (watched != m_host && event->type() == QEvent::FocusOut) {
        waitOn();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = borderWidth();
    painter.setPen(QPen(color(Role::Control), width));
    painter.setBrush(color(Role::Text));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);
}

void Toast::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_timer->stop();
}

void Toast::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    waitOn();
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Toast::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && !isHidden()) {
        place();
    }
}

void Toast::appear(const QString& sentence)
{
    QWidget* focus = QApplication::focusWidget();
    if (!isAncestorOf(focus)) {
        m_focusBefore = focus;
    }
    m_sentence->setText(sentence);
    place();
    show();
    raise();
    announce(m_sentence, sentence);
    m_timer->start();
}

void Toast::place()
{
    const int words = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 4;
    const int besides = sizeHint().width() - m_sentence->sizeHint().width();
    const int room = m_host->width() - 2 * edge;
    const int kept = std::min({words + besides, room, scaled(mostWidth)});
    layout()->activate();
    const int height
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(kept) : sizeHint().height();
    setGeometry((m_host->width() - kept) / 2, m_host->height() - height - edge, kept, height);
}

void Toast::act()
{
    // The action may say something new through this very toast, so let go of it first.
    const auto action = std::exchange(m_doAction, nullptr);
    dismiss();
    if (action) {
        action();
    }
}

void Toast::waitOn()
{
    if (!isHidden() && !underMouse() && !isAncestorOf(QApplication::focusWidget())) {
        m_timer->start();
    }
}

} // namespace asterism::ui
