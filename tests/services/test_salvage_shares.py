"""A damaged vault, and a backup, come back with recovery shares where the passphrase is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.services import backup, salvage, stories
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.vaults import Created, open_vault, recover
from tbtt_desktop.vault.errors import VaultRefused
from tests.helpers.made import make_story
from tests.helpers.vaults import CHEAP, PASSPHRASE, make_vault

NEW = "comet willow saffron river orchid lantern"


@pytest.fixture
def made(tmp_path: Path, world: World) -> Created:
    """A vault with a story in it, closed, with its shares at hand and a backup beside it."""
    created = make_vault(tmp_path / "v", world)
    make_story(created.vault, "Kept after all.")
    backup.back_up(created.vault, tmp_path / "b")
    created.vault.close()
    return created


def typed(made: Created) -> list[str]:
    """Two shares as somebody types them from paper."""
    return [" ".join(share.words) for share in made.shares[1:]]


def damage(made: Created) -> None:
    """Flip a bit of the first page."""
    path = made.vault.files.database
    data = bytearray(path.read_bytes())
    data[1000] ^= 0x10
    path.write_bytes(data)


@pytest.mark.parametrize("key_file", [True, False])
def test_shares_save_what_can_be_read(made: Created, tmp_path: Path, world: World, key_file: bool) -> None:
    """A failing stick and a forgotten passphrase come together; with shares in the drawer all was lost."""
    damage(made)
    if not key_file:
        made.vault.files.key_file.unlink()
    before = {path.name: path.read_bytes() for path in made.vault.files.folder.iterdir()}
    with pytest.raises(VaultRefused, match="vault_damaged"):
        recover(made.vault.files.folder, typed(made), NEW, params=CHEAP)
    found = salvage.salvage_with_shares(
        made.vault.files.folder, typed(made), NEW, tmp_path / "new", world=world, params=CHEAP
    )
    assert found.stories == 1
    now = {path.name: path.read_bytes() for path in made.vault.files.folder.iterdir()}
    assert {name: data for name, data in now.items() if name in before} == before
    vault = open_vault(tmp_path / "new", NEW, world=world)
    [row] = stories.list_stories(vault)
    assert stories.view(vault, row.story_id).items[0].text == "Kept after all."
    assert [one.code for one in check_vault(vault).faults if one.code != "activity_gap"] == []
    vault.close()
    with pytest.raises(KeyFileProblem, match="wrong_passphrase"):
        open_vault(tmp_path / "new", PASSPHRASE)


def test_shares_of_another_vault_save_nothing(made: Created, tmp_path: Path, world: World) -> None:
    """An empty folder would be taken for what was saved."""
    other = make_vault(tmp_path / "other", world)
    other.vault.close()
    damage(made)
    with pytest.raises(KeyFileProblem, match="wrong_recovery"):
        salvage.salvage_with_shares(made.vault.files.folder, typed(other), NEW, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_backup_comes_back_with_shares(made: Created, tmp_path: Path, world: World) -> None:
    """A backup that opens only with a passphrase that nobody knows any more is no backup."""
    back = backup.restore_with_shares(
        tmp_path / "b", tmp_path / "new", typed(made), NEW, world=world, params=CHEAP
    )
    assert len(stories.list_stories(back.vault)) == 1
    back.vault.close()
    open_vault(tmp_path / "new", NEW, world=world).close()


def test_a_last_step_that_fails_leaves_no_half_vault(
    made: Created, tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A vault with the lost passphrase would stand there and be chosen the next time."""

    def stopped(*_: object, **__: object) -> None:
        raise Cancelled

    damage(made)
    monkeypatch.setattr(salvage, "recover", stopped)
    with pytest.raises(Cancelled):
        salvage.salvage_with_shares(made.vault.files.folder, typed(made), NEW, tmp_path / "new", world=world)
    assert not (tmp_path / "new").exists()


def test_losses_are_known_by_name(made: Created, tmp_path: Path, world: World) -> None:
    """The number of a story tells nobody whom to ask again."""
    path = made.vault.files.database
    whole = path.read_bytes()
    for number in range(4, len(whole) // 4096):
        data = bytearray(whole)
        data[number * 4096 + 1000] ^= 0x10
        path.write_bytes(data)
        found = salvage.salvage_closed(made.vault.files.folder, PASSPHRASE, tmp_path / f"{number}", world)
        named = {*found.renamed, *(story_id for story_id, _ in found.parts)}
        assert set(found.names) == named
        if named:
            assert all(found.names.values())
            return
    pytest.fail("no page of a story was found")
