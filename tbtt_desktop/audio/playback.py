"""Playing a sound: a position that moves, and samples that are decoded ahead of it.

Without a thread of its own: whoever plays looks at `status` and runs `feed` beside the window where
it is hungry; the loudspeaker's thread takes what lies ready and never waits. Where nothing lies ready
it plays silence and the position stands still.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tbtt_desktop.audio.source import SAMPLE, SoundOutput, SoundProblem, Stream
from tbtt_desktop.errors import BugError, TbttError
from tbtt_desktop.limits import MIB
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.stories.records import AudioFacts

Read = Callable[[int, int], bytes]
"""Takes a first frame and a count; returns their interleaved little endian int16, fewer only at the end."""

_FIRST_SECONDS: Final = 2  # read at once after a jump, so that it is heard soon
_STRETCH: Final = 4 * MIB  # read at a time after that: from outside each stretch is a process


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
        self._ready = _Ready(0)

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
        self._ready = _Ready(min(max(0, frame), self._facts.frames))
        if self._state is PlayerState.ENDED:
            self._state = PlayerState.PAUSED

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
        waiting = self._state is PlayerState.PLAYING and not ready.frames
        return PlayerStatus(self._state, ready.position, waiting, self._wanted(ready) > 0, self._problem)

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
        wanted = self._wanted(ready)
        if not wanted:
            return False
        data = self._read(ready.read_to, wanted)
        if not data:  # it is shorter than it was when it was taken in
            raise BugError
        ready.put(data, self._width)
        return True

    def _wanted(self, ready: _Ready) -> int:
        """Return how many frames are to be read next, 0 while enough lies ready."""
        left = self._facts.frames - ready.read_to
        if ready.read_to == ready.begin:
            return min(self._facts.rate * _FIRST_SECONDS, left)
        stretch = _STRETCH // self._width
        return min(stretch, left) if ready.frames <= stretch else 0

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


class _Ready:
    """What is decoded from one place on. A jump makes a new one, so that nothing of the old is heard."""

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.read_to = begin  # written by `feed` alone
        self.position = begin  # written by the loudspeaker's thread alone
        self._blocks: deque[memoryview] = deque()

    @property
    def frames(self) -> int:
        """How much lies ready."""
        return self.read_to - self.position

    def put(self, data: bytes, width: int) -> None:
        """Lay samples behind what is there."""
        self._blocks.append(memoryview(data))
        self.read_to += len(data) // width

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
        self.position += (size - missing) // width
        return b"".join(parts)
