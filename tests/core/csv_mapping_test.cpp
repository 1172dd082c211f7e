// SPDX-License-Identifier: MIT
#include "interchange/csv_people.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

struct Read {
    CsvTable table;
    CsvMapping mapping;
    CsvPeople people;

    CsvField field(std::size_t column) const { return mapping.columns.at(column).field; }
    const Person& person(std::size_t at) const { return people.people.at(at).card.person; }
    const CardFacts& facts(std::size_t at) const { return people.people.at(at).facts; }
};

Read read(std::string_view bytes)
{
    Read result;
    result.table = readCsv(bytes);
    result.mapping = mappingFor(result.table);
    result.people = peopleOf(result.table, result.mapping);
    return result;
}

CsvColumn meaning(std::string_view header)
{
    return columnNamed(header);
}

/// The birthday that a table of these cells gives its first row.
std::string birthday(const std::string& cell, const std::string& other = {})
{
    return read("First Name,Birthday\nAna,\"" + cell + "\"\nDev,\"" + other + "\"\n")
        .facts(0)
        .birthday;
}

} // namespace

TEST_CASE("Headers are read word by word, however they are written", "[csv]")
{
    CHECK(headerWords("E-mail 2 Address") == "email 2 address");
    CHECK(headerWords("GivenName") == "given name");
    CHECK(headerWords("IMAddress") == "im address");
    CHECK(headerWords("Home Address2") == "home address 2");
    CHECK(headerWords("Manager's Name") == "managers name");
    CHECK(headerWords("iPhone") == "iphone");

    CHECK(meaning("Telefon (privat 2)").label == "home");
    CHECK(meaning("Fax geschäftlich").label == "work fax");
    CHECK(meaning("Business Country/Region").field == CsvField::Country);
    CHECK(meaning("E-mail Address").field == CsvField::Email);
    CHECK(meaning("Web address").field == CsvField::WebPage);
    CHECK(meaning("Address").field == CsvField::Address);
    CHECK(meaning("Home Street 2").group == meaning("Home Street").group);
    CHECK(meaning("Address 2 - City").group != meaning("Address 1 - City").group);
    CHECK(meaning("Favourite tea").field == CsvField::Extra);
    CHECK(meaning("Favourite tea").confidence == 0);
}

TEST_CASE("A table in plain words needs no question, one with strange words does", "[csv]")
{
    CHECK(read("Name,Email,Phone\nAna,ana@example.org,555-0101\n").mapping.isCertain);
    CHECK_FALSE(read("Name,Email,Shoe size\nAna,ana@example.org,38\n").mapping.isCertain);
    CHECK(read("Name,Email,Shoe size\nAna,ana@example.org,\n").mapping.isCertain);
}

TEST_CASE("A strange column is kept under its name, and the guess is told", "[csv]")
{
    const auto found = read("Name,Email,Shoe size\nAna,ana@example.org,38\n");
    REQUIRE(found.people.people.front().card.extras.size() == 1);
    CHECK(found.people.people.front().card.extras.front().line == "X-COLUMN;X-NAME=Shoe size:38");
    REQUIRE(found.people.problems.size() == 1);
    CHECK(found.people.problems.front().line == 1);
}

TEST_CASE("Numbers are no phones beside a column of phones", "[csv]")
{
    const auto found = read("Name,Phone,License\nAna,555-0101,1234567\nDev,555-0102,7654321\n");
    CHECK(found.facts(0).phones == std::vector<std::string>{"555-0101"});
    CHECK(
        found.people.people.front().card.extras.front().line == "X-COLUMN;X-NAME=License:1234567");
}

TEST_CASE("A list of e-mail addresses is a list of people", "[csv]")
{
    const auto found = read("E-mail\nana@example.org\ndev@example.org\n");
    CHECK(found.mapping.isCertain);
    REQUIRE(found.people.people.size() == 2);
    CHECK(found.facts(1).name == "dev@example.org");
}

TEST_CASE("A header in words of another language is mapped by what stands below it", "[csv]")
{
    const auto found
        = read("Imię;Nazwisko;Poczta;Komórka\nAnna;Kowalska;anna@k.example;600 555 010\n");
    CHECK(found.table.headerLine == 1);
    CHECK(found.field(2) == CsvField::Email);
    CHECK(found.field(3) == CsvField::Phone);
    CHECK(found.facts(0).name == "Anna Kowalska");
    CHECK(found.facts(0).family == "Kowalska");
    CHECK_FALSE(found.mapping.isCertain);
}

TEST_CASE("A table without a header begins with its first person", "[csv]")
{
    const auto found
        = read("Ana Ruiz,ana@example.org,+34 600 555 010\nDev Patel,dev@example.org,\n");
    CHECK(found.table.headerLine == 0);
    REQUIRE(found.people.people.size() == 2);
    CHECK(found.facts(0).name == "Ana Ruiz");
    CHECK(found.facts(0).emails == std::vector<std::string>{"ana@example.org"});
    CHECK(found.facts(0).phones == std::vector<std::string>{"+34 600 555 010"});
    CHECK(found.facts(1).name == "Dev Patel");
    CHECK_FALSE(found.mapping.isCertain);
}

TEST_CASE("Titles, names and birthdays mean what their neighbours make of them", "[csv]")
{
    CHECK(read("First Name,Title\nAna,Director\n").person(0).roleTitle == "Director");
    const auto both = read("First Name,Last Name,Title,Job Title\nAna,Ruiz,Dr.,Director\n");
    CHECK(both.person(0).namePrefix == "Dr.");
    CHECK(both.person(0).roleTitle == "Director");
    CHECK(read("Vorname,Name\nAna,Ruiz\n").person(0).familyName == "Ruiz");
    CHECK(read("Name,E-Mail\nAna Ruiz,a@example.org\n").person(0).familyName.empty());
    CHECK(
        read("Name,Geburtsjahr,Geburtsmonat,Geburtstag\nAna,1961,4,9\n").facts(0).birthday
        == "1961-04-09");
}

TEST_CASE("Lines of an address are one address", "[csv]")
{
    const auto found
        = read("Name,Address 1,Address 2,City,Zip\nAna,12 Elm,Suite 4,Springfield,62704\n");
    const auto& points = found.people.people.front().card.contactPoints;
    REQUIRE(points.size() == 1);
    CHECK(points.front().value == "12 Elm, Suite 4, Springfield, 62704");
    CHECK(found.person(0).town == "Springfield");
}

TEST_CASE("Columns of one name are several values, and a second name is not lost", "[csv]")
{
    const auto found = read("Name,Phone,Phone,Name\nAna,555-0101,555-0102,Anita\n");
    CHECK(found.facts(0).phones == std::vector<std::string>{"555-0101", "555-0102"});
    CHECK(found.facts(0).name == "Ana");
    REQUIRE(found.people.people.front().card.extras.size() == 1);
    CHECK(found.people.people.front().card.extras.front().line == "X-COLUMN;X-NAME=Name:Anita");
}

TEST_CASE("Birthdays are read in the order that the whole column allows", "[csv]")
{
    CHECK(birthday("1961-04-09") == "1961-04-09");
    CHECK(birthday("4/9/1961") == "1961-04-09");
    CHECK(birthday("4/9/1961", "30/9/1975") == "1961-09-04");
    CHECK(birthday("4/9/61", "9/30/1975") == "1961-04-09");
    CHECK(birthday("09.04.1961") == "1961-04-09");
    CHECK(birthday("--04-09") == "--04-09");
    CHECK(birthday("April 9, 1961") == "1961-04-09");
    CHECK(birthday("9. März 1961") == "1961-03-09");
    CHECK(birthday("05 Mar 1961") == "1961-03-05");
    CHECK(birthday("1961-04-09 00:00:00") == "1961-04-09");
    CHECK(birthday("1961") == "1961");
    CHECK(birthday("0/0/00").empty());
    CHECK(birthday("31/31/1961") == "31/31/1961");
}

TEST_CASE("Where cells are parted by semicolons, the day comes first", "[csv]")
{
    CHECK(read("Name;Geburtstag\nAna;4/9/1961\n").facts(0).birthday == "1961-09-04");
    CHECK(read("Name;Birthday\nAna;4/30/1961\n").facts(0).birthday == "1961-04-30");
}

TEST_CASE("A mapping can be changed column by column", "[csv]")
{
    const CsvTable table = readCsv(
        "Who,Reach,Where,Which town\nAna Ruiz,ask at the desk: 5,12 Elm,Springfield\n",
        CsvHeader::FirstLine);
    CHECK(table.headerLine == 1);
    CsvMapping mapping = mappingFor(table);
    mapping.columns[0] = columnAs(CsvField::Name, 0);
    mapping.columns[1] = columnAs(CsvField::Phone, 1);
    mapping.columns[2] = columnAs(CsvField::Street, 2);
    mapping.columns[3] = columnAs(CsvField::Town, 3);
    mapping.isCertain = true;
    const CsvPeople people = peopleOf(table, mapping);
    REQUIRE(people.people.size() == 1);
    CHECK(people.problems.empty());
    CHECK(people.people[0].facts.name == "Ana Ruiz");
    CHECK(people.people[0].facts.phones == std::vector<std::string>{"ask at the desk: 5"});
    CHECK(people.people[0].card.contactPoints.back().value == "12 Elm, Springfield");
    CHECK(people.people[0].card.extras.size() == 1); // the parts of the address
}

TEST_CASE("Somebody who looks at the file may say that it has no header", "[csv]")
{
    CHECK(readCsv("Name,Email\nAna,ana@example.org\n", CsvHeader::None).rows.size() == 2);
    CHECK(readCsv("", CsvHeader::FirstLine).rows.empty());
}

TEST_CASE("One wide line does not hide the header, and a note above it is none", "[csv]")
{
    CHECK(
        read("Name,Email\nAna,ana@example.org" + std::string(40, ',') + "x\nDev,dev@example.org\n")
            .table.headerLine
        == 1);
    const auto found = read("Notes:\nName,Email\nAna,ana@example.org\n");
    CHECK(found.table.headerLine == 2);
    CHECK(found.people.people.size() == 1);
}

TEST_CASE("A town that a column names alone does not overrule the address", "[csv]")
{
    CHECK(read("First Name,Location,Home City\nAna,Bergen,Oslo\n").person(0).town == "Oslo");
    CHECK(read("First Name,Location\nAna,  Bergen \n").person(0).town == "Bergen");
}

TEST_CASE("Rows that do not fit their header are read and named", "[csv]")
{
    const auto found = read(
        "Name,Email,Note\nAna,ana@example.org\nDev,dev@example.org,x,more\nWren,w@example.org,y\n");
    REQUIRE(found.people.people.size() == 3);
    REQUIRE(found.people.problems.size() == 3);
    CHECK(found.people.problems[1].line == 2);
    CHECK(found.people.problems[2].line == 3);
    const auto& extras = found.people.people[1].card.extras;
    REQUIRE(extras.size() == 1);
    CHECK(extras.front().line == "X-COLUMN;X-NAME=Column 4:more");
}

TEST_CASE("A file of which nobody can come says so", "[csv]")
{
    const auto header = read("First Name,Last Name,E-mail Address\r\n");
    CHECK(namesPeople(header.mapping));
    REQUIRE(header.people.problems.size() == 1);
    CHECK(header.people.problems.front().kind == ProblemKind::NothingFound);

    CHECK_FALSE(namesPeople(read("").mapping));
    CHECK_FALSE(namesPeople(read("Dear diary,\ntoday I met somebody.\n").mapping));
    CHECK_FALSE(namesPeople(read("1,2,3\n4,5,6\n").mapping));
    CHECK_FALSE(namesPeople(read(std::string(1'000'000, ',')).mapping));
}

TEST_CASE("Nobody to call by a name is an unreadable row with its line", "[csv]")
{
    const auto found = read("Name,Email,Note\nAna,ana@example.org,\n,,only a note\n");
    const auto preview = previewCsv(found.table, found.mapping, Plan{});
    CHECK(preview.counts().newOnes == 1);
    CHECK(preview.counts().unreadable == 1);
    REQUIRE(preview.problems.size() == 1);
    CHECK(preview.problems.front().line == 3);
    CHECK(preview.problems.front().kind == ProblemKind::NoName);
}
