// SPDX-License-Identifier: MIT
#include "ui/reflect/picture_words.h"

#include "analysis/coverage.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace asterism::ui {
namespace {

using actions::PictureChangeKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

QString heldWords(const std::string& held)
{
    switch (fromWord<HeldState>(held).value_or(HeldState::Open)) {
    case HeldState::Covered:
        return Words::tr("held");
    case HeldState::Partial:
        return Words::tr("held partly");
    case HeldState::Open:
        break;
    }
    return Words::tr("open");
}

template <Worded Enumeration>
QString wordsOf(const std::string& word)
{
    const auto value = fromWord<Enumeration>(word);
    return value ? words(*value) : qt(word);
}

/// The needs of a state, each with who holds it.
QString needsIn(const actions::Picture& picture, HeldState state)
{
    QStringList needs;
    for (const auto& need : picture.needs) {
        if (need.held != wordOf(state)) {
            continue;
        }
        QStringList names;
        for (const auto& holder : need.holders) {
            if (holder.active) {
                names << qt(holder.person);
            }
        }
        needs << (names.isEmpty()
                      ? qt(need.title)
                      : Words::tr("%1 (%2)")
                            .arg(qt(need.title), QLocale().createSeparatedList(names)));
    }
    return needs.join(QLatin1String("; "));
}

} // namespace

QString words(const actions::PictureChange& change)
{
    const QString subject = qt(change.subject);
    switch (change.kind) {
    case PictureChangeKind::NeedIsNew:
        return Words::tr("A new need: “%1”, %2.").arg(subject, heldWords(change.after));
    case PictureChangeKind::NeedIsGone:
        return Words::tr("“%1” is no longer a need.").arg(subject);
    case PictureChangeKind::HeldBetter:
    case PictureChangeKind::HeldLess:
        return Words::tr("“%1” is %2 now; it was %3.")
            .arg(subject, heldWords(change.after), heldWords(change.before));
    case PictureChangeKind::HolderCame:
        return Words::tr("%1 holds “%2” now.").arg(qt(change.after), subject);
    case PictureChangeKind::HolderWent:
        return Words::tr("%1 no longer holds “%2”.").arg(qt(change.before), subject);
    case PictureChangeKind::ValueIsNew:
        return Words::tr("A new value: %1.").arg(subject);
    case PictureChangeKind::ValueIsGone:
        return Words::tr("Let go of the value %1.").arg(subject);
    case PictureChangeKind::GoalIsNew:
        return Words::tr("A new goal: “%1”.").arg(subject);
    case PictureChangeKind::GoalMoved:
        return Words::tr("The goal “%1”: %2.").arg(subject, wordsOf<GoalState>(change.after));
    case PictureChangeKind::NewWording:
        return Words::tr("%1 in new words: “%2”")
            .arg(wordsOf<StatementKind>(change.subject), qt(change.after));
    }
    return {};
}

QStringList sentencesOf(const actions::Picture& picture)
{
    QStringList sentences;
    const auto add = [&](const QString& pattern, const QString& what) {
        if (!what.isEmpty()) {
            sentences << pattern.arg(what);
        }
    };
    add(Words::tr("Held: %1."), needsIn(picture, HeldState::Covered));
    add(Words::tr("Thin: %1."), needsIn(picture, HeldState::Partial));
    add(Words::tr("Open: %1."), needsIn(picture, HeldState::Open));
    QStringList values;
    for (const auto& value : picture.values) {
        values << qt(value.name);
    }
    add(Words::tr("Values: %1."), values.join(QLatin1String(", ")));
    for (const auto& statement : picture.statements) {
        add(wordsOf<StatementKind>(statement.kind) + QLatin1String(": %1"), qt(statement.text));
    }
    QStringList steps;
    for (const auto& step : picture.steps) {
        steps << qt(step);
    }
    add(Words::tr("A first step: %1."), steps.join(QLatin1String("; ")));
    if (sentences.isEmpty()) {
        sentences << Words::tr("Nothing was said yet.");
    }
    return sentences;
}

} // namespace asterism::ui
