"""Between words and times: where a word is heard, which words a stretch holds, how far off that may be."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.stories.records import Span, Stretch, TimeCode
from tbtt_desktop.stories.timeline import EARLIER, LATER, Timeline, agrees, line_starts, rising, stamped

RATE = 100
TEXT = "My name is Zubeida.\nHe called all night.\nI said no."
STARTS = line_starts(TEXT)
CODES = tuple(TimeCode(at, 1_000 * number) for number, at in enumerate(STARTS))
LINE = Timeline(len(TEXT), CODES, 6_000, RATE)

codes_of_any_kind = st.lists(st.builds(TimeCode, st.integers(-5, 60), st.integers(-5, 6_100)), max_size=8)


def test_a_line_is_heard_at_its_code_and_a_word_between_two() -> None:
    """A click on a word that plays another place makes the transcript useless for finding anything."""
    assert [LINE.frame_at(at) for at in STARTS] == [0, 1_000, 2_000]
    assert LINE.frame_at(10) == 500
    assert LINE.at_frame(1_000) == STARTS[1]
    assert LINE.at_frame(500) == 10


def test_words_to_be_silenced_are_widened_by_what_the_estimate_may_be_off() -> None:
    """A name of which the first syllable stays is a name that was not silenced."""
    at = TEXT.index("Zubeida")
    words = Span(at, at + len("Zubeida"))
    plain = LINE.frame_at(words.start), LINE.frame_at(words.end)
    stretch = LINE.stretch_of(words)
    assert stretch is not None
    assert plain[0] - stretch.start >= EARLIER * RATE + 90
    assert stretch.end - plain[1] >= LATER * RATE + 90
    assert LINE.margin(words) >= EARLIER


def test_the_last_line_ends_at_the_pace_of_the_others_and_not_with_hours_of_silence() -> None:
    """One word near the end would otherwise propose to silence the rest of four hours."""
    long = Timeline(len(TEXT), CODES, 10_000_000, RATE)
    stretch = long.stretch_of(Span(STARTS[2], len(TEXT)))
    assert stretch is not None
    assert stretch.end - stretch.start < 12 * RATE


def test_without_a_time_code_nothing_is_proposed() -> None:
    """A guess over a whole sound is no guess."""
    bare = Timeline(len(TEXT), (), 6_000, RATE)
    assert bare.stretch_of(Span(3, 7)) is None
    assert bare.span_in(TEXT, Stretch(0, 100)) is None


def test_a_stretch_holds_whole_words() -> None:
    """Half a name that is offered is covered by half."""
    at = TEXT.index("Zubeida")
    frame = LINE.frame_at(at + 3)
    span = LINE.span_in(TEXT, Stretch(frame, frame + 1))
    assert span == Span(at, at + len("Zubeida."))


def test_a_new_code_takes_the_place_of_those_that_it_contradicts() -> None:
    """Of two lines that are said to be heard in the other order, nothing could be told."""
    assert stamped(CODES, TimeCode(STARTS[1], 2_500)) == (CODES[0], TimeCode(STARTS[1], 2_500))
    assert stamped(CODES, TimeCode(STARTS[1], 1_500)) == (CODES[0], TimeCode(STARTS[1], 1_500), CODES[2])
    assert not agrees(CODES, TimeCode(STARTS[1] + 2, 999))
    assert agrees(CODES, TimeCode(STARTS[1] + 2, 1_400))


@given(codes_of_any_kind)
def test_what_is_kept_always_rises_and_lies_within(codes: list[TimeCode]) -> None:
    """A file with times that run backwards must not take the page down."""
    kept = rising(codes, len(TEXT), 6_000)
    assert all(one.at < other.at and one.frame < other.frame for one, other in itertools.pairwise(kept))
    assert all(0 <= one.at <= len(TEXT) and 0 <= one.frame < 6_000 for one in kept)


@given(codes_of_any_kind, st.integers(0, 60), st.integers(0, 60), st.integers(0, 6_000), st.integers(1, 900))
def test_every_place_is_within_text_and_sound_and_time_never_runs_back(
    codes: list[TimeCode], one: int, other: int, frame: int, length: int
) -> None:
    """A stretch outside of the sound is refused when it is to be kept, and the name stays."""
    line = Timeline(len(TEXT), rising(codes, len(TEXT), 6_000), 6_000, RATE)
    low, high = sorted((min(one, len(TEXT)), min(other, len(TEXT))))
    assert 0 <= line.frame_at(low) <= line.frame_at(high) <= 6_000
    assert 0 <= line.at_frame(frame) <= len(TEXT)
    stretch = line.stretch_of(Span(low, high))
    assert stretch is None or 0 <= stretch.start < stretch.end <= 6_000
    if stretch is not None:
        assert stretch.start <= line.frame_at(low)
        assert stretch.end >= min(6_000, line.frame_at(high))
    span = line.span_in(TEXT, Stretch(frame, min(6_000, frame + length)))
    assert span is None or (0 <= span.start < span.end <= len(TEXT) and TEXT[span.start : span.end].strip())
