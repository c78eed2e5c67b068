"""Comparing words: eight, large enough for two people to look at, two of them to be heard and chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.comparing import Option, Question
from tbtt_desktop.services.people import Person
from ui.i18n import isolated, number
from ui.screens.people.cards import WordGrid, name_of, role_words, words_of
from ui.screens.people.comparing import ComparePresenter, CompareState
from ui.theme import Space, Tone
from ui.widgets import (
    Button,
    Card,
    Heading,
    InlineMessage,
    LinkButton,
    Muted,
    PrimaryButton,
    SecondaryButton,
    Small,
    Strong,
    clear,
    hbox,
    vbox,
)
from ui.widgets.flow import flow
from ui.widgets.surfaces import bring_into_sight, has_focus_within


class CompareCard(Card):
    """Hidden while nobody's words are compared."""

    def __init__(self, presenter: ComparePresenter, parent: QWidget | None = None) -> None:
        super().__init__(tone="accent", parent=parent)
        self._presenter = presenter
        self._shown = CompareState()
        self._grid: WordGrid | None = None
        self._head = QVBoxLayout()
        self._asking = QVBoxLayout()
        self._missed = InlineMessage()
        self.body.addLayout(self._head)
        self.body.addLayout(self._asking)
        self.body.addWidget(self._missed)
        self.hide()
        presenter.watch(self._show)

    def _show(self, state: CompareState) -> None:
        before, self._shown = self._shown, state
        self._keep_focus(self if state.person is not None else self.parentWidget())
        self.setVisible(state.person is not None)
        if state.person is None:
            clear(self._head)
            clear(self._asking)
            self._missed.clear_message()
            return
        if before.person != state.person or before.questions != state.questions:
            self._show_person(state)
        if self._grid is not None:
            self._grid.show_but(state.hidden)
        clear(self._asking)
        self._show_missed(state)
        if state.asking is not None:
            self._ask(state.asking, state)
        elif state.matched:
            self._conclude()

    def _keep_focus(self, holder: QWidget | None) -> None:
        """Let `holder` have the focus: what is taken away hands it on, and the page scrolls to who has it."""
        if holder is not None and has_focus_within(self):
            holder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_person(self, state: CompareState) -> None:
        person = state.person
        if person is None:
            return
        clear(self._head)
        role = Small(role_words(person.role))
        role.setWordWrap(False)
        words = self.tr(
            "Call %1 on a number you know, or sit together. Ask for all eight words, or for the digits. Two"
            " are left out here: choose what you hear."
        )
        self._grid = WordGrid(person)
        self._head.addLayout(
            vbox(
                Heading(self.tr("Compare the words")),
                hbox(Strong(name_of(person)), role, None, gap=Space.XS),
                Muted(words.replace("%1", name_of(person))),
                self._grid,
            )
        )
        if state.former is not None:
            self._head.insertWidget(0, self._new_key(person, state.former))
        bring_into_sight(self)

    def _new_key(self, person: Person, former: Person) -> InlineMessage:
        """Say that it is another key of somebody who is known, with the words of the one before."""
        told = InlineMessage()
        words = self.tr(
            "The old key signed for it. Its words were: %1. Once the new ones fit, only the new key is used."
        )
        told.show_message(
            Tone.INFO,
            self.tr("%1 has a new key").replace("%1", name_of(person)),
            words.replace("%1", words_of(former)),
        )
        return told

    def _ask(self, question: Question, state: CompareState) -> None:
        words = self.tr("Which is word %1?").replace("%1", number(question.place + 1))
        choices = [self._choice(option) for option in question.options]
        none = SecondaryButton(self.tr("None of these"))
        none.clicked.connect(lambda: self._presenter.answer(None))
        for button in (*choices, none):
            button.setAccessibleDescription(words)
        asked = Strong(words)
        asked.setWordWrap(True)
        self._asking.addWidget(asked)
        options = flow(*choices, none)
        self._asking.addWidget(options)
        differ = LinkButton(self.tr("They do not match"), flush=True)
        differ.clicked.connect(self._presenter.differ)
        links = [differ]
        if state.may_wait:
            later = LinkButton(self.tr("Compare later"))
            later.clicked.connect(self._presenter.wait)
            links.append(later)
        self._asking.addWidget(flow(*links))
        options.show()  # a layout does so a moment later, and what is hidden takes no focus
        choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, option: Option) -> Button:
        # What is English runs from left to right in every language.
        button = SecondaryButton(isolated(f"{option.word}  {option.digits}"))
        button.setAccessibleName(f"{option.word} {option.digits}")
        button.clicked.connect(lambda: self._presenter.answer(option))
        return button

    def _conclude(self) -> None:
        match = PrimaryButton(self.tr("All eight are the same"))
        match.clicked.connect(self._presenter.match)
        differ = SecondaryButton(self.tr("They do not match"))
        differ.clicked.connect(self._presenter.differ)
        options = flow(match, differ)
        self._asking.addWidget(options)
        options.show()
        match.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_missed(self, state: CompareState) -> None:
        person = state.person
        if not state.missed or person is None:
            self._missed.clear_message()
            return
        if not state.may_ask_again:
            self._missed.show_message(
                Tone.DANGER,
                self.tr("These are not the words of this card"),
                self.tr(
                    "Somebody may have put another card in between. Nobody is trusted. Ask %1 for the card"
                    " once more, in another way."
                ).replace("%1", name_of(person)),
                actions=((self.tr("They do not match"), self._presenter.differ),),
            )
            return
        self._missed.show_message(
            Tone.CAUTION,
            self.tr("That word is not on this card"),
            self.tr("It may have been misheard. Ask once more: two other words are left out now."),
            actions=(
                (self.tr("Ask again"), self._presenter.ask_again),
                (self.tr("They do not match"), self._presenter.differ),
            ),
        )
