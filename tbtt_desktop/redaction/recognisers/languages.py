"""Which languages a text seems to be in, and each of its sentences where the story does not say.

People mix: a chat in Urdu is answered in English, a story in Portuguese quotes a letter in French. What is a
word and what a name is told by the lists of the languages that a good part of the words belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from tbtt_desktop.redaction.recognisers.columns import Flags, Integers, Places, where
from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, LANGUAGE_BITS, LATIN, ROMAN

_ARABIC: Final = LANGUAGE_BITS["ar"] | LANGUAGE_BITS["ur"]
_URDU: Final = LANGUAGE_BITS["ur"]
_INDIC: Final = LANGUAGE_BITS["hi"]
_TAGALOG: Final = LANGUAGE_BITS["fil"]
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_LATIN: Final = sum(LANGUAGE_BITS[language] for language in LATIN) | ROMAN
_SHARE: Final = 0.45  # of a script's words that a language must have
_ALIKE: Final = 0.75  # Arabic and Urdu share a good half of their frequent words
_KIN: Final = 0.8  # Spanish, Portuguese and French do, too: a word of the others may be a name
_ROMAN_SHARE: Final = 0.1
_ROMAN_SPOKEN: Final = frozenset({"ur", "hi", "pa"})
_FEW: Final = 8  # sentences, which are sooner asked one by one
_TOGETHER: Final = 500  # words; fewer are sooner added up one by one
_LEAST: Final = 6  # words that say in which language a sentence is
# What is counted: words of a language, Roman ones, those of a script.
_KINDS: Final = (*LANGUAGE_BITS.values(), ROMAN, _LATIN, _ARABIC, _INDIC)
_COUNTED: Final = np.array(_KINDS, np.int32)
_FAMILIES: Final = tuple(
    (
        family,
        _KINDS.index(family),
        [(bit, at) for at, bit in enumerate(LANGUAGE_BITS.values()) if bit & family],
    )
    for family in (_LATIN, _ARABIC, _INDIC)
)
_ROMAN: Final = _KINDS.index(ROMAN)
_COUNTS_FROM: Final = ROMAN.bit_length() - 1  # the first bit that tells a language
_COUNTS_MOST: Final = (1 << ANY_LANGUAGE.bit_length()) - 1 >> _COUNTS_FROM


def told(hint: str | None) -> int:
    """Return the bits of the language that the story says, none for none that is known here."""
    if hint is None:
        return 0
    primary = _primary(hint)
    return LANGUAGE_BITS.get(primary, 0) | (ROMAN if primary in _ROMAN_SPOKEN else 0)


def guessed(bits: Integers) -> int:
    """Return the bits of the languages that a good part of the words with these `bits` belongs to."""
    if len(bits) < _TOGETHER:
        counts = np.add.reduce(_counted(bits)).tolist()
    else:
        many = np.bincount(_told(bits))  # of the words of a text, so many are told the same
        told = many.nonzero()[0]
        counts = (many[told] @ _counts().take(told, axis=0)).tolist()
    return LANGUAGE_BITS["en"] | _chosen(counts, len(bits))


def spoken(bits: Integers, hint: str | None) -> int:
    """Return the bits of what a text is in, by its words and by what the story says.

    Urdu shares so many words with Arabic that a line of it seems to be both: the story's word counts then. In
    Latin letters it seems to be Swahili or Tagalog, of which every list has "me", "na", "wala".
    """
    found, said = guessed(bits), told(hint)
    if said & _URDU and found & _URDU:
        found &= ~_ARABIC | _URDU
    if said & _TAGALOG:
        found &= ~(ROMAN | _SWAHILI)  # "ko", "na", "ni", "si" and its nicknames stand on all these lists
    if said & _SWAHILI:
        found &= ~(ROMAN | _TAGALOG)
    if said & ROMAN:
        found &= ~_LATIN | ROMAN | LANGUAGE_BITS["en"]
    return found | said


def by_sentence(bits: Integers, begins: Sequence[int], whole: int) -> list[tuple[int, int, int]]:
    """Return stretches of words [first, last) with their languages; `begins` are the sentences' first words.

    Every sentence is in the languages of the `whole` text, since people change language within one, too. A
    sentence of some length that has most words of another one is in what it seems to be in, as well.
    """
    ends = [*begins[1:], len(bits)]
    languages = np.full(len(begins), whole)
    if any(last - first >= _LEAST for first, last in zip(begins, ends, strict=True)):
        starts = np.array(begins)
        sizes = np.array(ends) - starts
        counts = np.add.reduceat(_counted(bits), starts, axis=0, dtype=np.int32)  # or all are made longer
        rivals, asked = _rivals(whole), sizes >= _LEAST
        if len(begins) > _FEW:
            asked &= _may_differ(counts, sizes, rivals)
        for at in where(asked):
            languages[at] |= _others(counts[at].tolist(), int(sizes[at]), rivals)
    changes = (languages[1:] != languages[:-1]).nonzero()[0].tolist()  # behind these sentences
    firsts, lasts = [0, *[at + 1 for at in changes]], [*changes, len(begins) - 1]
    return [(begins[at], ends[to], int(languages[at])) for at, to in zip(firsts, lasts, strict=True)]


def _may_differ(
    counts: npt.NDArray[np.int32], sizes: Places, rivals: Sequence[tuple[int, list[int], list[int]]]
) -> Flags:
    """Return which of many sentences `_others` says anything of."""
    told: Flags = counts[:, _ROMAN] > sizes * _ROMAN_SHARE
    for _, others, usual in rivals:
        told |= counts[:, others].max(axis=1) > counts[:, usual].max(axis=1, initial=0)
    return told


def _primary(hint: str | None) -> str:
    primary = (hint or "").partition("-")[0].lower()
    return "fil" if primary == "tl" else primary


def _counted(bits: Integers) -> npt.NDArray[np.int32]:
    """Return for each word a one for all that it counts for, in the order of `_KINDS`."""
    return _counts().take(_told(bits), axis=0)


def _told(bits: Integers) -> Integers:
    """Return what `bits` tell of languages, and nothing else."""
    told: Integers = bits >> _COUNTS_FROM & _COUNTS_MOST
    return told


@cache
def _counts() -> npt.NDArray[np.int32]:
    """Return what is counted for all that a word's bits may say of its languages."""
    bits = np.arange(_COUNTS_MOST + 1, dtype=np.int32) << _COUNTS_FROM
    counts: npt.NDArray[np.int32] = ((bits & ANY_LANGUAGE)[:, np.newaxis] & _COUNTED != 0).astype(np.int32)
    counts[:, _ROMAN] = bits & (ANY_LANGUAGE | ROMAN) == ROMAN
    return counts


def _rivals(whole: int) -> list[tuple[int, list[int], list[int]]]:
    """Return scripts with the fields of languages that the whole text is not in, and of those it is."""
    told = []
    for family, _, fields in _FAMILIES:
        others = [field for bit, field in fields if not bit & whole]
        if others:
            told.append((family, others, [field for bit, field in fields if bit & whole]))
    return told


def _others(counts: Sequence[int], words: int, rivals: Sequence[tuple[int, list[int], list[int]]]) -> int:
    """Return a sentence's languages in scripts where none of the whole text has as many words."""
    found = ROMAN if counts[_ROMAN] > words * _ROMAN_SHARE else 0
    for family, others, usual in rivals:
        most = max([counts[field] for field in others])
        if most and most > max([0, *[counts[field] for field in usual]]):
            found |= _chosen(counts, words) & family
    return found


def _chosen(counts: Sequence[int], words: int) -> int:
    chosen = ROMAN if counts[_ROMAN] > words * _ROMAN_SHARE else 0
    for family, script, fields in _FAMILIES:
        least = counts[script] * _SHARE
        if family != _INDIC:
            most = max([counts[field] for _, field in fields])
            least = max(least, most * (_ALIKE if family == _ARABIC else _KIN))
        chosen |= sum([bit for bit, field in fields if counts[field] >= least and counts[field]])
    return chosen
