// SPDX-License-Identifier: MIT
#include "ui/print/sheet_pages.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

#include "ui/text/dates.h"

#include <algorithm>
#include <memory>

namespace asterism::ui {
namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

constexpr int titlePoints = 19;
constexpr int headingPoints = 13;
constexpr int bodyPoints = 11;
constexpr int quietPoints = 9;
constexpr double lineGap = 1.28;
constexpr double between = 5;
constexpr double beforeHeading = 12;
constexpr double indent = 16;
constexpr double box = 8.5;
constexpr double factShare = 0.3;
constexpr double cellGap = 8;
constexpr double rowGap = 2.5;
constexpr double signatureHeight = 46;
constexpr double signatureGap = 28;
constexpr double footerHeight = 24;
constexpr double hair = 0.6;
const QColor ink(0x1c, 0x1c, 0x1c);
const QColor quietInk(0x55, 0x55, 0x55);
const QColor ruleInk(0xaa, 0xaa, 0xaa);

QFont fontOf(int points, QFont::Weight weight = QFont::Normal)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // A unit of the painter is a point here, so that a pixel of the font is one, too.
    font.setPixelSize(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without it the ligatures fi and fl end up in the PDF and cannot be searched for.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

/// Text set in lines of a width, ready to be painted.
class SetText {
public:
    SetText(
        const QString& text,
        const QFont& font,
        const QColor& color,
        double width,
        Qt::Alignment side = Qt::AlignLeading)
        : m_color(color), m_lineHeight(font.pixelSize() * lineGap)
    {
        for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
            set(paragraph, font, width, side);
        }
    }

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineHeight * lineCount(); }

    void paint(QPainter& painter, double x, double y) const
    {
        painter.setPen(m_color);
        for (const QTextLine& line : m_lines) {
            line.draw(&painter, {x, y});
            y += m_lineHeight;
        }
    }

    void paintLine(QPainter& painter, int line) const
    {
        painter.setPen(m_color);
        m_lines[static_cast<std::size_t>(line)].draw(&painter, {0, 0});
    }

private:
    void set(const QString& paragraph, const QFont& font, double width, Qt::Alignment side)
    {
        auto layout = std::make_shared<QTextLayout>(paragraph, font);
        QTextOption option(side);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, 0});
            m_lines.push_back(line);
        }
        layout->endLayout();
        m_layouts.push_back(std::move(layout));
    }

    QColor m_color;
    double m_lineHeight;
    std::vector<std::shared_ptr<QTextLayout>> m_layouts; ///< keep the lines alive
    std::vector<QTextLine> m_lines;
};

void rule(QPainter& painter, double left, double right, double y, const QColor& color)
{
    painter.setPen(QPen(color, hair));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void tick(QPainter& painter, QPointF corner, bool isTicked)
{
    painter.setPen(QPen(ink, hair));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(corner, QSizeF(box, box)));
    if (isTicked) {
        painter.setPen(QPen(ink, 2 * hair));
        painter.drawPolyline(QPolygonF{
            corner + QPointF(box * 0.2, box * 0.55),
            corner + QPointF(box * 0.42, box * 0.78),
            corner + QPointF(box * 0.82, box * 0.22)});
    }
}

} // namespace

/// Turns the pieces of a sheet into strips.
struct SheetPages::Layout {
    double width;
    std::vector<Strip>& strips;

    void add(SetText text, double x, double above, bool staysWithNext = false)
    {
        const double height = above + text.height() + between;
        strips.push_back(
            {height,
             [text = std::move(text), x, above](QPainter& p) { text.paint(p, x, above); },
             staysWithNext,
             -1});
    }

    void title(const QString& text)
    {
        add(SetText(text, fontOf(titlePoints, QFont::DemiBold), ink, width), 0, 0, true);
    }

    void operator()(const Sheet::Heading& piece)
    {
        add(SetText(piece.text, fontOf(headingPoints, QFont::DemiBold), ink, width),
            0,
            beforeHeading,
            true);
    }

    /// Each line is a strip, so that a long text can go on over the page.
    void operator()(const Sheet::Paragraph& piece)
    {
        auto text = std::make_shared<SetText>(
            piece.text,
            fontOf(piece.isQuiet ? quietPoints : bodyPoints),
            piece.isQuiet ? quietInk : ink,
            width);
        for (int line = 0; line < text->lineCount(); ++line) {
            strips.push_back(
                {text->lineHeight(), [text, line](QPainter& p) { text->paintLine(p, line); }});
        }
        strips.push_back({between, [](QPainter&) {}});
    }

    void operator()(const Sheet::Point& piece)
    {
        const SetText mark(QStringLiteral("•"), fontOf(bodyPoints), ink, indent);
        const SetText text(piece.text, fontOf(bodyPoints), ink, width - indent);
        strips.push_back({text.height() + between, [mark, text](QPainter& p) {
                              mark.paint(p, 4, 0);
                              text.paint(p, indent, 0);
                          }});
    }

    void operator()(const Sheet::TickBox& piece)
    {
        const SetText text(piece.text, fontOf(bodyPoints), ink, width - indent);
        strips.push_back({text.height() + between, [text, isTicked = piece.isTicked](QPainter& p) {
                              tick(p, {0, 2.5}, isTicked);
                              text.paint(p, indent, 0);
                          }});
    }

    void operator()(const Sheet::Fact& piece)
    {
        const double left = width * factShare;
        const SetText name(piece.name, fontOf(bodyPoints), quietInk, left - cellGap);
        const SetText value(piece.value, fontOf(bodyPoints), ink, width - left);
        strips.push_back(
            {std::max(name.height(), value.height()) + between, [name, value, left](QPainter& p) {
                 name.paint(p, 0, 0);
                 value.paint(p, left, 0);
             }});
    }

    void operator()(const Sheet::Table& piece)
    {
        const int head = static_cast<int>(strips.size());
        QStringList titles;
        for (const Sheet::Column& column : piece.columns) {
            titles.append(column.title);
        }
        row(piece.columns, titles, true, -1);
        strips.back().staysWithNext = true;
        for (const QStringList& cells : piece.rows) {
            row(piece.columns, cells, false, head);
        }
        strips.push_back({between, [](QPainter&) {}});
    }

    void row(
        const std::vector<Sheet::Column>& columns, const QStringList& cells, bool isHead, int head)
    {
        double shares = 0;
        for (const Sheet::Column& column : columns) {
            shares += column.share;
        }
        const QFont font = isHead ? fontOf(quietPoints, QFont::DemiBold) : fontOf(quietPoints + 1);
        std::vector<std::pair<double, SetText>> set;
        double x = 0;
        double height = 0;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const double wide = width * columns[at].share / shares;
            set.emplace_back(
                x,
                SetText(
                    cells.value(static_cast<qsizetype>(at)),
                    font,
                    isHead ? quietInk : ink,
                    wide - cellGap,
                    columns[at].isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
            height = std::max(height, set.back().second.height());
            x += wide;
        }
        const double whole = height + 2 * rowGap;
        strips.push_back(
            {whole,
             [set = std::move(set), whole, right = width, isHead](QPainter& p) {
                 for (const auto& [left, text] : set) {
                     text.paint(p, left, rowGap);
                 }
                 rule(p, 0, right, whole, isHead ? quietInk : ruleInk);
             },
             false,
             head});
    }

    void operator()(const Sheet::Signatures& piece)
    {
        for (qsizetype at = 0; at < piece.who.size(); at += 2) {
            signatureRow(piece.who.mid(at, 2));
        }
    }

    void signatureRow(const QStringList& who)
    {
        const double half = (width - signatureGap) / 2;
        std::vector<std::pair<double, SetText>> set;
        double height = 0;
        for (qsizetype at = 0; at < who.size(); ++at) {
            const double left = static_cast<double>(at) * (half + signatureGap);
            set.emplace_back(
                left,
                SetText(
                    PaperWords::tr("%1, date").arg(who[at]), fontOf(quietPoints), quietInk, half));
            height = std::max(height, set.back().second.height());
        }
        strips.push_back({signatureHeight + height, [set = std::move(set), half](QPainter& p) {
                              for (const auto& [left, text] : set) {
                                  rule(p, left, left + half, signatureHeight - 4, quietInk);
                                  text.paint(p, left, signatureHeight);
                              }
                          }});
    }

    void operator()(const Sheet::Gap&)
    {
        strips.push_back({beforeHeading, [](QPainter&) {}});
    }
};

SheetPages::SheetPages(const Sheet& sheet, QSizeF page)
    : m_size(page),
      m_footer(PaperWords::tr("Private · %1").arg(plainDate(PartialDate{sheet.made()})))
{
    Layout layout{page.width(), m_strips};
    layout.title(sheet.title());
    for (const Sheet::Piece& piece : sheet.pieces()) {
        std::visit(layout, piece);
    }
    place();
}

/// What must find room for a strip to begin here: itself and what it must not stand without.
double SheetPages::needed(std::size_t strip) const
{
    double height = m_strips[strip].height;
    while (m_strips[strip].staysWithNext && strip + 1 < m_strips.size()) {
        ++strip;
        height += m_strips[strip].height;
    }
    return height;
}

void SheetPages::place()
{
    const double room = m_size.height() - footerHeight;
    double y = 0;
    m_pages.emplace_back();
    for (std::size_t at = 0; at < m_strips.size(); ++at) {
        if (y > 0 && y + needed(at) > room) {
            m_pages.emplace_back();
            y = 0;
            if (const int head = m_strips[at].head; head >= 0) {
                m_pages.back().push_back({head, 0});
                y = m_strips[static_cast<std::size_t>(head)].height;
            }
        }
        m_pages.back().push_back({static_cast<int>(at), y});
        y += m_strips[at].height;
    }
}

void SheetPages::paint(QPainter& painter, int page) const
{
    for (const Placed& placed : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        painter.translate(0, placed.y);
        m_strips[static_cast<std::size_t>(placed.strip)].paint(painter);
        painter.restore();
    }
    const SetText note(m_footer, fontOf(quietPoints), quietInk, m_size.width());
    const SetText number(
        PaperWords::tr("%1 of %2").arg(page + 1).arg(count()),
        fontOf(quietPoints),
        quietInk,
        m_size.width(),
        Qt::AlignTrailing);
    note.paint(painter, 0, m_size.height() - note.height());
    number.paint(painter, 0, m_size.height() - number.height());
}

} // namespace asterism::ui
