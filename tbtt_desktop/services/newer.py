"""What was deleted or taken back after a backup was made, so that restoring it brings nothing back.

A vault knows that from its activity log, its tombstones and its consents. `known` collects it from the vault
at hand, `apply` carries it out in the one that was restored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.services import quarantine
from tbtt_desktop.services.answers import say_placed
from tbtt_desktop.services.newer_trust import NO_TRUST, KnownTrust, apply_trust, known_trust
from tbtt_desktop.services.placing import settle
from tbtt_desktop.stories.consent import Consent
from tbtt_desktop.stories.records import MediaId, Origin, Stage, StoryId
from tbtt_desktop.stories.versions import State
from tbtt_desktop.vault import (
    activity,
    consent,
    decisions,
    erasing,
    handovers,
    intake,
    kits,
    phrases,
    stories,
)
from tbtt_desktop.vault import quarantine as quarantined
from tbtt_desktop.vault.activity import DeletedPart, note_part_deleted
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.decisions import Decision
from tbtt_desktop.vault.handovers import LedgerRow
from tbtt_desktop.vault.identity import get_meta
from tbtt_desktop.vault.intake import Tombstone
from tbtt_desktop.vault.kits import KitRow, KitState
from tbtt_desktop.vault.phrases import PhraseHash, Said
from tbtt_desktop.vault.quarantine import DiscardedRow
from tbtt_desktop.vault.store import Vault

VAULT_ID: Final = "vault_id"
_OPENING_LINES: Final = 10_000
_AT_OPENING: Final = frozenset(
    {"unlocked", "unlock_failed", "recording_cut", activity.STORY_DELETED, activity.PART_DELETED}
)


@dataclass(frozen=True, slots=True)
class Known:
    """What one vault knows to be gone. Nothing of it is content."""

    vault_id: str = ""
    stories: tuple[StoryId, ...] = ()  # deleted here
    parts: tuple[DeletedPart, ...] = ()  # deleted for good
    withdrawn: tuple[StoryId, ...] = ()  # of this vault: nothing leaves any more
    consents: tuple[tuple[StoryId, Consent], ...] = ()  # as they are in force
    tombstones: tuple[Tombstone, ...] = ()
    ledger: tuple[LedgerRow, ...] = ()  # what left; it can be withdrawn only where that is known
    phrases: tuple[tuple[StoryId, PhraseHash], ...] = ()  # of stories told here
    said: tuple[Said, ...] = ()  # phrases that wait for their stories
    discarded: tuple[DiscardedRow, ...] = ()  # revisions that were kept aside
    decisions: tuple[Decision, ...] = ()  # between versions of a story that did not fit
    kits: tuple[KitRow, ...] = ()  # as they are, those included that were removed
    trust: KnownTrust = NO_TRUST
    log: Mapping[int, str] = field(default_factory=dict)  # the hash of each line of the activity log


NOTHING: Final = Known()


@dataclass(frozen=True, slots=True)
class Applied:
    """How much of it a restored vault still held."""

    deleted: int = 0  # stories and parts
    withdrawn: int = 0  # stories whose consent was taken back or narrowed
    log_differs: bool = False  # the log of the vault at hand does not go on from the backup's: it was changed


def known(vault: Vault) -> Known:
    """Return what a vault knows to be gone."""

    def step(db: Connection) -> Known:
        rows = stories.rows(db)
        here = {row.story_id for row in rows}  # what came again after it was deleted is not gone
        local = [row for row in rows if row.origin is Origin.LOCAL]
        return Known(
            vault_id=get_meta(db, VAULT_ID),
            stories=tuple(one for one in activity.deleted_stories(db) if one not in here),
            parts=tuple(activity.deleted_parts(db)),
            withdrawn=tuple(row.story_id for row in local if row.stage is Stage.WITHDRAWN),
            consents=tuple((row.story_id, consent.current(db, row.story_id)) for row in local),
            tombstones=tuple(intake.all_tombstones(db)),
            ledger=tuple(handovers.ledger(db)),
            phrases=tuple(phrases.all_hashes(db)),
            said=tuple(phrases.all_said(db)),
            discarded=tuple(quarantined.discarded(db)),
            decisions=tuple(decisions.all_decisions(db)),
            kits=tuple(kits.all_kits(db)),
            trust=known_trust(db),
            log=activity.digests(db),
        )

    return vault.read(step)


def apply(vault: Vault, gone: Known) -> Applied:
    """Delete from `vault`, without remnants, what is known to be gone; return how much that was.

    What a vault of another id deleted says nothing about this one; a withdrawal that was signed holds in all.
    """
    same = bool(gone.vault_id) and vault.read(lambda db: get_meta(db, VAULT_ID)) == gone.vault_id
    differs = same and not _goes_on(vault, gone.log)
    left: list[MediaId] = []
    deleted = withdrawn = 0

    def carry_out(step: Callable[[Connection], list[MediaId] | None]) -> int:
        """Run a step that returns None where there was nothing to do; count it otherwise."""
        media = vault.write(step)
        left.extend(media or ())
        return media is not None

    vault.write(partial(_keep_said, clock=vault.world.clock, said=gone.said))
    for tombstone in gone.tombstones:
        withdrawn += carry_out(partial(_entomb, tombstone=tombstone, vault=vault))
    if same:
        deleted += sum(map(carry_out, _deletions(vault, gone)))
        for story_id in gone.withdrawn:
            withdrawn += carry_out(partial(_withdraw, story_id=story_id))
        for story_id, now in gone.consents:
            withdrawn += carry_out(partial(_narrow, vault=vault, story_id=story_id, now=now))
        left += vault.write(partial(_keep_decisions, clock=vault.world.clock, rows=gone.decisions))
        vault.write(partial(_keep_ledger, rows=gone.ledger))
        vault.write(partial(_keep_phrases, clock=vault.world.clock, hashes=gone.phrases))
        vault.write(partial(_keep_kits, rows=gone.kits))
        left += vault.write(partial(apply_trust, clock=vault.world.clock, gone=gone.trust))
    for media_id in left:
        vault.drop_staged(media_id)
    if deleted or withdrawn:
        vault.scrub()
    return Applied(deleted, withdrawn, differs)


def _deletions(vault: Vault, gone: Known) -> Iterator[Callable[[Connection], list[MediaId] | None]]:
    """Give a step for each story, part and revision that was deleted."""
    for story_id in gone.stories:
        yield partial(_delete, vault=vault, story_id=story_id)
    for part in gone.parts:
        yield partial(_erase, vault=vault, part=part)
    for row in gone.discarded:
        yield partial(quarantine.discard_again, clock=vault.world.clock, row=row)


def _goes_on(vault: Vault, log: Mapping[int, str]) -> bool:
    """Whether `log` goes on from that of a restored vault, whose last lines its opening has just written."""

    def step(db: Connection) -> bool:
        for line in activity.activities(db, _OPENING_LINES):
            if log.get(line.seq) == activity.at(db, line.seq).digest:
                return True
            if line.kind not in _AT_OPENING:
                return False
        return False

    return vault.read(step)


def _entomb(db: Connection, tombstone: Tombstone, vault: Vault) -> list[MediaId] | None:
    """Keep a withdrawal that came in since, and carry it out."""
    if tombstone in intake.tombstones(db, tombstone.story_id):
        return None
    intake.add_tombstone(db, vault.world.clock, tombstone)
    settled = settle(db, tombstone.story_id)
    if settled.removed or settled.emptied:
        return list(settled.emptied)
    return None


def _delete(db: Connection, vault: Vault, story_id: StoryId) -> list[MediaId] | None:
    if not stories.exists(db, story_id):
        return None
    activity.log(db, vault.world.clock, activity.STORY_DELETED, story=story_id)
    return stories.delete(db, story_id)


def _erase(db: Connection, vault: Vault, part: DeletedPart) -> list[MediaId] | None:
    mark = erasing.part_mark(db, part.story_id, part.number)
    if part.mark not in ("", mark):
        return None  # another part, of a copy that went its own way
    left = erasing.erase_part(db, part.story_id, part.number)
    if left is not None:
        note_part_deleted(db, vault.world.clock, part.story_id, part.number, mark)
    return left


def _withdraw(db: Connection, story_id: StoryId) -> list[MediaId] | None:
    if not stories.exists(db, story_id) or stories.get(db, story_id).stage is Stage.WITHDRAWN:
        return None
    stories.set_stage(db, story_id, Stage.WITHDRAWN)
    return []


def _keep_decisions(db: Connection, clock: Clock, rows: Sequence[Decision]) -> list[MediaId]:
    """Let what a person decided since be decided, and the answers say so.

    Of which versions it is shows once they are here; what was put together of two is not, and is asked anew.
    """
    known = [row for row in rows if stories.exists(db, row.story_id) and decisions.keep(db, row)]
    emptied: list[MediaId] = []
    for story_id in dict.fromkeys(row.story_id for row in known):
        before = intake.received(db, story_id)
        settled = settle(db, story_id)
        emptied += settled.emptied
        for row in before:
            now = settled.states.get(row.sha256)
            if row.signer and now not in (None, row.state, State.QUARANTINED):
                say_placed(db, clock, row, now)
    return emptied


def _keep_ledger(db: Connection, rows: Sequence[LedgerRow]) -> None:
    for row in rows:
        handovers.keep_ledger(db, row)


def _keep_said(db: Connection, clock: Clock, said: Sequence[Said]) -> None:
    for one in said:
        phrases.add_said(db, clock, one)


def _keep_phrases(db: Connection, clock: Clock, hashes: Sequence[tuple[StoryId, PhraseHash]]) -> None:
    """Keep the hashes of the words that she has by now."""
    for story_id, hashed in hashes:
        phrases.put(db, clock, story_id, hashed)


def _keep_kits(db: Connection, rows: Sequence[KitRow]) -> None:
    """Have the kits that somebody looked at since, and none that was removed, stopped or replaced.

    Where the vault at hand is the older copy, it brings none of that back either.
    """
    for name in dict.fromkeys(row.name for row in rows):
        told, here = [row for row in rows if row.name == name], kits.of_name(db, name)
        ahead = _last_number(told) - _last_number(here)
        if ahead > 0 or (ahead == 0 and all(row.state is not KitState.IN_USE for row in told)):
            kits.drop(db, here)
            for row in told:
                kits.put(db, row)


def _last_number(rows: Sequence[KitRow]) -> int:
    """Return the number of the newest kit; where a vault was put back numbers were skipped for none."""
    return max((row.number for row in rows if row.sha256), default=0)


def _narrow(db: Connection, vault: Vault, story_id: StoryId, now: Consent) -> list[MediaId] | None:
    """Put the consent into force that was given last; None where that takes nothing back."""
    if not stories.exists(db, story_id):
        return None
    before = consent.current(db, story_id)
    if now.version <= before.version:
        return None
    consent.append(db, vault.world.clock, story_id, now.grants, now.record)
    return [] if set(before.grants) - set(now.grants) else None
