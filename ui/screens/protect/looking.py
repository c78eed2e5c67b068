"""Which picture is looked at, and its pixels: decoded in the guard, held in memory only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.services import pictures
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.consent import Missing, part_may_leave
from tbtt_desktop.stories.records import Item, ItemId
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter

VIEW_EDGE: Final = 4096  # pixels; larger pictures are shown smaller, their boxes count at full size
SMALL_EDGE: Final = 240


@dataclass(frozen=True, slots=True)
class LookingState:
    """The picture that is looked at. `image` is the original, `solid` what leaves."""

    item: Item | None = None
    image: Thumbnail | None = None
    solid: Thumbnail | None = None
    leaving: bool = False
    loading: bool = False
    error: TbttError | None = None
    small: dict[ItemId, Thumbnail] = field(default_factory=dict)


class LookingPresenter(Presenter[LookingState]):
    """Brings pixels, one picture at a time."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        super().__init__(LookingState())
        self._vault, self._jobs = vault, jobs
        self._handle: JobHandle | None = None
        self._refused: set[ItemId] = set()  # small ones that could not be decoded: the large one says why
        self._fetching = False

    def fetch_small(self, items: Sequence[Item]) -> None:
        """Bring the small pictures that are not there yet, one after the other."""
        known = self.state.small.keys() | self._refused
        item = next((one for one in items if one.item_id not in known), None)
        if item is None or self._fetching:
            return
        self._fetching = True
        self.own(
            self._jobs.run(
                pictures.original,
                self._vault,
                item,
                SMALL_EDGE,
                on_done=partial(self._small_came, items, item.item_id),
                on_failed=partial(self._small_failed, items, item.item_id),
            )
        )

    def _small_came(self, items: Sequence[Item], item_id: ItemId, picture: Thumbnail) -> None:
        self._fetching = False
        self.change(small={**self.state.small, item_id: picture})
        self.fetch_small(items)

    def _small_failed(self, items: Sequence[Item], item_id: ItemId, _error: TbttError) -> None:
        self._fetching = False
        self._refused.add(item_id)
        self.fetch_small(items)

    def choose(self, item: Item) -> None:
        """Look at a picture, as it is worked on."""
        if self.state.item is not None and self.state.item.item_id == item.item_id:
            return
        self._drop()
        self.change(item=item, image=None, solid=None, leaving=False, loading=True, error=None)
        self._handle = self.own(
            self._jobs.run(
                pictures.original,
                self._vault,
                item,
                VIEW_EDGE,
                on_done=self._came,
                on_failed=self._failed,
            )
        )

    def follow(self, item: Item) -> None:
        """Take what was decided on the picture that is looked at."""
        if self.state.item is not None and self.state.item != item:
            self.change(item=item)

    def held(self, story: StoryView, item: Item) -> Missing | None:
        """Return what keeps a picture here, None where it may leave."""
        return part_may_leave(story.consent, item, self._vault.world.clock.today(), ("",))

    def _came(self, picture: Thumbnail) -> None:
        self.change(image=picture, loading=False)

    def show_leaving(self, story: StoryView) -> None:
        """Show the picture decoded from the bytes that leave, made anew where its boxes changed."""
        here = self.state.item
        item = next((one for one in story.items if here is not None and one.item_id == here.item_id), None)
        if item is None:
            return
        self._drop()
        self.change(item=item, leaving=True, solid=None, loading=True, error=None)
        self._handle = self.own(
            self._jobs.run(
                pictures.as_it_leaves,
                self._vault,
                story,
                item,
                VIEW_EDGE,
                on_done=self._solid_came,
                on_failed=self._failed,
            )
        )

    def _solid_came(self, picture: Thumbnail) -> None:
        self.change(solid=picture, loading=False)

    def show_original(self) -> None:
        """Go back to working on it."""
        self._drop()
        item, image = self.state.item, self.state.image
        self.change(leaving=False, solid=None, loading=False, error=None)
        if item is not None and image is None:
            self.change(item=None)
            self.choose(item)

    def _failed(self, error: TbttError) -> None:
        self.change(loading=False, error=error)

    def _drop(self) -> None:
        if self._handle is not None:
            self._handle.drop()
            self._handle = None
