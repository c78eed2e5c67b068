"""Passing on what came in: whole, as it was signed, and as far as the consent that came with it reaches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.passing_on import Hindrance, PassPlan
from ui.i18n import filled, isolated, listed, size
from ui.screens.hand_over.passing_presenter import PassingPresenter, PassingState
from ui.screens.hand_over.place import short
from ui.theme import Tone
from ui.widgets import (
    Card,
    Heading,
    InlineMessage,
    ProgressPanel,
    SecondaryButton,
    Small,
    Text,
    clear,
)
from ui.words import words_for


class PassingCard(Card):
    """How many stories can go on to those who are chosen, what keeps the others, one button."""

    def __init__(
        self, presenter: PassingPresenter, choose: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._shown: object = None
        self._message = InlineMessage()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self._lines = QVBoxLayout()
        self.button = SecondaryButton(self.tr("Pass on"), icon="arrow-right")
        self.button.clicked.connect(choose)
        text = self.tr(
            "Stories that came in go on as they came, with the proof of who signed them. Nothing in them is"
            " changed."
        )
        self.body.addWidget(Heading(self.tr("What came in")))
        self.body.addWidget(Small(text))
        self.body.addWidget(self._message)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._progress)
        self.body.addWidget(self.button)
        self.hide()
        presenter.watch(self._show)

    def _show(self, state: PassingState) -> None:
        self.setVisible(state.received)
        self.button.setEnabled(state.can_pass_on)
        count = len(state.plan.leaving) if state.plan is not None else 0
        self.button.setText(self.tr("Pass on %n", "", count) if count else self.tr("Pass on"))
        if state.writing:
            self._progress.follow(self.tr("Making the bundle"), state.share)
        else:
            self._progress.finish()
        shown = (state.aliases, state.plan, state.looking, state.made, state.error)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_message(state)
        clear(self._lines)
        for words in self._said(state):
            self._lines.addWidget(Text(words))

    def _said(self, state: PassingState) -> list[str]:
        if not state.aliases:
            return [self.tr("Choose who can open it first.")]
        if state.plan is None:
            return [self.tr("Being looked through…")] if state.looking else []
        count = len(state.plan.leaving)
        names = listed(isolated(person.name or person.alias) for person in state.plan.recipients)
        if not state.plan.stories:
            return [filled(self.tr("%1: has everything that came in."), names)]
        first = self.tr("%n stories can be passed on.", "", count) if count else ""
        return [one for one in (first, *self._staying(state.plan)) if one]

    def _staying(self, plan: PassPlan) -> list[str]:
        counts = Counter(one.hindrance for one in plan.stories)
        words = {
            Hindrance.CONSENT_MISSING: self.tr(
                "%n stay here: the consent that came with them does not reach everybody who is chosen.",
                "",
                counts[Hindrance.CONSENT_MISSING],
            ),
            Hindrance.UNDECIDED: self.tr(
                "%n stay here: two versions of each do not fit.", "", counts[Hindrance.UNDECIDED]
            ),
            Hindrance.ORIGINALS: self.tr(
                "%n stay here: they hold originals, and she did not name everybody here for them.",
                "",
                counts[Hindrance.ORIGINALS],
            ),
            Hindrance.UNPROVEN: self.tr(
                "%n stay here: they came in without what proves who signed them. Ask for them once more.",
                "",
                counts[Hindrance.UNPROVEN],
            ),
        }
        return [text for hindrance, text in words.items() if counts[hindrance]]

    def _show_message(self, state: PassingState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.made is not None:
            text = filled(
                self.tr("%1, %2. Give it to those whom you chose. Their receipt says that it arrived."),
                isolated(short(state.made.path.name)),
                size(state.made.size),
            )
            self._message.show_message(Tone.DONE, self.tr("The bundle is made"), text)
        else:
            self._message.clear_message()
