"""Rosters: whom a coordinator says to trust, until when; and making one, where we are one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.rosters import RosterState as Worth
from tbtt_desktop.services.rosters import RosterView
from ui.i18n import day, filled, isolated, listed, number
from ui.screens.people.cards import name_of
from ui.screens.people.roster_draft import DraftForm
from ui.screens.people.roster_presenter import RosterPresenter, RosterState, Seen
from ui.theme import Space, Tone
from ui.widgets import (
    Card,
    Heading,
    InlineMessage,
    Line,
    LinkButton,
    Muted,
    Pill,
    Small,
    Strong,
    clear,
    hbox,
    vbox,
)
from ui.widgets.flow import FlowLayout
from ui.words import words_for


@dataclass(frozen=True, slots=True)
class RosterWays:
    """What needs a file to be chosen."""

    open: Callable[[], None]
    make: Callable[[], None]
    export: Callable[[], None]


class RosterCard(Card):
    """What is here and what came. What is being made is `draft`, which the page puts where there is room.

    `drafting` says that a roster begins to be made, or is made no longer.
    """

    drafting = Signal()

    def __init__(self, presenter: RosterPresenter, ways: RosterWays, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self._views: tuple[RosterView, ...] | None = None
        self._message = InlineMessage()
        self._list = QVBoxLayout()
        self.draft = DraftForm(presenter, ways.make)
        self._open = self._link(self.tr("Open a roster"), ways.open, flush=True)
        self._new = self._link(self.tr("Make a roster"), presenter.begin)
        self._again = self._link(self.tr("Give yours to more people"), presenter.begin_again)
        self._export = self._link(self.tr("Save for ssh-keygen"), ways.export)
        self._export.setAccessibleDescription(
            self.tr("A file of allowed signers, with which anybody can check bundles without this program")
        )
        links = QWidget()
        links.setLayout(FlowLayout(self._open, self._new, self._again, self._export))
        self.body.addWidget(Heading(self.tr("Rosters")))
        self.body.addWidget(self._message)
        self.body.addLayout(self._list)
        self.body.addWidget(links)
        presenter.watch(self._show)

    def _link(self, words: str, act: Callable[[], None], *, flush: bool = False) -> LinkButton:
        link = LinkButton(words, flush=flush)
        link.clicked.connect(lambda _=False: act())
        return link

    def _show(self, state: RosterState) -> None:
        self._show_message(state)
        was = self.draft.isHidden()
        self.draft.show_draft(state)
        if was != self.draft.isHidden():
            self.drafting.emit()
        self._new.setVisible(state.makes and state.draft is None)
        self._again.setVisible(state.draft is None and any(one.ours for one in state.views))
        self._export.setVisible(state.makes)
        self._open.setEnabled(not state.busy)
        if self._views == state.views:
            return
        self._views = state.views
        clear(self._list)
        if not state.views:
            self._list.addWidget(
                Muted(
                    self.tr(
                        "A roster is a coordinator's list of whom to trust and until when. With one, not"
                        " everybody has to compare words with everybody. None is here."
                    )
                )
            )
        for place, view in enumerate(state.views):
            if place:
                self._list.addWidget(Line())
            self._list.addWidget(self._view(view))

    def _view(self, view: RosterView) -> QWidget:
        whose = self.tr("Your roster %1") if view.ours else self.tr("Roster %1 of %2")
        title = Strong(filled(whose, number(view.serial), name_of(view.authority)))
        title.setWordWrap(True)
        pill = {
            Worth.IN_FORCE: Pill(self.tr("In force"), Tone.DONE),
            Worth.NOT_YET_VALID: Pill(self.tr("Not yet"), Tone.MUTED),
            Worth.EXPIRED: Pill(self.tr("Ended"), Tone.CAUTION),
            Worth.NOT_BELIEVED: Pill(self.tr("Not believed"), Tone.MUTED),
            Worth.DISPUTED: Pill(self.tr("Waiting for you"), Tone.CAUTION),
        }[view.state]
        head = QWidget()
        row = hbox(title, pill)  # a flow gives a title no second line
        row.setStretch(0, 1)
        row.setAlignment(pill, Qt.AlignmentFlag.AlignTop)
        head.setLayout(row)
        holder = QWidget()
        holder.setLayout(vbox(head, Small(self._says(view)), gap=Space.XXS))
        return holder

    def _says(self, view: RosterView) -> str:
        days = filled(self.tr("from %1 until %2"), day(view.valid_from), day(view.valid_until))
        said = [days, self.tr("trusts %n people", "", len(view.people))]
        if view.revoked:
            said.append(self.tr("ends the trust in %n keys", "", len(view.revoked)))
        names = listed(name_of(person) for person in view.people)
        return " · ".join(said) + (f"\n{names}" if names else "")

    def _show_message(self, state: RosterState) -> None:
        if state.error is not None and state.draft is None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.seen is not None:
            self._show_seen(state.seen)
        elif state.taken is not None:
            self._message.show_message(*self._taken_words(state.taken))
        elif state.made:
            words = self.tr("The roster was saved as %1").replace("%1", listed(map(isolated, state.made)))
            more = self.tr("Give it to everybody for whom you made it. Only they can open it.")
            self._message.show_message(Tone.DONE, words, more)
        elif state.exported:
            words = self.tr("Saved as %1").replace("%1", isolated(state.exported))
            more = self.tr("Beside it stand the keys that are not trusted any more, ending in “.revoked”.")
            self._message.show_message(Tone.DONE, words, more)
        else:
            self._message.clear_message()

    def _show_seen(self, seen: Seen) -> None:
        view = seen.view
        title = filled(self.tr("Roster %1 of %2"), number(view.serial), name_of(view.authority))
        if view.state is not Worth.IN_FORCE:
            why = {
                Worth.NOT_BELIEVED: self.tr(
                    "You do not believe rosters of this person. Compare the words first, then choose Believe"
                    " rosters."
                ),
                Worth.DISPUTED: self.tr(
                    "Another roster does not trust this person. Decide about them first: look for “You"
                    " decide” in the list."
                ),
                Worth.NOT_YET_VALID: self.tr("It does not hold yet."),
                Worth.EXPIRED: self.tr("It has ended. Ask for a newer one."),
            }[view.state]
            self._message.show_message(
                Tone.CAUTION,
                title,
                f"{self._says(view)}\n{why}",
                actions=((self.tr("Close"), self._presenter.put_back),),
            )
            return
        self._message.show_message(
            Tone.INFO,
            title,
            self._says(view),
            actions=(
                (self.tr("Go by this roster"), self._presenter.take_in),
                (self.tr("Not now"), self._presenter.put_back),
            ),
        )

    def _taken_words(self, taken: Result) -> tuple[Tone, str, str]:
        if taken in (Result.IMPORTED, Result.UPDATED):
            title = self.tr("The roster holds here now")
            return Tone.DONE, title, self.tr("Whom it lists is trusted until its last day.")
        if taken is Result.CONFLICT:
            return (
                Tone.CAUTION,
                self.tr("The roster holds, and contradicts you"),
                self.tr("Where it does, nothing counts until you decide. Look for “You decide” in the list."),
            )
        if taken is Result.DUPLICATE:
            return Tone.INFO, self.tr("This roster is here already"), self.tr("Nothing was changed.")
        return (
            Tone.DANGER,
            self.tr("The roster was not taken in"),
            self.tr("Nothing was changed. Ask its coordinator for a new one."),
        )
