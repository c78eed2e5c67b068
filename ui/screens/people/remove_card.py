"""Taking somebody out of the list who was added by mistake: what stays, before anything is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tbtt_desktop.services.unneeded import Removal
from ui.i18n import isolated, listed
from ui.screens.people.cards import name_of
from ui.widgets import Card, DangerButton, Heading, SecondaryButton, Text
from ui.widgets.flow import flow


class RemoveCard(Card):
    """Asks before a card goes."""

    def __init__(
        self,
        asked: Removal,
        remove: Callable[[], None],
        keep: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tone="accent", parent=parent)
        self.body.addWidget(Heading(self.tr("Remove the card of %1?").replace("%1", name_of(asked.person))))
        for words in self._says(asked):
            self.body.addWidget(Text(words))
        self.keep = SecondaryButton(self.tr("Keep"))
        self.keep.clicked.connect(keep)
        go = DangerButton(self.tr("Remove"))
        go.clicked.connect(remove)
        row = flow(self.keep, go)
        self.body.addWidget(row)

    def _says(self, asked: Removal) -> list[str]:
        said = [
            self.tr(
                "The words were never compared, so nothing counts by this card. Removed by mistake, it can be"
                " added again."
            )
        ]
        if asked.stories:
            said.append(self.tr("%n stories that this key signed stay here.", "", asked.stories))
        if asked.given:
            said.append(
                self.tr("%n stories that were handed over to it stay in the ledger.", "", asked.given)
            )
        if asked.listed_by:
            words = self.tr(
                "It stands on a roster of %1. Where that is believed, it stays in the list by it."
            )
            said.append(words.replace("%1", listed(map(isolated, asked.listed_by))))
        if len(said) == 1:
            said.append(self.tr("Nothing of this key is here, and nothing was given to it."))
        return said
