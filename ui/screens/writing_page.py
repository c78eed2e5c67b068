"""A step of a story on which every change is written at once: what its pages share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ui.page import Page
from ui.screens.typing import Typing
from ui.screens.writing import WritingPresenter, Written
from ui.theme import Tone
from ui.widgets import InlineMessage, Step
from ui.widgets.late import LateNote
from ui.words import words_for


class WritingPage(Page):
    """A page with a message for what went wrong, a note while it is read, and fields that are typed into."""

    def __init__(self, presenter: WritingPresenter[Any], step: Step) -> None:
        super().__init__("", step=step)
        self._retry = presenter.retry
        self._typing = Typing(presenter.typing, self)
        self._message = InlineMessage()
        self._late = LateNote()
        self._told: object = None

    def _show_message(
        self, state: Written, more: object = None, show_more: Callable[[], None] | None = None
    ) -> None:
        """Say what went wrong, else `more` where there is any; again only once it is something else."""
        told = (state.load_error, state.error, more)
        if told == self._told:
            return
        self._told = told
        if state.load_error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.load_error))
        elif state.error is not None:
            again = ((self.tr("Try again"), self._retry),)
            self._message.show_message(Tone.DANGER, *words_for(state.error), actions=again)
        elif more and show_more is not None:
            show_more()
        else:
            self._message.clear_message()
