"""What a key signed before it was revoked, and no receipt covers: kept, not counted, until a person decides.

Whoever has a stolen key can date back what she signs with it. What a receipt of ours covers was here before.
"""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import standings
from tbtt_desktop.services.placing import is_local, made_of, settle
from tbtt_desktop.stories.records import MediaId, StoryId
from tbtt_desktop.vault import activity, intake, origins, quarantine, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.quarantine import AsideRow, DiscardedRow
from tbtt_desktop.vault.store import Vault


class NothingAside(WorldError):
    """There is nothing to decide about. Parameter: name, the story's id."""

    codes = ("nothing_aside", "nothing_let_count")


@dataclass(frozen=True, slots=True)
class KeptAside:
    """A revision that is kept aside. `alias` is its signer's, "" where no card of that key is here."""

    story_id: StoryId
    sha256: str
    revision: int
    pseudonym: str
    alias: str
    fingerprint: str
    arrived: str  # stamp
    texts: int
    sounds: int
    photos: int


def refresh(db: Connection, clock: Clock) -> list[MediaId]:
    """Keep aside what the keys that are revoked by now signed; let go what others signed.

    In the transaction in which trust changes. Returns the media of what turns out to be taken back, which
    became staging, for `Vault.drop_staged`.
    """
    emptied: list[MediaId] = []
    for story_id in intake.that_hang_on_keys(db):
        emptied += settle(db, story_id).emptied
    revoked = standings.revoked_keys(db)
    if not revoked and quarantine.is_empty(db):
        return emptied
    lifted = [(one.story_id, one.sha256) for one in quarantine.aside(db) if one.signer not in revoked]
    quarantine.let_go(db, lifted)
    found = quarantine.uncovered(db, revoked)
    quarantine.put_aside(db, clock, found)
    for story_id in dict.fromkeys(story_id for story_id, _ in (*lifted, *found)):
        emptied += settle(db, story_id).emptied
    if found or lifted:
        activity.log(db, clock, "quarantined", aside=len(found), let_go=len(lifted))
    return emptied


def kept_aside(vault: Vault) -> tuple[KeptAside, ...]:
    """Return everything that waits for a decision, oldest first."""
    clock = vault.world.clock

    def step(db: Connection) -> tuple[KeptAside, ...]:
        rows = quarantine.aside(db)
        found = {key: standings.known(db, clock, key) for key in {one.signer for one in rows}}
        cards = {key: one.card for key, one in found.items() if one is not None}
        return tuple(_shown(db, one, cards.get(one.signer)) for one in rows)

    return vault.read(step)


def would_keep_aside(vault: Vault, fingerprint: str) -> int:
    """Return of how many stories something is kept aside once that key is revoked."""
    found = vault.read(lambda db: quarantine.uncovered(db, [fingerprint]))
    return len({story_id for story_id, _ in found})


def read(vault: Vault, story_id: StoryId) -> tuple[tuple[KeptAside, Story], ...]:
    """Return what of a story is kept aside, to be read before it is decided about. Raises `NothingAside`."""
    documents = {one.sha256: one.document for one in vault.read(lambda db: _require(db, story_id))}
    shown = [one for one in kept_aside(vault) if one.sha256 in documents]
    return tuple((one, Story.parse(documents[one.sha256])) for one in shown)


def _shown(db: Connection, row: AsideRow, card: Card | None) -> KeptAside:
    if card is None:
        received = next(one for one in intake.received(db, row.story_id) if one.sha256 == row.sha256)
        sender = intake.sender_card(db, received.digest)
        told = Card.parse(sender) if sender else None
        card = told if told is not None and told.fingerprint == row.signer else None
    return KeptAside(
        row.story_id,
        row.sha256,
        row.revision,
        Story.parse(row.document).pseudonym,
        card.alias if card else "",
        row.signer,
        row.arrived,
        row.texts,
        row.sounds,
        row.photos,
    )


def _require(db: Connection, story_id: StoryId) -> list[AsideRow]:
    rows = quarantine.aside(db, [story_id])
    if not rows:
        raise NothingAside("nothing_aside", name=story_id)
    return rows


def accept(vault: Vault, story_id: StoryId) -> None:
    """Let a story count that was kept aside. No receipt goes to the revoked key. Raises `NothingAside`."""
    clock = vault.world.clock

    def step(db: Connection) -> tuple[MediaId, ...]:
        rows = _require(db, story_id)
        quarantine.accept(db, story_id)
        emptied = settle(db, story_id).emptied  # what was taken back of it meanwhile
        activity.log(db, clock, "quarantine_accepted", story=story_id, revisions=len(rows))
        return emptied

    _drop(vault, vault.write(step))


def _drop(vault: Vault, emptied: tuple[MediaId, ...]) -> None:
    for media_id in emptied:
        vault.drop_staged(media_id)
    if emptied:
        vault.scrub()


def let_count(db: Connection, story_id: StoryId) -> frozenset[str]:
    """Return the sha256 of each revision of a story that counts by a person's word alone, not by its key."""
    chosen = quarantine.accepted(db, story_id)
    if not chosen:
        return chosen
    revoked, here = standings.revoked_keys(db), intake.received(db, story_id)
    return frozenset(one.sha256 for one in here if one.sha256 in chosen and one.signer in revoked)


def put_back(vault: Vault, story_id: StoryId) -> None:
    """Keep a story aside again that somebody had let count. Raises `NothingAside` with nothing_let_count."""
    clock = vault.world.clock

    def step(db: Connection) -> tuple[MediaId, ...]:
        found = let_count(db, story_id)
        if not found:
            raise NothingAside("nothing_let_count", name=story_id)
        quarantine.put_back(db, story_id, found)
        emptied = settle(db, story_id).emptied
        activity.log(db, clock, "quarantine_put_back", story=story_id, revisions=len(found))
        return emptied

    _drop(vault, vault.write(step))


def discard(vault: Vault, story_id: StoryId) -> None:
    """Delete for good what of a story was kept aside; revisions that count stay. Raises `NothingAside`."""
    clock = vault.world.clock

    def step(db: Connection) -> list[MediaId]:
        rows = _require(db, story_id)
        activity.log(db, clock, "quarantine_discarded", story=story_id, revisions=len(rows))
        return _delete(db, clock, story_id, {one.sha256 for one in rows})

    for media_id in vault.write(step):
        vault.drop_staged(media_id)
    vault.scrub()


def discard_again(db: Connection, clock: Clock, row: DiscardedRow) -> list[MediaId] | None:
    """Discard what was discarded in another copy of this vault; None where nothing of it is here."""
    quarantine.note_discarded(db, [row])
    if not any(row.holds(one.sha256, one.signer) for one in intake.received(db, row.story_id)):
        return None
    return _delete(db, clock, row.story_id, {row.sha256})


def _delete(db: Connection, clock: Clock, story_id: StoryId, sha256s: set[str]) -> list[MediaId]:
    """Delete revisions and what was put together of them, and remember that for when they come again."""
    here = intake.received(db, story_id)
    gone = made_of(db, story_id, here, sha256s)
    stamp, lost = clock.stamp(), [one for one in here if one.sha256 in gone]
    quarantine.note_discarded(db, [DiscardedRow(story_id, one.sha256, one.signer, stamp) for one in lost])
    if all(one.sha256 in gone for one in here) and not is_local(db, story_id):
        activity.log(db, clock, activity.STORY_DELETED, story=story_id)
        return stories.delete(db, story_id)
    intake.drop_received(db, story_id, gone)
    quarantine.let_go(db, [(story_id, one) for one in gone])
    origins.forget_unused(db, {one.origin for one in here if one.sha256 in gone})
    left = _let_go_media(db, story_id)
    return [*left, *settle(db, story_id).emptied]


def _let_go_media(db: Connection, story_id: StoryId) -> list[MediaId]:
    left = [Story.parse(one.document) for one in intake.received(db, story_id)]
    kept = {medium.sha256 for one in left for medium in one.media}
    kept |= {original.sha256 for one in left for original in one.originals}
    return intake.keep_media(db, story_id, kept)
