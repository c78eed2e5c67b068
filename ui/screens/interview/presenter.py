"""The interview: one timeline of what she tells and shows, saved as it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bundle.kit import Kit
from tbtt_desktop.errors import TbttError, WorldError
from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.services import erasing, pictures, stories, transcripts, vault_settings
from tbtt_desktop.services.forms import Line, questions
from tbtt_desktop.services.kits_in_force import used
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.services.vault_settings import LISTEN_BACK
from tbtt_desktop.stories.consent import CAPTURE
from tbtt_desktop.stories.records import Item, ItemId, ItemKind, RecordingState, StoryId, TimeCode
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.listening import Keep, Prepare, keep_place, of_item
from ui.screens.interview.incoming import Incoming, take_in, take_in_rest
from ui.screens.writing import WritingPresenter

BACK_DEFAULT: Final = 2


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the timeline. `item` is None while it is a draft without a word."""

    key: str
    kind: ItemKind
    item: Item | None
    removed: bool = False
    words: Item | None = None  # the transcript of a sound


@dataclass(frozen=True, slots=True)
class Adding:
    """A file on its way in: which of how many, and how far."""

    name: str
    number: int
    total: int
    step: str = ""
    done: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken in, and why."""

    name: str
    error: TbttError


@dataclass(frozen=True, slots=True)
class InterviewState:
    """The timeline and what stands beside it."""

    view: StoryView | None = None
    parts: tuple[Part, ...] = ()
    allowed: frozenset[ItemKind] = frozenset()
    thumbnails: Mapping[ItemId, Thumbnail | None] = field(default_factory=dict)  # None: could not be shown
    stays: bool = True  # whether she lets this computer keep it
    questions: tuple[Line, ...] = ()
    question: int = 0
    adding: Adding | None = None
    refused: tuple[Refused, ...] = ()
    resting: bool = False
    back: int = BACK_DEFAULT  # seconds that playing goes back after a pause
    pending: bool = False
    error: TbttError | None = None
    load_error: TbttError | None = None


def load(vault: Vault, story_id: StoryId) -> tuple[StoryView, tuple[Kit, ...]]:
    """Return the story, and the kits whose questions are asked."""
    return stories.view(vault, story_id), used(vault)


class InterviewPresenter(WritingPresenter[InterviewState]):
    """Keeps the timeline, saves what is typed, takes files in one after another."""

    def __init__(
        self, vault: Vault, jobs: Jobs, story_id: StoryId, window_language: str, thumbnail_size: int
    ) -> None:
        super().__init__(InterviewState(), vault, jobs, story_id)
        self._window_language = window_language
        self._thumbnail_size = thumbnail_size
        self._ids: dict[str, ItemId] = {}  # of parts, by their keys
        self._drafts = 0
        self._incoming: list[Incoming] = []
        self._job: JobHandle | None = None
        self._drawing = False

    def load_settings(self) -> None:
        """Read how she likes to listen."""
        read = vault_settings.get
        self.own(self._jobs.run(read, self._vault, LISTEN_BACK, on_done=self._back_read, on_failed=_unheard))

    def load(self) -> None:
        """Read the story, now or again."""
        self._read(load, self._loaded)

    def _loaded(self, loaded: tuple[StoryView, tuple[Kit, ...]]) -> None:
        view, kits = loaded
        today = self._vault.world.clock.today()
        languages = tuple(code for code in (view.row.language, self._window_language) if code)
        self.change(
            view=view,
            parts=self._merged(view.items),
            allowed=frozenset(kind for kind, scope in CAPTURE.items() if view.consent.allows(scope, today)),
            stays=view.consent.keeps(today),
            questions=questions(*languages, kits=kits),
        )
        self._draw_next()

    def _back_read(self, kept: str) -> None:
        self.change(back=int(kept) if kept.isdecimal() else BACK_DEFAULT)

    def _merged(self, items: tuple[Item, ...]) -> tuple[Part, ...]:
        """Return the timeline: what is kept in its order, what was removed in its place, drafts last."""
        keys = {item_id: key for key, item_id in self._ids.items()}
        words = {item.transcribes: item for item in items if item.transcribes is not None}
        sounds = {item.item_id for item in items if item.audio is not None}
        parts = []
        for item in items:
            if item.recording is RecordingState.RUNNING:
                continue  # the recorder's card stands for it until it has ended
            if item.transcribes in sounds:
                continue  # it stands under its sound
            key = keys.get(item.item_id, f"item {item.item_id}")
            self._ids[key] = item.item_id
            parts.append(Part(key, item.kind, item, words=words.get(item.item_id)))
        known = {part.key for part in parts}
        parts += [part for part in self.state.parts if part.key not in known]
        return tuple(sorted(parts, key=lambda part: part.item.number if part.item else limits.ITEMS_MAX * 2))

    def item_id(self, key: str) -> ItemId | None:
        """Return the item of a part, None while it has none."""
        return self._ids.get(key)

    def key_of(self, item_id: int) -> str | None:
        """Return the part that an item is."""
        return next((key for key, known in self._ids.items() if known == item_id), None)

    def begin_text(self) -> str:
        """Begin to write; return the key of the part. Nothing is kept before its first letter."""
        last = self.state.parts[-1] if self.state.parts else None
        if last is not None and self._is_blank(last):
            return last.key
        self._drafts += 1
        part = Part(f"draft {self._drafts}", ItemKind.TEXT, None)
        self.change(parts=(*self.state.parts, part))
        return part.key

    def _is_blank(self, part: Part) -> bool:
        return part.key not in self._ids and part.kind is ItemKind.TEXT

    def hearing(self, item: Item) -> Prepare:
        """Return what makes a sound of the timeline ready to be heard."""
        return of_item(self._vault, item)

    def save_text(self, key: str, text: str) -> None:
        """Save what is written in a part, or its caption."""
        if key not in self._ids and not text:
            return

        def write() -> None:
            if key in self._ids:
                stories.save_text(self._vault, self._ids[key], text)
            else:
                self._ids[key] = stories.add_text(self._vault, self._story_id, text)

        new = key not in self._ids
        self._writes.put(key, write, then=self.load if new else None)

    def save_words(self, key: str, text: str, codes: tuple[TimeCode, ...]) -> None:
        """Save what is said in a sound, and when its lines are heard."""
        item_id = self._ids.get(key)
        if item_id is not None:
            self._writes.put(f"{key} words", transcripts.write, self._vault, item_id, text, codes)

    def keeping(self, item: Item) -> Keep:
        """Return what keeps the place at which somebody stopped listening."""
        return keep_place(self._vault, item)

    def set_back(self, seconds: int) -> None:
        """Say how far playing goes back after a pause, here and next time."""
        self.change(back=seconds)
        self._writes.put("back", vault_settings.put, self._vault, LISTEN_BACK, str(seconds))

    def save_notes(self, notes: str) -> None:
        """Save the helper's own notes."""
        self._writes.put("notes", lambda: stories.save_notes(self._vault, self._story_id, notes))

    def remove(self, key: str) -> None:
        """Take a part out; `undo` puts it back."""
        item_id = self._ids.get(key)
        if item_id is None:
            self.change(parts=tuple(part for part in self.state.parts if part.key != key))
            return
        self._mark_removed(key, removed=True)
        self._writes.put(f"{key} removed", lambda: stories.remove_item(self._vault, item_id))

    def undo(self, key: str) -> None:
        """Put a part back that was taken out."""
        item_id = self._ids[key]
        self._mark_removed(key, removed=False)
        self._writes.put(f"{key} removed", lambda: stories.restore_item(self._vault, self._story_id, item_id))

    def erase(self, key: str) -> None:
        """Delete for good a part that was taken out; nothing puts it back."""
        item_id = self._ids.pop(key, None)
        if item_id is None:
            return
        self.change(parts=tuple(part for part in self.state.parts if part.key != key))
        self._writes.put(f"{key} removed", lambda: erasing.delete_item(self._vault, item_id))

    def _mark_removed(self, key: str, *, removed: bool) -> None:
        self.change(
            parts=tuple(
                replace(part, removed=removed) if part.key == key else part for part in self.state.parts
            )
        )

    def add(self, incoming: Sequence[Incoming]) -> None:
        """Take things in, one after another; what is refused stops none of the others."""
        self._incoming += incoming
        if self.state.adding is None and self._incoming:
            blank = {part.key for part in self.state.parts if self._is_blank(part)}
            self.change(refused=(), parts=tuple(part for part in self.state.parts if part.key not in blank))
            self._add_next(1)

    def _add_next(self, number: int) -> None:
        if not self._incoming:
            self._job = None
            self.change(adding=None)
            self.load()
            return
        what = self._incoming.pop(0)
        total = number + len(self._incoming)
        self.change(adding=Adding(what.name, number, total))

        def failed(error: TbttError) -> None:
            if error.code == "cancelled":
                self._incoming.clear()
            else:
                self.change(refused=(*self.state.refused, Refused(what.name, error)))
            self._add_next(number + 1)

        self._job = self.own(
            self._jobs.run(
                take_in,
                self._vault,
                self._story_id,
                what,
                on_done=lambda _: self._added(what, number),
                on_failed=failed,
                on_progress=self._report,
                must_finish=True,
            )
        )

    def _added(self, what: Incoming, number: int) -> None:
        what.then()
        self.load()
        self._add_next(number + 1)

    def _report(self, step: str, done: int, of: int) -> None:
        if self.state.adding is not None:
            self.change(adding=replace(self.state.adding, step=step, done=done, of=of))

    def cancel_adding(self) -> None:
        """Stop taking in; what is in already stays."""
        self._incoming.clear()
        if self._job is not None:
            self._job.cancel()

    def leave_behind(self, *, seen_only: bool = False) -> None:
        """Let what waits to be taken in be taken in when the page is gone; a lock waits for it.

        `seen_only`: what a camera saw, which is nowhere else. A file is where it was.
        """
        waiting = tuple(one for one in self._incoming if one.taken is not None or not seen_only)
        self._incoming = []
        if waiting:
            self._jobs.run(
                take_in_rest,
                self._vault,
                self._story_id,
                waiting,
                on_done=_unheard,
                on_failed=_unheard,
                on_progress=_unheard,
                must_finish=True,
            )

    def dismiss_refusals(self) -> None:
        """Take the refusals away."""
        self.change(refused=())

    def _draw_next(self) -> None:
        """Make one small picture at a time, so that saving never waits for a row of them."""
        waiting = [
            part.item
            for part in self.state.parts
            if part.item and part.kind is ItemKind.PHOTO and part.item.item_id not in self.state.thumbnails
        ]
        if self._drawing or not waiting:
            return
        item = waiting[0]
        self._drawing = True
        self.own(
            self._jobs.run(
                pictures.original,
                self._vault,
                item,
                self._thumbnail_size,
                on_done=lambda thumbnail: self._drawn(item.item_id, thumbnail),
                on_failed=lambda _: self._drawn(item.item_id, None),
            )
        )

    def _drawn(self, item_id: ItemId, thumbnail: Thumbnail | None) -> None:
        self._drawing = False
        self.change(thumbnails={**self.state.thumbnails, item_id: thumbnail})
        self._draw_next()

    def show_question(self, number: int) -> None:
        """Go to another question, as far as there are any."""
        if self.state.questions:
            self.change(question=max(0, min(number, len(self.state.questions) - 1)))

    def rest(self) -> None:
        """Save everything and cover the page."""
        try:
            self._writes.finish()
        except WorldError as error:
            self.change(error=error)
        self.change(resting=True)

    def come_back(self) -> None:
        """Show the page again."""
        self.change(resting=False)


def _unheard(*_: object) -> None:
    """Nobody is there any more."""
