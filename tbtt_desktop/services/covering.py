"""Many places decided at once, in one transaction: all of them or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.redaction.entities import Register
from tbtt_desktop.redaction.marks import snap_span, validate_span
from tbtt_desktop.services.stories import require_local
from tbtt_desktop.stories.records import (
    Category,
    Entity,
    EntityId,
    Item,
    ItemId,
    Mark,
    MarkId,
    MarkState,
    Span,
    StoryId,
)
from tbtt_desktop.vault import items, marks, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault

_BUCKET: Final = 64  # code points


@dataclass(frozen=True, slots=True)
class Wanted:
    """A stretch of a text, and what stands there."""

    item_id: ItemId
    span: Span
    category: Category


class Labels:
    """A story's entries within one transaction: read once, and kept up with what is added."""

    def __init__(self, db: Connection, story_id: StoryId) -> None:
        self._db, self._story_id = db, story_id
        self._known = {one.entity_id: one for one in marks.entities(db, story_id)}
        self._register = Register(self._known.values())

    def of(self, category: Category, form: str, chosen: EntityId | None = None) -> Entity:
        """Return the entry that `form` means: `chosen`, or the one that has it, or a new one."""
        entity = self._known.get(chosen) if chosen is not None else None
        entity = entity or self._register.meant(form, category)
        if entity is not None and form in entity.forms:
            return entity
        if entity is None:
            entity = marks.new_entity(self._db, self._story_id, category, (form,))
        else:
            entity = marks.add_forms(self._db, entity, (form,))
        self._known[entity.entity_id] = entity
        self._register.put(entity)
        return entity


class _Text:
    """A part within one transaction, and the marks on its text by place."""

    def __init__(self, db: Connection, story_id: StoryId, item_id: ItemId) -> None:
        self._db = db
        of, self.item = items.get(db, item_id)
        if of != story_id:
            raise NotThere("item_unknown", name=str(item_id))
        self._near: dict[int, list[Mark]] = {}
        for mark in marks.marks_of(db, item_id):
            self._put(mark)

    def _put(self, mark: Mark) -> None:
        if isinstance(mark.place, Span):
            for bucket in _buckets(mark.place):
                self._near.setdefault(bucket, []).append(mark)

    def clear(self, span: Span) -> None:
        """Take away what was kept in a stretch, and the mark that is on just this stretch."""
        near = {mark for bucket in _buckets(span) for mark in self._near.get(bucket, ())}
        for mark in sorted(near, key=lambda one: one.mark_id):
            place = mark.place
            if not isinstance(place, Span) or place.start >= span.end or span.start >= place.end:
                continue
            if mark.state is MarkState.KEPT or place == span:
                marks.delete_mark(self._db, mark.mark_id)
                for bucket in _buckets(place):
                    self._near[bucket].remove(mark)

    def add(self, span: Span, category: Category, state: MarkState, entity: EntityId | None) -> Mark:
        """Put a mark on a stretch."""
        made = marks.insert_mark(self._db, self.item.item_id, category, span, state, entity)
        mark = Mark(made, self.item.item_id, category, span, state, entity)
        self._put(mark)
        return mark


def _buckets(span: Span) -> range:
    return range(span.start // _BUCKET, max(span.start, span.end - 1) // _BUCKET + 1)


def _placed(item: Item, span: Span) -> Span:
    validate_span(item.text, span)
    return snap_span(item.text, span)


def cover_spans(
    vault: Vault, story_id: StoryId, wanted: Sequence[Wanted], entity_id: EntityId | None = None
) -> list[Mark]:
    """Cover stretches of a story's texts, each under `entity_id`, or the entry of its words, or a new one.

    Raises `MarkProblem` or `NotThere`.
    """

    def step(db: Connection) -> list[Mark]:
        require_local(db, story_id)
        labels, texts, made = Labels(db, story_id), dict[ItemId, _Text](), []
        for one in wanted:
            text = texts.get(one.item_id) or texts.setdefault(one.item_id, _Text(db, story_id, one.item_id))
            at = _placed(text.item, one.span)
            entity = labels.of(one.category, text.item.text[at.start : at.end], entity_id)
            text.clear(at)
            made.append(text.add(at, one.category, MarkState.COVERED, entity.entity_id))
        stories.touch(db, vault.world.clock, story_id)
        return made

    return vault.write(step) if wanted else []


def keep_spans(vault: Vault, story_id: StoryId, wanted: Sequence[Wanted]) -> list[Mark]:
    """Leave stretches readable on purpose; a mark that covers just such a stretch goes.

    Raises `MarkProblem` or `NotThere`.
    """

    def step(db: Connection) -> list[Mark]:
        require_local(db, story_id)
        texts, made = dict[ItemId, _Text](), []
        for one in wanted:
            text = texts.get(one.item_id) or texts.setdefault(one.item_id, _Text(db, story_id, one.item_id))
            at = _placed(text.item, one.span)
            text.clear(at)
            made.append(text.add(at, one.category, MarkState.KEPT, None))
        stories.touch(db, vault.world.clock, story_id)
        return made

    return vault.write(step) if wanted else []


def take_away(vault: Vault, story_id: StoryId, mark_ids: Iterable[MarkId]) -> None:
    """Take marks away, so that their places are only suggested again. Raises `NotThere`."""
    gone = tuple(mark_ids)

    def step(db: Connection) -> None:
        require_local(db, story_id)
        for mark_id in gone:
            of, _ = items.get(db, marks.get_mark(db, mark_id).item_id)
            if of != story_id:
                raise NotThere("mark_unknown", name=str(mark_id))
            marks.delete_mark(db, mark_id)
        stories.touch(db, vault.world.clock, story_id)

    if gone:
        vault.write(step)
