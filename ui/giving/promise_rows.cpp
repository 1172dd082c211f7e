// SPDX-License-Identifier: MIT
#include "ui/giving/promise_rows.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/app/plan_session.h"
#include "ui/giving/promise_moves.h"
#include "ui/giving/promise_words.h"
#include "ui/giving/rebuilding.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/privacy_marks.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr auto idProperty = "promise";

bool isSettled(const Commitment& promise)
{
    return !promise.doneOn.isEmpty() || !promise.releasedOn.isEmpty();
}

} // namespace

PromiseRows::PromiseRows(PlanSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("promiseRows"));
    setAccessibleName(tr("Promises"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void PromiseRows::show(const Plan& plan, const std::vector<PromiseSection>& sections)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool isInStep = m_step != nullptr && m_step->isAncestorOf(focus);
    const bool hadFocus = focus != nullptr && isAncestorOf(focus) && !isInStep;
    const QString focused = hadFocus ? focus->property(idProperty).toString() : QString();
    const auto before = std::ranges::find(m_ids, focused);
    const int place = static_cast<int>(before - m_ids.begin());

    emptyOut(m_column, m_step);
    m_ids.clear();
    const NamesOf names(plan);
    const RowsById<Commitment> rows(plan.of<Commitment>());
    for (const auto& section : sections) {
        if (section.promises.empty()) {
            continue;
        }
        if (!m_ids.empty()) {
            m_column->addSpacing(8);
        }
        if (!section.title.isEmpty()) {
            m_column->addWidget(new Heading(section.title, TextRole::Strong));
        }
        for (const auto& shown : section.promises) {
            QWidget* line = row(shown, *rows.find(shown.promise), names);
            m_column->addWidget(line);
            line->show(); // now, so that the focus can go there
        }
    }
    this->place();
    putInReadingOrder(this);
    if (hadFocus) {
        QWidget* next = tickOf(focused) != nullptr
                && std::ranges::find(m_ids, focused) - m_ids.begin() <= place
            ? tickOf(focused)
            : tickAt(place);
        if (next != nullptr) {
            next->setFocus(Qt::OtherFocusReason);
        }
    }
}

/// The step goes below its row; without one it is gone.
void PromiseRows::place()
{
    if (m_step == nullptr) {
        return;
    }
    QWidget* tick = tickOf(qt(m_step->promise().text));
    if (tick == nullptr) {
        m_step->hide();
        m_step->deleteLater();
        m_step = nullptr;
        return;
    }
    m_column->insertWidget(m_column->indexOf(tick->parentWidget()) + 1, m_step);
}

QWidget* PromiseRows::row(
    const ShownPromise& shown, const Commitment& promise, const NamesOf& names)
{
    const Day today = m_session.today();
    const QString id = qt(promise.id.text);
    const int number = static_cast<int>(m_ids.size()) + 1;
    m_ids.push_back(id);
    auto* row = new QWidget;
    auto* box = new QCheckBox;
    named(box, "promiseDone", spokenPromise(shown, promise, names, today));
    box->setObjectName(QStringLiteral("promiseDone%1").arg(number));
    box->setProperty(idProperty, id);
    box->setToolTip(tr("Done"));
    box->setChecked(shown.progress == PromiseProgress::Done);
    box->setEnabled(shown.progress != PromiseProgress::Released);
    box->installEventFilter(this);
    connect(box, &QCheckBox::clicked, this, [this, key = promise.id](bool isKept) {
        tick(key, isKept);
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const bool isQuiet = isSettled(promise);
    words->addWidget(
        new TextLabel(qt(promise.text), TextRole::Body, isQuiet ? Role::Text2 : Role::Text));
    auto* under = new Caption(underPromise(shown, promise, names, today));
    under->setToolTip(exactDate(isQuiet ? promise.doneOn : promise.due));
    words->addWidget(under);
    auto* more
        = new MenuButton(QStringLiteral("more"), tr("What to do with “%1”").arg(qt(promise.text)));
    more->setObjectName(QStringLiteral("promiseMenu%1").arg(number));
    more->setProperty(idProperty, id);
    more->setAutoRaise(true);
    connect(more->menu(), &QMenu::aboutToShow, this, [this, more, key = promise.id] {
        fillMenu(*more->menu(), key);
    });
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(8);
    line->addWidget(box, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(more, 0, Qt::AlignTop);
    return row;
}

void PromiseRows::fillMenu(QMenu& menu, const Id<Commitment>& id)
{
    menu.clear();
    const auto promise = m_session.plan().find(id);
    if (!promise) {
        return;
    }
    const auto add = [&](const QString& text, const std::function<void()>& run) {
        connect(menu.addAction(text), &QAction::triggered, this, run);
    };
    if (isSettled(*promise)) {
        add(tr("Open Again"), [this, id] { reopenPromise(m_session, id); });
    } else {
        fillOpenMenu(menu, *promise);
    }
    menu.addSeparator();
    add(tr("Change the Words…"), [this, id] { openStep(id, PromiseStep::Kind::Words); });
    if (const auto person = personOf(m_session, id)) {
        const QString name = qt(m_session.plan().at(*person).displayName);
        add(tr("Go to %1").arg(name), [this, person = *person] {
            m_session.goTo({QStringLiteral("people"), QStringLiteral("person"), qt(person.text)});
        });
    }
    add(tr("Remove"), [this, id] { removePromise(m_session, id); });
}

void PromiseRows::fillOpenMenu(QMenu& menu, const Commitment& promise)
{
    const auto id = promise.id;
    const auto add = [&](const QString& text, const std::function<void()>& run) {
        QAction* action = menu.addAction(text);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(tr("Done"), [this, id] { keepPromise(m_session, id); });
    add(tr("New Date…"), [this, id] { openStep(id, PromiseStep::Kind::NewDate); });
    add(tr("Waits for Something…"), [this, id] { openStep(id, PromiseStep::Kind::Waiting); });
    if (!waitingForBeside(promise).empty()) {
        add(tr("Waits for Nothing Any More"), [this, id] { letPromiseWait(m_session, id, {}); });
    }
    const bool isStarted = promise.started;
    add(isStarted ? tr("Not Begun Yet") : tr("It Is Begun"),
        [this, id, isStarted] { startPromise(m_session, id, !isStarted); });
    if (promise.owner != Owner::Me) {
        menu.addSeparator();
        add(tr("Copy a Gentle Reminder"), [this, promise] { copyReminder(promise); });
        add(remindedOn(promise) ? tr("I Reminded Them (once is enough)") : tr("I Reminded Them"),
            [this, id] { remindOfPromise(m_session, id); })
            ->setEnabled(!remindedOn(promise));
    }
    menu.addSeparator();
    add(tr("Let It Go"), [this, id] { releasePromise(m_session, id); });
}

/// Nothing that could tell of somebody leaves the program unseen.
void PromiseRows::copyReminder(const Commitment& promise)
{
    const auto person = personOf(m_session, promise.id);
    const QString name = person ? qt(m_session.plan().at(*person).displayName) : QString();
    const auto marks = marksIn(promise.text, {});
    if (!marks.empty()) {
        emit m_session.refused(tr("Please look at the words first: %1.")
                                   .arg(countOfMarks(static_cast<int>(marks.size()))));
        openStep(promise.id, PromiseStep::Kind::Words);
        return;
    }
    QApplication::clipboard()->setText(gentleReminder(promise, name));
    emit m_session.refused(tr("A few kind words are on the clipboard. Nothing was sent."));
}

void PromiseRows::tick(const Id<Commitment>& id, bool isKept)
{
    const bool isDone = isKept ? keepPromise(m_session, id) : reopenPromise(m_session, id);
    auto* box = qobject_cast<QCheckBox*>(tickOf(qt(id.text)));
    if (!isDone && box != nullptr) {
        box->setChecked(!isKept);
    }
}

void PromiseRows::openStep(const Id<Commitment>& id, PromiseStep::Kind kind)
{
    const auto promise = m_session.plan().find(id);
    if (!promise || tickOf(qt(id.text)) == nullptr) {
        return;
    }
    if (m_step != nullptr) {
        m_step->hide();
        m_step->deleteLater();
    }
    m_step = new PromiseStep(m_session, *promise, kind);
    m_step->setParent(this);
    connect(m_step, &PromiseStep::closed, this, &PromiseRows::closeStep);
    connect(m_step, &PromiseStep::done, this, [this](const QString& next) {
        closeStep();
        focusPromise(next);
    });
    place();
    m_step->show();
    putInReadingOrder(this);
    m_step->focusFirst();
}

void PromiseRows::closeStep()
{
    if (m_step == nullptr) {
        return;
    }
    QWidget* tick = tickOf(qt(m_step->promise().text));
    if (tick != nullptr) {
        tick->setFocus(Qt::OtherFocusReason);
    }
    m_step->hide();
    m_step->deleteLater();
    m_step = nullptr;
}

bool PromiseRows::focusPromise(const QString& id)
{
    QWidget* tick = tickOf(id);
    if (tick != nullptr) {
        tick->setFocus(Qt::TabFocusReason);
    }
    return tick != nullptr;
}

QWidget* PromiseRows::tickOf(const QString& id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() || id.isEmpty() ? nullptr
                                                : tickAt(static_cast<int>(found - m_ids.begin()));
}

/// The row at a place, or the last one.
QWidget* PromiseRows::tickAt(int at) const
{
    if (m_ids.empty()) {
        return nullptr;
    }
    const int last = static_cast<int>(m_ids.size()) - 1;
    return shownPart(this, QStringLiteral("promiseDone%1").arg(std::clamp(at, 0, last) + 1));
}

bool PromiseRows::eventFilter(QObject* watched, QEvent* event)
{
    const QString id = watched->property(idProperty).toString();
    if (event->type() == QEvent::ContextMenu) {
        const int at = static_cast<int>(std::ranges::find(m_ids, id) - m_ids.begin());
        if (auto* more = findChild<MenuButton*>(QStringLiteral("promiseMenu%1").arg(at + 1))) {
            more->click();
        }
        return true;
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const int at = static_cast<int>(std::ranges::find(m_ids, id) - m_ids.begin());
    const Id<Commitment> promise{utf8(id)};
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int next = at + (key->key() == Qt::Key_Up ? -1 : 1);
        if (next >= 0 && next < static_cast<int>(m_ids.size())) {
            tickAt(next)->setFocus(Qt::TabFocusReason);
        }
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* more = shownPart(this, QStringLiteral("promiseMenu%1").arg(at + 1))) {
            static_cast<MenuButton*>(more)->click();
        }
        return true;
    case Qt::Key_F2:
        openStep(promise, PromiseStep::Kind::Words);
        return true;
    case Qt::Key_Delete:
        removePromise(m_session, promise);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void PromiseRows::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace asterism::ui
