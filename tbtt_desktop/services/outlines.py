"""What a sound looks like, from any medium that the guard decodes; kept, so that it is made once."""

from __future__ import annotations

from tbtt_desktop.audio.peaks import PEAKS_PER_SECOND, PeakMeter, Peaks
from tbtt_desktop.audio.playback import Read
from tbtt_desktop.errors import BugError
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.stories.records import AudioFacts, MediaId
from tbtt_desktop.vault import media, outlines
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.outlines import StoredOutline
from tbtt_desktop.vault.store import Vault


class Outliner:
    """Draws a sound while it is decoded: `begin` and `take` are for `decode_audio`."""

    def __init__(self) -> None:
        self._meter: PeakMeter | None = None

    def begin(self, facts: AudioFacts) -> None:
        """Take what the file says of itself."""
        self._meter = PeakMeter(facts)

    def take(self, block: bytes) -> None:
        """Take samples."""
        if self._meter is None:
            raise BugError
        self._meter.feed(block)

    def finish(self, facts: AudioFacts) -> StoredOutline:
        """Return the outline. `facts` are those of the sound that was really there."""
        if self._meter is None:
            raise BugError
        return StoredOutline(facts.rate, facts.channels, facts.frames, self._meter.finish().data)


def peaks_of(outline: StoredOutline) -> Peaks:
    """Return an outline as the waveform takes it."""
    return Peaks(max(1, outline.rate // PEAKS_PER_SECOND), outline.peaks)


def outline_of(vault: Vault, media_id: MediaId, progress: Progress = SILENT) -> StoredOutline:
    """Return a medium's outline: the kept one, else all of it is decoded, in flat memory, and it is kept.

    Raises the guard's refusals, and `Cancelled`.
    """
    kept = vault.read(lambda db: outlines.get(db, media_id))
    if kept is not None:
        return kept
    outliner = Outliner()
    source = media.source_of(vault, media_id)
    made = outliner.finish(decode_audio(source, outliner.take, progress, on_facts=outliner.begin))

    def step(db: Connection) -> None:
        outlines.put(db, media_id, made)

    vault.write(step)
    return made


def read_medium(vault: Vault, media_id: MediaId) -> Read:
    """Return what reads a medium at any place, for `audio.playback.Player`.

    Each read is a guard's process, a third of a second: ask for long stretches.
    """
    source = media.source_of(vault, media_id)

    def read(first: int, frames: int) -> bytes:
        parts: list[bytes] = []
        decode_audio(source, parts.append, first=first, count=frames)
        return b"".join(parts)

    return read
