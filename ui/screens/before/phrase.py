"""Six words with which she can take her story back later: shown to her once, kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import phrases
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.theme import Space, Tone
from ui.widgets import Card, Heading, InlineMessage, SecondaryButton, Small, Text
from ui.widgets.flow import FlowLayout
from ui.words import words_for


@dataclass(frozen=True, slots=True)
class PhraseState:
    """Whether she has words; `words` only while they are shown to her."""

    known: bool = False  # it was read whether she has some
    has: bool = False
    words: str = ""
    busy: bool = False
    error: TbttError | None = None


class PhrasePresenter(Presenter[PhraseState]):
    """Gives words, and forgets them as soon as they are put away."""

    def __init__(self, vault: Vault, jobs: Jobs, story_id: StoryId) -> None:
        super().__init__(PhraseState())
        self._vault = vault
        self._jobs = jobs
        self._story_id = story_id

    def load(self) -> None:
        """Read whether she has words."""

        def loaded(has: bool) -> None:
            self.change(has=has, known=True)

        self.own(
            self._jobs.run(
                phrases.has_phrase, self._vault, self._story_id, on_done=loaded, on_failed=self._failed
            )
        )

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, busy=False)

    def give(self) -> None:
        """Give her new words."""
        if self.state.busy:
            return

        def given(words: str) -> None:
            self.change(words=words, has=True, busy=False)

        self.change(busy=True, error=None)
        self.own(
            self._jobs.run(
                phrases.give,
                self._vault,
                self._story_id,
                on_done=given,
                on_failed=self._failed,
                on_progress=lambda *_: None,  # so that it stops with the page
            )
        )

    def put_away(self) -> None:
        """Show the words no more."""
        self.change(words="")

    def forget(self) -> None:
        """Let the story leave without a phrase."""

        def gone(_: None) -> None:
            self.change(has=False, words="", busy=False)

        self.change(busy=True, error=None)
        self.own(
            self._jobs.run(phrases.forget, self._vault, self._story_id, on_done=gone, on_failed=self._failed)
        )


class PhraseCard(Card):
    """What the words are for, and a button to give them."""

    def __init__(self, presenter: PhrasePresenter, parent: QWidget | None = None) -> None:
        super().__init__(gap=Space.S, parent=parent)
        self._presenter = presenter
        self._message = InlineMessage()
        self._about = Text(
            self.tr(
                "If she wants, she gets six words. With them she can take her story back later, through any"
                " helper or coordinator who has it, without saying who she is."
            )
        )
        self._words = Heading("")
        self._words.setWordWrap(True)
        self._once = Small(
            self.tr(
                "Only she keeps them: on paper in a safe place, or by heart. They are shown this once and"
                " cannot be looked up. They count for what is handed over from now on."
            )
        )
        self._give = SecondaryButton(self.tr("Give her six words"), icon="key")
        self._give.clicked.connect(presenter.give)
        self._away = SecondaryButton(self.tr("She has them, put them away"))
        self._away.clicked.connect(presenter.put_away)
        self._forget = SecondaryButton(self.tr("She wants none"))
        self._forget.clicked.connect(presenter.forget)
        foot = QWidget()
        foot.setLayout(FlowLayout(self._away, self._give, self._forget))
        self.body.addWidget(Heading(self.tr("A withdrawal phrase")))
        for piece in (self._message, self._about, self._words, self._once, foot):
            self.body.addWidget(piece)
        presenter.watch(self._show)
        presenter.load()

    def _show(self, state: PhraseState) -> None:
        shown = bool(state.words)
        self._words.setText(state.words)
        self._words.setVisible(shown)
        self._once.setVisible(shown)
        self._away.setVisible(shown)
        self._give.setVisible(not shown)
        self._give.setText(self.tr("Give her new words") if state.has else self.tr("Give her six words"))
        self._give.setEnabled(state.known and not state.busy)
        self._forget.setVisible(state.has and not shown)
        self._forget.setEnabled(not state.busy)
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        else:
            self._message.clear_message()

    def close_words(self) -> None:
        """Forget what was shown; the page goes."""
        self._presenter.put_away()
        self._presenter.close()
