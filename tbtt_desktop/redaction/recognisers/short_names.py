"""Names for short of Portuguese, Spanish, French and English, each of which is one in its language only.

"Mica" is a girl in Buenos Aires and a stone elsewhere, "Lu" somebody in Brazil and nobody in other lists.
What people are called in Swahili and Filipino is no word in a text of theirs: "Kim", "Faith", "Mato".
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.gazetteer import (
    ANY_LANGUAGE,
    EVERYDAY,
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NAME,
    NEVER,
    PLACE,
    ROMAN,
    STOP,
)
from tbtt_desktop.redaction.recognisers.languages import told
from tbtt_desktop.redaction.recognisers.listed import Listed
from tbtt_desktop.redaction.recognisers.word_lists import sections

_SECTIONS: Final = {title: frozenset(listed) for title, listed in sections("dear.txt")}
_NO_WORDS: Final = {
    "sw": (LANGUAGE_BITS["sw"], HAND | GIVEN),
    "fil": (LANGUAGE_BITS["fil"], HAND | GIVEN),
    "sw towns": (LANGUAGE_BITS["sw"], PLACE),
    "fil towns": (LANGUAGE_BITS["fil"], PLACE),
}
LISTED: Final = {title: listed for title, listed in _SECTIONS.items() if title not in _NO_WORDS}
"""The sections of the list: a language, or one with what must stand before."""
BITS: Final = {language: LANGUAGE_BITS[language] for language in ("pt", "es", "fr", "en")}
_ANY: Final = frozenset().union(*(LISTED[name] for name in BITS))
_OURS: Final = sum(BITS.values())
_OF_WORDS: Final = FREQUENT | EVERYDAY | ROMAN | ANY_LANGUAGE | NAME
_OTHERS: Final = LANGUAGE_BITS["sw"] | LANGUAGE_BITS["fil"] | ROMAN


def spoken_here(language: str | None, languages: int) -> int:
    """Return which of the four a text is in, as bits: what its story says, else what it seems to be in."""
    said = told(language)
    return said & _OURS if said or languages & _OTHERS else languages & _OURS


def settle(listed: Listed, language: str | None, languages: int) -> None:
    """Tell such words of a text by its language as names written by hand."""
    for name, (bit, named) in _NO_WORDS.items():
        at = listed.once.having(_SECTIONS[name]) if told(language) & bit else []
        if at:
            listed.bits[at] = listed.bits[at] & ~_OF_WORDS | named
            listed.cues[at] = 0
    here = spoken_here(language, languages)
    if not here or not listed.once.having(_ANY):
        return
    for name, bit in BITS.items():
        at = listed.once.having(LISTED[name]) if here & bit else []
        if at:
            listed.bits[at] |= HAND | GIVEN
            listed.cues[at] &= ~(STOP | NEVER)  # "Christian" is no name in English alone
