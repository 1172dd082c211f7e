# SPDX-License-Identifier: MIT
"""Whom Amara has asked, who answered, and what comes next."""
import unittest

from program import CliTest


class Outreach(CliTest):
    def test_the_story(self):
        self.run_cli("init", "--sample")
        answer = self.ask("outreach")
        # Eleven threads; one with two letters and one with three make fourteen.
        self.assertEqual((answer["threads"], answer["messages"]), (11, 14))
        self.assertEqual((answer["answered"], answer["accepted"], answer["declined"]), (9, 8, 1))
        self.assertEqual(answer["awaiting"], 2)
        self.assertAlmostEqual(answer["reply_rate"], 9 / 11)
        self.assertAlmostEqual(answer["accept_rate"], 8 / 11)
        # Days to the nine answers: 0 1 2 2 2 2 3 3 10.
        self.assertEqual(answer["median_days"], 2)
        self.assertEqual(
            [(step["to"], step["what"], step["on"]) for step in answer["next"]],
            [
                ("Dr Isolde Brandt", "let_rest", "2026-06-17"),
                ("Prof. Marguerite Doyle", "follow_up_1", "2026-06-17"),
            ],
        )

    def test_on_another_day(self):
        self.run_cli("init", "--sample")
        # On the 19th of May Isolde had been asked on the 11th, and Henrik had not answered yet.
        answer = self.run_cli("--json", "--as-of", "2026-05-19", "outreach").json
        self.assertEqual((answer["threads"], answer["messages"]), (10, 11))
        self.assertEqual((answer["answered"], answer["accepted"], answer["awaiting"]), (8, 7, 2))
        self.assertEqual(
            [(step["to"], step["what"], step["on"]) for step in answer["next"]],
            [
                ("Dr Isolde Brandt", "follow_up_1", "2026-05-20"),
                ("Dr Henrik Vale", "follow_up_1", "2026-05-27"),
            ],
        )

    def test_in_words(self):
        self.run_cli("init", "--sample")
        words = self.run_cli("--as-of", "2026-06-15", "outreach").out
        self.assertIn("asked 11 times", words)
        self.assertIn("Prof. Marguerite Doyle", words)
        self.assertIn("let it rest", words)

    def test_with_nothing_to_tell(self):
        self.run_cli("init")
        answer = self.ask("outreach")
        self.assertEqual((answer["threads"], answer["next"]), (0, []))
        for figure in ("reply_rate", "accept_rate", "median_days"):
            self.assertIsNone(answer[figure])
        self.assertIn("Nobody has been asked yet", self.run_cli("outreach").out)


if __name__ == "__main__":
    unittest.main()
