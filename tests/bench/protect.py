"""How long the window's thread is kept by Protect: a story of 20,000 words, 4,500 suggestions in it.

One name stands in 500 places, and 2,000 telephone numbers. Each turn of the event loop is counted by the
processor's time of the window's thread, painting included; beside it what a bare QTextEdit needs in the same
run to take the same words and paint them, and how long a person waits until a decision is on disk and shown.
Ends with code 1 where a target is missed.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench._pairs import quantile
from tests.bench._window import Turns, WindowThread, turn  # chooses Qt's platform before Qt is there

from PySide6.QtCore import QCoreApplication, QEvent, Qt  # isort: skip
from PySide6.QtGui import QTextCursor  # isort: skip
from PySide6.QtTest import QTest  # isort: skip
from PySide6.QtWidgets import QTextEdit  # isort: skip

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.kdf import KdfParams
from tbtt_desktop.errors import BugError
from tbtt_desktop.services import consent, stories
from tbtt_desktop.services.vaults import create_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role, StoryId
from tbtt_desktop.vault.store import Vault
from tests.redaction.testimonies import read
from ui.jobs import ThreadLane
from ui.route import Route, Screen
from ui.screens.protect.page import ProtectPage
from ui.screens.registry import open_page

WORDS: Final = 20_000
NAME: Final = "Zubeida"
NAMED: Final = 500
NUMBERS: Final = 2_000
FRAME_MS: Final = 16.0
DECISION_MS: Final = 100.0
STEPS: Final = 150


def main() -> int:
    """Measure, print and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench protect", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        lane = ThreadLane()
        made = create_vault(
            Path(folder) / "v",
            Role.HELPER,
            "amal",
            "pass",
            lane=lane,
            world=World(),
            params=KdfParams(1024, 1, 1),
        )
        story_id = told(made.vault, text())
        bench = Bench(made.vault, story_id)
        for _ in range(rounds):
            bench.go()
        met = bench.tell()
        bench.close()
        made.vault.close()
        lane.stop()
    return int(not met)


def text() -> str:
    """Return testimonies that nobody gave, with the name and the numbers strewn in."""
    chance = random.Random(6)
    sentences: list[str] = []
    words = 0
    while words < WORDS - NAMED - 2 * NUMBERS:
        for one in read("en", "es", "fr", split="tune"):
            sentences += one.text.split("\n")
            words += len(one.text.split())
    strewn = [f"then {NAME} wrote." for _ in range(NAMED)]
    strewn += [f"he called from 0300 {1_000_000 + 137 * at}." for at in range(NUMBERS)]
    chance.shuffle(strewn)
    step = len(sentences) / len(strewn)
    for at, said in enumerate(strewn):
        sentences[int(at * step)] += " " + said
    return "\n".join(sentences)


def told(vault: Vault, words: str) -> StoryId:
    """Write a story down."""
    story_id = stories.new_story(vault, language="en")
    stories.set_language(vault, story_id, "en", "PK")
    consent.change(vault, story_id, grant=(Scope.TAKE_NOTES,))
    stories.add_text(vault, story_id, words)
    return story_id


class Bench:
    """The page with the story in it, and what was measured."""

    def __init__(self, vault: Vault, story_id: StoryId) -> None:
        self._window = WindowThread(vault)
        self._story_id = story_id
        self._longest: dict[str, list[float]] = {}
        self._waited: dict[str, list[float]] = {}
        self._clock: dict[str, list[float]] = {}

    def close(self) -> None:
        """End the pool."""
        self._window.close()

    def go(self) -> None:
        """Open the page, move about in it, decide, and take everything back."""
        page = open_page(self._window.session(), Route(Screen.PROTECT, self._story_id))
        if not isinstance(page, ProtectPage):
            raise BugError
        page.resize(1080, 690)
        page.show()
        state = page._presenter
        self._decide("opening", lambda: None, lambda: state.state.desk is not None)
        self._bare(state.state.desk.story.items[0].text if state.state.desk is not None else "")
        bar = page.text.text.verticalScrollBar()
        places = [bar.maximum() * step // STEPS for step in range(STEPS)]
        self._each("scrolling", [partial(bar.setValue, at) for at in places])
        wheel = [partial(bar.setValue, bar.maximum() // 2 + 60 * step) for step in range(STEPS)]
        self._each("scrolling by the wheel", wheel)
        page.text.found.setFocus()
        self._each("moving (J)", [partial(page._presenter.move, 1)] * STEPS)
        self._select(page)
        self._decisions(page)
        page.leave()
        page.deleteLater()
        turn()

    def _decisions(self, page: ProtectPage) -> None:
        presenter = page._presenter

        def settled() -> bool:
            return not presenter.state.saving and not presenter._busy

        def choose(words: str) -> None:
            presenter.choose(next(one.key for one in presenter.state.groups if one.words.startswith(words)))

        choose(NAME)
        self._decide("covering a name in 500 places", presenter.cover, settled)
        self._decide("undoing it", presenter.undo, settled)
        choose("0300")
        self._decide("covering 2,000 of a kind", presenter.cover_kind, settled)
        self._decide("undoing them", presenter.undo, settled)
        self._decide("covering everything", presenter.cover_all, settled)
        self._decide("undoing everything", presenter.undo, settled)
        choose("0300")
        self._decide("keeping 2,000 of a kind", presenter.keep_kind, settled)
        self._decide("undoing that", presenter.undo, settled)

    def _select(self, page: ProtectPage) -> None:
        """Select with Shift and the arrow keys, letter by letter and line by line, in the middle."""
        edit = page.text.text
        edit.setFocus()
        caret = edit.textCursor()
        caret.setPosition(edit.document().characterCount() // 2)
        edit.setTextCursor(caret)
        turn()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            press = partial(QTest.keyClick, edit, key, Qt.KeyboardModifier.ShiftModifier)
            self._each("typing a selection", [press] * 40)
        caret.movePosition(QTextCursor.MoveOperation.Start)
        edit.setTextCursor(caret)

    def _bare(self, words: str) -> None:
        """Let a plain QTextEdit take the same words and paint them."""
        edit = QTextEdit()
        edit.resize(700, 500)
        edit.show()
        self._each("a bare QTextEdit, filled", [partial(edit.setPlainText, words)])
        edit.deleteLater()  # before the next turn, in which it would go on laying out its words
        QCoreApplication.sendPostedEvents(edit, QEvent.Type.DeferredDelete.value)

    def _each(self, name: str, acts: Sequence[Callable[[], object]]) -> None:
        turns = Turns([], [])
        for act in acts:
            turns.take(partial(_act_and_turn, act))
        self._note(name, turns)

    def _decide(self, name: str, act: Callable[[], object], done: Callable[[], bool]) -> None:
        turns = Turns([], [])
        begun = time.perf_counter()
        turns.take(partial(_act_and_turn, act))
        turns.pump(done, 120.0)
        for _ in range(40):  # what the page still puts right afterwards
            turns.take(turn)
            time.sleep(0.002)
        self._waited.setdefault(name, []).append(time.perf_counter() - begun)
        self._note(name, turns)

    def _note(self, name: str, turns: Turns) -> None:
        self._longest.setdefault(name, []).append(max(turns.processor))
        self._clock.setdefault(name, []).append(max(turns.clock))

    def tell(self) -> bool:
        """Print a line for each; return whether every target is met."""
        bare = quantile(self._longest["a bare QTextEdit, filled"], 0.5)
        met = True
        print(f"{'longest turn, processor':32} {'median':>9} {'x bare':>7} {'by clock':>9}")
        for name, longest in self._longest.items():
            middle = quantile(longest, 0.5)
            most = FRAME_MS if name.startswith(("scroll", "moving", "typing")) else DECISION_MS
            good = name.startswith("a bare") or middle <= most
            met = met and good
            waited = (
                f"  {quantile(self._waited[name], 0.5):.2f} s until shown" if name in self._waited else ""
            )
            clock = quantile(self._clock[name], 0.5)
            verdict = "" if name.startswith("a bare") else f"  {'met' if good else 'MISSED'}"
            print(f"{name:32} {middle:6.1f} ms {middle / bare:7.2f} {clock:6.0f} ms{verdict}{waited}")
        return met


def _act_and_turn(act: Callable[[], object]) -> None:
    act()
    turn()


if __name__ == "__main__":
    sys.exit(main())
