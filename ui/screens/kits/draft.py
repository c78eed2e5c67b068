"""A kit that is being made: all that is in it as it would leave, and who gets it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.bundle.kit import said
from ui.i18n import filled, isolated, number
from ui.screens.codes import language_of_window
from ui.screens.kits.contents import Contents
from ui.screens.kits.presenter import Draft, KitsPresenter, KitsState
from ui.screens.people.roster_draft import PersonChips
from ui.widgets import Card, Heading, Line, Muted, PrimaryButton, SecondaryButton, Text
from ui.widgets.flow import flow
from ui.widgets.surfaces import bring_into_sight


class DraftForm(Card):
    """Hidden while none is being made."""

    def __init__(
        self, presenter: KitsPresenter, make: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(tone="accent", parent=parent)
        self._title = Heading()
        self._says = Text()
        self._contents = Contents()
        self._nobody = Muted(
            self.tr("Nobody is trusted here to whom you could give it. Compare words first.")
        )
        self._given = PersonChips(lambda alias, on: presenter.give(alias, on=on))
        self._make = PrimaryButton(self.tr("Save the kit"))
        self._make.clicked.connect(make)
        self._back = SecondaryButton(self.tr("Make none"))
        self._back.clicked.connect(presenter.put_back)
        row = flow(self._make, self._back)
        pieces = (self._title, self._says, self._contents, Line(), Muted(self.tr("Who gets it")))
        for piece in (*pieces, self._given, self._nobody, row):
            self.body.addWidget(piece)
        self.hide()

    def show_draft(self, state: KitsState) -> None:
        """Show what is being made, or hide."""
        draft = state.draft
        came = draft is not None and self.isHidden()
        self.setVisible(draft is not None)
        if draft is None:
            return
        kit = draft.plan.kit
        title = isolated(said(kit.title, (language_of_window(),), kit.language)[0])
        self._title.setText(title)
        self._says.setText(self._what(draft))
        changes = draft.plan.before is not None and not draft.plan.again
        self._contents.show_lines(kit, draft.lines, changes=changes)
        self._given.show_chips(
            {one.alias: one.alias in draft.chosen for one in draft.recipients}, self.tr("Give it to %1")
        )
        self._nobody.setVisible(not draft.recipients)
        self._make.setEnabled(bool(draft.chosen) and not state.busy)
        if came:
            (self._make if draft.chosen else self._back).setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self)

    def _what(self, draft: Draft) -> str:
        named = filled(
            self.tr("Kit %1, number %2"), isolated(draft.plan.kit.name), number(draft.plan.kit.number)
        )
        if draft.plan.again:
            return f"{named} · " + self.tr("as you made it before, for more people")
        return f"{named} · " + self.tr("this is all that leaves")
