"""Everyday words of Filipino, Swahili and Portuguese and of what is spoken beside them.

Lists of names and towns of the whole world hold thousands of them ("kay", "naka", "nakita" are said in every
Filipino text), and Bisaya, Ilocano, Sheng or Kriolu are on no list. In such a text they are words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers.columns import Integers, where
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    INTRODUCTION,
    LANGUAGE_BITS,
    NAME,
    PLACE,
    PLACE_BEFORE,
    ROMAN,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.listed import Listed

_LANGUAGES: Final = tuple(LANGUAGE_BITS[language] for language in ("fil", "sw", "pt"))
_NAMES: Final = NAME | PLACE
_TAGALOG: Final = LANGUAGE_BITS["fil"]
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_AND: Final = frozenset({"at"})  # in Tagalog
_WITH: Final = frozenset({"na"})  # in Swahili; "in the" in Portuguese
_IS_NOT: Final = frozenset({"si"})  # in Swahili
# What verbs are made of, for words that no list has: far more forms than any list holds.
_VERBS: Final = {
    LANGUAGE_BITS["fil"]: re.compile(
        r"(?:i?pinag|i?pina|pinaka|nagpa|magpa|nag|mag|[mn]akaka|[mn]aka|[mn]akipag|[mn]akiki|[mn]aki|[mn]apa|"
        r"nang|mang|(?:ipa|pa)ki|[mn]ai|[mn]aipa|ipag|ipang|ipa|pag|gina|gin|naga|maga|gipa|gi|[mn]ahi|inag|agka|taga)\w{4,}"
        r"|(?:na|ma|ni|um|ika)\w{7,}|(?:mi|mo)\w{5,}|[bcdfghjklmnpqrstvwxyz]{1,2}(?:in|um)[aeiou]\w{2,}"
        r"|i(?:re|de|un|for|send|post|share|up|block|chat|text|screen|down|log|add|edit|leak|hack|save)\w+"
        r"|i([bcdghklmnpstwy][aeiou])\1\w{2,}"
        r"|(?:mg\w|ng[bcdfghjklmprstz]|n[bcdgklpst]\w|[bdghklpst]n[aeiou])\w{3,}"  # "ngsbi", "snabi"
    ),
    LANGUAGE_BITS["sw"]: re.compile(
        r"(?:ha|si|hu)?(?:ni|na|a|wa|ba|tu|u|m|si|i|ki|vi|bi|zi|li|ya|ku)"
        r"(?:na|li|me|ta|ka|ki|nge|mw|m|ku|po|si|ja)\w{2,}|(?:ni|tu|msi|usi|asi|nisi|tusi|wasi|isi)\w{3,}e|ku\w{4,}[ai]|ka(?:ni|mu|m|ku|tu|wa|i|zi)\w{3,}"
        r"|(?:a|li|u|i|ya|ki|zi|vi|wa|tu|ni)\w{3,}we|\w{4,}[aio]ni"  # "arithiwe", "ubalozini"
    ),
    LANGUAGE_BITS["pt"]: re.compile(
        r"\w{2,}(?:amos|emos|imos|aram|eram|iram|armos|ando|endo|indo|avam?|avamos|iamos|ariam?|asse[ms]?|esse[ms]?|"
        r"mente|issim[oa]s?|dor[ae]?s?|arao|erao|irao|aste|iste|ad[oa]s?|id[oa]s?|[aeiou]u|ei|iz[ao]|cao|coes)"
    ),
}
_FORM_LEAST: Final = 5  # letters


def settle(listed: Listed, spoken: int, told: int) -> None:
    """Take from such words what lists of elsewhere say of them; what is `told` of the text counts more."""
    for language in _LANGUAGES:
        said = where(listed.everyday & language != 0) if spoken & language else []
        if said:
            listed.bits[said] = listed.bits[said] & ~_NAMES | FREQUENT | language
    surely = told or spoken  # a line of English seems to be Tagalog, too: "at Najjera"
    joined = listed.once.having(_AND) if surely & _TAGALOG else []
    if surely & _SWAHILI:
        joined += listed.once.having(_WITH)
    if joined:
        listed.cues[joined] &= ~PLACE_BEFORE  # "Ana at Roxanne", who is no town
    denied = listed.once.having(_IS_NOT) if spoken & _SWAHILI and not spoken & _TAGALOG else []
    if denied:
        listed.cues[denied] &= ~(TITLE | INTRODUCTION)  # "si unitumie pesa": no lord of the Maghreb


def learn_forms(words: Sequence[str], places: Iterable[int], bits: Integers, spoken: int) -> None:
    """Tell forms of verbs among the words at `places`, which no list has and nobody wrote as a name."""
    if spoken & ROMAN:
        return  # Hindi or Urdu, which half of the words of Filipino look like
    verbs = [(language, form) for language, form in _VERBS.items() if spoken & language]
    for at in places if verbs else ():
        for language, form in verbs:
            if len(words[at]) >= _FORM_LEAST and form.fullmatch(words[at]):
                bits[at] |= language


def is_form(word: str) -> bool:
    """Whether a folded word is built as verbs of Filipino are."""
    return len(word) >= _FORM_LEAST and _VERBS[LANGUAGE_BITS["fil"]].fullmatch(word) is not None
