"""Everyday words of Arabic in Latin letters and figures, however they are spelt: "3andi", "rani".

Nobody agrees on the vowels, and on few of the consonants: a word that no list has is compared by its
consonants alone. Words with a figure among their letters are words unless `arabizi.py` finds a name in them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    HAND,
    LANGUAGE_BITS,
    NAME,
    PLACE,
)
from tbtt_desktop.redaction.recognisers.word_lists import words

WORD: Final = LANGUAGE_BITS["en"] | FREQUENT
"""Bits of a word of every day in whatever is written in Latin letters: English is always looked for."""
_LISTED: Final = NAME | PLACE
_LATIN: Final = ("a", "{")
_SAID_LEAST: Final = 4  # words that tell the language where the story does not
_SAID_SHARE: Final = 0.12  # of a text's words
_CONSONANTS_LEAST: Final = 3
_VOWELS: Final = re.compile(r"[aeiouy']+")
_TWICE: Final = re.compile(r"(.)\1+")
# "sh" and "ch" are one sound in the West and the East, "ou" and "w" another; figures are what they look like.
_SOUNDS: Final = (
    ("ch", "x"),
    ("sh", "x"),
    ("gh", "8"),
    ("kh", "5"),
    ("ou", "w"),
    ("q", "9"),
    ("7", "h"),
    ("4", "x"),
)
_FIGURE: Final = re.compile(r"[a-z]+[235-9]'?[a-z]*")


def settle(bits_of: dict[str, int], *, told: bool) -> bool:
    """Take from such words what lists of names say of them, and tell whether the text is so written.

    `told` is whether the story says that it is in Arabic.
    """
    said = _vocabulary().intersection(bits_of)
    if not said or not (told or _is_said(said, bits_of)):
        return False
    for word in said:
        bits_of[word] = bits_of[word] & ~_LISTED | WORD
    spelt = _consonants()
    for word, bits in bits_of.items():
        if bits & (HAND | FREQUENT | PLACE) or not _LATIN[0] <= word[0] < _LATIN[1]:
            continue
        if _FIGURE.fullmatch(word) or (not bits & NAME and _bare(word) in spelt):
            bits_of[word] = bits | WORD
    return True


def is_word(written: str) -> bool:
    """Whether a folded word of letters and figures is one of every day."""
    return written in _vocabulary()


def _is_said(said: frozenset[str], bits_of: dict[str, int]) -> bool:
    """Whether enough words are of it that are of no other language."""
    alone = sum(not bits_of[word] & FREQUENT for word in said)
    return alone >= max(_SAID_LEAST, len(bits_of) * _SAID_SHARE)


def _bare(word: str) -> str:
    """Return a word's consonants, each told by its sound; what is too short to tell is empty."""
    for spelt, sound in _SOUNDS:
        word = word.replace(spelt, sound)
    told = _TWICE.sub(r"\1", _VOWELS.sub("", word))
    return told if len(told) >= _CONSONANTS_LEAST else ""


@cache
def _vocabulary() -> frozenset[str]:
    return words("everyday-ar-latin.txt")


@cache
def _consonants() -> frozenset[str]:
    return frozenset(filter(None, map(_bare, _vocabulary())))
