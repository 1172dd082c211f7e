// SPDX-License-Identifier: MIT
#include "actions/edit.h"
#include "actions/import_people.h"
#include "actions/whole_plan.h"
#include "analysis/contact.h"
#include "analysis/coverage.h"
#include "analysis/rhythm.h"
#include "cli/commands.h"
#include "cli/ground.h"
#include "cli/made_up_plan.h"
#include "cli/words.h"
#include "interchange/card_import.h"
#include "interchange/person_card.h"
#include "interchange/plan_json.h"
#include "storage/contact_traces.h"
#include "storage/search.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <sstream>

#include <fcntl.h>
#include <unistd.h>

namespace asterism::cli {
namespace {

constexpr int everydayRuns = 300;
constexpr int searchRuns = 400;
constexpr int conclusionRuns = 50;
constexpr int openRuns = 20;
constexpr int wholePlanRuns = 5;
constexpr int cardRuns = 3;
constexpr int cards = 10000;

struct Timing {
    std::string name;
    std::vector<double> microseconds; ///< sorted

    double share(double part) const
    {
        const auto place = std::ceil(part * static_cast<double>(microseconds.size())) - 1;
        return microseconds.at(static_cast<std::size_t>(std::max(place, 0.0)));
    }
};

/// A folder of its own that is gone afterward, however it ended.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string name
            = (std::filesystem::temp_directory_path() / "asterism-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw Error(Refusal::DiskTrouble, "There is no place for a made-up plan.");
        }
        m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// Writes a block over another and waits for the disk: what no change can be faster than.
class Disk {
public:
    explicit Disk(const std::filesystem::path& path)
        : m_file(::open(path.c_str(), O_CREAT | O_RDWR, 0600))
    {
    }
    ~Disk() { ::close(m_file); }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    void writeAndSync()
    {
        const std::array<char, 4096> block{};
        if (::pwrite(m_file, block.data(), block.size(), 0) < 0 || ::fsync(m_file) != 0) {
            throw Error(Refusal::DiskTrouble, "The disk could not be timed.");
        }
    }

private:
    int m_file;
};

class Bench {
public:
    Bench(const MadeUpSize& size, Day today)
        : m_size(size), m_today(today), m_plan(madeUpPlan(size, today))
    {
        m_store = Store::create(m_file);
        actions::importPlan(*m_store, m_plan, "bench");
    }

    std::vector<Timing> run()
    {
        timeOpening();
        timeChanges();
        timeSearch();
        timeConclusions();
        timeJson();
        timeCards();
        return std::move(m_timings);
    }

    void keepPlan(const std::filesystem::path& at)
    {
        m_store.reset();
        std::error_code trouble;
        std::filesystem::copy_file(m_file, at, trouble);
        if (trouble) {
            throw Error(Refusal::DiskTrouble, "The made-up plan cannot be left there.");
        }
        m_store = Store::open(m_file);
    }

    std::uintmax_t fileSize() const { return std::filesystem::file_size(m_file); }

    std::size_t rows() const
    {
        std::size_t rows = 0;
        forEachRecord([&]<typename Record>() { rows += m_plan.of<Record>().size(); });
        return rows;
    }

private:
    void time(const std::string& name, int runs, const std::function<void(int)>& work)
    {
        Timing timing{name, {}};
        for (int run = 0; run < runs; ++run) {
            const auto begin = std::chrono::steady_clock::now();
            work(run);
            timing.microseconds.push_back(
                std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin)
                    .count());
        }
        std::sort(timing.microseconds.begin(), timing.microseconds.end());
        m_timings.push_back(std::move(timing));
    }

    void timeOpening()
    {
        m_store.reset();
        time("open", openRuns, [&](int) {
            m_store.reset();
            m_store = Store::open(m_file);
            m_store->reader().all<Profile>();
        });
    }

    template <typename Record>
    Record oneOf(int run) const
    {
        const auto& rows = m_plan.of<Record>();
        return rows[static_cast<std::size_t>(run) * 7919U % rows.size()];
    }

    /// A telephone number, a note after a meeting, a promise: by turns.
    void changeSomething(int run)
    {
        if (run % 3 == 0) {
            auto phone = oneOf<ContactPoint>(run);
            phone.value = "+1 202-555-0" + std::to_string(100 + run % 100);
            actions::change(*m_store, phone);
        } else if (run % 3 == 1) {
            auto meeting = m_store->reader().at(oneOf<Meeting>(run).id);
            meeting.nowWhat = "What stays, number " + std::to_string(run);
            actions::change(*m_store, meeting);
        } else {
            Commitment promise;
            promise.text = "Send the outline, " + std::to_string(run);
            promise.relationship = oneOf<Relationship>(run).id;
            actions::add(*m_store, promise);
        }
    }

    void timeChanges()
    {
        time("change", everydayRuns, [&](int run) { changeSomething(run); });
        time("undo", everydayRuns, [&](int) { m_store->undo(); });
        time("redo", everydayRuns, [&](int) { m_store->redo(); });
        Disk disk(m_folder / "block");
        time("fsync_alone", everydayRuns, [&](int) { disk.writeAndSync(); });
    }

    void timeSearch()
    {
        for (const std::size_t letters : {1U, 2U, 3U}) {
            time("search_" + std::to_string(letters), searchRuns, [&](int run) {
                search(
                    m_store->reader(), madeUpWord(run).substr(0, letters), 20, FoundOrder::Newest);
            });
        }
    }

    void timeConclusions()
    {
        time("coverage_and_rhythm", conclusionRuns, [&](int) {
            const auto& reader = m_store->reader();
            const Ground ground(reader);
            coverageOf(ground.plan(), m_today);
            rhythms(ground.plan(), contactDates(contactTraces(reader), m_today), m_today);
        });
    }

    void timeJson()
    {
        std::string json;
        time("json_export", wholePlanRuns, [&](int) {
            std::ostringstream out;
            writePlan(m_store->reader().plan(), out);
            json = std::move(out).str();
        });
        time("json_read", wholePlanRuns, [&](int) { readPlan(json); });
        time("json_import", wholePlanRuns, [&](int run) {
            const auto store = Store::create(m_folder / ("import-" + std::to_string(run)).c_str());
            actions::importPlan(*store, readPlan(json), "bench");
        });
    }

    /// From the bytes of an address book to people in a plan, with all that a preview compares.
    void timeCards()
    {
        const auto people = personCards(madeUpPlan({cards, 10}, m_today));
        const std::string bytes = writeCards(people, CardVersion::V30, Instant{});
        time("vcard_import_" + std::to_string(cards), cardRuns, [&](int run) {
            const auto store = Store::create(m_folder / ("cards-" + std::to_string(run)).c_str());
            const Plan plan = store->reader().plan();
            const auto preview = previewCards(readCards(bytes), plan);
            actions::importPeople(
                *store, changesFor(preview, plan, usualChoices(preview)), "people.vcf");
        });
    }

    MadeUpSize m_size;
    Day m_today;
    TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder / "bench.asterism";
    Plan m_plan;
    std::unique_ptr<Store> m_store;
    std::vector<Timing> m_timings;
};

std::string milliseconds(double microseconds)
{
    std::ostringstream text;
    text.setf(std::ios::fixed);
    text.precision(microseconds < 1000 ? 3 : microseconds < 100000 ? 2 : 0);
    text << microseconds / 1000 << " ms";
    return text.str();
}

} // namespace

void bench(Session& session, int people, int meetings, const std::string& keep)
{
    const MadeUpSize size{people, meetings};
    Bench bench(size, session.today);
    if (!keep.empty()) {
        bench.keepPlan(keep);
    }
    const auto timings = bench.run();
    auto operations = Json::array();
    std::vector<TableRow> rows;
    for (const auto& timing : timings) {
        operations.push_back(
            {{"name", timing.name},
             {"median_us", timing.share(0.5)},
             {"p99_us", timing.share(0.99)},
             {"runs", timing.microseconds.size()}});
        rows.push_back(
            {TableCell(spoken(timing.name), Tint::Strong),
             milliseconds(timing.share(0.5)),
             milliseconds(timing.share(0.99)),
             std::to_string(timing.microseconds.size())});
    }
    if (session.output.isJson()) {
        session.output.json(
            {{"operations", std::move(operations)},
             {"people", people},
             {"meetings", meetings},
             {"notes", size.notes()},
             {"rows", bench.rows()},
             {"file_bytes", bench.fileSize()}});
        return;
    }
    session.output.say(
        "A made-up plan: " + std::to_string(people) + " people, " + std::to_string(meetings)
        + " meetings, " + std::to_string(size.notes()) + " notes; " + std::to_string(bench.rows())
        + " rows in " + std::to_string(bench.fileSize() >> 20U) + " MiB.");
    session.output.table({"operation", "median", "p99", "runs"}, rows);
}

} // namespace asterism::cli
