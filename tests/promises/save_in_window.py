"""The window's own way of saving, and its recorder, in a program that says on stdout what a page would show.

    python -m tests.promises.save_in_window FOLDER STORY

"saved" where a page shows that all is saved (`ui.saving`, the pool, the lane), "kept" where the recorder
tells that a second is on disk. Nothing else happens until that was said.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from tbtt_desktop import limits
from tbtt_desktop.audio.source import RATE
from tbtt_desktop.errors import BugError, TbttError
from tbtt_desktop.services import recording, stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import StoryId
from tests.helpers.sound import ArraySource, voice
from tests.helpers.vaults import PASSPHRASE
from ui.garbage import Sweeper
from ui.jobs import ThreadJobs, ThreadLane
from ui.saving import Writes

TEXTS: Final = 8
SECONDS: Final = 4
PATIENCE: Final = 60.0  # seconds


def main(folder: str, story: str) -> None:
    """Write, then record."""
    app = QCoreApplication([])
    Sweeper(app)
    lane = ThreadLane()
    jobs = ThreadJobs(_fail)
    vault = open_vault(Path(folder), PASSPHRASE, lane)
    item = stories.add_text(vault, StoryId(story), "It began")
    states: list[bool] = []

    def told(pending: bool, error: TbttError | None) -> None:
        if error is not None:
            raise error
        if not pending and states and states[-1]:
            _say("saved")
        states.append(pending)

    writes = Writes(jobs, told)
    for number in range(TEXTS):
        writes.put("text", stories.save_text, vault, item, f"It began in spring. {number} " * 50)
        _wait(app, lambda: not writes.pending)
    vars(limits)["RECORDING_STALL_SECONDS"] = PATIENCE  # this microphone waits until a second was kept
    source, samples = ArraySource(), voice(float(SECONDS))
    recorder = recording.begin(vault, StoryId(story), source).recorder
    for second in range(SECONDS):
        source.say(samples[second * RATE : (second + 1) * RATE])
        _wait(app, lambda wanted=(second + 1) * RATE: recorder.status().kept == wanted)  # type: ignore[misc]
        _say("kept")
    recorder.stop()
    recorder.wait(PATIENCE)
    vault.close()
    jobs.close()
    lane.stop()


def _say(word: str) -> None:
    os.write(1, word.encode() + b"\n")


def _fail(_report: object) -> None:
    raise BugError


def _wait(app: QCoreApplication, until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        app.processEvents()
        time.sleep(0.001)
        if time.monotonic() > end:
            raise TimeoutError


if __name__ == "__main__":
    main(*sys.argv[1:])
