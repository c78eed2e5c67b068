"""What the check of the final bytes found, with the words around it, for a person to decide on."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.gate.records import Code, Hit, Severity
from tbtt_desktop.services.handover import OWN_OBSTACLE, PlannedStory
from tbtt_desktop.services.leakcheck import part_of, place_of
from tbtt_desktop.stories.records import Span, StoryId

_AROUND = 32  # code points of the final text on either side
_OWN_TEXT = frozenset({"text", "caption", "transcript"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `before`, `found` and `after` are the final text around it, "" where it is no text."""

    story_id: StoryId
    code: Code
    asks: bool  # a person may say "not her"
    number: int  # of the part, 0 for the story itself
    place: str  # the name under which an answer is kept
    before: str = ""
    found: str = ""
    after: str = ""


def findings(planned: PlannedStory) -> tuple[Finding, ...]:
    """Return what was found in a story, but what the plan names as an obstacle of its own."""
    return tuple(_finding(planned, hit) for hit in planned.hits if hit.code not in OWN_OBSTACLE)


def _finding(planned: PlannedStory, hit: Hit) -> Finding:
    return Finding(
        planned.story.row.story_id,
        hit.code,
        hit.severity is Severity.ASK,
        hit.item or 0,
        place_of(hit, planned.leaving),
        *_around(planned, hit),
    )


def _around(planned: PlannedStory, hit: Hit) -> tuple[str, str, str]:
    part = part_of(hit, planned.leaving)
    field = (hit.field or "").rpartition(".")[2]
    if part is None or field not in _OWN_TEXT or not isinstance(hit.place, Span):
        return "", "", ""
    text, start, end = part.text.text, hit.place.start, hit.place.end
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    # Words are not cut in two, where there are words.
    if start > _AROUND:
        before = before.partition(" ")[2] or before
    if end + _AROUND < len(text):
        after = after.rpartition(" ")[0] or after
    return before, text[start:end], after
