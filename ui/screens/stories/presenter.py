"""The list: what is shown of it, what was found, and which story is about to be deleted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.erasing import Loss, loss_of
from tbtt_desktop.services.listing import StoryOrder, count_stories, story_order, story_rows
from tbtt_desktop.services.search import SearchHit, search_stories
from tbtt_desktop.services.stories import delete_story, newest_stories
from tbtt_desktop.services.vault_settings import last_backup
from tbtt_desktop.stories.records import Origin, Stage, StoryId, StoryRow
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.route import Route, Screen
from ui.screens.stories.paging import PAGE, Paging

FIRST: Final = 100  # stories; more than a large window shows
_NONE: Final = StoryOrder()


@dataclass(frozen=True, slots=True)
class Listing:
    """What one load brings: the order of the list, and the rows that are seen first."""

    order: StoryOrder
    rows: tuple[StoryRow, ...]
    total: int  # stories in the vault
    backed_up: str  # a stamp, "" for never


@dataclass(frozen=True, slots=True)
class StoriesState:
    """The list. `hits` is None while nothing is searched for."""

    order: StoryOrder = _NONE  # of the chosen stage
    total: int = 0
    hits: tuple[SearchHit, ...] | None = None
    words: str = ""
    stage: Stage | None = None  # None shows all
    backed_up: str = ""
    doomed: StoryRow | None = None
    loss: Loss | None = None  # what would go with it, once that is known
    deleting: bool = False
    loading: bool = True
    whole: bool = False  # the newest come first, the others a moment after
    error: TbttError | None = None

    @property
    def found(self) -> tuple[SearchHit, ...]:
        """The hits of the chosen stage."""
        return tuple(hit for hit in self.hits or () if self.stage in (None, hit.row.stage))


def load_newest(vault: Vault) -> Listing:
    """Return the stories that are seen first, and when the vault was last backed up."""
    rows = tuple(newest_stories(vault, FIRST))
    order = StoryOrder([row.story_id for row in rows])
    return Listing(order, rows, count_stories(vault), last_backup(vault))


def load_stage(vault: Vault, stage: Stage | None) -> Listing:
    """Return the order of all stories that stand somewhere."""
    order = story_order(vault, stage)
    rows = tuple(story_rows(vault, order[:PAGE]))
    return Listing(order, rows, count_stories(vault), last_backup(vault))


class StoriesPresenter(Presenter[StoriesState]):
    """Decides what the list shows and where a row leads."""

    def __init__(self, vault: Vault, jobs: Jobs, stage: Stage | None = None) -> None:
        super().__init__(StoriesState(stage=stage))
        self._vault = vault
        self._jobs = jobs
        self._paging = Paging(self._fetch)
        self._rows_came: Callable[[int, int], None] | None = None

    def load(self) -> None:
        """Read the list: what is seen first, then the order of the rest of thousands."""
        if self.state.stage is not None:
            self._load_stage(self.state.stage)
            return
        self.own(self._jobs.run(load_newest, self._vault, on_done=self._begun, on_failed=self._failed))

    def _begun(self, listing: Listing) -> None:
        if self.state.stage is not None:
            return  # another stage was chosen meanwhile, and is on its way
        whole = len(listing.order) == listing.total
        self._list(listing, whole=whole)
        if not whole:
            self._load_stage(None)

    def _load_stage(self, stage: Stage | None) -> None:
        def loaded(listing: Listing) -> None:
            if self.state.stage is stage:
                self._list(listing, whole=True)

        self.own(
            self._jobs.run(load_stage, self._vault, stage, on_done=loaded, on_failed=self._failed),
        )

    def _list(self, listing: Listing, *, whole: bool) -> None:
        self._paging.set_order(listing.order)
        self._paging.keep(listing.rows)
        self.change(
            order=listing.order,
            total=listing.total,
            backed_up=listing.backed_up,
            loading=False,
            whole=whole,
        )

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, loading=False, deleting=False)

    def watch_rows(self, came: Callable[[int, int], None]) -> None:
        """Call `came(first, count)` when rows are there that `row_at` did not have."""
        self._rows_came = came

    def row_at(self, place: int) -> StoryRow | None:
        """Return the row at a place of the list; None while it is being read."""
        return self._paging.at(place)

    def _fetch(self, story_ids: tuple[StoryId, ...], first: int) -> None:
        def read(rows: list[StoryRow]) -> None:
            if self.state.order[first : first + len(story_ids)] != story_ids:
                return  # another list is shown by now
            self._paging.arrived(story_ids, first, rows)
            if self._rows_came is not None:
                self._rows_came(first, len(story_ids))

        def failed(error: TbttError) -> None:
            self._paging.lost()
            self._failed(error)

        self.own(self._jobs.run(story_rows, self._vault, story_ids, on_done=read, on_failed=failed))

    def search(self, words: str) -> None:
        """Look for words in everything; none shows the list again."""
        if not words:
            self.change(words="", hits=None)
            return
        self.change(words=words)

        def found(hits: list[SearchHit]) -> None:
            if self.state.words == words:  # else other words were typed meanwhile
                self.change(hits=tuple(hits))

        self.own(self._jobs.run(search_stories, self._vault, words, on_done=found, on_failed=self._failed))

    def show_stage(self, stage: Stage | None) -> None:
        """Show only stories that stand there; None shows all."""
        if stage is self.state.stage:
            return
        self.change(stage=stage)
        self._load_stage(stage)

    def row(self, story_id: str) -> StoryRow | None:
        """Return a story that was shown in the list, or found."""
        hits = (hit.row for hit in self.state.hits or () if hit.row.story_id == story_id)
        return self._paging.row(story_id) or next(hits, None)

    def route_of(self, story_id: str) -> Route | None:
        """Return where a row leads: to reading, to the beginning, or to the interview."""
        row = self.row(story_id)
        if row is None:
            return None
        if row.origin is Origin.RECEIVED:
            return Route(Screen.READ, row.story_id)
        begun = row.texts + row.sounds + row.photos > 0
        return Route(Screen.INTERVIEW if begun else Screen.BEFORE, row.story_id)

    def ask_to_delete(self, story_id: str) -> None:
        """Ask first, knowing what would be lost."""
        doomed = self.row(story_id)
        if doomed is None:
            return

        def known(loss: Loss) -> None:
            self.change(doomed=doomed, loss=loss, error=None)

        self.own(self._jobs.run(loss_of, self._vault, doomed.story_id, on_done=known, on_failed=self._failed))

    def keep(self) -> None:
        """Delete nothing."""
        self.change(doomed=None, loss=None)

    def delete(self) -> None:
        """Delete the story that was asked about."""
        doomed = self.state.doomed
        if doomed is None or self.state.deleting:
            return
        self.change(deleting=True)
        self._jobs.run(
            delete_story,
            self._vault,
            StoryId(doomed.story_id),
            on_done=lambda _: self._deleted(doomed),
            on_failed=self._failed,
            must_finish=True,
        )

    def _deleted(self, gone: StoryRow) -> None:
        order = self.state.order.without(gone.story_id)
        self._paging.set_order(order)
        self.change(
            order=order,
            total=self.state.total - 1,
            hits=None
            if self.state.hits is None
            else tuple(hit for hit in self.state.hits if hit.row.story_id != gone.story_id),
            doomed=None,
            loss=None,
            deleting=False,
            error=None,
        )
