"""Everyday words of Filipino, Swahili and Portuguese and of what is spoken beside them.

Lists of names and towns of the whole world hold thousands of them ("kay", "naka", "nakita" are said in every
Filipino text), and Bisaya, Ilocano, Sheng or Kriolu are on no list. In such a text they are words.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from tbtt_desktop.paths import resource
from tbtt_desktop.redaction.recognisers.gazetteer import FAMILY, FREQUENT, GIVEN, HAND, LANGUAGE_BITS, PLACE
from tbtt_desktop.stories.normalize import fold

_NAMES: Final = GIVEN | FAMILY | HAND | PLACE


def settle(bits_of: dict[str, int], spoken: int) -> bool:
    """Take from such words what lists of elsewhere say of them, and tell whether there were any."""
    found = False
    for language, words in _vocabularies().items():
        if spoken & language:
            for word in words & bits_of.keys():
                bits_of[word] = bits_of[word] & ~_NAMES | FREQUENT | language
                found = True
    return found


@cache
def _vocabularies() -> dict[int, frozenset[str]]:
    """Return the folded words of each language's bit."""
    lines = resource("names/speech.txt").read_text(encoding="utf-8").splitlines()
    prose = "\n".join(line for line in lines if not line.startswith("#"))
    sections = [section.partition("]") for section in prose.split("[")[1:]]
    return {LANGUAGE_BITS[title]: frozenset(fold(words).text.split()) for title, _, words in sections}
