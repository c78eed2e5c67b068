"""A folded text as plain words with their places, and phrases found among them by looking words up.

A pattern of five hundred phrases is tried at every letter; a dictionary is asked once a word, for all lists
of phrases together. What several recognisers need is read once a text (`Context.once`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

import numpy as np

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.columns import Codes, Flags, Places, codes, where
from tbtt_desktop.redaction.recognisers.split import WORD, coded, scanned
from tbtt_desktop.stories.normalize import fold

_PROCLITICS: Final = {  # by their first letters
    "و": ("وال", "و"), "ب": ("بال", "ب"), "ف": ("فال", "ف"), "ك": ("كال",), "ا": ("ال",), "ل": ("لل", "ل"),
    "ع": ("عال",), "ه": ("هال",),
}  # fmt: skip
_PROCLITICS_FROM: Final = ord(min(_PROCLITICS))
_PROCLITICS_TO: Final = ord(max(_PROCLITICS))
_PAIRS: Final = np.uint32(1 << 16)
_MARKS: Final = np.uint32(1 << 17)
_SPREAD: Final = np.uint32(251)
_ARTICLES: Final = ("ال", "لل")
_LEAST_STEM: Final = 2  # letters that are left of a word without its proclitic
_FEW: Final = 500  # words, which are sooner asked one by one
_STAR: Final = 4  # letters by which a phrase with a star is looked up
_GAP_MOST: Final = 3  # characters between two words of one phrase: "a/c", "ci : ", "d'identité"

Kind = TypeVar("Kind", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Scan:
    """The words of a folded text: `words[i]` is [starts[i], ends[i]), and `gaps[i]` stands before it."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]

    def behind(self, index: int, most: int) -> range:
        """Return the indices of up to so many words behind one."""
        return range(index + 1, min(index + 1 + most, len(self.words)))


def read(context: Context) -> Scan:
    """Return the words of a text; the last gap stands behind the last word."""
    split = context.once(scanned)
    return Scan(split.words, split.starts, split.ends, split.gaps)


class Hit(Generic[Kind]):
    """A phrase: words [first, last] of the scan, and what it stands for.

    Of its first word `cut` letters are a proclitic, which its article is not. No dataclass: mypyc compiles
    none that is generic.
    """

    __slots__ = ("cut", "first", "kind", "last")

    def __init__(self, first: int, last: int, kind: Kind, cut: int = 0) -> None:
        self.first = first
        self.last = last
        self.kind = kind
        self.cut = cut


_Owned = tuple["Phrases[Any]", Any]  # a list of phrases, and which of its kinds
_Longer = list[tuple[tuple[str, ...], _Owned]]  # phrases by all words but their first, the longest first
_NONE: Final[list[_Owned]] = []


@dataclass(slots=True)
class _Begun:
    """What begins with a word: it alone, and longer phrases by their second word, the longest first."""

    alone: list[_Owned] = field(default_factory=list)
    longer: dict[str, _Longer] = field(default_factory=dict)


class _Lists:
    """All lists of phrases, by their first words; those with a star by its first letters."""

    def __init__(self) -> None:
        self.phrases: dict[str, _Begun] = {}
        self.stars: dict[str, list[tuple[str, _Owned]]] = {}
        self.begun = np.zeros(int(_PAIRS), np.bool_)  # by the first two letters of those with a star
        self.marked: Flags | None = None  # what words may begin phrases: made for the first long text

    def of(self, context: Context) -> tuple[list[_Begun | None], set[int]]:
        """Return what begins with each word of a text, and of which words a letter is a proclitic.

        Most words begin nothing.
        """
        words = context.once(scanned).words
        found = self._begun(context)
        starred, joined_to = self._likely(context)
        for at in [at for at in starred if words[at][:_STAR] in self.stars]:
            found[at] = self._starred(words[at]) or found[at]
        told: dict[str, tuple[_Begun, int] | None] = {}
        cut: set[int] = set()
        for at in joined_to:
            known, word = found[at], words[at]
            if word[0] not in _PROCLITICS or (known is not None and known.alone):
                continue
            if word not in told:
                told[word] = self._joined(word)
            joined = told[word]
            if joined is not None and known is None:
                found[at] = joined[0]
                if joined[1]:
                    cut.add(at)
            elif joined is not None and known is not None and not joined[1]:
                # "المحفظه الالكترونيه" is a phrase, and "المحفظه" alone is one with its article
                found[at] = _Begun(joined[0].alone, {**joined[0].longer, **known.longer})
        return found, cut

    def _begun(self, context: Context) -> list[_Begun | None]:
        """Return what begins with each word of a text as it is written.

        Of many words a dictionary is asked only for those that its words may be: it lies all over memory.
        """
        split = context.once(scanned)
        words = split.words
        if len(words) < _FEW:
            return list(map(self.phrases.get, words))
        if self.marked is None:
            sizes = np.array(list(map(len, self.phrases)))
            ends = np.cumsum(sizes)
            self.marked = np.zeros(int(_MARKS), np.bool_)
            self.marked[_marks(codes("".join(self.phrases)), ends - sizes, ends)] = True
        found: list[_Begun | None] = [None] * len(words)
        for at in where(self.marked.take(_marks(context.once(coded), split.begins, split.stops))):
            found[at] = self.phrases.get(words[at])
        return found

    def _likely(self, context: Context) -> tuple[Sequence[int], Sequence[int]]:
        """Return the few words of many that may begin as one with a star, and with a proclitic.

        Of all of them at once two letters are asked.
        """
        split = context.once(scanned)
        if len(split.words) < _FEW:
            return range(len(split.words)), range(len(split.words))
        signs = context.once(coded)
        firsts, seconds = signs.take(split.begins), signs.take(split.begins + 1, mode="clip")
        starred = self.begun.take(_pairs(firsts, seconds))
        return where(starred), where((firsts >= _PROCLITICS_FROM) & (firsts <= _PROCLITICS_TO))

    def _joined(self, word: str) -> tuple[_Begun, int] | None:
        """Return what begins with an Arabic word that a proclitic is written onto."""
        for proclitic in _PROCLITICS[word[0]]:
            if word.startswith(proclitic) and len(word) >= len(proclitic) + _LEAST_STEM:
                rest = word[len(proclitic) :]
                begun = self._starred(rest) if rest[:_STAR] in self.stars else None
                begun = begun or self.phrases.get(rest)
                if begun is not None:
                    return begun, 0 if proclitic in _ARTICLES else 1
        return None

    def _starred(self, word: str) -> _Begun | None:
        """Return what begins with a word, by those with a star too; None where none has."""
        owned = [one for begin, one in self.stars.get(word[:_STAR], ()) if word.startswith(begin)]
        if not owned:
            return None
        known = self.phrases.get(word, _Begun())
        return _Begun(list(dict.fromkeys(owned + known.alone)), known.longer)


def _pairs(firsts: Codes, seconds: Codes) -> Codes:
    """Return a number for each two letters; few have one with others."""
    pairs: Codes = (firsts * _SPREAD + seconds) % _PAIRS
    return pairs


def _marks(signs: Codes, begins: Places, ends: Places) -> Codes:
    """Return a number for each word by its length and two letters at either end; few have one with others."""
    lasts = ends - 1
    marks = signs.take(begins)
    for places in (np.minimum(begins + 1, lasts), np.maximum(begins, lasts - 1), lasts):
        marks = marks * _SPREAD + signs.take(places)
    told: Codes = (marks * _SPREAD + (ends - begins).astype(np.uint32)) % _MARKS
    return told


_LISTS: Final = _Lists()


class Phrases(Generic[Kind]):
    """Phrases of some kinds, to be found in a text; the longest of a kind that begins at a word counts.

    A line or a comma ends a phrase. `*` at its end stands for the rest of a word. What is written
    between its words does not matter, up to three characters. In Arabic letters a proclitic may be
    written onto the first word.
    """

    def __init__(self, lists: Mapping[Kind, str]) -> None:
        for kind, listed in lists.items():
            phrases = sorted({one.strip() for line in listed.splitlines() for one in line.split(",")} - {""})
            # Together: to fold each of thousands by itself takes three times as long.
            for phrase in fold("\n".join(phrases)).text.split("\n"):
                self._learn(phrase, kind)

    def _learn(self, phrase: str, kind: Kind) -> None:
        words = tuple(WORD.split(phrase)[1::2])
        one = self, kind
        if phrase.endswith("*") and len(words) == 1:
            _LISTS.stars.setdefault(words[0][:_STAR], []).append((words[0], one))
            letters = codes(words[0])
            _LISTS.begun[_pairs(letters[:1], letters[1:2])] = True
            return
        _LISTS.marked = None
        begun = _LISTS.phrases.setdefault(words[0], _Begun())
        if len(words) == 1:
            begun.alone = list(dict.fromkeys([*begun.alone, one]))
        else:
            known = begun.longer.setdefault(words[1], [])
            known.append((words[1:], one))
            known.sort(key=lambda phrase: -len(phrase[0]))

    def find(self, context: Context) -> list[Hit[Kind]]:
        """Return what is found, in the order of first words."""
        return context.once(_find).get(self, [])


def _find(context: Context) -> dict[Phrases[Any], list[Hit[Any]]]:
    """Look every word of a text up once, for all lists."""
    scan = context.once(read)
    words = scan.words
    begin, cuts = _LISTS.of(context)
    found: dict[Phrases[Any], list[Hit[Any]]] = defaultdict(list)
    following = [*words[1:], ""]
    for index, begun in enumerate(begin):
        if begun is None:
            continue
        longer, cut = begun.longer.get(following[index]), int(index in cuts)
        done = _longest(scan, index, longer, cut, found) if longer is not None else _NONE
        for one in begun.alone:
            if one not in done:
                found[one[0]].append(Hit(index, index, one[1], cut))
    return found


def _longest(
    scan: Scan, index: int, longer: _Longer, cut: int, found: dict[Phrases[Any], list[Hit[Any]]]
) -> list[_Owned]:
    """Find phrases of several words that begin at one: the longest of a list and a kind counts."""
    done: list[_Owned] = []
    for rest, one in longer:
        if one not in done and _goes_on(scan, index, rest):
            done.append(one)
            found[one[0]].append(Hit(index, index + len(rest), one[1], cut))
    return done


def _goes_on(scan: Scan, index: int, rest: tuple[str, ...]) -> bool:
    """Whether the words behind one are `rest`, of which the first was looked up, and close together."""
    last = index + len(rest)
    if len(rest) > 1 and tuple(scan.words[index + 1 : last + 1]) != rest:
        return False
    for gap in scan.gaps[index + 1 : last + 1]:
        if gap != " " and (len(gap) > _GAP_MOST or "\n" in gap or "," in gap):
            return False
    return True
