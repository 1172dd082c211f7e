// SPDX-License-Identifier: MIT
#include "ui/paths/begin/last_look_page.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "ui/app/icons.h"
#include "ui/paths/check_row.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/people/rhythm_field.h"
#include "ui/print/paper.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

/// A piece of the sheet as it is read on the screen; null for what only paper needs.
QWidget* labelOf(const Sheet::Piece& piece)
{
    if (const auto* heading = std::get_if<Sheet::Heading>(&piece)) {
        auto* label = new TextLabel(heading->text, TextRole::Strong);
        label->setContentsMargins(0, 8, 0, 0);
        return label;
    }
    if (const auto* text = std::get_if<Sheet::Paragraph>(&piece)) {
        return text->isQuiet ? new Caption(text->text) : new TextLabel(text->text);
    }
    if (const auto* fact = std::get_if<Sheet::Fact>(&piece)) {
        return new TextLabel(LastLookPage::tr("%1: %2").arg(fact->name, fact->value));
    }
    if (const auto* box = std::get_if<Sheet::TickBox>(&piece)) {
        return new Caption(QStringLiteral("○ ") + box->text);
    }
    return nullptr;
}

} // namespace

LastLookPage::LastLookPage(BeginPath& path)
    : BeginPage(
        path,
        tr("Look & keep"),
        tr("Is this how it begins?"),
        tr("The last button writes all of it to your plan, and one undo takes all of it back."),
        2),
      m_summary(new TextLabel),
      m_card(nullptr),
      m_paper(new QVBoxLayout),
      m_agreed(new CheckRow(
          tr("We have both said yes to this agreement"), QStringLiteral("beginAgreed")))
{
    m_summary->setObjectName(QStringLiteral("beginSummary"));
    body()->addWidget(m_summary);
    auto* card = new Card;
    card->setObjectName(QStringLiteral("beginPaper"));
    m_paper->setSpacing(2);
    card->body()->addLayout(m_paper);
    m_card = card;
    body()->addWidget(card);
    body()->addWidget(m_agreed);
    addButtons();
    connect(m_agreed->box(), &QCheckBox::clicked, this, [this](bool isAgreed) {
        said().isAgreed = isAgreed;
        touch();
        showPaper();
    });
}

void LastLookPage::refresh()
{
    m_summary->setText(summary());
    m_agreed->box()->setChecked(said().isAgreed);
    showPaper();
    m_calendar->setEnabled(
        (said().plansFirst && said().firstOn.isWhole()) || said().reviewOn.isWhole()
        || said().endsOn.isWhole());
    emit rebuilt();
}

QString LastLookPage::reasonToStay() const
{
    return path().reasonAgainst();
}

void LastLookPage::saveCalendar(const QString& file)
{
    const auto bytes = QByteArray::fromStdString(path().calendar());
    QSaveFile out(file);
    const bool isWritten
        = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    if (isWritten) {
        emit path().session().done(tr("Saved as %1").arg(file));
    } else {
        emit path().session().refused(tr("The file could not be written: %1").arg(file));
    }
}

void LastLookPage::addButtons()
{
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    m_print = named(new QPushButton(tr("Print…")), "beginPrint", tr("Print for both"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_pdf = named(new QPushButton(tr("Save as PDF…")), "beginPdf", tr("Save as PDF"));
    m_calendar = named(
        new QPushButton(tr("Calendar (.ics)…")),
        "beginCalendar",
        tr("Save the dates as a calendar file"));
    m_calendar->setIcon(icon(QStringLiteral("calendar")));
    row->addWidget(m_print);
    row->addWidget(m_pdf);
    row->addWidget(m_calendar);
    body()->addWidget(buttons);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const auto sheet = path().paper()) {
            previewSheet(this, *sheet);
        }
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        if (const auto sheet = path().paper()) {
            saveSheetPdf(this, *sheet, [this](bool isWritten, const QString& file) {
                if (isWritten) {
                    emit path().session().done(tr("Saved as %1").arg(file));
                } else {
                    emit path().session().refused(
                        tr("The file could not be written: %1").arg(file));
                }
            });
        }
    });
    connect(m_calendar, &QPushButton::clicked, this, &LastLookPage::chooseCalendarFile);
}

void LastLookPage::showPaper()
{
    clearLayout(m_paper);
    const auto sheet = path().paper();
    m_card->setVisible(sheet.has_value());
    m_agreed->setVisible(sheet.has_value());
    m_print->setVisible(sheet.has_value());
    m_pdf->setVisible(sheet.has_value());
    if (!sheet) {
        return;
    }
    m_paper->addWidget(new Heading(sheet->title()));
    for (const auto& piece : sheet->pieces()) {
        if (QWidget* label = labelOf(piece)) {
            m_paper->addWidget(label);
        }
    }
}

/// "Tomas Okafor, mentor. About every 6 weeks, 50 minutes, first on July 2." and what else there
/// is.
QString LastLookPage::summary() const
{
    QStringList sentences;
    sentences << tr("%1: %2.").arg(path().name(), words(said().kind));
    if (said().cadenceDays) {
        sentences << tr("About every %1.").arg(stretchWords(*said().cadenceDays));
    }
    if (said().plansFirst && !said().firstOn.isEmpty()) {
        sentences << tr("First on %1.").arg(plainDate(said().firstOn));
    }
    if (!said().mine.text.empty()) {
        sentences << tr("You promise: %1.").arg(qt(said().mine.text));
    }
    if (!said().theirs.text.empty()) {
        sentences << tr("They promise: %1.").arg(qt(said().theirs.text));
    }
    return sentences.join(QLatin1Char(' '));
}

void LastLookPage::chooseCalendarFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the Dates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("beginCalendarFile"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(QStringLiteral("asterism-dates.ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &LastLookPage::saveCalendar);
    dialog->open();
}

} // namespace asterism::ui
