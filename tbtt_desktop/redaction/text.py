r"""What leaves of a text: everything unmarked, and a placeholder for everything covered.

A placeholder is `[PERSON 1]`: a category of the command line, one space, a number in ASCII digits.
Where somebody typed such a thing, one backslash is put before its number: `[PERSON 1]` leaves as
`[PERSON \1]`, and a typed `[PERSON \1]` as `[PERSON \\1]`. So every `[CATEGORY n]` in a rendered
text is ours, and taking one backslash away gives back what was typed. The rule looks only inside
the brackets, so it holds whatever stands beside them, other placeholders included.

The result depends on the unmarked text and the labels alone: never on the length of what is
covered, nor on where it stood in the original.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tbtt_desktop.errors import BugError
from tbtt_desktop.redaction.marks import Covered, covered_regions, text_marks
from tbtt_desktop.stories.records import Category, Entity, EntityId, Mark, MarkId, MarkState, Span

_CATEGORIES = "|".join(sorted(Category))
_TYPED = re.compile(rf"(\[(?:{_CATEGORIES}) )(\\*[0-9]+\])")
_ESCAPED = re.compile(rf"(\[(?:{_CATEGORIES}) )\\(\\*[0-9]+\])")


@dataclass(frozen=True, slots=True)
class Kept:
    """A stretch that a person left readable on purpose: its place in the rendered text."""

    mark_id: MarkId
    span: Span


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A label in the rendered text and the stretch of the original that it stands for."""

    span: Span
    original: Span
    label: str
    mark_id: MarkId


@dataclass(frozen=True, slots=True)
class RenderedText:
    """A text as it leaves. All spans are in `text`, but for `Placeholder.original`."""

    text: str
    kept_spans: tuple[Kept, ...]
    placeholders: tuple[Placeholder, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """An unmarked stretch [start, end) of the original, at `out` in the result."""

    start: int
    end: int
    out: int


def render_text(text: str, marks: Sequence[Mark], entities: Iterable[Entity]) -> RenderedText:
    """Return `text` with every covered stretch replaced by its entity's label.

    Raises `BugError` where a mark lies outside the text or a covering mark has no entity among
    `entities`: both are checked when a mark is made.
    """
    labels = {entity.entity_id: entity.label for entity in entities}
    out: list[str] = []
    pieces: list[_Piece] = []
    placeholders: list[Placeholder] = []
    length = position = 0
    for region in covered_regions(marks):
        if region.span.end > len(text):
            raise BugError
        pieces.append(_Piece(position, region.span.start, length))
        plain = escape(text[position : region.span.start])
        label = _label(region, labels)
        length += len(plain) + len(label)
        placeholders.append(
            Placeholder(Span(length - len(label), length), region.span, label, region.mark.mark_id)
        )
        out += [plain, label]
        position = _after(text, region.span.end)
    pieces.append(_Piece(position, len(text), length))
    out.append(escape(text[position:]))
    return RenderedText("".join(out), tuple(_kept(text, marks, pieces)), tuple(placeholders))


def place_in_rendered(text: str, rendered: RenderedText, offset: int) -> int | None:
    """Return where a code point of `text` stands in its rendition, None within what is covered."""
    begin = out = 0
    for placeholder in rendered.placeholders:
        if offset <= placeholder.original.start:
            return out + _escaped_offset(text[begin : placeholder.original.start], offset - begin)
        begin, out = _after(text, placeholder.original.end), placeholder.span.end
        if offset < begin:
            return None
    return out + _escaped_offset(text[begin:], offset - begin)


def escape(text: str) -> str:
    """Escape literal placeholders, as described at the top of this file."""
    return _TYPED.sub(r"\1\\\2", text) if "[" in text else text


def unescape(text: str) -> str:
    """Undo `escape`; placeholders of ours stay as they are."""
    return _ESCAPED.sub(r"\1\2", text)


def _label(region: Covered, labels: Mapping[EntityId, str]) -> str:
    entity = region.mark.entity_id
    if entity is None or entity not in labels:
        raise BugError
    return labels[entity]


def _after(text: str, position: int) -> int:
    """Skip combining marks that would otherwise sit on the placeholder and tell of the last letter."""
    while position < len(text) and unicodedata.category(text[position])[0] == "M":
        position += 1
    return position


def _kept(text: str, marks: Sequence[Mark], pieces: Sequence[_Piece]) -> Iterable[Kept]:
    """Yield kept marks that lie wholly in an unmarked stretch: where one is also covered, covering wins."""
    for mark in text_marks(marks):
        place = mark.place
        if mark.state is not MarkState.KEPT or not isinstance(place, Span) or place.start >= place.end:
            continue
        for piece in pieces:
            if piece.start <= place.start and place.end <= piece.end:
                start = piece.out + _escaped_offset(text[piece.start : piece.end], place.start - piece.start)
                end = piece.out + _escaped_offset(text[piece.start : piece.end], place.end - piece.start)
                yield Kept(mark.mark_id, Span(start, end))
                break


def _escaped_offset(plain: str, offset: int) -> int:
    """Return where `plain[offset]` stands in `escape(plain)`."""
    return offset + sum(1 for found in _TYPED.finditer(plain) if found.start(2) < offset)
