// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/ground_page.h"

#include <QVBoxLayout>

#include "ui/paths/reverse/reverse_words.h"
#include "ui/paths/starters.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

GroundPage::GroundPage(ReversePath& path)
    : ReversePage(
        path,
        tr("Honest ground"),
        {tr("What is the honest ground?"), tr("What is the honest ground?")},
        {tr("Confidence and humility go together: you know one thing well, and not everything."),
         tr("You come as the one who does not know. That is no sign of incompetence.")},
        2)
{
    NoteEdit* notKnown = addNote(
        {tr("What I do not know, or cannot do"), tr("What I do not know, or cannot do")},
        "reverseNotKnown",
        &ReverseSaid::notKnown);
    body()->addWidget(new Starters(
        notKnown,
        {tr("I have never …"), tr("I know it from training, not from …"), tr("I am slow at …")}));
    NoteEdit* feedback = addNote(
        {tr("How I would like feedback"), tr("How I would like feedback")},
        "reverseFeedback",
        &ReverseSaid::feedback,
        1);
    body()->addWidget(new Starters(
        feedback,
        {tr("Straight, at the end of each talk"), tr("One thing that helped, one that did not")}));
    NoteEdit* candor = addNote(
        {tr("What makes it safe for both to be candid"),
         tr("What makes it safe for both to be candid")},
        "reverseCandor",
        &ReverseSaid::candor,
        1);
    body()->addWidget(new Starters(
        candor, {tr("What we say stays with us"), tr("Either of us may stop without a reason")}));
    auto* card = new Card;
    card->body()->addWidget(new TextLabel(notATestWords()));
    body()->addWidget(card);
}

void GroundPage::refresh()
{
    ReversePage::refresh();
    emit rebuilt();
}

QString GroundPage::reasonToStay() const
{
    if (!said().notKnown.empty() || said().wasAskedAgain) {
        return {};
    }
    said().wasAskedAgain = true;
    return tr(
        "One line on what you do not know makes it lighter for both. If nothing comes, go on: "
        "nobody asks again.");
}

} // namespace asterism::ui
