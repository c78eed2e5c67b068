"""A vault that does not open because bytes of it are others: saved, or brought back, in the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import backup, recovery, salvage, stories, vaults
from tbtt_desktop.services.salvage import Salvaged
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.errors import VaultRefused
from tests.helpers.made import make_story
from tests.helpers.vaults import CHEAP, PASSPHRASE
from tests.ui.screens.screens import Chosen
from tests.ui.test_app import WAIT, press, unlock
from ui import settings_file
from ui.app import App
from ui.opened import OpenedVault
from ui.screens.care.presenter import Done
from ui.screens.recover.due import DuePage
from ui.screens.recover.page import RecoverPage, SharesQuestion
from ui.screens.setup.passphrase import NewPassphrase
from ui.screens.unlock.damaged import DamagedPage, free_name
from ui.screens.unlock.damaged_saying import done_words, loss_lines
from ui.screens.unlock.page import UnlockPage
from ui.screens.unlock.way_in import WayIn, save_readable
from ui.theme import Tone

NEW = "comet willow saffron river orchid lantern"
SAVE = "Save what can be read into a new vault…"
PAGE = 4096


@pytest.fixture
def told(folder: Path, world: World) -> StoryId:
    """A story in the vault, with a backup of both beside it."""
    vault = open_vault(folder, PASSPHRASE, world=world)
    made = make_story(vault, "Kept after all.")
    backup.back_up(vault, folder.parent / "b.tbtt-backup")
    vault.close()
    return made.story_id


def flip(folder: Path, *pages: int) -> None:
    """Make one bit of each of those pages (from 1) another."""
    data = bytearray((folder / "notebook.db").read_bytes())
    for number in pages:
        data[(number - 1) * PAGE + 1000] ^= 0x10
    (folder / "notebook.db").write_bytes(data)


def held(folder: Path) -> dict[str, bytes]:
    """Return what makes up a vault; what stands beside those files comes and goes with processes."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in (".db", ".key")}


def damaged_page(qtbot: QtBot, app: App, *chosen: Path) -> DamagedPage:
    """Wait for the page, with a dialog in which those were chosen."""
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), DamagedPage), timeout=WAIT)
    page = app.window.screen_shown()
    assert isinstance(page, DamagedPage)
    page._files = Chosen(list(chosen))
    return page


def said(page: QWidget) -> str:
    """Return everything that stands on a page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def shown(page: QWidget, words: str) -> Callable[[], bool]:
    """Whether some words are to be seen."""
    return lambda: words in said(page)


def over(page: DamagedPage) -> Callable[[], bool]:
    """Whether the new vault is there."""
    return lambda: (
        "Go on to unlock" in [one.text() for one in page.findChildren(QPushButton) if one.isVisible()]
    )


def strings_of(root: object, seen: set[int]) -> list[str]:
    """Return every string that can be reached from an object of the window."""
    if id(root) in seen:
        return []
    seen.add(id(root))
    if isinstance(root, str):
        return [root]
    if isinstance(root, WayIn):
        return [root.passphrase, *root.shares]
    inside: list[object] = []
    if type(root).__module__.startswith("ui."):
        inside = [*getattr(root, "__dict__", {}).values()]
    elif isinstance(root, (list, tuple)):
        inside = [*root]
    return [found for one in inside for found in strings_of(one, seen)]


def test_what_can_be_read_is_saved_and_unlocks_with_the_same_passphrase(
    folder: Path, told: StoryId, start: Callable[[], App], qtbot: QtBot
) -> None:
    """Who cannot use a command line would have lost every story to one bad spot of a stick."""
    flip(folder, 1)
    before = held(folder)
    app = start()
    unlock(qtbot, app)
    page = damaged_page(qtbot, app, folder.parent / "saved")
    assert "What you typed is right" in said(page)
    assert "every file lies where it was" in said(page)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == SAVE
    QTest.keyClick(focused, Qt.Key.Key_Space)
    qtbot.waitUntil(over(page), timeout=WAIT)
    assert PASSPHRASE not in strings_of(page, set())
    assert held(folder) == before
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Go on to unlock"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    listed = settings_file.load().vaults
    assert [known.name for known in listed] == ["Green notebook, saved", "Green notebook"]
    unlock(qtbot, app)
    qtbot.waitUntil(lambda: isinstance(app.window.screen_shown(), DuePage), timeout=WAIT)
    # that the shares were shown stood where the first page leads to: it is asked again
    assert app._vault is not None
    assert app._vault.files.folder == folder.parent / "saved"
    assert stories.view(app._vault, told).items[0].text == "Kept after all."


@pytest.mark.usefixtures("told")
def test_stopping_leaves_nothing_and_the_passphrase_is_still_good(
    folder: Path, start: Callable[[], App], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a vault would be taken for all that was left."""
    stopped: list[bool] = []

    class Slow:
        """Goes on until it is stopped."""

        def __init__(self, to: Progress) -> None:
            self._to = to

        def report(self, step: str, done: int, total: int) -> None:
            """Tell the window."""
            self._to.report(step, done, total)
            while not (stopped or self._to.cancelled()):
                time.sleep(0.01)

        def cancelled(self) -> bool:
            """Whether the window asked to stop."""
            return self._to.cancelled()

    def slow(folder: Path, way: WayIn, target: Path, progress: Progress) -> object:
        return save_readable(folder, way, target, Slow(progress))

    monkeypatch.setattr("ui.screens.unlock.damaged_presenter.save_readable", slow)
    flip(folder, 1)
    app = start()
    unlock(qtbot, app)
    page = damaged_page(qtbot, app, folder.parent / "saved")
    press(page, SAVE)
    qtbot.waitUntil(shown(page, "Saving what can be read"), timeout=WAIT)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Cancel"
    assert not page._back.isEnabled()
    page.forget()  # the computer slept: what is under way goes on
    assert app.window.screen_shown() is page
    QTest.keyClick(focused, Qt.Key.Key_Space)
    qtbot.waitUntil(shown(page, "Stopped"), timeout=WAIT)
    assert not (folder.parent / "saved").exists()
    stopped.append(True)
    press(page, SAVE)
    qtbot.waitUntil(over(page), timeout=WAIT)


@pytest.mark.usefixtures("told")
def test_a_folder_with_a_vault_is_refused_and_another_may_be_chosen(
    folder: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """What is left of the stories would be written over what was damaged."""
    flip(folder, 1)
    before = held(folder)
    app = start()
    unlock(qtbot, app)
    page = damaged_page(qtbot, app, folder)
    press(page, SAVE)
    qtbot.waitUntil(shown(page, "There is a vault in that folder already"), timeout=WAIT)
    assert held(folder) == before
    page._files = Chosen([folder.parent / "saved"])
    press(page, SAVE)
    qtbot.waitUntil(over(page), timeout=WAIT)


@pytest.mark.usefixtures("told")
def test_what_was_typed_is_forgotten_where_nothing_is_done_with_it(
    folder: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """Whoever comes to the computer later could save and unlock a copy of all of it."""
    flip(folder, 1)
    app = start()
    for leave in ("Back", ""):
        unlock(qtbot, app)
        page = damaged_page(qtbot, app)
        assert PASSPHRASE in strings_of(page, set())
        if leave:
            press(page, leave)
        else:
            page._forget.timeout.emit()
        assert PASSPHRASE not in strings_of(page, set())
        assert isinstance(app.window.screen_shown(), UnlockPage)
    unlock(qtbot, app)
    page = damaged_page(qtbot, app)
    app._woke()
    assert isinstance(app.window.screen_shown(), UnlockPage)


def test_shares_and_a_new_passphrase_save_what_can_be_read(
    folder: Path,
    told: StoryId,
    start: Callable[[], App],
    qtbot: QtBot,
    world: World,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A passphrase that nobody knows any more and a bad stick together would be the end of the vault."""
    vault = open_vault(folder, PASSPHRASE, world=world)
    fresh = recovery.new_shares(vault, PASSPHRASE, world)
    recovery.confirm_drill(vault)
    vault.close()
    flip(folder, 1)
    monkeypatch.setattr("ui.screens.recover.page.recover", partial(vaults.recover, params=CHEAP))
    monkeypatch.setattr(
        "ui.screens.unlock.way_in.salvage_with_shares", partial(salvage.salvage_with_shares, params=CHEAP)
    )
    app = start()
    app.show_recover()
    page = app.window.screen_shown()
    assert isinstance(page, RecoverPage)
    question = page.question()
    assert isinstance(question, SharesQuestion)
    for field, share in zip(question._fields, fresh[:2], strict=True):
        field.edit.setFocus()
        field.edit.insertPlainText(" ".join(share.words))
    press(page, "Continue")
    choose = page.question()
    assert isinstance(choose, NewPassphrase)
    QTest.keyClicks(choose._first._line, NEW)
    QTest.keyClicks(choose._again._line, NEW)
    qtbot.waitUntil(choose.good, timeout=WAIT)
    press(page, "Open the vault")
    damaged = damaged_page(qtbot, app, folder.parent / "saved")
    assert "opens with the new passphrase" in said(damaged)
    press(damaged, SAVE)
    qtbot.waitUntil(over(damaged), timeout=WAIT)
    assert NEW not in strings_of(damaged, set())
    again = open_vault(folder.parent / "saved", NEW, world=world)
    assert stories.view(again, told).items[0].text == "Kept after all."
    again.close()


def test_a_backup_comes_back_with_the_passphrase_that_was_typed(
    folder: Path, told: StoryId, start: Callable[[], App], qtbot: QtBot, world: World
) -> None:
    """Restoring was to be found only inside a vault that opens, and hers did not."""
    flip(folder, 1)
    app = start()
    unlock(qtbot, app)
    page = damaged_page(qtbot, app)
    page._files = TwoSteps(folder.parent / "b.tbtt-backup", folder.parent / "back")
    press(page, "Choose a backup…")
    qtbot.waitUntil(shown(page, "The backup is back"), timeout=WAIT)
    assert settings_file.load().vaults[0].name == "Green notebook, from the backup"
    again = open_vault(folder.parent / "back", PASSPHRASE, world=world)
    assert stories.view(again, told).items[0].text == "Kept after all."
    again.close()


class TwoSteps(Chosen):
    """A dialog in which a file was chosen, then a folder."""

    def __init__(self, file: Path, folder: Path) -> None:
        super().__init__([file])
        self._folder = folder

    def folder(self, title: str) -> Path | None:
        """Return it."""
        return self._folder


@pytest.mark.usefixtures("told")
def test_a_vault_without_its_key_file_leads_to_a_backup(
    folder: Path, start: Callable[[], App], qtbot: QtBot
) -> None:
    """A message that says "restore a backup" and shows no way to do it helps nobody."""
    (folder / "notebook.key").unlink()
    app = start()
    unlock(qtbot, app)
    first = app.window.screen_shown()
    assert isinstance(first, UnlockPage)
    qtbot.waitUntil(shown(first, "The key file of this vault is missing"), timeout=WAIT)
    press(first, "Bring a backup back…")
    page = damaged_page(qtbot, app)
    assert SAVE not in [one.text() for one in page.findChildren(QPushButton) if one.isVisible()]
    page._files = TwoSteps(folder.parent / "b.tbtt-backup", folder.parent / "back")
    press(page, "Choose a backup…")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit), "its passphrase is asked for"
    QTest.keyClicks(field, "not this one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(shown(page, "That is not the passphrase"), timeout=WAIT)
    assert not (folder.parent / "back").exists()
    QTest.keyClicks(page._ways._field._line, PASSPHRASE)
    press(page, "Bring it back")
    qtbot.waitUntil(shown(page, "The backup is back"), timeout=WAIT)


@pytest.mark.usefixtures("told")
def test_damage_that_opening_did_not_meet_is_met_with_the_same_page(
    folder: Path, start: Callable[[], App], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window would stand at "Opening…" for ever, with the vault open behind it."""

    def unreadable(_: OpenedVault) -> None:
        raise VaultRefused("vault_damaged")

    monkeypatch.setattr(OpenedVault, "start", unreadable)
    app = start()
    unlock(qtbot, app)
    page = damaged_page(qtbot, app, folder.parent / "saved")
    assert app._vault is None
    press(page, SAVE)
    qtbot.waitUntil(over(page), timeout=WAIT)


@pytest.mark.usefixtures("told")
def test_a_list_that_cannot_be_kept_is_said_beside_what_was_saved(
    folder: Path, start: Callable[[], App], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The saved vault would be missing from the list at the next start without a word."""

    def full(_: object) -> None:
        raise FileProblem("file_unwritable", name="settings.json")

    flip(folder, 1)
    app = start()
    unlock(qtbot, app)
    page = damaged_page(qtbot, app, folder.parent / "saved")
    monkeypatch.setattr(settings_file, "save", full)
    press(page, SAVE)
    qtbot.waitUntil(over(page), timeout=WAIT)
    assert "settings.json" in page.message.accessibleName()


def test_what_is_lost_is_said_by_the_names_of_the_stories(
    folder: Path, told: StoryId, tmp_path: Path, world: World
) -> None:
    """She would have to listen to every recording to find out whom to ask again."""
    vault = open_vault(folder, PASSPHRASE, world=world)
    name = stories.view(vault, told).row.pseudonym
    vault.close()
    whole = (folder / "notebook.db").read_bytes()

    def saved(number: int) -> Salvaged:
        (folder / "notebook.db").write_bytes(whole)
        flip(folder, number)
        return salvage.salvage_closed(folder, PASSPHRASE, tmp_path / f"{number}", world)

    made = next(one for one in map(saved, range(3, len(whole) // PAGE + 1)) if one.parts)
    assert any(name in line and "part" in line for line in loss_lines(made)), loss_lines(made)
    told_words = done_words(Done("salvage", tmp_path / "x", made.stories, salvaged=made))
    assert told_words.tone is Tone.CAUTION
    nothing = done_words(Done("salvage", tmp_path / "x", 0, salvaged=made))
    assert nothing.title != told_words.title
    assert (nothing.tone is Tone.DANGER) == (made.stories == 0)


def test_names_in_the_list_are_short_and_differ() -> None:
    """Two rows with the same words: one of them is the damaged one."""
    assert free_name("%1, saved", "Green", ()) == "Green, saved"
    assert free_name("%1, saved", "Green", ("Green, saved", "Green, saved 2")) == "Green, saved 3"
    assert len(free_name("%1, saved", "x" * 60, ())) <= settings_file.NAME_MAX
