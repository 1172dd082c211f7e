// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include "letters/mail_draft.h"

#include <functional>

class QIODevice;
class QPagedPaintDevice;

// How a letter leaves, always from the person's own hand.

namespace asterism::ui {

/// Opens a mailto address; false when nobody can. platform.h has the real one.
using OpenMail = std::function<bool(const QByteArray& url)>;

/// Writes the draft file, for its owner alone. False when that did not work; a file that was there
/// is as it was then.
bool writeDraftFile(const QString& path, const MailDraft& draft);

/// The paper and the margins of a letter.
void layOutForLetters(QPagedPaintDevice& paper);

/// Subject and text on paper, black on white, and nothing else: it goes to somebody, so that it
/// is no Sheet, which says that it is private.
void printLetter(QPagedPaintDevice& paper, const MailDraft& draft);
bool writeLetterPdf(const QString& path, const MailDraft& draft);

/// Subject, a blank line, and the text: what is put into the clipboard.
QString asPlainText(const MailDraft& draft);

} // namespace asterism::ui
