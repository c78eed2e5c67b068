"""Making, opening and recovering vaults: nothing is ever replaced because it would not open."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.crypto import keyfile
from tbtt_desktop.crypto.errors import KeyFileProblem, ShareProblem
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.services import attempts
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.vaults import SetUpRefused, create_vault, open_vault, recover, vault_info
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.errors import VaultRefused
from tests.helpers.vaults import CHEAP, PASSPHRASE, make_vault


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_vault_opens_again_with_its_passphrase_alone(tmp_path: Path, world: World) -> None:
    """A vault that does not open again is a story lost."""
    made = make_vault(tmp_path / "v", world)
    made.vault.close()
    assert sorted(path.name for path in (tmp_path / "v").iterdir()) == [
        "notebook.db",
        "notebook.key",
        "notebook.recovery",
    ]
    vault = open_vault(tmp_path / "v", PASSPHRASE, world=world)
    info = vault_info(vault)
    assert (info.alias, info.role, info.passphrases) == ("amal", Role.HELPER, 1)
    assert check_vault(vault).ok
    vault.close()


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path, world: World) -> None:
    """Guessing must not damage what it fails to open."""
    make_vault(tmp_path, world).vault.close()
    before = snapshot(tmp_path)
    with pytest.raises(KeyFileProblem) as caught:
        open_vault(tmp_path, PASSPHRASE + "r", world=world)
    assert caught.value.code == "wrong_passphrase"
    after = snapshot(tmp_path)
    assert set(json.loads(after.pop(attempts.NAME))) == {"count", "first", "last"}
    assert after == before


def test_files_name_nobody(tmp_path: Path, world: World) -> None:
    """Whoever finds the folder must not learn whose it is."""
    make_vault(tmp_path, world, alias="zubeida").vault.close()
    assert not any(b"zubeida" in data for data in snapshot(tmp_path).values())


def test_files_are_for_their_owner_alone(tmp_path: Path, world: World) -> None:
    """Another account on the shared PC must not even copy the encrypted file."""
    make_vault(tmp_path / "v", world).vault.close()
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "v").iterdir()} == {0}


@pytest.mark.parametrize("pair", list(itertools.combinations(range(3), 2)))
@pytest.mark.parametrize("key_file", ["kept", "lost", "damaged"])
def test_any_two_shares_bring_it_back(
    tmp_path: Path, world: World, pair: tuple[int, int], key_file: str
) -> None:
    """A lost passphrase, or a lost key file, would be a lost vault."""
    made = make_vault(tmp_path, world)
    made.vault.close()
    if key_file == "lost":
        (tmp_path / "notebook.key").unlink()
    elif key_file == "damaged":
        (tmp_path / "notebook.key").write_bytes(b"{}")
    typed = [" ".join(made.shares[at].words) for at in pair]
    recover(tmp_path, typed, "a new passphrase", world=world, params=CHEAP).close()
    open_vault(tmp_path, "a new passphrase", world=world).close()
    with pytest.raises(KeyFileProblem):
        open_vault(tmp_path, PASSPHRASE, world=world)


def test_one_share_is_not_enough(tmp_path: Path, world: World) -> None:
    """Whoever finds one sheet of paper must not get in."""
    made = make_vault(tmp_path, world)
    made.vault.close()
    before = snapshot(tmp_path)
    with pytest.raises(ShareProblem) as caught:
        recover(tmp_path, [" ".join(made.shares[0].words)], "new", world=world, params=CHEAP)
    assert caught.value.code == "shares_too_few"
    assert snapshot(tmp_path) == before


def test_shares_of_another_vault_do_not_open_this_one(tmp_path: Path, world: World) -> None:
    """Shares that open anything would protect nothing."""
    make_vault(tmp_path / "a", world).vault.close()
    other = make_vault(tmp_path / "b", world)
    other.vault.close()
    before = snapshot(tmp_path / "a")
    with pytest.raises(KeyFileProblem) as caught:
        recover(
            tmp_path / "a", [" ".join(s.words) for s in other.shares[:2]], "new", world=world, params=CHEAP
        )
    assert caught.value.code == "wrong_recovery"
    after = snapshot(tmp_path / "a")
    assert json.loads(after.pop(attempts.NAME))["count"] == 1
    assert after == before


def test_an_existing_vault_is_never_made_anew(tmp_path: Path, world: World) -> None:
    """Set-up in the wrong folder would wipe her stories."""
    make_vault(tmp_path, world).vault.close()
    before = snapshot(tmp_path)
    with pytest.raises(VaultRefused) as caught:
        create_vault(tmp_path, Role.HELPER, "amal", PASSPHRASE, world=world, params=CHEAP)
    assert caught.value.code == "vault_exists"
    (tmp_path / "notebook.db").rename(tmp_path / "elsewhere")
    with pytest.raises(VaultRefused) as caught:
        create_vault(tmp_path, Role.HELPER, "amal", PASSPHRASE, world=world, params=CHEAP)
    assert caught.value.code == "vault_incomplete"
    (tmp_path / "elsewhere").rename(tmp_path / "notebook.db")
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("alias", ["", "Amal", "con", "a b", "amal*", "x" * 33, "-a", "a\n"])
def test_an_alias_that_could_mislead_is_refused(tmp_path: Path, world: World, alias: str) -> None:
    """An alias with a wildcard made another program accept somebody else's signature."""
    with pytest.raises(SetUpRefused):
        create_vault(tmp_path / "v", Role.HELPER, alias, PASSPHRASE, world=world, params=CHEAP)
    assert not (tmp_path / "v").exists()


def test_an_interrupted_set_up_leaves_no_vault(
    tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a vault that looks whole would take stories and lose them."""

    def no_room(*_: object, **__: object) -> None:
        raise FileProblem("disk_full", name="x")

    monkeypatch.setattr(keyfile, "recovery_slot_bytes", no_room)
    with pytest.raises(WorldError):
        make_vault(tmp_path / "v", world)
    assert list((tmp_path / "v").iterdir()) == []


@pytest.mark.parametrize("name", ["notebook.key", "notebook.db"])
@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.8, 0.999])
def test_a_flipped_bit_is_refused_or_named_and_nothing_is_written(
    tmp_path: Path, world: World, name: str, share: float
) -> None:
    """A damaged vault that is quietly repaired or replaced is a story lost."""
    make_vault(tmp_path, world).vault.close()
    path = tmp_path / name
    data = bytearray(path.read_bytes())
    data[int(share * (len(data) - 1))] ^= 0x10
    path.write_bytes(data)
    before = snapshot(tmp_path)
    try:
        vault = open_vault(tmp_path, PASSPHRASE, world=world)
    except WorldError as refused:
        found, same = refused.code, snapshot(tmp_path) == before
    else:
        found, same = "not noticed" if check_vault(vault).ok else "vault_damaged", True
        vault.close()
    assert found in {"vault_damaged", "key_file_damaged", "key_file_newer", "key_file_hostile"}
    assert same


def test_a_lost_recovery_slot_is_written_again(tmp_path: Path, world: World) -> None:
    """The second way back must not be missing on the day the first is lost."""
    make_vault(tmp_path, world).vault.close()
    (tmp_path / "notebook.recovery").unlink()
    open_vault(tmp_path, PASSPHRASE, world=world).close()
    assert (tmp_path / "notebook.recovery").exists()
