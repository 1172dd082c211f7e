// SPDX-License-Identifier: MIT
#include "interchange/csv_lines.h"

#include <algorithm>
#include <array>
#include <map>

namespace asterism {
namespace {

constexpr std::size_t mostColumns = 1000;
constexpr std::size_t mostCells = 2'000'000;
constexpr std::size_t mostProblems = 100;
constexpr int mostUnclosed = 10;
constexpr auto npos = std::string_view::npos;

bool isLineEnd(char letter)
{
    return letter == '\n' || letter == '\r';
}

/// Whether the rest of the text after a quotation mark that is never closed goes on like a table.
bool hasRowsAfterFirstLine(std::string_view rest, char delimiter, std::size_t columns)
{
    std::size_t start = rest.find_first_of("\r\n");
    while (start != npos && start < rest.size()) {
        const std::size_t end = std::min(rest.find_first_of("\r\n", start + 1), rest.size());
        const std::string_view line = rest.substr(start, end - start);
        const auto count
            = static_cast<std::size_t>(std::count(line.begin(), line.end(), delimiter));
        if (count > 0 && count * 2 + 1 >= columns) {
            return true;
        }
        start = end;
    }
    return false;
}

class Parser {
public:
    Parser(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) { }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isTooWide() const { return m_isTooWide; }
    std::vector<Problem> takeProblems() { return std::move(m_problems); }

    /// Past lines without a letter.
    void skipEmptyLines()
    {
        while (!isAtEnd() && isLineEnd(m_text[m_at])) {
            skipLineEnd();
        }
    }

    CsvRow next()
    {
        CsvRow row;
        row.line = m_line;
        while (true) {
            std::string cell = readCell();
            if (row.cells.size() < mostColumns) {
                row.cells.push_back(std::move(cell));
            } else {
                m_isTooWide = true;
            }
            if (isAtEnd() || m_text[m_at] != m_delimiter) {
                break;
            }
            ++m_at;
        }
        skipLineEnd();
        m_columns = std::max(m_columns, row.cells.size());
        return row;
    }

private:
    void skipLineEnd()
    {
        if (isAtEnd()) {
            return;
        }
        const bool two
            = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += two ? 2 : 1;
        ++m_line;
    }

    std::size_t afterBlanks(std::size_t at) const
    {
        while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t')
               && m_text[at] != m_delimiter) {
            ++at;
        }
        return at;
    }

    bool endsCell(std::size_t at) const
    {
        return at >= m_text.size() || m_text[at] == m_delimiter || isLineEnd(m_text[at]);
    }

    std::string readCell()
    {
        const std::size_t quote = afterBlanks(m_at);
        if (quote < m_text.size() && m_text[quote] == '"') {
            if (quote >= m_plainUntil && readQuoted(quote + 1)) {
                return std::move(m_cell);
            }
            m_at = quote + 1; // a mark without its partner says nothing
        }
        const std::size_t start = m_at;
        const std::array<char, 3> ends{m_delimiter, '\r', '\n'};
        m_at = std::min(
            m_text.find_first_of(std::string_view(ends.data(), ends.size()), m_at), m_text.size());
        return std::string(m_text.substr(start, m_at - start));
    }

    std::size_t lineEndAfter(std::size_t at) const
    {
        return std::min(m_text.find_first_of("\r\n", at), m_text.size());
    }

    /// False when the quotation mark is never closed; nothing is read then.
    bool readQuoted(std::size_t start)
    {
        m_cell.clear();
        const std::size_t limit = m_isBroken ? lineEndAfter(start) : m_text.size();
        std::size_t at = start;
        bool hasLines = false;
        while (true) {
            const std::size_t mark = m_text.substr(0, limit).find('"', at);
            if (mark == npos) {
                return readUnclosed(start, limit);
            }
            const std::string_view piece = m_text.substr(at, mark - at);
            hasLines = hasLines || piece.find_first_of("\r\n") != npos;
            m_cell += piece;
            if (m_text.substr(mark + 1, 1) == "\"") {
                m_cell += '"';
                at = mark + 2;
                continue;
            }
            const std::size_t end = afterBlanks(mark + 1);
            if (endsCell(end)) {
                m_at = end;
                finishCell();
                return true;
            }
            if (hasLines && opensAnother(mark)) {
                return leaveOpen(start);
            }
            m_cell += '"'; // "Ana "Anita" Ruiz": somebody forgot to double it
            at = mark + 1;
        }
    }

    bool readUnclosed(std::size_t start, std::size_t limit)
    {
        const bool isCut
            = !m_isBroken && !hasRowsAfterFirstLine(m_text.substr(start), m_delimiter, m_columns);
        if (isCut) {
            complain("The file ends in the middle of what starts here; what there is was read.");
            m_cell = std::string(m_text.substr(start));
            m_at = limit;
            finishCell();
            return true;
        }
        m_unclosed = mostUnclosed;
        return leaveOpen(start);
    }

    /// Whether a quotation mark inside a quoted cell stands where another cell begins.
    bool opensAnother(std::size_t mark) const
    {
        return m_text[mark - 1] == m_delimiter || isLineEnd(m_text[mark - 1]);
    }

    /// Takes the quotation mark for a slip. After some of them no cell has several lines any more:
    /// else every one would be followed to the end of the file.
    bool leaveOpen(std::size_t start)
    {
        if (!m_isBroken) {
            complain("A quotation mark that opens here is never closed; it was left out.");
        }
        m_isBroken = ++m_unclosed > mostUnclosed;
        m_plainUntil = lineEndAfter(start);
        return false;
    }

    /// CR LF and CR become LF, and the lines are counted.
    void finishCell()
    {
        if (m_cell.find_first_of("\r\n") == npos) {
            return;
        }
        std::string text;
        text.reserve(m_cell.size());
        for (std::size_t at = 0; at < m_cell.size(); ++at) {
            if (!isLineEnd(m_cell[at])) {
                text += m_cell[at];
                continue;
            }
            at += m_cell.compare(at, 2, "\r\n") == 0 ? 1U : 0U;
            text += '\n';
            ++m_line;
        }
        m_cell = std::move(text);
    }

    void complain(const std::string& says)
    {
        m_problems.push_back({m_line, says, ProblemKind::Other, {}});
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    int m_line = 1;
    std::string m_cell;
    std::size_t m_columns = 0;
    bool m_isTooWide = false;
    int m_unclosed = 0;
    bool m_isBroken = false;
    std::size_t m_plainUntil = 0;
    std::vector<Problem> m_problems;
};

bool isBlank(const CsvRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
        return cell.find_first_not_of(" \t") == std::string::npos;
    });
}

// --- the delimiter

/// "sep=;" on the first line, as Excel writes it.
std::optional<char> statedDelimiter(std::string_view& text)
{
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::string_view line = text.substr(0, std::min<std::size_t>(end, 10));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') {
        line = line.substr(1, line.size() - 2);
    }
    const bool says = line.size() == 5
        && (line.substr(0, 4) == "sep=" || line.substr(0, 4) == "SEP="
            || line.substr(0, 4) == "Sep=");
    if (!says || std::string_view(",;|\t").find(line[4]) == npos) {
        return std::nullopt;
    }
    return line[4];
}

/// How much like a table the text looks with this delimiter: by how many rows agree on their
/// number of cells.
double likeness(std::string_view sample, char delimiter)
{
    Parser parser(sample, delimiter);
    std::map<std::size_t, std::size_t> widths;
    std::size_t rows = 0;
    for (parser.skipEmptyLines(); !parser.isAtEnd(); parser.skipEmptyLines()) {
        const CsvRow row = parser.next();
        if (!isBlank(row)) {
            ++widths[row.cells.size()];
            ++rows;
        }
    }
    double best = 0;
    for (const auto& [width, count] : widths) {
        if (width > 1) {
            const double share = static_cast<double>(count) / static_cast<double>(rows);
            best = std::max(
                best, share + static_cast<double>(std::min<std::size_t>(width, 100)) / 400);
        }
    }
    return best;
}

char findDelimiter(std::string_view text)
{
    constexpr std::size_t enough = 64 * 1024;
    std::string_view sample = text.substr(0, enough);
    if (sample.size() < text.size()) {
        const std::size_t lastLine = sample.find_last_of("\r\n");
        sample = sample.substr(0, lastLine == npos ? sample.size() : lastLine);
    }
    char best = ',';
    double most = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const double found = likeness(sample, delimiter);
        if (found > most) {
            most = found;
            best = delimiter;
        }
    }
    return best;
}

/// Pictures, programs, archives: whatever they are, they are no table.
bool isBinary(std::string_view text)
{
    constexpr std::size_t enough = 64 * 1024;
    const std::string_view sample = text.substr(0, enough);
    const auto odd = std::count_if(sample.begin(), sample.end(), [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return (code < 0x20 && letter != '\t' && !isLineEnd(letter)) || code == 0x7F;
    });
    return static_cast<std::size_t>(odd) * 50 > sample.size();
}

CsvLines refused(CsvLines lines, const std::string& says)
{
    lines.rows.clear();
    lines.problems = {{0, says, ProblemKind::NothingFound, {}}};
    lines.isRefused = true;
    return lines;
}

// --- cells that spreadsheets run

/// The letters with which formulas begin, also in full width; at the beginning of a cell also those
/// that a spreadsheet strips before it looks. Within a cell "- " is a list.
bool startsFormula(std::string_view text, bool isWithin)
{
    const std::string_view letters = isWithin ? "=+-@" : "=+-@\t\r\n";
    if (!text.empty() && letters.find(text.front()) != npos) {
        return !isWithin || text.substr(0, 2) != "- ";
    }
    const std::string_view first = text.substr(0, 3);
    return first == "\uFF1D" || first == "\uFF0B" || first == "\uFF0D" || first == "\uFF20";
}

bool looksGuarded(std::string_view text, bool isWithin)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != npos && first > 0 && startsFormula(text.substr(first), isWithin);
}

/// A cell in the stretches that it falls into where a spreadsheet takes another delimiter than the
/// comma, as many do that speak other languages.
template <typename Visit>
void forEachStretch(std::string_view cell, Visit&& visit)
{
    std::size_t start = 0;
    while (start < cell.size()) {
        const std::size_t end
            = std::min(cell.find_first_of(";|\t\r\n", start), cell.size() - 1) + 1;
        visit(cell.substr(start, end - start), start > 0);
        start = end;
    }
}

void takeOffGuards(CsvRow& row)
{
    for (auto& cell : row.cells) {
        if (cell.find('\'') != npos) {
            cell = unguardedCell(cell);
        }
    }
}

} // namespace

std::string guardedCell(std::string_view text)
{
    std::string cell;
    forEachStretch(text, [&](std::string_view stretch, bool isWithin) {
        const bool guard = startsFormula(stretch, isWithin) || looksGuarded(stretch, isWithin);
        cell.append(guard ? "'" : "").append(stretch);
    });
    return cell;
}

std::string unguardedCell(std::string_view cell)
{
    std::string text;
    forEachStretch(cell, [&](std::string_view stretch, bool isWithin) {
        text += looksGuarded(stretch, isWithin) ? stretch.substr(1) : stretch;
    });
    return text;
}

CsvLines readCsvLines(std::string_view bytes)
{
    CsvLines lines;
    lines.dialect.encoding = findEncoding(bytes);
    const Utf8Text decoded = toUtf8(bytes);
    std::string_view text = decoded.text;
    if (isBinary(text)) {
        return refused(std::move(lines), "This is not a text file.");
    }
    const auto stated = statedDelimiter(text);
    lines.dialect.delimiter = stated ? *stated : findDelimiter(text);
    Parser parser(text, lines.dialect.delimiter);
    if (stated) {
        parser.next();
    }
    if (decoded.replaced) {
        lines.problems.push_back(
            {0, "Some characters could not be read.", ProblemKind::UnreadableCharacters, {}});
    }
    std::size_t cells = 0;
    parser.skipEmptyLines();
    for (; !parser.isAtEnd() && !parser.isTooWide() && cells < mostCells; parser.skipEmptyLines()) {
        CsvRow row = parser.next();
        if (!isBlank(row)) {
            takeOffGuards(row);
            cells += row.cells.size();
            lines.rows.push_back(std::move(row));
        }
    }
    if (parser.isTooWide()) {
        return refused(
            std::move(lines),
            "A line has more than " + std::to_string(mostColumns)
                + " cells: this is no table of people.");
    }
    auto found = parser.takeProblems();
    found.resize(std::min(found.size(), mostProblems));
    lines.problems.insert(lines.problems.end(), found.begin(), found.end());
    if (!parser.isAtEnd()) {
        lines.problems.push_back(
            {lines.rows.back().line,
             "The file is very long; what comes after this line was not read.",
             ProblemKind::TooMany,
             {}});
    }
    return lines;
}

} // namespace asterism
