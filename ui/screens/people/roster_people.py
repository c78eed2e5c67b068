"""Whom a roster lists that is being made, and each in which role."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tbtt_desktop.services.people import Person
from tbtt_desktop.stories.records import Role
from ui.i18n import isolated
from ui.screens.people.cards import role_words
from ui.screens.people.roster_presenter import Draft, RosterPresenter
from ui.theme import Space
from ui.widgets import ChipButton, hbox
from ui.widgets.flow import FlowLayout
from ui.widgets.picker import Picker


class ListedPeople(QWidget):
    """A chip and a role for each. They stay while the plan changes, so the focus does too."""

    def __init__(self, presenter: RosterPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._lines: dict[str, _Line] = {}
        self._flow = FlowLayout(gap=Space.M)
        self.setLayout(self._flow)

    def show_people(self, draft: Draft) -> None:
        """Show everybody who can be listed."""
        here = {one.alias: one for one in draft.people}
        for alias in [alias for alias in self._lines if alias not in here]:
            line = self._lines.pop(alias)
            line.hide()
            line.deleteLater()
        for alias, person in here.items():
            if alias not in self._lines:
                self._lines[alias] = _Line(person, self._presenter)
                self._flow.addWidget(self._lines[alias])
            self._lines[alias].show_person(draft, person)


class _Line(QWidget):
    """Somebody, listed or not, and in which role."""

    def __init__(self, person: Person, presenter: RosterPresenter) -> None:
        super().__init__()
        alias = person.alias
        self._chip = ChipButton(isolated(alias), name=self.tr("List %1").replace("%1", alias))
        self._chip.setAutoExclusive(False)
        self._chip.clicked.connect(lambda on: presenter.list_(alias, on=on))
        self._role = Picker(self.tr("Role of %1 on the roster").replace("%1", alias))
        for role in Role:
            self._role.add(role, role_words(role))
        self._role.picked.connect(lambda role: presenter.set_role(alias, Role(role)))
        self.setLayout(hbox(self._chip, self._role, gap=Space.XXS))

    def show_person(self, draft: Draft, person: Person) -> None:
        """Show what was chosen."""
        on = person.alias not in draft.left_out
        self._chip.setChecked(on)
        self._chip.set_icon("check" if on else "plus")
        self._role.setEnabled(on)
        self._role.pick(draft.roles.get(person.alias, person.role))
