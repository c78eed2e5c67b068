"""Which stretches two revisions of a text share, in bounded time.

What is the same at both ends is cut off first (typing changes one place, so this is nearly always
the whole answer); what remains is compared by sentences, and differing passages word by word as
long as they are small. Python's SequenceMatcher is quadratic in repeated words: on two passages of
20,000 words it needs many seconds, on sentences milliseconds.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

WORK_MAX: Final = 1_000_000  # product of the two counts of words that are still compared word by word
SENTENCES_MAX: Final = 25_000_000  # the same for sentences

_SENTENCE = re.compile(r"[^.!?\n؟۔।]*[.!?\n؟۔।]*\s*")
_WORD = re.compile(r"\w+|[^\w]")


@dataclass(frozen=True, slots=True)
class Equal:
    """`size` code points from `old` in one text equal those from `new` in the other."""

    old: int
    new: int
    size: int


def equal_runs(old: str, new: str) -> list[Equal]:
    """Return the shared stretches in order, disjoint and rising in both texts; neighbours are joined."""
    head = _common_prefix(old, new)
    tail = _common_suffix(old[head:], new[head:])
    runs = [Equal(0, 0, head)]
    runs.extend(_middle(old[head : len(old) - tail], new[head : len(new) - tail], head))
    runs.append(Equal(len(old) - tail, len(new) - tail, tail))
    return _joined(runs)


def _common_prefix(one: str, two: str) -> int:
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == two[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_suffix(one: str, two: str) -> int:
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == two[len(two) - middle : len(two) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _middle(old: str, new: str, offset: int) -> Iterator[Equal]:
    if not old or not new:
        return
    one = [part for part in _SENTENCE.findall(old) if part]
    two = [part for part in _SENTENCE.findall(new) if part]
    if len(one) * len(two) > SENTENCES_MAX:
        return
    at_old = _offsets(one)
    at_new = _offsets(two)
    matcher = difflib.SequenceMatcher(None, one, two, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        start, stop = offset + at_old[i1], offset + at_new[j1]
        if tag == "equal":
            yield Equal(start, stop, at_old[i2] - at_old[i1])
        elif tag == "replace":
            yield from _by_words("".join(one[i1:i2]), "".join(two[j1:j2]), start, stop)


def _by_words(old: str, new: str, old_offset: int, new_offset: int) -> Iterator[Equal]:
    one, two = _WORD.findall(old), _WORD.findall(new)
    if len(one) * len(two) > WORK_MAX:
        return
    at_old, at_new = _offsets(one), _offsets(two)
    matcher = difflib.SequenceMatcher(None, one, two, autojunk=False)
    for i, j, size in matcher.get_matching_blocks():
        if size:
            yield Equal(old_offset + at_old[i], new_offset + at_new[j], at_old[i + size] - at_old[i])


def _offsets(parts: list[str]) -> list[int]:
    total = 0
    offsets = [0]
    for part in parts:
        total += len(part)
        offsets.append(total)
    return offsets


def _joined(runs: list[Equal]) -> list[Equal]:
    joined: list[Equal] = []
    for run in runs:
        if run.size == 0:
            continue
        last = joined[-1] if joined else None
        if last is not None and last.old + last.size == run.old and last.new + last.size == run.new:
            joined[-1] = Equal(last.old, last.new, last.size + run.size)
        else:
            joined.append(run)
    return joined
