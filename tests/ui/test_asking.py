"""After a damaged vault was saved: the window says of which story she has to be asked again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.services import consent, stories, vault_settings
from tbtt_desktop.services.asking import to_ask_again
from tbtt_desktop.services.reminder import REMIND_DAYS
from tbtt_desktop.services.surroundings import Concern
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.vault import asking
from tests.helpers.vaults import PASSPHRASE
from tests.ui.test_app import WAIT, press, shell_of
from ui.app import App
from ui.route import Screen


def buttons(inside: QWidget, words: str) -> list[QPushButton]:
    """Return the buttons with these words, the newest last."""
    return [button for button in inside.findChildren(QPushButton) if button.text() == words]


def test_each_is_asked_about_until_somebody_says_that_she_was(
    qtbot: QtBot, folder: Path, start: Callable[[], App], ends: list[int]
) -> None:
    """Nobody would know why the story of a survivor who waits for an answer leaves no more."""
    vault = open_vault(folder, PASSPHRASE)
    rain, cedar = (stories.new_story(vault, pseudonym=name) for name in ("Rain", "Cedar"))
    for story_id in (rain, cedar):
        consent.change(vault, story_id, grant=[Scope.TAKE_NOTES, Scope.STORE_LOCAL])
    vault.write(lambda db: asking.add(db, [rain, cedar]))
    vault_settings.put(vault, vault_settings.TOLD, " ".join(Concern))
    vault_settings.put(vault, REMIND_DAYS, "0")
    vault.close()
    app = start()
    shell = shell_of(qtbot, app)
    qtbot.waitUntil(lambda: "Rain" in shell.message.accessibleName(), timeout=WAIT)
    press(shell.message, "She was asked, it stays so")
    qtbot.waitUntil(lambda: "Cedar" in shell.message.accessibleName(), timeout=WAIT)
    buttons(shell.message, "Her consent…")[-1].click()  # the one before is on its way out
    assert shell.route is not None
    assert (shell.route.screen, shell.route.story_id) == (Screen.BEFORE, cedar)
    app.lock()
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    vault = open_vault(folder, PASSPHRASE)
    assert [one.story_id for one in to_ask_again(vault)] == [cedar]
    vault.close()
