// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace asterism {

class Connection;

/// What the first hundred bytes of a file say, read without SQLite and without writing.
struct PlanHeader {
    int applicationId = 0;
    int version = 0;
};

/// Throws NoSuchFile or NotAPlan.
PlanHeader readPlanHeader(const std::filesystem::path& path);

/// Throws NotAPlan for another kind of file and NewerVersion for a plan from a later program.
void checkPlanHeader(const PlanHeader& header);

/// Makes an empty file that nobody else can read, and its folders. Throws AlreadyThere.
void createPrivateFile(const std::filesystem::path& path);

/// Makes a file and the name of it durable.
void syncToDisk(const std::filesystem::path& path);

/// Remembers which file a path led to, to notice when a synchronising program puts another in its
/// place.
class FileIdentity {
public:
    explicit FileIdentity(const std::filesystem::path& path);
    ~FileIdentity();

    /// Whether the path still leads to the same file.
    bool isStillThere() const;

private:
    struct Numbers;
    std::filesystem::path m_path;
    std::unique_ptr<Numbers> m_numbers;
};

} // namespace asterism
