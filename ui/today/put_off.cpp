// SPDX-License-Identifier: MIT
#include "ui/today/put_off.h"

#include <sstream>

namespace asterism::ui {
namespace {

/// A line for each: the day or "-", a space, the key.
constexpr auto noteName = "put_off";
const std::string forGood = "-";

} // namespace

std::vector<PutOff::Entry> PutOff::entries() const
{
    std::vector<Entry> entries;
    std::istringstream lines(m_store.note(noteName));
    for (std::string until, key; lines >> until && std::getline(lines >> std::ws, key);) {
        entries.push_back({key, until == forGood ? std::nullopt : parseDay(until)});
    }
    return entries;
}

void PutOff::keep(const std::vector<Entry>& entries)
{
    std::string lines;
    for (const Entry& entry : entries) {
        lines += (entry.until ? toText(*entry.until) : forGood) + ' ' + entry.key + '\n';
    }
    m_store.keepNote(noteName, lines);
}

std::vector<std::string> PutOff::keys(Day today) const
{
    std::vector<std::string> keys;
    for (const Entry& entry : entries()) {
        if (!entry.until || today < *entry.until) {
            keys.push_back(entry.key);
        }
    }
    return keys;
}

void PutOff::putOff(const std::string& key, std::optional<Day> until)
{
    auto all = entries();
    std::erase_if(all, [&](const Entry& entry) { return entry.key == key; });
    all.push_back({key, until});
    keep(all);
}

void PutOff::bringBack(const std::string& key)
{
    auto all = entries();
    std::erase_if(all, [&](const Entry& entry) { return entry.key == key; });
    keep(all);
}

} // namespace asterism::ui
