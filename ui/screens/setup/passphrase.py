"""Choosing a passphrase: suggested words, or one's own with a meter that says what it is worth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from tbtt_desktop.clock import World
from tbtt_desktop.crypto import passphrases
from tbtt_desktop.crypto.passphrases import SCORE_NEEDED
from tbtt_desktop.errors import TbttError
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.screens.setup.frame import Question
from ui.theme import Space
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.labels import Heading, Small, Text
from ui.widgets.surfaces import Card, hbox, vbox

_JUDGE_AFTER = 200  # milliseconds after the last key


@dataclass(frozen=True, slots=True)
class NewPassphraseState:
    """What is known of the passphrase. `score` is zxcvbn's, None while nothing was typed."""

    suggested: str = ""
    score: int | None = None
    same: bool = False
    differs: bool = False  # what stands in the second field is not the beginning of the first

    @property
    def good(self) -> bool:
        """Whether it may be used."""
        return self.same and self.score is not None and self.score >= SCORE_NEEDED


class NewPassphrasePresenter(Presenter[NewPassphraseState]):
    """Suggests words and judges what is typed, beside the window: judging takes a moment."""

    def __init__(self, jobs: Jobs, world: World) -> None:
        super().__init__(NewPassphraseState())
        self._jobs = jobs
        self._world = world
        self._typed = ""

    def suggest(self) -> None:
        """Suggest other words."""
        self.change(suggested=passphrases.suggest(self._world))

    def judge(self, passphrase: str, again: str) -> None:
        """Judge what is typed; the newest counts."""
        same = bool(passphrase) and passphrase == again
        differs = not passphrase.startswith(again)
        if passphrase == self._typed:
            self.change(same=same, differs=differs)
            return
        self._typed = passphrase
        if not passphrase:
            self.change(score=None, same=False, differs=differs)
            return
        self.change(same=same, differs=differs)
        self.own(
            self._jobs.run(
                passphrases.strength,
                passphrase,
                on_done=lambda score: self._judged(passphrase, score),
                on_failed=self._failed,
            )
        )

    def _judged(self, passphrase: str, score: int) -> None:
        if passphrase == self._typed:
            self.change(score=score)

    def _failed(self, error: TbttError) -> None:
        self.change(score=None)


class NewPassphrase(Question):
    """Two fields, suggested words, a meter. `changed` when it becomes good or ceases to be."""

    changed = Signal()

    def __init__(self, title: str, text: str, presenter: NewPassphrasePresenter) -> None:
        super().__init__(title, text)
        self._presenter = presenter
        self._first = PassphraseField(self.tr("Passphrase"), forget=False)
        self._again = PassphraseField(self.tr("Passphrase, once more"), forget=False)
        self._suggested = Text()
        self._suggested.setProperty("role", "reading")
        self._meter = QProgressBar()
        self._meter.setRange(0, passphrases.SCORE_MAX)
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName(self.tr("How hard it is to guess"))
        self._verdict = Small()
        self._differs = Text(self.tr("This is not what stands above."))
        self._differs.setProperty("role", "danger")
        self._differs.hide()
        use = SecondaryButton(self.tr("Use these words"))
        use.clicked.connect(self._use)
        others = LinkButton(self.tr("Others"))
        others.clicked.connect(presenter.suggest)
        note = Small(self.tr("Write them on paper until you know them by heart, then destroy it."))
        suggestion = Card(Heading(self.tr("Suggested words")), self._suggested, note, hbox(use, others, None))
        self.body.addWidget(suggestion)
        self.body.addWidget(Labelled(self.tr("Passphrase"), self._first))
        self.body.addLayout(vbox(self._meter, self._verdict, gap=Space.XXS))
        self.body.addLayout(vbox(Labelled(self.tr("Once more"), self._again), self._differs, gap=Space.XXS))
        self.body.addStretch(1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_JUDGE_AFTER)
        self._wait.timeout.connect(self._judge)
        self._first.edited.connect(self._wait.start)
        self._again.edited.connect(self._judge)
        presenter.suggest()
        presenter.watch(self._show)

    @property
    def last_stop(self) -> QWidget:
        """Where Tab goes last."""
        return self._again.last_stop

    def passphrase(self) -> str:
        """Return what was typed."""
        return self._first.text()

    def good(self) -> bool:
        """Whether it may be used."""
        return self._presenter.state.good

    def on_enter(self, act: Callable[[], None]) -> None:
        """Call `act` on Enter in the last field."""
        self._again.entered.connect(act)

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        self._first.setFocus()

    def _use(self) -> None:
        self._first.set_shown(True)
        self._first.set_text(self._presenter.state.suggested)
        self._again.clear()
        self._again.setFocus()

    def _judge(self) -> None:
        self._presenter.judge(self._first.text(), self._again.text())

    def _show(self, state: NewPassphraseState) -> None:
        self._suggested.setText(state.suggested)
        self._meter.setValue(0 if state.score is None else max(1, state.score))
        weak = state.score is not None and state.score < SCORE_NEEDED
        self._meter.setProperty("tone", "caution" if weak else "")
        self._meter.style().unpolish(self._meter)
        self._meter.style().polish(self._meter)
        self._verdict.setText(self._words(state))
        self._differs.setVisible(state.differs)
        self.changed.emit()

    def _words(self, state: NewPassphraseState) -> str:
        if state.score is None:
            return self.tr("Six words or more are best.")
        if state.score < SCORE_NEEDED:
            return (
                self.tr("Guessed soon. Take more words.")
                if state.score < SCORE_NEEDED - 1
                else self.tr("Still weak. Add a word or two.")
            )
        if not state.same:
            return self.tr("Hard to guess. Type it once more below.")
        return self.tr("Hard to guess, and the same twice.")
