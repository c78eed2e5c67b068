"""A program of its own in which somebody listens, in Protect and by keys, to a sound as it leaves.

    python -m tests.helpers.listen VAULT STORY [SECONDS]

Prints "played" at the end of the sound; with SECONDS the page is left then, as before a lock, and "left" is
printed. Either way it stays until its input is closed.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tbtt_desktop.audio.portaudio import Loudspeakers, Microphones
from tbtt_desktop.clock import WORLD
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import Role, StoryId
from tests.helpers.record import say
from tests.helpers.vaults import PASSPHRASE
from tests.ui.screens.screens import Chosen, Window
from ui.bugs import BugReport
from ui.garbage import Sweeper
from ui.host import Host
from ui.jobs import ThreadJobs, ThreadLane
from ui.route import Route, Screen
from ui.screens.protect.page import ProtectPage, open_page
from ui.session import Session
from ui.theme import Theme, apply
from ui.widgets.waveform_panel import SoundPanel


def fail(report: BugReport) -> None:
    """A mistake of ours ends it."""
    sys.stderr.write(report.as_text())
    os._exit(2)


def until(true: Callable[[], object]) -> None:
    """Let the window live until something is true."""
    end = time.monotonic() + 60
    while not true():
        QTest.qWait(10)
        assert time.monotonic() < end, "waited in vain"


def press(page: ProtectPage, key: Qt.Key) -> None:
    """Press a key in the active window: off screen it is not for long."""
    page.activateWindow()
    until(page.isActiveWindow)
    QTest.keyClick(page, key)


def main(folder: str, story: str, seconds: str = "") -> None:
    """Listen."""
    app = QApplication([])
    Sweeper(app)  # as in the window: a thread of the pool that collects a widget brings Qt down
    apply(app, Theme())
    lane, jobs = ThreadLane(), ThreadJobs(fail)
    vault = open_vault(Path(folder), PASSPHRASE, lane)
    session = Session(
        vault=vault,
        role=Role.HELPER,
        jobs=jobs,
        navigator=Window(),
        files=Chosen(),
        world=WORLD,
        language="en",
        microphones=Microphones(),
        loudspeakers=Loudspeakers(),
        host=cast(Host, None),
    )
    page = open_page(session, Route(Screen.PROTECT, StoryId(story), "voice"))
    assert isinstance(page, ProtectPage)
    page.resize(1084, 688)
    page.show()
    until(lambda: page.place() == "voice" and page.voice.cards())
    (card,) = page.voice.cards()
    until(card.panel.play.isEnabled)
    press(page, Qt.Key.Key_F9)
    until(card.leaving_panel)
    panel = cast(SoundPanel, card.leaving_panel())
    until(panel.play.isEnabled)
    press(page, Qt.Key.Key_F4)
    until(lambda: panel.play.text() == "Pause" and panel.waveform.position())
    if seconds:
        until(lambda: panel.waveform.position() >= float(seconds) * panel.waveform.view().rate)
        page.leave()
        say("left")
    else:
        until(lambda: panel.play.text() == "Play")
        assert panel.waveform.position() == panel.waveform.view().frames
        page.leave()
        say("played")
    sys.stdin.read()
    jobs.close()
    vault.close()
    lane.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
