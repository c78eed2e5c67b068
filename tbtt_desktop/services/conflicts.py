"""Stories of which two versions do not fit: both side by side, and what a person decides."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tbtt_desktop.bundle.story import Story
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.answers import say_placed
from tbtt_desktop.services.approval import as_it_leaves, shared
from tbtt_desktop.services.differences import CONSENT, Difference, Take, differences, put_together
from tbtt_desktop.services.narrowing import Withdrawals, narrowed
from tbtt_desktop.services.people import people
from tbtt_desktop.services.placing import TOLD_HERE, settle
from tbtt_desktop.services.stories import view
from tbtt_desktop.services.story_file import approval_as_it_travels, story_document
from tbtt_desktop.services.taking.stories import counts
from tbtt_desktop.stories.records import MediaId, Origin, StoryId
from tbtt_desktop.stories.versions import State
from tbtt_desktop.vault import activity, decisions, intake, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.decisions import Decision
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.intake import ReceivedRevision
from tbtt_desktop.vault.store import Vault


class ConflictRefused(WorldError):
    """What was chosen cannot be. Parameters: name (a field, or the story's id)."""

    codes = ("conflict_told_here", "conflict_not_both", "conflict_field_unknown", "conflict_changed")


@dataclass(frozen=True, slots=True)
class Side:
    """A version. `signer` is an alias, "" where the card is not here; both are "" where it was told here."""

    sha256: str
    revision: int
    signer: str
    fingerprint: str
    put_together: bool = False  # by a person, of two others
    told_here: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """The version that counts here and one that arrived and does not fit. Both are kept."""

    story_id: StoryId
    pseudonym: str
    here: Side
    there: Side


@dataclass(frozen=True, slots=True)
class Compared:
    """A conflict with what differs, in words that may still be shown."""

    conflict: Conflict
    here: Story
    there: Story
    differences: tuple[Difference, ...]


def conflicts(vault: Vault) -> list[Conflict]:
    """Return every conflict that waits for a person, by story."""
    aliases = {person.fingerprint: person.alias for person in people(vault)}

    def step(db: Connection) -> list[Conflict]:
        found = []
        for other in intake.in_conflict(db):
            row = stories.get(db, other.story_id)
            here = _here(db, other.story_id, row.origin, row.revision, aliases)
            if here is not None:
                found.append(Conflict(other.story_id, row.pseudonym, here, _side(other, aliases)))
        return found

    return vault.read(step)


def _here(
    db: Connection, story_id: StoryId, origin: Origin, revision: int, aliases: Mapping[str, str]
) -> Side | None:
    if origin is Origin.LOCAL:
        return Side(TOLD_HERE, revision, "", "", told_here=True)
    current = intake.current_revision(db, story_id)
    return None if current is None else _side(current, aliases)


def _side(row: ReceivedRevision, aliases: Mapping[str, str]) -> Side:
    return Side(
        row.sha256, row.revision, aliases.get(row.signer, ""), row.signer, put_together=not row.signer
    )


def conflict_of(vault: Vault, story_id: StoryId, there: str = "") -> Conflict:
    """Return a story's conflict: the first, or the one whose other side's SHA-256 begins with `there`.

    Raises `NotThere` with conflict_unknown.
    """
    for one in conflicts(vault):
        if one.story_id == story_id and one.there.sha256.startswith(there):
            return one
    raise NotThere("conflict_unknown", name=story_id)


def compare(vault: Vault, conflict: Conflict) -> Compared:
    """Lay both versions side by side; one told here as it would leave now. Raises `NotThere`."""
    here = _told_here(vault, conflict.story_id) if conflict.here.told_here else None
    here = here or _arrived(vault, conflict.story_id, conflict.here.sha256)
    there = _arrived(vault, conflict.story_id, conflict.there.sha256)
    return Compared(conflict, here, there, tuple(differences(here, there)))


def _arrived(vault: Vault, story_id: StoryId, sha256: str) -> Story:
    def step(db: Connection) -> Story:
        row = _row(db, story_id, sha256)
        return narrowed(Story.parse(row.document), Withdrawals(db, story_id).of(row))

    return vault.read(step)


def _row(db: Connection, story_id: StoryId, sha256: str) -> ReceivedRevision:
    for one in intake.received(db, story_id):
        if one.sha256 == sha256:
            return one
    raise NotThere("conflict_unknown", name=story_id)


def _told_here(vault: Vault, story_id: StoryId) -> Story:
    """Return a story told here as it would leave to anybody."""
    told = view(vault, story_id)
    leaving = shared(vault, told, as_it_leaves(vault, told))
    approval = approval_as_it_travels(None, vault.world.clock.today())
    return story_document(vault, told, leaving, approval, [])


def decide(vault: Vault, conflict: Conflict, takes: Take | Mapping[str, Take], by: str | None = None) -> Side:
    """Put into force what a person decided: one side whole, or each field from one of them; return it.

    Both versions stay as they came, and the answers to those who gave them say what became of them. A story
    that was told here stays what it is: `Take.HERE` is all there is to decide, since its originals, its marks
    and her own yes hang on it. `by` is an alias, the vault's own by default.
    Raises `ConflictRefused`, `NotThere`.
    """
    fields = {} if isinstance(takes, Take) else dict(takes)
    if conflict.here.told_here and takes is not Take.HERE:
        raise ConflictRefused("conflict_told_here", name=conflict.story_id)
    made = None if isinstance(takes, Take) else _made(vault, conflict, fields)

    def step(db: Connection) -> tuple[str, tuple[MediaId, ...]]:
        _require_unchanged(db, conflict)
        result = _result(db, vault, conflict, takes, made)
        row = Decision(
            conflict.story_id,
            by if by is not None else identity(db).alias,
            conflict.here.sha256,
            conflict.there.sha256,
            result,
            json.dumps(fields or str(takes), sort_keys=True),
        )
        decisions.add(db, vault.world.clock, row)
        before = {one.sha256: one.state for one in intake.received(db, conflict.story_id)}
        settled = settle(db, conflict.story_id)
        _answer(db, vault, conflict, before, settled.states, together=made is not None)
        activity.log(db, vault.world.clock, "conflict_decided", story=conflict.story_id)
        return result, settled.emptied

    result, emptied = vault.write(step)
    for media_id in emptied:
        vault.drop_staged(media_id)
    if emptied:
        vault.scrub()
    if result == TOLD_HERE:
        return conflict.here
    aliases = {person.fingerprint: person.alias for person in people(vault)}
    return _side(vault.read(lambda db: _row(db, conflict.story_id, result)), aliases)


def _made(vault: Vault, conflict: Conflict, takes: Mapping[str, Take]) -> Story:
    compared = compare(vault, conflict)
    known = {one.field for one in compared.differences if one.chosen}
    for field in takes:
        if field not in known:
            raise ConflictRefused("conflict_field_unknown", name=field)
    made = put_together(compared.here, compared.there, takes, vault.read(identity).alias)
    if made is None:
        raise ConflictRefused("conflict_not_both", name=conflict.story_id)
    return made


def _require_unchanged(db: Connection, conflict: Conflict) -> None:
    """Refuse where another version counts by now, or the other one does not wait any more."""
    there = _row(db, conflict.story_id, conflict.there.sha256)
    if conflict.here.told_here:
        here = TOLD_HERE
    else:
        current = intake.current_revision(db, conflict.story_id)
        here = current.sha256 if current is not None else ""
    if here != conflict.here.sha256 or there.state != State.CONFLICT:
        raise ConflictRefused("conflict_changed", name=conflict.story_id)


def _result(
    db: Connection,
    vault: Vault,
    conflict: Conflict,
    takes: Take | Mapping[str, Take],
    made: Story | None,
) -> str:
    """Return the SHA-256 of what counts from here on, having kept what was put together."""
    if takes is Take.HERE:
        return conflict.here.sha256
    if takes is Take.THERE or made is None:
        return conflict.there.sha256
    document = made.to_bytes()
    sha256 = hashlib.sha256(document).hexdigest()
    if any(one.sha256 == sha256 for one in intake.received(db, conflict.story_id)):
        return sha256
    beside = _row(db, conflict.story_id, conflict.here.sha256)
    row = ReceivedRevision(
        conflict.story_id,
        made.revision,
        sha256,
        "",
        beside.digest,
        document,
        State.CONFLICT,
        **counts(made),
    )
    intake.add_received(db, vault.world.clock, row)
    return sha256


def _answer(
    db: Connection,
    vault: Vault,
    conflict: Conflict,
    before: Mapping[str, str],
    after: Mapping[str, State],
    *,
    together: bool,
) -> None:
    """Let the answers of both sides say what became of them: taken as well, where it was put together."""
    for row in intake.received(db, conflict.story_id):
        now = after.get(row.sha256)
        if not row.signer or now is None or now == before.get(row.sha256):
            continue
        if row.sha256 in (conflict.here.sha256, conflict.there.sha256) and together:
            now = State.SUPERSEDED
        say_placed(db, vault.world.clock, row, now)


def decided(vault: Vault, story_id: StoryId) -> Sequence[Decision]:
    """Return what was decided of a story, oldest first."""
    return vault.read(lambda db: decisions.of_story(db, story_id))


__all__ = [
    "CONSENT",
    "Compared",
    "Conflict",
    "ConflictRefused",
    "Difference",
    "Side",
    "Take",
    "compare",
    "conflict_of",
    "conflicts",
    "decide",
    "decided",
]
