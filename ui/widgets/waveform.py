"""A sound to be seen: how loud it is, where one is in it, and what of it is marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from tbtt_desktop.audio.peaks import Loudness, Peaks
from tbtt_desktop.stories.records import Gap, Stretch
from ui.i18n import duration, filled
from ui.theme import Radius, Size, Space, current
from ui.widgets.gap_words import gap_words
from ui.widgets.waveform_paint import (
    Lanes,
    Shade,
    draw_bars,
    draw_gap,
    draw_grips,
    draw_ground,
    draw_name,
    draw_playhead,
    draw_shade,
    draw_times,
    lanes,
)
from ui.widgets.waveform_view import View

NEARER: Final = 1.5
STEP: Final = 1  # seconds that an arrow key goes
LEAP: Final = 5  # with Shift


class Waveform(QAbstractSlider):
    """Shows a sound from left to right, in every language, and the stretches that are marked in it.

    `sought(frame)` where the person wants to go; `moved` when another part of the sound is in sight.
    To a screen reader it is a slider over the seconds of the sound, and its description says the rest.
    """

    sought = Signal(int)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._view = View.whole(1, 1, 1)
        self._loudness: Loudness | None = None
        self._position = 0
        self._shades: tuple[Shade, ...] = ()
        self._gaps: tuple[Gap, ...] = ()
        self._telling = False  # the slider's value follows the sound, and asks for nothing
        self._pressed = False
        self.valueChanged.connect(self._asked_by_reader)

    # What is shown

    def show_sound(self, frames: int, rate: int) -> None:
        """Show a sound of so many frames, all of it."""
        self._view = View.whole(frames, rate, self.width())
        self._telling = True
        self.setRange(0, -(-frames // max(1, rate)))
        self._telling = False
        self._say()
        self._look_again()

    def show_peaks(self, peaks: Peaks) -> None:
        """Show how loud it is."""
        self._loudness = Loudness(peaks)
        self.update()

    def show_position(self, frame: int, *, follow: bool) -> None:
        """Show where one is; `follow` to turn the page where that is out of sight."""
        if frame == self._position:
            return
        self._position = frame
        self._telling = True
        self.setValue(frame // self._view.rate)
        self._telling = False
        if follow and not self._pressed:
            self._set_view(self._view.showing(frame))
        self.update()

    def show_shades(self, shades: Sequence[Shade]) -> None:
        """Show these stretches."""
        self._shades = tuple(shades)
        self._say()
        self.updateGeometry()
        self.update()

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show where nothing was recorded."""
        self._gaps = tuple(gaps)
        self._say()
        self.update()

    def stretches(self) -> list[Stretch]:
        """Return the stretches as they are seen now."""
        return [shade.stretch for shade in self._seen_shades()]

    def view(self) -> View:
        """Return what is in sight."""
        return self._view

    def position(self) -> int:
        """Return the frame at which one is."""
        return self._position

    def _seen_shades(self) -> tuple[Shade, ...]:
        """Return the stretches where they are drawn."""
        return self._shades

    def _is_chosen(self, _shade: Shade) -> bool:
        return False

    def _named(self) -> bool:
        return bool(self._shades)

    # Nearer and further

    def zoom_by(self, factor: float, x: float | None = None) -> None:
        """Come nearer or go further away, around a place, else around where one is."""
        at = self._view.x_of(self._position) if x is None else x
        if not 0 <= at <= self._view.width:
            at = self._view.width / 2
        self._set_view(self._view.zoomed(factor, at))

    def fit(self) -> None:
        """Show all of it."""
        self._set_view(View.whole(self._view.frames, self._view.rate, self.width()))

    def scroll_to(self, first: float) -> None:
        """Show the sound from a frame on."""
        self._set_view(self._view.beginning(first))

    def _set_view(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self._look_again()

    def _look_again(self) -> None:
        self.moved.emit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in sight."""
        super().resizeEvent(event)
        self._set_view(self._view.resized(self.width()))

    def sizeHint(self) -> QSize:
        """High enough for a voice, and where stretches are named for their names."""
        theme = current()
        height = Size.TARGET * 4 if self._named() else Size.TARGET * 2 + Space.M
        return QSize(theme.px(Size.SIDE), theme.px(height))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as need be: a narrow window sees less at a time."""
        return QSize(current().px(Size.TARGET * 3), self.sizeHint().height())

    # For a screen reader

    def _asked_by_reader(self, seconds: int) -> None:
        if not self._telling:
            self.go_to(seconds * self._view.rate)

    def _say(self) -> None:
        """Tell a screen reader where one is, when the person went there; not while it plays."""
        self.setAccessibleDescription(". ".join(self._sayings()))

    def _sayings(self) -> list[str]:
        place, whole = self._time(self._position), self._time(self._view.frames)
        gaps = [gap_words(gap, self._view.rate) for gap in self._gaps]
        return [filled(self.tr("At %1 of %2"), place, whole), *gaps]

    def _time(self, frames: int) -> str:
        """Return frames as `1:02.5`."""
        tenths = round(10 * frames / self._view.rate)
        return f"{duration(tenths // 10)}.{tenths % 10}"

    # Going along

    def go_to(self, frame: int) -> None:
        """Ask to go to a frame, and bring it in sight."""
        frame = max(0, min(self._view.frames, frame))
        self._set_view(self._view.showing(frame))
        self.sought.emit(frame)
        self._say()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where it was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = True
            self.go_to(self._view.frame_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the mouse."""
        if self._pressed:
            self.go_to(self._view.frame_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come nearer with Ctrl, go along with Shift or a sideways wheel; leave the rest to the page."""
        delta, keys = event.angleDelta(), event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier and delta.y():
            self.zoom_by(NEARER ** (delta.y() / 120), event.position().x())
        elif delta.x() or (keys & Qt.KeyboardModifier.ShiftModifier and delta.y()):
            pixels = -(delta.x() or delta.y()) * self._view.width / 960
            self.scroll_to(self._view.first + pixels * self._view.per_pixel)
        else:
            event.ignore()
            return
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along, come nearer; every other key is for the page."""
        key, keys = Qt.Key(event.key()), event.modifiers()
        ctrl = bool(keys & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not ctrl:
            step = LEAP if keys & Qt.KeyboardModifier.ShiftModifier else STEP
            way = 1 if key == Qt.Key.Key_Right else -1
            self.go_to(self._position + way * step * self._view.rate)
        elif ctrl and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(NEARER)
        elif ctrl and key == Qt.Key.Key_Minus:
            self.zoom_by(1 / NEARER)
        elif ctrl and key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else self._view.frames)
        else:
            QWidget.keyPressEvent(self, event)  # past the slider, which has keys of its own

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where one is, and show that keys come here."""
        super().focusInEvent(event)
        self._say()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the stretches, the sound, their names, the time, where one is."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = lanes(self.width(), self.height(), named=self._named())
        draw_ground(painter, where.sound)
        numbered = enumerate(self._seen_shades(), start=1)
        in_order = sorted(numbered, key=lambda one: self._is_chosen(one[1]))  # it is drawn over the others
        for _, shade in in_order:
            draw_shade(painter, where, self._view, shade, chosen=self._is_chosen(shade))
        if self._loudness is not None:
            draw_bars(painter, where.sound, self._view, self._loudness, self._position)
        for gap in self._gaps:
            draw_gap(painter, where.sound, self._view, gap.at)
        for place, shade in in_order:
            draw_name(painter, where, self._view, shade, place, chosen=self._is_chosen(shade))
            if self._is_chosen(shade):
                draw_grips(painter, where, self._view, shade)
        self._draw_sketch(painter, where)
        draw_times(painter, where.times, self._view)
        draw_playhead(painter, where, self._view, self._position)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corner = theme.px(Radius.SMALL)
            painter.drawRoundedRect(where.sound.adjusted(1, 1, -1, -1), corner, corner)
        painter.end()

    def _draw_sketch(self, painter: QPainter, where: Lanes) -> None:
        """Draw what is only begun; here nothing can be."""
