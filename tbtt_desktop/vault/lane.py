"""The port through which every step on a vault's connection goes, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Lane(Protocol):
    """Runs steps in order, one at a time. The window's lane is a thread of its own."""

    def run(self, step: Callable[[], T], meanwhile: Callable[[], object] | None = None) -> T:
        """Run `step` and return what it returns; its exception comes through unchanged.

        `meanwhile` is for the caller's own thread, beside the step where that is another one.
        """


class InlineLane:
    """The command line's lane: the caller's own thread."""

    def run(self, step: Callable[[], T], meanwhile: Callable[[], object] | None = None) -> T:
        """Run `step` at once, then `meanwhile`."""
        result = step()
        if meanwhile is not None:
            meanwhile()
        return result
