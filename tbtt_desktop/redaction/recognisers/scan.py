"""A folded text as plain words with their places, and phrases found among them by looking words up.

A pattern of five hundred phrases is tried at every letter; a dictionary is asked once a word, for all lists
of phrases together. What several recognisers need is read once a text (`Context.once`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, Final, Generic, TypeVar

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.stories.normalize import fold

# Digits are words of their own: "blk7", "12b". Signs of Indic vowels belong to the word before. Runs of one
# set are several times as fast as a choice at every letter.
_WORD: Final = re.compile("([^\\W\\d_]+(?:[\u0900-\u0963\u0970-\u0dff]+[^\\W\\d_]*)*|\\d+)")
_PROCLITICS: Final = ("وال", "بال", "فال", "كال", "ال", "لل", "و", "ف", "ب", "ل")
_ARTICLES: Final = ("ال", "لل")
_JOINS: Final = frozenset(one[0] for one in _PROCLITICS)
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


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase of one list, the words behind its first."""

    rest: tuple[str, ...]
    kind: Any
    owner: Phrases[Any]


@dataclass(slots=True)
class _Lists:
    """All lists of phrases, by their first words; those with a star by its first letters."""

    phrases: dict[str, list[_Phrase]] = field(default_factory=dict)
    stars: dict[str, list[tuple[str, _Phrase]]] = field(default_factory=dict)

    def worth_asking(self, words: Iterable[str]) -> list[str]:
        """Return the words that a phrase may begin with, once each: most never are of one."""
        phrases, stars = self.phrases, self.stars
        return [
            word
            for word in set(words)
            if word in phrases or ((word[:_STAR] in stars or word[0] in _JOINS) and not word.isdigit())
        ]

    def of(self, word: str) -> tuple[list[_Phrase], int]:
        """Return the phrases that begin with a word, and how many letters of it are a proclitic."""
        found = self._plain(word)
        if found or word[0] not in _JOINS:
            return found, 0
        for proclitic in _PROCLITICS:
            if word.startswith(proclitic) and len(word) >= len(proclitic) + _LEAST_STEM:
                found = self._plain(word[len(proclitic) :])
                if found:
                    return found, 0 if proclitic in _ARTICLES else 1
        return [], 0

    def _plain(self, word: str) -> list[_Phrase]:
        starred = self.stars.get(word[:_STAR])
        known = self.phrases.get(word, [])
        if starred is None:
            return known
        return [phrase for begin, phrase in starred if word.startswith(begin)] + known


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
        one = _Phrase(words[1:], kind, self)
        if phrase.endswith("*") and len(words) == 1:
            _LISTS.stars.setdefault(words[0][:_STAR], []).append((words[0], one))
        else:
            known = _LISTS.phrases.setdefault(words[0], [])
            known.append(one)
            known.sort(key=lambda phrase: -len(phrase.rest))

    def find(self, context: Context) -> list[Hit[Kind]]:
        """Return what is found, in the order of first words."""
        return context.once(_find).get(self, [])


def _find(context: Context) -> dict[Phrases[Any], list[Hit[Any]]]:
    """Look every word of a text up once, for all lists."""
    scan = context.once(read)
    asked = {word: _LISTS.of(word) for word in _LISTS.worth_asking(scan.words)}
    begin = {word: known for word, known in asked.items() if known[0]}
    found: dict[Phrases[Any], list[Hit[Any]]] = defaultdict(list)
    words = scan.words
    for index in [at for at, word in enumerate(words) if word in begin]:
        phrases, cut = begin[words[index]]
        following = words[index + 1] if index + 1 < len(words) else ""
        done: list[tuple[Phrases[Any], Any]] = []  # the longest phrase of a list and a kind counts
        for one in phrases:
            last = index
            if one.rest:
                if one.rest[0] != following or not _goes_on(scan, index, one.rest):
                    continue
                last += len(one.rest)
            key = one.owner, one.kind
            if key not in done:
                done.append(key)
                found[one.owner].append(Hit(index, last, one.kind, cut))
    return found


def _goes_on(scan: Scan, index: int, rest: tuple[str, ...]) -> bool:
    """Whether the words behind one are `rest`, and close together."""
    last = index + len(rest)
    return tuple(scan.words[index + 1 : last + 1]) == rest and not _apart(scan, index, last)


def _apart(scan: Scan, index: int, last: int) -> bool:
    return any(len(gap) > _GAP_MOST or "\n" in gap or "," in gap for gap in scan.gaps[index + 1 : last + 1])
