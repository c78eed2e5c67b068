"""The five steps of a story, to be walked in any order."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import Radius, Size, Space, Type, current
from ui.theme.icons import pixmap
from ui.theme.painting import draw_leading, mirrored
from ui.widgets.surfaces import Line


class Step(StrEnum):
    """A step; its value is also the name of its screen."""

    BEFORE = "before"
    INTERVIEW = "interview"
    WHAT_HAPPENED = "what_happened"
    PROTECT = "protect"
    HAND_OVER = "hand_over"


class Stepper(QWidget):
    """Shows where one is, what is done, and goes where one presses: `chosen(step)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {
            Step.BEFORE: self.tr("Before we begin"),
            Step.INTERVIEW: self.tr("Interview"),
            Step.WHAT_HAPPENED: self.tr("What happened"),
            Step.PROTECT: self.tr("Protect"),
            Step.HAND_OVER: self.tr("Hand over"),
        }
        self._done_word = self.tr("done")
        self._here_words = self.tr("You are here")
        self._buttons: dict[Step, _StepButton] = {}
        self._lines: list[Line] = []
        row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current().px(Space.XXS))
        for number, (step, name) in enumerate(names.items(), start=1):
            if number > 1:
                line = Line()
                line.setFixedWidth(current().px(Space.L - 2))
                self._lines.append(line)
                row.addWidget(line)
            button = _StepButton(number, name)
            button.clicked.connect(lambda _=False, step=step: self.chosen.emit(step.value))
            self._buttons[step] = button
            row.addWidget(button)
        row.addStretch(1)

    def name_of(self, step: Step) -> str:
        """Return what a step is called."""
        return self._buttons[step].text()

    def minimumSizeHint(self) -> QSize:
        """As narrow as with numbers alone but for the step where one is."""
        compact = [button.width_when(compact=True) for button in self._buttons.values()]
        full = max(button.width_when(compact=False) for button in self._buttons.values())
        gaps = (len(compact) - 1) * current().px(Space.XXS)
        return QSize(sum(compact[1:]) + full + gaps, current().px(Size.TARGET))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the names of the other steps, and the lines, where they find no room."""
        super().resizeEvent(event)
        gaps = len(self._lines) * (current().px(Space.L - 2) + 2 * current().px(Space.XXS))
        full = sum(button.width_when(compact=False) for button in self._buttons.values()) + gaps
        compact = full > self.width()
        for button in self._buttons.values():
            button.set_compact(compact)
        for line in self._lines:
            line.setVisible(not compact)

    def show_state(self, here: Step, done: Collection[Step]) -> None:
        """Mark where one is and what is done."""
        for step, button in self._buttons.items():
            button.show_here(self._here_words if step == here else "")
            button.set_done(step in done, self._done_word)


class _StepButton(QPushButton):
    """A number in a ring, or a check, and the name of the step."""

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._number = number
        self._done = False
        self._compact = False
        self._here = False
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def is_here(self) -> bool:
        """Whether it is the step where one is."""
        return self._here

    def show_here(self, words: str) -> None:
        """Say in `words` that one is at this step, or with none that one is not.

        Not checkable: that would be announced as a check box, and this goes somewhere.
        """
        self._here = bool(words)
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def set_done(self, done: bool, word: str) -> None:
        """Show a check instead of the number, and say so."""
        self._done = done
        self.setAccessibleName(f"{self._number}. {self.text()}" + (f", {word}" if done else ""))
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the number alone, unless one is here."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def width_when(self, *, compact: bool) -> int:
        """Return the width of the number alone, or with its name in bold."""
        theme = current()
        ring = theme.px(Size.STEP) + 2 * theme.px(Space.S)
        if compact:
            return ring
        face = QFontMetrics(theme.font(Type.BODY - 1, bold=True))
        return ring + theme.px(Space.XS) + face.horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        """Wide enough for what it shows."""
        compact = self._compact and not self._here
        return QSize(self.width_when(compact=compact), current().px(Size.TARGET))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the current step, the ring, the name."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._here
        body = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        painter.setPen(QPen(theme.color("chosen"), 1) if here else Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
        ground = "accent_soft" if here else ("hover" if self.underMouse() else "paper")
        painter.setBrush(theme.color(ground))
        radius = body.height() / 2 if here else theme.px(Radius.CONTROL)
        painter.drawRoundedRect(body, radius, radius)
        side = theme.px(Size.STEP)
        ring = self._place(QRect(theme.px(Space.S), (self.height() - side) // 2, side, side))
        self._draw_ring(painter, ring, here)
        if self._compact and not here:
            painter.end()
            return
        painter.setFont(theme.font(Type.BODY - 1, bold=here))
        painter.setPen(theme.color("accent" if here else "muted"))
        left = theme.px(Space.S) + side + theme.px(Space.XS)
        room = self._place(QRect(left, 0, self.width() - left, self.height()))
        draw_leading(painter, room, self.text(), self.layoutDirection())
        painter.end()

    def _draw_ring(self, painter: QPainter, ring: QRect, here: bool) -> None:
        theme = current()
        if self._done and not here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("done"))
            painter.drawEllipse(ring)
            side = theme.px(Size.STEP - Space.XS)
            check = pixmap("check", "on_done", side)
            inset = (ring.width() - side) // 2
            painter.drawPixmap(ring.left() + inset, ring.top() + inset, check)
            return
        painter.setPen(QPen(theme.color("accent" if here else "line"), 1.2))
        painter.setBrush(theme.color("accent_soft" if here else "panel"))
        painter.drawEllipse(QRectF(ring).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(theme.font(Type.SMALL - 1, bold=True))
        painter.setPen(theme.color("accent" if here else "muted"))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._number))

    def _place(self, rect: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), rect)
