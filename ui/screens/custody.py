"""Through whose hands a story went: the custody log, line by line."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.bundle.originals import Custody
from tbtt_desktop.services.custody import Chain
from ui.i18n import day, filled, isolated
from ui.screens.activity.saying import event_words
from ui.theme import Space
from ui.widgets import Card, Heading, LinkButton, Small, Text, clear, vbox

_SHOWN: Final = 8  # the newest lines; a story that was worked on for weeks has hundreds


class CustodyCard(Card):
    """When, who, what, and of an original its digest. Oldest first, the newest few until more are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=Space.XS, parent=parent)
        self._chain: Chain | None = None
        self._all = False
        self._lines = QVBoxLayout()
        self.more = LinkButton(self.tr("Older lines"), flush=True)
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(Heading(self.tr("Through whose hands")))
        self.body.addWidget(self.more)
        self.body.addLayout(self._lines)
        self.hide()

    def show_chain(self, chain: Chain | None) -> None:
        """Show a log; None hides the card."""
        self.setVisible(chain is not None)
        if chain == self._chain:
            return
        self._chain = chain
        self._fill()

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        clear(self._lines)
        lines = () if self._chain is None else self._chain.lines
        hidden = 0 if self._all else max(0, len(lines) - _SHOWN)
        self.more.setText(self.tr("%n older lines", "", hidden))
        self.more.setVisible(bool(hidden))
        for one in lines[hidden:]:
            self._lines.addWidget(self._line(one))

    def _line(self, one: Custody) -> QWidget:
        row = QWidget()
        who = filled(self.tr("%1 · %2"), day(one.date), isolated(one.by))
        column = vbox(Text(event_words(one.event)), Small(who), gap=0)
        if one.sha256 is not None:
            digest = " ".join(one.sha256[at : at + 8] for at in range(0, len(one.sha256), 8))
            column.addWidget(Small(isolated(digest)))
        row.setLayout(column)
        return row
