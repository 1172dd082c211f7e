// SPDX-License-Identifier: MIT
#include "ui/meetings/meetings_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "analysis/meetings_held.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/meetings/calendar_export.h"
#include "ui/meetings/calendar_import.h"
#include "ui/meetings/meeting_detail.h"
#include "ui/meetings/meeting_list.h"
#include "ui/meetings/meeting_moves.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/meetings/plan_form.h"
#include "ui/meetings/preparation_card.h"
#include "ui/meetings/year_strip.h"
#include "ui/people/person_picker.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int leastBeside = 680;
constexpr int leastForState = 560;
constexpr int leastForStrip = 360;
constexpr int leastForHours = 440;
constexpr int edge = 24;
constexpr int listShare = 5;
constexpr int detailShare = 6;

bool concernsMeetings(const Changes& changes)
{
    for (const char* table :
         {"meeting",
          "attendance",
          "agenda_item",
          "meeting_need",
          "commitment",
          "person",
          "relationship",
          "peer_group",
          "need",
          "choice"}) {
        if (changes.touches(table)) {
            return true;
        }
    }
    return false;
}

QToolButton* turnButton(const char* name, const QString& words, const QString& iconName)
{
    auto* button = named(new QToolButton, name, words);
    button->setIcon(icon(iconName, Role::Text2));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MeetingsPage::MeetingsPage(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(
          [this] { return meetingRows(m_session.plan(), m_filter, m_session.today()); },
          [](const MeetingRow& row) { return row.id.text; },
          {{.title = tr("Meeting"),
            .text = [](const MeetingRow& row) { return row.who; },
            .roles
            = {{Qt::AccessibleTextRole, [](const MeetingRow& row) { return spokenRow(row); }}}}}),
      m_header(new PageHeader(tr("Meetings"))),
      m_years(new QWidget),
      m_strip(new YearStrip),
      m_yearBefore(turnButton("yearBefore", tr("The year before"), QStringLiteral("back"))),
      m_yearAfter(turnButton("yearAfter", tr("The year after"), QStringLiteral("forward"))),
      m_year(new TextLabel({}, TextRole::Strong)),
      m_person(named(new PersonPicker, "meetingsPerson", tr("Meetings with whom"))),
      m_kind(named(new ComboBox, "meetingsKind", tr("Which kind of meeting"))),
      m_state(named(new ComboBox, "meetingsState", tr("In which state"))),
      m_clear(named(new QPushButton(tr("Show All")), "meetingsAll", tr("Show all meetings"))),
      m_top(new QWidget),
      m_list(new MeetingList(m_model)),
      m_nothing(new TextLabel(tr("No meeting is like that."), TextRole::Body, Role::Hint)),
      m_left(new QWidget),
      m_detail(new MeetingDetail(session)),
      m_main(new QWidget),
      m_empty(new EmptyState(
          QStringLiteral("meetings"),
          tr("Nothing noted yet"),
          tr("One sentence after a meeting is enough."),
          tr("Log a Meeting"))),
      m_body(new QStackedWidget),
      m_layers(new QStackedWidget)
{
    setObjectName("meetingsPage");
    buildHeader();
    buildTop();
    buildBody();
    connectParts();
    connect(&session, &PlanSession::changed, this, &MeetingsPage::refresh);
    m_strip->setYear(static_cast<int>(std::chrono::year_month_day{session.today()}.year()), {});
    readChoices();
    readRows();
    fit();
    putInReadingOrder(this);
}

MeetingsPage::~MeetingsPage()
{
    m_detail->keep();
    m_session.disconnect(this);
    // A list of names that closes now would give the focus to the list, whose rows are gone then.
    delete m_list;
}

void MeetingsPage::showPlace(const Place& place)
{
    const bool isOnlyBack = place.kind.isEmpty();
    if (!isOnlyBack || qobject_cast<PreparationCard*>(m_layer) != nullptr) {
        leaveLayer(); // but what is being brought in stays when one only comes back
    }
    if (place.kind == QLatin1String("plan")) {
        openPlan(place.id);
    } else if (place.kind == QLatin1String("meeting")) {
        const Id<Meeting> meeting{utf8(place.id)};
        if (m_model.rowOf(meeting.text) < 0) {
            clearFilter();
        }
        open(meeting, true);
    } else if (place.kind == QLatin1String("prepare")) {
        prepare(place.id);
    } else if (place.kind == QLatin1String("import")) {
        importFile(place.id);
    } else if (place.kind == QLatin1String("export")) {
        openExport(place.id);
    }
}

std::optional<Id<Meeting>> MeetingsPage::chosen() const
{
    return m_isOpen ? std::optional{m_detail->meeting()} : m_list->chosen();
}

void MeetingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MeetingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_readOn != m_session.today()) {
        readRows(); // what is coming has changed overnight
    }
    fit();
}

void MeetingsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void MeetingsPage::buildHeader()
{
    m_hours = m_header->addSecondary(tr("Hours"));
    named(m_hours, "meetingsHours", tr("Hours and evidence"));
    m_hours->setFlat(true);
    m_hours->setToolTip(tr("Hours of supervision and with clients, by month"));
    connect(m_hours, &QPushButton::clicked, this, [this] {
        m_session.goTo({QStringLiteral("hours"), {}, {}});
    });
    auto* plan = m_header->addSecondary(tr("Plan…"), QStringLiteral("add"));
    named(plan, "meetingsPlan", tr("Plan a meeting"));
    connect(plan, &QPushButton::clicked, this, [this] { openPlan({}); });
    auto* log = m_header->setPrimary(tr("Log a Meeting…"));
    named(log, "meetingsLog", tr("Log a meeting"));
    connect(log, &QPushButton::clicked, this, [this] {
        m_session.goTo({QStringLiteral("log"), {}, {}});
    });
}

void MeetingsPage::buildTop()
{
    m_year->setObjectName("meetingsYear");
    m_year->setWordWrap(false);
    auto* strip = new QHBoxLayout(m_years);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(4);
    strip->addWidget(m_yearBefore);
    strip->addWidget(m_year);
    strip->addWidget(m_yearAfter);
    strip->addSpacing(8);
    strip->addWidget(m_strip, 1);
    m_person->lineEdit()->setPlaceholderText(tr("with everybody"));
    constexpr int shortName = 12;
    m_person->setMinimumContentsLength(shortName);
    for (QComboBox* box : {static_cast<QComboBox*>(m_kind), static_cast<QComboBox*>(m_state)}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortName);
    }
    m_state->fill<MeetingState>(tr("Any state"));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_person, 1);
    filters->addWidget(m_kind, 1);
    filters->addWidget(m_state, 1);
    filters->addWidget(m_clear);
    filters->addStretch(1);
    auto* column = new QVBoxLayout(m_top);
    column->setContentsMargins(edge, 0, edge, 8);
    column->setSpacing(8);
    column->addWidget(m_years);
    column->addLayout(filters);
}

void MeetingsPage::buildBody()
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(edge, 0, 0, 16);
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_left, listShare);
    row->addWidget(m_detail, detailShare);
    auto* main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(8);
    main->addWidget(m_top);
    main->addLayout(row, 1);
    m_empty->setObjectName("meetingsEmpty");
    named(m_empty->button(), "meetingsEmptyLog", tr("Log a meeting"));
    m_body->addWidget(m_main);
    m_body->addWidget(m_empty);
    m_detail->hide();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    m_layers->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_layers);
}

void MeetingsPage::connectParts()
{
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        m_session.goTo({QStringLiteral("log"), {}, {}});
    });
    connect(m_strip, &YearStrip::monthChosen, this, &MeetingsPage::applyFilter);
    const auto turn = [this](int year) {
        m_strip->choose(0);
        m_strip->setYear(year, {});
        applyFilter();
    };
    connect(m_strip, &YearStrip::yearWanted, this, turn);
    connect(m_yearBefore, &QToolButton::clicked, this, [this, turn] { turn(m_strip->year() - 1); });
    connect(m_yearAfter, &QToolButton::clicked, this, [this, turn] { turn(m_strip->year() + 1); });
    connect(m_person, &PersonPicker::picked, this, &MeetingsPage::applyFilter);
    connect(m_kind, &QComboBox::activated, this, &MeetingsPage::applyFilter);
    connect(m_state, &QComboBox::activated, this, &MeetingsPage::applyFilter);
    connect(static_cast<QPushButton*>(m_clear), &QPushButton::clicked, this, [this] {
        clearFilter();
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(m_list, &MeetingList::chosenChanged, this, &MeetingsPage::followSelection);
    connect(m_list, &QAbstractItemView::clicked, this, [this] {
        if (const auto meeting = m_list->chosen()) {
            open(*meeting, false);
        }
    });
    connect(m_list, &MeetingList::openWanted, this, [this] {
        if (const auto meeting = m_list->chosen()) {
            open(*meeting, true);
        }
    });
    connect(m_list, &MeetingList::removeWanted, this, [this] {
        if (const auto meeting = m_list->chosen()) {
            removeMeeting(m_session, *meeting);
        }
    });
    connect(m_detail, &MeetingDetail::closeWanted, this, &MeetingsPage::closeDetail);
    connect(m_detail, &MeetingDetail::calendarWanted, this, &MeetingsPage::openExport);
    connect(m_detail, &MeetingDetail::otherWanted, this, [this](const QString& meeting) {
        open(Id<Meeting>{utf8(meeting)}, true);
    });
}

void MeetingsPage::refresh(const Changes& changes)
{
    if (concernsMeetings(changes)) {
        readChoices();
        readRows();
    }
    if (auto* card = qobject_cast<PreparationCard*>(m_layer)) {
        card->refresh();
    }
}

void MeetingsPage::readRows()
{
    m_readOn = m_session.today();
    m_isReading = true;
    m_model.refresh();
    m_isReading = false;
    readStrip();
    if (m_isOpen) {
        if (m_session.plan().find(m_detail->meeting())) {
            m_detail->showMeeting(m_detail->meeting());
            m_list->choose(m_detail->meeting());
        } else {
            closeDetail();
        }
    }
    const bool isEmpty = m_session.plan().count<Meeting>() == 0 && m_form == nullptr;
    m_body->setCurrentWidget(
        m_form != nullptr ? m_form
            : isEmpty     ? static_cast<QWidget*>(m_empty)
                          : m_main);
    const bool isNothing = m_model.rowCount() == 0;
    m_list->setHidden(isNothing);
    m_nothing->setVisible(isNothing);
    tellStatus();
    handFocusTo(this, isEmpty ? static_cast<QWidget*>(m_empty->button()) : m_list);
    fit();
}

void MeetingsPage::readStrip()
{
    m_strip->setYear(m_strip->year(), meetingsByMonth(m_session.plan(), m_filter, m_strip->year()));
    m_year->setText(QString::number(m_strip->year()));
    m_clear->setVisible(!m_filter.isOpen());
}

void MeetingsPage::readChoices()
{
    m_person->setPeople(m_session.plan(), {});
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Any kind"), QString());
    QStringList kinds;
    for (const auto& meeting : m_session.plan().all<Meeting>()) {
        kinds << qt(meeting.kind);
    }
    kinds.removeDuplicates();
    kinds.sort(Qt::CaseInsensitive);
    for (const QString& kind : kinds) {
        m_kind->addItem(kindWords(utf8(kind)), kind);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(qt(m_filter.kind))));
}

void MeetingsPage::tellStatus()
{
    Plan plan;
    plan.of<Meeting>() = m_session.plan().all<Meeting>();
    const auto coming = meetingsComing(plan, m_session.today()).size();
    const int held = meetingsHeld(plan, m_session.today()).held;
    QStringList parts;
    if (coming > 0) {
        parts << tr("%1 coming").arg(coming);
    }
    if (held > 0) {
        parts << tr("%1 held").arg(held);
    }
    const auto asking = meetingsToAskAbout(plan, m_session.today()).size();
    if (asking == 1) {
        parts << tr("1 to say a word about");
    } else if (asking > 1) {
        parts << tr("%1 to say a word about").arg(asking);
    }
    m_header->setStatus(parts.join(QStringLiteral(" · ")));
}

void MeetingsPage::applyFilter()
{
    m_filter.person = m_person->chosen();
    m_filter.kind = utf8(m_kind->currentData().toString());
    m_filter.state = m_state->chosen<MeetingState>();
    m_filter.month = m_strip->chosen() == 0
        ? PartialDate()
        : PartialDate(m_strip->year(), static_cast<unsigned>(m_strip->chosen()));
    readRows();
}

void MeetingsPage::clearFilter()
{
    m_person->choose(std::nullopt);
    m_kind->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    m_strip->choose(0);
    applyFilter();
}

bool MeetingsPage::hasRoomBeside() const
{
    return width() >= scaled(leastBeside);
}

void MeetingsPage::fit()
{
    const bool isBeside = hasRoomBeside();
    m_detail->setVisible(m_isOpen);
    m_detail->setAlone(!isBeside);
    m_left->setVisible(isBeside || !m_isOpen);
    m_top->setVisible((isBeside || !m_isOpen) && m_session.plan().count<Meeting>() > 0);
    m_left->layout()->setContentsMargins(edge, 0, m_isOpen && isBeside ? 0 : edge, 16);
    // In a low window the meetings themselves need the room more.
    m_years->setVisible(height() >= scaled(leastForStrip));
    m_state->setVisible(width() >= scaled(leastForState));
    m_hours->setVisible(width() >= scaled(leastForHours));
}

void MeetingsPage::open(const Id<Meeting>& meeting, bool takesFocus)
{
    if (!m_session.plan().find(meeting)) {
        return;
    }
    m_isOpen = true;
    m_detail->showMeeting(meeting);
    m_list->choose(meeting);
    fit();
    if (takesFocus) {
        m_detail->focusFirst();
    }
}

void MeetingsPage::closeDetail()
{
    m_detail->keep();
    const bool hadFocus = m_detail->isAncestorOf(QApplication::focusWidget());
    m_isOpen = false;
    fit();
    if (hadFocus || QApplication::focusWidget() == nullptr) {
        m_list->setFocus(Qt::TabFocusReason);
    }
}

/// While a meeting is open beside the others, it is the one that is chosen.
void MeetingsPage::followSelection()
{
    const auto chosen = m_list->chosen();
    if (m_isOpen && !m_isReading && chosen && hasRoomBeside() && *chosen != m_detail->meeting()) {
        open(*chosen, false);
    }
}

} // namespace asterism::ui
