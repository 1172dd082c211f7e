# SPDX-License-Identifier: MIT
"""Meetings and promises: logging one from a line, and what became of them."""
import unittest

from program import CliTest


class Meetings(CliTest):
    def setUp(self):
        super().setUp()
        self.run_cli("init", "--sample")

    def log(self, line, *promises, code=0):
        arguments = [part for promise in promises for part in ("--promise", promise)]
        return self.run_cli("--json", "--as-of", "2026-06-15", "log", line, *arguments, code=code)

    def shown(self, kind, identifier):
        return next(row for row in self.ask("show", kind) if row["id"] == identifier)

    def test_a_meeting_from_one_line(self):
        answer = self.log(
            "met Rosalind, Dev yesterday 50m: what stays with me",
            "me to Rosalind: the checklist by friday",
            "Dev: his fee template",
        ).json
        meeting = self.shown("meetings", answer["meeting"])
        self.assertEqual(meeting["state"], "held")
        self.assertEqual(meeting["starts_on"], "2026-06-14")
        self.assertEqual(meeting["minutes"], 50)
        self.assertEqual(meeting["what"], "what stays with me")
        self.assertEqual(len(answer["promises"]), 2)
        promises = {row["id"]: row for row in self.ask("promises")["promises"]}
        mine, devs = (promises[identifier] for identifier in answer["promises"])
        self.assertEqual(
            (mine["text"], mine["owner"], mine["with"], mine["due"]),
            ("the checklist", "me", "Dr Rosalind Achterberg", "2026-06-19"),
        )
        self.assertEqual((devs["owner"], devs["with"], devs["due"]), ("them", "Dev Malhotra", None))
        self.assertEqual((devs["state"], devs["days"]), ("someday", None))
        self.assertEqual(self.ask("meetings")["held"], 27)
        due = {row["name"]: row["days"] for row in self.ask("due")}
        self.assertEqual((due["Dr Rosalind Achterberg"], due["Dev Malhotra"]), (1, 1))
        self.assertEqual(due["Ji-woo Han"], 19)  # since the 27th of May

        self.run_cli("undo")
        self.assertEqual(self.ask("meetings")["held"], 26)
        self.assertEqual(len(self.ask("promises")["promises"]), 13)

    def test_the_planned_meeting_is_the_one_that_was_held(self):
        self.run_cli("--as-of", "2026-06-24", "log", "met Rosalind yesterday: ready")
        meetings = self.ask("show", "meetings")
        self.assertEqual(len(meetings), 29)
        self.assertEqual([row["state"] for row in meetings].count("held"), 27)

    def test_names_that_are_not_clear(self):
        self.run_cli("add", "people", "display_name=Dev Rao")
        before = len(self.ask("show", "meetings"))
        told = self.log("met Dev yesterday", code=1).err
        self.assertIn("Dev Malhotra", told)
        self.assertIn("Dev Rao", told)
        self.assertIn("Priya", self.log("met Priya yesterday", code=1).err)
        self.log("met Dev Malhotra today", "Zed: an article", code=1)
        self.assertEqual(len(self.ask("show", "meetings")), before)

    def test_a_meeting_to_come_is_not_logged(self):
        self.log("met Rosalind tomorrow", code=1)
        self.assertEqual(self.ask("meetings")["held"], 26)

    def test_lines_that_are_no_meeting(self):
        for line in ("hello", "met", "promise Anna article"):
            self.log(line, code=2)

    def test_the_meetings_of_the_story(self):
        answer = self.ask("meetings")
        self.assertEqual((answer["held"], answer["minutes"]), (26, 1730))
        kinds = {row["kind"]: (row["count"], row["minutes"]) for row in answer["by_kind"]}
        self.assertEqual(
            kinds,
            {
                "individual supervision": (8, 480),
                "peer consultation": (4, 480),
                "recorded review": (3, 150),
                "reverse mentoring": (3, 135),
                "coffee / tele": (2, 65),
                "group supervision": (2, 240),
                "mentoring": (1, 30),
                "consultation": (1, 45),
                "I mentor": (1, 45),
                "accountability": (1, 60),
            },
        )
        march = self.run_cli("--json", "--as-of", "2026-03-17", "meetings").json
        self.assertEqual(march["held"], 8)
        self.assertIn("26 meetings, 28 h 50 min", self.run_cli("--as-of", "2026-06-15", "meetings").out)

    def test_the_promises_of_the_story(self):
        answer = self.ask("promises")
        rows = {row["text"]: row for row in answer["promises"]}
        self.assertEqual(len(rows), 13)
        told = {
            text: (rows[text]["owner"], rows[text]["with"], rows[text]["state"], rows[text]["days"])
            for text in (
                "Draft fee sheet",
                "Practicum reading list",
                "Introduce me to the interest-group chair",
                "First glossary draft, 30 terms",
                "Clip 4 for review",
            )
        }
        self.assertEqual(
            list(told.values()),
            [
                ("me", "Beatriz Quintana", "done_late", -4),
                ("me", "Camille Tran", "done_on_time", 1),
                ("them", "Dr Henrik Vale", "overdue", -15),
                ("me", "Noor Siddiqui", "overdue", -31),
                ("me", "Tomas Okafor", "open", 4),
            ],
        )
        figures = answer["follow_through"]
        self.assertEqual((figures["on_time"], figures["settled"]), (5, 7))
        self.assertAlmostEqual(figures["rate"], 5 / 7)
        words = self.run_cli("--as-of", "2026-06-15", "promises").out
        self.assertIn("5 were kept by then", words)
        self.assertIn("Clip 4 for review", words)
        self.assertNotIn("overdue", words)

    def test_how_held_she_felt(self):
        answer = self.ask("held")
        self.assertEqual((answer["count"], answer["median"]), (26, 8))
        self.assertAlmostEqual(answer["mean"], 203 / 26)
        self.assertAlmostEqual(answer["last_three"], 25 / 3)
        rosalind = self.ask("held", "Rosalind")
        self.assertEqual((rosalind["count"], rosalind["median"], rosalind["last_three"]), (10, 8.5, 8))
        self.assertAlmostEqual(rosalind["mean"], 8.3)
        samir = self.ask("held", "Samir")
        self.assertEqual((samir["count"], samir["mean"], samir["last_three"]), (1, 6, None))
        self.run_cli("held", "Nobody", code=1)
        self.assertIn("8.3 on average", self.run_cli("--as-of", "2026-06-15", "held", "Rosalind").out)

    def test_with_nothing_to_tell(self):
        self.plan = self.home / "empty.asterism"
        self.run_cli("init")
        self.assertEqual(self.ask("meetings"), {"held": 0, "minutes": 0, "by_kind": []})
        self.assertEqual(self.ask("promises")["follow_through"], {"on_time": 0, "settled": 0, "rate": None})
        held = self.ask("held")
        self.assertEqual(held["count"], 0)
        self.assertIsNone(held["mean"])
        for command in ("meetings", "promises", "held"):
            self.assertNotEqual(self.run_cli(command).out, "")


if __name__ == "__main__":
    unittest.main()
