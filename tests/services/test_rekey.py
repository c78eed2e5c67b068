"""A new vault key: an old copy of the key file opens nothing, and every cut leaves a vault that opens."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tbtt_desktop import limits
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import keyfile
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.services import keys, recovery, rekey, stories
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.keyfiles import read_key_file
from tbtt_desktop.services.rekey import RekeyRefused, plan_rekey
from tbtt_desktop.services.shredding import next_files, old_database
from tbtt_desktop.services.vaults import Created, open_vault, recover
from tbtt_desktop.vault import activity
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault, VaultFiles
from tests.helpers.made import make_story
from tests.helpers.vaults import CHEAP, PASSPHRASE, dump, make_vault

SECOND = "comet willow saffron river"
RANDOM_CUTS = 30
WHOLE = ["notebook.db", "notebook.key", "notebook.recovery"]


@pytest.fixture
def made(tmp_path: Path, world: World) -> Created:
    """A vault with a story, open, with two helpers."""
    made = make_vault(tmp_path / "v", world)
    make_story(made.vault)
    keys.add_passphrase(made.vault, PASSPHRASE, SECOND, "nour")
    return made


def without_log(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    """Everything but what says that the key was changed."""
    return {name: rows for name, rows in dump(vault).items() if name not in ("activity", "meta", "key_slots")}


def schema(db: Connection) -> list[tuple[str, ...]]:
    """Every table, index and trigger as it was made."""
    found = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    return [
        *found,
        *db.execute("PRAGMA user_version").fetchall(),
        *db.execute("PRAGMA application_id").fetchall(),
    ]


def names(folder: Path) -> list[str]:
    """What lies in the folder."""
    return sorted(path.name for path in folder.iterdir())


def test_all_is_there_under_the_new_key_and_the_vault_stays_open(made: Created, world: World) -> None:
    """A change of the key would cost a story, or the search, or the window its vault."""
    vault, folder = made.vault, made.vault.files.folder
    before, drawn = without_log(vault), vault.read(schema)
    done = rekey.rekey(vault, PASSPHRASE)
    assert done.overwritten
    assert without_log(vault) == before
    assert vault.read(schema) == drawn
    make_story(vault, "Nasreen wrote this after it.")
    assert check_vault(vault).ok
    assert vault.read(activity.activities)[-1].kind == "vault_created"
    assert "vault_key_changed" in {one.kind for one in vault.read(activity.activities)}
    vault.close()
    assert names(folder) == WHOLE
    for passphrase in (PASSPHRASE, SECOND):
        vault = open_vault(folder, passphrase, world=world)
        assert len(stories.list_stories(vault)) == 2
        vault.close()
    shares = [" ".join(share.words) for share in made.shares[1:]]
    recover(folder, shares, "lantern orchid gravel piano", world=world, params=CHEAP).close()


def test_an_old_copy_of_the_key_file_opens_nothing(made: Created, world: World, tmp_path: Path) -> None:
    """Who left took a copy of the key file along; her passphrase would open everything told since."""
    vault, files = made.vault, made.vault.files
    old = tmp_path / "old"
    shutil.copytree(files.folder, old)
    keys.remove_passphrase(vault, PASSPHRASE, keys.by_label(vault, "nour").slot_id)
    rekey.rekey(vault, PASSPHRASE)
    new = read_key_file(files)
    vault.close()
    key = keyfile.unlock(keyfile.from_bytes((old / "notebook.key").read_bytes()), SECOND)
    assert key != keyfile.unlock(new, PASSPHRASE)
    shutil.copy(old / "notebook.key", files.key_file)
    before = files.database.read_bytes()
    with pytest.raises(VaultRefused, match="vault_damaged"):
        open_vault(files.folder, SECOND, world=world)
    assert files.database.read_bytes() == before


@pytest.mark.parametrize("renewed", [False, True])
def test_the_shares_open_it_beside_an_older_key_file(made: Created, world: World, renewed: bool) -> None:
    """A service that syncs the folder put back the key file of last week: nobody would get in any more."""
    vault, files = made.vault, made.vault.files
    old = files.key_file.read_bytes()
    sheets = recovery.new_shares(vault, PASSPHRASE, world) if renewed else made.shares
    rekey.rekey(vault, PASSPHRASE)
    vault.close()
    files.key_file.write_bytes(old)
    with pytest.raises(VaultRefused, match="vault_damaged"):
        open_vault(files.folder, PASSPHRASE, world=world)
    typed = [" ".join(share.words) for share in sheets[:2]]
    recover(files.folder, typed, "lantern orchid gravel piano", world=world, params=CHEAP).close()
    vault = open_vault(files.folder, "lantern orchid gravel piano", world=world)
    assert len(stories.list_stories(vault)) == 1
    vault.close()


def test_nothing_of_the_old_file_is_left_on_the_disk(made: Created) -> None:
    """Cells that hold the old database could be read by whoever has the old key."""
    files = made.vault.files
    made.vault.scrub()
    before = files.database.read_bytes()
    with files.database.open("rb") as still_open:  # goes on showing what became of the old file's bytes
        rekey.rekey(made.vault, PASSPHRASE)
        after = still_open.read()
    assert len(after) == len(before)
    assert sum(a == b for a, b in zip(after, before, strict=True)) < len(before) // 100
    made.vault.close()


def test_nothing_that_was_deleted_comes_along(made: Created, world: World) -> None:
    """A name that was deleted would be found by whoever reads the pages."""
    vault = made.vault
    for row in stories.list_stories(vault):
        stories.delete_story(vault, row.story_id)
    rekey.rekey(vault, PASSPHRASE)
    assert stories.list_stories(vault) == []
    assert vault.read(lambda db: db.execute("PRAGMA freelist_count").fetchone()[0]) == 0


@pytest.mark.parametrize("step", ["rekey", "verify"])
def test_cancelled_it_is_as_it_was(made: Created, step: str) -> None:
    """She needs the computer now; the vault must not stand half changed."""
    vault = made.vault
    before = {path.name: path.read_bytes() for path in (vault.files.key_file, vault.files.recovery)}
    rows = dump(vault)

    class Stopped:
        def __init__(self) -> None:
            self.seen: list[str] = []

        def report(self, what: str, done: int, total: int) -> None:
            assert 0 <= done <= total
            self.seen.append(what)

        def cancelled(self) -> bool:
            return step in self.seen

    with pytest.raises(Cancelled):
        rekey.rekey(vault, PASSPHRASE, Stopped())
    assert {path.name: path.read_bytes() for path in (vault.files.key_file, vault.files.recovery)} == before
    assert dump(vault) == rows
    vault.close()
    assert names(vault.files.folder) == WHOLE


def test_what_is_written_meanwhile_is_in_the_new_one(made: Created) -> None:
    """A recording that went on beside it would lose its last seconds."""
    vault = made.vault
    written: list[str] = []

    class Writes:
        def report(self, what: str, done: int, total: int) -> None:
            if what == "verify" and len(written) < 2:
                written.append(make_story(vault).story_id)

        def cancelled(self) -> bool:
            return False

    rekey.rekey(vault, PASSPHRASE, Writes())
    assert set(written) <= {row.story_id for row in stories.list_stories(vault)}
    assert len(written) == 2
    assert check_vault(vault).ok
    vault.close()


def test_a_vault_that_never_rests_is_left_alone(made: Created) -> None:
    """Work under way would be lost for a change that can wait."""
    vault = made.vault
    before = vault.files.key_file.read_bytes()

    class Writes:
        def report(self, what: str, done: int, total: int) -> None:
            vault.write(lambda db: activity.log(db, vault.world.clock, "backed_up"))

        def cancelled(self) -> bool:
            return False

    with pytest.raises(RekeyRefused) as caught:
        rekey.rekey(vault, PASSPHRASE, Writes())
    assert caught.value.code == "rekey_busy"
    assert vault.files.key_file.read_bytes() == before
    vault.close()
    assert names(vault.files.folder) == WHOLE


def test_a_disk_that_fails_at_the_last_moment_leaves_the_old_one(
    made: Created, monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    """The key file would speak of a vault that never came to be."""
    vault = made.vault
    before = {path.name: path.read_bytes() for path in (vault.files.key_file, vault.files.recovery)}
    rename = os.replace

    def refuse(source: Path, target: Path) -> None:
        if Path(target) == vault.files.database:
            raise PermissionError
        rename(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse)
        with pytest.raises(VaultRefused, match="vault_unwritable"):
            rekey.rekey(vault, PASSPHRASE)
    assert {path.name: path.read_bytes() for path in (vault.files.key_file, vault.files.recovery)} == before
    make_story(vault, "Told after it.")
    assert check_vault(vault).ok
    vault.close()
    vault = open_vault(vault.files.folder, SECOND, world=world)
    assert len(stories.list_stories(vault)) == 2
    vault.close()
    assert names(vault.files.folder) == WHOLE


def another_passphrase(vault: Vault, world: World) -> None:
    """Somebody changes hers."""
    keys.change_passphrase(vault, SECOND, "lantern orchid gravel piano")


def one_more(vault: Vault, world: World) -> None:
    """Somebody joins."""
    keys.add_passphrase(vault, PASSPHRASE, "lantern orchid gravel piano", "third")


def one_less(vault: Vault, world: World) -> None:
    """Somebody leaves."""
    keys.remove_passphrase(vault, PASSPHRASE, keys.by_label(vault, "nour").slot_id)


def other_shares(vault: Vault, world: World) -> None:
    """A holder of a share has left."""
    recovery.new_shares(vault, PASSPHRASE, world)


def again(vault: Vault, world: World) -> None:
    """The key is changed once more."""
    rekey.rekey(vault, PASSPHRASE)


@pytest.mark.parametrize("then", [another_passphrase, one_more, one_less, other_shares, again])
@pytest.mark.parametrize("failing", [2, 1])
def test_what_follows_a_change_whose_last_step_failed_keeps_the_way_in(
    made: Created,
    monkeypatch: pytest.MonkeyPatch,
    world: World,
    then: Callable[[Vault, World], None],
    failing: int,
) -> None:
    """The key file held slots for two keys; whoever changed it next took the wrong one, and all was lost."""
    vault, rename, calls = made.vault, os.replace, [0]

    def refuse(source: Path, target: Path) -> None:
        calls[0] += Path(target).name in ("notebook.key", "notebook.db")
        # The key file, the database, the key file: 1 and after it leave the old one, 2 and after it the new.
        if calls[0] > failing:
            raise OSError(errno.ENOSPC, "full")
        rename(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse)
        if failing == 1:
            with pytest.raises(VaultRefused):
                rekey.rekey(vault, PASSPHRASE)
        else:
            rekey.rekey(vault, PASSPHRASE)
    assert read_key_file(vault.files).following
    rows = without_log(vault)
    then(vault, world)
    assert not read_key_file(vault.files).following
    vault.close()
    vault = open_vault(vault.files.folder, PASSPHRASE, world=world)
    assert without_log(vault) == rows
    vault.close()
    if then is not other_shares:
        shares = [" ".join(share.words) for share in made.shares[1:]]
        recover(vault.files.folder, shares, "gravel piano lantern orchid", world=world, params=CHEAP).close()


def test_the_log_is_empty_on_the_disk_before_the_new_database_has_its_place(
    made: Created, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a power cut SQLite would put pages of the old key into the new database."""
    files, seen = made.vault.files, []
    sync, rename = os.fsync, os.replace

    def synced(handle: int) -> None:
        if os.path.samestat(os.fstat(handle), os.stat(files.log)):
            assert os.fstat(handle).st_size == 0
            seen.append("synced")
        sync(handle)

    def renamed(source: Path, target: Path) -> None:
        if Path(target) == files.database:
            seen.append("renamed")
        rename(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", synced)
        patch.setattr(os, "replace", renamed)
        rekey.rekey(made.vault, PASSPHRASE)
    assert seen == ["synced", "renamed"]
    made.vault.close()


def test_too_little_room_is_told_before_anything_is_written(
    made: Created, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An hour later the disk would be full, and her next words would not fit."""
    usage = shutil._ntuple_diskusage(100, 99, limits.DISK_RESERVE)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(RekeyRefused) as caught:
        rekey.rekey(made.vault, PASSPHRASE)
    assert caught.value.code == "rekey_room"
    assert int(caught.value.params["mebibytes"]) > limits.DISK_RESERVE // limits.MIB
    assert not next_files(made.vault.files).database.exists()
    assert plan_rekey(made.vault).free == limits.DISK_RESERVE


def test_who_is_left_behind_is_told(tmp_path: Path, world: World) -> None:
    """A colleague would stand before a locked door in the morning, and nobody would know why."""
    shutil.copytree(Path(__file__).parents[1] / "vectors" / "vaults" / "v1", tmp_path / "v")
    vault = open_vault(tmp_path / "v", PASSPHRASE, world=world)
    plan = plan_rekey(vault)
    assert (plan.staying, plan.left_behind, plan.shares_known) == (("amal",), (), False)
    with pytest.raises(KeyFileProblem, match="recovery_unknown"):
        rekey.rekey(vault, PASSPHRASE)
    recovery.new_shares(vault, PASSPHRASE, world)
    rekey.rekey(vault, PASSPHRASE)
    vault.close()


# What a cut leaves


def forked(work: Callable[[], None]) -> int:
    """Run `work` in a process of its own; return its number."""
    if sys.platform == "win32":
        pytest.skip("there is no fork")
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - told by the exit code
            os._exit(1)
    return child


def changed(folder: Path) -> None:
    """Change the key, and say when it begins and ends by a file."""
    vault = open_vault(folder, PASSPHRASE)
    (folder.parent / "begun").touch()
    rekey.rekey(vault, PASSPHRASE)
    vault.close()


def require_whole(
    folder: Path, shares: list[str], rows: dict[str, list[tuple[object, ...]]], key: bytes
) -> bool:
    """Fail unless both helpers and the shares open a whole vault; return whether it has the new key."""
    spare = folder.with_name("spare")
    shutil.rmtree(spare, ignore_errors=True)
    shutil.copytree(folder, spare)
    recover(spare, shares, "lantern orchid gravel piano", params=CHEAP).close()
    for passphrase in (SECOND, PASSPHRASE):
        vault = open_vault(folder, passphrase)
        assert without_log(vault) == rows
        assert check_vault(vault).ok
        vault.close()
        assert names(folder) == WHOLE
    return keyfile.unlock(read_key_file(VaultFiles(folder)), PASSPHRASE) != key


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
class TestCuts:
    @pytest.fixture
    def start(self, made: Created) -> tuple[Path, list[str], dict[str, list[tuple[object, ...]]], bytes]:
        """A closed vault, its shares, its rows and its key."""
        rows = without_log(made.vault)
        key = keyfile.unlock(read_key_file(made.vault.files), PASSPHRASE)
        made.vault.close()
        return made.vault.files.folder, [" ".join(share.words) for share in made.shares[:2]], rows, key

    def test_a_cut_at_every_file_that_is_touched_leaves_the_old_or_the_new(
        self, start: tuple[Path, list[str], dict[str, list[tuple[object, ...]]], bytes], tmp_path: Path
    ) -> None:
        """Between the new database and its key lies the moment in which a power cut could take everything."""
        folder, shares, rows, key = start
        if sys.platform == "win32":
            pytest.skip("there is no fork")
        new: list[bool] = []
        for number in range(1, 200):
            here = tmp_path / f"cut{number}" / "v"
            shutil.copytree(folder, here)

            def work(here: Path = here, number: int = number) -> None:
                cut_at(number, here)
                changed(here)

            _, status = os.waitpid(forked(work), 0)
            new.append(require_whole(here, shares, rows, key))
            shutil.rmtree(here.parent)
            if os.WIFEXITED(status):
                assert os.WEXITSTATUS(status) == 0
                break
        assert len(new) > 20
        assert new == sorted(new)  # once the new one is there it stays
        assert not new[0]
        assert new[-1]

    def test_a_cut_at_any_moment_leaves_the_old_or_the_new(
        self, start: tuple[Path, list[str], dict[str, list[tuple[object, ...]]], bytes], tmp_path: Path
    ) -> None:
        """As above, where no file of ours is touched but SQLCipher's own work goes on."""
        if sys.platform == "win32":
            pytest.skip("there is no fork")
        folder, shares, rows, key = start
        chance = random.Random(5)
        took = self._measured(folder, tmp_path)
        cuts = 0
        while cuts < RANDOM_CUTS:
            here = tmp_path / "cut" / "v"
            shutil.copytree(folder, here)
            child = forked(partial(changed, here))
            while not (here.parent / "begun").exists():
                time.sleep(0.001)
            time.sleep(chance.uniform(0, took))
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            require_whole(here, shares, rows, key)
            shutil.rmtree(here.parent)
            if os.WIFSIGNALED(status):
                cuts += 1
            else:
                assert os.WEXITSTATUS(status) == 0
                took *= 0.9  # it had ended: the computer was busier while it was measured

    def _measured(self, folder: Path, tmp_path: Path) -> float:
        here = tmp_path / "measured" / "v"
        shutil.copytree(folder, here)
        vault = open_vault(here, PASSPHRASE)
        begin = time.monotonic()
        rekey.rekey(vault, PASSPHRASE)
        took = time.monotonic() - begin
        vault.close()
        assert not old_database(VaultFiles(here)).exists()
        return took


def cut_at(number: int, folder: Path) -> None:
    """Kill this process at the nth time that it opens, links, renames or removes something in the folder."""
    if sys.platform == "win32":
        pytest.skip("there is no fork")
    seen = 0

    def hook(event: str, args: tuple[object, ...]) -> None:
        nonlocal seen
        if (
            event not in ("open", "os.link", "os.rename", "os.remove")
            or not (folder.parent / "begun").exists()
        ):
            return
        if str(args[0]).startswith(str(folder)):
            seen += 1
            if seen == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
