"""The words of a text column by column, a number a word: for whoever asks something of all of them at once.

Ten thousand words are asked in a column in the time that Python takes for a hundred; what remains is looked
at word by word.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from typing import Final

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int32]
Places = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.uint32]
_TOGETHER: Final = 500  # words; fewer are looked up sooner one by one


@dataclass(frozen=True, slots=True)
class Column:
    """Which of the different values of a column each of its places has: `values[kinds[i]]`."""

    values: dict[str, int]  # with their numbers
    kinds: Integers

    @classmethod
    def of(cls, listed: Sequence[str]) -> Column:
        """Number the different ones of `listed`."""
        values = {value: at for at, value in enumerate(set(listed))}
        return cls(values, np.fromiter(map(values.__getitem__, listed), np.int32, len(listed)))

    def told(self, told: Iterable[int]) -> Integers:
        """Return for each place what is `told` of its value, in the order of `values`."""
        return np.fromiter(told, np.int32, len(self.values))[self.kinds]

    def among(self, wanted: Iterable[str]) -> Flags:
        """Return for each place whether its value is one of `wanted`."""
        numbers = [self.values[value] for value in wanted if value in self.values]
        if not numbers:
            return np.zeros(len(self.kinds), np.bool_)
        flags = np.zeros(len(self.values), np.bool_)
        flags[numbers] = True
        return flags[self.kinds]


class Numbers:
    """The numbers of a long list of words, to look thousands up together: a dictionary lies all over memory.

    A word is told by its hash of 64 bits, for which Python makes a key in every process.
    """

    def __init__(self, listed: Mapping[str, int]) -> None:
        self._listed = listed

    @cached_property
    def _sorted(self) -> tuple[npt.NDArray[np.int64], Integers]:
        """Return hashes in order, and the number of each: made for the first long text, in 50 ms."""
        hashes = np.fromiter(map(hash, self._listed), np.int64, len(self._listed))
        order = np.argsort(hashes)
        return hashes[order], np.fromiter(self._listed.values(), np.int32, len(hashes))[order]

    def of(self, words: Collection[str]) -> list[int]:
        """Return the number of each of `words`; 0 where the list has it not."""
        if len(words) < _TOGETHER:
            return list(map(self._listed.get, words, repeat(0)))
        asked = np.fromiter(map(hash, words), np.int64, len(words))
        hashes, numbers = self._sorted
        at = hashes.searchsorted(asked) % len(hashes)
        found: list[int] = np.where(hashes[at] == asked, numbers[at], 0).tolist()
        return found


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
