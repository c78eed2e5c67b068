"""Where everything is wired together: the process that shows the window, from unlock to lock.

Vault, services and the shell are loaded after the unlock screen stands: they take longer than
Qt itself.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tbtt_desktop.errors import FileProblem, TbttError, WorldError
from ui import exit_codes, i18n, settings_file, theme
from ui.bugs import BugReport, describe
from ui.garbage import Sweeper, spare_what_is_loaded
from ui.guarding import Watch
from ui.nowhere import settings_go_nowhere
from ui.process_name import NAME
from ui.screens.unlock.page import UnlockPage
from ui.screens.unlock.presenter import UnlockPresenter
from ui.settings_file import KnownVault, Settings
from ui.system.capture import exclusion
from ui.theme.icons import icon
from ui.theme.system import theme_of
from ui.window import FirstPaint, Forgetful, MainWindow

if TYPE_CHECKING:
    from tbtt_desktop.audio.source import SoundOutput, SoundSource
    from tbtt_desktop.vault.store import Vault
    from ui.ending import Ending
    from ui.jobs import ThreadJobs, ThreadLane
    from ui.opened import OpenedVault
    from ui.session import Navigator
    from ui.system.awake import Awake
    from ui.system.watch import SystemWatch


class App(QObject):
    """The composition root: what lives as long as the process does. It is the `Host` of the screens."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__()
        self._qt = qt
        self._watch = Watch(0, self)
        self._sweeper = Sweeper(self, self._watch.quiet_for)
        self._notice: FileProblem | None = None
        self.settings = self._load_settings()
        self._dress()
        self.window = MainWindow()
        self.window.close_asked.connect(lambda: self.end(exit_codes.DONE))
        self._watch.idle.connect(self.lock)
        self._watch.slept.connect(self._woke)
        self._watch.hide_asked.connect(self.hide)
        qt.installEventFilter(self._watch)
        self._exclusion = exclusion(self)
        if self._exclusion is not None:
            qt.installEventFilter(self._exclusion)
        self._jobs: ThreadJobs | None = None
        self._lane: ThreadLane | None = None
        self._vault: Vault | None = None
        self._folder: Path | None = None  # as it is listed
        self._opened: OpenedVault | None = None
        self._ending: Ending | None = None
        self._system: SystemWatch | None = None
        self._gone = False

    def start(self) -> None:
        """Show the first screen, then load what comes after it."""
        self._name_window()
        if self.settings.vaults:
            self.show_unlock()
        else:
            self.show_setup()
        FirstPaint(self.window, self._load_the_rest)
        self.window.appear()

    # Before a vault is open

    def show_unlock(self) -> None:
        """Show the unlock screen."""
        presenter = UnlockPresenter(
            self.settings.vaults,
            self.jobs,
            self._open,
            self.opened,
            keep=self._keep_vaults,
            damaged=self._show_damaged,
        )
        page = UnlockPage(presenter, self.settings.language or i18n.system_language())
        page.new_vault.connect(self.show_setup)
        page.lost_passphrase.connect(self.show_recover)
        page.other_folder.connect(lambda: self._add_folder(presenter, page))
        page.language_chosen.connect(self._speak)
        self.window.show_only(page)
        page.show_notice(self._notice)

    def show_setup(self) -> None:
        """Show the steps that make a new vault."""
        from ui.screens.setup.page import open_setup  # late: needed once in a vault's life

        self.window.show_only(open_setup(self))

    def show_recover(self) -> None:
        """Show the way back in with recovery shares."""
        from ui.screens.recover.page import open_recover  # late: rarely needed

        self.window.show_only(open_recover(self))

    # What `Host` promises

    def jobs(self) -> ThreadJobs:
        """Return the pool, made at the first call."""
        if self._jobs is None:
            from ui.jobs import ThreadJobs  # late: the unlock screen stands without it

            self._jobs = ThreadJobs(self.show_bug, self)
        return self._jobs

    def lane(self) -> ThreadLane:
        """Return the lane of the vault's connection, made at the first call."""
        if self._lane is None:
            from ui.jobs import ThreadLane  # late: the unlock screen stands without it

            self._lane = ThreadLane()
        return self._lane

    def keep_settings(self, settings: Settings) -> None:
        """Write the settings and go by them. Raises `FileProblem` after taking them on."""
        self.settings = settings
        self._dress()
        self._name_window()
        settings_file.save(settings)

    def program_name(self) -> str:
        """Return what the program calls itself."""
        if self.settings.discreet:
            return QCoreApplication.translate("Program", "Notebook")
        return QCoreApplication.translate("Program", "TBTT Desktop")

    def microphones(self) -> SoundSource:
        """Return where sound is recorded from."""
        from tbtt_desktop.audio.portaudio import Microphones  # late: the unlock screen stands without it

        return Microphones()

    def loudspeakers(self) -> SoundOutput:
        """Return where sound is played."""
        from tbtt_desktop.audio.portaudio import Loudspeakers  # late: as above

        return Loudspeakers()

    def awake(self) -> Awake:
        """Return what keeps the computer from sleeping while it records."""
        from ui.system.here import system_awake  # late: as above

        return system_awake()

    def choose_folder(self, title: str, start: Path | None = None) -> Path | None:
        """Ask for a folder."""
        from ui.widgets.files import DialogFileChooser  # late: Qt's own dialog is a large one

        return DialogFileChooser(self.window, start).folder(title)

    def holds(self, known: KnownVault, vault: Vault) -> None:
        """Take charge of a vault that was just made or opened: it is listed, and closed at the end."""
        self._vault, self._folder = vault, known.folder
        self._listen()
        if self.settings.vaults[:1] == (known,):
            return
        self.settings = self.settings.with_vault(known)
        try:
            settings_file.save(self.settings)
        except FileProblem as error:
            self._notice = error

    def opened(self, known: KnownVault, vault: Vault) -> None:
        """Show what is in a vault. Raises `VaultRefused`, with the vault closed where it is damaged."""
        from tbtt_desktop.vault.errors import VaultRefused  # late: the unlock screen stands without it
        from ui.opened import OpenedVault  # late: as above, without the shell

        self.holds(known, vault)
        self._opened = OpenedVault(self, vault)
        try:
            self._opened.start()
        except VaultRefused as error:
            if error.code == "vault_damaged":  # in a place that opening did not need
                self._give_up(vault)
            raise
        if self._notice is not None:
            self._opened.show_error(self._notice)

    def let_go(self, screen: QWidget) -> None:
        """Show a screen in place of the vault's pages, of which nothing is to be saved any more."""
        self._opened = None
        self.window.show_only(screen)

    def forget(self, folder: Path) -> None:
        """Take a vault that is no more off the list."""
        left = tuple(known for known in self.settings.vaults if known.folder != folder)
        self.settings = replace(self.settings, vaults=left)
        try:
            settings_file.save(self.settings)
        except FileProblem as error:
            self._notice = error

    def start_again(self) -> None:
        """End this process and come back as a fresh one."""
        self.end(exit_codes.LOCKED)

    @property
    def navigator(self) -> Navigator | None:
        """How to go somewhere in the vault that is open."""
        return self._opened

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody was there for so long."""
        self._watch.set_seconds(minutes * 60)

    def show_bug(self, report: BugReport) -> None:
        """Say that the program made a mistake; the report names places, never content."""
        sys.stderr.write(report.as_text() + "\n")
        if self._opened is not None:
            self._opened.show_bug(report)

    # The end

    def lock(self) -> None:
        """Save, close, and come back as a fresh process at the unlock screen."""
        if self._vault is not None:
            self.end(exit_codes.LOCKED)

    def left(self) -> None:
        """The computer goes to sleep, or its session to somebody else: lock, and only then let it.

        What a lock has only covered goes on; the process that ends lets go by itself.
        """
        self.lock()
        if self._system is not None and self._ending is not None and not self._ending.over:
            self.window.repaint()
            self._qt.sync()
            self._system.release()

    def _woke(self) -> None:
        """The computer has slept, and perhaps nothing said so before."""
        self.lock()
        page = self.window.screen_shown()
        if isinstance(page, Forgetful):
            page.forget()

    def hide(self) -> None:
        """Be gone at once; then save, close and end. What runs is asked to stop."""
        for widget in self._qt.topLevelWidgets():
            widget.hide()
        self._qt.sync()
        if self._jobs is not None:
            self._jobs.cancel_all()
        self.end(exit_codes.HIDDEN)

    def end(self, code: int) -> None:
        """Begin the end of this process, once."""
        if self._gone:
            if self._ending is not None and code != exit_codes.LOCKED:
                self._ending.hurry(code)
            return
        self._gone = True
        from ui.ending import Ending, Stage  # late: not before the end
        from ui.widgets.private import private_clipboard  # late: as above

        while (popup := self._qt.activePopupWidget()) is not None:
            popup.close()  # a menu shows words too
        for widget in self._qt.topLevelWidgets():
            if isinstance(widget, QDialog):
                widget.reject()
        private_clipboard().clear()
        stage = Stage(self.window, self._jobs, self._opened)
        self._ending = Ending(stage, code, self._close, self._qt.exit)
        self._ending.begin()

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an exception that nobody caught."""
        self.show_bug(describe(error.with_traceback(trace)))

    # Within

    def _close(self) -> None:
        if self._vault is not None:
            self._vault.close()
            self._list_beside(self._vault)
        if self._lane is not None:
            self._lane.stop()

    def _list_beside(self, vault: Vault) -> None:
        """List the folder in which a vault went on whose file was replaced, also at the very end."""
        before, now = self._folder, vault.files.folder
        if before is not None and before != now:
            from ui.staying import beside  # late: the unlock screen stands without it

            with contextlib.suppress(FileProblem):  # it is found by hand
                self._keep_vaults((beside(self.settings, before, now), *self.settings.vaults))

    def _listen(self) -> None:
        """Hear what the system says, from the moment on at which there is something to lock."""
        if self._system is None:
            from ui.system.here import system_watch  # late: the unlock screen stands without it

            self._system = system_watch(self.window, self)
            self._system.leaving.connect(self.left)
            self._system.start()

    def _load_settings(self) -> Settings:
        try:
            return settings_file.load()
        except FileProblem as error:
            self._notice = error
            return Settings()

    def _dress(self) -> None:
        i18n.install(self._qt, self.settings.language or i18n.system_language())
        theme.apply(self._qt, theme_of(self._qt, self.settings))

    def _name_window(self) -> None:
        self.window.setWindowTitle(self.program_name())
        self.window.setWindowIcon(icon("notebook" if self.settings.discreet else "shield", "accent"))

    def _speak(self, language: str) -> None:
        try:
            self.keep_settings(replace(self.settings, language=language))
        except FileProblem as error:
            self._notice = error
        self.show_unlock()

    def _keep_vaults(self, vaults: tuple[KnownVault, ...]) -> None:
        self.settings = replace(self.settings, vaults=vaults)
        settings_file.save(self.settings)

    def _open(self, folder: Path, passphrase: str) -> Vault:
        from tbtt_desktop.services.vaults import open_vault  # late: loads the whole core

        return open_vault(folder, passphrase, self.lane())

    def _show_damaged(self, known: KnownVault, passphrase: str, error: TbttError) -> None:
        from ui.screens.unlock.damaged import open_damaged  # late: rarely needed
        from ui.screens.unlock.way_in import WayIn  # late: as above

        self.window.show_only(open_damaged(self, known, WayIn(passphrase), error))

    def _give_up(self, vault: Vault) -> None:
        """Close a vault of which nothing is shown yet."""
        self._opened = self._vault = None
        with contextlib.suppress(WorldError):  # its database is what is damaged
            vault.close()

    def _add_folder(self, presenter: UnlockPresenter, page: UnlockPage) -> None:
        folder = self.choose_folder(QCoreApplication.translate("Program", "Folder of the vault"))
        if folder is not None:
            presenter.add_folder(folder)
            page.focus_first()  # what comes next is its passphrase

    def _load_the_rest(self) -> None:
        import ui.opened  # late: as above
        import ui.screens.stories.page  # noqa: F401  # late: as above

        spare_what_is_loaded()


def run() -> int:
    """Show the window until it ends, and return why it ended (`ui.exit_codes`)."""
    settings_go_nowhere()
    QCoreApplication.setApplicationName(NAME)
    QGuiApplication.setDesktopFileName(NAME)  # the app id on Wayland
    qt = QApplication([NAME])  # the first half of WM_CLASS on X11
    qt.setQuitOnLastWindowClosed(False)
    app = App(qt)
    sys.excepthook = app.caught
    # Python hears a signal when it next runs: at the latest when `Watch` looks at the clock.
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: app.end(exit_codes.DONE))
    app.start()
    return qt.exec()


def leave(code: int) -> None:
    """End the process at once: every step is on disk, and no thread of the pool may hold it up."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
