"""The gate: every part of a bundle, as final bytes, against everything that was marked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.gate import pictures, policy, rules, shapes, sounds
from tbtt_desktop.gate.asked import NOTHING, Asked
from tbtt_desktop.gate.dates import days_of
from tbtt_desktop.gate.errors import Unacceptable
from tbtt_desktop.gate.halves import accounts_of, halves_of
from tbtt_desktop.gate.policy import Readable
from tbtt_desktop.gate.records import Code, FinalPart, Form, GateFacts, Hit, PartKind, Severity, StoryFacts
from tbtt_desktop.gate.strings import Find, search
from tbtt_desktop.gate.terms import Term, terms_of
from tbtt_desktop.limits import JSON_MAX, TAG_FILE_MAX
from tbtt_desktop.progress import Progress, checkpoint
from tbtt_desktop.stories.records import Category, StoryId

_ADDRESSES: Final = frozenset({Category.EMAIL, Category.URL})
_DATES: Final = frozenset({Category.DATE, Category.DOB})
_WRITTEN: Final = frozenset({"text", "transcript"})


@dataclass(frozen=True, slots=True)
class _Known:
    """A story's facts with its strings made ready for the search."""

    facts: StoryFacts
    terms: Sequence[Term]
    asked: Asked

    @classmethod
    def of(cls, facts: StoryFacts) -> _Known:
        terms = terms_of(one.text for one in facts.strings)
        names = (one.text for one in facts.strings if one.category is Category.PERSON)
        accounts = accounts_of(one.text for one in facts.strings if one.category in _ADDRESSES)
        halves = {**accounts, **halves_of(names, {term.joined for term in terms})}
        days = days_of(one.text for one in facts.strings if one.category in _DATES)
        return cls(facts, terms, Asked(halves, days))

    def asked_in(self, part: FinalPart) -> Asked:
        """Return what is asked about in a part: in this story's own, not in the card of who signs."""
        return self.asked if part.story_id == self.facts.story_id else NOTHING


def check(parts: Sequence[FinalPart], facts: GateFacts, progress: Progress) -> list[Hit]:
    """Return every reason why `parts` must not leave; an empty list lets them pass.

    Hits are in the order of the parts. Raises `Cancelled`. Progress counts parts, as step "gate".
    """
    known = {story.story_id: _Known.of(story) for story in facts.stories}
    said = _said(parts) if any(part.form is Form.REVOICED for part in parts) else {}
    hits: list[Hit] = []
    for number, part in enumerate(parts):
        checkpoint(progress)
        own = known.get(part.story_id) if part.story_id is not None else None
        hits.extend(rules.check_part(own.facts if own else None, part))
        if own is not None and part.form is Form.STORY:
            hits.extend(rules.check_story(own.facts, part))
        against = [own] if own is not None else list(known.values())
        hits.extend(_name(part, against))
        hits.extend(_originals(part, against))
        hits.extend(_content(part, against, facts, progress))
        if part.form is Form.REVOICED:
            hits.extend(rules.check_words(part, facts.words.get(part.name, ()), said.get(part.story_id, ())))
        progress.report("gate", number + 1, len(parts))
    return list(dict.fromkeys(hits))


def _said(parts: Sequence[FinalPart]) -> dict[StoryId | None, frozenset[str]]:
    """Return what leaves in writing in each story, as digests."""
    said = {}
    for part in parts:
        if part.form is Form.STORY:
            words = (one.text for one in _readables(part) or () if one.field in _WRITTEN)
            said[part.story_id] = frozenset(hashlib.sha256(one.encode()).hexdigest() for one in words)
    return said


def _content(
    part: FinalPart, against: Sequence[_Known], facts: GateFacts, progress: Progress
) -> Iterator[Hit]:
    if part.kind in (PartKind.JPEG, PartKind.PNG):
        if part.name in facts.boxes and part.name in facts.sizes:
            yield from pictures.check(part, facts.boxes[part.name], facts.sizes[part.name])
        else:
            yield Hit(Severity.BLOCK, Code.PART_UNACCOUNTED, part.name, part.story_id, part.item)
    elif part.kind is PartKind.FLAC:
        if part.name in facts.mutes:
            yield from sounds.check(part, facts.mutes[part.name], progress)
        else:
            yield Hit(Severity.BLOCK, Code.PART_UNACCOUNTED, part.name, part.story_id, part.item)
    elif part.kind is not PartKind.ORIGINAL:
        yield from _strings(part, against)


def _originals(part: FinalPart, against: Sequence[_Known]) -> Iterator[Hit]:
    """No original leaves, nor a hash of one, but those that she lets go."""
    named, given = policy.hashes_in_name(part.name)
    if part.kind in (PartKind.JSON, PartKind.TEXT) and part.source.size <= TAG_FILE_MAX:
        data = part.source.read_at(0, part.source.size)
        named |= policy.hashes_in(data)
        given |= policy.hashes_of_originals(data)
    yield from rules.check_originals([one.facts for one in against], part, named, given)


def _name(part: FinalPart, against: Sequence[_Known]) -> Iterator[Hit]:
    """The file's own name; the shapes that hold only hashes, ids and aliases are left out."""
    if shapes.known_name(part.name):
        return
    for story in against:
        for find in search(part.name, story.terms, (), story.asked_in(part)):
            yield Hit(find.severity, find.code, part.name, story.facts.story_id, part.item, "file name")


def _strings(part: FinalPart, against: Sequence[_Known]) -> Iterator[Hit]:
    readables = _readables(part)
    if readables is None:
        yield Hit(Severity.BLOCK, Code.PART_UNREADABLE, part.name, part.story_id, part.item)
        return
    if part.form is Form.STORY:
        for place in policy.timed_without_sound(part.source.read_at(0, part.source.size)):
            yield Hit(Severity.BLOCK, Code.TIME_CODES, part.name, part.story_id, None, f"items.{place}")
    for readable in readables:
        for story in against:
            yield from _one(part, readable, story)


def _readables(part: FinalPart) -> list[Readable] | None:
    """Return the strings of a part that is text, None where it cannot be read."""
    limit = JSON_MAX if part.kind is PartKind.JSON else TAG_FILE_MAX
    try:
        if part.source.size > limit:
            raise Unacceptable
        data = part.source.read_at(0, part.source.size)
        read = policy.strings_of_json if part.kind is PartKind.JSON else policy.strings_of_text
        return list(read(data))
    except Unacceptable:
        return None


def _one(part: FinalPart, readable: Readable, story: _Known) -> Iterator[Hit]:
    facts = story.facts
    item = part.item
    if readable.index is not None:
        item = facts.items[readable.index] if readable.index < len(facts.items) else None
    if readable.field == "transcript" and part.form is Form.STORY:
        yield from rules.check_transcript(facts, part, item)
    for find in search(readable.text, story.terms, facts.labels, story.asked_in(part)):
        if not _kept(find, readable, item, facts):
            yield Hit(
                find.severity, find.code, part.name, facts.story_id, item, readable.path or None, find.span
            )


def _kept(find: Find, readable: Readable, item: int | None, facts: StoryFacts) -> bool:
    """Whether a person left exactly this place readable on purpose."""
    return any(
        kept.item == item
        and kept.field == readable.field
        and kept.span.start <= find.span.start
        and find.span.end <= kept.span.end
        and readable.text[kept.span.start : kept.span.end] == kept.text
        for kept in facts.kept
    )
