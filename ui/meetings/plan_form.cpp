// SPDX-License-Identifier: MIT
#include "ui/meetings/plan_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "analysis/agenda.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/log/log_sitting.h"
#include "ui/log/who_field.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/meetings/plan_of_meetings.h"
#include "ui/people/field_rows.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int timeWidth = 88;
constexpr int mostMinutes = 1440;
constexpr int minuteStep = 5;

} // namespace

PlanForm::PlanForm(PlanSession& session, QWidget* parent)
    : Card(parent),
      m_session(session),
      m_rows(new FieldRows),
      m_who(new WhoField(session)),
      m_on(new DateField(session.today(), Leaning::Future)),
      m_time(named(new LineEdit, "planTime", tr("At what time"))),
      m_minutes(named(new QSpinBox, "planMinutes", tr("How long, in minutes"))),
      m_place(named(new LineEdit, "planPlace", tr("Place or link"))),
      m_kind(named(new ComboBox, "planKind", tr("Kind of meeting"))),
      m_group(named(new ComboBox, "planGroup", tr("Group"))),
      m_purpose(named(new LineEdit, "planPurpose", tr("What for"))),
      m_agreed(named(
          new QCheckBox(tr("Already agreed with them")),
          "planAgreed",
          tr("Already agreed with them"))),
      m_carry(named(new QCheckBox, "planCarry", tr("Take along what stayed open"))),
      m_notice(new TextLabel({}, TextRole::Caption, Role::Text2))
{
    named(this, "planForm", tr("Plan a meeting"));
    body()->addWidget(new Heading(tr("Plan a Meeting"), TextRole::Strong));
    addFields();
    addButtons();
}

void PlanForm::begin(const std::optional<Id<Person>>& person)
{
    m_who->setPeople(person ? std::vector{*person} : std::vector<Id<Person>>{});
    if (person) {
        m_minutes->setValue(usualMinutes(m_session.plan(), *person).value_or(0));
    }
    m_rows->foldEmpty();
    tellOpenItems();
    putInReadingOrder(this);
}

void PlanForm::focusFirst()
{
    if (m_who->isEmpty()) {
        m_who->focusLine();
    } else {
        m_on->lineEdit()->setFocus(Qt::TabFocusReason);
    }
}

void PlanForm::addFields()
{
    m_who->setNames("planWho", tr("Who"));
    m_on->setNames("planOn", tr("When"));
    m_place->setFree(false);
    m_time->setPlaceholderText(tr("time"));
    m_time->setFixedWidth(scaled(timeWidth));
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSingleStep(minuteStep);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("not said"));
    m_minutes->setFocusPolicy(Qt::StrongFocus);
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->addItem(QString());
    m_kind->addItems(kindsOf(m_session.plan()));
    m_kind->lineEdit()->setPlaceholderText(tr("as usual with them"));
    m_group->addItem(tr("no group"), QString());
    for (const auto& group : m_session.plan().all<Group>()) {
        m_group->addItem(qt(group.name), qt(group.id.text));
    }
    auto* when = new QWidget;
    auto* row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_on, 1, Qt::AlignTop);
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addWidget(m_minutes, 0, Qt::AlignTop);
    m_rows->add(tr("Who"), m_who, Fold::Never);
    m_rows->add(tr("When"), when, Fold::Never);
    m_rows->add(tr("Place or link"), m_place, Fold::Never);
    m_rows->add(tr("What for"), m_purpose);
    m_rows->add(tr("Kind"), m_kind);
    if (m_group->count() > 1) {
        m_rows->add(tr("Group"), m_group);
    }
    for (QWidget* folded : std::initializer_list<QWidget*>{m_purpose, m_kind, m_group}) {
        m_rows->setFilled(folded, false);
    }
    m_agreed->setChecked(true);
    m_carry->hide();
    body()->addWidget(m_rows);
    body()->addWidget(m_agreed);
    body()->addWidget(m_carry);
}

void PlanForm::addButtons()
{
    auto* keepButton = named(new QPushButton(tr("Plan")), "planKeep", tr("Plan this meeting"));
    keepButton->setProperty("primary", true);
    keepButton->setToolTip(tr("Ctrl+Enter"));
    auto* cancel = named(new QPushButton(tr("Cancel")), "planCancel", tr("Close without planning"));
    auto* row = new QHBoxLayout;
    row->addWidget(keepButton);
    row->addWidget(cancel);
    row->addStretch(1);
    m_notice->setObjectName("planNotice");
    m_notice->hide();
    body()->addWidget(m_notice);
    body()->addLayout(row);
    connect(keepButton, &QPushButton::clicked, this, &PlanForm::keep);
    connect(cancel, &QPushButton::clicked, this, &PlanForm::closed);
    connect(m_who, &WhoField::changed, this, [this] {
        if (m_minutes->value() == 0 && m_who->people().size() == 1) {
            m_minutes->setValue(
                usualMinutes(m_session.plan(), m_who->people().front()).value_or(0));
        }
        tellOpenItems();
    });
    connect(
        m_who, &WhoField::wentOn, this, [this] { m_on->lineEdit()->setFocus(Qt::TabFocusReason); });
    connect(m_who, &WhoField::finished, this, &PlanForm::keep);
    for (LineEdit* line : {m_on->lineEdit(), m_time, m_place, m_purpose}) {
        connect(line, &LineEdit::finished, this, &PlanForm::keep);
    }
}

void PlanForm::tellOpenItems()
{
    m_open.clear();
    const Plan plan = planOfMeetings(m_session.plan());
    for (const auto& person : m_who->people()) {
        for (const auto& open : openItemsWith(plan, person)) {
            if (std::ranges::find(m_open, open.item) == m_open.end()) {
                m_open.push_back(open.item);
            }
        }
    }
    const int count = static_cast<int>(m_open.size());
    m_carry->setVisible(count > 0);
    m_carry->setText(
        count == 1 ? tr("Take along the question that stayed open")
                   : tr("Take along the %1 questions that stayed open").arg(count));
    m_carry->setAccessibleName(m_carry->text());
    m_carry->setChecked(count > 0);
}

bool PlanForm::isReady()
{
    if (!m_who->takeTyped()) {
        return false;
    }
    if (m_who->isEmpty() && m_group->currentData().toString().isEmpty()) {
        m_who->focusLine();
        say(tr("With whom? One name is enough."), nullptr);
        return false;
    }
    if (!m_on->isUnderstood()) {
        say(tr("When? A day, a month, or nothing yet."), m_on->lineEdit());
        return false;
    }
    if (!m_time->text().trimmed().isEmpty() && !readTime(m_time->text())) {
        say(tr("At what time? Such as 17:00."), m_time);
        return false;
    }
    return true;
}

void PlanForm::say(const QString& sentence, QWidget* focus)
{
    m_notice->setText(sentence);
    m_notice->show();
    announce(m_notice, sentence);
    if (focus != nullptr) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

actions::NewMeeting PlanForm::said() const
{
    actions::NewMeeting meeting;
    meeting.people = m_who->people();
    meeting.startsOn = readDate(m_on->lineEdit()->text(), m_session.today(), Leaning::Future)
                           .value_or(m_on->date());
    const auto time = readTime(m_time->text());
    if (time && meeting.startsOn.isWhole()) {
        meeting.startsAt = instantOf(*meeting.startsOn.earliest(), *time);
        meeting.timeZone = localZone();
    }
    meeting.minutes = m_minutes->value() == 0 ? std::nullopt : std::optional{m_minutes->value()};
    meeting.place = utf8(m_place->text().trimmed());
    meeting.kind = utf8(m_kind->currentText().trimmed());
    meeting.purpose = utf8(m_purpose->text().trimmed());
    const QString group = m_group->currentData().toString();
    if (!group.isEmpty()) {
        meeting.group = Id<Group>{utf8(group)};
    }
    meeting.isConfirmed = m_agreed->isChecked() && !meeting.startsOn.isEmpty();
    if (m_carry->isVisibleTo(this) && m_carry->isChecked()) {
        meeting.carried = m_open;
    }
    return meeting;
}

void PlanForm::keep()
{
    if (!isReady()) {
        return;
    }
    actions::NewMeeting meeting = said();
    const auto newNames = m_who->newNames();
    Id<Meeting> made;
    const bool isDone = m_session.run(
        [&](Store& store) {
            const Deed deed{Verb::Add, "meeting", utf8(namesOf(store.reader(), meeting.people))};
            store.act(deed, [&](Writer& plan) {
                for (const auto& name : newNames) {
                    Person person;
                    person.id = newId<Person>();
                    person.displayName = name;
                    plan.put(person);
                    meeting.people.push_back(person.id);
                }
                made = actions::planMeeting(store, meeting);
            });
        },
        tr("Meeting planned"));
    if (isDone) {
        emit planned(qt(made.text));
    }
}

void PlanForm::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace asterism::ui
