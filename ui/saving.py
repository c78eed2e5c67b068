"""Short writes of a page: one after another, in the order asked for, and none lost when it goes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Final

from PySide6.QtCore import QTimer

from tbtt_desktop.errors import TbttError, WorldError
from ui.jobs import JobHandle, Jobs

Told = Callable[[bool, TbttError | None], None]


TRY_AGAIN: Final = 5_000  # milliseconds


class Writes:
    """Writes that say how something shall be from now on, such as a text or a switch.

    A later write with the same key takes the place of one that still waits, so the last one counts.
    What failed stays, is tried again with the next write and every few seconds, as a stick that was taken
    out may be back, and `told(pending, error)` says so.
    """

    def __init__(self, jobs: Jobs, told: Told) -> None:
        self._jobs = jobs
        self._told = told
        self._waiting: dict[Hashable, _Write] = {}
        self._under_way: tuple[Hashable, _Write, JobHandle | None] | None = None
        self._error: TbttError | None = None
        self._typing = False
        self._again = QTimer()
        self._again.setSingleShot(True)
        self._again.setInterval(TRY_AGAIN)
        self._again.timeout.connect(self._next)

    @property
    def pending(self) -> bool:
        """Whether something is not yet on disk."""
        return self._typing or bool(self._waiting) or self._under_way is not None

    def set_typing(self, typing: bool) -> None:
        """Say that something is being typed which was not put here yet, or that all of it was."""
        self._typing = typing
        self._tell()

    def put(
        self,
        key: Hashable,
        work: Callable[..., Any],  # whatever the services return
        *args: Any,  # whatever `work` takes
        then: Callable[[], None] | None = None,
    ) -> None:
        """Write, when those before are done; `then` is called on the window's thread once it is on disk."""
        self._waiting.pop(key, None)
        self._waiting[key] = _Write(work, args, then)
        self._tell()
        self._next()

    def retry(self) -> None:
        """Try again what failed."""
        self._next()

    def finish(self) -> None:
        """Write all that is left, on this thread. Raises the first `WorldError`; the rest stays."""
        if self._under_way is not None:
            key, write, handle = self._under_way
            self._under_way = None
            if handle is not None:
                handle.settle()
                handle.drop()
            if not write.done and key not in self._waiting:
                self._waiting = {key: write, **self._waiting}
            elif write.done:
                write.tell()
        while self._waiting:
            key = next(iter(self._waiting))
            self._waiting[key].run()
            self._waiting.pop(key).tell()
        self._error = None
        self._again.stop()
        self._tell()

    def _next(self) -> None:
        if self._under_way is not None or not self._waiting:
            return
        key = next(iter(self._waiting))
        write = self._waiting.pop(key)
        self._under_way = (key, write, None)
        handle = self._jobs.run(
            write.run,
            on_done=lambda _: self._wrote(write),
            on_failed=lambda error: self._failed(error, key, write),
        )
        if self._holds(write):  # else it was done, and told, before this line
            self._under_way = (key, write, handle)

    def _holds(self, write: _Write) -> bool:
        return self._under_way is not None and self._under_way[1] is write

    def _wrote(self, write: _Write) -> None:
        self._under_way = None
        self._error = None
        write.tell()
        self._tell()
        self._next()

    def _failed(self, error: TbttError, key: Hashable, write: _Write) -> None:
        self._under_way = None
        self._error = error
        if key not in self._waiting and isinstance(error, WorldError):
            self._waiting = {key: write, **self._waiting}
        if self._waiting:
            self._again.start()
        self._tell()

    def _tell(self) -> None:
        self._told(self.pending, self._error)


class _Write:
    """One write, and whether it is on disk."""

    def __init__(
        self, work: Callable[..., Any], args: tuple[Any, ...], then: Callable[[], None] | None
    ) -> None:
        self._work = work
        self._args = args
        self._then = then
        self.done = False

    def run(self) -> None:
        self._work(*self._args)
        self.done = True

    def tell(self) -> None:
        if self._then is not None:
            self._then()
