// SPDX-License-Identifier: MIT
#include "storage/search.h"

#include "actions/edit.h"
#include "actions/people.h"
#include "actions/whole_plan.h"
#include "storage/folding.h"
#include "tests/support/made_up.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

std::vector<std::string> titles(const Store& store, const std::string& words)
{
    std::vector<std::string> found;
    for (const auto& each : search(store.reader(), words)) {
        found.push_back(each.title);
    }
    return found;
}

std::unique_ptr<Store> plan()
{
    auto store = Store::inMemory();
    Person zoe;
    zoe.displayName = "Zoë Ångström-Łuk";
    zoe.organization = "Straßenpraxis Łódź";
    zoe.note = "Don't call before ten. Likes multi-agent talks (a:b).";
    actions::add(*store, zoe);
    ContactPoint mail;
    mail.person = store->reader().all<Person>().front().id;
    mail.value = "zoe@example.org";
    actions::add(*store, mail);
    Meeting meeting;
    meeting.kind = "coffee";
    meeting.what = "She said: ask for less, sooner.";
    actions::add(*store, meeting);
    return store;
}

} // namespace

TEST_CASE("Accents, case and unusual letters do not stand in the way")
{
    const auto store = plan();
    for (const auto* words : {"zoe", "ZOË", "angstrom", "luk", "strassen", "lodz", "straße"}) {
        INFO(words);
        CHECK(titles(*store, words) == std::vector<std::string>{"Zoë Ångström-Łuk"});
    }
}

TEST_CASE("Ordinary words with signs find what they say")
{
    const auto store = plan();
    for (const auto* words :
         {"don't", "multi-agent", "a:b", "(a:b)", "\"call", "call*", "ten.", "zoe@example.org"}) {
        INFO(words);
        CHECK(titles(*store, words) == std::vector<std::string>{"Zoë Ångström-Łuk"});
    }
    for (const auto* words :
         {"", " ", "(", "\"", "*", "AND", "NOT zoe OR", "NEAR(", "^", "xyzzy"}) {
        INFO(words);
        CHECK_NOTHROW(titles(*store, words));
    }
    CHECK_NOTHROW(titles(*store, std::string("a\0b", 3)));
}

TEST_CASE("Every word must be there, as a word or its beginning")
{
    const auto store = plan();
    CHECK(titles(*store, "ask soon").size() == 1);
    CHECK(titles(*store, "ask never").empty());
}

TEST_CASE("The words around a hit are shown as they were written")
{
    const auto found = search(plan()->reader(), "sooner");
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == "meeting");
    CHECK(found.front().snippet.find("ask for less, sooner.") != std::string::npos);
}

TEST_CASE("What is removed is no longer found, and is found again after undo")
{
    const auto store = plan();
    actions::remove(*store, store->reader().all<Person>().front().id);
    CHECK(titles(*store, "zoe").empty());
    CHECK(titles(*store, "example").empty());

    store->undo();
    CHECK(titles(*store, "zoe").size() == 1);
    CHECK(titles(*store, "example").size() == 1);
}

TEST_CASE("A bulk import is found like everything else")
{
    const auto from = plan();
    const auto store = Store::inMemory();

    actions::importPlan(*store, from->reader().plan(), "test");

    CHECK(titles(*store, "lodz") == std::vector<std::string>{"Zoë Ångström-Łuk"});
    CHECK(store->verify().isOk);
    store->undo();
    CHECK(titles(*store, "lodz").empty());
    CHECK(store->verify().isOk);
}

TEST_CASE("Ten thousand odd queries never show an error")
{
    const auto store = plan();
    test::Random random(5);
    const std::string letters = "abz \"'*()-:^{}[]+.,;%_\\/\t\n\x80\xC3\xFFNEAR AND OR NOT";
    for (int run = 0; run < 10000; ++run) {
        std::string words;
        for (int length = test::pick(random, 0, 12); length > 0; --length) {
            words += letters[static_cast<std::size_t>(
                test::pick(random, 0, static_cast<int>(letters.size()) - 1))];
        }
        try {
            search(store->reader(), words);
        } catch (const std::exception& error) {
            FAIL("“" << words << "”: " << error.what());
        }
    }
}

TEST_CASE("Folding is for comparing, letter by letter")
{
    CHECK(foldFully("ÅNGSTRÖM Łódź Straße ŒUVRE Ðorđe") == "angstrom lodz strasse oeuvre dorde");
    CHECK(foldFully("Αθήνα Москва") == foldFully("αθήνα москва"));
    CHECK(foldForIndex("straße") == "strasse");
}
