// SPDX-License-Identifier: MIT
#include "ui/meetings/preparation_card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/meetings.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/meetings/plan_of_meetings.h"
#include "ui/meetings/preparation_words.h"
#include "ui/print/paper.h"
#include "ui/print/sheet.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

namespace asterism::ui {

PreparationCard::PreparationCard(
    PlanSession& session,
    const Id<Person>& person,
    const std::optional<Id<Meeting>>& meeting,
    QWidget* parent)
    : ScrollPage(reading, parent),
      m_session(session),
      m_person(person),
      m_meeting(meeting),
      m_title(new Heading({}, TextRole::H1)),
      m_under(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_back(named(new QPushButton(tr("Back")), "prepareBack", tr("Back to where I was"))),
      m_print(named(new QPushButton(tr("Print…")), "preparePrint", tr("Print this page"))),
      m_log(named(new QPushButton(tr("Log It…")), "prepareLog", tr("Log it, this meeting"))),
      m_sections(new QWidget),
      m_ask(new QWidget),
      m_question(named(new LineEdit, "prepareQuestion", tr("A question to bring")))
{
    setObjectName("preparationCard");
    body()->setSpacing(12);
    addHead();
    auto* sections = new QVBoxLayout(m_sections);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(16);
    body()->addWidget(m_sections);
    addLater();
    fill();
}

void PreparationCard::focusFirst()
{
    m_question->setFocus(Qt::TabFocusReason);
    ensureVisible(0, 0);
}

void PreparationCard::refresh()
{
    if (m_session.plan().find(m_person)) {
        fill();
    } else {
        emit closeWanted();
    }
}

void PreparationCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit closeWanted();
        return;
    }
    ScrollPage::keyPressEvent(event);
}

void PreparationCard::addHead()
{
    m_back->setFlat(true);
    m_back->setIcon(icon(QStringLiteral("back"), Role::Primary));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_log->setProperty("primary", true);
    auto* pdf = named(new QPushButton(tr("Save as PDF…")), "preparePdf", tr("Save as PDF"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch(1);
    top->addWidget(pdf);
    top->addWidget(m_print);
    top->addWidget(m_log);
    m_title->setObjectName("prepareTitle");
    m_under->setObjectName("prepareUnder");
    auto* name = new QVBoxLayout;
    name->setSpacing(2);
    name->addWidget(m_title);
    name->addWidget(m_under);
    body()->addLayout(top);
    body()->addLayout(name);
    connect(m_back, &QPushButton::clicked, this, &PreparationCard::closeWanted);
    connect(m_print, &QPushButton::clicked, this, &PreparationCard::print);
    connect(pdf, &QPushButton::clicked, this, &PreparationCard::saveAsPdf);
    connect(m_log, &QPushButton::clicked, this, [this] {
        const auto ready = preparationFor(
            planOfMeetings(m_session.plan()), m_person, m_session.today(), m_meeting);
        m_session.goTo(
            ready.meeting
                ? Place{QStringLiteral("log"), QStringLiteral("meeting"), qt(ready.meeting->text)}
                : Place{QStringLiteral("log"), QStringLiteral("person"), qt(m_person.text)});
    });
}

/// A question that comes up while one prepares.
void PreparationCard::addLater()
{
    m_question->setPlaceholderText(tr("A question to bring"));
    auto* addButton = named(new QPushButton(tr("Add")), "prepareAdd", tr("Add this question"));
    auto* row = new QHBoxLayout(m_ask);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_question, 1);
    row->addWidget(addButton);
    body()->addWidget(m_ask);
    connect(m_question, &QLineEdit::returnPressed, this, &PreparationCard::addQuestion);
    connect(addButton, &QPushButton::clicked, this, &PreparationCard::addQuestion);
}

void PreparationCard::fill()
{
    while (QLayoutItem* item = m_sections->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Reader& plan = m_session.plan();
    const auto ready = preparationFor(planOfMeetings(plan), m_person, m_session.today(), m_meeting);
    m_title->setText(tr("Before you meet %1").arg(nameOf(plan, m_person)));
    const QString when = meetingLine(plan, ready, m_session.today());
    m_under->setText(when.isEmpty() ? tr("No meeting is planned yet.") : when);
    for (const auto& section : sectionsOf(plan, ready, m_session.today())) {
        if (!section.lines.isEmpty() || !section.none.isEmpty()) {
            m_sections->layout()->addWidget(
                makeSection(section.title, section.lines, section.none));
        }
    }
    putInReadingOrder(this);
}

QWidget* PreparationCard::makeSection(
    const QString& title, const QStringList& lines, const QString& none)
{
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Heading(title, TextRole::Strong));
    for (const QString& line : lines) {
        column->addWidget(new TextLabel(QStringLiteral("• ") + line));
    }
    if (lines.isEmpty()) {
        column->addWidget(new TextLabel(none, TextRole::Body, Role::Text2));
    }
    return section;
}

/// On the agenda of the meeting that is planned; without one it waits at a meeting that has no day
/// yet, so that it is not lost.
void PreparationCard::addQuestion()
{
    const std::string text = utf8(m_question->text().trimmed());
    if (text.empty()) {
        m_question->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto ready
        = preparationFor(planOfMeetings(m_session.plan()), m_person, m_session.today(), m_meeting);
    m_question->setKnownText({});
    const bool isKept = m_session.run([&](Store& store) {
        if (ready.meeting) {
            actions::addAgendaItem(store, *ready.meeting, {text, {}, {}, {}});
            return;
        }
        actions::NewMeeting someday;
        someday.people = {m_person};
        someday.isConfirmed = false;
        someday.agenda = {{text, {}, {}, {}}};
        actions::planMeeting(store, someday);
    });
    if (!isKept) {
        m_question->setText(qt(text));
    }
    m_question->setFocus(Qt::OtherFocusReason);
}

Sheet PreparationCard::sheet() const
{
    const Reader& plan = m_session.plan();
    const auto ready = preparationFor(planOfMeetings(plan), m_person, m_session.today(), m_meeting);
    Sheet sheet(tr("Before I meet %1").arg(nameOf(plan, m_person)), m_session.today());
    const QString when = meetingLine(plan, ready, m_session.today());
    if (!when.isEmpty()) {
        sheet.addQuiet(when);
    }
    for (const auto& section : sectionsOf(plan, ready, m_session.today())) {
        if (section.lines.isEmpty()) {
            continue;
        }
        sheet.addHeading(section.title);
        for (const QString& line : section.lines) {
            sheet.addPoint(line);
        }
    }
    return sheet;
}

void PreparationCard::print()
{
    previewSheet(this, sheet());
}

void PreparationCard::saveAsPdf()
{
    saveSheetPdf(this, sheet(), [this](bool isWritten, const QString& path) {
        if (isWritten) {
            emit m_session.done(tr("Written to %1.").arg(path));
        } else {
            emit m_session.refused(tr("The file could not be written. Please try another place."));
        }
    });
}

} // namespace asterism::ui
