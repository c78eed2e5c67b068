"""A file that is being made: begun, followed, stopped, told of. What the ways of handing over share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from tbtt_desktop.errors import TbttError
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter

S = TypeVar("S")


class MakingPresenter(Presenter[S]):
    """Its state has `writing`, `share`, `made` and `error`. Writing goes on when the page goes."""

    def __init__(self, state: S, jobs: Jobs) -> None:
        super().__init__(state)
        self._jobs = jobs
        self._handle: JobHandle | None = None

    def _begin(self, work: Callable[..., object], *given: object, **fields: object) -> None:
        """Begin to write, and change `fields` of the state with that."""
        self.change(writing=True, share=0.0, **fields)
        handle = self._jobs.run(
            work,
            *given,
            on_done=self._made,
            on_failed=self._failed,
            on_progress=self._moved,
            must_finish=True,
        )
        self._handle = handle if handle.running else None

    def _made(self, made: Any) -> None:  # what `work` returns
        self._handle = None
        self.change(writing=False, made=made)

    def _failed(self, error: TbttError) -> None:
        self._handle = None
        self.change(writing=False, error=None if error.code == "cancelled" else error)

    def _moved(self, _: str, done: int, total: int) -> None:
        self.change(share=done / total if total else 0.0)

    def cancel(self) -> None:
        """Stop writing; a half-written file is removed."""
        if self._handle is not None:
            self._handle.cancel()
