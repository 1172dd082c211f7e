// SPDX-License-Identifier: MIT
#include "ui/outreach/thread_detail.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include "actions/outreach_phase.h"
#include "analysis/introductions.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/outreach/answer_form.h"
#include "ui/outreach/asking_care_words.h"
#include "ui/outreach/message_history.h"
#include "ui/outreach/needs_field.h"
#include "ui/outreach/outreach_moves.h"
#include "ui/outreach/small_form.h"
#include "ui/outreach/step_form.h"
#include "ui/people/person_picker.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int mostPatience = 365;

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// Grows in height with its width, as what lies in it does.
QWidget* flowing(FlowLayout*& row)
{
    auto* widget = new QWidget;
    row = new FlowLayout(widget, 8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return widget;
}

} // namespace

ThreadDetail::ThreadDetail(PlanSession& session, QWidget* parent)
    : ScrollPage(reading, parent),
      m_session(session),
      m_back(named(new QPushButton(tr("Board")), "threadBack", tr("Back to the board"))),
      m_name(new Heading({})),
      m_where(new Caption),
      m_person(named(new QPushButton(tr("Open Person")), "threadPerson", tr("Open this person"))),
      m_next(new TextLabel({}, TextRole::Strong)),
      m_notes(new QVBoxLayout),
      m_formPlace(new QVBoxLayout),
      m_needs(new NeedsField(session)),
      m_wayIn(named(new PersonPicker, "threadWayIn", tr("Who leads the way to them"))),
      m_patience(named(new QSpinBox, "threadPatience", tr("Business days before a follow-up"))),
      m_history(new MessageHistory(session))
{
    setObjectName("threadDetail");
    body()->setSpacing(12);
    addHead();
    addDeeds();
    body()->addLayout(m_formPlace);
    m_notes->setSpacing(8);
    body()->addLayout(m_notes);
    addFields();
    body()->addWidget(new Heading(tr("To and fro"), TextRole::Strong));
    body()->addWidget(m_history);
}

void ThreadDetail::showRow(const OutreachRow& row)
{
    const auto thread = m_session.plan().find(row.id);
    if (!thread) {
        return;
    }
    if (row.id != m_thread) {
        keep();
        closeForm();
        verticalScrollBar()->setValue(0);
    }
    m_thread = row.id;
    m_state = thread->state;
    m_name->setText(row.name);
    m_where->setText(
        row.stage == Stage::NotNow || row.state == OutreachState::Ready
                || row.state == OutreachState::Nudged
            ? QStringLiteral("%1 · %2").arg(words(row.stage), stateWords(row))
            : words(row.stage));
    m_next->setText(row.next.left(1).toUpper() + row.next.mid(1));
    m_next->setToolTip(row.on ? exactDate(*row.on) : QString());
    m_next->setInk(row.isDue ? Role::Care : Role::Text);
    showDeeds(thread->state);
    empty(m_notes);
    addNotes(*thread);
    showFields(*thread);
    m_history->showThread(m_thread);
    putInReadingOrder(this);
}

void ThreadDetail::focusFirst()
{
    for (QPushButton* deed : m_deeds) {
        if (!deed->isHidden()) {
            deed->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_person->setFocus(Qt::TabFocusReason);
}

void ThreadDetail::focusPatience()
{
    m_patience->setFocus(Qt::TabFocusReason);
    m_patience->selectAll();
}

void ThreadDetail::keep()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && isAncestorOf(focus) && qobject_cast<NoteEdit*>(focus) != nullptr) {
        focus->clearFocus();
    }
}

void ThreadDetail::setAlone(bool alone)
{
    m_back->setText(alone ? tr("Back") : tr("Close"));
    m_back->setIcon(icon(alone ? QStringLiteral("back") : QStringLiteral("close")));
    m_back->setAccessibleName(alone ? tr("Back to all cards") : tr("Close this card"));
}

void ThreadDetail::openAnswer()
{
    QStringList names;
    for (const auto& person : m_session.plan().all<Person>()) {
        names << qt(person.displayName);
    }
    auto* form = new AnswerForm(m_session.today(), names);
    connect(form, &AnswerForm::kept, this, &ThreadDetail::keepAnswer);
    connect(form, &AnswerForm::closed, this, &ThreadDetail::closeForm);
    openForm(form);
    form->focusFirst();
}

void ThreadDetail::openAsked()
{
    auto* form = new StepForm(StepForm::Kind::Asked, m_session.today());
    connect(
        form, &StepForm::asked, this, [this](const QString& channel, const QString& what, Day on) {
            if (markAsked(m_session, m_thread, utf8(channel), utf8(what), on)) {
                closeForm();
            }
        });
    connect(form, &StepForm::closed, this, &ThreadDetail::closeForm);
    openForm(form);
    form->focusFirst();
}

void ThreadDetail::openLater()
{
    auto* form = new StepForm(StepForm::Kind::Later, m_session.today());
    connect(form, &StepForm::putOff, this, [this](const PartialDate& until) {
        if (putOff(m_session, m_thread, until)) {
            closeForm();
        }
    });
    connect(form, &StepForm::closed, this, &ThreadDetail::closeForm);
    openForm(form);
    form->focusFirst();
}

void ThreadDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit closeWanted();
        return;
    }
    ScrollPage::keyPressEvent(event);
}

void ThreadDetail::addHead()
{
    m_back->setFlat(true);
    connect(m_back, &QPushButton::clicked, this, &ThreadDetail::closeWanted);
    m_person->setFlat(true);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (const auto thread = m_session.plan().find(m_thread)) {
            m_session.goTo(
                {QStringLiteral("people"), QStringLiteral("person"), qt(thread->person.text)});
        }
    });
    m_name->setObjectName("threadName");
    m_where->setObjectName("threadWhere");
    m_next->setObjectName("threadNext");
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch(1);
    top->addWidget(m_person);
    auto* name = new QVBoxLayout;
    name->setSpacing(2);
    name->addWidget(m_name);
    name->addWidget(m_where);
    body()->addLayout(top);
    body()->addLayout(name);
    body()->addWidget(m_next);
}

void ThreadDetail::addDeeds()
{
    FlowLayout* row = nullptr;
    QWidget* deeds = flowing(row);
    const auto add
        = [&](Deed deed, const QString& text, const char* name, const std::function<void()>& run) {
              auto* button = named(new QPushButton(text), name, text);
              connect(button, &QPushButton::clicked, this, run);
              m_deeds.at(deed) = button;
              row->addWidget(button);
          };
    add(Write, tr("Write…"), "threadWrite", [this] { writeLetter(m_session, m_thread); });
    add(Agree, tr("Agree…"), "threadAgree", [this] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("path/begin"), qt(m_thread.text)});
    });
    add(Answer, tr("Log a Reply…"), "threadAnswer", [this] { openAnswer(); });
    add(Asked, tr("Asked by Phone…"), "threadAsked", [this] { openAsked(); });
    add(Later, tr("Ask Again Later…"), "threadLater", [this] { openLater(); });
    add(Rest, tr("Let It Rest"), "threadRest", [this] { letRest(m_session, m_thread); });
    add(TakeBack, tr("Withdraw"), "threadWithdraw", [this] { withdraw(m_session, m_thread); });
    add(Anew, tr("Begin Anew"), "threadAnew", [this] { beginAgain(); });
    m_deeds.at(Write)->setProperty("primary", true);
    body()->addWidget(deeds);
}

void ThreadDetail::addFields()
{
    addNote(tr("What you ask"), "threadAsk", &Outreach::ask);
    addNote(tr("Why them"), "threadWhyYou", &Outreach::whyYou);
    addNote(tr("What you offer"), "threadOffer", &Outreach::whatIOffer);
    body()->addWidget(underLabel(tr("For which need"), m_needs));
    body()->addWidget(underLabel(tr("Way in through"), m_wayIn));
    m_patience->setRange(0, mostPatience);
    m_patience->setSuffix(tr(" business days"));
    m_patience->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    body()->addWidget(underLabel(tr("Patience before a follow-up"), m_patience));
    addNote(tr("Note"), "threadNote", &Outreach::outcomeNote);
    connect(m_needs, &NeedsField::chosenChanged, this, [this](const std::vector<Id<Need>>& needs) {
        m_session.run([&](Store& store) { actions::setOutreachNeeds(store, m_thread, needs); });
    });
    connect(m_wayIn, &PersonPicker::picked, this, [this](const std::optional<Id<Person>>& through) {
        edit([&](Outreach& thread) { thread.wayIn = through; });
    });
    connect(m_patience, &QSpinBox::editingFinished, this, [this] {
        edit([this](Outreach& thread) { thread.patience = m_patience->value(); });
    });
}

/// What to be careful about, whom to thank, and what was before.
void ThreadDetail::addNotes(const Outreach& thread)
{
    const Plan plan = planOfThreads(m_session.plan());
    const auto care
        = careForAsking(plan, thread.person, actions::directionOf(m_session.plan(), thread));
    if (care.isNeeded()) {
        auto* note = new Banner(Banner::Kind::Care, askingCareWords(care));
        note->setObjectName("threadCare");
        m_notes->addWidget(note);
    }
    addThanks(thread);
    if (thread.previous && m_session.plan().find(*thread.previous)) {
        auto* before = named(
            new QPushButton(tr("There was an outreach before this one")),
            "threadBefore",
            tr("Show the outreach before this one"));
        before->setFlat(true);
        connect(before, &QPushButton::clicked, this, [this, id = *thread.previous] {
            emit otherWanted(qt(id.text));
        });
        m_notes->addWidget(before, 0, Qt::AlignLeading);
    }
}

void ThreadDetail::addThanks(const Outreach& thread)
{
    for (const auto& due :
         introductionsToThank(planOfThreads(m_session.plan()), m_session.today())) {
        if (due.thread != thread.id) {
            continue;
        }
        const auto introducer = m_session.plan().find(due.introducer);
        const QString name = introducer ? qt(introducer->displayName) : QString();
        auto* line = new Banner(
            Banner::Kind::Information,
            tr("%1 opened this door. A word of thanks, once?").arg(name));
        line->setObjectName("threadThanks");
        QPushButton* done = line->addButton(tr("I Have Thanked Them"));
        named(done, "threadThanked", tr("I have thanked %1").arg(name));
        const std::string text = utf8(tr("Introduced me to %1").arg(m_name->text()));
        connect(done, &QPushButton::clicked, this, [this, text, id = thread.id] {
            m_session.run(
                [&](Store& store) {
                    const Day today = m_session.today();
                    actions::thankIntroducer(store, id, text, today, today);
                },
                tr("Thanks noted"));
            focusFirst();
        });
        m_notes->addWidget(line);
    }
}

bool ThreadDetail::isFollowUp() const
{
    return m_state == OutreachState::Sent || m_state == OutreachState::Nudged;
}

void ThreadDetail::showDeeds(OutreachState state)
{
    const auto show = [this](Deed deed, bool shown) { m_deeds.at(deed)->setVisible(shown); };
    const bool isOver = state == OutreachState::Accepted || state == OutreachState::Declined
        || state == OutreachState::Withdrawn;
    QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && std::ranges::find(m_deeds, focus) != m_deeds.end();
    const bool canWrite = takesLetters(state) && !hasFollowedUpTwice(m_session, m_thread);
    show(Write, canWrite);
    m_deeds.at(Write)->setText(
        isFollowUp()                        ? tr("Follow Up…")
            : state == OutreachState::Later ? tr("Ask Again…")
                                            : tr("Write…"));
    m_deeds.at(Write)->setAccessibleName(m_deeds.at(Write)->text());
    show(Agree, state == OutreachState::Accepted);
    show(Answer, takesReplies(state));
    show(Asked, canWrite);
    m_deeds.at(Asked)->setText(isFollowUp() ? tr("Followed Up by Phone…") : tr("Asked by Phone…"));
    m_deeds.at(Asked)->setAccessibleName(m_deeds.at(Asked)->text());
    show(Later, mayBecome(state, OutreachState::Later) || state == OutreachState::Later);
    show(Rest, state != OutreachState::LetGo && mayBecome(state, OutreachState::LetGo));
    show(TakeBack, isFollowUp() || state == OutreachState::InConversation);
    show(Anew, isOver || state == OutreachState::LetGo);
    if (hadFocus && static_cast<QPushButton*>(focus)->isHidden()) {
        focusFirst();
    }
}

void ThreadDetail::showFields(const Outreach& thread)
{
    for (const auto& [note, member] : m_texts) {
        if (!note->hasFocus() || note->text().isEmpty()) {
            note->setKnownText(qt(thread.*member));
        }
    }
    std::vector<Id<Need>> needs;
    for (const auto& link : m_session.plan().where(&OutreachNeed::outreach, thread.id)) {
        needs.push_back(link.need);
    }
    m_needs->setChosen(needs);
    m_wayIn->setPeople(m_session.plan(), thread.person);
    m_wayIn->choose(thread.wayIn);
    m_patience->setValue(thread.patience);
}

NoteEdit* ThreadDetail::addNote(
    const QString& label, const char* name, std::string Outreach::*member)
{
    auto* note = named(new NoteEdit, name, label);
    note->setLines(1, 8);
    body()->addWidget(underLabel(label, note));
    m_texts.emplace_back(note, member);
    connect(note, &NoteEdit::left, this, [this, member](const QString& text) {
        edit([&](Outreach& thread) { thread.*member = utf8(text.trimmed()); });
    });
    return note;
}

void ThreadDetail::edit(const std::function<void(Outreach&)>& change)
{
    const auto before = m_session.plan().find(m_thread);
    if (!before) {
        return;
    }
    Outreach after = *before;
    change(after);
    if (after != *before) {
        m_session.run([&](Store& store) { actions::editOutreach(store, after); });
    }
}

void ThreadDetail::openForm(QWidget* form)
{
    closeForm();
    m_form = form;
    m_formPlace->addWidget(form);
    form->show();
    putInReadingOrder(this);
}

void ThreadDetail::closeForm()
{
    if (m_form == nullptr) {
        return;
    }
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    m_formPlace->removeWidget(m_form);
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    if (hadFocus) {
        focusFirst();
    }
}

void ThreadDetail::keepAnswer(const actions::Reply& given, const QString& named)
{
    actions::Reply reply = given;
    for (const auto& person : m_session.plan().all<Person>()) {
        if (!named.isEmpty() && qt(person.displayName).compare(named, Qt::CaseInsensitive) == 0) {
            reply.referredTo = person.id;
        }
    }
    reply.referredName = utf8(named);
    if (logAnswer(m_session, m_thread, reply)) {
        closeForm();
    }
}

void ThreadDetail::beginAgain()
{
    if (const auto fresh = beginAnew(m_session, m_thread)) {
        emit otherWanted(qt(fresh->text));
    }
}

} // namespace asterism::ui
