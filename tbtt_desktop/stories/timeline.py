"""Between the words of a transcript and the times at which they are heard.

Only the beginnings of lines have a time code. Between two of them a place is estimated, as if every letter
took as long; how far off that may be grows with the distance between them, and is added on both sides
wherever words are to be silenced.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.stories.records import Span, Stretch, TimeCode

LETTERS_A_SECOND: Final = 14  # of speech, where a transcript does not tell: 150 words a minute
EARLIER: Final = 1.0  # seconds: who types a code does so after the word was said
LATER: Final = 0.5
OFF: Final = 0.1  # of the time between two codes
_FEWEST: Final = 20  # letters between codes from which a pace is told


@dataclass(frozen=True, slots=True)
class Timeline:
    """A transcript's length in code points, its time codes, and its sound's length in frames."""

    length: int
    codes: tuple[TimeCode, ...]
    frames: int
    rate: int  # frames a second

    def frame_at(self, at: int) -> int:
        """Return the frame at which a code point is heard, as far as the codes tell."""
        before, after = self._around(at)
        if after.at <= before.at:
            return before.frame
        share = (min(max(at, before.at), after.at) - before.at) / (after.at - before.at)
        return round(before.frame + share * (after.frame - before.frame))

    def at_frame(self, frame: int) -> int:
        """Return the code point that is heard at a frame."""
        points = self._points()
        number = max(0, bisect_right([one.frame for one in points], frame) - 1)
        if number + 1 >= len(points):
            return self.length
        before, after = points[number], points[number + 1]
        share = max(0, frame - before.frame) / (after.frame - before.frame)
        return math.floor(before.at + share * (after.at - before.at))

    def stretch_of(self, span: Span) -> Stretch | None:
        """Return where words are heard, widened by what an estimate may be off; None without a time code.

        It reaches no further than the lines before and after the words' own, and their margins.
        """
        if not self.codes or span.start >= span.end or not self.frames:
            return None
        start = self.frame_at(span.start) - self._margin(span.start, EARLIER)
        end = self.frame_at(span.end) + self._margin(span.end, LATER)
        start = max(0, min(start, self.frames - 1))
        return Stretch(start, min(self.frames, max(start + 1, end)))

    def margin(self, span: Span) -> float:
        """Return by how many seconds such a stretch is wider than the words, at most, on one side."""
        return max(self._margin(span.start, EARLIER), self._margin(span.end, LATER)) / self.rate

    def span_in(self, text: str, stretch: Stretch) -> Span | None:
        """Return the whole words of `text`, this transcript, that may be heard in a stretch, or None."""
        if not self.codes:
            return None
        start, end = self.at_frame(stretch.start), self.at_frame(max(stretch.start, stretch.end - 1)) + 1
        start, end = min(start, self.length), min(end, self.length)
        while start > 0 and not text[start - 1].isspace() and start < end:
            start -= 1
        while end < self.length and not text[end].isspace():
            end += 1
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return Span(start, end) if start < end else None

    def _margin(self, at: int, least: float) -> int:
        before, after = self._around(at)
        exact = at in (before.at, after.at)
        off = 0.0 if exact else OFF * (after.frame - before.frame)
        return round(least * self.rate + off)

    def _around(self, at: int) -> tuple[TimeCode, TimeCode]:
        points = self._points()
        number = min(max(0, bisect_right([one.at for one in points], at) - 1), len(points) - 2)
        return points[number], points[number + 1]

    def _points(self) -> list[TimeCode]:
        """Return the codes with a beginning and an end; at least two points, rising in both."""
        first = [] if self.codes and self.codes[0].at == 0 else [TimeCode(0, 0)]
        points = [*first, *(code for code in self.codes if code.frame < self.frames)]
        if len(points) > 1 and points[1].frame <= points[0].frame:
            del points[0]  # the first line is heard at once, and does not stand at the very beginning
            points[0] = TimeCode(0, points[0].frame)
        last = points[-1]
        return [*points, TimeCode(max(self.length, last.at + 1), self._end(last))]

    def _end(self, last: TimeCode) -> int:
        """Return where the last line ends: by the pace of the others, and with the sound at the latest."""
        first = self.codes[0] if self.codes else TimeCode(0, 0)
        letters, frames = last.at - first.at, last.frame - first.frame
        a_letter = frames / letters if letters >= _FEWEST and frames > 0 else self.rate / LETTERS_A_SECOND
        end = last.frame + math.ceil((self.length - last.at) * a_letter)
        return max(last.frame + 1, min(self.frames, end) if self.codes else self.frames)


def rising(codes: Iterable[TimeCode], length: int, frames: int) -> tuple[TimeCode, ...]:
    """Return the codes that lie in the text and in the sound, each after the one before in both."""
    kept: list[TimeCode] = []
    for code in sorted(codes):
        inside = 0 <= code.at <= length and 0 <= code.frame < frames
        if inside and (not kept or (code.at > kept[-1].at and code.frame > kept[-1].frame)):
            kept.append(code)
    return tuple(kept)


def stamped(codes: Iterable[TimeCode], new: TimeCode) -> tuple[TimeCode, ...]:
    """Return the codes with a new one; those that it contradicts are gone."""
    kept = (one for one in codes if (one.at - new.at) * (one.frame - new.frame) > 0)
    return tuple(sorted((*kept, new)))


def agrees(codes: Sequence[TimeCode], new: TimeCode) -> bool:
    """Whether a new code contradicts none of the others."""
    return all((one.at - new.at) * (one.frame - new.frame) > 0 for one in codes)


def line_starts(text: str) -> list[int]:
    """Return the code points at which lines of `text` begin."""
    return [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n")]
