"""Too loud: told of all that is recorded, however seldom the window looks."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.audio.clipping import RUN, Clipping
from tbtt_desktop.audio.recorder import Recorder
from tests.audio.test_recorder import Shelf
from tests.helpers.sound import ArraySource, until, voice
from ui.screens.interview.recorder_hearing import POLL, LevelWatch, Loud


def places(samples: list[int]) -> int:
    """The same, counted by hand."""
    found = run = 0
    for sample in samples:
        run = run + 1 if abs(sample) >= 32_767 else 0
        found += run == RUN
    return found


@given(
    st.lists(st.sampled_from([0, 32_767, -32_768, 32_766]), max_size=60),
    st.lists(st.integers(1, 9), max_size=30),
)
def test_places_are_counted_over_blocks_of_any_size(samples: list[int], sizes: list[int]) -> None:
    """A cut-off that falls between two blocks would be counted twice, or not."""
    data, clipping, at = np.array(samples, "<i2"), Clipping(), 0
    for size in (*sizes, len(samples)):
        clipping.feed(data[at : at + size].tobytes())
        at += size
    assert clipping.places == places(samples)


def test_a_recorder_tells_what_nobody_looked_at() -> None:
    """Two seconds of a busy window, and the one sentence that mattered crackles, untold."""
    source = ArraySource()
    recorder = Recorder(source, Shelf())
    recorder.start()
    loud = np.full(480, 32_767, np.int16)
    source.say(np.concatenate((voice(0.5), loud, voice(1.0))))
    recorder.stop()
    assert recorder.wait(60)
    until(lambda: recorder.status().clipped == 1)
    watch = LevelWatch()
    assert watch.heard(0.3, 0) is Loud.FINE
    assert watch.heard(0.3, 1) is Loud.CLIPPED
    assert [watch.heard(0.3, 1) for _ in range(5_000 // POLL)][-1] is Loud.FINE
