"""Short writes of a page: in order, the last one counts, none is lost when the page goes."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tbtt_desktop.errors import FileProblem, TbttError
from ui.jobs import InlineJobs, ThreadJobs
from ui.saving import Writes


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[ThreadJobs]:
    """The window's own pool."""
    pool = ThreadJobs(lambda report: pytest.fail(report.as_text()))
    yield pool
    pool.close()


class Disk:
    """Where the writes go. `full` makes it refuse; `gate` holds a write until it is set."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.full = False
        self.gate = threading.Event()
        self.gate.set()
        self.begun = threading.Event()

    def write(self, text: str) -> None:
        self.begun.set()
        assert self.gate.wait(60)
        if self.full:
            raise FileProblem("disk_full", name="notebook")
        self.written.append(text)


def nobody(pending: bool, error: TbttError | None) -> None:
    """Listen to nothing."""


def test_writes_keep_their_order_and_the_last_of_a_key_counts(jobs: ThreadJobs, qtbot: QtBot) -> None:
    """An older text that arrives later would take away the words typed since."""
    disk, writes = Disk(), Writes(jobs, nobody)
    disk.gate.clear()
    for number in range(20):
        writes.put("text", disk.write, f"text {number}")
    writes.put("notes", disk.write, "notes")
    disk.gate.set()
    qtbot.waitUntil(lambda: not writes.pending)
    assert disk.written == ["text 0", "text 19", "notes"]


def test_finish_waits_for_what_runs_and_writes_the_rest(jobs: ThreadJobs) -> None:
    """A page that goes with a write under way must not let it land after a newer one, or never."""
    disk, writes = Disk(), Writes(jobs, nobody)
    disk.gate.clear()
    writes.put("text", disk.write, "old")
    assert disk.begun.wait(60)
    writes.put("text", disk.write, "new")
    threading.Timer(0.05, disk.gate.set).start()
    writes.finish()
    assert disk.written == ["old", "new"]
    assert not writes.pending


def test_finish_takes_over_what_no_thread_has_begun(jobs: ThreadJobs) -> None:
    """With the pool busy for minutes, the last words are still written before the page goes."""
    hold = threading.Event()
    for _ in range(8):
        jobs.run(hold.wait, 10, on_done=lambda _: None, on_failed=lambda _: None)
    disk, writes = Disk(), Writes(jobs, nobody)
    writes.put("text", disk.write, "words")
    writes.finish()
    assert disk.written == ["words"]
    hold.set()


def test_what_failed_is_told_and_written_with_the_next_chance() -> None:
    """A full disk must neither lose the words nor let the window say that they are saved."""
    told: list[tuple[bool, str]] = []
    disk = Disk()
    writes = Writes(InlineJobs(), lambda pending, error: told.append((pending, error.code if error else "")))
    disk.full = True
    writes.put("text", disk.write, "words")
    assert told[-1] == (True, "disk_full")
    with pytest.raises(FileProblem):
        writes.finish()
    disk.full = False
    writes.retry()
    assert told[-1] == (False, "")
    assert disk.written == ["words"]


def test_then_is_called_once_it_is_on_disk(jobs: ThreadJobs, qtbot: QtBot) -> None:
    """What a page does after saving must not come before it."""
    disk, writes, seen = Disk(), Writes(jobs, nobody), []
    writes.put("text", disk.write, "words", then=lambda: seen.append(list(disk.written)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [["words"]]


def test_what_failed_is_tried_again_by_itself(
    qtbot: QtBot, jobs: ThreadJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She puts the stick back and turns to her tea; what she typed must be on it."""
    monkeypatch.setattr("ui.saving.TRY_AGAIN", 50)
    disk, errors = Disk(), []
    disk.full = True
    writes = Writes(jobs, lambda _, error: errors.append(error))
    writes.put("a", disk.write, "typed")
    qtbot.waitUntil(lambda: any(error is not None for error in errors))
    disk.full = False
    qtbot.waitUntil(lambda: disk.written == ["typed"])
    qtbot.waitUntil(lambda: not writes.pending)
    assert errors[-1] is None
