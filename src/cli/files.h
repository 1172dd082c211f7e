// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace asterism::cli {

/// The whole file. Throws NoSuchFile and DiskTrouble; a file beyond 256 MiB is refused as BadFile.
std::string readFile(const std::filesystem::path& path);

/// Puts the bytes in the place of the file, all of them or none, readable for nobody else.
void writeFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace asterism::cli
