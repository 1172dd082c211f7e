// SPDX-License-Identifier: MIT
// An odd locale and time zone on purpose: nothing in the core may depend on either.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <clocale>
#include <cstdlib>
#include <ctime>

int main(int argc, char* argv[])
{
    setenv("TZ", "Pacific/Apia", 1);
    tzset();
    std::setlocale(LC_ALL, "C.UTF-8");
    return Catch::Session().run(argc, argv);
}
