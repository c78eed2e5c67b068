"""Originals on the command line: asked for, said in one place, followed to the desk and to a court."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests.cli.conftest import Cli


def test_originals_go_from_her_yes_to_a_copy_for_a_court(
    cli: Cli, ready: str, desk: Path, tmp_path: Path
) -> None:
    """A coordinator without a screen must be able to show a court every hand it went through."""
    assert desk.exists()
    export = ("export", ready, "--vault", "h", "--to", "nadia", "--with-originals")
    ran = cli(*export, "--out", "x.tbtt", "--yes")
    assert ran.code == 1
    assert "[originals_not_agreed]" in ran.line or "nadia gets originals" in ran.line
    told = cli("story", "consent", ready, "--vault", "h", "--grant", "legal_evidence", "--for", "nadia")
    assert told.code == 0, told.err
    ran = cli(*export, "--out", "x.tbtt", "--yes", "--json")
    problems = {one["code"] for one in ran.json["stories"][0]["problems"]}
    assert problems == {"originals_not_approved"}
    asked = cli(*export, "--out", "x.tbtt", "--attest", stdin="n\n")  # her yes to them is not noted first
    assert (asked.code, "NOT REDACTED: part 3" in asked.err) == (1, True)
    ran = cli(*export, "--out", "x.tbtt", "--yes", "--json")
    assert {one["code"] for one in ran.json["stories"][0]["problems"]} == {"originals_not_approved"}
    agreed = cli("story", "approve", ready, "--vault", "h", "--originals-for", "nadia", "--json")
    assert (agreed.json["originals"], agreed.json["to"]) == ([2, 3], ["nadia"])
    asked = cli(*export, "--out", "x.tbtt", stdin="n\n")
    assert asked.code == 1
    assert "NOT REDACTED: part 3" in asked.err
    assert not (tmp_path / "x.tbtt").exists()
    ran = cli(*export, "--out", "x.tbtt", "--yes", "--json")
    assert ran.code == 0, ran.err
    photo = (tmp_path / "p.jpg").read_bytes()
    digest = hashlib.sha256(photo).hexdigest()
    assert digest in {one["sha256"] for one in ran.json["stories"][0]["originals"]}

    assert "2 originals, NOT REDACTED" in cli("verify", "x.tbtt", "--vault", "c").out
    seen = cli("verify", "x.tbtt", "--vault", "c", "--json").json
    assert (seen["media"], seen["originals"]) == (2, 2)
    assert cli("import", "x.tbtt", "--vault", "c").code == 0
    copied = cli("story", "evidence", ready, "3", "--vault", "c", "--out", "court.jpg", "--yes", "--json")
    assert copied.code == 0, copied.err
    assert (tmp_path / "court.jpg").read_bytes() == photo
    lines = cli("story", "custody", ready, "--vault", "c", "--json").json["lines"]
    of_photo = [(one["event"], one["by"]) for one in lines if one.get("sha256") == digest]
    assert of_photo == [
        ("original_given", "amal"),
        ("original_taken_in", "nadia"),
        ("evidence_copied", "nadia"),
    ]
    assert lines[0]["event"] == "story_begun"
    written = (tmp_path / "court.jpg.custody.txt").read_text("utf-8")
    assert [line.split("  ")[2] for line in written.splitlines()[4:]] == [one["event"] for one in lines]
