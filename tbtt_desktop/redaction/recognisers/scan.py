"""A folded text as plain words with their places, and phrases found among them by looking words up.

A pattern of five hundred phrases is tried at every letter; a dictionary is asked once a word, for all lists
of phrases together. What several recognisers need is read once a text (`Context.once`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate, compress, count
from typing import Any, Final, Generic, TypeVar

from tbtt_desktop.redaction.recognisers.base import INDIC_SIGNS, LETTERS, Context
from tbtt_desktop.stories.normalize import fold

# Digits are words of their own: "blk7", "12b". Runs of one set are several times as fast as a choice at every
# letter; what no blanks part is rare.
_WORD: Final = re.compile(f"([{LETTERS}][{LETTERS}{INDIC_SIGNS}]*|\\d+|[^\\W\\d_]+)")
_PROCLITICS: Final = {  # by their first letters
    "و": ("وال", "و"), "ب": ("بال", "ب"), "ف": ("فال", "ف"), "ك": ("كال",), "ا": ("ال",), "ل": ("لل", "ل"),
}  # fmt: skip
_ARTICLES: Final = ("ال", "لل")
_LEAST_STEM: Final = 2  # letters that are left of a word without its proclitic
_STAR: Final = 4  # letters by which a phrase with a star is looked up
_GAP_MOST: Final = 3  # characters between two words of one phrase: "a/c", "ci : ", "d'identité"

Kind = TypeVar("Kind", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Scan:
    """The words of a folded text: `words[i]` is [starts[i], ends[i]), and `gaps[i]` stands before it."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]

    def behind(self, index: int, most: int) -> range:
        """Return the indices of up to so many words behind one."""
        return range(index + 1, min(index + 1 + most, len(self.words)))


def read(context: Context) -> Scan:
    """Return the words of a text; the last gap stands behind the last word."""
    parts = _WORD.split(context.folded.text)
    places = list(accumulate(map(len, parts)))
    return Scan(parts[1::2], places[0:-1:2], places[1::2], parts[0::2])


@dataclass(slots=True)  # not frozen: there are thousands, and that makes each four times as slow to make
class Hit(Generic[Kind]):
    """A phrase: words [first, last] of the scan, and what it stands for."""

    first: int
    last: int
    kind: Kind
    cut: int = 0  # letters of a proclitic before it, its article left out


_Owned = tuple["Phrases[Any]", Any]  # a list of phrases, and which of its kinds


@dataclass(slots=True)
class _Begun:
    """What begins with a word: it alone, and longer phrases by their second word, the longest first."""

    alone: list[_Owned] = field(default_factory=list)
    longer: dict[str, list[tuple[tuple[str, ...], _Owned]]] = field(default_factory=dict)


@dataclass(slots=True)
class _Lists:
    """All lists of phrases, by their first words; those with a star by its first letters."""

    phrases: dict[str, _Begun] = field(default_factory=dict)
    stars: dict[str, list[tuple[str, _Owned]]] = field(default_factory=dict)

    def of(self, words: Iterable[str]) -> dict[str, tuple[_Begun, int]]:
        """Return what begins with each of `words`, with how many letters of it are a proclitic.

        Most words begin nothing.
        """
        once, stars = set(words), self.stars
        found = {word: (self.phrases[word], 0) for word in self.phrases.keys() & once}
        for word in [word for word in once if word[:_STAR] in stars]:
            begun = self._starred(word)
            if begun is not None:
                found[word] = begun, 0
        for word in [word for word in once if word[0] in _PROCLITICS and word not in found]:
            joined = self._joined(word)
            if joined is not None:
                found[word] = joined
        return found

    def _joined(self, word: str) -> tuple[_Begun, int] | None:
        """Return what begins with an Arabic word that a proclitic is written onto."""
        for proclitic in _PROCLITICS[word[0]]:
            if word.startswith(proclitic) and len(word) >= len(proclitic) + _LEAST_STEM:
                rest = word[len(proclitic) :]
                begun = self._starred(rest) or self.phrases.get(rest)
                if begun is not None:
                    return begun, 0 if proclitic in _ARTICLES else 1
        return None

    def _starred(self, word: str) -> _Begun | None:
        """Return what begins with a word, by those with a star too; None where none has."""
        owned = [one for begin, one in self.stars.get(word[:_STAR], ()) if word.startswith(begin)]
        if not owned:
            return None
        known = self.phrases.get(word, _Begun())
        return _Begun(list(dict.fromkeys(owned + known.alone)), known.longer)


_LISTS: Final = _Lists()


class Phrases(Generic[Kind]):
    """Phrases of some kinds, to be found in a text; the longest of a kind that begins at a word counts.

    A line or a comma ends a phrase. `*` at its end stands for the rest of a word. What is written
    between its words does not matter, up to three characters. In Arabic letters a proclitic may be
    written onto the first word.
    """

    def __init__(self, lists: Mapping[Kind, str]) -> None:
        for kind, listed in lists.items():
            for phrase in sorted(
                {one.strip() for line in listed.splitlines() for one in line.split(",")} - {""}
            ):
                self._learn(phrase, kind)

    def _learn(self, phrase: str, kind: Kind) -> None:
        words = tuple(_WORD.split(fold(phrase.removesuffix("*")).text)[1::2])
        one = self, kind
        if phrase.endswith("*") and len(words) == 1:
            _LISTS.stars.setdefault(words[0][:_STAR], []).append((words[0], one))
            return
        begun = _LISTS.phrases.setdefault(words[0], _Begun())
        if len(words) == 1:
            begun.alone = list(dict.fromkeys([*begun.alone, one]))
        else:
            known = begun.longer.setdefault(words[1], [])
            known.append((words[1:], one))
            known.sort(key=lambda phrase: -len(phrase[0]))

    def find(self, context: Context) -> list[Hit[Kind]]:
        """Return what is found, in the order of first words."""
        return context.once(_find).get(self, [])


def _find(context: Context) -> dict[Phrases[Any], list[Hit[Any]]]:
    """Look every word of a text up once, for all lists."""
    scan = context.once(read)
    words = scan.words
    begin = _LISTS.of(words)
    found: dict[Phrases[Any], list[Hit[Any]]] = defaultdict(list)
    for index in compress(count(), map(begin.__contains__, words)):
        begun, cut = begin[words[index]]
        done: list[_Owned] = []  # the longest phrase of a list and a kind counts
        longer = begun.longer.get(words[index + 1]) if index + 1 < len(words) else None
        for rest, one in longer or ():
            if one not in done and _goes_on(scan, index, rest):
                done.append(one)
                found[one[0]].append(Hit(index, index + len(rest), one[1], cut))
        for one in begun.alone:
            if one not in done:
                found[one[0]].append(Hit(index, index, one[1], cut))
    return found


def _goes_on(scan: Scan, index: int, rest: tuple[str, ...]) -> bool:
    """Whether the words behind one are `rest`, and close together."""
    last = index + len(rest)
    return tuple(scan.words[index + 1 : last + 1]) == rest and not _apart(scan, index, last)


def _apart(scan: Scan, index: int, last: int) -> bool:
    return any(len(gap) > _GAP_MOST or "\n" in gap or "," in gap for gap in scan.gaps[index + 1 : last + 1])
