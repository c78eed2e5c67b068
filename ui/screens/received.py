"""Pictures and sounds of a story that came in: what reading one and deciding between two share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol, TypeVar

from tbtt_desktop.bundle.story import StoryItem
from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.services.listening import received
from tbtt_desktop.services.reading import received_picture
from tbtt_desktop.stories.records import ItemKind, StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.listening import Prepare
from ui.presenter import Presenter

Drawn = Thumbnail | TbttError
"""A picture, or why it was refused."""


class Pictured(Protocol):
    """A state with the pictures that are there, by digest."""

    @property
    def pictures(self) -> Mapping[str, Drawn]:
        """Return them."""


S = TypeVar("S", bound=Pictured)


class ReceivedPresenter(Presenter[S]):
    """Draws the pictures of a story that came in, one after another, at most `picture_size` pixels a side."""

    def __init__(self, state: S, vault: Vault, jobs: Jobs, story_id: StoryId, picture_size: int) -> None:
        super().__init__(state)
        self._vault = vault
        self._jobs = jobs
        self._story_id = story_id
        self._picture_size = picture_size

    def _draw_all(self, items: Sequence[StoryItem | None]) -> None:
        """Draw the pictures of these parts that are not there yet."""
        found = (
            one.media.sha256
            for one in items
            if one is not None and one.kind is ItemKind.PHOTO and one.media is not None
        )
        sha256 = next((one for one in found if one not in self.state.pictures), None)
        if sha256 is None:
            return

        def drawn(picture: Drawn) -> None:
            self.change(pictures={**self.state.pictures, sha256: picture})
            self._draw_all(items)

        self._draw(received_picture, sha256, drawn)

    def _draw(self, work: Callable[..., Thumbnail], sha256: str, drawn: Callable[[Drawn], None]) -> None:
        self.own(
            self._jobs.run(
                work,
                self._vault,
                self._story_id,
                sha256,
                self._picture_size,
                on_done=drawn,
                on_failed=drawn,
            )
        )

    def hearing(self, sha256: str) -> Prepare:
        """Return what makes a sound of the story, of any version, ready to be heard."""
        return partial(received, self._vault, self._story_id, sha256)
