"""How a session ends: everything saved, the vault closed, the process gone.

Lock and Hide go the same way. Work that must finish is waited for behind a cover; what
cannot be saved is tried again behind it, until it can or the person gives it up. A lock does
not end a recording: it goes on behind the cover, and the lock follows when it has ended.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Protocol, cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from tbtt_desktop.errors import BugError, TbttError
from ui import exit_codes
from ui.jobs import ThreadJobs
from ui.page import Live
from ui.window import Cover, MainWindow
from ui.words import sentences_for

TRY_AGAIN: Final = 5_000  # milliseconds
LOOK: Final = 250  # milliseconds between looks at a recording behind the cover

_Caught = tuple[type[BaseException], BaseException, TracebackType | None]


class Leavable(Protocol):
    """A port: what has to be saved before the end. Raises `WorldError` when it cannot."""

    def leave(self) -> None:
        """Save now."""

    def leave_covered(self) -> Live | None:
        """Save now, before a lock; return what goes on behind the cover."""


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
        self._live: Live | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK)
        self._look.timeout.connect(self._look_at_live)
        self._hurried = False  # whether nothing goes on behind the cover any more
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(TRY_AGAIN)
        self._again.timeout.connect(self.begin)
        self._ended = False

    @property
    def over(self) -> bool:
        """Whether everything is saved and closed, and the process only has to go."""
        return self._ended

    def begin(self) -> None:
        """Save; then wait for what must finish; then close and go."""
        try:
            self._save()
            if self._live is not None and self._live.running() and not self._hurried:
                self._cover_live()
                return
            self._finish_live()
        except TbttError as error:
            self._cover_unsaved(error)
        except Exception:  # noqa: BLE001 - a mistake of ours must not leave the story in sight
            self._cover_unsaved(BugError())
            sys.excepthook(*cast("_Caught", sys.exc_info()))
        else:
            self._wait_for_work()

    def _cover_unsaved(self, error: TbttError) -> None:
        heading = QCoreApplication.translate("Ending", "Locked, but not everything is saved yet")
        self._stage.window.cover(Cover(heading, sentences_for(error), discard=self._discard))
        self._again.start()

    def hurry(self, code: int) -> None:
        """End in this way instead, and now: what a lock has only covered is finished and kept."""
        self._code = code
        self._hurried = True
        if self._live is not None or not self._saved:
            self.begin()

    def _save(self) -> None:
        page = self._stage.page
        if self._saved or page is None:
            return
        if self._code == exit_codes.LOCKED and not self._hurried:
            self._live = page.leave_covered()
        else:
            page.leave()
        self._saved = True

    def _cover_live(self) -> None:
        text = QCoreApplication.translate("Ending", "A recording goes on. When it is finished, this closes.")
        title = QCoreApplication.translate("Ending", "Locked")
        self._stage.window.show_only(Cover(title, text, finish=self._finish))
        self._look.start()

    def _look_at_live(self) -> None:
        if self._live is not None and not self._live.running():
            self._finish()

    def _finish(self) -> None:
        self._hurried = True
        self.begin()

    def _finish_live(self) -> None:
        self._look.stop()
        if self._live is not None:
            self._live.finish()
            self._live = None

    def _discard(self) -> None:
        self._again.stop()
        self._live = None
        self._saved = True
        self._wait_for_work()

    def _wait_for_work(self) -> None:
        jobs = self._stage.jobs
        if jobs is None or not jobs.must_finish():
            self._end()
            return
        text = QCoreApplication.translate(
            "Ending", "Work that was under way is being finished. Then this closes."
        )
        title = QCoreApplication.translate("Ending", "Locked")
        cover = Cover(title, text, stop=jobs.cancel_all)
        self._stage.window.show_only(cover)
        jobs.moved.connect(cover.show_progress)
        jobs.drained.connect(self._end)

    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        if self._stage.jobs is not None:
            self._stage.jobs.close()
        try:
            self._close()
        finally:
            self._gone(self._code)
