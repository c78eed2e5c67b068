"""The whole story as it leaves, what holds parts of it back, and her approval of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import pictures, sightings
from tbtt_desktop.services.approval import (
    approve,
    approved,
    as_it_leaves,
    digests,
    not_looked_at,
    question,
    shared,
    undecided,
)
from tbtt_desktop.services.protect import suggestions
from tbtt_desktop.services.recognising import Telling, fingerprint
from tbtt_desktop.services.renditions import Rendition
from tbtt_desktop.services.stories import StoryView, view
from tbtt_desktop.services.story_file import area_that_leaves
from tbtt_desktop.stories.consent import Missing, part_may_leave
from tbtt_desktop.stories.records import ItemKind, MarkState, StoryId
from tbtt_desktop.vault.renditions import Approval
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter

SEEN_EDGE: Final = 640  # pixels of a picture in the list of what leaves


@dataclass(frozen=True, slots=True)
class Part:
    """A part as it leaves; `held` is what keeps it here, None where it may go."""

    made: Rendition
    held: Missing | None
    picture: Thumbnail | None


@dataclass(frozen=True, slots=True)
class Leaving:
    """All that is to be shown or read to her before she decides."""

    story: StoryView
    parts: tuple[Part, ...]
    readable: tuple[Telling, ...]  # and may tell who she is
    offered: int  # suggestions in the texts on which nobody has decided
    undecided: tuple[int, ...]  # parts with a mark that waits for a decision
    unseen: tuple[int, ...]  # pictures at which nobody has looked
    approval: Approval | None
    sighted: Mapping[int, int] = field(default_factory=dict)  # and how many in a picture, by its number
    area: str = ""  # roughly where, if that leaves
    asked: bool = False  # whether she would be recognised was answered, for just what is left now

    @property
    def open(self) -> int:
        """How many suggestions nobody has decided on."""
        return self.offered + sum(self.sighted.values())

    @property
    def marked(self) -> bool:
        """Whether a place that was marked while recording waits for a decision."""
        marks = (mark for found in self.story.marks.values() for mark in found)
        return bool(self.undecided) and any(mark.state is MarkState.SUGGESTED for mark in marks)

    @property
    def may_be_approved(self) -> bool:
        """Whether all that must come before her approval is done."""
        return bool(self.parts) and not self.undecided and not self.unseen


def look(vault: Vault, story_id: StoryId, progress: Progress = SILENT) -> Leaving:
    """Return the story as it leaves, rendering what is not yet rendered.

    Raises the renderers' refusals, and `Cancelled`.
    """
    story = view(vault, story_id)
    made = as_it_leaves(vault, story, progress)
    offered = suggestions(vault, story_id)
    parts = []
    for done, one in enumerate(made):
        checkpoint(progress)
        progress.report("show", done, len(made))
        photo = one.item.kind is ItemKind.PHOTO
        picture = pictures.decoded(vault, one, SEEN_EDGE, progress) if photo else None
        # Who it is for is decided when it is handed over; here it is asked of anybody.
        held = part_may_leave(story.consent, one.item, vault.world.clock.today(), ("",)) or one.held
        parts.append(Part(one, held, picture))
    asked = question(vault, story, offered)
    return Leaving(
        story=story,
        parts=tuple(parts),
        readable=asked.left,
        asked=asked.answered,
        offered=sum(map(len, offered.values())),
        sighted=_waiting(vault, story_id, parts),
        undecided=tuple(undecided(story)),
        unseen=tuple(not_looked_at(vault, story)),
        approval=approved(vault, story, shared(vault, story, made)),
        area=area_that_leaves(story, vault.world.clock.today()) or "",
    )


def _waiting(vault: Vault, story_id: StoryId, parts: Sequence[Part]) -> dict[int, int]:
    """Return in which pictures that leave something offered was not decided, and how much in each."""
    photos = [one for one in parts if one.picture is not None and one.held is None]
    if not photos:
        return {}
    found = sightings.suggestions(vault, story_id)
    counted = {
        one.made.item.number: sightings.still_open(found.get(one.made.item.item_id, ())) for one in photos
    }
    return {number: count for number, count in counted.items() if count}


def record(vault: Vault, shown: Leaving, how: str) -> Leaving:
    """Record her approval of what was shown, and return the story as it stands after it.

    Where something was decided meanwhile, as by an undo that was still on its way to the disk, nothing is
    recorded, and the story is returned as it is now.
    """
    story_id = shown.story.row.story_id
    if _still_so(vault, shown):
        approve(vault, story_id, how, recognise=fingerprint(shown.readable))
    return look(vault, story_id)


def _still_so(vault: Vault, shown: Leaving) -> bool:
    """Whether what would leave now is what was shown."""
    story, day = view(vault, shown.story.row.story_id), vault.world.clock.today()
    if undecided(story) or not_looked_at(vault, story) or question(vault, story).left != shown.readable:
        return False
    was = digests(shown.story, [part.made for part in shown.parts], day)
    return digests(story, as_it_leaves(vault, story), day) == was


@dataclass(frozen=True, slots=True)
class LeavingState:
    """What is shown. `step`, `done` and `total` tell how far the rendering is."""

    leaving: Leaving | None = None
    working: bool = False
    approving: bool = False
    step: str = ""
    done: int = 0
    total: int = 0
    how: str = ""  # seen, heard, told; nothing said yet
    answered: str = ""  # under what was read with her, and may stay (`recognising.fingerprint`)
    error: TbttError | None = None

    @property
    def told(self) -> bool:
        """Whether she would be recognised was answered, for just what is left now."""
        if self.leaving is None:
            return False
        left = self.leaving.readable
        return not left or self.answered == fingerprint(left)


class LeavingPresenter(Presenter[LeavingState]):
    """Shows the story as it leaves and records her approval."""

    def __init__(
        self, vault: Vault, jobs: Jobs, story_id: StoryId, on_approved: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(LeavingState())
        self._on_approved = on_approved
        self._vault, self._jobs, self._story_id = vault, jobs, story_id
        self._handle: JobHandle | None = None

    def load(self) -> None:
        """Render what is not yet rendered, and show it."""
        self.stop()
        self.change(working=True, error=None, step="render", done=0, total=0)
        self._handle = self.own(
            self._jobs.run(
                look,
                self._vault,
                self._story_id,
                on_done=self._came,
                on_failed=self._failed,
                on_progress=self._report,
            )
        )

    def stop(self) -> None:
        """Stop rendering; what is shown may be old, so it goes."""
        if self._handle is not None:
            self._handle.drop()
            self._handle = None
        if not self.state.approving:
            self.change(leaving=None, working=False)

    def _report(self, step: str, done: int, total: int) -> None:
        self.change(step=step, done=done, total=total)

    def _came(self, leaving: Leaving) -> None:
        answered = fingerprint(leaving.readable) if leaving.asked else self.state.answered
        self.change(leaving=leaving, working=False, answered=answered)

    def _failed(self, error: TbttError) -> None:
        self.change(working=False, approving=False, error=error)

    def say_how(self, how: str) -> None:
        """Note how she came to know what leaves: seen, heard or told."""
        self.change(how=how)

    def answer(self, *, on: bool) -> None:
        """Note that what is left was read with her, and may stay; of other words it is asked anew."""
        shown = self.state.leaving
        self.change(answered=fingerprint(shown.readable) if on and shown is not None else "")

    def approve(self) -> None:
        """Record that she agrees to what is shown."""
        shown = self.state.leaving
        if (
            shown is None
            or not self.state.told
            or not shown.may_be_approved
            or not self.state.how
            or self.state.approving
        ):
            return
        self.change(approving=True, error=None)
        self.own(
            self._jobs.run(
                record,
                self._vault,
                shown,
                self.state.how,
                on_done=self._approved,
                on_failed=self._failed,
                must_finish=True,
            )
        )

    def _approved(self, leaving: Leaving) -> None:
        self.change(approving=False, leaving=leaving)
        self._on_approved()
