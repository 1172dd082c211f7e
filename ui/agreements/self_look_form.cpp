// SPDX-License-Identifier: MIT
#include "ui/agreements/self_look_form.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "analysis/agreement_clauses.h"
#include "ui/app/plan_session.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

SelfLookForm::SelfLookForm(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_note(named(new NoteEdit, "selfLook", tr("What I think, before we talk")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const auto& question : reviewQuestions()) {
        column->addWidget(new Caption(QStringLiteral("· ") + qt(question)));
    }
    m_note->setLines(3, 12);
    column->addSpacing(4);
    column->addWidget(m_note);
    auto* keep = named(
        new QPushButton(tr("Keep in My Journal")), "keepSelfLook", tr("Keep in my journal"));
    column->addSpacing(4);
    column->addWidget(keep, 0, Qt::AlignLeading);
    connect(keep, &QPushButton::clicked, this, &SelfLookForm::keep);
}

void SelfLookForm::keep()
{
    Reflection written;
    written.writtenOn = m_session.today();
    written.prompts = "review";
    written.text = utf8(m_note->text().trimmed());
    const bool isKept = m_session.run(
        [&](Store& store) { actions::add(store, written); }, tr("Kept in your journal"));
    if (isKept) {
        m_note->setKnownText({});
        emit kept();
    }
}

} // namespace asterism::ui
