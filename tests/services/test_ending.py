"""Erasing a vault: what would be lost is told, its keys go first, and nothing readable is left."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.services import approval, ending, handover, protect, stories
from tbtt_desktop.services.ending import erase_vault, loss_of_vault
from tbtt_desktop.services.shredding import clear_leftovers, old_database, shred
from tbtt_desktop.services.vaults import open_vault, recover
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault, VaultFiles
from tests.conftest import Moment
from tests.helpers.made import make_story
from tests.helpers.vaults import CHEAP, PASSPHRASE, make_vault


def test_what_is_nowhere_else_is_told(vault: Vault, desk: Vault, tmp_path: Path, moment: Moment) -> None:
    """A story that was never handed over would be gone with the vault, and nobody would have known."""
    lost = loss_of_vault(vault)
    assert (lost.stories, lost.never_handed_over, lost.changed_since, lost.received) == (0, (), (), 0)
    made = make_story(vault, "He called all night.")
    other = make_story(vault, "Words of somebody else.")
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)
    moment.advance(days=1)
    handover.export(vault, handover.plan(vault, [made.story_id], ["desk"]), tmp_path / "out.tbtt")
    lost = loss_of_vault(vault)
    assert [row.story_id for row in lost.never_handed_over] == [other.story_id]
    assert (lost.stories, lost.changed_since, lost.backed_up) == (2, (), "")
    moment.advance(days=1)
    stories.add_text(vault, made.story_id, "She told more of it.")
    assert [row.story_id for row in loss_of_vault(vault).changed_since] == [made.story_id]


def test_nothing_of_it_is_left(tmp_path: Path, world: World) -> None:
    """Whoever gets the computer next, with the passphrase and the shares, would read all of it."""
    made = make_vault(tmp_path / "v", world)
    make_story(made.vault)
    (tmp_path / "v" / "notebook.new").write_bytes(b"half of a vault")
    seen = {path.name: path.open("rb") for path in (tmp_path / "v").iterdir() if path.name != "notebook.db"}
    before = {name: file.read() for name, file in seen.items()}
    done = erase_vault(made.vault, PASSPHRASE)
    assert (done.overwritten, done.left) == (True, ())
    assert not (tmp_path / "v").exists()
    for name, file in seen.items():
        file.seek(0)
        if name in ("notebook.key", "notebook.recovery", "notebook.new"):
            assert file.read() != before[name]
        file.close()
    with pytest.raises(VaultRefused, match="vault_missing"):
        open_vault(tmp_path / "v", PASSPHRASE, world=world)


def test_without_the_passphrase_nothing_is_erased(tmp_path: Path, world: World) -> None:
    """A child at the keyboard, or a man at her unlocked computer, would destroy what she was told."""
    made = make_vault(tmp_path / "v", world)
    make_story(made.vault)
    with pytest.raises(KeyFileProblem, match="wrong_passphrase"):
        erase_vault(made.vault, "let me")
    made.vault.close()
    vault = open_vault(tmp_path / "v", PASSPHRASE, world=world)
    assert len(stories.list_stories(vault)) == 1
    vault.close()


def test_the_keys_go_first(tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut short, it must leave what nobody can open, not a vault without its end."""
    made = make_vault(tmp_path / "v", world)
    make_story(made.vault)

    def cut(path: Path, *_: object) -> bool:
        if path == made.vault.files.database:
            raise KeyboardInterrupt
        return shred(path)

    with monkeypatch.context() as patch:
        patch.setattr(ending, "shred", cut)
        with pytest.raises(KeyboardInterrupt):
            erase_vault(made.vault, PASSPHRASE)
    assert [path.name for path in (tmp_path / "v").iterdir()] == ["notebook.db"]
    shares = [" ".join(share.words) for share in made.shares]
    with pytest.raises(KeyFileProblem, match="key_file_missing"):
        recover(tmp_path / "v", shares, "lantern orchid gravel piano", world=world, params=CHEAP)


def test_a_file_with_a_second_name_is_not_written_over(tmp_path: Path, world: World) -> None:
    """A backup that keeps second names, and the vault itself after a cut, would be destroyed."""
    files = make_vault(tmp_path / "v", world).vault.files
    before = files.database.read_bytes()
    os.link(files.database, old_database(files))
    clear_leftovers(VaultFiles(files.folder))
    assert files.database.read_bytes() == before
    assert not old_database(files).exists()


def test_other_files_in_the_folder_stay(tmp_path: Path, world: World) -> None:
    """Somebody keeps the vault among her own papers."""
    made = make_vault(tmp_path / "v", world)
    (tmp_path / "v" / "letter.txt").write_text("dear")
    erase_vault(made.vault, PASSPHRASE)
    assert [path.name for path in (tmp_path / "v").iterdir()] == ["letter.txt"]
