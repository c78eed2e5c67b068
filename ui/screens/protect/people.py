"""The story's people and places: one label each, the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from tbtt_desktop.stories.records import Entity
from ui.i18n import isolated, listed
from ui.theme import Size, Space, current
from ui.theme.categories import CATEGORY_TONES
from ui.widgets import Card, Heading, Pill, Small, Text, clear


class _Fitting(QScrollArea):
    """As high as what is in it, up to a limit, from which on it scrolls."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "clear")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inner = inner
        self.setWidget(inner)
        inner.setAutoFillBackground(False)  # the card's ground, not the page's

    def sizeHint(self) -> QSize:
        """Return the height of what is in it, within the limit."""
        theme = current()
        width = max(1, self.viewport().width())
        wraps = self._inner.hasHeightForWidth()
        height = self._inner.heightForWidth(width) if wraps else self._inner.sizeHint().height()
        return QSize(theme.px(Size.SIDE // 2), min(height + 2, theme.px(Size.SIDE // 2)))

    def minimumSizeHint(self) -> QSize:
        """Show a row at least."""
        return QSize(current().px(Size.SIDE // 4), min(self.sizeHint().height(), current().px(Size.TARGET)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when rows come or go."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap otherwise in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class PeopleCard(Card):
    """Labels, and the ways in which each is written."""

    def __init__(self) -> None:
        super().__init__(gap=Space.XS)
        self._shown: tuple[Entity, ...] | None = None
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current().px(Space.S))
        self._grid.setVerticalSpacing(current().px(Space.XS))
        self._grid.setColumnStretch(1, 1)
        self._area = _Fitting(self._rows)
        self.body.addWidget(Heading(self.tr("People and places")))
        self.body.addWidget(self._area)
        self.body.addWidget(Small(self.tr("The same label everywhere in this story.")))

    def show_people(self, entities: Sequence[Entity]) -> None:
        """Show the entries that name somebody or something."""
        named = tuple(entity for entity in entities if entity.forms)
        if named == self._shown:
            return
        self._shown = named
        clear(self._grid)
        for row, entity in enumerate(named):
            pill = Pill(entity.label, CATEGORY_TONES[entity.category])
            forms = Text(listed(isolated(form) for form in entity.forms))
            forms.setAccessibleName(f"{entity.label}: {forms.text()}")
            self._grid.addWidget(pill, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(forms, row, 1)
        self.setVisible(bool(named))
