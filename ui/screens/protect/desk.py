"""What lies before a person in Protect, and how one decision changes it. Runs beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tbtt_desktop.redaction.entities import Register
from tbtt_desktop.redaction.suggest import Readings
from tbtt_desktop.services import entries, protect
from tbtt_desktop.services.covering import Wanted, cover_spans, keep_spans, take_away
from tbtt_desktop.services.decisions import Change, difference, make_change
from tbtt_desktop.services.protect import looked_at
from tbtt_desktop.services.renditions import made_anew
from tbtt_desktop.services.stories import StoryView, view
from tbtt_desktop.stories.records import (
    Category,
    EntityId,
    ItemId,
    ItemKind,
    Mark,
    MarkState,
    Span,
    StoryId,
    Suggestion,
)
from tbtt_desktop.vault.store import Vault
from ui.screens.protect.found import FoundPlace, Group, Standing, groups
from ui.screens.protect.pieces import Paragraph, paragraphs, same_kept, while_editing

Act = Callable[[Vault, StoryId], object]
"""A decision: calls the services that carry it out."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A story as it is now: its parts and marks, what is suggested, which pictures were looked at.

    `groups` is what was found in its texts, put together, and `lines` how each text is shown; `readings`
    spares the next decision the reading.
    """

    story: StoryView
    offered: dict[ItemId, list[Suggestion]]
    seen: frozenset[int]
    anew: frozenset[ItemId] = frozenset()  # sounds that were disguised, and leave in another disguise
    groups: tuple[Group, ...] = ()
    lines: Mapping[ItemId, tuple[Paragraph, ...]] = field(default_factory=dict, repr=False, compare=False)
    readings: Readings = field(default_factory=Readings, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The desk after a decision, and what it changed (None: nothing)."""

    desk: Desk
    change: Change | None


def lay_out(vault: Vault, story_id: StoryId) -> Desk:
    """Return the desk of a story. Raises `NotThere`."""
    story, readings = view(vault, story_id), Readings()
    return _desk(vault, story, protect.suggested(story, readings), readings, {})


def _desk(
    vault: Vault,
    story: StoryView,
    offered: dict[ItemId, list[Suggestion]],
    readings: Readings,
    before: Mapping[ItemId, tuple[Paragraph, ...]],
) -> Desk:
    sounds = [item for item in story.items if item.kind is ItemKind.AUDIO]
    anew = frozenset(item.item_id for item in sounds if made_anew(vault, story, item))
    lines = {}
    for item in story.items:
        marks, found = story.marks[item.item_id], offered.get(item.item_id, ())
        shown = paragraphs(while_editing(item.item_id, item.text, marks, found, story.entities))
        lines[item.item_id] = same_kept(shown, before.get(item.item_id, ()))
    return Desk(story, offered, looked_at(vault, story), anew, groups(story, offered), lines, readings)


def decide(vault: Vault, before: Desk, act: Act) -> Outcome:
    """Carry a decision out and return what it led to."""
    story_id = before.story.row.story_id
    act(vault, story_id)
    after = view(vault, story_id)
    change = difference(before.story, after)
    return Outcome(_again(vault, before, after, change), change)


def _again(vault: Vault, before: Desk, after: StoryView, change: Change | None) -> Desk:
    """Lay out again; boxes and mutes change nothing that is suggested in texts."""
    marks: tuple[Mark, ...] = () if change is None else (*change.gone, *change.come)
    texts = change is not None and (
        change.forms_before != change.forms_after or any(isinstance(mark.place, Span) for mark in marks)
    )
    offered = protect.suggested(after, before.readings) if texts else before.offered
    return _desk(vault, after, offered, before.readings, before.lines)


def apply(vault: Vault, before: Desk, change: Change) -> Outcome:
    """Carry a known change out, as undo and redo do."""
    story_id = before.story.row.story_id
    make_change(vault, story_id, change)
    return Outcome(_again(vault, before, view(vault, story_id), change), change)


def cover_places(group: Group, places: tuple[FoundPlace, ...]) -> Act:
    """Cover places of a group; what was kept is covered now, what was unplaced stays where it is shown."""

    def act(vault: Vault, story_id: StoryId) -> None:
        _cover(vault, story_id, group, places)

    return act


def cover_group(group: Group, places: tuple[FoundPlace, ...], readings: Readings) -> Act:
    """Cover places as `cover_places`, and the same words wherever they are found once they have a label."""

    def act(vault: Vault, story_id: StoryId) -> None:
        entity_id = _cover(vault, story_id, group, places)
        if entity_id is not None:
            _cover_everywhere(vault, story_id, entity_id, readings)

    return act


def _cover(vault: Vault, story_id: StoryId, group: Group, places: tuple[FoundPlace, ...]) -> EntityId | None:
    entity_id = group.entity.entity_id if group.entity is not None else None
    wanted = [
        Wanted(place.item_id, place.span, group.category)
        for place in places
        if place.mark is None or place.mark.state is MarkState.KEPT
    ]
    if entity_id is None and wanted:
        entity_id = cover_spans(vault, story_id, wanted[:1])[0].entity_id
        wanted = wanted[1:]
    cover_spans(vault, story_id, wanted, entity_id)
    for place in places:
        if place.mark is not None and place.mark.state is MarkState.UNPLACED:
            protect.change_mark(vault, place.mark.mark_id, place=place.span)
    return entity_id


def _cover_everywhere(vault: Vault, story_id: StoryId, entity_id: EntityId, readings: Readings) -> None:
    while True:
        story = view(vault, story_id)
        register = Register(story.entities)
        same = [
            Wanted(item_id, Span(found.start, found.end), found.category)
            for item_id, offered in protect.suggested(story, readings).items()
            for found in offered
            if _means(register, found, entity_id)
        ]
        if not cover_spans(vault, story_id, same, entity_id):
            return


def _means(register: Register, found: Suggestion, entity_id: EntityId) -> bool:
    entity = register.meant(found.text, found.category)
    return entity is not None and entity.entity_id == entity_id


def keep_places(group: Group, places: tuple[FoundPlace, ...]) -> Act:
    """Leave places of a group readable; an unplaced mark is taken away."""

    def act(vault: Vault, story_id: StoryId) -> None:
        lost = [p.mark.mark_id for p in places if p.mark is not None and p.standing is Standing.UNPLACED]
        take_away(vault, story_id, lost)
        readable = [p for p in places if p.standing in (Standing.LEFT, Standing.COVERED)]
        keep_spans(vault, story_id, [Wanted(p.item_id, p.span, group.category) for p in readable])

    return act


def open_again(places: tuple[FoundPlace, ...]) -> Act:
    """Take the decision on places back, so that they are only suggested again."""

    def act(vault: Vault, story_id: StoryId) -> None:
        take_away(vault, story_id, [place.mark.mark_id for place in places if place.mark is not None])

    return act


def accept_all(categories: tuple[Category, ...] | None, readings: Readings) -> Act:
    """Cover everything that is suggested, of some categories only where given."""

    def act(vault: Vault, story_id: StoryId) -> None:
        protect.accept(vault, story_id, categories, readings)

    return act


def keep_all(category: Category, found: tuple[Group, ...]) -> Act:
    """Leave everything of a category readable that is suggested."""
    left = [
        Wanted(place.item_id, place.span, category)
        for group in found
        if group.category is category
        for place in group.places
        if place.standing is Standing.LEFT
    ]

    def act(vault: Vault, story_id: StoryId) -> None:
        keep_spans(vault, story_id, left)

    return act


def same(kept: EntityId, others: Sequence[EntityId]) -> Act:
    """Let entries of people and places be one, under the label of `kept`."""

    def act(vault: Vault, story_id: StoryId) -> None:
        for other in others:
            entries.merge(vault, story_id, kept, other)

    return act


def apart(entity_id: EntityId, form: str) -> Act:
    """Let a form be an entry of its own."""
    return lambda vault, story_id: entries.separate(vault, story_id, entity_id, form)


def kind(entity_id: EntityId, category: Category) -> Act:
    """Say what an entry is."""
    return lambda vault, story_id: entries.set_category(vault, story_id, entity_id, category)
