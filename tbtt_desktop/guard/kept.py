"""A guard for several pictures: starting one takes longer than most pictures do."""

from __future__ import annotations

from contextlib import AbstractContextManager, ExitStack
from types import TracebackType
from typing import ClassVar, Self

from tbtt_desktop.bytesource import Fixed
from tbtt_desktop.guard.process import Guard, Job, Listener, guard
from tbtt_desktop.progress import Progress


class KeptGuard:
    """A guard that starts with the first picture, stays for the next, and ends with the block.

    After `PICTURES` it gives way to a fresh one, and after an error to none.
    """

    PICTURES: ClassVar[int]

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._guard: Guard | None = None
        self._left = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the guard, if there is one."""
        self._guard = None
        self._stack.close()

    def _work(self, task: str, rgb: bytes, width: int, listener: Listener, progress: Progress) -> None:
        """Have plain pixels, `width` a row, worked on. Raises as `Guard.work` does."""
        try:
            job = Job(task, "RGB", len(rgb), edge=width)
            self._ready().work(job, Fixed(rgb), listener, progress)
        except BaseException:
            self.close()
            raise

    def _ready(self) -> Guard:
        if self._guard is None or self._left == 0:
            self.close()
            opened: AbstractContextManager[Guard] = guard()
            self._guard, self._left = self._stack.enter_context(opened), self.PICTURES
        self._left -= 1
        return self._guard
