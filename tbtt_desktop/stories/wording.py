"""What changed between two texts, word by word, so that a person finds it in a page of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

_TOKEN: Final = re.compile(r"\s+|\w+|[^\w\s]")
_PARAGRAPH: Final = re.compile(r"(?<=\n)")
_WORDS_MOST: Final = 2_000  # the time for a comparison grows with the product; longer ones change as a whole


class Change(StrEnum):
    """What became of some words."""

    SAME = "same"
    HERE = "here"  # only in the first text
    THERE = "there"  # only in the second


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together."""

    change: Change
    text: str


def compared(here: str, there: str) -> list[Piece]:
    """Return both texts as one row of pieces: without `THERE` it is the first, without `HERE` the second."""
    return _joined(_paragraphs(here, there))


def _paragraphs(here: str, there: str) -> Iterator[Piece]:
    """Compare paragraphs first, and words within those that changed."""
    mine, theirs = _PARAGRAPH.split(here), _PARAGRAPH.split(there)
    for tag, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Change.SAME, "".join(mine[a:b]))
        else:
            yield from _words("".join(mine[a:b]), "".join(theirs[c:d]))


def _words(here: str, there: str) -> Iterator[Piece]:
    mine, theirs = _TOKEN.findall(here), _TOKEN.findall(there)
    if len(mine) > _WORDS_MOST or len(theirs) > _WORDS_MOST:
        yield Piece(Change.HERE, here)
        yield Piece(Change.THERE, there)
        return
    for tag, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Change.SAME, "".join(mine[a:b]))
            continue
        yield Piece(Change.HERE, "".join(mine[a:b]))
        yield Piece(Change.THERE, "".join(theirs[c:d]))


def _joined(pieces: Iterator[Piece]) -> list[Piece]:
    """Put pieces of one kind together."""
    found: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if found and found[-1].change is piece.change:
            found[-1] = Piece(piece.change, found[-1].text + piece.text)
        else:
            found.append(piece)
    return found


def shortened(pieces: Sequence[Piece], around: int) -> list[Piece]:
    """Return pieces of which long ones that are the same keep `around` characters beside a change.

    What is left out is "…". A change never is.
    """
    found = []
    for place, piece in enumerate(pieces):
        text = piece.text
        if piece.change is Change.SAME and len(text) > 3 * around:
            head = text[:around] if place else ""
            tail = text[-around:] if place < len(pieces) - 1 else ""
            text = f"{head}…{tail}"
        found.append(Piece(piece.change, text))
    return found
