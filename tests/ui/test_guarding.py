"""Locking when nobody is there, hiding on three Shifts."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.guarding import ShiftPresses, Watch
from ui.widgets import PrivateTextEdit


def test_three_shifts_within_a_second_hide() -> None:
    """She hears the key in the door, and the window stays."""
    presses = ShiftPresses()
    assert [presses.shift(at) for at in (10.0, 10.4, 10.9)] == [False, False, True]


def test_slow_shifts_do_not_hide() -> None:
    """Somebody who thinks with a finger on Shift would lose the window."""
    presses = ShiftPresses()
    assert [presses.shift(at) for at in (10.0, 10.6, 11.1, 11.8, 12.4)] == [False] * 5


def test_another_key_between_does_not_hide() -> None:
    """Three capital letters in a row would hide the window."""
    presses = ShiftPresses()
    presses.shift(10.0)
    presses.shift(10.1)
    presses.other()
    assert not presses.shift(10.2)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a field, as the keyboard finds it."""
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(PrivateTextEdit("Text"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_keys_reach_the_count_once(qtbot: QtBot, qapp: QApplication, window: QWidget) -> None:
    """A press that travels from widget to widget would count more than once, and hide too soon."""
    watch = Watch(0, window)
    qapp.installEventFilter(watch)
    hidden: list[bool] = []
    watch.hide_asked.connect(lambda: hidden.append(True))
    handle = window.windowHandle()
    assert handle is not None
    for _ in range(2):
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    QTest.keyClick(handle, Qt.Key.Key_A)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert hidden == []
    for _ in range(2):
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert hidden == [True]
    qapp.removeEventFilter(watch)


def test_nobody_there_locks(
    qtbot: QtBot, qapp: QApplication, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screen left alone in an office would show her story to the next who passes."""
    now = [1_000.0]
    monkeypatch.setattr(time, "time", lambda: now[0])
    watch = Watch(300, window)
    qapp.installEventFilter(watch)
    idle: list[float] = []
    watch.idle.connect(lambda: idle.append(now[0]))
    now[0] += 299
    watch._look()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    now[0] += 299
    watch._look()
    assert idle == []
    now[0] += 7_200  # the computer slept
    watch._look()
    assert len(idle) == 1
    watch.set_seconds(0)
    now[0] += 99_999
    watch._look()
    assert len(idle) == 1
    qapp.removeEventFilter(watch)


def test_a_computer_that_slept_without_a_word_is_noticed(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing says that the lid is closed, the story would be open when somebody opens it."""
    wall, steady = [1_000.0], [10.0]
    monkeypatch.setattr(time, "time", lambda: wall[0])
    monkeypatch.setattr(time, "monotonic", lambda: steady[0])
    watch = Watch(0, window)
    slept: list[bool] = []
    watch.slept.connect(lambda: slept.append(True))
    for _ in range(3):  # awake, and one second late
        wall[0] += 2
        steady[0] += 2
        watch._look()
    assert slept == []
    wall[0] += 60
    steady[0] += 1
    watch._look()
    watch._look()
    assert slept == [True]
