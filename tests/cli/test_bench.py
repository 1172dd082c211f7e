# SPDX-License-Identifier: MIT
"""bench, on a small plan: that it measures, not what."""
import os
import unittest

from program import CliTest


class Bench(CliTest):
    def test_it_times_every_operation_and_leaves_nothing_behind(self):
        place = self.home / "tmp"
        place.mkdir()
        answer = self.start("--json", "bench", "--people", "30", "--meetings", "100",
                            environment={"TMPDIR": str(place)})
        self.assertEqual(answer.code, 0, answer.err)
        operations = {each["name"]: each for each in answer.json["operations"]}
        self.assertTrue({"open", "change", "undo", "redo", "fsync_alone", "search_1", "search_2", "search_3",
                         "coverage_and_rhythm", "json_export", "json_import"} <= set(operations))
        for each in operations.values():
            self.assertGreater(each["median_us"], 0)
            self.assertGreaterEqual(each["p99_us"], each["median_us"])
        self.assertEqual(answer.json["notes"], 200)
        self.assertEqual(os.listdir(place), [])
        self.assertFalse(self.plan.exists())


if __name__ == "__main__":
    unittest.main()
