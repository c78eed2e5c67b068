"""The waveform under real mouse and real keys: what is asked for is what was pointed at."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, cast

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tbtt_desktop.audio.peaks import Peaks
from tbtt_desktop.stories.records import Stretch
from ui.i18n import install
from ui.theme import Theme, ThemeName, Tone, apply
from ui.widgets.waveform import Waveform
from ui.widgets.waveform_marks import MarkedWaveform
from ui.widgets.waveform_paint import Shade
from ui.widgets.waveform_view import View

RATE = 8_000
FRAMES = 60 * RATE
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def loud(seconds: int = 60) -> Peaks:
    """The outline of a sound that is loud and quiet by turns."""
    wave = (np.sin(np.arange(seconds * 100) / 15) * 12_000).astype("<i2")
    return Peaks(RATE // 100, np.stack((-np.abs(wave), np.abs(wave)), axis=1).astype("<i2").tobytes())


def shade(key: int, start: float, end: float, tone: Tone = Tone.ACCENT, wider: float = 0) -> Shade:
    """A stretch, in seconds."""
    stretch = Stretch(round(start * RATE), round(end * RATE))
    wide = Stretch(round((start - wider) * RATE), round((end + wider) * RATE))
    return Shade(key, stretch, tone, "Person", wide)


class Bench:
    """A waveform in a window, and what it asked for."""

    def __init__(self, qtbot: QtBot, *shades: Shade) -> None:
        self.waveform = MarkedWaveform()
        self.asked: list[tuple[Any, ...]] = []
        for name in ("sought", "drawn", "changed", "removed", "chosen", "asked"):
            getattr(self.waveform, name).connect(self._noting(name))
        self.waveform.sought.connect(lambda frame: self.waveform.show_position(frame, follow=False))
        qtbot.addWidget(self.waveform)
        self.waveform.resize(600, 140)
        self.waveform.show_sound(FRAMES, RATE)
        self.waveform.show_peaks(loud())
        self.waveform.show_marks(shades, settled=True)
        with qtbot.waitActive(self.waveform):
            self.waveform.show()
            self.waveform.activateWindow()
        self.waveform.setFocus()

    def _noting(self, name: str) -> Callable[..., None]:
        return lambda *what: self.asked.append((name, *what))

    def asked_for(self, name: str) -> list[Any]:
        """What was asked for, by the name of the signal."""
        return [what[1] if len(what) == 2 else what[1:] for what in self.asked if what[0] == name]

    def x(self, seconds: float) -> QPoint:
        """Where a time is, in the middle of the height."""
        return QPoint(round(self.waveform.view().x_of(seconds * RATE)), 70)

    def drag(self, start: float, end: float) -> None:
        """Drag from one time to another."""
        first, last = self.x(start), self.x(end)
        QTest.mousePress(self.waveform, LEFT, pos=first)
        QTest.mouseMove(self.waveform, (first + last) / 2)
        QTest.mouseMove(self.waveform, last)
        QTest.mouseRelease(self.waveform, LEFT, pos=last)

    def press(self, key: Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.waveform, key, keys)

    def wheel(self, x: int, turns: int, keys: Qt.KeyboardModifier) -> bool:
        """Turn the wheel; return whether it was for the waveform."""
        at = QPointF(x, 70)
        delta = QPoint(0, 120 * turns)
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, at, QPoint(), delta, LEFT & Qt.MouseButton(0), keys, phase, False)
        QApplication.sendEvent(self.waveform, event)
        return event.isAccepted()


def near(frames: int, seconds: float, *, pixels: float = 1.5) -> bool:
    """Whether a frame is at a time, to a pixel and a half of 600 for a minute."""
    return abs(frames - seconds * RATE) <= pixels * FRAMES / 600


def test_a_click_goes_there(qtbot: QtBot) -> None:
    """To hear one word again one would have to hear all before it."""
    bench = Bench(qtbot)
    QTest.mouseClick(bench.waveform, LEFT, pos=bench.x(21))
    (frame,) = bench.asked_for("sought")
    assert near(frame, 21)
    assert bench.asked_for("drawn") == []


@pytest.mark.parametrize(("start", "end"), [(12, 18), (18, 12), (50, 70)])
def test_a_drag_draws_a_stretch(qtbot: QtBot, start: float, end: float) -> None:
    """A name that is drawn over must be silent from its first letter to its last, drawn either way."""
    bench = Bench(qtbot)
    bench.drag(start, end)
    (stretch,) = bench.asked_for("drawn")
    assert near(stretch.start, min(start, end))
    assert near(stretch.end, min(60, max(start, end)))
    assert bench.asked_for("sought") == []


@pytest.mark.parametrize(
    ("held", "to", "expected"),
    [(10, 7, (7, 20)), (20, 26, (10, 26)), (15, 18, (13, 23)), (20, 5, (10, 10.02))],
)
def test_edges_and_body_are_dragged(
    qtbot: QtBot, held: float, to: float, expected: tuple[float, float]
) -> None:
    """A mute that stands beside the name covers nothing of it."""
    bench = Bench(qtbot, shade(7, 10, 20))
    bench.drag(held, to)
    (changed,) = bench.asked_for("changed")
    assert changed[0] == 7
    assert near(changed[1].start, expected[0])
    assert near(changed[1].end, expected[1])
    assert bench.asked_for("drawn") == []
    assert bench.waveform.stretches() == [changed[1]]
    bench.waveform.show_marks([Shade(7, changed[1], Tone.ACCENT, "Person", changed[1])], settled=True)
    assert bench.waveform.stretches() == [changed[1]]


def test_what_is_not_saved_goes_back(qtbot: QtBot) -> None:
    """A mute that is shown where it is not saved is believed to be there."""
    bench = Bench(qtbot, shade(7, 10, 20))
    bench.drag(15, 30)
    bench.waveform.show_marks([shade(7, 10, 20)], settled=False)
    assert bench.waveform.stretches() != [Stretch(10 * RATE, 20 * RATE)]
    bench.waveform.show_marks([shade(7, 10, 20)], settled=True)
    assert bench.waveform.stretches() == [Stretch(10 * RATE, 20 * RATE)]


def test_a_narrow_stretch_can_be_moved_and_pulled(qtbot: QtBot) -> None:
    """A short name in a long sound is three pixels wide."""
    bench = Bench(qtbot, shade(7, 30, 30.6))
    bench.drag(30.3, 40.3)
    ((_, moved),) = bench.asked_for("changed")
    assert moved.end - moved.start == round(0.6 * RATE)
    assert near(moved.start, 40)


def test_arrows_go_along_in_seconds_and_never_out_of_the_sound(qtbot: QtBot) -> None:
    """Transcribing by keys: a second, five seconds, either end."""
    bench = Bench(qtbot)
    for key, keys in (
        (Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Right, SHIFT),
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Left, SHIFT),
        (Key.Key_Left, SHIFT),
        (Key.Key_End, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Right, SHIFT),
        (Key.Key_Home, Qt.KeyboardModifier.NoModifier),
    ):
        bench.press(key, keys)
    assert [frame / RATE for frame in bench.asked_for("sought")] == [1, 6, 5, 0, 0, 60, 60, 0]


def test_a_stretch_is_made_moved_and_taken_away_by_keys_alone(qtbot: QtBot) -> None:
    """Whoever cannot use a mouse must be able to do all of it."""
    bench = Bench(qtbot)
    bench.press(Key.Key_Right, SHIFT)
    bench.press(Key.Key_BracketLeft)
    assert bench.waveform.begun() == 5 * RATE
    bench.press(Key.Key_Right)
    bench.press(Key.Key_Right)
    bench.press(Key.Key_BracketRight)
    assert bench.asked_for("drawn") == [Stretch(5 * RATE, 7 * RATE)]
    bench.waveform.show_marks([shade(3, 5, 7)], settled=True)
    bench.waveform.choose(3)
    bench.press(Key.Key_Right)
    bench.press(Key.Key_BracketRight)
    bench.press(Key.Key_Right, CTRL)
    bench.press(Key.Key_Right, CTRL | SHIFT)
    bench.press(Key.Key_Return)
    expected = Stretch(round(5.1 * RATE), round(8.2 * RATE))
    assert bench.asked_for("changed") == [(3, expected)]
    assert bench.asked_for("asked") == [3]
    bench.press(Key.Key_Delete)
    assert bench.asked_for("removed") == [3]


def test_the_brackets_of_an_arabic_keyboard(qtbot: QtBot) -> None:
    """There is no bracket on it where the others have one."""
    bench = Bench(qtbot)
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, bench.waveform, Key(0x062C), "ج", Qt.KeyboardModifier.NoModifier
    )
    bench.press(Key.Key_Right)
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, bench.waveform, Key(0x062F), "د", Qt.KeyboardModifier.NoModifier
    )
    assert bench.asked_for("drawn") == [Stretch(0, RATE)]


def test_keys_that_rest_are_saved(qtbot: QtBot) -> None:
    """A nudge that is only on the screen is gone after a lock."""
    bench = Bench(qtbot, shade(3, 5, 7))
    bench.press(Key.Key_Tab)
    bench.press(Key.Key_Left, CTRL)
    assert bench.asked_for("changed") == []
    qtbot.waitUntil(lambda: len(bench.asked_for("changed")) == 1)
    bench.press(Key.Key_Left, CTRL)
    bench.waveform.clearFocus()
    assert bench.asked_for("changed")[-1] == (3, Stretch(round(4.8 * RATE), round(6.8 * RATE)))


def test_tab_goes_from_stretch_to_stretch_and_on(qtbot: QtBot) -> None:
    """A stretch that no key reaches cannot be checked by whoever sees none of them."""
    bench = Bench(qtbot, shade(3, 5, 7), shade(4, 30, 31))
    assert "2 stretches" in bench.waveform.accessibleDescription()
    bench.press(Key.Key_Tab)
    said = bench.waveform.accessibleDescription()
    assert "Stretch 1 of 2, Person, from 0:05.0 to 0:07.0" in said
    bench.press(Key.Key_Tab)
    assert bench.waveform.chosen_key() == 4
    bench.press(Key.Key_Escape)
    assert bench.waveform.chosen_key() is None
    bench.press(Key.Key_Backtab, SHIFT)
    assert bench.asked_for("chosen") == [3, 4, -1, 4]
    bench.press(Key.Key_Tab)
    assert bench.waveform.chosen_key() is None


def test_it_is_a_slider_of_seconds_to_a_screen_reader(qtbot: QtBot) -> None:
    """Without a role, a name and a value it is a blank to whoever cannot see it."""
    bench = Bench(qtbot)
    bench.waveform.setAccessibleName("Sound 1")
    bench.waveform.show_position(12 * RATE + 5, follow=False)
    interface = cast(Any, QAccessible.queryAccessibleInterface(bench.waveform))
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Sound 1"
    value = interface.valueInterface()
    assert (value.minimumValue(), value.maximumValue(), value.currentValue()) == (0, 60, 12)
    bench.asked.clear()
    value.setCurrentValue(20)
    assert bench.asked_for("sought") == [20 * RATE]


def test_nearer_and_further_by_keys_and_wheel(qtbot: QtBot) -> None:
    """In four hours a name is less than a pixel; around the mouse it must stay in sight."""
    bench = Bench(qtbot)
    whole = bench.waveform.view()
    assert bench.wheel(300, 4, CTRL)
    nearer = bench.waveform.view()
    assert nearer.per_pixel < whole.per_pixel / 4
    assert abs(nearer.first + 300 * nearer.per_pixel - FRAMES / 2) < 2
    assert bench.wheel(300, -1, SHIFT)
    assert bench.waveform.view().first > nearer.first
    assert not bench.wheel(300, 1, Qt.KeyboardModifier.NoModifier)  # the page scrolls
    bench.press(Key.Key_Minus, CTRL)
    assert bench.waveform.view().per_pixel > nearer.per_pixel
    bench.press(Key.Key_0, CTRL)
    assert bench.waveform.view() == whole
    bench.press(Key.Key_Plus, CTRL)
    assert bench.waveform.view().per_pixel < whole.per_pixel


def test_where_one_is_stays_in_sight_while_it_plays(qtbot: QtBot) -> None:
    """She would look at another sentence than the one she hears."""
    bench = Bench(qtbot)
    bench.wheel(0, 8, CTRL)
    for second in range(60):
        bench.waveform.show_position(second * RATE, follow=True)
        view = bench.waveform.view()
        assert -1 <= view.x_of(second * RATE) <= view.width + 1


@pytest.mark.parametrize("language", ["en", "ar"])
def test_time_runs_from_left_to_right(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    """A mirrored sound would put the mute at the other end of her story."""
    install(qapp, language)
    bench = Bench(qtbot)
    QTest.mouseClick(bench.waveform, LEFT, pos=QPoint(60, 70))
    bench.press(Key.Key_Right)
    first, second = bench.asked_for("sought")
    assert near(first, 6)
    assert second == first + RATE


def drawn(waveform: Waveform) -> QImage:
    """What it looks like."""
    return waveform.grab().toImage()


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_stretch_is_told_without_its_colour(
    qapp: QApplication, qtbot: QtBot, name: ThemeName, scale: float
) -> None:
    """Whoever sees no colours must see where it will be silent, and of which kind."""
    apply(qapp, Theme(name, scale))
    kinds = (Tone.ACCENT, Tone.INFO, Tone.CAUTION, Tone.ROSE, Tone.DONE, Tone.MUTED)
    patterns = set()
    for tone in kinds:
        bench = Bench(qtbot, shade(1, 20, 40, tone))
        bench.waveform.show_peaks(Peaks(RATE // 100, b""))
        grey = drawn(bench.waveform).convertToFormat(QImage.Format.Format_Grayscale8)
        left, top = bench.x(24).x(), round(bench.waveform.height() * 0.35)
        rows = [[grey.pixelColor(left + x, top + y).lightness() for x in range(16)] for y in range(8)]
        mean = sum(map(sum, rows)) / 128
        patterns.add(tuple(tuple(value > mean for value in row) for row in rows))
    plain = tuple((False,) * 16 for _ in range(8))
    assert plain not in patterns
    assert len(patterns) == len(kinds)


def test_four_hours_are_drawn_at_once(qtbot: QtBot) -> None:
    """A long interview must not hold up the window at every turn of the wheel."""
    bench = Bench(qtbot)
    hours = 4 * 3600
    wave = np.random.default_rng(1).integers(0, 20_000, hours * 100).astype("<i2")
    bench.waveform.show_sound(hours * RATE, RATE)
    bench.waveform.show_peaks(Peaks(RATE // 100, np.stack((-wave, wave), axis=1).astype("<i2").tobytes()))
    times = []
    for _ in range(12):
        begun = time.process_time()
        drawn(bench.waveform)
        times.append(time.process_time() - begun)
        bench.waveform.zoom_by(1.5)
    assert sorted(times)[len(times) // 2] < 0.1


def test_a_sound_of_nothing_can_be_shown(qtbot: QtBot) -> None:
    """The window must not fall over what it has not yet read."""
    bench = Bench(qtbot)
    bench.waveform.show_sound(0, RATE)
    bench.press(Key.Key_Right)
    bench.drag(0, 1)
    drawn(bench.waveform)
    assert bench.waveform.view() == View.whole(0, RATE, 600)
