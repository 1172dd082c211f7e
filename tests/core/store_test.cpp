// SPDX-License-Identifier: MIT
#include "storage/store.h"

#include "actions/edit.h"
#include "actions/people.h"
#include "analysis/contact.h"
#include "storage/contact_traces.h"
#include "storage/digest.h"
#include "storage/schema.h"
#include "storage/search.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <fstream>

#include <sys/stat.h>

using namespace asterism;
using test::TemporaryFolder;

namespace {

Refusal refusalOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.refusal();
    }
    FAIL("nothing was refused");
    return {};
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void overwrite(const std::filesystem::path& path, std::streamoff at, const std::string& bytes)
{
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(at);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Runs SQL as the sqlite3 shell would, from outside.
void runOutside(const std::filesystem::path& path, const std::string& sql)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
}

unsigned modeOf(const std::filesystem::path& path)
{
    struct stat facts = {};
    REQUIRE(stat(path.c_str(), &facts) == 0);
    return facts.st_mode & 0777U;
}

Id<Person> addAnn(Store& store)
{
    return actions::addPersonOfKind(store, "Ann", RelationshipKind::Mentor);
}

} // namespace

TEST_CASE("A new plan is private to its owner")
{
    TemporaryFolder folder;
    const auto path = folder / "deep/er/plan.asterism";

    Store::create(path);

    CHECK(modeOf(path) == 0600);
    CHECK(modeOf(path.parent_path()) == 0700);
    CHECK(modeOf(path.parent_path().parent_path()) == 0700);
}

TEST_CASE("A plan is never made over an existing file")
{
    TemporaryFolder folder;
    std::ofstream(folder / "mine.txt") << "a letter";

    CHECK(refusalOf([&] { Store::create(folder / "mine.txt"); }) == Refusal::AlreadyThere);
    CHECK(bytesOf(folder / "mine.txt") == "a letter");
}

TEST_CASE("What is not a plan is refused and left as it was")
{
    TemporaryFolder folder;
    const auto path = folder / "file";
    SECTION("nothing there")
    {
        CHECK(refusalOf([&] { Store::open(path); }) == Refusal::NoSuchFile);
    }
    SECTION("a text")
    {
        std::ofstream(path) << std::string(4096, 'x');
        CHECK(refusalOf([&] { Store::open(path); }) == Refusal::NotAPlan);
    }
    SECTION("an empty file")
    {
        std::ofstream(path).flush();
        CHECK(refusalOf([&] { Store::open(path); }) == Refusal::NotAPlan);
    }
    SECTION("another program's database")
    {
        runOutside(path, "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
        const auto before = bytesOf(path);
        CHECK(refusalOf([&] { Store::open(path); }) == Refusal::NotAPlan);
        CHECK(bytesOf(path) == before);
    }
    SECTION("a plan without its tables")
    {
        runOutside(
            path,
            "PRAGMA application_id = 1098085453; PRAGMA user_version = 1; CREATE TABLE person "
            "(id)");
        CHECK(refusalOf([&] { Store::open(path); }) == Refusal::Damaged);
    }
    SECTION("a plan that brings programs of its own")
    {
        Store::create(path);
        runOutside(path, "CREATE TRIGGER evil AFTER INSERT ON goal BEGIN DELETE FROM person; END");
        CHECK(refusalOf([&] { Store::open(path); }) == Refusal::NotAPlan);
    }
}

TEST_CASE("A plan from a newer program is left untouched")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    Store::create(path);
    for (const unsigned version :
         {static_cast<unsigned>(currentSchemaVersion) + 1, 7U, 0x7FFFFFFFU}) {
        std::string bytes(4, '\0');
        for (std::size_t at = 0; at < 4; ++at) {
            bytes[at] = static_cast<char>((version >> (24 - 8 * at)) & 0xFF);
        }
        overwrite(path, 60, bytes);
        const auto before = bytesOf(path);

        CHECK(refusalOf([&] { Store::open(path); }) == Refusal::NewerVersion);

        CHECK(bytesOf(path) == before);
    }
}

TEST_CASE("Opening and closing an unchanged plan does not write")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    addAnn(*Store::create(path));
    const auto before = bytesOf(path);

    CHECK(Store::open(path)->reader().count<Person>() == 1);

    CHECK(bytesOf(path) == before);
}

TEST_CASE("Nothing is left beside a plan that was closed")
{
    TemporaryFolder folder;
    addAnn(*Store::create(folder / "plan.asterism"));

    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(folder.path())) {
        if (std::filesystem::file_size(file) > 0) {
            names.push_back(file.path().filename().string());
        }
    }
    CHECK(names == std::vector<std::string>{"plan.asterism"});
}

TEST_CASE("A second program learns that it comes second")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    const auto first = Store::create(path);

    // POSIX locks do not work within one process, so the second program is a real one.
    const std::string command = "timeout 20 sqlite3 '" + path.string()
        + "' 'SELECT COUNT(*) FROM person' 2>&1 | grep -q locked";
    CHECK(std::system(command.c_str()) == 0);
}

TEST_CASE("Undo and redo survive closing the plan")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    Id<Person> ann;
    {
        const auto store = Store::create(path);
        ann = addAnn(*store);
        actions::remove(*store, ann);
    }
    {
        const auto store = Store::open(path);
        CHECK(store->toUndo() == Deed{Verb::Remove, "person", "Ann"});
        CHECK_FALSE(store->toRedo());
        store->undo();
        CHECK(store->reader().at(ann).displayName == "Ann");
        CHECK(store->reader().count<Relationship>() == 1);
    }
    const auto store = Store::open(path);
    CHECK(store->toRedo() == Deed{Verb::Remove, "person", "Ann"});
    CHECK(store->redo() == Deed{Verb::Remove, "person", "Ann"});
    CHECK_FALSE(store->reader().find(ann));
}

TEST_CASE("A new deed closes the way forward")
{
    const auto store = Store::inMemory();
    addAnn(*store);
    store->undo();
    actions::addPersonOfKind(*store, "Ben", RelationshipKind::Peer);

    CHECK_FALSE(store->redo());
    CHECK(store->reader().all<Person>().front().displayName == "Ben");
}

TEST_CASE("There is an end to undoing")
{
    const auto store = Store::inMemory();

    CHECK_FALSE(store->undo());
    CHECK_FALSE(store->redo());
}

TEST_CASE("What changes nothing is no deed")
{
    const auto store = Store::inMemory();
    auto profile = store->reader().all<Profile>().front();

    actions::change(*store, profile);
    store->act({Verb::Add, "value", {}}, [](Writer&) {});

    CHECK_FALSE(store->toUndo());
    CHECK(store->history().empty());
}

TEST_CASE("A deed that fails half-way leaves the plan as it was")
{
    const auto store = Store::inMemory();
    int announced = 0;
    const auto told = store->subscribe([&](const Changes&) { ++announced; });

    CHECK_THROWS_AS(
        store->act(
            {Verb::Add, "value", {}},
            [](Writer& plan) {
                plan.put(Value{newId<Value>(), "Care"});
                plan.put(Value{newId<Value>(), ""});
            }),
        Error);

    CHECK(store->reader().count<Value>() == 0);
    CHECK(announced == 0);
    CHECK(search(store->reader(), "care").empty());
}

TEST_CASE("A row may not lead nowhere")
{
    const auto store = Store::inMemory();
    Relationship tie;
    tie.person = newId<Person>();

    CHECK(refusalOf([&] { actions::add(*store, tie); }) == Refusal::Conflict);
    CHECK(store->reader().count<Relationship>() == 0);
}

TEST_CASE("A stray write is refused by the database itself")
{
    const auto store = Store::inMemory();
    CHECK_THROWS_AS(store->reader().connection().execute("DELETE FROM profile"), Error);
    CHECK(store->reader().count<Profile>() == 1);
}

TEST_CASE("Words outside the vocabulary never reach the file")
{
    const auto store = Store::inMemory();
    auto& connection = store->reader().connection();
    connection.execute("PRAGMA query_only = OFF");

    const std::string person
        = "INSERT INTO person (id, display_name, accepts, do_not_contact, resting, sensitive) "
          "VALUES ('"
        + newUuid() + "', 'Ann', ";
    CHECK_THROWS_AS(connection.execute((person + "'perhaps', 0, 'active', 0)").c_str()), Error);
    CHECK_THROWS_AS(connection.execute((person + "'yes', 2, 'active', 0)").c_str()), Error);
    CHECK_THROWS_AS(connection.execute((person + "'yes', 'no', 'active', 0)").c_str()), Error);
    CHECK_NOTHROW(connection.execute((person + "'yes', 0, 'active', 0)").c_str()));
    CHECK_THROWS_AS(connection.execute("UPDATE person SET met_on = '2026-02-30'"), Error);
    CHECK_THROWS_AS(connection.execute("UPDATE person SET met_on = 'soon'"), Error);
    CHECK_NOTHROW(connection.execute("UPDATE person SET met_on = '2026-02'"));
}

TEST_CASE("The file knows the columns and words of the program, and no others")
{
    const auto store = Store::inMemory();
    auto& connection = store->reader().connection();
    forEachRecord([&]<typename Record>() {
        std::vector<std::string> known;
        forEachColumn<Record>([&](const auto& column) { known.emplace_back(column.name); });
        std::vector<std::string> there;
        auto query = connection.prepare("SELECT name FROM pragma_table_info(?)");
        query.bind(0, Table<Record>::name);
        while (query.next()) {
            there.push_back(query.text(0));
        }
        INFO(Table<Record>::name);
        CHECK(there == known);
    });
}

TEST_CASE("Every tracked table is strict and has a key that SQLite records")
{
    const auto store = Store::inMemory();
    auto& connection = store->reader().connection();
    for (const auto table : trackedTables()) {
        INFO(table);
        auto query = connection.prepare("SELECT strict FROM pragma_table_list(?)");
        query.bind(0, table);
        REQUIRE(query.next());
        CHECK(query.number(0) == 1);
        auto key = connection.prepare(
            "SELECT COUNT(*), MIN(\"notnull\") FROM pragma_table_info(?) WHERE pk > 0");
        key.bind(0, table);
        REQUIRE(key.next());
        CHECK(key.number(0) >= 1);
        CHECK(key.number(1) == 1);
    }
    CHECK(
        connection.number(R"(SELECT COUNT(*) FROM sqlite_schema WHERE sql LIKE '%CASCADE%'
        OR sql LIKE '%ON DELETE SET%' OR sql LIKE '%COLLATE%' OR sql LIKE '%GENERATED%'
        OR (type = 'table' AND sql LIKE '% UNIQUE%'))")
        == 0);
}

TEST_CASE("The rules of durability are set on every plan")
{
    TemporaryFolder folder;
    const auto store = Store::create(folder / "plan.asterism");
    auto& connection = store->reader().connection();
    const auto setting = [&](const char* pragma) {
        auto query = connection.prepare(pragma);
        return query.next() ? query.text(0) : std::string();
    };

    CHECK(setting("PRAGMA journal_mode") == "truncate");
    CHECK(setting("PRAGMA synchronous") == "2");
    CHECK(setting("PRAGMA locking_mode") == "exclusive");
    CHECK(setting("PRAGMA secure_delete") == "1");
    CHECK(setting("PRAGMA temp_store") == "2");
    CHECK(setting("PRAGMA foreign_keys") == "1");
    CHECK(setting("PRAGMA cell_size_check") == "1");
    CHECK(setting("PRAGMA mmap_size").find_first_not_of('0') == std::string::npos);
    CHECK(setting("PRAGMA query_only") == "1");
}

TEST_CASE("A file put in our place is noticed, and both versions stay")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    const auto store = Store::create(path);
    addAnn(*store);
    std::filesystem::rename(path, folder / "aside");
    std::ofstream(path) << "synced from elsewhere";

    std::string kept;
    try {
        actions::addPersonOfKind(*store, "Ben", RelationshipKind::Peer);
    } catch (const Error& error) {
        CHECK(error.refusal() == Refusal::FileReplaced);
        kept = error.subject();
    }

    REQUIRE_FALSE(kept.empty());
    CHECK(bytesOf(path) == "synced from elsewhere");
    CHECK(Store::open(kept)->reader().count<Person>() == 1);
    CHECK(modeOf(kept) == 0600);
}

TEST_CASE("The history is kept for thirty days")
{
    const auto store = Store::inMemory();
    Instant now = 1'700'000'000'000;
    store->setClock([&] { return now; });
    addAnn(*store);
    now += Instant{29} * 24 * 3600 * 1000;
    actions::addPersonOfKind(*store, "Ben", RelationshipKind::Peer);
    CHECK(store->history().size() == 2);

    now += Instant{2} * 24 * 3600 * 1000;
    actions::addPersonOfKind(*store, "Cleo", RelationshipKind::Peer);

    REQUIRE(store->history().size() == 2);
    CHECK(store->history().front().deed.subject == "Cleo");
    CHECK(store->history().back().deed.subject == "Ben");
}

TEST_CASE("A changeset of another schema version is never replayed")
{
    const auto store = Store::inMemory();
    addAnn(*store);
    auto& connection = store->reader().connection();
    connection.execute("PRAGMA query_only = OFF");
    connection.execute("UPDATE journal SET schema_version = 0");

    CHECK(refusalOf([&] { store->undo(); }) == Refusal::OtherVersion);
    CHECK(store->reader().count<Person>() == 1);
}

TEST_CASE("Undo that meets something unexpected changes nothing")
{
    const auto store = Store::inMemory();
    const auto ann = addAnn(*store);
    auto& connection = store->reader().connection();
    connection.execute("PRAGMA query_only = OFF");
    connection.execute("UPDATE person SET display_name = 'Somebody else'");
    const auto before = contentDigest(connection);

    CHECK(refusalOf([&] { store->undo(); }) == Refusal::Conflict);

    CHECK(contentDigest(connection) == before);
    CHECK(store->reader().find(ann));
    CHECK(store->toUndo());
}

TEST_CASE("A damaged journal is told, not followed")
{
    const auto store = Store::inMemory();
    addAnn(*store);
    auto& connection = store->reader().connection();
    connection.execute("PRAGMA query_only = OFF");
    connection.execute("UPDATE journal SET changeset = x'5401'");

    CHECK(refusalOf([&] { store->undo(); }) == Refusal::Damaged);
    CHECK(store->reader().count<Person>() == 1);
}

TEST_CASE("Those who look at the plan are told what changed, also by undo")
{
    const auto store = Store::inMemory();
    std::vector<Changes> told;
    auto subscription = store->subscribe([&](const Changes& changes) { told.push_back(changes); });

    const auto ann = addAnn(*store);
    store->undo();
    subscription = {};
    store->redo();

    REQUIRE(told.size() == 2);
    for (const auto& changes : told) {
        CHECK(changes.touches("person", ann.text));
        CHECK(changes.touches("relationship"));
        CHECK_FALSE(changes.touches("goal"));
    }
}

TEST_CASE("A removed person can be put back later, with what belonged to them")
{
    const auto store = Store::inMemory();
    const auto ann = addAnn(*store);
    const auto tie = store->reader().where(&Relationship::person, ann).front().id;
    const auto care = actions::add(*store, Need{{}, "Care"});
    const auto sleep = actions::add(*store, Need{{}, "Sleep"});
    actions::link(*store, Coverage{care, tie, 2});
    actions::link(*store, Coverage{sleep, tie, 1});
    actions::remove(*store, ann);
    const auto removal = store->history().front();
    actions::remove(*store, sleep);
    actions::addPersonOfKind(*store, "Ben", RelationshipKind::Peer);

    store->putBack(removal.id);

    const auto& plan = store->reader();
    CHECK(plan.find(ann));
    CHECK(plan.find(tie));
    // The need that is gone by now is not led to.
    REQUIRE(plan.all<Coverage>().size() == 1);
    CHECK(plan.all<Coverage>().front().need == care);
    store->undo();
    CHECK_FALSE(plan.find(ann));
}

TEST_CASE("Drafts and notes are kept beside the plan and are no deeds")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    {
        const auto store = Store::create(path);
        store->keepDraft({"d1", "reflect", 3, R"({"vision":"calm"})"});
        store->keepNote("first_steps", "hidden");
        CHECK_FALSE(store->toUndo());
    }
    const auto store = Store::open(path);
    REQUIRE(store->draft("d1"));
    CHECK(store->draft("d1")->step == 3);
    CHECK(store->draft("d1")->fields == R"({"vision":"calm"})");
    CHECK(store->note("first_steps") == "hidden");
    store->dropDraft("d1");
    CHECK(store->drafts().empty());
}

TEST_CASE("Verify finds a good plan good")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    addAnn(*Store::create(path));

    const auto found = Store::open(path)->verify();

    INFO((found.problems.empty() ? std::string() : found.problems.front()));
    CHECK(found.isOk);
}

TEST_CASE("Verify notices a letter that changed on the disk")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    {
        const auto store = Store::create(path);
        Value value;
        value.name = "Quietness";
        actions::add(*store, value);
    }
    // In the table, in the document of the index and in the journal: only the first is content.
    const auto bytes = bytesOf(path);
    int noticed = 0;
    int places = 0;
    for (auto at = bytes.find("Quietness"); at != std::string::npos;
         at = bytes.find("Quietness", at + 1)) {
        std::filesystem::copy_file(
            path, folder / "flipped", std::filesystem::copy_options::overwrite_existing);
        overwrite(folder / "flipped", static_cast<std::streamoff>(at), "Quietmess");
        ++places;
        noticed += Store::open(folder / "flipped")->verify().isOk ? 0 : 1;
    }
    CHECK(places >= 2);
    CHECK(noticed >= 2);
}

TEST_CASE("A backup is a whole, checked, private copy")
{
    TemporaryFolder folder;
    const auto store = Store::create(folder / "plan.asterism");
    addAnn(*store);

    store->backUpTo(folder / "backup.asterism");

    CHECK(modeOf(folder / "backup.asterism") == 0600);
    CHECK_FALSE(std::filesystem::exists(folder / "backup.asterism.partial"));
    const auto copy = Store::open(folder / "backup.asterism");
    CHECK(copy->reader().plan() == store->reader().plan());
    CHECK(copy->toUndo());
    CHECK(refusalOf([&] { store->backUpTo(folder / "backup.asterism"); }) == Refusal::AlreadyThere);
}

TEST_CASE("A plan of an older version is migrated whole or not at all")
{
    const int current = currentSchemaVersion;
    const int next = current + 1;
    Connection connection(":memory:");
    createSchema(connection);
    connection.execute(
        "INSERT INTO value (id, name) VALUES ('0198c0de-0000-7000-8000-000000000001', 'Care')");

    SECTION("a good step")
    {
        migrate(
            connection,
            current,
            {{next, {"ALTER TABLE value ADD COLUMN color TEXT NOT NULL DEFAULT ''"}}});
        CHECK(connection.number("PRAGMA user_version") == next);
        CHECK(connection.number("SELECT COUNT(*) FROM value WHERE color = ''") == 1);
    }
    SECTION("a step that fails half-way")
    {
        CHECK_THROWS_AS(
            migrate(
                connection,
                current,
                {{next, {"ALTER TABLE value ADD COLUMN color TEXT", "NOT SQL"}}}),
            Error);
        CHECK(connection.number("PRAGMA user_version") == current);
        CHECK(
            connection.number(
                "SELECT COUNT(*) FROM pragma_table_info('value') WHERE name = 'color'")
            == 0);
    }
    SECTION("steps already taken are not taken again")
    {
        migrate(
            connection,
            current,
            {{current, {"NOT SQL"}}, {next, {"ALTER TABLE value ADD COLUMN color TEXT"}}});
        CHECK(connection.number("PRAGMA user_version") == next);
    }
    SECTION("other tables close the history, other indexes hand it on")
    {
        connection.execute(
            "INSERT INTO journal (rev, at, role, state, kind, subject, schema_version, changeset)"
            " VALUES ('r', 0, 'act', 'done', 'add', '', 1, x'00')");
        migrate(
            connection, current, {{next, {"CREATE INDEX value_by_name ON value (name)"}, true}});
        CHECK(connection.number("SELECT schema_version FROM journal WHERE state = 'done'") == next);
        migrate(connection, next, {{next + 1, {"ALTER TABLE value ADD COLUMN color TEXT"}}});
        CHECK(connection.number("SELECT COUNT(*) FROM journal WHERE state = 'superseded'") == 1);
    }
}

TEST_CASE("A plan of version 1 opens for ever")
{
    TemporaryFolder folder;
    const auto path = folder / "plan.asterism";
    std::filesystem::copy_file(
        std::filesystem::path(ASTERISM_TEST_DATA) / "plans/version-1.asterism", path);

    const auto store = Store::open(path);

    CHECK(store->verify().isOk);
    const auto people = store->reader().all<Person>();
    REQUIRE(people.size() == 1);
    CHECK(people.front().displayName == "Zoë Ångström-Łuk");
    CHECK(store->toUndo() == Deed{Verb::Add, "value", "Care"});
    REQUIRE(search(store->reader(), "angstrom luk").size() == 1);
    CHECK(contactDates(contactTraces(store->reader()), day(2026, 6, 15)).empty());
    const auto before = store->reader().plan();
    REQUIRE(store->undo());
    CHECK(store->reader().all<Value>().empty());
    REQUIRE(store->redo());
    CHECK(store->reader().plan() == before);
}

namespace {

/// Takes back what version 3 brought.
void goBackToVersionTwo(Connection& connection)
{
    for (const char* statement :
         {"DROP TABLE choice",
          "DROP INDEX meeting_by_state",
          "DROP INDEX meeting_by_kind",
          "DROP INDEX attended_by_meeting",
          "CREATE INDEX attended_by_relationship ON attendance (relationship, meeting) WHERE "
          "attended = 1",
          "PRAGMA user_version = 2"}) {
        connection.execute(statement);
    }
}

} // namespace

TEST_CASE("What a plan of version 2 noted beside itself becomes part of it")
{
    Connection connection(":memory:");
    createSchema(connection);
    goBackToVersionTwo(connection);
    connection.execute(R"sql(INSERT INTO meta (key, value) VALUES
        ('hour_rules', '[{"name":"my-board","title":"Mine"},{"title":"nameless"},7,"words"]'),
        ('hours_page_rules', 'my-board'), ('digest', 'abc'), ('outreach_view', 'list'),
        ('mirror.looked_at.0198c0de-0000-7000-8000-000000000001', '2026-06-15'))sql");
    connection.execute(
        "INSERT INTO journal (rev, at, role, state, kind, subject, schema_version, changeset)"
        " VALUES ('r', 0, 'act', 'done', 'add', '', 2, x'00')");

    migrate(connection, 2, migrationSteps());

    const Reader reader(connection);
    const auto choices = reader.all<Choice>();
    REQUIRE(choices.size() == 3);
    CHECK(reader.where(&Choice::topic, std::string("hour_rules")).front().subject == "my-board");
    const auto by = reader.where(&Choice::topic, std::string("hours_counted_by"));
    CHECK(by == std::vector{Choice{"hours_counted_by", "me", "my-board"}});
    const auto mirror = reader.where(&Choice::topic, std::string("mirror"));
    CHECK(
        mirror
        == std::vector{Choice{"mirror", "0198c0de-0000-7000-8000-000000000001", "2026-06-15"}});
    CHECK(connection.number("SELECT COUNT(*) FROM meta") == 1);
    CHECK(connection.number("SELECT schema_version FROM journal") == currentSchemaVersion);
}

TEST_CASE("A plan whose older notes mean nothing is migrated all the same")
{
    Connection connection(":memory:");
    createSchema(connection);
    goBackToVersionTwo(connection);
    connection.execute("INSERT INTO meta (key, value) VALUES ('hour_rules', 'not JSON'), "
                       "('hours_page_rules', '')");
    migrate(connection, 2, migrationSteps());
    CHECK(connection.number("SELECT COUNT(*) FROM choice") == 0);
}
