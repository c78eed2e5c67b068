"""Marks and entities made short."""

from __future__ import annotations

from tbtt_desktop.stories.records import (
    Category,
    Entity,
    EntityId,
    ItemId,
    Mark,
    MarkId,
    MarkState,
    Span,
)

PERSON = Entity(EntityId(1), Category.PERSON, 1, ("Amina",))
PLACE = Entity(EntityId(2), Category.PLACE, 1, ("Lahore",))
ENTITIES = (PERSON, PLACE)


def mark(
    start: int,
    end: int,
    entity: Entity | None = PERSON,
    state: MarkState = MarkState.COVERED,
    number: int = 1,
) -> Mark:
    """Return a mark on item 1."""
    category = entity.category if entity else Category.PERSON
    key = entity.entity_id if entity else None
    return Mark(MarkId(number), ItemId(1), category, Span(start, end), state, key)


def on(text: str, term: str, entity: Entity = PERSON, number: int = 1) -> Mark:
    """Return a mark on the first `term` in `text`."""
    start = text.index(term)
    return mark(start, start + len(term), entity, number=number)
