"""What a recorder's own thread does: cut, encode, keep, and try again where there is no room."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from queue import Empty
from typing import Final, Protocol

from tbtt_desktop import limits
from tbtt_desktop.audio.clipping import Clipping
from tbtt_desktop.audio.intake import GapBegins, GapEnds, Intake, Lying, Named, Pressed, Word
from tbtt_desktop.audio.notes import GapNote, Moment, Note
from tbtt_desktop.audio.segments import Segment, Segmenter
from tbtt_desktop.audio.source import RATE, SAMPLE
from tbtt_desktop.errors import WorldError
from tbtt_desktop.stories.records import Gap

_TICK: Final = 0.1  # seconds between looks at what nobody announces: a stalled device, a disk with room again


class Keeper(Protocol):
    """Where a recording goes. Called by one thread, in order."""

    def keep(self, segment: Segment) -> WorldError | None:
        """Have `segment` on disk, or return what stands in the way for now, such as a full disk.

        Raises `WorldError` where this recording may not go on.
        """

    def note(self, note: Note) -> WorldError | None:
        """Have what belongs beside the sound on disk, at the latest with the next segment; as `keep`."""

    def finish(self) -> WorldError | None:
        """Note that nothing more comes; returns as `keep` does."""


class Writer:
    """Takes what lies in the intake, in order, to the keeper."""

    def __init__(self, keeper: Keeper, intake: Intake, monotonic: Callable[[], float]) -> None:
        self._keeper = keeper
        self._intake = intake
        self._monotonic = monotonic
        self._segmenter = Segmenter()
        self.clipping = Clipping()
        self._waiting: deque[Segment | Note] = deque()
        self._waiting_bytes = 0
        self._ending = False
        self._retry_at = 0.0
        self._gaps = 0
        self._gap: GapNote | None = None  # the last one
        self._moments: dict[int, Moment] = {}
        self.kept = 0  # frames
        self.kept_bytes = 0
        self.dropped = 0  # frames for which there was no room in memory either
        self.missing = 0  # blocks of these
        self.held: WorldError | None = None
        self.give_up = False
        self.done = False

    @property
    def longest(self) -> bool:
        """Whether the recording is as long as one may be."""
        return self._intake.drained - self.dropped >= limits.RECORDING_SECONDS_MAX * RATE

    def turn(self) -> None:
        """Take what lies there, or wait for it; keep what is ready."""
        for item in self._lying():
            match item:
                case bytes():
                    self._take(item)
                case Word():
                    self._wait_for_room(self._segmenter.flush())
                    self._ending = self._ending or item is Word.END
                case _:
                    self._note(item)
        self._keep()

    def _lying(self) -> list[Lying]:
        """Return at most about a second of what lies there: keeping comes first."""
        items: list[Lying] = []
        try:
            items.append(self._intake.queue.get(timeout=_TICK))
            while len(items) < 50:
                items.append(self._intake.queue.get_nowait())
        except Empty:
            pass
        return items

    def _take(self, block: bytes) -> None:
        frames = len(block) // SAMPLE
        self.clipping.feed(block)
        if self._waiting_bytes > limits.RECORDING_BUFFER:
            self.missing += 1
            self.dropped += frames
        else:
            self._wait_for_room(self._segmenter.feed(block))
        self._intake.drained += frames

    def _note(self, word: GapBegins | GapEnds | Pressed | Named) -> None:
        """Put a note behind the sound that came before it."""
        at = self._segmenter.frames
        match word:
            case GapBegins(kind):
                self._wait_for_room(self._segmenter.flush())
                self._gap = GapNote(self._gaps, Gap(at, 0, kind))
                self._gaps += 1
                self._waiting.append(self._gap)
            case GapEnds(frames):
                if self._gap is not None:
                    gap = self._gap.gap
                    self._waiting.append(GapNote(self._gap.number, Gap(gap.at, frames, gap.kind)))
            case Pressed(number, category):
                self._moments[number] = Moment(number, at, category)
                self._waiting.append(self._moments[number])
            case Named(number, category):
                self._moments[number] = Moment(number, self._moments[number].at, category)
                self._waiting.append(self._moments[number])

    def _wait_for_room(self, segments: Iterable[Segment]) -> None:
        for segment in segments:
            self._waiting.append(segment)
            self._waiting_bytes += len(segment.flac)

    def _keep(self) -> None:
        if self.held and not self.give_up and self._monotonic() < self._retry_at:
            return
        while self._waiting and self._went(self._offer(self._waiting[0])):
            first = self._waiting.popleft()
            if isinstance(first, Segment):
                self._waiting_bytes -= len(first.flac)
                self.kept_bytes += len(first.flac) + len(first.peaks)
                self.kept += first.frames
        if self._ending and self.give_up:
            self._waiting.clear()
        if self._ending and not self._waiting:
            self.done = self._went(self._keeper.finish()) or self.give_up

    def _offer(self, what: Segment | Note) -> WorldError | None:
        return self._keeper.keep(what) if isinstance(what, Segment) else self._keeper.note(what)

    def _went(self, hindrance: WorldError | None) -> bool:
        self.held = hindrance
        if hindrance is not None:
            self._retry_at = self._monotonic() + limits.RECORDING_RETRY_SECONDS
        return hindrance is None
