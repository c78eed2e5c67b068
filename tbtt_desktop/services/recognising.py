"""The one question before a story is handed over: would someone who knows her recognise this?"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.redaction.marks import covered_regions
from tbtt_desktop.redaction.telling import Tells, clues
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Category, ItemId, MarkState, Span, Suggestion

ABOUT: Final = frozenset(
    {Category.DATE, Category.DOB, Category.PLACE, Category.ADDRESS, Category.ORG, Category.COORDINATES}
)
"""What lets somebody who knows her recognise a story, though it names nobody."""
PART: Final = "recognise"
"""Under which part of an approval the answer is kept."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Words that stay readable and may tell who she is: where first, and how often. `kept`: on purpose."""

    item_id: ItemId
    number: int
    span: Span
    kind: Category | Tells
    words: str
    kept: bool
    times: int = 1


def left_to_tell(story: StoryView, offered: Mapping[ItemId, Sequence[Suggestion]]) -> tuple[Telling, ...]:
    """Return dates, places, relations, jobs and rare words that would leave, each wording once, in order.

    `offered` is what is suggested and not decided on.
    """
    found: dict[tuple[str, str], Telling] = {}
    for item in story.items:
        marks = story.marks[item.item_id]
        hidden = [region.span for region in covered_regions(marks)]
        left: list[tuple[Span, Category | Tells, bool]] = []
        for one in offered.get(item.item_id, ()):
            hidden.append(Span(one.start, one.end))
            left.append((Span(one.start, one.end), one.category, False))
        for mark in marks:
            if mark.state is MarkState.KEPT and isinstance(mark.place, Span):
                hidden.append(mark.place)
                left.append((mark.place, mark.category, True))
        left = [one for one in left if one[1] in ABOUT]
        left += [(clue.span, clue.tells, False) for clue in clues(item.text, hidden)]
        for span, kind, kept in sorted(left, key=lambda one: one[0]):
            words = item.text[span.start : span.end]
            key = (str(kind), words.casefold())
            first = found.get(key) or Telling(item.item_id, item.number, span, kind, words, kept, 0)
            found[key] = Telling(
                first.item_id, first.number, first.span, kind, first.words, first.kept, first.times + 1
            )
    return tuple(found.values())


def fingerprint(left: Sequence[Telling]) -> str:
    """Return what an answer is kept under: it holds as long as the same is left."""
    said = json.dumps([[str(one.kind), one.words, one.times] for one in left])
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
