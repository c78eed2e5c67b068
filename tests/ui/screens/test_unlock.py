"""Which vault, and its passphrase."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.errors import FileProblem, TbttError
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import PASSPHRASE, make_vault
from tests.ui.test_app import press
from ui import settings_file
from ui.app import App
from ui.jobs import InlineJobs
from ui.screens.unlock.page import UnlockPage
from ui.screens.unlock.presenter import UnlockPresenter, last_used
from ui.settings_file import KnownVault
from ui.widgets.choice import ChoiceRow


def presenter(
    folders: list[Path],
    opened: list[tuple[KnownVault, Vault]],
    tried: list[str] | None = None,
    damaged: list[tuple[KnownVault, str, TbttError]] | None = None,
) -> UnlockPresenter:
    """A presenter over real vaults."""

    def work(folder: Path, passphrase: str) -> Vault:
        if tried is not None:
            tried.append(passphrase)
        return open_vault(folder, passphrase)

    known = tuple(KnownVault(folder.name, folder) for folder in folders)
    return UnlockPresenter(
        known,
        InlineJobs,
        work,
        lambda *found: opened.append(found),
        keep=lambda _: None,
        damaged=lambda *found: damaged.append(found) if damaged is not None else None,
    )


def test_the_right_passphrase_opens_the_chosen_vault(tmp_path: Path, world: World) -> None:
    """With two vaults on one computer each must open its own."""
    for name in ("green", "blue"):
        make_vault(tmp_path / name, world, alias=name).vault.close()
    opened: list[tuple[KnownVault, Vault]] = []
    here = presenter([tmp_path / "green", tmp_path / "blue"], opened)
    here.choose(1)
    here.unlock(PASSPHRASE)
    [(known, vault)] = opened
    assert (known.name, vault.files.folder) == ("blue", tmp_path / "blue")
    vault.close()


@pytest.mark.parametrize(("passphrase", "code"), [("no", "wrong_passphrase"), ("", "passphrase_empty")])
def test_a_refusal_is_told(tmp_path: Path, world: World, passphrase: str, code: str) -> None:
    """Silence would look like a broken program."""
    make_vault(tmp_path / "green", world).vault.close()
    opened: list[tuple[KnownVault, Vault]] = []
    here = presenter([tmp_path / "green"], opened)
    here.unlock(passphrase)
    assert isinstance(here.state.error, KeyFileProblem)
    assert (here.state.error.code, here.state.busy, opened) == (code, False, [])


def test_a_vault_that_is_not_there_is_shown_as_such(tmp_path: Path) -> None:
    """She would type her passphrase again and again at a stick that is not in."""
    assert last_used(tmp_path / "gone") is None
    here = presenter([tmp_path / "gone"], [])
    assert here.state.vaults[0].used is None
    here.unlock("something")
    assert here.state.error is not None
    assert here.state.error.code == "vault_missing"


def test_the_day_of_the_last_use_comes_from_the_files(tmp_path: Path) -> None:
    """A list of when somebody worked would lie in a file that anybody can read."""
    file = tmp_path / "notebook.db"
    file.write_bytes(b"x")
    noon = dt.datetime(2026, 3, 8, 12, tzinfo=dt.UTC).timestamp()
    os.utime(file, (noon, noon))
    assert last_used(tmp_path) == dt.date(2026, 3, 8)


def test_a_vault_from_a_stick_can_be_opened(tmp_path: Path, world: World) -> None:
    """A vault that was moved would be lost."""
    make_vault(tmp_path / "stick", world).vault.close()
    opened: list[tuple[KnownVault, Vault]] = []
    here = presenter([tmp_path / "gone"], opened)
    here.add_folder(tmp_path / "stick")
    here.unlock(PASSPHRASE)
    assert [known.folder for known, _ in opened] == [tmp_path / "stick"]
    opened[0][1].close()


def test_a_second_press_does_not_try_twice(tmp_path: Path, world: World) -> None:
    """Each try takes a quarter of a gigabyte of memory."""
    make_vault(tmp_path / "green", world).vault.close()
    tried: list[str] = []
    here = presenter([tmp_path / "green"], [], tried)
    here.change(busy=True)
    here.unlock(PASSPHRASE)
    assert tried == []


def test_another_language_is_one_press_away(folder: Path, start: Callable[[], App]) -> None:
    """Who does not read the language could not find where to change it."""
    app = start()
    page = app.window.screen_shown()
    assert isinstance(page, UnlockPage)
    arabic = next(button for button in page.findChildren(QPushButton) if button.text() == "العربية")
    QTest.mouseClick(arabic, Qt.MouseButton.LeftButton)
    fresh = app.window.screen_shown()
    assert isinstance(fresh, UnlockPage)
    assert fresh.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert settings_file.load().language == "ar"
    assert [row.text() for row in fresh.findChildren(QRadioButton)] == ["Green notebook"]


def test_settings_that_cannot_be_read_are_told(settings_place: Path, start: Callable[[], App]) -> None:
    """An empty list of vaults would look like lost stories."""
    (settings_place / "s" / settings_file.FILE_NAME).mkdir(parents=True)
    app = start()
    app.show_unlock()
    page = app.window.screen_shown()
    assert isinstance(page, UnlockPage)
    assert "settings.json" in page._message.accessibleName()


def listed() -> list[tuple[str, str]]:
    """Return the names and folders that the settings file holds."""
    return [(known.name, known.folder.name) for known in settings_file.load().vaults]


def test_a_vault_gets_another_name_in_the_list(folder: Path, start: Callable[[], App]) -> None:
    """A name that says too much would stand on the first screen for ever."""
    page = start().window.screen_shown()
    assert isinstance(page, UnlockPage)
    press(page, "Rename")
    assert page._name.hasFocus()
    QTest.keyClicks(page._name, "  Blue   book ")
    QTest.keyClick(page._name, Qt.Key.Key_Return)
    assert [vault.name for vault in page._presenter.state.vaults] == ["Blue book"]
    assert listed() == [("Blue book", "notebook")]
    assert not page._naming.isVisible()
    assert page._passphrase._line.hasFocus()


def test_an_empty_name_changes_nothing(folder: Path, start: Callable[[], App]) -> None:
    """A row without words cannot be told from another."""
    page = start().window.screen_shown()
    assert isinstance(page, UnlockPage)
    press(page, "Rename")
    page._name.set_text("  ")
    press(page, "Keep this name")
    assert page._naming.isVisible()
    press(page, "Cancel")
    assert not page._naming.isVisible()
    assert listed() == [("Green notebook", "notebook")]


def test_a_vault_is_taken_off_the_list_and_stays_where_it_is(folder: Path, start: Callable[[], App]) -> None:
    """A stick that was given away would be asked for every day; or a slip would cost the vault."""
    page = start().window.screen_shown()
    assert isinstance(page, UnlockPage)
    before = sorted(file.name for file in folder.iterdir())
    press(page, "Take off the list")
    assert page._message.accessibleName() == "Take \u2068Green notebook\u2069 off this list?"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page._message.isAncestorOf(focused), "Return must not unlock meanwhile"
    press(page, "Keep it")
    assert not page._message.isVisible()
    press(page, "Take off the list")
    press(page, "Take it off")
    assert (listed(), sorted(file.name for file in folder.iterdir())) == ([], before)
    assert not page._unlock_button.isEnabled()
    assert not page._tools.isVisible()
    page._presenter.add_folder(folder)
    assert listed() == [("notebook", "notebook")]


def test_what_is_typed_after_choosing_a_vault_is_its_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    """It went to Rename: at its first blank the passphrase became the name of the vault, in plain letters."""
    page = UnlockPage(presenter([tmp_path / "green", tmp_path / "blue"], []), "en")
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    first, second = page.findChildren(ChoiceRow)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert (page._presenter.state.chosen, second.hasFocus()) == (1, True)  # the arrows go on from there
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert page._passphrase.isAncestorOf(page.focusWidget())
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert page._presenter.state.chosen == 0
    QTest.keyClicks(page.focusWidget(), "six words with blanks")
    assert page._passphrase.text() == "six words with blanks"


def test_a_stick_that_comes_back_can_be_tried_again(folder: Path, start: Callable[[], App]) -> None:
    """She would have to start the program anew to see that the stick is in."""
    away = folder.rename(folder.with_name("elsewhere"))
    page = start().window.screen_shown()
    assert isinstance(page, UnlockPage)
    assert page._presenter.state.vaults[0].used is None
    assert page._again.isVisible()
    away.rename(folder)
    press(page, "Look again")
    assert page._presenter.state.vaults[0].used is not None
    assert not page._again.isVisible()


def test_a_folder_without_a_vault_is_not_listed(
    folder: Path, tmp_path: Path, start: Callable[[], App]
) -> None:
    """The list would fill with folders that never open."""
    page = start().window.screen_shown()
    assert isinstance(page, UnlockPage)
    page._presenter.add_folder(tmp_path)
    assert page._message.isVisible()
    assert listed() == [("Green notebook", "notebook")]


def test_a_list_that_cannot_be_kept_is_said(
    folder: Path, start: Callable[[], App], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk would bring the old name back at the next start without a word."""
    page = start().window.screen_shown()
    assert isinstance(page, UnlockPage)

    def full(_: object) -> None:
        raise FileProblem("file_unwritable", name="settings.json")

    monkeypatch.setattr(settings_file, "save", full)
    page._presenter.rename("Blue")
    assert page._message.isVisible()
