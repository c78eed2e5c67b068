"""Where figures and signs stand in a text: what looks for numbers looks there and nowhere else.

A testimony is nine tenths words; a pattern that is tried at every letter costs two milliseconds for 10,000
words, whatever it finds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.columns import where
from tbtt_desktop.redaction.recognisers.split import LONG, coded

_FIGURES: Final = re.compile("[0-9][0-9]*")  # with a plus it would be tried at every letter
_NOUGHT: Final = np.uint32(ord("0"))
_TEN: Final = np.uint32(10)
_RUN: Final = re.compile(r"(?:[\w.%+\-]+/?)?")  # read backwards
_DOT: Final = re.compile(r"\.(?=[a-z0-9])")
_STOPPED: Final = re.compile(r"\u06d4(?<=\d\u06d4)(?=\d)")
_RUN_MOST: Final = 90  # characters before a sign
_BEFORE: Final = 18  # characters that a number may have before its first figure, and between two
_AFTER: Final = 16
_LETTERS: Final = re.compile(r"[ \-]?[a-z\u00f1&]{1,6}(?!\w)")  # before figures, read backwards
_LETTERS_MOST: Final = 8  # characters, with what must not stand before them
_LETTER_SIGNS: Final = frozenset("abcdefghijklmnopqrstuvwxyz\u00f1&")
JOINS: Final = (" ", "-")  # between letters and their figures


class Stretch:
    """A stretch with figures, and what stands beside them: folded [start, end), and where figures begin.

    No dataclass: hundreds are made, and of a dataclass mypyc compiles everything but that.
    """

    __slots__ = ("begins", "digits", "end", "start")

    def __init__(self, start: int, end: int, digits: int, begins: list[int]) -> None:
        self.start = start
        self.end = end
        self.digits = digits
        self.begins = begins


@dataclass(slots=True)
class Runs:
    """The runs of digits of a text in order, a list for each of what is known of them.

    No number that begins at `starts[i]` goes on beyond `limits[i]`, the end of its stretch, which has so many
    `digits`. `behind[i]` is the sign behind the run, where that is a blank with the next one: "-", " k".
    `heads` are where up to six letters before a run begin, with its number.
    """

    starts: list[int] = field(default_factory=list)
    limits: list[int] = field(default_factory=list)
    digits: list[int] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)
    heads: list[tuple[int, int]] = field(default_factory=list)
    by_sign: dict[str, list[int]] = field(default_factory=dict)
    """The same signs with the numbers of the runs that they stand behind."""

    def followed(self, by: frozenset[str]) -> list[int]:
        """Return the numbers of the runs that one of `by` stands behind, in order."""
        return sorted([at for sign in self.by_sign.keys() & by for at in self.by_sign[sign]])


def signs(listed: str, after_blank: str = "") -> frozenset[str]:
    """Return what stands behind a run of digits: one of `listed`, or a blank and one of `after_blank`."""
    return frozenset([*listed, *(" " + sign for sign in after_blank)])


_ANY: Final[frozenset[str]] = frozenset()
_POINTS: Final = signs(".,\u066b")
LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
DECIMALS: Final = "0123456789"


def figures(context: Context) -> list[tuple[int, int]]:
    """Return where the runs of digits of a text stand: folded [start, end)."""
    return context.once(_runs)


def _runs(context: Context) -> list[tuple[int, int]]:
    if len(context.folded.text) >= LONG:
        signs = context.once(coded)
        told = np.zeros(len(signs) + 2, np.bool_)  # with a sign before the first and one behind the last
        np.less(signs - _NOUGHT, _TEN, out=told[1:-1])  # what is below the nought is a large number then
        edges = where(told[1:] != told[:-1])
        return list(zip(edges[::2], edges[1::2], strict=True))
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
    return found


def runs(context: Context) -> Runs:
    """Return what is known of each run of digits."""
    return context.once(_beside)


def _beside(context: Context) -> Runs:
    folded, found = plain(context), Runs()
    for stretch in stretches(context):
        found.starts += stretch.begins
        found.limits += [stretch.end] * len(stretch.begins)
        found.digits += [stretch.digits] * len(stretch.begins)
    for at, (begin, end) in enumerate(figures(context)):
        sign = folded[end : end + 1]
        if sign == " ":
            sign = folded[end : end + 2]
        found.behind.append(sign)
        found.by_sign.setdefault(sign, []).append(at)
        before = folded[begin - 1 : begin]
        if before in _LETTER_SIGNS or before in JOINS:
            found.heads += [(head, at) for head in _heads(folded, begin)]
    return found


def _heads(folded: str, begin: int) -> list[int]:
    """Return where a number may begin at up to six letters before a run of digits."""
    last = folded[begin - 2 : begin - 1] if folded[begin - 1 : begin] in JOINS else folded[begin - 1 : begin]
    if last not in _LETTER_SIGNS:
        return []
    letters = _LETTERS.match(folded[max(0, begin - _LETTERS_MOST) : begin][::-1])
    if letters is None:
        return []
    heads = [begin - letters.end()]
    if "&" in letters.group():
        heads.append(begin - letters.group().index("&"))
    return heads


def matches(
    pattern: re.Pattern[str], context: Context, least: int, having: str = "", times: int = 1
) -> list[re.Match[str]]:
    """Return the matches of `pattern` in stretches of at least so many digits.

    `having` are characters of which each match has `times` or more: where a stretch has fewer, `pattern`
    is not tried. One that always begins with a figure is tried at fewer places by `begun`, one that begins
    with letters or figures of which no letter stands before by `headed`.
    """
    folded = plain(context)
    found: list[re.Match[str]] = []
    for stretch in _asked(context, least, having, times):
        found += pattern.finditer(folded, stretch.start, stretch.end)
    return found


def joined(
    pattern: re.Pattern[str], context: Context, least: int, *, signs: frozenset[str], apart: int
) -> list[re.Match[str]]:
    """Return the matches of `pattern` that begin with figures, or with what is joined to them: "GHA-8953".

    Right before the figures stands then one of `signs`, or a blank with up to `apart` characters before it.
    """
    folded = plain(context)
    found: list[re.Match[str]] = []
    for stretch in _asked(context, least, "", 1):
        last = stretch.start
        for at in stretch.begins:
            if at < last:
                continue
            before = folded[at - 1 : at]
            begin = at - 1 - apart if before == " " else stretch.start if before in signs else at
            match = pattern.search(folded, max(last, begin), stretch.end)
            if match is None:
                break  # nor from a figure behind
            last = match.end()
            found.append(match)
    return found


def begun(
    pattern: re.Pattern[str],
    context: Context,
    least: int,
    *,
    having: str = "",
    times: int = 1,
    by: frozenset[str] = _ANY,
    after: tuple[str, ...] = (),
    led: str = "",
) -> list[re.Match[str]]:
    """Return the matches of `pattern` that begin with figures: "12/03/2024".

    Of what is `by` their first run (`signs`) one stands behind it in every match, and one of `after` before
    it. Up to two of the signs `led` may begin a match before its figures: "(0300", "+92".
    """
    folded = plain(context)
    if by:
        found = _followed(context, least, by)
    else:
        asked = _asked(context, least, having, times)
        found = [(at, one.end) for one in asked for at in one.begins]
    if after:
        found = [(at, limit) for at, limit in found if folded.endswith(after, 0, at)]
    return _tried(pattern, folded, _with_led(folded, found, led) if led else found)


def pointed(
    pattern: re.Pattern[str], context: Context, least: int, *, decimals: int, led: str = ""
) -> list[re.Match[str]]:
    """Return the matches of `pattern` that begin with a point and so many decimals, or more: "31.5204".

    `led` as with `begun`.
    """
    folded, known = plain(context), runs(context)
    found = [
        (known.starts[at], known.limits[at])
        for at, size in context.once(_decimals)
        if size >= decimals and known.digits[at] >= least
    ]
    return _tried(pattern, folded, _with_led(folded, found, led))


def _decimals(context: Context) -> list[tuple[int, int]]:
    """Return which runs of digits have decimals, and how many."""
    numbers = figures(context)
    followed = [at for at in runs(context).followed(_POINTS) if at + 1 < len(numbers)]
    return [
        (at, numbers[at + 1][1] - numbers[at + 1][0])
        for at in followed
        if numbers[at + 1][0] == numbers[at][1] + 1
    ]


def _with_led(folded: str, found: Sequence[tuple[int, int]], led: str) -> list[tuple[int, int]]:
    """Return `found` with the places of up to two signs right before each."""
    return [(one, limit) for at, limit in found for one in range(_led(folded, at, led), at + 1)]


def _led(folded: str, at: int, led: str) -> int:
    """Return where up to two of the signs `led` begin right before a place."""
    if not at or folded[at - 1] not in led:
        return at
    return at - 2 if at > 1 and folded[at - 2] in led else at - 1


def followed(context: Context, by: frozenset[str]) -> list[int]:
    """Return where runs of digits begin that one of `by` follows (`signs`)."""
    known = runs(context)
    return [known.starts[at] for at in known.followed(by)]


def headed(
    pattern: re.Pattern[str], context: Context, least: int, *, by: frozenset[str] = _ANY
) -> list[re.Match[str]]:
    """Return the matches of `pattern` that begin with figures or up to six letters before them: "KCA 123B".

    Of what is `by` the first run one stands behind it in every match that begins with figures.
    """
    known = runs(context)
    found = [(head, known.limits[at]) for head, at in known.heads if known.digits[at] >= least]
    if by:
        found += _followed(context, least, by)
    else:
        found += [(at, one.end) for one in _asked(context, least, "", 1) for at in one.begins]
    return _tried(pattern, plain(context), sorted(found))


def _followed(context: Context, least: int, by: frozenset[str]) -> list[tuple[int, int]]:
    """Return where runs of digits begin that one of `by` follows, and where their stretches end."""
    known = runs(context)
    return [(known.starts[at], known.limits[at]) for at in known.followed(by) if known.digits[at] >= least]


def _asked(context: Context, least: int, having: str, times: int) -> list[Stretch]:
    """Return the stretches that have digits and signs enough."""
    asked = [one for one in stretches(context) if one.digits >= least]
    if having:
        folded = plain(context)
        written = [sign for sign in having if sign in folded]
        asked = [one for one in asked if written and _count(folded, one, written) >= times]
    return asked


def _count(folded: str, stretch: Stretch, signs: list[str]) -> int:
    return sum([folded.count(sign, stretch.start, stretch.end) for sign in signs])


def _tried(pattern: re.Pattern[str], folded: str, places: Sequence[tuple[int, int]]) -> list[re.Match[str]]:
    """Return the matches that begin at places, with where each ends at the latest, without overlaps."""
    last = 0
    found: list[re.Match[str]] = []
    for place, end in places:
        match = pattern.match(folded, place, end) if place >= last else None
        if match is not None:
            last = match.end()
            found.append(match)
    return found


def places(folded: str, sign: str) -> list[int]:
    """Return where `sign` stands in a text: ten times as fast as a pattern that is tried at every letter."""
    found: list[int] = []
    at = folded.find(sign)
    while at >= 0:
        found.append(at)
        at = folded.find(sign, at + 1)
    return found


def around(
    folded: str, sign: re.Pattern[str], word: re.Pattern[str], run: re.Pattern[str] = _RUN
) -> list[re.Match[str]]:
    """Return the matches of `word` that have a sign inside: it is looked for first, since it is rare.

    `run` is what may stand between there and the beginning of `word`, read backwards.
    """
    last = 0
    matches: list[re.Match[str]] = []
    for found in sign.finditer(folded):
        at = found.start()
        match = _from(folded, word, _run_before(folded, run, at, last)) if at >= last else None
        if match is not None:
            last = match.end()
            matches.append(match)
    return matches


def around_dots(context: Context, word: re.Pattern[str]) -> list[re.Match[str]]:
    """Return the matches of `word` around full stops that a Latin letter or a figure stands behind."""
    folded, last = context.folded.text, 0
    matches: list[re.Match[str]] = []
    for at, begin in context.once(_dots):
        match = _from(folded, word, max(begin, last)) if at >= last else None
        if match is not None:
            last = match.end()
            matches.append(match)
    return matches


def _dots(context: Context) -> list[tuple[int, int]]:
    """Return where such full stops stand, and where what can be read backwards from each begins."""
    folded = context.folded.text
    dots = [found.start() for found in _DOT.finditer(folded)]
    return [(at, _run_before(folded, _RUN, at, 0)) for at in dots]


def _run_before(folded: str, run: re.Pattern[str], at: int, last: int) -> int:
    """Return where the `run` before a place begins, behind `last`."""
    before = run.match(folded[max(last, at - _RUN_MOST) : at][::-1])
    return at - before.end() if before is not None else at


def _from(folded: str, word: re.Pattern[str], begin: int) -> re.Match[str] | None:
    match = word.match(folded, begin)
    if match is None and folded[begin] == "/":  # "hers/amina@example.org"
        match = word.match(folded, begin + 1)
    return match
