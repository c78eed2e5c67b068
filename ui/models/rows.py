"""Rows of a list as plain values, and the model that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tbtt_desktop.stories.records import Span
from ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
_MADE_AT_MOST: Final = 1_000  # rows of a lazy list, each of a dozen objects
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
KEY_ROLE = Qt.ItemDataRole.UserRole + 2
CELLS_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place. With a tone it is drawn as a pill; `marks` are what was searched for."""

    text: str
    tone: Tone | None = None
    strong: bool = False
    muted: bool = False
    icon: str = ""
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A line. `key` says which one it is and is never shown."""

    key: str
    cells: tuple[Cell, ...]


class Place(Enum):
    """Where a cell stands in a row that is drawn as a card. The first one always begins its head."""

    HEAD = auto()  # on the first line, at its trailing end
    BODY = auto()  # on a line of its own, or two where no other one is in the body
    FOOT = auto()  # on the last line, pills first


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the width, and where it stands on a card."""

    title: str
    share: int = 1
    place: Place = Place.BODY


class LazyRows(Sequence[Row]):
    """Rows that are made when they are looked at, for lists of which few are ever seen.

    `make` returns None for a row that is still on its way; an empty one stands there meanwhile.
    """

    def __init__(self, keys: Sequence[str], make: Callable[[int], Row | None]) -> None:
        self._keys = keys
        self._make = make
        self._made: dict[int, Row] = {}

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        number = range(len(self))[place]
        made = self._made.get(number)
        if made is None:
            made = self._make(number)
            if made is None:
                return Row(self._keys[number], ())
            if len(self._made) >= _MADE_AT_MOST:
                self._made.clear()  # what is in view is made again, which is a screenful
            self._made[number] = made
        return made

    def forget(self, place: int) -> None:
        """Make a row anew when it is looked at next: it is about something else now."""
        self._made.pop(place, None)

    def key(self, place: int) -> str:
        """Return the key of a row, making none."""
        return self._keys[place]

    def place_of(self, key: str) -> int | None:
        """Return where the row of a key is, making none."""
        return self._keys.index(key) if key in self._keys else None


def place_of(rows: Sequence[Row], key: str) -> int | None:
    """Return where the row of a key is."""
    if isinstance(rows, LazyRows):
        return rows.place_of(key)
    return next((number for number, row in enumerate(rows) if row.key == key), None)


_NOT_YET: Final = Cell("")
_ROLES: Final = frozenset(
    {CELL_ROLE, CELLS_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
)


class RowsModel(QAbstractTableModel):
    """Rows and columns for a table."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Row] = ()
        self.as_cards = False  # then the first cell stands for the whole row

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows if isinstance(rows, LazyRows) else tuple(rows)
        self.endResetModel()

    def rows_came(self, first: int, count: int) -> None:
        """Show rows that were still on their way."""
        last = min(first + count, len(self.rows)) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def key(self, place: int) -> str:
        """Return the key of a row."""
        return self.rows.key(place) if isinstance(self.rows, LazyRows) else self.rows[place].key

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, the cell or the key of a place."""
        if not index.isValid():
            return None
        if role == KEY_ROLE:
            return self.key(index.row())
        if role not in _ROLES:
            return None
        cells = self.rows[index.row()].cells
        if role == CELLS_ROLE:
            return cells
        cell = cells[index.column()] if cells else _NOT_YET
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(cells, index.column())
        return cell

    def _said(self, cells: tuple[Cell, ...], column: int) -> str:
        """Return what a screen reader says of a cell, or of the row that it stands for."""
        titled = [
            f"{column.title}: {cell.text}" if column.title else cell.text
            for column, cell in zip(self.columns, cells, strict=False)
        ]
        if self.as_cards:
            return ", ".join(said for said, cell in zip(titled, cells, strict=False) if cell.text)
        return titled[column] if titled else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None
