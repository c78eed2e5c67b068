"""A kit that is looked at: from whom it is, all that it holds and changes, and the choice to use it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.bundle.kit import said
from tbtt_desktop.stories.records import Trust
from ui.i18n import filled, isolated, number
from ui.screens.codes import language_of_window
from ui.screens.kits.contents import Contents
from ui.screens.kits.presenter import KitsPresenter, KitsState, Looked
from ui.screens.people.cards import name_of
from ui.widgets import Card, Heading, Muted, PrimaryButton, SecondaryButton, Text
from ui.widgets.flow import flow
from ui.widgets.surfaces import bring_into_sight


class LookedCard(Card):
    """Hidden while none is looked at. The choice stands under all of it."""

    def __init__(self, presenter: KitsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(tone="accent", parent=parent)
        self._looked: Looked | None = None
        self._title = Heading()
        self._whose = Text()
        self._what = Muted()
        self._contents = Contents()
        self._use = PrimaryButton(self.tr("Use this kit"))
        self._use.clicked.connect(presenter.use)
        self._close = SecondaryButton("")
        self._close.clicked.connect(presenter.put_back)
        row = flow(self._use, self._close)
        for piece in (self._title, self._whose, self._what, self._contents, row):
            self.body.addWidget(piece)
        self.hide()

    def show_looked(self, state: KitsState) -> None:
        """Show what is looked at, or hide."""
        looked = state.looked
        self.setVisible(looked is not None)
        if looked is None:
            self._looked = None
            return
        self._use.setEnabled(not state.busy)
        if looked == self._looked:
            return
        self._looked = looked
        kit = looked.kit
        self._title.setText(isolated(said(kit.title, (language_of_window(),), kit.language)[0]))
        named = filled(self.tr("Kit %1, number %2"), isolated(kit.name), number(kit.number))
        whose = (
            self.tr("made by you")
            if looked.sender is None
            else self.tr("from %1").replace("%1", name_of(looked.sender))
        )
        self._whose.setText(f"{named} · {whose}")
        self._what.setText(self._says(looked))
        self._contents.show_lines(kit, looked.lines, changes=looked.before is not None)
        self._use.setVisible(looked.can_use)
        self._close.setText(self.tr("Not now") if looked.can_use else self.tr("Close"))
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)  # to use it takes a step of its own
        bring_into_sight(self)

    def _says(self, looked: Looked) -> str:
        if not looked.counts and looked.sender is not None:
            if looked.sender.trust is Trust.REVOKED:
                return self.tr("The key of who made it is not trusted any more. It cannot be used.")
            return self.tr("Who made it is not trusted here. Compare words under People first.")
        if looked.before is not None:
            words = self.tr("It would take the place of number %1. What differs is marked.")
            return words.replace("%1", number(looked.before.number))
        if looked.can_use:
            return self.tr("Read it before you use it: its words will be read aloud to her.")
        return self.tr("It is in use.")
