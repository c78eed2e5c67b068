"""The leading column: is it safe, what is said to her, what the story is called."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.countries import countries
from ui.i18n import LANGUAGES, isolated, native_name, number
from ui.screens.before.presenter import CHECKS, BeforePresenter, BeforeState
from ui.screens.help_list import HelpList
from ui.screens.typing import Typing
from ui.theme import Size, Space, Tone, current
from ui.widgets import (
    Button,
    Card,
    CheckRow,
    Heading,
    Labelled,
    LinkButton,
    Pill,
    PrivateLineEdit,
    Small,
    Text,
    hbox,
)
from ui.widgets.combo import Choice
from ui.widgets.flow import FlowLayout
from ui.words import sentences_for


class SafeMoment(Card):
    """What is asked before anything else."""

    def __init__(self, presenter: BeforePresenter, typing: Typing) -> None:
        super().__init__(gap=Space.XXS)
        words = dict(
            zip(
                CHECKS,
                (
                    self.tr("We are alone, and nobody can see this screen."),
                    self.tr("She knows she can stop, pause or leave anything out."),
                    self.tr("She knows who can help her today."),
                ),
                strict=True,
            )
        )
        self.body.addWidget(Heading(self.tr("Is this a safe moment?")))
        self._rows: dict[str, CheckRow] = {}
        for name, sentence in words.items():
            row = CheckRow(sentence)
            row.clicked.connect(lambda done, name=name: presenter.set_check(name, done))
            self._rows[name] = row
            if name != CHECKS[-1]:
                self.body.addWidget(row)
        self._list = HelpList()
        self._list.hide()
        typing.follow(self._list.field, presenter.set_help_list)
        self._link = LinkButton(self.tr("Show our list"))
        self._link.clicked.connect(self._show_or_hide)
        self.body.addLayout(hbox(self._rows[CHECKS[-1]], self._link, None, gap=Space.XS))
        self.body.addWidget(self._list)

    def _show_or_hide(self) -> None:
        shown = self._list.isHidden()
        self._list.setVisible(shown)
        self._link.setText(self.tr("Hide our list") if shown else self.tr("Show our list"))
        if shown:
            self._list.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: BeforeState) -> None:
        """Show what was asked."""
        for name, row in self._rows.items():
            row.setChecked(name in state.checks)
        self._list.show_text(state.help_list)
        self._list.show_kits(state.kit_help)


class SayThis(Card):
    """What is said to her, one point at a time."""

    def __init__(self, presenter: BeforePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._pill = Pill("", Tone.ACCENT)
        head = hbox(Heading(self.tr("Say this in her language")), None, self._pill)
        self._text = Text()
        self._text.setMaximumWidth(current().px(Size.READING))
        self._explained = Button(self.tr("Explained"), icon="square")
        self._explained.setCheckable(True)
        self._explained.clicked.connect(self._mark)
        self._back = LinkButton(self.tr("Back"))
        self._back.clicked.connect(lambda: presenter.show_point(presenter.state.point - 1))
        self._next = LinkButton("")
        self._next.clicked.connect(lambda: presenter.show_point(presenter.state.point + 1))
        self._count = Small()
        self._count.setWordWrap(False)
        self.body.addLayout(head)
        self.body.addWidget(self._text)
        foot = QWidget()
        foot.setLayout(FlowLayout(self._explained, self._back, self._next, self._count, last_trails=True))
        self.body.addWidget(foot)

    def _mark(self, done: bool) -> None:
        self._presenter.set_explained(done)
        if done and self._presenter.state.point + 1 < len(self._presenter.state.points):
            self._presenter.show_point(self._presenter.state.point + 1)

    def show_state(self, state: BeforeState) -> None:
        """Show the point, and whether it was explained."""
        if not state.points:
            return
        point = state.points[state.point]
        self._pill.setText(self.tr("Read aloud · %1").replace("%1", isolated(native_name(point.language))))
        self._text.setText(point.text)
        self._text.setAlignment(_reading_side(point.language))
        explained = point.name in state.record.explained
        self._explained.setChecked(explained)
        self._explained.set_icon("check" if explained else "square")
        self._back.setEnabled(state.point > 0)
        last = state.point + 1 == len(state.points)
        self._next.setText(self.tr("From the first") if last else self.tr("Next"))
        done = sum(1 for one in state.points if one.name in state.record.explained)
        words = self.tr("%1 of %2 · %3 explained")
        for place, value in (("%1", state.point + 1), ("%2", len(state.points)), ("%3", done)):
            words = words.replace(place, isolated(number(value)))
        self._count.setText(words)


def _reading_side(language: str) -> Qt.AlignmentFlag:
    """Return the side at which a text begins, whatever the direction of the window."""
    rtl = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop


class StoryName(Card):
    """What the story is called here, and in which language and country it is told."""

    language_chosen = Signal(str)

    def __init__(self, presenter: BeforePresenter, typing: Typing) -> None:
        super().__init__()
        self._presenter = presenter
        self._name = PrivateLineEdit(self.tr("Known here as"))
        typing.follow(self._name, presenter.set_pseudonym)
        self._language = Choice(self.tr("Told in"))
        self._country = Choice(self.tr("Country"))
        _fill(self._language, _languages())
        self._country.addItem(self.tr("Not said"), "")
        _fill(self._country, countries())
        self._language.activated.connect(self._chosen)
        self._country.activated.connect(self._chosen)
        self._problem = Small()
        self._problem.setProperty("role", "danger")
        self._problem.hide()
        hint = self.tr("A made-up name, never her own.")
        fields = hbox(gap=Space.S)
        fields.addWidget(Labelled(self.tr("Known here as"), self._name, hint), 4)
        for label, box in ((self.tr("Told in"), self._language), (self.tr("Country"), self._country)):
            fields.addWidget(Labelled(label, box), 3, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(fields)
        self.body.addWidget(self._problem)

    def _chosen(self) -> None:
        self._presenter.set_language(self._language.currentData(), self._country.currentData())

    def show_state(self, state: BeforeState) -> None:
        """Show name, language and country."""
        if not self._name.hasFocus() and self._name.text() != state.pseudonym:
            self._name.set_text(state.pseudonym)
        for box, code in ((self._language, state.language), (self._country, state.country)):
            if code and box.findData(code) < 0:
                box.addItem(code, code)
            box.setCurrentIndex(box.findData(code))
        self._problem.setVisible(state.name_error is not None)
        if state.name_error is not None:
            self._problem.setText(sentences_for(state.name_error))


def _fill(box: Choice, entries: list[tuple[str, str]]) -> None:
    for code, name in entries:
        box.addItem(name, code)


def _languages() -> list[tuple[str, str]]:
    """Return codes and native names: those of the window first, then all that are known, by name."""
    first = [(language.code, language.name) for language in LANGUAGES]
    known = {code for code, _ in first}
    rest = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language)
        if code and code != "C" and code not in known:
            rest[code] = native_name(code)
    return [*first, *sorted(rest.items(), key=lambda entry: entry[1].casefold())]
