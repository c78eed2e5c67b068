"""The trailing column: what she agrees to, for whom, until when; and how it was given."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.consent import Scope
from ui.i18n import day, filled, isolated
from ui.screens.before.presenter import BeforePresenter, BeforeState
from ui.screens.codes import scope_words
from ui.screens.typing import Typing
from ui.theme import Space
from ui.widgets import (
    Card,
    CheckRow,
    ChipButton,
    Heading,
    Labelled,
    Line,
    LinkButton,
    PrivateLineEdit,
    SecondaryButton,
    Small,
    SwitchRow,
    hbox,
    vbox,
)
from ui.widgets.combo import Choice, DayField
from ui.widgets.flow import FlowLayout

FIRST: Final = (
    Scope.TAKE_NOTES,
    Scope.RECORD_AUDIO,
    Scope.TAKE_PHOTO,
    Scope.STORE_LOCAL,
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE,
    Scope.USE_IN_STATISTICS,
    Scope.PUBLISH_TRANSCRIPT,
    Scope.PUBLISH_VOICE_DISTORTED,
    Scope.PUBLISH_IMAGE,
)
MORE: Final = tuple(scope for scope in Scope if scope not in (*FIRST, Scope.WITHHOLD_FROM))


class Agreement(Card):
    """Her choices, each its own switch."""

    def __init__(self, presenter: BeforePresenter, typing: Typing) -> None:
        super().__init__(gap=Space.XXS)
        self._switches: dict[Scope, SwitchRow] = {}
        self.body.addWidget(Heading(self.tr("What she agrees to")))
        self.body.addWidget(Small(self.tr("Each is her own choice. All can be changed later.")))
        for scope in FIRST:
            self.body.addWidget(self._switch(scope, presenter))
        self._not_kept = Small(
            self.tr(
                "Not kept here: it is handed over or erased when the session ends. You are asked before "
                "anything is erased, at the latest at the next unlock."
            )
        )
        self._not_kept.hide()
        self.body.insertWidget(self.body.indexOf(self._switches[Scope.STORE_LOCAL]) + 1, self._not_kept)
        self._more = QWidget()
        self._more.setLayout(vbox(*(self._switch(scope, presenter) for scope in MORE), gap=Space.XXS))
        self._details = _Details(presenter, typing)
        self._link = LinkButton(self.tr("More choices"))
        self._link.clicked.connect(self._show_or_hide)
        self._terms = _TermsRow(presenter)
        self.body.addWidget(self._more)
        self.body.addWidget(self._details)
        self.body.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(Line())
        self.body.addWidget(self._terms)
        self.body.addStretch(1)
        self.show_more(False)

    def _switch(self, scope: Scope, presenter: BeforePresenter) -> SwitchRow:
        row = SwitchRow(scope_words(scope))
        row.toggled.connect(lambda on: presenter.set_scope(scope, on))
        self._switches[scope] = row
        return row

    def _show_or_hide(self) -> None:
        self.show_more(self._more.isHidden())

    def show_more(self, more: bool) -> None:
        """Show every choice, or the ones most often needed."""
        self._more.setVisible(more)
        self._details.setVisible(more)
        self._link.setText(self.tr("Fewer choices") if more else self.tr("More choices"))

    def show_state(self, state: BeforeState) -> None:
        """Show what is agreed to now."""
        for scope, row in self._switches.items():
            row.set_on(scope in state.scopes)
        self._not_kept.setVisible(bool(state.scopes) and Scope.STORE_LOCAL not in state.scopes)
        self._terms.show_state(state)
        self._details.show_state(state)


class _TermsRow(QWidget):
    """For whom and until when, and the fields to change that."""

    def __init__(self, presenter: BeforePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._words = Small()
        self._words.setProperty("role", "small-ink")
        change = LinkButton(self.tr("Change"))
        change.clicked.connect(self._begin)
        self._recipient = Choice(self.tr("For"))
        self._until = DayField(self.tr("Until"))
        self._until.setDisplayFormat("d MMM yyyy")
        use = SecondaryButton(self.tr("Use for all"), icon="check")
        use.clicked.connect(self._use)
        head = hbox(gap=Space.S)
        head.addWidget(self._words, 1)
        head.addWidget(change)
        self._fields = QWidget()
        self._fields.setLayout(
            vbox(
                Labelled(self.tr("For"), self._recipient),
                Labelled(self.tr("Until"), self._until, self.tr("After that day nothing leaves any more.")),
                hbox(use, None),
                gap=Space.S,
            )
        )
        self._fields.hide()
        self.setLayout(vbox(head, self._fields, gap=Space.S))

    def _begin(self) -> None:
        if not self._fields.isHidden():
            self._fields.hide()
            return
        self._fields.show()
        self._recipient.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self) -> None:
        date = self._until.date()
        self._fields.hide()
        self._presenter.set_terms(self._recipient.currentData(), date.toPython())  # type: ignore[arg-type]  # PySide says object

    def show_state(self, state: BeforeState) -> None:
        """Say it in words; fill the fields while they are closed."""
        if state.terms is None:
            return
        anyone = self.tr("any trusted recipient")
        if state.mixed:
            self._words.setText(self.tr("Agreed one by one, for different people or days"))
        else:
            recipient = isolated(state.terms.recipient) if state.terms.recipient else anyone
            words = self.tr("For %1 until %2")
            self._words.setText(filled(words, recipient, day(state.terms.until)))
        if not self._fields.isHidden():
            return
        _fill_people(self._recipient, anyone, state.trusted, state.terms.recipient)
        until = state.terms.until
        self._until.setMinimumDate(QDate.currentDate())
        self._until.setDate(QDate(until.year, until.month, until.day))


class _Details(QWidget):
    """What is less often needed: kept from whom, and how consent was given."""

    def __init__(self, presenter: BeforePresenter, typing: Typing) -> None:
        super().__init__()
        self._presenter = presenter
        self._withhold = _Withheld(presenter)
        self._given_by = self._choice(
            "given_by",
            self.tr("Agreed by"),
            (("self", self.tr("She herself")), ("guardian", self.tr("Who looks after her")),
             ("other", self.tr("Someone else"))),
        )  # fmt: skip
        self._mode = self._choice(
            "mode",
            self.tr("How she agreed"),
            (("witnessed_verbal", self.tr("Spoken, with a witness")), ("written", self.tr("Written")),
             ("audio", self.tr("Recorded")), ("thumbprint", self.tr("Thumb print"))),
        )  # fmt: skip
        self._capacity = CheckRow(self.tr("She understands what she agrees to, and nobody presses her."))
        self._capacity.clicked.connect(lambda done: presenter.set_record(capacity_check=done))
        self._interpreter = PrivateLineEdit(self.tr("Interpreter"))
        typing.follow(self._interpreter, lambda text: presenter.set_record(interpreter=text.strip()))
        self.setLayout(
            vbox(
                self._withhold,
                Labelled(self.tr("Agreed by"), self._given_by),
                Labelled(self.tr("How she agreed"), self._mode),
                self._capacity,
                Labelled(self.tr("Interpreter"), self._interpreter, self.tr("Empty when there is none.")),
                gap=Space.S,
            )
        )

    def _choice(self, field: str, name: str, entries: tuple[tuple[str, str], ...]) -> Choice:
        box = Choice(name)
        for value, words in entries:
            box.addItem(words, value)
        box.activated.connect(lambda: self._presenter.set_record(**{field: box.currentData()}))
        return box

    def show_state(self, state: BeforeState) -> None:
        """Show how it was given."""
        self._withhold.show_state(state)
        for box, value in ((self._given_by, state.record.given_by), (self._mode, state.record.mode)):
            box.setCurrentIndex(box.findData(value))
        self._capacity.setChecked(state.record.capacity_check)
        if not self._interpreter.hasFocus() and self._interpreter.text() != state.record.interpreter:
            self._interpreter.set_text(state.record.interpreter)


class _Withheld(QWidget):
    """From whom it is kept: a chip for everybody to whom it could go, as many as she likes."""

    def __init__(self, presenter: BeforePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._chips: dict[str, ChipButton] = {}
        self._flow = FlowLayout()
        people = QWidget()
        people.setLayout(self._flow)
        self._nobody = Small(self.tr("Nobody is known here yet to whom it could go."))
        self.setLayout(vbox(Small(self.tr("Keep it from")), people, self._nobody, gap=Space.XXS))

    def show_state(self, state: BeforeState) -> None:
        """Show who is kept out; who was named stays, even where no longer trusted."""
        gone = tuple(alias for alias in state.withheld_from if alias not in state.trusted)
        for alias in (*state.trusted, *gone):
            if alias not in self._chips:
                self._chips[alias] = self._chip(alias)
                self._flow.addWidget(self._chips[alias])
        for alias, chip in self._chips.items():
            chosen = alias in state.withheld_from
            chip.setChecked(chosen)
            chip.set_icon("check" if chosen else "plus")
        self._nobody.setVisible(not self._chips)

    def _chip(self, alias: str) -> ChipButton:
        name = self.tr("Keep it from %1").replace("%1", isolated(alias))
        chip = ChipButton(isolated(alias), name=name)
        chip.setAutoExclusive(False)
        chip.clicked.connect(lambda on: self._presenter.withhold_from(alias, on))
        return chip


def _fill_people(box: Choice, nobody: str, aliases: tuple[str, ...], chosen: str) -> None:
    """Offer `nobody`, the trusted, and who was chosen even where no longer trusted."""
    wanted = ["", *aliases, *([chosen] if chosen and chosen not in aliases else [])]
    if [box.itemData(place) for place in range(box.count())] != wanted:
        box.clear()
        for alias in wanted:
            box.addItem(alias or nobody, alias)
    box.setCurrentIndex(box.findData(chosen))
