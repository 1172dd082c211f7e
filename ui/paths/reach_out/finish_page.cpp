// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/finish_page.h"

#include <QLocale>
#include <QVBoxLayout>

#include "analysis/follow_up.h"
#include "letters/letter_kinds.h"
#include "ui/paths/check_row.h"
#include "ui/paths/reach_out/keep_reached_out.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

FinishPage::FinishPage(ReachOutPath& path)
    : ReachOutPage(
        path,
        tr("Letter"),
        tr("This is how the letter begins."),
        tr("Nothing has been written to your plan yet. The last button does it, and one undo takes "
           "all of it back."),
        2),
      m_who(new TextLabel({}, TextRole::Strong)),
      m_how(new Caption),
      m_subject(new TextLabel({}, TextRole::Strong)),
      m_text(new TextLabel),
      m_others(new Caption),
      m_after(new Caption),
      m_write(new CheckRow(tr("Open the letter now, to finish it"), QStringLiteral("reachWrite")))
{
    m_who->setObjectName("reachWho");
    m_text->setObjectName("reachLetter");
    m_others->setObjectName("reachOthers");
    body()->addWidget(m_who);
    body()->addWidget(m_how);
    auto* sheet = new Card;
    sheet->body()->addWidget(m_subject);
    sheet->body()->addWidget(m_text);
    body()->addWidget(sheet);
    body()->addWidget(m_write);
    body()->addWidget(m_others);
    body()->addWidget(m_after);
    connect(m_write->box(), &QCheckBox::clicked, this, [this](bool now) {
        said().writesNow = now;
        touch();
    });
}

void FinishPage::refresh()
{
    const NamedCandidate* first = said().first();
    QStringList others;
    for (const auto& candidate : said().names) {
        if (&candidate != first) {
            others << qt(candidate.name);
        }
    }
    m_others->setVisible(!others.isEmpty());
    m_others->setText(
        tr("These stay as ideas on your board: %1.").arg(QLocale().createSeparatedList(others)));
    m_after->setText(
        tr("If no answer comes, that says something about time, not about you. After %n business "
           "days the card offers a kind follow-up; after two it may rest.",
           nullptr,
           FollowUpRhythm{}.first));
    m_write->box()->setChecked(said().writesNow);
    showLetter();
}

QString FinishPage::reasonToStay() const
{
    if (said().first() == nullptr) {
        return tr("Nobody has been named yet. The second step has a line for names.");
    }
    return path().reasonAgainstFirst();
}

void FinishPage::showLetter()
{
    const NamedCandidate* first = said().first();
    const LetterKind* kind = letterKind(letterOf(said(), path().plan()));
    const bool hasLetter = first != nullptr && kind != nullptr;
    m_subject->parentWidget()->setVisible(hasLetter);
    m_how->setVisible(hasLetter);
    m_who->setText(
        first != nullptr ? tr("To %1").arg(qt(first->name)) : tr("Nobody has been named yet."));
    if (!hasLetter) {
        return;
    }
    const auto letter = letterFor(said(), path().plan());
    m_who->setText(tr("To %1").arg(qt(letter.to)));
    m_how->setText(
        QStringLiteral("%1 · %2").arg(qt(kind->title), words(toneOf(said(), path().plan()))));
    m_subject->setText(qt(letter.subject));
    m_text->setText(qt(letter.body));
}

} // namespace asterism::ui
