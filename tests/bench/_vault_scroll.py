"""Scrolling the list in the real widget: how long each turn of the window's loop takes, painting included.

By wheel, row by row with the arrow key, page by page, and by dragging the bar from end to end, where no row
is there yet and each is read while it scrolls. A turn that is longer than a frame of a sixtieth of a second
would be seen as a stall. It is counted by the processor's time of the window's thread, since a machine has
other things to do; by the clock the 99th percentile is told beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QTableView

from tbtt_desktop.errors import BugError
from tbtt_desktop.vault.store import Vault
from tests.bench._pairs import quantile
from tests.bench._window import Turns, WindowThread, turn

FRAME_MS: Final = 16.0
STEPS: Final = 150  # of each kind


def measure(vault: Vault, rounds: int) -> bool:
    """Scroll `rounds` times, print the longest turns, and return whether their median is short enough."""
    window = WindowThread(vault)
    longest, clocks, turns = [], [], 0
    for _ in range(rounds + 1):
        with window.opened() as opened:
            view = opened.listed.view()
            taken = Turns([], [])
            for act in _acts(view):
                taken.take(partial(_act_and_turn, act))
            taken.pump(partial(_all_there, view))
        longest.append(max(taken.processor))
        clocks += taken.clock
        turns += len(taken.clock)
    window.close()
    longest, first = longest[1:], longest[0]
    middle = quantile(longest, 0.5)
    met = middle <= FRAME_MS
    print(
        f"{'scrolling, longest turn':26} {middle:.1f} ms ({min(longest):.1f} to {max(longest):.1f} in"
        f" {rounds}), at most {FRAME_MS:.0f}: {'met' if met else 'MISSED'}   {turns} turns; by the clock 99"
        f" of 100 within {quantile(clocks, 0.99):.1f} ms, longest {max(clocks):.1f}; first time {first:.1f}",
        flush=True,
    )
    return met


def _act_and_turn(act: Callable[[], object]) -> None:
    act()
    turn()


def _acts(view: QTableView) -> Iterator[Callable[[], object]]:
    """Yield what a person does to get through a list."""
    bar = view.verticalScrollBar()
    if bar.maximum() < 2 * STEPS:
        raise BugError
    for _ in range(STEPS):
        yield partial(_wheel, view)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Up):
        for _ in range(STEPS):
            yield partial(_press, view, key)
    for step in range(STEPS):
        yield partial(_drag, view, bar, _far(bar, step))
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_End):
        yield partial(_press, view, key)


def _far(bar: QScrollBar, step: int) -> int:
    """Return places from one end to the other and back, none near the last one."""
    part = 2 * step / STEPS
    return round(bar.maximum() * (part if part <= 1 else 2 - part))


def _wheel(view: QTableView) -> None:
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),  # one notch
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def _drag(view: QTableView, bar: QScrollBar, to: int) -> None:
    """Move the bar, with the movement of the mouse by which the window knows that somebody is there."""
    middle, none = QPointF(bar.rect().center()), Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, middle, bar.mapToGlobal(middle), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), moved)
    bar.setValue(to)


def _press(view: QTableView, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _all_there(view: QTableView) -> bool:
    """Whether no row in view is still on its way."""
    first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    model = view.model()
    rows = range(max(first, 0), (last if last >= 0 else model.rowCount() - 1) + 1)
    return all(bool(model.index(row, 0).data()) for row in rows)
