"""Whether the vault that is open still lies where it was opened, asked every few seconds.

Every change asks it too. While nobody writes, a program that synchronises may put another file in its
place; the sooner that is noticed, the less a power cut can take.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from tbtt_desktop.errors import TbttError
from tbtt_desktop.vault.store import Vault
from ui.i18n import filled
from ui.jobs import JobHandle, ThreadJobs
from ui.settings_file import NAME_MAX, KnownVault, Settings

LOOK_EVERY: Final = 5_000  # milliseconds


class Staying(QObject):
    """Calls `moved(from, to)` once the vault goes on in another folder, `failed` while it cannot."""

    def __init__(
        self,
        vault: Vault,
        jobs: ThreadJobs,
        moved: Callable[[Path, Path], None],
        failed: Callable[[TbttError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._vault, self._jobs, self._moved, self._failed = vault, jobs, moved, failed
        self._folder = vault.files.folder
        self._looking: JobHandle | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask now, unless that is under way."""
        if self._looking is None or not self._looking.running:
            self._looking = self._jobs.run(self._vault.look, on_done=self._looked, on_failed=self._failed)

    def _looked(self, _: None) -> None:
        before, now = self._folder, self._vault.files.folder
        if now != before:
            self._folder = now
            self._moved(before, now)


def beside(settings: Settings, before: Path, now: Path) -> KnownVault:
    """Return how a vault that went on in another folder is listed before unlocking."""
    name = next((known.name for known in settings.vaults if known.folder == before), now.name)
    words = filled(QCoreApplication.translate("Program", "%1, saved beside it"), name)
    return KnownVault(words[:NAME_MAX], now)
