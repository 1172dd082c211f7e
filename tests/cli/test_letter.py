# SPDX-License-Identifier: MIT
"""Letters from the command line."""
import unittest

from program import CliTest

COLD = [
    "--set", "what_of_theirs=your paper on safety planning",
    "--set", "why_you=You write about the first hour.",
    "--set", "ask=how you teach calm",
]


class Letter(CliTest):
    def setUp(self):
        super().setUp()
        self.run_cli("init", "--sample")

    def test_every_kind_is_listed(self):
        kinds = self.ask("letter", "--list")
        self.assertEqual(len(kinds), 24)
        self.assertTrue(all(each["kind"] and each["title"] for each in kinds))
        self.assertIn("cold_ask", [each["kind"] for each in kinds])
        self.assertIn("Ask for a 20-minute talk", self.run_cli("letter", "--list").out)

    def test_a_whole_letter(self):
        answer = self.ask("letter", "--to", "Brandt", "--kind", "cold_ask", "--tone", "formal", *COLD)
        self.assertEqual(answer["subject"], "20 minutes and one question")
        self.assertTrue(answer["body"].startswith("Dear Dr. Brandt,\n\nI am Amara Villareal, a psychotherapist"))
        self.assertTrue(answer["body"].endswith("\nAmara Villareal"))
        self.assertNotIn("..", answer["body"])
        self.assertEqual(answer["blanks"], [])
        self.assertTrue(answer["ready"])
        self.assertTrue(75 <= answer["words"] <= 125)
        checks = {each["check"]: each for each in answer["checks"]}
        self.assertEqual(
            list(checks),
            [
                "blanks",
                "ask",
                "easy_out",
                "words",
                "subject",
                "questions",
                "salutation",
                "other_names",
                "privacy",
            ],
        )
        for check in checks.values():
            self.assertTrue(check["ok"], check)
            self.assertNotEqual(check["says"], "")

    def test_what_could_identify_somebody_is_counted(self):
        answer = self.ask(
            "letter", "--to", "Brandt", "--kind", "cold_ask", "--set", "ask=Mrs Halloran, who called from 555-0142"
        )
        checks = {each["check"]: each for each in answer["checks"]}
        self.assertFalse(checks["privacy"]["ok"])
        self.assertEqual(checks["privacy"]["says"], "2 things could identify somebody; lint shows what.")

    def test_what_is_missing_is_named(self):
        answer = self.ask("letter", "--to", "Brandt", "--kind", "cold_ask")
        self.assertEqual(answer["blanks"], ["what_of_theirs", "why_you", "ask"])
        self.assertIn("{ask}", answer["body"])
        self.assertFalse(answer["ready"])
        checks = {each["check"]: each for each in answer["checks"]}
        self.assertFalse(checks["blanks"]["ok"])
        self.assertIn("what_of_theirs", checks["blanks"]["says"])

    def test_the_plan_fills_what_it_knows(self):
        answer = self.ask("letter", "--to", "Brandt", "--kind", "follow_up_1", "--set", "ask=calm")
        self.assertEqual(answer["subject"], "My note of May 11")
        answer = self.ask(
            "letter", "--to", "Lena", "--kind", "warm introduction", "--set", "ask=one day", "--set", "why_them=He knows"
        )
        self.assertIn("Samir Haddad", answer["subject"])
        self.assertEqual(answer["blanks"], [])

    def test_a_value_is_never_a_template(self):
        answer = self.ask("letter", "--to", "Brandt", "--kind", "cold_ask", *COLD, "--set", "minutes={my_name}\r\nBcc: x")
        self.assertEqual(answer["subject"], "One question, {my_name} Bcc: x minutes")
        self.assertFalse(answer["ready"])

    def test_several_lines(self):
        answer = self.ask(
            "letter", "--to", "Rosalind", "--kind", "agenda", "--tone", "brief",
            "--set", "topics=1. endings\\n2. hours", "--set", "wanted=advice", "--set", "meeting_when=Thursday",
        )
        self.assertIn("\n1. endings\n2. hours\n", answer["body"])

    def test_the_plan_is_not_changed(self):
        before = self.plan.read_bytes()
        self.run_cli("letter", "--to", "Brandt", "--kind", "cold_ask", *COLD)
        self.assertEqual(self.plan.read_bytes(), before)

    def test_in_words(self):
        out = self.run_cli("letter", "--to", "Brandt", "--kind", "cold_ask", *COLD).out
        self.assertIn("Subject: One question, 20 minutes", out)
        self.assertIn("One clear ask.", out)

    def test_what_is_refused(self):
        self.run_cli("letter", code=2)
        self.run_cli("letter", "--to", "Brandt", code=2)
        self.run_cli("letter", "--to", "Brandt", "--kind", "love_letter", code=2)
        self.run_cli("letter", "--to", "Brandt", "--kind", "cold_ask", "--tone", "loud", code=2)
        self.run_cli("letter", "--to", "Brandt", "--kind", "cold_ask", "--set", "nothing=x", code=2)
        self.run_cli("letter", "--to", "Brandt", "--kind", "cold_ask", "--set", "ask", code=2)
        self.run_cli("letter", "--to", "Nobody", "--kind", "cold_ask", code=1)
        self.run_cli("letter", "--to", "a", "--kind", "cold_ask", code=1)


if __name__ == "__main__":
    unittest.main()
