// SPDX-License-Identifier: MIT
#include "ui/letters/letter_exits.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>

#include "letters/eml.h"
#include "ui/print/paper.h"
#include "ui/text/text.h"

namespace asterism::ui {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr double marginMillimeters = 25;
constexpr int letterPoints = 12;

} // namespace

bool writeDraftFile(const QString& path, const MailDraft& draft)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) {
        return false;
    }
    const std::string eml = writeEml(draft);
    const auto size = static_cast<qint64>(eml.size());
    return file.write(eml.data(), size) == size && file.commit();
}

void layOutForLetters(QPagedPaintDevice& paper)
{
    paper.setPageSize(paperHere());
    paper.setPageMargins(
        QMarginsF(marginMillimeters, marginMillimeters, marginMillimeters, marginMillimeters),
        QPageLayout::Millimeter);
}

void printLetter(QPagedPaintDevice& paper, const MailDraft& draft)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(letterPoints);
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&paper);
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    QTextCharFormat plain;
    plain.setForeground(Qt::black);
    QTextCharFormat strong = plain;
    strong.setFontWeight(QFont::DemiBold);
    if (!draft.subject.empty()) {
        cursor.insertText(qt(draft.subject), strong);
        cursor.insertBlock();
        cursor.insertBlock();
    }
    cursor.insertText(qt(draft.body), plain);
    document.setPageSize(QSizeF(paper.pageLayout().paintRectPixels(paper.logicalDpiX()).size()));
    document.print(&paper);
}

bool writeLetterPdf(const QString& path, const MailDraft& draft)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) {
        return false;
    }
    {
        QPdfWriter paper(&file);
        layOutForLetters(paper);
        paper.setTitle(qt(draft.subject));
        printLetter(paper, draft);
    }
    return file.commit();
}

QString asPlainText(const MailDraft& draft)
{
    return draft.subject.empty() ? qt(draft.body)
                                 : qt(draft.subject) + QLatin1String("\n\n") + qt(draft.body);
}

} // namespace asterism::ui
