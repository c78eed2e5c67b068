"""Giving a whole story, as it is, to one other helper: by her consent to that person, by name."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tbtt_desktop.bundle import transfer as form
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.labels import within
from tbtt_desktop.bundle.story import ConsentScope, WithdrawalPhrase
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import phrases
from tbtt_desktop.services.custody import chain_of, telling
from tbtt_desktop.services.people import CardRefused, trusted_card, trusted_cards
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.services.stories import StoryView, view
from tbtt_desktop.services.unchanged import unchanged
from tbtt_desktop.services.unredacted import pages_out, part_of
from tbtt_desktop.stories.consent import Consent, Scope
from tbtt_desktop.stories.records import WHOLE, Item, ItemId, Leaves, Mark, Origin, PhotoFacts, Stage, StoryId
from tbtt_desktop.vault import activity, handovers, marks, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.handovers import TRANSFERRED, LedgerRow
from tbtt_desktop.vault.store import Vault


class TransferRefused(WorldError):
    """A story is not given, or not taken over. Parameters: name (the story's id or an alias) and numbers."""

    codes = (
        "transfer_consent",  # she has not agreed that this person, by name, has it as it is
        "transfer_withdrawn",
        "transfer_received",
        "transfer_empty",
        "transfer_pages_out",  # a page of a document was taken out, and the document would bring it back
        "transfer_changed",
        "transfer_not_named",  # it came, and its consent names somebody else
        "transfer_here",  # it came, and there is a story under its id
        "transfer_unreadable",  # it came, and an original is not what its story says
    )


def may_transfer(consent: Consent, day: dt.date, alias: str) -> bool:
    """Whether she agreed that `alias` has her story as it is: a yes for anybody is none for this."""
    return consent.names((Scope.SHARE_IDENTIFIED_TO_ARCHIVE,), day, alias)


def transfer(vault: Vault, story_id: StoryId, alias: str, path: Path, progress: Progress = SILENT) -> Sealed:
    """Write a story as it is, with its originals, into a new file that `alias` alone can open.

    Nothing is covered in it and no check of the final bytes is made: that is what it is for. The helper's
    own notes stay. Raises `TransferRefused`, `CardRefused`, `NotThere`, `FileProblem`, `Cancelled`,
    `BundleRefused` with json_too_large.
    """
    story = view(vault, story_id)
    (card,) = trusted_cards(vault, [alias])
    _require(vault, story, alias)
    originals = {
        item.item_id: part_of(vault, item, progress) for item in story.items if item.media_id is not None
    }
    document = _document(vault, story, originals)
    file = Part.of_bytes(f"data/transfers/{story_id}.json", document.to_bytes())
    parts = {part.name: part for part in (file, *(part for _, part in originals.values()))}

    def record(db: Connection, composed: Composed) -> None:
        if trusted_card(db, alias, vault.world.clock) != card:
            raise CardRefused("card_not_trusted", name=alias)
        if not unchanged(db, story):
            raise TransferRefused("transfer_changed", name=story_id)
        row = LedgerRow(
            story_id,
            composed.envelope.bundle_id,
            card.fingerprint,
            card.alias,
            TRANSFERRED,
            story.row.revision,
            file.sha256,
            composed.digest,
            vault.world.clock.stamp(),
        )
        handovers.add_ledger(db, row)
        stories.set_stage(db, story_id, Stage.HANDED_OVER)
        activity.log(db, vault.world.clock, "transferred", story=story_id, fingerprint=card.fingerprint)

    return seal(
        vault, Kind.TRANSFER, (card,), list(parts.values()), path=path, record=record, progress=progress
    )


def _require(vault: Vault, story: StoryView, alias: str) -> None:
    story_id = story.row.story_id
    if story.row.origin is not Origin.LOCAL:
        raise TransferRefused("transfer_received", name=story_id)
    if story.row.stage is Stage.WITHDRAWN:
        raise TransferRefused("transfer_withdrawn", name=story_id)
    if not story.items:
        raise TransferRefused("transfer_empty", name=story_id)
    if not may_transfer(story.consent, vault.world.clock.today(), alias):
        raise TransferRefused("transfer_consent", name=alias)
    gone = [item.number for item in story.items if pages_out(story, item)]
    if gone:
        raise TransferRefused("transfer_pages_out", name=story_id, numbers=", ".join(map(str, gone)))


def _document(
    vault: Vault, story: StoryView, originals: Mapping[ItemId, tuple[form.Original, Part]]
) -> form.Transfer:
    row = story.row
    entities = {entity.entity_id: entity for entity in story.entities}
    numbers = {item.item_id: item.number for item in story.items}
    travelling = {one.sha256 for one, _ in originals.values()}

    def step(
        db: Connection,
    ) -> tuple[dict[str, int], list[LedgerRow], tuple[form.Custody, ...], WithdrawalPhrase | None]:
        return (
            marks.next_numbers(db, row.story_id),
            handovers.ledger_of(db, row.story_id),
            telling(chain_of(db, row.story_id).lines, travelling),
            phrases.as_it_travels(db, row.story_id),
        )

    following, left, lines, phrase = vault.read(step)
    return form.Transfer(
        story_id=row.story_id,
        revision=row.revision,
        pseudonym=row.pseudonym,
        language=row.language,
        country=row.country,
        happened=row.happened,
        area=row.area,
        subject=tuple(sorted(story.codes.items())),
        labels=within(story.labels, story.codes.items()),
        checks=tuple(sorted(story.checks)),
        scopes=tuple(
            ConsentScope(grant.scope, grant.purpose, grant.until, grant.recipient or None)
            for grant in story.consent.grants
        ),
        record=_record(story.consent),
        entities=_entities(story),
        numbers=tuple(sorted(following.items())),
        items=tuple(
            _item(
                item,
                [
                    _mark(mark, entities[mark.entity_id].number if mark.entity_id else None)
                    for mark in story.marks[item.item_id]
                ],
                originals.get(item.item_id),
                numbers,
            )
            for item in story.items
        ),
        custody=lines,
        handed_over=tuple(
            form.HandedOver(_day(one.stamp), one.alias, one.recipient, one.revision, one.digest)
            for one in left
            if one.kind == "stories"
        ),
        withdrawal_phrase=phrase,
    )


def _entities(story: StoryView) -> tuple[form.MovedEntity, ...]:
    """Return her people and places, by number alone where only a part that was taken out names them."""
    named = {mark.entity_id for some in story.marks.values() for mark in some}
    return tuple(
        form.MovedEntity(one.category, one.number, one.forms if one.entity_id in named else ())
        for one in story.entities
    )


def _record(consent: Consent) -> form.MovedRecord:
    record = consent.record
    return form.MovedRecord(
        record.given_by,
        record.mode,
        record.language,
        record.explained_by,
        record.explained,
        record.capacity_check,
        record.interpreter,
    )


def _day(stamp: str) -> dt.date:
    return stories.parse_stamp(stamp).date()


def _mark(mark: Mark, entity: int | None) -> form.MovedMark:
    return form.MovedMark(mark.category, mark.state, mark.place, entity)


def _item(
    item: Item,
    marked: Sequence[form.MovedMark],
    found: tuple[form.Original, Part] | None,
    numbers: Mapping[ItemId, int],
) -> form.MovedItem:
    return form.MovedItem(
        number=item.number,
        kind=item.kind,
        date=item.created.date(),
        text=item.text,
        marks=tuple(marked),
        original=None if found is None else found[0],
        page=item.photo.page if item.photo is not None else 0,
        coded=None if item.photo is None else _coded(item.photo),
        framing=None if item.framing == WHOLE else item.framing,
        leaves=None if item.leaves is None else _leaves(item.leaves, numbers),
        transcribes=None if item.transcribes is None else numbers.get(item.transcribes),
        codes=item.codes if item.transcribes in numbers else (),
    )


def _coded(photo: PhotoFacts) -> form.Coded:
    """Return what a camera blurred across: of its picture the original alone does not tell."""
    return form.Coded(photo.grid_w, photo.grid_h, photo.lossy_spread)


def _leaves(leaves: Leaves, numbers: Mapping[ItemId, int]) -> form.MovedLeaves:
    """Return what was decided on a sound; of a reading that was taken out, that there is none."""
    reading = leaves.reading
    read = None
    if reading is not None and reading.sound in numbers:
        read = (numbers[reading.sound], reading.words)
    return form.MovedLeaves(leaves.voice, leaves.making, leaves.speaker, read)


@dataclass(frozen=True, slots=True)
class TakenOver:
    """From whom a story was taken over, and what of it had left before: that is theirs to take back."""

    alias: str
    fingerprint: str
    date: dt.date
    handed_over: tuple[form.HandedOver, ...]


def taken_over(vault: Vault, story_id: StoryId) -> TakenOver | None:
    """Return from whom a story was taken over, None where it was told here."""
    kept = vault.read(lambda db: handovers.taken_over(db, story_id))
    if kept is None:
        return None
    before = form.Transfer.parse(json.dumps(json.loads(kept.document)).encode())
    return TakenOver(kept.alias, kept.signer, _day(kept.stamp), before.handed_over)
