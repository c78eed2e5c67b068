"""A place to drop files, with a button that does the same by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Space
from ui.theme.icons import pixmap
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Muted
from ui.widgets.surfaces import Card, hbox


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that something dragged consists of."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(Card):
    """A dashed card: `dropped(paths)` when files are let go over it.

    `links` are the ways to the same by keyboard, put after the words.
    """

    dropped = Signal(list)

    def __init__(
        self, icon: str, words: str, *links: LinkButton, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(tone="dashed", parent=parent)
        self.setAcceptDrops(True)
        self.setAccessibleName(name or words)
        sign = QLabel()
        sign.setPixmap(pixmap(icon, "muted"))
        text = Muted(words)
        text.setWordWrap(False)
        line = QWidget()
        line.setLayout(FlowLayout(sign, text, *links, gap=Space.XS, centred=True))
        line.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        for piece in (sign, text):
            piece.setFixedHeight(
                max(piece.sizeHint().height(), *(link.sizeHint().height() for link in links))
            )
            piece.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        row = hbox(None, gap=Space.S)
        row.addWidget(line)
        row.addStretch(1)
        self.body.addLayout(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for files."""
        if dropped_paths(event.mimeData()):
            self.set_tone("accent")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to how it was."""
        self.set_tone("dashed")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self.set_tone("dashed")
        event.acceptProposedAction()
        self.dropped.emit(dropped_paths(event.mimeData()))
