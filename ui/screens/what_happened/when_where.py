"""About when it happened, and roughly where: no more than a year, a month and a broad area."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.consent import Scope
from ui.i18n import filled
from ui.i18n import year as year_words
from ui.screens.codes import scope_words
from ui.screens.typing import Typing
from ui.screens.what_happened.presenter import CodesPresenter, CodesState
from ui.theme import Size, Space, current
from ui.widgets import Card, Heading, Labelled, PrivateLineEdit, Small, hbox
from ui.widgets.combo import Choice
from ui.widgets.flow import Columns

YEARS: Final = 60


class WhenAndWhere(Card):
    """A year, a month where she knows it, and an area. Nothing has to be said."""

    def __init__(self, presenter: CodesPresenter, typing: Typing) -> None:
        super().__init__()
        self._presenter = presenter
        self._year = Choice(self.tr("Year"), letters=8)
        self._month = Choice(self.tr("Month"), letters=10)
        self._month.addItem(self.tr("Not said"), 0)
        for month in range(1, 13):
            self._month.addItem(QLocale().standaloneMonthName(month), month)
        self._year.activated.connect(self._chosen)
        self._month.activated.connect(self._chosen)
        self._area = PrivateLineEdit(self.tr("Broad area"), placeholder=self.tr("A region or a big city"))
        typing.follow(self._area, presenter.set_area)
        when = QWidget()
        row = hbox(
            Labelled(self.tr("Year"), self._year), Labelled(self.tr("Month"), self._month), None, gap=Space.S
        )
        when.setLayout(row)
        self._leaves = Small()
        hint = Labelled(self.tr("Broad area"), self._area, self.tr("Never a street, a school or a village."))
        self.body.addWidget(Heading(self.tr("About when, and roughly where")))
        self.body.addWidget(Columns(when, hint, shares=(1, 1), least=Size.READING))
        self.body.addWidget(self._leaves)
        self._area.setMinimumWidth(current().px(Size.TARGET * 5))

    def _chosen(self) -> None:
        year = self._year.currentData()
        self._presenter.set_month(year, self._month.currentData() if year else 0)

    def show_state(self, state: CodesState) -> None:
        """Show what is noted, and whether the area may leave."""
        year, _, month = state.happened.partition("-")
        self._fill_years(state.today.year, int(year or 0))
        self._year.setCurrentIndex(self._year.findData(int(year or 0)))
        self._month.setCurrentIndex(self._month.findData(int(month or 0)))
        self._month.setEnabled(bool(year))
        if not self._area.hasFocus() and self._area.text() != state.area:
            self._area.set_text(state.area)
        self._leaves.setText(self._leaving_words(state))

    def _leaving_words(self, state: CodesState) -> str:
        leaves = state.view is not None and state.view.consent.allows(Scope.PUBLIC_MAP_AREA, state.today)
        if leaves:
            return self.tr("The year, the month and the area leave with the story.")
        words = self.tr(
            "The year and the month leave with the story. The area stays here: she has not agreed to “%1”."
        )
        return filled(words, scope_words(Scope.PUBLIC_MAP_AREA))

    def _fill_years(self, newest: int, noted: int) -> None:
        years = list(range(newest, newest - YEARS, -1))
        wanted = [0, *years, *([noted] if noted and noted not in years else [])]
        if [self._year.itemData(place) for place in range(self._year.count())] == wanted:
            return
        self._year.clear()
        for year in wanted:
            self._year.addItem(year_words(year) if year else self.tr("Not said"), year)
