// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace {

/// What each folder of src/ may include from the others; docs/architecture.md says why.
const std::map<std::string, std::set<std::string>>& allowed()
{
    static const std::map<std::string, std::set<std::string>> table{
        {"domain", {}},
        {"storage", {"domain"}},
        {"analysis", {"domain"}},
        {"interchange", {"domain"}},
        {"guard", {"domain"}},
        {"letters", {"domain"}},
        {"actions", {"domain", "storage", "analysis", "interchange", "guard"}},
        {"cli", {"domain", "storage", "analysis", "interchange", "guard", "letters", "actions"}},
    };
    return table;
}

std::vector<std::string> includesOf(const std::filesystem::path& file)
{
    static const std::regex include("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]");
    std::ifstream lines(file);
    std::vector<std::string> found;
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (std::regex_search(line, match, include)) {
            found.push_back(match[1]);
        }
    }
    return found;
}

} // namespace

TEST_CASE("Every folder includes only what lies beneath it")
{
    const std::filesystem::path source = std::filesystem::path(ASTERISM_SOURCE_DIR) / "src";
    int checked = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(source)) {
        const auto folder = std::filesystem::relative(file.path(), source).begin()->string();
        if (!file.is_regular_file() || !allowed().contains(folder)) {
            continue;
        }
        for (const auto& include : includesOf(file.path())) {
            const auto into = include.substr(0, include.find('/'));
            INFO(file.path().string() << " includes " << include);
            CHECK_FALSE(std::regex_match(include, std::regex("(Qt?[A-Z].*|ui/.*)")));
            if (allowed().contains(into) && into != folder) {
                CHECK(allowed().at(folder).contains(into));
            }
            ++checked;
        }
    }
    CHECK(checked > 50);
}

TEST_CASE("SQL stays in the storage folder")
{
    const std::regex statement("(SELECT .* FROM|INSERT INTO|DELETE FROM|UPDATE .* SET) ");
    for (const auto* top : {"src", "ui"}) {
        const auto root = std::filesystem::path(ASTERISM_SOURCE_DIR) / top;
        for (const auto& file : std::filesystem::recursive_directory_iterator(root)) {
            const auto path = file.path().string();
            if (!file.is_regular_file() || path.find("/storage/") != std::string::npos) {
                continue;
            }
            std::ifstream lines(file.path());
            for (std::string line; std::getline(lines, line);) {
                INFO(path << ": " << line);
                CHECK_FALSE(std::regex_search(line, statement));
            }
        }
    }
}
