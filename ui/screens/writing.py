"""A step of a story on which every change is written at once: what its presenters share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from tbtt_desktop.errors import TbttError
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.saving import Writes


class Written(Protocol):
    """A state that says how the writing goes."""

    @property
    def pending(self) -> bool:
        """Whether something is not yet on disk."""

    @property
    def error(self) -> TbttError | None:
        """Why something could not be written, or done."""

    @property
    def load_error(self) -> TbttError | None:
        """Why the story could not be read."""


S = TypeVar("S", bound=Written)
T = TypeVar("T")


class WritingPresenter(Presenter[S]):
    """Reads a story, and writes each change in the order in which they were made."""

    def __init__(self, state: S, vault: Vault, jobs: Jobs, story_id: StoryId) -> None:
        super().__init__(state)
        self._vault = vault
        self._jobs = jobs
        self._story_id = story_id
        self._writes = Writes(jobs, lambda pending, error: self.change(pending=pending, error=error))

    def _read(self, load: Callable[[Vault, StoryId], T], loaded: Callable[[T], None]) -> None:
        """Read what the page shows, beside the window."""
        self.own(
            self._jobs.run(
                load,
                self._vault,
                self._story_id,
                on_done=loaded,
                on_failed=lambda error: self.change(load_error=error),
            )
        )

    def typing(self, typing: bool) -> None:
        """Say that a field holds what was not handed on yet."""
        self._writes.set_typing(typing)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        self._writes.retry()

    def finish(self) -> None:
        """Write what is left. Raises `WorldError`."""
        self._writes.finish()
