// SPDX-License-Identifier: MIT
#include "ui/preferences/letter_preferences.h"

#include <QVBoxLayout>

#include "ui/people/field_edits.h"
#include "ui/widgets/privacy_marks.h"

namespace asterism::ui {

LetterPreferences::LetterPreferences(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new FieldRows),
      m_form(m_rows, [this](const QString& field, const auto& edit) { return change(field, edit); })
{
    auto* const name = m_form.line("myName", tr("My name"), &Profile::name, Fold::Never);
    name->setPlaceholderText(tr("as it stands under a formal letter"));
    auto* const role = m_form.line("myRole", tr("What I do"), &Profile::role, Fold::Never);
    role->setPlaceholderText(tr("as after “I am”: a therapist in training"));
    auto* const signature
        = m_form.note("mySignature", tr("Signature"), &Profile::signature, Fold::Never);
    signature->setLines(3, 8);
    signature->setPlaceholderText(tr("Left empty, letters end with your name."));
    // It is there to say who one is.
    connect(signature, &NoteEdit::textChanged, signature, [signature] {
        signature->privacyMarks().setKnownTexts({signature->toPlainText()});
    });
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    connect(&m_session, &PlanSession::changed, this, [this](const Changes& changes) {
        if (changes.touches(Table<Profile>::name)) {
            showMe();
        }
    });
}

void LetterPreferences::showMe()
{
    m_form.show(m_session.plan().at(Profile{}.id));
}

void LetterPreferences::keep()
{
    m_form.keep();
}

bool LetterPreferences::change(const QString& field, const std::function<void(Profile&)>& edit)
{
    const Profile before = m_session.plan().at(Profile{}.id);
    Profile after = before;
    edit(after);
    return before == after
        || runNamed(
               m_session,
               {Verb::Change, std::string(Table<Profile>::name), utf8(field)},
               [&](Store& store) { actions::change(store, after); });
}

} // namespace asterism::ui
