"""Playing: what is heard is what stands at the position, and the position is where one is."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.audio.playback import Player, PlayerState
from tbtt_desktop.audio.source import SoundProblem
from tbtt_desktop.errors import BugError
from tbtt_desktop.guard.errors import AudioProblem
from tbtt_desktop.stories.records import AudioFacts
from tests.helpers.sound import SilentOutput, voice

RATE = 8_000
SOUND = np.stack((voice(4.0, 1, RATE), voice(4.0, 2, RATE)), axis=1)
FACTS = AudioFacts("WAV", RATE, 2, len(SOUND), lossy=False)


@dataclass
class Reads:
    """Reads the sound, and remembers what was asked."""

    asked: list[tuple[int, int]] = field(default_factory=list)
    refuse: AudioProblem | None = None
    short: bool = False

    def __call__(self, first: int, frames: int) -> bytes:
        """Return samples."""
        self.asked.append((first, frames))
        if self.refuse is not None:
            raise self.refuse
        return b"" if self.short else SOUND[first : first + frames].astype("<i2").tobytes()


class Never:
    """Progress of which nobody asks to stop, but that ends after a few looks."""

    def __init__(self, looks: int) -> None:
        self._looks = looks

    def report(self, step: str, done: int, total: int) -> None:
        """Say nothing."""

    def cancelled(self) -> bool:
        """Whether it was looked at often enough."""
        self._looks -= 1
        return self._looks < 0


def heard(output: SilentOutput) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    """Return what was heard, by frame."""
    return np.frombuffer(bytes(output.heard), "<i2").reshape(-1, 2)


def test_from_beginning_to_end() -> None:
    """A word at the seam of two stretches would be heard twice, or not."""
    output = SilentOutput()
    player = Player(Reads(), FACTS, output)
    player.play()
    assert (output.rate, output.channels) == (RATE, 2)
    while player.status().state is PlayerState.PLAYING:
        player.feed(Never(1))
        output.turn(3_331)
    assert np.array_equal(heard(output)[: len(SOUND)], SOUND)
    assert not heard(output)[len(SOUND) :].any()
    assert player.status().state is PlayerState.ENDED
    assert player.status().position == len(SOUND)
    assert output.closed == 1
    player.play()
    assert player.status().position == 0


@given(st.lists(st.tuples(st.integers(-10, len(SOUND) + 10), st.integers(1, 5_000)), min_size=1, max_size=5))
def test_after_a_jump_only_what_stands_there_is_heard(jumps: list[tuple[int, int]]) -> None:
    """Somebody who checks a mute by ear must hear that place and no other."""
    output = SilentOutput()
    player = Player(Reads(), FACTS, output)
    for frame, length in jumps:
        player.seek(frame)
        player.play()
        at = min(max(frame, 0), len(SOUND))
        player.feed(Never(2))
        got = np.frombuffer(output.turn(length), "<i2").reshape(-1, 2)
        expected = SOUND[at : at + length]
        assert np.array_equal(got[: len(expected)], expected)
        assert not got[len(expected) :].any()
        assert player.status().position == at + len(expected)


def test_where_nothing_lies_ready_it_waits() -> None:
    """A slow computer must not skip her words."""
    output = SilentOutput()
    player = Player(Reads(), FACTS, output)
    player.play()
    assert not any(output.turn(500))
    assert (player.status().position, player.status().waiting) == (0, True)
    player.feed(Never(1))
    assert not player.status().waiting
    assert output.turn(500) == SOUND[:500].tobytes()


def test_a_pause_stands_still_and_goes_on() -> None:
    """A sentence that is lost at every pause makes transcribing a torment."""
    output = SilentOutput()
    player = Player(Reads(), FACTS, output)
    player.feed(Never(1))
    player.play()
    output.turn(700)
    player.pause()
    assert (player.status().state, player.status().position) == (PlayerState.PAUSED, 700)
    assert output.turn(100) == b""
    player.play()
    assert output.turn(100) == SOUND[700:800].tobytes()


def test_it_reads_only_so_far_ahead() -> None:
    """Four hours must not stand in memory to hear one minute."""
    asked = []

    def read(first: int, frames: int) -> bytes:
        asked.append((first, frames))
        return bytes(4 * frames)

    player = Player(read, AudioFacts("WAV", RATE, 2, 4 * 3600 * RATE, lossy=False), SilentOutput())
    player.feed(Never(20))
    assert asked[0] == (0, 2 * RATE)
    assert sum(frames for _, frames in asked) * 4 <= 10 << 20


def test_it_says_when_it_is_time_to_decode() -> None:
    """A sound that is fed too late stutters, and one that is always fed holds a thread for hours."""
    hour = AudioFacts("WAV", RATE, 2, 3600 * RATE, lossy=False)
    output = SilentOutput()
    player = Player(lambda _first, frames: bytes(4 * frames), hour, output)
    assert player.status().hungry
    player.feed()  # comes back by itself
    assert not player.status().hungry
    player.play()
    heard_until = player.status().position
    while not player.status().hungry:
        output.turn(10 * RATE)
    assert player.status().position > heard_until
    assert not player.status().waiting
    player.seek(1800 * RATE)
    assert player.status().hungry
    player.seek(3600 * RATE)
    assert not player.status().hungry


def test_a_loudspeaker_is_taken_once_and_not_after_the_end() -> None:
    """A device that is open behind a closed page keeps others from it."""
    output = SilentOutput()
    player = Player(Reads(), FACTS, output)
    player.open()
    player.open()
    player.play()
    player.close()
    player.open()
    assert (output.opened, output.closed) == (1, 1)


def test_a_lost_loudspeaker_is_told_and_the_place_is_kept() -> None:
    """Headphones that are pulled out must not play the rest to the room."""
    output = SilentOutput()
    player = Player(Reads(), FACTS, output)
    player.feed(Never(1))
    player.play()
    output.turn(300)
    output.on_lost()
    status = player.status()
    assert status.problem is not None
    assert (status.state, status.position, status.problem.code) == (PlayerState.PAUSED, 300, "speaker_lost")
    assert output.closed == 1
    player.play()
    assert player.status().problem is None


def test_no_loudspeaker_is_said() -> None:
    """Silence without a reason looks like a recording that is empty."""
    output = SilentOutput(refuse=SoundProblem("speaker_missing"))
    player = Player(Reads(), FACTS, output)
    with pytest.raises(SoundProblem):
        player.play()
    assert player.status().state is PlayerState.PAUSED


def test_a_sound_that_cannot_be_read_is_said() -> None:
    """The same for a file that is damaged."""
    player = Player(Reads(refuse=AudioProblem("audio_unreadable")), FACTS, SilentOutput())
    player.play()
    with pytest.raises(AudioProblem):
        player.feed()
    assert player.status().problem is not None
    assert player.status().state is PlayerState.PAUSED
    with pytest.raises(BugError):
        Player(Reads(short=True), FACTS, SilentOutput()).feed()


def test_closed_is_over() -> None:
    """A page that was left must not speak."""
    output = SilentOutput()
    player = Player(Reads(), FACTS, output)
    player.play()
    player.close()
    player.feed()
    player.play()
    assert not output.running
    assert player.status().state is PlayerState.CLOSED
