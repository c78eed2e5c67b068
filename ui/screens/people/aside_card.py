"""What is kept aside: each story with who signed it, and whether it counts."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.quarantine import KeptAside
from ui.i18n import filled, isolated, moment_day
from ui.screens.people.aside_presenter import AsidePresenter, AsideState
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

    def __init__(self, presenter: AsidePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self._shown: tuple[object, ...] = ()
        self._first: LinkButton | None = None
        self._message = InlineMessage()
        self._says = Muted(
            self.tr(
                "These came signed with a key that is not trusted any more, and no receipt shows that they"
                " were here before. Ask who made them, on a number you know, then decide about each."
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
        decided = state.accepted or state.discarded
        self.setVisible(bool(state.kept or decided or state.error))
        self._says.setVisible(bool(state.kept))
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.accepted:
            title = self.tr("%1 counts now").replace("%1", isolated(state.accepted))
            self._message.show_message(Tone.DONE, title, self.tr("It stands among the stories again."))
        elif state.discarded:
            title = self.tr("%1 was deleted").replace("%1", isolated(state.discarded))
            self._message.show_message(Tone.DONE, title, self.tr("Its signer is told nothing."))
        else:
            self._message.clear_message()
        if (state.kept, state.doomed) == self._shown:
            return
        self._shown = (state.kept, state.doomed)
        here = has_focus_within(self)
        self._first = None
        clear(self._list)
        for place, one in enumerate(state.stories()):
            if place:
                self._list.addWidget(Line())
            self._list.addWidget(self._story(one, asking=state.doomed == one.story_id))
        if here and self._first is not None and state.doomed is None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _story(self, one: KeptAside, *, asking: bool) -> QWidget:
        holder = QWidget()
        column = vbox(Strong(isolated(one.pseudonym)), Small(self._about(one)), gap=Space.XXS)
        if asking:
            question = InlineMessage()
            question.show_message(
                Tone.CAUTION,
                self.tr("Delete %1 for good?").replace("%1", isolated(one.pseudonym)),
                self.tr("It cannot be brought back. Do it only where you know that it is made up."),
                actions=(
                    (self.tr("Keep it"), self._presenter.keep),
                    (self.tr("Delete"), lambda: self._presenter.discard(one)),
                ),
            )
            column.addWidget(question)
        else:
            links = QWidget()
            accept = self._accept(one)
            self._first = self._first or accept
            links.setLayout(FlowLayout(accept, self._discard(one)))
            column.addWidget(links)
        holder.setLayout(column)
        return holder

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

    def _accept(self, one: KeptAside) -> LinkButton:
        name = self.tr("Let %1 count").replace("%1", one.pseudonym)
        link = LinkButton(self.tr("Let it count"), name=name, flush=True)
        link.clicked.connect(lambda: self._presenter.accept(one))
        return link

    def _discard(self, one: KeptAside) -> LinkButton:
        name = self.tr("Delete %1").replace("%1", one.pseudonym)
        link = LinkButton(self.tr("Delete…"), name=name)
        link.clicked.connect(lambda: self._presenter.ask_to_discard(one))
        return link
