"""One way of reading text, shared by what covers names and by what checks that they are gone.

`fold` lowers case, takes compatibility forms apart (NFKD), drops diacritics and whatever is
invisible, turns the digits of every script into 0 to 9, and keeps for each folded code point
the place that it came from. It works code point by code point, so it is linear, cannot fail on
lone surrogates, and its index map is exact: what composition would join is dropped anyway.

Marks are dropped by their canonical combining class: accents, Arabic and Hebrew points and the
Indic nukta go, and so do marks that enclose a letter; vowel signs, viramas, kana voicing and Thai
vowels stay, because they are letters.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, compress, repeat
from typing import Final

from tbtt_desktop.stories.records import Span

# Letters that Unicode does not take apart, and variants of one letter between Arabic, Persian and Urdu.
_LETTERS: Final = {
    "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
    "ŧ": "t", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ŋ": "n", "ə": "e",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ۂ": "ه", "ة": "ه",
    "ۃ": "ه", "ں": "ن", "ـ": "", "ء": "",
    "‘": "'", "’": "'", "ʼ": "'", "ʻ": "'", "`": "'", "´": "'", "＇": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "﹣": "-",
}  # fmt: skip

# Invisible although neither "format" nor "control": fillers, joiners, variation selectors.
_INVISIBLE: Final = frozenset(
    [
        *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0),
        *(*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0000, 0xE1000)),
    ]
)
_PIECE: Final = 256  # code points that are folded in one go
_PLACES: Final = array("I", range(1 << 16))
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text with the way back. `origin[i]` is the source index of `text[i]`."""

    text: str
    origin: Sequence[int]
    source: str

    def span(self, start: int, end: int) -> Span:
        """Return the source span of folded [start, end), with the marks and the hamza of its last letter."""
        return Span(*self.stretch(start, end))

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Return the bounds of `span`, for whoever asks thousands of times."""
        if start >= end:
            raise ValueError("an empty stretch has no span")
        last = self.origin[end - 1] + 1
        limit = self.origin[end] if end < len(self.origin) else len(self.source)
        stop = last
        while last < limit:
            last += 1
            char = self.source[last - 1]
            if char == "ء" or unicodedata.category(char)[0] == "M":
                stop = last
        return self.origin[start], stop


def _fold_one(char: str) -> str:
    """Fold a single code point to none, one or several."""
    if char in _LETTERS:
        return _LETTERS[char]
    out: list[str] = []
    for part in unicodedata.normalize("NFKD", char):
        out.extend(map(_fold_part, unicodedata.normalize("NFKD", part.casefold())))
    return "".join(out)


def _fold_part(char: str) -> str:
    code = ord(char)
    if code in _INVISIBLE:
        return ""
    if char in _LETTERS:
        return _LETTERS[char]
    category = unicodedata.category(char)
    if category in ("Cf", "Me") or (category == "Cc" and not char.isspace()):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category in ("Zs", "Zl", "Zp"):
        return " "
    weight = unicodedata.combining(char)
    if weight == 7 or 10 <= weight <= 35 or weight >= 200 or weight == 1:
        return ""
    return char


class _Cache(dict[str, str]):
    """Folds of single code points: at most as many as Unicode has, and never content."""

    def __missing__(self, char: str) -> str:
        folded = _fold_one(char)
        self[char] = folded
        return folded


_CACHE = _Cache()


class _Page:
    """Signs that are written together and fold to one or none, each a byte: a piece of them folds in C.

    Signs of several scripts in one piece, and what folds to several, are folded one by one.
    """

    def __init__(self, signs: str) -> None:
        simple = [sign for sign in dict.fromkeys("\0" + signs) if len(_CACHE[sign]) < 2][:256]
        folded = [_CACHE[sign] for sign in simple]
        self._bytes = codecs.charmap_build("".join(simple))
        self._folded = "".join(one or _NOTHING for one in folded)
        self._dropped = bytes(at for at, one in enumerate(folded) if not one)
        self._kept = bytes(map(bool, folded)).ljust(256, b"\0")

    def folded(self, piece: str) -> tuple[str, bytes] | None:
        """Return `piece` folded and a one for each sign of it that is left, none if all are; or None."""
        try:
            coded = codecs.charmap_encode(piece, "strict", self._bytes)[0]
        except UnicodeEncodeError:
            return None
        left = coded.translate(None, self._dropped)
        told = coded.translate(self._kept) if len(left) < len(coded) else b""
        return codecs.charmap_decode(left, "strict", self._folded)[0], told


_NOTHING: Final = "\ufffe"  # no sign: charmaps say so of a byte that stands for none
_SIGNS: Final = "\t\n\r" + "".join(map(chr, range(32, 127))) + "\xa0«»–—‘’“”•\u200b\u200c\u200d\u200e\u200f"
_PAGES: Final = [
    _Page(bytes(range(256)).decode("cp1252", "ignore")),
    _Page(
        _SIGNS
        + "".join(map(chr, (*range(0x060C, 0x0656), *range(0x0660, 0x0672))))
        + "ٹپچڈڑژکگںھہۀۂۃیۓے۔۰۱۲۳۴۵۶۷۸۹"
    ),
    _Page(_SIGNS + "".join(map(chr, range(0x0900, 0x0980)))),
]


def fold(text: str) -> Folded:
    """Fold `text` and keep the way back to its code points."""
    pieces: list[str] = []
    origin = array("I")
    page = _PAGES[0]
    for begin in range(0, len(text), _PIECE):
        piece = text[begin : begin + _PIECE]
        places = _places(begin, begin + len(piece))
        simple = page.folded(piece)
        if simple is None:
            for page in _PAGES:
                simple = page.folded(piece)
                if simple is not None:
                    break
        if simple is not None:
            pieces.append(simple[0])
            origin.extend(compress(places, simple[1]) if simple[1] else places)
            continue
        folded = [*map(_CACHE.__getitem__, piece)]
        pieces.append("".join(folded))
        if len(pieces[-1]) == len(folded) - folded.count(""):  # none became several
            origin.extend(compress(places, folded))
        else:
            origin.extend(chain.from_iterable(map(repeat, places, map(len, folded))))
    return Folded("".join(pieces), origin, text)


def _places(begin: int, end: int) -> Iterable[int]:
    """Return the numbers from `begin` to `end`: copied where they are kept, as those of most texts are."""
    return _PLACES[begin:end] if end <= len(_PLACES) else range(begin, end)


def folded_key(text: str) -> str:
    """Return what two spellings of one name share: folded, words one space apart, no outer punctuation."""
    return " ".join(fold(text).text.split()).strip(" .,;:!?'\"()[]{}<>-_")


def is_word(char: str) -> bool:
    """Whether a folded code point belongs to a word: a letter, a digit or a vowel sign."""
    return char.isalnum() or unicodedata.category(char)[0] == "M"


def border(text: str, position: int) -> bool:
    """Whether no token of a folded text runs across `position`.

    Scripts that write without spaces have a border everywhere.
    """
    if not 0 < position < len(text):
        return True
    left, right = text[position - 1], text[position]
    if not (is_word(left) and is_word(right)):
        return True
    return _UNSPACED.match(left) is not None or _UNSPACED.match(right) is not None


def whole(text: str, start: int, end: int) -> bool:
    """Whether folded [start, end) begins and ends at a token's border."""
    return border(text, start) and border(text, end)


_LETTER_RUN = re.compile(r"[^\W_]+")


def words(text: str) -> Iterator[tuple[int, int]]:
    """Yield [start, end) of each token of a folded text, vowel signs included."""
    position = 0
    while True:
        found = _LETTER_RUN.search(text, position)
        if found is None:
            return
        start, end = found.span()
        while end < len(text) and (
            unicodedata.category(text[end])[0] == "M" or (end > start and text[end].isalnum())
        ):
            end += 1
        yield start, end
        position = end


_ARABIC_PARTICLES: Final = ("وال", "بال", "فال", "كال", "ال", "لل", "ول", "وب", "و", "ف", "ب", "ل", "ك")


def beginnings(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a name may begin in the token [start, end): in Arabic also behind what is joined to it."""
    yield start
    if "\u0600" <= text[start] <= "\u06ff":
        word = text[start:end]
        for particle in _ARABIC_PARTICLES:
            if word.startswith(particle) and end - start - len(particle) >= 3:
                yield start + len(particle)
