"""The lane without a window: what was begun runs beside its caller, alone and in its order."""

from __future__ import annotations

import signal
import sys
import threading
import time
from functools import partial

import pytest

from tbtt_desktop.errors import FileProblem
from tbtt_desktop.vault.lane import InlineLane

LONG = 60  # seconds; nothing here takes so long


def test_a_begun_step_runs_beside_its_caller_and_before_what_is_asked_next() -> None:
    """A row would wait until the one before is sealed, or a story count before its last row is there."""
    lane = InlineLane()
    begun, go_on = threading.Event(), threading.Event()
    order: list[str] = []

    def step() -> threading.Thread:
        begun.set()
        assert go_on.wait(LONG)
        order.append("begun first")
        return threading.current_thread()

    wait = lane.begin(step)
    assert begun.wait(LONG)  # while this thread is here
    threading.Timer(0.02, go_on.set).start()
    assert lane.run(threading.current_thread) is threading.current_thread()
    assert order == ["begun first"]
    assert lane.begin(partial(order.append, "then"))() is None
    assert wait() is not threading.current_thread()
    here = lane.run(partial(lane.begin, threading.current_thread))
    assert here() is threading.current_thread()
    assert lane.begin(partial(lane.run, partial(lane.begin, lambda: "inside")))()() == "inside"
    assert order == ["begun first", "then"]


def test_no_step_runs_beside_a_begun_one() -> None:
    """Two at once on one connection wait for each other for good, with her words in memory."""
    lane = InlineLane()
    inside, most = 0, 0

    def step() -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        time.sleep(0.001)
        inside -= 1

    def many() -> None:
        for _ in range(20):
            lane.begin(step)()
            lane.run(step)

    threads = [threading.Thread(target=many) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def test_a_lane_leaves_no_thread_behind() -> None:
    """A command that opens a hundred vaults would end with a hundred threads, each with a row of hers."""
    lane = InlineLane()
    beside = lane.begin(threading.current_thread)()
    assert beside.is_alive()
    del lane
    beside.join(LONG)
    assert not beside.is_alive()


def test_what_a_begun_step_raises_is_heard_by_who_waits_for_it() -> None:
    """A full disk would go unnoticed, and her sound with it."""
    lane = InlineLane()

    def refuse() -> None:
        raise FileProblem("disk_full", name="")

    wait = lane.begin(refuse)
    assert lane.run(lambda: "next") == "next"
    with pytest.raises(FileProblem, match="disk_full"):
        wait()


def test_ctrl_c_while_a_step_is_begun_leaves_it_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row of hers would be written after what is cleared up for Ctrl-C, and stay behind."""
    lane = InlineLane()
    begun: list[threading.Thread] = []
    written: list[str] = []

    def late(thread: threading.Thread) -> None:
        begun.append(thread)
        raise KeyboardInterrupt

    monkeypatch.setattr(threading.Thread, "start", late)
    with pytest.raises(KeyboardInterrupt):
        lane.begin(partial(written.append, "row"))
    monkeypatch.undo()
    begun[0].start()  # as if the system had taken so long
    lane.run(partial(written.append, "cleared up"))
    lane.begin(partial(written.append, "next"))()
    assert written == ["cleared up", "next"]


def test_ctrl_c_leaves_a_begun_step_whole() -> None:
    """What is cleared up after Ctrl-C would be cleared up around a row that is still being written."""
    if sys.platform == "win32":
        pytest.skip("Ctrl-C does not wake who waits there")
    lane = InlineLane()
    go_on = threading.Event()
    written: list[int] = []

    def step() -> None:
        assert go_on.wait(LONG)
        written.append(1)

    wait = lane.begin(step)
    main = threading.main_thread().ident
    assert main is not None

    def interrupted() -> None:
        # Begun in here: it may strike before this thread waits, and nobody else may hear it.
        threading.Timer(0.02, partial(signal.pthread_kill, main, signal.SIGINT)).start()
        wait()

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert not written
    threading.Timer(0.02, go_on.set).start()
    assert lane.run(written.copy) == [1]
    wait()
