# SPDX-License-Identifier: MIT
"""import and export."""
import json
import os
import re
import stat
import unittest

from program import SOURCE, CliTest

CARDS = """BEGIN:VCARD\r
VERSION:3.0\r
FN:Dr Rosalind Achterberg\r
N:Achterberg;Rosalind;;Dr;\r
EMAIL;TYPE=WORK:rosalind@clinic.example\r
TEL;TYPE=CELL:+1 202-555-0117\r
ORG:Port Halden Clinic\r
TITLE:Lead psychologist\r
BDAY:1961-04-09\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
FN:Wren Ito\r
N:Ito;Wren;;;\r
NOTE:Met at the poster session\r
END:VCARD\r
"""

TABLE = """Title,First Name,Last Name,Company,Department,Job Title,E-mail Address,Mobile Phone,Birthday,Notes\r
Dr.,Rosalind,Achterberg,Port Halden Clinic,Trauma,Lead psychologist,rosalind@clinic.example,+1 202-555-0117,4/9/1961,"two\r
lines"\r
,Wren,Ito,,,,wren@ito.example,,,\r
,,,,,,,,,somebody\r
"""


def fits(value, schema, root):
    """Whether a value is what a JSON Schema says; as much of it as ours uses."""
    if "$ref" in schema:
        target = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        if not fits(value, target, root):
            return False
    if "const" in schema and value != schema["const"]:
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
    if "type" in schema:
        if not isinstance(value, kinds[schema["type"]]):
            return False
        if schema["type"] == "integer" and isinstance(value, bool):
            return False
    if isinstance(value, str):
        if len(value) < schema.get("minLength", 0) or not re.search(schema.get("pattern", ""), value):
            return False
    if isinstance(value, int) and not isinstance(value, bool):
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            return False
    if isinstance(value, list):
        return all(fits(item, schema.get("items", {}), root) for item in value)
    if isinstance(value, dict) and "properties" in schema:
        known = schema["properties"]
        return set(schema["required"]) <= set(value) <= set(known) and all(
            fits(item, known[name], root) for name, item in value.items()
        )
    return True


class Exchange(CliTest):
    def test_json_out_in_and_out_again_is_byte_for_byte_the_same(self):
        for sample in ("early", "mid", "late"):
            with self.subTest(sample):
                self.plan = self.home / f"{sample}.asterism"
                self.run_cli("init", "--sample", sample)
                first = self.run_cli("export", "--format", "json").bytes
                self.assertEqual(first, (SOURCE / f"resources/stories/{sample}-career.json").read_bytes())
                path = self.write(f"{sample}.json", first)
                self.plan = self.home / f"{sample}-again.asterism"
                self.run_cli("init")
                report = self.ask("import", path)
                self.assertEqual(report["format"], "json")
                self.assertEqual(self.run_cli("export", "--format", "json").bytes, first)

    def test_an_exported_plan_fits_the_published_schema(self):
        schema = json.loads((SOURCE / "docs/plan.schema.json").read_text())
        self.run_cli("init", "--sample")
        plan = self.run_cli("export", "--format", "json").json
        self.assertTrue(fits(plan, schema, schema))
        plan["need"][0]["importance"] = "5"
        self.assertFalse(fits(plan, schema, schema))

    def test_export_to_a_file_is_private_and_never_the_plan_itself(self):
        self.run_cli("init", "--sample")
        out = self.home / "out.json"
        self.run_cli("export", "--format", "json", "--out", out)
        self.assertEqual(stat.S_IMODE(os.stat(out).st_mode), 0o600)
        self.assertEqual(out.read_bytes(), self.run_cli("export", "--format", "json").bytes)
        before = self.plan.read_bytes()
        self.run_cli("export", "--format", "json", "--out", self.plan, code=1)
        self.assertEqual(self.plan.read_bytes(), before)

    def test_a_json_file_that_is_no_plan_is_refused_with_its_place(self):
        self.run_cli("init", "--sample")
        before = self.run_cli("export", "--format", "json").bytes
        plan = before.decode("utf-8")
        for name, content, place in (
            ("word", plan.replace('"urgency": "now"', '"urgency": "asap"', 1), "need[0].urgency"),
            ("type", plan.replace('"importance": 5', '"importance": "5"', 1), "importance: must be a whole number"),
            ("cut", plan[: len(plan) // 2], "ends in the middle"),
            ("more", plan + "{}", "something follows the end"),
            ("other", '{"people": []}', "format: must be asterism-plan"),
            ("deep", "[" * 100000, "line 1"),
        ):
            with self.subTest(name):
                answer = self.run_cli("import", self.write("bad.json", content), code=1)
                self.assertIn(place, answer.err)
                self.assertEqual(self.run_cli("export", "--format", "json").bytes, before)

    def test_a_json_plan_of_a_newer_program_exits_4(self):
        self.run_cli("init")
        newer = self.write("newer.json", '{"format": "asterism-plan", "version": 2}')
        self.run_cli("import", newer, code=4)

    def test_an_import_is_one_step_that_can_be_undone(self):
        self.run_cli("init")
        before = self.run_cli("export", "--format", "json").bytes
        report = self.ask("import", SOURCE / "resources/stories/late-career.json")
        self.assertEqual(report["added"] + report["updated"] + report["skipped"],
                         sum(len(rows) for rows in json.loads(
                             (SOURCE / "resources/stories/late-career.json").read_text()).values()
                             if isinstance(rows, list)))
        self.assertEqual(len(report["people"]), 7)
        self.assertEqual({"uid", "summary", "starts", "kind"}, set(report["meetings"][0]))
        again = self.ask("import", SOURCE / "resources/stories/late-career.json")
        self.assertEqual((again["added"], again["updated"]), (0, 0))
        self.ask("undo")
        self.assertEqual(self.run_cli("export", "--format", "json").bytes, before)

    def test_a_card_file_is_known_by_what_is_in_it(self):
        self.run_cli("init")
        path = self.write("contacts.json", CARDS)
        dry = self.ask("import", path, "--dry-run")
        self.assertEqual(self.ask("show", "people"), [])
        self.assertEqual(set(dry), {"format", "added", "updated", "skipped", "conflicts", "problems",
                                    "people", "meetings"})
        self.assertEqual((dry["format"], dry["added"], dry["updated"], dry["skipped"], dry["conflicts"]),
                         ("vcard", 2, 0, 0, 0))
        rosalind = dry["people"][0]
        self.assertEqual(rosalind, {
            "name": "Dr Rosalind Achterberg", "given": "Rosalind", "family": "Achterberg",
            "emails": ["rosalind@clinic.example"], "phones": ["+1 202-555-0117"],
            "organization": ["Port Halden Clinic"], "title": ["Lead psychologist"], "note": "",
            "birthday": "1961-04-09"})

        self.assertEqual(self.ask("import", path)["added"], 2)
        shown = {person["name"]: person for person in self.ask("show", "people")}
        for key, value in rosalind.items():
            self.assertEqual(shown["Dr Rosalind Achterberg"][key], value, key)
        again = self.ask("import", path)
        self.assertEqual((again["added"], again["updated"]), (0, 0))
        self.ask("undo")
        self.assertEqual(self.ask("show", "people"), [])

    def test_a_table_is_known_by_what_is_in_it(self):
        self.run_cli("init")
        path = self.write("table.txt", TABLE)
        dry = self.ask("import", path, "--dry-run")
        self.assertEqual(self.ask("show", "people"), [])
        self.assertEqual((dry["format"], dry["added"], dry["updated"], dry["skipped"], dry["conflicts"]),
                         ("csv", 2, 0, 1, 0))
        self.assertEqual([problem["line"] for problem in dry["problems"]], [5])
        self.assertEqual(dry["people"][0], {
            "name": "Dr. Rosalind Achterberg", "given": "Rosalind", "family": "Achterberg",
            "emails": ["rosalind@clinic.example"], "phones": ["+1 202-555-0117"],
            "organization": ["Port Halden Clinic", "Trauma"], "title": ["Lead psychologist"],
            "note": "two\nlines", "birthday": "1961-04-09"})

        self.assertEqual(self.ask("import", path)["added"], 2)
        self.assertEqual(len(self.ask("show", "people")), 2)
        again = self.ask("import", path)
        self.assertEqual((again["added"], again["updated"]), (0, 0))
        self.ask("undo")
        self.assertEqual(self.ask("show", "people"), [])

    def test_a_table_and_a_card_of_one_person_are_one_person(self):
        self.run_cli("init")
        self.ask("import", self.write("cards.vcf", CARDS))
        report = self.ask("import", self.write("table.csv",
                                               "Name,Email,Phone\nR. Achterberg,ROSALIND@clinic.example,555-0199\n"))
        self.assertEqual((report["added"], report["updated"]), (0, 1))
        shown = {person["name"]: person for person in self.ask("show", "people")}
        self.assertEqual(len(shown), 2)
        self.assertEqual(shown["Dr Rosalind Achterberg"]["phones"], ["+1 202-555-0117", "555-0199"])

    def test_a_table_whose_columns_were_guessed_says_so(self):
        self.run_cli("init")
        report = self.ask("import", self.write("list.csv", "Ana Ruiz;ana@example.org\nDev Patel;dev@example.org\n"))
        self.assertEqual(report["added"], 2)
        self.assertIn("guessed", report["problems"][0]["says"])

    def test_people_go_out_as_a_table_and_come_back(self):
        self.run_cli("init", "--sample", "mid")
        self.run_cli("add", "people", "name==HYPERLINK(1)", "note=+1 555")
        people = self.ask("show", "people")
        out = self.home / "people.csv"
        self.run_cli("export", "--format", "csv", "--out", out)
        table = out.read_bytes()
        self.assertEqual(stat.S_IMODE(os.stat(out).st_mode), 0o600)
        self.assertTrue(table.startswith(b"\xef\xbb\xbfName,"))
        self.assertNotRegex(table.decode("utf-8"), r'(?m)(^|,)"?[=+@\-]')
        self.assertEqual(self.run_cli("export", "--format", "csv").bytes, table)
        self.assertEqual(self.ask("import", out)["skipped"], len(people))

        self.plan = self.home / "again.asterism"
        self.run_cli("init")
        self.assertEqual(self.ask("import", out)["added"], len(people))
        back = {person["name"]: person for person in self.ask("show", "people")}
        links = {"id", "card_uid", "relationships", "introduced_by"}
        for person in people:
            for key in set(person) - links:
                self.assertEqual(back[person["name"]][key], person[key], (person["name"], key))
        self.assertEqual(self.run_cli("export", "--format", "csv").bytes, table)

    def test_a_file_that_is_no_table_changes_nothing(self):
        self.run_cli("init", "--sample")
        before = self.run_cli("export", "--format", "json").bytes
        for name, content in (("empty", b""), ("picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(32))),
                              ("line", b"a" * 10_000_000), ("wide", b"Name," * 1_000_000)):
            with self.subTest(name):
                self.run_cli("import", self.write("people.csv", content), code=1)
                self.assertEqual(self.run_cli("export", "--format", "json").bytes, before)
        report = self.ask("import", self.write("people.csv", "First Name,Last Name,E-mail Address\r\n"))
        self.assertEqual((report["added"], len(report["problems"])), (0, 1))

    def test_what_is_neither_is_refused(self):
        self.run_cli("init")
        self.run_cli("import", self.write("notes.txt", "Dear diary"), code=1)
        self.run_cli("import", self.home, code=1)

    def test_people_go_out_as_cards_and_come_back(self):
        self.run_cli("init", "--sample", "mid")
        people = self.ask("show", "people")
        for form, version in (("vcard", "4.0"), ("vcard3", "3.0")):
            with self.subTest(form):
                self.plan = self.home / "plan.asterism"
                out = self.home / f"{form}.vcf"
                self.run_cli("export", "--format", form, "--out", out)
                text = out.read_bytes().decode("utf-8")
                self.assertEqual(text.count("BEGIN:VCARD\r\n"), 8)
                self.assertIn(f"VERSION:{version}\r\n", text)
                self.plan = self.home / f"{form}.asterism"
                self.run_cli("init")
                self.assertEqual(self.ask("import", out)["added"], 8)
                back = {person["name"]: person for person in self.ask("show", "people")}
                for person in people:
                    for key in ("given", "family", "emails", "phones", "organization", "title", "note"):
                        self.assertEqual(back[person["name"]][key], person[key], person["name"])

    def test_somebody_marked_as_sensitive_stays_out_of_card_files(self):
        self.run_cli("init")
        self.run_cli("add", "people", "name=Ann")
        self.run_cli("add", "people", "name=Own Therapist", "sensitive=yes")
        self.assertNotIn("Own Therapist", self.run_cli("export", "--format", "vcard").out)
        self.assertNotIn("Own Therapist", self.run_cli("export", "--format", "csv").out)
        self.assertIn("Own Therapist", self.run_cli("export", "--format", "json").out)


if __name__ == "__main__":
    unittest.main()
