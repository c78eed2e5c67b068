"""The list: what is shown of it, what was found, and which story is about to be deleted."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import Final

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.search import SearchHit, search_stories
from tbtt_desktop.services.stories import delete_story, list_stories, newest_stories
from tbtt_desktop.services.vaults import vault_info
from tbtt_desktop.stories.records import Origin, Stage, StoryId, StoryRow
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.route import Route, Screen

FIRST: Final = 100  # stories; more than a large window shows


@dataclass(frozen=True, slots=True)
class Listing:
    """What one load brings."""

    rows: tuple[StoryRow, ...]
    backed_up: str  # a stamp, "" for never


@dataclass(frozen=True, slots=True)
class StoriesState:
    """The list. `hits` is None while nothing is searched for."""

    rows: tuple[StoryRow, ...] = ()
    hits: tuple[SearchHit, ...] | None = None
    words: str = ""
    stage: Stage | None = None  # None shows all
    backed_up: str = ""
    doomed: StoryRow | None = None
    deleting: bool = False
    loading: bool = True
    whole: bool = False  # the newest come first, the others a moment after
    error: TbttError | None = None

    @property
    def shown(self) -> tuple[StoryRow, ...]:
        """The rows of the chosen stage."""
        if self.stage is None:
            return self.rows
        return tuple(row for row in self.rows if self.stage is row.stage)

    @property
    def found(self) -> tuple[SearchHit, ...]:
        """The hits of the chosen stage."""
        return tuple(hit for hit in self.hits or () if self.stage in (None, hit.row.stage))


def load_newest(vault: Vault) -> Listing:
    """Return the stories that are seen first, and when the vault was last backed up."""
    return Listing(tuple(newest_stories(vault, FIRST)), vault_info(vault).backed_up)


def load_all(vault: Vault) -> tuple[StoryRow, ...]:
    """Return every story."""
    return tuple(list_stories(vault))


class StoriesPresenter(Presenter[StoriesState]):
    """Decides what the list shows and where a row leads."""

    def __init__(self, vault: Vault, jobs: Jobs, stage: Stage | None = None) -> None:
        super().__init__(StoriesState(stage=stage))
        self._vault = vault
        self._jobs = jobs

    def load(self) -> None:
        """Read the list: what is seen first, then the rest of thousands."""
        self.own(self._jobs.run(load_newest, self._vault, on_done=self._begun, on_failed=self._failed))

    def _begun(self, listing: Listing) -> None:
        whole = len(listing.rows) < FIRST
        self.change(rows=listing.rows, backed_up=listing.backed_up, loading=False, whole=whole)
        if not whole:
            self.own(self._jobs.run(load_all, self._vault, on_done=self._loaded, on_failed=self._failed))

    def _loaded(self, rows: tuple[StoryRow, ...]) -> None:
        self.change(rows=rows, whole=True)

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, loading=False, deleting=False)

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
        self.change(stage=stage)

    def row(self, story_id: str) -> StoryRow | None:
        """Return a story of the list, or of what was found before all of the list was there."""
        rows = chain(self.state.rows, (hit.row for hit in self.state.hits or ()))
        return next((row for row in rows if row.story_id == story_id), None)

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
        """Ask first."""
        self.change(doomed=self.row(story_id), error=None)

    def keep(self) -> None:
        """Delete nothing."""
        self.change(doomed=None)

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
        self.change(
            rows=tuple(row for row in self.state.rows if row.story_id != gone.story_id),
            hits=None
            if self.state.hits is None
            else tuple(hit for hit in self.state.hits if hit.row.story_id != gone.story_id),
            doomed=None,
            deleting=False,
            error=None,
        )
