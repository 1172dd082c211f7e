// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/ask_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "letters/letter_kinds.h"
#include "ui/paths/offer_buttons.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/paths/starters.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {
namespace {

/// Letters that begin something; the others belong to a thread that is under way.
bool beginsSomething(const LetterKind& kind)
{
    return kind.ask == AskRule::One && kind.id != "follow_up_1" && kind.id != "follow_up_2"
        && kind.id != "introduction_reply" && kind.id != "boundary_question";
}

} // namespace

AskPage::AskPage(ReachOutPath& path)
    : ReachOutPage(
        path,
        tr("Small ask"),
        tr("What would be easy to say yes to?"),
        tr("One thing, small enough for one meeting. The letter makes a no easy, too."),
        3),
      m_kind(new ComboBox),
      m_tone(nullptr),
      m_etiquette(new Caption)
{
    NoteEdit* ask = addText(tr("What you ask"), "reachAsk", &ReachedOut::ask, 2);
    body()->addWidget(new Starters(
        ask,
        {tr("how you …"), tr("how you decide when …"), tr("what you would read first about …")}));
    NoteEdit* why = addText(tr("Why them, in one sentence"), "reachWhy", &ReachedOut::whyYou, 2);
    body()->addWidget(
        new Starters(why, {tr("Your paper on … helped me to …"), tr("I heard you speak about …")}));
    m_offer
        = addText(tr("What you bring (may stay empty)"), "reachOffer", &ReachedOut::whatIOffer, 1);
    m_offers = new OfferButtons(m_offer, QStringLiteral("reachBring"), tr("I bring: %1"));
    body()->addWidget(m_offers);
    addLetter();
}

void AskPage::refresh()
{
    if (said().ask.empty() && !said().exactly.empty()) {
        said().ask = said().exactly;
    }
    for (const auto& [edit, member] : m_texts) {
        if (utf8(edit->text().trimmed()) != said().*member) {
            edit->setKnownText(qt(said().*member));
        }
    }
    m_offers->showOffers(path().plan());
    sayLetter();
    emit rebuilt();
}

NoteEdit* AskPage::addText(
    const QString& label, const char* name, std::string ReachedOut::*member, int lines)
{
    auto* edit = new NoteEdit;
    edit->setLines(lines, 8);
    body()->addWidget(labelled(label, edit, name));
    bind(edit, member);
    m_texts.emplace_back(edit, member);
    return edit;
}

void AskPage::addLetter()
{
    QStringList tones;
    for (const auto tone : everyWord<Tone>()) {
        tones << words(tone);
    }
    m_tone = named(new SegmentedChoice(tones), "reachTone", tr("Tone of the letter"));
    for (const auto& kind : letterKinds()) {
        if (beginsSomething(kind)) {
            m_kind->addItem(qt(kind.title), qt(kind.id));
        }
    }
    m_kind->addItem(qt(letterKind("mentor_offer")->title), QStringLiteral("mentor_offer"));
    body()->addWidget(labelled(tr("Kind of letter"), m_kind, "reachKind"));
    body()->addWidget(m_etiquette);
    body()->addWidget(new TextLabel(tr("Tone"), TextRole::Body, Role::Text2));
    body()->addWidget(m_tone, 0, Qt::AlignLeading);
    connect(m_kind, &QComboBox::activated, this, [this] {
        said().purpose = utf8(m_kind->currentData().toString());
        touch();
        sayLetter();
    });
    connect(m_tone, &SegmentedChoice::chosenChanged, this, [this](int at) {
        said().tone = static_cast<Tone>(at);
        touch();
    });
}

void AskPage::sayLetter()
{
    const std::string kind = letterOf(said(), path().plan());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(qt(kind))));
    m_tone->choose(static_cast<int>(toneOf(said(), path().plan())));
    const LetterKind* known = letterKind(kind);
    m_etiquette->setText(known != nullptr ? qt(known->etiquette) : QString());
}

} // namespace asterism::ui
