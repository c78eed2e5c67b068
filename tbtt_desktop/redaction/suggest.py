"""All recognisers over one text, and one answer: sorted, disjoint, the same every time."""

from __future__ import annotations

import bisect
import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from tbtt_desktop.redaction.recognisers import (
    address,
    arabizi,
    bank,
    coordinates,
    date,
    email,
    ending,
    handle,
    handle_fil,
    ip,
    lexicon,
    mac,
    masked,
    name,
    national_id,
    numbered,
    org_chez,
    org_numbered,
    phone,
    plate,
    plate_fil,
    spelled,
    url,
)
from tbtt_desktop.redaction.recognisers.base import NO_HINTS, Context, Hints, Recogniser
from tbtt_desktop.stories.normalize import is_word
from tbtt_desktop.stories.records import Category, Entity, Span, Suggestion

# A name reaches into a number beside it ("Vitz BKA 906") more often than a number into a name.
_NAMES: Final = frozenset({Category.PERSON, Category.PLACE, Category.ORG})
# In any order the same is found. Names are asked for first, while the words that were just cut lie in the
# cache: behind the others all of it takes a thirtieth longer.
RECOGNISERS: Final[tuple[Recogniser, ...]] = (
    name.find,
    email.find,
    url.find,
    handle.find,
    handle_fil.find,
    ip.find,
    mac.find,
    coordinates.find,
    bank.find,
    national_id.find,
    phone.find,
    numbered.find,
    org_chez.find,
    org_numbered.find,
    ending.find,
    plate.find,
    plate_fil.find,
    spelled.find,
    date.find,
    masked.find,
    arabizi.find,
    address.find,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the recognisers say of a text, whoever is among the story's people and places."""

    context: Context
    found: tuple[Suggestion, ...]


def read(text: str, hints: Hints = NO_HINTS) -> Reading:
    """Read a text once. Linear: 10,000 words take about 100 ms once phone metadata is loaded."""
    with _kept_by_counting():
        context = Context.of(text, hints)
        found: list[Suggestion] = []
        for recogniser in RECOGNISERS:
            found += recogniser(context)
        return Reading(context, tuple(found))


@contextmanager
def _kept_by_counting() -> Iterator[None]:
    """Look for no garbage in circles meanwhile: tens of thousands of words, none of them in one, are made.

    Looking took a sixteenth of the time.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def offered(reading: Reading, known: Recogniser) -> list[Suggestion]:
    """Return what should be looked at in a text that was read; `known` finds people and places."""
    return resolve(reading.context.text, (*reading.found, *known(reading.context)))


def suggest(text: str, entities: Sequence[Entity] = (), hints: Hints = NO_HINTS) -> list[Suggestion]:
    """Return what should be looked at in `text`, in order, without overlaps."""
    with _kept_by_counting():  # until the reading is gone, or all of it would be looked through
        return offered(read(text, hints), lexicon.recogniser(entities))


class Readings:
    """Texts that were read, kept while somebody works on them: a decision then reads none of them again."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Hints], Reading] = {}

    def of(self, texts: Iterable[str], hints: Hints = NO_HINTS) -> list[Reading]:
        """Return the readings of `texts`, and forget those of all others."""
        listed = list(texts)
        before = self._kept
        self._kept = {}
        for text in listed:
            key = (text, hints)
            self._kept[key] = before.get(key) or self._kept.get(key) or read(text, hints)
        return [self._kept[text, hints] for text in listed]


def resolve(text: str, found: Iterable[Suggestion]) -> list[Suggestion]:
    """Make suggestions disjoint: names lose against all else, then the longer one wins, then the surer one.

    What sticks out of the winner is kept as a suggestion of its own, so that nothing found is lost.
    """
    chosen: list[Suggestion] = []
    together: list[Suggestion] = []  # of which each overlaps one before it: most stand alone
    end = 0
    for one in sorted(found, key=attrgetter("start")):
        if one.start >= end:
            chosen += _disjoint(text, together)
            together = []
        together.append(one)
        end = max(end, one.end)
    return chosen + _disjoint(text, together)


def _disjoint(text: str, together: list[Suggestion]) -> list[Suggestion]:
    """Return the winners of suggestions that overlap, and what sticks out of them, in order."""
    if len(together) < 2:
        alone = _trimmed(text, together[0]) if together else None
        return [alone] if alone is not None else []
    ranked = sorted(together, key=_rank)
    starts: list[int] = []
    chosen: list[Suggestion] = []
    for suggestion in ranked:
        for part in _free(suggestion, starts, chosen):
            trimmed = _trimmed(text, part)
            if trimmed is not None:
                at = bisect.bisect(starts, trimmed.start)
                starts.insert(at, trimmed.start)
                chosen.insert(at, trimmed)
    return chosen


def _rank(one: Suggestion) -> tuple[bool, int, float, int, Category]:
    return one.category in _NAMES, one.start - one.end, -one.score, one.start, one.category


def beyond(text: str, found: Iterable[Suggestion], decided: Iterable[Span]) -> list[Suggestion]:
    """Return what of each suggestion lies outside of the `decided` stretches.

    Where only the family name of "Amina Haddad" is covered, "Amina" is still to be looked at.
    """
    stretches = sorted(decided)
    taken = [Suggestion(span.start, span.end, Category.PERSON, "", 1.0) for span in _joined(stretches)]
    starts = [stretch.start for stretch in taken]
    parts = (_trimmed(text, part) for one in found for part in _free(one, starts, taken))
    return [part for part in parts if part is not None]


def _joined(stretches: Iterable[Span]) -> list[Span]:
    """Return sorted stretches as disjoint ones."""
    joined: list[Span] = []
    for span in stretches:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _free(suggestion: Suggestion, starts: Sequence[int], chosen: Sequence[Suggestion]) -> list[Suggestion]:
    """Return the stretches of `suggestion` that nothing chosen covers yet."""
    index = bisect.bisect(starts, suggestion.start)
    if index:
        index -= 1
    position = suggestion.start
    free: list[tuple[int, int]] = []
    while index < len(chosen) and chosen[index].start < suggestion.end:
        if chosen[index].end > position:
            free.append((position, chosen[index].start))
            position = chosen[index].end
        index += 1
    free.append((position, suggestion.end))
    if free == [(suggestion.start, suggestion.end)]:
        return [suggestion]
    return [_part(suggestion, start, end) for start, end in free if start < end]


def _part(suggestion: Suggestion, start: int, end: int) -> Suggestion:
    text = suggestion.text[start - suggestion.start : end - suggestion.start]
    return Suggestion(start, end, suggestion.category, text, suggestion.score)


def _trimmed(text: str, part: Suggestion) -> Suggestion | None:
    """Drop blanks at both ends; None where no word is left."""
    start, end = part.start, part.end
    if start < end and text[start].isalnum() and not text[end - 1].isspace():
        return part
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if not any(is_word(char) for char in text[start:end]):
        return None
    return Suggestion(start, end, part.category, text[start:end], part.score)
