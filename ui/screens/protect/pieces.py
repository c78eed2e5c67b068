"""A story's texts as one document of pieces, and the way between its positions and the texts' own.

A text's offsets are code points. A document's positions are UTF-16 units, as Qt counts: a letter
beyond the basic plane, such as an emoji, takes two. A document also holds what is in no text:
headings and labels.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from tbtt_desktop.redaction.marks import covered_regions
from tbtt_desktop.redaction.text import RenderedText
from tbtt_desktop.stories.records import Category, Entity, ItemId, Mark, MarkState, Span, Suggestion
from ui.widgets.positions import code_points, utf16_length


class Ink(Enum):
    """How a piece is drawn."""

    PLAIN = auto()
    HEADING = auto()  # which part of the story follows
    GAP = auto()  # between two parts
    SUGGESTED = auto()
    COVERED = auto()
    UNPLACED = auto()
    LABEL = auto()  # what leaves instead of what is covered
    QUESTION = auto()  # after what is unplaced


IN_NO_TEXT = frozenset({Ink.HEADING, Ink.GAP, Ink.QUESTION})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the document. `start` is its first code point in the text of `item_id`.

    Where `start` is negative it stands in no text.
    """

    text: str
    ink: Ink
    item_id: ItemId | None = None
    start: int = -1
    category: Category | None = None


Paragraph = tuple[Piece, ...]
"""The pieces of a line; but for the last of all, the last one ends with its line break."""


def paragraphs(pieces: Iterable[Piece]) -> list[Paragraph]:
    """Return pieces line by line; those that run over a line break are divided."""
    lines: list[Paragraph] = []
    line: list[Piece] = []
    for piece in pieces:
        at = piece.start
        *whole, rest = piece.text.split("\n")
        for words in whole:
            line.append(Piece(words + "\n", piece.ink, piece.item_id, at, piece.category))
            lines.append(tuple(line))
            line = []
            at += len(words) + 1 if piece.start >= 0 else 0
        if rest:
            line.append(Piece(rest, piece.ink, piece.item_id, at, piece.category))
    lines.append(tuple(line))
    return lines


def same_kept(new: Sequence[Paragraph], old: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Return `new`, with the very objects of `old` where nothing changed: they need not be compared again."""
    if len(new) != len(old):
        return tuple(new)
    return tuple(before if before == now else now for now, before in zip(new, old, strict=True))


_STAND_INS = str.maketrans(
    {
        "\r": "\n",
        "\u2029": "\n",
        "\u2028": "\n",
        "\x00": "\ufffd",
        "\ufdd0": "\ufffd",  # these three are Qt's own signs within a document
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
    }
)


def displayable(text: str) -> str:
    """Return `text` as Qt can show it, of the same length: every position stays what it was."""
    return text.replace("\r\n", "\u200b\n").translate(_STAND_INS)


_THIN = "\u2009"  # between what is covered and its label


class Document:
    """Pieces in a row, with their positions."""

    def __init__(self, pieces: Iterable[Piece] = ()) -> None:
        self.pieces = tuple(pieces)

    @property
    def starts(self) -> list[int]:
        """Return the position of each piece."""
        return self._laid_out[0]

    @property
    def length(self) -> int:
        """Return how long all of it is."""
        return self._laid_out[1]

    @cached_property
    def _laid_out(self) -> tuple[list[int], int]:
        """Measured when somebody asks: a text is shown anew far oftener than it is pressed."""
        starts, length = [], 0
        for piece in self.pieces:
            starts.append(length)
            length += utf16_length(piece.text)
        return starts, length

    @cached_property
    def _by_item(self) -> dict[ItemId, list[int]]:
        numbers: dict[ItemId, list[int]] = {}
        for number, piece in enumerate(self.pieces):
            if piece.item_id is not None and piece.start >= 0:
                numbers.setdefault(piece.item_id, []).append(number)
        return numbers

    def text_of(self, item_id: ItemId) -> str:
        """Return what is shown of one text, its labels included."""
        own = (p for p in self.pieces if p.item_id == item_id and p.ink not in IN_NO_TEXT)
        return "".join(piece.text for piece in own)

    def positions(self, item_id: ItemId, span: Span) -> tuple[int, int]:
        """Return the positions at which a span of a text begins and ends."""
        return self.position(item_id, span.start), self.position(item_id, span.end, at_end=True)

    def position(self, item_id: ItemId, offset: int, *, at_end: bool = False) -> int:
        """Return the position of a code point; as an end, before a label that follows it."""
        place = 0
        for number in self._by_item.get(item_id, ()):
            piece = self.pieces[number]
            inside = offset - piece.start
            if inside < 0 or (at_end and inside == 0 and place):
                break
            place = self.starts[number] + utf16_length(piece.text[:inside])
        return place

    def place_at(self, position: int) -> tuple[ItemId, int] | None:
        """Return the text and the code point at a position, None in headings; in a label, what it covers."""
        number = bisect.bisect_right(self.starts, position) - 1
        if not 0 <= number < len(self.pieces):
            return None
        piece = self.pieces[number]
        if piece.item_id is None or piece.ink in (Ink.HEADING, Ink.GAP):
            return None
        if piece.start < 0:
            return self._before(number)
        return piece.item_id, piece.start + code_points(piece.text, position - self.starts[number])

    def _before(self, number: int) -> tuple[ItemId, int] | None:
        for piece in reversed(self.pieces[:number]):
            if piece.start >= 0 and piece.item_id is not None:
                return piece.item_id, piece.start + max(0, len(piece.text) - 1)
        return None

    def selected(self, first: int, last: int) -> tuple[ItemId, Span] | None:
        """Return the span of a text that positions `first` to `last` select, without blanks at its ends.

        A selection over several texts means the first of them; one without a letter, None.
        """
        chosen: ItemId | None = None
        start = end = 0
        for number, piece in enumerate(self.pieces):
            at = self.starts[number]
            if piece.start < 0 or piece.item_id is None or not piece.text:
                continue
            low = code_points(piece.text, max(0, first - at))
            high = code_points(piece.text, max(0, last - at))
            if low >= high or (chosen is not None and piece.item_id != chosen):
                continue
            if chosen is None:
                chosen, start = piece.item_id, piece.start + low
            end = piece.start + high
        return None if chosen is None else self._trimmed(chosen, start, end)

    def _trimmed(self, item_id: ItemId, start: int, end: int) -> tuple[ItemId, Span] | None:
        text = "".join(self.pieces[number].text for number in self._by_item[item_id])
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return (item_id, Span(start, end)) if start < end else None


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    rank: int  # higher is drawn where two overlap
    ink: Ink
    category: Category
    label: str = ""


def while_editing(
    item_id: ItemId,
    text: str,
    decided: Sequence[Mark],
    offered: Sequence[Suggestion],
    entities: Sequence[Entity],
) -> list[Piece]:
    """Return a text with what is suggested, covered and unplaced in it; labels follow what they cover."""
    shown = displayable(text)
    pieces: list[Piece] = []
    position = 0
    for start, end, stretch in _flattened(_stretches(decided, offered, entities)):
        if start > position:
            pieces.append(Piece(shown[position:start], Ink.PLAIN, item_id, position))
        if start < end:
            pieces.append(Piece(shown[start:end], stretch.ink, item_id, start, stretch.category))
        position = max(position, end)
        if end == stretch.end and stretch.label:
            ink = Ink.QUESTION if stretch.ink is Ink.UNPLACED else Ink.LABEL
            pieces.append(Piece(_THIN + stretch.label, ink, item_id, -1, stretch.category))
    pieces.append(Piece(shown[position:], Ink.PLAIN, item_id, position))
    return pieces


def _stretches(
    decided: Sequence[Mark], offered: Sequence[Suggestion], entities: Sequence[Entity]
) -> list[_Stretch]:
    labels = {entity.entity_id: entity.label for entity in entities}
    found = [_Stretch(one.start, one.end, 0, Ink.SUGGESTED, one.category) for one in offered]
    solid = [mark for mark in decided if mark.state is MarkState.COVERED]
    for region in covered_regions(solid):
        entity = region.mark.entity_id
        label = labels.get(entity, "") if entity is not None else ""
        found.append(
            _Stretch(region.span.start, region.span.end, 1, Ink.COVERED, region.mark.category, label)
        )
    for mark in decided:
        if mark.state is MarkState.UNPLACED and isinstance(mark.place, Span):
            place = mark.place
            found.append(_Stretch(place.start, place.end, 2, Ink.UNPLACED, mark.category, "?"))
    return found


def _flattened(stretches: Sequence[_Stretch]) -> list[tuple[int, int, _Stretch]]:
    """Return disjoint stretches in order: where two overlap, the higher rank is seen."""
    borders = sorted({border for one in stretches for border in (one.start, one.end)})
    starting: dict[int, list[_Stretch]] = {}
    for one in stretches:
        starting.setdefault(one.start, []).append(one)
    flat: list[tuple[int, int, _Stretch]] = []
    active: list[_Stretch] = []
    for index, border in enumerate(borders):
        active = [one for one in active if one.end > border]
        for one in starting.get(border, ()):
            if one.start == one.end:
                flat.append((border, border, one))
            else:
                active.append(one)
        if active and index + 1 < len(borders):
            top = max(active, key=lambda one: one.rank)
            if flat and flat[-1][2] is top and flat[-1][1] == border:
                flat[-1] = (flat[-1][0], borders[index + 1], top)
            else:
                flat.append((border, borders[index + 1], top))
    return flat


def as_it_leaves(item_id: ItemId, rendered: RenderedText, categories: Sequence[Category]) -> list[Piece]:
    """Return a text as it leaves; `categories` are those of its placeholders, in order."""
    shown = displayable(rendered.text)
    pieces: list[Piece] = []
    position = 0
    for placeholder, category in zip(rendered.placeholders, categories, strict=True):
        start, end = placeholder.span.start, placeholder.span.end
        pieces.append(Piece(shown[position:start], Ink.PLAIN, item_id, position))
        pieces.append(Piece(shown[start:end], Ink.LABEL, item_id, start, category))
        position = end
    pieces.append(Piece(shown[position:], Ink.PLAIN, item_id, position))
    return pieces
