// SPDX-License-Identifier: MIT
#include "ui/letters/template_editor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "letters/letter_kinds.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/own_templates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroll_page.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {

TemplateEditor::TemplateEditor(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new Heading({})),
      m_kind(named(new ComboBox, "templateKind", tr("Kind of letter"))),
      m_tone(named(
          new SegmentedChoice({words(Tone::Formal), words(Tone::Warm), words(Tone::Brief)}),
          "templateTone",
          tr("Tone"))),
      m_subject(named(new LineEdit, "templateSubject", tr("Subject"))),
      m_body(named(new NoteEdit, "templateBody", tr("Text of the template"))),
      m_problem(new TextLabel({}, TextRole::Body, Role::Care)),
      m_blanks(new Caption),
      m_save(named(new QPushButton(tr("Keep Template")), "saveTemplate", tr("Keep the template"))),
      m_cancel(named(new QPushButton(tr("Cancel")), "leaveTemplate", tr("Leave it as it was")))
{
    setObjectName(QStringLiteral("templateEditor"));
    for (const auto& kind : letterKinds()) {
        m_kind->addItem(qt(kind.title), qt(kind.id));
    }
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(18);
    m_subject->setPlaceholderText(tr("Subject"));
    m_body->setLines(8, 40);
    m_problem->setObjectName(QStringLiteral("templateProblem"));
    m_save->setProperty("primary", true);
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, 12);
    flow->addWidget(m_kind);
    flow->addWidget(m_tone);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* page = new ScrollPage;
    page->body()->setSpacing(12);
    page->body()->addWidget(m_title);
    page->body()->addWidget(choices);
    page->body()->addWidget(m_subject);
    page->body()->addWidget(m_body);
    page->body()->addWidget(m_problem);
    page->body()->addLayout(buttons);
    page->body()->addWidget(new Caption(
        tr("{ask} is a blank. {minutes|20} stands as 20 until it is filled. A passage in [ ] is "
           "left out while a blank in it is empty.")));
    page->body()->addWidget(m_blanks);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    connect(m_kind, &QComboBox::activated, this, &TemplateEditor::look);
    connect(m_tone, &SegmentedChoice::chosenChanged, this, &TemplateEditor::look);
    connect(m_subject, &QLineEdit::textChanged, this, &TemplateEditor::look);
    connect(m_body, &NoteEdit::textChanged, this, &TemplateEditor::look);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &TemplateEditor::left);
    putInReadingOrder(this);
}

void TemplateEditor::edit(const LetterTemplate& own)
{
    m_own = own;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(qt(own.kind))));
    m_tone->choose(static_cast<int>(own.tone));
    m_subject->setKnownText(qt(own.subject));
    m_body->setKnownText(qt(own.body));
    look();
    m_body->setFocus(Qt::OtherFocusReason);
}

LetterTemplate TemplateEditor::typed() const
{
    LetterTemplate own = m_own;
    own.kind = utf8(m_kind->currentData().toString());
    own.tone = static_cast<Tone>(m_tone->chosen());
    own.subject = utf8(m_subject->text());
    own.body = utf8(m_body->text());
    own.language = own.language.empty() ? "en" : own.language;
    return own;
}

void TemplateEditor::look()
{
    const auto own = typed();
    const auto reading = parseTemplate(own.subject, own.body);
    const auto* problem = std::get_if<TemplateProblem>(&reading);
    const bool isEmpty = own.body.find_first_not_of(" \t\n") == std::string::npos;
    m_problem->setText(problem != nullptr ? words(*problem) : QString());
    m_problem->setVisible(problem != nullptr);
    m_save->setEnabled(problem == nullptr && !isEmpty);
    const auto versions = versionsOf(own, m_session.plan().all<LetterTemplate>());
    m_title->setText(
        versions.empty() ? tr("A Template of Mine")
                         : tr("A Template of Mine, Version %1").arg(versions.front().version + 1));
    QStringList blanks;
    if (const auto* kind = letterKind(own.kind)) {
        for (const auto& blank : kind->blanks) {
            blanks << QLatin1Char('{') + qt(blank.id) + QLatin1Char('}');
        }
    }
    for (const auto& blank : commonBlanks()) {
        blanks << QLatin1Char('{') + qt(blank.id) + QLatin1Char('}');
    }
    m_blanks->setText(tr("Blanks of this kind: ") + blanks.join(QStringLiteral("  ")));
}

void TemplateEditor::save()
{
    const auto row = nextVersion(typed(), m_session.plan().all<LetterTemplate>());
    QString id = qt(row.id.text);
    const bool isNew = row.id.isEmpty();
    if (isNew
        && !m_session.run(
            [&](Store& store) { id = qt(actions::add(store, row).text); },
            tr("The template was kept as version %1.").arg(row.version))) {
        return;
    }
    emit saved(id);
}

} // namespace asterism::ui
