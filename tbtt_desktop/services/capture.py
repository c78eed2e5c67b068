"""Taking pictures and sounds into a story: checked in the guard, kept whole in the vault."""

from __future__ import annotations

from tbtt_desktop import limits
from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.guard.client import decode_audio, decode_photo
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.outlines import Outliner
from tbtt_desktop.services.stories import require_capture
from tbtt_desktop.stories.records import AudioFacts, ItemId, ItemKind, PhotoFacts, StoryId
from tbtt_desktop.vault import items, media, outlines, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.outlines import StoredOutline
from tbtt_desktop.vault.store import Vault


def add_photo(vault: Vault, story_id: StoryId, source: ByteSource, progress: Progress = SILENT) -> ItemId:
    """Take a JPEG, PNG, WebP or HEIF into a story, byte for byte, once the guard could read it.

    Raises `StoryRefused` without her consent, and the guard's refusals; nothing is kept then.
    """
    vault.read(lambda db: require_capture(db, vault, story_id, ItemKind.PHOTO))
    progress.report("decode", 0, 0)
    facts = decode_photo(source, progress).facts
    return _keep(vault, story_id, ItemKind.PHOTO, source, facts, progress)


def add_audio(vault: Vault, story_id: StoryId, source: ByteSource, progress: Progress = SILENT) -> ItemId:
    """Take a sound into a story, byte for byte, once the guard could decode all of it.

    Raises `StoryRefused` without her consent, and the guard's refusals; nothing is kept then.
    """
    vault.read(lambda db: require_capture(db, vault, story_id, ItemKind.AUDIO))
    progress.report("decode", 0, 0)
    outliner = Outliner()
    facts = decode_audio(source, outliner.take, progress, on_facts=outliner.begin)
    drawn = outliner.finish(facts)
    return _keep(vault, story_id, ItemKind.AUDIO, source, facts, progress, drawn=drawn)


def _keep(
    vault: Vault,
    story_id: StoryId,
    kind: ItemKind,
    source: ByteSource,
    facts: PhotoFacts | AudioFacts,
    progress: Progress,
    *,
    drawn: StoredOutline | None = None,
) -> ItemId:
    sink = media.MediaSink(vault, "original", facts.format)

    def step(db: Connection) -> ItemId:
        require_capture(db, vault, story_id, kind)
        media.finish(db, sink.media_id, size, sha256)
        if drawn is not None:
            outlines.put(db, sink.media_id, drawn)
        item_id = items.insert(
            db, vault.world.clock, story_id, kind, text="", media_id=sink.media_id, facts=facts
        )
        stories.touch(db, vault.world.clock, story_id)
        return item_id

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
