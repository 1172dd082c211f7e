// SPDX-License-Identifier: MIT
// How the composer is laid out: the letter at the left, its blanks and what can be told of it
// beside.
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/letters/blank_fields.h"
#include "ui/letters/check_list.h"
#include "ui/letters/letter_composer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/privacy_marks.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {
namespace {

constexpr int leastSide = 220;

} // namespace

QWidget* LetterComposer::header()
{
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* way = new QHBoxLayout;
    way->setContentsMargins(16, 8, 24, 0);
    m_back->setFlat(true);
    m_back->setIcon(icon(QStringLiteral("back")));
    connect(m_back, &QPushButton::clicked, this, &LetterComposer::goBack);
    way->addWidget(m_back);
    way->addStretch(1);
    m_header->layout()->setContentsMargins(24, 4, 24, 0);
    m_header->addControl(m_ways);
    m_mail->setObjectName(QStringLiteral("letterMail"));
    connect(m_ready, &QPushButton::clicked, this, [this] { go(Way::Ready); });
    connect(m_mail, &QPushButton::clicked, this, [this] { go(Way::Mail); });
    auto* menu = m_ways->choices();
    const auto add = [&](const QString& text, const char* name, const QString& picture, Way to) {
        auto* action = menu->addAction(icon(picture), text, this, [this, to] { go(to); });
        action->setObjectName(QLatin1String(name));
    };
    add(tr("Save as Draft File…"), "wayFile", QStringLiteral("save-as"), Way::File);
    add(tr("Copy"), "wayCopy", QStringLiteral("copy"), Way::Copy);
    add(tr("Print…"), "wayPrint", QStringLiteral("print"), Way::Print);
    add(tr("Save as PDF…"), "wayPdf", QStringLiteral("export"), Way::Pdf);
    menu->addSeparator();
    add(tr("Mark as Sent"), "waySent", QStringLiteral("check"), Way::Sent);
    column->addLayout(way);
    column->addWidget(m_header);
    return top;
}

QWidget* LetterComposer::paper()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(12);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(8);
    choices->addWidget(m_template, 1);
    choices->addWidget(m_tone);
    connect(m_template, &QComboBox::activated, this, &LetterComposer::templateChosen);
    connect(m_tone, &SegmentedChoice::chosenChanged, this, &LetterComposer::toneChosen);
    connect(m_blanks, &BlankFields::typed, this, [this](const QString& blank, const QString& text) {
        blankTyped(blank, text, false);
    });
    connect(m_blanks, &BlankFields::left, this, [this](const QString& blank, const QString& text) {
        blankTyped(blank, text, true);
    });
    connect(m_blanks, &BlankFields::rebuilt, this, [this] { putInReadingOrder(this); });
    m_subject->setPlaceholderText(tr("Subject"));
    m_body->setLines(8, 60);
    connect(m_subject, &QLineEdit::textEdited, this, &LetterComposer::textTyped);
    connect(m_body, &NoteEdit::textChanged, this, &LetterComposer::textTyped);
    connect(&m_body->privacyMarks(), &PrivacyMarks::marked, this, [this] { m_checkSoon.start(); });
    m_kept->setObjectName(QStringLiteral("letterKept"));
    auto* below = new QHBoxLayout;
    below->addWidget(m_phrases);
    below->addWidget(m_kept, 1);
    m_kept->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    column->addWidget(m_choices);
    column->addWidget(m_subject);
    column->addWidget(m_body);
    column->addLayout(below);
    column->addStretch(1);
    return left;
}

QWidget* LetterComposer::beside()
{
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* card = new Card;
    card->body()->setSpacing(4);
    card->body()->addWidget(new Heading(tr("At a glance"), TextRole::Strong));
    card->body()->addWidget(m_checks);
    column->addWidget(m_blanks);
    column->addWidget(card);
    m_address->setObjectName(QStringLiteral("letterAddress"));
    column->addWidget(m_address);
    column->addWidget(new Caption(tr(
        "Good to know: people who ask tend to guess far too low how many will say yes. And those "
        "who guide say that it gives them new energy for their own work.")));
    column->addWidget(m_etiquette);
    column->addStretch(1);
    m_side->setMinimumWidth(leastSide);
    return m_side;
}

} // namespace asterism::ui
