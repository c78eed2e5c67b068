"""What names nobody and still tells who she is, to somebody who knows her: family, work, rare words.

A help for one question before her story is handed over, and no more: what is listed is read with her.
Relations and jobs are by lists of nine languages, rare words those that no list of words or names has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import RELATION, gazetteer
from tbtt_desktop.redaction.recognisers.word_lists import words as listed_words
from tbtt_desktop.stories.normalize import beginnings, fold, words
from tbtt_desktop.stories.records import Span

RARE_LETTERS: Final = 5
RARE_TIMES: Final = 2  # a word that stands oftener is what she talks of
RARE_MOST: Final = 40  # of one text; the rest would not be read
_ANYBODY: Final = word_set(
    "girl boy man woman guy kid baby client patient survivor fille homme femme cliente mujer hombre"
    " msichana kijana mtoto kliyente biktima mwana ex امراة رجل شاب فتاة ولد"
    " خاتون عورت لڑکی لڑکا آدمی महिला लड़की लड़का आदमी औरत"
)


class Tells(StrEnum):
    """By what somebody may be recognised."""

    RELATION = "relation"
    JOB = "job"
    RARE = "rare"


@dataclass(frozen=True, slots=True)
class Clue:
    """A stretch of a text by which somebody may be recognised, in code points."""

    span: Span
    tells: Tells
    text: str


def clues(text: str, hidden: Iterable[Span]) -> list[Clue]:
    """Return what tells who she is in `text` and lies in none of the stretches `hidden`, in order."""
    folded, listed = fold(text), gazetteer()
    taken = [False] * (len(text) + 1)
    for span in hidden:
        taken[span.start : span.end] = [True] * (span.end - span.start)
    found: list[Clue] = []
    rare: dict[str, list[Clue]] = {}
    for start, end in words(folded.text):
        span = folded.span(start, end)
        if any(taken[span.start : span.end]):
            continue
        known = [folded.text[at:end] for at in beginnings(folded.text, start, end)]
        tells = _tells(known, listed.cues)
        if tells is not None:
            found.append(Clue(span, tells, text[span.start : span.end]))
        elif _is_rare(known, listed.words, listed.cues):
            rare.setdefault(known[0], []).append(Clue(span, Tells.RARE, text[span.start : span.end]))
    once = [one for same in rare.values() if len(same) <= RARE_TIMES for one in same]
    return sorted([*found, *once[:RARE_MOST]], key=lambda clue: clue.span)


def _tells(known: list[str], cues: dict[str, int]) -> Tells | None:
    for word in known:
        if word in _jobs():
            return Tells.JOB
        if cues.get(word, 0) & RELATION and word not in _ANYBODY:
            return Tells.RELATION
    return None


def _is_rare(known: list[str], listed: dict[str, int], cues: dict[str, int]) -> bool:
    word = known[0]
    if len(word) < RARE_LETTERS or not any(char.isalpha() for char in word) or word.startswith("http"):
        return False
    return not any(stem in listed or stem in cues for one in known for stem in _stems(one))


def _stems(word: str) -> Iterator[str]:
    """Yield a word, and what may be left of it without an ending of one to three letters."""
    yield word
    for letters in (1, 2, 3):
        if len(word) - letters >= RARE_LETTERS - 1:
            yield word[:-letters]


@cache
def _jobs() -> frozenset[str]:
    return listed_words("jobs.txt")
