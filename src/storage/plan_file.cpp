// SPDX-License-Identifier: MIT
#include "storage/plan_file.h"

#include "domain/error.h"
#include "storage/schema.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace asterism {
namespace {

int bigEndian(const std::array<char, 100>& bytes, std::size_t at)
{
    unsigned number = 0;
    for (std::size_t offset = 0; offset < 4; ++offset) {
        number = (number << 8) | static_cast<unsigned char>(bytes.at(at + offset));
    }
    return static_cast<int>(number);
}

[[noreturn]] void refuseDisk(const std::filesystem::path& path)
{
    const std::string reason = std::strerror(errno);
    throw Error(
        Refusal::DiskTrouble,
        "“" + path.string() + "” could not be written: " + reason + ".",
        path.string());
}

void sync(const std::filesystem::path& path, int flags)
{
    const int file = ::open(path.c_str(), flags);
    if (file < 0) {
        refuseDisk(path);
    }
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    if (!synced) {
        refuseDisk(path);
    }
}

} // namespace

PlanHeader readPlanHeader(const std::filesystem::path& path)
{
    std::error_code trouble;
    if (!std::filesystem::exists(path, trouble)) {
        throw Error(
            Refusal::NoSuchFile, "There is no file “" + path.string() + "”.", path.string());
    }
    std::ifstream file(path, std::ios::binary);
    std::array<char, 100> bytes{};
    file.read(bytes.data(), bytes.size());
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (!file || std::string_view(bytes.data(), magic.size()) != magic) {
        throw Error(Refusal::NotAPlan, "“" + path.string() + "” is not a plan.", path.string());
    }
    return {bigEndian(bytes, 68), bigEndian(bytes, 60)};
}

void checkPlanHeader(const PlanHeader& header)
{
    if (header.applicationId != planApplicationId || header.version < 1) {
        throw Error(Refusal::NotAPlan, "This file is not a plan.");
    }
    if (header.version > currentSchemaVersion) {
        throw Error(
            Refusal::NewerVersion,
            "This plan was made by a newer Asterism. Nothing was changed in it.");
    }
}

void createPrivateFile(const std::filesystem::path& path)
{
    if (path.has_parent_path() && !std::filesystem::exists(path.parent_path())) {
        const mode_t before = ::umask(077);
        std::error_code trouble;
        std::filesystem::create_directories(path.parent_path(), trouble);
        ::umask(before);
    }
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (file < 0 && errno == EEXIST) {
        throw Error(
            Refusal::AlreadyThere,
            "There is already a file “" + path.string() + "”.",
            path.string());
    }
    if (file < 0) {
        refuseDisk(path);
    }
    ::close(file);
}

void syncToDisk(const std::filesystem::path& path)
{
    sync(path, O_RDONLY);
    const auto folder = path.parent_path();
    sync(folder.empty() ? std::filesystem::path(".") : folder, O_RDONLY | O_DIRECTORY);
}

struct FileIdentity::Numbers {
    dev_t device = 0;
    ino_t file = 0;

    bool operator==(const Numbers&) const = default;

    static Numbers of(const std::filesystem::path& path)
    {
        struct stat facts = {};
        if (::stat(path.c_str(), &facts) != 0) {
            return {};
        }
        return {facts.st_dev, facts.st_ino};
    }
};

FileIdentity::FileIdentity(const std::filesystem::path& path)
    : m_path(path), m_numbers(std::make_unique<Numbers>(Numbers::of(path)))
{
}

FileIdentity::~FileIdentity() = default;

bool FileIdentity::isStillThere() const
{
    return Numbers::of(m_path) == *m_numbers;
}

} // namespace asterism
