"""Names for short of Portuguese, Spanish, French and English, each of which is one in its language only.

"Mica" is a girl in Buenos Aires and a stone elsewhere, "Lu" somebody in Brazil and nobody in other lists.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.gazetteer import GIVEN, HAND, LANGUAGE_BITS, NEVER, ROMAN, STOP
from tbtt_desktop.redaction.recognisers.languages import told
from tbtt_desktop.redaction.recognisers.listed import Listed
from tbtt_desktop.redaction.recognisers.word_lists import sections

LISTED: Final = {title: frozenset(listed) for title, listed in sections("dear.txt")}
"""The sections of the list: a language, or one with what must stand before."""
BITS: Final = {language: LANGUAGE_BITS[language] for language in ("pt", "es", "fr", "en")}
_ANY: Final = frozenset().union(*(LISTED[name] for name in BITS))
_OURS: Final = sum(BITS.values())
_OTHERS: Final = LANGUAGE_BITS["sw"] | LANGUAGE_BITS["fil"] | ROMAN


def spoken_here(language: str | None, languages: int) -> int:
    """Return which of the four a text is in, as bits: what its story says, else what it seems to be in."""
    said = told(language)
    return said & _OURS if said or languages & _OTHERS else languages & _OURS


def settle(listed: Listed, language: str | None, languages: int) -> None:
    """Tell such words of a text by its language as names written by hand."""
    here = spoken_here(language, languages)
    if not here or not listed.once.having(_ANY):
        return
    for name, bit in BITS.items():
        at = listed.once.having(LISTED[name]) if here & bit else []
        if at:
            listed.bits[at] |= HAND | GIVEN
            listed.cues[at] &= ~(STOP | NEVER)  # "Christian" is no name in English alone
