"""The algebra of marks on text: what is valid, what overlaps, and where a mark goes when the text changes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from tbtt_desktop.redaction.diff import Equal, equal_runs
from tbtt_desktop.redaction.errors import MarkProblem
from tbtt_desktop.stories.normalize import is_word
from tbtt_desktop.stories.records import Mark, MarkState, Span

ANCHOR: Final = 3  # code points of unchanged text beside a mark that make its place certain


def validate_span(text: str, span: Span) -> None:
    """Raise `MarkProblem` unless `span` is a stretch of at least one code point of `text`."""
    if span.start < 0 or span.end > len(text):
        raise MarkProblem("mark_outside_text", start=span.start, end=span.end, length=len(text))
    if span.start >= span.end:
        raise MarkProblem("mark_empty")


def snap_span(text: str, span: Span) -> Span:
    """Widen `span` so that no combining mark is cut from its letter; `span` must be valid."""
    start, end = span.start, span.end
    while start > 0 and unicodedata.category(text[start])[0] == "M":
        start -= 1
    while end < len(text) and unicodedata.category(text[end])[0] == "M":
        end += 1
    return Span(start, end)


def text_marks(marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks that lie on text, in the order of their places, then of their ids."""
    spans = [mark for mark in marks if isinstance(mark.place, Span)]
    return sorted(spans, key=lambda mark: (_span(mark).start, mark.mark_id))


@dataclass(frozen=True, slots=True)
class Covered:
    """A stretch that several overlapping marks cover together; `mark` gives it its label."""

    span: Span
    mark: Mark


def covered_regions(marks: Iterable[Mark]) -> list[Covered]:
    """Return disjoint covered stretches in order.

    Overlapping marks become one stretch, labelled by the mark that begins first and, among those,
    by the lowest id: never by length, which would tell something about what is covered. Marks that
    only touch stay apart, unless they mean the same entity. An unplaced mark covers its last known
    place until a person has decided. Kept marks cover nothing, nor do unplaced ones without an
    entity, which were kept before.
    """
    regions: list[Covered] = []
    for mark in text_marks(marks):
        span = _span(mark)
        if not _covers(mark) or span.start >= span.end:
            continue
        last = regions[-1] if regions else None
        if last is not None and (span.start < last.span.end or _touching_same(last, span, mark)):
            wider = Span(last.span.start, max(last.span.end, span.end))
            regions[-1] = Covered(wider, last.mark)
        else:
            regions.append(Covered(span, mark))
    return regions


def _covers(mark: Mark) -> bool:
    if mark.state is MarkState.UNPLACED:
        return mark.entity_id is not None
    return mark.state is MarkState.COVERED


def _touching_same(last: Covered, span: Span, mark: Mark) -> bool:
    return (
        span.start == last.span.end and mark.entity_id is not None and mark.entity_id == last.mark.entity_id
    )


def overlapping(marks: Iterable[Mark], span: Span) -> list[Mark]:
    """Return the marks that share at least one code point with `span`, in order."""
    return [m for m in text_marks(marks) if _span(m).start < span.end and span.start < _span(m).end]


def carry(old: str, new: str, marks: Sequence[Mark]) -> list[Mark]:
    """Move marks from one revision to the next; as many come out as went in, in the same order.

    A mark whose text is untouched moves with it. One whose text was edited, grew at its border into
    a longer word, or whose surroundings changed so much that its place is a guess becomes
    `UNPLACED`, at the best guess (empty where the text is gone). An unplaced mark stays unplaced.
    """
    if old == new or not marks:
        return list(marks)
    runs = equal_runs(old, new)
    return [_moved(old, new, mark, runs) if isinstance(mark.place, Span) else mark for mark in marks]


def _moved(old: str, new: str, mark: Mark, runs: Sequence[Equal]) -> Mark:
    span = _span(mark)
    run = next((r for r in runs if r.old <= span.start and span.end <= r.old + r.size), None)
    if run is None or span.start >= span.end:
        return replace(mark, place=_guess(new, span, runs), state=MarkState.UNPLACED)
    shift = run.new - run.old
    moved = Span(span.start + shift, span.end + shift)
    if _certain(old, new, span, run) and not _grew(old, new, span, moved):
        return replace(mark, place=moved)
    return replace(mark, place=_whole_word(new, moved), state=MarkState.UNPLACED)


def _certain(old: str, new: str, span: Span, run: Equal) -> bool:
    """Whether unchanged neighbours, or being the only one of its kind, hold the mark in its place."""
    before = span.start - run.old
    after = run.old + run.size - span.end
    if before >= ANCHOR or after >= ANCHOR:
        return True
    if before == span.start and after == len(old) - span.end:
        return True
    term = old[span.start : span.end]
    return old.count(term) == 1 and new.count(term) == 1


def _grew(old: str, new: str, span: Span, moved: Span) -> bool:
    """Whether the word at the mark's border became longer: `Amina` turned into `Aminah`."""
    return (_glued(new, moved.start) and not _glued(old, span.start)) or (
        _glued(new, moved.end) and not _glued(old, span.end)
    )


def _glued(text: str, border: int) -> bool:
    return 0 < border < len(text) and is_word(text[border - 1]) and is_word(text[border])


def _whole_word(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while _glued(text, start):
        start -= 1
    while _glued(text, end):
        end += 1
    return Span(start, end)


def _guess(new: str, span: Span, runs: Sequence[Equal]) -> Span:
    """Return the stretch of `new` that stands where `span` stood, whole words of it."""
    start, end = 0, len(new)
    for run in runs:
        if run.old <= span.start:
            start = run.new + min(span.start - run.old, run.size)
        if run.old + run.size >= span.end:
            end = run.new + max(0, span.end - run.old)
            break
    if start >= end:
        return Span(min(start, len(new)), min(start, len(new)))
    return _whole_word(new, Span(start, end))


def _span(mark: Mark) -> Span:
    if not isinstance(mark.place, Span):
        raise TypeError("not a mark on text")
    return mark.place
