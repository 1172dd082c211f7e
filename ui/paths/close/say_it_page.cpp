// SPDX-License-Identifier: MIT
#include "ui/paths/close/say_it_page.h"

#include <QVBoxLayout>

#include "analysis/agreement_clauses.h"
#include "letters/letter_kinds.h"
#include "ui/paths/choice_list.h"
#include "ui/paths/close/close_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/people/rhythm_field.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {
namespace {

constexpr qsizetype shortEnough = 90;

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

/// As it may stand within a sentence: one line, without a capital and the full stop of its own.
QString withinSentence(const std::string& text)
{
    QString words = qt(text).simplified();
    while (words.endsWith(QLatin1Char('.'))) {
        words.chop(1);
    }
    const bool isSentence = words.size() > 1 && words.at(1).isLower();
    if (isSentence) {
        words[0] = words.at(0).toLower();
    }
    return words.size() <= shortEnough ? words : QString();
}

} // namespace

SayItPage::SayItPage(ClosePath& path)
    : ClosePage(
        path,
        tr("Say it"),
        tr("How would you like to say it?"),
        tr("In the last meeting first, if you can, and then in a few lines."),
        2),
      m_how(new ChoiceList("closeHow", tr("How to say it"))),
      m_noLetter(new Banner(
          Banner::Kind::Information,
          tr("You noted not to write to this person, so no letter begins here.")))
{
    m_letter = makeLetter();
    m_talk = makeTalk();
    for (const auto how : everyWord<actions::HowSaid>()) {
        m_how->add(static_cast<int>(how), words(how).words, words(how).why);
    }
    body()->addWidget(m_how);
    body()->addWidget(m_noLetter);
    body()->addWidget(m_letter);
    body()->addWidget(m_talk);
    connect(m_how, &ChoiceList::chosenChanged, this, [this](int how) {
        said().how = static_cast<actions::HowSaid>(how);
        touch();
        showHow();
    });
}

void SayItPage::refresh()
{
    beginBlanks();
    m_how->choose(static_cast<int>(said().how));
    m_tone->choose(static_cast<int>(path().letterTone()));
    for (const auto& [edit, blank] : m_blanks) {
        const auto typed = said().letter.typed.find(blank);
        const QString text = typed == said().letter.typed.end() ? QString() : qt(typed->second);
        if (edit->text().trimmed() != text) {
            edit->setKnownText(text);
        }
    }
    for (std::size_t at = 0; at < m_notes.size(); ++at) {
        if (utf8(m_notes.at(at)->text().trimmed()) != said().talk.at(at)) {
            m_notes.at(at)->setKnownText(qt(said().talk.at(at)));
        }
    }
    m_talkOn->setDate(said().talkOn);
    showHow();
}

QWidget* SayItPage::makeLetter()
{
    auto* letter = new QWidget;
    auto* column = columnIn(letter);
    QStringList tones;
    for (const auto tone : everyWord<Tone>()) {
        tones << words(tone);
    }
    m_tone = named(new SegmentedChoice(tones), "closeTone", tr("Tone of the letter"));
    column->addWidget(new TextLabel(tr("Tone"), TextRole::Body, Role::Text2));
    column->addWidget(m_tone, 0, Qt::AlignLeading);
    connect(m_tone, &SegmentedChoice::chosenChanged, this, [this](int tone) {
        said().letter.tone = static_cast<Tone>(tone);
        touch();
        showLetter();
    });
    for (const auto& blank : letterKind(path().letterKindId())->blanks) {
        auto* edit = new LineEdit;
        edit->setPlaceholderText(qt(blank.example));
        column->addWidget(labelled(qt(blank.label), edit, ("close_" + blank.id).c_str()));
        m_blanks.emplace_back(edit, blank.id);
        connect(edit, &QLineEdit::textEdited, this, [this, id = blank.id](const QString& typed) {
            said().letter.typed[id] = utf8(typed.trimmed());
            touch();
            showLetter();
        });
    }
    auto* sheet = new Card;
    m_subject = new TextLabel({}, TextRole::Strong);
    m_text = new TextLabel;
    m_text->setObjectName(QStringLiteral("closeLetter"));
    sheet->body()->addWidget(m_subject);
    sheet->body()->addWidget(m_text);
    column->addWidget(sheet);
    return letter;
}

QWidget* SayItPage::makeTalk()
{
    auto* talk = new QWidget;
    auto* column = columnIn(talk);
    m_talkOn = new DateField(path().today(), Leaning::Future);
    column->addWidget(labelled(tr("When (may stay open)"), m_talkOn, "closeTalkOn"));
    m_talkOn->setNames("closeTalkOn", tr("When the talk is"));
    connect(m_talkOn, &DateField::dateChanged, this, [this](const PartialDate& on) {
        said().talkOn = on;
        touch();
    });
    for (std::size_t at = 0; at < actions::talkNotes; ++at) {
        auto* note = new LineEdit;
        note->setPlaceholderText(qt(closingQuestions().at(at)));
        column->addWidget(
            labelled(tr("Note %1").arg(at + 1), note, ("closeTalk" + std::to_string(at)).c_str()));
        m_notes.push_back(note);
        connect(note, &QLineEdit::textEdited, this, [this, at](const QString& typed) {
            said().talk.at(at) = utf8(typed.trimmed());
            touch();
        });
    }
    return talk;
}

/// What was said before stands in the letter already. What was emptied stays empty.
void SayItPage::beginBlanks()
{
    auto& typed = said().letter.typed;
    const auto begin = [&](const std::string& blank, const QString& text) {
        if (!text.isEmpty() && !typed.contains(blank)) {
            typed[blank] = utf8(text);
        }
    };
    if (const auto agreement = path().agreement()) {
        begin("set_out", withinSentence(agreement->purpose));
    }
    begin("thanks_for", withinSentence(said().received));
    if (said().cadenceDays) {
        begin("stay_in_touch", tr("a few lines every %1").arg(stretchWords(*said().cadenceDays)));
    }
}

void SayItPage::showHow()
{
    const bool isLetter = said().how == actions::HowSaid::Letter;
    m_letter->setVisible(isLetter && path().writesLetter());
    m_talk->setVisible(said().how == actions::HowSaid::Talk);
    m_noLetter->setVisible(isLetter && path().person() != nullptr && path().person()->doNotContact);
    showLetter();
    emit rebuilt();
}

void SayItPage::showLetter()
{
    if (const auto letter = path().letter()) {
        m_subject->setText(letter->subject);
        m_text->setText(letter->body);
    }
}

} // namespace asterism::ui
