# SPDX-License-Identifier: MIT
"""What the program concludes of the sample plan, as of the day on which it is told."""
import unittest

from program import CliTest


class Story(CliTest):
    def setUp(self):
        super().setUp()
        self.run_cli("init", "--sample")

    def test_coverage(self):
        answer = self.ask("coverage")
        self.assertEqual((answer["covered"], answer["partial"], answer["open"]), (8, 3, 1))
        self.assertAlmostEqual(answer["ratio"], 8 / 12)
        # 5+5+5+4+3+4+3+3 held, half of 5+4+4, nothing of 3; 48 in all.
        self.assertAlmostEqual(answer["weighted"], (32 + 6.5) / 48)
        needs = {need["title"]: need for need in answer["needs"]}
        self.assertEqual(len(answer["needs"]), 12)

        writing = needs["Feedback on writing and research design"]
        self.assertEqual(writing["state"], "open")
        self.assertEqual(writing["waiting"], ["Prof. Marguerite Doyle"])
        self.assertEqual(writing["category"], "Writing & research feedback")
        self.assertEqual(writing["importance"], 3)

        rules = needs["How the board reads its own rules"]
        self.assertEqual((rules["state"], rules["partly"]), ("partial", ["Ji-woo Han"]))
        self.assertEqual(rules["waiting"], ["Gareth Pym"])

        risk = needs["Short-notice consultation on suicide risk"]
        self.assertEqual(risk["state"], "partial")
        self.assertEqual(risk["partly"], ["Dev Malhotra", "Dr Rosalind Achterberg"])
        self.assertEqual(risk["waiting"], ["Dr Isolde Brandt"])

        self.assertTrue(needs["Feedback on recorded trauma sessions"]["single"])
        self.assertFalse(needs["A peer consultation group"]["single"])
        self.assertEqual(
            needs["A peer consultation group"]["well"], ["Dev Malhotra", "Ji-woo Han", "Lena Sorby"]
        )
        load = {each["name"]: each["needs"] for each in answer["load"]}
        self.assertEqual(load["Dr Rosalind Achterberg"], 3)
        self.assertEqual(load["Ji-woo Han"], 2)
        self.assertNotIn("Dr Isolde Brandt", load)
        self.assertEqual(answer["load"][0]["name"], "Dr Rosalind Achterberg")

    def test_due(self):
        rows = {row["name"]: row for row in self.ask("due")}
        expected = {
            "Dr Rosalind Achterberg": (6, 14, "on_track"),
            "Tomas Okafor": (33, 42, "on_track"),
            "Lena Sorby": (19, 30, "on_track"),
            "Dev Malhotra": (47, 30, "overdue"),
            "Ji-woo Han": (19, 30, "on_track"),
            "Samir Haddad": (56, 90, "on_track"),
            "Beatriz Quintana": (103, 180, "on_track"),
            "Dr Henrik Vale": (5, 35, "on_track"),
            "Noor Siddiqui": (54, 90, "on_track"),
            "Owen Bright": (11, 7, "overdue"),
            "Camille Tran": (56, 30, "overdue"),
        }
        self.assertEqual(set(rows), set(expected))
        for name, (days, cadence, state) in expected.items():
            with self.subTest(name):
                row = rows[name]
                self.assertEqual((row["days"], row["cadence"], row["state"]), (days, cadence, state))
                self.assertAlmostEqual(row["ratio"], days / cadence)
        self.assertEqual(rows["Owen Bright"]["due"], "2026-06-11")

    def test_network(self):
        answer = self.ask("network")
        self.assertEqual((answer["size"], answer["ties"]), (11, 10))
        self.assertAlmostEqual(answer["density"], 20 / 110)
        self.assertAlmostEqual(answer["effective_size"], 11 - 20 / 11)
        self.assertAlmostEqual(answer["efficiency"], (11 - 20 / 11) / 11)
        self.assertEqual(sorted(len(people) for people in answer["components"]), [1, 1, 9])
        self.assertEqual(answer["functions"]["sponsorship"], ["Dr Henrik Vale"])
        self.assertIn("protection", answer["single_functions"])
        self.assertEqual(set(answer["closeness"]), {"mean", "strong", "weak"})
        self.assertEqual(set(answer["typology"]), {"diversity", "strength", "quadrant"})
        self.assertEqual(set(answer["ei"]), {"stage", "setting"})
        for mixture in ("setting", "stage", "region"):
            self.assertTrue({"distinct", "blau", "iqv", "categories"} <= set(answer[mixture]))

    def test_everything_can_be_shown(self):
        counts = {
            "people": 14, "relationships": 14, "goals": 6, "needs": 12, "values": 5, "supports": 0,
            "statements": 2, "meetings": 29, "promises": 13, "exchanges": 16, "outreach": 11,
            "agreements": 2, "groups": 1, "hours": 13,
        }
        for kind, count in counts.items():
            with self.subTest(kind):
                self.assertEqual(len(self.ask("show", kind)), count)
                self.run_cli("show", kind)

    def test_people_have_the_keys_of_an_import(self):
        people = self.ask("show", "people")
        keys = {"name", "given", "family", "emails", "phones", "organization", "title", "note",
                "birthday", "id", "relationships"}
        for person in people:
            self.assertTrue(keys <= set(person), keys - set(person))
        vale = self.ask("show", "people", "Vale")
        self.assertEqual((vale["name"], vale["family"]), ("Dr Henrik Vale", "Vale"))
        [tie] = vale["relationships"]
        self.assertEqual(tie["kind"], "reverse_mentee")
        self.assertEqual(
            sorted(tie["functions"]), ["challenging_assignments", "exposure", "sponsorship"]
        )

    def test_rows_say_whom_they_are_about(self):
        self.assertEqual(self.ask("show", "needs", "recorded")["goals"],
                         ["Trauma work: finish the 6 recorded-session reviews and one accredited course"])
        threads = {thread["to"]: thread for thread in self.ask("show", "outreach")}
        self.assertEqual(
            [message["kind"] for message in threads["Dr Isolde Brandt"]["messages"]],
            ["ask", "follow_up_1", "follow_up_2"],
        )
        promises = {promise["text"]: promise for promise in self.ask("show", "promises")}
        self.assertEqual(promises["Clip 4 for review"]["with"], "Tomas Okafor")
        meetings = self.ask("show", "meetings")
        self.assertIn(["Lena Sorby", "Dev Malhotra", "Ji-woo Han"], [m["with"] for m in meetings])
        [may] = [m for m in meetings if m["what"] == "Three of four came"]
        self.assertEqual(may["with"], ["Lena Sorby", "Ji-woo Han"])
        self.assertEqual(self.ask("show", "groups")[0]["members"],
                         ["Ji-woo Han", "Lena Sorby", "Dev Malhotra"])

    def test_search(self):
        found = self.ask("search", "safety", "plan")
        self.assertNotEqual(found, [])
        for row in found:
            self.assertEqual(set(row), {"kind", "id", "title", "snippet"})
        self.assertEqual(self.ask("search", "ROSALIND")[0]["title"], "Dr Rosalind Achterberg")
        for query in ("don't", "multi-agent", "a:b", "(", '"', "*", "AND", "zzzz", "%1"):
            self.ask("search", query)

    def test_the_day_decides(self):
        owen = {row["name"]: row for row in self.run_cli("--json", "--as-of", "2026-06-05", "due").json}
        self.assertEqual((owen["Owen Bright"]["days"], owen["Owen Bright"]["state"]), (1, "on_track"))

    def test_people_read_the_same_in_words(self):
        words = self.run_cli("--as-of", "2026-06-15", "coverage").out
        self.assertIn("8 of 12 needs are held well, 3 in part; 1 is an open place.", words)
        self.assertIn("open place", words)
        self.assertNotIn("\x1b[", words)
        self.assertIn("11 days ago; you meant about every 7",
                      self.run_cli("--as-of", "2026-06-15", "due").out)
        for word in ("overdue", "late", "failed"):
            self.assertNotIn(word, self.run_cli("--as-of", "2026-06-15", "due").out.split())

    def test_the_smaller_stories(self):
        for name, people in (("mid", 8), ("late", 7)):
            with self.subTest(name):
                self.plan = self.home / f"{name}.asterism"
                self.run_cli("init", "--sample", name)
                self.assertEqual(len(self.ask("show", "people")), people)
                self.assertGreaterEqual(self.ask("coverage")["open"], 1)
                self.assertNotEqual(self.ask("due"), [])


if __name__ == "__main__":
    unittest.main()
