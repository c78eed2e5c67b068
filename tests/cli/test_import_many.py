"""Folders of bundles on the command line: nothing is passed over in silence, many are counted."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

from tbtt_desktop.cli.bar import Bar
from tbtt_desktop.cli.many import LISTED, Counted
from tbtt_desktop.services import intake
from tests.cli.conftest import Cli
from tests.cli.test_handover import export


@pytest.fixture
def mail(cli: Cli, ready: str, desk: Path, tmp_path: Path) -> Path:
    """A stick: one bundle and copies of it in a folder below, one that was cut, and what lies about."""
    export(cli, ready)
    folder = tmp_path / "mail"
    (folder / "below").mkdir(parents=True)
    shutil.move(tmp_path / "b.tbtt", folder / "a.tbtt")
    for number in range(LISTED):
        shutil.copy(folder / "a.tbtt", folder / "below" / f"{number}.dat")
    (folder / "below" / "cut.tbtt").write_bytes((folder / "a.tbtt").read_bytes()[:-50])
    (folder / "photo.jpg").write_bytes(b"nobody asked about this")
    (folder / ".Trash").mkdir()
    assert desk.exists()
    return folder


def test_a_folder_is_taken_in_and_told_in_few_lines(cli: Cli, mail: Path) -> None:
    """Among five hundred lines nobody would find the one file that did not arrive."""
    ran = cli("import", mail, "--vault", "c")
    assert ran.code == 1
    assert ran.line.startswith("below/cut.tbtt: ")
    lines = ran.out.splitlines()
    assert "photo.jpg: left out, it is no bundle [no_bundle]" in lines
    assert ".Trash: left out, it is hidden [hidden]" in lines
    assert "     1 taken in [imported]" in lines
    assert f"{LISTED:6} was here already; nothing changed [duplicate]" in lines
    assert "     1 refused" in lines
    told = cli("import", mail / "below", "--vault", "c", "--json").json
    assert {one["result"] for one in told["files"]} == {"duplicate", "refused:cut_or_changed"}
    assert (told["of"], told["left_out"]) == (LISTED + 1, [])


def test_a_folder_without_bundles_says_so(cli: Cli, desk: Path, tmp_path: Path) -> None:
    """A wrong folder would look like one from which everything was taken in."""
    (tmp_path / "wrong").mkdir()
    (tmp_path / "wrong" / "photo.jpg").write_bytes(b"x")
    ran = cli("import", "wrong", "--vault", desk)
    assert ran.code == 0
    assert ran.out.splitlines()[-1] == "wrong: there is no bundle in this folder."
    told = cli("import", "wrong", "--vault", desk, "--json").json
    assert [one["why"] for one in told["left_out"]] == ["no_bundle"]


def test_stopping_keeps_what_came_in_and_says_so(
    cli: Cli, mail: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who has to leave must know what is here, and what is still to be taken in."""
    take_in, left = intake.take_in, [3]

    def then_stop(*arguments: object) -> object:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        return take_in(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(intake, "take_in", then_stop)
    ran = cli("import", mail, "--vault", "c")
    assert ran.code == 1
    assert f"{LISTED - 1} of {LISTED + 2} were not looked at. What came in stays." in ran.out.splitlines()
    assert len(cli("story", "list", "--vault", "c", "--json").json["stories"]) == 1


def test_the_bar_counts_files_and_follows_a_single_one() -> None:
    """With one percentage a minute nobody knows whether anything goes on."""
    for of, step in ((500, "120 of 500"), (1, " 25%")):
        out = io.StringIO()
        bar = Bar(out)
        bar._last = float("-inf")
        counted = Counted(bar, of)
        counted._at = 119 if of > 1 else 0
        counted.next_file()
        counted.report("read", 1, 4)
        assert step in out.getvalue()
        assert not counted.cancelled()
