"""The port through which every step on a vault's connection goes, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Lane(Protocol):
    """Runs steps in order, one at a time. The window's lane is a thread of its own."""

    def run(self, step: Callable[[], T]) -> T:
        """Run `step` and return what it returns; its exception comes through unchanged."""

    def begin(self, step: Callable[[], T]) -> Callable[[], T]:
        """Begin a step, beside the caller's own work where the lane can; what is returned waits for it.

        That returns what the step returned, or raises its exception, which may come here already.
        """


class InlineLane:
    """A lane of who has no loop to keep moving, as on the command line: each step on its caller's thread.

    Only what is begun goes to another thread, so that a row is read or written while its caller seals or
    hashes the one before. That thread is there from the first such step on, and ends with the lane. No two
    steps run at once, whoever asks (a recorder has its own thread): they could wait for each other for good,
    because SQLite asks Python's authorizer while it holds the connection, and whoever holds Python's lock may
    be waiting for the connection.

    Ctrl-C comes to the caller, never into a step that was begun: that one is whole or not there, and what is
    asked next waits for it.
    """

    def __init__(self) -> None:
        self._one = threading.RLock()
        self._inside = 0  # the thread whose step runs
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="step")
        self._begun: Future[Any] | None = None  # the step that was begun last

    def run(self, step: Callable[[], T]) -> T:
        """Run `step` here, after what was begun before it; inside a step, at once."""
        begun = self._begun
        if begun is not None and self._inside != threading.get_ident():
            begun.exception()  # which belongs to who began it
            if self._begun is begun:
                self._begun = None  # what it read need not stay in memory
        return self._alone(step)

    def begin(self, step: Callable[[], T]) -> Callable[[], T]:
        """Begin a step beside the caller's work, after the one before it; inside a step, run it at once."""
        if self._inside == threading.get_ident():
            result = step()
            return lambda: result
        begun: Future[T] = Future()
        before, self._begun = self._begun, begun
        try:
            self._beside.submit(self._carry_out, begun, step)
        except BaseException:  # Ctrl-C: whoever began it does not hear of it, and clears up now
            if begun.cancel():
                self._begun = before
            raise
        return begun.result

    def _carry_out(self, begun: Future[T], step: Callable[[], T]) -> None:
        if not begun.set_running_or_notify_cancel():
            return
        try:
            begun.set_result(self._alone(step))
        except BaseException as error:  # noqa: BLE001  # it belongs to whoever waits
            begun.set_exception(error)

    def _alone(self, step: Callable[[], T]) -> T:
        with self._one:
            before, self._inside = self._inside, threading.get_ident()
            try:
                return step()
            finally:
                self._inside = before
