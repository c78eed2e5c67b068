"""What waits for a decision in the sounds: one at a time, accepted or refused by a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.i18n import number
from ui.theme import Space, Tone
from ui.widgets import Card, Heading, LinkButton, Muted, Pill, SecondaryButton, Small, Text, hbox
from ui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class Decision:
    """A question, what can be answered, and where it can be heard."""

    key: str  # the same as long as it is the same question
    title: str
    words: str
    accept_words: str
    refuse_words: str
    accept: Callable[[], None]
    refuse: Callable[[], None]
    show: Callable[[], None]  # bring it in sight
    listen: Callable[[], None]


class ToDecide(Card):
    """Shows the current question. A accepts, R refuses; J and K go from one to the next."""

    def __init__(self) -> None:
        super().__init__(gap=Space.XS)
        self._decisions: tuple[Decision, ...] = ()
        self._key = ""
        self._count = Pill("", Tone.CAUTION)
        self._title = Small()
        self._title.setProperty("role", "small-ink")
        self._words = Text()
        self._none = Muted(self.tr("Nothing waits for a decision in the sounds."))
        self.accept = SecondaryButton("", key="A")
        self.accept.clicked.connect(lambda _=False: self._answer(accept=True))
        self.refuse = SecondaryButton("", key="R")
        self.refuse.clicked.connect(lambda _=False: self._answer(accept=False))
        self.listen = LinkButton(self.tr("Listen"))
        self.listen.clicked.connect(lambda _=False: self._listen())
        self._actions = QWidget()
        self._actions.setLayout(FlowLayout(self.accept, self.refuse, self.listen))
        self.body.addLayout(hbox(Heading(self.tr("To decide")), self._count, None))
        for part in (self._none, self._title, self._words, self._actions):
            self.body.addWidget(part)
        self.show_decisions(())

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """Show what waits, beginning with what was current, else with what stood at its place."""
        before = self._place()
        self._decisions = tuple(decisions)
        if self._key not in {one.key for one in decisions}:
            self._key = decisions[min(before, len(decisions) - 1)].key if decisions else ""
        self._show()

    def current(self) -> Decision | None:
        """Return the current question."""
        return next((one for one in self._decisions if one.key == self._key), None)

    def go(self, step: int) -> None:
        """Make another question current, and bring it in sight."""
        if self._decisions:
            place = max(0, min(len(self._decisions) - 1, self._place() + step))
            self._key = self._decisions[place].key
            self._show()
            self._decisions[place].show()

    def _place(self) -> int:
        keys = [one.key for one in self._decisions]
        return keys.index(self._key) if self._key in keys else 0

    def _show(self) -> None:
        one = self.current()
        self._none.setVisible(one is None)
        self._count.setVisible(one is not None)
        for part in (self._title, self._words, self._actions):
            part.setVisible(one is not None)
        self.accept.setEnabled(one is not None)
        self.refuse.setEnabled(one is not None)
        if one is None:
            return
        place = self.tr("%1 of %2").replace("%1", number(self._place() + 1))
        self._count.setText(place.replace("%2", number(len(self._decisions))))
        self._title.setText(one.title)
        self._words.setText(one.words)
        self.accept.setText(one.accept_words)
        self.refuse.setText(one.refuse_words)

    def _answer(self, *, accept: bool) -> None:
        one = self.current()
        if one is not None:
            (one.accept if accept else one.refuse)()

    def _listen(self) -> None:
        one = self.current()
        if one is not None:
            one.listen()
