// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include "ui/models/query_table_model.h"

#include <catch2/catch.hpp>

#include <numeric>
#include <random>

using namespace asterism::ui;

namespace {

struct Thing {
    std::string key;
    int count = 0;

    bool operator==(const Thing&) const = default;
};

using Things = std::vector<Thing>;

/// A table over a list that the test owns.
struct Shelf {
    Things things;
    QueryTableModel<Thing> model{
        [this] { return things; },
        [](const Thing& thing) { return thing.key; },
        {{.title = "Name",
          .text = [](const Thing& thing) { return QString::fromStdString(thing.key); },
          .tooltip = [](const Thing&) { return QString("a thing"); }},
         {.title = "Count",
          .text = [](const Thing& thing) { return QString::number(thing.count); },
          .roles = {{Qt::UserRole, [](const Thing& thing) { return thing.count; }}},
          .set =
              [this](const Thing& thing, const QVariant& value) {
                  bool isNumber = false;
                  const int count = value.toInt(&isNumber);
                  for (auto& mine : things) {
                      if (isNumber && mine.key == thing.key) {
                          mine.count = count;
                      }
                  }
                  model.refresh();
                  return isNumber;
              },
          .atEnd = true}}};
    QAbstractItemModelTester watch{&model, QAbstractItemModelTester::FailureReportingMode::Warning};

    explicit Shelf(Things first) : things(std::move(first)) { model.refresh(); }

    void become(Things next)
    {
        things = std::move(next);
        model.refresh();
    }
};

Things shuffledPart(std::mt19937& random, int most)
{
    std::vector<int> keys(static_cast<std::size_t>(most));
    std::iota(keys.begin(), keys.end(), 0);
    const bool mixes = std::uniform_int_distribution<int>(0, 2)(random) == 0;
    if (mixes) {
        std::shuffle(keys.begin(), keys.end(), random);
    }
    Things things;
    for (const int key : keys) {
        if (std::uniform_int_distribution<int>(0, 3)(random) > 0) {
            things.push_back(
                {std::to_string(key), std::uniform_int_distribution<int>(0, 2)(random)});
        }
    }
    return things;
}

std::vector<std::string> replayed(std::vector<std::string> rows, const std::vector<std::string>& to)
{
    for (const auto& step : rowSteps(rows, to)) {
        const auto from = rows.begin() + step.from;
        if (step.kind == RowStep::Kind::Remove) {
            rows.erase(from, from + step.count);
        } else if (step.kind == RowStep::Kind::Insert) {
            rows.insert(from, to.begin() + step.from, to.begin() + step.from + step.count);
        } else if (step.kind == RowStep::Kind::Move) {
            const std::string key = *from;
            rows.erase(from);
            rows.insert(rows.begin() + step.to, key);
        }
    }
    return rows;
}

} // namespace

TEST_CASE("A table says exactly which row was removed", "[people]")
{
    Shelf shelf({{"a"}, {"b"}, {"c"}});
    QSignalSpy removed(&shelf.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&shelf.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&shelf.model, &QAbstractItemModel::modelReset);

    shelf.become({{"a"}, {"c"}});

    REQUIRE(removed.count() == 1);
    CHECK(removed.at(0).at(1).toInt() == 1);
    CHECK(removed.at(0).at(2).toInt() == 1);
    CHECK(changed.isEmpty());
    CHECK(reset.isEmpty());
}

TEST_CASE("A row that goes from the first place to the last is one move", "[people]")
{
    const std::vector<std::string> before{"a", "b", "c", "d", "e"};

    const auto down = rowSteps(before, {"b", "c", "d", "e", "a"});
    const auto up = rowSteps(before, {"e", "a", "b", "c", "d"});

    CHECK(down == std::vector<RowStep>{{RowStep::Kind::Move, 0, 1, 4}});
    CHECK(up == std::vector<RowStep>{{RowStep::Kind::Move, 4, 1, 0}});
}

TEST_CASE("Neighbors that come together are one insertion", "[people]")
{
    const auto steps = rowSteps({"a", "d"}, {"a", "b", "c", "d"});

    CHECK(steps == std::vector<RowStep>{{RowStep::Kind::Insert, 1, 2}});
}

TEST_CASE("The selected row stays the selected row wherever it goes", "[people]")
{
    Shelf shelf({{"a"}, {"b"}, {"c"}});
    const QPersistentModelIndex chosen(shelf.model.index(1, 0));

    shelf.become({{"z"}, {"c"}, {"a", 5}, {"b", 7}});

    REQUIRE(chosen.isValid());
    CHECK(shelf.model.keyOf(chosen) == "b");
    CHECK(chosen.row() == 3);
}

TEST_CASE("A list put in quite another order keeps its selected row, too", "[people]")
{
    Things things;
    for (int at = 0; at < 200; ++at) {
        things.push_back({std::to_string(at)});
    }
    Shelf shelf(things);
    const QPersistentModelIndex chosen(shelf.model.index(17, 0));
    QSignalSpy layout(&shelf.model, &QAbstractItemModel::layoutChanged);

    std::reverse(things.begin(), things.end());
    things.push_back({"new"});
    shelf.become(things);

    CHECK(layout.count() == 1);
    CHECK(shelf.model.rows() == things);
    CHECK(shelf.model.keyOf(chosen) == "17");
}

TEST_CASE("What was typed into a cell goes through the setter of its column", "[people]")
{
    Shelf shelf({{"a", 1}, {"b", 2}});
    QSignalSpy changed(&shelf.model, &QAbstractItemModel::dataChanged);
    const auto cell = shelf.model.index(1, 1);

    const bool wasTaken = shelf.model.setData(cell, "9", Qt::EditRole);
    const bool wasNonsenseTaken = shelf.model.setData(cell, "nine", Qt::EditRole);

    CHECK(wasTaken);
    CHECK_FALSE(wasNonsenseTaken);
    CHECK(shelf.model.data(cell, Qt::UserRole).toInt() == 9);
    CHECK(changed.count() == 1);
    CHECK(changed.at(0).at(0).toModelIndex().row() == 1);
    CHECK((shelf.model.flags(cell) & Qt::ItemIsEditable));
    CHECK_FALSE((shelf.model.flags(shelf.model.index(1, 0)) & Qt::ItemIsEditable));
}

TEST_CASE("Columns describe titles, alignment and tooltips", "[people]")
{
    Shelf shelf({{"a", 1}});

    CHECK(shelf.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == "Count");
    CHECK(
        shelf.model.data(shelf.model.index(0, 1), Qt::TextAlignmentRole).toInt()
        == int(Qt::AlignTrailing | Qt::AlignVCenter));
    CHECK(shelf.model.data(shelf.model.index(0, 0), Qt::ToolTipRole).toString() == "a thing");
}

TEST_CASE("Whatever rows come and go, the table follows and says so step by step", "[people]")
{
    std::mt19937 random(20260615);
    for (int round = 0; round < 60; ++round) {
        const int most = round % 6 == 0 ? 150 : 12;
        Shelf shelf(shuffledPart(random, most));
        for (int step = 0; step < 6; ++step) {
            std::vector<QPersistentModelIndex> held;
            std::vector<std::string> keys;
            for (int row = 0; row < shelf.model.rowCount(); ++row) {
                held.emplace_back(shelf.model.index(row, 0));
                keys.push_back(shelf.model.at(row).key);
            }
            const Things next = shuffledPart(random, most);

            shelf.become(next);

            REQUIRE(shelf.model.rows() == next);
            for (std::size_t at = 0; at < held.size(); ++at) {
                const bool isKept = shelf.model.rowOf(keys[at]) >= 0;
                REQUIRE(held[at].isValid() == isKept);
                REQUIRE((!isKept || shelf.model.keyOf(held[at]) == keys[at]));
            }
        }
    }
}

TEST_CASE("The steps between two lists lead from the one to the other", "[people]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::string> before;
        std::vector<std::string> after;
        for (const auto& thing : shuffledPart(random, 14)) {
            before.push_back(thing.key);
        }
        for (const auto& thing : shuffledPart(random, 14)) {
            after.push_back(thing.key);
        }
        REQUIRE(replayed(before, after) == after);
    }
}
