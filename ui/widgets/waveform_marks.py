"""A waveform on which stretches are drawn, moved and taken away, by mouse and by keys alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tbtt_desktop.stories.records import Stretch
from ui.i18n import filled, number
from ui.theme import Space, current
from ui.widgets.waveform import Waveform
from ui.widgets.waveform_paint import Lanes, Shade, draw_sketch
from ui.widgets.waveform_view import Hold, dragged, drawn

NUDGE: Final = 0.1  # seconds that Ctrl and an arrow key move a stretch
_SETTLE: Final = 400  # milliseconds after the last key until a stretch is saved
# The brackets, and what stands on the same keys of an Arabic keyboard.
_BEGIN_HERE: Final = frozenset("[ج")
_END_HERE: Final = frozenset("]د")
_CURSORS: Final = {
    Hold.START: Qt.CursorShape.SizeHorCursor,
    Hold.END: Qt.CursorShape.SizeHorCursor,
    Hold.BODY: Qt.CursorShape.SizeAllCursor,
}


@dataclass(frozen=True, slots=True)
class _Press:
    """What the mouse holds: a place to draw from, or a stretch by one of its parts."""

    at: QPoint
    frame: int
    start: Stretch | None
    hold: Hold


class MarkedWaveform(Waveform):
    """Stretches come and go by what is shown; this only asks.

    `drawn(stretch)`, `changed(key, stretch)`, `removed(key)`, `chosen(key, or -1)`, `asked(key)` what
    it is.
    """

    drawn = Signal(object)
    changed = Signal(int, object)
    removed = Signal(int)
    chosen = Signal(int)
    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._key: int | None = None
        self._held: Stretch | None = None  # the chosen stretch while it moves, not yet saved
        self._sketch: Stretch | None = None
        self._begun: int | None = None  # where a new stretch begins, before it is said where it ends
        self._press: _Press | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self.save_now)

    # Choosing

    def show_marks(self, shades: Sequence[Shade], *, settled: bool) -> None:
        """Show stretches as they are saved; `settled` when nothing is on its way to the disk."""
        if self._key is not None and self._key not in {shade.key for shade in shades}:
            self.choose(None)
        if settled and self._press is None and not self._settle.isActive():
            self._held = None
        self.show_shades(shades)

    def choose(self, key: int | None) -> None:
        """Choose a stretch, or none."""
        if key == self._key:
            return
        self.save_now()
        self._key, self._held = key, None
        shade = self._chosen_shade()
        if shade is not None:
            self._set_view(self._view.showing(shade.stretch.start))
        self._say()
        self.update()
        self.chosen.emit(-1 if key is None else key)

    def chosen_key(self) -> int | None:
        """Return which stretch is chosen."""
        return self._key

    def begun(self) -> int | None:
        """Return the frame at which a new stretch was begun by key."""
        return self._begun

    def below_chosen(self) -> QPoint:
        """Return the place below the chosen stretch, in this widget."""
        shade = self._chosen_shade()
        if shade is None:
            return self.rect().center()
        x = self._view.x_of(self._seen(shade).start)
        return QPoint(max(0, min(self.width(), round(x))), self.height())

    def _chosen_shade(self) -> Shade | None:
        return next((shade for shade in self._shades if shade.key == self._key), None)

    def _seen(self, shade: Shade) -> Stretch:
        return self._held if shade.key == self._key and self._held is not None else shade.stretch

    def _seen_shades(self) -> tuple[Shade, ...]:
        return tuple(self._as_seen(shade) for shade in self._shades)

    def _as_seen(self, shade: Shade) -> Shade:
        """Return a stretch where it is held, with as much silence around it as it has where it is saved."""
        seen = self._seen(shade)
        if seen == shade.stretch:
            return shade
        before, after = shade.stretch.start - shade.wide.start, shade.wide.end - shade.stretch.end
        wide = Stretch(max(0, seen.start - before), min(self._view.frames, seen.end + after))
        return replace(shade, stretch=seen, wide=wide)

    def _is_chosen(self, shade: Shade) -> bool:
        return shade.key == self._key

    def _named(self) -> bool:
        return True

    def _sayings(self) -> list[str]:
        said, shade = super()._sayings(), self._chosen_shade()
        if shade is not None:
            stretch = self._seen(shade)
            said.append(
                filled(
                    self.tr("Stretch %1 of %2, %3, from %4 to %5"),
                    number(self._shades.index(shade) + 1),
                    number(len(self._shades)),
                    shade.name,
                    self._time(stretch.start),
                    self._time(stretch.end),
                )
            )
        elif self._shades:
            said.append(self.tr("%n stretches. Tab goes from one to the next.", "", len(self._shades)))
        if self._begun is not None:
            said.append(self.tr("A new stretch begins at %1").replace("%1", self._time(self._begun)))
        return said

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a stretch, or of a place to go to or draw from."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = True
        at = event.position()
        hit = self._hit(at)
        self.choose(None if hit is None else hit[0].key)
        self.save_now()
        start = None if hit is None else self._seen(hit[0])
        hold = Hold.BODY if hit is None else hit[1]
        self._press = _Press(at.toPoint(), self._view.frame_at(at.x()), start, hold)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, move or pull; without a button, show what a press would do."""
        at, press = event.position(), self._press
        if press is None:
            hit = self._hit(at)
            self.setCursor(_CURSORS[hit[1]] if hit is not None else Qt.CursorShape.ArrowCursor)
            return
        frame, view = self._view.frame_at(at.x()), self._view
        far = (at.toPoint() - press.at).manhattanLength() >= QApplication.startDragDistance()
        if press.start is None:
            if far or self._sketch is not None:
                self._sketch = drawn(press.frame, frame, view.rate)
        elif far or self._held is not None:
            self._held = dragged(press.start, press.hold, frame - press.frame, view.frames, view.rate)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: what was drawn or moved is asked for; to what was only clicked one goes."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.let_go()

    def let_go(self) -> None:
        """Finish what the mouse holds."""
        press = self._press
        if press is None:
            return
        sketch, self._sketch, self._press = self._sketch, None, None
        self._pressed = False
        if sketch is not None:
            self.drawn.emit(sketch)
        elif self._held is None:
            self.go_to(press.frame)
        self.save_now()
        self.update()

    def in_hand(self) -> str:
        """Return where one is, where a new stretch was begun by key, and which one is chosen."""
        begun = "" if self._begun is None else str(self._begun)
        chosen = "" if self._key is None else str(self._key)
        return f"{self._position} {begun or '-'} {chosen or '-'}"

    def take_up(self, text: str) -> bool:
        """Be there again, once the sound is."""
        words = text.split(" ")
        if len(words) != 3 or not self._view.frames:
            return len(words) != 3
        position, begun, chosen = (int(word) if word.isdecimal() else None for word in words)
        if chosen is not None and chosen not in {shade.key for shade in self._shades}:
            return False
        self.choose(chosen)
        self._begun = None if begun is None else min(begun, self._view.frames)
        self.go_to(position or 0)
        self._shown_again()
        return True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask what a stretch is."""
        hit = self._hit(event.position())
        if hit is not None:
            self.asked.emit(hit[0].key)

    def _hit(self, at: QPointF) -> tuple[Shade, Hold] | None:
        """Return what is held at a place: the chosen one first, edges before the rest, then the shortest."""
        found = []
        for shade in self._shades:
            stretch = self._seen(shade)
            hold = self._hold_at(stretch, at.x())
            if hold is not None:
                rank = (shade.key != self._key, hold is Hold.BODY, stretch.end - stretch.start)
                found.append((rank, shade, hold))
        if not found:
            return None
        _, shade, hold = min(found, key=lambda one: one[0])
        return shade, hold

    def _hold_at(self, stretch: Stretch, x: float) -> Hold | None:
        left, right = self._view.x_of(stretch.start), self._view.x_of(stretch.end)
        reach = float(current().px(Space.XS))
        # Of a stretch that is very narrow the middle must stay within reach, so that it can be moved.
        inner = min(reach, (right - left) / 3)
        if left - reach <= x <= left + inner:
            return Hold.START
        if right - inner <= x <= right + reach:
            return Hold.END
        return Hold.BODY if left < x < right else None

    # The keys

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go from stretch to stretch, and after the last one on to what comes after the sound."""
        keys = [shade.key for shade in self._shades]
        at = keys.index(self._key) if self._key in keys else (-1 if next_ else len(keys))
        at += 1 if next_ else -1
        if 0 <= at < len(keys):
            self.choose(keys[at])
            return True
        self.choose(None)
        return super().focusNextPrevChild(next_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin and end a stretch, move it, take it away; the other keys as on every waveform."""
        key, shade = Qt.Key(event.key()), self._chosen_shade()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.text() and event.text() in _BEGIN_HERE:
            self.begin_here()
        elif event.text() and event.text() in _END_HERE:
            self.end_here()
        elif key == Qt.Key.Key_Escape and (shade is not None or self._begun is not None):
            self._begun = None
            self.choose(None)
            self._shown_again()
        elif shade is not None and ctrl and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._nudge(shade, 1 if key == Qt.Key.Key_Right else -1, event.modifiers())
        elif shade is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._settle.stop()
            self._held = None
            self.removed.emit(shade.key)
        elif shade is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_now()
            self.asked.emit(shade.key)
        else:
            super().keyPressEvent(event)

    def _nudge(self, shade: Shade, way: int, keys: Qt.KeyboardModifier) -> None:
        hold = Hold.END if keys & Qt.KeyboardModifier.ShiftModifier else Hold.BODY
        by = way * max(1, round(NUDGE * self._view.rate))
        self._hold(dragged(self._seen(shade), hold, by, self._view.frames, self._view.rate))

    def begin_here(self) -> None:
        """Let the chosen stretch begin where one is, or a new one."""
        shade = self._chosen_shade()
        if shade is None:
            self._begun = self._position
            self._shown_again()
        elif self._position < self._seen(shade).end:
            self._hold(Stretch(self._position, self._seen(shade).end))

    def end_here(self) -> None:
        """Let the chosen stretch end where one is, or the new one, which is then asked for."""
        shade, begun = self._chosen_shade(), self._begun
        if shade is not None:
            if self._position > self._seen(shade).start:
                self._hold(Stretch(self._seen(shade).start, self._position))
            return
        stretch = None if begun is None else drawn(begun, self._position, self._view.rate)
        if stretch is not None:
            self._begun = None
            self.drawn.emit(stretch)
        self._shown_again()

    def _hold(self, stretch: Stretch) -> None:
        """Show a stretch where keys have put it, and save it when they rest."""
        self._held = stretch
        self._settle.start()
        self._shown_again()

    def _shown_again(self) -> None:
        self._say()
        self.update()

    def save_now(self) -> None:
        """Ask that a stretch be saved where it was moved to."""
        self._settle.stop()
        shade = self._chosen_shade()
        if shade is not None and self._held is not None and self._held != shade.stretch:
            self.changed.emit(shade.key, self._held)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save what keys have moved."""
        self.save_now()
        super().focusOutEvent(event)

    def _draw_sketch(self, painter: QPainter, where: Lanes) -> None:
        begun = self._begun
        if self._sketch is not None:
            draw_sketch(painter, where.sound, self._view, self._sketch)
        elif begun is not None:
            ends = Stretch(min(begun, self._position), max(begun, self._position))
            draw_sketch(painter, where.sound, self._view, ends)
