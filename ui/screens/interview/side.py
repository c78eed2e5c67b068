"""Beside the timeline: questions that may help, and the helper's own notes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from tbtt_desktop.services.evidence import ending_of
from ui.i18n import isolated, number
from ui.screens.custody import CustodyCard
from ui.screens.evidence import Evidence, EvidencePresenter, Offered
from ui.screens.interview.presenter import InterviewPresenter, InterviewState
from ui.screens.typing import Typing
from ui.theme import Size, Space, current
from ui.widgets import (
    Card,
    FileChooser,
    Heading,
    LinkButton,
    Muted,
    PrivateTextEdit,
    Small,
    Text,
    hbox,
    vbox,
)


class Questions(Card):
    """One question and the next two. All can be skipped."""

    def __init__(self, presenter: InterviewPresenter) -> None:
        super().__init__()
        self._count = Small()
        self._count.setWordWrap(False)
        self._now = Text()
        self._next = (Muted(), Muted())
        self._back = LinkButton(self.tr("Back"))
        self._back.clicked.connect(lambda: presenter.show_question(presenter.state.question - 1))
        self._on = LinkButton(self.tr("Next"))
        self._on.clicked.connect(lambda: presenter.show_question(presenter.state.question + 1))
        self.body.addLayout(hbox(Heading(self.tr("If it helps")), None, self._count))
        for words in (self._now, *self._next):
            self.body.addWidget(words)
        foot = hbox(self._back, self._on, None, gap=Space.XS)
        self.body.addWidget(Small(self.tr("Every question can be skipped.")))
        self.body.addLayout(foot)

    def show_state(self, state: InterviewState) -> None:
        """Show the question that is due."""
        lines = state.questions[state.question :]
        for words, line in zip((self._now, *self._next), (*lines, None, None, None), strict=False):
            words.setVisible(line is not None)
            words.setText(line.text if line is not None else "")
        count = self.tr("%1 of %2").replace("%1", isolated(number(state.question + 1)))
        self._count.setText(count.replace("%2", isolated(number(len(state.questions)))))
        self._back.setEnabled(state.question > 0)
        self._on.setEnabled(state.question + 1 < len(state.questions))


class Notes(Card):
    """What the helper writes for herself."""

    def __init__(self, presenter: InterviewPresenter, typing: Typing) -> None:
        super().__init__()
        title = self.tr("Only for me")
        self.field = PrivateTextEdit(title, placeholder=self.tr("What to remember, what to ask later."))
        self.field.setMinimumHeight(current().px(Size.TARGET * 3))
        self.field.setMaximumHeight(current().px(Size.TARGET * 6))
        typing.follow(self.field, presenter.save_notes)
        self.body.addWidget(Heading(title))
        self.body.addWidget(self.field)
        self.body.addWidget(Small(self.tr("Notes never leave this computer.")))
        self._filled = False

    def show_state(self, state: InterviewState) -> None:
        """Show the notes once; from then on they are the helper's."""
        if state.view is not None and not self._filled:
            self._filled = True
            self.field.set_text(state.view.row.notes)


class Unkept(Card):
    """Said while there is time: she did not let this computer keep what is being told."""

    def __init__(self) -> None:
        super().__init__(gap=Space.XS)
        self.body.addWidget(Heading(self.tr("Not to be kept here")))
        self.body.addWidget(
            Small(
                self.tr(
                    "Hand it over or erase it before you leave. If you lock, it stays locked in here, and "
                    "you are asked at the next unlock."
                )
            )
        )
        self.hide()

    def show_state(self, state: InterviewState) -> None:
        """Show it where it is so."""
        view = state.view
        self.setVisible(view is not None and view.consent.version > 0 and not state.stays)


class Side(QWidget):
    """Questions, notes, and what is to be known, one under the other."""

    def __init__(
        self,
        presenter: InterviewPresenter,
        typing: Typing,
        evidence: EvidencePresenter,
        files: FileChooser,
    ) -> None:
        super().__init__()
        self._copies = evidence
        self._questions = Questions(presenter)
        self._notes = Notes(presenter, typing)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._unkept = Unkept()
        log = CustodyCard()
        self._evidence = Evidence(evidence, files, log)
        cards = (self._questions, self._notes, self._unkept, self._evidence, log)
        column = vbox(*cards, None, gap=Space.M)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(column)

    def show_state(self, state: InterviewState) -> None:
        """Show all of them."""
        self._unkept.show_state(state)
        self._evidence.offer(self._offered(state))
        self._questions.show_state(state)
        self._notes.show_state(state)

    def _offered(self, state: InterviewState) -> list[Offered]:
        """Return the parts of which a copy may be made: all that are there, where she agreed."""
        if state.view is None or not self._copies.agreed(state.view.consent):
            return []
        items = [part.item for part in state.parts if part.item is not None and not part.removed]
        return [Offered(item.number, item.kind, ending_of(item)) for item in items]
