// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/invite_page.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/paths/check_row.h"
#include "ui/paths/reverse/reverse_words.h"
#include "ui/paths/reverse/with_page.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {

InvitePage::InvitePage(ReversePath& path)
    : ReversePage(
        path,
        tr("Invite"),
        {tr("How will you offer it?"), tr("How will you ask?")},
        {tr("Nothing has been written to your plan yet. The last button does it, and one undo "
            "takes "
            "all of it back."),
         tr("Nothing has been written to your plan yet. The last button does it, and one undo "
            "takes "
            "all of it back.")},
        2),
      m_byLetter(named(new QRadioButton(tr("By letter")), "reverseByLetter", tr("By letter"))),
      m_myself(named(
          new QRadioButton(tr("We have spoken, or I ask when we meet")),
          "reverseMyself",
          tr("We have spoken, or I ask when we meet"))),
      m_letter(new QWidget),
      m_to(new TextLabel({}, TextRole::Strong)),
      m_subject(new TextLabel({}, TextRole::Strong)),
      m_text(new TextLabel),
      m_write(
          new CheckRow(tr("Open the letter now, to finish it"), QStringLiteral("reverseWrite"))),
      m_care(new Banner(Banner::Kind::Care)),
      m_happens(new Caption)
{
    addWays();
    QStringList tones;
    for (const auto tone : everyWord<Tone>()) {
        tones << words(tone);
    }
    m_tone = named(new SegmentedChoice(tones), "reverseTone", tr("Tone of the letter"));
    m_text->setObjectName("reverseLetter");
    m_happens->setObjectName("reverseHappens");
    auto* sheet = new Card;
    sheet->body()->addWidget(m_subject);
    sheet->body()->addWidget(m_text);
    auto* column = new QVBoxLayout(m_letter);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_to);
    column->addWidget(m_tone, 0, Qt::AlignLeading);
    column->addWidget(sheet);
    column->addWidget(m_write);
    body()->addWidget(m_letter);
    m_care->setObjectName("reverseCareAtEnd");
    body()->addWidget(m_care);
    body()->addWidget(m_happens);
    connect(m_tone, &SegmentedChoice::chosenChanged, this, [this](int at) {
        said().tone = static_cast<Tone>(at);
        touch();
        showLetter();
    });
    connect(m_write->box(), &QCheckBox::clicked, this, [this](bool now) {
        said().writesNow = now;
        touch();
    });
}

void InvitePage::addWays()
{
    const auto choose = [this](bool byLetter) {
        said().asks = byLetter;
        touch();
        refresh();
    };
    connect(m_byLetter, &QRadioButton::clicked, this, [choose] { choose(true); });
    connect(m_myself, &QRadioButton::clicked, this, [choose] { choose(false); });
    body()->addWidget(m_byLetter);
    body()->addWidget(m_myself);
}

void InvitePage::refresh()
{
    ReversePage::refresh();
    const bool asks = asksByLetter(said(), path().plan());
    m_byLetter->setChecked(asks);
    m_myself->setChecked(!asks);
    m_write->box()->setChecked(said().writesNow);
    m_letter->setVisible(asks);
    m_tone->choose(static_cast<int>(said().tone.value_or(Tone::Warm)));
    showLetter();
    const QString care = twoHats(said(), path().plan());
    m_care->setText(care);
    m_care->setVisible(!care.isEmpty());
    m_happens->setText(whatHappens());
    emit rebuilt();
}

QWidget* InvitePage::firstField()
{
    return asksByLetter(said(), path().plan()) ? m_byLetter : m_myself;
}

QString InvitePage::reasonToStay() const
{
    if (topicsOf(said()).empty()) {
        return tr("What is it about? The first step asks for it.");
    }
    return path().reasonAgainst();
}

void InvitePage::showLetter()
{
    if (said().name.empty()) {
        m_to->setText(tr("Nobody has been named yet."));
        return;
    }
    const auto letter = reverseLetter(said(), path().plan());
    m_to->setText(tr("To %1").arg(qt(said().name)));
    m_subject->setText(qt(letter.subject));
    m_text->setText(qt(letter.body));
}

QString InvitePage::whatHappens() const
{
    const QString name = said().name.empty() ? tr("them") : qt(said().name);
    const QString series = rhythmWords(said().count, said().minutes, said().daysBetween);
    const QString from = said().first.isWhole() ? tr("from %1").arg(plainDate(said().first))
                                                : tr("without a day yet");
    const QString bank = isOffer() ? tr("What you bring joins your offers.")
                                   : tr("What you would learn joins your needs.");
    return tr("Put on the map: a tie with %1, giving both ways; %2, %3, as proposed; and a draft "
              "of "
              "what you agree on. %4")
        .arg(name, series, from, bank);
}

} // namespace asterism::ui
