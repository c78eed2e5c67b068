"""Where figures and signs stand in a text: what looks for numbers looks there and nowhere else.

A testimony is nine tenths words; a pattern that is tried at every letter costs two milliseconds for 10,000
words, whatever it finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context

_FIGURES: Final = re.compile("[0-9][0-9]*")  # with a plus it would be tried at every letter
_RUN: Final = re.compile(r"(?:[\w.%+\-]+/?)?")  # read backwards
_STOPPED: Final = re.compile(r"\u06d4(?<=\d\u06d4)(?=\d)")
_RUN_MOST: Final = 90  # characters before a sign
_BEFORE: Final = 18  # characters that a number may have before its first figure, and between two
_AFTER: Final = 16
_LETTERS: Final = re.compile(r"[ \-]?[a-z\u00f1&]{1,6}(?!\w)")  # before figures, read backwards
_LETTERS_MOST: Final = 8  # characters, with what must not stand before them


@dataclass(slots=True)
class Stretch:
    """A stretch with figures, and what stands beside them: folded [start, end), and where figures begin.

    A number may begin at its `heads`; `signs` are the characters of its text.
    """

    start: int
    end: int
    digits: int
    begins: list[int]
    heads: list[int] = field(default_factory=list)
    signs: frozenset[str] = frozenset()


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
    last = Stretch(0, 0, 0, [])
    for begin, stop in figures(context):
        if begin - _BEFORE > last.end or not found:
            last = Stretch(max(begin - _BEFORE, last.end), 0, 0, [])
            found.append(last)
        last.end = stop + _AFTER
        last.digits += stop - begin
        last.begins.append(begin)
    last.end = min(last.end, len(folded))
    folded = plain(context)
    for stretch in found:
        stretch.signs = frozenset(folded[stretch.start : stretch.end])
        stretch.heads = _heads(folded, stretch)
    return found


def _heads(folded: str, stretch: Stretch) -> list[int]:
    """Return where a number may begin: at figures, or at up to six letters before them."""
    heads: list[int] = []
    for begin in stretch.begins:
        letters = _LETTERS.match(folded[max(stretch.start, begin - _LETTERS_MOST) : begin][::-1])
        if letters is not None:
            heads.append(begin - letters.end())
            if "&" in letters.group():
                heads.append(begin - letters.group().index("&"))
        heads.append(begin)
    return heads


def matches(
    pattern: re.Pattern[str], context: Context, least: int, having: str = "", times: int = 1
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` in stretches of at least so many digits.

    `having` are characters of which each match has `times` or more: where a stretch has fewer, `pattern`
    is not tried. One that always begins with a figure is tried at fewer places by `begun`, one that begins
    with letters or figures of which no letter stands before by `headed`.
    """
    folded = plain(context)
    for stretch in _asked(context, least, having, times):
        yield from pattern.finditer(folded, stretch.start, stretch.end)


def begun(
    pattern: re.Pattern[str], context: Context, least: int, having: str = "", times: int = 1
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` that begin with figures: "12/03/2024"."""
    folded = plain(context)
    for stretch in _asked(context, least, having, times):
        yield from _tried(pattern, folded, stretch.begins, stretch.end)


def headed(
    pattern: re.Pattern[str], context: Context, least: int, having: str = "", times: int = 1
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` that begin with figures or up to six letters before them: "KCA 123B"."""
    folded = plain(context)
    for stretch in _asked(context, least, having, times):
        yield from _tried(pattern, folded, stretch.heads, stretch.end)


def _asked(context: Context, least: int, having: str, times: int) -> list[Stretch]:
    """Return the stretches that have digits and signs enough."""
    asked = [one for one in stretches(context) if one.digits >= least]
    if having:
        asked = [one for one in asked if not one.signs.isdisjoint(having)]
    if times > 1:
        count = plain(context).count
        asked = [one for one in asked if sum([count(sign, one.start, one.end) for sign in having]) >= times]
    return asked


def _tried(pattern: re.Pattern[str], folded: str, places: list[int], end: int) -> Iterator[re.Match[str]]:
    """Yield the matches that begin at `places`, without overlaps."""
    last = 0
    for place in places:
        match = pattern.match(folded, place, end) if place >= last else None
        if match is not None:
            last = match.end()
            yield match


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
        begin = at - before.end() if before is not None else at
        match = word.match(folded, begin)
        if match is None and folded[begin] == "/":  # "hers/amina@example.org"
            match = word.match(folded, begin + 1)
        if match is not None:
            last = match.end()
            yield match
