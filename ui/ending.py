"""How a session ends: everything saved, the vault closed, the process gone.

Lock and Hide go the same way. Work that must finish is waited for behind a cover; what
cannot be saved is tried again behind it, until it can or the person gives it up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from tbtt_desktop.errors import TbttError
from ui.jobs import ThreadJobs
from ui.window import Cover, MainWindow
from ui.words import sentences_for

TRY_AGAIN: Final = 5_000  # milliseconds


class Leavable(Protocol):
    """A port: what has to be saved before the end. Raises `WorldError` when it cannot."""

    def leave(self) -> None:
        """Save now."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What stands on the stage when the session ends."""

    window: MainWindow
    jobs: ThreadJobs | None
    page: Leavable | None


class Ending(QObject):
    """One end of a session. `close` closes the vault; `gone(code)` ends the process."""

    def __init__(
        self,
        stage: Stage,
        code: int,
        close: Callable[[], None],
        gone: Callable[[int], None],
    ) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._code = code
        self._close = close
        self._gone = gone
        self._saved = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(TRY_AGAIN)
        self._again.timeout.connect(self.begin)

    def begin(self) -> None:
        """Save; then wait for what must finish; then close and go."""
        try:
            if not self._saved and self._stage.page is not None:
                self._stage.page.leave()
        except TbttError as error:
            heading = QCoreApplication.translate("Ending", "Locked, but not everything is saved yet")
            self._stage.window.cover(Cover(heading, sentences_for(error), discard=self._discard))
            self._again.start()
            return
        self._saved = True
        self._wait_for_work()

    def _discard(self) -> None:
        self._again.stop()
        self._saved = True
        self._wait_for_work()

    def _wait_for_work(self) -> None:
        jobs = self._stage.jobs
        if jobs is not None and jobs.must_finish():
            text = QCoreApplication.translate(
                "Ending", "Work that was under way is being finished. Then this closes."
            )
            self._stage.window.show_only(Cover(QCoreApplication.translate("Ending", "Locked"), text))
            jobs.drained.connect(self._end)
            return
        self._end()

    def _end(self) -> None:
        if self._stage.jobs is not None:
            self._stage.jobs.close()
        try:
            self._close()
        finally:
            self._gone(self._code)
