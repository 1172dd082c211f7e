// SPDX-License-Identifier: MIT
#include "ui/today/quick_line_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include "actions/log.h"
#include "storage/folding.h"
#include "ui/app/plan_session.h"
#include "ui/log/which_one.h"
#include "ui/log/who_field.h"
#include "ui/meetings/meeting_people.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/privacy_marks.h"

#include <algorithm>

namespace asterism::ui {
namespace {

const QString newKey = QStringLiteral("new");
const QString noteKey = QStringLiteral("note");
constexpr qsizetype mostAnswers = 6;

QString whoIn(const QuickLine& line, const Reader& plan)
{
    QStringList names;
    for (const auto& name : line.people) {
        names << (name.isClear() ? nameOf(plan, name.candidates.front()) : qt(name.typed));
    }
    return QLocale().createSeparatedList(names);
}

QString metWords(const QuickLine& line, const Reader& plan, Day today)
{
    if (line.people.empty()) {
        return QuickLineField::tr("Whom did you meet? One name is enough.");
    }
    QStringList facts{relative(line.on, today)};
    if (line.minutes) {
        facts << QuickLineField::tr("%1 min").arg(*line.minutes);
    }
    const QString sentence = QuickLineField::tr("Enter logs a meeting with %1 (%2).")
                                 .arg(whoIn(line, plan), facts.join(QStringLiteral(", ")));
    return line.text.empty()
        ? sentence
        : sentence + QuickLineField::tr(" What stays with you: “%1”.").arg(qt(line.text));
}

QString promiseWords(const QuickLine& line, const Reader& plan, Day today)
{
    if (line.text.empty()) {
        return QuickLineField::tr("What is promised? A few words are enough.");
    }
    const QString due = line.on.isEmpty()
        ? QuickLineField::tr("when it suits")
        : QuickLineField::tr("by %1").arg(shortDate(line.on, today));
    const QString who = whoIn(line, plan);
    const QString text = qt(line.text);
    if (who.isEmpty()) {
        return QuickLineField::tr("Enter notes a promise to yourself: “%1”, %2.").arg(text, due);
    }
    switch (line.owner) {
    case Owner::Me:
        return QuickLineField::tr("Enter notes your promise to %1: “%2”, %3.").arg(who, text, due);
    case Owner::Them:
        return QuickLineField::tr("Enter notes what %1 promised: “%2”, %3.").arg(who, text, due);
    case Owner::Both:
        break;
    }
    return QuickLineField::tr("Enter notes a promise of you and %1: “%2”, %3.").arg(who, text, due);
}

QString doneWords(const QuickLine& line, const Reader& plan)
{
    switch (line.kind) {
    case LineKind::Met:
        return QuickLineField::tr("Kept: met %1").arg(whoIn(line, plan));
    case LineKind::Promise:
        return QuickLineField::tr("Promise noted");
    case LineKind::Idea:
        return QuickLineField::tr("%1 is among your ideas").arg(whoIn(line, plan));
    case LineKind::Note:
        break;
    }
    return QuickLineField::tr("Note kept");
}

/// Names and days before the text itself, and whoever an idea is about, are meant to be there.
QString meantToBeThere(const QString& typed, const QuickLine& line)
{
    const QString text = qt(line.text);
    const auto at = text.isEmpty() ? -1 : typed.lastIndexOf(text);
    return line.kind == LineKind::Idea || at < 0 ? typed : typed.left(at);
}

} // namespace

QString words(const QuickLine& line, const Reader& plan, Day today)
{
    for (const auto& name : line.people) {
        if (name.isAmbiguous()) {
            return QuickLineField::tr("“%1” could be more than one person; Enter asks.")
                .arg(qt(name.typed));
        }
        if (name.candidates.empty() && line.kind != LineKind::Idea) {
            return QuickLineField::tr("“%1” is new here; Enter asks.").arg(qt(name.typed));
        }
    }
    switch (line.kind) {
    case LineKind::Met:
        return metWords(line, plan, today);
    case LineKind::Promise:
        return promiseWords(line, plan, today);
    case LineKind::Idea:
        return line.people.empty()
            ? QuickLineField::tr("Who is the idea about?")
            : QuickLineField::tr("Enter puts %1 among your outreach ideas.").arg(whoIn(line, plan));
    case LineKind::Note:
        break;
    }
    return QuickLineField::tr("Enter keeps this as a note in your journal.");
}

QuickLineField::QuickLineField(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_line(named(new LineEdit, "quickLine", tr("Quick note"))),
      m_preview(new TextLabel({}, TextRole::Caption, Role::Text2)),
      m_which(new WhichOne)
{
    setObjectName("quickLineField");
    m_line->setPlaceholderText(
        tr("“met Anna: …”, “promise Anna article by Friday”, “idea Prof. X”"));
    m_preview->setObjectName("quickLinePreview");
    m_preview->hide();
    auto* label = new TextLabel(tr("Quick note"), TextRole::Strong);
    label->setBuddy(m_line);
    label->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(label);
    row->addWidget(m_line, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_preview);
    column->addWidget(m_which);
    handFocusTo(this, m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_which->stopAsking();
        showPreview();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &QuickLineField::enter);
    connect(m_which, &WhichOne::answered, this, &QuickLineField::answer);
}

QString QuickLineField::preview() const
{
    return m_preview->isHidden() ? QString() : m_preview->text();
}

void QuickLineField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier
        && (m_which->isVisibleTo(this) || !m_line->text().isEmpty())) {
        if (m_which->isVisibleTo(this)) {
            m_which->stopAsking();
            m_line->setFocus(Qt::OtherFocusReason);
        } else {
            m_line->clear();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

/// As it was typed, with what has been answered since.
QuickLine QuickLineField::read() const
{
    QuickLine line = readLine(
        utf8(m_line->text()), m_session.plan().all<Person>(), m_session.today(), foldFully);
    for (auto& name : line.people) {
        const auto meant = m_meant.find(name.typed);
        if (!name.isClear() && meant != m_meant.end()) {
            name.candidates = {meant->second};
        }
    }
    return line;
}

void QuickLineField::showPreview()
{
    const bool isEmpty = m_line->text().simplified().isEmpty();
    if (isEmpty) {
        m_meant.clear();
        m_new.clear();
    }
    m_preview->setVisible(!isEmpty);
    if (isEmpty) {
        return;
    }
    const QuickLine line = read();
    const QString sentence = words(line, m_session.plan(), m_session.today());
    m_line->privacyMarks().setKnownTexts({meantToBeThere(m_line->text(), line)});
    m_preview->setText(sentence);
    m_line->setAccessibleDescription(sentence);
}

void QuickLineField::enter()
{
    if (m_line->text().simplified().isEmpty()) {
        return;
    }
    const QuickLine line = read();
    for (const auto& name : line.people) {
        const bool mayBeNew
            = line.kind == LineKind::Idea || std::ranges::find(m_new, name.typed) != m_new.end();
        if (!name.isClear() && (name.isAmbiguous() || !mayBeNew)) {
            ask(name, line.kind);
            return;
        }
    }
    keep(line);
}

void QuickLineField::ask(const NamedInLine& name, LineKind kind)
{
    m_asked = qt(name.typed);
    QList<std::pair<QString, QVariant>> answers;
    for (const auto& id : name.candidates) {
        const auto person = m_session.plan().find(id);
        if (person && answers.size() < mostAnswers) {
            answers.append({toldApart(*person), qt(id.text)});
        }
    }
    if (kind != LineKind::Idea) {
        answers.append({tr("Add “%1”").arg(m_asked), newKey});
        answers.append({tr("Keep It as a Note"), noteKey});
    }
    m_which->ask(
        name.isAmbiguous() ? tr("Which one is “%1”?").arg(m_asked)
                           : tr("“%1” is new here.").arg(m_asked),
        answers);
    m_which->focusFirst();
}

void QuickLineField::answer(const QVariant& answer)
{
    const QString chosen = answer.toString();
    m_which->stopAsking();
    m_line->setFocus(Qt::OtherFocusReason);
    if (chosen == noteKey) {
        keepAsNote();
        return;
    }
    if (chosen == newKey) {
        m_new.push_back(utf8(m_asked));
    } else {
        m_meant[utf8(m_asked)] = Id<Person>{utf8(chosen)};
    }
    showPreview();
    enter();
}

void QuickLineField::keep(const QuickLine& read)
{
    QuickLine line = read;
    const QString sentence = doneWords(line, m_session.plan());
    const bool isDone = m_session.run(
        [&](Store& store) {
            const auto work = [&] { actions::doLine(store, line, m_session.today()); };
            const bool addsPeople = line.kind != LineKind::Idea
                && std::ranges::any_of(line.people, [](const NamedInLine& name) {
                                        return name.candidates.empty();
                                    });
            if (!addsPeople) {
                work();
                return;
            }
            const bool isMeeting = line.kind == LineKind::Met;
            store.act(
                {Verb::Add,
                 isMeeting ? "meeting" : "commitment",
                 utf8(whoIn(line, store.reader()))},
                [&](Writer& plan) {
                    for (auto& name : line.people) {
                        if (name.candidates.empty()) {
                            Person person;
                            person.id = newId<Person>();
                            person.displayName = name.typed;
                            plan.put(person);
                            name.candidates = {person.id};
                        }
                    }
                    work();
                });
        },
        sentence);
    if (isDone) {
        m_line->clear();
        m_line->setKnownText({});
    }
}

void QuickLineField::keepAsNote()
{
    QuickLine note;
    note.text = utf8(m_line->text().trimmed());
    keep(note);
}

} // namespace asterism::ui
