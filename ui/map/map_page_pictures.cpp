// SPDX-License-Identifier: MIT
// The map as a file and on paper.
#include <QFileDialog>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include "ui/map/constellation.h"
#include "ui/map/map_page.h"
#include "ui/map/sky_sheet.h"

namespace asterism::ui {
namespace {

QPageSize::PageSizeId pageSize()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                      : QPageSize::A4;
}

QString suffixOf(MapPage::Picture picture)
{
    switch (picture) {
    case MapPage::Picture::Png:
        return QStringLiteral("png");
    case MapPage::Picture::Svg:
        return QStringLiteral("svg");
    case MapPage::Picture::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

SkySheet sheetOf(const Constellation& sky, Day today)
{
    SkySheet sheet;
    sheet.picture = sky.picture();
    sheet.angles = sky.angles();
    sheet.byHand = sky.putByHand();
    sheet.view = sky.view();
    sheet.today = today;
    return sheet;
}

} // namespace

bool MapPage::writePicture(const QString& path, Picture picture) const
{
    SkySheet sheet = sheetOf(*m_sky, m_session.today());
    sheet.onPaper = picture == Picture::Pdf;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return false;
    }
    const bool written = picture == Picture::Pdf ? writePdf(file, pageSize(), sheet)
        : picture == Picture::Svg                ? writeSvg(file, pageOf(pageSize()), sheet)
                                                 : writePng(file, pageOf(pageSize()), sheet);
    return written && file.commit();
}

void MapPage::writeOrTell(const QString& path, Picture picture)
{
    if (writePicture(path, picture)) {
        emit m_session.done(tr("The picture was kept."));
    } else {
        emit m_session.refused(
            tr("The picture could not be written there. Please choose another folder."));
    }
}

void MapPage::savePicture(Picture picture)
{
    auto* dialog = new QFileDialog(this, tr("Keep a Picture of the Map"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(picture));
    dialog->selectFile(tr("map") + QLatin1Char('.') + suffixOf(picture));
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString& path) {
        writeOrTell(path, picture);
    });
    dialog->open();
}

void MapPage::print()
{
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setDocName(tr("Map"));
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        QPainter painter(printer);
        const QRectF paper = printer->pageLayout().paintRectPixels(printer->resolution());
        const double scale = printer->resolution() / 96.0;
        painter.scale(scale, scale);
        paintSheet(painter, paper.size() / scale, sheetOf(*m_sky, m_session.today()));
    });
    dialog->open();
}

} // namespace asterism::ui
