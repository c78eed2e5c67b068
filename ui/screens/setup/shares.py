"""Copying the recovery shares by hand, one by one, and showing that they were copied."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto.shares import Share, drill_places, drill_wrong
from ui import i18n
from ui.host import Host
from ui.presenter import Presenter
from ui.screens.setup.frame import Frame, Question
from ui.screens.setup.keeping import Keeping
from ui.theme import Space, Tone, Type, current
from ui.widgets.fields import Labelled
from ui.widgets.files import DialogFileChooser, FileChooser
from ui.widgets.labels import Small, Strong
from ui.widgets.private import PrivateLineEdit
from ui.widgets.surfaces import Card

_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class SharesState:
    """Which share is at hand. `places` are the words asked for, empty while the share is shown."""

    index: int = 0
    places: tuple[int, ...] = ()
    wrong: tuple[int, ...] = ()


class SharesPresenter(Presenter[SharesState]):
    """Shows a share, asks for four of its words, goes on to the next; `finished` after the last."""

    def __init__(self, shares: Sequence[Share], world: World, finished: Callable[[], None]) -> None:
        super().__init__(SharesState())
        self.shares = tuple(shares)
        self._world = world
        self._finished = finished

    @property
    def share(self) -> Share:
        """The share at hand."""
        return self.shares[self.state.index]

    def ask(self) -> None:
        """Hide the share and ask for four of its words."""
        self.change(places=drill_places(self._world), wrong=())

    def show_again(self) -> None:
        """Show the share once more; other words will be asked for."""
        self.change(places=(), wrong=())

    def answer(self, answers: Mapping[int, str]) -> None:
        """Take the answers; go on when all are right."""
        wrong = drill_wrong(self.share, answers)
        if wrong:
            self.change(wrong=wrong)
        elif self.state.index + 1 < len(self.shares):
            self.change(index=self.state.index + 1, places=(), wrong=())
        else:
            self._finished()


def show_shares(host: Host, shares: Sequence[Share], finished: Callable[[], None]) -> None:
    """Show the shares of a vault that is open; `finished` after the last was read back."""
    steps = SharesSteps(SharesPresenter(shares, WORLD, finished), DialogFileChooser(host.window))
    steps.guard(host.lock, host.hide)
    host.window.show_only(steps)


class SharesSteps(Frame):
    """The frame that walks through the shares."""

    def __init__(self, presenter: SharesPresenter, files: FileChooser | None = None) -> None:
        super().__init__()
        self._presenter = presenter
        self._files = files
        self._shown: tuple[int, tuple[int, ...]] | None = None
        self.next.connect(self._go_on)
        self.back.connect(presenter.show_again)
        presenter.watch(self._show)

    def _show(self, state: SharesState) -> None:
        if self._shown != (state.index, state.places):
            self._shown = (state.index, state.places)
            count = self.tr("Share %1 of %2").replace("%1", self.locale().toString(state.index + 1))
            count = count.replace("%2", self.locale().toString(len(self._presenter.shares)))
            if state.places:
                self.ask(ShareDrill(state.places, self._go_on), count, self.tr("Check"))
            else:
                words = ShareWords(self._presenter.share, len(self._presenter.shares), self._files)
                self.ask(words, count, self.tr("I have copied it"), back=False)
        if state.wrong:
            places = i18n.listed(i18n.number(place) for place in state.wrong)
            self.show_error(
                self.tr("Not the same: word %1").replace("%1", places),
                self.tr("Compare with your paper. Back shows the share again."),
                Tone.CAUTION,
            )

    def _go_on(self) -> None:
        question = self.question()
        if isinstance(question, ShareDrill):
            self._presenter.answer(question.answers())
        else:
            self._presenter.ask()


class ShareWords(Question):
    """The words of a share, numbered, with their digits for whoever does not write English."""

    def __init__(self, share: Share, count: int, files: FileChooser | None = None) -> None:
        super().__init__("")
        self.title = self.tr("Copy this share onto paper")
        told = self.tr(
            "Any %1 of the %2 shares open the vault when the passphrase is lost. Give each to somebody else "
            "you trust, or keep them in different places. Do not take a picture of them."
        )
        self.text = i18n.filled(told, i18n.number(share.threshold), i18n.number(count))
        theme = current()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(Space.M))
        grid.setVerticalSpacing(theme.px(Space.S))
        rows = -(-len(share.words) // _COLUMNS)
        for place, (word, digits) in enumerate(zip(share.words, share.groups, strict=True)):
            cell = QGridLayout()
            number = Small(self.locale().toString(place + 1))
            number.setFixedWidth(theme.px(Space.L))
            word_label = Strong(word)
            word_label.setFont(theme.font(Type.BODY, bold=True))
            cell.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignVCenter)
            cell.addWidget(word_label, 0, 1)
            cell.addWidget(Small(digits), 1, 1)
            cell.setVerticalSpacing(0)
            cell.setColumnStretch(1, 1)
            grid.addLayout(cell, place % rows, place // rows)
        card = Card()
        card.body.addLayout(grid)
        # The words are English: they read left to right in every language of the window.
        card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.body.addWidget(card)
        self.body.addWidget(Small(self.tr("Write the words, or the four digits under each. Number them.")))
        if files is not None:
            self.body.addWidget(Keeping(share, count, files))
        self.body.addStretch(1)

    def focus_first(self) -> None:
        """Leave the focus where it is: this is to be read, and Enter must not open another way."""


class ShareDrill(Question):
    """Four fields for four words of a share."""

    def __init__(self, places: Sequence[int], enter: Callable[[], None]) -> None:
        super().__init__("")
        self.title = self.tr("Read from your paper")
        self.text = self.tr("Type these words of the share, or their digits.")
        self._fields: dict[int, PrivateLineEdit] = {}
        card = Card()
        for place in places:
            label = self.tr("Word %1").replace("%1", self.locale().toString(place))
            field = PrivateLineEdit(label)
            field.entered.connect(lambda place=place: self._on_enter(place, enter))
            self._fields[place] = field
            card.body.addWidget(Labelled(label, field))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def answers(self) -> dict[int, str]:
        """Return what was typed, by the place of the word."""
        return {place: field.text() for place, field in self._fields.items()}

    def _on_enter(self, place: int, enter: Callable[[], None]) -> None:
        later = [field for other, field in self._fields.items() if other > place]
        if later:
            later[0].setFocus()
        else:
            enter()
