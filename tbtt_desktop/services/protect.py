"""Covering what could identify her: suggestions, marks, and a person's look at every picture."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from tbtt_desktop.errors import WorldError
from tbtt_desktop.redaction.entities import find_forms
from tbtt_desktop.redaction.marks import overlapping, snap_span, validate_span
from tbtt_desktop.redaction.recognisers import lexicon
from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import Readings, beyond, offered
from tbtt_desktop.services.covering import Labels, Wanted, cover_spans
from tbtt_desktop.services.renditions import recipe
from tbtt_desktop.services.stories import StoryView, require_local, view
from tbtt_desktop.stories.records import (
    Box,
    Category,
    EntityId,
    Item,
    ItemId,
    ItemKind,
    Mark,
    MarkId,
    MarkState,
    Place,
    Span,
    StoryId,
    Stretch,
    Suggestion,
)
from tbtt_desktop.vault import activity, items, marks, renditions, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault

IN_PICTURES_ONLY = frozenset({Category.FACE, Category.TEXT, Category.CODE})


class MarkRefused(WorldError):
    """A mark that cannot be. Parameters: category; number, the item's."""

    codes = ("box_outside", "stretch_outside", "category_not_here", "term_not_found", "place_not_here")


def suggestions(
    vault: Vault, story_id: StoryId, readings: Readings | None = None
) -> dict[ItemId, list[Suggestion]]:
    """Return what the recognisers offer for every text and caption and nobody has decided on yet.

    `readings` keeps what was read from one time to the next.
    """
    return suggested(view(vault, story_id), readings or Readings())


def suggested(story: StoryView, readings: Readings) -> dict[ItemId, list[Suggestion]]:
    """Return `suggestions` of a story as it is known."""
    hints = Hints(story.row.country or None, story.row.language or None)
    known = lexicon.recogniser(story.entities)
    result = {}
    for item, reading in zip(story.items, readings.of((i.text for i in story.items), hints), strict=True):
        decided = [mark.place for mark in story.marks[item.item_id] if isinstance(mark.place, Span)]
        result[item.item_id] = beyond(item.text, offered(reading, known), decided)
    return result


def cover(
    vault: Vault, item_id: ItemId, place: Place, category: Category, entity_id: EntityId | None = None
) -> Mark:
    """Cover one place. Text gets a label: `entity_id`, or the entry that has its words, or a new one.

    Raises `MarkRefused`, `MarkProblem` or `NotThere`.
    """

    def step(db: Connection) -> Mark:
        story_id, item = items.get(db, item_id)
        require_local(db, story_id)
        at = _valid(item, place, category)
        entity = entity_id
        if isinstance(at, Span):
            entity = Labels(db, story_id).of(category, item.text[at.start : at.end], entity_id).entity_id
            for old in overlapping(marks.marks_of(db, item_id), at):
                if old.state is MarkState.KEPT or old.place == at:
                    marks.delete_mark(db, old.mark_id)
        mark_id = marks.insert_mark(db, item_id, category, at, MarkState.COVERED, entity)
        _changed(db, vault, story_id)
        return marks.get_mark(db, mark_id)

    return vault.write(step)


def cover_boxes(vault: Vault, item_id: ItemId, boxes: Iterable[tuple[Box, Category]]) -> list[Mark]:
    """Cover several boxes of a picture at once, all of them or none.

    Raises `MarkRefused`, or `NotThere`.
    """
    wanted = tuple(boxes)

    def step(db: Connection) -> list[Mark]:
        story_id, item = items.get(db, item_id)
        require_local(db, story_id)
        made = [
            marks.insert_mark(db, item_id, category, _valid(item, box, category), MarkState.COVERED, None)
            for box, category in wanted
        ]
        if made:
            _changed(db, vault, story_id)
        return [marks.get_mark(db, mark_id) for mark_id in made]

    return vault.write(step)


def _valid(item: Item, place: Place, category: Category) -> Place:
    if category in IN_PICTURES_ONLY and not isinstance(place, Box):
        raise MarkRefused("category_not_here", category=category)
    match place:
        case Span():
            validate_span(item.text, place)
            return snap_span(item.text, place)
        case Box(x, y, w, h) if item.photo is not None:
            # A box drawn over the edge means what is inside.
            left, top = max(x, 0), max(y, 0)
            right, bottom = min(x + w, item.photo.width), min(y + h, item.photo.height)
            if left >= right or top >= bottom:
                raise MarkRefused("box_outside", number=item.number)
            return Box(left, top, right - left, bottom - top)
        case Stretch(start, end) if item.audio is not None:
            first, last = max(start, 0), min(end, item.audio.frames)
            if first >= last:
                raise MarkRefused("stretch_outside", number=item.number)
            return Stretch(first, last)
    raise MarkRefused("place_not_here", number=item.number)


def _changed(db: Connection, vault: Vault, story_id: StoryId) -> None:
    stories.touch(db, vault.world.clock, story_id)


def cover_term(
    vault: Vault,
    story_id: StoryId,
    term: str,
    category: Category = Category.PERSON,
    entity_id: EntityId | None = None,
) -> list[Mark]:
    """Cover every place where `term` stands, in any spelling, in every text and caption.

    Raises `MarkRefused` with term_not_found where it stands nowhere that is not covered yet.
    """
    story = view(vault, story_id)
    places = [
        Wanted(item.item_id, span, category)
        for item in story.items
        for span in find_forms(item.text, (term,))
        if not _covered(story.marks[item.item_id], span)
    ]
    if not places:
        raise MarkRefused("term_not_found")
    first = cover_spans(vault, story_id, places[:1], entity_id)
    return first + cover_spans(vault, story_id, places[1:], first[0].entity_id)


def _covered(decided: Sequence[Mark], span: Span) -> bool:
    return any(
        mark.state is MarkState.COVERED
        and isinstance(mark.place, Span)
        and mark.place.start <= span.start
        and span.end <= mark.place.end
        for mark in decided
    )


def accept(
    vault: Vault,
    story_id: StoryId,
    categories: Iterable[Category] | None = None,
    readings: Readings | None = None,
) -> list[Mark]:
    """Cover everything that is suggested, of `categories` only where given.

    Accepting a name makes its other forms known, so it goes on until nothing more is offered.
    """
    wanted = None if categories is None else frozenset(categories)
    readings = readings or Readings()
    made: list[Mark] = []
    while True:
        found = [
            Wanted(item_id, Span(one.start, one.end), one.category)
            for item_id, listed in suggestions(vault, story_id, readings).items()
            for one in listed
            if wanted is None or one.category in wanted
        ]
        if not found:
            return made
        made += cover_spans(vault, story_id, found)


def keep(vault: Vault, item_id: ItemId, place: Place, category: Category) -> Mark:
    """Leave a place readable, or to be heard, on purpose; it is not suggested again."""

    def step(db: Connection) -> Mark:
        story_id, item = items.get(db, item_id)
        require_local(db, story_id)
        at = _valid(item, place, category)
        mark_id = marks.insert_mark(db, item_id, category, at, MarkState.KEPT, None)
        _changed(db, vault, story_id)
        return marks.get_mark(db, mark_id)

    return vault.write(step)


def remove_mark(vault: Vault, mark_id: MarkId) -> Mark:
    """Take a mark away and return it, so that `restore_mark` can undo it."""

    def step(db: Connection) -> Mark:
        mark = marks.get_mark(db, mark_id)
        story_id, _ = items.get(db, mark.item_id)
        require_local(db, story_id)
        marks.delete_mark(db, mark_id)
        _changed(db, vault, story_id)
        return mark

    return vault.write(step)


def restore_mark(vault: Vault, mark: Mark) -> None:
    """Put a mark back as it was."""

    def step(db: Connection) -> None:
        story_id, item = items.get(db, mark.item_id)
        require_local(db, story_id)
        _valid(item, mark.place, mark.category)
        marks.restore_mark(db, mark)
        _changed(db, vault, story_id)

    vault.write(step)


def change_mark(
    vault: Vault, mark_id: MarkId, *, place: Place | None = None, category: Category | None = None
) -> Mark:
    """Move or resize a mark, or give it another category.

    That decides an unplaced one, and one that was only suggested, even where nothing is changed in it.
    """

    def step(db: Connection) -> Mark:
        old = marks.get_mark(db, mark_id)
        story_id, item = items.get(db, old.item_id)
        require_local(db, story_id)
        kind = category or old.category
        at = _valid(item, place or old.place, kind)
        entity = old.entity_id
        if isinstance(at, Span):
            same = entity if kind is old.category else None
            entity = Labels(db, story_id).of(kind, item.text[at.start : at.end], same).entity_id
        state = old.state if old.state is MarkState.KEPT else MarkState.COVERED
        new = dataclasses.replace(old, place=at, category=kind, state=state, entity_id=entity)
        marks.update_mark(db, new)
        _changed(db, vault, story_id)
        return new

    return vault.write(step)


def set_looked_at(vault: Vault, story_id: StoryId, numbers: Iterable[int] | None = None) -> list[int]:
    """Note that a person has looked at pictures as they leave; all of them, or those named by number.

    Returns the numbers. Changing a box afterwards asks for another look.
    """
    story = view(vault, story_id)
    photos = {item.number: item for item in story.items if item.kind is ItemKind.PHOTO}
    wanted = sorted(photos) if numbers is None else list(numbers)
    for number in wanted:
        if number not in photos:
            raise NotThere("item_unknown", name=str(number))

    def step(db: Connection) -> None:
        require_local(db, story_id)
        for number in wanted:
            item = photos[number]
            renditions.set_looked_at(
                db, vault.world.clock, item.item_id, recipe(db, item, story.marks[item.item_id])
            )
        activity.log(db, vault.world.clock, "pictures_looked_at", story=story_id, count=len(wanted))

    vault.write(step)
    return wanted


def looked_at(vault: Vault, story: StoryView) -> frozenset[int]:
    """Return the numbers of the pictures at which a person has looked in their present state."""

    def step(db: Connection) -> frozenset[int]:
        return frozenset(
            item.number
            for item in story.items
            if item.kind is ItemKind.PHOTO
            and renditions.looked_at(db, item.item_id) == recipe(db, item, story.marks[item.item_id])
        )

    return vault.read(step)
