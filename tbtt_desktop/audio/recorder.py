"""The recorder: a state machine, and the thread that carries sound from a microphone to where it is kept.

The microphone's own thread only puts blocks aside (`intake`). The writer cuts them into segments of a
second, encodes them and hands each to the keeper, who has it on disk when he returns. Where
the disk is full, segments wait in memory and are offered again every second.

Off the record the microphone is closed to the program, not only unheard: a stream that ran on would
hand out afterwards what its buffers, of up to half a second, took in before.

Nobody is called back: whoever shows the recorder asks for its `status`, twenty times a second.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from tbtt_desktop import limits
from tbtt_desktop.audio.intake import GapBegins, GapEnds, Intake, Named, Pressed, Word
from tbtt_desktop.audio.source import RATE, SoundProblem, SoundSource, Stream
from tbtt_desktop.audio.writer import Keeper, Writer
from tbtt_desktop.errors import BugError, TbttError, WorldError
from tbtt_desktop.stories.records import Category, GapKind


class RecorderState(StrEnum):
    """Where a recorder stands."""

    IDLE = "idle"
    RECORDING = "recording"
    PAUSED = "paused"
    OFF_RECORD = "off_record"  # she asked that nothing be taken; `on_record` goes on
    LOST = "lost"  # the microphone went away; it goes on by itself when it is back, or by `resume`
    FINISHING = "finishing"  # no more sound is taken; what was taken is being kept
    FINISHED = "finished"


class RecordingProblem(WorldError):
    """A recording goes no further, or not yet.

    `recording_longest`: it ended by itself; parameter hours, the limit.
    `recording_running`: it has to end first.
    """

    codes = ("recording_longest", "recording_running")


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
    gap: int = 0  # how long nothing was taken, off the record or without a microphone, until now
    kept_bytes: int = 0  # what `kept` takes on disk
    clipped: int = 0  # places at which it was too loud and is cut off, so far


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
        self._intake = Intake(monotonic)
        self._writer = Writer(keeper, self._intake, monotonic)
        self._problem: TbttError | None = None
        self._gap_from: float | None = None  # when the gap began that has not ended
        self._try_at = 0.0  # when a lost microphone is asked for again
        self._moments = 0
        self._thread = threading.Thread(target=self._work, name="recorder", daemon=True)

    def start(self, device: str | None = None) -> None:
        """Begin with the microphone of that key, or the system's choice. Raises `SoundProblem`."""
        with self._lock:
            self._require(RecorderState.IDLE)
            self._device = device
            self._open()
            self._thread.start()

    def pause(self) -> None:
        """Take nothing until `resume`; what was taken is kept at once. A lost microphone stays away."""
        with self._lock:
            if self._state is RecorderState.RECORDING:
                self._intake.hush()
                self._running_stream().stop()
                self._intake.say(Word.CUT)
                self._state = RecorderState.PAUSED
            elif self._state is RecorderState.LOST:
                self._end_gap()
                self._state = RecorderState.PAUSED

    def resume(self, device: str | None = None) -> None:
        """Go on after a pause or a loss, with another microphone where one is named.

        Raises `SoundProblem`.
        """
        with self._lock:
            if self._state in {RecorderState.PAUSED, RecorderState.LOST}:
                self._go_on(device)

    def off_record(self) -> None:
        """Take nothing until `on_record`, and keep that it was so; what was taken before is kept at once."""
        with self._lock:
            if self._state not in {RecorderState.RECORDING, RecorderState.PAUSED, RecorderState.LOST}:
                return
            self._intake.hush()
            if self._stream is not None:
                self._stream.stop()
            self._end_gap()
            self._begin_gap(GapKind.OFF_RECORD)
            self._problem = None
            self._state = RecorderState.OFF_RECORD

    def on_record(self, device: str | None = None) -> None:
        """Go on after `off_record`, with another microphone where one is named. Raises `SoundProblem`."""
        with self._lock:
            if self._state is RecorderState.OFF_RECORD:
                self._go_on(device)

    def mark(self, category: Category) -> int | None:
        """Note that somebody wants to return here; return the mark's number, None while nothing is taken."""
        with self._lock:
            if self._state is not RecorderState.RECORDING:
                return None
            number, self._moments = self._moments, self._moments + 1
            self._intake.say(Pressed(number, category))
            return number

    def name_mark(self, number: int, category: Category) -> None:
        """Say what there was at a place that was marked; until it has finished."""
        with self._lock:
            if self._state not in {RecorderState.FINISHING, RecorderState.FINISHED}:
                self._intake.say(Named(number, category))

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
        state, intake, writer, since = self._state, self._intake, self._writer, self._gap_from
        peak, rms = intake.level() if state is RecorderState.RECORDING else (0.0, 0.0)
        missing = intake.missing + writer.missing
        frames = intake.frames - writer.dropped
        gap = 0 if since is None else round((self._monotonic() - since) * RATE)
        return RecorderStatus(
            state,
            frames,
            writer.kept,
            peak,
            rms,
            missing,
            writer.held,
            self._problem,
            gap,
            writer.kept_bytes,
            writer.clipping.places,
        )

    def _require(self, state: RecorderState) -> None:
        if self._state is not state:
            raise BugError

    def _running_stream(self) -> Stream:
        if self._stream is None:
            raise BugError
        return self._stream

    def _go_on(self, device: str | None) -> None:
        if self._stream is None or device not in {None, self._device}:
            self._close()
            self._device = device or self._device
            self._open()
            return
        self._end_gap()
        self._intake.begin()
        try:
            self._stream.start()
        except SoundProblem:
            self._lose()
            raise
        self._runs(self._stream)

    def _open(self) -> None:
        number = self._intake.number + 1
        stream = self._opened(number)
        self._begin_with(stream, number)

    def _opened(self, number: int) -> Stream:
        return self._source.open(self._device, self._intake.take, lambda: self._intake.lose(number))

    def _begin_with(self, stream: Stream, number: int) -> None:
        """Take sound from a stream. The gap ends in front of its first block."""
        intake = self._intake
        began, self._gap_from = self._gap_from, None
        if began is not None:
            intake.say(GapEnds(self._frames_since(began)))
        intake.number = number
        intake.begin()
        try:
            stream.start()
        except SoundProblem:
            intake.hush()
            stream.close()
            self._gap_from = began  # it goes on; its end is said again
            raise
        self._runs(stream)

    def _runs(self, stream: Stream) -> None:
        self._stream = stream
        self._problem = None
        self._state = RecorderState.RECORDING

    def _close(self) -> None:
        self._intake.hush()
        if self._stream is not None:
            self._stream.stop()
            self._stream.close()
            self._stream = None

    def _lose(self) -> None:
        self._close()
        self._begin_gap(GapKind.LOST)
        self._problem = SoundProblem("microphone_lost")
        self._try_at = self._monotonic() + limits.RECORDING_RETRY_SECONDS
        self._state = RecorderState.LOST

    def _end(self) -> None:
        self._close()
        self._end_gap()
        self._intake.say(Word.END)
        self._state = RecorderState.FINISHING

    def _begin_gap(self, kind: GapKind) -> None:
        self._gap_from = self._monotonic()
        self._intake.say(GapBegins(kind))

    def _end_gap(self) -> None:
        if self._gap_from is not None:
            self._intake.say(GapEnds(self._frames_since(self._gap_from)))
            self._gap_from = None

    def _frames_since(self, moment: float) -> int:
        return round((self._monotonic() - moment) * RATE)

    def _work(self) -> None:
        try:
            while not self._writer.done:
                self._writer.turn()
                self._look()
                self._look_for_lost()
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

    def _look_for_lost(self) -> None:
        """Go on with a lost microphone that is back. Opening takes long, and nobody is held up by it."""
        with self._lock:
            if self._state is not RecorderState.LOST or self._monotonic() < self._try_at:
                return
            number = self._intake.number = self._intake.number + 1
        try:
            stream = self._opened(number)
        except SoundProblem:
            self._try_at = self._monotonic() + limits.RECORDING_RETRY_SECONDS
            return
        with self._lock:
            if not self._waits_for(number):
                stream.close()
                return
            try:
                self._begin_with(stream, number)
            except SoundProblem:
                self._try_at = self._monotonic() + limits.RECORDING_RETRY_SECONDS

    def _waits_for(self, number: int) -> bool:
        return self._state is RecorderState.LOST and self._intake.number == number

    def _fail(self, problem: TbttError) -> None:
        with self._lock:
            self._problem = problem
