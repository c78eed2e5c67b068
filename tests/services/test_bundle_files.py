"""Bundles are found by what they begin with."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tbtt_desktop.errors import Cancelled, FileProblem
from tbtt_desktop.services.bundle_files import BEGINNING, Gathered, LeftOut, PassedOver, gather


class Stop:
    """Progress of somebody who changed their mind."""

    def report(self, step: str, done: int, total: int) -> None:
        """Listen to nothing."""

    def cancelled(self) -> bool:
        """At once."""
        return True


def names(paths: Iterable[Path], folder: Path) -> list[str]:
    """Return paths as a person would write them."""
    return [path.relative_to(folder).as_posix() for path in paths]


def test_a_folder_gives_what_may_be_a_bundle_whatever_its_name(tmp_path: Path) -> None:
    """A neutral name keeps the courier safe; the bundle must still be found, in folders below too."""
    below = tmp_path / "below" / "and below"
    below.mkdir(parents=True)
    for path in (tmp_path / "holiday.dat", below / "work.bin"):
        path.write_bytes(BEGINNING + b"v1\n")
    (tmp_path / "damaged.tbtt").write_bytes(b"\0\0")
    found = gather([tmp_path])
    assert names(found.bundles, tmp_path) == ["damaged.tbtt", "holiday.dat", "below/and below/work.bin"]
    assert found.left_out == ()


def test_what_is_left_out_is_told_with_the_reason(tmp_path: Path) -> None:
    """A bundle that was passed over without a word would never be asked for again."""
    bundle = tmp_path / "a.tbtt"
    bundle.write_bytes(BEGINNING)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "._a.tbtt").write_bytes(b"of macOS")
    (tmp_path / ".Trash-1000").mkdir()
    (tmp_path / ".Trash-1000" / "withdrawn.tbtt").write_bytes(BEGINNING)
    (tmp_path / "elsewhere").symlink_to(tmp_path.parent, target_is_directory=True)
    (tmp_path / "link.tbtt").symlink_to(bundle)
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
    found = gather([tmp_path])
    assert found.bundles == (bundle,)
    assert {one.path.name: one.why for one in found.left_out} == {
        "._a.tbtt": PassedOver.HIDDEN,
        ".Trash-1000": PassedOver.HIDDEN,
        "elsewhere": PassedOver.LINK,
        "link.tbtt": PassedOver.LINK,
        "photo.jpg": PassedOver.NO_BUNDLE,
        **({"pipe": PassedOver.SPECIAL} if sys.platform != "win32" else {}),
    }


def test_a_file_that_was_named_is_never_left_out(tmp_path: Path) -> None:
    """What a person chose must be answered, if only by a refusal; also where she chose its folder as well."""
    path = tmp_path / ".letter.txt"
    path.write_bytes(b"Dear colleagues")
    assert gather([path, path, tmp_path / "gone"]).bundles == (path, tmp_path / "gone")
    assert gather([tmp_path, path]) == Gathered((path,), ())


def test_looking_through_a_folder_can_be_stopped(tmp_path: Path) -> None:
    """A folder of a hundred thousand photos was dropped by mistake."""
    (tmp_path / "a.tbtt").write_bytes(b"")
    with pytest.raises(Cancelled):
        gather([tmp_path], Stop())


def test_a_folder_that_goes_away_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick taken out while it is read must be said, and end nothing."""
    (tmp_path / "a.tbtt").write_bytes(BEGINNING)
    (tmp_path / "closed").mkdir()
    look = os.scandir

    def gone(folder: Path) -> object:
        if folder.name == "closed":
            raise OSError
        return look(folder)

    monkeypatch.setattr(os, "scandir", gone)
    found = gather([tmp_path])
    assert names(found.bundles, tmp_path) == ["a.tbtt"]
    assert found.left_out == (LeftOut(tmp_path / "closed", PassedOver.UNREADABLE),)
    with pytest.raises(FileProblem) as caught:
        gather([tmp_path / "closed"])
    assert caught.value.code == "file_unreadable"
