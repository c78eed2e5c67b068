"""What brings a vault back: backups and recovery slots, beside what else may lie there."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.crypto import keyfile, keyfile_format
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.errors import Cancelled, FileProblem, WorldError
from tbtt_desktop.services import backup, intake, kits, recovery, stories
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.keyfiles import read_key_file
from tbtt_desktop.services.kits_in_force import used
from tbtt_desktop.services.newer import known
from tbtt_desktop.services.vaults import open_vault, recover
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import make_story
from tests.helpers.vaults import CHEAP, PASSPHRASE, make_vault
from tests.services.test_kits import WRITTEN, give, use


def test_a_log_left_by_another_state_is_not_mixed_into_a_restored_vault(
    vault: Vault, tmp_path: Path, world: World
) -> None:
    """After a crash somebody puts the backup where the vault was; its pages must not be of two days."""
    make_story(vault)
    backup.back_up(vault, tmp_path / "b.zip")
    stories.new_story(vault)
    left = vault.files.log.read_bytes()
    assert left
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "notebook.db-wal").write_bytes(left)
    for attempt in (
        lambda: backup.restore(tmp_path / "b.zip", tmp_path / "new", PASSPHRASE, world=world),
        lambda: make_vault(tmp_path / "new", world),
    ):
        with pytest.raises(VaultRefused) as caught:
            attempt()
        assert caught.value.code in {"vault_exists", "vault_incomplete"}
        assert [path.name for path in (tmp_path / "new").iterdir()] == ["notebook.db-wal"]
        assert (tmp_path / "new" / "notebook.db-wal").read_bytes() == left


def _encrypted(path: Path) -> None:
    """Set the bit that says "encrypted" in every header."""
    data = bytearray(path.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(signature, at + 1)
    path.write_bytes(data)


def _newer_zip(path: Path) -> None:
    """Ask for a version of ZIP that does not exist."""
    data = bytearray(path.read_bytes())
    data[data.rfind(b"PK\x01\x02") + 6] = 99
    path.write_bytes(data)


def _other_names(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("../notebook.db", "notebook.key", "notebook.recovery"):
            archive.writestr(name, b"x")


@pytest.mark.parametrize("harm", [_encrypted, _newer_zip, _other_names])
def test_a_file_that_is_no_backup_of_ours_is_refused_and_leaves_nothing(
    vault: Vault, tmp_path: Path, world: World, harm: object
) -> None:
    """Whoever prepared it must not be able to crash the program or write elsewhere."""
    backup.back_up(vault, tmp_path / "b.zip")
    assert callable(harm)
    harm(tmp_path / "b.zip")
    with pytest.raises(WorldError) as caught:
        backup.restore(tmp_path / "b.zip", tmp_path / "new", PASSPHRASE, world=world)
    assert caught.value.code in {"backup_unreadable", "backup_damaged"}
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "notebook.db").exists()


class StopAt:
    """Progress of somebody who presses Cancel at one step."""

    def __init__(self, step: str) -> None:
        self._step = step
        self._pressed = False

    def report(self, step: str, done: int, total: int) -> None:
        """Wait for the step."""
        self._pressed = self._pressed or step == self._step

    def cancelled(self) -> bool:
        """Say whether it was pressed."""
        return self._pressed


def test_restoring_that_is_cancelled_while_it_is_checked_leaves_nothing_open(
    vault: Vault, tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that stays open cannot be removed on Windows, and its key stays in memory."""
    make_story(vault)
    backup.back_up(vault, tmp_path / "b.zip")
    opened: list[Vault] = []

    def remembered(*arguments: object) -> Vault:
        opened.append(open_vault(*arguments))  # type: ignore[arg-type]
        return opened[-1]

    monkeypatch.setattr(backup, "open_vault", remembered)
    with pytest.raises(Cancelled):
        backup.restore(
            tmp_path / "b.zip", tmp_path / "new", PASSPHRASE, world=world, progress=StopAt("check_pages")
        )
    assert not (tmp_path / "new").exists()
    with pytest.raises(Exception, match="closed"):
        opened[0].read(lambda db: db.execute("SELECT 1").fetchone())


def test_two_restores_at_once_leave_one_vault(vault: Vault, tmp_path: Path, world: World) -> None:
    """Two windows put the backup into one folder: the one that came second took away what the first had."""
    make_story(vault)
    backup.back_up(vault, tmp_path / "b.zip")
    first: list[backup.Restored] = []

    class Between:
        def report(self, step: str, done: int, total: int) -> None:
            if not first:
                first.append(backup.restore(tmp_path / "b.zip", tmp_path / "new", PASSPHRASE, world=world))

        def cancelled(self) -> bool:
            return False

    with pytest.raises(FileProblem) as caught:
        backup.restore(tmp_path / "b.zip", tmp_path / "new", PASSPHRASE, world=world, progress=Between())
    assert caught.value.code == "file_exists"
    make_story(first[0].vault, "Told after it.")
    first[0].vault.close()
    again = open_vault(tmp_path / "new", PASSPHRASE, world=world)
    assert len(stories.list_stories(again)) == 2
    again.close()


@pytest.mark.parametrize("name", ["notebook.key", "notebook.recovery"])
def test_a_backup_that_could_not_be_opened_is_not_made(vault: Vault, tmp_path: Path, name: str) -> None:
    """It would be found out on the day on which it is needed."""
    (vault.files.folder / name).unlink()
    with pytest.raises(VaultRefused) as caught:
        backup.back_up(vault, tmp_path / "b.zip")
    assert caught.value.code == "vault_incomplete"
    assert not list(tmp_path.glob("b.zip*"))


def test_a_copy_left_by_a_backup_that_was_cut_short_is_removed(vault: Vault, world: World) -> None:
    """It holds the story that was deleted since."""
    vault.files.copy.database.write_bytes(b"an encrypted copy")
    vault.close()
    open_vault(vault.files.folder, PASSPHRASE, world=world).close()
    assert not vault.files.copy.database.exists()


def test_shares_open_the_vault_without_its_key_file_after_a_power_cut_while_they_were_renewed(
    tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy was written for shares that nobody was shown; the key file is lost a year later."""
    made = make_vault(tmp_path / "v", world)
    files = made.vault.files

    def power_cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(keyfile, "to_bytes", power_cut)
        with pytest.raises(KeyboardInterrupt):
            recovery.new_shares(made.vault, PASSPHRASE, world)
    assert not check_vault(made.vault).ok
    made.vault.close()
    open_vault(files.folder, PASSPHRASE, world=world).close()
    files.key_file.unlink()
    typed = [" ".join(share.words) for share in made.shares[:2]]
    vault = recover(files.folder, typed, "another passphrase", world=world, params=CHEAP)
    assert check_vault(vault).ok
    vault.close()


def test_recovering_does_not_put_an_older_key_file_in_place_of_a_newer_one(
    tmp_path: Path, world: World
) -> None:
    """The other helpers of a shared vault would be shut out by somebody's old version."""
    made = make_vault(tmp_path / "v", world)
    files = made.vault.files
    made.vault.close()
    body = read_key_file(files)
    newer = keyfile_format.write({**_body(keyfile.to_bytes(body)), "version": 3})
    files.key_file.write_bytes(newer)
    with pytest.raises(KeyFileProblem) as caught:
        recover(files.folder, [" ".join(share.words) for share in made.shares[:2]], "x", world=world)
    assert caught.value.code == "key_file_newer"
    assert files.key_file.read_bytes() == newer


def _body(data: bytes) -> dict[str, object]:
    body: dict[str, object] = json.loads(data)["body"]
    return body


def test_a_kit_that_was_taken_out_or_replaced_does_not_come_back(
    vault: Vault, desk: Vault, tmp_path: Path, world: World
) -> None:
    """Words that somebody took out for their faults would be read to a survivor again."""
    for name in ("coast", "hills"):
        intake.take_in(vault, give(desk, tmp_path, WRITTEN.replace("coast", name), name=name))
        use(vault, name)
    backup.back_up(vault, tmp_path / "b")
    kits.remove(vault, "hills")
    intake.take_in(vault, give(desk, tmp_path, WRITTEN.replace("1195", "1196"), name="n"))
    use(vault)
    back = backup.restore(
        tmp_path / "b", tmp_path / "back", PASSPHRASE, world=world, known=known(vault)
    ).vault
    assert [(one.name, one.number) for one in used(back)] == [("coast", 2)]
    assert intake.take_in(back, tmp_path / "hills.tbtt").result is Result.IMPORTED  # as in the vault at hand
    assert [one.kit.name for one in kits.views(back) if one.in_force] == ["coast"]
    back.close()
    backup.back_up(vault, tmp_path / "n")
    older = backup.restore(tmp_path / "b", tmp_path / "older", PASSPHRASE, world=world).vault
    known_less = known(older)
    older.close()
    back = backup.restore(tmp_path / "n", tmp_path / "new", PASSPHRASE, world=world, known=known_less).vault
    assert [(one.name, one.number) for one in used(back)] == [("coast", 2)]
    back.close()
