"""One of several, and a day: fields that open, with a sign that they do."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QDateEdit, QToolButton, QWidget

from ui.theme import Size, Space, current
from ui.theme.icons import icon, pixmap
from ui.theme.painting import mirrored


class Choice(QComboBox):
    """One of several. The wheel moves the page and never the choice. `name` is for screen readers.

    It has room for so many letters; with none for what is longest in it.
    """

    def __init__(self, name: str, *, letters: int | None = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if letters is None:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        else:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(letters)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # nor does the wheel take the focus to it

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and a chevron at its trailing end."""
        super().paintEvent(event)
        _draw_chevron(self)


class DayField(QDateEdit):
    """A day, with a calendar that opens. The wheel moves the page and never the day."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)  # which takes the keys
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain = QTextCharFormat()  # Qt writes weekends in a red that no theme knows
        plain.setForeground(current().color("ink"))
        for day in Qt.DayOfWeek:
            calendar.setWeekdayTextFormat(day, plain)
        for way, sign in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = calendar.findChild(QToolButton, f"qt_calendar_{way}month")
            if isinstance(button, QToolButton):
                button.setIcon(icon(sign, "ink"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and a chevron at its trailing end."""
        super().paintEvent(event)
        _draw_chevron(self)


def _draw_chevron(field: QWidget) -> None:
    theme = current()
    side = theme.px(Size.ICON)
    place = QRect(field.width() - side - theme.px(Space.S), (field.height() - side) // 2, side, side)
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    where = mirrored(field.layoutDirection(), field.rect(), place)
    painter.drawPixmap(where.topLeft(), pixmap("chevron-down", "muted", side))
    painter.end()
