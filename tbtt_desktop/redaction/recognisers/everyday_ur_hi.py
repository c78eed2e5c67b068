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
from tbtt_desktop.redaction.recognisers.columns import Flags, where
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
    SPEECH,
    TITLE,
    URDU_NAME,
    WORD_TOO,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.listed import Listed

_URDU: Final = LANGUAGE_BITS["ur"]
_ARABIC: Final = LANGUAGE_BITS["ar"]
_HINDI: Final = LANGUAGE_BITS["hi"]
_LATIN_ENDS: Final = 0x0250  # letters of other scripts come behind
_DEVANAGARI: Final = 0x0900  # begins behind those of Arabic
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


def settle(listed: Listed, spoken: int) -> None:
    """Take from the words of a text what lists of other languages say of them."""
    roman, urdu = bool(spoken & ROMAN), bool(spoken & _URDU) and not spoken & _ARABIC
    hindi = bool(spoken & _HINDI)
    if not roman and not urdu and not hindi:
        return
    words, initials, bits, cues = listed.words, listed.initials, listed.bits, listed.cues
    latin, indic = initials < _LATIN_ENDS, initials >= _DEVANAGARI
    if urdu:
        bits[bits & _FREQUENT_THERE == _OF_ARABIC] &= ~_OF_ARABIC
        # Arabic's verbs of speech are "all", "name" and who is called Mashi here.
        cues[~latin & (initials < _DEVANAGARI)] &= ~SPEECH
        for at in where(~latin & (bits & (HAND | FREQUENT) == 0) & (cues == 0)):
            if _MADE.fullmatch(words[at]):
                bits[at] = HAND | GIVEN
    here = bits & _OF_HERE != 0
    if here.any():
        here &= latin & roman | ~(latin | indic) & urdu | indic & hindi
    if here.any():  # in three paragraphs of ten
        _as_here(listed, here, latin)
    for at in where(latin & (bits == 0) & (cues == 0)) if roman else ():
        word = words[at]
        if len(word) > _LEAST and word.isascii() and (_sound(word) in _sounds() or heard_hi.is_name(word)):
            bits[at] = HAND | GIVEN


def _as_here(listed: Listed, these: Flags, latin: Flags) -> None:
    """Tell what `these` words are where their language is spoken; `latin` are those in Latin letters."""
    bits, cues = listed.bits, listed.cues
    names, named_too = these & (bits & NAME_HERE != 0), bits & NAME_TOO != 0
    words, roman, other = these & ~names & ~named_too, these & named_too & latin, these & named_too & ~latin
    roman &= ~names
    other &= ~names
    cues[these] &= ~(BIG_PLACE | NAME_FIRST)
    bits[names], cues[names] = HAND | GIVEN, 0
    bits[words] = bits[words] & ~_NAMES | FREQUENT
    cues[words] &= ~(WORD_TOO | ORG_HEAD)
    bits[roman] = HAND | ROMAN
    cues[roman] &= _BESIDE_NAMES
    bits[other] = bits[other] & ~PLACE | FREQUENT
    bits[other & (listed.initials >= _DEVANAGARI)] |= HAND
    cues[other] |= WORD_TOO


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
