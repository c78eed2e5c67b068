"""Her approval of what leaves: part by part, so that it holds until a part changes."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.erasing import delete_removed
from tbtt_desktop.services.protect import looked_at, suggestions
from tbtt_desktop.services.recognising import PART, Telling, fingerprint, left_to_tell
from tbtt_desktop.services.renditions import Rendition, render_item
from tbtt_desktop.services.stories import StoryView, require_local, view
from tbtt_desktop.services.story_file import STAYING, area_that_leaves
from tbtt_desktop.stories.consent import ever_leaves
from tbtt_desktop.stories.records import ItemId, ItemKind, MarkState, Stage, StoryId, Suggestion
from tbtt_desktop.vault import activity, renditions, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

STORY = "story"
AREA = "area"


def as_it_leaves(vault: Vault, story: StoryView, progress: Progress = SILENT) -> list[Rendition]:
    """Return every part as it would leave, by the same code that makes the bundle."""
    made = []
    for done, item in enumerate(story.items):
        checkpoint(progress)
        progress.report("render", done, len(story.items))
        made.append(render_item(vault, story, item, progress))
    return made


def shared(vault: Vault, story: StoryView, made: Sequence[Rendition]) -> list[Rendition]:
    """Return the parts in `made` that she lets go to anybody at all today."""
    day = vault.world.clock.today()
    return [one for one in made if one.held is None and ever_leaves(story.consent, one.item, day)]


def digests(story: StoryView, made: Sequence[Rendition], day: dt.date) -> dict[str, str]:
    """Return the digest of each part as it leaves on `day`, and of what the story itself says.

    What her yes is for is free text that travels, so it belongs to what she must have agreed to. So does
    the area once she lets it leave: before, she was not shown it.
    """
    purposes = sorted({one.purpose for one in story.consent.grants if one.scope not in STAYING})
    row = story.row
    about = [row.happened] if row.happened else []
    said = json.dumps([row.pseudonym, row.language, sorted(story.codes.items()), purposes, *about])
    parts = {str(one.item.number): one.digest for one in made}
    area = area_that_leaves(story, day)
    if area:
        parts[AREA] = hashlib.sha256(area.encode()).hexdigest()
    return {STORY: hashlib.sha256(said.encode()).hexdigest()} | parts


def approve(
    vault: Vault,
    story_id: StoryId,
    how: str = "seen",
    attested_by: str = "",
    progress: Progress = SILENT,
    *,
    recognise: str = "",
) -> None:
    """Record that she agreed to what leaves, as it is now. `how`: seen, heard, told or attested.

    `recognise` is the fingerprint of what is left to tell who she is, where that question was answered
    (`recognising.fingerprint`); it is kept with this version.

    It covers no part that her consent keeps here: when she lets that go too, she is asked again.
    """
    story = view(vault, story_id)
    made = shared(vault, story, as_it_leaves(vault, story, progress))
    parts = digests(story, made, vault.world.clock.today()) | ({PART: recognise} if recognise else {})

    def step(db: Connection) -> None:
        require_local(db, story_id)
        renditions.add_approval(db, vault.world.clock, story_id, how, attested_by, parts)
        activity.log(db, vault.world.clock, "approved", story=story_id, how=how)

    vault.write(step)
    delete_removed(vault, story_id)  # what she took out of the story she approved is not kept behind it
    restage(vault, story_id)


def approved(vault: Vault, story: StoryView, made: Sequence[Rendition]) -> renditions.Approval | None:
    """Return the approval that covers the story and every part in `made`, or None."""
    last = vault.read(lambda db: renditions.last_approval(db, story.row.story_id))
    wanted = digests(story, made, vault.world.clock.today())
    covered = last is not None and all(last.parts.get(part) == digest for part, digest in wanted.items())
    return last if covered else None


@dataclass(frozen=True, slots=True)
class Question:
    """Would someone who knows her recognise this: by what, and whether it was answered for just that."""

    left: tuple[Telling, ...]
    answered: bool


def question(
    vault: Vault, story: StoryView, offered: Mapping[ItemId, Sequence[Suggestion]] | None = None
) -> Question:
    """Return the one question before a story leaves. `offered` is what is suggested, where it is known."""
    story_id = story.row.story_id
    left = left_to_tell(story, suggestions(vault, story_id) if offered is None else offered)
    last = vault.read(lambda db: renditions.last_approval(db, story_id))
    said = last.parts.get(PART) if last is not None else None
    return Question(left, not left or said == fingerprint(left))


def answer_question(vault: Vault, story: StoryView) -> None:
    """Note with her last approval that what is left to tell who she is was read, and may stay."""
    story_id, said = story.row.story_id, fingerprint(question(vault, story).left)

    def step(db: Connection) -> None:
        renditions.add_to_approval(db, story_id, PART, said)
        activity.log(db, vault.world.clock, "recognising_answered", story=story_id)

    vault.write(step)


WAITING = frozenset({MarkState.UNPLACED, MarkState.SUGGESTED})


def undecided(story: StoryView) -> list[int]:
    """Return the numbers of the parts in which a mark waits for a decision."""
    return [
        item.number
        for item in story.items
        if any(mark.state in WAITING for mark in story.marks[item.item_id])
    ]


def not_looked_at(vault: Vault, story: StoryView) -> list[int]:
    """Return the numbers of the pictures that may leave and at which nobody has looked as they are now."""
    day, seen = vault.world.clock.today(), looked_at(vault, story)
    return [
        item.number
        for item in story.items
        if item.kind is ItemKind.PHOTO and ever_leaves(story.consent, item, day) and item.number not in seen
    ]


def restage(vault: Vault, story_id: StoryId) -> Stage:
    """Say "ready" where all is decided, looked at and approved; return where the story stands."""
    story = view(vault, story_id)
    if story.row.stage is not Stage.OPEN or not story.items:
        return story.row.stage
    if undecided(story) or not_looked_at(vault, story):
        return story.row.stage
    if approved(vault, story, shared(vault, story, as_it_leaves(vault, story))) is None:
        return story.row.stage
    vault.write(lambda db: stories.set_stage(db, story_id, Stage.READY))
    return Stage.READY
