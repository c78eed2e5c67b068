"""The port through which every step on a vault's connection goes, one at a time."""

from __future__ import annotations

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
    """The command line's lane: the caller's own thread."""

    def run(self, step: Callable[[], T]) -> T:
        """Run `step` at once."""
        return step()

    def begin(self, step: Callable[[], T]) -> Callable[[], T]:
        """Run `step` at once."""
        result = step()
        return lambda: result
