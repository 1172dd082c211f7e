// SPDX-License-Identifier: MIT
#include "ui/log/log_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "actions/log.h"
#include "analysis/held_figures.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/log/promise_lines.h"
#include "ui/log/who_field.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/people/field_rows.h"
#include "ui/text/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroll_page.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int edge = 12;
constexpr int rim = 4; ///< within the round corners
constexpr int mostWidth = 728;
constexpr int mostMinutes = 1440;
constexpr int minuteStep = 5;

} // namespace

QStringList howWords()
{
    return {
        LogPanel::tr("hard going"),
        LogPanel::tr("a bit thin"),
        LogPanel::tr("all right"),
        LogPanel::tr("good"),
        LogPanel::tr("very good")};
}

LogPanel::LogPanel(PlanSession& session, const LogStart& start, QWidget* host)
    : QFrame(host),
      m_session(session),
      m_focusBefore(QApplication::focusWidget()),
      m_page(new ScrollPage),
      m_planned(new Caption),
      m_other(named(new QPushButton, "logOtherDraft", {})),
      m_rows(new FieldRows),
      m_who(new WhoField(session)),
      m_on(new DateField(session.today(), Leaning::Past)),
      m_minutes(named(new QSpinBox, "logMinutes", tr("How long, in minutes"))),
      m_how(named(new Dots(howWords()), "logHow", tr("How was it"))),
      m_stays(named(new NoteEdit, "logStays", tr("What stays with me"))),
      m_mine(new PromiseLines(Owner::Me, session.today())),
      m_theirs(new PromiseLines(Owner::Them, session.today())),
      m_thanks(named(
          new QCheckBox(tr("I would like to write a thank-you")),
          "logThanks",
          tr("I would like to write a thank-you"))),
      m_notice(new Caption),
      m_keep(named(new QPushButton(tr("Keep")), "logKeep", tr("Keep this meeting"))),
      m_startOver(named(
          new QPushButton(tr("Start Over")),
          "logStartOver",
          tr("Let go of this draft and start over"))),
      m_pause(new QTimer(this))
{
    named(this, "logPanel", tr("Log a meeting"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(rim, rim, rim, rim);
    column->addWidget(m_page);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->body()->setSpacing(8);
    addHead();
    addFields();
    addButtons();
    connectParts();
    begin(start);
    host->installEventFilter(this);
    m_page->widget()->installEventFilter(this);
    place();
    show();
    raise();
    putInReadingOrder(this);
}

LogPanel::~LogPanel()
{
    // While the fields go, they lose the focus; nothing may be left to keep then.
    for (QObject* part : findChildren<QObject*>()) {
        part->disconnect(this);
    }
}

void LogPanel::addHead()
{
    auto* close = new QToolButton;
    named(close, "logClose", tr("Close; what you wrote waits in a draft"));
    close->setIcon(icon(QStringLiteral("close"), Role::Text2));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Close (Esc). What you wrote waits in a draft."));
    connect(close, &QToolButton::clicked, this, &LogPanel::putAway);
    m_planned->setObjectName("logPlanned");
    m_other->setFlat(true);
    m_other->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Heading(tr("Log a Meeting")));
    words->addWidget(m_planned);
    auto* row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_other, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    m_page->body()->addLayout(row);
}

void LogPanel::addFields()
{
    m_who->setNames("logWho", tr("Who"));
    m_on->setNames("logOn", tr("When"));
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSingleStep(minuteStep);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("not said"));
    m_minutes->setFocusPolicy(Qt::StrongFocus);
    m_stays->setLines(2, 6);
    m_stays->setPlaceholderText(tr("One sentence is enough. No client details here."));
    m_how->setToolTip(tr("Keys 1 to 5"));
    m_notice->setObjectName("logNotice");
    m_notice->hide();
    auto* when = new QWidget;
    auto* row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* long_ = new TextLabel(tr("How long"), TextRole::Body, Role::Text2);
    long_->setBuddy(m_minutes);
    row->addWidget(m_on, 1, Qt::AlignTop);
    row->addWidget(long_, 0, Qt::AlignVCenter);
    row->addWidget(m_minutes, 0, Qt::AlignTop);
    const std::initializer_list<std::pair<QString, QWidget*>> rows{
        {tr("Who"), m_who},
        {tr("When"), when},
        {tr("How was it, 1–5"), m_how},
        {tr("What stays with me"), m_stays},
        {tr("I promised"), m_mine},
        {tr("They promised"), m_theirs}};
    for (const auto& [label, editor] : rows) {
        m_rows->add(label, editor, Fold::Never);
    }
    m_page->body()->addWidget(m_rows);
}

void LogPanel::addButtons()
{
    m_keep->setProperty("primary", true);
    m_keep->setToolTip(tr("Ctrl+Enter"));
    m_startOver->setFlat(true);
    auto* hint = new Caption(tr("Ctrl+Enter keeps it, Esc leaves it as a draft."));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keep);
    row->addWidget(m_startOver);
    row->addWidget(hint, 1);
    m_page->body()->addWidget(m_thanks);
    m_page->body()->addWidget(m_notice);
    m_page->body()->addLayout(row);
}

void LogPanel::connectParts()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &LogPanel::keepDraft);
    connect(m_who, &WhoField::changed, this, [this] {
        if (m_minutes->value() == 0 && m_who->people().size() == 1) {
            m_minutes->setValue(
                usualMinutes(m_session.plan(), m_who->people().front()).value_or(0));
        }
        tellPlanned();
        noteChange();
    });
    connect(m_who, &WhoField::wentOn, this, [this] { m_how->setFocus(Qt::TabFocusReason); });
    connect(m_on, &DateField::dateChanged, this, [this] {
        tellPlanned();
        noteChange();
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, &LogPanel::noteChange);
    connect(m_how, &QAbstractSlider::valueChanged, this, &LogPanel::noteChange);
    connect(m_stays, &QPlainTextEdit::textChanged, this, &LogPanel::noteChange);
    connect(m_stays, &NoteEdit::left, this, &LogPanel::keepDraft);
    connect(m_thanks, &QCheckBox::toggled, this, &LogPanel::noteChange);
    for (PromiseLines* lines : {m_mine, m_theirs}) {
        connect(lines, &PromiseLines::changed, this, &LogPanel::noteChange);
        connect(lines, &PromiseLines::left, this, &LogPanel::keepDraft);
        connect(lines, &PromiseLines::finished, this, &LogPanel::keep);
    }
    connect(m_who, &WhoField::finished, this, &LogPanel::keep);
    connect(m_on->lineEdit(), &LineEdit::finished, this, &LogPanel::keep);
    connect(m_stays, &NoteEdit::finished, this, &LogPanel::keep);
    connect(m_keep, &QPushButton::clicked, this, &LogPanel::keep);
    connect(m_startOver, &QPushButton::clicked, this, &LogPanel::startOver);
}

/// A draft about the same meeting or person comes back; one about others is only offered.
void LogPanel::begin(const LogStart& start)
{
    const LogSitting fresh = beginningOf(m_session.plan(), start, m_session.today());
    m_draft = newId<Meeting>().text;
    m_offered = fresh;
    const bool isAsked = start.person || start.meeting || !start.draft.empty();
    LogSitting shown = fresh;
    for (const auto& draft : logDrafts(m_session.store())) {
        const auto& people = draft.sitting.people;
        const bool isSame = std::ranges::any_of(fresh.people, [&](const Id<Person>& person) {
            return std::ranges::find(people, person) != people.end();
        });
        const bool isOfMeeting = start.meeting && draft.sitting.planned == start.meeting;
        const bool isThis = start.draft.empty()
            ? isOfMeeting || (!start.meeting && (isSame || !isAsked))
            : draft.id == start.draft;
        if (isThis) {
            m_draft = draft.id;
            shown = draft.sitting;
            break;
        }
    }
    fill(shown);
    m_startOver->setVisible(shown != fresh);
    tellOtherDraft(shown);
}

void LogPanel::fill(const LogSitting& sitting)
{
    m_isFilling = true;
    m_who->setPeople(sitting.people, sitting.newNames);
    m_on->setDate(sitting.on);
    m_minutes->setValue(sitting.minutes.value_or(0));
    m_how->setValue(sitting.how);
    m_stays->setKnownText(qt(sitting.stays));
    m_mine->setPromises(sitting.promises);
    m_theirs->setPromises(sitting.promises);
    m_thanks->setChecked(sitting.wantsThanks);
    m_offered.planned = sitting.planned;
    m_offered.group = sitting.group;
    m_isFilling = false;
    tellPlanned();
}

LogSitting LogPanel::sitting() const
{
    LogSitting said;
    said.people = m_who->people();
    said.newNames = m_who->newNames();
    said.planned = m_offered.planned;
    said.group = m_offered.group;
    said.on = m_on->date();
    said.minutes = m_minutes->value() == 0 ? std::nullopt : std::optional{m_minutes->value()};
    said.how = m_how->value();
    said.stays = utf8(m_stays->text().trimmed());
    for (const PromiseLines* lines : {m_mine, m_theirs}) {
        const auto promises = lines->promises();
        said.promises.insert(said.promises.end(), promises.begin(), promises.end());
    }
    said.wantsThanks = m_thanks->isChecked();
    return said;
}

void LogPanel::focusFirst()
{
    if (m_who->isEmpty()) {
        m_who->focusLine();
    } else {
        m_how->setFocus(Qt::TabFocusReason);
    }
}

/// Which planned meeting this will be the log of.
void LogPanel::tellPlanned()
{
    const LogSitting said = sitting();
    const auto planned = plannedMeetingOf(m_session.plan(), said);
    const auto meeting = planned ? m_session.plan().find(*planned) : std::nullopt;
    m_planned->setText(
        meeting ? tr("The %1 you had planned for %2.")
                      .arg(qt(meeting->kind), whenWords(*meeting, m_session.today()))
                : QString());
    m_planned->setVisible(meeting.has_value());
}

void LogPanel::tellOtherDraft(const LogSitting& shown)
{
    for (const auto& draft : logDrafts(m_session.store())) {
        if (draft.id == m_draft || draft.sitting == shown) {
            continue;
        }
        const QString who = namesOf(m_session.plan(), draft.sitting.people);
        m_other->setText(who.isEmpty() ? tr("Open a draft that waits") : tr("Draft: %1").arg(who));
        m_other->setAccessibleName(tr("Open the draft about %1").arg(who));
        m_other->show();
        m_other->disconnect(this);
        connect(m_other, &QPushButton::clicked, this, [this, draft] {
            keepDraft();
            m_draft = draft.id;
            fill(draft.sitting);
            m_startOver->show();
            m_other->hide();
            focusFirst();
        });
        return;
    }
    m_other->hide();
}

void LogPanel::startOver()
{
    dropDraft();
    m_offered.planned = std::nullopt;
    m_offered.group = std::nullopt;
    LogSitting empty;
    empty.on = m_session.today();
    fill(empty);
    m_startOver->hide();
    m_who->focusLine();
}

void LogPanel::noteChange()
{
    if (!m_isFilling) {
        m_notice->hide();
        m_startOver->show();
        m_pause->start();
    }
}

void LogPanel::keepDraft()
{
    if (m_isFilling || isHidden()) {
        return; // It was kept, or put away.
    }
    m_pause->stop();
    const LogSitting said = sitting();
    if (said.isWorthKeeping()) {
        m_session.store().keepDraft({m_draft, logDraftPath, 0, toJson(said), 0});
    } else {
        dropDraft();
    }
}

void LogPanel::dropDraft()
{
    m_pause->stop();
    m_session.store().dropDraft(m_draft);
}

void LogPanel::putAway()
{
    const bool isWorth = sitting().isWorthKeeping();
    keepDraft();
    PlanSession& session = m_session;
    close();
    if (isWorth) {
        emit session.refused(tr("Kept as a draft. Ctrl+L brings it back."));
    }
}

void LogPanel::close()
{
    hide();
    if (m_focusBefore != nullptr && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    emit closed();
}

void LogPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        putAway();
    } else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
    } else {
        event->accept(); // What the page beneath would make of the key is not meant.
    }
}

/// Tab stays within, as long as the panel is open; Escape and F6 lead out.
bool LogPanel::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (QWidget* field : fieldsInReadingOrder(this)) {
        if (field->isVisible() && field->isEnabled()
            && (field->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            stops << field;
        }
    }
    if (stops.isEmpty()) {
        return false;
    }
    const auto at = stops.indexOf(QApplication::focusWidget());
    const auto to = next ? (at + 1) % stops.size() : (at <= 0 ? stops.size() : at) - 1;
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool LogPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        // The rows find their height only after this event.
        QMetaObject::invokeMethod(this, &LogPanel::place, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void LogPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        QMetaObject::invokeMethod(this, &LogPanel::place, Qt::QueuedConnection);
    }
}

void LogPanel::place()
{
    const QWidget* host = parentWidget();
    const int wide = std::min(host->width() - 2 * edge, scaled(mostWidth));
    QWidget* inside = m_page->widget();
    const int wanted = std::max(
        inside->layout()->hasHeightForWidth()
            ? inside->layout()->totalHeightForWidth(wide - 2 * rim)
            : inside->sizeHint().height(),
        inside->minimumSizeHint().height());
    const int high = std::min(wanted + 2 * rim, host->height() - 2 * edge);
    const QRect box((host->width() - wide) / 2, edge, wide, high);
    if (geometry() != box) {
        setGeometry(box);
    }
}

void LogPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = borderWidth() / 2.0;
    painter.setPen(QPen(color(Role::Control), borderWidth()));
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 8, 8);
}

} // namespace asterism::ui
