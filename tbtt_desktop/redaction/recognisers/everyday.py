"""Everyday words of Urdu and Hindi, and of both in Latin letters, that elsewhere are names or in no list.

"Shadi" is a name in Cairo and a wedding in Lahore; a town in Sudan is written as Urdu's goldsmith. In a text
of these languages such words are words: the lists of the rest of the world have no say. What is a name there
as well ("Mehak", "آفتاب") stays one, and needs what stands beside it to speak for it.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.gazetteer import (
    BIG_PLACE,
    EVERYDAY,
    FAMILY,
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NAME_FIRST,
    NAME_TOO,
    PLACE,
    ROMAN,
    URDU_NAME,
    WORD_TOO,
)

_URDU: Final = LANGUAGE_BITS["ur"]
_ARABIC: Final = LANGUAGE_BITS["ar"]
_HINDI: Final = LANGUAGE_BITS["hi"]
_LATIN_ENDS: Final = "\u0250"  # letters of other scripts come behind
_DEVANAGARI: Final = "\u0900"  # begins behind those of Arabic
_NAMES: Final = GIVEN | FAMILY | HAND | URDU_NAME | PLACE


def settle(bits_of: dict[str, int], cue_of: dict[str, int], spoken: int) -> bool:
    """Take from the words of a text what lists of other languages say of them; tell whether any was so."""
    roman, urdu = bool(spoken & ROMAN), bool(spoken & _URDU) and not spoken & _ARABIC
    hindi = bool(spoken & _HINDI)
    if not roman and not urdu and not hindi:
        return False
    doubtful = [word for word, bits in bits_of.items() if bits & (EVERYDAY | NAME_TOO)]
    for word in doubtful:
        latin = word[0] < _LATIN_ENDS
        if not (roman if latin else urdu if word[0] < _DEVANAGARI else hindi):
            continue
        cue = cue_of[word] & ~(BIG_PLACE | NAME_FIRST)
        if not bits_of[word] & NAME_TOO:
            bits_of[word] = bits_of[word] & ~_NAMES | FREQUENT
            cue_of[word] = cue & ~WORD_TOO
        elif not latin:
            bits_of[word] = bits_of[word] & ~PLACE | FREQUENT
            cue_of[word] = cue | WORD_TOO
    return bool(doubtful)
