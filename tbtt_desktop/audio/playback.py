"""Playing a sound: a position that moves, and samples that are decoded ahead of it.

Without a thread of its own: whoever plays looks at `status` and runs `feed` beside the window where
it is hungry; the loudspeaker's thread takes what lies ready and never waits. Where nothing lies ready
it plays silence and the position stands still.

What is decoded is kept for a moment behind the position and ahead of it: who goes back three seconds, or
hears it faster, hears it at once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tbtt_desktop.audio.source import SAMPLE, SoundOutput, SoundProblem, Stream
from tbtt_desktop.audio.tempo import FASTEST, SLOWEST, Tempo
from tbtt_desktop.errors import BugError, TbttError
from tbtt_desktop.limits import MIB
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.stories.records import AudioFacts

Read = Callable[[int, int], bytes]
"""Takes a first frame and a count; returns their interleaved little endian int16, fewer only at the end."""

_FIRST_SECONDS: Final = 2  # read at once after a jump, so that it is heard soon
_STRETCH: Final = 4 * MIB  # read at a time after that: from outside each stretch is a process
_BEHIND: Final = 10  # seconds that stay decoded behind the position
_AHEAD: Final = 3  # seconds that are made faster or slower ahead of it; at its own speed all that is decoded
_TURN: Final = 0.25  # seconds of the sound that are made so at a time


class PlayerState(StrEnum):
    """Where a player stands."""

    PAUSED = "paused"
    PLAYING = "playing"
    ENDED = "ended"  # `play` begins anew
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class PlayerStatus:
    """How a player stands at this moment."""

    state: PlayerState
    position: int  # frames
    waiting: bool  # it plays, but nothing is decoded yet
    hungry: bool  # it is time for `feed`
    problem: TbttError | None  # why it is no longer playing


class Player:
    """One sound. Its methods are called from one thread, but for `feed` and `open`, which may take long.

    Only one of those two runs at a time, and `close` waits until it has returned.
    """

    def __init__(self, read: Read, facts: AudioFacts, output: SoundOutput, device: str | None = None) -> None:
        self._read = read
        self._facts = facts
        self._output = output
        self._device = device
        self._width = SAMPLE * facts.channels
        self._stream: Stream | None = None
        self._state = PlayerState.PAUSED
        self._problem: TbttError | None = None
        self._speed = 1.0
        self._ready = self._from(0, _Decoded(0))

    def open(self) -> None:
        """Take a loudspeaker, which a sound system may need a second for. Raises `SoundProblem`."""
        if self._stream is None and self._state is not PlayerState.CLOSED:
            facts = self._facts
            self._stream = self._output.open(self._device, facts.rate, facts.channels, self._fill, self._lost)

    def play(self) -> None:
        """Play from the position, or from the beginning after the end. Raises `SoundProblem`."""
        if self._state in {PlayerState.PLAYING, PlayerState.CLOSED}:
            return
        if self._state is PlayerState.ENDED:
            self.seek(0)
        self.open()
        if self._stream is None:
            return
        self._problem = None
        self._state = PlayerState.PLAYING
        try:
            self._stream.start()
        except SoundProblem:
            self._lost()
            raise

    def pause(self) -> None:
        """Stop where it is."""
        if self._state is PlayerState.PLAYING:
            self._state = PlayerState.PAUSED
        self._halt()

    def seek(self, frame: int) -> None:
        """Go to a frame; what is playing plays on from there."""
        frame = min(max(0, frame), self._facts.frames)
        decoded = self._ready.decoded
        self._ready = self._from(frame, decoded if decoded.holds(frame) else _Decoded(frame))
        if self._state is PlayerState.ENDED:
            self._state = PlayerState.PAUSED

    def set_speed(self, speed: float) -> None:
        """Play so many times as fast, 0.5 to 2, at the pitch it has; from where it is, if it plays."""
        speed = min(FASTEST, max(SLOWEST, speed))
        if speed != self._speed:
            self._speed = speed
            self._ready = self._from(self._ready.position, self._ready.decoded)

    def _from(self, frame: int, decoded: _Decoded) -> _Ready:
        facts = self._facts
        tempo = Tempo(facts.rate, facts.channels, self._speed)
        return _Ready(frame, decoded, tempo, self._speed, ended=frame >= facts.frames)

    def close(self) -> None:
        """Give the loudspeaker back, for good."""
        self._state = PlayerState.CLOSED
        self._halt()

    def status(self) -> PlayerStatus:
        """Return how it stands. At the end of the sound it gives the loudspeaker its rest."""
        ready = self._ready
        if self._state is PlayerState.PLAYING and ready.position >= self._facts.frames:
            self._state = PlayerState.ENDED
        if self._state is not PlayerState.PLAYING:
            self._halt()
        waiting = self._state is PlayerState.PLAYING and ready.ahead <= 0
        hungry = self._wanted(ready) > 0 or self._slack(ready)
        return PlayerStatus(self._state, ready.position, waiting, hungry, self._problem)

    def feed(self, progress: Progress = SILENT) -> None:
        """Decode ahead of the position as far as is of use, or until it is closed or cancelled.

        Raises whatever `read` raises; the player then stands still and tells it as its problem.
        """
        try:
            while self._state is not PlayerState.CLOSED and not progress.cancelled():
                if not self._feed_once():
                    return
        except TbttError as problem:
            self._problem = problem
            self._state = PlayerState.PAUSED
            raise

    def _feed_once(self) -> bool:
        ready = self._ready
        decoded = ready.decoded
        if not decoded.holds(ready.taken):  # it was let go before the jump to it was seen here
            decoded = ready.decoded = _Decoded(ready.taken)
        wanted = self._wanted(ready)
        if wanted and not self._slack(ready):
            data = self._read(decoded.end, wanted)
            if not data:  # it is shorter than it was when it was taken in
                raise BugError
            decoded.put(data, self._width)
        slack = self._slack(ready)
        if slack:
            ready.make(self._turn(), self._facts.frames, self._width)
        decoded.forget(ready.position - _BEHIND * self._facts.rate)
        return bool(wanted) or slack

    def _turn(self) -> int:
        """Return how many frames are made at a time."""
        return self._facts.frames if self._speed == 1.0 else max(1, round(_TURN * self._facts.rate))

    def _slack(self, ready: _Ready) -> bool:
        """Whether something is decoded that is to be made ready."""
        if ready.taken >= ready.decoded.end and not ready.ends(self._facts.frames):
            return False
        return self._speed == 1.0 or ready.ahead < _AHEAD * self._facts.rate

    def _wanted(self, ready: _Ready) -> int:
        """Return how many frames are to be read next, 0 while enough is decoded."""
        decoded = ready.decoded
        left = self._facts.frames - decoded.end
        if decoded.end == decoded.begin:
            return min(self._facts.rate * _FIRST_SECONDS, left)
        stretch = _STRETCH // self._width
        return min(stretch, left) if decoded.end - ready.position <= stretch else 0

    def _fill(self, frames: int) -> bytes:
        wanted = frames * self._width
        data = self._ready.take(wanted, self._width) if self._state is PlayerState.PLAYING else b""
        return data + bytes(wanted - len(data))

    def _halt(self) -> None:
        if self._stream is not None:
            self._stream.stop()
            self._stream.close()
            self._stream = None

    def _lost(self) -> None:
        self._problem = SoundProblem("speaker_lost")
        self._state = PlayerState.PAUSED


class _Decoded:
    """A part of the sound as it was decoded. Only `feed` changes it; others look where it begins and ends."""

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.end = begin
        self._blocks: deque[tuple[int, memoryview]] = deque()  # with their first frames

    def holds(self, frame: int) -> bool:
        """Whether one can go on from a frame without reading what lies before it."""
        return self.begin <= frame <= self.end

    def put(self, data: bytes, width: int) -> None:
        """Lay samples behind what is there."""
        self._blocks.append((self.end, memoryview(data)))
        self.end += len(data) // width

    def part(self, frame: int, frames: int, width: int) -> memoryview:
        """Return samples from a frame on: up to so many, and of one block."""
        for first, block in self._blocks:
            if frame < first + len(block) // width:
                return block[(frame - first) * width : (frame - first + frames) * width]
        return memoryview(b"")

    def forget(self, frame: int) -> None:
        """Let go of the blocks that end before a frame."""
        while len(self._blocks) > 1 and self._blocks[1][0] <= frame:
            self._blocks.popleft()
            self.begin = self._blocks[0][0]


class _Ready:
    """What can be played from one place on. A jump makes a new one, so that nothing of the old is heard."""

    def __init__(self, begin: int, decoded: _Decoded, tempo: Tempo, speed: float, *, ended: bool) -> None:
        self.begin = begin
        self.decoded = decoded
        self.taken = begin  # of the sound; written by `feed` alone, as is what follows
        self._tempo = tempo
        self._speed = speed
        self._made = 0
        self._ended = ended
        self._played = 0  # written by the loudspeaker's thread alone
        self._blocks: deque[memoryview] = deque()

    @property
    def position(self) -> int:
        """The frame of the sound that is heard next."""
        if self._ended and self._played >= self._made:
            return self.taken
        return min(self.taken, self.begin + round(self._played * self._speed))

    @property
    def ahead(self) -> int:
        """How much lies ready, in frames of the loudspeaker."""
        return self._made - self._played

    def ends(self, frames: int) -> bool:
        """Whether all of the sound was taken, and its last piece is still to be made."""
        return self.taken >= frames and not self._ended

    def make(self, turn: int, frames: int, width: int) -> None:
        """Make so many frames of the sound ready; after the last one what is left of it."""
        if self.taken < self.decoded.end:
            part = self.decoded.part(self.taken, turn, width)
            self.taken += len(part) // width
            self._put(part if self._speed == 1.0 else self._tempo.feed(bytes(part)), width)
        if self.ends(frames):
            self._ended = True
            self._put(self._tempo.finish(), width)

    def _put(self, data: bytes | memoryview, width: int) -> None:
        if data:
            self._blocks.append(memoryview(data))
            self._made += len(data) // width

    def take(self, size: int, width: int) -> bytes:
        """Return up to `size` bytes, and move on by them."""
        parts, missing = [], size
        while missing and self._blocks:
            block = self._blocks.popleft()
            if len(block) > missing:
                self._blocks.appendleft(block[missing:])
                block = block[:missing]
            parts.append(block)
            missing -= len(block)
        self._played += (size - missing) // width
        return b"".join(parts)
