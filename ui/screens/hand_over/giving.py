"""Giving a whole story to another helper: said loudly, asked once, made into one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.services.transfer import transfer
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.i18n import filled, isolated, size
from ui.jobs import Jobs
from ui.screens.hand_over.making import MakingPresenter
from ui.screens.hand_over.place import short
from ui.theme import Tone
from ui.widgets import Card, Heading, InlineMessage, ProgressPanel, SecondaryButton, Small
from ui.words import words_for


@dataclass(frozen=True, slots=True)
class GivingState:
    """`alias` is the one person that is chosen, "" for nobody or several."""

    alias: str = ""
    asking: bool = False
    writing: bool = False
    share: float = 0.0
    made: Sealed | None = None
    error: TbttError | None = None


class GivingPresenter(MakingPresenter[GivingState]):
    """Asks before anything is written."""

    def __init__(self, vault: Vault, jobs: Jobs, story_id: StoryId | None) -> None:
        super().__init__(GivingState(), jobs)
        self._vault, self.story_id = vault, story_id
        self._chosen = ""  # also while a file is made for somebody else

    def choose(self, aliases: tuple[str, ...]) -> None:
        """Say who is chosen."""
        self._chosen = aliases[0] if len(aliases) == 1 else ""
        if self._chosen != self.state.alias and not self.state.writing:
            self.change(alias=self._chosen, asking=False, made=None, error=None)

    def ask(self) -> None:
        """Ask whether that is wanted."""
        if not self.state.writing:
            self.change(alias=self._chosen, asking=bool(self._chosen), made=None, error=None)

    def keep(self) -> None:
        """Give nothing."""
        self.change(asking=False)

    def give(self, path: Path) -> None:
        """Write the file."""
        if self.story_id is None or not self.state.asking:
            return
        self._begin(transfer, self._vault, self.story_id, self.state.alias, path, asking=False)


class GivingCard(Card):
    """What it means, one button, one question in red."""

    def __init__(
        self, presenter: GivingPresenter, give: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._presenter, self._give = presenter, give
        self._shown: object = None
        self._message = InlineMessage()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self.button = SecondaryButton(self.tr("Give the whole story…"), icon="send")
        self.button.clicked.connect(presenter.ask)
        text = self.tr(
            "Another helper can go on with this story: every name, voice and picture as it is. She has to"
            " have agreed to that for this person, by name, under Before we begin."
        )
        self._why = Small(self.tr("Choose one person who can open it."))
        self.body.addWidget(Heading(self.tr("To another helper, not covered")))
        for piece in (Small(text), self._message, self._progress, self.button, self._why):
            self.body.addWidget(piece)
        self.setVisible(False)
        presenter.watch(self._show)

    def show_for_a_story(self) -> None:
        """Show it where Hand over is a step of a story."""
        self.setVisible(self._presenter.story_id is not None)

    def _show(self, state: GivingState) -> None:
        self.button.setEnabled(bool(state.alias) and not state.writing)
        self._why.setVisible(not state.alias)
        if state.writing:
            self._progress.follow(self.tr("Making the file"), state.share)
        else:
            self._progress.finish()
        shown = (state.asking, state.alias, state.made, state.error)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_message(state)

    def _show_message(self, state: GivingState) -> None:
        who = isolated(state.alias)
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.asking:
            self._message.show_message(
                Tone.DANGER,
                self.tr("Nothing in it is covered"),
                self.tr(
                    "%1 will read every name, hear her voice and see every picture. Your own notes stay here."
                ).replace("%1", who),
                actions=(
                    (self.tr("Keep it here"), self._presenter.keep),
                    (self.tr("Give it as it is"), self._give),
                ),
            )
        elif state.made is not None:
            text = filled(
                self.tr("%1, %2. Give it to %3. When the receipt comes back, you can delete the story here."),
                isolated(short(state.made.path.name)),
                size(state.made.size),
                who,
            )
            self._message.show_message(Tone.DONE, self.tr("The file is made"), text)
        else:
            self._message.clear_message()
