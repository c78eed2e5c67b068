"""Work beside the window: a pool for what takes long, and one lane for the vault's connection.

The only file of the window with threads. A service is a plain function; it runs in the pool, and what it
returns or raises arrives on the window's thread. What arrives after a lock is dropped.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from tbtt_desktop.errors import BugError, Cancelled, TbttError, WorldError
from ui.bugs import BugReport, describe

T = TypeVar("T")

Report = Callable[[str, int, int], None]
_REPORT_EVERY: Final = 0.05  # seconds; a bar that moves more often only costs
_POOL: Final = max(2, min(4, os.cpu_count() or 2))


class JobHandle(Protocol):
    """A job that was started."""

    @property
    def running(self) -> bool:
        """Whether its result is still to come."""

    def cancel(self) -> None:
        """Ask it to stop. A function that watches its `Progress` then fails with `cancelled`."""

    def drop(self) -> None:
        """Forget its result, and ask it to stop unless it must finish."""

    def settle(self) -> bool:
        """Wait for work that has begun and return True; return False where it had not and now never will.

        For short writes only, where a page must know what is on disk before it goes.
        """


class Jobs(Protocol):
    """A port: the window's pool, and one that runs at once for tests of presenters."""

    def run(
        self,
        work: Callable[..., T],
        *args: Any,  # whatever `work` takes
        on_done: Callable[[T], None],
        on_failed: Callable[[TbttError], None],
        on_progress: Report | None = None,
        must_finish: bool = False,
    ) -> JobHandle:
        """Run `work(*args)`; with `on_progress`, `work(*args, progress=…)`.

        `on_failed` gets a `WorldError`, or a `BugError` when the mistake is ours (it has then
        been shown already). `must_finish`: a lock covers the window and waits for this job.
        """


class InlineJobs:
    """Runs each job at once, on the caller's thread. For tests of presenters."""

    def run(
        self,
        work: Callable[..., T],
        *args: Any,
        on_done: Callable[[T], None],
        on_failed: Callable[[TbttError], None],
        on_progress: Report | None = None,
        must_finish: bool = False,
    ) -> JobHandle:
        """Run `work` and deliver before returning. A mistake of ours comes through."""
        job = _Job()
        extra = {"progress": _Reports(job, on_progress)} if on_progress is not None else {}
        try:
            result = work(*args, **extra)
        except WorldError as error:
            job.running = False
            on_failed(error)
        else:
            job.running = False
            on_done(result)
        return job


class ThreadLane:
    """The lane of a vault's connection: steps run in order on one thread."""

    def __init__(self) -> None:
        self._steps: SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = SimpleQueue()
        self._door = threading.Lock()
        self._stopped = False
        self._thread = threading.Thread(target=self._work, name="lane", daemon=True)
        self._thread.start()

    def run(self, step: Callable[[], T]) -> T:
        """Run a step on the lane and wait for it; on the lane itself, at once.

        Raises `Cancelled` once the lane was stopped: a job that is still at work then comes to its end.
        """
        return self.begin(step)()

    def begin(self, step: Callable[[], T]) -> Callable[[], T]:
        """Begin a step on the lane, and return what waits for it; on the lane itself, run it at once.

        Raises as `run` does.
        """
        if threading.current_thread() is self._thread:
            result = step()
            return lambda: result
        future: Future[T] = Future()
        with self._door:
            if self._stopped:
                raise Cancelled
            self._steps.put((step, future))
        return future.result

    def stop(self) -> None:
        """End the thread after the steps that wait."""
        with self._door:
            self._stopped = True
            self._steps.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (entry := self._steps.get()) is not None:
            step, future = entry
            try:
                future.set_result(step())
            except BaseException as error:  # noqa: BLE001  # it belongs to whoever waits
                future.set_exception(error)


class ThreadJobs(QObject):
    """The window's pool. `on_bug` shows a mistake of ours; `drained` says that nothing must finish.

    `moved(done, total)` comes from what must finish, whoever else has gone: the cover of a lock shows it.
    """

    drained = Signal()
    moved = Signal(int, int)
    _arrived = Signal(object)

    def __init__(self, on_bug: Callable[[BugReport], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_bug = on_bug
        self._pool = ThreadPoolExecutor(_POOL, thread_name_prefix="job")
        self._tellers: dict[_Job, _Tellers] = {}
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[..., T],
        *args: Any,
        on_done: Callable[[T], None],
        on_failed: Callable[[TbttError], None],
        on_progress: Report | None = None,
        must_finish: bool = False,
    ) -> JobHandle:
        """Run `work` in the pool; see `Jobs.run`.

        After `close` nothing is begun: a timer of a page may still fire while the window goes.
        Raises `RuntimeError` then for what must finish, which nobody may begin so late.
        """
        job = _Job(must_finish=must_finish)
        if self._closed and not must_finish:
            job.running = False
            return job
        # Kept on this side: a callback that a thread of the pool let go of last would take the page
        # it belongs to down in that thread.
        self._tellers[job] = _Tellers(on_done, on_failed, on_progress)
        extra = {}
        if on_progress is not None:
            extra["progress"] = _Reports(job, lambda *told: self._arrived.emit(_Arrival(job, told)))

        def task() -> None:
            end: object
            try:
                end = _Done(work(*args, **extra))
            except WorldError as error:
                end = error.with_traceback(None)
            except BaseException as error:  # noqa: BLE001  # told on the window's thread
                end = describe(error)
            self._arrived.emit(_Arrival(job, end, last=True))

        job.started_as(self._pool.submit(task), lambda: self._tellers.pop(job, None))
        return job

    def busy(self) -> bool:
        """Whether a job's end is still to come."""
        return bool(self._tellers)

    def must_finish(self) -> bool:
        """Whether a job runs that a lock has to wait for."""
        return any(job.must_finish for job in self._tellers)

    def cancel_all(self) -> None:
        """Ask every job to stop; what must finish still delivers."""
        for job in self._tellers:
            job.cancel()

    def close(self) -> None:
        """Drop every result from here on."""
        self._closed = True
        for job in self._tellers:
            job.cancel()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _deliver(self, arrival: _Arrival) -> None:
        job = arrival.job
        tellers = self._tellers.pop(job, None) if arrival.last else self._tellers.get(job)
        if arrival.last:
            job.running = False
        if tellers is not None and not self._closed and not job.dropped:
            self._tell(tellers, arrival.what)
        if job.must_finish and isinstance(arrival.what, tuple):
            _, done, total = arrival.what
            self.moved.emit(*_in_ten_thousand(done, total))
        if arrival.last and job.must_finish and not self.must_finish():
            self.drained.emit()

    def _tell(self, tellers: _Tellers, what: object) -> None:
        if isinstance(what, _Done):
            tellers.on_done(what.result)
        elif isinstance(what, WorldError):
            tellers.on_failed(what)
        elif isinstance(what, BugReport):
            self._on_bug(what)
            tellers.on_failed(BugError())
        elif isinstance(what, tuple) and tellers.on_progress is not None:
            tellers.on_progress(*what)


def _in_ten_thousand(done: int, total: int) -> tuple[int, int]:
    """Return how far something is in parts that a signal can carry, total 0 where nobody knows."""
    return (min(done, total) * 10_000 // total, 10_000) if total > 0 else (0, 0)


@dataclass(frozen=True, slots=True)
class _Tellers:
    """Who hears of a job."""

    on_done: Callable[[Any], None]
    on_failed: Callable[[TbttError], None]
    on_progress: Report | None


class _Job:
    """What is known of a job on both threads. Flags only ever turn one way."""

    def __init__(self, *, must_finish: bool = False) -> None:
        self.must_finish = must_finish
        self.running = True
        self.dropped = False
        self.stopped = False
        self._future: Future[None] | None = None
        self._forget: Callable[[], object] = lambda: None

    def started_as(self, future: Future[None], forget: Callable[[], object]) -> None:
        """Tie it to its place in the pool."""
        self._future, self._forget = future, forget

    def settle(self) -> bool:
        if self._future is None:
            return False
        if self._future.cancel():
            self.running = False
            self._forget()
            return False
        self._future.result()
        return True

    def cancel(self) -> None:
        self.stopped = True

    def drop(self) -> None:
        self.dropped = True
        # The page may go, what must finish goes on: an export is not undone by looking elsewhere.
        if not self.must_finish:
            self.stopped = True


@dataclass(frozen=True, slots=True)
class _Done:
    """What a job returned."""

    result: object


@dataclass(frozen=True, slots=True)
class _Arrival:
    """What a job sends to the window's thread: a report, or how it ended."""

    job: _Job
    what: object  # a tuple for `Report`; at last `_Done`, `WorldError` or `BugReport`
    last: bool = False


class _Reports:
    """The `Progress` of a job: reports not more often than a bar needs."""

    def __init__(self, job: _Job, tell: Report | None) -> None:
        self._job = job
        self._tell = tell
        self._last = 0.0
        self._step = ""

    def report(self, step: str, done: int, total: int) -> None:
        """Pass a report on."""
        now = time.monotonic()
        due = step != self._step or done >= total > 0 or now - self._last >= _REPORT_EVERY
        if self._tell is not None and due:
            self._step, self._last = step, now
            self._tell(step, done, total)

    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._job.stopped
