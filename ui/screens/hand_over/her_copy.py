"""Her own copy: whether having it is safe, a passphrase that she chooses, one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.clock import World
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.her_copy import CopyWords, HerCopy, make_copy
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.i18n import filled, isolated, size
from ui.jobs import Jobs
from ui.screens.codes import scope_words
from ui.screens.hand_over.making import MakingPresenter
from ui.screens.hand_over.place import short
from ui.screens.setup.passphrase import NewPassphrase, NewPassphrasePresenter
from ui.theme import Tone
from ui.widgets import (
    Card,
    CheckRow,
    Heading,
    InlineMessage,
    ProgressPanel,
    SecondaryButton,
    Small,
)
from ui.words import words_for

translate = QCoreApplication.translate


def words_in(language: str, *, right_to_left: bool) -> CopyWords:
    """Return what the page says besides her own words, in the language of the window."""
    return CopyWords(
        language=language,
        right_to_left=right_to_left,
        title=translate("HerCopy", "My story"),
        about=translate(
            "HerCopy",
            "This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where"
            " it is safe.",
        ),
        covered=translate(
            "HerCopy", "Names and places are covered in this copy, as in what was handed over."
        ),
        sound=translate("HerCopy", "Sound"),
        picture=translate("HerCopy", "Picture"),
        agreed=translate("HerCopy", "What I agreed to"),
        until=translate("HerCopy", "%1, until %2"),
        nothing_agreed=translate("HerCopy", "Nothing."),
        take_back=translate(
            "HerCopy",
            "You can take your story back at any time, through any helper or coordinator. If you were given"
            " six words, say them: they are enough.",
        ),
        scopes={str(scope): scope_words(scope) for scope in Scope},
    )


@dataclass(frozen=True, slots=True)
class HerCopyState:
    """`asking` while a passphrase is chosen."""

    asking: bool = False
    covered: bool = False
    writing: bool = False
    share: float = 0.0
    made: HerCopy | None = None
    error: TbttError | None = None


class HerCopyPresenter(MakingPresenter[HerCopyState]):
    """The passphrase is kept nowhere."""

    def __init__(
        self, vault: Vault, jobs: Jobs, world: World, story_id: StoryId | None, language: str
    ) -> None:
        super().__init__(HerCopyState(), jobs)
        self._vault = vault
        self.story_id, self.language = story_id, language
        self.passphrases = NewPassphrasePresenter(jobs, world)

    def ask(self, asking: bool) -> None:
        """Ask for a passphrase, or no longer."""
        self.change(asking=asking, made=None, error=None)

    def cover(self, covered: bool) -> None:
        """Say whether names and places are covered in it."""
        self.change(covered=covered)

    def make(self, path: Path, passphrase: str, words: CopyWords) -> None:
        """Write the file."""
        if self.story_id is None or self.state.writing:
            return
        work = partial(make_copy, covered=self.state.covered)
        self._begin(work, self._vault, self.story_id, path, passphrase, words, asking=False)

    def close(self) -> None:
        """Show nothing any more."""
        self.passphrases.close()
        super().close()


class HerCopyCard(Card):
    """What a copy at home means, a choice, a passphrase of hers, one file."""

    def __init__(
        self, presenter: HerCopyPresenter, choose: Callable[[], Path | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._presenter, self._choose = presenter, choose
        self._shown: object = None
        self._message = InlineMessage()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self.begin = SecondaryButton(self.tr("Make her a copy…"), icon="file-text")
        self.begin.clicked.connect(lambda: presenter.ask(True))
        self._covered = CheckRow(self.tr("Cover names and places, as in what leaves"))
        self._covered.toggled.connect(presenter.cover)
        self._passphrase: NewPassphrase | None = None
        self.make = SecondaryButton(self.tr("Make her copy"))
        self.make.clicked.connect(self._go)
        self._cancel = SecondaryButton(self.tr("Not now"))
        self._cancel.clicked.connect(lambda: presenter.ask(False))
        text = self.tr(
            "A copy that is found tells everything. Ask her whether having it is safe. She chooses its"
            " passphrase, and nobody here keeps it. Any computer opens it with the program age."
        )
        self.body.addWidget(Heading(self.tr("Her own copy")))
        above: tuple[QWidget, ...] = (Small(text), self._message, self._progress, self.begin)
        for piece in (*above, self._covered, self.make, self._cancel):
            self.body.addWidget(piece)
        self.setVisible(False)
        presenter.watch(self._show)

    def show_for_a_story(self) -> None:
        """Show it where Hand over is a step of a story."""
        self.setVisible(self._presenter.story_id is not None)

    def _go(self) -> None:
        field = self._passphrase
        path = self._choose() if field is not None and field.good() else None
        if field is None or path is None:
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = words_in(self._presenter.language, right_to_left=mirrored)
        self._presenter.make(path, field.passphrase(), words)

    def _show(self, state: HerCopyState) -> None:
        asked = self._passphrase is not None
        self._ask(asking=state.asking)
        self.begin.setVisible(not state.asking)
        self.begin.setEnabled(not state.writing)
        if asked and not state.asking:
            self.begin.setFocus(Qt.FocusReason.OtherFocusReason)
        if state.writing:
            self._progress.follow(self.tr("Making her copy"), state.share)
        else:
            self._progress.finish()
        shown = (state.made, state.error)
        if shown == self._shown:
            return
        self._shown = shown
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.made is not None:
            text = filled(
                self.tr("%1, %2. Her passphrase alone opens it."),
                isolated(short(state.made.path.name)),
                size(state.made.size),
            )
            self._message.show_message(Tone.DONE, self.tr("Her copy is made"), text)
        else:
            self._message.clear_message()

    def _ask(self, *, asking: bool) -> None:
        """Show the fields while they are asked for; what was typed goes with them."""
        for piece in (self._covered, self.make, self._cancel):
            piece.setVisible(asking)
        if asking and self._passphrase is None:
            field = NewPassphrase(self.tr("A passphrase of hers"), "", self._presenter.passphrases)
            field.changed.connect(lambda: self.make.setEnabled(field.good()))
            self.make.setEnabled(False)
            self.body.insertWidget(self.body.indexOf(self.make), field)
            self._passphrase = field
            field.show()
            # Made last, they are the last of the page for Tab; what follows them here follows them there.
            QWidget.setTabOrder(field.last_stop, self.make)
            QWidget.setTabOrder(self.make, self._cancel)
            field.focus_first()
        elif not asking and self._passphrase is not None:
            self.body.removeWidget(self._passphrase)
            self._passphrase.hide()
            self._passphrase.deleteLater()
            self._passphrase = None
