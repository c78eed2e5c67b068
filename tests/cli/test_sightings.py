"""Suggestions in pictures on the command line, with the real networks."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.cli.conftest import CONSENT, TEXT, Cli
from tests.helpers.chat import chat, code


def test_what_names_her_in_a_screenshot_is_offered_and_covered(
    cli: Cli, helper: Path, tmp_path: Path
) -> None:
    """The chat in which he writes her name would leave with it, and nobody would have been told."""
    drawn = chat(["Where is Zubeida", "I am at +92 300 1234567", "see you soon"], (620, 400))
    drawn.image.paste(code("https://example.org/zubeida"), (440, 240))
    (tmp_path / "p.png").write_bytes(drawn.png())
    (tmp_path / "t.txt").write_text(TEXT, encoding="utf-8")
    added = cli(
        *(
            "story",
            "add",
            "--vault",
            "h",
            "--text",
            "t.txt",
            "--photo",
            "p.png",
            "--consent",
            CONSENT,
            "--json",
        )
    )
    story = added.json["story_id"]
    cli("story", "redact", story, "--vault", "h", "--term", "Zubeida Khan")

    offered = cli("story", "suggest", story, "--vault", "h", "--json")
    picture_of = offered.json["items"][1]
    assert picture_of["kind"] == "photo"
    kinds = [one["category"] for one in picture_of["suggestions"]]
    assert {"PERSON", "PHONE", "CODE"} <= set(kinds)
    assert kinds.count("TEXT") == 3
    assert all(set(one) == {"box", "category"} for one in picture_of["suggestions"])

    redacted = cli("story", "redact", story, "--vault", "h", "--accept", "CODE,PERSON", "--json")
    assert redacted.json["covered"]["CODE"] == 1
    assert "TEXT" not in redacted.json["covered"]
    again = cli("story", "suggest", story, "--vault", "h", "--json").json["items"][1]["suggestions"]
    assert {one["category"] for one in again} == {"PHONE", "TEXT"}
    cli("story", "redact", story, "--vault", "h", "--accept", "all")
    assert not cli("story", "suggest", story, "--vault", "h", "--json").json["items"][1]["suggestions"]
    cli("story", "render", story, "--vault", "h", "--out", "out", "--yes")
    (leaving,) = (tmp_path / "out").rglob("*.png")
    with Image.open(leaving) as image:
        for _, box in drawn.lines:
            assert image.crop((box.x, box.y, box.x + box.w, box.y + box.h)).getextrema() == ((0, 0),) * 3
