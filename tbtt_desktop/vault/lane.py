"""The port through which every step on a vault's connection goes, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
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

    Only what is begun gets a thread, for that one step, so that a row is read or written while its caller
    seals or hashes the one before. No two steps run at once, whoever asks (a recorder has its own thread):
    they could wait for each other for good, because SQLite asks Python's authorizer while it holds the
    connection, and whoever holds Python's lock may be waiting for the connection.

    Ctrl-C comes to the caller, never into a step that was begun: that one is whole or not there, and what is
    asked next waits for it.
    """

    def __init__(self) -> None:
        self._one = threading.RLock()
        self._inside = 0  # the thread whose step runs
        self._begun: tuple[threading.Thread, Future[Any]] | None = None  # the step that was begun last

    def run(self, step: Callable[[], T]) -> T:
        """Run `step` here, after what was begun before it; inside a step, at once."""
        if self._inside != threading.get_ident():
            self._await_begun()
        return self._alone(step)

    def begin(self, step: Callable[[], T]) -> Callable[[], T]:
        """Begin a step beside the caller's work, after the one before it; inside a step, run it at once."""
        if self._inside == threading.get_ident():
            result = step()
            return lambda: result
        self._await_begun()
        future: Future[T] = Future()
        beside = threading.Thread(target=self._settle, args=(step, future), name="step", daemon=True)
        self._begun = beside, future
        beside.start()
        return future.result

    def _settle(self, step: Callable[[], T], future: Future[T]) -> None:
        try:
            future.set_result(self._alone(step))
        except BaseException as error:  # noqa: BLE001  # it belongs to whoever waits
            future.set_exception(error)

    def _await_begun(self) -> None:
        """Wait for what was begun, whatever came of it. It may not even have started: Ctrl-C comes anywhere.

        Not by `join`, which takes a thread for ended once Ctrl-C came while it waited (Python 3.11).
        """
        if self._begun is None:
            return
        beside, future = self._begun
        if beside.is_alive():
            future.exception()

    def _alone(self, step: Callable[[], T]) -> T:
        with self._one:
            before, self._inside = self._inside, threading.get_ident()
            try:
                return step()
            finally:
                self._inside = before
