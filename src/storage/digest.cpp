// SPDX-License-Identifier: MIT
#include "storage/digest.h"

#include "domain/plan.h"
#include "storage/schema.h"

#include <array>

#include <sodium.h>

namespace asterism {
namespace {

class Hash {
public:
    Hash() { crypto_generichash_init(&m_state, nullptr, 0, bytes); }

    void add(std::string_view text)
    {
        crypto_generichash_update(
            &m_state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }

    /// With its kind and length before it, so that no two rows run into each other.
    void addCell(const Cell& cell)
    {
        const auto* text = std::get_if<std::string>(&cell);
        const auto* number = std::get_if<std::int64_t>(&cell);
        const std::string plain = text != nullptr ? *text
            : number != nullptr                   ? std::to_string(*number)
                                                  : std::string();
        add(std::to_string(cell.index()) + ":" + std::to_string(plain.size()) + ":");
        add(plain);
    }

    std::string hexadecimal()
    {
        std::array<unsigned char, bytes> hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        std::array<char, bytes * 2 + 1> text{};
        sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
        return text.data();
    }

private:
    static constexpr std::size_t bytes = crypto_generichash_BYTES;
    crypto_generichash_state m_state{};
};

template <RecordType Record>
std::string selectInOrder(int& columns)
{
    std::string names;
    std::string keys;
    forEachColumn<Record>([&](const auto& column) {
        ++columns;
        names += (names.empty() ? "" : ", ") + std::string(column.name);
        if (column.part == Part::Key) {
            keys += (keys.empty() ? "" : ", ") + std::string(column.name);
        }
    });
    return "SELECT " + names + " FROM " + std::string(Table<Record>::name) + " ORDER BY " + keys;
}

} // namespace

std::string contentDigest(Connection& connection)
{
    Hash hash;
    forEachRecord([&]<typename Record>() {
        hash.add(Table<Record>::name);
        int columns = 0;
        auto query = connection.prepare(selectInOrder<Record>(columns));
        while (query.next()) {
            for (int at = 0; at < columns; ++at) {
                hash.addCell(query.cell(at));
            }
        }
    });
    return hash.hexadecimal();
}

} // namespace asterism
