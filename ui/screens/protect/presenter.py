"""The decisions of Protect: what is current, what is to be done, and the way back from all of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from tbtt_desktop.errors import TbttError, WorldError
from tbtt_desktop.redaction.suggest import Readings
from tbtt_desktop.redaction.text import RenderedText, render_text
from tbtt_desktop.services import protect, voices
from tbtt_desktop.services.decisions import Change, difference
from tbtt_desktop.stories.records import (
    Category,
    Item,
    ItemId,
    MarkId,
    Place,
    Span,
    StoryId,
    VoiceChoice,
)
from tbtt_desktop.vault.store import Vault
from ui.jobs import InlineJobs, JobHandle, Jobs
from ui.presenter import Presenter
from ui.screens.protect import desk as work
from ui.screens.protect.desk import Act, Desk, Outcome
from ui.screens.protect.found import FoundPlace, Group, group_at, in_order, moved, next_open
from ui.screens.protect.state import ProtectState


class ProtectPresenter(Presenter[ProtectState]):
    """One decision at a time, in the order in which they were made; each can be undone."""

    def __init__(self, vault: Vault, jobs: Jobs, story_id: StoryId) -> None:
        super().__init__(ProtectState())
        self._vault, self._jobs, self._story_id = vault, jobs, story_id
        self._waiting: deque[Callable[[], None]] = deque()
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._closed = False
        self._busy = False  # a decision is on its way to the disk
        self._running: tuple[JobHandle, Callable[[], Outcome]] | None = None

    def load(self) -> None:
        """Read the story and what is suggested in it."""
        self.own(
            self._jobs.run(
                work.lay_out, self._vault, self._story_id, on_done=self._loaded, on_failed=self._failed
            )
        )

    def _loaded(self, desk: Desk) -> None:
        found = self._ordered(desk)
        current = self.state.current or next_open(found, "")
        self.change(loading=False, error=None, desk=desk, groups=found, current=current)

    def _failed(self, error: TbttError) -> None:
        self._busy = False
        self.change(loading=False, saving=False, error=error)
        self._next()

    def _ordered(self, desk: Desk) -> tuple[Group, ...]:
        return in_order(desk.groups, by_kind=self.state.by_kind)

    # Moving about

    def order_by_kind(self, *, on: bool) -> None:
        """Put what was found in the order of its kinds, or of the text."""
        desk = self.state.desk
        if desk is not None:
            self.change(by_kind=on, groups=in_order(desk.groups, by_kind=on))

    def move(self, step: int) -> None:
        """Make another group current."""
        self._point(moved(self.state.groups, self.state.current, step))

    def move_place(self, step: int) -> None:
        """Go to another place of the current group, round and round."""
        group = self.state.group
        if group is not None:
            self.change(place=(self.state.place + step) % len(group.places))

    def choose(self, key: str) -> None:
        """Make a group current."""
        if key != self.state.current:
            self._point(key)

    def choose_at(self, item_id: ItemId, offset: int) -> None:
        """Make current what stands at a code point of a text."""
        hit = group_at(self.state.groups, item_id, offset)
        if hit is not None:
            self.change(current=hit[0], place=hit[1])

    def _point(self, key: str) -> None:
        self.change(current=key, place=0)

    def toggle_leaving(self) -> None:
        """Show the texts as they leave, or as they are being worked on."""
        self.change(leaving=not self.state.leaving)

    def rendered(self, item: Item) -> RenderedText:
        """Return a text as it leaves, by the code that makes the bundle."""
        desk = self.state.desk
        entities = () if desk is None else desk.story.entities
        return render_text(item.text, self.state.marks(item.item_id), entities)

    # Deciding on texts

    def cover(self, *, here_only: bool = False) -> None:
        """Cover the current group, or only its current place, and go to what is to be decided next."""
        self._on_group(work.cover_places if here_only else self._cover_everywhere, here_only)

    def _cover_everywhere(self, group: Group, places: tuple[FoundPlace, ...]) -> Act:
        return work.cover_group(group, places, self._readings())

    def _readings(self) -> Readings:
        return self.state.desk.readings if self.state.desk is not None else Readings()

    def keep(self, *, here_only: bool = False) -> None:
        """Leave the current group, or only its current place, readable."""
        self._on_group(work.keep_places, here_only)

    def _on_group(self, make: Callable[[Group, tuple[FoundPlace, ...]], Act], here_only: bool) -> None:
        def begin() -> None:
            group, at = self.state.group, self.state.at
            if group is None or at is None:
                self._next()
                return
            places = (at,) if here_only else group.places
            self._act(make(group, places), advance=not here_only)

        self._queue(begin)

    def open_again(self) -> None:
        """Take the decision on the current group back."""

        def begin() -> None:
            group = self.state.group
            if group is None:
                self._next()
            else:
                self._act(work.open_again(group.places))

        self._queue(begin)

    def cover_all(self) -> None:
        """Cover everything that is suggested."""
        self._queue(partial(self._act, work.accept_all(None, self._readings())))

    def cover_kind(self) -> None:
        """Cover everything of the current group's category that is suggested."""
        group = self.state.group
        if group is not None:
            act = work.accept_all((group.category,), self._readings())
            self._queue(partial(self._act, act, advance=True))

    def keep_kind(self) -> None:
        """Leave everything of the current group's category readable that is suggested."""

        def begin(category: Category) -> None:
            self._act(work.keep_all(category, self.state.groups), advance=True)

        group = self.state.group
        if group is not None:
            self._queue(partial(begin, group.category))

    def place_here(self, mark_id: MarkId, span: Span) -> None:
        """Put an unplaced mark where the person says."""
        self.change_mark(mark_id, place=span)

    # Deciding on any medium

    def decide(self, act: Act) -> None:
        """Carry a decision out when those before it are on disk."""
        self._queue(partial(self._act, act))

    def add(self, item_id: ItemId, place: Place, category: Category) -> None:
        """Cover a place in a text, a picture or a sound."""
        self.decide(lambda vault, _: protect.cover(vault, item_id, place, category))

    def change_mark(
        self, mark_id: MarkId, *, place: Place | None = None, category: Category | None = None
    ) -> None:
        """Move, resize or rename what is covered."""
        self._queue(
            partial(
                self._act,
                lambda vault, _: protect.change_mark(vault, mark_id, place=place, category=category),
            )
        )

    def remove(self, mark_id: MarkId) -> None:
        """Take a mark away."""
        self._queue(partial(self._act, lambda vault, _: protect.remove_mark(vault, mark_id)))

    def choose_voice(self, item_id: ItemId, voice: VoiceChoice) -> None:
        """Say how a sound leaves."""
        self._queue(partial(self._act, lambda vault, _: voices.choose_voice(vault, item_id, voice)))

    def disguise_again(self, item_id: ItemId, voice: VoiceChoice) -> None:
        """Have another disguise made than the kept one."""
        self._queue(partial(self._act, lambda vault, _: voices.disguise_again(vault, item_id, voice)))

    def look(self, number: int) -> None:
        """Note that a person has looked at a picture."""
        self._queue(
            partial(self._act, lambda vault, story_id: protect.set_looked_at(vault, story_id, [number]))
        )

    # The way back

    def undo(self) -> None:
        """Take the last decision back."""
        self._queue(self._undo)

    def redo(self) -> None:
        """Make the decision again that was taken back last."""
        self._queue(self._redo)

    def _undo(self) -> None:
        desk = self.state.desk
        if not self._done or desk is None:
            self._next()
            return
        self._run(work.apply, desk, self._done[-1].reversed, then=self._taken_back)

    def _taken_back(self, outcome: Outcome) -> None:
        self._undone.append(self._done.pop())
        self._arrive(outcome, back=True)

    def _redo(self) -> None:
        desk = self.state.desk
        if not self._undone or desk is None:
            self._next()
            return
        self._run(work.apply, desk, self._undone[-1], then=self._made_again)

    def _made_again(self, outcome: Outcome) -> None:
        self._done.append(self._undone.pop())
        self._arrive(outcome, back=True)

    # One at a time

    def _queue(self, begin: Callable[[], None]) -> None:
        """Begin now, or when what was decided before is on disk."""
        if self.state.desk is None or self._closed:
            return
        self._waiting.append(begin)
        if not self._busy:
            self._next()

    def _next(self) -> None:
        if self._waiting:
            self._waiting.popleft()()
        elif self.state.saving:
            self.change(saving=False)

    def _act(self, act: Act, *, advance: bool = False) -> None:
        desk = self.state.desk
        if desk is None:
            return
        leaving = self.state.current if advance else None
        self._run(work.decide, desk, act, then=partial(self._decided, leaving=leaving))

    def _run(
        self, job: Callable[..., Outcome], desk: Desk, what: Act | Change, *, then: Callable[[Outcome], None]
    ) -> None:
        self._busy = True
        self.change(saving=True)
        handle = self._jobs.run(
            job, self._vault, desk, what, on_done=then, on_failed=self._refused, must_finish=True
        )
        self._running = (self.own(handle), partial(job, self._vault, desk, what))

    def _decided(self, outcome: Outcome, *, leaving: str | None) -> None:
        if outcome.change is not None:
            self._done.append(outcome.change)
            self._undone.clear()
        self._arrive(outcome, leaving=leaving)

    def _arrive(self, outcome: Outcome, *, leaving: str | None = None, back: bool = False) -> None:
        """Show what came of it, and go from `leaving` to the next, unless somebody went on before that.

        `back`: go to what was taken back or made again, which may be far away.
        """
        found = self._ordered(outcome.desk)
        current = self.state.current
        if current == leaving:
            current = next_open(found, current)
        elif back or current not in {group.key for group in found}:
            current = _nearest(found, outcome.change, current)
        self._busy = False
        self.change(
            saving=bool(self._waiting),
            error=None,
            desk=outcome.desk,
            groups=found,
            current=current,
            place=self.state.place if current == self.state.current else 0,
            can_undo=bool(self._done),
            can_redo=bool(self._undone),
        )
        self._next()

    def _refused(self, error: TbttError) -> None:
        """Say what went wrong, and read again: part of it may have been carried out."""
        self.change(saving=False, error=error)
        self.own(
            self._jobs.run(
                work.lay_out, self._vault, self._story_id, on_done=self._after_refusal, on_failed=self._failed
            )
        )

    def _after_refusal(self, desk: Desk) -> None:
        """Show the story as it is; what was carried out before the refusal can be undone."""
        before = self.state.desk
        done = difference(before.story, desk.story) if before is not None else None
        if done is not None:
            self._done.append(done)
            self._undone.clear()
        self._busy = False
        self.change(
            desk=desk,
            groups=self._ordered(desk),
            can_undo=bool(self._done),
            can_redo=bool(self._undone),
        )
        self._next()

    def close(self) -> None:
        """Carry out what still waits, on this thread, then go. Raises `WorldError`, and stays."""
        self._closed = True  # what a widget still says while it goes was said before
        try:
            self._settle()
        except WorldError:
            self._closed = False
            self.load()
            raise
        super().close()

    def _settle(self) -> None:
        running, self._running = self._running, None
        if running is not None and running[0].running and not running[0].settle():
            running[1]()
        if self._waiting:
            self._finish_waiting()

    def _finish_waiting(self) -> None:
        """Decide in order what was pressed while a decision was on its way to the disk."""
        waiting, self._waiting = list(self._waiting), deque()
        desk = work.lay_out(self._vault, self._story_id)
        found = self._ordered(desk)
        group = next((group for group in found if group.key == self.state.current), None)
        current = next_open(found, self.state.current) if group is None or not group.open else group.key
        show, self._show, jobs, self._jobs = self._show, None, self._jobs, InlineJobs()
        try:
            self.change(desk=desk, groups=found, current=current, saving=False, error=None)
            for begin in waiting:
                begin()
                if isinstance(self.state.error, WorldError):
                    raise self.state.error
        finally:
            self._show, self._jobs = show, jobs


def _nearest(found: tuple[Group, ...], change: Change | None, current: str) -> str:
    """Return the group of what was just changed, else `current` where it is still there, else the next."""
    for mark in (*change.come, *change.gone) if change is not None else ():
        if isinstance(mark.place, Span):
            hit = group_at(found, mark.item_id, mark.place.start)
            if hit is not None:
                return hit[0]
    return current if current in {group.key for group in found} else next_open(found, "")
