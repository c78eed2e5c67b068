"""New keys of our own: what becomes of what was made with the old ones, before anything is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets import Card, Heading, Muted, PrimaryButton, SecondaryButton, Text
from ui.widgets.flow import flow
from ui.widgets.surfaces import bring_into_sight


class RotateCard(Card):
    """Hidden until somebody wants new keys."""

    def __init__(
        self, change: Callable[[], None], keep: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(tone="accent", parent=parent)
        self.body.addWidget(Heading(self.tr("Change your keys?")))
        for words in (
            self.tr("New keys are made, and the old one signs for them. Then it is destroyed."),
            self.tr(
                "What others made for your old keys can still be read here, and your stories stay yours."
            ),
            self.tr(
                "Everybody who has your card needs the new one, and compares its words with you again. Until"
                " then they go by your old key."
            ),
        ):
            self.body.addWidget(Text(words))
        self.body.addWidget(
            Muted(
                self.tr(
                    "If somebody else may have your key, tell your coordinator as well: they could change it"
                    " just the same, and only trust that is ended keeps them out. This cannot be taken back."
                )
            )
        )
        self._change = PrimaryButton(self.tr("Change the keys"), icon="key")
        self._change.clicked.connect(change)
        self._keep = SecondaryButton(self.tr("Keep them"))
        self._keep.clicked.connect(keep)
        row = flow(self._change, self._keep)
        self.body.addWidget(row)
        self.hide()

    def show_asking(self, *, asking: bool, busy: bool) -> None:
        """Show or hide the question; `busy` while keys are being changed."""
        comes = asking and self.isHidden()
        self.setVisible(asking)
        self._change.setEnabled(not busy)
        self._keep.setEnabled(not busy)
        if comes:
            self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self)
