"""A picture that arrived, as it was decoded, or why it was not."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.client import Thumbnail
from ui.words import sentences_for


def show_picture(label: QLabel, picture: Thumbnail | TbttError) -> None:
    """Show a picture, or in words why it cannot be shown."""
    if not isinstance(picture, Thumbnail):
        label.setText(sentences_for(picture))
        label.setWordWrap(True)
        return
    width, height = picture.width, picture.height
    image = QImage(picture.rgb, width, height, width * 3, QImage.Format.Format_RGB888)
    label.setPixmap(QPixmap.fromImage(image))
