"""A copy of an original for a court: unchanged, in the clear, noted with its digest in the activity log."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bytesource import ByteSource, Memory
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import stories
from tbtt_desktop.services.files import whole_file
from tbtt_desktop.services.recording import original
from tbtt_desktop.services.stories import StoryRefused
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Item, ItemKind, Stage, StoryId
from tbtt_desktop.vault import activity
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault

_ENDINGS: Final = {"JPEG": ".jpg", "HEIF": ".heic", "OPUS": ".ogg", "VORBIS": ".ogg"}


@dataclass(frozen=True, slots=True)
class EvidenceCopy:
    """What was written. `sha256` is of the file's bytes, in hex, and stands in the activity log too."""

    path: Path
    size: int  # bytes
    sha256: str


def copy_evidence(
    vault: Vault, story_id: StoryId, number: int, out: Path, progress: Progress = SILENT
) -> EvidenceCopy:
    """Write the original of a part to `out`, byte for byte as it was taken in; a text in UTF-8.

    A sound that was recorded here becomes the WAV of what was recorded. Nothing is covered in it.
    Raises `StoryRefused` (consent_missing without her yes to legal evidence, or once she took all back),
    `NotThere`, `FileProblem`, `Cancelled`; no file is left then, and nothing noted.
    """
    story = stories.view(vault, story_id)
    agreed = story.consent.allows(Scope.LEGAL_EVIDENCE, vault.world.clock.today())
    if not agreed or story.row.stage is Stage.WITHDRAWN:
        raise StoryRefused("consent_missing", scope=Scope.LEGAL_EVIDENCE)
    item = next((one for one in story.items if one.number == number), None)
    if item is None:
        raise NotThere("item_unknown", name=str(number))
    source = _source(vault, item)
    digest = hashlib.sha256()
    with whole_file(out, private=True) as file:
        for offset in range(0, source.size, limits.CHUNK_SIZE):
            checkpoint(progress)
            progress.report("write", offset, source.size)
            block = source.read_at(offset, limits.CHUNK_SIZE)
            digest.update(block)
            file.write(block)
        # Noted before the file has its name: a copy that nobody knows of is worse than a line too many.
        clock, sha256 = vault.world.clock, digest.hexdigest()
        vault.write(
            lambda db: activity.log(
                db, clock, "evidence_copied", story=story_id, item=item.item_id, sha256=sha256
            )
        )
    return EvidenceCopy(out, source.size, sha256)


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
