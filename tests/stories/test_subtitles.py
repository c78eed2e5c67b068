"""Transcripts as files: read in the three forms, written in them, and one clear reason where it is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.stories.subtitles import (
    TimedLine,
    TranscriptForm,
    TranscriptProblem,
    clock,
    parse,
    written,
)

VTT = """WEBVTT - interview
Kind: captions

NOTE nobody reads this

first
00:01.000 --> 00:04.500 align:start
<v Amal>My name is <b>Zubeida</b>
&amp; I say no

00:00:05.000 --> 00:00:06.000
He called.
"""
SRT = """1
00:00:01,000 --> 00:00:04,500
My name
is Zubeida

2
00:00:05,000 --> 00:00:06,000
He called.
""".replace("\n", "\r\n")


def test_webvtt_is_read() -> None:
    """What other programs transcribed would have to be typed again."""
    assert parse(VTT) == [
        TimedLine("Amal: My name is Zubeida & I say no", 1_000),
        TimedLine("He called.", 5_000),
    ]


def test_subrip_is_read() -> None:
    """The same with the older form, written on Windows."""
    assert parse(SRT) == [TimedLine("My name is Zubeida", 1_000), TimedLine("He called.", 5_000)]


def test_lines_with_a_time_before_them_are_read() -> None:
    """What was typed in any editor, with and without times."""
    text = "Interview\n[00:01:02.5] She says\n[1:02:03] when.\n[not a time]\n"
    assert parse(text) == [
        TimedLine("Interview", None),
        TimedLine("She says", 62_500),
        TimedLine("when.", 3_723_000),
        TimedLine("[not a time]", None),
    ]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("[00:00:61] late", "transcript_time", 1),
        ("fine\n[1:2] short", "transcript_time", 2),
        ("[0:05] one\n[0:04] two", "transcript_backwards", 2),
        ("[0:05] one\n[0:05] two", "transcript_backwards", 2),
        ("WEBVTT\n\n00:01.000 -> 00:02.000\nwords", "transcript_cue", 3),
        ("WEBVTT\n\n00:01.000 --> later\nwords", "transcript_time", 3),
        ("1\n00:00:01,000 --> 00:00:02,000\nwords\n\n2\nno time here\nwords", "transcript_cue", 5),
    ],
)
def test_what_is_wrong_is_named_by_its_line(text: str, code: str, line: int) -> None:
    """In a transcript of four hours nobody finds the one line that is wrong."""
    with pytest.raises(TranscriptProblem) as caught:
        parse(text)
    assert (caught.value.code, caught.value.params["line"]) == (code, line)


def _words(letters: str) -> st.SearchStrategy[str]:
    return st.text(letters, min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)


def _said(letters: str) -> st.SearchStrategy[list[tuple[str, int]]]:
    return st.lists(st.tuples(_words(letters), st.integers(1, 9_000)), max_size=12)


def _again(said: list[tuple[str, int]], form: TranscriptForm) -> None:
    lines, now = [], 0
    for text, ms in said:
        now += ms
        lines.append(TimedLine(text, now))
    assert parse(written(lines, form, now + 1)) == lines


@given(_said("ab <&>\u0627\u0644é"), st.sampled_from([TranscriptForm.LINES, TranscriptForm.VTT]))
def test_what_is_written_is_read_back(said: list[tuple[str, int]], form: TranscriptForm) -> None:
    """A transcript that is taken out, corrected elsewhere and put back has lost no line and no time."""
    _again(said, form)


@given(_said("ab &\u0627\u0644é"))
def test_subrip_is_read_back(said: list[tuple[str, int]]) -> None:
    """The same with SubRip, which has no way to write what looks like a tag."""
    _again(said, TranscriptForm.SRT)


@given(st.text(max_size=200))
def test_any_text_is_a_transcript_or_refused(text: str) -> None:
    """A file from outside must not take the program down."""
    try:
        lines = parse(text)
    except TranscriptProblem:
        return
    times = [line.ms for line in lines if line.ms is not None]
    assert times == sorted(set(times))


def test_hours_are_written_so_that_every_program_reads_them() -> None:
    """`62.5` is no time to a player."""
    assert clock(3_723_040) == "01:02:03.040"
