"""What every presenter is: a state, somebody who shows it, and the jobs it has under way."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from ui.jobs import JobHandle

S = TypeVar("S")


class Presenter(Generic[S]):
    """Holds a frozen dataclass as its state and calls the page when it changed.

    Knows no widget. Services and `Jobs` come in through the constructor of the subclass.
    """

    def __init__(self, state: S) -> None:
        self._state = state
        self._show: Callable[[S], None] | None = None
        self._handles: list[JobHandle] = []

    @property
    def state(self) -> S:
        """The state as it is."""
        return self._state

    def watch(self, show: Callable[[S], None]) -> None:
        """Call `show` now and after every change."""
        self._show = show
        show(self._state)

    def change(self, **fields: Any) -> None:  # the fields of S
        """Replace fields of the state and tell the page."""
        self._state = dataclasses.replace(self._state, **fields)  # type: ignore[type-var]
        if self._show is not None:
            self._show(self._state)

    def own(self, handle: JobHandle) -> JobHandle:
        """Keep a job, so that it is dropped when the page goes."""
        self._handles = [kept for kept in self._handles if kept.running]
        self._handles.append(handle)
        return handle

    def close(self) -> None:
        """The page goes: tell nobody any more, forget what the jobs bring."""
        self._show = None
        for handle in self._handles:
            handle.drop()
        self._handles.clear()
