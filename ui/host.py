"""What the screens and the opened vault may ask of the process they live in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ui.bugs import BugReport
from ui.settings_file import KnownVault, Settings
from ui.window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tbtt_desktop.audio.source import SoundOutput, SoundSource
    from tbtt_desktop.vault.store import Vault
    from ui.jobs import ThreadJobs, ThreadLane
    from ui.system.awake import Awake


class Host(Protocol):
    """A port: the application object."""

    @property
    def window(self) -> MainWindow:
        """The one window."""

    @property
    def settings(self) -> Settings:
        """The settings before unlocking."""

    def keep_settings(self, settings: Settings) -> None:
        """Write the settings and go by them. Raises `FileProblem` after taking them on."""

    def program_name(self) -> str:
        """Return what the program calls itself."""

    def jobs(self) -> ThreadJobs:
        """Return the pool."""

    def lane(self) -> ThreadLane:
        """Return the lane of the vault's connection."""

    def microphones(self) -> SoundSource:
        """Return where sound is recorded from."""

    def loudspeakers(self) -> SoundOutput:
        """Return where sound is played."""

    def awake(self) -> Awake:
        """Return what keeps the computer from sleeping while it records."""

    def choose_folder(self, title: str, start: Path | None = None) -> Path | None:
        """Ask for a folder."""

    def show_unlock(self) -> None:
        """Show the unlock screen."""

    def holds(self, known: KnownVault, vault: Vault) -> None:
        """Take charge of a vault that was just made or opened: it is listed, and closed at the end."""

    def opened(self, known: KnownVault, vault: Vault) -> None:
        """Show what is in a vault."""

    def let_go(self, screen: QWidget) -> None:
        """Show a screen in place of the vault's pages, of which nothing is to be saved any more."""

    def forget(self, folder: Path) -> None:
        """Take a vault that is no more off the list."""

    def start_again(self) -> None:
        """End this process and come back as a fresh one."""

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody was there for so long."""

    def lock(self) -> None:
        """Save, close, and come back as a fresh process at the unlock screen."""

    def hide(self) -> None:
        """Be gone at once."""

    def show_bug(self, report: BugReport) -> None:
        """Say that the program made a mistake."""
