"""Everyday words of Arabic in Latin letters and figures, however they are spelt: "3andi", "rani".

Nobody agrees on the vowels, and on few of the consonants: a word that no list has is compared by its
consonants alone, and so are names, some of which are words elsewhere. Words with a figure among their letters
are words unless `arabizi.py` finds a name in them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import numpy as np

from tbtt_desktop.redaction.recognisers.columns import Integers, where
from tbtt_desktop.redaction.recognisers.gazetteer import (
    ANY_LANGUAGE,
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NAME,
    PLACE,
)
from tbtt_desktop.redaction.recognisers.listed import Listed, arabic_in_latin
from tbtt_desktop.redaction.recognisers.sounds_ar_latin import bare, is_verb

WORD: Final = LANGUAGE_BITS["en"] | FREQUENT
"""Bits of a word of every day in whatever is written in Latin letters: English is always looked for."""
_ARABIC: Final = LANGUAGE_BITS["ar"]
_LISTED: Final = NAME | PLACE
_LATIN: Final = (ord("a"), ord("z"))
_SAID_LEAST: Final = 4  # words that tell the language where the story does not
_SAID_SHARE: Final = 0.12  # of a text's words
_FIGURE: Final = re.compile(r"[a-z]+[235-9]'?[a-z]*")


def settle(listed: Listed, *, told: bool) -> bool:
    """Take from such words what lists of names say of them, and tell whether the text is so written.

    `told` is whether the story says that it is in Arabic.
    """
    words, bits = listed.words, listed.bits
    said = where(listed.everyday & _ARABIC != 0)
    if not said or not (told or _is_said(bits[said], len(words))):
        return False
    bits[said] = bits[said] & ~_LISTED | WORD
    called = where(listed.everyday & HAND != 0)
    bits[called], listed.cues[called] = bits[called] & ~(FREQUENT | ANY_LANGUAGE | PLACE) | HAND, 0
    (spelt, named), latin = _consonants(), (listed.initials >= _LATIN[0]) & (listed.initials <= _LATIN[1])
    for at in where(latin & (bits & (HAND | FREQUENT | PLACE) == 0)):
        told_by = "" if bits[at] & NAME else bare(words[at])
        if _FIGURE.fullmatch(words[at]) or told_by in spelt:
            bits[at] |= WORD
        elif told_by in named:
            bits[at] |= 0 if bits[at] & ANY_LANGUAGE else GIVEN
        elif told_by and is_verb(told_by):
            bits[at] |= WORD
    return True


def is_word(written: str) -> bool:
    """Whether a folded word of letters and figures is one of every day."""
    return written in arabic_in_latin()[0]


def is_name(written: str) -> bool:
    """Whether a folded word is a name that other languages have as a word."""
    return written in arabic_in_latin()[1]


def _is_said(bits: Integers, words: int) -> bool:
    """Whether enough of a text's different words are of it, with these `bits`, and of no other language."""
    alone = int(np.count_nonzero(bits & FREQUENT == 0))
    return alone >= max(_SAID_LEAST, words * _SAID_SHARE)


@cache
def _consonants() -> tuple[frozenset[str], frozenset[str]]:
    """Return the consonants of words, and of names that are of no word."""
    words, names = (frozenset(filter(None, map(bare, some))) for some in arabic_in_latin())
    return words, names - words
