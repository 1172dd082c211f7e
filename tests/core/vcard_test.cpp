// SPDX-License-Identifier: MIT
#include "interchange/vcard.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace asterism;

namespace {

std::string card(const std::string& lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\n" + lines + "\r\nEND:VCARD\r\n";
}

CardProperty only(const std::string& line)
{
    const auto file = readCards(card(line));
    REQUIRE(file.cards.size() == 1);
    REQUIRE(file.cards.front().properties.size() == 2);
    return file.cards.front().properties.back();
}

std::string repeated(const std::string& text, std::size_t bytes)
{
    std::string all;
    while (all.size() < bytes) {
        all += text;
    }
    return all;
}

double secondsToRead(const std::string& bytes)
{
    const auto start = std::clock();
    (void)readCards(bytes);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("A line falls into group, name, parameters and value")
{
    const auto property = only("item1.tel;TYPE=home,\"work\";PREF=1;X-A=\"b;c:d\":+1:555;0");
    CHECK(property.group == "item1");
    CHECK(property.name == "TEL");
    CHECK(property.parameter("TYPE") == std::vector<std::string_view>{"home", "work"});
    CHECK(property.parameter("X-A") == std::vector<std::string_view>{"b;c:d"});
    CHECK(property.hasType("WORK"));
    CHECK(property.value == "+1:555;0");
    CHECK(property.line == 4);
}

TEST_CASE("The version is what the card says, wherever it says so")
{
    CHECK(
        readCards("BEGIN:VCARD\nFN:A\nVERSION:4.0\nEND:VCARD").cards.front().version
        == CardVersion::V40);
    CHECK(
        readCards("BEGIN:VCARD\nversion : 2.1\nEND:VCARD").cards.front().version
        == CardVersion::V21);
    CHECK(readCards("BEGIN:VCARD\nFN:A\nEND:VCARD").cards.front().version == CardVersion::Unknown);
    CHECK(
        readCards("BEGIN:VCARD\nFN;QUOTED-PRINTABLE:=41\nEND:VCARD").cards.front().version
        == CardVersion::V21);
}

TEST_CASE("A problem names its line and its piece of text")
{
    const auto file = readCards(card("no colon here"));
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems.front().line == 4);
    CHECK(file.problems.front().kind == ProblemKind::UnreadableLine);
    CHECK(file.problems.front().text == "no colon here");
    CHECK(
        file.problems.front().says
        == "This line is not a field of a card and was left out: no colon here");
}

TEST_CASE("Cards are recognized in any encoding and nothing else is")
{
    CHECK(looksLikeCards("BEGIN:VCARD\r\nEND:VCARD\r\n"));
    CHECK(looksLikeCards("\n\n  begin : vcard\nend:vcard"));
    CHECK(looksLikeCards(std::string("B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0\n\0", 24)));
    CHECK_FALSE(looksLikeCards("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
    CHECK_FALSE(looksLikeCards("name,email\nBEGIN,VCARD\n"));
    CHECK_FALSE(looksLikeCards(""));
}

TEST_CASE("Escapes are undone once, and made so that they come back")
{
    CHECK(unescaped(R"(a\, b\; c\\n d\n\N\:)") == "a, b; c\\n d\n\n:");
    CHECK(unescaped(R"(C:\temp \)") == R"(C:\temp \)");
    for (const std::string text : {"a,b;c\\d\ne", "\\n", "\\\\", ";;,", "\n\n"}) {
        CHECK(unescaped(escaped(text)) == text);
    }
}

TEST_CASE("A value is split at separators that are not escaped")
{
    CHECK(
        splitValue(R"(a;b\;c;;d\\;e)", ';')
        == std::vector<std::string_view>{"a", R"(b\;c)", "", R"(d\\)", "e"});
    CHECK(splitValue("", ';') == std::vector<std::string_view>{""});
    CHECK(splitValue("a\\", ';') == std::vector<std::string_view>{"a\\"});
}

TEST_CASE("A folded line has at most 75 octets and is never cut inside a character")
{
    std::string text = "NOTE:";
    for (int count = 0; count < 100; ++count) {
        text += count % 3 == 0 ? "a" : count % 3 == 1 ? "ß" : "🌻";
    }
    const std::string lines = folded(text);
    std::size_t start = 0;
    std::string together;
    while (start < lines.size()) {
        const std::size_t end = lines.find("\r\n", start);
        REQUIRE(end != std::string::npos);
        CHECK(end - start <= 75);
        if (start > 0) {
            CHECK(lines[start] == ' ');
            CHECK((static_cast<unsigned char>(lines[start + 1]) & 0xC0U) != 0x80U);
        }
        together += lines.substr(start == 0 ? 0 : start + 1, end - start - (start == 0 ? 0 : 1));
        start = end + 2;
    }
    CHECK(together == text);
}

TEST_CASE("A line that is written is the line that was read")
{
    for (const std::string line :
         {"TEL;TYPE=home,work:555",
          "item1.X-ABLabel:_$!<Home>!$_",
          "ADR;LABEL=\"12 Elm^nSpringfield, ^'IL^'\":;;12 Elm;;;;",
          "X-A;X-B=^^:a\\nb\\,c",
          "NOTE:"}) {
        const auto property = readCardLine(line);
        REQUIRE(property);
        CardProperty again = *property;
        again.name = line.find("X-ABLabel") == std::string::npos ? again.name : "X-ABLabel";
        CHECK(cardLine(again) == line);
    }
    CHECK_FALSE(readCardLine("no colon"));
    CHECK_FALSE(readCardLine(":no name"));
}

TEST_CASE("No line can break out of its place in the file")
{
    CardProperty property;
    property.name = "X-A\r\nEND:VCARD";
    property.group = "g;x";
    property.parameters = {{"TYPE", {"a\r\nb\"c"}}, {"P;Q", {"d"}}};
    property.value = "one\ntwo\r\nEND:VCARD";
    CHECK(cardLine(property) == "g-x.X-A--END-VCARD;TYPE=a^nb^'c;P-Q=d:one\\ntwo\\nEND:VCARD");
    CHECK(
        cardLine(property, CardVersion::V30)
        == "g-x.X-A--END-VCARD;TYPE=a b'c;P-Q=d:one\\ntwo\\nEND:VCARD");
}

TEST_CASE("Hostile files are read in time with their size", "[hostile]")
{
    constexpr std::size_t size = 300'000;
    const std::string begin = "BEGIN:VCARD\nVERSION:2.1\nFN:A\n";
    const std::vector<std::pair<std::string, std::string>> files{
        {"only beginnings", repeated("BEGIN:VCARD\n", size)},
        {"agents without end", repeated("BEGIN:VCARD\nAGENT:\n", size)},
        {"only ends", repeated("END:VCARD\n", size)},
        {"one line", begin + "NOTE:" + std::string(size, 'a')},
        {"no colon", begin + std::string(size, 'a')},
        {"quotes", begin + repeated("\"", size) + ":"},
        {"semicolons", begin + "TEL" + repeated(";", size) + ":1"},
        {"parameters", begin + "TEL" + repeated(";A=B,C", size) + ":1"},
        {"folds", begin + "NOTE:" + repeated("a\n ", size)},
        {"folds before the colon", begin + repeated("a\n ", size) + ":"},
        {"soft breaks", begin + "NOTE;QUOTED-PRINTABLE:" + repeated("=\n", size)},
        {"soft breaks before the colon", begin + "QUOTED-PRINTABLE" + repeated("=\n", size)},
        {"long header and soft breaks",
         begin + "NOTE;QUOTED-PRINTABLE;" + std::string(size / 2, 'x') + repeated("=\na", size)},
        {"base64", begin + "PHOTO;BASE64:" + repeated("AAAA\n", size)},
        {"long header and base64",
         begin + "PHOTO;BASE64;" + std::string(size / 2, 'x') + "\n" + repeated("AAAA\n", size)},
        {"carriage returns", begin + std::string(size, '\r')},
        {"NULs", begin + std::string(size, '\0')},
        {"blank lines", begin + repeated(" \n", size)},
        {"backslashes", begin + "N:" + std::string(size, '\\')},
        {"equal signs", begin + "NOTE;QUOTED-PRINTABLE:" + std::string(size, '=')},
        {"damaged letters", begin + "NOTE:" + std::string(size, '\xC3')},
        {"notes without colon", begin + "NOTE:a\n" + repeated("b\n", size)},
        {"unknown character sets", begin + repeated("FN;CHARSET=X-1:\xC3\n", size)},
        {"labels", begin + repeated("a.X-ABLABEL:x\na.TEL:1\n", size)},
    };
    for (const auto& [name, bytes] : files) {
        INFO(name);
        CHECK(secondsToRead(bytes) < 5.0); // 0.1 s in truth; quadratic time is minutes
    }
}

TEST_CASE("What is reported of a hostile file stays readable")
{
    const auto file = readCards(card(repeated("no colon\n", 100'000)));
    REQUIRE(file.problems.size() == 1001);
    CHECK(file.problems.back().kind == ProblemKind::TooMany);
    CHECK(file.problems.back().says.find(" more lines could not be read.") != std::string::npos);
    CHECK(readCards(card(std::string(10'000, 'x'))).problems.front().says.size() < 200);
}
