# SPDX-License-Identifier: MIT
"""init, verify, backup, history, undo, redo; exit codes and file modes."""
import os
import sqlite3
import stat
import subprocess
import unittest

from program import PROGRAM, CliTest


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


class PlanFile(CliTest):
    def test_init_makes_a_private_plan_and_never_overwrites_one(self):
        answer = self.run_cli("--json", "init")
        self.assertEqual(answer.json, {"file": str(self.plan)})
        self.assertEqual(mode(self.plan), 0o600)

        before = self.plan.read_bytes()
        self.run_cli("init", code=1)
        self.run_cli("init", "--sample", code=1)
        self.assertEqual(self.plan.read_bytes(), before)

    def test_the_default_plan_lies_in_the_data_folder(self):
        answer = self.start("--json", "init")
        self.assertEqual(answer.code, 0)
        place = self.home / ".local/share/asterism/plan.asterism"
        self.assertEqual(answer.json, {"file": str(place)})
        self.assertEqual(mode(place), 0o600)
        self.assertEqual(mode(place.parent), 0o700)

        data = self.home / "data"
        answer = self.start("--json", "init", environment={"XDG_DATA_HOME": str(data)})
        self.assertEqual(answer.json, {"file": str(data / "asterism/plan.asterism")})
        # As the standard asks, a relative path is no place.
        answer = self.start("init", environment={"XDG_DATA_HOME": "data"})
        self.assertEqual(answer.code, 1)

    def test_global_options_may_stand_before_and_after_the_command(self):
        self.run_cli("init", "--sample")
        one = self.start("--file", self.plan, "--json", "--as-of", "2026-06-15", "coverage")
        other = self.start("coverage", "--as-of", "2026-06-15", "--json", "--file", self.plan)
        self.assertEqual(one.out, other.out)
        self.assertEqual(other.code, 0)

    def test_quiet_says_only_what_was_asked_for(self):
        self.assertEqual(self.run_cli("--quiet", "init", "--sample").out, "")
        self.assertNotEqual(self.run_cli("--quiet", "show", "people").out, "")

    def test_wrong_usage_exits_2(self):
        self.run_cli("init")
        for arguments in (
            [],
            ["dance"],
            ["show"],
            ["show", "wishes"],
            ["init", "--sample", "tiny"],
            ["coverage", "--as-of", "soon"],
            ["coverage", "--as-of", "2026-02-30"],
            ["export", "--format", "pdf"],
            ["add", "people"],
            ["add", "people", "Ann"],
            ["add", "people", "shoe_size=40"],
            ["bench", "--people", "three"],
        ):
            with self.subTest(arguments):
                self.run_cli(*arguments, code=2)

    def test_help_and_version_exit_0(self):
        for arguments in (["--help"], ["show", "--help"], ["--version"]):
            answer = self.start(*arguments)
            self.assertEqual(answer.code, 0)
            self.assertNotEqual(answer.out, "")

    def test_commands_of_later_days_are_absent(self):
        listed = self.start("--help").out
        for command in ("seal", "merge", "insights", "whatif"):
            self.assertNotIn(f"\n  {command} ", listed)

    def test_a_file_that_is_not_there_exits_3(self):
        answer = self.run_cli("show", "people", code=3)
        self.assertIn(str(self.plan), answer.err)
        self.assertFalse(self.plan.exists())
        self.run_cli("init")
        self.run_cli("import", self.home / "nowhere.vcf", code=3)

    def test_a_file_that_cannot_be_opened_as_a_plan_exits_4_and_is_left_alone(self):
        self.run_cli("init", "--sample")
        whole = self.plan.read_bytes()
        newer = bytearray(whole)
        newer[60:64] = (99).to_bytes(4, "big")
        for name, content in {
            "no plan": b"Dear diary",
            "empty": b"",
            "cut": whole[: len(whole) // 3],
            "newer": bytes(newer),
        }.items():
            with self.subTest(name):
                self.plan.write_bytes(content)
                self.run_cli("show", "people", code=4)
                self.assertEqual(self.plan.read_bytes(), content)

    def test_a_plan_that_is_open_elsewhere_exits_4(self):
        self.run_cli("init")
        other = sqlite3.connect(self.plan, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        self.run_cli("show", "people", code=4)
        other.close()
        self.run_cli("show", "people")

    def test_verify_tells_a_whole_plan_from_a_hurt_one(self):
        self.run_cli("init", "--sample")
        self.assertEqual(self.ask("verify"), {"ok": True, "problems": []})

        whole = self.plan.read_bytes()
        self.assertIn(b"clinician who is steady", whole)
        self.plan.write_bytes(whole.replace(b"clinician who is steady", b"clinician who is sturdy"))
        answer = self.start("--file", self.plan, "--json", "verify")
        self.assertEqual(answer.code, 4)
        self.assertFalse(answer.json["ok"])
        self.assertNotEqual(answer.json["problems"], [])

    def test_a_backup_is_a_plan_of_its_own(self):
        self.run_cli("init", "--sample")
        folder = self.home / "copies"
        first = self.ask("backup", folder)["file"]
        second = self.ask("backup", folder)["file"]
        self.assertNotEqual(first, second)
        self.assertEqual(mode(first), 0o600)
        self.assertEqual(mode(folder), 0o700)
        exported = self.start("--file", first, "export", "--format", "json")
        self.assertEqual(exported.out, self.run_cli("export", "--format", "json").out)
        self.assertTrue(self.ask("backup")["file"].startswith(str(self.home / ".local/state/asterism")))

    def test_undo_and_redo_walk_through_the_history(self):
        self.run_cli("init")
        self.run_cli("add", "people", "name=Ann")
        self.run_cli("add", "people", "name=Ben")
        self.assertEqual([p["name"] for p in self.ask("show", "people")], ["Ann", "Ben"])

        [entry] = self.ask("undo")
        self.assertEqual(entry["label"], "Add person “Ben”")
        self.assertTrue(entry["undone"])
        self.assertRegex(entry["at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        [entry] = self.ask("undo")
        self.assertEqual(entry["label"], "Add person “Ann”")
        self.assertEqual(self.ask("show", "people"), [])
        self.run_cli("undo", code=1)

        [entry] = self.ask("redo")
        self.assertEqual((entry["label"], entry["undone"]), ("Add person “Ann”", False))
        self.assertEqual([p["name"] for p in self.ask("show", "people")], ["Ann"])
        labels = [(e["label"], e["undone"]) for e in self.ask("history")]
        self.assertEqual(labels, [("Add person “Ben”", True), ("Add person “Ann”", False)])
        self.ask("redo")
        self.run_cli("redo", code=1)

    def test_nothing_is_left_beside_the_plan(self):
        self.run_cli("init", "--sample")
        self.run_cli("add", "people", "name=Ann")
        self.run_cli("export", "--format", "json", "--out", "plan.json")
        self.assertEqual(
            sorted(path.name for path in self.home.iterdir()), ["plan.asterism", "plan.json"]
        )

    def test_whatever_the_umask_files_are_private(self):
        subprocess.run(
            ["sh", "-c", 'umask 000; "$0" --file "$1" init; "$0" --file "$1" export --format json --out "$2"',
             PROGRAM, self.plan, self.home / "out.json"],
            check=True, env={"HOME": str(self.home)}, capture_output=True,
        )
        self.assertEqual(mode(self.plan), 0o600)
        self.assertEqual(mode(self.home / "out.json"), 0o600)


if __name__ == "__main__":
    unittest.main()
