"""Where the versions of a story stand after something arrived, was decided or was taken back."""

from __future__ import annotations

import json
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Final

from tbtt_desktop.bundle.story import Story
from tbtt_desktop.services import standings
from tbtt_desktop.services.lineage import line_of
from tbtt_desktop.services.narrowing import Withdrawals, leaves_nothing, narrowed
from tbtt_desktop.services.search import index_story, received_items
from tbtt_desktop.stories.records import MediaId, Origin, Stage, StoryId
from tbtt_desktop.stories.versions import State, Verdict, Version, placed
from tbtt_desktop.vault import decisions, intake, kits, origins, quarantine, search, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.intake import ReceivedRevision

TOLD_HERE: Final = "told here"
"""In place of a sha256: the story that was told in this vault, which nothing that arrives replaces."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Where everything stands. `emptied` are media that became staging, for `Vault.drop_staged`."""

    states: dict[str, State] = field(default_factory=dict)  # by sha256
    emptied: tuple[MediaId, ...] = ()
    removed: tuple[ReceivedRevision, ...] = ()  # versions of which nothing may be here any more


def is_local(db: Connection, story_id: StoryId) -> bool:
    """Whether the story was told here."""
    return stories.exists(db, story_id) and stories.get(db, story_id).origin is Origin.LOCAL


def settle(db: Connection, story_id: StoryId) -> Settled:
    """Carry out what was taken back of a story, and say where what is left of it stands.

    A story of which no version is left is deleted; its tombstones stay. Twice changes nothing more.
    """
    withdrawals = Withdrawals(db, story_id)
    before = intake.received(db, story_id)
    taken_back = {one.sha256: withdrawals.of(one) for one in before}
    gone = _gone(db, story_id, before, taken_back)
    kept = [one for one in before if one.sha256 not in gone]
    removed = tuple(one for one in before if one.sha256 in gone)
    local = is_local(db, story_id)
    if removed and not kept and not local:
        return Settled({}, tuple(stories.delete(db, story_id)), removed)
    intake.drop_received(db, story_id, gone)
    origins.forget_unused(db, {one.origin for one in removed})
    aside = made_of(db, story_id, kept, quarantine.of_story(db, story_id))
    states = _place(db, story_id, [one for one in kept if one.sha256 not in aside], local=local)
    states |= dict.fromkeys(aside, State.QUARANTINED)
    narrower = any(taken_back[one.sha256] for one in kept)
    emptied = _drop_media(db, story_id, kept, taken_back) if removed or narrower else []
    if removed or narrower or any(states[one.sha256] != one.state for one in kept):
        intake.set_states(db, story_id, {key: str(state) for key, state in states.items()})
        current = next((one for one in kept if states[one.sha256] is State.CURRENT), None)
        if current is not None:
            show(db, story_id, narrowed(Story.parse(current.document), taken_back[current.sha256]), current)
        elif aside and not local:
            _hide(db, story_id)
    return Settled(states, tuple(emptied), removed)


def _gone(
    db: Connection,
    story_id: StoryId,
    rows: list[ReceivedRevision],
    taken_back: dict[str, frozenset[str]],
) -> set[str]:
    """Return the versions of which nothing may be here, and what was put together of one of them."""
    gone = {
        one.sha256
        for one in rows
        if taken_back[one.sha256] and leaves_nothing(Story.parse(one.document), taken_back[one.sha256])
    }
    return made_of(db, story_id, rows, gone)


def made_of(
    db: Connection, story_id: StoryId, rows: list[ReceivedRevision], gone: AbstractSet[str]
) -> set[str]:
    """Return these versions, and what was put together of one of them."""
    gone = {one.sha256 for one in rows if one.sha256 in gone}
    made = {one.sha256 for one in rows if not one.signer}
    here = {one.sha256 for one in rows} - gone
    while made and (
        lost := {
            verdict.result
            for verdict in decisions.of_story(db, story_id)
            if verdict.result in made & here and not {verdict.here, verdict.there} <= here
        }
    ):
        here -= lost
        gone |= lost
    return gone


def _place(
    db: Connection, story_id: StoryId, rows: list[ReceivedRevision], *, local: bool
) -> dict[str, State]:
    if len(rows) == 1 and not local:
        return {rows[0].sha256: State.CURRENT}
    versions = [_version(one) for one in rows]
    if local:
        versions.insert(0, Version(TOLD_HERE, TOLD_HERE, 0, state=State.CURRENT))
    verdicts = [Verdict(one.here, one.there, one.result) for one in decisions.of_story(db, story_id)]
    states = dict(placed(versions, verdicts, line_of(standings.successors(db))))
    states.pop(TOLD_HERE, None)
    return states


def _version(row: ReceivedRevision) -> Version:
    said = json.loads(row.document).get("supersedes") if row.signer else None
    supersedes = (int(said["revision"]), str(said["sha256"])) if said else None
    return Version(row.sha256, row.signer, row.revision, supersedes, row.state)


def _drop_media(
    db: Connection,
    story_id: StoryId,
    rows: list[ReceivedRevision],
    taken_back: dict[str, frozenset[str]],
) -> list[MediaId]:
    """Let go of every medium that no version may still show."""
    own = identity(db).alias
    left = [narrowed(Story.parse(one.document), taken_back[one.sha256], own) for one in rows]
    kept = {medium.sha256 for one in left for medium in one.media}
    kept |= {original.sha256 for one in left for original in one.originals}
    return intake.keep_media(db, story_id, kept)


def show(db: Connection, story_id: StoryId, story: Story, row: ReceivedRevision) -> None:
    """Make the version that counts the one that is listed and found."""
    stories.set_pseudonym(db, story_id, story.pseudonym)
    stories.set_language(db, story_id, story.language)
    stories.set_revision(db, story_id, row.revision)
    said = dict(story.subject)
    for name in {*stories.codes(db, story_id), *said}:
        stories.set_codes(db, story_id, name, said.get(name, ()))
        kits.set_labels(db, story_id, name, story.labels.get(name, {}))
    index_story(db, story_id, received_items(story))
    if stories.get(db, story_id).stage is Stage.QUARANTINED:
        stories.set_stage(db, story_id, Stage.RECEIVED)


def _hide(db: Connection, story_id: StoryId) -> None:
    """Let nothing be found or counted of a story of which every version is kept aside."""
    search.drop(db, story_id)
    for name in stories.codes(db, story_id):
        stories.set_codes(db, story_id, name, ())
        kits.set_labels(db, story_id, name, {})
    stories.set_stage(db, story_id, Stage.QUARANTINED)
