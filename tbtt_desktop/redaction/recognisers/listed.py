"""What the lists say of the different words of a text, a column each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from tbtt_desktop.redaction.recognisers.columns import Codes, Column, Integers, Numbers, Signs, where
from tbtt_desktop.redaction.recognisers.devanagari import dear, is_name, is_surely, spellings
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    HAND,
    INTRODUCTION,
    LANGUAGE_BITS,
    ORG_HEAD,
    OWNED,
    PLACE_HEAD,
    RELATION,
    SPEECH,
    TITLE,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.word_lists import sections
from tbtt_desktop.redaction.recognisers.word_lists import words as everyday_words

_PREFIX: Final = Signs("\u0648\u0627\u0641\u0628\u0644\u0643".__contains__)
_ARABIC_BEGINS: Final = 0x0600
_AND_SO: Final = "\u0648\u0641"
_TO_BY_AS: Final = "\u0628\u0644\u0643\u0641"
_ARTICLE: Final = "\u0627\u0644"
_BARE_LEAST: Final = 3  # letters of a word without what is written onto it
_INDIC_BEGINS: Final = 0x0900
_INDIC: Final = LANGUAGE_BITS["hi"]
_EVERYDAY: Final = ("fil", "sw", "pt")
_NAMES: Final = "names"  # the section of those


@dataclass(frozen=True, slots=True)
class Listed:
    """Different words with their first letters, their bits and their cues; what is learnt is written here.

    All are in the order of `once`, where the words of the text are numbered. `everyday` has what `everyday`
    tells of them.
    """

    once: Column
    words: list[str]
    initials: Codes
    bits: Integers
    cues: Integers
    everyday: Integers


def look_up(once: Column, initials: Codes) -> Listed:
    """Return what is known of the words of a text, whatever languages it is in.

    `initials` are the first letters of all its words.
    """
    lists, words = gazetteer(), list(once.values)
    firsts = np.zeros(len(words), np.uint32)
    firsts[once.kinds] = initials
    bits, cues, said = _numbers().of(words)
    listed = Listed(once, words, firsts, bits, cues, said)
    strange = firsts >= _ARABIC_BEGINS
    if not strange.any():
        return listed
    for at in where((_PREFIX.of(firsts) != 0) & (cues == 0) & (bits & HAND == 0)):
        cues[at] = _joined_cue(words[at], lists.cues)
    indic = firsts >= _INDIC_BEGINS
    for at in where(indic & (bits == 0) & (cues == 0)):
        _learn_spelling(listed, at)
    for at in where(indic & (bits == _INDIC)):
        if is_surely(words[at]):
            bits[at] |= HAND
    return listed


def _learn_spelling(listed: Listed, at: int) -> None:
    """Tell a word of no list by its other spellings, or by its form."""
    lists, word = gazetteer(), listed.words[at]
    for other in spellings(word):
        if other in lists.words or other in lists.cues:
            listed.bits[at], listed.cues[at] = lists.words.get(other, 0), lists.cues.get(other, 0)
            return
    name = dear(word)
    called = name is not None and lists.words.get(name, 0) & (HAND | FREQUENT) == HAND
    listed.bits[at] = HAND if called or is_name(word) else 0


@cache
def _numbers() -> Numbers:
    """Return bits and cues of all lists, and what `everyday` tells: all are asked in one look."""
    lists = gazetteer()
    return Numbers(lists.words, lists.cues, everyday())


@cache
def everyday() -> dict[str, int]:
    """Return the bits of the languages in which words are of every day, by lists that know no names.

    `ar` stands for Arabic in Latin letters, and `HAND` for the names in its list.
    """
    told: dict[str, int] = {}
    for language in _EVERYDAY:
        for word in everyday_words(f"everyday-{language}.txt"):
            told[word] = told.get(word, 0) | LANGUAGE_BITS[language]
    words, names = arabic_in_latin()
    for some, bit in ((words, LANGUAGE_BITS["ar"]), (names, HAND)):
        for word in some:
            told[word] = told.get(word, 0) | bit
    return told


@cache
def arabic_in_latin() -> tuple[frozenset[str], frozenset[str]]:
    """Return the everyday words of Arabic in Latin letters, and the names that are words elsewhere."""
    words: set[str] = set()
    names: set[str] = set()
    for title, some in sections("everyday-ar-latin.txt"):
        (names if title == _NAMES else words).update(some)
    return frozenset(words), frozenset(names - words)


def _joined_cue(word: str, cues: Mapping[str, int]) -> int:
    """Return what an Arabic word announces that "and", "to", "by", "in" or the article is written onto."""
    bare = word[1:] if word[0] in _AND_SO else word
    cue = cues.get(bare, 0) if bare != word else 0
    if not cue and bare[:1] in _TO_BY_AS and len(bare) > _BARE_LEAST:
        bare = bare[1:]
        cue = cues.get(bare, 0)
    if not cue and bare.startswith((_ARTICLE, _ARTICLE[1])) and len(bare) > _BARE_LEAST:
        cue = cues.get(bare.removeprefix(_ARTICLE).removeprefix(_ARTICLE[1]), 0) & ~(PLACE_HEAD | ORG_HEAD)
    spoken = SPEECH | OWNED if bare == word[1:] and word[0] in _AND_SO else 0
    return cue & (TITLE | RELATION | INTRODUCTION | PLACE_HEAD | ORG_HEAD | spoken)
