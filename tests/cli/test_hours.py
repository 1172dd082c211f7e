# SPDX-License-Identifier: MIT
"""Hours by the month under a rule set, their evidence, and what goes back and forth."""
import csv
import io
import json

import unittest

from program import CliTest


class Hours(CliTest):
    def months(self, *arguments):
        answer = self.ask("hours", *arguments)
        return answer, {month["month"]: month for month in answer["months"]}

    def test_the_story_under_bacp(self):
        self.run_cli("init", "--sample")
        answer, months = self.months("--rules", "bacp")
        self.assertEqual(answer["rules"], "bacp")
        self.assertRegex(answer["checked_on"], r"^\d{4}-\d{2}-\d{2}$")
        self.assertEqual(list(months), ["2026-02", "2026-03", "2026-04", "2026-05", "2026-06"])
        # March: three hours alone and two in a group of four, of which half counts.
        march = months["2026-03"]
        self.assertEqual((march["minutes"], march["credited"], march["short"]), (300, 240, 0))
        # April: two alone, two in a group of six, two in one of four.
        self.assertEqual((months["2026-04"]["minutes"], months["2026-04"]["credited"]), (360, 200))
        # June so far: one hour; an hour alone and a group of four are planned.
        june = months["2026-06"]
        self.assertEqual(
            (june["credited"], june["planned"], june["minimum"], june["short"]), (60, 120, 90, 30)
        )
        self.assertTrue(june["plan_mends"])

    def test_a_period(self):
        self.run_cli("init", "--sample")
        _, months = self.months("--rules", "bacp", "--from", "2026-03", "--to", "2026-04")
        self.assertEqual(list(months), ["2026-03", "2026-04"])
        self.run_cli("hours", "--rules", "bacp", "--from", "spring", code=2)

    def test_every_rule_set_in_words(self):
        self.run_cli("init", "--sample")
        for name in ("bacp", "cacrep", "california", "blank"):
            words = self.run_cli("--as-of", "2026-06-15", "hours", "--rules", name).out
            self.assertIn("2026-05", words)
            if name != "blank":
                self.assertIn("Your board's own page decides.", words)

    def test_rules_of_ones_own(self):
        self.run_cli("init", "--sample")
        rules = {
            "name": "mine", "title": "Mine", "source": "a letter", "checked_on": "2026-05",
            "credit": [{"kind": "individual_supervision"}], "monthly_minimum_minutes": 240,
        }
        path = self.write("mine.json", json.dumps(rules))
        _, months = self.months("--rules", path)
        self.assertEqual((months["2026-03"]["credited"], months["2026-03"]["short"]), (180, 60))
        rules["credit"] = [{"groups": []}]
        self.write("mine.json", json.dumps(rules))
        self.assertIn("/credit/0/kind", self.run_cli("hours", "--rules", path, code=1).err)
        self.assertIn("bacp", self.run_cli("hours", "--rules", "mars", code=1).err)

    def test_evidence(self):
        self.run_cli("init", "--sample")
        path = self.home / "evidence.csv"
        self.run_cli(
            "--as-of", "2026-06-15", "hours", "--rules", "bacp", "--from", "2026-03", "--to",
            "2026-06", "--evidence", path,
        )
        text = path.read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text)))
        self.assertIn(["2026-04-17", "group supervision", "120", "20", "6"], [row[:5] for row in rows])
        self.assertIn("Signature", rows[0])
        self.assertIn("Your board's own page decides.", text)
        # Nothing of what was said in a meeting.
        for meeting in self.ask("show", "meetings"):
            for field in ("what", "so_what", "now_what", "private_note"):
                if meeting[field]:
                    self.assertNotIn(meeting[field], text)

    def test_a_plan_without_hours(self):
        self.run_cli("init")
        answer, months = self.months("--rules", "bacp")
        self.assertEqual(list(months), ["2026-06"])
        self.assertEqual(months["2026-06"]["short"], 90)


class Exchanges(CliTest):
    def test_the_story(self):
        self.run_cli("init", "--sample")
        people = {each["name"]: each for each in self.ask("exchange")}
        self.assertEqual(len(people), 9)
        henrik = people["Dr Henrik Vale"]
        self.assertEqual((henrik["given"], henrik["received"]), (2, 1))
        words = self.run_cli("--as-of", "2026-06-15", "exchange").out
        self.assertIn("What could you bring to Owen Bright?", words)
        for counted in ("owe", "debt", "balance", "total"):
            self.assertNotIn(counted, words)

    def test_with_nothing_to_tell(self):
        self.run_cli("init")
        self.assertEqual(self.ask("exchange"), [])
        self.assertIn("Nothing has been written down yet", self.run_cli("exchange").out)


if __name__ == "__main__":
    unittest.main()
