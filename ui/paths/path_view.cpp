// SPDX-License-Identifier: MIT
#include "ui/paths/path_view.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

#include "ui/paths/field_places.h"
#include "ui/paths/step_rail.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asterism::ui {
namespace {

using Json = nlohmann::json;

constexpr int pauseMilliseconds = 1000;
constexpr int tickMilliseconds = 5000;

Day dayOf(Instant instant)
{
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(instant)));
}

} // namespace

PathView::PathView(PlanSession& session, std::unique_ptr<Path> path, QWidget* parent)
    : QWidget(parent), m_session(session), m_path(std::move(path))
{
    setObjectName("pathView");
    build();
    addPages();
    addShortcuts();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PathView::flush);
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &PathView::sayKept);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &PathView::flush);
    connect(m_path.get(), &Path::refreshed, this, &PathView::refreshPage);
    connect(m_path.get(), &Path::wayChanged, this, [this] {
        sayButtons();
        sayMinutes();
    });
}

PathView::~PathView()
{
    flush();
}

void PathView::begin()
{
    m_draftId = newUuid();
    m_visited.clear();
    m_isDirty = false;
    m_path->begin();
    open();
    showPage(0);
    focusFirstField();
}

bool PathView::resume(const std::string& draftId)
{
    const auto draft = m_session.store().draft(draftId);
    if (!draft || draft->path != utf8(m_path->key())) {
        return false;
    }
    const Json kept = Json::parse(draft->fields, nullptr, false);
    if (!kept.is_object() || !kept.contains("answers")
        || !m_path->setFields(kept["answers"].dump())) {
        return false;
    }
    m_draftId = draftId;
    m_isDirty = false;
    open();
    showPage(draft->step);
    restoreView(draft->fields);
    const Day begun = dayOf(draft->updated);
    if (daysBetween(begun, m_session.today()) > oldAfterDays) {
        offerFreshStart(begun);
    }
    return true;
}

int PathView::page() const
{
    return m_stack->currentIndex();
}

void PathView::goToPage(int page)
{
    if (page == this->page() || page < 0 || page >= pageCount()) {
        return;
    }
    touch();
    const bool byRail = m_rail->hasFocus();
    showPage(page);
    if (!byRail) {
        focusFirstField();
    }
    flush();
}

void PathView::next()
{
    if (!mayGoOn()) {
        return;
    }
    m_visited.insert(page());
    m_rail->setVisited(page(), true);
    if (neighbor(1) < pageCount()) {
        step(1);
        return;
    }
    touch();
    flush();
    if (m_path->finish(m_draftId)) {
        m_isOver = true;
        m_pause.stop();
        emit finished();
    }
}

void PathView::back()
{
    step(-1);
}

void PathView::skip()
{
    if (mayGoOn() && neighbor(1) < pageCount()) {
        step(1);
    }
}

void PathView::step(int by)
{
    const int to = neighbor(by);
    if (to >= 0 && to < pageCount()) {
        goToPage(to);
    }
}

/// The next page on the way in that direction; −1 or the number of pages where there is none.
int PathView::neighbor(int by) const
{
    int at = page() + by;
    while (at >= 0 && at < pageCount() && !m_path->isOnTheWay(at)) {
        at += by;
    }
    return at;
}

bool PathView::mayGoOn()
{
    const QString reason = m_pages.at(static_cast<std::size_t>(page()))->reasonToStay();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    return reason.isEmpty();
}

void PathView::touch()
{
    m_isDirty = true;
    if (!m_pause.isActive()) {
        // Not put off by further typing: a long sentence is kept while it grows.
        m_pause.start();
    }
}

void PathView::flush()
{
    m_pause.stop();
    if (!m_isDirty || m_isOver || m_draftId.empty()) {
        return;
    }
    const Draft draft{m_draftId, utf8(m_path->key()), page(), viewFields(), 0};
    if (m_session.run([&](Store& store) { store.keepDraft(draft); })) {
        m_isDirty = false;
        m_sinceKept.start();
        sayKept();
    }
}

void PathView::leave()
{
    if (!m_draftId.empty() && m_session.store().draft(m_draftId)) {
        m_isDirty = true; // the place of the cursor
    }
    flush();
    emit left();
}

std::string PathView::viewFields() const
{
    Json json;
    json["answers"] = Json::parse(m_path->fields());
    json["visited"] = m_visited;
    json["part"] = utf8(m_pages.at(static_cast<std::size_t>(page()))->part());
    const QWidget* focused = focusWidget();
    if (focused != nullptr && m_stack->currentWidget()->isAncestorOf(focused)) {
        json["field"] = utf8(pathTo(focused, m_stack->currentWidget()));
        json["cursor"] = cursorIn(focused);
        if (const auto* edit = qobject_cast<const QLineEdit*>(focused)) {
            json["typed"] = utf8(edit->text()); // perhaps a name that was not added yet
        }
    }
    return json.dump();
}

void PathView::restoreView(const std::string& fields)
{
    const Json kept = Json::parse(fields, nullptr, false);
    m_visited = kept.value("visited", std::set<int>{});
    for (const int step : m_visited) {
        m_rail->setVisited(step, true);
    }
    m_pages.at(static_cast<std::size_t>(page()))->openPart(qt(kept.value("part", std::string())));
    const QString field = qt(kept.value("field", std::string()));
    if (auto* edit = qobject_cast<QLineEdit*>(fieldAt(field, m_stack->currentWidget()))) {
        edit->setText(qt(kept.value("typed", utf8(edit->text()))));
    }
    focusField(field, kept.value("cursor", 0));
}

/// Clears what the frame says about an earlier draft.
void PathView::open()
{
    m_isOver = false;
    m_sinceKept.invalidate();
    delete std::exchange(m_old, nullptr);
    for (int step = 0; step < pageCount(); ++step) {
        m_rail->setVisited(step, false);
    }
    sayKept();
}

void PathView::showPage(int page)
{
    m_isMoving = true;
    const int to = std::clamp(page, 0, pageCount() - 1);
    m_reason->hide();
    m_pages.at(static_cast<std::size_t>(to))->refresh();
    m_stack->setCurrentIndex(to);
    m_pages.at(static_cast<std::size_t>(to))->verticalScrollBar()->setValue(0);
    m_rail->setCurrentRow(to);
    m_isMoving = false;
    putTabsInOrder();
    sayButtons();
    sayMinutes();
    const PathPage* shown = m_pages.at(static_cast<std::size_t>(to));
    announce(
        m_stack,
        tr("Page %1 of %2: %3")
            .arg(QString::number(to + 1), QString::number(pageCount()), shown->name()));
}

/// Shows the page anew without moving the cursor away.
void PathView::refreshPage()
{
    if (page() < 0 || m_draftId.empty()) {
        return;
    }
    const QWidget* focused = focusWidget();
    const bool inside = focused != nullptr && m_stack->currentWidget()->isAncestorOf(focused);
    const QString name = inside ? pathTo(focused, m_stack->currentWidget()) : QString();
    const int cursor = cursorIn(focused);
    m_isMoving = true;
    m_pages.at(static_cast<std::size_t>(page()))->refresh();
    m_isMoving = false;
    putTabsInOrder();
    if (inside) {
        focusField(name, cursor);
    }
}

void PathView::focusField(const QString& name, int cursor)
{
    QWidget* field = fieldAt(name, m_stack->currentWidget());
    if (field == nullptr) {
        focusFirstField();
        return;
    }
    field->setFocus(Qt::OtherFocusReason);
    putCursor(field, cursor);
}

void PathView::focusFirstField()
{
    if (QWidget* first = m_pages.at(static_cast<std::size_t>(page()))->firstField()) {
        first->setFocus(Qt::TabFocusReason);
        return;
    }
    for (QWidget* field : fieldsInReadingOrder(m_stack->currentWidget())) {
        if (field->isVisibleTo(this) && field->isEnabled()) {
            field->setFocus(Qt::TabFocusReason);
            putCursor(field, cursorIn(field));
            return;
        }
    }
    m_next->setFocus(Qt::TabFocusReason);
}

void PathView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    if (!isReturn) {
        QWidget::keyPressEvent(event);
        return;
    }
    QWidget* focused = focusWidget();
    if (auto* button = qobject_cast<QAbstractButton*>(focused);
        button != nullptr && !button->isCheckable()) {
        button->click();
    } else if (qobject_cast<QLineEdit*>(focused) != nullptr) {
        if (!m_pages.at(static_cast<std::size_t>(page()))->takeEnter(focused)) {
            focusFieldAfter(focused);
        }
    } else {
        next();
    }
}

/// Where Enter leads from a line: to the next thing to fill in, never to a button that a hasty
/// word with a space in it would press.
void PathView::focusFieldAfter(QWidget* focused)
{
    const QList<QWidget*> fields = fieldsInReadingOrder(m_stack->currentWidget());
    for (qsizetype at = fields.indexOf(focused) + 1; at < fields.size(); ++at) {
        const auto* button = qobject_cast<const QAbstractButton*>(fields.at(at));
        const bool isToFill = button == nullptr || button->isCheckable();
        if (isToFill && fields.at(at)->isVisibleTo(this) && fields.at(at)->isEnabled()) {
            fields.at(at)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_next->setFocus(Qt::TabFocusReason);
}

void PathView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void PathView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        flush();
    } else if (event->type() == QEvent::FontChange) {
        fold();
    }
}

void PathView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    flush();
}

void PathView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_tick.start();
    // Before it was shown nothing could take the focus: now the cursor goes where it belongs.
    const QWidget* last = focusWidget();
    if (last == nullptr || !m_stack->isAncestorOf(last)) {
        focusFirstField();
    }
}

void PathView::sayButtons()
{
    const bool isLast = neighbor(1) >= pageCount();
    m_back->setEnabled(neighbor(-1) >= 0);
    m_skip->setVisible(!isLast);
    // Alt+N is the Network menu, so Next is reached by its x.
    m_next->setText(isLast ? m_path->lastVerb() : tr("Ne&xt"));
    for (int step = 0; step < pageCount(); ++step) {
        m_rail->setOnTheWay(step, m_path->isOnTheWay(step));
    }
}

void PathView::sayMinutes()
{
    int left = 0;
    for (int step = std::max(0, page()); step < pageCount(); ++step) {
        if (m_path->isOnTheWay(step)) {
            left += m_pages.at(static_cast<std::size_t>(step))->minutes();
        }
    }
    m_minutes->setText(tr("about %n min left", nullptr, left));
}

void PathView::sayKept()
{
    constexpr qint64 aMinute = 60;
    const qint64 seconds = m_sinceKept.isValid() ? m_sinceKept.elapsed() / 1000 : -1;
    if (seconds < 0) {
        m_kept->setText(tr("Everything you type is kept."));
    } else if (seconds < 2) {
        m_kept->setText(tr("Kept just now"));
    } else if (seconds < aMinute) {
        m_kept->setText(tr("Kept %n s ago", nullptr, static_cast<int>(seconds)));
    } else {
        m_kept->setText(tr("Kept %n min ago", nullptr, static_cast<int>(seconds / aMinute)));
    }
}

void PathView::offerFreshStart(Day begun)
{
    m_old = new Banner(
        Banner::Kind::Information,
        tr("You began this %1. Continue, or begin fresh? The old one stays in the history.")
            .arg(relative(begun, m_session.today())));
    m_old->setObjectName("oldDraft");
    connect(m_old->addButton(tr("Continue")), &QPushButton::clicked, this, [this] {
        m_old->hide();
        focusFirstField();
    });
    connect(m_old->addButton(tr("Begin Fresh")), &QPushButton::clicked, this, [this, begun] {
        beginAfresh(begun);
    });
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_old);
    putTabsInOrder();
}

void PathView::beginAfresh(Day begun)
{
    m_path->setAside(m_draftId, begun);
    m_old->hide();
    m_old->deleteLater();
    m_old = nullptr;
    begin();
}

} // namespace asterism::ui
