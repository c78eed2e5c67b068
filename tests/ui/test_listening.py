"""Listening on a page: one sound at a time, the loudspeaker given back, and why it is not heard."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from tbtt_desktop.audio.peaks import Peaks
from tbtt_desktop.audio.source import SoundProblem
from tbtt_desktop.errors import Cancelled, WorldError
from tbtt_desktop.guard.errors import AudioProblem
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services.listening import Sound
from tbtt_desktop.stories.records import AudioFacts
from tests.helpers.sound import SilentOutput, voice
from ui.jobs import InlineJobs, JobHandle, Jobs
from ui.listening import Listening, Prepare, SoundPresenter

RATE = 8_000
SAMPLES = voice(5.0, rate=RATE)
FACTS = AudioFacts("WAV", RATE, 1, len(SAMPLES), lossy=False)
PEAKS = Peaks(80, bytes(4 * 500))


class Later(InlineJobs):
    """Jobs that begin when a test says so, in any order."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], object]] = []
        self.dropped = 0

    def run(self, *what: object, **tellers: object) -> JobHandle:
        """Put it by."""
        self.waiting.append(lambda: InlineJobs.run(self, *what, **tellers))  # type: ignore[arg-type]
        return self

    running = True

    def cancel(self) -> None:
        """Nothing runs."""

    def drop(self) -> None:
        """Count it."""
        self.dropped += 1

    def settle(self) -> bool:
        """Do what waits, as a page that goes must."""
        self.turn()
        return True

    def turn(self) -> None:
        """Do what waits."""
        waiting, self.waiting = self.waiting, []
        for work in waiting:
            work()


def ready(
    drawn: list[str] | None = None,
    name: str = "",
    *,
    refuse: WorldError | None = None,
    blind: WorldError | None = None,
) -> Prepare:
    """Make a sound ready; or refuse it, or its outline."""

    def read(first: int, frames: int) -> bytes:
        return SAMPLES[first : first + frames].astype("<i2").tobytes()

    def draw(progress: Progress) -> Peaks:
        progress.report("decode", 1, 2)
        if drawn is not None:
            drawn.append(name)
        if blind is not None:
            raise blind
        return PEAKS

    def prepare(*, progress: Progress = SILENT) -> Sound:
        progress.report("render", 1, 2)
        if refuse is not None:
            raise refuse
        return Sound(FACTS, read, draw)

    return prepare


class Room:
    """A page's sounds, and the loudspeaker they are heard from."""

    def __init__(self, jobs: Jobs | None = None, hindered: Callable[[], bool] = lambda: False) -> None:
        self.output = SilentOutput()
        self.listening = Listening(jobs or InlineJobs(), self.output, hindered)

    def sound(self, prepare: Prepare | None = None) -> SoundPresenter:
        """One more sound, made ready."""
        sound = self.listening.sound(prepare or ready())
        sound.load()
        return sound

    def hear(self, frames: int) -> bytes:
        """Let the loudspeaker sound for so long."""
        return self.output.turn(frames)


def test_from_play_to_the_end() -> None:
    """What is heard is the sound, at the place that is shown, to its last word."""
    room = Room()
    sound = room.sound()
    assert sound.state.peaks == PEAKS
    sound.seek(RATE)
    sound.play()
    assert sound.state.playing
    assert room.hear(500) == SAMPLES[RATE : RATE + 500].tobytes()
    sound.poll()
    assert sound.state.position == RATE + 500
    while sound.state.playing:
        room.hear(3_000)
        sound.poll()
    assert np.frombuffer(bytes(room.output.heard), "<i2")[: 4 * RATE].tobytes() == SAMPLES[RATE:].tobytes()
    assert (sound.state.position, room.output.closed) == (len(SAMPLES), 1)
    sound.toggle()
    assert (sound.state.playing, sound.state.position) == (True, 0)


def test_one_is_heard_at_a_time() -> None:
    """Two voices at once, and neither is understood."""
    room = Room()
    first, second = room.sound(), room.sound()
    first.play()
    room.hear(400)
    second.play()
    assert (first.state.playing, second.state.playing) == (False, True)
    assert first.state.position == 400
    assert room.output.closed == 1


def test_one_key_is_for_the_sound_one_is_at() -> None:
    """F4 must stop what is heard, and else play what she was at."""
    room = Room()
    first, second, third = room.sound(), room.sound(), room.sound()
    room.listening.toggle()
    assert first.state.playing
    second.seek(10)
    room.listening.toggle()
    assert not first.state.playing
    room.listening.toggle()
    assert second.state.playing
    room.listening.pause()
    third.touch()
    room.listening.toggle()
    assert third.state.playing
    room.listening.pause()
    third.aside = True
    room.listening.toggle()
    assert first.state.playing
    assert not third.state.playing


def test_nothing_is_heard_after_the_page_has_gone() -> None:
    """A page that was left, or locked, must not speak."""
    room = Room()
    sound = room.sound()
    sound.play()
    room.listening.close()
    assert not room.output.running
    assert room.output.closed == 1
    sound.play()
    room.listening.toggle()
    assert room.hear(100) == b""


def test_a_page_that_goes_while_the_loudspeaker_comes_gives_it_back() -> None:
    """Else the voice begins a moment after she has locked."""
    later = Later()
    room = Room(later)
    sound = room.sound()
    later.turn()
    later.turn()
    sound.play()
    assert sound.state.starting
    room.listening.pause()
    room.listening.close()
    assert not room.output.running
    assert room.hear(10) == b""


def test_a_pause_while_the_loudspeaker_comes_holds() -> None:
    """Who has pressed pause must hear nothing."""
    later = Later()
    room = Room(later)
    sound = room.sound()
    later.turn()
    later.turn()
    sound.toggle()
    sound.seek(100)
    assert sound.state.position == 100
    sound.toggle()
    later.turn()
    assert not sound.state.playing
    assert not room.output.running
    assert room.output.closed == 1
    sound.toggle()
    later.turn()
    later.turn()
    assert room.hear(10) == SAMPLES[100:110].tobytes()


@pytest.mark.parametrize("code", ["speaker_missing", "speaker_refused", "sound_unavailable"])
def test_without_a_loudspeaker_it_is_said_and_the_rest_works(code: str) -> None:
    """Silence without a reason looks like a recording that is empty."""
    room = Room()
    room.output.refuse = SoundProblem(code)
    sound = room.sound()
    sound.play()
    assert sound.state.error is not None
    assert sound.state.error.code == code
    assert sound.state.peaks == PEAKS
    sound.seek(77)
    assert sound.state.position == 77
    room.output.refuse = None
    sound.retry()
    assert sound.state.playing
    assert sound.state.error is None


def test_a_lost_loudspeaker_is_said_and_the_place_is_kept() -> None:
    """Headphones that are pulled out must not play the rest to the room."""
    room = Room()
    sound = room.sound()
    sound.play()
    room.hear(300)
    room.output.on_lost()
    sound.poll()
    assert sound.state.error is not None
    assert (sound.state.error.code, sound.state.playing, sound.state.position) == ("speaker_lost", False, 300)
    sound.play()
    assert sound.state.playing
    assert sound.state.error is None


def test_a_sound_that_is_refused_is_said_and_can_be_tried_again() -> None:
    """A file that the guard does not open must not look like one without sound."""
    refused = AudioProblem("audio_unreadable")
    room = Room()
    sound = room.sound(ready(refuse=refused))
    assert (sound.state.error, sound.state.preparing) == (refused, False)
    sound.play()
    assert not sound.state.playing


def test_drawing_that_was_stopped_leaves_it_to_be_heard() -> None:
    """Who has no time for the picture of a sound can still listen to it."""
    room = Room()
    drawn: list[str] = []
    sound = room.sound(ready(drawn, "one", blind=Cancelled()))
    assert sound.state.error is not None
    assert not sound.state.drawing
    sound.play()
    assert sound.state.playing
    sound.retry()
    assert drawn == ["one", "one"]


def test_sounds_are_drawn_one_after_another() -> None:
    """Two that are decoded at once take all of the pool, and what is typed waits to be saved."""
    later, drawn = Later(), list[str]()
    room = Room(later)
    sounds = [room.sound(ready(drawn, name)) for name in ("one", "two", "three")]
    later.turn()
    assert drawn == []
    room.listening.drop(sounds[0])
    later.turn()
    later.turn()
    later.turn()
    assert drawn[-2:] == ["two", "three"]
    assert all(sound.state.peaks == PEAKS for sound in sounds[1:])


def test_nothing_is_played_into_a_recording() -> None:
    """What is played would be heard in it, as if it were said now."""
    records = [False]
    room = Room(hindered=lambda: records[0])
    sound = room.sound()
    sound.play()
    room.hear(100)
    records[0] = True
    sound.poll()
    assert (sound.state.playing, sound.state.hindered) == (False, True)
    assert not room.output.running
    sound.play()
    assert not sound.state.playing
    room.listening.look_again()
    assert sound.state.hindered
    records[0] = False
    room.listening.look_again()
    assert not sound.state.hindered
    sound.play()
    assert sound.state.playing
