"""Whether two words are one name, written otherwise: in another script, with a slip of the hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Generic, TypeVar

from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, FREQUENT, NAME, PLACE, gazetteer
from tbtt_desktop.redaction.recognisers.transliterate import roman, said, skeleton

SLIP_LETTERS: Final = 5  # of a name in which a slip of one letter is looked for
_LEAST: Final = 4  # letters of a name that may be spelt otherwise in one script
_LEAST_HEARD: Final = 3  # and of one in two scripts
_CONSONANTS: Final = 2
_HEARD: Final = str.maketrans(
    "eoqzpv", "iukjbu"
)  # ज़ without its dot is ज; Arabic has no p, and writes u for w
_GLIDES: Final = re.compile("[aeo][iu]|[iu][aeo]")
_VOWELS: Final = frozenset("aiu")
_LATIN: Final = 0
_ARABIC: Final = 6
_DEVANAGARI: Final = 9
_ENDINGS: Final = {  # of words in Devanagari, and what may end them in Latin letters
    sign: letters for signs, letters in (("ाआ", "a"), ("िीेैइईएऐ", "iE"), ("ुूोौउऊओऔ", "u")) for sign in signs
}
_GLIDE: Final = re.compile("[ae]i")
_LONG_U: Final = re.compile("uu+|uv(?![aiuE])")
_UNTOLD: Final = re.compile("[^iuE]")  # consonants, and an a that may be written or not
_LONG: Final = ((re.compile("ee|ii"), "ي"), (re.compile("oo|uu|ou(?=[^aeiou]$)"), "و"))
_WRITTEN_A: Final = "اه"
_ENDING_VOWELS: Final = frozenset("aeiou")
_YEH: Final = "ي"  # at a word's end also the letter that is an a


def same_name(one: str, other: str) -> bool:
    """Whether two folded words are taken for one name, and so get one label.

    A person can put them apart again; so what is only likely is not said here, as for Mario and Maria.
    """
    if script(one) != script(other):
        return sound_alike(one, other)
    return spelt_alike(one, other) or slipped(one, other)


def script(word: str) -> int:
    """Return a number for the script of a folded word: its block of 256 code points, Latin as 0."""
    block = ord(word[0]) >> 8
    return 0 if block < 6 else block


def sound_alike(one: str, other: str) -> bool:
    """Whether two folded words of different scripts have the same consonants, and no vowels that differ.

    Arabic leaves short vowels out, so what is written there must follow in the other in the same order:
    أمينة, amin, does in Amina, and منى, mni, does not.
    """
    if min(len(one), len(other)) < _LEAST_HEARD or _consonants(one) != _consonants(other):
        return False
    if _DEVANAGARI in (script(one), script(other)) and _LATIN in (script(one), script(other)):
        return _same_vowels(*((one, other) if script(one) == _LATIN else (other, one)))
    if not (_written_as(one, other) and _written_as(other, one)):
        return False
    return any(_alike(ours, theirs) for ours in _sounds(one) for theirs in _sounds(other))


def _written_as(one: str, other: str) -> bool:
    """Whether the first, where it is Arabic, has the vowels of the second that are always written.

    Those are a last a, and long ones, which Latin letters may show: Mahmoud is not محمد.
    """
    if script(one) != _ARABIC:
        return True
    if script(other) == _LATIN and any(len(long.findall(other)) > one.count(sign) for long, sign in _LONG):
        return False
    last = said(other)[-1:]
    if one[-1] in _WRITTEN_A:
        return last in _ENDING_VOWELS
    return one[-1] == _YEH or last != "a"


def _same_vowels(latin: str, devanagari: str) -> bool:
    """Whether two words have the same vowels but for an a: both scripts write them, so Mona is not मीना.

    A vowel that ends a word of Devanagari is said: Anil is not अनिला. One that it does not write may be a u
    in Latin letters, as in Begum.
    """
    ends = {one[-1:] for one in _heard(latin)}
    if devanagari[-1] in _ENDINGS and ends.isdisjoint(_ENDINGS[devanagari[-1]]):
        return False
    if devanagari[-1] not in _ENDINGS and ends & {"i", "u"} and not latin.endswith("e"):
        return False
    ours, theirs = ([_UNTOLD.sub("", one) for one in _heard(word)] for word in (latin, devanagari))
    return any(one == two or (two and two in _without_u(one)) for one in ours for two in theirs)


def _without_u(vowels: str) -> set[str]:
    """Return what is left of vowels without one u of them."""
    return {vowels[:at] + vowels[at + 1 :] for at, vowel in enumerate(vowels) if vowel == "u"}


def _heard(word: str) -> set[str]:
    """Return what a word may sound like where vowels are written: E is Laila's, and an e may be it."""
    spoken = _GLIDE.sub("E", said(word))
    return {_LONG_U.sub("u", spoken.replace("e", vowel).replace("o", "u")) for vowel in ("i", "a", "E")}


def _alike(one: str, other: str) -> bool:
    """Whether two words as they sound are one: the vowels of the shorter stand in the longer in its order.

    A vowel at the beginning is always written, and so is one beside another: Hussain is not حسن.
    """
    shorter, longer = sorted((one, other), key=len)
    if shorter == longer:
        return True
    few = sum(letter not in _VOWELS for letter in shorter) < _CONSONANTS
    if few or (shorter[0] in _VOWELS) != (longer[0] in _VOWELS):
        return False
    if _GLIDES.search(longer) and not set(shorter) & {"i", "u"}:
        return False
    rest = iter(longer)
    slip = len(shorter) >= SLIP_LETTERS and one_apart(shorter, longer)
    return slip or all(letter in rest for letter in shorter)


def _consonants(word: str) -> str:
    return skeleton(word).replace("g", "s")


def _sounds(word: str) -> set[str]:
    """Return what a word may sound like: an e is an i or an a, and so is Arabic's last letter in Layla."""
    spoken = said(word)
    read = {spoken, spoken.replace("e", "a")}
    if word.endswith(_YEH):
        read.add(spoken[:-1] + "a")
    heard = {one.translate(_HEARD) for one in read}
    return {"a" + one[1:] if one[:1] in ("i", "u") else one for one in heard} - {""}


def spelt_alike(one: str, other: str) -> bool:
    """Whether two folded words of one script are spelt otherwise and read alike: Aminah, Saara, Shafiq."""
    return one != other and one[0] == other[0] and len(one) >= _LEAST and roman(one) == roman(other)


def slipped(one: str, other: str) -> bool:
    """Whether one of two folded words is the other with one letter more, less, changed or turned about.

    One of them must be no known word and no known name: else it is somebody else.
    """
    if min(len(one), len(other)) < SLIP_LETTERS or (known(one) and known(other)):
        return False
    return one_apart(one, other)


def known(word: str) -> bool:
    """Whether a folded word is on a list: of words of a language, of names, of places."""
    return bool(gazetteer().words.get(word, 0) & (FREQUENT | ANY_LANGUAGE | NAME | PLACE))


def one_apart(one: str, other: str) -> bool:
    """Whether one insertion, deletion, change or turn of two neighbours makes one word of the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    first, second = one[head:], other[head:]
    if len(first) == len(second):
        return first[1:] == second[1:] or (first[:2] == second[1::-1] and first[2:] == second[2:])
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    return longer[1:] == shorter


def shortened(word: str) -> Iterator[str]:
    """Yield a word, and what is left when each of its letters is taken away.

    Two words that are one slip apart share at least one of these (Garbe's symmetric deletion).
    """
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


Named = TypeVar("Named")


class Spellings(Generic[Named]):
    """Words of names and whom each names, found by how a word is spelt, is read or sounds."""

    def __init__(self) -> None:
        self._near: dict[str, list[tuple[str, Named]]] = {}
        self._read: dict[str, list[tuple[str, Named]]] = {}
        self._sound: dict[str, list[tuple[str, Named]]] = {}

    def put(self, word: str, named: Named) -> None:
        """Take in a folded word of a name."""
        entry = (word, named)
        self._read.setdefault(roman(word), []).append(entry)
        self._sound.setdefault(_consonants(word), []).append(entry)
        if len(word) >= SLIP_LETTERS:
            for rest in set(shortened(word)):
                self._near.setdefault(rest, []).append(entry)

    def like(self, word: str) -> Iterator[Named]:
        """Yield whom a folded word names in another spelling, the likeliest first, each perhaps again."""
        found = [*self._read.get(roman(word), ()), *self._sound.get(_consonants(word), ())]
        if len(word) >= SLIP_LETTERS - 1:
            found += [hit for rest in shortened(word) for hit in self._near.get(rest, ())]
        for name, named in found:
            if same_name(word, name):
                yield named
