// SPDX-License-Identifier: MIT
#pragma once

namespace asterism::cli {

/// Does what the arguments say and returns the exit code.
int run(int argc, const char* const* argv);

} // namespace asterism::cli
