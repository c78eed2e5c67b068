"""Marks beside the originals, and a story's people and places."""

from __future__ import annotations

from tbtt_desktop.stories.records import (
    Box,
    Category,
    Entity,
    EntityId,
    ItemId,
    Mark,
    MarkId,
    MarkState,
    Place,
    Span,
    StoryId,
    Stretch,
)
from tbtt_desktop.vault.connection import Connection, inserted
from tbtt_desktop.vault.errors import NotThere


def _columns(place: Place) -> tuple[str, int, int, int, int]:
    match place:
        case Span(start, end):
            return "span", start, end, 0, 0
        case Stretch(start, end):
            return "stretch", start, end, 0, 0
        case Box(x, y, w, h):
            return "box", x, y, w, h


def _place(kind: str, a: int, b: int, c: int, d: int) -> Place:
    if kind == "span":
        return Span(a, b)
    return Stretch(a, b) if kind == "stretch" else Box(a, b, c, d)


def insert_mark(
    db: Connection,
    item_id: ItemId,
    category: Category,
    place: Place,
    state: MarkState,
    entity_id: EntityId | None,
) -> MarkId:
    """Add a mark."""
    cursor = db.execute(
        "INSERT INTO marks (item_id, category, state, entity_id, kind, a, b, c, d)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (item_id, category, state, entity_id, *_columns(place)),
    )
    return MarkId(inserted(cursor))


def restore_mark(db: Connection, mark: Mark) -> None:
    """Put back a mark that was deleted, under its own id, as undo does."""
    db.execute(
        "INSERT INTO marks (mark_id, item_id, category, state, entity_id, kind, a, b, c, d)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (mark.mark_id, mark.item_id, mark.category, mark.state, mark.entity_id, *_columns(mark.place)),
    )


def update_mark(db: Connection, mark: Mark) -> None:
    """Write a mark's place, category, state and entity."""
    kind, a, b, c, d = _columns(mark.place)
    db.execute(
        "UPDATE marks SET category = ?, state = ?, entity_id = ?, kind = ?, a = ?, b = ?, c = ?, d = ?"
        " WHERE mark_id = ?",
        (mark.category, mark.state, mark.entity_id, kind, a, b, c, d, mark.mark_id),
    )


def delete_mark(db: Connection, mark_id: MarkId) -> None:
    """Remove a mark."""
    db.execute("DELETE FROM marks WHERE mark_id = ?", (mark_id,))


def get_mark(db: Connection, mark_id: MarkId) -> Mark:
    """Return a mark. Raises `NotThere` with mark_unknown."""
    row = db.execute(_MARKS + " WHERE mark_id = ?", (mark_id,)).fetchone()
    if row is None:
        raise NotThere("mark_unknown", name=str(mark_id))
    return _mark(row)


_MARKS = "SELECT mark_id, item_id, category, state, entity_id, kind, a, b, c, d FROM marks"


def _mark(row: tuple[int, int, str, str, int | None, str, int, int, int, int]) -> Mark:
    return Mark(
        MarkId(row[0]),
        ItemId(row[1]),
        Category(row[2]),
        _place(row[5], *row[6:10]),
        MarkState(row[3]),
        None if row[4] is None else EntityId(row[4]),
    )


def marks_of(db: Connection, item_id: ItemId) -> list[Mark]:
    """Return an item's marks in the order of their places."""
    rows = db.execute(_MARKS + " WHERE item_id = ? ORDER BY a, b, mark_id", (item_id,)).fetchall()
    return [_mark(row) for row in rows]


def marks_with(db: Connection, entity_id: EntityId) -> list[Mark]:
    """Return the marks that leave under an entry's label, in parts that are in the story, in order."""
    rows = db.execute(
        _MARKS + " WHERE entity_id = ? ORDER BY item_id, a, b, mark_id", (entity_id,)
    ).fetchall()
    return [_mark(row) for row in rows]


def entities(db: Connection, story_id: StoryId) -> list[Entity]:
    """Return a story's people and places, by category and number."""
    forms: dict[int, list[str]] = {}
    for entity_id, form in db.execute(
        "SELECT f.entity_id, f.form FROM entity_forms f JOIN entities e USING (entity_id)"
        " WHERE e.story_id = ? ORDER BY f.entity_id, f.seq",
        (story_id,),
    ):
        forms.setdefault(entity_id, []).append(form)
    rows = db.execute(
        "SELECT entity_id, category, number FROM entities WHERE story_id = ? ORDER BY category, number",
        (story_id,),
    ).fetchall()
    return [Entity(EntityId(row[0]), Category(row[1]), row[2], tuple(forms.get(row[0], ()))) for row in rows]


def new_entity(db: Connection, story_id: StoryId, category: Category, forms: tuple[str, ...]) -> Entity:
    """Add an entry under the next number of its category; numbers are never given twice."""
    row = db.execute(
        "INSERT INTO entity_numbers (story_id, category, next) VALUES (?, ?, 2)"
        " ON CONFLICT (story_id, category) DO UPDATE SET next = next + 1 RETURNING next - 1",
        (story_id, category),
    ).fetchone()
    number = int(row[0])
    cursor = db.execute(
        "INSERT INTO entities (story_id, category, number) VALUES (?, ?, ?)", (story_id, category, number)
    )
    entity = Entity(EntityId(inserted(cursor)), category, number, ())
    return add_forms(db, entity, forms)


def put_entity(
    db: Connection, story_id: StoryId, category: Category, number: int, forms: tuple[str, ...]
) -> EntityId:
    """Add an entry under the number that it has in the vault from which its story comes."""
    cursor = db.execute(
        "INSERT INTO entities (story_id, category, number) VALUES (?, ?, ?)", (story_id, category, number)
    )
    entity_id = EntityId(inserted(cursor))
    set_forms(db, entity_id, forms)
    return entity_id


def next_numbers(db: Connection, story_id: StoryId) -> dict[str, int]:
    """Return by category which number the next entry gets."""
    rows = db.execute("SELECT category, next FROM entity_numbers WHERE story_id = ?", (story_id,))
    return {str(category): int(following) for category, following in rows.fetchall()}


def set_next_number(db: Connection, story_id: StoryId, category: Category, following: int) -> None:
    """Say which number the next entry gets, in a story that has none given yet."""
    db.execute(
        "INSERT INTO entity_numbers (story_id, category, next) VALUES (?, ?, ?)",
        (story_id, category, following),
    )


def add_forms(db: Connection, entity: Entity, forms: tuple[str, ...]) -> Entity:
    """Add ways of writing an entry that it does not have yet."""
    together = tuple(dict.fromkeys((*entity.forms, *forms)))
    db.executemany(
        "INSERT OR REPLACE INTO entity_forms (entity_id, seq, form) VALUES (?, ?, ?)",
        [(entity.entity_id, seq, form) for seq, form in enumerate(together)],
    )
    return Entity(entity.entity_id, entity.category, entity.number, together)


def set_forms(db: Connection, entity_id: EntityId, forms: tuple[str, ...]) -> None:
    """Replace the ways of writing an entry; without any it names nobody, and its number stays taken."""
    db.execute("DELETE FROM entity_forms WHERE entity_id = ?", (entity_id,))
    db.executemany(
        "INSERT INTO entity_forms (entity_id, seq, form) VALUES (?, ?, ?)",
        [(entity_id, seq, form) for seq, form in enumerate(forms)],
    )
