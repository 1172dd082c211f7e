// SPDX-License-Identifier: MIT
#pragma once

#include <QPageSize>

#include "ui/print/sheet.h"

#include <functional>

class QPagedPaintDevice;

namespace asterism::ui {

/// The paper that people use where the program runs: Letter or A4.
QPageSize paperHere();

/// Puts the sheet on that paper, page after page.
void putOnPaper(QPagedPaintDevice& paper, const Sheet& sheet);

/// Writes it as PDF/A that only its owner may read. False when the file cannot be written.
bool writeSheetPdf(const QString& path, const Sheet& sheet);

/// Shows it as it will be printed, with the printers there are.
void previewSheet(QWidget* parent, const Sheet& sheet);

/// Asks for a place and writes the PDF there; tells whether that worked, and where.
void saveSheetPdf(
    QWidget* parent, const Sheet& sheet, const std::function<void(bool, const QString&)>& done);

} // namespace asterism::ui
