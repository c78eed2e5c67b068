"""Files of a vault removed, moved or made read-only underneath: survived, or refused with the right words."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tbtt_desktop.clock import WORLD
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import backup, stories
from tbtt_desktop.services.vaults import Created, create_vault, open_vault, recover
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault import activity
from tests.helpers.disks import small_disk
from tests.helpers.vaults import CHEAP, PASSPHRASE
from tests.promises.cuts import left_over, opened, recovery_fits

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody remove what is open")


@pytest.fixture
def made(tmp_path: Path) -> Created:
    """An open vault with a story in it, and its shares."""
    created = create_vault(tmp_path / "v", Role.HELPER, "amal", PASSPHRASE, world=WORLD, params=CHEAP)
    stories.new_story(created.vault, pseudonym="Before")
    return created


def told(act: Callable[[], object]) -> str:
    """Do something; return the code with which it was refused, "" where it was done."""
    try:
        act()
    except WorldError as refused:
        return refused.code
    return ""


def names(folder: Path) -> list[str]:
    """Return what the stories of a vault are called; fail where anything in it is damaged."""
    with opened(folder) as vault:
        return sorted(row.pseudonym for row in stories.list_stories(vault))


@pytest.mark.parametrize(
    "removed", [["notebook.db"], ["notebook.db-wal"], ["notebook.db", "notebook.db-wal"]]
)
def test_a_database_that_was_removed_while_open_is_put_back(made: Created, removed: list[str]) -> None:
    """A program that clears up, or takes what it cannot read for harmful, would take every story along."""
    folder = made.vault.files.folder
    for name in removed:
        (folder / name).unlink()
    stories.new_story(made.vault, pseudonym="After")
    assert (folder / "notebook.db").stat().st_mode & 0o077 == 0
    stories.new_story(made.vault, pseudonym="Later")
    backup.back_up(made.vault, folder.parent / "backup")
    made.vault.close()
    assert left_over(folder) == set()
    assert names(folder) == ["After", "Before", "Later"]


def test_a_database_that_was_removed_is_put_back_when_it_is_closed(made: Created) -> None:
    """What was saved before would be gone although nothing was written after."""
    folder = made.vault.files.folder
    (folder / "notebook.db").unlink()
    made.vault.close()
    assert left_over(folder) == set()
    assert names(folder) == ["Before"]


def other_copy(made: Created, folder: Path, pseudonym: str) -> Path:
    """Return a copy of the vault's folder as another computer would have gone on with it."""
    other = folder.with_name("other")
    backup.back_up(made.vault, folder.parent / "kept")
    backup.restore(folder.parent / "kept", other, PASSPHRASE)
    with opened(other) as vault:
        stories.new_story(vault, pseudonym=pseudonym)
    return other


@pytest.mark.parametrize("moment", ["before a change", "before closing"])
@pytest.mark.parametrize("with_log", [False, True])
def test_a_database_that_was_replaced_while_open_goes_on_beside(
    made: Created, moment: str, *, with_log: bool
) -> None:
    """A synchronising program brings the vault of another computer: what was written here would be gone."""
    folder = made.vault.files.folder
    stories.new_story(made.vault, pseudonym="Mine")
    other = other_copy(made, folder, "Theirs")
    if with_log:  # which SQLite would take for its own, and remove at closing
        (other / "notebook.db-wal").write_bytes(b"a log of theirs")
        os.replace(other / "notebook.db-wal", folder / "notebook.db-wal")
    os.replace(other / "notebook.db", folder / "notebook.db")
    theirs = (folder / "notebook.db").read_bytes()
    if moment == "before a change":
        stories.new_story(made.vault, pseudonym="After")
        assert made.vault.files.folder == folder.with_name("v-rescued")
        stories.new_story(made.vault, pseudonym="Later")
    made.vault.close()
    assert (folder / "notebook.db").read_bytes() == theirs
    if with_log:
        assert (folder / "notebook.db-wal").read_bytes() == b"a log of theirs"
        (folder / "notebook.db-wal").unlink()
    assert names(folder) == ["Before", "Mine", "Theirs"]
    went_on = ["After", "Before", "Later", "Mine"] if moment == "before a change" else ["Before", "Mine"]
    assert names(folder.with_name("v-rescued")) == went_on
    assert recovery_fits(folder.with_name("v-rescued"))
    with opened(folder.with_name("v-rescued")) as vault:
        assert "rescued" in [line.kind for line in vault.read(activity.activities)]
    assert left_over(folder) == left_over(folder.with_name("v-rescued")) == set()


def test_the_same_database_put_in_its_place_is_gone_on_with(made: Created) -> None:
    """A program that writes the file anew as it is would leave a second vault each time."""
    folder = made.vault.files.folder
    made.vault.scrub()
    shutil.copy(folder / "notebook.db", folder / "copied")
    os.replace(folder / "copied", folder / "notebook.db")
    stories.new_story(made.vault, pseudonym="After")
    assert made.vault.files.folder == folder
    made.vault.close()
    assert names(folder) == ["After", "Before"]
    assert not folder.with_name("v-rescued").exists()


def test_a_key_file_of_another_key_does_not_shut_out_what_was_rescued(made: Created) -> None:
    """The vault key may have been changed on the other computer: its key file opens nothing of here."""
    folder = made.vault.files.folder
    other = create_vault(folder.with_name("o"), Role.HELPER, "amal", "another passphrase", params=CHEAP).vault
    other.close()
    for name in ("notebook.key", "notebook.recovery", "notebook.db"):
        os.replace(other.files.folder / name, folder / name)
    stories.new_story(made.vault, pseudonym="After")
    made.vault.close()
    assert names(folder.with_name("v-rescued")) == ["After", "Before"]


def test_where_there_is_no_room_beside_it_nothing_is_said_to_be_saved(
    made: Created, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody would go on telling for an hour, and all of it would be gone at the end."""
    folder = made.vault.files.folder
    for name in [f"v-rescued{tail}" for tail in ("", *(f"-{n}" for n in range(2, 10)))]:
        (folder.parent / name).touch()
        (folder / name.removeprefix("v-")).touch()
    other = other_copy(made, folder, "Theirs")
    os.replace(other / "notebook.db", folder / "notebook.db")
    for _ in range(2):
        assert told(lambda: stories.new_story(made.vault, pseudonym="After")) == "vault_replaced"
    assert told(made.vault.look) == "vault_replaced"
    (folder.parent / "v-rescued").unlink()
    stories.new_story(made.vault, pseudonym="After")
    made.vault.close()
    assert names(folder.with_name("v-rescued")) == ["After", "Before"]


def test_a_log_that_was_removed_takes_nothing_with_it(made: Created) -> None:
    """What is told as saved would be nowhere after a power cut: the log that holds it has no name."""
    folder = made.vault.files.folder
    stories.new_story(made.vault, pseudonym="Mine")
    (folder / "notebook.db-wal").unlink()
    stories.new_story(made.vault, pseudonym="After")
    copy = folder.with_name("as a power cut leaves it")
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("notebook.lock"))
    assert names(copy) == ["After", "Before", "Mine"]
    made.vault.close()
    assert names(folder) == ["After", "Before", "Mine"]


def test_a_folder_that_was_moved_holds_what_was_written(made: Created) -> None:
    """Somebody tidies up the desktop while the window is open."""
    folder = made.vault.files.folder
    folder.rename(folder.with_name("moved"))
    stories.new_story(made.vault, pseudonym="After")
    made.vault.close()
    assert not folder.exists()
    assert names(folder.with_name("moved")) == ["After", "Before"]


def test_a_vault_that_was_erased_is_not_put_back(made: Created) -> None:
    """Somebody who had to be rid of it in a hurry would find it there again."""
    folder = made.vault.files.folder
    for path in folder.iterdir():
        path.unlink()
    stories.new_story(made.vault, pseudonym="After")
    made.vault.close()
    assert [path.name for path in folder.iterdir() if path.suffix in (".db", ".key")] == []


def test_a_key_file_that_was_removed_is_named_and_the_shares_open(made: Created) -> None:
    """A lost key file is not a lost vault."""
    folder = made.vault.files.folder
    (folder / "notebook.key").unlink()
    stories.new_story(made.vault, pseudonym="After")
    made.vault.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert told(lambda: open_vault(folder, PASSPHRASE)) == "key_file_missing"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    shares = [" ".join(share.words) for share in made.shares[:2]]
    recover(folder, shares, PASSPHRASE, params=CHEAP).close()
    assert names(folder) == ["After", "Before"]
    assert recovery_fits(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="a disk is made read-only by mounting it anew")
def test_a_read_only_folder_is_refused_with_the_right_words(made: Created, tmp_path: Path) -> None:
    """Told that it is damaged, somebody would throw away a vault on a stick whose switch is set."""
    made.vault.close()
    with small_disk(tmp_path / "small") as disk:
        folder = disk / "v"
        shutil.copytree(made.vault.files.folder, folder)
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert told(lambda: open_vault(folder, PASSPHRASE)) == "vault_unwritable"
        fresh = disk / "new"
        assert (
            told(lambda: create_vault(fresh, Role.HELPER, "x", PASSPHRASE, params=CHEAP))
            == "vault_unwritable"
        )
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        assert names(folder) == ["Before"]
