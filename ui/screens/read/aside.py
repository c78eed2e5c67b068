"""A story that is kept aside, being read: that nobody vouches for it, and what can be decided."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tbtt_desktop.errors import TbttError
from ui.screens.people.aside_words import count_words, discard_words
from ui.screens.read.presenter import ReadPresenter
from ui.theme import Tone
from ui.widgets import InlineMessage, vbox
from ui.words import words_for

Answers = tuple[tuple[str, Callable[[], None]], ...]


class AsideBanner(QWidget):
    """Stands above what is read, and asks once more before anything is decided."""

    def __init__(self, presenter: ReadPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._told: object = None
        self._message = InlineMessage()
        self.setLayout(vbox(self._message))
        self.hide()

    def show_aside(self, name: str, asked: str, error: TbttError | None) -> None:
        """Show it for the story `name`; `asked` is count, discard or nothing."""
        self.show()
        if (name, asked, error) == self._told:
            return
        self._told = (name, asked, error)
        if error is not None:
            self._message.show_message(Tone.DANGER, *words_for(error))
        elif asked == "count":
            self._ask_to_count(name)
        elif asked == "discard":
            self._ask_to_discard(name)
        else:
            self._say()

    def _say(self) -> None:
        ways = self._presenter
        self._message.show_message(
            Tone.CAUTION,
            self.tr("Kept aside: nobody vouches for this"),
            self.tr(
                "The key that signed it is not trusted any more: whoever has it can have made this up, and"
                " dated it back. It is not counted, found, reported or passed on. Ask who is said to have"
                " made it, on a number you know, then decide."
            ),
            actions=(
                (self.tr("Leave it aside"), ways.leave_aside),
                (self.tr("Let it count…"), lambda: ways.ask("count")),
                (self.tr("Delete…"), lambda: ways.ask("discard")),
            ),
        )

    def _ask_to_count(self, name: str) -> None:
        self._message.show_message(
            Tone.CAUTION, *count_words(name), actions=self._answers(self.tr("Let it count"), "count")
        )
        self._message.focus_first()

    def _ask_to_discard(self, name: str) -> None:
        self._message.show_message(
            Tone.CAUTION, *discard_words(name), actions=self._answers(self.tr("Delete"), "discard")
        )
        self._message.focus_first()

    def _answers(self, words: str, what: str) -> Answers:
        act = self._presenter.let_count if what == "count" else self._presenter.discard
        return (self.tr("Keep it aside"), lambda: self._presenter.ask("")), (words, act)
