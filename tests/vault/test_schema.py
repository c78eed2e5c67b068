"""The schema that the migrations make, written down, and vaults of every version.

`python -m tests.vault.test_schema` writes `schema.sql` anew and keeps a vault of the present version.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

import tbtt_desktop.vault
from tbtt_desktop.clock import World
from tbtt_desktop.services import stories
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.migrate import latest, migrations, version
from tests.helpers.made import make_story
from tests.helpers.vaults import PASSPHRASE, make_vault

SCHEMA = Path(tbtt_desktop.vault.__file__).with_name("schema.sql")
KEPT = Path(__file__).parents[1] / "vectors" / "vaults"


def schema_of(db: Connection) -> str:
    """Return the statements that make a database like `db`."""
    rows = db.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    return "-- Generated from the migrations; not read by the program.\n" + "".join(
        f"\n{row[0]};\n" for row in rows
    )


def test_the_written_schema_is_what_the_migrations_make(tmp_path: Path, world: World) -> None:
    """A reader of schema.sql would otherwise reason about tables that are not there."""
    vault = make_vault(tmp_path, world).vault
    made = vault.read(schema_of)
    vault.close()
    assert SCHEMA.read_text(encoding="utf-8") == made


def test_migrations_are_numbered_without_a_gap() -> None:
    """A migration that is skipped leaves a vault that no later version can read."""
    assert [number for number, _ in migrations()] == list(range(1, latest() + 1))


@pytest.mark.parametrize("number", range(1, latest() + 1))
def test_a_vault_of_every_version_still_opens(tmp_path: Path, world: World, number: int) -> None:
    """A shelter that updates after a year must find everything it had."""
    shutil.copytree(KEPT / f"v{number}", tmp_path / "vault")
    vault = open_vault(tmp_path / "vault", PASSPHRASE, world=world)
    assert vault.read(version) == latest()
    assert check_vault(vault).ok
    (row,) = stories.list_stories(vault)
    seen = stories.view(vault, row.story_id)
    vault.close()
    assert [item.kind for item in seen.items] == ["text", "photo", "audio"]
    assert "Zubeida" in seen.items[0].text


def _write() -> None:
    """Write `schema.sql`, and a vault of the present version where none is kept yet."""
    with tempfile.TemporaryDirectory() as folder:
        vault = make_vault(Path(folder) / "vault", World()).vault
        SCHEMA.write_text(vault.read(schema_of), encoding="utf-8")
        make_story(vault)
        vault.close()
        kept = KEPT / f"v{latest()}"
        if not kept.exists():
            shutil.copytree(Path(folder) / "vault", kept)


if __name__ == "__main__":
    _write()
