// SPDX-License-Identifier: MIT
#include "analysis/quick_line.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "storage/folding.h"
#include "tests/fuzz/fuzz.h"

using namespace asterism;

// A line is always something, and a note keeps it as it was typed.
FUZZ(bytes)
{
    static const Plan plan = readPlan(story(StoryName::EarlyCareer));
    const Day today = day(2026, 6, 15);
    const auto line = readLine(bytes, plan.of<Person>(), today, foldFully);
    expect(!line.minutes || *line.minutes >= 0);
    expect(line.kind != LineKind::Met || !line.on.isEmpty());
    readPromise(bytes, plan.of<Person>(), today, foldFully);
}
