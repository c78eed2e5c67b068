"""Several people on one vault: each her own way in, taken from her when she leaves."""

from __future__ import annotations

import json
import os
import shutil
import threading
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.crypto import keyfile, keyfile_format
from tbtt_desktop.crypto.errors import KeyFileProblem, ShareProblem
from tbtt_desktop.crypto.keyfile import KeyFile
from tbtt_desktop.crypto.shares import Sharing
from tbtt_desktop.services import keyfiles, keys, recovery
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.keyfiles import change_key_file, key_file_lock, read_key_file
from tbtt_desktop.services.keys import LabelRefused
from tbtt_desktop.services.vaults import Created, create_vault, open_vault, recover
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault import activity
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault, VaultFiles
from tests.conftest import Moment
from tests.helpers.vaults import CHEAP, PASSPHRASE, make_vault

SECOND = "comet willow saffron river"
THIRD = "lantern orchid gravel piano"


@pytest.fixture
def made(tmp_path: Path, world: World) -> Created:
    """A vault that is open, and its shares."""
    return make_vault(tmp_path / "v", world)


def labels(vault: Vault) -> list[str]:
    """Who can open the vault."""
    return [one.label for one in keys.passphrases_of(vault)]


def events(vault: Vault) -> list[str]:
    """What the log says, newest first."""
    return [one.kind for one in vault.read(activity.activities)]


def test_helpers_come_and_go_by_name(made: Created, moment: Moment, world: World) -> None:
    """Whoever has the vault open must see who else can open it, and be able to shut one of them out."""
    vault, folder = made.vault, made.vault.files.folder
    moment.advance(days=1)
    keys.add_passphrase(vault, PASSPHRASE, SECOND, " Nour  at night ")
    assert labels(vault) == ["amal", "Nour at night"]
    vault.close()
    moment.advance(days=1)
    vault = open_vault(folder, SECOND, world=world)
    assert [(one.current, one.used[:10]) for one in keys.passphrases_of(vault)] == [
        (False, "2026-03-08"),
        (True, "2026-03-10"),
    ]
    keys.remove_passphrase(vault, SECOND, keys.by_label(vault, "AMAL").slot_id)
    assert labels(vault) == ["Nour at night"]
    vault.close()
    with pytest.raises(KeyFileProblem, match="wrong_passphrase"):
        open_vault(folder, PASSPHRASE, world=world)
    vault = open_vault(folder, SECOND, world=world)
    with pytest.raises(KeyFileProblem, match="last_slot"):
        keys.remove_passphrase(vault, SECOND)
    assert [kind for kind in events(vault) if kind != "unlock_failed"][:4] == [
        *("unlocked", "passphrase_removed", "unlocked", "passphrase_added")
    ]
    vault.close()


def test_a_changed_passphrase_keeps_its_name(made: Created, world: World) -> None:
    """Somebody who changes hers would be a stranger in the list, and be taken out of it."""
    vault = made.vault
    keys.add_passphrase(vault, PASSPHRASE, SECOND, "nour")
    before = {one.label: one.added for one in keys.passphrases_of(vault)}
    keys.change_passphrase(vault, SECOND, THIRD)
    assert {one.label: one.added for one in keys.passphrases_of(vault)} == before
    keys.name_passphrase(vault, keys.by_label(vault, "nour").slot_id, "noor")
    assert labels(vault) == ["amal", "noor"]
    vault.close()
    with pytest.raises(KeyFileProblem, match="wrong_passphrase"):
        open_vault(vault.files.folder, SECOND, world=world)
    open_vault(vault.files.folder, THIRD, world=world).close()


def test_names_of_people_are_inside_the_vault_alone(made: Created) -> None:
    """Whoever finds the folder would learn who works with survivors."""
    keys.add_passphrase(made.vault, PASSPHRASE, SECOND, "Zubeida")
    made.vault.close()
    for path in made.vault.files.folder.iterdir():
        assert b"Zubeida" not in path.read_bytes()
        assert b"amal" not in path.read_bytes()


@pytest.mark.parametrize("label", ["", " \n ", "x" * 61, "a\x07b", "Amal", "ＡＭＡＬ"])
def test_a_name_that_would_mislead_is_refused(made: Created, label: str) -> None:
    """Of two people by one name the wrong one would be shut out."""
    before = made.vault.files.key_file.read_bytes()
    with pytest.raises(LabelRefused) as caught:
        keys.add_passphrase(made.vault, PASSPHRASE, SECOND, label)
    assert caught.value.code == ("label_taken" if len(label) == len("amal") else "label_invalid")
    assert made.vault.files.key_file.read_bytes() == before


def test_a_wrong_passphrase_changes_no_key(made: Created) -> None:
    """Whoever finds the window unlocked would let himself in for good."""
    vault = made.vault
    before = vault.files.key_file.read_bytes()
    for act in (
        lambda: keys.add_passphrase(vault, "guess", SECOND, "x"),
        lambda: keys.change_passphrase(vault, "guess", SECOND),
        lambda: keys.remove_passphrase(vault, "guess", keys.by_label(vault, "amal").slot_id),
        lambda: recovery.new_shares(vault, "guess"),
    ):
        with pytest.raises(KeyFileProblem, match="wrong_passphrase"):
            act()
    assert vault.files.key_file.read_bytes() == before
    assert labels(vault) == ["amal"]


def test_two_changes_at_once_lose_neither(made: Created) -> None:
    """The new helper would stand before a locked door because somebody changed a passphrase that moment."""
    vault = made.vault
    failed: list[BaseException] = []

    def add(number: int) -> None:
        try:
            keys.add_passphrase(vault, PASSPHRASE, f"{SECOND} {number}", f"helper {number}")
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    lane = _OneAtATime(vault)
    threads = [threading.Thread(target=add, args=(number,)) for number in range(6)]
    with lane:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failed == []
    assert sorted(labels(vault)) == ["amal", *(f"helper {number}" for number in range(6))]
    slots = read_key_file(vault.files)
    for number in range(6):
        keyfile.unlock(slots, f"{SECOND} {number}")


def test_a_name_kept_just_now_is_not_forgotten(made: Created, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody could say whose the new passphrase is, and so nobody would dare to take it away."""
    vault = made.vault
    first = keys.add_passphrase(vault, PASSPHRASE, f"{SECOND} 1", "helper 1")
    late = threading.Thread(target=keys.note_change, args=(vault, "passphrase_added"), kwargs={"slot": first})
    write = keyfiles.write_key_file

    def interrupted(files: VaultFiles, slots: KeyFile) -> None:
        late.start()  # another change's last step, between this one's name and its slot
        late.join(0.3)
        write(files, slots)

    with _OneAtATime(vault):
        monkeypatch.setattr(keyfiles, "write_key_file", interrupted)
        keys.add_passphrase(vault, PASSPHRASE, f"{SECOND} 2", "helper 2")
        late.join()
    assert sorted(labels(vault)) == ["amal", "helper 1", "helper 2"]


class _OneAtATime:
    """The lane of a window: steps of several threads run one after the other."""

    def __init__(self, vault: Vault) -> None:
        self._vault, self._lock = vault, threading.RLock()

    def run(self, step: object) -> object:
        with self._lock:
            return step()  # type: ignore[operator]

    def __enter__(self) -> None:
        self._before, self._vault._lane = self._vault._lane, self  # type: ignore[assignment]

    def __exit__(self, *_: object) -> None:
        self._vault._lane = self._before


def test_a_change_behind_ones_back_is_noticed(made: Created, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a folder knows no locks the slower of two would wipe out what the other did."""
    monkeypatch.setattr(keyfiles, "_locked", lambda _handle: True)
    files = made.vault.files

    def change(slots: KeyFile) -> keyfiles._Settled:
        changed = json.loads(files.key_file.read_bytes())
        assert changed
        other = keyfile.change_passphrase(slots, PASSPHRASE, SECOND, made.vault.world)
        files.key_file.write_bytes(keyfile.to_bytes(other.keyfile))
        return keyfiles._Settled(slots)

    with pytest.raises(KeyFileProblem, match="key_file_changed"):
        change_key_file(files, change)
    keyfile.unlock(read_key_file(files), SECOND)


def test_a_lock_that_is_held_is_waited_for_and_told(made: Created) -> None:
    """A program that hangs would take the others with it, without a word."""
    folder = made.vault.files.folder
    with key_file_lock(folder), pytest.raises(KeyFileProblem, match="key_file_busy"):  # noqa: SIM117
        with key_file_lock(folder, patience=0.1):
            pytest.fail("two at once")
    with key_file_lock(folder, patience=0.1):
        assert sorted(os.listdir(folder)) == sorted(path.name for path in folder.iterdir())


def test_of_two_who_make_a_vault_in_one_folder_one_does(tmp_path: Path, world: World) -> None:
    """Two half vaults in one folder: a key file that opens the other's database never again."""
    done: list[Created] = []
    refused: list[str] = []
    start = threading.Barrier(4)

    def make(number: int) -> None:
        start.wait()
        try:
            done.append(
                create_vault(tmp_path / "v", Role.HELPER, f"helper-{number}", PASSPHRASE, params=CHEAP)
            )
        except VaultRefused as error:
            refused.append(error.code)

    threads = [threading.Thread(target=make, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == 1
    assert set(refused) <= {"vault_exists", "vault_incomplete"}
    assert len(refused) == 3
    done[0].vault.close()
    vault = open_vault(tmp_path / "v", PASSPHRASE, world=world)
    assert check_vault(vault).ok
    vault.close()


def test_shares_of_three_of_five(tmp_path: Path, world: World) -> None:
    """A group that chose three of five must not be opened by two, nor stand outside with three."""
    made = create_vault(
        tmp_path, Role.HELPER, "amal", PASSPHRASE, sharing=Sharing(3, 5), world=world, params=CHEAP
    )
    told = recovery.shares_info(made.vault)
    assert (str(told.sharing), told.drilled, told.known) == ("3-of-5", False, True)
    made.vault.close()
    typed = [" ".join(share.words) for share in made.shares]
    assert len(typed) == 5
    with pytest.raises(ShareProblem, match="shares_too_few"):
        recover(tmp_path, typed[:2], SECOND, world=world, params=CHEAP)
    recover(tmp_path, [typed[4], typed[0], typed[2]], SECOND, world=world, params=CHEAP).close()


def test_new_shares_when_a_holder_leaves(made: Created) -> None:
    """Whoever left with a share would still be one of those who open the vault."""
    vault = made.vault
    fresh = recovery.new_shares(vault, PASSPHRASE, vault.world, Sharing(2, 4))
    assert (len(fresh), recovery.drill_done(vault)) == (4, False)
    old, new = ([" ".join(s.words) for s in some] for some in (made.shares, fresh))
    with pytest.raises(KeyFileProblem, match="wrong_recovery"):
        recovery.check_shares(vault, old[:2])
    with pytest.raises(ShareProblem, match="shares_of_different_sets"):
        recovery.check_shares(vault, [old[0], new[1]])
    recovery.check_shares(vault, new[2:])
    assert len(recovery.new_shares(vault, PASSPHRASE, vault.world)) == 4  # as many as there were
    fresh = recovery.new_shares(vault, PASSPHRASE, vault.world, Sharing(3, 3))
    with pytest.raises(ShareProblem, match="shares_too_few"):
        recovery.check_shares(vault, [" ".join(s.words) for s in fresh[:2]])
    recovery.check_shares(vault, [" ".join(s.words) for s in fresh])
    assert recovery.drill_done(vault)
    assert events(vault)[:3] == ["shares_checked", "shares_renewed", "shares_renewed"]


def test_recovering_leaves_one_way_in_under_the_owners_name(made: Created, world: World) -> None:
    """A passphrase of somebody who left would open the vault that was just taken back from her."""
    keys.add_passphrase(made.vault, PASSPHRASE, SECOND, "nour")
    made.vault.close()
    folder = made.vault.files.folder
    vault = recover(folder, [" ".join(s.words) for s in made.shares[:2]], THIRD, world=world, params=CHEAP)
    assert labels(vault) == ["amal"]
    assert recovery.shares_info(vault).known
    vault.close()
    for gone in (PASSPHRASE, SECOND):
        with pytest.raises(KeyFileProblem, match="wrong_passphrase"):
            open_vault(folder, gone, world=world)


def test_every_flipped_byte_of_the_key_files_is_refused_or_opens_rightly(made: Created, world: World) -> None:
    """A disk that decays by a bit must not open something else, nor cost what is still whole."""
    made.vault.close()
    files = made.vault.files
    before = files.database.read_bytes()
    whole = files.key_file.read_bytes()
    for at in range(0, len(whole), 7):
        for bit in (0x01, 0x80):
            broken = bytearray(whole)
            broken[at] ^= bit
            files.key_file.write_bytes(broken)
            with pytest.raises(KeyFileProblem) as caught:
                open_vault(files.folder, PASSPHRASE, world=world)
            assert caught.value.code == "key_file_damaged", at
            assert files.key_file.read_bytes() == broken
    assert files.database.read_bytes() == before
    files.key_file.unlink()
    whole = files.recovery.read_bytes()
    secret = [" ".join(share.words) for share in made.shares[:2]]
    for at in range(0, len(whole), 5):
        broken = bytearray(whole)
        broken[at] ^= 0x04
        files.recovery.write_bytes(broken)
        with pytest.raises(KeyFileProblem) as caught:
            recover(files.folder, secret, SECOND, world=world, params=CHEAP)
        assert caught.value.code == "key_file_damaged", at
    assert sorted(path.name for path in files.folder.iterdir()) == ["notebook.db", "notebook.recovery"]
    assert files.database.read_bytes() == before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda body: body["kdf"].update(memory_kib=64 * 1024 * 1024),
        lambda body: body.update(slots=body["slots"] * 500),
        lambda body: body.update(next=body["slots"] * 500),
    ],
)
def test_a_hostile_key_file_is_refused_before_it_costs_anything(
    made: Created, world: World, spoil: object
) -> None:
    """Somebody who swaps the key file could freeze the computer, or make her think that the vault is lost."""
    made.vault.close()
    files = made.vault.files
    body = json.loads(files.key_file.read_bytes())["body"]
    spoil(body)  # type: ignore[operator]
    files.key_file.write_bytes(keyfile_format.write(body))
    before = {path.name: path.read_bytes() for path in files.folder.iterdir()}
    with pytest.raises(KeyFileProblem) as caught:
        open_vault(files.folder, PASSPHRASE, world=world)
    assert caught.value.code == "key_file_hostile"
    assert {path.name: path.read_bytes() for path in files.folder.iterdir()} == before


def test_a_vault_of_an_earlier_version_learns_who_opens_it(tmp_path: Path, world: World) -> None:
    """Who has used the program for a year could never shut anybody out."""
    kept = Path(__file__).parents[1] / "vectors" / "vaults" / "v1"
    shutil.copytree(kept, tmp_path / "v")
    assert keyfile.unlock_slot(read_key_file(VaultFiles(tmp_path / "v")), PASSPHRASE).public is None
    vault = open_vault(tmp_path / "v", PASSPHRASE, world=world)
    [one] = keys.passphrases_of(vault)
    assert (one.label, one.current, one.stays) == ("amal", True, True)
    assert not recovery.shares_info(vault).known
    recovery.new_shares(vault, PASSPHRASE, world)
    assert recovery.shares_info(vault).known
    vault.close()
    open_vault(tmp_path / "v", PASSPHRASE, world=world).close()
