// SPDX-License-Identifier: MIT
#include "storage/changeset.h"

#include <cstdint>

namespace asterism {
namespace {

// The format: for each table 'T', the number of columns, one byte for each that says its place in
// the key, the name with a NUL; then rows: an operation, a byte "indirect", and one value a column
// of the old row, of the new row, or of both (described at the head of sqlite3session.c).
constexpr unsigned char insertOperation = 18;
constexpr unsigned char deleteOperation = 9;
constexpr unsigned char updateOperation = 23;
constexpr std::uint64_t mostColumns = 2000; // SQLite's own limit

class Bytes {
public:
    explicit Bytes(std::span<const unsigned char> bytes) : m_bytes(bytes) { }

    bool isAtEnd() const { return m_at == m_bytes.size(); }
    bool hasFailed() const { return m_failed; }

    unsigned char byte()
    {
        if (m_at >= m_bytes.size()) {
            m_failed = true;
            return 0;
        }
        return m_bytes[m_at++];
    }

    /// SQLite's variable-length number: seven bits a byte, all eight of a ninth.
    std::uint64_t variable()
    {
        std::uint64_t number = 0;
        for (int count = 0; count < 8; ++count) {
            const unsigned char next = byte();
            number = (number << 7) | (next & 0x7FU);
            if (next < 0x80 || m_failed) {
                return number;
            }
        }
        return (number << 8) | byte();
    }

    std::string text(std::uint64_t length)
    {
        if (length > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        const auto* begin = m_bytes.data() + m_at;
        m_at += static_cast<std::size_t>(length);
        return {begin, begin + length};
    }

    std::string untilNul()
    {
        std::string name;
        for (unsigned char next = byte(); next != 0 && !m_failed; next = byte()) {
            name += static_cast<char>(next);
        }
        return name;
    }

private:
    std::span<const unsigned char> m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

struct TableHeader {
    std::string name;
    std::vector<unsigned char> keyPlaces;
};

bool readHeader(Bytes& bytes, TableHeader& table)
{
    const std::uint64_t columns = bytes.variable();
    if (bytes.hasFailed() || columns == 0 || columns > mostColumns) {
        return false;
    }
    table.keyPlaces.clear();
    bool hasKey = false;
    for (std::uint64_t column = 0; column < columns; ++column) {
        table.keyPlaces.push_back(bytes.byte());
        hasKey = hasKey || table.keyPlaces.back() != 0;
    }
    table.name = bytes.untilNul();
    return !bytes.hasFailed() && hasKey && !table.name.empty();
}

/// One value; its text when it is one, for keys.
std::optional<std::string> readValue(Bytes& bytes)
{
    switch (bytes.byte()) {
    case 0: // not said: unchanged
    case 5: // NULL
        return std::string{};
    case 1: // whole number
    case 2: // real number
        bytes.text(8);
        return bytes.hasFailed() ? std::nullopt : std::optional{std::string{}};
    case 3:   // text
    case 4: { // bytes
        auto text = bytes.text(bytes.variable());
        return bytes.hasFailed() ? std::nullopt : std::optional{std::move(text)};
    }
    default:
        return std::nullopt;
    }
}

bool readRow(Bytes& bytes, const TableHeader& table, std::set<std::string>* keys)
{
    for (const unsigned char place : table.keyPlaces) {
        const auto value = readValue(bytes);
        if (!value) {
            return false;
        }
        if (keys != nullptr && place != 0 && !value->empty()) {
            keys->insert(*value);
        }
    }
    return true;
}

} // namespace

std::optional<Changes> readChangeset(std::span<const unsigned char> content)
{
    Bytes bytes(content);
    Changes changes;
    TableHeader table;
    while (!bytes.isAtEnd()) {
        const unsigned char operation = bytes.byte();
        if (operation == 'T') {
            if (!readHeader(bytes, table)) {
                return std::nullopt;
            }
            continue;
        }
        const bool known = operation == insertOperation || operation == deleteOperation
            || operation == updateOperation;
        if (!known || table.name.empty()) {
            return std::nullopt;
        }
        const unsigned char indirect = bytes.byte();
        auto& keys = changes.rows[table.name];
        const bool both = operation == updateOperation;
        if (indirect > 1 || !readRow(bytes, table, &keys)
            || (both && !readRow(bytes, table, nullptr))) {
            return std::nullopt;
        }
    }
    return bytes.hasFailed() ? std::nullopt : std::optional{changes};
}

} // namespace asterism
