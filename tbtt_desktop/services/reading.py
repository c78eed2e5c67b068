"""Reading a story that arrived: what stands in it, who signed it, its pictures made small."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Envelope
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.guard.client import Thumbnail, photo_thumbnail
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services.evidence import may_copy
from tbtt_desktop.services.narrowing import Withdrawals, narrowed
from tbtt_desktop.services.people import Person, own_card, own_person, person_of
from tbtt_desktop.services.quarantine import NothingAside, let_count
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import cards, decisions, intake, media, origins, quarantine, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.decisions import Decision
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.intake import ReceivedRevision
from tbtt_desktop.vault.store import Vault


@dataclass(frozen=True, slots=True)
class ReceivedStory:
    """A story as it arrived. `story` and `signer` are None once it was withdrawn and emptied."""

    row: stories.StoryFields
    story: Story | None
    signer: Person | None
    fingerprint: str  # of the signer's key, "" without a story
    conflicts: int  # revisions that do not fit and wait for a decision
    passed_on_by: Person | None = None  # who received it and sent it on, None where its signer sent it
    put_together: Decision | None = None  # where a person here made it of two versions, and nobody signed it
    taken_back: frozenset[str] = frozenset()  # scopes that she took back since; what they covered is left out
    let_count: bool = False  # though its signer's key was revoked: a person said so
    aside: bool = False  # it is kept aside, nobody vouches for it, and it is only shown to be decided about
    may_copy: bool = False  # whether originals that came beside it may be used as evidence here today


def received_story(vault: Vault, story_id: StoryId) -> ReceivedStory:
    """Return the revision of a received story that counts. Raises `NotThere`, also for one she took back."""

    def step(db: Connection) -> tuple[ReceivedStory, bytes | None, bytes | None]:
        if not stories.exists(db, story_id) and intake.tombstones(db, story_id):
            raise NotThere("story_taken_back")
        arrived = intake.received(db, story_id)
        current = next((one for one in arrived if one.state == "current"), None)
        conflicts = sum(1 for one in arrived if one.state == "conflict")
        row = stories.get(db, story_id)
        if current is None:
            return ReceivedStory(row, None, None, "", conflicts), None, None
        taken_back = Withdrawals(db, story_id).of(current)
        story = narrowed(Story.parse(current.document), taken_back, identity(db).alias)
        made = None if current.signer else _decision(db, current)
        by_her = current.sha256 in let_count(db, story_id)
        found = ReceivedStory(row, story, None, current.signer, conflicts, None, made, taken_back, by_her)
        copy = bool(story.originals) and may_copy(story, vault, identity(db).alias)
        found = replace(found, may_copy=copy)
        return found, *(_cards(db, current) if current.signer else (None, None))

    return _signed(vault, *vault.read(step))


def kept_aside_story(vault: Vault, story_id: StoryId) -> ReceivedStory:
    """Return the newest revision of a story that is kept aside, to be read before it is decided about.

    Nothing of it is found, counted or passed on by that. Raises `NothingAside`.
    """

    def step(db: Connection) -> tuple[ReceivedStory, bytes | None, bytes | None]:
        rows = quarantine.aside(db, [story_id])
        if not rows:
            raise NothingAside("nothing_aside", name=story_id)
        newest = rows[-1].sha256
        (one,) = (one for one in intake.received(db, story_id) if one.sha256 == newest)
        taken_back = Withdrawals(db, story_id).of(one)
        story = narrowed(Story.parse(one.document), taken_back, identity(db).alias)
        row = replace(stories.get(db, story_id), pseudonym=story.pseudonym)
        found = ReceivedStory(row, story, None, one.signer, 0, taken_back=taken_back, aside=True)
        return found, *_cards(db, one)

    return _signed(vault, *vault.read(step))


def _signed(
    vault: Vault, found: ReceivedStory, document: bytes | None, sender: bytes | None
) -> ReceivedStory:
    """Add who signed a story, and who passed it on."""
    if not found.fingerprint:
        return found
    passed_on = person_of(vault, Card.parse(sender)) if sender is not None else None
    return replace(found, signer=_signer(vault, found.fingerprint, document), passed_on_by=passed_on)


def _decision(db: Connection, current: ReceivedRevision) -> Decision | None:
    made = (one for one in decisions.of_story(db, current.story_id) if one.result == current.sha256)
    return next(made, None)


def _cards(db: Connection, current: ReceivedRevision) -> tuple[bytes | None, bytes | None]:
    """Return the card of who signed a story, and of who passed it on, None where that is nobody else."""
    known, kept = cards.by_fingerprint(db, current.signer), origins.get(db, current.origin)
    told = known.document if known else None
    if told is None and kept is not None:
        told = Envelope.parse(kept.envelope).signer.raw
    sender = intake.sender_card(db, current.digest)
    passed_on = sender is not None and Card.parse(sender).fingerprint != current.signer
    return told, sender if passed_on else None


def _signer(vault: Vault, fingerprint: str, document: bytes | None) -> Person | None:
    if document is not None:
        return person_of(vault, Card.parse(document))
    return own_person(vault) if own_card(vault).fingerprint == fingerprint else None


def received_picture(
    vault: Vault, story_id: StoryId, sha256: str, size: int, progress: Progress = SILENT, *, page: int = 0
) -> Thumbnail:
    """Return a received picture so that it fits into a square of `size` pixels, decoded in the guard.

    Of an original that is a document `page` is shown, from 0.

    Raises `NotThere` where its bytes are not here, and the guard's refusals.
    """
    media_id = vault.read(lambda db: intake.received_medium(db, story_id, sha256))
    if media_id is None:
        raise NotThere("item_unknown", name=sha256[:8])
    return photo_thumbnail(media.source_of(vault, media_id), size, progress, page=page)
