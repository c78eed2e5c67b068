"""The computer sleeps, its session is locked or switched, work is under way: locked in every order."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.progress import Progress, checkpoint
from tbtt_desktop.services import consent, stories
from tbtt_desktop.services.backup import back_up, restore
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tests.guard.files import noise, png
from tests.helpers.vaults import PASSPHRASE
from tests.ui.test_app import WAIT, opened, press, shell_of
from ui import exit_codes
from ui.app import App
from ui.route import Route, Screen
from ui.screens.interview.incoming import from_file
from ui.screens.interview.page import InterviewPage
from ui.screens.unlock.page import UnlockPage
from ui.shell import Shell
from ui.system import here
from ui.system.watch import SystemWatch
from ui.window import Cover


class Told(SystemWatch):
    """A system that says what the test says, and notes when it may sleep."""

    def __init__(self) -> None:
        super().__init__()
        self.started = 0
        self.released: list[bool] = []  # each time, whether something could still be read

    def start(self) -> None:
        self.started += 1

    def release(self) -> None:
        shells = [widget for widget in QApplication.topLevelWidgets() if widget.findChildren(Shell)]
        visible = [found for shell in shells for found in shell.findChildren(Shell) if found.isVisible()]
        self.released.append(bool(visible))


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Told:
    """The system of the application."""
    told = Told()
    monkeypatch.setattr(here, "system_watch", lambda *_: told)
    return told


class Work:
    """A job that must finish, told when."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.outcomes: list[str] = []

    def run(self, progress: Progress) -> None:
        """Report once, then wait for the gate, or for Stop."""
        progress.report("export", 3, 10)
        while not self.gate.wait(0.02):
            checkpoint(progress)

    def begin(self, app: App) -> None:
        """Start it in the window's pool."""
        app.jobs().run(
            self.run,
            on_done=lambda _: self.outcomes.append("done"),
            on_failed=lambda error: self.outcomes.append(error.code),
            on_progress=lambda *_: None,
            must_finish=True,
        )


def test_the_system_is_heard_from_the_moment_at_which_there_is_something_to_lock(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], system: Told
) -> None:
    """The lid is closed, and whoever opens it again sees her story."""
    app = start()
    system.leaving.emit()
    assert (system.started, ends) == (0, [])
    shell_of(qtbot, app)
    assert system.started == 1
    system.leaving.emit()
    assert ends == [exit_codes.LOCKED]
    assert system.released == []  # the process goes, and takes what holds sleep with it
    open_vault(folder, PASSPHRASE).close()


def test_sleep_goes_on_once_the_story_is_covered(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], system: Told
) -> None:
    """An export under way would hold up sleep until the battery is empty, or show the story on waking."""
    app = start()
    shell_of(qtbot, app)
    work = Work()
    work.begin(app)
    system.leaving.emit()
    assert isinstance(app.window.screen_shown(), Cover)
    assert (system.released, ends) == ([False], [])
    system.leaving.emit()  # the screen saver says it as well
    work.gate.set()
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED], timeout=WAIT)
    assert len(system.released) == 2


def test_what_cannot_be_saved_does_not_keep_the_computer_awake(
    folder: Path,
    start: Callable[[], App],
    qtbot: QtBot,
    ends: list[int],
    system: Told,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A full disk would leave the story in sight on a computer that wants to sleep."""
    app = start()
    shell = shell_of(qtbot, app)
    assert shell.page is not None

    def full() -> None:
        raise FileProblem("disk_full", name="notebook")

    monkeypatch.setattr(shell.page, "leave", full)
    system.leaving.emit()
    assert (system.released, ends) == ([False], [])
    cover = app.window.screen_shown()
    assert cover is not None
    press(cover, "Lock without saving")
    assert ends == [exit_codes.LOCKED]


def test_a_mistake_in_saving_leaves_nothing_in_sight(
    folder: Path,
    start: Callable[[], App],
    qtbot: QtBot,
    ends: list[int],
    system: Told,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A page that breaks when it saves would show her story for hours, and no lock would take it away."""
    app = start()
    shell = shell_of(qtbot, app)
    assert shell.page is not None

    def broken() -> None:
        raise RuntimeError("Internal C++ object already deleted.")

    monkeypatch.setattr(shell.page, "leave", broken)
    with qtbot.captureExceptions() as caught:
        system.leaving.emit()
    assert [kind for kind, *_ in caught] == [RuntimeError]
    assert (system.released, ends) == ([False], [])
    cover = app.window.screen_shown()
    assert isinstance(cover, Cover)
    press(cover, "Lock without saving")
    assert ends == [exit_codes.LOCKED]


def test_a_lock_covers_work_and_follows_it(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """The story would be in sight until an export is done, or the export cut in two."""
    app = start()
    shell_of(qtbot, app)
    work = Work()
    work.begin(app)
    app.lock()
    cover = app.window.screen_shown()
    assert isinstance(cover, Cover)
    qtbot.waitUntil(lambda: not app.window.findChildren(Shell))  # what it showed is gone, not only covered
    bar = cover.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    qtbot.waitUntil(lambda: bar.value() > 0 or bar.maximum() == 0)
    assert ends == []
    work.gate.set()
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED], timeout=WAIT)
    open_vault(folder, PASSPHRASE).close()


def test_work_that_ends_first_leaves_nothing_to_wait_for(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """A cover for work that was done long ago would keep the key in memory."""
    app = start()
    shell_of(qtbot, app)
    work = Work()
    work.begin(app)
    work.gate.set()
    qtbot.waitUntil(lambda: work.outcomes == ["done"], timeout=WAIT)
    app.lock()
    assert ends == [exit_codes.LOCKED]


def test_work_behind_the_cover_can_be_stopped(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """She could not get back in until an import of an hour has ended."""
    app = start()
    shell_of(qtbot, app)
    work = Work()
    work.begin(app)
    app.lock()
    cover = app.window.screen_shown()
    assert cover is not None
    press(cover, "Stop the work")
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED], timeout=WAIT)
    assert not work.gate.is_set()


def test_hide_behind_the_cover_is_gone_and_stops_the_work(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """Somebody comes in while it says "Locked": even that must be gone."""
    app = start()
    shell_of(qtbot, app)
    work = Work()
    work.begin(app)
    app.lock()
    app.hide()
    assert not app.window.isVisible()
    qtbot.waitUntil(lambda: ends == [exit_codes.HIDDEN], timeout=WAIT)


def test_menus_and_dialogs_go_with_the_lock(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """A menu with names of people, or a question about a story, would stand in front of the cover."""
    app = start()
    shell_of(qtbot, app)
    work = Work()
    work.begin(app)
    menu, dialog = QMenu(app.window), QDialog(app.window)
    menu.addAction("Amina")
    dialog.open()
    menu.popup(app.window.mapToGlobal(app.window.rect().center()))
    seen: list[tuple[bool, bool]] = []
    QTimer.singleShot(0, app.lock)
    QTimer.singleShot(50, lambda: seen.append((menu.isVisible(), dialog.isVisible())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, False)]
    work.gate.set()
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED], timeout=WAIT)


def shifts(qtbot: QtBot, widget: QWidget) -> None:
    """Press Shift three times on the window of a widget."""
    handle = widget.window().windowHandle()
    assert handle is not None
    for _ in range(3):
        QTest.keyClick(handle, Qt.Key.Key_Shift)


@pytest.mark.parametrize("screen", ["unlock", "setup", "recover"])
def test_hide_works_before_a_vault_is_open(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], screen: str
) -> None:
    """In the middle of the set-up somebody comes in, and the words on the screen say what this is."""
    app = start()
    if screen != "unlock":
        getattr(app, f"show_{screen}")()
    QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_Escape)
    assert app.window.isVisible(), "Esc is never it"
    shifts(qtbot, app.window)
    assert not app.window.isVisible()
    assert ends == [exit_codes.HIDDEN]


def test_hide_works_in_a_dialog(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """A question in front of the window would take the keys, and she could not get away."""
    app = start()
    shell_of(qtbot, app)
    dialog = QDialog(app.window)
    dialog.open()
    qtbot.waitExposed(dialog)
    shifts(qtbot, dialog)
    assert (dialog.isVisible(), app.window.isVisible()) == (False, False)
    assert ends == [exit_codes.HIDDEN]


def test_after_sleep_a_half_typed_passphrase_is_gone(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """The clock that takes it away after half a minute stands still while the computer sleeps."""
    app = start()
    page = app.window.screen_shown()
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page._passphrase._line, "half of it")
    app._watch.slept.emit()
    assert (page._passphrase.text(), ends) == ("", [])
    shell_of(qtbot, app)
    app._watch.slept.emit()
    assert ends == [exit_codes.LOCKED]


def test_files_that_wait_are_taken_in_behind_the_lock(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], tmp_path: Path
) -> None:
    """Of ten pictures that were dropped, one would be in the story after a lock, and nobody would count."""
    vault = open_vault(folder, PASSPHRASE)
    story = stories.new_story(vault, pseudonym="Rain")
    consent.change(vault, story, grant=(Scope.TAKE_PHOTO, Scope.STORE_LOCAL))
    vault.close()
    paths = [tmp_path / f"{number}.png" for number in range(4)]
    for number, path in enumerate(paths):
        path.write_bytes(b"no picture" if number == 2 else png(noise(40 + number, 30)))
    app = start()
    shell = shell_of(qtbot, app)
    opened(app).open(Route(Screen.INTERVIEW, story))
    page = shell.page
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(page._picture.isEnabled, timeout=WAIT)
    page._presenter.add([from_file(path) for path in paths])
    app.lock()
    assert isinstance(app.window.screen_shown(), Cover)
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED], timeout=WAIT)
    vault = open_vault(folder, PASSPHRASE)
    widths = {item.photo.width for item in stories.view(vault, story).items if item.photo}
    vault.close()
    assert widths == {40, 41, 43}


@pytest.mark.parametrize("first", ["lock", "backup"])
def test_a_backup_and_a_lock_come_to_their_ends_in_either_order(
    folder: Path,
    start: Callable[[], App],
    qtbot: QtBot,
    ends: list[int],
    tmp_path: Path,
    world: World,
    first: str,
) -> None:
    """A lock in the middle would leave half a backup, on which somebody relies."""
    app = start()
    shell_of(qtbot, app)
    assert app._vault is not None
    out, sizes = tmp_path / "out.backup", list[int]()
    app.jobs().run(
        back_up, app._vault, out, on_done=sizes.append, on_failed=lambda _: None, on_progress=lambda *_: None,
        must_finish=True,
    )  # fmt: skip
    if first == "backup":
        qtbot.waitUntil(lambda: bool(sizes), timeout=WAIT)
    app.lock()
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED], timeout=WAIT)
    restore(out, tmp_path / "restored", PASSPHRASE, world=world).vault.close()  # checks every page
