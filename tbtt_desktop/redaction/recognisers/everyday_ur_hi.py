"""Everyday words of Urdu and Hindi, and of both in Latin letters, that elsewhere are names or in no list.

"Shadi" is a name in Cairo and a wedding in Lahore; a town in Sudan is written as Urdu's goldsmith. In a text
of these languages such words are words: the lists of the rest of the world have no say. What is a name there
as well ("Mehak", "آفتاب") stays one, and needs what stands beside it to speak for it. In Latin letters
everybody spells names as they sound to her: a word of no list is a name if it sounds like one.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import Final

from tbtt_desktop.redaction.recognisers import heard_hi
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AFTER,
    BIG_PLACE,
    EVERYDAY,
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NAME,
    NAME_FIRST,
    NAME_HERE,
    NAME_TOO,
    ORG_HEAD,
    PLACE,
    RELATION,
    ROMAN,
    TITLE,
    URDU_NAME,
    WORD_TOO,
    gazetteer,
)

_URDU: Final = LANGUAGE_BITS["ur"]
_ARABIC: Final = LANGUAGE_BITS["ar"]
_HINDI: Final = LANGUAGE_BITS["hi"]
_LATIN_ENDS: Final = "\u0250"  # letters of other scripts come behind
_DEVANAGARI: Final = "\u0900"  # begins behind those of Arabic
_NAMES: Final = NAME | URDU_NAME | PLACE
_OF_ARABIC: Final = _ARABIC | FREQUENT
_FREQUENT_THERE: Final = _OF_ARABIC | _URDU
_OF_HERE: Final = EVERYDAY | NAME_TOO | NAME_HERE
_BESIDE_NAMES: Final = TITLE | RELATION | AFTER
_LEAST: Final = 4  # letters of a name that is told by its sound, and more
_HEARD: Final = (
    ("aa", "a"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("au", "u"), ("ai", "e"), ("ay", "e"), ("ei", "e"),
    ("ey", "e"), ("eh", "e"), ("ah", "e"), ("e", "i"), ("o", "u"), ("y", "i"), ("ph", "f"), ("gh", "g"),
    ("w", "v"), ("q", "k"), ("z", "j"),
)  # fmt: skip
# "Servant of ...", "light of the faith", and what tribes of Pashtuns are called.
_MADE: Final = re.compile(
    "عبدال\\w{3,}|\\w{2,}(?:النسا|الدين|الرحمن|الرحمان|الحق|الاسلام|الحسن|الزهرا|العابدين|الهي|زيي)"
)


def settle(bits_of: dict[str, int], cue_of: dict[str, int], spoken: int) -> bool:
    """Take from the words of a text what lists of other languages say of them; tell whether any was so."""
    roman, urdu = bool(spoken & ROMAN), bool(spoken & _URDU) and not spoken & _ARABIC
    hindi = bool(spoken & _HINDI)
    if not roman and not urdu and not hindi:
        return False
    if urdu:
        for word in [word for word, bits in bits_of.items() if bits & _FREQUENT_THERE == _OF_ARABIC]:
            bits_of[word] &= ~_OF_ARABIC
        for word in [word for word, bits in bits_of.items() if not bits & (HAND | FREQUENT)]:
            if word[0] >= _LATIN_ENDS and _MADE.fullmatch(word) and not cue_of[word]:
                bits_of[word] = HAND | GIVEN
    doubtful = [word for word, bits in bits_of.items() if bits & _OF_HERE]
    for word in doubtful:
        if roman if word[0] < _LATIN_ENDS else urdu if word[0] < _DEVANAGARI else hindi:
            bits_of[word], cue_of[word] = _as_here(word, bits_of[word], cue_of[word])
    strange = [word for word, bits in bits_of.items() if not bits and word.isascii()] if roman else []
    for word in strange:
        if len(word) > _LEAST and not cue_of[word] and (_sound(word) in _sounds() or heard_hi.is_name(word)):
            bits_of[word] = HAND | GIVEN
    return bool(doubtful or strange)


def _as_here(word: str, bits: int, cue: int) -> tuple[int, int]:
    """Return what a word is where its language is spoken."""
    cue &= ~(BIG_PLACE | NAME_FIRST)
    if bits & NAME_HERE:
        return HAND | GIVEN, 0
    if not bits & NAME_TOO:
        return bits & ~_NAMES | FREQUENT, cue & ~(WORD_TOO | ORG_HEAD)
    if word[0] < _LATIN_ENDS:
        return HAND | ROMAN, cue & _BESIDE_NAMES
    return bits & ~PLACE | FREQUENT, cue | WORD_TOO


def _sound(word: str) -> str:
    """Return how a word of Hindi or Urdu sounds, written "mehwish" or "mahvish"."""
    for written, said in _HEARD:
        if written in word:
            word = word.replace(written, said)
    return "".join([char for char, _ in groupby(word)]).removesuffix("h")


@cache
def _sounds() -> frozenset[str]:
    return frozenset(
        _sound(word) for word, bits in gazetteer().words.items() if bits & NAME_HERE and word.isascii()
    )
