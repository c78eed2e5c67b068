"""Pictures of telephones and chat programs on the command line, and what is said of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CONSENT, Cli
from tests.guard.files import heif, noise, screenshot, webp

TRACE = "A faint trace of what a box covers stays"


@pytest.mark.parametrize(("kind", "stays"), [("heic", True), ("webp", True), ("lossless", False)])
def test_traces_are_spoken_of_where_they_are(
    cli: Cli, helper: Path, tmp_path: Path, kind: str, stays: bool
) -> None:
    """She would be promised that a box is enough where it is not."""
    image = screenshot(90, 60) if kind == "lossless" else noise(90, 60)
    data = heif(image) if kind == "heic" else webp(image, lossless=kind == "lossless")
    (tmp_path / "p").write_bytes(data)
    added = cli("story", "add", "--vault", "h", "--photo", "p", "--consent", CONSENT, "--json")
    story = added.json["story_id"]
    (item,) = cli("story", "show", story, "--vault", "h", "--json").json["items"]
    assert item["lossy_spread"] is stays
    assert (TRACE in cli("story", "show", story, "--vault", "h").out) is stays
    leaving = cli("story", "show", story, "--redacted", "--vault", "h")
    assert (TRACE in leaving.out) is stays
    assert ("image/jpeg" in leaving.out) is stays


def test_a_picture_that_moves_is_refused_in_words(cli: Cli, helper: Path, tmp_path: Path) -> None:
    """Its first frame alone would pass for all of it."""
    noise(9, 9).save(tmp_path / "p", "WEBP", save_all=True, append_images=[noise(9, 9, 2)], allow_mixed=True)
    ran = cli("story", "add", "--vault", "h", "--photo", "p", "--consent", CONSENT)
    assert ran.code == 1
    assert "[photo_animated]" in ran.line
    assert "screenshot" in ran.line


def test_a_picture_leaves_as_it_was_cropped(cli: Cli, helper: Path, tmp_path: Path) -> None:
    """Who stood beside her would leave from scripts, where nobody can draw."""
    screenshot(400, 300).save(tmp_path / "p", "PNG")
    added = cli("story", "add", "--vault", "h", "--photo", "p", "--consent", CONSENT, "--json")
    story = added.json["story_id"]
    wanted = ("--crop", "1:20,10,200,100", "--smaller", "1:2")
    made = cli("story", "frame", story, "--vault", "h", *wanted, "--json")
    assert made.json["pictures"] == [{"item": 1, "width": 100, "height": 50, "of": [400, 300]}]
    (item,) = cli("story", "show", story, "--vault", "h", "--json").json["items"]
    assert (item["crop"], item["smaller"], item["width"]) == ([20, 10, 200, 100], 2, 400)
    (leaving,) = cli("story", "show", story, "--redacted", "--vault", "h", "--json").json["items"]
    assert (leaving["width"], leaving["height"]) == (100, 50)
    refused = cli("story", "frame", story, "--vault", "h", "--whole", "1", "--smaller", "1:99")
    assert refused.code == 1
    assert "[framing_too_small]" in refused.line
    (item,) = cli("story", "show", story, "--vault", "h", "--json").json["items"]
    assert item["crop"] == [20, 10, 200, 100]
    cli("story", "frame", story, "--vault", "h", "--whole", "1", "--smaller", "1:1")
    (item,) = cli("story", "show", story, "--vault", "h", "--json").json["items"]
    assert "crop" not in item
    assert "smaller" not in item
