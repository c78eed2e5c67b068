"""The decisions of taking back: which story, how much of it, for whom it is written, what was done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import cast

from tbtt_desktop.errors import TbttError
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import phrases
from tbtt_desktop.services.ledger import Entry, entries
from tbtt_desktop.services.phrases import FoundStory
from tbtt_desktop.services.stories import list_stories, view
from tbtt_desktop.services.taking_back import came_back, take_back
from tbtt_desktop.services.withdrawal import Everywhere, Holder, who_has, withdraw_everywhere
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Origin, StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter


class Work(Enum):
    """What is under way."""

    NONE = auto()
    LOADING = auto()
    FINDING = auto()  # by her phrase
    WRITING = auto()


@dataclass(frozen=True, slots=True)
class Loaded:
    """A story, or what the ledger still knows of it, and who has it."""

    story_id: StoryId
    pseudonym: str  # "" where it is not here any more
    here: bool
    received: bool  # it came in; otherwise it was told here
    scopes: tuple[Scope, ...]  # that could be taken back alone
    holders: tuple[Holder, ...]
    left: tuple[Entry, ...]
    returned: bool = False  # told here, and versions of it came in from others

    @property
    def reachable(self) -> tuple[Holder, ...]:
        """Return those for whom a file can be made."""
        return tuple(one for one in self.holders if one.reachable)


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: files, each for somebody, and whether it was carried out here."""

    written: Everywhere
    folder: Path | None
    whole: bool


@dataclass(frozen=True, slots=True)
class WithdrawState:
    """`chosen` holds the scopes that are taken back alone; none of them takes back the whole story."""

    story: Loaded | None = None
    found: tuple[FoundStory, ...] = ()  # by her phrase
    by_phrase: bool = False
    whole: bool = True
    chosen: frozenset[Scope] = frozenset()
    folder: Path | None = None
    work: Work = Work.NONE
    share: float = 0.0
    done: Done | None = None
    error: TbttError | None = None

    @property
    def ready(self) -> bool:
        """Whether enough is said to take it back."""
        return self.story is not None and self.work is Work.NONE and (self.whole or bool(self.chosen))

    @property
    def writes(self) -> bool:
        """Whether files are written for others."""
        if self.story is None:
            return False
        told = self.story.holders if self.by_phrase else [one for one in self.story.holders if one.given]
        return any(one.reachable for one in told)


def load(vault: Vault, story_id: StoryId) -> Loaded:
    """Return a story and who has it."""
    row = next((one for one in list_stories(vault) if one.story_id == story_id), None)
    scopes: tuple[Scope, ...] = ()
    received = row is not None and row.origin is Origin.RECEIVED
    if row is not None:
        seen = view(vault, story_id)
        named = {grant.scope for grant in seen.consent.grants}
        if seen.document is not None and received:
            agreed = cast("list[dict[str, str]]", seen.document["consent"])
            known = {str(one) for one in Scope}
            named = {Scope(one["scope"]) for one in agreed if one["scope"] in known}
        scopes = tuple(one for one in Scope if one in named and one in _TRAVEL)
    return Loaded(
        story_id,
        row.pseudonym if row is not None else "",
        row is not None,
        received,
        scopes,
        tuple(who_has(vault, story_id)),
        tuple(entries(vault, story_id)),
        returned=row is not None and not received and came_back(vault, story_id),
    )


_TRAVEL = frozenset(Scope) - {
    Scope.TAKE_NOTES,
    Scope.RECORD_AUDIO,
    Scope.TAKE_PHOTO,
    Scope.STORE_LOCAL,
    Scope.STORE_BEYOND_DATE,
    Scope.RECONTACT,
    Scope.REFER_TO_SERVICE,
    Scope.WITHHOLD_FROM,
}
"""What goes along with a story; the rest is taken back where it was given."""


def carry_out(
    vault: Vault,
    story: Loaded,
    scopes: tuple[Scope, ...],
    folder: Path | None,
    phrase: str | None,
    progress: Progress,
) -> Everywhere:
    """Write a file for each who has the story, then let it hold here."""
    written = Everywhere((), tuple(one.alias for one in story.holders if not one.reachable))
    if folder is not None:
        written = withdraw_everywhere(vault, story.story_id, folder, scopes, progress, phrase=phrase)
    if story.received or (phrase is not None and (story.here or not written.written)):
        take_back(vault, story.story_id, scopes, phrase=phrase)
    return written


class WithdrawPresenter(Presenter[WithdrawState]):
    """Her phrase is kept here alone, and goes with the page."""

    def __init__(self, vault: Vault, jobs: Jobs, story_id: StoryId | None) -> None:
        super().__init__(WithdrawState(work=Work.NONE if story_id is None else Work.LOADING))
        self._vault = vault
        self._jobs = jobs
        self._story_id = story_id
        self._phrase: str | None = None
        self._handle: JobHandle | None = None

    def load(self) -> None:
        """Read the story that the page is about."""
        if self._story_id is not None:
            self._load(self._story_id)

    def _load(self, story_id: StoryId) -> None:
        self.change(work=Work.LOADING, error=None)
        self._read(story_id)

    def _read(self, story_id: StoryId) -> None:
        self.own(self._jobs.run(load, self._vault, story_id, on_done=self._loaded, on_failed=self._failed))

    def _loaded(self, story: Loaded) -> None:
        self._story_id = story.story_id
        self.change(story=story, work=Work.NONE)

    def _failed(self, error: TbttError) -> None:
        self._handle = None
        stopped, wrote = error.code == "cancelled", self.state.work is Work.WRITING
        self.change(work=Work.NONE, error=None if stopped else error)
        if wrote and self._story_id is not None:  # for whom files were written until then has to be seen
            self._read(self._story_id)

    # Her phrase

    def find(self, phrase: str) -> None:
        """Look for the story that goes with her words."""
        if self.state.work is not Work.NONE:
            return
        self._phrase = phrase
        self.change(work=Work.FINDING, share=0.0, error=None, found=(), story=None, done=None)
        self._handle = self.own(
            self._jobs.run(
                phrases.find,
                self._vault,
                phrase,
                on_done=self._found,
                on_failed=self._failed,
                on_progress=self._moved,
            )
        )

    def _found(self, found: list[FoundStory]) -> None:
        self._handle = None
        self.change(found=tuple(found), by_phrase=True, work=Work.NONE)
        if len(found) == 1:
            self._load(found[0].story_id)

    def choose_story(self, story_id: StoryId) -> None:
        """Go on with one of several stories of hers."""
        self._load(story_id)

    # What is taken back

    def take_whole(self, whole: bool) -> None:
        """Take back all of it, or only some of what she agreed to."""
        self.change(whole=whole)

    def choose(self, scope: Scope, on: bool) -> None:
        """Take one scope back, or leave it."""
        others = self.state.chosen - {scope}
        self.change(chosen=others | {scope} if on else others)

    def set_folder(self, folder: Path) -> None:
        """Say where the files go."""
        self.change(folder=folder, error=None)

    def carry_out(self) -> None:
        """Do it. Goes on when the page goes: a lock waits for it."""
        state = self.state
        if not state.ready or state.story is None or (state.writes and state.folder is None):
            return
        scopes = () if state.whole else tuple(sorted(state.chosen))
        folder = state.folder if state.writes else None
        self.change(work=Work.WRITING, share=0.0, error=None)
        self._handle = self._jobs.run(
            carry_out,
            self._vault,
            state.story,
            scopes,
            folder,
            self._phrase if state.by_phrase else None,
            on_done=self._carried_out,
            on_failed=self._failed,
            on_progress=self._moved,
            must_finish=True,
        )

    def _carried_out(self, written: Everywhere) -> None:
        self._handle = None
        folder = self.state.folder if written.written else None
        self.change(work=Work.NONE, done=Done(written, folder, self.state.whole), chosen=frozenset())
        if self._story_id is not None:
            self._load(self._story_id)

    def cancel(self) -> None:
        """Stop looking, or writing what is not written yet."""
        if self._handle is not None:
            self._handle.cancel()

    def _moved(self, step: str, done: int, total: int) -> None:
        self.change(share=done / total if total else 0.0)
