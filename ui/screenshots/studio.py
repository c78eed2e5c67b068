"""The window without a screen: put into a look, brought somewhere, waited for, pictured."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from tbtt_desktop.audio.source import (
    Device,
    Fill,
    OnBlock,
    SoundOutput,
    SoundSource,
    Stream,
)
from tbtt_desktop.errors import WorldError
from tbtt_desktop.vault.store import Vault
from ui import i18n, settings_file
from ui.app import App
from ui.bugs import BugReport
from ui.nowhere import settings_go_nowhere
from ui.page import Page
from ui.route import Route
from ui.screens.protect import seen_side
from ui.screenshots.private import settings_in
from ui.settings_file import KnownVault, Settings
from ui.shell import Shell
from ui.theme import Size, ThemeName
from ui.words import words_for

_QUIET_TURNS: Final = 6  # a page that grows by what is in it is laid out once for each that it is within
_TURN: Final = 0.01  # seconds
_NEVER: Final = 24 * 3_600_000  # milliseconds
_PATIENCE: Final = 60.0  # seconds until a screen that is still at work counts as failed


_NO_SUCH_WINDOW: Final = "This plugin does not support"  # the offscreen platform, about itself


class NotPictured(Exception):
    """A screen did not come up as it was asked for."""


@dataclass(frozen=True, slots=True)
class Look:
    """A theme, a language and a size of letters in per cent."""

    theme: ThemeName = ThemeName.LIGHT
    language: str = i18n.SOURCE
    text_size: int = 100

    @property
    def name(self) -> str:
        """Return the end of a picture's name."""
        return f"{self.theme.value}-{self.language}-{self.text_size}"


EVERY_LOOK: Final = tuple(
    Look(theme, language.code, size)
    for size in (100, 200)
    for language in i18n.LANGUAGES
    for theme in ThemeName
)
LOOKS: Final = tuple(look for look in EVERY_LOOK if look.language in ("en", "ar"))
"""Those that are pictured unless others are asked for: one language of each direction."""


class PicturedMicrophone:
    """A microphone that hears what a picture needs, when it needs it."""

    def __init__(self) -> None:
        self._on_block: OnBlock | None = None

    def devices(self) -> list[Device]:
        """Return it."""
        return [Device("built-in", "Built-in microphone", default=True)]

    def open(self, device: str | None, on_block: OnBlock, on_lost: Callable[[], None]) -> Stream:
        """Open it."""
        self._on_block = on_block
        return Still()

    def say(self, samples: bytes) -> None:
        """Let whoever opened it hear samples of the recorder's form."""
        if self._on_block is not None:
            self._on_block(samples, False)


class PicturedLoudspeaker:
    """A loudspeaker to be seen at work: what is played stands still, so that each picture is the same."""

    def devices(self) -> list[Device]:
        """Return it."""
        return [Device("built-in", "Built-in loudspeaker", default=True)]

    def open(
        self, device: str | None, rate: int, channels: int, fill: Fill, on_lost: Callable[[], None]
    ) -> Stream:
        """Open it."""
        return Still()


class Still:
    """A device that runs and asks for nothing."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """Pause."""

    def close(self) -> None:
        """End."""


class Studio(App):
    """The application itself, which remembers its mistakes and never locks by itself."""

    def __init__(self, qt: QApplication) -> None:
        self.mistakes: list[BugReport] = []
        self.microphone = PicturedMicrophone()
        self._inside: Vault | None = None
        super().__init__(qt)
        self.window.resize(Size.WINDOW_W, Size.WINDOW_H)
        self.window.show()
        self.window.activateWindow()

    def show_bug(self, report: BugReport) -> None:
        """Remember it: the screen that is pictured then counts as failed."""
        self.mistakes.append(report)
        super().show_bug(report)

    def lock_after(self, minutes: int) -> None:
        """Stay."""

    def microphones(self) -> SoundSource:
        """Return one that is there on every computer: a picture must not depend on what is plugged in."""
        return self.microphone

    def loudspeakers(self) -> SoundOutput:
        """Return one, for the same reason."""
        return PicturedLoudspeaker()

    def knows(self, *vaults: KnownVault) -> None:
        """List these vaults on the unlock screen, the first one first."""
        self.keep_settings(replace(self.settings, vaults=vaults))

    def put_on(self, look: Look) -> None:
        """Change the look. What is shown from here on has it."""
        self.leave()
        theme, language, size = look.theme.value, look.language, look.text_size
        self.keep_settings(replace(self.settings, theme=theme, language=language, text_size=size))

    def leave(self) -> None:
        """Leave the page that is shown, and the vault with it."""
        page = self.page()
        if page is not None:
            page.leave()
        self._inside = None

    def go(self, known: KnownVault, vault: Vault, route: Route) -> Page:
        """Open a page of a vault and wait for all that it does. Raises `NotPictured`."""
        if self._inside is not vault:
            self.leave()
            self.opened(known, vault)
            self._inside = vault
            self._hush()
        if self.navigator is not None:
            self.navigator.open(route)
        self.settle()
        shell = self.window.screen_shown()
        if not isinstance(shell, Shell) or shell.page is None or shell.route is None:
            raise NotPictured("no page came up")
        if shell.route.screen != route.screen or not shell.message.isHidden():
            raise NotPictured("another page came up, or a message above it")
        return shell.page

    def _hush(self) -> None:
        """Take away what is said once after opening, one after the other."""
        self.settle()
        shell = self.window.screen_shown()
        while isinstance(shell, Shell) and not shell.message.isHidden():
            shell.message.clear_message()
            self.settle()

    def page(self) -> Page | None:
        """Return the page that is shown."""
        shell = self.window.screen_shown()
        return shell.page if isinstance(shell, Shell) else None

    def close(self) -> None:
        """Leave what is shown, and end what runs. Vaults are closed by whoever opened them, after this."""
        self.leave()
        self._opened = self._vault = None
        self.window.show_only(QWidget())
        self.settle()
        self.window.hide()
        self.jobs().close()
        self._qt.removeEventFilter(self._watch)

    def settle(self) -> None:
        """Let everything that runs come to its end, and be shown. Raises `NotPictured`."""
        quiet, began = 0, time.monotonic()
        while quiet < _QUIET_TURNS:
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            quiet = 0 if self.jobs().busy() else quiet + 1
            if self.mistakes:
                raise NotPictured(self.mistakes.pop().as_text())
            if time.monotonic() - began > _PATIENCE:
                raise NotPictured("still at work")
            time.sleep(_TURN)

    def picture(self, path: Path) -> None:
        """Write what is shown, with an open dialog before it, as PNG. Raises `NotPictured`."""
        self.settle()
        if not self.front().grab().save(str(path), "PNG"):
            raise NotPictured(f"{path.name} could not be written")

    def front(self) -> QWidget:
        """Return what lies in front: a dialog, else the window."""
        return next(iter(self._dialogs()), self.window)

    def put_dialogs_away(self) -> None:
        """Close what a screen before has opened."""
        for dialog in self._dialogs():
            dialog.close()

    def _dialogs(self) -> list[QDialog]:
        widgets = self._qt.topLevelWidgets()
        return [widget for widget in widgets if isinstance(widget, QDialog) and widget.isVisible()]

    def press(self, key: str) -> None:
        """Do what a key does that the window binds. Raises `NotPictured`."""
        wanted = QKeySequence(key)
        bound = [one for one in self.window.findChildren(QShortcut) if one.key() == wanted]
        buttons = [one for one in self.window.findChildren(QPushButton) if one.shortcut() == wanted]
        shown = [one for one in buttons if one.isVisible()]
        if bound:
            bound[0].activated.emit()
        elif shown:
            shown[0].click()
        else:
            raise NotPictured(f"{key} does nothing here")


def without_the_platform() -> None:
    """Let Qt say all but what the offscreen platform says about itself."""
    qInstallMessageHandler(_complain)


def _complain(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    if not words.startswith(_NO_SUCH_WINDOW):
        sys.stderr.write(words + "\n")


@contextmanager
def studio(private: Path) -> Iterator[Studio]:
    """Open the window off screen, with its settings in a private folder, and close it at the end."""
    with settings_in(private):
        settings_go_nowhere()
        QCoreApplication.setApplicationName("notebook")
        qt = QApplication.instance() or QApplication([sys.argv[0], "-platform", "offscreen"])
        assert isinstance(qt, QApplication)  # noqa: S101 - no other kind is ever made here
        settings_file.save(Settings(language=i18n.SOURCE, theme=ThemeName.LIGHT.value))
        # On a slow computer the pictures of a story would be looked through, for six seconds, or not.
        seen_side.BEGIN = _NEVER  # type: ignore[misc]
        opened = Studio(qt)
        lane = opened.lane()
        try:
            yield opened
        finally:
            opened.close()
            lane.stop()
            opened.deleteLater()


@dataclass(frozen=True, slots=True)
class Shot:
    """A screen by its name, and how to get there."""

    name: str
    go: Callable[[], object]


def picture_all(
    opened: Studio, shots: tuple[Shot, ...], looks: tuple[Look, ...], out: Path, tell: Callable[[str], None]
) -> int:
    """Picture every shot in every look; say what could not be pictured, and return how many."""
    failed = 0
    for look in looks:
        opened.put_on(look)
        for shot in shots:
            name = f"{shot.name}-{look.name}.png"
            try:
                opened.put_dialogs_away()
                shot.go()
                opened.picture(out / name)
            except (NotPictured, WorldError) as error:
                failed += 1
                tell(f"{name}: {' '.join(words_for(error)) if isinstance(error, WorldError) else error}")
    return failed
