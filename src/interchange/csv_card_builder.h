// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/vcard.h"

// A card as it is put together from cells. Private to the reading of people from tables.

namespace asterism::csv {

class CardBuilder {
public:
    explicit CardBuilder(int line);

    /// `value` with its escapes.
    CardProperty& add(std::string_view name, std::string value);
    /// Nothing for blank text.
    void addText(std::string_view name, std::string_view text);
    /// The label as types when it is made of their words, else in the way of Apple.
    void addLabelled(
        std::string_view name, std::string value, const std::string& label, bool preferred);
    /// What has no property of its own, under the name of its column.
    void addColumn(std::string_view column, std::string_view text);

    Card take() { return std::move(m_card); }

private:
    Card m_card;
    int m_lastGroup = 0;
};

} // namespace asterism::csv
