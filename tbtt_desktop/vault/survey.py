"""What a damaged database still holds, table by table, and what of it is lost.

Tables are found by the schema on page 1. What no tree leads to any more, because a page above it is damaged,
is told by the form of its rows: how many columns, and of which kinds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.leaves import (
    INDEX_INTERIOR,
    INDEX_LEAF,
    TABLE_INTERIOR,
    TABLE_LEAF,
    Page,
    Row,
    Value,
    children,
    kind_of,
    rows_of,
    walk,
)

SEARCH: Final = "search"
INDEXES: Final = "indexes"
UNKNOWN: Final = "unknown"
_SCHEMA: Final = "schema"
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "TEXT": (str,),
    "INTEGER": (int,),
    "BLOB": (bytes,),
    "REAL": (float, int),
}


_ANY: Final = re.compile(".*", re.DOTALL)
_WORD: Final = re.compile("[a-z_-]*")
_STAMP: Final = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?")
_DIGEST: Final = re.compile("[0-9a-f]*")
_FORMS: Final = {  # what columns of these names hold, whatever their table
    "story_id": re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    **dict.fromkeys(("state", "stage", "kind", "role", "trust", "how", "scope", "list"), _WORD),
    "origin": re.compile("[a-z]*|[0-9a-f]{64}"),  # of a story; of a version the digest of a bundle
    **dict.fromkeys(("stamp", "created", "updated", "added", "decided", "receipt_stamp"), _STAMP),
    **dict.fromkeys(("sha256", "digest", "document_sha256", "previous"), _DIGEST),
}


class Column(NamedTuple):
    """A column as its table declares it."""

    name: str
    type: str
    nullable: bool

    def holds(self, value: Value) -> bool:
        """Whether a value can be one of this column's."""
        if not isinstance(value, _TYPES.get(self.type, (object,))):
            return False
        return not isinstance(value, str) or _FORMS.get(self.name, _ANY).fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows of a table lie in its b-tree: for one WITHOUT ROWID, the primary key first."""

    name: str
    columns: tuple[Column, ...]
    rowid: int | None  # which column is the rowid, and stored as NULL
    in_index: bool  # WITHOUT ROWID

    def fits(self, row: Row) -> bool:
        """Whether a row can be one of this table."""
        if len(row.values) != len(self.columns):
            return False
        for place, (value, column) in enumerate(zip(row.values, self.columns, strict=True)):
            if place == self.rowid:
                if value is not None:
                    return False
            elif value is None:
                if not column.nullable:
                    return False
            elif not column.holds(value):
                return False
        return True

    def named(self, row: Row) -> dict[str, Value]:
        """Return a row by the names of its columns; a column that came later is left out."""
        values = {column.name: value for column, value in zip(self.columns, row.values, strict=False)}
        if self.rowid is not None:
            values[self.columns[self.rowid].name] = row.rowid
        return values


def shapes(db: Connection) -> dict[str, Shape]:
    """Return the shape of every table of a whole database, also those of its search index."""
    found = {}
    names = db.execute(
        "SELECT name FROM pragma_table_list WHERE type IN ('table', 'shadow') AND schema = 'main'"
    )
    for (name,) in names.fetchall():
        if name.startswith("sqlite_"):
            continue
        wr = db.execute("SELECT wr FROM pragma_table_list WHERE name = ?", (name,)).fetchone()[0]
        info = db.execute(
            'SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid', (name,)
        ).fetchall()
        found[name] = _shape(name, info, in_index=bool(wr))
    return found


def _shape(name: str, info: list[tuple[str, str, int, int]], *, in_index: bool) -> Shape:
    if in_index:
        info = sorted(info, key=lambda one: (one[3] == 0, one[3]))  # the sort keeps the others in order
    keys = [place for place, one in enumerate(info) if one[3]]
    alias = len(keys) == 1 and info[keys[0]][1] == "INTEGER" and not in_index
    columns = tuple(
        Column(column, kind, nullable=not notnull and not (in_index and pk))
        for column, kind, notnull, pk in info
    )
    return Shape(name, columns, keys[0] if alias else None, in_index)


@dataclass
class _Tree:
    """What is known of one b-tree."""

    root: int
    own: set[int] = field(default_factory=set)
    damaged: set[int] = field(default_factory=set)

    def seen(self, number: int) -> None:
        """Count a page as its own."""
        self.own.add(number)

    def lost(self, number: int) -> None:
        """Count a page as lost."""
        self.damaged.add(number)


class Survey:
    """One look at all pages of a database. `expected` are the shapes of the schema that it should have."""

    def __init__(self, pages: Page, count: int, expected: Mapping[str, Shape]) -> None:
        self._pages = pages
        self._expected = expected
        self._schema = _Tree(1)
        self._trees: dict[str, _Tree] = {}
        self._strays: dict[str, list[int]] = {}
        self._find_trees()
        for tree in (self._schema, *self._trees.values()):
            self._claim(tree)
        self._find_strays(count)

    def rows(self, table: str) -> Iterator[dict[str, Value]]:
        """Yield every row of a table that can be read, by the names of its columns."""
        shape = self._expected[table]
        tree = self._trees.get(table)
        if tree is not None:
            for row in walk(self._pages, tree.root, tree):
                yield shape.named(row)
        lost = tree if tree is not None else _Tree(0)
        for number in self._strays.get(table, ()):
            page = self._pages(number)
            if page is not None:
                for row in rows_of(self._pages, number, page, lost):
                    yield shape.named(row)

    @property
    def damaged(self) -> dict[str, int]:
        """How many pages are damaged, by table; `SEARCH` and `INDEXES` can be made anew from the rest."""
        found: dict[str, int] = {}
        for name, tree in self._trees.items():
            if tree.damaged:
                area = name
                if name == SEARCH or name.startswith("search_"):
                    area = SEARCH
                elif name not in self._expected:
                    area = INDEXES
                found[area] = found.get(area, 0) + len(tree.damaged)
        if self._schema.damaged:
            found[_SCHEMA] = len(self._schema.damaged)
        return found

    def _find_trees(self) -> None:
        for row in walk(self._pages, 1, self._schema):
            if len(row.values) == 5:
                _, name, _, root, _ = row.values
                if isinstance(name, str) and isinstance(root, int) and root > 1:
                    self._trees[name] = _Tree(root)

    def _claim(self, tree: _Tree) -> None:
        """Note which pages of b-trees belong to a tree, reading no row."""
        left = [tree.root]
        while left:
            number = left.pop()
            page = self._pages(number)
            if page is None or kind_of(number, page) is None:
                tree.damaged.add(number)
                continue
            tree.own.add(number)
            if kind_of(number, page) in (TABLE_INTERIOR, INDEX_INTERIOR):
                left += [child for child in children(number, page) if child not in tree.own]

    def _find_strays(self, count: int) -> None:
        owned = self._schema.own.union(*(tree.own for tree in self._trees.values()))
        for number in range(2, count + 1):
            if number in owned:
                continue
            page = self._pages(number)
            kind = kind_of(number, page) if page is not None else None
            if page is None or kind not in (TABLE_LEAF, INDEX_LEAF, INDEX_INTERIOR):
                continue
            name = self._whose(number, page, in_index=kind != TABLE_LEAF)
            if name is not None:
                self._strays.setdefault(name, []).append(number)

    def _whose(self, number: int, page: bytes, *, in_index: bool) -> str | None:
        """Return the one table that all rows of a page fit, None where there is none or several."""
        rows = list(rows_of(self._pages, number, page, _Tree(0)))
        fitting = [
            shape.name
            for shape in self._expected.values()
            if rows and shape.in_index == in_index and all(shape.fits(row) for row in rows)
        ]
        incomplete = [name for name in fitting if name not in self._trees or self._trees[name].damaged]
        return incomplete[0] if len(incomplete) == 1 else None
