// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include <sys/stat.h>

int main(int argc, char* argv[])
{
    // Whatever is written is nobody else's to read.
    ::umask(077);
    return asterism::cli::run(argc, argv);
}
