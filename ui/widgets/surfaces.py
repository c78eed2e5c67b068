"""Cards, lines and boxes with the distances of the tokens."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Space, current

_SETTLING = (40, 120, 300)  # milliseconds

Piece = QWidget | QLayout | int | None
L = TypeVar("L", bound=QBoxLayout)


def vbox(*pieces: Piece, gap: int = Space.S, margin: int = 0) -> QVBoxLayout:
    """Return a column. A number among the pieces is a distance, `None` takes up what is left."""
    return _fill(QVBoxLayout(), pieces, gap, margin)


def hbox(*pieces: Piece, gap: int = Space.S, margin: int = 0) -> QHBoxLayout:
    """Return a row, as `vbox`."""
    return _fill(QHBoxLayout(), pieces, gap, margin)


def _fill(box: L, pieces: tuple[Piece, ...], gap: int, margin: int) -> L:
    theme = current()
    edge = theme.px(margin)
    box.setContentsMargins(edge, edge, edge, edge)
    box.setSpacing(theme.px(gap))
    for piece in pieces:
        if piece is None:
            box.addStretch(1)
        elif isinstance(piece, int):
            box.addSpacing(theme.px(piece))
        elif isinstance(piece, QWidget):
            box.addWidget(piece)
        else:
            box.addLayout(piece)
    return box


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class _FromTop(QVBoxLayout):
    """A column that keeps its pieces together at the top unless one of them wants the room.

    Qt's alignment of a layout does the same, but cuts text that wraps into more lines.
    """

    def setGeometry(self, rect: QRect) -> None:
        """Take no more height than the pieces need."""
        if not self.expandingDirections() & Qt.Orientation.Vertical:
            wrapped = self.hasHeightForWidth()
            needed = self.totalHeightForWidth(rect.width()) if wrapped else self.totalSizeHint().height()
            rect = QRect(rect.left(), rect.top(), rect.width(), min(rect.height(), needed))
        super().setGeometry(rect)


class Card(QFrame):
    """A rounded panel with a column in it: `card.body.addWidget(...)`.

    `tone` is "", "accent", "danger" (a coloured edge) or "dashed" (a place to drop things).
    """

    def __init__(
        self, *pieces: Piece, gap: int = Space.S, tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setProperty("tone", tone)
        self.body: QVBoxLayout = _fill(_FromTop(), pieces, gap, Space.M + 2)
        self.setLayout(self.body)

    def set_tone(self, tone: str) -> None:
        """Change the edge."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class Line(QFrame):
    """A hair line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        self.setFixedHeight(1)


class Spacer(QWidget):
    """Takes up what is left, in both directions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class _Bar(QScrollBar):
    """Tells when it comes and goes."""

    came = Signal(bool)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is there."""
        super().showEvent(event)
        self.came.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone."""
        super().hideEvent(event)
        self.came.emit(False)


class EdgeScroll(QScrollArea):
    """Scrolls what is in it, with the bar over its trailing margin: what is in it stays where it was.

    Whatever is put in must keep a margin of `Space.M` at that side.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = _Bar(Qt.Orientation.Vertical)
        self.setVerticalScrollBar(bar)
        bar.came.connect(self._reach_below)

    def setWidget(self, widget: QWidget) -> None:
        """Show a widget, no higher than its words need in the width that there is.

        A layout with words that wrap asks for the height of its narrowest width as its least, and the
        area then scrolls over nothing (Qt 6.12): 61 px of the second step of the set-up.
        """
        super().setWidget(widget)
        widget.installEventFilter(self)
        self._free(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when what is in it was laid out anew: words may have come since."""
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            self._free(watched)
        return super().eventFilter(watched, event)

    def _free(self, widget: QWidget) -> None:
        layout = widget.layout()
        wraps = layout is not None and layout.hasHeightForWidth()
        if widget.minimumHeight() != int(wraps):
            widget.setMinimumHeight(int(wraps))

    def _reach_below(self, there: bool) -> None:
        bar = self.verticalScrollBar()
        under = bar.sizeHint().width() if there else 0
        # Qt mirrors the bar, and not the margins.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(-under if mirrored else 0, 0, 0 if mirrored else -under, 0)
        holder = bar.parentWidget()
        if holder is not None:
            holder.raise_()


def scrolled(inner: QWidget) -> QScrollArea:
    """Return a frame in which `inner` scrolls when it is taller than the room there is."""
    inner.setProperty("kind", "paper")
    area = EdgeScroll()
    area.setWidget(inner)
    return area


def has_focus_within(widget: QWidget) -> bool:
    """Whether what has the focus lies in a widget that is about to be built anew."""
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to a widget that has just come, once it has its place; to its top where it is taller.

    Long texts around it are laid out a little later, and move it: so it is looked for again.
    """

    def scroll() -> None:
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea) and widget.isVisible():
            around.ensureWidgetVisible(widget)
            top = widget.mapTo(around.viewport(), widget.rect().topLeft()).y()
            if top < 0:
                bar = around.verticalScrollBar()
                bar.setValue(bar.value() + top)

    for later in (0, *_SETTLING):
        QTimer.singleShot(later, widget, scroll)
