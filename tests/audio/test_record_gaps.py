"""Off the record, marks, and a microphone that comes back: what is kept beside the sound, and what not."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from tbtt_desktop import limits
from tbtt_desktop.audio.notes import GapNote, Moment
from tbtt_desktop.audio.recorder import Recorder, RecorderState
from tbtt_desktop.audio.source import RATE, SoundProblem
from tbtt_desktop.stories.records import Category, Gap, GapKind
from tests.audio.test_recorder import FULL, Bench, Shelf, Ticking, finish
from tests.helpers.sound import ArraySource, until, voice


@pytest.fixture
def bench() -> Bench:
    """A recorder that waits to begin."""
    source, shelf, clock = ArraySource(("desk", "headset")), Shelf(), Ticking()
    return Bench(source, shelf, clock, Recorder(source, shelf, clock))


def gaps(shelf: Shelf) -> list[Gap]:
    """Return the gaps as they were noted last."""
    last = {note.number: note.gap for note in shelf.notes if isinstance(note, GapNote)}
    return [last[number] for number in sorted(last)]


def moments(shelf: Shelf) -> dict[int, Moment]:
    """Return the marks as they were noted last."""
    return {note.number: note for note in shelf.notes if isinstance(note, Moment)}


def test_off_the_record_nothing_is_taken_and_the_gap_is_kept(bench: Bench) -> None:
    """She said a name because she was told that it is nowhere: it must be nowhere, and the cut be seen."""
    before, secret, after = voice(1.7, 1), voice(2.0, 2), voice(1.3, 3)
    bench.recorder.start()
    bench.source.say(before)
    late = bench.source.on_block
    bench.recorder.off_record()
    assert not bench.source.running
    late(secret[:960].tobytes(), False)  # a device may have one more on its way
    bench.clock.now += 42.5
    status = bench.recorder.status()
    assert (status.state, status.peak, status.gap) == (RecorderState.OFF_RECORD, 0.0, 42.5 * RATE)
    until(lambda: bench.recorder.status().kept == len(before))
    assert gaps(bench.shelf) == [Gap(len(before), 0, GapKind.OFF_RECORD)]  # known before it is over
    assert b"".join(bench.recorder._intake._recent) == b""
    assert not bench.recorder._writer._segmenter._rest
    bench.recorder.on_record()
    bench.source.say(after)
    finish(bench)
    assert np.array_equal(bench.shelf.sound(), np.concatenate((before, after)))
    assert gaps(bench.shelf) == [Gap(len(before), round(42.5 * RATE), GapKind.OFF_RECORD)]
    assert secret[:480].tobytes() not in bench.shelf.sound().tobytes()


def test_only_the_key_itself_goes_back_on_the_record(bench: Bench) -> None:
    """F6 out of habit, or a pause before a break, must not open the microphone again."""
    bench.recorder.start()
    bench.source.say(voice(0.5))
    bench.recorder.off_record()
    bench.recorder.resume()
    bench.recorder.pause()
    bench.recorder.resume()
    bench.recorder.off_record()
    bench.clock.now += 10 * limits.RECORDING_STALL_SECONDS
    bench.taken()
    assert bench.recorder.status().state is RecorderState.OFF_RECORD
    assert not bench.source.running
    finish(bench)
    assert [gap.kind for gap in gaps(bench.shelf)] == [GapKind.OFF_RECORD]
    assert gaps(bench.shelf)[0].frames == 10 * limits.RECORDING_STALL_SECONDS * RATE  # ended by the end


def test_off_the_record_from_a_pause_and_twice_in_one_place(bench: Bench) -> None:
    """A second gap that replaced the first would tell a shorter silence than there was."""
    bench.recorder.start()
    bench.source.say(voice(1.0))
    bench.recorder.pause()
    for seconds in (3, 5):
        bench.recorder.off_record()
        bench.clock.now += seconds
        bench.recorder.on_record()
    bench.source.say(voice(0.5))
    finish(bench)
    assert gaps(bench.shelf) == [Gap(RATE, seconds * RATE, GapKind.OFF_RECORD) for seconds in (3, 5)]


def test_back_on_the_record_with_another_microphone(bench: Bench) -> None:
    """The headset was plugged in while nothing was recorded."""
    bench.recorder.start("desk")
    bench.recorder.off_record()
    bench.clock.now += 1
    bench.recorder.on_record("headset")
    bench.source.say(voice(0.5))
    finish(bench)
    assert bench.source.opened == ["desk", "headset"]
    assert gaps(bench.shelf) == [Gap(0, RATE, GapKind.OFF_RECORD)]


def test_a_microphone_gone_off_the_record_is_told_and_waited_for(bench: Bench) -> None:
    """She comes back to the record and nothing hears her: that must be said, and end by itself."""
    bench.recorder.start()
    bench.source.say(voice(1.0))
    bench.recorder.off_record()
    bench.clock.now += 2
    bench.source.refuse = SoundProblem("microphone_refused")
    with pytest.raises(SoundProblem):
        bench.recorder.on_record()
    assert bench.recorder.status().state is RecorderState.LOST
    bench.source.refuse = None
    bench.clock.now += limits.RECORDING_RETRY_SECONDS
    until(lambda: bench.recorder.status().state is RecorderState.RECORDING)
    finish(bench)
    assert [gap.kind for gap in gaps(bench.shelf)] == [GapKind.OFF_RECORD, GapKind.LOST]


def test_a_lost_microphone_that_is_back_goes_on_by_itself(bench: Bench) -> None:
    """Nobody looks at the screen while she speaks: a cable pushed back in must be enough."""
    before, after = voice(1.2, 1), voice(0.8, 2)
    bench.recorder.start("desk")
    bench.source.say(before)
    bench.source.refuse = SoundProblem("microphone_missing")
    bench.source.on_lost()
    until(lambda: bench.recorder.status().state is RecorderState.LOST)
    bench.clock.now += 30
    until(lambda: bench.recorder._try_at > bench.clock.now)  # it has asked, in vain
    assert bench.recorder.status().state is RecorderState.LOST
    bench.source.refuse = None
    bench.clock.now += limits.RECORDING_RETRY_SECONDS
    until(lambda: bench.recorder.status().state is RecorderState.RECORDING)
    assert (bench.recorder.status().problem, bench.recorder.status().gap) == (None, 0)
    bench.source.say(after)
    finish(bench)
    assert bench.source.opened == ["desk", "desk"]
    assert np.array_equal(bench.shelf.sound(), np.concatenate((before, after)))
    away = (30 + limits.RECORDING_RETRY_SECONDS) * RATE
    assert gaps(bench.shelf) == [Gap(len(before), away, GapKind.LOST)]


@pytest.mark.parametrize("press", ["pause", "off_record"])
def test_who_paused_or_went_off_the_record_is_not_recorded_when_it_is_back(bench: Bench, press: str) -> None:
    """A break was begun while the cable was out: plugging it in must not record the break."""
    bench.recorder.start()
    bench.source.refuse = SoundProblem("microphone_missing")
    bench.source.on_lost()
    until(lambda: bench.recorder.status().state is RecorderState.LOST)
    getattr(bench.recorder, press)()
    bench.source.refuse = None
    opened = len(bench.source.opened)
    bench.clock.now += 60
    bench.taken()
    until(bench.recorder._intake.queue.empty)
    assert len(bench.source.opened) == opened
    assert not bench.source.running
    finish(bench)


def test_a_mark_stands_where_the_key_was_pressed(bench: Bench) -> None:
    """A mark a second off makes her listen to the wrong sentence, and the name stays in."""
    bench.recorder.start()
    bench.source.say(voice(1.5))
    assert bench.recorder.mark(Category.PERSON) == 0
    bench.source.say(voice(0.5))
    assert bench.recorder.mark(Category.PERSON) == 1
    bench.recorder.name_mark(0, Category.PLACE)
    bench.recorder.pause()
    assert bench.recorder.mark(Category.PERSON) is None
    finish(bench)
    bench.recorder.name_mark(1, Category.DATE)  # too late, and no fault
    assert moments(bench.shelf) == {
        0: Moment(0, round(1.5 * RATE), Category.PLACE),
        1: Moment(1, 2 * RATE, Category.PERSON),
    }


def test_notes_wait_for_room_in_their_order(bench: Bench) -> None:
    """A full disk must not put a gap where it was not, nor lose it."""
    bench.shelf.hindrance = FULL
    bench.recorder.start()
    bench.source.say(voice(1.5))
    bench.recorder.mark(Category.PHONE)
    bench.recorder.off_record()
    bench.clock.now += 7
    bench.recorder.on_record()
    bench.source.say(voice(1.0))
    until(lambda: bench.recorder.status().held is FULL)
    assert bench.shelf.notes == []
    bench.shelf.hindrance = None
    bench.clock.now += limits.RECORDING_RETRY_SECONDS
    finish(bench)
    assert gaps(bench.shelf) == [Gap(round(1.5 * RATE), 7 * RATE, GapKind.OFF_RECORD)]
    assert moments(bench.shelf) == {0: Moment(0, round(1.5 * RATE), Category.PHONE)}


def test_every_order_of_the_keys_takes_what_it_shows_and_nothing_else() -> None:
    """In whatever order keys are pressed: what is said while it is not red is never taken."""
    for order in itertools.product(("pause", "resume", "off_record", "on_record", "lose", "say"), repeat=3):
        source, shelf, clock = ArraySource(), Shelf(), Ticking()
        recorder = Recorder(source, shelf, clock)
        recorder.start()
        expected, began = 0, 0
        for press in order:
            clock.now += 0.25
            state = recorder.status().state
            if press == "say":
                expected += RATE // 4 if state is RecorderState.RECORDING else 0
                source.say(voice(0.25))
            elif press == "lose":
                source.on_lost()
                if state is RecorderState.RECORDING:
                    began += 1
                    until(lambda recorder=recorder: recorder.status().state is RecorderState.LOST)  # type: ignore[misc]
            else:
                getattr(recorder, press)()
                fresh = press == "off_record" and state is not RecorderState.OFF_RECORD
                began += fresh
        recorder.stop()
        assert recorder.wait(60), order
        assert len(shelf.sound()) == expected, order
        assert len(gaps(shelf)) == began, order
        assert all(gap.at <= expected for gap in gaps(shelf)), order
