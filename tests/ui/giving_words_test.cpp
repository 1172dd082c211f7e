// SPDX-License-Identifier: MIT
// What is given is never weighed: no word of the program speaks of it as of money.
#include <catch2/catch.hpp>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// What stands between quotation marks in source code; comments are passed over.
std::vector<std::string> literalsOf(const std::string& code)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code.compare(at, 2, "//") == 0) {
            at = code.find('\n', at);
        } else if (code[at] == '\'') {
            at = code.find('\'', at + (code[at + 1] == '\\' ? 3U : 1U));
        } else if (code[at] == '"') {
            std::string literal;
            for (++at; at < code.size() && code[at] != '"'; ++at) {
                literal += code[at];
                at += code[at] == '\\' ? 1U : 0U;
            }
            found.push_back(literal);
        }
        if (at == std::string::npos) {
            break;
        }
    }
    return found;
}

std::set<std::string> wordsOf(const std::string& text)
{
    std::set<std::string> words;
    std::string word;
    for (const char letter : text + " ") {
        const auto code = static_cast<unsigned char>(letter);
        if (std::isalpha(code) != 0) {
            word += static_cast<char>(std::tolower(code));
        } else {
            words.insert(word);
            word.clear();
        }
    }
    return words;
}

const std::set<std::string> words{
    "debt",
    "debts",
    "debtor",
    "indebted",
    "owe",
    "owes",
    "owed",
    "owing",
    "ledger",
    "repay",
    "repaid",
    "payback",
    "iou",
    "imbalance",
    "overdue",
    "creditor",
    "freeloader"};

std::vector<std::string> slipsIn(const std::string& text)
{
    std::vector<std::string> slips;
    for (const auto& word : wordsOf(text)) {
        if (words.contains(word)) {
            slips.push_back(word);
        }
    }
    return slips;
}

} // namespace

TEST_CASE("The search for such words finds them where they are", "[giving]")
{
    CHECK(literalsOf("a(\"one \\\" two\"); // \"three\"\nb('\"', \"four\");").size() == 2);
    CHECK(slipsIn("You owe Ann. An overdue debt!").size() == 3);
    CHECK(slipsIn("A promise when it suits; towels and bowed heads").empty());
}

TEST_CASE("No string of the interface speaks of debt", "[giving]")
{
    const std::filesystem::path root = ASTERISM_SOURCE_DIR;
    int looked = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(root / "ui")) {
        if (file.path().extension() != ".cpp" && file.path().extension() != ".h") {
            continue;
        }
        for (const auto& literal : literalsOf(textOf(file.path()))) {
            // A word alone in small letters names something in the plan; nobody reads it.
            const bool isRead = literal.find(' ') != std::string::npos
                || (!literal.empty() && std::isupper(static_cast<unsigned char>(literal[0])) != 0);
            if (isRead) {
                INFO(file.path().string() << ": " << literal);
                CHECK(slipsIn(literal).empty());
                ++looked;
            }
        }
    }
    CHECK(looked > 500);
}

TEST_CASE("No letter that comes with the program speaks of debt", "[giving]")
{
    const std::filesystem::path root = ASTERISM_SOURCE_DIR;
    int looked = 0;
    for (const auto& file : std::filesystem::directory_iterator(root / "resources" / "letters")) {
        for (const auto& slip : slipsIn(textOf(file.path()))) {
            INFO(file.path().string() << ": " << slip);
            CHECK(slip.empty());
        }
        ++looked;
    }
    CHECK(looked > 50);
}
