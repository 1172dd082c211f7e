// SPDX-License-Identifier: MIT
#include "ui/letters/letter_words.h"

#include <QCoreApplication>

#include "guard/guard.h"
#include "ui/text/text.h"
#include "ui/widgets/privacy_marks.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

QString namesOf(const LetterCheck& check)
{
    QStringList names;
    for (const auto& name : check.names) {
        names << qt(name);
    }
    return listed(names);
}

QString blanksInWords(const LetterCheck& check)
{
    if (check.ok) {
        return Words::tr("No blank is left");
    }
    return check.count == 1 ? Words::tr("One blank to fill")
                            : Words::tr("%1 blanks to fill").arg(check.names.size());
}

QString askInWords(const LetterCheck& check)
{
    if (check.count < check.low) {
        return Words::tr("What exactly do you ask?");
    }
    if (check.ok) {
        return check.high > 0 ? Words::tr("One clear ask") : Words::tr("It asks for nothing");
    }
    return check.high == 0 ? Words::tr("It has a question; this letter needs none")
                           : Words::tr("Which question matters most?");
}

QString rangeInWords(const LetterCheck& check)
{
    // Numbers only, so that nothing in them can be taken for a place to fill.
    return Words::tr("%1 words (%2 to %3 read best)")
        .arg(check.count)
        .arg(check.low)
        .arg(check.high);
}

QString subjectInWords(const LetterCheck& check)
{
    if (check.count == 0) {
        return Words::tr("A subject helps to be read");
    }
    return check.ok ? Words::tr("A short subject")
                    : Words::tr("Subject of %1 words (%2 to %3 read best)")
                          .arg(check.count)
                          .arg(check.low)
                          .arg(check.high);
}

QString questionsInWords(const LetterCheck& check)
{
    if (!check.ok) {
        return Words::tr("%1 questions are many").arg(check.count);
    }
    return check.count == 0 ? Words::tr("No question")
        : check.count == 1  ? Words::tr("One question")
                            : Words::tr("%1 questions").arg(check.count);
}

QString otherNamesInWords(const LetterCheck& check)
{
    return check.ok
        ? Words::tr("No other name in it")
        : QString(Words::tr("It names %1")).replace(QLatin1String("%1"), namesOf(check));
}

QString troubleInWords(const TemplateProblem& problem)
{
    switch (problem.trouble) {
    case TemplateTrouble::UnclosedBlank:
        return Words::tr("this blank has no } on its line");
    case TemplateTrouble::EmptyBlank:
        return Words::tr("a blank needs a name between { and }");
    case TemplateTrouble::BadName:
        return Words::tr("a blank’s name has only a to z, 0 to 9 and _");
    case TemplateTrouble::UnknownForm:
        return Words::tr("that is no form of a name; try .first, .full or .they");
    case TemplateTrouble::StrayBrace:
        return Words::tr("this } closes nothing; write }} for the sign itself");
    case TemplateTrouble::UnclosedPassage:
        return Words::tr("this passage has no ] at its end");
    case TemplateTrouble::StrayBracket:
        return Words::tr("this ] closes nothing; write ]] for the sign itself");
    case TemplateTrouble::NestedPassage:
        return Words::tr("a passage cannot stand inside another");
    case TemplateTrouble::PassageWithoutBlank:
        return Words::tr("a passage in [ ] needs a blank, or it could never be left out");
    case TemplateTrouble::NoSubject:
        return Words::tr("the text needs a line “Subject: …”");
    case TemplateTrouble::NoKind:
        return Words::tr("the file needs a line “Kind: …”");
    case TemplateTrouble::UnknownKind:
        return Words::tr("there is no such kind of letter");
    case TemplateTrouble::UnknownTone:
        return Words::tr("the tones are formal, warm and brief");
    case TemplateTrouble::BadHeader:
        return Words::tr("this line is no “Name: value” that Asterism knows");
    }
    return {};
}

QString troubleWithText(const TemplateProblem& problem)
{
    const QString found
        = problem.text.empty() ? QString() : Words::tr(" (“") + qt(problem.text) + Words::tr("”)");
    return troubleInWords(problem) + found + QLatin1Char('.');
}

} // namespace

QString listed(const QStringList& parts)
{
    if (parts.size() < 2) {
        return parts.value(0);
    }
    return parts.mid(0, parts.size() - 1).join(Words::tr(", ")) + Words::tr(" and ") + parts.last();
}

QString words(const LetterCheck& check)
{
    switch (check.check) {
    case LetterCheckKind::Blanks:
        return blanksInWords(check);
    case LetterCheckKind::Ask:
        return askInWords(check);
    case LetterCheckKind::EasyOut:
        return check.ok ? Words::tr("Easy to say no")
                        : Words::tr("How could they say no with ease?");
    case LetterCheckKind::Words:
        return rangeInWords(check);
    case LetterCheckKind::Subject:
        return subjectInWords(check);
    case LetterCheckKind::Questions:
        return questionsInWords(check);
    case LetterCheckKind::Salutation:
        return check.ok ? Words::tr("The greeting fits")
                        : Words::tr("The greeting names somebody else");
    case LetterCheckKind::OtherNames:
        return otherNamesInWords(check);
    case LetterCheckKind::Privacy:
        break;
    }
    return check.ok ? qt(nothingFound()) : countOfMarks(check.count);
}

QString words(const SponsorshipReadiness& readiness)
{
    QStringList waits;
    if (!readiness.isLongEnough) {
        waits << Words::tr("you have known each other for three months");
    }
    if (!readiness.isOftenEnough) {
        waits << Words::tr("you have been in touch twice within half a year");
    }
    if (!readiness.hasEvidence) {
        waits << Words::tr("your plan has facts that they may use");
    }
    return waits.isEmpty()
        ? QString()
        : Words::tr("Maybe a little later: to lend one's name is easier when %1.")
              .arg(listed(waits));
}

QString words(const TemplateProblem& problem)
{
    const QString where = problem.part == LetterPart::Subject
        ? Words::tr("Subject, line %1, column %2: ")
        : Words::tr("Line %1, column %2: ");
    return where.arg(problem.line).arg(problem.column) + troubleWithText(problem);
}

QString wordsForFile(const TemplateProblem& problem)
{
    return Words::tr("Line %1, column %2: ").arg(problem.line).arg(problem.column)
        + troubleWithText(problem);
}

QString labelOf(const LetterBlank& blank)
{
    if (!blank.label.empty()) {
        return qt(blank.label);
    }
    return blank.id == "ask" ? Words::tr("What you ask for, in a few words")
                             : qt(blank.id).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace asterism::ui
