"""A folder of many bundles dropped into the window: how long its thread is kept, a recording waits.

Every turn of the window's loop is timed while the bundles are looked at and taken in, by the processor's time
of its own thread, since a machine has other things to do. Meanwhile a step such as a recording takes each
second goes through the lane twenty times a second, and is timed by the clock.
"""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tbtt_desktop.errors import BugError
from tbtt_desktop.limits import KIB
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.identity import set_meta
from tbtt_desktop.vault.store import Vault
from tests.bench import _bundle_made as made
from tests.bench._bundle_many import write_many
from tests.bench._pairs import quantile
from tests.bench._window import Turns, WindowThread
from ui.route import Route, Screen
from ui.screens.intake.page import IntakePage
from ui.screens.intake.state import Note, Work
from ui.screens.registry import open_page

COUNT: Final = 500
TURN_MS: Final = 50.0  # of the processor; a person takes up to a tenth of a second for at once
WAIT_MS: Final = 1_000.0  # by the clock: a recording keeps a second
_EVERY: Final = 0.05  # seconds
_PATIENCE: Final = 1_200.0  # seconds


def measure(folder: Path, count: int = COUNT) -> bool:
    """Drop `count` bundles, take them in, print the longest turns, and return whether they are short."""
    folder.mkdir()
    scene = made.make_scene(folder / "scene", 64 * KIB)
    mail = folder / "mail"
    mail.mkdir()
    write_many(scene, mail, count)
    lane = made.LANES["window"]()
    vault = made.opened(scene.there(), lane)
    window = WindowThread(vault)
    page = open_page(dataclasses.replace(window.session(), role=Role.COORDINATOR), Route(Screen.INTAKE))
    if not isinstance(page, IntakePage):
        raise BugError
    page.resize(1080, 690)
    page.show()
    turns, begun = Turns([], []), time.perf_counter()
    with _recording(vault) as waits:
        _drop_and_take_in(page, mail, turns)
    seconds = time.perf_counter() - begun
    taken = page._presenter.state.taken
    page.leave()
    window.close()
    vault.close()
    made.stop(lane)
    if taken != count:
        raise BugError
    return _report(count, seconds, turns, waits)


def _drop_and_take_in(page: IntakePage, mail: Path, turns: Turns) -> None:
    presenter = page._presenter
    turns.take(lambda: presenter.add([mail]))
    turns.pump(lambda: presenter.state.work is Work.NONE, _PATIENCE)
    turns.take(presenter.take_in)
    turns.pump(lambda: presenter.state.note is Note.ANSWERED, _PATIENCE)


@contextmanager
def _recording(vault: Vault) -> Iterator[list[float]]:
    """Write a little all the time, as a recording does; give how long each took, in milliseconds."""
    waits: list[float] = []
    over = threading.Event()

    def write() -> None:
        while not over.wait(_EVERY):
            begun = time.perf_counter()
            vault.write(lambda db: set_meta(db, "measured", bytes(KIB).hex()))
            waits.append((time.perf_counter() - begun) * 1000)

    thread = threading.Thread(target=write)
    thread.start()
    yield waits
    over.set()
    thread.join()


def _report(count: int, seconds: float, turns: Turns, waits: list[float]) -> bool:
    longest, waited = max(turns.processor), max(waits)
    met = longest <= TURN_MS and waited <= WAIT_MS
    print(
        f"{count} bundles in the window {seconds:.0f} s; longest turn {longest:.1f} ms of the processor, at"
        f" most {TURN_MS:.0f}; by the clock 99 of 100 within {quantile(turns.clock, 0.99):.1f} ms, longest"
        f" {max(turns.clock):.1f}; a recording waits {quantile(waits, 0.5):.1f} ms, longest {waited:.0f}, at"
        f" most {WAIT_MS:.0f}: {'met' if met else 'MISSED'}",
        flush=True,
    )
    return met
