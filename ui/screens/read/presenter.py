"""Reading a story that arrived."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import quarantine
from tbtt_desktop.services.reading import ReceivedStory, kept_aside_story, received_picture, received_story
from tbtt_desktop.services.stories import delete_story
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.screens.received import Drawn, ReceivedPresenter


@dataclass(frozen=True, slots=True)
class ReadState:
    """The story, and its pictures by their digests as they are decoded; an error where one was refused."""

    story: ReceivedStory | None = None
    pictures: Mapping[str, Drawn] = field(default_factory=dict)
    originals: Mapping[tuple[str, int], Drawn] = field(default_factory=dict)  # by page too
    asking_to_delete: bool = False
    asked: str = ""  # about what is kept aside: count, discard or nothing
    decided: str = ""  # counted, discarded, aside, or nothing
    gone: bool = False
    error: TbttError | None = None


class ReadPresenter(ReceivedPresenter[ReadState]):
    """Loads the story, then its pictures one after another."""

    def __init__(
        self, vault: Vault, jobs: Jobs, story_id: StoryId, picture_size: int, *, aside: bool = False
    ) -> None:
        """With `aside` what is read is what of the story is kept aside."""
        super().__init__(ReadState(), vault, jobs, story_id, picture_size)
        self._read = kept_aside_story if aside else received_story

    def load(self) -> None:
        """Read the story."""
        self.own(
            self._jobs.run(
                self._read, self._vault, self._story_id, on_done=self._loaded, on_failed=self._failed
            )
        )

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, asking_to_delete=False, asked="")

    def _loaded(self, story: ReceivedStory) -> None:
        self.change(story=story)
        if story.story is not None:
            self._draw_all(story.story.items)

    def show_original(self, sha256: str, page: int) -> None:
        """Draw an original: only once somebody asks for it."""
        if (sha256, page) in self.state.originals:
            return

        def drawn(picture: Drawn) -> None:
            self.change(originals={**self.state.originals, (sha256, page): picture})

        self._draw(partial(received_picture, page=page), sha256, drawn)

    # What is kept aside

    def ask(self, what: str) -> None:
        """Ask before a story counts ("count") or goes ("discard"), or ask no longer."""
        self.change(asked=what, error=None)

    def leave_aside(self) -> None:
        """Decide nothing."""
        self.change(decided="aside")

    def let_count(self) -> None:
        """Let what is kept aside count."""
        self._decide(quarantine.accept, "counted")

    def discard(self) -> None:
        """Delete what is kept aside."""
        self._decide(quarantine.discard, "discarded")

    def keep_aside_again(self) -> None:
        """Let no longer count what somebody had let count."""
        self._decide(quarantine.put_back, "aside")

    def _decide(self, work: Callable[[Vault, StoryId], None], decided: str) -> None:
        self.own(
            self._jobs.run(
                work,
                self._vault,
                self._story_id,
                on_done=lambda _: self.change(asked="", error=None, decided=decided),
                on_failed=self._failed,
                must_finish=True,
            )
        )

    def ask_to_delete(self, asking: bool) -> None:
        """Ask first, or no longer."""
        self.change(asking_to_delete=asking)

    def delete(self) -> None:
        """Delete the story here."""
        self._jobs.run(
            delete_story,
            self._vault,
            self._story_id,
            on_done=lambda _: self.change(gone=True, asking_to_delete=False),
            on_failed=self._failed,
            must_finish=True,
        )
