// SPDX-License-Identifier: MIT
#include "interchange/encoding.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace std::string_literals;

TEST_CASE("UTF-8 is told from what only looks like it")
{
    CHECK(isUtf8("plain"));
    CHECK(isUtf8("Zoë, 山田, 🌻"));
    for (const auto& bytes :
         {"Zo\xEB"s,
          "cut \xC3"s,
          "overlong \xC0\xAF"s,
          "overlong \xE0\x80\xAF"s,
          "surrogate \xED\xA0\xBC"s,
          "beyond \xF4\x90\x80\x80"s,
          "alone \x80"s,
          "\xFF"s}) {
        INFO(bytes);
        CHECK_FALSE(isUtf8(bytes));
    }
}

TEST_CASE("The encoding of a file is found by its mark, its NULs or its letters")
{
    CHECK(
        findEncoding("\xEF\xBB\xBF"
                     "Ana")
        == Encoding::Utf8);
    CHECK(
        findEncoding("\xFF\xFE"
                     "A\0n\0"s)
        == Encoding::Utf16Le);
    CHECK(
        findEncoding("\xFE\xFF"
                     "\0A\0n"s)
        == Encoding::Utf16Be);
    CHECK(findEncoding("A\0n\0a\0 \0R\0u\0i\0z\0"s) == Encoding::Utf16Le);
    CHECK(findEncoding("\0A\0n\0a\0 \0R\0u\0i\0z"s) == Encoding::Utf16Be);
    CHECK(findEncoding("Zoë") == Encoding::Utf8);
    CHECK(findEncoding("Zo\xEB") == Encoding::Windows1252);
    CHECK(findEncoding("") == Encoding::Utf8);
    CHECK(findEncoding("a few \0 stray NULs in a longer text"s) == Encoding::Utf8);
}

TEST_CASE("A file of any encoding becomes UTF-8 without mark and NULs")
{
    CHECK(
        toUtf8("\xEF\xBB\xBF"
               "Zoë")
            .text
        == "Zoë");
    CHECK(
        toUtf8("\xFF\xFE"
               "Z\0o\0\xEB\0"s)
            .text
        == "Zoë");
    CHECK(
        toUtf8("\xFE\xFF"
               "\0Z\0o\0\xEB"s)
            .text
        == "Zoë");
    CHECK(toUtf8("caf\xE9 \x96 \x93tea\x94").text == "café – “tea”");
    CHECK(toUtf8("a\0b"s).text == "ab");
    CHECK_FALSE(toUtf8("caf\xE9").replaced);
}

TEST_CASE("What cannot be read is replaced and said, never thrown")
{
    const auto cut = toUtf8("\xFF\xFE"
                            "A\0B"s);
    CHECK(cut.text == "A\uFFFD");
    CHECK(cut.replaced);

    const auto loneSurrogate = toUtf8("\xFF\xFE"
                                      "A\0\x00\xD8"
                                      "B\0"s);
    CHECK(loneSurrogate.text == "A\uFFFDB");
    CHECK(loneSurrogate.replaced);

    const auto damaged = repairUtf8("Zo\xC3\xAB \xE3\x81");
    CHECK(damaged.text == "Zoë \uFFFD\uFFFD");
    CHECK(damaged.replaced);

    const auto undefined = toUtf8("\x81 caf\xE9");
    CHECK(undefined.text == "\uFFFD café");
    CHECK(undefined.replaced);
}

TEST_CASE("A named character set is read by that name and by the names that programs use")
{
    CHECK(toUtf8("\x8E\x52\x93\x63", "Shift_JIS")->text == "山田");
    CHECK(toUtf8("\x87\x40", "shift_jis")->text == "①");
    CHECK(toUtf8("\xAF\xF3\xB3\xEA", "windows-1250")->text == "Żółę");
    CHECK(toUtf8("\x80 5", "ISO-8859-1")->text == "€ 5");
    CHECK(toUtf8("\xC0\xC8", "windows-1251")->text == "АИ");
    CHECK(toUtf8("\xD6\xD0\xB9\xFA", "GB2312")->text == "中国");
    CHECK(toUtf8("\xC7\xD1\xB1\xDB", "ks_c_5601-1987")->text == "한글");
    CHECK(toUtf8("Zo\xC3\xAB", "utf8")->text == "Zoë");
}

TEST_CASE("A character set that nobody knows is no character set")
{
    CHECK_FALSE(toUtf8("x", "X-UNHEARD-OF"));
    CHECK_FALSE(toUtf8("x", ""));
    CHECK_FALSE(toUtf8("x", "UTF-16//TRANSLIT"));
    CHECK_FALSE(toUtf8("x", std::string(1000, 'A')));
}

TEST_CASE("A character that was written as two surrogates is put together")
{
    const auto flower = repairUtf8("\xED\xA0\xBC\xED\xBC\xBB");
    CHECK(flower.text == "🌻");
    CHECK_FALSE(flower.replaced);
}
