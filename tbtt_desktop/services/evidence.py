"""A copy of an original for a court: unchanged, in the clear, noted, with its custody log beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bundle.originals import Custody
from tbtt_desktop.bundle.story import Story, StoryItem
from tbtt_desktop.bytesource import ByteSource, Memory
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import stories
from tbtt_desktop.services.custody import COPIED, Chain, chain_of, telling
from tbtt_desktop.services.files import is_there
from tbtt_desktop.services.growing import growing
from tbtt_desktop.services.narrowing import Withdrawals, narrowed
from tbtt_desktop.services.recording import original
from tbtt_desktop.services.stories import StoryRefused
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Item, ItemKind, Origin, Stage, StoryId
from tbtt_desktop.vault import activity, intake, media
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault

LOG_ENDING: Final = ".custody.txt"
_ENDINGS: Final = {"JPEG": ".jpg", "HEIF": ".heic", "OPUS": ".ogg", "VORBIS": ".ogg"}
_OF_TYPE: Final = {
    "audio/flac": ".flac",
    "audio/wav": ".wav",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "application/pdf": ".pdf",
}


@dataclass(frozen=True, slots=True)
class EvidenceCopy:
    """What was written. `sha256` is of the file's bytes, in hex, and stands in the activity log too."""

    path: Path
    size: int  # bytes
    sha256: str
    log: Path  # the custody log beside it


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is copied, and the id of the part where it was told here."""

    source: ByteSource
    item: int | None = None


def copy_evidence(
    vault: Vault, story_id: StoryId, number: int, out: Path, progress: Progress = SILENT
) -> EvidenceCopy:
    """Write the original of a part to `out`, byte for byte as it was taken in; a text in UTF-8.

    A sound that was recorded here becomes the WAV of what was recorded. Of a story that came in, `number` is
    the place of the part, from 1, and the original is the one that came beside it. Nothing is covered in it.
    The custody log stands beside it, in a file named as `out` and `LOG_ENDING`. Raises `StoryRefused`
    (consent_missing without her yes to legal evidence, or once she took all back), `NotThere`,
    `FileProblem`, `Cancelled`; no file is left then, and nothing noted but a copy whose log could not be
    written.
    """
    wanted = _wanted(vault, story_id, number)
    beside = out.with_name(out.name + LOG_ENDING)
    if is_there(beside):
        raise FileProblem("file_exists", name=beside.name)
    sha256 = _copy(vault, story_id, wanted, out, progress)
    try:
        chain = vault.read(lambda db: chain_of(db, story_id))
        with growing(vault, beside, private=True) as file:
            file.write(_written(story_id, number, wanted.source.size, sha256, chain).encode("utf-8"))
    except BaseException:
        out.unlink(missing_ok=True)  # a copy without its log is no evidence, and lies in the clear
        raise
    return EvidenceCopy(out, wanted.source.size, sha256, beside)


def _copy(vault: Vault, story_id: StoryId, wanted: _Wanted, out: Path, progress: Progress) -> str:
    """Write the file and note it; return its digest."""
    digest, source = hashlib.sha256(), wanted.source
    with growing(vault, out, private=True) as file:
        for offset in range(0, source.size, limits.CHUNK_SIZE):
            checkpoint(progress)
            progress.report("write", offset, source.size)
            block = source.read_at(offset, limits.CHUNK_SIZE)
            digest.update(block)
            file.write(block)
        # Noted before the file has its name: a copy that nobody knows of is worse than a line too many.
        vault.write(lambda db: _note(db, vault, story_id, wanted, digest.hexdigest()))
    return digest.hexdigest()


def _note(db: Connection, vault: Vault, story_id: StoryId, wanted: _Wanted, sha256: str) -> None:
    part = {} if wanted.item is None else {"item": wanted.item}
    activity.log(db, vault.world.clock, COPIED, story=story_id, sha256=sha256, **part)


def _wanted(vault: Vault, story_id: StoryId, number: int) -> _Wanted:
    story = stories.view(vault, story_id)
    if story.row.origin is not Origin.LOCAL:
        return _Wanted(_received(vault, story_id, number))
    agreed = story.consent.allows(Scope.LEGAL_EVIDENCE, vault.world.clock.today())
    if not agreed or story.row.stage is Stage.WITHDRAWN:
        raise StoryRefused("consent_missing", scope=Scope.LEGAL_EVIDENCE)
    item = next((one for one in story.items if one.number == number), None)
    if item is None:
        raise NotThere("item_unknown", name=str(number))
    return _Wanted(_source(vault, item), item.item_id)


def _received(vault: Vault, story_id: StoryId, number: int) -> ByteSource:
    """Return the original that came beside a part, where she lets it be used as evidence here."""

    def step(db: Connection) -> tuple[Story | None, str]:
        current = intake.current_revision(db, story_id)
        if current is None:
            return None, ""
        own, gone = identity(db).alias, Withdrawals(db, story_id).of(current)
        return narrowed(Story.parse(current.document), gone, own), own

    story, alias = vault.read(step)
    if story is None or not may_copy(story, vault, alias):
        raise StoryRefused("consent_missing", scope=Scope.LEGAL_EVIDENCE)
    told = story.items[number - 1].original if 0 < number <= len(story.items) else None
    if told is None:
        raise NotThere("item_unknown", name=str(number))
    media_id = vault.read(lambda db: intake.received_medium(db, story_id, told.sha256))
    if media_id is None:
        raise NotThere("item_unknown", name=str(number))
    return media.MediaSource(vault, media_id, told.size)


def may_copy(story: Story, vault: Vault, alias: str) -> bool:
    """Whether the signed file of a story that came in lets `alias` use it as evidence today."""
    day = vault.world.clock.today()
    return any(
        one.scope == Scope.LEGAL_EVIDENCE and one.recipient in (None, alias) and day <= one.until
        for one in story.consent
    )


def _written(story_id: StoryId, number: int, size: int, sha256: str, chain: Chain) -> str:
    """Return the custody log for people: what the file is, then a line for each thing done, oldest first."""
    head = (
        f"Custody log of part {number} of story {story_id}",
        f"SHA-256 {sha256}",
        f"{size} bytes",
        "",
    )
    return "\n".join((*head, *_lines(telling(chain.lines, {sha256})), ""))


def _lines(custody: Iterable[Custody]) -> Iterable[str]:
    for one in custody:
        yield "  ".join(filter(None, (one.date.isoformat(), one.by, one.event, one.sha256)))


def ending_of_received(item: StoryItem) -> str:
    """Return what the name of a copy of an original that came in should end in; "" where nothing tells."""
    return "" if item.original is None else _OF_TYPE.get(item.original.type, "")


def ending_of(item: Item) -> str:
    """Return what the name of a part's copy should end in, ".wav"; "" where that is not known."""
    if item.kind is ItemKind.TEXT:
        return ".txt"
    facts = item.audio or item.photo
    if facts is None or item.recording is not None:
        return "" if facts is None else ".wav"
    return _ENDINGS.get(facts.format, f".{facts.format.lower()}" if facts.format.isalnum() else "")


def _source(vault: Vault, item: Item) -> ByteSource:
    if item.kind is ItemKind.TEXT:
        return Memory(bytearray(item.text.encode("utf-8")))
    return original(vault, item)
