"""Arabic in Latin letters and figures by its consonants: on its vowels nobody agrees.

So the verbs of dialects are heard with what is written around them: "yekhabbarni", "nazzaloha".
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import gazetteer

_LEAST: Final = 3  # consonants that tell a word
_VOWELS: Final = re.compile(r"[aeiouy']+")
_TWICE: Final = re.compile(r"(.)\1+")
# "sh" and "ch" are one sound in the West and the East, "ou" and "w" another; figures are what they look like.
_SOUNDS: Final = (
    ("ch", "x"),
    ("sh", "x"),
    ("gh", "8"),
    ("kh", "5"),
    ("ou", "w"),
    ("q", "9"),
    ("7", "h"),
    ("4", "x"),
)
# The same of the script's letters; a dot stands for none. Weak letters and hamza are vowels.
_SPOKEN: Final = {
    "ب": "b", "ت": "t", "ث": "t th", "ج": "j g", "ح": "h", "خ": "5", "د": "d", "ذ": "d z", "ر": "r", "ز": "z",
    "س": "s", "ش": "x", "ص": "s 9", "ض": "d", "ط": "t 6", "ظ": "z d", "ع": "3", "غ": "8", "ف": "f",
    "ق": "9 g k 2", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": ". w",
}  # fmt: skip
_NOTHING: Final = frozenset({""})
_BEFORE: Final = _NOTHING | word_set("b t n m k h bt bn ht hn kt kn mt mst st w wt wn")
_BEHIND: Final = _NOTHING | word_set(
    "n l h t k w x tn tl th tk ln hl hm hn km tlh tln tnh nh lh lk wn wl wh nk tx nx lx hx nhm lhm thm"
)


def bare(word: str) -> str:
    """Return a word's consonants, each told by its sound; what is too short to tell is empty."""
    for spelt, sound in _SOUNDS:
        word = word.replace(spelt, sound)
    told = _TWICE.sub(r"\1", _VOWELS.sub("", word))
    return told if len(told) >= _LEAST else ""


def is_verb(told: str) -> bool:
    """Whether consonants are of a verb of a dialect, with what is written before and behind it."""
    roots = _roots()
    for first in range(min(_LEAST, len(told) - _LEAST) + 1):
        if told[:first] in _BEFORE:
            for last in range(first + _LEAST, len(told) + 1):
                if told[last:] in _BEHIND and told[first:last] in roots:
                    return True
    return False


@cache
def _roots() -> frozenset[str]:
    """Return the consonants of the dialects' verbs."""
    found: set[str] = set()
    for verb in gazetteer().verbs:
        sounds = [_SPOKEN[letter].split() for letter in verb if letter in _SPOKEN]
        if len(sounds) >= _LEAST:
            told = ("".join(one).replace(".", "") for one in product(*sounds))
            found.update(one for one in map(_once, told) if len(one) >= _LEAST)
    return frozenset(found)


def _once(told: str) -> str:
    return _TWICE.sub(r"\1", told)
