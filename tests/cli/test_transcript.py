"""Transcripts on the command line: set from a file, read back, and one clear line where it is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli

LINES = "Interview\n[00:00:00.5] My name is Zubeida.\n[0:01.250] He called.\n"


def test_a_transcript_is_set_and_read_back(cli: Cli, story: str, tmp_path: Path) -> None:
    """What was transcribed elsewhere would have to be typed again, with every time."""
    (tmp_path / "t.txt").write_text(LINES, encoding="utf-8")
    ran = cli("story", "transcript", story, "2", "--vault", "h", "--set", "t.txt")
    assert (ran.code, ran.out) == (0, "Kept: 3 lines, 2 with a time.\n")
    told = cli("story", "transcript", story, "2", "--vault", "h", "--json").json
    assert told["lines"] == [
        {"text": "Interview", "from": None},
        {"text": "My name is Zubeida.", "from": 0.5},
        {"text": "He called.", "from": 1.25},
    ]
    out = cli("story", "transcript", story, "2", "--vault", "h", "--form", "vtt").out
    assert out.startswith("WEBVTT\n")
    assert "00:00:01.250 --> 00:00:02.000\nHe called.\n" in out
    again = cli("story", "transcript", story, "2", "--vault", "h", "--set", "-", "--json", stdin=out)
    assert [line["from"] for line in again.json["lines"]] == [0.0, 0.5, 1.25]
    shown = cli("story", "show", story, "--vault", "h").out
    assert "4. text (the words of part 2)" in shown
    assert "[00:00:01.250] He called." in shown
    item = cli("story", "show", story, "--vault", "h", "--json").json["items"][3]
    assert (item["transcribes"], item["time_codes"][-1]["seconds"]) == (2, 1.25)


@pytest.mark.parametrize(
    ("text", "number", "code"),
    [
        ("[00:99] x", "2", "transcript_time"),
        ("[00:01] x\n[00:01] y", "2", "transcript_backwards"),
        ("WEBVTT\n\nwords without a time", "2", "transcript_cue"),
        ("[00:02] when it is over", "2", "transcript_beyond"),
        ("words", "1", "transcript_not_a_sound"),
        ("words", "9", "item_unknown"),
    ],
)
def test_what_cannot_be_is_said_in_one_line_and_changes_nothing(
    cli: Cli, story: str, tmp_path: Path, text: str, number: str, code: str
) -> None:
    """Half of a transcript, or a traceback, for a slip in one line of four hours."""
    (tmp_path / "t.txt").write_text(text, encoding="utf-8")
    ran = cli("story", "transcript", story, number, "--vault", "h", "--set", "t.txt")
    assert ran.code == 1
    assert f"[{code}]" in ran.line
    assert len(cli("story", "show", story, "--vault", "h", "--json").json["items"]) == 3
    missing = cli("story", "transcript", story, "2", "--vault", "h")
    assert (missing.code, missing.out) == (1, "")
    assert "[transcript_missing]" in missing.line
