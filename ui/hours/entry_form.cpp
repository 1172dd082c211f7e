// SPDX-License-Identifier: MIT
#include "ui/hours/entry_form.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "ui/hours/hours_words.h"
#include "ui/paths/check_row.h"
#include "ui/paths/columns.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/people/person_picker.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>
#include <set>

namespace asterism::ui {
namespace {

constexpr int besideFrom = 520;
constexpr int mostInGroup = 1000;

} // namespace

EntryForm::EntryForm(PlanSession& session, QWidget* parent)
    : Card(parent),
      m_session(session),
      m_when(new DateField(session.today(), Leaning::Past)),
      m_kind(new ComboBox),
      m_time(new LineEdit),
      m_understood(new Caption),
      m_setting(new NoteEdit),
      m_size(new QSpinBox),
      m_with(new PersonPicker),
      m_signed(new CheckRow(tr("Signed"), QStringLiteral("hoursSigned"))),
      m_carried(new CheckRow(
          tr("Carried over: the sum of what was before this plan"),
          QStringLiteral("hoursCarried"))),
      m_reason(new Caption)
{
    setObjectName(QStringLiteral("hoursForm"));
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_time->setPlaceholderText(tr("1:30, 1.5 or 90 min"));
    m_when->lineEdit()->setPlaceholderText(tr("a day, or a month such as “March 2026”"));
    m_setting->setLines(1, 3);
    m_size->setRange(0, mostInGroup);
    m_size->setSpecialValueText(tr("no group"));
    m_size->setFocusPolicy(Qt::StrongFocus);
    m_reason->setInk(Role::Care);
    build();
    m_when->setNames("hoursWhen", tr("Day or month"));
    named(m_kind->lineEdit(), "hoursKindText", tr("Kind"));
    if (m_with->lineEdit() != nullptr) {
        named(m_with->lineEdit(), "hoursWithText", tr("With"));
    }
    connect(m_time, &QLineEdit::textChanged, this, &EntryForm::sayTime);
    for (LineEdit* line : {m_time, m_when->lineEdit()}) {
        connect(line, &LineEdit::finished, this, &EntryForm::keep);
    }
    connect(m_setting, &NoteEdit::finished, this, &EntryForm::keep);
}

void EntryForm::openNew()
{
    HoursEntry fresh;
    fresh.happenedOn = m_session.today();
    fresh.category = hourKinds().front();
    fill(fresh);
    m_time->clear();
    m_when->lineEdit()->setFocus(Qt::TabFocusReason);
    m_when->lineEdit()->selectAll();
}

void EntryForm::open(const HoursEntry& entry)
{
    fill(entry);
    m_time->setFocus(Qt::TabFocusReason);
    m_time->selectAll();
}

void EntryForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
    } else {
        Card::keyPressEvent(event);
    }
}

void EntryForm::build()
{
    auto* first = new Columns(besideFrom, 16);
    first->add(labelled(tr("Day or month"), m_when, "hoursWhenField"), 1, Qt::AlignTop);
    first->add(labelled(tr("Kind"), m_kind, "hoursKind"), 1, Qt::AlignTop);
    auto* time = labelled(tr("Hours"), m_time, "hoursTime");
    time->layout()->addWidget(m_understood);
    first->add(time, 1, Qt::AlignTop);
    auto* second = new Columns(besideFrom, 16);
    second->add(
        labelled(tr("Where (a setting, never a person)"), m_setting, "hoursSetting"),
        1,
        Qt::AlignTop);
    second->add(labelled(tr("Agreed size of the group"), m_size, "hoursSize"), 1, Qt::AlignTop);
    second->add(labelled(tr("With"), m_with, "hoursWith"), 1, Qt::AlignTop);
    auto* keep = named(new QPushButton(tr("Keep")), "hoursKeep", tr("Keep these hours"));
    keep->setDefault(true);
    keep->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto* cancel = named(new QPushButton(tr("Cancel")), "hoursCancel", tr("Cancel"));
    connect(keep, &QPushButton::clicked, this, &EntryForm::keep);
    connect(cancel, &QPushButton::clicked, this, &EntryForm::closed);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    body()->setSpacing(12);
    body()->addWidget(first);
    body()->addWidget(second);
    body()->addWidget(m_signed);
    body()->addWidget(m_carried);
    body()->addLayout(buttons);
    setTabOrder(m_carried->box(), cancel);
    putInReadingOrder(this);
}

void EntryForm::fill(const HoursEntry& entry)
{
    m_before = entry;
    fillKinds();
    m_with->setPeople(m_session.plan(), {});
    m_when->setToday(m_session.today());
    m_when->setDate(entry.happenedOn);
    const int known = m_kind->findData(qt(entry.category));
    m_kind->setCurrentIndex(known);
    if (known < 0) {
        m_kind->setEditText(qt(entry.category));
    }
    m_time->setKnownText(inHours(entry.minutes));
    m_setting->setKnownText(qt(entry.setting));
    m_size->setValue(entry.groupSize.value_or(0));
    m_with->choose(entry.person);
    m_signed->box()->setChecked(entry.signedOff);
    m_carried->box()->setChecked(entry.carriedOver);
    m_reason->clear();
}

/// The kinds there are words for, and one's own that were used before.
void EntryForm::fillKinds()
{
    m_kind->clear();
    for (const auto& kind : hourKinds()) {
        m_kind->addItem(hourKindWords(kind), qt(kind));
    }
    std::set<std::string> own;
    for (const auto& entry : m_session.plan().all<HoursEntry>()) {
        own.insert(entry.category);
    }
    for (const auto& kind : own) {
        if (m_kind->findData(qt(kind)) < 0) {
            m_kind->addItem(qt(kind), qt(kind));
        }
    }
}

void EntryForm::sayTime()
{
    const auto minutes = readMinutes(m_time->text());
    m_understood->setText(
        m_time->text().trimmed().isEmpty() ? tr("A number alone is hours.")
            : minutes                      ? tr("That is %1.").arg(inHours(*minutes))
                                           : tr("Try 1:30, 1.5 or 90 min."));
}

QString EntryForm::reasonNotToKeep() const
{
    const auto date = m_when->date();
    if (!m_when->isUnderstood() || date.isEmpty() || date.month == 0) {
        return tr("A day is needed, or a month such as “March 2026”.");
    }
    if (*date.earliest() > m_session.today()) {
        return tr("That is still to come. Hours are kept once they have been.");
    }
    if (m_kind->currentText().trimmed().isEmpty()) {
        return tr("What kind of hours were they?");
    }
    return readMinutes(m_time->text()) ? QString() : tr("How long? 1:30, 1.5 or 90 min.");
}

HoursEntry EntryForm::entry() const
{
    HoursEntry said = m_before;
    const QString kind = m_kind->currentText().trimmed();
    const int known = m_kind->findText(kind, Qt::MatchFixedString);
    said.happenedOn = m_when->date();
    said.category = utf8(known >= 0 ? m_kind->itemData(known).toString() : kind);
    said.minutes = readMinutes(m_time->text()).value_or(0);
    said.setting = utf8(m_setting->text().simplified());
    said.groupSize = m_size->value() > 0 ? std::optional{m_size->value()} : std::nullopt;
    said.person = m_with->chosen();
    said.signedOff = m_signed->box()->isChecked();
    said.carriedOver = m_carried->box()->isChecked();
    return said;
}

void EntryForm::keep()
{
    // What is still being typed as a date counts.
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(m_when->lineEdit(), &enter);
    const QString reason = reasonNotToKeep();
    m_reason->setText(reason);
    if (!reason.isEmpty()) {
        announce(this, reason);
        return;
    }
    const HoursEntry said = entry();
    const bool isNew = said.id.text.empty();
    const bool isKept = said == m_before
        || m_session.run(
            [&](Store& store) {
                isNew ? static_cast<void>(actions::add(store, said)) : actions::change(store, said);
            },
            isNew ? tr("%1 kept").arg(inHours(said.minutes)) : tr("Hours changed"));
    if (isKept) {
        emit closed();
    }
}

} // namespace asterism::ui
