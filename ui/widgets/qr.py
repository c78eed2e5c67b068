"""QR codes, made in memory: black on white in every theme, for cameras read no other, in whole pixels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tbtt_desktop.services.cards_as_pictures import modules
from ui.theme import ThemeName, current
from ui.theme.tokens import PALETTES


class CodeToScan(QLabel):
    """A code of a size that stays."""

    def __init__(self, content: bytes | str, size: int, parent: QWidget | None = None) -> None:
        """Show `content` in at least `size` (of the tokens) a side, more where its squares need it."""
        super().__init__(parent)
        self.setPixmap(code_to_scan(content, current().px(size)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class CodeInFull(QWidget):
    """A code as large as the room there is, in whole pixels a module and in the middle."""

    def __init__(
        self, content: bytes | str, least: int, name: str, *, square: bool, parent: QWidget | None = None
    ) -> None:
        """Show `content` in at least `least` (of the tokens) a side; `name` is what a screen reader says.

        A `square` one asks for as much height as it has width.
        """
        super().__init__(parent)
        self._image = _drawn(content)
        self._least = current().px(least)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(square)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say whether it would like to be as high as it is wide."""
        return self.sizePolicy().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the same."""
        return width

    def sizeHint(self) -> QSize:
        """Return the least."""
        return QSize(self._least, self._least)

    def minimumSizeHint(self) -> QSize:
        """Return the size with three pixels a module, which a camera still tells apart."""
        side = min(self._least, 3 * self._image.width())
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the code with all the white that it has around it."""
        ratio = self.devicePixelRatioF()
        count = self._image.width()
        whole = max(1, int(min(self.width(), self.height()) * ratio) // count) * count
        side = whole / ratio
        painter = QPainter(self)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.drawImage(place.toAlignedRect() if ratio == int(ratio) else place, self._image)
        painter.end()


def code_to_scan(content: bytes | str, side: int) -> QPixmap:
    """Return a QR code of about `side` pixels: whole pixels a module, at least one."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    image = _drawn(content)
    count = image.width()
    whole = max(1, round(side * ratio / count)) * count
    picture = QPixmap.fromImage(image.scaled(whole, whole))
    picture.setDevicePixelRatio(ratio)
    return picture


def _drawn(content: bytes | str) -> QImage:
    """Return a code of one pixel a module."""
    rows = modules(content)
    image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
    dark, light = (QColor(getattr(PALETTES[ThemeName.CONTRAST], name)) for name in ("ink", "paper"))
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            image.setPixelColor(x, y, dark if is_dark else light)
    return image
