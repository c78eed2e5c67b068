"""What lies before a person in Protect, and how one decision changes it. Runs beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tbtt_desktop.redaction.entities import entity_for
from tbtt_desktop.services import protect
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
from ui.screens.protect.found import FoundPlace, Group

Act = Callable[[Vault, StoryId], object]
"""A decision: calls the services that carry it out."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A story as it is now: its parts and marks, what is suggested, which pictures were looked at."""

    story: StoryView
    offered: dict[ItemId, list[Suggestion]]
    seen: frozenset[int]
    anew: frozenset[ItemId] = frozenset()  # sounds that were disguised, and leave in another disguise


@dataclass(frozen=True, slots=True)
class Outcome:
    """The desk after a decision, and what it changed (None: nothing)."""

    desk: Desk
    change: Change | None


def lay_out(vault: Vault, story_id: StoryId) -> Desk:
    """Return the desk of a story. Raises `NotThere`."""
    story = view(vault, story_id)
    return _desk(vault, story, protect.suggestions(vault, story_id))


def _desk(vault: Vault, story: StoryView, offered: dict[ItemId, list[Suggestion]]) -> Desk:
    sounds = [item for item in story.items if item.kind is ItemKind.AUDIO]
    anew = frozenset(item.item_id for item in sounds if made_anew(vault, story, item))
    return Desk(story, offered, looked_at(vault, story), anew)


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
    offered = protect.suggestions(vault, after.row.story_id) if texts else before.offered
    return _desk(vault, after, offered)


def apply(vault: Vault, before: Desk, change: Change) -> Outcome:
    """Carry a known change out, as undo and redo do."""
    story_id = before.story.row.story_id
    make_change(vault, story_id, change)
    return Outcome(_again(vault, before, view(vault, story_id), change), change)


def cover_places(group: Group, places: tuple[FoundPlace, ...]) -> Act:
    """Cover places of a group; what was kept is covered now, what was unplaced stays where it is shown."""

    def act(vault: Vault, _story_id: StoryId) -> None:
        _cover(vault, group, places)

    return act


def cover_group(group: Group, places: tuple[FoundPlace, ...]) -> Act:
    """Cover places as `cover_places`, and the same words wherever they are found once they have a label."""

    def act(vault: Vault, story_id: StoryId) -> None:
        entity_id = _cover(vault, group, places)
        if entity_id is not None:
            _cover_everywhere(vault, story_id, entity_id)

    return act


def _cover(vault: Vault, group: Group, places: tuple[FoundPlace, ...]) -> EntityId | None:
    entity_id = group.entity.entity_id if group.entity is not None else None
    for place in places:
        if place.mark is None or place.mark.state is MarkState.KEPT:
            made = protect.cover(vault, place.item_id, place.span, group.category, entity_id)
            entity_id = made.entity_id
        elif place.mark.state is MarkState.UNPLACED:
            protect.change_mark(vault, place.mark.mark_id, place=place.span)
    return entity_id


def _cover_everywhere(vault: Vault, story_id: StoryId, entity_id: EntityId) -> None:
    while True:
        entity = [one for one in view(vault, story_id).entities if one.entity_id == entity_id]
        same = [
            (item_id, found)
            for item_id, offered in protect.suggestions(vault, story_id).items()
            for found in offered
            if entity_for(found.text, found.category, entity) is not None
        ]
        for item_id, found in same:
            protect.cover(vault, item_id, Span(found.start, found.end), found.category, entity_id)
        if not same:
            return


def keep_places(group: Group, places: tuple[FoundPlace, ...]) -> Act:
    """Leave places of a group readable; an unplaced mark is taken away."""

    def act(vault: Vault, _story_id: StoryId) -> None:
        for place in places:
            if place.mark is not None and place.mark.state is MarkState.KEPT:
                continue
            if place.mark is not None:
                protect.remove_mark(vault, place.mark.mark_id)
            if place.mark is None or place.mark.state is MarkState.COVERED:
                protect.keep(vault, place.item_id, place.span, group.category)

    return act


def open_again(places: tuple[FoundPlace, ...]) -> Act:
    """Take the decision on places back, so that they are only suggested again."""

    def act(vault: Vault, _story_id: StoryId) -> None:
        for place in places:
            if place.mark is not None:
                protect.remove_mark(vault, place.mark.mark_id)

    return act


def accept_all(categories: tuple[Category, ...] | None) -> Act:
    """Cover everything that is suggested, of some categories only where given."""

    def act(vault: Vault, story_id: StoryId) -> None:
        protect.accept(vault, story_id, categories)

    return act
