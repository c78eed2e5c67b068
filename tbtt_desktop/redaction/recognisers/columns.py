"""The words of a text column by column, a number a word: for whoever asks something of all of them at once.

Ten thousand words are asked in a column in the time that Python takes for a hundred; what remains is looked
at word by word.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count, repeat
from typing import Final

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int32]
Places = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.uint32]
_TOGETHER: Final = 500  # words; fewer are looked up sooner one by one
_SHELVES: Final = 1 << 19
_SHELF: Final = np.uint64(64 - 19)  # bits of a hash that do not tell its shelf


@dataclass(frozen=True, slots=True)
class Column:
    """Which of the different values of a column each of its places has: `values[kinds[i]]`."""

    values: dict[str, int]  # with their numbers
    kinds: Integers

    @classmethod
    def of(cls, listed: Sequence[str]) -> Column:
        """Number the different ones of `listed`, in the order in which they come."""
        values: defaultdict[str, int] = defaultdict(count().__next__)
        kinds = np.fromiter(map(values.__getitem__, listed), np.int32, len(listed))
        values.default_factory = None
        return cls(values, kinds)

    def having(self, wanted: frozenset[str]) -> list[int]:
        """Return the numbers of the values that are among `wanted`; the fewer of both are gone through."""
        values = self.values
        if len(values) < len(wanted):
            return [values[value] for value in wanted.intersection(values)]
        return [values[value] for value in wanted if value in values]

    def among(self, wanted: Iterable[str]) -> Flags:
        """Return for each place whether its value is one of `wanted`."""
        if isinstance(wanted, frozenset):
            numbers = self.having(wanted)  # of a short text the list is the longer of both
        else:
            numbers = [self.values[value] for value in wanted if value in self.values]
        if not numbers:
            return np.zeros(len(self.kinds), np.bool_)
        flags = np.zeros(len(self.values), np.bool_)
        flags[numbers] = True
        return flags.take(self.kinds)  # in half the time of an index


class Numbers:
    """What long lists say of words, to look thousands up together: a dictionary lies all over memory.

    A word is told by its hash of 64 bits, for which Python makes a key in every process.
    """

    def __init__(self, *lists: Mapping[str, int]) -> None:
        self._lists = lists
        self._shelves: _Shelves | None = None  # made for the first long text, in 60 ms

    def of(self, words: Collection[str]) -> list[Integers]:
        """Return the numbers of `words`, a column a list; 0 where it has a word not."""
        if len(words) < _TOGETHER:
            return [_told(map(listed.get, words, repeat(0)), len(words)) for listed in self._lists]
        if self._shelves is None:
            self._shelves = _Shelves.of(self._lists)
        return self._shelves.numbers(_hashes(words, len(words)))


@dataclass(frozen=True, slots=True)
class _Shelves:
    """Hashes in order with their numbers, about one on each shelf; `begins` tells where a shelf does."""

    hashes: npt.NDArray[np.uint64]
    columns: list[Integers]
    begins: Integers
    fullest: int

    @classmethod
    def of(cls, lists: Sequence[Mapping[str, int]]) -> _Shelves:
        """Return what `lists` have."""
        first, *others = lists
        added = {word for listed in others for word in listed if word not in first}
        hashes = _hashes(chain(first, added), len(first) + len(added))
        order = np.argsort(hashes)
        full = np.bincount(hashes >> _SHELF, minlength=_SHELVES)
        begins = np.zeros(_SHELVES, np.int32)
        np.cumsum(full[:-1], out=begins[1:])
        # Behind the last there is nothing, a shelf long, and what is on no list has the number of that.
        beyond = np.zeros(int(full.max()), np.uint64)
        shelves = cls(np.concatenate((hashes[order], beyond)), [], begins, len(beyond))
        for listed in lists:
            column = np.zeros(len(shelves.hashes), np.int32)
            column[shelves.places(_hashes(listed, len(listed)))] = _told(listed.values(), len(listed))
            shelves.columns.append(column)
        return shelves

    def places(self, asked: npt.NDArray[np.uint64]) -> Places:
        """Return where each of the hashes stands, the last place for one that is not there."""
        at = self.begins.take((asked >> _SHELF).view(np.int64)).astype(np.intp)
        found = np.full(len(asked), len(self.hashes) - 1)
        for _ in range(self.fullest):
            np.putmask(found, self.hashes.take(at) == asked, at)
            at += 1
        return found

    def numbers(self, asked: npt.NDArray[np.uint64]) -> list[Integers]:
        """Return the numbers of the hashes, a column a list."""
        at = self.places(asked)
        return [column.take(at) for column in self.columns]


def _told(numbers: Iterable[int], size: int) -> Integers:
    return np.fromiter(numbers, np.int32, size)


def _hashes(words: Iterable[str], size: int) -> npt.NDArray[np.uint64]:
    return np.fromiter(map(hash, words), np.int64, size).view(np.uint64)


class Signs:
    """What is asked of single code points, once each: at most as many as Unicode has, and never content."""

    def __init__(self, ask: Callable[[str], int]) -> None:
        self._ask = ask  # 0 to 254
        self._known = np.zeros(sys.maxunicode + 1, np.uint8)  # one more than what is told; 0: not asked yet

    def of(self, codes: Codes) -> npt.NDArray[np.uint8]:
        """Return what is told of each of `codes`."""
        found = self._known[codes]
        if np.count_nonzero(found) < len(found):
            for code in set(codes[found == 0].tolist()):
                self._known[code] = self._ask(chr(code)) + 1
            found = self._known[codes]
        return found - np.uint8(1)


def codes(text: str) -> Codes:
    """Return the code points of a text."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")


def where(flags: Flags) -> list[int]:
    """Return the places of what is true."""
    found: list[int] = flags.nonzero()[0].tolist()
    return found


def earlier(flags: Flags, back: int = 1) -> Flags:
    """Return for each place whether it was true so many places before."""
    moved = np.zeros(len(flags), np.bool_)
    moved[back:] = flags[:-back]
    return moved


def later(flags: Flags, ahead: int = 1) -> Flags:
    """Return for each place whether it is true so many places behind."""
    moved = np.zeros(len(flags), np.bool_)
    moved[:-ahead] = flags[ahead:]
    return moved
