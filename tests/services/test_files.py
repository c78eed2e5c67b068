"""Files that the person named, beside files that nobody named."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from tbtt_desktop.errors import FileProblem
from tbtt_desktop.limits import MIB
from tbtt_desktop.services import growing
from tbtt_desktop.services.files import Flowing, whole_file
from tbtt_desktop.vault.store import Vault


def test_a_file_of_hers_that_ends_in_part_is_left_alone(tmp_path: Path) -> None:
    """What a browser is still downloading beside it must not be gone after an export."""
    hers = tmp_path / "x.tbtt.part"
    hers.write_bytes(b"hers")
    with whole_file(tmp_path / "x.tbtt") as file:
        file.write(b"ours")
    assert hers.read_bytes() == b"hers"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.tbtt", "x.tbtt.part"]


def test_what_goes_to_the_disk_while_it_grows_is_all_there(tmp_path: Path) -> None:
    """A bundle with a hole where a piece was being put on the disk opens for nobody."""
    data = os.urandom(9 * MIB + 5)
    with whole_file(tmp_path / "x.tbtt") as file:
        flowing = Flowing(file)
        at = 0
        while at < len(data):
            at += flowing.write(data[at : at + 65_552])
    assert (tmp_path / "x.tbtt").read_bytes() == data


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("replace", [False, True])
def test_nothing_is_written_through_a_link_that_waits_there(tmp_path: Path, replace: bool) -> None:
    """In a folder that others share, somebody could make the program write over her own files."""
    victim = tmp_path / "victim"
    victim.write_bytes(b"hers")
    (tmp_path / "x.part").symlink_to(victim)
    with whole_file(tmp_path / "x", replace=replace) as file:
        file.write(b"ours")
    assert victim.read_bytes() == b"hers"
    assert (tmp_path / "x").read_bytes() == b"ours"
    assert not (tmp_path / "x").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="no such modes there")
def test_a_private_file_is_private_from_its_first_byte(tmp_path: Path) -> None:
    """A key file that others can read for a moment can be copied in that moment."""
    old = os.umask(0)
    try:
        with whole_file(tmp_path / "x", private=True) as file:
            (growing,) = tmp_path.iterdir()
            assert stat.S_IMODE(growing.stat().st_mode) == 0o600
            file.write(b"slots")
        assert stat.S_IMODE((tmp_path / "x").stat().st_mode) == 0o600
    finally:
        os.umask(old)


def test_a_write_that_fails_leaves_nothing_and_the_old_file_whole(tmp_path: Path) -> None:
    """A key file cut short is a vault that nobody opens."""
    (tmp_path / "x").write_bytes(b"old")

    def fail() -> None:
        with whole_file(tmp_path / "x", replace=True) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
    assert (tmp_path / "x").read_bytes() == b"old"


def test_a_folder_that_is_not_there_is_what_is_named(tmp_path: Path) -> None:
    """Told that her new backup "is not there", a person looks for the backup and not for the stick."""
    with pytest.raises(FileProblem) as caught, whole_file(tmp_path / "stick" / "copy.bak"):
        pass
    assert (caught.value.code, caught.value.params) == ("file_missing", {"name": "stick"})
    assert not list(tmp_path.iterdir())


def test_a_name_that_is_too_long_for_the_disk_is_said_to_be_unwritable(tmp_path: Path) -> None:
    """Told that the program made a mistake, nobody thinks of a shorter name."""
    with pytest.raises(FileProblem) as caught, whole_file(tmp_path / ("x" * 300)):
        pass
    assert caught.value.code == "file_unwritable"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such names")
def test_a_name_that_is_not_utf_8_is_noted_and_cleared_away(vault: Vault, tmp_path: Path) -> None:
    """On a stick of an old computer nothing could be handed over, nor what a crash left there be found."""
    folder = tmp_path / os.fsdecode(b"\xd8\xe3\xe1")
    folder.mkdir()
    with growing.growing(vault, folder / "whole.tbtt") as file:
        file.write(b"sealed")
    left = folder / "cut.tbtt.part"
    growing.note(vault, left)
    left.write_bytes(b"sea")
    growing.clear(vault)
    assert [path.name for path in folder.iterdir()] == ["whole.tbtt"]
