// SPDX-License-Identifier: MIT
#include "domain/error.h"
#include "interchange/plan_json.h"
#include "tests/fuzz/fuzz.h"

#include <sstream>

using namespace asterism;

// A file that is taken is written as it was understood; any other is refused with a reason.
FUZZ(bytes)
{
    try {
        const Plan plan = readPlan(bytes);
        std::ostringstream out;
        writePlan(plan, out);
        expect(readPlan(out.str()) == plan);
    } catch (const Error& error) {
        expect(!error.subject().empty() || *error.what() != '\0');
    }
}
