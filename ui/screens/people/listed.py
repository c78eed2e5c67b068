"""The list of people: what each one's key is worth, what they may do, and what can be decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.bundle.roster import Reason
from tbtt_desktop.bundle.standing import Dispute
from tbtt_desktop.services.people import Person
from tbtt_desktop.stories.records import Trust
from ui.screens.people.cards import name_of, role_words, words_of
from ui.screens.people.presenter import PeoplePresenter, PeopleState, Revoking
from ui.screens.people.remove_card import RemoveCard
from ui.screens.people.saying import (
    may_be_authority,
    may_be_removed,
    rights_words,
    standing_words,
    trust_pill,
)
from ui.theme import Space
from ui.widgets import (
    Card,
    ChipButton,
    DangerButton,
    EmptyState,
    Heading,
    Line,
    LinkButton,
    Muted,
    Pill,
    SecondaryButton,
    Small,
    Strong,
    Text,
    clear,
    vbox,
)
from ui.widgets.flow import FlowLayout, flow
from ui.widgets.surfaces import bring_into_sight, has_focus_within


@dataclass(frozen=True, slots=True)
class _Offer:
    words: str
    name: str  # what a screen reader says, with %1 for the person
    act: Callable[[Person], None]


class PeopleList(QWidget):
    """Everybody, each with what can be done about them; the question about one stands under that one."""

    def __init__(self, presenter: PeoplePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: tuple[object, ...] = ()
        self._asking: RevokeCard | RemoveCard | None = None
        self._firsts: dict[str, LinkButton] = {}  # by the person's fingerprint
        self._last = ""  # about whom something was pressed
        self._column = vbox()
        self.setLayout(self._column)

    def show_people(self, state: PeopleState) -> None:
        """Show everybody, and what is asked about one of them."""
        asked = state.revoking
        about = asked.person if asked is not None else None
        shown = (state.people, state.loading, about, state.removing)
        if shown == self._shown:
            if asked is not None and isinstance(self._asking, RevokeCard):
                self._asking.show_reason(asked.reason)
            return
        self._shown, self._asking = shown, None
        here = has_focus_within(self)
        self._firsts.clear()
        clear(self._column)
        if state.loading:
            return
        if not state.people:
            hint = self.tr("Add the card of the person to whom you hand over, or who sends to you.")
            self._column.addWidget(Card(EmptyState("users", self.tr("Nobody yet"), hint)))
            return
        card = Card()
        for place, person in enumerate(state.people):
            if place:
                card.body.addWidget(Line())
            card.body.addWidget(self._person(person, state))
        self._column.addWidget(card)
        self._focus_again(here=here)

    def _focus_again(self, *, here: bool) -> None:
        """Go to what is asked, or back to about whom something was decided."""
        if self._asking is not None:
            self._asking.keep.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self._asking)
        elif here and self._last in self._firsts:
            self._firsts[self._last].setFocus(Qt.FocusReason.OtherFocusReason)

    def _person(self, person: Person, state: PeopleState) -> QWidget:
        role = Small(role_words(person.role))
        role.setWordWrap(False)
        head = QWidget()
        head.setLayout(FlowLayout(Strong(name_of(person)), role, Pill(*trust_pill(person)), last_trails=True))
        holder = QWidget()
        column = vbox(head, Text(standing_words(person)), gap=Space.XXS)
        rights = rights_words(person)
        if rights:
            column.addWidget(Small(rights))
        column.addWidget(Small(words_of(person)))
        asking = self._question(person, state)
        if asking is not None:
            self._asking = asking
            column.addWidget(asking)
        else:
            offers = [self._link(offer, person, first=not n) for n, offer in enumerate(self._offers(person))]
            if offers:
                self._firsts[person.fingerprint] = offers[0]
                links = QWidget()
                links.setLayout(FlowLayout(*offers))
                column.addWidget(links)
        holder.setLayout(column)
        return holder

    def _question(self, person: Person, state: PeopleState) -> RevokeCard | RemoveCard | None:
        """Return what is asked about somebody."""
        asked, removing = state.revoking, state.removing
        if asked is not None and asked.person.fingerprint == person.fingerprint:
            return RevokeCard(asked, self._presenter)
        if removing is not None and removing.person.fingerprint == person.fingerprint:
            return RemoveCard(removing, self._presenter.remove, self._presenter.put_back)
        return None

    def _link(self, offer: _Offer, person: Person, *, first: bool) -> LinkButton:
        name = offer.name.replace("%1", person.name or person.alias)
        link = LinkButton(offer.words, name=name, flush=first)
        link.clicked.connect(lambda: self._act(offer, person))
        return link

    def _act(self, offer: _Offer, person: Person) -> None:
        self._last = person.fingerprint
        offer.act(person)

    def _offers(self, person: Person) -> list[_Offer]:
        """Return what can be decided about somebody, what is most wanted first."""
        ways = self._presenter
        if person.dispute is Dispute.REVOKED:
            keep = _Offer(self.tr("Go on trusting"), self.tr("Go on trusting %1"), ways.keep)
            return [keep, self._end()]
        offers = []
        own_word = person.dispute in (None, Dispute.AUTHORITY)  # then hers is all that is missing
        if person.trust in (Trust.UNKNOWN, Trust.EXPIRED) and own_word:
            offers.append(
                _Offer(
                    self.tr("Compare the words"),
                    self.tr("Compare the words of %1"),
                    lambda one: ways.compare(one.fingerprint),
                )
            )
        if person.authority:
            offers.append(
                _Offer(
                    self.tr("Believe no rosters"),
                    self.tr("Believe no rosters of %1"),
                    lambda one: ways.believe(one, on=False),
                )
            )
        elif may_be_authority(person):
            offers.append(
                _Offer(
                    self.tr("Believe rosters"),
                    self.tr("Believe rosters of %1"),
                    lambda one: ways.believe(one, on=True),
                )
            )
        if may_be_removed(person):
            remove = _Offer(self.tr("Remove…"), self.tr("Remove the card of %1"), ways.ask_to_remove)
            offers.append(remove)
        if person.trust is not Trust.REVOKED:
            offers.append(self._end())
        return offers

    def _end(self) -> _Offer:
        return _Offer(self.tr("Trust no more…"), self.tr("Trust %1 no more"), self._presenter.ask_to_revoke)


class RevokeCard(Card):
    """Asks before trust ends: what happens then, and why it is so."""

    def __init__(self, asked: Revoking, presenter: PeoplePresenter, parent: QWidget | None = None) -> None:
        super().__init__(tone="danger", parent=parent)
        whom = name_of(asked.person)
        self.body.addWidget(Heading(self.tr("Trust %1 no more?").replace("%1", whom)))
        self.body.addWidget(
            Text(
                self.tr(
                    "This cannot be taken back. Nothing can be handed over to this key, and what it signs is"
                    " kept out. The person needs a new card."
                )
            )
        )
        self.body.addWidget(Text(self._what_stays(asked)))
        self.body.addWidget(Muted(self.tr("Why? It stands in the next roster.")))
        self._why = {reason: self._chip(presenter, reason, words) for reason, words in self._reasons()}
        self.show_reason(asked.reason)
        why = QWidget()
        why.setLayout(FlowLayout(*self._why.values()))
        self.body.addWidget(why)
        keep = SecondaryButton(self.tr("Keep"))
        keep.clicked.connect(presenter.put_back)
        end = DangerButton(self.tr("Trust no more"))
        end.clicked.connect(presenter.revoke)
        row = flow(keep, end)
        self.body.addWidget(row)
        self.keep = keep

    def show_reason(self, reason: Reason) -> None:
        """Show why it is so."""
        for one, chip in self._why.items():
            chip.setChecked(one is reason)

    def _what_stays(self, asked: Revoking) -> str:
        if not asked.stories:
            return self.tr("No story has to be kept aside: what came from this key is covered by receipts.")
        return self.tr(
            "%n stories that came from this key have no receipt yet. They are kept aside until you look at"
            " each: whoever has the key could have made them.",
            "",
            asked.stories,
        )

    def _reasons(self) -> tuple[tuple[Reason, str], ...]:
        return (
            (Reason.LOST, self.tr("The key was lost")),
            (Reason.STOLEN, self.tr("The key was stolen")),
            (Reason.LEFT, self.tr("The person left")),
            (Reason.UNSAID, self.tr("I do not say")),
        )

    def _chip(self, presenter: PeoplePresenter, reason: Reason, words: str) -> ChipButton:
        chip = ChipButton(words)
        chip.clicked.connect(lambda: presenter.say_why(reason))
        return chip
