"""People: our own card to give away, and the cards of those to whom we hand over or who send to us."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.people import Person
from tbtt_desktop.stories.records import Trust
from ui.i18n import isolated
from ui.page import Page
from ui.route import Route
from ui.screens.people.cards import CodeToScan, PersonLine, WordsToCompare, name_of, role_words
from ui.screens.people.presenter import Pending, PeoplePresenter, PeopleState
from ui.session import Session
from ui.theme import Size, Space, Tone
from ui.widgets import (
    Card,
    EmptyState,
    FileChooser,
    FileKind,
    Heading,
    InlineMessage,
    Line,
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
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.late import LateNote
from ui.words import words_for

CARD_ENDING = "*.tbtt-card"


def open_page(session: Session, route: Route) -> Page:  # noqa: ARG001  # what every page is given
    """Build the page."""
    return PeoplePage(PeoplePresenter(session.vault, session.jobs), session.files)


class PeoplePage(Page):
    """The list and what is being compared on one side, our own card on the other."""

    def __init__(self, presenter: PeoplePresenter, files: FileChooser) -> None:
        super().__init__(self.tr("People"))
        self._presenter = presenter
        self._files = files
        self._shown: PeopleState | None = None
        self._message = InlineMessage()
        self._late = LateNote()
        self._comparing = QVBoxLayout()
        self._list = QVBoxLayout()
        self._own = Card()
        self._add = PrimaryButton(self.tr("Add a card"), icon="plus")
        self._add.clicked.connect(self._choose_card)
        left = QWidget()
        left.setLayout(
            vbox(
                self._message,
                self._late,
                self._comparing,
                self._list,
                self._row(self._add),
                None,
                gap=Space.M,
            )
        )
        right = QWidget()
        right.setLayout(vbox(self._own, None))
        self.setLayout(vbox(Columns(left, right), None, margin=Space.L))
        self.add_shortcut("Ctrl+O", self.tr("Add a card"), self._choose_card)
        presenter.watch(self._show)
        presenter.load()

    def _row(self, button: QWidget) -> QVBoxLayout:
        column = vbox()
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return column

    def _choose_card(self) -> None:
        kind = FileKind(self.tr("Cards"), (CARD_ENDING, "*"))
        for path in self._files.open_files(self.tr("Open a card"), (kind,))[:1]:
            self._presenter.open_card(path)

    def _export(self) -> None:
        own = self._presenter.state.own
        if own is None:
            return
        kind = FileKind(self.tr("Card"), (CARD_ENDING,))
        path = self._files.save_file(self.tr("Save your card"), f"{own.alias}.tbtt-card", kind)
        if path is not None:
            self._presenter.export(path)

    def _show(self, state: PeopleState) -> None:
        before, self._shown = self._shown, state
        self._late.set_loading(state.loading)
        self._show_message(state)
        if before is None or before.pending != state.pending:
            self._show_pending(state.pending)
        if before is None or (before.people, before.revoking, before.loading) != (
            state.people,
            state.revoking,
            state.loading,
        ):
            self._show_list(state)
        if state.own is not None and (before is None or before.own != state.own):
            self._show_own(state.own, state.own_card)
        self._add.setVisible(state.pending is None and not state.loading)

    def _show_message(self, state: PeopleState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
            return
        if not state.note:
            self._message.clear_message()
            return
        title, text = {
            "trusted": (
                self.tr("%1 is trusted now"),
                self.tr("You can hand over to this person, and take in what they sign."),
            ),
            "added": (
                self.tr("%1 was added, without trust"),
                self.tr("Compare the words before you hand anything over."),
            ),
            "revoked": (
                self.tr("%1 is not trusted any more"),
                self.tr("Nothing that this key signs is taken in from now on."),
            ),
            "exported": (
                self.tr("Your card was saved as %1"),
                self.tr("It holds no secret. Give it to the person, then compare the words."),
            ),
        }[state.note]
        self._message.show_message(Tone.DONE, title.replace("%1", isolated(state.about)), text)

    def _show_pending(self, pending: Pending | None) -> None:
        clear(self._comparing)
        if pending is None:
            return
        person = pending.person
        match = PrimaryButton(self.tr("The words match"))
        match.clicked.connect(lambda: self._presenter.decide(compared=True))
        later = SecondaryButton(self.tr("Not compared yet"))
        later.clicked.connect(lambda: self._presenter.decide(compared=False))
        back = SecondaryButton(self.tr("They do not match"))
        back.clicked.connect(self._presenter.put_back)
        buttons = QWidget()
        buttons.setLayout(FlowLayout(match, *([] if pending.known else [later]), back, gap=Space.S))
        role = Small(role_words(person.role))
        role.setWordWrap(False)
        self._comparing.addWidget(
            Card(
                Heading(self.tr("Compare the words")),
                hbox(Strong(name_of(person)), role, None, gap=Space.XS),
                Muted(
                    self.tr(
                        "Call the person on a number you know, or sit together. Ask them to read their"
                        " eight words, and say that they match only if every one is the same."
                    )
                ),
                WordsToCompare(person),
                buttons,
                tone="accent",
            )
        )
        match.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self, state: PeopleState) -> None:
        clear(self._list)
        if state.loading:
            return
        if not state.people:
            hint = self.tr("Add the card of the person to whom you hand over, or who sends to you.")
            self._list.addWidget(Card(EmptyState("users", self.tr("Nobody yet"), hint)))
            return
        card = Card()
        for place, person in enumerate(state.people):
            if place:
                card.body.addWidget(Line())
            card.body.addWidget(PersonLine(person))
            if state.revoking == person.fingerprint:
                card.body.addWidget(self._revoke_question(person))
            elif person.trust is not Trust.REVOKED:
                card.body.addWidget(self._actions(person))
        self._list.addWidget(card)

    def _actions(self, person: Person) -> QWidget:
        name = person.name or person.alias
        links = []
        if person.trust is Trust.UNKNOWN:
            compare = LinkButton(
                self.tr("Compare the words"),
                name=self.tr("Compare the words of %1").replace("%1", name),
                flush=True,
            )
            compare.clicked.connect(lambda: self._presenter.compare(person.fingerprint))
            links.append(compare)
        end = LinkButton(
            self.tr("Trust no more…"), name=self.tr("Trust %1 no more").replace("%1", name), flush=not links
        )
        end.clicked.connect(lambda: self._presenter.ask_to_revoke(person.fingerprint))
        links.append(end)
        actions = QWidget()
        actions.setLayout(FlowLayout(*links))
        return actions

    def _revoke_question(self, person: Person) -> InlineMessage:
        question = InlineMessage()
        question.show_message(
            Tone.CAUTION,
            self.tr("Trust %1 no more?").replace("%1", name_of(person)),
            self.tr(
                "This cannot be taken back. Nothing can be handed over to this key, and what it signs is"
                " kept out. The person needs a new card."
            ),
            actions=(
                (self.tr("Keep"), self._presenter.put_back),
                (self.tr("Trust no more"), self._presenter.revoke),
            ),
        )
        return question

    def _show_own(self, own: Person, card: bytes) -> None:
        clear(self._own.body)
        code = CodeToScan(card, Size.SIDE * 3 // 4)
        code.setAccessibleName(self.tr("Your card as a code to scan"))
        export = SecondaryButton(self.tr("Save your card"), icon="download")
        export.clicked.connect(self._export)
        role = Small(role_words(own.role))
        role.setWordWrap(False)
        body = self._own.body
        body.addWidget(Heading(self.tr("Your card")))
        body.addLayout(hbox(Strong(name_of(own)), role, None, gap=Space.XS))
        body.addWidget(WordsToCompare(own))
        body.addWidget(
            Small(self.tr("Read these words to the person who adds your card. The digits say the same."))
        )
        body.addWidget(code, 0, Qt.AlignmentFlag.AlignLeading)
        body.addWidget(export)

    def focus_first(self) -> None:
        """Begin with adding a card."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._presenter.close()
