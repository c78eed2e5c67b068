"""`main.py` as people start it: real processes, real key derivation."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import CONSENT, TEXT
from tests.helpers.made import picture, sound
from tests.helpers.vaults import PASSPHRASE

MAIN = Path(__file__).parents[2] / "main.py"


class Program:
    """Runs `main.py` in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "words").write_text(PASSPHRASE + "\n", encoding="utf-8")

    def __call__(self, *argv: str, code: int = 0, stdin: str = "") -> str:
        """Return stdout; fail where the exit code is another."""
        ran = subprocess.run(
            [sys.executable, str(MAIN), *argv],
            cwd=self.folder,
            env={**os.environ, "TBTT_PASSPHRASE_FILE": "words"},
            input=stdin,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert ran.returncode == code, (argv, ran.stderr)
        assert "Traceback" not in ran.stderr
        assert len(ran.stderr.splitlines()) == (1 if code or "create" in argv else 0), ran.stderr
        return ran.stdout

    def json(self, *argv: str, code: int = 0) -> Any:
        """Return the one JSON document on stdout."""
        return json.loads(self(*argv, "--json", code=code))


@pytest.mark.slow
def test_a_story_from_one_end_to_the_other(tmp_path: Path) -> None:
    """The whole job would not work on a machine without a screen."""
    program = Program(tmp_path)
    (tmp_path / "t.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "s.wav").write_bytes(sound())
    (tmp_path / "p.jpg").write_bytes(picture())
    cards = {}
    for vault, role, name in (("h", "helper", "amal"), ("c", "coordinator", "nadia")):
        program("vault", "create", "--vault", vault, "--role", role, "--name", name)
        cards[name] = program.json("card", "export", "--vault", vault, "--out", f"{name}.tbtt-card")["words"]
    for here, name in (("h", "nadia"), ("c", "amal")):
        program("card", "add", f"{name}.tbtt-card", "--words", " ".join(cards[name]), "--vault", here)
    story = program.json(
        *("story", "add", "--vault", "h", "--text", "t.txt", "--audio", "s.wav", "--photo", "p.jpg"),
        *("--consent", CONSENT),
    )["story_id"]
    program(
        *("story", "redact", story, "--vault", "h", "--accept", "all", "--term-file", "-"),
        *("--box", "3:20,20,280,50", "--mute", "2:0.25-0.5"),
        stdin="Nasreen\n",
    )
    program("story", "looked-at", story, "3", "--vault", "h")
    program("story", "approve", story, "--how", "heard", "--vault", "h")
    program("export", story, "--to", "nadia", "--out", "b.tbtt", "--vault", "h")
    assert program.json("verify", "b.tbtt", "--vault", "c")["ok"] is True
    taken = program.json("import", "b.tbtt", "--receipts", "r", "--vault", "c")
    assert taken["files"][0]["result"] == "imported"
    arrived = program("story", "show", story, "--vault", "c", "--json")
    assert not any(word in arrived for word in ("Zubeida", "Khan", "Nasreen", "1234567", "example.org"))
    program("receipt", "apply", *taken["receipts"], "--vault", "h")
    assert program.json("story", "list", "--vault", "h")["stories"][0]["stage"] == "received"
    program("withdraw", story, "--to", "nadia", "--out", "w.tbtt", "--vault", "h")
    assert program.json("import", "w.tbtt", "--vault", "c")["files"][0]["result"] == "withdrawn"
    (tmp_path / "wrong").write_text("not this one\n", encoding="utf-8")
    program("story", "list", "--vault", "h", "--passphrase-file", "wrong", code=3)
