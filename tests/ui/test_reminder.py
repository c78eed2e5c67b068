"""The window says that it is time for a backup, and leads to where one is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.services import stories, vault_settings
from tbtt_desktop.services.reminder import REMIND_DAYS
from tbtt_desktop.services.surroundings import Concern, Finding
from tbtt_desktop.services.vaults import open_vault
from tests.helpers.vaults import PASSPHRASE
from ui.app import App
from ui.route import Screen
from ui.screens.unlock.page import UnlockPage
from ui.shell import Shell


def shell_of(qtbot: QtBot, app: App) -> Shell:
    """Unlock, and return the shell."""
    page = app.window.screen_shown()
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page._passphrase._line, PASSPHRASE)
    QTest.keyClick(page._passphrase._line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), Shell), timeout=10_000)
    shell = app.window.screen_shown()
    assert isinstance(shell, Shell)
    return shell


def prepared(folder: Path, world: World, days: str) -> None:
    """Put a story into the vault, which was made in March, and nothing that has to be said first."""
    vault = open_vault(folder, PASSPHRASE, world=world)
    stories.new_story(vault)
    vault_settings.put(vault, REMIND_DAYS, days)
    vault_settings.put(vault, vault_settings.TOLD, " ".join(Concern))
    vault.close()


def test_a_vault_without_a_backup_says_so_and_leads_there(
    qtbot: QtBot, folder: Path, world: World, start: Callable[[], App]
) -> None:
    """The computer is stolen on a day on which nobody had thought of it for months."""
    prepared(folder, world, "14")
    shell = shell_of(qtbot, start())
    qtbot.waitUntil(shell.message.isVisible, timeout=10_000)
    assert shell.message.accessibleName() == "There is no backup yet"
    (button,) = [one for one in shell.message.findChildren(QPushButton) if one.text() == "Back up…"]
    button.click()
    assert shell.route is not None
    assert shell.route.screen is Screen.CARE
    assert not shell.message.isVisible()


def test_a_reminder_and_the_notes_about_the_computer_are_both_said(
    qtbot: QtBot, folder: Path, world: World, start: Callable[[], App], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever came first hid the other, and she never heard that the folder is copied to a service."""
    prepared(folder, world, "14")
    vault = open_vault(folder, PASSPHRASE, world=world)
    vault_settings.put(vault, vault_settings.TOLD, "")
    vault.close()
    monkeypatch.setattr("ui.opened.look_and_mend", lambda _: (Finding(Concern.SYNCED, "Dropbox"),))
    shell = shell_of(qtbot, start())
    answers = {"There is no backup yet": "Not now"}
    said = []
    for _ in range(2):
        qtbot.waitUntil(shell.message.isVisible, timeout=10_000)
        said.append(shell.message.accessibleName())
        words = answers.get(said[-1], "Understood")
        (button,) = [one for one in shell.message.findChildren(QPushButton) if one.text() == words]
        button.click()
        assert not shell.message.isVisible()
    assert len(set(said)) == 2
    assert "There is no backup yet" in said
    qtbot.wait(200)
    assert not shell.message.isVisible()
