"""Transcripts as files: lines with a time before them, WebVTT, SubRip; read and written.

    [00:01:02.5] She says when it began.

Sources: W3C WebVTT, Candidate Recommendation of 2019; SubRip as its program wrote it. Of WebVTT what a
transcript needs is read: cues, speakers, line breaks; styles, regions and notes are left out. The parsers
that packages offer tell no place of an error, or pass over it; here a wrong line is named by its number.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.errors import WorldError

_CLOCK: Final = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?"
_STAMPED: Final = re.compile(rf"\[\s*{_CLOCK}\s*\][ \t]?(.*)", re.DOTALL)
_LIKE_STAMPED: Final = re.compile(r"\[\s*[\d:.,]*\d:[\d:.,]*\s*\]")
_CUE: Final = re.compile(rf"\s*{_CLOCK}\s+-->\s+{_CLOCK}(?:\s.*)?")
_VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]*)>")
_TAG: Final = re.compile(r"</?(?:[a-z]+[^>]*|[\d:.]+)?>", re.IGNORECASE)
_LEFT_OUT: Final = ("NOTE", "STYLE", "REGION")


class TranscriptForm(StrEnum):
    """How a transcript is written to a file."""

    LINES = "lines"
    VTT = "vtt"
    SRT = "srt"


class TranscriptProblem(WorldError):
    """A file that is no transcript. Parameters: line, from 1, where it stops making sense; limit.

    `transcript_time`: a time that is none. `transcript_backwards`: it is before the time above it.
    `transcript_cue`: a cue without a time, or without words. `transcript_times_many`: more than can be kept.
    `transcript_beyond`: a time at which the sound is over.
    """

    codes = (
        "transcript_time",
        "transcript_backwards",
        "transcript_cue",
        "transcript_times_many",
        "transcript_beyond",
    )


@dataclass(frozen=True, slots=True)
class TimedLine:
    """A line of a transcript, and when it is heard: milliseconds, None where nobody said."""

    text: str
    ms: int | None
    number: int = field(default=0, compare=False)  # of the file, from 1


def parse(text: str) -> list[TimedLine]:
    """Return the lines of a transcript in any of the three forms, told apart by what stands in it.

    Raises `TranscriptProblem`. Times rise from one timed line to the next.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines[0].rstrip() == "WEBVTT" or lines[0].startswith(("WEBVTT ", "WEBVTT\t")):
        found = _cues(lines, 1)
    elif any(_CUE.fullmatch(line) for line in lines[:4]):
        found = _cues(lines, 0)
    else:
        found = _stamped(lines)
    return _checked(found)


def _checked(found: Iterator[tuple[int, TimedLine]]) -> list[TimedLine]:
    last, timed, kept = -1, 0, []
    for number, line in found:
        if line.ms is not None:
            timed += 1
            if timed > limits.TIME_CODES_MAX:
                raise TranscriptProblem("transcript_times_many", limit=limits.TIME_CODES_MAX)
            if line.ms <= last:
                raise TranscriptProblem("transcript_backwards", line=number)
            last = line.ms
        kept.append(replace(line, number=number))
    while kept and not kept[-1].text and kept[-1].ms is None:
        kept.pop()
    return kept


def _stamped(lines: Sequence[str]) -> Iterator[tuple[int, TimedLine]]:
    for number, line in enumerate(lines, start=1):
        match = _STAMPED.fullmatch(line)
        if match is not None:
            yield number, TimedLine(match[5], _ms(match.groups()[:4], number))
        elif _LIKE_STAMPED.match(line):
            raise TranscriptProblem("transcript_time", line=number)
        else:
            yield number, TimedLine(line, None)


def _cues(lines: Sequence[str], first: int) -> Iterator[tuple[int, TimedLine]]:
    """Yield a line a cue; what is said at the same time as the cue before goes on in its line."""
    at, before = first, None
    while at < len(lines):
        if at == first and first:  # the rest of WebVTT's head
            while at < len(lines) and lines[at].strip() and "-->" not in lines[at]:
                at += 1
        block_at = at
        while at < len(lines) and lines[at].strip():
            at += 1
        block = lines[block_at:at]
        at += 1
        if not block or block[0].split()[0] in _LEFT_OUT:
            continue
        head = next((place for place, line in enumerate(block[:2]) if "-->" in line), None)
        match = _CUE.fullmatch(block[head]) if head is not None else None
        if head is None or match is None:
            code = "transcript_cue" if head is None else "transcript_time"
            raise TranscriptProblem(code, line=block_at + 1 + (head or 0))
        number = block_at + head + 1
        words = " ".join(_plain(line, escaped=bool(first)) for line in block[head + 1 :]).strip()
        ms = _ms(match.groups()[:4], number)
        _ms(match.groups()[4:], number)
        if words:
            yield number, TimedLine(words, None if ms == before else ms)
            before = ms


def _plain(line: str, *, escaped: bool) -> str:
    spoken = _TAG.sub("", _VOICE.sub(lambda found: f"{found[1].strip()}: ", line))
    return (html.unescape(spoken) if escaped else spoken).strip()


def _ms(clock: Sequence[str | None], number: int) -> int:
    hours, minutes, seconds = (int(part or 0) for part in clock[:3])
    if seconds > 59 or (clock[0] is not None and minutes > 59):
        raise TranscriptProblem("transcript_time", line=number)
    whole = (hours * 60 + minutes) * 60 + seconds
    return whole * 1000 + int((clock[3] or "").ljust(3, "0"))


def written(lines: Sequence[TimedLine], form: TranscriptForm, length_ms: int) -> str:
    """Return a transcript as a file that `parse` reads back; its last cue ends at the sound's `length_ms`.

    WebVTT and SubRip hold what has a time: a line without one goes on in the cue of the line before it.
    """
    if form is TranscriptForm.LINES:
        return "".join(
            f"{line.text}\n" if line.ms is None else f"[{clock(line.ms)}] {line.text}\n" for line in lines
        )
    cues = _as_cues(lines)
    ends = [ms for ms, _ in cues[1:]] + [max(length_ms, cues[-1][0] + 1)] if cues else []
    point = "." if form is TranscriptForm.VTT else ","
    blocks = ["WEBVTT\n"] if form is TranscriptForm.VTT else []
    for number, ((ms, text), end) in enumerate(zip(cues, ends, strict=True), start=1):
        head = f"{number}\n" if form is TranscriptForm.SRT else ""
        shown = html.escape(text, quote=False) if form is TranscriptForm.VTT else text
        blocks.append(f"{head}{clock(ms, point)} --> {clock(end, point)}\n{shown}\n")
    return "\n".join(blocks)


def _as_cues(lines: Sequence[TimedLine]) -> list[tuple[int, str]]:
    cues: list[tuple[int, str]] = []
    for line in lines:
        if line.ms is not None or not cues:
            cues.append((line.ms or 0, line.text))
        elif line.text.strip():
            cues[-1] = (cues[-1][0], f"{cues[-1][1]} {line.text}")
    return [(ms, " ".join(text.split())) for ms, text in cues if text.strip()]


def clock(ms: int, point: str = ".") -> str:
    """Return milliseconds as `00:01:02.500`."""
    seconds, rest = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{rest:03}"
