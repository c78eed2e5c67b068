"""Taking pictures and sounds into a story: checked in the guard, kept whole in the vault."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from tbtt_desktop import limits
from tbtt_desktop.bytesource import ByteSource, Fixed
from tbtt_desktop.guard.client import DecodedPhoto, decode_audio, decode_photo
from tbtt_desktop.guard.kinds import DOCUMENTS
from tbtt_desktop.photo.render import png_of
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.outlines import Outliner
from tbtt_desktop.services.stories import require_capture
from tbtt_desktop.stories.records import AudioFacts, ItemId, ItemKind, PhotoFacts, StoryId
from tbtt_desktop.vault import items, media, outlines, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.outlines import StoredOutline
from tbtt_desktop.vault.store import Vault


def add_photo(vault: Vault, story_id: StoryId, source: ByteSource, progress: Progress = SILENT) -> ItemId:
    """Take a picture into a story, byte for byte, once the guard could read it; return its part.

    A document (PDF, TIFF) becomes a part a page, all of them or none, which share the file as their
    original; the first is returned. Of a GIF that moves only the first picture is used.
    Raises `StoryRefused` without her consent, and the guard's refusals; nothing is kept then.
    """
    vault.read(lambda db: require_capture(db, vault, story_id, ItemKind.PHOTO))
    progress.report("decode", 0, 0)
    found = [decode_photo(source, progress).facts]
    for page in range(1, _pages(found[0])):
        checkpoint(progress)
        progress.report("decode", page, found[0].pages)
        found.append(decode_photo(source, progress, page=page).facts)
    return _keep(vault, story_id, ItemKind.PHOTO, source, found, progress)


def add_taken(vault: Vault, story_id: StoryId, picture: DecodedPhoto, progress: Progress = SILENT) -> ItemId:
    """Take a picture that was just taken with a camera into a story; return its part.

    Its original is a PNG of the very pixels, without a note of any kind. What the camera itself blurred
    across the units in which it coded them is still blurred: the grid stays the camera's (see `photo.boxes`).
    Raises `StoryRefused` without her consent; nothing is kept then.
    """
    vault.read(lambda db: require_capture(db, vault, story_id, ItemKind.PHOTO))
    facts = dataclasses.replace(picture.facts, format="PNG")
    original = png_of(picture.rgb, facts.width, facts.height)
    return _keep(vault, story_id, ItemKind.PHOTO, Fixed(original), [facts], progress)


def _pages(facts: PhotoFacts) -> int:
    return facts.pages if facts.format in DOCUMENTS else 1


def add_audio(vault: Vault, story_id: StoryId, source: ByteSource, progress: Progress = SILENT) -> ItemId:
    """Take a sound into a story, byte for byte, once the guard could decode all of it.

    Raises `StoryRefused` without her consent, and the guard's refusals; nothing is kept then.
    """
    vault.read(lambda db: require_capture(db, vault, story_id, ItemKind.AUDIO))
    progress.report("decode", 0, 0)
    outliner = Outliner()
    facts = decode_audio(source, outliner.take, progress, on_facts=outliner.begin)
    drawn = outliner.finish(facts)
    return _keep(vault, story_id, ItemKind.AUDIO, source, [facts], progress, drawn=drawn)


def _keep(
    vault: Vault,
    story_id: StoryId,
    kind: ItemKind,
    source: ByteSource,
    found: Sequence[PhotoFacts | AudioFacts],
    progress: Progress,
    *,
    drawn: StoredOutline | None = None,
) -> ItemId:
    """Store the file once, then all parts that it holds at once."""
    sink = media.MediaSink(vault, "original", found[0].format)

    def step(db: Connection) -> ItemId:
        media.finish(db, sink.media_id, size, sha256)
        if drawn is not None:
            outlines.put(db, sink.media_id, drawn)
        made = []
        for facts in found:
            require_capture(db, vault, story_id, kind)
            clock = vault.world.clock
            made.append(items.insert(db, clock, story_id, kind, text="", media_id=sink.media_id, facts=facts))
        stories.touch(db, vault.world.clock, story_id)
        return made[0]

    try:
        for offset in range(0, source.size, limits.CHUNK_SIZE):
            checkpoint(progress)
            progress.report("store", offset, source.size)
            sink.append(source.read_at(offset, limits.CHUNK_SIZE))
        size, sha256 = sink.finish()
        return vault.write(step)
    except BaseException:
        sink.abandon()
        raise
