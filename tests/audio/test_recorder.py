"""The recorder: from one state to the next, and nothing lost on the way."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

import numpy as np
import pytest

from tbtt_desktop import limits
from tbtt_desktop.audio.notes import Note
from tbtt_desktop.audio.recorder import Recorder, RecorderState
from tbtt_desktop.audio.segments import Segment, decode
from tbtt_desktop.audio.source import RATE, SoundProblem
from tbtt_desktop.errors import BugError, FileProblem, WorldError
from tests.helpers.sound import ArraySource, Samples, until, voice

FULL = FileProblem("disk_full", name="")


@dataclass
class Shelf:
    """Keeps segments in memory, where there is room."""

    segments: list[Segment] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    hindrance: WorldError | None = None
    refuse: Exception | None = None
    asked: int = 0
    finished: bool = False

    def keep(self, segment: Segment) -> WorldError | None:
        """Keep it."""
        self.asked += 1
        if self.refuse is not None:
            raise self.refuse
        if self.hindrance is None:
            self.segments.append(segment)
        return self.hindrance

    def note(self, note: Note) -> WorldError | None:
        """Keep what belongs beside the sound."""
        if self.hindrance is None:
            self.notes.append(note)
        return self.hindrance

    def finish(self) -> WorldError | None:
        """End."""
        self.finished = self.hindrance is None
        return self.hindrance

    def sound(self) -> Samples:
        """Return all that was kept."""
        return np.frombuffer(b"".join(decode(segment.flac) for segment in self.segments), "<i2")


class Ticking:
    """A monotonic clock that moves when a test says so."""

    now = 100.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


@dataclass
class Bench:
    """A recorder between a microphone and a shelf."""

    source: ArraySource
    shelf: Shelf
    clock: Ticking
    recorder: Recorder

    def taken(self) -> None:
        """Wait until all that was said is cut and offered."""
        until(lambda: self.recorder._intake.drained == self.recorder._intake.frames)


@pytest.fixture
def bench() -> Bench:
    """A recorder that waits to begin."""
    source, shelf, clock = ArraySource(("desk", "headset")), Shelf(), Ticking()
    return Bench(source, shelf, clock, Recorder(source, shelf, clock))


def finish(bench: Bench) -> None:
    """Stop, and wait for the end."""
    bench.recorder.stop()
    assert bench.recorder.wait(60)
    assert bench.recorder.status().state is RecorderState.FINISHED


def test_what_is_said_is_kept_bit_for_bit(bench: Bench) -> None:
    """A word that was said and is not there cannot be asked for again."""
    sound = voice(3.7)
    assert bench.recorder.status().state is RecorderState.IDLE
    bench.recorder.start()
    bench.source.say(sound)
    until(lambda: bench.recorder.status().kept == 3 * RATE)
    status = bench.recorder.status()
    assert (status.state, status.frames, status.missing) == (RecorderState.RECORDING, len(sound), 0)
    finish(bench)
    assert np.array_equal(bench.shelf.sound(), sound)
    assert bench.shelf.finished
    assert bench.source.closed == 1
    assert bench.recorder.status().kept == len(sound)


def test_each_second_is_kept_without_being_asked(bench: Bench) -> None:
    """If segments wait for the end, a power cut takes the whole interview."""
    seconds = [voice(1.0, seed=second) for second in range(4)]
    bench.recorder.start()
    for number, second in enumerate(seconds, start=1):
        bench.source.say(second)
        until(lambda number=number: len(bench.shelf.segments) == number)  # type: ignore[misc]
        assert np.array_equal(bench.shelf.sound(), np.concatenate(seconds[:number]))
        assert bench.recorder.status().state is RecorderState.RECORDING
    finish(bench)
    assert [segment.frames for segment in bench.shelf.segments] == [RATE] * 4


def test_a_pause_takes_nothing_and_is_kept_up_to_it(bench: Bench) -> None:
    """She asked for a pause because what follows is not to be recorded."""
    sound = voice(4.0)
    bench.recorder.start()
    bench.source.say(sound[:70_000])
    bench.recorder.pause()
    assert not bench.source.running
    until(lambda: bench.recorder.status().kept == 70_000)
    assert bench.recorder.status().state is RecorderState.PAUSED
    bench.source.on_block(sound[:960].tobytes(), False)  # a device may have one more on its way
    assert (bench.recorder.status().frames, bench.recorder.status().peak) == (70_000, 0.0)
    bench.recorder.pause()
    bench.recorder.resume()
    bench.source.say(sound[70_000:])
    finish(bench)
    assert np.array_equal(bench.shelf.sound(), sound)
    assert bench.source.opened == [None]


def test_another_microphone_after_a_pause(bench: Bench) -> None:
    """A headset that is put on later would otherwise need a second recording."""
    sound = voice(2.0)
    bench.recorder.start("desk")
    bench.source.say(sound[:RATE])
    bench.recorder.pause()
    bench.recorder.resume("headset")
    bench.source.say(sound[RATE:])
    finish(bench)
    assert bench.source.opened == ["desk", "headset"]
    assert np.array_equal(bench.shelf.sound(), sound)


def test_a_lost_microphone_keeps_what_there_is_and_can_go_on(bench: Bench) -> None:
    """A cable that is pulled must cost the sentence, not the interview."""
    sound = voice(3.0)
    bench.recorder.start()
    bench.source.say(sound[:90_000])
    bench.source.on_lost()
    until(lambda: bench.recorder.status().state is RecorderState.LOST)
    until(lambda: bench.recorder.status().kept == 90_000)
    problem = bench.recorder.status().problem
    assert problem is not None
    assert problem.code == "microphone_lost"
    bench.source.refuse = SoundProblem("microphone_missing")
    with pytest.raises(SoundProblem):
        bench.recorder.resume()
    assert bench.recorder.status().state is RecorderState.LOST
    bench.source.refuse = None
    bench.recorder.resume()
    assert bench.recorder.status().problem is None
    bench.source.say(sound[90_000:])
    finish(bench)
    assert np.array_equal(bench.shelf.sound(), sound)


def test_a_microphone_that_falls_silent_is_lost(bench: Bench) -> None:
    """A recorder whose clock runs while nothing comes in says that she is recorded when she is not."""
    bench.recorder.start()
    bench.source.say(voice(0.5))
    bench.clock.now += limits.RECORDING_STALL_SECONDS + 0.1
    until(lambda: bench.recorder.status().state is RecorderState.LOST)
    assert bench.source.closed == 1
    finish(bench)
    assert len(bench.shelf.sound()) == RATE // 2


def test_a_pause_is_no_loss(bench: Bench) -> None:
    """A break of an hour must not end in a warning about the microphone."""
    bench.recorder.start()
    bench.recorder.pause()
    bench.clock.now += 3600
    bench.taken()
    assert bench.recorder.status().state is RecorderState.PAUSED
    bench.recorder.resume()
    assert bench.recorder.status().state is RecorderState.RECORDING
    finish(bench)


def test_a_full_disk_is_waited_for(bench: Bench) -> None:
    """Files cleared away in time must save every word that was said meanwhile."""
    sound = voice(5.0)
    bench.recorder.start()
    bench.source.say(sound[: 2 * RATE])
    until(lambda: bench.recorder.status().kept == 2 * RATE)
    bench.shelf.hindrance = FULL
    bench.source.say(sound[2 * RATE :])
    until(lambda: bench.recorder.status().held is FULL)
    asked = bench.shelf.asked
    bench.taken()
    assert bench.shelf.asked == asked  # again after a second, not in a circle
    status = bench.recorder.status()
    assert (status.state, status.kept, status.frames) == (RecorderState.RECORDING, 2 * RATE, 5 * RATE)
    bench.recorder.stop()
    assert not bench.recorder.wait(0.3)
    assert bench.recorder.status().state is RecorderState.FINISHING
    bench.shelf.hindrance = None
    bench.clock.now += limits.RECORDING_RETRY_SECONDS
    assert bench.recorder.wait(60)
    assert bench.recorder.status().held is None
    assert np.array_equal(bench.shelf.sound(), sound)


def test_memory_has_an_end_and_recording_goes_on_after_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An interview of hours on a full disk must not end in a program that is killed."""
    monkeypatch.setattr(limits, "RECORDING_BUFFER", 200_000)
    sound = voice(9.0)
    bench.shelf.hindrance = FULL
    bench.recorder.start()
    for second in range(8):
        bench.source.say(sound[second * RATE : (second + 1) * RATE])
        bench.taken()
    held = bench.recorder.status()
    assert 2 * RATE <= held.frames < 8 * RATE
    assert held.missing > 0
    bench.shelf.hindrance = None
    bench.clock.now += limits.RECORDING_RETRY_SECONDS
    until(lambda: bench.recorder.status().held is None)
    bench.source.say(sound[8 * RATE :])
    finish(bench)
    expected = np.concatenate((sound[: held.frames], sound[8 * RATE :]))
    assert np.array_equal(bench.shelf.sound(), expected)


def test_who_gives_up_is_not_kept_waiting(bench: Bench) -> None:
    """A disk that stays full must not hold the window for ever."""
    bench.recorder.start()
    bench.source.say(voice(1.0))
    until(lambda: bench.recorder.status().kept == RATE)
    bench.shelf.hindrance = FULL
    bench.source.say(voice(2.0))
    bench.recorder.give_up()
    assert bench.recorder.wait(60)
    assert len(bench.shelf.sound()) == RATE


def test_a_vault_that_is_busy_for_long_costs_memory_only_so_far(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A vault that hangs must be told, and must not take all memory."""
    monkeypatch.setattr(limits, "RECORDING_QUEUE_SECONDS", 2)
    intake = bench.recorder._intake
    intake.begin()
    for _ in range(4 * RATE // 960):
        intake.take(bytes(2 * 960), False)
    status = bench.recorder.status()
    assert (status.frames, status.missing) == (2 * RATE, 2 * RATE // 960)


@pytest.mark.parametrize(
    ("raised", "code"), [(WorldError, None), (FileProblem("file_unwritable", name=""), "file_unwritable")]
)
def test_a_refusal_ends_it_and_is_told(bench: Bench, raised: Exception, code: str | None) -> None:
    """A recording that is no longer allowed must not seem to run."""
    if code is None:
        raised = KeyError("ours")
    bench.shelf.refuse = raised
    bench.recorder.start()
    bench.source.say(voice(1.5))
    until(lambda: bench.recorder.status().state is RecorderState.FINISHED)
    problem = bench.recorder.status().problem
    assert problem is not None
    assert problem.code == (code or "bug")
    assert isinstance(problem, BugError) == (code is None)
    if code is None:
        assert problem.__cause__ is raised
    assert not bench.source.running
    bench.recorder.stop()
    assert bench.recorder.wait(0)


def test_it_ends_by_itself_when_it_is_as_long_as_one_may_be(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A recording that grew past what can be read later would be lost whole."""
    monkeypatch.setattr(limits, "RECORDING_SECONDS_MAX", 2)
    bench.recorder.start()
    bench.source.say(voice(2.0))
    assert bench.recorder.wait(60)
    problem = bench.recorder.status().problem
    assert problem is not None
    assert problem.code == "recording_longest"
    assert bench.shelf.finished


def test_no_microphone_leaves_it_where_it_was(bench: Bench) -> None:
    """Somebody who plugs one in afterwards must be able to begin."""
    bench.source.refuse = SoundProblem("microphone_missing")
    with pytest.raises(SoundProblem):
        bench.recorder.start()
    assert bench.recorder.status().state is RecorderState.IDLE
    bench.source.refuse = None
    bench.recorder.start()
    finish(bench)
    with pytest.raises(BugError):
        bench.recorder.start()


def test_stopped_before_it_began(bench: Bench) -> None:
    """A window that closes must not wait for what never ran."""
    finish(bench)
    assert bench.shelf.segments == []


def test_the_meter_shows_what_is_said_now(bench: Bench) -> None:
    """A meter that stands still lets her speak into a dead microphone."""
    bench.recorder.start()
    assert bench.recorder.status().peak == 0
    loud = np.full(RATE, 16_384, np.int16)
    bench.source.say(loud, overflow=True)
    status = bench.recorder.status()
    assert (status.peak, status.rms) == (0.5, 0.5)
    assert status.missing == RATE // 960
    bench.source.say(np.zeros(RATE, np.int16))
    assert bench.recorder.status().peak == 0
    finish(bench)


def test_every_order_of_the_buttons_ends_well() -> None:
    """Whoever presses in an order nobody thought of must keep every word that was recorded."""
    for order in itertools.product(("pause", "resume", "lose", "say"), repeat=3):
        source, shelf = ArraySource(), Shelf()
        recorder = Recorder(source, shelf, Ticking())
        recorder.start()
        expected = 0
        for press in order:
            if press == "say":
                expected += RATE // 4 if source.running else 0
                source.say(voice(0.25))
            elif press == "lose":
                was = recorder.status().state
                source.on_lost()
                if was is RecorderState.RECORDING:
                    until(lambda recorder=recorder: recorder.status().state is RecorderState.LOST)  # type: ignore[misc]
            else:
                getattr(recorder, press)()
        recorder.stop()
        assert recorder.wait(60), order
        assert len(shelf.sound()) == expected, order
        assert shelf.finished
