"""Text that is not to be changed: headings, small print, pills, keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.i18n import has_direction, right_to_left, runs_both_ways
from ui.theme import Size, Tone, current
from ui.theme.painting import draw_leading, draw_paragraph, draw_paragraphs


class Text(QLabel):
    """A paragraph. Plain text always: what a person wrote is never read as markup."""

    role = "body"
    wraps = True

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", self.role)
        self.setWordWrap(self.wraps)
        self.setText(text)
        if self.wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; a paragraph from right to left with its lines flush, a name alone at the leading edge.

        Of several paragraphs each runs as it is written, which QLabel decides for all by the first.
        """
        if self.wordWrap() and runs_both_ways(self.text()):
            painter = QPainter(self)
            painter.setPen(self.palette().color(self.foregroundRole()))
            draw_paragraphs(painter, self.contentsRect(), self.text())
            painter.end()
            return
        absolute = bool(self.alignment() & Qt.AlignmentFlag.AlignAbsolute)
        side = Qt.AlignmentFlag.AlignRight if absolute else Qt.AlignmentFlag.AlignLeft
        flush = self.wordWrap() and self.alignment() & side and right_to_left(self.text())
        if not flush and (absolute or not self.alignment() & side or not self._strays()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if flush:
            draw_paragraph(painter, self.contentsRect(), self.text(), self.alignment())
        else:
            top = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
            wrap = self.wordWrap()
            draw_leading(
                painter, self.contentsRect(), self.text(), self.layoutDirection(), top=top, wrap=wrap
            )
        painter.end()

    def _strays(self) -> bool:
        """Whether QLabel would put it at the far edge: it asks the text alone, without what is isolated."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        alone = not self.wordWrap() or not has_direction(self.text())
        return alone and right_to_left(self.text()) != mirrored


class Muted(Text):
    """A paragraph that steps back."""

    role = "muted"


class Small(Text):
    """Small print."""

    role = "small"


class Strong(Text):
    """A word that stands out, on one line."""

    role = "strong"
    wraps = False


class Heading(Text):
    """The title of a card."""

    role = "heading"


class Elided(Text):
    """One line that gives way: what does not fit ends in an ellipsis, whole in the tool tip."""

    wraps = False

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(
            min(super().sizeHint().width(), current().px(Size.TARGET * 2)), super().sizeHint().height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        metrics = QFontMetrics(self.font())
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if words != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_leading(painter, self.rect(), words, self.layoutDirection())
        painter.end()


class Title(Elided):
    """The title of a page."""

    role = "title"


class Subtitle(Elided):
    """What stands beside the title of a page."""

    role = "small"


class Display(Text):
    """The large line of a page that has little else."""

    role = "display"


class Pill(QLabel):
    """A status in a rounded ground. The words say it; the colour only helps."""

    def __init__(self, text: str, tone: Tone = Tone.MUTED, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "pill")
        self.setProperty("tone", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_as(self, text: str, tone: Tone) -> None:
        """Change words and tone."""
        self.setText(text)
        if self.property("tone") == tone.value:
            return
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)


class KeyCap(QLabel):
    """A key that does the same as what it stands beside."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
