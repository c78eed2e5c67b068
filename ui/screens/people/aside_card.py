"""What is kept aside: each story with who signed it, and whether it counts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.quarantine import KeptAside
from ui.i18n import filled, isolated, moment_day
from ui.screens.people.aside_presenter import AsidePresenter, AsideState
from ui.screens.people.aside_words import count_words, discard_words
from ui.theme import Space, Tone
from ui.widgets import (
    Card,
    Heading,
    InlineMessage,
    Line,
    LinkButton,
    Muted,
    Small,
    Strong,
    clear,
    vbox,
)
from ui.widgets.flow import FlowLayout
from ui.widgets.surfaces import has_focus_within
from ui.words import words_for


class AsideCard(Card):
    """Hidden while nothing waits and nothing was just decided."""

    def __init__(
        self,
        presenter: AsidePresenter,
        read: Callable[[KeptAside], None],
        parent: QWidget | None = None,
    ) -> None:
        """`read` shows a story that is kept aside."""
        super().__init__(parent=parent)
        self._presenter = presenter
        self._read = read
        self._shown: tuple[object, ...] = ()
        self._first: LinkButton | None = None
        self._question: InlineMessage | None = None
        self._message = InlineMessage()
        self._says = Muted(
            self.tr(
                "These came signed with a key that is not trusted any more, and no receipt shows that they"
                " were here before. Nobody vouches for them, and they are not counted, found or passed on."
                " Ask who made them, on a number you know, then decide about each."
            )
        )
        self._list = QVBoxLayout()
        self.body.addWidget(Heading(self.tr("Kept aside")))
        self.body.addWidget(self._message)
        self.body.addWidget(self._says)
        self.body.addLayout(self._list)
        self.hide()
        presenter.watch(self._show)

    def _show(self, state: AsideState) -> None:
        decided = state.accepted or state.put_back or state.discarded
        self.setVisible(bool(state.kept or decided or state.error))
        self._says.setVisible(bool(state.kept))
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.accepted:
            title = self.tr("%1 counts now").replace("%1", isolated(state.accepted))
            undo = ((self.tr("Undo"), self._presenter.undo_accept),)
            text = self.tr("It stands among the stories again.")
            self._message.show_message(Tone.DONE, title, text, actions=undo)
        elif state.put_back:
            title = self.tr("%1 is kept aside again").replace("%1", isolated(state.put_back))
            self._message.show_message(Tone.DONE, title, self.tr("It is not counted, found or passed on."))
        elif state.discarded:
            title = self.tr("%1 was deleted").replace("%1", isolated(state.discarded))
            self._message.show_message(Tone.DONE, title, self.tr("Its signer is told nothing."))
        else:
            self._message.clear_message()
        shown = (state.kept, state.doomed, state.counting)
        if shown == self._shown:
            return
        self._shown = shown
        here = has_focus_within(self)
        self._first = self._question = None
        clear(self._list)
        for place, one in enumerate(state.stories()):
            if place:
                self._list.addWidget(Line())
            self._list.addWidget(self._story(one, state))
        if self._question is not None:
            self._question.focus_first()
        elif here and self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _story(self, one: KeptAside, state: AsideState) -> QWidget:
        holder = QWidget()
        column = vbox(Strong(isolated(one.pseudonym)), Small(self._about(one)), gap=Space.XXS)
        if state.counting == one.story_id:
            words, act = count_words(one.pseudonym), self._presenter.accept
            column.addWidget(self._ask(holder, words, self.tr("Let it count"), lambda: act(one)))
        elif state.doomed == one.story_id:
            words, act = discard_words(one.pseudonym), self._presenter.discard
            column.addWidget(self._ask(holder, words, self.tr("Delete"), lambda: act(one)))
        else:
            links = QWidget()
            read = self._link(self.tr("Read"), self.tr("Read %1"), one, self._read, first=True)
            accept = self._link(
                self.tr("Let it count…"), self.tr("Let %1 count"), one, self._presenter.ask_to_accept
            )
            discard = self._link(
                self.tr("Delete…"), self.tr("Delete %1"), one, self._presenter.ask_to_discard
            )
            self._first = self._first or read
            links.setLayout(FlowLayout(read, accept, discard))
            column.addWidget(links)
        holder.setLayout(column)
        return holder

    def _ask(
        self, holder: QWidget, words: tuple[str, str], yes: str, act: Callable[[], None]
    ) -> InlineMessage:
        question = InlineMessage(holder)  # shown without a parent it would be a window, and take the focus
        answers = ((self.tr("Keep it aside"), self._presenter.keep), (yes, act))
        question.show_message(Tone.CAUTION, *words, actions=answers)
        self._question = question
        return question

    def _about(self, one: KeptAside) -> str:
        when = moment_day(dt.datetime.fromisoformat(one.arrived))
        signer = isolated(one.alias) if one.alias else self.tr("somebody whose card is not here")
        parts = [filled(self.tr("signed by %1, came on %2"), signer, when)]
        for count, words in (
            (one.texts, self.tr("%n texts", "", one.texts)),
            (one.sounds, self.tr("%n sounds", "", one.sounds)),
            (one.photos, self.tr("%n pictures", "", one.photos)),
        ):
            if count:
                parts.append(words)
        return " · ".join(parts)

    def _link(
        self, words: str, name: str, one: KeptAside, act: Callable[[KeptAside], None], *, first: bool = False
    ) -> LinkButton:
        link = LinkButton(words, name=name.replace("%1", one.pseudonym), flush=first)
        link.clicked.connect(lambda: act(one))
        return link
