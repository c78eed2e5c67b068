"""How words are found whatever their spelling, and shown where they stand.

Text is folded as for covering names (`normalize`): case, accents, Arabic points and the variants of its
letters, and the digits of every script no longer count. What is indexed and what is searched for are cut
into words here, so the index itself only compares bytes.

Numbers are found in any grouping: beside its groups, a number is indexed as if it were written in one,
from each of its groups on. "0300 123-4567" is found by 03001234567, 0300 12 and 1234567.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count, repeat
from typing import Final

from tbtt_desktop.stories.normalize import Folded, fold, words
from tbtt_desktop.stories.records import Span

WORDS_MAX: Final = 32  # of one search; what is typed beyond is left out
GROUPS_MAX: Final = 8  # of one number
_LEAD: Final = 24  # code points before the first word that is shown, so that it is seen in a narrow column
_WIDTH: Final = 160
_PIECE: Final = 600  # code points that are looked at together
_LONG: Final = 20_000  # code points; what is longer is cut before it is kept for showing
_TRIES: Final = 4  # pieces that are looked at for a place with more of the words
_GAP: Final = re.compile(r"[ \-./()+]{1,2}")
_DIGITS: Final = re.compile(r"[0-9]+")
_SPACE: Final = re.compile(r"\s+")


class _Folds(dict[int, str]):
    """Folds of single code points, for `str.translate`, which is a hundred times faster than `fold`."""

    def __missing__(self, code: int) -> str:
        folded = fold(chr(code)).text
        self[code] = folded
        return folded


_FOLDS: Final = _Folds()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of a text on one line, and where the words that were searched for stand in it."""

    text: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int  # in the folded text
    end: int


@dataclass(frozen=True, slots=True)
class _Place:
    span: Span
    meant: str  # the word that was searched for


@dataclass(frozen=True, slots=True)
class _Window:
    words: int  # how many of those that were searched for
    places: list[Span]


def _tokens(folded: str) -> list[_Token]:
    return [_Token(folded[start:end], start, end) for start, end in words(folded)]


def _numbers(folded: str, tokens: Sequence[_Token]) -> Iterator[list[_Token]]:
    """Yield each run of two or more groups of digits that are written as one number."""
    run: list[_Token] = []
    for token in tokens:
        digits = _DIGITS.fullmatch(token.word) is not None
        if run and not (digits and _GAP.fullmatch(folded, run[-1].end, token.start)):
            if len(run) > 1:
                yield run
            run = []
        if digits:
            run.append(token)
    if len(run) > 1:
        yield run


def _joined(run: Sequence[_Token]) -> Iterator[_Token]:
    """Yield a number in one, from each of its groups on but the last."""
    for first in range(len(run) - 1):
        groups = run[first : first + GROUPS_MAX]
        yield _Token("".join(one.word for one in groups), groups[0].start, groups[-1].end)


def indexed(text: str) -> str:
    """Return the words of a text as they are indexed: folded, one space apart."""
    folded = text.translate(_FOLDS)
    tokens = _tokens(folded)
    numbers = [token.word for run in _numbers(folded, tokens) for token in _joined(run)]
    return " ".join([*(token.word for token in tokens), *numbers])


@dataclass(frozen=True, slots=True)
class Sought:
    """What somebody searches for: whole words, and beginnings of words."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    expression: str  # for FTS5, of words as `indexed` makes them; "" where there is no word

    @property
    def count(self) -> int:
        """How many words there are."""
        return len(self.whole) + len(self.beginnings)

    def holds(self, word: str) -> bool:
        """Whether a folded word is one of those."""
        return word in self.whole or word.startswith(self.beginnings)

    def hints(self) -> list[str]:
        """Return what a folded text holds one of, where it holds one of the words in any grouping."""
        return [word[0] if _DIGITS.fullmatch(word) else word for word in (*self.whole, *self.beginnings)]


def sought(typed: str) -> Sought:
    """Return what is searched for: every word, the last one perhaps unfinished; numbers always so."""
    folded = typed.translate(_FOLDS)
    tokens = _tokens(folded)[:WORDS_MAX]
    numbers = {id(run[0]): run[:GROUPS_MAX] for run in _numbers(folded, tokens)}
    whole: set[str] = set()
    beginnings: list[str] = []
    terms = []
    left = 0
    for place, token in enumerate(tokens):
        last = place == len(tokens) - 1
        if id(token) in numbers:
            run = numbers[id(token)]
            number = "".join(one.word for one in run)
            terms.append(f'("{number}"* OR ({" ".join(_quoted(one.word) for one in run)}*))')
            beginnings += [number, run[-1].word]
            whole.update(one.word for one in run[:-1])
            left = len(run) - 1
        elif left:
            left -= 1
        elif last or _DIGITS.fullmatch(token.word):
            terms.append(_quoted(token.word) + "*")
            beginnings.append(token.word)
        else:
            terms.append(_quoted(token.word))
            whole.add(token.word)
    return Sought(frozenset(whole), tuple(beginnings), " AND ".join(terms))


def _quoted(word: str) -> str:
    return f'"{word}"'  # a word holds letters, digits and vowel signs only


def excerpt(text: str, wanted: Sought) -> Excerpt:
    """Return the stretch of `text` in which most of the words stand, or its beginning where none does."""
    best = _Window(0, [])
    left = _TRIES
    for start, piece in _promising(text, wanted):
        for window in _windows(_places(piece, wanted)):
            if window.words > best.words:
                best = _Window(
                    window.words, [Span(one.start + start, one.end + start) for one in window.places]
                )
            if best.words == wanted.count:
                return _cut(text, best.places)
        left -= 1 if best.words else 0
        if not left:
            break
    return _cut(text, best.places)


def nearby(text: str, wanted: Sought) -> str:
    """Return as much of a text as its excerpt needs: all of it, or of a long one what surrounds the words."""
    if len(text) <= _LONG:
        return text
    found = _promising(text, wanted)
    start = found[0][0] if found else 0
    return text[max(0, start - _PIECE) : start + 2 * _PIECE]


def _promising(text: str, wanted: Sought) -> list[tuple[int, str]]:
    """Return the pieces that may hold one of the words, those that may hold most of them first.

    Only these are cut into words, which takes twenty times as long as looking for letters.
    """
    hints = wanted.hints()
    found = []
    for start, piece in _pieces(text):
        folded = piece.translate(_FOLDS)
        fitting = sum(hint in folded for hint in hints)
        if fitting:
            found.append((fitting, start, piece))
    found.sort(key=lambda one: -one[0])
    return [(start, piece) for _, start, piece in found]


def _windows(places: Sequence[_Place]) -> Iterator[_Window]:
    """Yield what can be shown together, from each of the places on."""
    for number, first in enumerate(places):
        end = first.span.start + _WIDTH - _LEAD
        near = [first.span]  # a word may be longer than what is shown
        meant = {first.meant}
        for one in places[number + 1 :]:
            if one.span.end > end:
                break
            near.append(one.span)
            meant.add(one.meant)
        yield _Window(len(meant), near)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield the text piece by piece, cut between words where it can be."""
    start = 0
    while start < len(text):
        end = start + _PIECE
        if end < len(text):
            cut = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
            end = cut + 1 if cut > start else end
        yield start, text[start:end]
        start = end


def _places(piece: str, wanted: Sought) -> list[_Place]:
    """Return where the words stand in a piece, from left to right."""
    quick = piece.translate(_FOLDS)
    found = [token for token in _with_numbers(quick) if wanted.holds(token.word)]
    if not found:
        return []
    lengths = map(len, map(_FOLDS.__getitem__, map(ord, piece)))
    exact = Folded(quick, list(chain.from_iterable(map(repeat, count(), lengths))), piece)
    places: list[_Place] = []
    for token in sorted(found, key=lambda one: (one.start, -one.end)):
        if not places or token.start >= _at(exact, places[-1].span.end):
            places.append(_Place(exact.span(token.start, token.end), _meant(token.word, wanted)))
    return places


def _with_numbers(folded: str) -> list[_Token]:
    tokens = _tokens(folded)
    return tokens + [token for run in _numbers(folded, tokens) for token in _joined(run)]


def _at(folded: Folded, place: int) -> int:
    """Return where the code point at `place` of the source stands in the folded text."""
    return bisect.bisect_left(folded.origin, place)


def _meant(word: str, wanted: Sought) -> str:
    if word in wanted.whole:
        return word
    return next(one for one in wanted.beginnings if word.startswith(one))


def _cut(text: str, places: Sequence[Span]) -> Excerpt:
    """Return the stretch around `places` on one line, its white space single, with the marks moved along."""
    first = places[0].start if places else 0
    start = _word_border(text, max(0, first - _LEAD), first)
    stop = min(len(text), start + _WIDTH)
    out = "… " if text[:start].strip() else ""
    marks: list[Span] = []
    position = start
    for place in places:
        out += _flat(text[position : place.start], out)
        begun = len(out)
        out += _flat(text[place.start : place.end], out)
        marks.append(Span(begun, len(out)))
        position = place.end
    out += _flat(text[position : max(stop, position)], out).rstrip()
    return Excerpt(out + ("…" if text[max(stop, position) :].strip() else ""), tuple(marks))


def _word_border(text: str, start: int, first: int) -> int:
    """Return the place after the first white space from `start` on; 0 where it begins with the text."""
    if start == 0:
        return 0
    space = _SPACE.search(text, start, first)
    return space.end() if space else start


def _flat(part: str, before: str) -> str:
    flat = _SPACE.sub(" ", part)
    return flat[1:] if flat[:1] == " " and (not before or before.endswith(" ")) else flat
