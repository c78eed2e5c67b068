"""The pages of a document share the file they came in, also those that had one each before an update."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tbtt_desktop.vault.connection import Connection, memory_database
from tbtt_desktop.vault.migrate import migrations, statements

SHARING = 17


@contextmanager
def before_it() -> Iterator[Connection]:
    """A database as the version before made it, with two documents, a photo and a sound."""
    db = memory_database()
    try:
        for number, sql in migrations():
            if number < SHARING:
                for statement in statements(sql):
                    db.execute(statement)
        for story in ("one", "two"):
            db.execute(
                "INSERT INTO stories (story_id, origin, stage, pseudonym, created, updated)"
                " VALUES (?, 'local', 'open', ?, '', '')",
                (story, story),
            )
        media = ["paper", "paper", "paper", "photo", "sound", "paper", "paper"]
        for number, digest in enumerate(media, 1):
            db.execute(
                "INSERT INTO media (media_id, role, type, size, sha256, complete)"
                " VALUES (?, 'original', 'X', 9, ?, 1)",
                (number, digest),
            )
            kind = "audio" if digest == "sound" else "photo"
            db.execute(
                "INSERT INTO items (item_id, story_id, number, kind, created, media_id)"
                " VALUES (?, ?, ?, ?, '', ?)",
                (number, "one" if number < 6 else "two", number, kind, number),
            )
        yield db
    finally:
        db.close()


def test_copies_of_one_file_in_a_story_become_one() -> None:
    """A scan of two hundred pages would take two hundred times its room for ever."""
    with before_it() as db:
        for statement in statements(dict(migrations())[SHARING]):
            db.execute(statement)
        held = [row[0] for row in db.execute("SELECT media_id FROM items ORDER BY item_id")]
        assert held == [1, 1, 1, 4, 5, 6, 6]
        left = [row[0] for row in db.execute("SELECT media_id FROM media WHERE complete ORDER BY media_id")]
        assert left == [1, 4, 5, 6]
