"""A session from the unlock screen to the lock, in the window itself, with a real vault."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services import vault_settings
from tbtt_desktop.services.vaults import open_vault
from tests.helpers.vaults import PASSPHRASE
from ui import exit_codes, settings_file
from ui.app import App
from ui.opened import OpenedVault
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.recover.due import DuePage
from ui.screens.setup.page import SetupPage
from ui.screens.unlock.page import UnlockPage
from ui.settings_file import Settings
from ui.shell import Shell
from ui.window import Cover

WAIT = 10_000


def unlock(qtbot: QtBot, app: App, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase and press Enter."""
    page = app.window.screen_shown()
    assert isinstance(page, UnlockPage)
    field = page._passphrase._line
    QTest.keyClicks(field, passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)


def shell_of(qtbot: QtBot, app: App) -> Shell:
    """Unlock, and return the shell."""
    unlock(qtbot, app)
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), Shell), timeout=WAIT)
    shell = app.window.screen_shown()
    assert isinstance(shell, Shell)
    return shell


def opened(app: App) -> OpenedVault:
    """Return what goes from page to page."""
    assert app._opened is not None
    return app._opened


def press(inside: QWidget, words: str) -> None:
    """Press the button with these words."""
    found = [button for button in inside.findChildren(QPushButton) if button.text() == words]
    assert found, words
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_the_first_start_sets_up(folder: Path, start: Callable[[], App]) -> None:
    """Somebody new would be asked for a passphrase that does not exist."""
    settings_file.save(Settings())
    assert isinstance(start().window.screen_shown(), SetupPage)


def test_a_wrong_passphrase_is_told_and_another_may_be_tried(
    folder: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """One slip would end the program, or look as if nothing had happened."""
    app = start()
    unlock(qtbot, app, "not this one")
    page = app.window.screen_shown()
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: page._message.accessibleName() == "That is not the passphrase", timeout=WAIT)
    shell_of(qtbot, app)


def test_after_another_folder_comes_its_passphrase(
    folder: Path, start: Callable[[], App], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Enter would ask for a folder once more, and the passphrase be typed into nothing."""
    app = start()
    page = app.window.screen_shown()
    assert isinstance(page, UnlockPage)
    other = page.findChildren(QPushButton)[-1]
    other.setFocus()
    monkeypatch.setattr(app, "choose_folder", lambda _: folder)
    page.other_folder.emit()
    assert page._passphrase.isAncestorOf(page.window().focusWidget())


def test_lock_closes_the_vault_and_comes_back_to_the_place(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """A vault left open keeps its key in memory; a place that is lost costs the thread of the talk."""
    app = start()
    shell = shell_of(qtbot, app)
    opened(app).open(Route(Screen.SETTINGS))
    press(shell, "Lock")
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED])
    again = open_vault(folder, PASSPHRASE)  # the file is free, and nothing of it is missing
    assert vault_settings.get(again, vault_settings.LAST_PLACE) == Route(Screen.SETTINGS).as_text()
    again.close()
    assert [
        path.name for path in folder.iterdir() if path.name.endswith("-wal") and path.stat().st_size
    ] == []


def test_the_next_unlock_opens_the_same_place(folder: Path, start: Callable[[], App], qtbot: QtBot) -> None:
    """After every lock she would have to find her story again."""
    vault = open_vault(folder, PASSPHRASE)
    vault_settings.put(vault, vault_settings.LAST_PLACE, Route(Screen.SETTINGS).as_text())
    vault.close()
    shell = shell_of(qtbot, start())
    assert shell.route == Route(Screen.SETTINGS)


def test_a_place_that_is_gone_leads_to_the_stories(
    folder: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """A story deleted elsewhere would bar the way to all others."""
    vault = open_vault(folder, PASSPHRASE)
    vault_settings.put(vault, vault_settings.LAST_PLACE, "a screen of tomorrow||")
    vault.close()
    shell = shell_of(qtbot, start())
    assert shell.route == Route(Screen.STORIES)


def test_hide_is_quick_and_saves(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a tenth of a second the door is open, and the screen is seen."""
    app = start()
    shell = shell_of(qtbot, app)
    saved: list[bool] = []
    assert shell.page is not None
    monkeypatch.setattr(shell.page, "leave", lambda: saved.append(app.window.isVisible()))
    handle = app.window.windowHandle()
    for _ in range(3):
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: ends == [exit_codes.HIDDEN])
    assert not app.window.isVisible()
    assert saved == [False], "first gone, then saved"
    open_vault(folder, PASSPHRASE).close()


def test_nobody_there_locks_after_the_time_that_is_kept_in_the_vault(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window left open in an office shows her story to whoever comes in."""
    vault = open_vault(folder, PASSPHRASE)
    vault_settings.put(vault, vault_settings.IDLE_MINUTES, "2")
    vault.close()
    app = start()
    shell_of(qtbot, app)
    later = time.time() + 121
    monkeypatch.setattr(time, "time", lambda: later)
    app._watch._look()
    assert ends == [exit_codes.LOCKED]


def test_the_unlock_screen_does_not_lock_itself(
    folder: Path, start: Callable[[], App], ends: list[int]
) -> None:
    """It would start anew every few minutes for nothing."""
    app = start()
    app.lock()
    app._watch._look()
    assert ends == []


def test_what_cannot_be_saved_is_covered_and_tried_again(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock on a full disk would either lose her last words or leave them in sight."""
    monkeypatch.setattr("ui.ending.TRY_AGAIN", 50)
    app = start()
    shell = shell_of(qtbot, app)
    full = [True]

    def leave() -> None:
        if full[0]:
            raise FileProblem("disk_full", name="notebook")

    assert shell.page is not None
    monkeypatch.setattr(shell.page, "leave", leave)
    app.lock()
    assert isinstance(app.window.screen_shown(), Cover)
    assert not shell.isVisible()
    assert ends == []
    full[0] = False
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED])


def test_what_cannot_be_saved_can_be_given_up(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """She must be able to leave, even at that price."""
    app = start()
    shell = shell_of(qtbot, app)

    def leave() -> None:
        raise FileProblem("disk_full", name="notebook")

    assert shell.page is not None
    monkeypatch.setattr(shell.page, "leave", leave)
    app.lock()
    cover = app.window.screen_shown()
    assert cover is not None
    press(cover, "Lock without saving")
    assert ends == [exit_codes.LOCKED]


def test_work_that_must_finish_holds_the_end_but_not_the_screen(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """An export cut in two, or a story in sight until it is done."""
    app = start()
    shell_of(qtbot, app)
    gate = threading.Event()
    app.jobs().run(gate.wait, on_done=lambda _: None, on_failed=lambda _: None, must_finish=True)
    app.lock()
    assert isinstance(app.window.screen_shown(), Cover)
    assert ends == []
    gate.set()
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED])


def test_closing_the_window_saves(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cross in the corner would lose the last words."""
    app = start()
    shell = shell_of(qtbot, app)
    saved: list[bool] = []
    assert shell.page is not None
    monkeypatch.setattr(shell.page, "leave", lambda: saved.append(True))
    app.window.close()
    assert (ends, saved) == ([exit_codes.DONE], [True])


def test_a_vault_whose_shares_nobody_has_asks_first(
    folder: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """A vault whose shares were never written down is lost with its passphrase."""
    vault = open_vault(folder, PASSPHRASE)
    vault_settings.put(vault, vault_settings.DRILL, "")
    vault.close()
    app = start()
    unlock(qtbot, app)
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), DuePage), timeout=WAIT)
    page = app.window.screen_shown()
    assert page is not None
    press(page, "Not now")
    assert isinstance(app.window.screen_shown(), Shell)


def test_a_mistake_of_ours_is_shown_and_work_goes_on(
    folder: Path, start: Callable[[], App], qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """The window would vanish, or stand still without a word."""
    app = start()
    shell = shell_of(qtbot, app)
    try:
        raise RuntimeError("Zubeida")
    except RuntimeError as error:
        app.caught(type(error), error, error.__traceback__)
    assert shell.message.accessibleName() == "The program made a mistake"
    assert "Zubeida" not in shell.message.accessibleDescription() + capsys.readouterr().err
    opened(app).open(Route(Screen.SETTINGS))
    assert shell.route == Route(Screen.SETTINGS)


def test_discreet_mode_names_nothing(
    folder: Path, start: Callable[[], App], qtbot: QtBot, qapp: QApplication
) -> None:
    """The task bar would say what she is doing."""
    app = start()
    shell_of(qtbot, app)
    said = [app.window.windowTitle(), qapp.applicationName(), qapp.applicationDisplayName()]
    assert app.window.windowTitle() == "Notebook"
    assert [words for words in said if "tbtt" in words.lower() or "back" in words.lower()] == []
    app.keep_settings(replace(app.settings, discreet=False))
    assert app.window.windowTitle() == "TBTT Desktop"


def test_a_change_of_language_turns_the_window_round(
    folder: Path, start: Callable[[], App], qtbot: QtBot, qapp: QApplication
) -> None:
    """Arabic laid out from left to right reads like a mistake on every line."""
    app = start()
    shell_of(qtbot, app)
    opened(app).open(Route(Screen.SETTINGS))
    app.keep_settings(replace(app.settings, language="ar", text_size=150, theme="dark"))
    opened(app).rebuild()
    shell = app.window.screen_shown()
    assert isinstance(shell, Shell)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert shell.route == Route(Screen.SETTINGS)
    rail = next(button for button in shell.findChildren(QPushButton) if button.property("kind") == "rail")
    assert rail.mapTo(shell, rail.rect().center()).x() > shell.width() / 2
    assert settings_file.load().language == "ar"


def test_arrows_go_on_where_something_was_chosen(
    folder: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """The page is built anew by each choice, and the second arrow chose another language."""
    app = start()
    shells: list[QWidget | None] = [shell_of(qtbot, app)]
    opened(app).open(Route(Screen.SETTINGS))
    with qtbot.waitActive(app.window):
        app.window.activateWindow()

    def press_arrow(key: Qt.Key) -> str:
        QTest.keyClick(app.window.focusWidget(), key)
        qtbot.waitUntil(lambda: app.window.screen_shown() is not shells[-1])
        shells.append(app.window.screen_shown())
        QApplication.processEvents()  # what is new finds its place, which arrows go by
        return app.window.focusWidget().accessibleName()

    def go_to(name: str) -> None:
        next(
            one for one in app.window.findChildren(QAbstractButton) if one.accessibleName() == name
        ).setFocus()

    go_to("As this computer is set")
    assert [press_arrow(Qt.Key.Key_Down) for _ in range(2)] == ["Light", "Dark"]
    go_to("Size of letters: 100 %")
    assert press_arrow(Qt.Key.Key_Right) == "Size of letters: 125 %"
    qtbot.waitUntil(lambda: not app.window.focusWidget().visibleRegion().isEmpty())
    kept = settings_file.load()
    assert (kept.theme, kept.text_size, kept.language) == ("dark", 125, "en")


def test_a_page_that_cannot_save_is_not_left(
    folder: Path, start: Callable[[], App], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One press in the rail would throw away what is not saved."""
    app = start()
    shell = shell_of(qtbot, app)
    page = shell.page
    assert isinstance(page, Page)

    def leave() -> None:
        raise FileProblem("disk_full", name="notebook")

    monkeypatch.setattr(page, "leave", leave)
    press(shell, "Settings")
    assert shell.page is page
    assert shell.message.accessibleName() == "There is no room left"
