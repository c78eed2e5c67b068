"""Buttons: one primary a screen, the others quieter. Icons always with words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QWidget

from ui.theme import Radius, Size, Space, Type, current
from ui.theme.icons import pixmap
from ui.theme.painting import draw_leading, mirrored
from ui.widgets.one_stop import led_to_chosen

_RING: Final = 3  # pixels that the ring of the focus takes
_BOLD: Final = frozenset({"primary", "strong", "danger-primary"})
_SMALL: Final = frozenset({"quiet", "chip"})
_TEXT: Final = {
    "secondary": "ink",
    "primary": "on_accent",
    "strong": "ink",
    "danger": "danger",
    "danger-primary": "on_danger",
    "link": "accent",
    "link-danger": "danger",
    "quiet": "muted",
    "chip": "muted",
    "rail": "muted",
}
_ON: Final = {"rail": "accent", "chip": "accent", "quiet": "accent"}


class Button(QPushButton):
    """A button of the house: an optional icon, words, and the key that does the same.

    `icon` is a file's name in resources/icons. `key` is a shortcut such as "F9"; the button
    then answers to it, and shows it. `name` is what a screen reader says, the text by default.
    """

    kind = "secondary"
    leading = False

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        key: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self.setText(text)
        self.setProperty("kind", self.kind)
        if name:
            self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does: Qt keeps Enter for dialogs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def setText(self, text: str) -> None:
        """Change the words. Qt takes the shortcut away with every change of them."""
        super().setText(text)
        if self._key:
            self.setShortcut(QKeySequence(self._key))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def is_on(self) -> bool:
        """Whether it is the one that is chosen, or where one is."""
        return self.isChecked()

    def _bold(self) -> bool:
        return self.kind in _BOLD or (self.kind in _ON and self.is_on())

    def _face(self, *, bold: bool) -> QFont:
        return current().font(Type.SMALL if self.kind in _SMALL else Type.BODY, bold=bold)

    def _color(self) -> str:
        if not self.isEnabled():
            return "muted"
        if self.is_on() and self.kind in _ON:
            return _ON[self.kind]
        if self.underMouse() and self.kind in _ON:
            return "ink"
        return _TEXT[self.kind]

    def _content_width(self, metrics: QFontMetrics) -> int:
        theme = current()
        width = metrics.horizontalAdvance(self.text())
        if self._icon:
            width += theme.px(Size.ICON) + (theme.px(Space.XS + 2) if self.text() else 0)
        if self._key:
            width += self._key_size().width() + theme.px(Space.XS + 2)
        return width

    def _key_size(self) -> QSize:
        theme = current()
        metrics = QFontMetrics(theme.font(Type.SMALL))
        return QSize(metrics.horizontalAdvance(self._key) + theme.px(Space.S), metrics.height())

    def sizeHint(self) -> QSize:
        """As wide as its content in its boldest face, as high as the style sheet says."""
        pad = {"link": Space.XS, "link-danger": Space.XS, "quiet": Space.XS, "chip": Space.S, "rail": Space.S}
        theme = current()
        width = self._content_width(QFontMetrics(self._face(bold=self.kind in _BOLD or self.kind in _ON)))
        return QSize(width + 2 * theme.px(pad.get(self.kind, Space.M)) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Act on the key at once: Qt would wait 100 ms, and take two quick presses for one."""
        if event.type() == QEvent.Type.Shortcut and self._key:
            self.click()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when words or letters change."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.updateGeometry()
        super().changeEvent(event)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Leave the words out of what Qt draws: they are drawn here."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground by the style sheet, the content by hand."""
        super().paintEvent(event)
        painter = QPainter(self)
        self._draw_content(painter)
        painter.end()

    def _pad(self) -> int:
        """Return where the content begins that does not stand in the middle."""
        return current().px(Space.S) + 1

    def _draw_content(self, painter: QPainter) -> None:
        theme = current()
        face = self._face(bold=self._bold())
        metrics = QFontMetrics(face)
        color = self._color()
        width = self._content_width(metrics)
        x = self._pad() if self.leading else max(theme.px(Space.XXS), (self.width() - width) // 2)
        middle = self.height() // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._icon:
            side = theme.px(Size.ICON)
            picture = pixmap(self._icon, color, side)
            painter.drawPixmap(self._place(QRect(x, middle - side // 2, side, side)).topLeft(), picture)
            x += side + theme.px(Space.XS + 2)
        painter.setFont(face)
        painter.setPen(theme.color(color))
        advance = metrics.horizontalAdvance(self.text())
        rect = self._place(QRect(x, 0, advance + 2, self.height()))
        draw_leading(painter, rect, self.text(), self.layoutDirection())
        if self._key:
            size = self._key_size()
            top = QPoint(x + advance + theme.px(Space.XS + 2), middle - size.height() // 2)
            self._draw_key(painter, self._place(QRect(top, size)))

    def _place(self, rect: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), rect)

    def _draw_key(self, painter: QPainter, rect: QRect) -> None:
        theme = current()
        primary = self.kind in ("primary", "danger-primary")
        painter.setPen(QPen(theme.color(_TEXT[self.kind] if primary else "border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, theme.px(Radius.SMALL) / 2, theme.px(Radius.SMALL) / 2)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.color(_TEXT[self.kind] if primary else "muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._key)


class PrimaryButton(Button):
    """What one most likely wants to do here: one a screen."""

    kind = "primary"


class SecondaryButton(Button):
    """Everything else that does something."""

    kind = "secondary"


class StrongButton(Button):
    """Always to be found: Hide."""

    kind = "strong"


class DangerButton(Button):
    """Ends or deletes something."""

    kind = "danger"


class LinkButton(Button):
    """An action that reads like a word of the sentence.

    With `flush` its letters stand below those of the text above, with room for the ring of the focus alone.
    """

    kind = "link"

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        name: str = "",
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon=icon, name=name, parent=parent)
        self.leading = self._flush = flush

    def sizeHint(self) -> QSize:
        """Less wide by the room that is left out."""
        size = super().sizeHint()
        return size - QSize(self._spare(), 0) if self._flush else size

    def _pad(self) -> int:
        return super()._pad() if not self._flush else _RING

    def _spare(self) -> int:
        return current().px(Space.XS) + 1 - _RING


class QuietButton(Button):
    """Small and grey: languages at the foot of the unlock screen."""

    kind = "quiet"


class ChipButton(Button):
    """One of several filters or tabs; checkable."""

    kind = "chip"

    def __init__(self, text: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, name=name, parent=parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus, unless Tab came to a group of which another is chosen."""
        if not led_to_chosen(self, event):
            super().focusInEvent(event)


class RailButton(Button):
    """A place in the rail, which is shown or not; its icon stands above its words where it is `stacked`.

    Not checkable: what is checked by being pressed is announced as a check box, and this goes somewhere.
    """

    kind = "rail"
    leading = True

    def __init__(self, text: str, icon: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, icon=icon, parent=parent)
        self._here = False
        self._stacked = False

    def is_on(self) -> bool:
        """Whether its place is shown."""
        return self._here

    def show_here(self, here: bool) -> None:
        """Say whether its place is shown."""
        self._here = here
        self.setProperty("here", here)
        self.setAccessibleDescription(self.tr("You are here") if here else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def set_stacked(self, stacked: bool) -> None:
        """Put the icon above the words, which then are small, or beside them."""
        self._stacked = stacked
        self.updateGeometry()
        self.update()

    def _face(self, *, bold: bool) -> QFont:
        return current().font(Type.SMALL, bold=bold) if self._stacked else super()._face(bold=bold)

    def height_stacked(self) -> int:
        """Return the height that it has when it is stacked."""
        theme = current()
        words = QFontMetrics(theme.font(Type.SMALL, bold=True))
        return theme.px(Size.ICON) + words.height() + theme.px(2 * Space.XS)

    def sizeHint(self) -> QSize:
        """As wide as its words where they stand alone on their line."""
        if not self._stacked:
            return super().sizeHint()
        words = QFontMetrics(self._face(bold=True)).horizontalAdvance(self.text())
        return QSize(words + current().px(2 * Space.XS), self.height_stacked())

    def _draw_content(self, painter: QPainter) -> None:
        if not self._stacked:
            super()._draw_content(painter)
            return
        theme = current()
        side, color = theme.px(Size.ICON), theme.color(self._color())
        top = theme.px(Space.XS - 1)
        painter.drawPixmap((self.width() - side) // 2, top, pixmap(self._icon, self._color(), side))
        painter.setFont(self._face(bold=self._bold()))
        painter.setPen(color)
        room = QRect(0, top + side, self.width(), self.height() - top - side - theme.px(Space.XXS))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())
