// SPDX-License-Identifier: MIT
#include "ui/text/text.h"

#include <catch2/catch.hpp>

using namespace asterism;

TEST_CASE("Names survive the way into the window and back")
{
    const std::string name = "Zoë Ångström-Łuk 你好 שלום";
    CHECK(ui::utf8(ui::qt(name)) == name);
}
