// SPDX-License-Identifier: MIT
#include "storage/changeset.h"

#include "storage/session.h"
#include "storage/store.h"
#include "tests/support/made_up.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

Changeset someChangeset()
{
    Connection connection(":memory:");
    connection.execute(
        "CREATE TABLE person (id TEXT PRIMARY KEY NOT NULL, n INTEGER, r REAL, b BLOB, t TEXT)");
    connection.execute("CREATE TABLE tag (person TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY "
                       "(person, name)) WITHOUT ROWID");
    Session session(connection);
    connection.execute("INSERT INTO person VALUES ('ann', 7, 1.5, x'00ff', NULL)");
    connection.execute("INSERT INTO tag VALUES ('ann', 'tele')");
    return session.changeset();
}

} // namespace

TEST_CASE("A changeset tells which rows were touched")
{
    const auto changes = readChangeset(someChangeset());

    REQUIRE(changes);
    CHECK(changes->touches("person", "ann"));
    CHECK(changes->touches("tag", "ann"));
    CHECK(changes->touches("tag", "tele"));
    CHECK_FALSE(changes->touches("goal"));
}

TEST_CASE("The empty changeset touches nothing")
{
    REQUIRE(readChangeset({}));
    CHECK(readChangeset({})->rows.empty());
}

TEST_CASE("A cut changeset is refused at every place before SQLite could see it")
{
    const auto whole = someChangeset();
    for (std::size_t length = 1; length < whole.size(); ++length) {
        const Changeset cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
        const auto read = readChangeset(cut);
        INFO("cut after " << length);
        // A cut between two rows is a shorter changeset; what it says must still be said by the
        // whole.
        if (read) {
            for (const auto& [table, ids] : read->rows) {
                CHECK(readChangeset(whole)->touches(table));
            }
            CHECK_NOTHROW(inverse(cut));
        } else {
            CHECK_THROWS_AS(inverse(cut), Error);
        }
    }
    // The header that makes SQLite 3.40 loop for ever.
    const Changeset endless{0x54, 0x01};
    CHECK_FALSE(readChangeset(endless));
}

TEST_CASE("A damaged changeset is refused or read, and never hangs")
{
    test::Random random(11);
    const auto whole = someChangeset();
    for (int run = 0; run < 3000; ++run) {
        auto bytes = whole;
        for (int hits = test::pick(random, 1, 4); hits > 0; --hits) {
            const auto at = static_cast<std::size_t>(
                test::pick(random, 0, static_cast<int>(bytes.size()) - 1));
            bytes[at] = static_cast<unsigned char>(test::pick(random, 0, 255));
        }
        CHECK_NOTHROW(readChangeset(bytes));
    }
}
