# SPDX-License-Identifier: MIT
"""lint: the privacy guard over an argument or standard input, with and without a plan."""
import json
import os
import subprocess
import unittest

from program import PROGRAM, CliTest

# Oracle O23; what is not listed there must not be marked.
LISTED = {
    "Mrs Halloran called on 12 March from 555-0142.": ["titled_name", "date", "phone"],
    "patient J.R. lives at 14 Alder Road, Port Halden": ["initials", "address"],
    "MRN: 0048213, intake 2026-03-12": ["record_number", "date"],
    "write to k.halloran@example.org or www.example.org/k": ["email", "url"],
    "She is 93 years old and proud of it.": ["age"],
    "aged 89": [],
    "SSN 123-45-6789, IP 192.0.2.7": ["ssn", "ip"],
    "Moved to NM 87501 last year, case no. 20417": ["postal_code", "record_number"],
    "Client K, late twenties, came back after two missed weeks.": ["initials"],
    "Grounding at the start of the session; I rush the close.": [],
    "A woman in her thirties, a carer, grieving.": [],
    "Session 14 of 20, PHQ dropped from 18 to 9.": [],
    "We planned 3 sessions of 50 minutes at 10.30.": [],
    "Talked with Dr Achterberg about pacing in May.": [],
}


class Lint(CliTest):
    def pipe(self, text, *arguments):
        """The JSON answer to what comes in by standard input."""
        finished = subprocess.run(
            [PROGRAM, "--file", str(self.plan), "--json", *arguments, "lint"],
            input=text, env={"HOME": str(self.home), "PATH": os.environ.get("PATH", "")},
            capture_output=True, timeout=120,
        )
        self.assertEqual(finished.returncode, 0, finished.stderr)
        return json.loads(finished.stdout)

    def test_the_listed_texts_give_the_listed_kinds(self):
        self.run_cli("init", "--sample")
        for text, kinds in LISTED.items():
            with self.subTest(text):
                marks = self.ask("lint", text)
                self.assertEqual([mark["kind"] for mark in marks], kinds)
                self.assertEqual(self.pipe(text.encode()), marks)

    def test_a_mark_says_where_it_is_and_what_could_help(self):
        self.run_cli("init")
        text = "😀 Frau Müller kam am 12. März, Lindenstraße 4."
        marks = self.ask("lint", text)
        self.assertEqual([mark["kind"] for mark in marks], ["titled_name", "date", "address"])
        for mark in marks:
            self.assertEqual(list(mark), ["kind", "start", "length", "text", "advice"])
            self.assertEqual(text[mark["start"]:mark["start"] + mark["length"]], mark["text"])
            self.assertGreater(len(mark["advice"]), 20)

    def test_it_works_without_a_plan_and_makes_none(self):
        self.assertEqual(self.ask("lint", "Talked with Dr Achterberg.")[0]["kind"], "titled_name")
        self.assertFalse(self.plan.exists())

    def test_names_of_the_plan_are_known(self):
        self.run_cli("init")
        self.run_cli("add", "people", "name=Dr Ilse Brandt")
        self.assertEqual(self.ask("lint", "Saw Dr. Brandt and Mrs. Halloran.")[0]["text"], "Mrs. Halloran")

    def test_it_changes_nothing(self):
        self.run_cli("init", "--sample")
        before = self.plan.read_bytes()
        self.run_cli("lint", "Mrs Halloran")
        self.assertEqual(self.plan.read_bytes(), before)

    def test_nothing_found_says_what_it_does_not_prove(self):
        answer = self.run_cli("lint", "I rush the close.")
        self.assertEqual(answer.out, "No pattern found — this does not prove it is de-identified.\n")
        self.assertEqual(self.ask("lint", ""), [])

    def test_people_read_what_was_found_and_why(self):
        answer = self.run_cli("lint", "Mrs Halloran called from 555-0142.")
        self.assertIn("Mrs Halloran", answer.out)
        self.assertIn("titled name", answer.out)
        self.assertIn("555-0142", answer.out)

    def test_broken_bytes_are_no_trouble(self):
        marks = self.pipe(b"\xff\xfe 555-0142 \xc3")
        self.assertEqual([mark["text"] for mark in marks], ["555-0142"])
        self.assertEqual(self.pipe(b""), [])

    def test_a_plan_that_cannot_be_opened_exits_4(self):
        self.plan.write_bytes(b"Dear diary")
        self.run_cli("lint", "Mrs Halloran", code=4)

    def test_two_texts_are_one_too_many(self):
        self.run_cli("lint", "one", "two", code=2)


if __name__ == "__main__":
    unittest.main()
