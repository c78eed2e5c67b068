"""The recorder: a state machine, and the thread that carries sound from a microphone to where it is kept.

The microphone's own thread only puts blocks aside. The writer cuts them into segments of a
second, encodes them and hands each to the keeper, who has it on disk when he returns. Where
the disk is full, segments wait in memory and are offered again every second.

Nobody is called back: whoever shows the recorder asks for its `status`, twenty times a second.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum
from queue import Empty, SimpleQueue
from typing import Final, Protocol

import numpy as np

from tbtt_desktop import limits
from tbtt_desktop.audio.segments import Segment, Segmenter
from tbtt_desktop.audio.source import RATE, SAMPLE, SoundProblem, SoundSource, Stream
from tbtt_desktop.errors import BugError, TbttError, WorldError

_TICK: Final = 0.1  # seconds between looks at what nobody announces: a stalled device, a disk with room again
_METERED: Final = 5  # blocks behind the meter, 100 ms


class RecorderState(StrEnum):
    """Where a recorder stands."""

    IDLE = "idle"
    RECORDING = "recording"
    PAUSED = "paused"
    LOST = "lost"  # the microphone went away; `resume` goes on when it is back
    FINISHING = "finishing"  # no more sound is taken; what was taken is being kept
    FINISHED = "finished"


class RecordingProblem(WorldError):
    """A recording goes no further, or not yet.

    `recording_longest`: it ended by itself; parameter hours, the limit.
    `recording_running`: it has to end first.
    """

    codes = ("recording_longest", "recording_running")


class Keeper(Protocol):
    """Where segments go. Called by one thread, in order."""

    def keep(self, segment: Segment) -> WorldError | None:
        """Have `segment` on disk, or return what stands in the way for now, such as a full disk.

        Raises `WorldError` where this recording may not go on.
        """

    def finish(self) -> WorldError | None:
        """Note that nothing more comes; returns as `keep` does."""


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """How a recorder stands at this moment. Times in frames, 48,000 a second."""

    state: RecorderState
    frames: int  # taken in
    kept: int  # of these, on disk
    peak: float  # of the last tenth of a second: the loudest sample, 0 to 1
    rms: float  # the same on average
    missing: int  # how often the system lost sound, and blocks for which there was no room
    held: WorldError | None  # why segments wait in memory: a full disk; it goes on when there is room
    problem: TbttError | None  # why it is lost, or ended by itself


class _Word(Enum):
    """What is put between the blocks."""

    CUT = "cut"
    END = "end"


class Recorder:
    """One recording, from `start` to FINISHED. Its methods are called from one thread."""

    def __init__(
        self, source: SoundSource, keeper: Keeper, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._source = source
        self._monotonic = monotonic
        self._state = RecorderState.IDLE
        self._stream: Stream | None = None
        self._device: str | None = None
        self._lock = threading.RLock()  # around changes of state, by the caller and by the writer
        self._intake = _Intake(monotonic)
        self._writer = _Writer(keeper, self._intake, monotonic)
        self._problem: TbttError | None = None
        self._thread = threading.Thread(target=self._work, name="recorder", daemon=True)

    def start(self, device: str | None = None) -> None:
        """Begin with the microphone of that key, or the system's choice. Raises `SoundProblem`."""
        with self._lock:
            self._require(RecorderState.IDLE)
            self._device = device
            self._open()
            self._thread.start()

    def pause(self) -> None:
        """Take nothing until `resume`; what was taken is kept at once."""
        with self._lock:
            if self._state is RecorderState.RECORDING:
                self._intake.wanted = False
                self._running_stream().stop()
                self._intake.say(_Word.CUT)
                self._state = RecorderState.PAUSED

    def resume(self, device: str | None = None) -> None:
        """Go on after a pause or a loss, with another microphone where one is named.

        Raises `SoundProblem`.
        """
        with self._lock:
            same = self._stream is not None and device in {None, self._device}
            if self._state is RecorderState.PAUSED and same:
                self._intake.begin()
                try:
                    self._running_stream().start()
                except SoundProblem:
                    self._lose()
                    raise
                self._state = RecorderState.RECORDING
            elif self._state in {RecorderState.PAUSED, RecorderState.LOST}:
                self._close()
                self._device = device or self._device
                self._open()

    def stop(self) -> None:
        """Take no more; FINISHED follows when everything is on disk."""
        with self._lock:
            if self._state is RecorderState.IDLE:
                self._state = RecorderState.FINISHED
            elif self._state not in {RecorderState.FINISHING, RecorderState.FINISHED}:
                self._end()

    def give_up(self) -> None:
        """Stop, and drop what there is no room for."""
        self._writer.give_up = True
        self.stop()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the recorder has finished after `stop`; return whether it has."""
        if self._thread.is_alive():
            self._thread.join(seconds)
        return self._state is RecorderState.FINISHED

    def status(self) -> RecorderStatus:
        """Return how it stands; costs some tens of microseconds."""
        state, intake, writer = self._state, self._intake, self._writer
        peak, rms = intake.level() if state is RecorderState.RECORDING else (0.0, 0.0)
        missing = intake.missing + writer.missing
        frames = intake.frames - writer.dropped
        return RecorderStatus(state, frames, writer.kept, peak, rms, missing, writer.held, self._problem)

    def _require(self, state: RecorderState) -> None:
        if self._state is not state:
            raise BugError

    def _running_stream(self) -> Stream:
        if self._stream is None:
            raise BugError
        return self._stream

    def _open(self) -> None:
        intake = self._intake
        number = intake.number = intake.number + 1
        stream = self._source.open(self._device, intake.take, lambda: intake.lose(number))
        intake.begin()
        try:
            stream.start()
        except SoundProblem:
            intake.wanted = False
            stream.close()
            raise
        self._stream = stream
        self._problem = None
        self._state = RecorderState.RECORDING

    def _close(self) -> None:
        self._intake.wanted = False
        if self._stream is not None:
            self._stream.stop()
            self._stream.close()
            self._stream = None

    def _lose(self) -> None:
        self._close()
        self._intake.say(_Word.CUT)
        self._problem = SoundProblem("microphone_lost")
        self._state = RecorderState.LOST

    def _end(self) -> None:
        self._close()
        self._intake.say(_Word.END)
        self._state = RecorderState.FINISHING

    def _work(self) -> None:
        try:
            while not self._writer.done:
                self._writer.turn()
                self._look()
        except WorldError as problem:
            self._fail(problem)
        except Exception as error:  # noqa: BLE001 - told to whoever asks for the status
            bug = BugError()
            bug.__cause__ = error
            self._fail(bug)
        with self._lock:
            self._close()
            self._state = RecorderState.FINISHED

    def _look(self) -> None:
        if not (self._intake.lost() or self._writer.longest):
            return
        with self._lock:
            if self._state is not RecorderState.RECORDING:
                return
            if self._writer.longest:
                self._problem = RecordingProblem(
                    "recording_longest", hours=limits.RECORDING_SECONDS_MAX // 3600
                )
                self._end()
            elif self._intake.lost():
                self._lose()

    def _fail(self, problem: TbttError) -> None:
        with self._lock:
            self._problem = problem


class _Intake:
    """What the microphone's thread touches: it never waits, and computes nothing."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self.queue: SimpleQueue[bytes | _Word] = SimpleQueue()
        self.wanted = False
        self.frames = 0  # taken in; written by the microphone's thread alone
        self.missing = 0
        self.drained = 0  # frames that the writer has taken out; written by the writer alone
        self._recent: deque[bytes] = deque(maxlen=_METERED)
        self._monotonic = monotonic
        self._heard = 0.0
        self.number = 0  # of the stream in use; word may still come from the one before
        self._lost = 0  # number of the stream that stopped by itself

    def begin(self) -> None:
        """Take blocks from now on."""
        self._heard = self._monotonic()
        self._lost = 0
        self._recent.clear()
        self.wanted = True

    def take(self, block: bytes, overflow: bool) -> None:
        """Put a block aside."""
        self._heard = self._monotonic()
        if not self.wanted:
            return
        if overflow:
            self.missing += 1
        frames = len(block) // SAMPLE
        if self.frames + frames - self.drained > limits.RECORDING_QUEUE_SECONDS * RATE:
            self.missing += 1
            return
        self.frames += frames
        self._recent.append(block)
        self.queue.put(block)

    def say(self, word: _Word) -> None:
        """Put a word behind the blocks that came before it."""
        self.queue.put(word)

    def lose(self, number: int) -> None:
        """Hear that a stream stopped by itself."""
        self._lost = number
        self.queue.put(_Word.CUT)  # the writer wakes, and keeps what came before

    def lost(self) -> bool:
        """Whether the stream in use has stopped, or blocks are awaited and none came for too long."""
        silent = self._monotonic() - self._heard > limits.RECORDING_STALL_SECONDS
        return self._lost == self.number or (self.wanted and silent)

    def level(self) -> tuple[float, float]:
        """Return peak and root mean square of the last blocks, 0 to 1."""
        samples = np.frombuffer(b"".join(self._recent), "<i2").astype(np.float64) / 32768
        if not len(samples):
            return 0.0, 0.0
        return float(np.abs(samples).max()), float(np.sqrt(np.mean(samples**2)))


class _Writer:
    """What the recorder's own thread does: cut, encode, keep, and try again where there is no room."""

    def __init__(self, keeper: Keeper, intake: _Intake, monotonic: Callable[[], float]) -> None:
        self._keeper = keeper
        self._intake = intake
        self._monotonic = monotonic
        self._segmenter = Segmenter()
        self._waiting: deque[Segment] = deque()
        self._waiting_bytes = 0
        self._ending = False
        self._retry_at = 0.0
        self.kept = 0  # frames
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
            if isinstance(item, bytes):
                self._take(item)
            else:
                self._wait_for_room(self._segmenter.flush())
                self._ending = self._ending or item is _Word.END
        self._keep()

    def _lying(self) -> list[bytes | _Word]:
        """Return at most about a second of what lies there: keeping comes first."""
        items: list[bytes | _Word] = []
        try:
            items.append(self._intake.queue.get(timeout=_TICK))
            while len(items) < 50:
                items.append(self._intake.queue.get_nowait())
        except Empty:
            pass
        return items

    def _take(self, block: bytes) -> None:
        frames = len(block) // SAMPLE
        if self._waiting_bytes > limits.RECORDING_BUFFER:
            self.missing += 1
            self.dropped += frames
        else:
            self._wait_for_room(self._segmenter.feed(block))
        self._intake.drained += frames

    def _wait_for_room(self, segments: Iterable[Segment]) -> None:
        for segment in segments:
            self._waiting.append(segment)
            self._waiting_bytes += len(segment.flac)

    def _keep(self) -> None:
        if self.held and not self.give_up and self._monotonic() < self._retry_at:
            return
        while self._waiting and self._went(self._keeper.keep(self._waiting[0])):
            segment = self._waiting.popleft()
            self._waiting_bytes -= len(segment.flac)
            self.kept += segment.frames
        if self._ending and self.give_up:
            self._waiting.clear()
        if self._ending and not self._waiting:
            self.done = self._went(self._keeper.finish()) or self.give_up

    def _went(self, hindrance: WorldError | None) -> bool:
        self.held = hindrance
        if hindrance is not None:
            self._retry_at = self._monotonic() + limits.RECORDING_RETRY_SECONDS
        return hindrance is None
