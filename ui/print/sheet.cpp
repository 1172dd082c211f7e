// SPDX-License-Identifier: MIT
#include "ui/print/sheet.h"

namespace asterism::ui {
namespace {

struct Speak {
    QString operator()(const Sheet::Heading& piece) const { return piece.text; }
    QString operator()(const Sheet::Paragraph& piece) const { return piece.text; }
    QString operator()(const Sheet::Point& piece) const
    {
        return QStringLiteral("• ") + piece.text;
    }
    QString operator()(const Sheet::TickBox& piece) const
    {
        return (piece.isTicked ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + piece.text;
    }
    QString operator()(const Sheet::Fact& piece) const
    {
        return piece.name + QStringLiteral(": ") + piece.value;
    }
    QString operator()(const Sheet::Table& piece) const
    {
        QStringList titles;
        for (const Sheet::Column& column : piece.columns) {
            titles.append(column.title);
        }
        QStringList lines{titles.join(QLatin1Char('\t'))};
        for (const QStringList& row : piece.rows) {
            lines.append(row.join(QLatin1Char('\t')));
        }
        return lines.join(QLatin1Char('\n'));
    }
    QString operator()(const Sheet::Signatures& piece) const
    {
        return piece.who.join(QLatin1Char('\n'));
    }
    QString operator()(const Sheet::Gap&) const { return {}; }
};

} // namespace

QString Sheet::plainText() const
{
    QStringList lines{m_title};
    for (const Piece& piece : m_pieces) {
        lines.append(std::visit(Speak{}, piece));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace asterism::ui
