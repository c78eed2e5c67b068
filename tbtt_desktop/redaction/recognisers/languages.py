"""Which languages a text seems to be in, and each of its sentences where the story does not say.

People mix: a chat in Urdu is answered in English, a story in Portuguese quotes a letter in French. What is a
word and what a name is told by the lists of the languages that a good part of the words belongs to.
"""

from __future__ import annotations

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
_FIELD: Final = 24  # bits of a count
_MASK: Final = (1 << _FIELD) - 1
# What is counted, each in its field of one number: words of a language, Roman ones, those of a script.
_COUNTED: Final = (*LANGUAGE_BITS.values(), ROMAN, _LATIN, _ARABIC, _INDIC)
_FAMILIES: Final = tuple(
    (family, tuple((bit, at * _FIELD) for at, bit in enumerate(LANGUAGE_BITS.values()) if bit & family))
    for family in (_LATIN, _ARABIC, _INDIC)
)
_ROMAN_FIELD: Final = _COUNTED.index(ROMAN) * _FIELD


def told(hint: str | None) -> int:
    """Return the bits of the language that the story says, none for none that is known here."""
    primary = _primary(hint)
    return LANGUAGE_BITS.get(primary, 0) | (ROMAN if primary in _ROMAN_SPOKEN else 0)


def guessed(bits: Sequence[int]) -> int:
    """Return the bits of the languages that a good part of the words with these `bits` belongs to."""
    return LANGUAGE_BITS["en"] | _chosen(sum(map(_packed, bits)), len(bits))


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
            languages |= _others(sum(packed[first:last]), last - first, rivals)
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


def _rivals(whole: int) -> list[tuple[int, list[int], list[int]]]:
    """Return each script with the fields of its languages: those of the whole text, and the others."""
    return [
        (
            family,
            [field for bit, field in fields if bit & whole],
            [field for bit, field in fields if not bit & whole],
        )
        for family, fields in _FAMILIES
    ]


def _others(packed: int, words: int, rivals: Sequence[tuple[int, list[int], list[int]]]) -> int:
    """Return a sentence's languages in scripts where none of the whole text has as many words."""
    found = ROMAN if packed >> _ROMAN_FIELD & _MASK > words * _ROMAN_SHARE else 0
    for family, usual, others in rivals:
        most = max([packed >> field & _MASK for field in others], default=0)
        if most and most > max([packed >> field & _MASK for field in usual], default=0):
            found |= _chosen(packed, words) & family
    return found


def _counts(packed: int) -> dict[int, int]:
    return {bit: packed >> (at * _FIELD) & _MASK for at, bit in enumerate(_COUNTED)}


def _chosen(packed: int, words: int) -> int:
    of = _counts(packed)
    chosen = ROMAN if of[ROMAN] > words * _ROMAN_SHARE else 0
    for family in (_LATIN, _ARABIC, _INDIC):
        shares = {bit: of[bit] for bit in LANGUAGE_BITS.values() if bit & family}
        least = of[family] * _SHARE
        if family != _INDIC:
            least = max(least, max(shares.values()) * (_ALIKE if family == _ARABIC else _KIN))
        chosen |= sum(bit for bit, share in shares.items() if share >= least and share)
    return chosen
