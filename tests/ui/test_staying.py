"""Another file is put in the place of the vault while its window is open: said, and gone on beside it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tbtt_desktop.services import stories
from tbtt_desktop.services.vaults import open_vault
from tests.helpers.vaults import PASSPHRASE
from tests.ui.test_app import WAIT, opened, press, shell_of
from ui import settings_file
from ui.app import App
from ui.settings_file import KnownVault

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody replace what is open")


def replace(folder: Path) -> None:
    """Put an older copy in the place of the database, as a synchronising program does."""
    os.replace(folder.with_name("older") / "notebook.db", folder / "notebook.db")


@pytest.fixture
def told(folder: Path) -> Path:
    """A vault with a story, and a copy of it from before."""
    open_vault(folder, PASSPHRASE).close()
    shutil.copytree(folder, folder.with_name("older"))
    vault = open_vault(folder, PASSPHRASE)
    stories.new_story(vault, pseudonym="Rain")
    vault.close()
    return folder


def names(folder: Path) -> list[str]:
    """Return the stories of a vault."""
    vault = open_vault(folder, PASSPHRASE)
    found = [row.pseudonym for row in stories.list_stories(vault)]
    vault.close()
    return found


def test_it_is_said_and_the_new_place_is_listed(
    qtbot: QtBot, told: Path, start: Callable[[], App], ends: list[int]
) -> None:
    """She would look for her words in the vault that she knows, and find that of last week."""
    app = start()
    shell = shell_of(qtbot, app)
    replace(told)
    opened(app)._staying.look()
    title = "Another file was put in the place of this vault"
    qtbot.waitUntil(lambda: shell.message.accessibleName() == title, timeout=WAIT)
    beside = told.with_name(f"{told.name}-rescued")
    press(shell.message, "Understood")
    listed = settings_file.load().vaults
    assert [known.folder for known in listed] == [beside, told]
    assert listed[0].name.endswith(", saved beside it")
    app.lock()
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    assert names(beside) == ["Rain"]
    assert names(told) == []


def test_it_is_noticed_at_the_end_at_the_latest(
    qtbot: QtBot, told: Path, start: Callable[[], App], ends: list[int]
) -> None:
    """Locked within the seconds in which nobody had looked, her story would be gone."""
    app = start()
    shell_of(qtbot, app)
    replace(told)
    app.lock()
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    beside = told.with_name(f"{told.name}-rescued")
    known = settings_file.load().vaults
    assert [one.folder for one in known] == [beside, told]
    assert isinstance(known[0], KnownVault)
    assert names(beside) == ["Rain"]
