"""A roster that is being made: whom it lists, until when, and who gets it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from ui.i18n import day, filled, isolated, listed, number
from ui.screens.people.roster_people import ListedPeople
from ui.screens.people.roster_presenter import Draft, RosterPresenter, RosterState
from ui.theme import Tone
from ui.widgets import (
    Card,
    ChipButton,
    Heading,
    InlineMessage,
    Labelled,
    Muted,
    PrimaryButton,
    SecondaryButton,
    Small,
)
from ui.widgets.combo import DayField
from ui.widgets.flow import FlowLayout, flow
from ui.widgets.surfaces import bring_into_sight
from ui.words import words_for


class DraftForm(Card):
    """Hidden while none is being made. Its chips stay while the plan changes, so the focus does too."""

    def __init__(
        self, presenter: RosterPresenter, make: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(tone="accent", parent=parent)
        self._presenter = presenter
        self._title = Heading(self.tr("A roster"))
        self._message = InlineMessage()
        self._says = Muted()
        self._listed = ListedPeople(presenter)
        self._given = PersonChips(lambda alias, on: presenter.give(alias, on=on))
        self._until = DayField(self.tr("Last day"))
        self._until.setDisplayFormat("d MMM yyyy")
        self._until.dateChanged.connect(lambda date: presenter.set_until(date.toPython()))
        self._revoked = Small()
        self._make = PrimaryButton(self.tr("Save the roster"))
        self._make.clicked.connect(make)
        back = SecondaryButton(self.tr("Make none"))
        back.clicked.connect(presenter.put_back)
        row = flow(self._make, back)
        after = self.tr("After it, whom only this roster lists is not trusted any more.")
        self._day = Labelled(self.tr("Last day"), self._until, after)
        for piece in (
            self._title,
            self._message,
            self._says,
            self._listed,
            self._revoked,
            self._day,
            Muted(self.tr("Who gets it")),
            self._given,
            row,
        ):
            self.body.addWidget(piece)
        self.hide()

    def show_draft(self, state: RosterState) -> None:
        """Show what is being made, or hide."""
        draft = state.draft
        came = draft is not None and self.isHidden()
        self.setVisible(draft is not None)
        if draft is None:
            return
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        else:
            self._message.clear_message()
        self._show_plan(draft)
        self._listed.setVisible(not draft.again)
        self._day.setVisible(not draft.again)
        if not draft.again:
            self._listed.show_people(draft)
        self._given.show_chips(
            {one.alias: one.alias in draft.chosen for one in draft.recipients}, self.tr("Give it to %1")
        )
        self._until.blockSignals(True)
        self._until.setMaximumDate(QDate(draft.last.year, draft.last.month, draft.last.day))
        self._until.setMinimumDate(QDate.currentDate())
        self._until.setDate(QDate(draft.until.year, draft.until.month, draft.until.day))
        self._until.blockSignals(False)
        self._make.setEnabled(draft.can_make and not state.busy)
        if came:
            first = self._given.first() if draft.again else self._until
            (first or self._make).setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self)

    def _show_says(self, draft: Draft) -> None:
        if draft.again:
            words = self.tr("It stays as it was made, until %1, and lists: %2. Choose who gets it as well.")
            names = listed(isolated(one.alias) for one in draft.people)
            self._says.setText(filled(words, day(draft.until), names))
            return
        self._says.setText(
            self.tr(
                "Whom it lists: everybody whose words you compared, unless you leave them out. Whoever goes"
                " by it gives each the rights of the role that stands here, whatever the card says."
            )
        )

    def _show_plan(self, draft: Draft) -> None:
        plan = draft.plan
        self._show_says(draft)
        if plan is None:
            self._revoked.hide()
            return
        self._title.setText(filled(self.tr("Roster %1"), number(plan.roster.serial)))
        count = len(plan.revoked)
        self._revoked.setText(self.tr("It also ends the trust in %n keys that you trust no more.", "", count))
        self._revoked.setVisible(bool(count))


class PersonChips(QWidget):
    """One for each person, checked or not."""

    def __init__(self, choose: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._choose = choose
        self._chips: dict[str, ChipButton] = {}
        self._flow = FlowLayout()
        self.setLayout(self._flow)

    def first(self) -> QWidget | None:
        """Return the first of them, None where nobody is there."""
        return next(iter(self._chips.values()), None)

    def show_chips(self, chosen: dict[str, bool], name: str) -> None:
        """Show everybody of `chosen`; `name` is what a screen reader says, with %1 for the alias."""
        for alias in [alias for alias in self._chips if alias not in chosen]:
            gone = self._chips.pop(alias)
            gone.hide()
            gone.deleteLater()
        for alias, on in chosen.items():
            if alias not in self._chips:
                chip = ChipButton(isolated(alias), name=name.replace("%1", alias))
                chip.setAutoExclusive(False)
                chip.clicked.connect(lambda on, alias=alias: self._choose(alias, on))
                self._chips[alias] = chip
                self._flow.addWidget(chip)
            self._chips[alias].setChecked(on)
            self._chips[alias].set_icon("check" if on else "plus")
