// SPDX-License-Identifier: MIT
#include "guard/free_texts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace asterism {
namespace {

using Field = std::pair<std::string_view, std::string_view>;

/// Everything else that is text is written freely, so that a new field is looked through unless
/// somebody says here why not.
constexpr std::array notFree{
    // one's own name and whereabouts
    Field{"profile", "name"},
    Field{"profile", "town"},
    Field{"profile", "time_zone"},
    Field{"profile", "signature"},
    // names of guides and how to reach them
    Field{"person", "display_name"},
    Field{"person", "given_name"},
    Field{"person", "family_name"},
    Field{"person", "additional_names"},
    Field{"person", "name_prefix"},
    Field{"person", "name_suffix"},
    Field{"person", "nickname"},
    Field{"person", "organization"},
    Field{"person", "town"},
    Field{"person", "time_zone"},
    Field{"person", "card_uid"},
    Field{"contact_point", "label"},
    Field{"contact_point", "value"},
    Field{"extra_property", "line"},
    Field{"meeting", "place"},
    // words of the program
    Field{"snapshot", "picture"},
    Field{"star", "subject"},
    Field{"reflection", "prompts"},
    Field{"meeting", "time_zone"},
    Field{"outreach", "purpose"},
    Field{"message", "channel"},
    Field{"message", "letter_template"},
    Field{"message", "language"},
    Field{"letter_template", "kind"},
    Field{"letter_template", "language"},
    Field{"choice", "topic"},
    Field{"choice", "subject"},
    Field{"choice", "value"},
};

template <RecordType Record>
std::string_view ownerOf(const Record& record)
{
    if constexpr (Entity<Record>) {
        return record.id.text;
    } else {
        std::string_view owner;
        forEachColumn<Record>([&](const auto& column) {
            if constexpr (IsId<std::remove_cvref_t<decltype(record.*(column.member))>>::value) {
                if (owner.empty() && column.part == Part::Key) {
                    owner = (record.*(column.member)).text;
                }
            }
        });
        return owner;
    }
}

template <RecordType Record>
void addTexts(const Record& record, std::vector<FreeText>& texts)
{
    forEachColumn<Record>([&](const auto& column) {
        using Member = std::remove_cvref_t<decltype(record.*(column.member))>;
        if constexpr (std::is_same_v<Member, std::string>) {
            const std::string& text = record.*(column.member);
            if (!text.empty() && isFreeText(Table<Record>::name, column.name)) {
                texts.push_back({Table<Record>::name, ownerOf(record), column.name, text});
            }
        }
    });
}

} // namespace

bool isFreeText(std::string_view table, std::string_view field)
{
    return std::find(notFree.begin(), notFree.end(), Field{table, field}) == notFree.end();
}

std::vector<FreeText> freeTextsOf(const Plan& plan)
{
    std::vector<FreeText> texts;
    forEachRecord([&]<typename Record>() {
        for (const Record& record : plan.of<Record>()) {
            addTexts(record, texts);
        }
    });
    return texts;
}

} // namespace asterism
