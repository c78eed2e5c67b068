"""Looking for what should be gone: in what left, and in what the coordinator now has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bundle.story import MediaRef, Story
from tbtt_desktop.bundle.ustar import FileBegin, FileData, UstarReader
from tbtt_desktop.bytesource import ByteSource, SourceReader
from tbtt_desktop.crypto import age
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.services.files import FileSource
from tbtt_desktop.stories.records import AudioFacts, StoryId, Stretch
from tbtt_desktop.vault import intake, media
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault

_SOUND: Final = ".flac"
_PICTURES: Final = (".jpg", ".png")
_METADATA: Final = (
    b"Exif",
    b"ns.adobe.com",
    b"Photoshop",
    b"ICC_PROFILE",
    b"eXIf",
    b"tEXt",
    b"iTXt",
    b"zTXt",
)
_LABEL: Final = re.compile(rb"\[[A-Z]+ [0-9]+\]")
_SAMPLE: Final = 2  # bytes


class _Files:
    """The files of a bundle's plaintext as they come. A sound may be hours long: only its name is kept."""

    def __init__(self) -> None:
        self._reader = UstarReader(lambda _: limits.BUNDLE_FILE_MAX)
        self._name = ""
        self.found: dict[str, bytearray] = {}

    def write(self, data: bytes | memoryview) -> int:
        """Take plaintext."""
        for event in self._reader.feed(data):
            if isinstance(event, FileBegin):
                self._name = event.name
                self.found[event.name] = bytearray()
            elif isinstance(event, FileData) and not self._name.endswith(_SOUND):
                self.found[self._name] += event.data
        return len(data)


def decrypted(vault: Vault, bundle: Path) -> dict[str, bytes]:
    """Return the files of a bundle by name, decrypted with this vault's key as plain age would; no sounds."""
    files = _Files()
    with FileSource(bundle, most=limits.BUNDLE_BYTES_MAX) as source:
        age.decrypt(SourceReader(source), files, vault.read(identity).age_identity)
    return {name: bytes(data) for name, data in files.found.items()}


def held(vault: Vault, story_id: StoryId) -> dict[str, bytes]:
    """Return what a vault holds of a received story: its document and its pictures, by name."""
    story, document = _received(vault, story_id)
    found = {"story.json": document}
    for reference in story.media:
        source = medium(vault, story_id, reference)
        found[reference.name] = b"" if reference.name.endswith(_SOUND) else source.read_at(0, source.size)
    return found


def sounds(vault: Vault, story_id: StoryId) -> list[ByteSource]:
    """Return the sounds of a received story."""
    story, _ = _received(vault, story_id)
    return [medium(vault, story_id, one) for one in story.media if one.name.endswith(_SOUND)]


def _received(vault: Vault, story_id: StoryId) -> tuple[Story, bytes]:
    current = vault.read(lambda db: intake.current_revision(db, story_id))
    document = current.document if current else b""
    return Story.parse(document), document


def medium(vault: Vault, story_id: StoryId, reference: MediaRef) -> ByteSource:
    """Return a medium of a received story."""

    def step(db: Connection) -> media.Medium:
        media_id = intake.received_medium(db, story_id, reference.sha256)
        assert media_id is not None  # noqa: S101 - import binds every medium that a story names
        return media.get(db, media_id)

    known = vault.read(step)
    return media.MediaSource(vault, known.media_id, known.size)


def found_in(files: Mapping[str, bytes], secrets: Iterable[str]) -> list[str]:
    """Return those of `secrets` that stand in a readable file or in a name, in any case and spacing."""
    readable = [data for name, data in files.items() if not name.endswith(_PICTURES)]
    texts = [_tight(name) for name in files] + [_tight(data.decode("utf-8", "replace")) for data in readable]
    return [secret for secret in secrets if any(_tight(secret) in text for text in texts)]


def labels_in(files: Mapping[str, bytes]) -> int:
    """Return how many labels stand in the story."""
    return sum(len(_LABEL.findall(data)) for name, data in files.items() if not name.endswith(_PICTURES))


def _tight(text: str) -> str:
    return "".join(text.split()).casefold()


def metadata_in(files: Mapping[str, bytes]) -> list[str]:
    """Return the kinds of metadata that stand in pictures, by the words with which they begin."""
    pictures = [data for name, data in files.items() if name.endswith(_PICTURES)]
    return [kind.decode() for kind in _METADATA if any(kind in data for data in pictures)]


def audible(source: ByteSource, mutes: Iterable[Stretch]) -> int:
    """Return how many bytes inside of `mutes` are not silence, decoding in the guard."""
    stretches = tuple(mutes)
    channels = 1
    position = loud = 0

    def learn(facts: AudioFacts) -> None:
        nonlocal channels
        channels = facts.channels

    def take(block: bytes) -> None:
        nonlocal position, loud
        frame = channels * _SAMPLE
        end = position + len(block) // frame
        for stretch in stretches:
            first, last = max(stretch.start, position), min(stretch.end, end)
            if first < last:
                part = block[(first - position) * frame : (last - position) * frame]
                loud += len(part) - part.count(0)
        position = end

    decode_audio(source, take, on_facts=learn)
    return loud
