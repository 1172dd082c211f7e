// SPDX-License-Identifier: MIT
#include "interchange/csv_lines.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace asterism;

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cellsOf(std::string_view bytes)
{
    Cells cells;
    for (const auto& row : readCsvLines(bytes).rows) {
        cells.push_back(row.cells);
    }
    return cells;
}

std::vector<int> problemLines(std::string_view bytes)
{
    std::vector<int> lines;
    for (const auto& problem : readCsvLines(bytes).problems) {
        lines.push_back(problem.line);
    }
    return lines;
}

} // namespace

TEST_CASE("Cells may hold delimiters, quotation marks and line breaks", "[csv]")
{
    CHECK(
        cellsOf("a,\"b,c\",d\r\n\"say \"\"hi\"\"\",\"two\r\nlines\",\r\n")
        == Cells{{"a", "b,c", "d"}, {"say \"hi\"", "two\nlines", ""}});
}

TEST_CASE("Lines are counted as an editor counts them", "[csv]")
{
    const auto rows = readCsvLines("a,b\n\n\"x\ny\",c\nd,e\n").rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 1);
    CHECK(rows[1].line == 3);
    CHECK(rows[2].line == 5);
}

TEST_CASE("The delimiter is found", "[csv]")
{
    CHECK(cellsOf("a;b;c\n1,5;2;3\n") == Cells{{"a", "b", "c"}, {"1,5", "2", "3"}});
    CHECK(cellsOf("a\tb\n1, 2\t3\n") == Cells{{"a", "b"}, {"1, 2", "3"}});
    CHECK(cellsOf("a|b\n1|2\n") == Cells{{"a", "b"}, {"1", "2"}});
    CHECK(cellsOf("a,b\n\"x;y;z\",1\n") == Cells{{"a", "b"}, {"x;y;z", "1"}});
}

TEST_CASE("A delimiter that the file states is believed", "[csv]")
{
    CHECK(cellsOf("sep=;\r\na,b;c\r\n") == Cells{{"a,b", "c"}});
    CHECK(cellsOf("\"sep=|\"\na,b|c\n") == Cells{{"a,b", "c"}});
}

TEST_CASE("Line ends of every system are line ends", "[csv]")
{
    const Cells expected{{"a", "b"}, {"c", "d"}};
    for (const auto* text : {"a,b\nc,d", "a,b\rc,d\r", "a,b\r\nc,d\r\n", "a,b\r\r\nc,d\r\r\n"}) {
        CHECK(cellsOf(text) == expected);
    }
}

TEST_CASE("Every encoding that spreadsheets write is read", "[csv]")
{
    const Cells expected{{"Name", "Ort"}, {"Weiß", "Köln"}};
    CHECK(cellsOf("\xEF\xBB\xBFName,Ort\nWeiß,Köln\n") == expected);
    CHECK(cellsOf("Name,Ort\nWei\xDF,K\xF6ln\n") == expected);
    std::string wide("\xFF\xFE", 2);
    for (const char letter : std::string("Name,Ort\nWei\xDF,K\xF6ln\n")) {
        wide += letter;
        wide += '\0';
    }
    CHECK(cellsOf(wide) == expected);
    CHECK(cellsOf(std::string_view("Na\0me,Ort\nWeiß,Köln\n", 22)) == expected);
}

TEST_CASE("Blanks around a quoted cell and marks inside a plain one do no harm", "[csv]")
{
    CHECK(
        cellsOf("a, \"b,c\" ,d\n5\" nail,e,f\n")
        == Cells{{"a", "b,c", "d"}, {"5\" nail", "e", "f"}});
    CHECK(cellsOf("\"Ana \"Anita\" Ruiz\",b\n") == Cells{{"Ana \"Anita\" Ruiz", "b"}});
}

TEST_CASE("A file that ends inside a quoted cell gives what there is, and says where", "[csv]")
{
    const std::string_view text = "Name,Note\nAna,fine\nDev,\"met at the\nposter se";
    CHECK(
        cellsOf(text)
        == Cells{{"Name", "Note"}, {"Ana", "fine"}, {"Dev", "met at the\nposter se"}});
    CHECK(problemLines(text) == std::vector<int>{3});
}

TEST_CASE("A quotation mark that is never closed swallows nobody", "[csv]")
{
    const std::string_view text = "Name,Note\n\"Ana,fine\nDev,well\nWren,\"good, too\"\nIto,ok";
    CHECK(
        cellsOf(text)
        == Cells{
            {"Name", "Note"},
            {"Ana", "fine"},
            {"Dev", "well"},
            {"Wren", "good, too"},
            {"Ito", "ok"}});
    CHECK(problemLines(text) == std::vector<int>{2});
}

TEST_CASE("What is no text and what is too wide is refused kindly", "[csv]")
{
    std::string picture("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\x01\x02\x03\x04\x05\x06\x07\x08", 24);
    CHECK(readCsvLines(picture).isRefused);
    CHECK(readCsvLines(picture).problems.size() == 1);
    const auto wide = readCsvLines(std::string(1'000'000, ','));
    CHECK(wide.isRefused);
    CHECK(wide.rows.empty());
    CHECK_FALSE(readCsvLines("").isRefused);
    CHECK(readCsvLines("").rows.empty());
}

TEST_CASE("Hostile files take no longer than honest ones", "[csv][hostile]")
{
    constexpr std::size_t size = 2'000'000;
    const auto repeated = [](std::string_view piece) {
        std::string text;
        while (text.size() < size) {
            text += piece;
        }
        return text;
    };
    for (const std::string& text :
         {"a,b\n\"" + repeated("x"),
          "a,b\n\"" + repeated("c,d\n"),
          repeated("\"a,"),
          repeated("\"a,\n"),
          repeated("\" "),
          repeated("\"\" x\""),
          repeated("a") + std::string(8'000'000, 'b'),
          repeated("\n"),
          repeated("'"),
          repeated("\"a\nb\" c,")}) {
        INFO(text.substr(0, 12));
        const auto start = std::chrono::steady_clock::now();
        readCsvLines(text);
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    }
}

TEST_CASE("No guarded cell is a formula, and the guard comes off again", "[csv]")
{
    for (const std::string text :
         {"=1+1",
          "+1 202-555-0117",
          "-",
          "@SUM(A1)",
          "\tx",
          "\rx",
          "＝1",
          "'=1",
          "''=1",
          "'",
          "''",
          "'quoted'",
          "",
          "a=b",
          "'+1",
          "– a dash",
          "O'Neill"}) {
        const std::string guarded = guardedCell(text);
        CHECK(
            (guarded.empty()
             || std::string_view("=+-@\t\r").find(guarded.front()) == std::string_view::npos));
        CHECK(unguardedCell(guarded) == text);
    }
    CHECK(guardedCell("'quoted'") == "'quoted'");
    CHECK(guardedCell("Ann") == "Ann");
}

TEST_CASE("No formula waits behind what other spreadsheets take for the end of a cell", "[csv]")
{
    CHECK(guardedCell("x;=1+1|@SUM(A1)\t+2\n-3") == "x;'=1+1|'@SUM(A1)\t'+2\n'-3");
    CHECK(guardedCell("Agenda:\n- pacing\n- the close\n") == "Agenda:\n- pacing\n- the close\n");
    CHECK(guardedCell("a = b; c = d") == "a = b; c = d");
    for (const std::string text :
         {"x;=1+1|@SUM(A1)\t+2\n-3",
          "x;'=1",
          "x;''=1;'y",
          "'=1;'=2;",
          ";;=1",
          "\n\n-1",
          "x;＝1",
          ";"}) {
        CHECK(unguardedCell(guardedCell(text)) == text);
    }
    const auto lines = readCsvLines("Name,Note\r\nAnn,\"x;'=1+1\"\r\n");
    CHECK(lines.rows.at(1).cells.at(1) == "x;=1+1");
}
