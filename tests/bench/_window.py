"""How long the window's thread is kept by the list of stories: opened, scrolled, typed into.

Every turn of the event loop is timed, by the clock and by the processor: a busy machine makes the first
longer and leaves the second as it is.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tbtt_desktop.audio.source import SoundOutput, SoundSource
from tbtt_desktop.errors import BugError
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.screens import Chosen, Window
from ui.garbage import Sweeper, spare_what_is_loaded
from ui.guarding import Watch
from ui.host import Host
from ui.jobs import ThreadJobs
from ui.route import Route, Screen
from ui.screens.registry import open_page
from ui.screens.stories.page import StoriesPage
from ui.session import Session
from ui.theme import Theme, apply
from ui.widgets import SearchField, TableList

PAUSE = 0.25  # seconds after a letter: longer than the field waits, so that each is searched for


@dataclass(slots=True)
class Turns:
    """How long each turn of the event loop took, in milliseconds."""

    clock: list[float]
    processor: list[float]

    def take(self, act: Callable[[], object]) -> None:
        """Do something on the window's thread."""
        begun, used = time.perf_counter(), time.thread_time()
        act()
        self.clock.append((time.perf_counter() - begun) * 1000)
        self.processor.append((time.thread_time() - used) * 1000)

    def pump(self, until: Callable[[], bool], most: float = 30.0) -> None:
        """Turn the loop until something is so. Raises `BugError` after `most` seconds."""
        end = time.monotonic() + most
        while not until():
            self.take(turn)
            time.sleep(0.001)  # as the loop does where nothing waits
            if time.monotonic() > end:
                raise BugError


@dataclass(frozen=True, slots=True)
class Opened:
    """The list on the screen: milliseconds until its first rows were there, and until all were; the turns."""

    page: StoriesPage
    listed: TableList
    first: float
    whole: float
    turns: Turns


@dataclass(frozen=True, slots=True)
class Round:
    """One time through: milliseconds until the first rows are painted, and until all are there; the turns."""

    first: float
    whole: float
    opening: Turns
    scrolling: Turns
    typing: Turns


class WindowThread:
    """Opens the list as the shell does, with the window's own pool."""

    def __init__(self, vault: Vault) -> None:
        self._app = QApplication.instance() or QApplication([])
        apply(cast(QApplication, self._app), Theme())
        self._watch = Watch(0, self._app)
        self._app.installEventFilter(self._watch)
        self._sweeper = Sweeper(self._app, self._watch.quiet_for)
        spare_what_is_loaded()
        self._vault = vault
        self._jobs = ThreadJobs(_fail)

    def close(self) -> None:
        """End the pool."""
        self._jobs.close()

    def go(self, typed: Sequence[str]) -> Round:
        """Open the list, scroll through it, type each of `typed` letter by letter."""
        scrolling, typing = Turns([], []), Turns([], [])
        with self.opened() as opened:
            bar = opened.listed.view().verticalScrollBar()
            for step in range(200):
                bar.setValue(step * 37 if step < 100 else bar.maximum() * (step - 100) // 100)
                scrolling.take(turn)
            field = opened.page.findChild(SearchField)
            if not isinstance(field, SearchField):
                raise BugError
            field.setFocus()
            for words in typed:
                field.clear()
                for letter in words:
                    typing.take(partial(_press, field, letter))
                    typing.pump(partial(_past, time.monotonic() + PAUSE))
                typing.pump(lambda: opened.page._presenter.state.hits is not None)
        return Round(opened.first, opened.whole, opened.turns, scrolling, typing)

    @contextmanager
    def opened(self) -> Iterator[Opened]:
        """Open the list and wait until all of it is there; leave it afterwards."""
        turns = Turns([], [])
        begun = time.perf_counter()
        page = open_page(self.session(), Route(Screen.STORIES))
        if not isinstance(page, StoriesPage):
            raise BugError
        page.resize(1080, 690)
        page.show()
        listed, _ = page.findChildren(TableList)
        turns.pump(lambda: len(listed.rows()) > 0)
        first = (time.perf_counter() - begun) * 1000
        turns.pump(lambda: page._presenter.state.whole)
        whole = (time.perf_counter() - begun) * 1000
        yield Opened(page, listed, first, whole, turns)
        page.leave()
        page.deleteLater()
        turn()

    def session(self) -> Session:
        """Return what pages are opened with."""
        return Session(
            vault=self._vault,
            role=Role.HELPER,
            jobs=self._jobs,
            navigator=Window(),
            files=Chosen(),
            world=self._vault.world,
            language="en",
            host=cast(Host, None),  # only Settings asks it
            microphones=cast(SoundSource, None),  # only the interview asks them
            loudspeakers=cast(SoundOutput, None),  # only pages with a sound ask them
        )


def turn() -> None:
    """Let the loop do what waits, painting included."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def _press(field: SearchField, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _past(moment: float) -> bool:
    return time.monotonic() > moment


def _fail(_: object) -> None:
    raise BugError
