"""What every test of the window stands on: a theme, and a pool that is closed at the end."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.services import recovery
from tests.conftest import Moment
from tests.helpers.vaults import make_vault
from ui import exit_codes, i18n, settings_file
from ui.app import App
from ui.jobs import ThreadJobs
from ui.settings_file import KnownVault, Settings
from ui.theme import Theme, apply


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    """Light, 100 %, left to right, English, whatever the test before it did."""
    apply(qapp, Theme())
    i18n.install(qapp, "en")
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _in_its_year(monkeypatch: pytest.MonkeyPatch, moment: Moment) -> None:
    """Let it be the year of `moment`: a date of another one is shown with its year."""
    monkeypatch.setattr("ui.i18n.this_year", lambda: moment.now.year)


@pytest.fixture(autouse=True)
def _swept() -> Iterator[None]:
    """Collect garbage on this thread only, as the window does."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture(autouse=True)
def _nothing_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """Say nothing of the computer on which the tests run."""
    monkeypatch.setattr("ui.opened.look_and_mend", lambda _: ())


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[ThreadJobs]:
    """The window's own pool; a mistake of ours in a job fails the test."""
    jobs = ThreadJobs(lambda report: pytest.fail(report.as_text()))
    yield jobs
    jobs.close()


@pytest.fixture
def settings_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the settings, and of new vaults, of this test alone."""
    monkeypatch.setenv(settings_file.FOLDER_VARIABLE, str(tmp_path / "s"))
    monkeypatch.setenv(settings_file.VAULTS_VARIABLE, str(tmp_path / "v"))
    return tmp_path


@pytest.fixture
def folder(settings_place: Path, world: World) -> Path:
    """A vault whose drill was passed, listed in the settings."""
    place = settings_place / "notebook"
    made = make_vault(place, world)
    recovery.confirm_drill(made.vault)
    made.vault.close()
    settings_file.save(Settings(language="en", vaults=(KnownVault("Green notebook", place),)))
    return place


@pytest.fixture
def ends(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Hear of the end instead of ending the tests."""
    codes: list[int] = []
    monkeypatch.setattr(qapp, "exit", codes.append)
    return codes


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, ends: list[int]) -> Iterator[Callable[[], App]]:
    """Start the application, as often as a test wants."""
    started: list[App] = []

    def begin() -> App:
        app = App(qapp)
        started.append(app)
        with qtbot.waitActive(app.window):
            app.start()
            app.window.activateWindow()
        return app

    yield begin
    for app in started:
        if not ends:
            app.end(exit_codes.DONE)
        qapp.removeEventFilter(app._watch)
        app._watch._timer.stop()  # it would look at the clock of the next test, for a window that is gone
        app.window.hide()
        app.window.deleteLater()
