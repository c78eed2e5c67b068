"""A story that arrives: beside what is here already, nothing overwritten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypedDict

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.notices import EVERYTHING, Accepted, Refused
from tbtt_desktop.bundle.payload import Document
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.bundle.story import MediaRef, Original, Story
from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.custody import TAKEN_IN
from tbtt_desktop.services.narrowing import Withdrawals, narrowed
from tbtt_desktop.services.people import trust_in
from tbtt_desktop.services.placing import is_local, settle
from tbtt_desktop.services.staged import Staging
from tbtt_desktop.services.taking.answer import Answer, Result
from tbtt_desktop.services.taking.proofs import carry_out_phrases
from tbtt_desktop.stories.records import ItemKind, Origin, Stage, StoryId, Trust
from tbtt_desktop.stories.versions import State
from tbtt_desktop.vault import (
    activity,
    decisions,
    handovers,
    intake,
    media,
    origins,
    quarantine,
    stories,
)
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.intake import ReceivedRevision
from tbtt_desktop.vault.origins import StoredOrigin
from tbtt_desktop.vault.store import Vault


class OriginalsRefused(WorldError):
    """A story holds originals, and her consent names others for them. Parameter: name, the own alias."""

    codes = ("originals_not_named",)


def take_story(
    db: Connection, vault: Vault, verified: Verified, document: Document[Story], answer: Answer
) -> Result:
    """Take a revision of a story, or say in `answer` why not; in the caller's transaction.

    Raises `OriginalsRefused`: then nothing of the bundle is taken.
    """
    story, card = document.value, verified.signer_of(document)
    story_id = StoryId(story.story_id)
    own = identity(db).alias
    if story.unredacted is not None and own not in story.originals_for(verified.envelope.created):
        raise OriginalsRefused("originals_not_named", name=own)
    refusal = _refusal(db, vault.world.clock, document, card)
    if refusal is not None:
        answer.refused.append(Refused(story_id, story.revision, refusal.code))
        return refusal.result
    _let_go_of_thief(db, document, card)
    known = _known(db, story_id, document.sha256)
    if known is not None:
        _answer(answer, document, known)
        return Result.DUPLICATE
    alone = add_version(db, vault, verified, document)
    carry_out_phrases(db, vault.world.clock, story_id, answer.proofs)
    settled = settle(db, story_id)
    answer.emptied += settled.emptied
    if document.sha256 not in settled.states:
        answer.refused.append(Refused(story_id, story.revision, "withdrawn"))
        return Result.WITHDRAWN
    answer.kept.append(story_id)
    state = settled.states[document.sha256]
    _answer(answer, document, state)
    if state is State.CONFLICT:
        return Result.CONFLICT
    return Result.IMPORTED if alone else Result.UPDATED


def add_version(db: Connection, vault: Vault, verified: Verified, document: Document[Story]) -> bool:
    """Keep a version beside what is here, before it has its place; return whether its story is new here."""
    story = document.value
    story_id = StoryId(story.story_id)
    row = ReceivedRevision(
        story_id,
        story.revision,
        document.sha256,
        verified.signer_of(document).fingerprint,
        verified.digest,
        document.raw,
        State.CONFLICT,
        **counts(story),
        origin=_keep_origin(db, verified, document),
    )
    alone = not stories.exists(db, story_id)
    if alone:
        stories.insert(
            db,
            vault.world.clock,
            story_id,
            origin=Origin.RECEIVED,
            stage=Stage.RECEIVED,
            pseudonym=story.pseudonym,
            language=story.language,
        )
    intake.add_received(db, vault.world.clock, row)
    return alone


def _refusal(db: Connection, clock: Clock, document: Document[Story], card: Card) -> _Refusal | None:
    """Return why a story is not even kept, or None."""
    if trust_in(db, card, clock) is Trust.REVOKED:  # whoever passed it on may not know
        return _Refusal("signer_revoked", Result.QUARANTINED)
    story_id = StoryId(document.value.story_id)
    discarded = quarantine.discarded(db, [story_id])
    if any(one.holds(document.sha256, card.fingerprint) for one in discarded):
        return _Refusal("discarded", Result.DUPLICATE)
    if withdrawn_here(db, story_id):
        return _Refusal("withdrawn", Result.WITHDRAWN)
    return None


def _let_go_of_thief(db: Connection, document: Document[Story], card: Card) -> None:
    """Forget that a revoked key signed the same words: they come by one that is not, and count by that."""
    story_id, sha256 = StoryId(document.value.story_id), document.sha256
    waiting = quarantine.of_story(db, story_id) | quarantine.accepted(db, story_id)
    here = (one for one in intake.received(db, story_id) if one.sha256 == sha256)
    before = next(here, None) if sha256 in waiting else None
    if before is None or before.signer == card.fingerprint:
        return
    quarantine.let_go(db, [(story_id, sha256)])
    intake.drop_received(db, story_id, [sha256])
    origins.forget_unused(db, {before.origin})


@dataclass(frozen=True, slots=True)
class _Refusal:
    code: str  # as the receipt says it
    result: Result


def withdrawn_here(db: Connection, story_id: StoryId) -> bool:
    """Whether a story that was told here was withdrawn: then nobody brings it back, whoever signs."""
    left = handovers.ledger_of(db, story_id)
    taken_back = any(row.kind == "withdrawal" and row.scopes == EVERYTHING for row in left)
    if taken_back and any(row.kind in ("stories", handovers.TRANSFERRED) for row in left):
        return True
    return is_local(db, story_id) and stories.get(db, story_id).stage is Stage.WITHDRAWN


def _known(db: Connection, story_id: StoryId, sha256: str) -> State | None:
    """Return where a version stands that is here already; what left from here and comes back counts."""
    left = handovers.ledger_of(db, story_id) if is_local(db, story_id) else []
    if any(row.document_sha256 == sha256 for row in left):
        return State.CURRENT
    here = (one for one in intake.received(db, story_id) if one.sha256 == sha256)
    state = next((State(one.state) for one in here), None)
    if state is State.SET_ASIDE and _in_another(db, story_id, sha256):
        return State.SUPERSEDED
    return state


def _in_another(db: Connection, story_id: StoryId, sha256: str) -> bool:
    """Whether a person put something together of this version: then it was not set aside as a whole."""
    verdicts = decisions.of_story(db, story_id)
    return any(
        sha256 in (one.here, one.there) and one.result not in (one.here, one.there) for one in verdicts
    )


def _answer(answer: Answer, document: Document[Story], state: State) -> None:
    """Say what became of a version that is kept."""
    story = document.value
    if state in (State.CONFLICT, State.SET_ASIDE):
        answer.refused.append(Refused(story.story_id, story.revision, str(state)))
    else:
        answer.accepted.append(Accepted(story.story_id, story.revision))


def _keep_origin(db: Connection, verified: Verified, document: Document[Story]) -> str:
    """Keep the tag files under which a story was signed; return their digest."""
    origin = verified.origin_of(document)
    envelope = verified.envelope if origin is None else origin.envelope
    tags = verified.provenance if origin is None else origin.provenance
    digest = verified.digest if origin is None else origin.digest
    row = StoredOrigin(
        digest,
        envelope.bundle_id,
        envelope.signer.fingerprint,
        tags.tagmanifest,
        tags.signature,
        tags.manifest,
        tags.envelope,
    )
    origins.add(db, row)
    return digest


class Counts(TypedDict):
    """Parts of each kind, as `ReceivedRevision` names them."""

    texts: int
    sounds: int
    photos: int


def counts(story: Story) -> Counts:
    """Return how many parts of each kind a version has, as they are kept beside it."""
    kinds = [item.kind for item in story.items]
    return {
        "texts": kinds.count(ItemKind.TEXT),
        "sounds": kinds.count(ItemKind.AUDIO),
        "photos": kinds.count(ItemKind.PHOTO),
    }


def bind_media(db: Connection, clock: Clock, taken: Iterable[Document[Story]], staged: Staging) -> None:
    """Give each medium to the stories that were taken and may show it; what else came stays staged.

    Of each original that is kept the custody log says so.
    """
    finished: set[str] = set()
    for document in taken:
        story_id = StoryId(document.value.story_id)
        rows = {one.sha256: one for one in intake.received(db, story_id)}
        taken_back = Withdrawals(db, story_id).of(rows[document.sha256])
        left = narrowed(document.value, taken_back, identity(db).alias)
        wanted: list[MediaRef | Original] = [*left.media, *left.originals]
        for reference in wanted:
            if intake.received_medium(db, story_id, reference.sha256) is not None:
                continue
            sink, size = staged.arrived[reference.name]
            if reference.name not in finished:
                media.finish(db, sink.media_id, size, reference.sha256)
                finished.add(reference.name)
            intake.add_received_medium(db, story_id, reference.sha256, sink.media_id)
        for sha256 in dict.fromkeys(one.sha256 for one in left.originals):
            activity.log(db, clock, TAKEN_IN, story=story_id, sha256=sha256)
