# SPDX-License-Identifier: MIT
"""A calendar out, and invitations in."""
import re
import unittest

from program import SOURCE, CliTest

SAMPLES = SOURCE / "tests" / "data" / "ics"


def unfolded(data):
    return data.decode("utf-8").replace("\r\n ", "")


def texts(data, name):
    return re.findall(rf"^{name}[^:\r\n]*:(.*)\r$", unfolded(data), re.MULTILINE)


class CalendarOut(CliTest):
    def calendar(self, *arguments):
        return self.run_cli("--as-of", "2026-06-15", "export", "--format", "ics", *arguments).bytes

    def test_the_story(self):
        self.run_cli("init", "--sample")
        data = self.calendar()
        for line in data.split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            self.assertNotIn(b"\n", line)
        self.assertEqual(data.count(b"BEGIN:VEVENT"), data.count(b"END:VEVENT"))
        starts = texts(data, "DTSTART")
        for day in ("20260623", "20260624", "20260625", "20260630", "20260831"):
            self.assertIn(day, starts)
        uids = texts(data, "UID")
        self.assertEqual(len(uids), len(set(uids)))
        self.assertTrue(all(stamp.endswith("Z") for stamp in texts(data, "DTSTAMP")))

    def test_nobody_is_named_unless_asked(self):
        self.run_cli("init", "--sample")
        names = [person["display_name"] for person in self.ask("show", "people")]
        silent = unfolded(self.calendar())
        for name in names:
            self.assertNotIn(name, silent)
        self.assertIn("Dr Rosalind Achterberg", unfolded(self.calendar("--with-names")))

    def test_the_sequence_rises_with_a_change(self):
        self.run_cli("init", "--sample")
        first = self.calendar()
        self.assertEqual(set(texts(first, "SEQUENCE")), {"0"})
        self.assertEqual(set(texts(self.calendar(), "SEQUENCE")), {"0"})
        meeting = next(m for m in self.ask("show", "meetings") if m["starts_on"] == "2026-06-23")
        self.run_cli("set", meeting["id"], "starts_on=2026-06-22")
        changed = self.calendar()
        self.assertEqual(sorted(texts(changed, "SEQUENCE")).count("1"), 1)
        self.assertEqual(sorted(texts(first, "UID")), sorted(texts(changed, "UID")))

    def test_an_empty_calendar_is_no_file(self):
        self.run_cli("init")
        path = self.home / "calendar.ics"
        self.run_cli("export", "--format", "ics", "--out", path, code=1)
        self.assertFalse(path.exists())

    def test_other_programs_read_it(self):
        try:
            import icalendar
        except ImportError:
            self.skipTest("python3-icalendar is not here")
        self.run_cli("init", "--sample")
        calendar = icalendar.Calendar.from_ical(self.calendar())
        kinds = [part.name for part in calendar.walk()]
        self.assertIn("VEVENT", kinds)
        self.assertIn("VTODO", kinds)


class CalendarIn(CliTest):
    def test_an_invitation(self):
        self.run_cli("init")
        file = SAMPLES / "outlook-invitation.ics"
        dry = self.ask("import", "--dry-run", file)
        self.assertEqual((dry["format"], dry["added"]), ("icalendar", 1))
        self.assertEqual(
            dry["meetings"],
            [{
                "uid": "040000008200E00074C5B7101A82E00800000000",
                "summary": "Supervision",
                "starts": "2026-06-23T12:00:00+02:00",
                "kind": "event",
            }],
        )
        self.assertEqual(self.ask("show", "meetings"), [])
        self.assertEqual(self.ask("import", file)["added"], 1)
        meeting = self.ask("show", "meetings")[0]
        self.assertEqual((meeting["starts_on"], meeting["minutes"]), ("2026-06-23", 60))
        # By UID, nothing doubles; and it was one step.
        again = self.ask("import", file)
        self.assertEqual((again["added"], again["updated"], again["skipped"]), (0, 0, 1))
        self.run_cli("undo")
        self.assertEqual(self.ask("show", "meetings"), [])

    def test_a_series_and_the_one_that_moved(self):
        self.run_cli("init")
        self.ask("import", SAMPLES / "google-weekly.ics")
        days = sorted(meeting["starts_on"] for meeting in self.ask("show", "meetings"))
        self.assertEqual(days[:3], ["2026-06-16", "2026-07-01", "2026-07-14"])

    def test_our_own_calendar_comes_home(self):
        self.run_cli("init", "--sample")
        path = self.home / "calendar.ics"
        self.run_cli("--as-of", "2026-06-15", "export", "--format", "ics", "--out", path)
        answer = self.ask("import", path)
        self.assertEqual((answer["added"], answer["updated"]), (0, 0))
        self.run_cli("init", "--sample", code=1)

    def test_every_sample_is_read_whatever_its_name(self):
        self.run_cli("init")
        for file in sorted(SAMPLES.glob("*.ics")):
            copy = self.write("anything.bin", file.read_bytes())
            answer = self.ask("import", "--dry-run", copy)
            self.assertEqual(answer["format"], "icalendar", file)
            self.assertTrue(answer["meetings"], file)


if __name__ == "__main__":
    unittest.main()
