# SPDX-License-Identifier: MIT
"""What we write as vCard, read by python3-vobject, a reader that is not ours."""
import re
import unittest

from program import CliTest

try:
    import vobject
except ImportError:
    vobject = None

KEYS = ("name", "given", "family", "emails", "phones", "organization", "title", "note", "birthday")


def text(value):
    """A value of vobject as one string: lists come from commas that separate."""
    if isinstance(value, (list, tuple)):
        return " ".join(text(each) for each in value)
    return str(value).replace("\r\n", "\n").strip()


def values(card, name):
    found = [text(line.value) for line in card.contents.get(name, [])]
    return [value for value in found if value]


def organizations(card):
    parts = []
    for line in card.contents.get("org", []):
        fields = line.value if isinstance(line.value, list) else [line.value]
        parts += [text(field) for field in fields]
    return [part for part in parts if part]


def birthday(card):
    for value in values(card, "bday") + values(card, "x-bday"):
        whole = re.fullmatch(r"(\d{4})(\d{2})(\d{2})", value)
        yearless = re.fullmatch(r"--(\d{2})(\d{2})", value)
        if whole:
            return "-".join(whole.groups())
        return "--" + "-".join(yearless.groups()) if yearless else value
    return ""


def person(card):
    name = card.contents["n"][0].value if "n" in card.contents else None
    full = values(card, "fn")
    return {
        "name": full[0] if full else "",
        "given": text(name.given) if name else "",
        "family": text(name.family) if name else "",
        "emails": values(card, "email"),
        "phones": values(card, "tel"),
        "organization": organizations(card),
        "title": values(card, "title"),
        "note": "\n\n".join(values(card, "note")),
        "birthday": birthday(card),
    }


@unittest.skipIf(vobject is None, "python3-vobject is not installed")
class ReadByVobject(CliTest):
    def expect_same(self, path):
        with open(path, encoding="utf-8", newline="") as file:
            theirs = [person(card) for card in vobject.readComponents(file.read())]
        self.run_cli("init")
        ours = self.ask("import", "--dry-run", path)["people"]
        self.assertEqual(len(theirs), len(ours))
        for their, our in zip(theirs, ours):
            self.assertEqual(their, {key: our.get(key) or their[key].__class__() for key in KEYS})

    def export_sample(self, form):
        sample = self.home / "sample.asterism"
        target = self.home / f"people-{form}.vcf"
        self.start("--file", sample, "init", "--sample")
        self.start("--file", sample, "export", "--format", form, "--out", target)
        return target

    def test_version_4(self):
        self.expect_same(self.export_sample("vcard"))

    def test_version_3(self):
        self.expect_same(self.export_sample("vcard3"))


if __name__ == "__main__":
    unittest.main()
