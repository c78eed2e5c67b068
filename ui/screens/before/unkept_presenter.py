"""What becomes of the stories that are not to be kept here: asked one by one, decided by a person."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import stories
from tbtt_desktop.services.unkept import Unkept, unkept
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter


@dataclass(frozen=True, slots=True)
class UnkeptState:
    """The stories that wait for an answer. `doomed` is about to be erased, if it is said once more."""

    waiting: tuple[Unkept, ...] = ()
    doomed: StoryId | None = None
    erasing: bool = False
    error: TbttError | None = None


class UnkeptPresenter(Presenter[UnkeptState]):
    """Erases what a person says twice is to go; everything else is done in the window itself."""

    def __init__(self, vault: Vault, jobs: Jobs, waiting: tuple[Unkept, ...]) -> None:
        super().__init__(UnkeptState(waiting=waiting))
        self._vault = vault
        self._jobs = jobs

    def ask_to_erase(self, story_id: StoryId | None) -> None:
        """Ask first, or no longer."""
        self.change(doomed=story_id, error=None)

    def erase(self) -> None:
        """Erase the story that was asked about."""
        if self.state.doomed is None or self.state.erasing:
            return
        self.change(erasing=True, error=None)
        self._jobs.run(
            stories.delete_story,
            self._vault,
            self.state.doomed,
            on_done=lambda _: self._look_again(),
            on_failed=lambda error: self.change(erasing=False, doomed=None, error=error),
            must_finish=True,
        )

    def _look_again(self) -> None:
        self.change(erasing=False, doomed=None, waiting=unkept(self._vault))
