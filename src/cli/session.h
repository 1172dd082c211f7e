// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"
#include "storage/store.h"

#include <filesystem>
#include <memory>

namespace asterism::cli {

/// The command line cannot be meant as it stands.
class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What every command gets: the plan, opened when it is first asked for, the day, and where to
/// answer.
struct Session {
    std::filesystem::path file;
    Day today;
    Output output;
    std::unique_ptr<Store> opened = nullptr;

    Store& store()
    {
        if (!opened) {
            opened = Store::open(file);
        }
        return *opened;
    }
};

} // namespace asterism::cli
