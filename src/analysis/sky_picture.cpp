// SPDX-License-Identifier: MIT
#include "analysis/sky_picture.h"

#include <algorithm>
#include <set>

namespace asterism {

namespace {

bool isTitle(std::string_view word)
{
    constexpr std::array<std::string_view, 14> titles{
        "Dr",
        "Dr.",
        "Prof",
        "Prof.",
        "Professor",
        "Mr",
        "Mr.",
        "Mrs",
        "Mrs.",
        "Ms",
        "Ms.",
        "Mx",
        "Mx.",
        "Dipl.-Psych."};
    return std::ranges::find(titles, word) != titles.end();
}

/// The first letter of a word, as the bytes of one code point; small ASCII letters grow.
std::string firstLetter(std::string_view word)
{
    std::size_t length = 1;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0) == 0x80) {
        ++length;
    }
    std::string letter{word.substr(0, length)};
    if (letter.front() >= 'a' && letter.front() <= 'z') {
        letter.front() = static_cast<char>(letter.front() - 32);
    }
    return letter;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) {
            words.push_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

} // namespace

std::string initialsOf(std::string_view name)
{
    const auto all = wordsOf(name);
    std::vector<std::string_view> words;
    std::ranges::copy_if(
        all, std::back_inserter(words), [](std::string_view word) { return !isTitle(word); });
    if (words.empty()) {
        words = all;
    }
    if (words.empty()) {
        return {};
    }
    std::string initials = firstLetter(words.front());
    if (words.size() > 1) {
        initials += firstLetter(words.back());
    }
    return initials;
}

SkyPicture whatIf(SkyPicture picture, const std::string& id)
{
    std::set<std::string> before;
    std::set<std::string> after;
    for (auto& star : picture.stars) {
        star.faded = star.faded != (star.id == id);
        if (star.kind != StarKind::Group) {
            before.insert(star.needs.begin(), star.needs.end());
            if (!star.faded) {
                after.insert(star.needs.begin(), star.needs.end());
            }
        }
    }
    std::erase_if(picture.openPlaces, [](const OpenPlace& place) { return place.imagined; });
    for (const auto& need : picture.needs) {
        if (before.contains(need.id) && !after.contains(need.id)) {
            picture.openPlaces.push_back(
                {need.id, need.title, need.sector, need.importance, false, true});
        }
    }
    return picture;
}

SkyPicture withoutSensitive(SkyPicture picture)
{
    std::erase_if(picture.stars, [](const Star& star) { return star.sensitive; });
    return picture;
}

SkyPicture withoutNames(SkyPicture picture)
{
    picture = withoutSensitive(std::move(picture));
    for (auto& star : picture.stars) {
        star.name = star.initials;
    }
    return picture;
}

Ring ringOf(const Star& star)
{
    if (star.line == StarLine::Resting || star.ended) {
        return Ring::Beyond;
    }
    const int closeness = star.closeness.value_or(1);
    return closeness >= 4 ? Ring::Close : closeness == 3 ? Ring::Steady : Ring::Occasional;
}

Ring ringOf(const OpenPlace& place)
{
    return place.importance >= 4 ? Ring::Steady : Ring::Occasional;
}

std::optional<int> closenessOf(Ring ring)
{
    switch (ring) {
    case Ring::Close:
        return 5;
    case Ring::Steady:
        return 3;
    case Ring::Occasional:
        return 2;
    case Ring::Beyond:
        break;
    }
    return std::nullopt;
}

int needsHeldIn(const SkyPicture& picture)
{
    const auto open = std::ranges::count_if(
        picture.openPlaces, [](const OpenPlace& place) { return !place.imagined; });
    return static_cast<int>(picture.needs.size()) - static_cast<int>(open);
}

} // namespace asterism
