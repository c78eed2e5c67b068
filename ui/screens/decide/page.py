"""Two versions of a story that do not fit: side by side, field by field, and what a person takes of each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tbtt_desktop.services.conflicts import Compared, Side, Take
from ui.i18n import filled, isolated
from ui.listening import Listening
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.decide.field import FieldCard, Shown, fill_picture
from ui.screens.decide.presenter import DecidePresenter, DecideState
from ui.screens.intake.differing import side_words
from ui.screens.steps import story_of
from ui.session import Navigator, Session
from ui.theme import Size, Space, Tone, current
from ui.widgets import (
    Card,
    Heading,
    InlineMessage,
    PrimaryButton,
    SecondaryButton,
    Text,
    vbox,
)
from ui.widgets.flow import FlowLayout
from ui.widgets.late import LateNote
from ui.words import words_for

_PICTURE = Size.FORM // 2


def open_page(session: Session, route: Route) -> Page:
    """Build the page; the place is the beginning of the other version's digest."""
    side = current().px(_PICTURE)
    presenter = DecidePresenter(session.vault, session.jobs, story_of(route), route.place, side)
    return DecidePage(presenter, Listening(session.jobs, session.loudspeakers), session.navigator)


class DecidePage(Page):
    """Whose versions they are, then every field that differs, then one button."""

    def __init__(self, presenter: DecidePresenter, listening: Listening, navigator: Navigator) -> None:
        super().__init__(self.tr("Two versions"))
        self._presenter = presenter
        self._listening = listening
        self._navigator = navigator
        self._cards: list[FieldCard] = []
        self._pictures: dict[str, list[QLabel]] = {}
        self._filled: Compared | None = None
        self._message = InlineMessage()
        self._late = LateNote()
        self._fields = QVBoxLayout()
        self._fields.setSpacing(current().px(Space.M))
        self._undo = SecondaryButton(self.tr("Undo"), icon="undo-2")
        self._undo.clicked.connect(presenter.undo)
        self._decide = PrimaryButton(self.tr("Decide"))
        self._decide.clicked.connect(presenter.decide)
        self._foot = QWidget()
        self._foot.setLayout(FlowLayout(self._decide, self._undo))
        self._foot.hide()
        self.setLayout(
            vbox(self._message, self._late, self._fields, self._foot, None, gap=Space.M, margin=Space.L)
        )
        self.add_shortcut("Ctrl+Z", self.tr("Undo the last choice"), presenter.undo)
        self.add_shortcut("Ctrl+Return", self.tr("Decide"), presenter.decide)
        self.add_shortcut("F4", self.tr("Play the sound, or pause it"), listening.toggle)
        self._late.set_loading(True)
        presenter.watch(self._show)
        presenter.load()

    def _show(self, state: DecideState) -> None:
        self._late.set_loading(state.compared is None and state.error is None)
        self._show_message(state)
        compared = state.compared
        if compared is None:
            return
        if self._filled is not compared:
            self._filled = compared
            self._fill(compared)
        done = state.counts is not None
        for card in self._cards:
            card.show_take(state.takes.get(card.field, Take.HERE), enabled=not done and not state.saving)
        for sha256, picture in state.pictures.items():
            for label in self._pictures.pop(sha256, []):
                fill_picture(label, picture)
        self._undo.setVisible(not compared.conflict.here.told_here)
        self._undo.setEnabled(bool(state.before) and not done and not state.saving)
        self._decide.setEnabled(not done and not state.saving)
        self._decide.setText(self._decide_words(state))
        self._foot.setVisible(not done)

    def _decide_words(self, state: DecideState) -> str:
        if state.compared is not None and state.compared.conflict.here.told_here:
            return self.tr("Keep what was told here")
        return {
            Take.HERE: self.tr("Keep what is here"),
            Take.THERE: self.tr("Take the other version"),
            None: self.tr("Put both together"),
        }[state.whole]

    def _fill(self, compared: Compared) -> None:
        conflict = compared.conflict
        self.set_heading(isolated(conflict.pseudonym), self.tr("two versions"))
        self._fields.addWidget(self._head(compared))
        shown = Shown(self._listening, self._presenter.hearing, self._pictures)
        for one in compared.differences:
            card = FieldCard(one, shown, told_here=conflict.here.told_here)
            card.chosen.connect(lambda take, field=one.field: self._presenter.choose(field, take))
            self._cards.append(card)
            self._fields.addWidget(card)
        self._foot.show()

    def _head(self, compared: Compared) -> Card:
        conflict = compared.conflict
        card = Card(Heading(self.tr("What differs")), gap=Space.S)
        sides = self.tr("Here: %1. It came as: %2.")
        card.body.addWidget(Text(filled(sides, side_words(conflict.here), side_words(conflict.there))))
        if conflict.here.told_here:
            words = self.tr(
                "What was told here stays as it is: its sounds and pictures, what you covered and her own yes"
                " hang on it. What is right in the other version, write into the story. Whoever sent it is"
                " told that it was set aside."
            )
            card.body.addWidget(Text(words))
            return card
        words = self.tr(
            "Choose for each field which version is right. Both stay as they came, and whoever sent them is"
            " told what became of them. Where both are taken, she agreed to what both say."
        )
        card.body.addWidget(Text(words))
        here = SecondaryButton(self.tr("All as it is here"))
        here.clicked.connect(lambda: self._presenter.take_all(Take.HERE))
        there = SecondaryButton(self.tr("All as it came"))
        there.clicked.connect(lambda: self._presenter.take_all(Take.THERE))
        both = QWidget()
        both.setLayout(FlowLayout(here, there))
        card.body.addWidget(both)
        return card

    def _show_message(self, state: DecideState) -> None:
        if state.error is not None:
            back = ((self.tr("Back to Intake"), self._back),)
            self._message.show_message(Tone.DANGER, *words_for(state.error), actions=back)
        elif state.counts is not None:
            self._message.show_message(
                Tone.DONE,
                self.tr("Decided"),
                self._counts_words(state.counts),
                actions=((self.tr("Back to Intake"), self._back),),
            )
        else:
            self._message.clear_message()

    def _counts_words(self, side: Side) -> str:
        words = self.tr(
            "What counts from here on: %1. The receipts for the senders are due; write them in Intake."
        )
        return words.replace("%1", side_words(side))

    def _back(self) -> None:
        self._navigator.open(Route(Screen.INTAKE))

    def place(self) -> str:
        """Come back to the same two versions."""
        compared = self._presenter.state.compared
        return compared.conflict.there.sha256[:12] if compared is not None else ""

    def focus_first(self) -> None:
        """Begin with what is to be done."""
        (self._decide if self._decide.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Be silent; what was not decided is not kept."""
        self._listening.close()
        self._presenter.close()
