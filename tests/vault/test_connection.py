"""A vault is opened encrypted or not at all."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tbtt_desktop.errors import Cancelled, FileProblem
from tbtt_desktop.vault import connection
from tbtt_desktop.vault.connection import check_pages, open_database, translated
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.migrate import APPLICATION_ID, latest, migrate, version

KEY, SALT = b"k" * 32, b"s" * 16


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A migrated database, closed."""
    path = tmp_path / "notebook.db"
    db = open_database(path, KEY, SALT, create=True)
    migrate(db)
    db.execute("INSERT INTO meta VALUES ('word', 'pomegranate')")
    db.close()
    return path


def open_and_migrate(path: Path, key: bytes) -> None:
    """Do what a vault does when it opens."""
    db = open_database(path, key, SALT)
    try:
        migrate(db)
    finally:
        db.close()


def refusal(path: Path, key: bytes = KEY) -> str:
    """Return the code with which opening fails, and check that the file stayed as it was."""
    before = path.read_bytes()
    with pytest.raises(VaultRefused) as caught:
        open_and_migrate(path, key)
    assert path.read_bytes() == before
    return caught.value.code


def test_nothing_is_readable_in_the_file(path: Path) -> None:
    """A stolen disk would otherwise give away every word."""
    data = path.read_bytes()
    assert not data.startswith(b"SQLite format 3")
    for needle in (b"pomegranate", b"CREATE TABLE", b"stories"):
        assert needle not in data


def test_settings_are_those_promised(path: Path) -> None:
    """A setting that silently fell back would break durability, or leave deleted words in free pages."""
    db = open_database(path, KEY, SALT)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "foreign_keys": 1,
        "locking_mode": "exclusive",
    }
    found = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    db.close()
    assert found == wanted


def test_a_plain_sqlite_file_is_refused_and_untouched(tmp_path: Path) -> None:
    """Opening a planted plain database would write her words in the clear."""
    path = tmp_path / "notebook.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (x)")
    plain.commit()
    plain.close()
    assert refusal(path) == "vault_not_encrypted"


def test_a_library_without_the_codec_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build of SQLite that ignores the key would write in the clear and say nothing."""

    class Plain:
        @staticmethod
        def connect(path: str, **how: Any) -> sqlite3.Connection:
            plain: sqlite3.Connection = sqlite3.connect(path, **(how | {"factory": sqlite3.Connection}))
            return plain

        OperationalError = sqlite3.OperationalError
        DatabaseError = sqlite3.DatabaseError

    monkeypatch.setattr(connection, "sqlcipher", Plain)
    with pytest.raises(VaultRefused) as caught:
        open_database(path, KEY, SALT)
    assert caught.value.code == "vault_no_codec"


def test_another_key_is_refused(path: Path) -> None:
    """A wrong key must not look like an empty vault."""
    assert refusal(path, b"x" * 32) == "vault_damaged"


def test_a_newer_vault_is_refused(path: Path) -> None:
    """An old program that writes into a newer vault would lose what it does not know."""
    db = open_database(path, KEY, SALT)
    db.execute(f"PRAGMA user_version = {latest() + 1}")
    db.close()
    assert refusal(path) == "vault_newer"


def test_somebody_elses_database_is_refused(path: Path) -> None:
    """A database of another program must not be taken for an old vault and migrated."""
    db = open_database(path, KEY, SALT)
    db.execute("PRAGMA application_id = 7")
    db.close()
    assert refusal(path) == "vault_damaged"


@pytest.mark.parametrize("share", [0.001, 0.01, 0.3, 0.6, 0.99])
def test_a_flipped_bit_is_noticed(path: Path, share: float) -> None:
    """A changed page must not be read as if it were hers.

    The first 16 bytes are the salt, which comes with the key and is not read from the file.
    """
    data = bytearray(path.read_bytes())
    data[int(share * (len(data) - 1))] ^= 1
    path.write_bytes(data)
    before = path.read_bytes()
    try:
        db = open_database(path, KEY, SALT)
    except VaultRefused as refused:
        found = refused.code
    else:
        found = "vault_damaged" if check_pages(db)[1] else "not noticed"
        db.close()
    assert found == "vault_damaged"
    assert path.read_bytes() == before


@pytest.mark.parametrize("size", [0, 1, 15])
def test_a_cut_file_is_refused(path: Path, size: int) -> None:
    """An empty file in the vault's place must not become a new, empty vault."""
    path.write_bytes(path.read_bytes()[:size])
    assert refusal(path) == "vault_damaged"


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    """Opening must not create: a mistyped folder would look like a vault that lost everything."""
    with pytest.raises(VaultRefused) as caught:
        open_database(tmp_path / "notebook.db", KEY, SALT)
    assert caught.value.code == "vault_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_its_place_is_a_clear_refusal(tmp_path: Path) -> None:
    """A traceback would tell a helper nothing."""
    (tmp_path / "notebook.db").mkdir()
    with pytest.raises(FileProblem):
        open_database(tmp_path / "notebook.db", KEY, SALT)


def test_two_programs_cannot_hold_one_vault(path: Path) -> None:
    """Two writers would each believe that they saved."""
    db = open_database(path, KEY, SALT)
    with pytest.raises(VaultRefused) as caught:
        open_database(path, KEY, SALT)
    db.close()
    assert caught.value.code == "vault_in_use"
    open_database(path, KEY, SALT).close()


def test_attach_is_denied(path: Path, tmp_path: Path) -> None:
    """ATTACH could copy every word into a plain file."""
    db = open_database(path, KEY, SALT)
    with pytest.raises(sqlcipher.DatabaseError):
        db.execute(f"ATTACH '{tmp_path / 'plain.db'}' AS plain KEY ''")
    db.close()


def test_ctrl_c_while_sqlite_asks_is_no_damage(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who stops a command would be told that her vault is damaged."""

    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(connection, "_deny_attach", interrupted)
    db = open_database(path, KEY, SALT)
    with pytest.raises(Cancelled), translated():
        db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'x'")
    db.close()


def test_no_words_of_sqlcipher_reach_the_terminal(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What a library prints on its own could name files or rows."""
    refusal(path, b"x" * 32)
    assert capfd.readouterr() == ("", "")


def test_migrations_say_what_they_made(path: Path) -> None:
    """A database that does not name its program and version could not be refused later."""
    db = open_database(path, KEY, SALT)
    assert version(db) == latest()
    assert db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert migrate(db) == []
    db.close()
