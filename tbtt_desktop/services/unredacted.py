"""Originals that leave in a bundle of stories, unredacted: which may, to whom, and her yes to just that."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tbtt_desktop.bundle import originals as form
from tbtt_desktop.bundle.approvals import Approval
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.guard.kinds import DOCUMENTS
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services.custody import chain_of, telling
from tbtt_desktop.services.recording import original
from tbtt_desktop.services.stories import StoryView, require_local, view
from tbtt_desktop.stories.consent import originals_stay
from tbtt_desktop.stories.records import Item, ItemId, ItemKind, StoryId, VoiceChoice
from tbtt_desktop.vault import activity, media, renditions
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault

_HEAD = 16  # bytes in which a file says what it is


class StaysWhole(StrEnum):
    """Why an original stays here though she lets originals go."""

    DECIDED = "original_decided_to_stay"  # its sound is not to leave at all
    PAGES_OUT = "original_pages_out"  # a page of the document was taken out of the story


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """A file as it was taken in, with what of the story it is."""

    original: form.Original
    part: Part
    items: tuple[Item, ...]  # several where they are pages of one document

    @property
    def numbers(self) -> tuple[int, ...]:
        """Return the numbers of its parts."""
        return tuple(item.number for item in self.items)


@dataclass(frozen=True, slots=True)
class StayingOriginal:
    """A part whose original stays, and why."""

    number: int
    why: StaysWhole


@dataclass(frozen=True, slots=True)
class Unredacted:
    """The originals of a story that leave, and those that do not."""

    files: tuple[OriginalFile, ...] = ()
    staying: tuple[StayingOriginal, ...] = ()

    @property
    def hashes(self) -> frozenset[str]:
        """Return the SHA-256 of each file that leaves."""
        return frozenset(one.original.sha256 for one in self.files)

    @property
    def size(self) -> int:
        """Bytes that leave."""
        return sum({one.original.sha256: one.original.size for one in self.files}.values())

    def of_item(self, item_id: ItemId) -> OriginalFile | None:
        """Return the original that leaves of a part."""
        return next((one for one in self.files if any(it.item_id == item_id for it in one.items)), None)


NOTHING = Unredacted()


@dataclass(frozen=True, slots=True)
class Offer:
    """Whether originals of some stories may go to some people, before anybody wants it."""

    any: bool = False  # there is a picture or a sound of which the original may leave
    who: str = ""  # the alias of the first person whom she did not name for that
    pseudonym: str = ""  # of the story of which she did not

    @property
    def open(self) -> bool:
        """Whether it can be chosen."""
        return self.any and not self.who


def pages_out(story: StoryView, item: Item) -> bool:
    """Whether a page of a part's document is no part of the story: its original would bring that back."""
    photo = item.photo
    if photo is None or photo.format not in DOCUMENTS:
        return False
    there = {one.photo.page for one in story.items if one.media_id == item.media_id and one.photo is not None}
    return len(there) < photo.pages


def part_of(vault: Vault, item: Item, progress: Progress = SILENT) -> tuple[form.Original, Part]:
    """Return the original of a part as it leaves; it is read only where its hash is not known yet.

    Raises `RecordingProblem` while it is being recorded, `Cancelled`.
    """
    source = original(vault, item)
    sha256 = _kept_hash(vault, item) or media.sha256_of(source, progress)
    told = form.Original(sha256, form.type_of(source.read_at(0, _HEAD)), source.size)
    return told, Part(told.name, source.size, sha256, source)


def _kept_hash(vault: Vault, item: Item) -> str:
    media_id = item.media_id
    if media_id is None or item.recording is not None:
        return ""
    return vault.read(lambda db: media.get(db, media_id)).sha256


def unredacted(vault: Vault, story: StoryView, progress: Progress = SILENT) -> Unredacted:
    """Return what of a story would leave unredacted: pictures, documents and sounds, never written words.

    Raises `RecordingProblem`, `Cancelled`.
    """
    files: dict[str, OriginalFile] = {}
    staying = []
    for item in story.items:
        if item.media_id is None or item.kind is ItemKind.TEXT:
            continue
        why = _why_not(story, item)
        if why is not None:
            staying.append(StayingOriginal(item.number, why))
            continue
        told, part = part_of(vault, item, progress)
        before = files.get(told.sha256)
        items = (item,) if before is None else (*before.items, item)
        files[told.sha256] = OriginalFile(told, part, items)
    return Unredacted(tuple(files.values()), tuple(staying))


def offer(vault: Vault, story_ids: Sequence[StoryId], aliases: Sequence[str]) -> Offer:
    """Return whether originals may go, by what she agreed to today; no file is read. Raises `NotThere`."""
    day = vault.world.clock.today()
    found = False
    for story_id in story_ids:
        story = view(vault, story_id)
        if not any(item.media_id is not None and _why_not(story, item) is None for item in story.items):
            continue
        found = True
        who = originals_stay(story.consent, day, aliases)
        if who is not None:
            return Offer(True, who, story.row.pseudonym)
    return Offer(found)


def _why_not(story: StoryView, item: Item) -> StaysWhole | None:
    if item.leaves is not None and item.leaves.voice is VoiceChoice.STAYS:
        return StaysWhole.DECIDED
    return StaysWhole.PAGES_OUT if pages_out(story, item) else None


def hashes_staying(vault: Vault, story: StoryView, leaving: Unredacted) -> frozenset[str]:
    """Return the kept hashes of every original of a story that does not leave."""

    def step(db: Connection) -> set[str]:
        ids = [item.media_id for item in story.items if item.media_id is not None]
        return {media.get(db, one).sha256 for one in ids}

    return frozenset(one for one in vault.read(step) if one) - leaving.hashes


def fingerprint(leaving: Unredacted, aliases: Sequence[str]) -> str:
    """Return the SHA-256 of which originals leave, and for whom: her yes is to just that."""
    said = json.dumps([sorted(leaving.hashes), sorted(set(aliases))])
    return hashlib.sha256(said.encode()).hexdigest()


def approved(
    vault: Vault, story_id: StoryId, leaving: Unredacted, aliases: Sequence[str]
) -> renditions.Approval | None:
    """Return her approval of just these originals for just these people, or None."""
    digest = fingerprint(leaving, aliases)
    return vault.read(lambda db: renditions.approved_originals(db, story_id, digest))


def approve_originals(
    vault: Vault,
    story_id: StoryId,
    aliases: Sequence[str],
    how: str = "told",
    attested_by: str = "",
    progress: Progress = SILENT,
) -> Unredacted:
    """Record that she agreed that the originals leave, unredacted, to `aliases`; return which.

    `how`: seen, heard, told or attested. It does not stand for her approval of what is redacted, nor that
    for it. Raises `NotThere`, `RecordingProblem`, `Cancelled`.
    """
    leaving = unredacted(vault, view(vault, story_id), progress)
    digest = fingerprint(leaving, aliases)

    def step(db: Connection) -> None:
        require_local(db, story_id)
        renditions.approve_originals(db, vault.world.clock, story_id, digest, how, attested_by)
        activity.log(db, vault.world.clock, "originals_approved", story=story_id, how=how)

    vault.write(step)
    return leaving


def log_given(db: Connection, vault: Vault, story_id: StoryId, leaving: Unredacted) -> None:
    """Note with which hash each original left."""
    for one in leaving.files:
        activity.log(db, vault.world.clock, form.GIVEN, story=story_id, sha256=one.original.sha256)


def as_it_travels(
    vault: Vault, story: StoryView, leaving: Unredacted, places: Mapping[ItemId, int], given: Approval
) -> form.Unredacted:
    """Return what the story file says of its originals. `places` counts its items from 1."""
    day = vault.world.clock.today()

    def step(db: Connection) -> tuple[str, tuple[form.Custody, ...]]:
        return identity(db).alias, chain_of(db, story.row.story_id).lines

    alias, lines = vault.read(step)
    now = [
        form.Custody(day, form.GIVEN, alias, places[one.items[0].item_id], one.original.sha256)
        for one in leaving.files
    ]
    return form.Unredacted(given, (*telling(lines, leaving.hashes), *now))
