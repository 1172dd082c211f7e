# SPDX-License-Identifier: MIT
"""Starts asterism-cli as a person would, in a home of its own."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["ASTERISM_CLI"]
SOURCE = pathlib.Path(os.environ["ASTERISM_SOURCE_DIR"])
STORY_DAY = "2026-06-15"


class Answer:
    def __init__(self, finished):
        self.code = finished.returncode
        self.out = finished.stdout.decode("utf-8")
        self.bytes = finished.stdout
        self.err = finished.stderr.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.out)


class CliTest(unittest.TestCase):
    """Each test has an empty home, which is gone afterward."""

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="asterism-test-"))
        self.addCleanup(shutil.rmtree, self.home)
        self.plan = self.home / "plan.asterism"

    def start(self, *arguments, environment=None):
        clean = {
            "HOME": str(self.home),
            "PATH": os.environ.get("PATH", ""),
            "LANG": "fr_FR.UTF-8",
            "TZ": "Pacific/Kiritimati",
            **{name: os.environ[name] for name in ("ASAN_OPTIONS", "LLVM_PROFILE_FILE") if name in os.environ},
            **(environment or {}),
        }
        return Answer(
            subprocess.run(
                [PROGRAM, *map(str, arguments)], env=clean, cwd=self.home, capture_output=True, timeout=120
            )
        )

    def run_cli(self, *arguments, code=0):
        """On the test's own plan; the exit code is checked."""
        answer = self.start("--file", self.plan, *arguments)
        self.assertEqual(answer.code, code, f"{arguments}: {answer.out}{answer.err}")
        if code != 0:
            self.assertNotEqual(answer.err, "", "a refusal says why")
        return answer

    def ask(self, *arguments):
        """The JSON answer, on the day of the story."""
        return self.run_cli("--json", "--as-of", STORY_DAY, *arguments).json

    def write(self, name, text):
        path = self.home / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path
