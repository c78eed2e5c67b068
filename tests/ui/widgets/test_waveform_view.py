"""Between pixels and frames: what one sees, presses and drags is the place in the sound that is meant."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.audio.peaks import Loudness, PeakMeter, Peaks
from tbtt_desktop.stories.records import AudioFacts, Stretch
from ui.widgets.waveform_view import PEAK_PIXELS, Hold, View, dragged, drawn, shortest

DAY = 24 * 3600 * 48_000
sounds = st.tuples(st.integers(1, DAY), st.sampled_from([4_000, 8_000, 44_100, 48_000, 192_000]))
widths = st.integers(1, 4_000)
factors = st.floats(0.05, 20)


@st.composite
def views(draw: st.DrawFn) -> View:
    """A view somebody has come to by zooming, scrolling and resizing."""
    (frames, rate), width = draw(sounds), draw(widths)
    view = View.whole(frames, rate, width)
    for _ in range(draw(st.integers(0, 4))):
        step = draw(st.integers(0, 2))
        if step == 0:
            view = view.zoomed(draw(factors), draw(st.floats(0, view.width)))
        elif step == 1:
            view = view.beginning(draw(st.floats(-frames, 2 * frames)))
        else:
            view = view.resized(draw(widths))
    return view


@given(views())
def test_what_is_in_sight_is_sound(view: View) -> None:
    """Empty room beside a sound looks like silence that is not there."""
    assert view.first >= 0
    assert view.first + view.per_pixel * view.width <= view.frames * (1 + 1e-9) + 1e-6
    assert View.whole(view.frames, view.rate, view.width).per_pixel >= view.per_pixel


@given(views(), st.floats(0, 1))
def test_a_pixel_and_its_frame_are_the_same_place(view: View, share: float) -> None:
    """A mute that is drawn over a name must lie on the name: to half a frame, or what a float can tell."""
    x = share * view.width
    frame = view.frame_at(x)
    assert 0 <= frame <= view.frames
    assert abs(view.x_of(frame) - x) <= 0.5 / view.per_pixel + 1e-6
    assert view.frame_at(view.x_of(frame)) == frame


@given(views(), st.floats(-1e6, 1e6))
def test_beside_the_sound_is_its_beginning_or_its_end(view: View, x: float) -> None:
    """A drag that leaves the window must still end within the sound."""
    assert 0 <= view.frame_at(x) <= view.frames


@given(views(), factors, st.floats(0, 1))
def test_what_is_under_the_mouse_stays_there(view: View, factor: float, share: float) -> None:
    """Coming nearer to a word must not lead to another one."""
    x = share * view.width
    before = view.first + x * view.per_pixel
    near = view.zoomed(factor, x)
    place = near.first + x * near.per_pixel
    at_an_end = near.first in {0.0, near.most_first}
    assert at_an_end or abs(place - before) <= max(1e-6, near.per_pixel * 1e-3)


@given(views())
def test_nearer_has_an_end(view: View) -> None:
    """Past the peaks there is nothing to see, and one would be lost in it."""
    for _ in range(80):
        view = view.zoomed(1.5, view.width / 2)
    least = min(view.frames / view.width, view.rate / (100 * PEAK_PIXELS))
    assert abs(view.per_pixel - least) <= least * 1e-6
    for _ in range(80):
        view = view.zoomed(1 / 1.5, 0)
    assert view.is_whole
    assert view.first == 0


@given(views(), st.floats(0, 1))
def test_where_one_is_comes_in_sight(view: View, share: float) -> None:
    """A playhead that runs out of the window leaves her looking at another sentence than she hears."""
    frame = int(share * view.frames)
    shown = view.showing(frame)
    assert -1e-6 <= shown.x_of(frame) <= shown.width + 1e-6
    assert shown.per_pixel == view.per_pixel


@given(sounds, st.data())
def test_a_dragged_stretch_stays_within_the_sound_and_is_never_nothing(
    sound: tuple[int, int], data: st.DataObject
) -> None:
    """A mute that is dragged to nothing would leave the name to be heard."""
    frames, rate = sound
    start = data.draw(st.integers(0, frames - 1))
    stretch = Stretch(start, data.draw(st.integers(start + 1, frames)))
    by = data.draw(st.integers(-2 * DAY, 2 * DAY))
    hold = data.draw(st.sampled_from(Hold))
    moved = dragged(stretch, hold, by, frames, rate)
    assert 0 <= moved.start < moved.end <= frames
    if hold is Hold.BODY:
        assert moved.end - moved.start == stretch.end - stretch.start
    else:
        assert moved.end - moved.start >= min(shortest(rate), stretch.end - stretch.start)
        kept = moved.end == stretch.end if hold is Hold.START else moved.start == stretch.start
        assert kept
    assert dragged(stretch, hold, 0, frames, rate) == stretch


@given(st.integers(0, DAY), st.integers(0, DAY))
def test_a_stretch_is_drawn_from_either_end(one: int, other: int) -> None:
    """Whoever draws from right to left means the same name."""
    stretch = drawn(one, other, 48_000)
    assert stretch == drawn(other, one, 48_000)
    if stretch is None:
        assert abs(one - other) < shortest(48_000)
    else:
        assert (stretch.start, stretch.end) == (min(one, other), max(one, other))


@given(
    st.lists(st.integers(-32768, 32767), min_size=1, max_size=600),
    st.integers(1, 3),
    st.floats(0, 7_000),
    st.floats(0.5, 900),
    st.integers(0, 40),
)
def test_a_bar_is_the_loudest_of_what_it_stands_for(
    samples: list[int], channels: int, first: float, width: float, count: int
) -> None:
    """A word between two bars that no bar shows would not be looked for."""
    rate = 1_000  # ten frames a peak
    samples = samples[: len(samples) // channels * channels] or [0] * channels
    facts = AudioFacts("WAV", rate, channels, len(samples) // channels, lossy=False)
    meter = PeakMeter(facts)
    meter.feed(np.array(samples, "<i2").tobytes())
    peaks = meter.finish()
    rows = np.abs(np.frombuffer(peaks.data, "<i2").astype(int).reshape(-1, 2)).max(axis=1)
    bars = Loudness(peaks).bars(first, width, count)
    assert len(bars) == count
    for number, bar in enumerate(bars):
        low = int((first + number * width) // 10)
        high = max(low + 1, int((first + (number + 1) * width) // 10))
        assert bar == max(rows[low:high], default=0) / 32768


def test_a_sound_without_a_peak_has_bars_too() -> None:
    """The window must not fall over a sound of which nothing is drawn yet."""
    assert Loudness(Peaks(480, b"")).bars(0, 480, 3) == [0.0, 0.0, 0.0]
