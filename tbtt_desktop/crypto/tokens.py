"""How words and digit groups that somebody typed or read aloud are taken apart.

A person may write them with other cases, hyphens, commas, numbers of another script, or without
spaces between the digits. None of that can make one word into another.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

GROUP_DIGITS: Final = 4
TYPED_MAX: Final = 2_000  # characters; twenty words take under two hundred
_BETWEEN: Final = re.compile(r"[\s\-‐‑‒–—,;.،؛]+")


def tokens(text: str) -> list[str]:
    """Return the words or digit groups of a text, lower case, digits as 0 to 9.

    A text of nothing but digits is cut into groups of four, however it was spaced.
    What is longer than any such text gives no tokens.
    """
    if len(text) > TYPED_MAX:
        return []
    parts = [part for part in _BETWEEN.split(unicodedata.normalize("NFKC", text).casefold()) if part]
    joined = "".join(parts)
    if joined.isdecimal() and len(joined) % GROUP_DIGITS == 0:
        parts = [joined[at : at + GROUP_DIGITS] for at in range(0, len(joined), GROUP_DIGITS)]
    return [_plain_digits(part) for part in parts]


def index_of(token: str, words: Mapping[str, int]) -> int | None:
    """Return the index that a word or a group of four digits stands for, or None."""
    if len(token) == GROUP_DIGITS and token.isdecimal():
        index = int(token)
        return index if index < len(words) else None
    return words.get(token)


def group(index: int) -> str:
    """Return a word's index as four digits."""
    return f"{index:0{GROUP_DIGITS}d}"


def _plain_digits(part: str) -> str:
    return "".join(str(unicodedata.decimal(char)) for char in part) if part.isdecimal() else part
