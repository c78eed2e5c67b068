"""Bundles are found by what they begin with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tbtt_desktop.errors import Cancelled, FileProblem
from tbtt_desktop.services.bundle_files import BEGINNING, gather


class Stop:
    """Progress of somebody who changed their mind."""

    def report(self, step: str, done: int, total: int) -> None:
        """Listen to nothing."""

    def cancelled(self) -> bool:
        """At once."""
        return True


def test_a_folder_gives_what_may_be_a_bundle_whatever_its_name(tmp_path: Path) -> None:
    """A neutral name keeps the courier safe; the coordinator must still find the bundle."""
    (tmp_path / "holiday.dat").write_bytes(BEGINNING + b"v1\n")
    (tmp_path / "damaged.tbtt").write_bytes(b"\0\0")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "below").mkdir()
    assert [path.name for path in gather([tmp_path])] == ["damaged.tbtt", "holiday.dat"]


def test_a_file_that_was_named_is_never_left_out(tmp_path: Path) -> None:
    """What a person chose must be answered, if only by a refusal."""
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Dear colleagues")
    assert gather([path, path, tmp_path / "gone"]) == [path, tmp_path / "gone"]


def test_looking_through_a_folder_can_be_stopped(tmp_path: Path) -> None:
    """A folder of a hundred thousand photos was dropped by mistake."""
    (tmp_path / "a.tbtt").write_bytes(b"")
    with pytest.raises(Cancelled):
        gather([tmp_path], Stop())


def test_a_folder_that_goes_away_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick taken out while it is read must be said, and end nothing."""

    def gone(path: Path) -> None:
        raise OSError

    monkeypatch.setattr(Path, "iterdir", gone)
    with pytest.raises(FileProblem) as caught:
        gather([tmp_path])
    assert caught.value.code == "file_unreadable"
