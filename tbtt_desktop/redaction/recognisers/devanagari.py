"""Other spellings of a word in Devanagari: it is looked up as lists have it, however it was written.

A nasal before a consonant is a letter of its own or a dot (सन्दीप, संदीप), a nasal vowel a dot or a moon
(भँवरी, भंवरी), a last i short or long (अंजलि, अंजली), and between vowels a y is written or not (गए, गये).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_NASAL: Final = re.compile("ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|ण्(?=[टठडढ])|न्(?=[तथदध])|म्(?=[पफबभ])|ँ")
_LAST: Final = {"ि": "ी", "ी": "ि", "ु": "ू", "ू": "ु"}


def spellings(word: str) -> Iterator[str]:
    """Yield how else a folded word may be written, the likeliest first."""
    dotted = _NASAL.sub("ं", word)
    if dotted != word:
        yield dotted
    if "ं" in dotted:
        yield dotted.replace("ं", "ँ")
    if len(word) > 2 and (last := _LAST.get(word[-1])) is not None:
        yield dotted[:-1] + last
    if "ये" in word or "यी" in word:
        yield dotted.replace("ये", "ए").replace("यी", "ई")
