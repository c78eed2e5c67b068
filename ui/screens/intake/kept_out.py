"""A file that stays out because its signer's key is not trusted any more: keeping it aside, to be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import intake
from tbtt_desktop.services.intake import TakenAside
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter
from ui.screens.intake.files import Fate, Incoming
from ui.theme import Space, Tone
from ui.widgets import InlineMessage, ProgressPanel, SecondaryButton, hbox, vbox
from ui.words import words_for


@dataclass(frozen=True, slots=True)
class KeptOutState:
    """The file that is pointed at, None for one of another kind, and what is being done with it."""

    path: Path | None = None
    asking: bool = False
    busy: bool = False
    share: float = 0.0  # of the file, while it is read
    taken: TakenAside | None = None
    error: TbttError | None = None


class KeptOutPresenter(Presenter[KeptOutState]):
    """Nothing of it comes in but on somebody's wish, and even then it counts for nothing."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        super().__init__(KeptOutState())
        self._vault = vault
        self._jobs = jobs
        self._handle: JobHandle | None = None

    def point_at(self, file: Incoming | None) -> None:
        """Take the file that is looked at in the list."""
        path = file.path if file is not None and _may_be_read(file) else None
        if path != self.state.path and not self.state.busy:
            self.change(path=path, asking=False, taken=None, error=None)

    def ask(self, *, on: bool) -> None:
        """Say what it means, and ask; or leave it out."""
        self.change(asking=on, error=None)

    def keep_aside(self) -> None:
        """Take its stories in, kept aside."""
        path = self.state.path
        if path is None or self.state.busy:
            return
        self.change(asking=False, busy=True, share=0.0, error=None)
        self._handle = self.own(
            self._jobs.run(
                intake.keep_aside,
                self._vault,
                path,
                on_done=self._kept,
                on_failed=self._failed,
                on_progress=self._moved,
            )
        )

    def _moved(self, _: str, done: int, total: int) -> None:
        self.change(share=done / total if total else 0.0)

    def _kept(self, taken: TakenAside) -> None:
        self.change(busy=False, taken=taken)

    def _failed(self, error: TbttError) -> None:
        self.change(busy=False, error=None if error.code == "cancelled" else error)

    def cancel(self) -> None:
        """Stop; nothing of it is here then."""
        if self._handle is not None:
            self._handle.cancel()


def _may_be_read(file: Incoming) -> bool:
    """Whether a file holds stories of a key that is not trusted any more, new here or discarded."""
    verdict = file.verdict
    if verdict is None or verdict.trust is not Trust.REVOKED or not verdict.stories:
        return False
    return file.fate is Fate.KEPT_OUT or (file.fate is Fate.KNOWN and bool(verdict.discarded))


class KeptOut(QWidget):
    """Hidden while no such file is pointed at."""

    def __init__(
        self, presenter: KeptOutPresenter, decide: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """`decide` leads to where it is decided about what is kept aside."""
        super().__init__(parent)
        self._presenter = presenter
        self._decide = decide
        self._told: object = None
        self._button = SecondaryButton(self.tr("Keep it aside, to read it…"))
        self._button.clicked.connect(lambda: presenter.ask(on=True))
        self._row = QWidget()
        self._row.setLayout(hbox(self._button, None))
        self._message = InlineMessage()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self.setLayout(vbox(self._row, self._message, self._progress, gap=Space.S))
        self.hide()
        presenter.watch(self._show)

    def _show(self, state: KeptOutState) -> None:
        self.setVisible(state.path is not None)
        self._row.setVisible(not state.asking and not state.busy and state.taken is None)
        if state.busy:
            self._progress.follow(self.tr("Keeping it aside"), state.share)
        else:
            self._progress.finish()
        told = (state.asking, state.taken, state.error)
        if told != self._told:
            self._told = told
            self._say(state)

    def _say(self, state: KeptOutState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.taken is not None:
            self._say_taken(state.taken)
        elif state.asking:
            self._message.show_message(
                Tone.CAUTION,
                self.tr("Keep aside what a key signed that nobody trusts?"),
                self.tr(
                    "Whoever has the key can have made it up, and dated it back. It is not counted, found,"
                    " reported or passed on, and its signer is told nothing. You can read it under People,"
                    " then decide whether it counts or goes."
                ),
                actions=(
                    (self.tr("Leave it out"), lambda: self._presenter.ask(on=False)),
                    (self.tr("Keep it aside"), self._presenter.keep_aside),
                ),
            )
            self._message.focus_first()
        else:
            self._message.clear_message()

    def _say_taken(self, taken: TakenAside) -> None:
        count = len(taken.stories)
        if not count:
            words = self.tr("What she took back stays out, and what is here already is not taken twice.")
            self._message.show_message(Tone.INFO, self.tr("Nothing of it was kept aside"), words)
            return
        self._message.show_message(
            Tone.DONE,
            self.tr("%n stories are kept aside", "", count),
            self.tr("Nobody vouches for them. Read them under People, then decide."),
            actions=((self.tr("Read and decide"), self._decide),),
        )
        self._message.focus_first()
