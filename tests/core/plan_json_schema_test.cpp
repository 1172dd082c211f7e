// SPDX-License-Identifier: MIT
#include "tests/support/plan_schema.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace asterism;

namespace {

const std::string published = std::string(ASTERISM_SOURCE_DIR) + "/docs/plan.schema.json";

} // namespace

// Makes the published file anew after the model has grown: core_tests "[write-schema]".
TEST_CASE("Write the schema", "[.][write-schema]")
{
    std::ofstream(published) << test::planSchema().dump(2) << '\n';
}

TEST_CASE("The published schema lists exactly the tables, columns, words and ranges of the code")
{
    std::ifstream file(published);
    std::ostringstream text;
    text << file.rdbuf();
    CHECK(text.str() == test::planSchema().dump(2) + "\n");
}

TEST_CASE("The schema names every table, and refuses whatever it does not name")
{
    const auto schema = test::planSchema();
    forEachRecord([&]<typename Record>() {
        const std::string table(Table<Record>::name);
        INFO(table);
        CHECK(schema.at("properties").contains(table));
        const auto& row = schema.at("$defs").at("row_of_" + table);
        CHECK(row.at("additionalProperties") == false);
        CHECK(row.at("properties").size() == std::tuple_size_v<decltype(Table<Record>::columns)>);
    });
    CHECK(
        schema.at("$defs").at("row_of_need").at("properties").at("urgency").at("default") == "now");
}
