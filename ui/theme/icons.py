"""Icons: one set (Lucide, see resources/icons/LICENSE), tinted, mirrored where direction matters."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tbtt_desktop.paths import resource
from ui.theme import Size, current

FOLDER: Final = resource("icons")

MIRRORED: Final = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "external-link",
        "list",
        "log-out",
        "redo-2",
        "send",
        "undo-2",
        "volume-2",
    }
)


def icon(name: str, color: str = "muted", *, checked: str | None = None) -> QIcon:
    """Return an icon tinted with a colour of the palette, and another one for its checked state.

    `name` is the file's name in resources/icons without `.svg`.
    """
    result = QIcon()
    theme = current()
    size = theme.px(Size.ICON)
    result.addPixmap(pixmap(name, color, size), QIcon.Mode.Normal, QIcon.State.Off)
    result.addPixmap(pixmap(name, "muted", size), QIcon.Mode.Disabled, QIcon.State.Off)
    if checked is not None:
        result.addPixmap(pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
    return result


def pixmap(name: str, color: str = "muted", size: int | None = None) -> QPixmap:
    """Return an icon as a picture of `size` device-independent pixels a side."""
    theme = current()
    side = size if size is not None else theme.px(Size.ICON)
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    picture = QPixmap.fromImage(
        _render(name, theme.color(color).name(QColor.NameFormat.HexRgb), round(side * ratio), mirrored)
    )
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _render(name: str, color: str, side: int, mirrored: bool) -> QImage:
    svg = _source(name).replace("currentColor", color).replace('stroke-width="2"', 'stroke-width="1.75"')
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image
