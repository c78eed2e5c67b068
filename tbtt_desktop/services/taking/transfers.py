"""A whole story that somebody else gave up: it becomes one that was told here."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from tbtt_desktop.bundle import transfer as form
from tbtt_desktop.bundle.notices import EVERYTHING, Accepted, Refused
from tbtt_desktop.bundle.payload import Document
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.bundle.transfer import Transfer
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import decode_audio, decode_photo
from tbtt_desktop.photo.framing import view_of
from tbtt_desktop.progress import Progress, checkpoint
from tbtt_desktop.services import standings
from tbtt_desktop.services.lineage import line_of
from tbtt_desktop.services.narrowing import HERE
from tbtt_desktop.services.outlines import Outliner
from tbtt_desktop.services.phrases import carried_by
from tbtt_desktop.services.staged import Seen, Staging
from tbtt_desktop.services.taking.answer import Answer, Result
from tbtt_desktop.services.taking.proofs import Proofs
from tbtt_desktop.services.taking.stories import withdrawn_here
from tbtt_desktop.services.taxonomy import code_words
from tbtt_desktop.services.transfer import TransferRefused
from tbtt_desktop.stories.consent import ConsentRecord, Grant, Scope
from tbtt_desktop.stories.records import (
    AudioFacts,
    Box,
    Category,
    EntityId,
    ItemId,
    ItemKind,
    Leaves,
    MarkState,
    MediaId,
    Origin,
    PhotoFacts,
    Reading,
    Stage,
    StoryId,
    Stretch,
    VoiceChoice,
)
from tbtt_desktop.vault import (
    activity,
    consent,
    handovers,
    intake,
    items,
    kits,
    marks,
    media,
    outlines,
    phrases,
    search,
    stories,
    transcripts,
)
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.handovers import KeptTransfer
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault


def look(vault: Vault, verified: Verified, staged: Staging, progress: Progress) -> None:
    """Let the guard look at every original that came, before anything is written: none is taken on trust.

    Raises `TransferRefused` with transfer_unreadable, `Cancelled`.
    """
    found = staged.looked
    if staged.left_out:
        return
    for document in verified.contents.transfers:
        for item in document.value.items:
            if item.original is None or (item.original.sha256, item.page) in found:
                continue
            checkpoint(progress)
            seen = _look(vault, staged, item, item.original, progress)
            found[item.original.sha256, item.page] = seen
        for item in document.value.items:
            if item.original is not None and not _inside(item, found[item.original.sha256, item.page].facts):
                raise TransferRefused("transfer_unreadable", name=document.value.story_id)


def _look(
    vault: Vault, staged: Staging, item: form.MovedItem, original: form.Original, progress: Progress
) -> Seen:
    sink, size = staged.arrived[original.name]
    source = media.MediaSource(vault, sink.media_id, size)
    try:
        if item.kind is ItemKind.PHOTO:
            return Seen(_coarser(decode_photo(source, progress, page=item.page).facts, item.coded))
        outliner = Outliner()
        facts = decode_audio(source, outliner.take, progress, on_facts=outliner.begin)
        return Seen(facts, outliner.finish(facts))
    except WorldError as error:
        if error.code == "cancelled":
            raise
        raise TransferRefused("transfer_unreadable", name="") from None


def _coarser(facts: PhotoFacts, coded: form.Coded | None) -> PhotoFacts:
    """Return facts with the coarser of two codings: more is covered around a box then, never less."""
    if coded is None:
        return facts
    return dataclasses.replace(
        facts,
        grid_w=max(facts.grid_w, coded.width),
        grid_h=max(facts.grid_h, coded.height),
        lossy_spread=facts.lossy_spread or coded.spread,
    )


def _inside(item: form.MovedItem, facts: PhotoFacts | AudioFacts) -> bool:
    """Whether everything that was decided on an original lies within it."""
    if isinstance(facts, AudioFacts):
        places = [mark.place for mark in item.marks if isinstance(mark.place, Stretch)]
        return all(place.end <= facts.frames for place in places)
    boxes = [mark.place for mark in item.marks if isinstance(mark.place, Box)]
    within = all(box.x + box.w <= facts.width and box.y + box.h <= facts.height for box in boxes)
    return within and (item.framing is None or view_of(item.framing, facts) is not None)


def take_transfer(
    db: Connection,
    vault: Vault,
    verified: Verified,
    document: Document[Transfer],
    staged: Staging,
    answer: Answer,
) -> Result:
    """Make a story that was given to this helper one of this vault, in the caller's transaction.

    One that she took back, before it came or since, is said in `answer` and not kept. Raises
    `TransferRefused`: then nothing of the bundle is taken.
    """
    moved, clock = document.value, vault.world.clock
    story_id = StoryId(moved.story_id)
    if not moved.may_go(clock.today(), identity(db).alias):
        raise TransferRefused("transfer_not_named", name=identity(db).alias)
    if stories.exists(db, story_id):
        raise TransferRefused("transfer_here", name=story_id)
    signer = verified.envelope.signer
    gone = _taken_back(db, moved, signer.fingerprint, answer.proofs)
    if gone & {EVERYTHING, form.SCOPE}:
        answer.refused.append(Refused(story_id, max(1, moved.revision), "withdrawn"))
        return Result.WITHDRAWN
    moved = dataclasses.replace(moved, scopes=tuple(one for one in moved.scopes if one.scope not in gone))
    stories.insert(
        db,
        clock,
        story_id,
        origin=Origin.LOCAL,
        stage=Stage.OPEN,
        pseudonym=moved.pseudonym,
        language=moved.language,
    )
    _about(db, vault, story_id, moved)
    entities = _entities(db, story_id, moved)
    _parts(db, story_id, moved, entities, _media(db, moved, staged), staged)
    kept = KeptTransfer(
        story_id, signer.fingerprint, signer.alias, verified.digest, clock.stamp(), _without_words(moved)
    )
    handovers.keep_transfer(db, kept)
    activity.log(db, clock, "taken_over", story=story_id, fingerprint=signer.fingerprint)
    answer.accepted.append(Accepted(story_id, max(1, moved.revision)))
    return Result.IMPORTED


def _taken_back(db: Connection, moved: Transfer, signer: str, proofs: Proofs) -> frozenset[str]:
    """Return the scopes that were taken back before it came, of who gives a story, here, or by her words."""
    story_id, line = StoryId(moved.story_id), line_of(standings.successors(db))
    gone = {
        one.scope
        for one in intake.tombstones(db, story_id)
        if moved.revision <= one.revision and (one.claim == HERE or line(one.signer) == line(signer))
    }
    hashed = carried_by(moved)
    gone |= {
        one.scope
        for one in phrases.said(db, story_id)
        if hashed is not None and (one.phrase, hashed) in proofs and moved.revision <= one.revision
    }
    return frozenset(gone | {EVERYTHING} if withdrawn_here(db, story_id) else gone)


def _without_words(moved: Transfer) -> bytes:
    """Return the file without what was told: a part that is deleted here must not go on standing in it."""
    bare = form.MovedItem(1, ItemKind.TEXT, moved.items[0].date, "")
    return dataclasses.replace(moved, items=(bare,), entities=(), numbers=(), area="", happened="").to_bytes()


def _about(db: Connection, vault: Vault, story_id: StoryId, moved: Transfer) -> None:
    clock, record = vault.world.clock, moved.record
    stories.set_country(db, story_id, moved.country)
    stories.set_happened(db, story_id, moved.happened, moved.area)
    stories.set_revision(db, story_id, moved.revision)
    for name, codes in moved.subject:
        stories.set_codes(db, story_id, name, codes)
        kits.set_labels(db, story_id, name, moved.labels.get(name, {}))
    hashed = carried_by(moved)
    if hashed is not None:  # her words count wherever her story is
        phrases.put(db, clock, story_id, hashed)
    for check in moved.checks:
        stories.set_check(db, clock, story_id, check, True)
    known = {str(scope) for scope in Scope}  # one that is not known here allows nothing
    grants = tuple(
        Grant(Scope(one.scope), one.recipient or "", one.purpose, one.until)
        for one in moved.scopes
        if one.scope in known
    )
    consent.append(
        db,
        clock,
        story_id,
        grants,
        ConsentRecord(
            record.given_by,
            record.mode,
            record.language,
            record.explained_by,
            record.explained,
            record.capacity_check,
            record.interpreter,
        ),
    )
    search.index(db, story_id, search.PSEUDONYM, moved.pseudonym)
    words = code_words(dict(moved.subject), moved.labels)
    search.index(db, story_id, search.CODES, "\n".join(one for one in (words, moved.area) if one))


def _entities(db: Connection, story_id: StoryId, moved: Transfer) -> dict[tuple[str, int], EntityId]:
    found = {
        (one.category, one.number): marks.put_entity(
            db, story_id, Category(one.category), one.number, one.forms
        )
        for one in moved.entities
    }
    for category, following in moved.numbers:
        marks.set_next_number(db, story_id, Category(category), following)
    return found


def _media(db: Connection, moved: Transfer, staged: Staging) -> dict[str, MediaId]:
    """Make the originals part of the vault."""
    found: dict[str, MediaId] = {}
    for item in moved.items:
        if item.original is None or item.original.sha256 in found:
            continue
        sink, size = staged.arrived[item.original.name]
        seen = staged.looked[item.original.sha256, item.page]
        media.finish(db, sink.media_id, size, item.original.sha256)
        media.set_type(db, sink.media_id, seen.facts.format)
        if seen.drawn is not None:
            outlines.put(db, sink.media_id, seen.drawn)
        found[item.original.sha256] = sink.media_id
    return found


def _parts(
    db: Connection,
    story_id: StoryId,
    moved: Transfer,
    entities: dict[tuple[str, int], EntityId],
    files: dict[str, MediaId],
    staged: Staging,
) -> None:
    placed: dict[int, ItemId] = {}
    for item in moved.items:
        original = item.original
        item_id = items.put(
            db,
            story_id,
            item.number,
            item.kind,
            created=f"{item.date.isoformat()}T00:00:00Z",
            text=item.text,
            media_id=None if original is None else files[original.sha256],
            facts=None if original is None else staged.looked[original.sha256, item.page].facts,
        )
        placed[item.number] = item_id
        search.index(db, story_id, str(item.number), item.text)
        _marks(db, item_id, item.marks, entities)
        if item.framing is not None:
            items.set_framing(db, item_id, item.framing)
    for item in moved.items:
        if item.transcribes is not None:
            transcripts.bind(db, placed[item.number], placed[item.transcribes])
            transcripts.set_codes(db, placed[item.number], item.codes)
        if item.leaves is not None:
            items.set_leaves(db, placed[item.number], _leaves(item.leaves, placed))


def _marks(
    db: Connection,
    item_id: ItemId,
    moved: Sequence[form.MovedMark],
    entities: dict[tuple[str, int], EntityId],
) -> None:
    for mark in moved:
        entity = None if mark.entity is None else entities[mark.category, mark.entity]
        marks.insert_mark(db, item_id, Category(mark.category), mark.place, MarkState(mark.state), entity)


def _leaves(moved: form.MovedLeaves, placed: dict[int, ItemId]) -> Leaves:
    reading = None if moved.reading is None else Reading(placed[moved.reading[0]], moved.reading[1])
    return Leaves(VoiceChoice(moved.voice), moved.making, moved.speaker, reading)
