// SPDX-License-Identifier: MIT
#pragma once

#include "domain/deed.h"
#include "storage/changeset.h"
#include "storage/reader.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace asterism {

class FileIdentity;
class Journal;

/// One line of the history.
struct HistoryEntry {
    std::int64_t id = 0;
    Instant at = 0;
    Deed deed;
    bool undone = false;
};

/// Something begun and not yet part of the plan: a path left half-way, a letter, a note.
struct Draft {
    std::string id;
    std::string path; ///< which path, or which editor
    int step = 0;
    std::string fields; ///< JSON
    Instant updated = 0;
};

/// What a check of the whole file found. Each problem is a sentence.
struct Verification {
    bool isOk = true;
    std::vector<std::string> problems;
};

/// Ends when it is destroyed: the callback is then never called again.
class [[nodiscard]] Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> end) : m_end(std::move(end)) { }
    ~Subscription() { end(); }
    Subscription(Subscription&& other) noexcept : m_end(std::exchange(other.m_end, nullptr)) { }
    Subscription& operator=(Subscription&& other) noexcept
    {
        end();
        m_end = std::exchange(other.m_end, nullptr);
        return *this;
    }

private:
    void end()
    {
        if (auto ending = std::exchange(m_end, nullptr)) {
            ending();
        }
    }
    std::function<void()> m_end;
};

/// A plan that is open. Everything that changes it goes through `act`; everything that changed is
/// announced. Not for use from two threads.
class Store {
public:
    /// Opens the plan of a file. Throws NoSuchFile, NotAPlan, NewerVersion, Damaged, InUse; a file
    /// that is refused is left exactly as it was.
    static std::unique_ptr<Store> open(const std::filesystem::path& path);
    /// Makes a new, empty plan: file 0600, missing folders 0700. Throws AlreadyThere.
    static std::unique_ptr<Store> create(const std::filesystem::path& path);
    /// A new plan that is gone when the store is.
    static std::unique_ptr<Store> inMemory();

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const Reader& reader() const { return m_reader; }
    const std::filesystem::path& path() const { return m_path; }

    /// Runs `work` as one step that can be undone, and keeps it on disk before returning. When
    /// `work` throws, the plan is as before. Inside another act, `work` becomes part of that one.
    void act(const Deed& deed, const std::function<void(Writer&)>& work);

    /// As act, for thousands of rows: the full-text index is written anew at the end.
    void actInBulk(const Deed& deed, const std::function<void(Writer&)>& work);

    std::optional<Deed> toUndo() const;
    std::optional<Deed> toRedo() const;
    /// Takes the last deed back, or does it again; nothing when there is none. Also those of
    /// earlier days: the journal keeps thirty.
    std::optional<Deed> undo();
    std::optional<Deed> redo();

    /// Newest first.
    std::vector<HistoryEntry> history() const;
    /// Brings back what an older deed removed, whatever was done since; one step of its own.
    void putBack(std::int64_t historyId);

    Subscription subscribe(std::function<void(const Changes&)> told);

    // Not part of the plan, and so neither undone nor announced:
    void keepDraft(const Draft& draft);
    void dropDraft(const std::string& id);
    std::optional<Draft> draft(const std::string& id) const;
    std::vector<Draft> drafts() const; ///< newest first
    void keepNote(const std::string& key, const std::string& value);
    std::string note(const std::string& key) const; ///< "" when there is none

    /// Checks the whole file: pages, links, full-text index, and that no byte of the content
    /// changed since the plan was closed.
    Verification verify();

    /// Writes a checked copy of the plan to a new file. Throws AlreadyThere, DiskTrouble.
    void backUpTo(const std::filesystem::path& path) const;

    /// Time for journal entries; the system's clock unless a test says otherwise.
    void setClock(std::function<Instant()> clock) { m_clock = std::move(clock); }

private:
    Store(std::unique_ptr<Connection> connection, const std::filesystem::path& path);

    void perform(const Deed& deed, const std::function<void(Writer&)>& work, bool inBulk);
    std::optional<Deed> replay(bool isUndo);
    void write(const std::function<void()>& work);
    void markEdited();
    void keepDigest();
    void announce(const Changes& changes);

    std::unique_ptr<Connection> m_connection;
    Reader m_reader;
    std::filesystem::path m_path;
    std::unique_ptr<FileIdentity> m_identity;
    std::unique_ptr<Journal> m_journal;
    std::function<Instant()> m_clock;
    std::map<int, std::function<void(const Changes&)>> m_told;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
    Writer* m_acting = nullptr;
    bool m_isEdited = false;
};

} // namespace asterism
