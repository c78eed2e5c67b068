"""A copy for a court: unchanged, agreed to, and noted."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NoReturn

import pytest

from tbtt_desktop.services import evidence
from tests.cli.conftest import TEXT, Cli, Stages, bring


@pytest.fixture
def told(stages: Stages, tmp_path: Path) -> str:
    """A story with a text, a sound and a picture, to whose use in court she has not agreed."""
    bring(stages.told, tmp_path, "h", "s.wav", "p.jpg")
    return stages.story


def test_an_original_is_copied_byte_for_byte_and_noted(
    cli: Cli, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A court would refuse what is not the original, and nobody could say who had a copy of it."""
    cli("story", "consent", told, "--vault", "h", "--grant", "legal_evidence")
    for number, name in ((2, "s.wav"), (3, "p.jpg")):
        ran = cli(
            "story",
            "evidence",
            told,
            str(number),
            "--vault",
            "h",
            "--out",
            f"copy{number}",
            "--yes",
            "--json",
        )
        assert ran.code == 0, ran.err
        copied = (tmp_path / f"copy{number}").read_bytes()
        assert copied == (tmp_path / name).read_bytes()
        assert ran.json["sha256"] == hashlib.sha256(copied).hexdigest()
        beside = (tmp_path / f"copy{number}.custody.txt").read_text("utf-8")
        assert beside.count(ran.json["sha256"]) == 2
        assert beside.splitlines()[4].endswith("story_begun")
    log = cli("vault", "log", "--vault", "h", "--json").out
    assert log.count("evidence_copied") == 2
    assert hashlib.sha256((tmp_path / "p.jpg").read_bytes()).hexdigest() in log
    assert cli("story", "evidence", told, "1", "--vault", "h", "--out", "words.txt", "--yes").code == 0
    assert (tmp_path / "words.txt").read_text("utf-8").rstrip("\n") == TEXT.rstrip("\n")

    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(evidence, "chain_of", interrupted)
    stopped = cli("story", "evidence", told, "3", "--vault", "h", "--out", "stopped", "--yes")
    assert stopped.code != 0
    assert not list(tmp_path.glob("stopped*"))  # in the clear, and of no use without its log


def test_nothing_is_copied_without_her_yes(cli: Cli, told: str, tmp_path: Path) -> None:
    """Her face would lie in the clear on a disk because somebody thought that it might help."""
    ran = cli("story", "evidence", told, "3", "--vault", "h", "--out", "copy", "--yes")
    assert ran.code == 1
    assert "[consent_missing]" in ran.line
    assert not list(tmp_path.glob("copy*"))
    assert "evidence_copied" not in cli("vault", "log", "--vault", "h", "--json").out


def test_it_asks_before_it_writes_in_the_clear(cli: Cli, told: str, tmp_path: Path) -> None:
    """A slip of the hand would put her voice on a disk that others read."""
    cli("story", "consent", told, "--vault", "h", "--grant", "legal_evidence")
    ran = cli("story", "evidence", told, "2", "--vault", "h", "--out", "copy")
    assert (ran.code, "[not_confirmed]" in ran.line) == (1, True)
    missing = cli("story", "evidence", told, "9", "--vault", "h", "--out", "copy", "--yes")
    assert (missing.code, "[item_unknown]" in missing.line) == (1, True)
    assert not (tmp_path / "copy").exists()
