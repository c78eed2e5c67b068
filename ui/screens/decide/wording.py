"""One of two texts, the words that stand in it alone marked by a line under them as well as by colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tbtt_desktop.stories.wording import Change, Piece
from ui.i18n import right_to_left
from ui.theme import current


class MarkedWords(QWidget):
    """A text that wraps. What is marked is said to a screen reader too, as part of its description."""

    def __init__(
        self, pieces: Sequence[Piece], side: Change, marked: str, parent: QWidget | None = None
    ) -> None:
        """Show the pieces that are the same, and those of `side`; `marked` introduces these in words."""
        super().__init__(parent)
        shown = [piece for piece in pieces if piece.change in (Change.SAME, side)]
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(current().font())
        option = QTextOption()
        text = "".join(piece.text for piece in shown)
        rtl = right_to_left(text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._fill(shown)
        alone = " … ".join(
            piece.text.strip() for piece in shown if piece.change is side and piece.text.strip()
        )
        self.setAccessibleName(text)
        self.setAccessibleDescription(f"{marked} {alone}" if alone else "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fill(self, pieces: Sequence[Piece]) -> None:
        theme, cursor = current(), QTextCursor(self._document)
        for piece in pieces:
            form = QTextCharFormat()
            form.setForeground(theme.color("ink"))
            if piece.change is not Change.SAME:
                form.setBackground(theme.color("accent_soft"))
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                form.setUnderlineColor(theme.color("accent"))
            cursor.insertText(piece.text, form)

    def hasHeightForWidth(self) -> bool:
        """Say that it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the text takes in a width."""
        self._document.setTextWidth(max(1, width))
        return round(self._document.size().height()) + 1

    def sizeHint(self) -> QSize:
        """As high as it is in the width that it has."""
        width = max(self.width(), current().px(120))
        return QSize(current().px(120), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for some words."""
        return QSize(current().px(80), current().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        self._document.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, current().color("ink"))
        context.clip = QRectF(self.rect())
        self._document.documentLayout().draw(painter, context)
        painter.end()
