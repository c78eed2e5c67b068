"""A story's people and places put right: two entries that are one, one that is two, another kind."""

from __future__ import annotations

import dataclasses

from tbtt_desktop.errors import WorldError
from tbtt_desktop.redaction.entities import form_key
from tbtt_desktop.services.protect import IN_PICTURES_ONLY, MarkRefused
from tbtt_desktop.services.stories import require_local
from tbtt_desktop.stories.records import Category, Entity, EntityId, Mark, MarkState, Span, StoryId
from tbtt_desktop.vault import items, marks, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault


class EntryRefused(WorldError):
    """People and places cannot be put right so; nothing was changed."""

    codes = (
        "entry_unknown",  # no such entry, or one that names nobody any more
        "entry_same",  # an entry and itself
        "entry_form_unknown",
        "entry_form_only",  # its only form has an entry of its own already
    )


def merge(vault: Vault, story_id: StoryId, kept: EntityId, other: EntityId) -> Entity:
    """Let two entries mean one: all marks and forms of `other` go to `kept`, whose label they leave under.

    The label of `other` is given to nobody again. Raises `EntryRefused`.
    """

    def step(db: Connection) -> Entity:
        require_local(db, story_id)
        into, gone = _entry(db, story_id, kept), _entry(db, story_id, other)
        if kept == other:
            raise EntryRefused("entry_same")
        moved = _move(db, gone, into, gone.forms, marks.marks_with(db, other))
        stories.touch(db, vault.world.clock, story_id)
        return moved

    return vault.write(step)


def separate(
    vault: Vault, story_id: StoryId, entity_id: EntityId, form: str, to: EntityId | None = None
) -> Entity:
    """Let a form, in all its spellings, be an entry of its own, under a new label, or one of entry `to`.

    A mark whose place was lost stays with the old entry until it has one. Raises `EntryRefused`.
    """

    def step(db: Connection) -> Entity:
        require_local(db, story_id)
        source, key = _entry(db, story_id, entity_id), form_key(form)
        forms = tuple(one for one in source.forms if form_key(one) == key)
        if not forms:
            raise EntryRefused("entry_form_unknown")
        if to is None and forms == source.forms:
            raise EntryRefused("entry_form_only")
        if to == entity_id:
            raise EntryRefused("entry_same")
        into = marks.new_entity(db, story_id, source.category, ()) if to is None else _entry(db, story_id, to)
        theirs = [mark for mark in marks.marks_with(db, entity_id) if _reads(db, mark) == key]
        moved = _move(db, source, into, forms, theirs)
        stories.touch(db, vault.world.clock, story_id)
        return moved

    return vault.write(step)


def set_category(vault: Vault, story_id: StoryId, entity_id: EntityId, category: Category) -> Entity:
    """Say what an entry is; it gets the next number of its kind, and its old label is given to nobody again.

    Raises `EntryRefused`, `MarkRefused`.
    """
    if category in IN_PICTURES_ONLY:
        raise MarkRefused("category_not_here", category=category)

    def step(db: Connection) -> Entity:
        require_local(db, story_id)
        source = _entry(db, story_id, entity_id)
        if source.category is category:
            return source
        into = marks.new_entity(db, story_id, category, ())
        moved = _move(db, source, into, source.forms, marks.marks_with(db, entity_id))
        stories.touch(db, vault.world.clock, story_id)
        return moved

    return vault.write(step)


def _entry(db: Connection, story_id: StoryId, entity_id: EntityId) -> Entity:
    for entity in marks.entities(db, story_id):
        if entity.entity_id == entity_id and entity.forms:
            return entity
    raise EntryRefused("entry_unknown")


def _move(db: Connection, source: Entity, into: Entity, forms: tuple[str, ...], theirs: list[Mark]) -> Entity:
    for mark in theirs:
        changed = dataclasses.replace(mark, category=into.category, entity_id=into.entity_id)
        marks.update_mark(db, changed)
    marks.set_forms(db, source.entity_id, tuple(one for one in source.forms if one not in forms))
    return marks.add_forms(db, into, forms)


def _reads(db: Connection, mark: Mark) -> str:
    """Return the key of the words that a mark covers, "" where that is not known."""
    if not isinstance(mark.place, Span) or mark.state is MarkState.UNPLACED:
        return ""
    return form_key(items.words_of(db, mark.item_id)[mark.place.start : mark.place.end])
