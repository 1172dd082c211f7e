// SPDX-License-Identifier: MIT
#include "ui/letters/blank_fields.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/letters/letter_words.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/privacy_marks.h"

#include <algorithm>

namespace asterism::ui {
namespace {

QString textOf(const QWidget* edit)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(edit)) {
        return line->text();
    }
    const auto* note = qobject_cast<const NoteEdit*>(edit);
    return note == nullptr ? QString() : note->text();
}

} // namespace

BlankFields::BlankFields(QWidget* parent)
    : QWidget(parent),
      m_card(new Card),
      m_title(new Heading(tr("To fill in"), TextRole::Strong)),
      m_rows(new QVBoxLayout),
      m_more(named(new QPushButton, "moreBlanks", tr("More blanks")))
{
    setObjectName(QStringLiteral("blankFields"));
    m_rows->setSpacing(8);
    m_card->body()->setSpacing(8);
    m_more->setFlat(true);
    connect(m_more, &QPushButton::clicked, this, [this] { showOptional(!m_isOpen); });
    auto* end = new QHBoxLayout;
    end->addWidget(m_more);
    end->addStretch(1);
    m_card->body()->addWidget(m_title);
    m_card->body()->addLayout(m_rows);
    m_card->body()->addLayout(end);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void BlankFields::show(const LetterDesk& desk)
{
    const auto blanks = desk.blanks();
    const bool isSame = std::equal(
        blanks.begin(),
        blanks.end(),
        m_fields.begin(),
        m_fields.end(),
        [](const BlankToFill& blank, const Field& field) {
            return qt(blank.blank.id) == field.name && blank.isOptional == field.isOptional;
        });
    if (!isSame) {
        build(desk, blanks);
    }
    setVisible(!blanks.empty());
}

void BlankFields::build(const LetterDesk& desk, const std::vector<BlankToFill>& blanks)
{
    for (const Field& field : m_fields) {
        m_rows->removeWidget(field.box);
        field.box->hide();
        field.box->deleteLater();
    }
    m_fields.clear();
    m_ownTexts.clear();
    for (const auto& text : desk.ownTexts()) {
        m_ownTexts << qt(text);
    }
    auto ordered = blanks;
    std::ranges::stable_partition(
        ordered, [](const BlankToFill& blank) { return !blank.isOptional; });
    for (const auto& blank : ordered) {
        addField(blank, qt(desk.filled(blank.blank.id)));
    }
    // The order of the fields is that of the blanks again, so that a comparison finds them equal.
    std::vector<Field> inOrder;
    for (const auto& blank : blanks) {
        inOrder.push_back(*std::ranges::find(m_fields, qt(blank.blank.id), &Field::name));
    }
    m_fields = std::move(inOrder);
    showOptional(m_isOpen);
    emit rebuilt();
}

QWidget* BlankFields::makeEdit(const BlankToFill& blank, const QString& text)
{
    const QString name = qt(blank.blank.id);
    const QString example
        = blank.blank.example.empty() ? QString() : tr("such as ") + qt(blank.blank.example);
    if (blank.blank.hasLines) {
        auto* note = new NoteEdit;
        note->setLines(2, 6);
        note->setPlaceholderText(example);
        note->privacyMarks().setKnownTexts(m_ownTexts);
        note->setKnownText(text);
        connect(note, &NoteEdit::textChanged, this, [this, note, name] {
            emit typed(name, note->text());
        });
        connect(note, &NoteEdit::left, this, [this, name](const QString& now) {
            emit left(name, now);
        });
        return note;
    }
    auto* line = new LineEdit;
    line->setPlaceholderText(example);
    line->privacyMarks().setKnownTexts(m_ownTexts);
    line->setKnownText(text);
    connect(line, &QLineEdit::textEdited, this, [this, name](const QString& now) {
        emit typed(name, now);
    });
    connect(
        line, &LineEdit::left, this, [this, name](const QString& now) { emit left(name, now); });
    return line;
}

void BlankFields::addField(const BlankToFill& blank, const QString& text)
{
    const QString asks = labelOf(blank.blank);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = new TextLabel(blank.isOptional ? tr("%1 (if you like)").arg(asks) : asks);
    QWidget* edit = named(makeEdit(blank, text), "", asks);
    edit->setObjectName(QStringLiteral("blank-") + qt(blank.blank.id));
    label->setBuddy(edit);
    column->addWidget(label);
    column->addWidget(edit);
    m_rows->addWidget(box);
    m_fields.push_back({qt(blank.blank.id), blank.isOptional, box, edit});
}

void BlankFields::showOptional(bool isOpen)
{
    m_isOpen = isOpen;
    int optional = 0;
    bool hasNeeded = false;
    for (const Field& field : m_fields) {
        optional += field.isOptional ? 1 : 0;
        hasNeeded = hasNeeded || !field.isOptional;
        const bool isFilled = !textOf(field.edit).isEmpty();
        field.box->setVisible(!field.isOptional || isOpen || isFilled);
    }
    m_more->setVisible(optional > 0);
    m_more->setText(isOpen ? tr("Fewer Blanks") : tr("More You Could Add (%1)").arg(optional));
    m_more->setAccessibleName(m_more->text());
    m_title->setText(hasNeeded ? tr("To fill in") : tr("If you like"));
}

bool BlankFields::focusFirstEmpty()
{
    for (const Field& field : m_fields) {
        if (!field.isOptional && textOf(field.edit).trimmed().isEmpty()) {
            field.edit->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace asterism::ui
