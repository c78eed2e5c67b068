"""Work beside the window: nothing on the wrong thread, nothing after a lock, nothing lost."""

from __future__ import annotations

import threading
import time
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tbtt_desktop.errors import BugError, Cancelled, FileProblem, TbttError
from tbtt_desktop.progress import Progress, checkpoint
from ui.bugs import BugReport, describe
from ui.garbage import Sweeper
from ui.jobs import InlineJobs, ThreadJobs, ThreadLane


class Heard:
    """What a job told, and on which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[TbttError] = []
        self.threads: set[threading.Thread] = set()

    def on_done(self, result: object) -> None:
        self.threads.add(threading.current_thread())
        self.done.append(result)

    def on_failed(self, error: TbttError) -> None:
        self.threads.add(threading.current_thread())
        self.failed.append(error)


@pytest.fixture
def heard() -> Heard:
    """Somebody who listens to a job."""
    return Heard()


def test_a_result_arrives_on_the_windows_thread(qtbot: QtBot, pool: ThreadJobs, heard: Heard) -> None:
    """A page that is touched from another thread takes the window down, with what was typed."""
    ran: list[threading.Thread] = []

    def work(number: int) -> int:
        ran.append(threading.current_thread())
        return number * 2

    pool.run(
        work,
        21,
        on_done=heard.on_done,
        on_failed=heard.on_failed,
    )
    qtbot.waitUntil(lambda: heard.done == [42])
    assert heard.threads == {threading.main_thread()}
    assert ran[0] is not threading.main_thread()


def test_what_the_world_refuses_is_told(qtbot: QtBot, pool: ThreadJobs, heard: Heard) -> None:
    """A full stick would go unnoticed, and the story with it."""

    def work() -> None:
        raise FileProblem("disk_full", name="stick")

    pool.run(work, on_done=heard.on_done, on_failed=heard.on_failed)
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert (heard.failed[0].code, heard.done) == ("disk_full", [])


def test_a_mistake_of_ours_is_told_without_its_message(qtbot: QtBot, heard: Heard) -> None:
    """An exception may quote a name out of a story; the report is shown, and may be sent."""
    reports: list[BugReport] = []
    jobs = ThreadJobs(reports.append)

    def work() -> None:
        raise KeyError("Zubeida of House 12")

    jobs.run(work, on_done=heard.on_done, on_failed=heard.on_failed)
    qtbot.waitUntil(lambda: bool(heard.failed))
    jobs.close()
    assert isinstance(heard.failed[0], BugError)
    assert reports[0].kind == "KeyError"
    assert "test_jobs.py" in reports[0].places[-1]
    assert "Zubeida" not in reports[0].as_text()


def test_a_report_names_what_led_to_a_mistake() -> None:
    """Without its cause a mistake is found late, and meanwhile happens to others."""
    try:
        try:
            raise ValueError("secret")
        except ValueError as error:
            raise RuntimeError("secret") from error
    except RuntimeError as error:
        report = describe(error)
    assert report.kind == "RuntimeError < ValueError"
    assert "secret" not in report.as_text()


def test_results_from_before_a_lock_are_dropped(qtbot: QtBot, heard: Heard) -> None:
    """A late result would write her words onto a screen that is locked."""
    jobs = ThreadJobs(lambda report: pytest.fail(report.as_text()))
    gate = threading.Event()
    jobs.run(gate.wait, on_done=heard.on_done, on_failed=heard.on_failed)
    jobs.close()
    gate.set()
    qtbot.wait(100)
    assert (heard.done, heard.failed) == ([], [])


def test_a_page_that_asks_while_the_window_locks_is_not_an_error(heard: Heard) -> None:
    """A timer that fired in the last moment showed a report of a mistake over the lock."""
    jobs = ThreadJobs(lambda report: pytest.fail(report.as_text()))
    jobs.close()
    handle = jobs.run(heard.on_done, "begun", on_done=heard.on_done, on_failed=heard.on_failed)
    assert not handle.running
    assert not handle.settle()
    assert (heard.done, heard.failed) == ([], [])
    with pytest.raises(RuntimeError):
        jobs.run(heard.on_done, 1, on_done=heard.on_done, on_failed=heard.on_failed, must_finish=True)


def test_a_dropped_job_tells_nobody(qtbot: QtBot, pool: ThreadJobs, heard: Heard) -> None:
    """A page that has gone cannot take a result without an error."""
    gate = threading.Event()
    handle = pool.run(gate.wait, on_done=heard.on_done, on_failed=heard.on_failed)
    handle.drop()
    gate.set()
    qtbot.waitUntil(lambda: not handle.running)
    assert (heard.done, heard.failed) == ([], [])


def long_work(progress: Progress) -> str:
    """Work that watches whether it should stop."""
    for step in range(1_000):
        checkpoint(progress)
        progress.report("render", step + 1, 1_000)
        time.sleep(0.002)
    return "whole"


def test_cancel_stops_work_that_watches(qtbot: QtBot, pool: ThreadJobs, heard: Heard) -> None:
    """Somebody who must leave could not stop an export."""
    seen: list[tuple[str, int, int]] = []
    handle = pool.run(
        long_work,
        on_done=heard.on_done,
        on_failed=heard.on_failed,
        on_progress=lambda *report: seen.append(report),
    )
    qtbot.waitUntil(lambda: len(seen) > 1)
    handle.cancel()
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert isinstance(heard.failed[0], Cancelled)
    assert all(step == "render" and total == 1_000 for step, _, total in seen)
    assert len(seen) < 100, "reports are thinned out"


def test_what_must_finish_is_neither_dropped_nor_forgotten(
    qtbot: QtBot, pool: ThreadJobs, heard: Heard
) -> None:
    """A lock would cut an export in two, or never come."""
    gate = threading.Event()
    finished: list[bool] = []

    def work(progress: Progress) -> None:
        gate.wait()
        checkpoint(progress)
        finished.append(True)

    handle = pool.run(
        work, on_done=heard.on_done, on_failed=heard.on_failed, on_progress=lambda *_: None, must_finish=True
    )
    handle.drop()
    assert pool.must_finish()
    with qtbot.waitSignal(pool.drained):
        gate.set()
    assert (finished, heard.done, pool.must_finish()) == ([True], [], False)


def test_steps_of_the_lane_run_in_order_on_one_thread() -> None:
    """Two steps on the vault's connection at once would damage it."""
    lane = ThreadLane()
    order: list[int] = []
    seen: set[threading.Thread] = set()

    def step(number: int) -> None:
        seen.add(threading.current_thread())
        order.append(number)

    def call(base: int) -> None:
        for number in range(50):
            lane.run(partial(step, base + number))

    callers = [threading.Thread(target=call, args=(base,)) for base in (0, 100, 200)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    lane.stop()
    assert len(seen) == 1
    assert len(order) == 150
    for base in (0, 100, 200):
        assert [n for n in order if base <= n < base + 100] == list(range(base, base + 50))


def test_the_lane_gives_back_results_and_refusals() -> None:
    """A refusal that stays on the lane would be taken for success: Saved, and it is not."""
    lane = ThreadLane()
    assert lane.run(lambda: lane.run(lambda: "within")) == "within"

    def refuse() -> None:
        raise FileProblem("disk_full", name="x")

    with pytest.raises(FileProblem, match="disk_full"):
        lane.run(refuse)
    lane.stop()


def test_a_step_that_was_begun_runs_beside_the_work_of_who_waits_for_it() -> None:
    """A sound is decrypted while the piece before is written, or taking it in would take longer."""
    lane = ThreadLane()
    begun, done = threading.Event(), threading.Event()

    def step() -> str:
        begun.set()
        assert done.wait(60)
        return "written"

    def refuse() -> None:
        raise FileProblem("disk_full", name="x")

    wait = lane.begin(step)
    assert begun.wait(60)  # while this thread is here
    done.set()
    assert wait() == "written"
    assert lane.run(partial(lane.begin, lambda: "at once"))() == "at once"
    wait_in_vain = lane.begin(refuse)
    with pytest.raises(FileProblem, match="disk_full"):
        wait_in_vain()
    lane.stop()


def test_a_stopped_lane_lets_nobody_wait() -> None:
    """A job that reads a large picture while the vault is closed would wait for ever, and the end with it."""
    lane = ThreadLane()
    lane.stop()
    for ask in (lane.run, lane.begin):
        with pytest.raises(Cancelled):
            ask(lambda: 1)


def test_inline_jobs_deliver_at_once(heard: Heard) -> None:
    """Tests of presenters would test nothing."""
    jobs = InlineJobs()
    assert not jobs.run(lambda: 1, on_done=heard.on_done, on_failed=heard.on_failed).running

    def work(progress: Progress) -> None:
        progress.report("x", 1, 1)

    jobs.run(
        work,
        on_done=heard.on_done,
        on_failed=heard.on_failed,
        on_progress=lambda *report: heard.done.append(report),
    )
    assert heard.done == [1, ("x", 1, 1), None]
    with pytest.raises(ZeroDivisionError):
        jobs.run(lambda: 1 // 0, on_done=heard.on_done, on_failed=heard.on_failed)


class Teller(QObject):
    """Something of Qt that hears of a job, and on whose thread it goes."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        super().__init__()
        self._gone = gone

    def on_done(self, result: object) -> None:
        """Hear nothing."""

    def __del__(self) -> None:
        self._gone.append(threading.current_thread())


def test_who_hears_of_a_job_goes_on_the_windows_thread(qtbot: QtBot, pool: ThreadJobs) -> None:
    """A page that is taken down by a thread of the pool takes the window with it."""
    gone: list[threading.Thread] = []
    gate = threading.Event()
    teller = Teller(gone)
    handle = pool.run(gate.wait, on_done=teller.on_done, on_failed=teller.on_done)
    del teller
    gate.set()
    qtbot.waitUntil(lambda: not handle.running)
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [threading.main_thread()]


def test_garbage_is_collected_on_the_windows_thread(qtbot: QtBot) -> None:
    """The same, for what only the collector finds."""
    parent = QObject()
    sweeper = Sweeper(parent)
    gone: list[threading.Thread] = []
    cycle: list[object] = [Teller(gone)]
    cycle.append(cycle)
    del cycle
    other = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    other.start()
    other.join()  # else what it lets go of would count against what is made below
    qtbot.wait(50)
    assert gone == []
    many = [[number] for number in range(2_000)]  # past the threshold of the youngest generation
    sweeper.look()
    assert (gone, len(many)) == ([threading.main_thread()], 2_000)


@pytest.mark.parametrize("generation", [1, 2])
def test_the_whole_of_memory_is_swept_while_nobody_is_at_the_keys(
    monkeypatch: pytest.MonkeyPatch, generation: int
) -> None:
    """A letter that comes 30 ms late is a stutter, for a person who already finds it hard to tell this."""
    swept: list[int] = []
    counts = (0, 1_000, 0) if generation == 1 else (0, 0, 1_000)
    monkeypatch.setattr("ui.garbage.gc.get_count", lambda: counts)
    monkeypatch.setattr("ui.garbage.gc.collect", lambda generation=2: swept.append(generation))
    quiet = [0.2]
    parent = QObject()
    sweeper = Sweeper(parent, lambda: quiet[0])
    sweeper.look()
    assert swept == []
    quiet[0] = 5.0
    sweeper.look()
    assert swept == [generation]
    quiet[0] = 0.2
    for _ in range(120):
        sweeper.look()
    assert swept == [generation]
    sweeper.look()  # who types without end still does not fill the memory
    assert swept == [generation, generation]
    monkeypatch.undo()
