// SPDX-License-Identifier: MIT
#include "letters/draft_name.h"
#include "letters/eml.h"
#include "letters/letter_blanks.h"
#include "letters/mailto.h"
#include "tests/support/mail_reading.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

TEST_CASE("A mailto address follows RFC 6068 to the letter", "[letters]")
{
    CHECK(
        mailtoUrl({"Ann", "ann@example.org", "Hi & bye", "a+b = c?\nnext"})
        == "mailto:ann@example.org?subject=Hi%20%26%20bye&body=a%2Bb%20%3D%20c%3F%0D%0Anext");
    CHECK(
        mailtoUrl({"", "a+b%c'd@example.org", "", ""})
        == "mailto:a%2Bb%25c%27d@example.org?subject=&body=");
    CHECK(
        mailtoUrl({"", "", "Grüße", "😀\r\n\r\n.-_~\""})
        == "mailto:?subject=Gr%C3%BC%C3%9Fe&body=%F0%9F%98%80%0D%0A%0D%0A.-_~%22");
}

TEST_CASE("What is too long for a mailto address is not cut", "[letters]")
{
    const std::string head = "mailto:?subject=s&body=";
    const auto url = [](std::size_t letters) {
        return mailtoUrl({"", "", "s", std::string(letters, 'a')});
    };
    CHECK(fitsMailto(url(1900 - head.size())));
    CHECK_FALSE(fitsMailto(url(1901 - head.size())));
    CHECK(url(100000).size() == head.size() + 100000);
}

TEST_CASE("A draft file has exactly our headers", "[letters]")
{
    const auto file = writeEml({"Ann Lee", "ann@example.org", "One question", "Dear Ann,\n\nbye"});
    CHECK(
        file
        == "To: \"Ann Lee\" <ann@example.org>\r\n"
           "Subject: One question\r\n"
           "X-Unsent: 1\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n"
           "\r\n"
           "Dear Ann,\r\n\r\nbye\r\n");
    CHECK(writeEml({"Ann", "", "s", "b"}).starts_with("Subject: s\r\nX-Unsent"));
    CHECK(writeEml({"Ann", "änn@example.org", "s", "b"}).starts_with("Subject: s\r\n"));
    CHECK(writeEml({"A \"B\" \\ C", "a@b", "s", "b"})
              .starts_with("To: \"A \\\"B\\\" \\\\ C\" <a@b>\r\n"));
}

TEST_CASE("The body is quoted-printable in lines of at most 76", "[letters]")
{
    const auto bodyOf = [](std::string_view text) {
        const auto file = writeEml({"", "", "s", std::string(text)});
        return file.substr(file.find("\r\n\r\n") + 4);
    };
    CHECK(
        bodyOf("a = é\nFrom me\n.\nend \nx")
        == "a =3D =C3=A9\r\n=46rom me\r\n=2E\r\nend=20\r\nx\r\n");
    CHECK(bodyOf("") == "\r\n");
    const std::string longLine(200, 'a');
    CHECK(
        bodyOf(longLine)
        == std::string(75, 'a') + "=\r\n" + std::string(75, 'a') + "=\r\n" + std::string(50, 'a')
            + "\r\n");
    const std::string text
        = "né 你好 — " + std::string(90, 'x') + " \n\n= =3D\n" + std::string(75, '=') + "é";
    CHECK(readMail(writeEml({"", "", "s", text})).body == text + "\n");
}

TEST_CASE("A subject of any script and length comes back whole", "[letters]")
{
    for (const std::string subject :
         {"Grüße",
          "你好，关于您的文章我有一个问题想请教您，您是否有二十分钟的时间可以和我谈一谈呢？谢谢您",
          "=?utf-8?Q?no?=",
          "a?b_c=d",
          "Ελληνικά עברית العربية 😀",
          "Plain words that go on for longer than one line of a header may be, and then some more "
          "of them",
          "x"}) {
        INFO(subject);
        const auto mail = readMail(writeEml({subject, "a@b.org", subject, "b"}));
        CHECK(mail.header("Subject") == subject);
        CHECK(mail.header("To").find("<a@b.org>") != std::string::npos);
    }
    const std::string endless(5000, 'w');
    CHECK(readMail(writeEml({"", "", endless, "b"})).header("Subject") == endless);
}

TEST_CASE("No payload in a name, an address or a subject makes a header or an address", "[letters]")
{
    const std::vector<std::string> breaks{
        "\r\n",
        "\n",
        "\r",
        "\r\n ",
        "\n\t",
        "%0D%0A",
        "\u2028",
        "\u0085",
        std::string("\0", 1),
        "\x0B"};
    const std::vector<std::string> payloads{
        "Bcc: spy@example.org",
        "X-Evil: 1",
        "\r\n\r\nBody",
        "Content-Type: text/html\r\n\r\n<b>",
        "To: other@example.org"};
    int count = 0;
    for (const auto& lineBreak : breaks) {
        for (const auto& payload : payloads) {
            const auto evil = "Ann" + lineBreak + payload;
            INFO(evil);
            const MailDraft draft{evil, "ann@example.org", evil, evil};
            const auto mail = readMail(writeEml(draft));
            CHECK(
                mail.names()
                == std::vector<std::string>{
                    "To",
                    "Subject",
                    "X-Unsent",
                    "MIME-Version",
                    "Content-Type",
                    "Content-Transfer-Encoding"});
            CHECK(mail.problems.empty());
            CHECK(mail.header("To").ends_with("<ann@example.org>"));
            expectCleanMailto(mailtoUrl(draft));

            const MailDraft atAddress{"Ann", "ann@example.org" + lineBreak + payload, "s", "b"};
            CHECK(readMail(writeEml(atAddress)).names().front() == "Subject");
            expectCleanMailto(mailtoUrl(atAddress));
            CHECK(mailtoUrl(atAddress).starts_with("mailto:?"));
            ++count;
        }
    }
    CHECK(count == 50);
}

TEST_CASE("An address is one plain address or none", "[letters]")
{
    CHECK(mailAddress("ann.o'neil+x@sub.example.org") == "ann.o'neil+x@sub.example.org");
    for (const auto* bad :
         {"",
          "ann",
          "@b",
          "a@",
          "a@b@c",
          "a b@c",
          "a@b,c@d",
          "<a@b>",
          "a@b?bcc=c",
          "a@b&x",
          "\"a\"@b",
          "a@b\n",
          "a@b;c",
          "a@\u202Eb",
          "a@b#"}) {
        INFO(bad);
        CHECK(mailAddress(bad).empty());
    }
    CHECK(mailAddress(std::string(250, 'a') + "@b.org").empty());
}

TEST_CASE("The preferred address of a person is taken, else the first", "[letters]")
{
    Plan plan;
    const Id<Person> ann{"ann"};
    CHECK(mailAddressOf(plan, ann).empty());
    const auto point = [&](const char* value, bool preferred, int position) {
        return ContactPoint{
            Id<ContactPoint>{value}, ann, ContactKind::Email, {}, value, preferred, position};
    };
    plan.of<ContactPoint>()
        = {point("not one", true, 0), point("b@x.org", false, 2), point("a@x.org", false, 1)};
    CHECK(mailAddressOf(plan, ann) == "a@x.org");
    plan.of<ContactPoint>().push_back(point(" c@x.org ", true, 3));
    CHECK(mailAddressOf(plan, ann) == "c@x.org");
}

TEST_CASE("A file name stays in its folder", "[letters]")
{
    CHECK(draftFileName("Letter to Isolde Brandt", "eml") == "Letter to Isolde Brandt.eml");
    CHECK(draftFileName("../../etc/passwd", "eml") == "etc passwd.eml");
    CHECK(draftFileName("C:\\Windows\\x", "eml") == "C Windows x.eml");
    CHECK(draftFileName("con", "eml") == "Letter con.eml");
    CHECK(draftFileName("LPT1.txt", "eml") == "Letter LPT1.txt.eml");
    CHECK(draftFileName("Concordia", "eml") == "Concordia.eml");
    CHECK(draftFileName("", "eml") == "Letter.eml");
    CHECK(draftFileName(" .. . ", "eml") == "Letter.eml");
    CHECK(draftFileName("/", "eml") == "Letter.eml");
    CHECK(draftFileName(".hidden. ", "txt") == "hidden.txt");
    CHECK(draftFileName("a\u202Egnp.exe\r\n\x07", "eml") == "agnp.exe.eml");
    CHECK(draftFileName("a\u200Bb\u200F", "eml") == "ab.eml");
    std::string endless;
    for (int letter = 0; letter < 300; ++letter) {
        endless += "é";
    }
    const auto name = draftFileName(endless, "eml");
    CHECK(name.size() <= 255);
    CHECK(name.size() >= 252);
    CHECK(name.find("\uFFFD") == std::string::npos);
    CHECK(name.ends_with("é.eml"));
    CHECK(draftFileName("NUL." + std::string(400, 'x'), "eml").size() == 255);
}
