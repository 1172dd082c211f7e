// SPDX-License-Identifier: MIT
#include "ui/paths/close/afterwards_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/paths/check_row.h"
#include "ui/paths/choice_list.h"
#include "ui/paths/close/close_words.h"
#include "ui/paths/close/need_endings.h"
#include "ui/paths/close/promise_endings.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/people/rhythm_field.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

AfterwardsPage::AfterwardsPage(ClosePath& path)
    : ClosePage(
        path,
        tr("Afterwards"),
        tr("What is it from now on?"),
        tr("The last button writes all of it to your plan, and one undo takes all of it back."),
        2),
      m_promises(new PromiseEndings(path)),
      m_needs(new NeedEndings(path))
{
    addAfterwards();
    body()->addWidget(m_needs);
    body()->addWidget(m_promises);
    connect(m_promises, &PromiseEndings::edited, this, [this] { touch(); });
    connect(m_needs, &NeedEndings::edited, this, [this] { touch(); });
    addKept();
}

void AfterwardsPage::refresh()
{
    showTexts();
    showAfterwards();
    m_data->clear();
    for (const auto kept : everyWord<actions::KeptData>()) {
        const auto choice = words(kept, path().name());
        m_data->add(static_cast<int>(kept), choice.words, choice.why);
    }
    m_data->choose(static_cast<int>(said().data));
    m_needs->refresh();
    m_promises->refresh();
    m_promises->setVisible(m_promises->isVisibleTo(this) && said().isShort());
    m_opens->setVisible(!said().isShort());
    showMeetings();
    sayAgreement();
    emit rebuilt();
}

QString AfterwardsPage::reasonToStay() const
{
    return path().tie() == nullptr ? tr("Which relationship is it? The first step has the list.")
                                   : QString();
}

void AfterwardsPage::addAfterwards()
{
    m_agreement = new TextLabel({}, TextRole::Body, Role::Text2);
    m_agreement->setObjectName(QStringLiteral("closeAgreement"));
    body()->addWidget(m_agreement);
    m_after = new ChoiceList("closeAfter", tr("What it is from now on"));
    body()->addWidget(m_after);
    connect(m_after, &ChoiceList::chosenChanged, this, [this](int after) {
        said().after = static_cast<actions::Afterwards>(after);
        touch();
        showAfterwards();
        m_needs->refresh();
        emit rebuilt();
    });
    m_rhythm = new RhythmField(RhythmField::Asks::HowOften);
    m_rhythm->setOffered({90, 180, 365});
    m_rhythmRow = labelled(tr("A sign of life"), m_rhythm, "closeRhythm");
    m_rhythm->setNames("closeRhythm", tr("A sign of life"));
    body()->addWidget(m_rhythmRow);
    connect(m_rhythm, &RhythmField::daysChanged, this, [this](std::optional<int> days) {
        said().cadenceDays = days;
        touch();
    });
    m_functions = new Chips;
    m_functionsRow = labelled(tr("What they still give"), m_functions, "closeFunctions");
    body()->addWidget(m_functionsRow);
    connect(m_functions, &Chips::chosenChanged, this, [this] {
        std::set<MentoringFunction> chosen;
        for (const QVariant& key : m_functions->chosenKeys()) {
            chosen.insert(static_cast<MentoringFunction>(key.toInt()));
        }
        said().functions = std::move(chosen);
        touch();
    });
    m_opens = addText(
                  tr("What stays open between you (may stay empty)"),
                  "closeOpen",
                  &actions::Ending::whatStaysOpen,
                  1)
                  ->parentWidget();
}

void AfterwardsPage::addKept()
{
    m_callOff = new CheckRow(
        tr("Call off the meetings that are planned"), QStringLiteral("closeCallOff"));
    body()->addWidget(m_callOff);
    connect(m_callOff->box(), &QCheckBox::clicked, this, [this](bool isOn) {
        said().callsOffMeetings = isOn;
        touch();
    });
    body()->addWidget(new Heading(tr("What you keep"), TextRole::Strong));
    m_data = new ChoiceList("closeData", tr("What you keep"));
    body()->addWidget(m_data);
    connect(m_data, &ChoiceList::chosenChanged, this, [this](int kept) {
        said().data = static_cast<actions::KeptData>(kept);
        touch();
        m_needs->refresh();
        emit rebuilt();
    });
}

void AfterwardsPage::showAfterwards()
{
    const auto after = actions::afterOf(said(), path().plan());
    m_after->clear();
    const auto open = path().tie() != nullptr ? actions::afterwardsOf(*path().tie())
                                              : std::vector<actions::Afterwards>();
    for (const auto each : open) {
        const auto choice = words(each, path().name());
        m_after->add(static_cast<int>(each), choice.words, choice.why);
    }
    m_after->choose(static_cast<int>(after));
    m_rhythmRow->setVisible(
        after == actions::Afterwards::KeptWarm || after == actions::Afterwards::Colleague);
    m_rhythm->setDays(said().cadenceDays);
    showFunctions();
}

/// Only what they gave before can still be given.
void AfterwardsPage::showFunctions()
{
    m_functions->clear();
    const auto stays = actions::functionsOf(said(), path().plan());
    bool isAny = false;
    for (const auto& row : path().plan().of<RelationshipFunction>()) {
        if (said().tie && row.relationship == *said().tie) {
            const int key = static_cast<int>(row.function);
            m_functions->addChoice(words(row.function), key, stays.contains(row.function))
                ->setObjectName(QStringLiteral("closeFunction%1").arg(key));
            isAny = true;
        }
    }
    const bool isOver = actions::afterOf(said(), path().plan()) == actions::Afterwards::Ended;
    m_functionsRow->setVisible(isAny && !isOver);
}

void AfterwardsPage::showMeetings()
{
    const auto ahead = path().tie() != nullptr
        ? actions::meetingsAhead(path().plan(), path().tie()->id, path().today())
        : std::vector<Meeting>();
    m_callOff->setVisible(!ahead.empty());
    m_callOff->box()->setChecked(actions::callsOffMeetings(said()));
}

/// What becomes of what was agreed on: also before its day it is completed, not broken off.
void AfterwardsPage::sayAgreement()
{
    const auto agreement = path().agreement();
    m_agreement->setVisible(agreement.has_value());
    if (!agreement) {
        return;
    }
    const bool isCompleted = said().reason == actions::EndingReason::WorkDone
        || said().reason == actions::EndingReason::ChangesForm;
    const auto ends = agreement->endsOn.earliest();
    if (!isCompleted) {
        m_agreement->setText(tr("Your agreement ends, and nobody is at fault."));
    } else if (ends && path().today() < *ends) {
        m_agreement->setText(
            tr("Your agreement is completed, earlier than %1. Early counts as completed.")
                .arg(plainDate(agreement->endsOn)));
    } else {
        m_agreement->setText(tr("Your agreement is completed."));
    }
}

} // namespace asterism::ui
