"""Where figures and signs stand in a text: what looks for numbers looks there and nowhere else.

A testimony is nine tenths words; a pattern that is tried at every letter costs two milliseconds for 10,000
words, whatever it finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context

_FIGURES: Final = re.compile(r"\d+")
_RUN: Final = re.compile(r"(?:[\w.%+\-]+/?)?")  # read backwards
_STOPPED: Final = re.compile(r"(?<=\d)\u06d4(?=\d)")
_RUN_MOST: Final = 90  # characters before a sign
_BEFORE: Final = 18  # characters that a number may have before its first figure, and between two
_AFTER: Final = 16


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch with figures, and what stands beside them: folded [start, end)."""

    start: int
    end: int
    digits: int


def figures(context: Context) -> list[tuple[int, int]]:
    """Return where the runs of digits of a text stand: folded [start, end)."""
    return context.once(_runs)


def _runs(context: Context) -> list[tuple[int, int]]:
    return [match.span() for match in _FIGURES.finditer(context.folded.text)]


def plain(context: Context) -> str:
    """Return the folded text as patterns of numbers read it, every sign in its place.

    Urdu's full stop between digits is a hyphen ("۰۳۴۴۔۸۸۲۱۰۹۳"); the round sign that shortens a word of
    Hindi, which most write as its zero, is a full stop ("मो० 6393").
    """
    return context.once(_plain)


def _plain(context: Context) -> str:
    folded = context.folded.text
    if "\u06d4" in folded:
        folded = _STOPPED.sub("-", folded)
    zeros = [
        start
        for start, end in figures(context)
        if end - start == 1 and start and folded[start] == "0" and "\u0900" <= folded[start - 1] <= "\u0963"
    ]
    if not zeros:
        return folded
    signs = list(folded)
    for zero in zeros:
        signs[zero] = "."
    return "".join(signs)


def stretches(context: Context) -> list[Stretch]:
    """Return the stretches of a text in order, without overlaps."""
    return context.once(_read)


def _read(context: Context) -> list[Stretch]:
    folded = context.folded.text
    found: list[Stretch] = []
    start = end = digits = 0
    for begin, stop in figures(context):
        if begin - _BEFORE <= end and digits:
            end, digits = stop + _AFTER, digits + stop - begin
            continue
        if digits:
            found.append(Stretch(start, end, digits))
        start, end, digits = max(begin - _BEFORE, end), stop + _AFTER, stop - begin
    if digits:
        found.append(Stretch(start, min(end, len(folded)), digits))
    return found


def matches(
    pattern: re.Pattern[str], context: Context, least: int, having: str = "", times: int = 1
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` in stretches of at least so many digits.

    `having` are characters of which each match has `times` or more: where a stretch has fewer, `pattern`
    is not tried.
    """
    folded = plain(context)
    for stretch in stretches(context):
        if stretch.digits < least:
            continue
        start, end = stretch.start, stretch.end
        if not having or sum([folded.count(sign, start, end) for sign in having]) >= times:
            yield from pattern.finditer(folded, start, end)


def around(
    folded: str, sign: re.Pattern[str], word: re.Pattern[str], run: re.Pattern[str] = _RUN
) -> Iterator[re.Match[str]]:
    """Yield matches of `word` that have a sign inside: it is looked for first, since it is rare.

    `run` is what may stand between there and the beginning of `word`, read backwards.
    """
    last = 0
    for found in sign.finditer(folded):
        if found.start() < last:
            continue
        at = found.start()
        before = run.match(folded[max(last, at - _RUN_MOST) : at][::-1])
        match = word.match(folded, at - before.end() if before is not None else at)
        if match is not None:
            last = match.end()
            yield match
