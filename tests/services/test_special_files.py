"""A pipe in the place of a file of a vault: refused at once, and not waited for."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.services import salvage, vaults
from tbtt_desktop.services.vaults import Created, open_vault, recover
from tests.helpers.vaults import CHEAP, PASSPHRASE, make_vault

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps no pipes among files")

PATIENCE = 60.0  # seconds; nobody ever writes into the pipe


@pytest.fixture
def made(tmp_path: Path, world: World) -> Created:
    """A closed vault and its shares."""
    created = make_vault(tmp_path / "v", world)
    created.vault.close()
    return created


def told(act: Callable[[], object]) -> str:
    """Do something on a thread; return the code with which it was refused, "" where it was done."""
    ends: list[str] = []

    def run() -> None:
        try:
            act()
        except WorldError as refused:
            ends.append(refused.code)
        else:
            ends.append("")

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    assert ends, "it waits for the pipe"
    return ends[0]


def put_pipe(folder: Path, name: str) -> None:
    """Put a pipe in the place of a file."""
    (folder / name).unlink(missing_ok=True)
    if sys.platform != "win32":
        os.mkfifo(folder / name)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("notebook.lock", ""),
        ("notebook.tries", ""),
        ("notebook.recovery", ""),
        ("notebook.db", "file_special"),
        ("notebook.db-wal", "file_special"),
        ("notebook.db-journal", "file_special"),
        ("notebook.key", "file_special"),
    ],
)
def test_a_vault_with_a_pipe_in_it_is_opened_or_refused_at_once(
    made: Created, world: World, name: str, code: str
) -> None:
    """A window that never answers tells nobody what is wrong with the folder."""
    folder = made.vault.files.folder
    put_pipe(folder, name)
    assert told(lambda: open_vault(folder, PASSPHRASE, world=world).close()) == code
    assert (folder / name).is_fifo() == bool(code)


@pytest.mark.parametrize("name", ["notebook.db", "notebook.db-wal", "notebook.key"])
def test_nothing_that_reads_a_closed_vault_waits_for_a_pipe(
    made: Created, tmp_path: Path, world: World, name: str
) -> None:
    """The way back in would be as stuck as the vault."""
    folder = made.vault.files.folder
    put_pipe(folder, name)
    shares = [" ".join(share.words) for share in made.shares[:2]]
    new = tmp_path / "new"
    assert told(lambda: salvage.salvage_closed(folder, PASSPHRASE, new, world)) == "file_special"
    assert not new.exists()
    assert told(lambda: recover(folder, shares, PASSPHRASE, world=world, params=CHEAP)) == "file_special"


def test_a_recovery_slot_that_is_a_pipe_is_refused(made: Created, world: World) -> None:
    """It is asked for where the key file is gone."""
    folder = made.vault.files.folder
    (folder / "notebook.key").unlink()
    put_pipe(folder, "notebook.recovery")
    shares = [" ".join(share.words) for share in made.shares[:2]]
    assert told(lambda: recover(folder, shares, PASSPHRASE, world=world, params=CHEAP)) == "file_special"


def test_recovered_stays_recovered_where_the_disk_is_full_after_it(
    made: Created, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told that it failed, she would go on with the passphrase that opens nothing any more."""
    folder = made.vault.files.folder
    shares = [" ".join(share.words) for share in made.shares[:2]]

    def full(*_: object) -> None:
        raise FileProblem("disk_full", name="")

    monkeypatch.setattr(vaults, "_recovered", full)
    new = "comet willow saffron river orchid lantern"
    recover(folder, shares, new, world=world, params=CHEAP).close()
    monkeypatch.undo()
    assert told(lambda: open_vault(folder, PASSPHRASE, world=world)) == "wrong_passphrase"
    open_vault(folder, new, world=world).close()
