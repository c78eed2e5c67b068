"""A folded text as plain words with their places, and phrases found among them by looking words up.

A pattern of five hundred phrases is tried at every letter; a dictionary is asked once a word. What several
recognisers need is read once a text (`Context.once`).
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, Generic, TypeVar

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.stories.normalize import fold

# Digits are words of their own: "blk7", "12b". Signs of Indic vowels belong to the word before.
_WORD: Final = re.compile("([^\\W\\d_](?:[^\\W\\d_]|[\u0900-\u0963\u0970-\u0dff])*|\\d+)")
_ARABIC: Final = "\u0600"
_PROCLITICS: Final = ("وال", "بال", "فال", "كال", "ال", "لل", "و", "ف", "ب", "ل")
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


def read(context: Context) -> Scan:
    """Return the words of a text; the last gap stands behind the last word."""
    parts = _WORD.split(context.folded.text)
    places = list(accumulate(map(len, parts)))
    return Scan(parts[1::2], places[0:-1:2], places[1::2], parts[0::2])


@dataclass(frozen=True, slots=True)
class Hit(Generic[Kind]):
    """A phrase: words [first, last] of the scan, and what it stands for."""

    first: int
    last: int
    kind: Kind
    cut: int = 0  # letters of a proclitic before it, its article left out


class Phrases(Generic[Kind]):
    """Phrases of some kinds, to be found in a scan; the longest of a kind that begins at a word counts.

    A line or a comma ends a phrase. `*` at its end stands for the rest of a word. What is written
    between its words does not matter, up to three characters. In Arabic letters a proclitic may be
    written onto the first word.
    """

    def __init__(self, lists: Mapping[Kind, str]) -> None:
        self._phrases: dict[str, list[tuple[tuple[str, ...], Kind]]] = {}
        self._stars: dict[str, list[tuple[str, Kind]]] = {}
        for kind, listed in lists.items():
            for phrase in {one.strip() for line in listed.splitlines() for one in line.split(",")} - {""}:
                self._learn(phrase, kind)
        for known in self._phrases.values():
            known.sort(key=lambda one: -len(one[0]))

    def _learn(self, phrase: str, kind: Kind) -> None:
        words = tuple(_WORD.split(fold(phrase.removesuffix("*")).text)[1::2])
        if phrase.endswith("*") and len(words) == 1:
            self._stars.setdefault(words[0][:_STAR], []).append((words[0], kind))
        else:
            self._phrases.setdefault(words[0], []).append((words[1:], kind))

    def find(self, scan: Scan) -> Iterator[Hit[Kind]]:
        """Yield what is found, in the order of first words."""
        known, words = self._phrases, scan.words
        for index, found in enumerate(map(known.get, words)):
            if words[index][:_STAR] in self._stars:
                yield from self._starred(words[index], index)
            if found is not None:
                yield from self._at(scan, index, found)
            elif words[index][0] >= _ARABIC:
                yield from self._stemmed(scan, index)

    def _at(
        self, scan: Scan, index: int, known: list[tuple[tuple[str, ...], Kind]], cut: int = 0
    ) -> Iterator[Hit[Kind]]:
        seen: set[Kind] = set()
        for rest, kind in known:
            if kind in seen:
                continue
            last = index + len(rest)
            if rest and (tuple(scan.words[index + 1 : last + 1]) != rest or _apart(scan, index, last)):
                continue
            seen.add(kind)
            yield Hit(index, last, kind, cut)

    def _starred(self, word: str, index: int, cut: int = 0) -> Iterator[Hit[Kind]]:
        for begin, kind in self._stars[word[:_STAR]]:
            if word.startswith(begin):
                yield Hit(index, index, kind, cut)

    def _stemmed(self, scan: Scan, index: int) -> Iterator[Hit[Kind]]:
        word = scan.words[index]
        for proclitic in _PROCLITICS:
            if word.startswith(proclitic) and len(word) >= len(proclitic) + _LEAST_STEM:
                stem = word[len(proclitic) :]
                cut = 0 if proclitic in _ARTICLES else 1
                found = self._phrases.get(stem)
                if found is not None:
                    yield from self._at(scan, index, found, cut)
                    return
                if stem[:_STAR] in self._stars:
                    yield from self._starred(stem, index, cut)
                    return


def _apart(scan: Scan, index: int, last: int) -> bool:
    return any(len(gap) > _GAP_MOST or "\n" in gap or "," in gap for gap in scan.gaps[index + 1 : last + 1])
