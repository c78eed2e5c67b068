"""Names on the lists in Devanagari, known again where they are written in Latin letters.

Everybody spells for himself: Kartikey, Kartikeya, Karthikey. Two spellings are one where their consonants and
all vowels but a come out alike.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, EVERYDAY, HAND, NAME_TOO, gazetteer
from tbtt_desktop.redaction.recognisers.transliterate import roman

_LEAST: Final = 4  # letters of what is compared
_WORDS: Final = ANY_LANGUAGE | EVERYDAY | NAME_TOO


def is_name(word: str) -> bool:
    """Whether a folded word in Latin letters reads like a name on the lists in Devanagari."""
    return len(word) >= _LEAST and len(sound := _sound(word)) >= _LEAST and sound in _names()


@cache
def _names() -> frozenset[str]:
    listed = gazetteer()
    return frozenset(
        _sound(word)
        for word, bits in listed.words.items()
        if bits & HAND and not bits & _WORDS and "\u0900" <= word[0] <= "\u097f" and word not in listed.cues
    )


def _sound(word: str) -> str:
    """Return a word roughly as it is heard: an a is written and left out as one likes."""
    heard = roman(word.replace("z", "j"))
    return heard[:1] + heard[1:].replace("a", "")
