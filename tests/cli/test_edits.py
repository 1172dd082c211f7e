# SPDX-License-Identifier: MIT
"""add, set, remove; how things are named."""
import unittest

from program import CliTest


class Edits(CliTest):
    def setUp(self):
        super().setUp()
        self.run_cli("init")

    def add(self, *arguments):
        return self.ask("add", *arguments)["id"]

    def test_add_answers_with_the_id(self):
        person = self.add("people", "name=Åsa Lindqvist", "family=Lindqvist", "title=Supervisor")
        self.assertRegex(person, r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$")
        shown = self.ask("show", "people", person)
        self.assertEqual((shown["name"], shown["family"], shown["title"]),
                         ("Åsa Lindqvist", "Lindqvist", ["Supervisor"]))

    def test_every_kind_can_be_added_changed_and_removed(self):
        self.add("people", "name=Ann")
        for kind, fields, change in (
            ("relationships", ["person=Ann", "kind=mentor", "cadence_days=30"], "closeness=4"),
            ("goals", ["title=Run", "due=2026-09", "target=12"], "done=3"),
            ("needs", ["title=Rest", "importance=4"], "urgency=soon"),
            ("values", ["name=Growth"], "lived=7"),
            ("supports", ["title=Spanish", "kind=skill"], "level_now=2"),
            ("statements", ["kind=vision", "text=To be held"], "sphere=personal"),
            ("meetings", ["kind=coffee", "date=2026-06-01", "state=held"], "minutes=25"),
            ("promises", ["text=Send the list", "owner=me"], "due=2026-07-01"),
            ("outreach", ["person=Ann", "purpose=cold ask"], "ask=Twenty minutes"),
            ("groups", ["name=Tuesday group"], "minutes=120"),
            ("hours", ["category=direct", "minutes=60", "date=2026-06"], "setting=clinic"),
        ):
            with self.subTest(kind):
                id = self.add(kind, *fields)
                self.assertEqual(self.ask("set", id, change), {"id": id})
                name, value = change.split("=")
                self.assertEqual(str(self.ask("show", kind, id)[name]), value)
                self.assertEqual(self.ask("remove", id), {"id": id})
                self.run_cli("show", kind, id, code=1)
                self.ask("undo")
                self.ask("show", kind, id)

    def test_links_are_added_and_removed_by_what_they_tie(self):
        self.add("people", "name=Ann")
        self.add("relationships", "person=Ann", "kind=mentor", "phase=active")
        self.add("needs", "title=Rest")
        self.assertEqual(self.ask("add", "coverage", "need=Rest", "relationship=Ann", "level=2"), {"id": None})
        self.assertEqual(self.ask("coverage")["covered"], 1)
        self.ask("remove", "coverage", "need=Rest", "relationship=Ann")
        self.assertEqual(self.ask("coverage")["open"], 1)
        self.run_cli("remove", "coverage", "need=Rest", "relationship=Ann", code=1)
        self.add("people", "name=Ben")
        self.ask("add", "acquaintance", "one=Ben", "other=Ann", "knows=no")
        self.ask("remove", "acquaintance", "one=Ben", "other=Ann")

    def test_a_relationship_takes_the_usual_direction_of_its_kind(self):
        self.add("people", "name=Ann")
        mentee = self.add("relationships", "person=Ann", "kind=mentee")
        self.assertEqual(self.ask("show", "relationships", mentee)["direction"], "i_guide_them")

    def test_phases_move_only_as_the_model_knows(self):
        self.add("people", "name=Ann")
        tie = self.add("relationships", "person=Ann", "kind=mentor", "phase=active")
        self.ask("set", tie, "phase=closing", "closeness=5")
        shown = self.ask("show", "relationships", tie)
        self.assertEqual((shown["phase"], shown["closeness"]), ("closing", 5))
        self.run_cli("set", tie, "phase=considered", "closeness=1", code=1)
        self.assertEqual(self.ask("show", "relationships", tie)["closeness"], 5)
        self.ask("undo")
        shown = self.ask("show", "relationships", tie)
        self.assertEqual((shown["phase"], shown["closeness"]), ("active", None))

    def test_somebody_can_rest(self):
        self.add("people", "name=Ann")
        self.ask("set", "Ann", "resting=resting", "note=On leave")
        shown = self.ask("show", "people", "Ann")
        self.assertEqual((shown["resting"], shown["note"]), ("resting", "On leave"))

    def test_a_value_that_does_not_fit_exits_1_and_changes_nothing(self):
        self.add("needs", "title=Rest", "importance=4")
        for field in ("importance=6", "importance=four", "urgency=asap", "title=", "sources_wanted="):
            with self.subTest(field):
                self.run_cli("set", "Rest", field, code=1)
        self.run_cli("add", "goals", "title=Run", "due=2026-02-30", code=1)
        self.run_cli("add", "needs", "importance=3", code=1)
        self.assertEqual(self.ask("show", "needs", "Rest")["importance"], 4)
        self.assertEqual(self.ask("show", "goals"), [])

    def test_names_may_be_whole_in_part_or_an_id(self):
        ann = self.add("people", "name=Ann Arbor")
        anna = self.add("people", "name=Anna Berg")
        self.assertEqual(self.ask("show", "people", "Arbor")["id"], ann)
        self.assertEqual(self.ask("show", "people", "anna berg")["id"], anna)
        self.assertEqual(self.ask("show", "people", anna)["id"], anna)
        answer = self.run_cli("show", "people", "Ann", code=1)
        self.assertIn("Ann Arbor", answer.err)
        self.assertIn("Anna Berg", answer.err)
        self.assertIn(ann, answer.err)
        # A whole name wins over being part of a longer one.
        whole = self.add("people", "name=Ann")
        self.assertEqual(self.ask("show", "people", "Ann")["id"], whole)
        self.run_cli("show", "people", "Zoe", code=1)

    def test_accents_and_case_do_not_matter_in_a_name(self):
        id = self.add("people", "name=Søren Łukasz Grüß")
        self.assertEqual(self.ask("show", "people", "soren lukasz GRUSS")["id"], id)

    def test_a_kind_before_the_name_tells_things_apart(self):
        self.add("needs", "title=Rest")
        self.add("goals", "title=Rest")
        self.run_cli("set", "Rest", "title=Sleep", code=1)
        self.ask("set", "goal:Rest", "title=Sleep")
        self.assertEqual(self.ask("show", "goals")[0]["title"], "Sleep")
        self.assertEqual(self.ask("show", "needs")[0]["title"], "Rest")

    def test_i_am_me(self):
        self.ask("set", "me", "name=Amara", "career_stage=early")
        self.run_cli("remove", "me", code=1)

    def test_nothing_a_person_typed_can_color_or_move_the_terminal(self):
        self.add("people", "name=Ann \x1b[31mred\x07", "note=<b>bold</b>")
        words = self.run_cli("show", "people").out
        self.assertNotIn("\x1b", words)
        self.assertNotIn("\x07", words)


if __name__ == "__main__":
    unittest.main()
