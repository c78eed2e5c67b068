"""What every recogniser gets and gives."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, TypeVar

from tbtt_desktop.stories.normalize import Folded, fold
from tbtt_desktop.stories.records import Category, Suggestion


@dataclass(frozen=True, slots=True)
class Hints:
    """What the story says of itself: an ISO 3166 country and a BCP 47 language, or nothing."""

    country: str | None = None
    language: str | None = None


NO_HINTS = Hints()


Reading = TypeVar("Reading")


@dataclass(frozen=True, slots=True)
class Context:
    """A text as all recognisers see it, folded once."""

    folded: Folded
    hints: Hints = NO_HINTS
    _read: dict[Callable[[Context], Any], Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def text(self) -> str:
        """Return the original."""
        return self.folded.source

    @classmethod
    def of(cls, text: str, hints: Hints = NO_HINTS) -> Context:
        """Fold `text` for a run of recognisers."""
        return cls(fold(text), hints)

    def once(self, reader: Callable[[Context], Reading]) -> Reading:
        """Return what `reader` makes of this text; it is asked once for all recognisers."""
        if reader not in self._read:
            self._read[reader] = reader(self)
        read: Reading = self._read[reader]
        return read

    def suggestion(self, start: int, end: int, category: Category, score: float) -> Suggestion:
        """Return a suggestion for folded [start, end), in code points of the original."""
        first, last = self.folded.stretch(start, end)
        return Suggestion(first, last, category, self.folded.source[first:last], score)


class Recogniser(Protocol):
    """The interface of every file here: `find`."""

    def __call__(self, context: Context) -> Iterable[Suggestion]:
        """Yield suggestions for the text of `context`; they may overlap."""


_CHINESE: Final = 0x2E80  # its scripts and Japan's begin here; Korea's are below when they are folded


def _letters() -> str:
    """Return the letters of scripts that write with blanks as ranges of one set: quicker than its classes."""
    signs = "".join(map(chr, range(_CHINESE)))
    return "".join(f"{run[0][0]}-{run[0][-1]}" for run in re.finditer(r"[^\W\d_]+", signs))


LETTERS: Final = _letters()
INDIC_SIGNS: Final = "\u0900-\u0963\u0970-\u0dff"
"""Ranges for signs of Indic vowels, which belong to the word before."""
# The w and b of `re` know no vowel signs of Indic scripts, so that a word seems to end before its last sign.
WORD: Final = r"[\w\u0900-\u0903\u093a-\u094f\u0962\u0963]"
BEFORE: Final = rf"(?<!{WORD})"
AFTER: Final = rf"(?!{WORD})"


def any_of(phrases: str) -> str:
    """Return a pattern for any of the phrases, which are folded; the longest of a letter is tried first.

    A line or a comma ends a phrase. A blank in it stands for any blanks, `*` at its end for the rest
    of a word.
    """
    found = {" ".join(fold(one).text.split()) for line in phrases.splitlines() for one in line.split(",")}
    ranked = sorted(found - {""}, key=lambda one: (-len(one), one))
    begun: dict[str, list[str]] = {}  # by their first letters, or each word of a text is tried with all
    for one in ranked:
        begun.setdefault(one[0], []).append(one[1:])
    return "(?:" + "|".join(re.escape(letter) + _one_of(rest) for letter, rest in begun.items()) + ")"


def _one_of(phrases: list[str]) -> str:
    if len(phrases) == 1:
        return _as_pattern(phrases[0])
    return "(?:" + "|".join(_as_pattern(one) for one in phrases) + ")"


def _as_pattern(phrase: str) -> str:
    if phrase.endswith("*"):
        return re.escape(phrase[:-1]).replace(r"\ ", r"\s+") + WORD + "*"
    return re.escape(phrase).replace(r"\ ", r"\s+")


class Late:
    """A long pattern that few texts need, compiled when it is first tried: together they take 0.1 s."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """Return the pattern."""
        if self._compiled is None:  # no `cached_property`: mypyc makes one that keeps nothing
            self._compiled = re.compile(self._pattern)
        return self._compiled


def word_set(words: str) -> frozenset[str]:
    """Return the folded words of a list that is kept as prose."""
    return frozenset(fold(words).text.split())


def matches(
    pattern: re.Pattern[str], context: Context, category: Category, score: float
) -> Iterator[Suggestion]:
    """Yield a suggestion for every match of `pattern` in the folded text; group `hit`, where there is one."""
    group = "hit" if "hit" in pattern.groupindex else 0
    for found in pattern.finditer(context.folded.text):
        start, end = found.span(group)
        if start < end:
            yield context.suggestion(start, end, category, score)
