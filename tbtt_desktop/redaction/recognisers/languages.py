"""Which languages a text seems to be in, and each of its sentences where the story does not say.

People mix: a chat in Urdu is answered in English, a story in Portuguese quotes a letter in French. What is a
word and what a name is told by the lists of the languages that a good part of the words belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from tbtt_desktop.redaction.recognisers.columns import Integers, where
from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, LANGUAGE_BITS, LATIN, ROMAN

_ARABIC: Final = LANGUAGE_BITS["ar"] | LANGUAGE_BITS["ur"]
_URDU: Final = LANGUAGE_BITS["ur"]
_INDIC: Final = LANGUAGE_BITS["hi"]
_LATIN: Final = sum(LANGUAGE_BITS[language] for language in LATIN) | ROMAN
_SHARE: Final = 0.45  # of a script's words that a language must have
_ALIKE: Final = 0.75  # Arabic and Urdu share a good half of their frequent words
_KIN: Final = 0.8  # Spanish, Portuguese and French do, too: a word of the others may be a name
_ROMAN_SHARE: Final = 0.1
_ROMAN_SPOKEN: Final = frozenset({"ur", "hi", "pa"})
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


def told(hint: str | None) -> int:
    """Return the bits of the language that the story says, none for none that is known here."""
    primary = _primary(hint)
    return LANGUAGE_BITS.get(primary, 0) | (ROMAN if primary in _ROMAN_SPOKEN else 0)


def guessed(bits: Integers) -> int:
    """Return the bits of the languages that a good part of the words with these `bits` belongs to."""
    counts = _counted(bits).sum(axis=0).tolist()
    return LANGUAGE_BITS["en"] | _chosen(counts, len(bits))


def spoken(bits: Integers, hint: str | None) -> int:
    """Return the bits of what a text is in, by its words and by what the story says.

    Urdu shares so many words with Arabic that a line of it seems to be both: the story's word counts then. In
    Latin letters it seems to be Swahili or Tagalog, of which every list has "me", "na", "wala".
    """
    found, said = guessed(bits), told(hint)
    if said & _URDU and found & _URDU:
        found &= ~_ARABIC | _URDU
    if said & ROMAN:
        found &= ~_LATIN | ROMAN | LANGUAGE_BITS["en"]
    return found | said


def by_sentence(bits: Integers, begins: Sequence[int], whole: int) -> list[tuple[int, int, int]]:
    """Return stretches of words [first, last) with their languages; `begins` are the sentences' first words.

    Every sentence is in the languages of the `whole` text, since people change language within one, too. A
    sentence of some length that has most words of another one is in what it seems to be in, as well.
    """
    ends = [*begins[1:], len(bits)]
    languages = [whole] * len(begins)
    if any(last - first >= _LEAST for first, last in zip(begins, ends, strict=True)):
        counts, sizes = np.add.reduceat(_counted(bits), begins, axis=0), np.subtract(ends, begins)
        rivals = _rivals(whole)
        told = counts[:, _ROMAN] > sizes * _ROMAN_SHARE
        for _, others, usual in rivals:
            told |= counts[:, others].max(axis=1) > counts[:, usual].max(axis=1, initial=0)
        for at in where(told & (sizes >= _LEAST)):
            languages[at] |= _others(counts[at].tolist(), int(sizes[at]), rivals)
    stretches: list[tuple[int, int, int]] = []
    for first, last, spoken in zip(begins, ends, languages, strict=True):
        if stretches and stretches[-1][2] == spoken:
            stretches[-1] = stretches[-1][0], last, spoken
        else:
            stretches.append((first, last, spoken))
    return stretches


def _primary(hint: str | None) -> str:
    primary = (hint or "").partition("-")[0].lower()
    return "fil" if primary == "tl" else primary


def _counted(bits: Integers) -> npt.NDArray[np.int32]:
    """Return for each word a one for all that it counts for, in the order of `_COUNTED`."""
    counted: npt.NDArray[np.int32] = ((bits & ANY_LANGUAGE)[:, np.newaxis] & _COUNTED != 0).astype(np.int32)
    counted[:, _ROMAN] = bits & (ANY_LANGUAGE | ROMAN) == ROMAN
    return counted


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
