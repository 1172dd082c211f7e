// SPDX-License-Identifier: MIT
#include "cli/files.h"

#include "domain/error.h"
#include "storage/plan_file.h"

#include <fstream>

namespace asterism::cli {
namespace {

constexpr std::uintmax_t largest = 256U << 20U;

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& what)
{
    throw Error(
        Refusal::DiskTrouble, "“" + path.string() + "” could not be " + what + ".", path.string());
}

} // namespace

std::string readFile(const std::filesystem::path& path)
{
    std::error_code trouble;
    if (!std::filesystem::exists(path, trouble)) {
        throw Error(
            Refusal::NoSuchFile, "There is no file “" + path.string() + "”.", path.string());
    }
    if (!std::filesystem::is_regular_file(path, trouble)) {
        refuse(path, "read: it is not a file");
    }
    if (std::filesystem::file_size(path, trouble) > largest) {
        throw Error(
            Refusal::BadFile, "“" + path.string() + "” is too large to be read.", path.string());
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file && !file.eof()) {
        refuse(path, "read");
    }
    return bytes;
}

void writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    auto partial = path;
    partial += ".partial";
    std::error_code ignored;
    std::filesystem::remove(partial, ignored);
    createPrivateFile(partial);
    try {
        std::ofstream file(partial, std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        file.close();
        if (!file) {
            refuse(path, "written");
        }
        syncToDisk(partial);
        std::filesystem::rename(partial, path);
        syncToDisk(path);
    } catch (const std::filesystem::filesystem_error&) {
        std::filesystem::remove(partial, ignored);
        refuse(path, "written");
    } catch (...) {
        std::filesystem::remove(partial, ignored);
        throw;
    }
}

} // namespace asterism::cli
