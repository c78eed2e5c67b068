"""The port through which every step on a vault's connection goes, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol, TypeVar

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
    """The command line's lane: the caller's own thread, and nobody else meanwhile.

    A recorder has a thread of its own there, too. Two steps at once on one connection can wait for each
    other for good: SQLite asks Python's authorizer while it holds the connection, and whoever holds
    Python's lock may be waiting for the connection.
    """

    def __init__(self) -> None:
        self._one = threading.RLock()

    def run(self, step: Callable[[], T]) -> T:
        """Run `step` as soon as no other thread's runs."""
        with self._one:
            return step()

    def begin(self, step: Callable[[], T]) -> Callable[[], T]:
        """Run `step` as `run` does."""
        result = self.run(step)
        return lambda: result
