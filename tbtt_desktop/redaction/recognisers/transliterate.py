"""Words of the Devanagari and Arabic scripts in Latin letters, roughly, and what is left when vowels go.

Not for people to read: two spellings of one name should come out alike. The letters are those that
people use who write Hindi, Urdu and Arabic on a Latin keyboard, and what differs between them (q and
k, w and v, long vowels, doubled letters) is made one.
"""

from __future__ import annotations

import re
from typing import Final


def _table(letters: str, sounds: str) -> dict[str, str]:
    """Pair each letter with its sound; sounds are one blank apart."""
    return dict(zip(letters, sounds.split(), strict=True))


_CONSONANTS: Final = _table(
    "कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह",
    "k kh g gh n ch ch j jh n t th d dh n t th d dh n p f b bh m y r l l v sh sh s h",
)
_VOWELS: Final = _table(
    "अआइईउऊऋएऐओऔऑऍ",
    "a a i i u u ri e ai o au o e",
)
_SIGNS: Final = _table(
    "ािीुूृेैोौॉॅंँः",
    "a i i u u ri e ai o au o e n n h",
)
_SOFT: Final = re.compile("c(?=[ei])")
_STEM_LEAST: Final = 2
_VIRAMA: Final = "्"
_NASAL: Final = ("ं", "ँ")
_ARABIC: Final = _table(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگٹڈڑآ",
    "a b t s j h kh d z r z s sh s d t z a gh f k k l m n h u i p ch j g t d r a",
)
_HARD_C: Final = re.compile("[qc](?!h)")
_ALIKE: Final = (
    (re.compile("aa+"), "a"),
    (re.compile("ee+|ii+|y"), "i"),
    (re.compile("oo+|uu+"), "u"),
    (re.compile("(.)\\1+"), "\\1"),
    (re.compile("(?<=[a-z])h$"), ""),
)
_HEH: Final = "ه"  # also what is folded of the letter that feminine names end with
_NOT_SOUND = re.compile("[^bcdfghjklmnqrstxz]")


def roman(word: str) -> str:
    """Return a folded word in Latin letters, with what is alike made one; others stay as they are."""
    return _as_one(_latin(word))


def said(word: str) -> str:
    """Return a folded word in Latin letters as it is said: Grace with an s, أمينة with an a at its end."""
    if word.endswith(_HEH) and len(word) > _STEM_LEAST:
        return _as_one(_latin(word.removesuffix(_HEH)) + "a")
    return _as_one(_latin(_SOFT.sub("s", word)))


def _latin(word: str) -> str:
    if "\u0900" <= word[:1] <= "\u097f":
        return _devanagari(word)
    if "\u0600" <= word[:1] <= "\u06ff":
        return "".join(_ARABIC.get(char, "") for char in word)
    return word


def _as_one(word: str) -> str:
    word = _HARD_C.sub("k", word.replace("ph", "f")).replace("w", "v")
    for pattern, instead in _ALIKE:
        word = pattern.sub(instead, word)
    return word


def skeleton(word: str) -> str:
    """Return the consonants of a folded word of any of the three scripts: `mn` for Amina, أمينة, अमीना.

    W and v are none, for Arabic writes them as it writes u; it has no p, and writes b for it.
    """
    sounds = said(word).replace("kh", "x").replace("gh", "g").replace("th", "t").replace("dh", "d")
    sounds = (
        sounds.replace("bh", "b").replace("jh", "j").replace("z", "s").replace("j", "g").replace("p", "b")
    )
    bare = _NOT_SOUND.sub("", sounds)
    return re.sub("(.)\\1+", "\\1", bare[:-1] if bare.endswith("h") and len(bare) > 2 else bare)


def _devanagari(word: str) -> str:
    out: list[str] = []
    last = len(word) - 1
    for at, char in enumerate(word):
        if char in _CONSONANTS:
            out.append(_CONSONANTS[char])
            after = word[at + 1] if at < last else ""
            if after and (after in _NASAL or (after not in _SIGNS and after != _VIRAMA)):
                out.append("a")
        else:
            out.append(_VOWELS.get(char) or _SIGNS.get(char, ""))
    return "".join(out)
