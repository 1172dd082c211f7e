// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include <unistd.h>

namespace asterism::test {

/// A folder that is gone when the test is.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string name
            = (std::filesystem::temp_directory_path() / "asterism-test-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

} // namespace asterism::test
