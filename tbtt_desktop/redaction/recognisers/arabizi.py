"""Names of Arabic in Latin letters and figures, as people chat: "7azem", "3abdelra7man", "mo7amad".

Figures stand for letters that Latin has not, by their likeness: 2 for hamza or qaf, 3 for ain, 5 for kha, 6
for ta, 7 for ha, 8 for ghain or qaf, 9 for sad or qaf. A word with such a figure is a name where a list has
one that it may be spelled as, or where a word such as "esmo" ("his name is") stands before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from tbtt_desktop.redaction.recognisers import everyday_ar_latin
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import figures
from tbtt_desktop.redaction.recognisers.gazetteer import FREQUENT, GIVEN, HAND, INTRODUCTION, TITLE, gazetteer
from tbtt_desktop.stories.records import Category, Suggestion

_WORD: Final = re.compile(r"(?:[235-9]'?)?[a-z]{1,20}(?:[235-9]'?[a-z]{0,20}){0,6}(?![\w@/]|[.:_\-]\w)")
_BEFORE: Final = re.compile(r"(?:^|[^\w@./#:\-])(?:(?P<before>[a-z0-9]+) )?$")
_SOUNDS: Final = {
    "2": ("", "a", "q", "k"), "3": ("", "a", "aa"), "5": ("kh",), "6": ("t",), "7": ("h",), "8": ("gh", "q"),
    "9": ("s", "q"),
}  # fmt: skip
_SAID: Final = "2al"  # "2ally": he said to me
_REACH: Final = 18  # characters before a figure in which its word begins, and the word before that
_FIGURES_MOST: Final = 3
_LONGEST: Final = 24  # characters of a word before a figure: a text may be made of letters and figures alone
_LETTERS_LEAST: Final = 3


def find(context: Context) -> Iterator[Suggestion]:
    """Yield words of letters and figures that are names."""
    folded, last = context.folded.text, 0
    for start, end in figures(context):
        if start < last or end - start > 1:
            continue
        begin = start
        while (
            begin > last
            and start - begin < _LONGEST
            and (folded[begin - 1].isalnum() or folded[begin - 1] == "'")
        ):
            begin -= 1
        match = _WORD.match(folded, begin)
        if match is None or match.end() <= start:
            continue
        last = match.end()
        before = _BEFORE.search(folded, max(0, begin - _REACH), begin)
        if before is not None and _is_name(match.group(), before["before"] or ""):
            yield context.suggestion(*match.span(), Category.PERSON, 0.7)


def _is_name(written: str, before: str) -> bool:
    if everyday_ar_latin.is_word(written):
        return False
    signs = [sign for sign in written if sign in _SOUNDS]
    if (
        written.startswith(_SAID)
        or gazetteer().cues.get(written, 0) & TITLE  # a policeman's rank: "SPO2"
        or len(signs) > _FIGURES_MOST
        or sum(map(str.isalpha, written)) < _LETTERS_LEAST
    ):
        return False
    if gazetteer().cues.get(before, 0) & INTRODUCTION and before.isalpha():
        return True
    words = gazetteer().words
    plain = written.replace("'", "")
    for sounds in product(*(_SOUNDS[sign] for sign in signs)):
        told = _spelled(plain, sounds)
        known = words.get(told, 0)
        if (known & (HAND | GIVEN) and not known & FREQUENT) or everyday_ar_latin.is_name(told):
            return True
    return False


def _spelled(written: str, sounds: tuple[str, ...]) -> str:
    """Return a word with the letters that its figures stand for."""
    told = iter(sounds)
    return "".join(next(told) if sign in _SOUNDS else sign for sign in written)
