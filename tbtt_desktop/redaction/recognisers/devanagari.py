"""Words in Devanagari that no list has as they are written: in other spellings, and names by their form.

A nasal before a consonant is a letter of its own or a dot (सन्दीप, संदीप), a nasal vowel a dot or a moon
(भँवरी, भंवरी), a last i short or long (अंजलि, अंजली), and between vowels a y is written or not (गए, गये). Many
names are made of two words of which the second one says that it is a name: रामसनेही, सुरसतिया, अनीसुर.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_NASAL: Final = re.compile("ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|ण्(?=[टठडढ])|न्(?=[तथदध])|म्(?=[पफबभ])|ँ")
_NAME_ENDS: Final = re.compile(
    r"[\u0900-\u0963]{2,}(?:ेसर|ेश्वर|ेन्द्र|ेंद्र|ेंदर|ेन्दर|िंदर|िन्दर|विंदर|प्रसाद|प्रकाश|नारायण|किशोर|मोहन|कुमार|कुमारी|सिंह|लाल|राम|दास|नाथ|पाल"
    r"|चंद|चन्द|चंद्र|देव|दत्त|कांत|कान्त|शंकर|चरण|भूषण|वती|मती|वंती|मुनी|मनी|कली|दुलारी|सखी|प्यारी|रती|लता|प्रिया|बाला|माला|श्री"
    r"|बाई|बेन|बानो|बीबी|खातून|बेगम|देई|ुद्दीन|उद्दीन|ुल्लाह|ुल्ला|उल्लाह|ुन्निसा|उन्निसा|ुर्रहमान|अली|खान|जीत|प्रीत|मीत|दीप|वीर|बीर|पाल"
    r"|जोत|नूर|म्मा|प्पा|अम्मा|प्पन|लक्ष्मी|सामी|स्वामी|मूर्ति|राजू|गौड़ा|बहादुर|माया|सिंग|भान|भाण|औतार|अवतार|सनेही|इकबाल|जहां|जहाँ|आरा|मेहर|ेहर|रख|फूल)$"
)
# Behind these no word of every day is left: wherever a list has them, it has them as names.
_SURE_ENDS: Final = re.compile(
    "[\u0900-\u0963]{3,}(?:लाल|प्रसाद|नारायण|किशोर|कुमार|कुमारी|सिंह|चंद|चन्द|चंद्र|नाथ|दास|ुद्दीन|उद्दीन|ुल्लाह|ुल्ला|बाई|बेन|प्रीत|विंदर|जिंदर|वंती)$"
)
_DEAR: Final = re.compile(r"(?P<name>[\u0900-\u0963]{3,}?)(?:उआ|वा|आ)$")  # "संतोषवा", "छोटुआ" in the east
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


def dear(word: str) -> str | None:
    """Return the name that a folded word may be made of, as one calls a boy in Bhojpuri: संतोषवा."""
    match = _DEAR.match(word)
    return match["name"] if match is not None else None


def is_name(word: str) -> bool:
    """Whether a folded word that no list has is a name by its form."""
    return _NAME_ENDS.match(word) is not None


def is_surely(word: str) -> bool:
    """Whether a folded word that a list of words has is a name all the same: कन्हैयालाल."""
    return _SURE_ENDS.match(word) is not None
