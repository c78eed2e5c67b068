"""Rows read without SQLite are the rows that SQLite wrote, whatever they hold."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tbtt_desktop.crypto.pages import PAGE_SIZE, USABLE, PageKeys
from tbtt_desktop.vault.closed import ClosedDatabase
from tbtt_desktop.vault.connection import open_database
from tbtt_desktop.vault.leaves import Value, walk
from tbtt_desktop.vault.still import LOCK_PAGE, Reader, StillDatabase

KEY, SALT = bytes(range(32)), bytes(range(16))
VALUES = st.one_of(
    st.none(),
    st.integers(-(1 << 63), (1 << 63) - 1),
    st.floats(allow_nan=False),
    st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=60),
    st.binary(max_size=60),
    st.integers(3_000, 30_000).map(lambda size: b"\x5a" * size),
    st.integers(3_000, 12_000).map(lambda size: "\u0633" * size),
)
ROWS = st.dictionaries(st.integers(-(1 << 62), 1 << 62), st.tuples(VALUES, VALUES), max_size=30)


class Told:
    """Hears of a walk."""

    def __init__(self) -> None:
        self.lost_pages: list[int] = []

    def seen(self, number: int) -> None:
        """Take no note."""

    def lost(self, number: int) -> None:
        """Note it."""
        self.lost_pages.append(number)


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(rows=ROWS)
def test_every_row_comes_back_as_it_was_written(rows: dict[int, tuple[Value, Value]]) -> None:
    """A row read wrongly would put other words into her mouth."""
    written = [(key, *values) for key, values in rows.items()]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        db = open_database(path, KEY, SALT, create=True)
        db.execute("CREATE TABLE a (id INTEGER PRIMARY KEY, one, two)")
        db.execute("CREATE TABLE b (id, one, two, PRIMARY KEY (id)) WITHOUT ROWID")
        db.execute("BEGIN")
        db.executemany("INSERT INTO a VALUES (?, ?, ?)", written)
        db.executemany("INSERT INTO b VALUES (?, ?, ?)", written)
        db.execute("COMMIT")
        roots = dict(db.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'").fetchall())
        told = Told()
        for closed in (False, True):  # once from the log, once from the database
            if closed:
                db.close()
            with ClosedDatabase(path, path.with_name("x.db-wal"), PageKeys(KEY, SALT)) as pages:
                plain = {row.rowid: row.values[1:] for row in walk(pages.plain, roots["a"], told)}
                keyed = {row.values[0]: row.values[1:] for row in walk(pages.plain, roots["b"], told)}
            assert plain == rows
            assert keyed == rows
        assert told.lost_pages == []


@settings(max_examples=60)
@given(page=st.binary(min_size=USABLE, max_size=USABLE), kind=st.sampled_from([2, 5, 10, 13]))
def test_a_page_of_anything_ends_the_walk_and_raises_nothing(page: bytes, kind: int) -> None:
    """One page that SQLite wrote wrongly would cost all that stands on the others."""
    spoilt = bytes([kind]) + page[1:]
    found = list(walk(lambda number: spoilt if number < 5 else None, 2, Told()))
    assert all(isinstance(row.values, tuple) for row in found)


def test_a_page_is_told_whole_by_its_number_and_its_bytes(tmp_path: Path) -> None:
    """Two pages that changed places would be taken for a sound vault."""
    db = open_database(tmp_path / "x.db", KEY, SALT, create=True)
    db.execute("CREATE TABLE a (one)")
    db.executemany("INSERT INTO a VALUES (?)", [(os.urandom(3000),) for _ in range(4)])
    db.close()
    data = (tmp_path / "x.db").read_bytes()
    keys = PageKeys(KEY, SALT)
    pages = [data[place : place + PAGE_SIZE] for place in range(0, len(data), PAGE_SIZE)]
    assert all(keys.intact(number, page) for number, page in enumerate(pages, start=1))
    assert not keys.intact(2, pages[2])
    assert not keys.intact(2, pages[1][:-1])
    assert not PageKeys(KEY[::-1], SALT).intact(2, pages[1])


@pytest.mark.parametrize(("offset", "size"), [(-10, 20), (-10, 600), (0, 512), (9, 9), (500, 4096)])
def test_the_bytes_that_carry_locks_are_never_read(tmp_path: Path, offset: int, size: int) -> None:
    """On Windows a backup of more than a gigabyte would fail at these 512 bytes, each time."""
    start = (LOCK_PAGE - 1) * PAGE_SIZE
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(start + 3 * PAGE_SIZE)  # sparse: it takes no room
    asked: list[tuple[int, int]] = []

    class Watched(Reader):
        """A file that tells what is read of it."""

        def read_at(self, offset: int, size: int) -> bytes:
            """Note and read."""
            asked.append((offset, size))
            return super().read_at(offset, size)

    watched = Watched(path)
    still = StillDatabase(watched, start + 3 * PAGE_SIZE, PageKeys(KEY, SALT))
    assert still.read_at(start + offset, size) == bytes(size)
    watched.close()
    assert all(place + count <= start or place >= start + 512 for place, count in asked)
