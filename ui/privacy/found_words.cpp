// SPDX-License-Identifier: MIT
#include "ui/privacy/found_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/text.h"
#include "ui/widgets/privacy_marks.h"

namespace asterism::ui {
namespace {

constexpr qsizetype mostNamed = 4;

} // namespace

QStringList foundWords(std::string_view text, const std::vector<Mark>& marks)
{
    QStringList found;
    for (const Mark& mark : marks) {
        found << words(mark.kind) + QStringLiteral(" “")
                + qt(text.substr(mark.start, mark.length)).simplified() + QStringLiteral("”");
    }
    return found;
}

QString inShort(const QStringList& found)
{
    QStringList named = found.mid(0, mostNamed);
    if (found.size() > mostNamed) {
        named << QCoreApplication::translate("FoundWords", "%1 more").arg(found.size() - mostNamed);
    }
    return QLocale().createSeparatedList(named);
}

} // namespace asterism::ui
