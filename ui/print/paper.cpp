// SPDX-License-Identifier: MIT
#include "ui/print/paper.h"

#include <QFileDialog>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>

#include "ui/print/sheet_pages.h"

namespace asterism::ui {
namespace {

constexpr double marginMillimeters = 20;
constexpr int dotsPerInch = 600;

QMarginsF margins()
{
    return {marginMillimeters, marginMillimeters, marginMillimeters, marginMillimeters};
}

QString fileName(const Sheet& sheet)
{
    QString name = sheet.title();
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    return name.replace(unfit, QStringLiteral(" ")).simplified().left(80) + QStringLiteral(".pdf");
}

} // namespace

QPageSize paperHere()
{
    const bool isImperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isImperial ? QPageSize::Letter : QPageSize::A4);
}

void putOnPaper(QPagedPaintDevice& paper, const Sheet& sheet)
{
    const QRectF room = paper.pageLayout().paintRect(QPageLayout::Point);
    const SheetPages pages(sheet, room.size());
    QPainter painter(&paper);
    const double scale = paper.logicalDpiX() / 72.0;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            paper.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
}

bool writeSheetPdf(const QString& path, const Sheet& sheet)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return false;
    }
    {
        QPdfWriter paper(&file);
        paper.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        paper.setResolution(dotsPerInch);
        paper.setPageSize(paperHere());
        paper.setPageMargins(margins(), QPageLayout::Millimeter);
        paper.setTitle(sheet.title());
        putOnPaper(paper, sheet);
    }
    return file.commit();
}

void previewSheet(QWidget* parent, const Sheet& sheet)
{
    auto* dialog = new QPrintPreviewDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("sheetPreview"));
    dialog->setWindowTitle(sheet.title());
    dialog->printer()->setDocName(sheet.title());
    dialog->printer()->setPageSize(paperHere());
    dialog->printer()->setPageMargins(margins(), QPageLayout::Millimeter);
    QObject::connect(
        dialog, &QPrintPreviewDialog::paintRequested, dialog, [sheet](QPrinter* printer) {
            putOnPaper(*printer, sheet);
        });
    dialog->open();
}

void saveSheetPdf(
    QWidget* parent, const Sheet& sheet, const std::function<void(bool, const QString&)>& done)
{
    auto* dialog = new QFileDialog(parent, QCoreApplication::translate("Sheet", "Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("sheetFile"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName(sheet));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog, [sheet, done](const QString& path) {
            done(writeSheetPdf(path, sheet), path);
        });
    dialog->open();
}

} // namespace asterism::ui
