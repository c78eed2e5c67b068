"""Which languages a text seems to be in, and each of its sentences where the story does not say.

People mix: a chat in Urdu is answered in English, a story in Portuguese quotes a letter in French. What is a
word and what a name is told by the lists of the languages that a good part of the words belongs to.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, LANGUAGE_BITS, LATIN, ROMAN

_ARABIC: Final = LANGUAGE_BITS["ar"] | LANGUAGE_BITS["ur"]
_INDIC: Final = LANGUAGE_BITS["hi"]
_LATIN: Final = sum(LANGUAGE_BITS[language] for language in LATIN) | ROMAN
_SHARE: Final = 0.45  # of a script's words that a language must have
_ALIKE: Final = 0.75  # Arabic and Urdu share a good half of their frequent words
_KIN: Final = 0.8  # Spanish, Portuguese and French do, too: a word of the others may be a name
_ROMAN_SHARE: Final = 0.1
_ROMAN_SPOKEN: Final = frozenset({"ur", "hi", "pa"})
_LEAST: Final = 6  # words that say in which language a sentence is
_FIELD: Final = 32  # bits of a count
# What is counted, each in its field of one number: words of a language, Roman ones, those of a script.
_COUNTED: Final = (*LANGUAGE_BITS.values(), ROMAN, _LATIN, _ARABIC, _INDIC)
_FIELDS: Final = struct.Struct(f"<{len(_COUNTED)}I")
_FAMILIES: Final = tuple(
    (
        family,
        _COUNTED.index(family),
        [(bit, at) for at, bit in enumerate(LANGUAGE_BITS.values()) if bit & family],
    )
    for family in (_LATIN, _ARABIC, _INDIC)
)
_ROMAN: Final = _COUNTED.index(ROMAN)


def told(hint: str | None) -> int:
    """Return the bits of the language that the story says, none for none that is known here."""
    primary = _primary(hint)
    return LANGUAGE_BITS.get(primary, 0) | (ROMAN if primary in _ROMAN_SPOKEN else 0)


def guessed(bits: Sequence[int]) -> int:
    """Return the bits of the languages that a good part of the words with these `bits` belongs to."""
    return LANGUAGE_BITS["en"] | _chosen(_counts(sum(map(_packed, bits))), len(bits))


def by_sentence(bits: Sequence[int], begins: Iterable[int], whole: int) -> list[tuple[int, int, int]]:
    """Return stretches of words [first, last) with their languages; `begins` are the sentences' first words.

    Every sentence is in the languages of the `whole` text, since people change language within one, too. A
    sentence of some length that has most words of another one is in what it seems to be in, as well.
    """
    stretches: list[tuple[int, int, int]] = []
    packed = list(map(_packed, bits))
    rivals = _rivals(whole)
    for first, last in pairwise([*begins, len(bits)]):
        languages = whole
        if last - first >= _LEAST:
            languages |= _others(_counts(sum(packed[first:last])), last - first, rivals)
        if stretches and stretches[-1][2] == languages:
            stretches[-1] = stretches[-1][0], last, languages
        else:
            stretches.append((first, last, languages))
    return stretches


def _primary(hint: str | None) -> str:
    primary = (hint or "").partition("-")[0].lower()
    return "fil" if primary == "tl" else primary


@cache
def _packed(bits: int) -> int:
    """Return a one in the field of all that a word counts for; there are a few thousand different `bits`."""
    counted = 0
    for at, wanted in enumerate(_COUNTED):
        if wanted == ROMAN:
            counts = bits & (ANY_LANGUAGE | ROMAN) == ROMAN
        else:
            counts = bits & ANY_LANGUAGE & wanted != 0
        counted |= counts << (at * _FIELD)
    return counted


def _counts(packed: int) -> tuple[int, ...]:
    """Return the fields of a number."""
    return _FIELDS.unpack(packed.to_bytes(_FIELDS.size, "little"))


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
