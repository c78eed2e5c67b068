"""How long work tells how far it is, and hears that it should stop."""

from __future__ import annotations

from typing import Protocol

from tbtt_desktop.errors import Cancelled


class Progress(Protocol):
    """A port: the window's jobs and the command line's bar are its two implementations."""

    def report(self, step: str, done: int, total: int) -> None:
        """Say that `done` of `total` units of `step` are finished.

        `step` is a stable word such as "render", never content. `total` is 0 where unknown.
        """

    def cancelled(self) -> bool:
        """Whether the person asked to stop."""


class Silent:
    """Progress that nobody watches."""

    def report(self, step: str, done: int, total: int) -> None:
        """Say nothing."""

    def cancelled(self) -> bool:
        """Never."""
        return False


SILENT = Silent()


def checkpoint(progress: Progress) -> None:
    """Raise `Cancelled` where the person asked to stop."""
    if progress.cancelled():
        raise Cancelled
