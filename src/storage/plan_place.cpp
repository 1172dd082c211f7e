// SPDX-License-Identifier: MIT
#include "storage/plan_place.h"

#include <cstdlib>

#include <pwd.h>
#include <unistd.h>

namespace asterism {
namespace {

std::filesystem::path absoluteFrom(const char* variable)
{
    const char* value = std::getenv(variable);
    const std::filesystem::path path = value == nullptr ? "" : value;
    return path.is_absolute() ? path : std::filesystem::path();
}

std::filesystem::path homeFolder()
{
    const auto home = absoluteFrom("HOME");
    if (!home.empty()) {
        return home;
    }
    const passwd* user = ::getpwuid(::getuid());
    return user == nullptr || user->pw_dir == nullptr ? "/" : user->pw_dir;
}

std::filesystem::path base(const char* variable, const char* otherwise)
{
    const auto path = absoluteFrom(variable);
    return path.empty() ? homeFolder() / otherwise : path;
}

} // namespace

std::filesystem::path defaultPlanPath()
{
    return base("XDG_DATA_HOME", ".local/share") / "asterism" / "plan.asterism";
}

std::filesystem::path defaultBackupFolder()
{
    return base("XDG_STATE_HOME", ".local/state") / "asterism" / "backups";
}

} // namespace asterism
