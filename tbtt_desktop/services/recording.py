"""Recording a voice into a story, and reading any sound of a story at any place."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from tbtt_desktop import limits
from tbtt_desktop.audio.notes import GapNote, Moment, Note
from tbtt_desktop.audio.peaks import Peaks
from tbtt_desktop.audio.playback import Read
from tbtt_desktop.audio.recorder import Recorder, RecordingProblem
from tbtt_desktop.audio.segments import Outline, Segment, SegmentedSound, WavOfSegments, facts
from tbtt_desktop.audio.source import RATE, SoundSource
from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.errors import BugError, FileProblem, WorldError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services.outlines import outline_of, peaks_of, read_medium
from tbtt_desktop.services.stories import StoryRefused, require_capture, require_local
from tbtt_desktop.stories.consent import CAPTURE
from tbtt_desktop.stories.records import (
    AudioFacts,
    Gap,
    Item,
    ItemId,
    ItemKind,
    MarkId,
    MarkState,
    MediaId,
    RecordingState,
    StoryId,
    Stretch,
)
from tbtt_desktop.vault import activity, consent, items, marks, media, recordings, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault

BEFORE_MARK = 10  # seconds that a mark reaches back: the word is over before a hand has reached the key
AFTER_MARK = 2
_MEASURED = 30  # seconds after which a recording's own bytes are a measure
_LEAST_A_SECOND = 8 * limits.KIB  # silence takes next to nothing, and will not last
_PAGES = 1.25  # what the vault takes for a byte of a segment: pages, their seals, its log
_SPARED = 60  # segments after which the pages of those before are let go: otherwise 32 MiB of them stay
_OUTLINES = 600  # segments a step: ten minutes, 240 KB


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording that was begun. The item is there with its first second."""

    recorder: Recorder
    keeper: StoryKeeper

    @property
    def item_id(self) -> ItemId | None:
        """The part of the story it became, None before its first second."""
        return self.keeper.item_id


def begin(vault: Vault, story_id: StoryId, source: SoundSource, device: str | None = None) -> Recording:
    """Begin to record into a story, with the microphone of that key or the system's choice.

    Raises `StoryRefused` without her consent, and `SoundProblem`.
    """
    vault.read(lambda db: require_capture(db, vault, story_id, ItemKind.AUDIO))
    keeper = StoryKeeper(vault, story_id)
    recorder = Recorder(source, keeper)
    recorder.start(device)
    return Recording(recorder, keeper)


class StoryKeeper:
    """Keeps a recording's segments in a story, one transaction each: `audio.recorder.Keeper`.

    Her consent is asked for with every second: where it was taken back, nothing more is kept.
    Gaps and marks are written with the second in which they lie, for before the first there is nothing
    beside which they could stand; a mark grows until what follows it is on disk.
    """

    def __init__(self, vault: Vault, story_id: StoryId) -> None:
        self.item_id: ItemId | None = None
        self._vault = vault
        self._story_id = story_id
        self._media_id: MediaId | None = None
        self._size = 0  # bytes of all segments
        self._digest = hashlib.sha256()
        self._frames = 0  # on disk
        self._gaps: dict[int, Gap] = {}  # not yet written
        self._moments: dict[int, Moment] = {}  # not yet written to their end
        self._marks: dict[int, MarkId] = {}  # by the numbers of moments

    def keep(self, segment: Segment) -> WorldError | None:
        """Have a segment on disk, or return what stands in the way for now.

        Raises `StoryRefused` where consent is gone, and `NotThere` where the story is.
        """
        digest = self._digest.copy()
        digest.update(segment.flac)
        size = self._size + len(segment.flac)
        try:
            self._vault.require_room()
            step = partial(self._step, segment=segment, size=size, sha256=digest.hexdigest())
            self._media_id, self.item_id, made = self._vault.write(step)
        except StoryRefused:
            self.finish()
            raise
        except (FileProblem, VaultRefused) as hindrance:
            return hindrance
        self._digest, self._size, self._frames = digest, size, segment.start + segment.frames
        self._noted(made)
        if segment.seq % _SPARED == _SPARED - 1:
            with suppress(FileProblem, VaultRefused):  # it is kept; what is wrong is told with the next
                self._vault.read(recordings.spare_memory)
        return None

    def note(self, note: Note) -> WorldError | None:
        """Have a gap or a mark beside what is on disk; what lies beyond it waits for its second."""
        if isinstance(note, GapNote):
            self._gaps[note.number] = note.gap
        else:
            self._moments[note.number] = note
        media_id, item_id = self._media_id, self.item_id
        if media_id is None or item_id is None:
            return None

        def step(db: Connection) -> dict[int, MarkId]:
            items.get(db, item_id)
            return self._write_notes(db, media_id, item_id, self._frames)

        try:
            made = self._vault.write(step)
        except (FileProblem, VaultRefused) as hindrance:
            return hindrance
        self._noted(made)
        return None

    def _write_notes(
        self, db: Connection, media_id: MediaId, item_id: ItemId, frames: int
    ) -> dict[int, MarkId]:
        """Write what lies within the first `frames`; return the marks that are new."""
        for number, gap in self._gaps.items():
            recordings.put_gap(db, media_id, number, gap)
        made = {}
        for number, moment in self._moments.items():
            place = stretch_of(moment, frames)
            if place.start >= place.end:
                continue
            if number not in self._marks:
                made[number] = marks.insert_mark(
                    db, item_id, moment.category, place, MarkState.SUGGESTED, None
                )
                continue
            for mark in marks.marks_of(db, item_id):
                if mark.mark_id == self._marks[number]:
                    marks.update_mark(db, replace(mark, place=place, category=moment.category))
        return made

    def _noted(self, made: dict[int, MarkId]) -> None:
        self._gaps.clear()
        self._marks |= made
        for number, moment in list(self._moments.items()):
            if number in self._marks and moment.at + AFTER_MARK * RATE <= self._frames:
                del self._moments[number]

    def _step(
        self, db: Connection, segment: Segment, size: int, sha256: str
    ) -> tuple[MediaId, ItemId, dict[int, MarkId]]:
        clock = self._vault.world.clock
        media_id, item_id = self._media_id, self.item_id
        self._require_consent(db)
        length = facts(segment.start + segment.frames)
        if media_id is None or item_id is None:
            media_id = recordings.begin(db)
            item_id = items.insert(
                db, clock, self._story_id, ItemKind.AUDIO, text="", media_id=media_id, facts=length
            )
            activity.log(db, clock, "recording_begun", story=self._story_id, item=item_id)
        else:
            items.set_facts(db, item_id, length)
        if not recordings.has(db, media_id, segment.seq):  # else its disk was gone before it could say so
            piece = recordings.Piece(segment.seq, segment.start, segment.frames)
            recordings.add(db, media_id, piece, segment.flac, segment.peaks, size=size, sha256=sha256)
            stories.touch(db, clock, self._story_id)
        made = self._write_notes(db, media_id, item_id, length.frames)
        return media_id, item_id, made

    def _require_consent(self, db: Connection) -> None:
        require_local(db, self._story_id)
        scope = CAPTURE[ItemKind.AUDIO]
        if not consent.current(db, self._story_id).allows(scope, self._vault.world.clock.today()):
            raise StoryRefused("consent_missing", scope=scope)

    def finish(self) -> WorldError | None:
        """Note that nothing more comes."""
        media_id = self._media_id
        if media_id is None:
            return None

        def step(db: Connection) -> None:
            recordings.set_state(db, media_id, RecordingState.WHOLE)
            activity.log(
                db, self._vault.world.clock, "recording_ended", story=self._story_id, item=self.item_id or 0
            )

        try:
            self._vault.write(step)
        except (FileProblem, VaultRefused) as hindrance:
            return hindrance
        return None


def stretch_of(moment: Moment, frames: int) -> Stretch:
    """Return what a mark proposes of a recording of so many frames: from before the key to after it."""
    return Stretch(
        max(0, min(moment.at, frames) - BEFORE_MARK * RATE), min(frames, moment.at + AFTER_MARK * RATE)
    )


def room(vault: Vault, kept: int = 0, kept_bytes: int = 0) -> int:
    """Return for how many seconds of recording the disk has room.

    From half a minute on it counts what this recording takes: `kept_bytes` for `kept` frames, and what the
    vault's pages add. Before that it is less than there is, as a rule. Raises `VaultRefused` with vault_away.
    """
    rate = limits.RECORDING_BYTES_A_SECOND
    if kept >= _MEASURED * RATE:
        rate = max(_LEAST_A_SECOND, min(rate, round(kept_bytes * _PAGES * RATE / kept)))
    return max(0, vault.free() - limits.DISK_RESERVE) // rate


def gaps(vault: Vault, item: Item) -> tuple[Gap, ...]:
    """Return where nothing was recorded in a sound, in order; of one from elsewhere none."""
    media_id = item.media_id
    if media_id is None or item.recording is None:
        return ()
    return tuple(vault.read(lambda db: recordings.gaps(db, media_id)))


def original(vault: Vault, item: Item) -> ByteSource:
    """Return a sound or picture as it was taken in; a recording as the WAV that it stands for.

    Raises `RecordingProblem` with recording_running where it has more by now than `item` says.
    """
    if item.media_id is None:
        raise BugError
    if item.recording is None:
        return media.source_of(vault, item.media_id)
    return WavOfSegments(_segmented(vault, item.item_id, item.media_id, item.audio))


def _segmented(vault: Vault, item_id: ItemId, media_id: MediaId, seen: AudioFacts | None) -> SegmentedSound:
    def step(db: Connection) -> tuple[Item, list[recordings.Piece]]:
        return items.get(db, item_id)[1], recordings.pieces(db, media_id)

    now, pieces = vault.read(step)
    if now.recording is RecordingState.RUNNING or now.audio is None or now.audio != seen:
        raise RecordingProblem("recording_running")
    return SegmentedSound(
        [piece.start for piece in pieces],
        now.audio.frames,
        lambda seq: vault.read(lambda db: media.chunk(db, media_id, seq)),
    )


def reader(vault: Vault, item: Item) -> Read:
    """Return what reads a sound at any place, for `audio.playback.Player`.

    A recording is decoded here, what came from outside in a guard for each stretch: which
    takes a third of a second, so ask for long ones. Raises `RecordingProblem`.
    """
    if item.media_id is None or item.audio is None:
        raise BugError
    if item.recording is not None:
        return _segmented(vault, item.item_id, item.media_id, item.audio).samples
    return read_medium(vault, item.media_id)


def outline(vault: Vault, item: Item, progress: Progress = SILENT) -> Peaks:
    """Return a sound's waveform: kept beside it, or made by decoding all of it, once.

    A recording that is running has the outline of what is on disk. Raises the guard's refusals, and
    `Cancelled`.
    """
    if item.media_id is None or item.audio is None:
        raise BugError
    if item.recording is not None:
        return _kept_outline(vault, item.media_id)
    return peaks_of(outline_of(vault, item.media_id, progress))


def _kept_outline(vault: Vault, media_id: MediaId) -> Peaks:
    pieces = vault.read(lambda db: recordings.pieces(db, media_id))
    whole = Outline(pieces[-1].start + pieces[-1].frames)
    for first in range(0, len(pieces), _OUTLINES):
        some = vault.read(partial(recordings.peaks, media_id=media_id, first=first, count=_OUTLINES))
        for piece, data in zip(pieces[first:], some, strict=False):  # the last step has fewer
            whole.put(piece.start, data)
    return whole.peaks()
