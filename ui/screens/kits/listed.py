"""The kits that are here: from whom each is, whether it is used, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tbtt_desktop.bundle.kit import said
from tbtt_desktop.services.kits import KitView
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault.kits import KitState
from ui.i18n import filled, isolated, number
from ui.screens.codes import language_of_window
from ui.screens.kits.presenter import KitsPresenter, KitsState
from ui.screens.people.cards import name_of
from ui.theme import Space, Tone
from ui.widgets import (
    Card,
    DangerButton,
    EmptyState,
    Heading,
    Line,
    LinkButton,
    Pill,
    SecondaryButton,
    Small,
    Strong,
    Text,
    clear,
    hbox,
    vbox,
)
from ui.widgets.flow import FlowLayout, flow
from ui.widgets.surfaces import has_focus_within

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Offer:
    words: str
    name: str  # what a screen reader says, with %1 for the kit
    act: Callable[[str], None]


class KitList(QWidget):
    """Every kit; the question about one stands under that one."""

    def __init__(
        self, presenter: KitsPresenter, export: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._export = export
        self._shown: object = None
        self._last = ""  # about which something was pressed
        self._column = vbox()
        self.setLayout(self._column)

    def show_kits(self, state: KitsState) -> None:
        """Show them all, and what is asked about one."""
        shown = (state.views, state.loading, state.removing)
        if shown == self._shown:
            return
        here = has_focus_within(self)
        self._shown = shown
        clear(self._column)
        if state.loading:
            return
        if not state.views:
            hint = self.tr(
                "With a kit a coordinator gives you words to say, questions to ask, more to choose from and a"
                " list of who can help."
            )
            self._column.addWidget(Card(EmptyState("list", self.tr("No kit yet"), hint)))
            return
        card = Card()
        for place, view in enumerate(state.views):
            if place:
                card.body.addWidget(Line())
            card.body.addWidget(self._kit(view, state, here=here))
        self._column.addWidget(card)

    def _kit(self, view: KitView, state: KitsState, *, here: bool) -> QWidget:
        title = Strong(isolated(title_of(view)))
        title.setWordWrap(True)
        pill = Pill(*_standing(view))
        head = QWidget()
        row = hbox(title, pill)  # a flow gives a title no second line
        row.setStretch(0, 1)
        row.setAlignment(pill, Qt.AlignmentFlag.AlignTop)
        head.setLayout(row)
        holder = QWidget()
        column = vbox(head, Text(self._says(view)), gap=Space.XXS)
        why = self._why(view)
        if why:
            column.addWidget(Small(why))
        if state.removing == view.kit.name:
            asking = RemoveCard(view, self._presenter)
            column.addWidget(asking)
            asking.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            offers = [self._link(offer, view, first=not at) for at, offer in enumerate(self._offers(view))]
            links = QWidget()
            links.setLayout(FlowLayout(*offers))
            column.addWidget(links)
            if here and self._last == view.kit.name:
                offers[0].setFocus(Qt.FocusReason.OtherFocusReason)
        holder.setLayout(column)
        return holder

    def _says(self, view: KitView) -> str:
        kit = view.kit
        whose = (
            self.tr("made by you") if view.ours else self.tr("from %1").replace("%1", name_of(view.sender))
        )
        named = filled(self.tr("%1, number %2"), isolated(kit.name), number(kit.number))
        counts = (
            (len(kit.before), self.tr("%n points to say", "", len(kit.before))),
            (len(kit.questions), self.tr("%n questions", "", len(kit.questions))),
            (sum(map(len, kit.codes.values())), self._choices(view)),
            (len(kit.help), self.tr("%n entries of help", "", len(kit.help))),
        )
        return " · ".join((whose, named, *(words for count, words in counts if count)))

    def _choices(self, view: KitView) -> str:
        return self.tr("%n choices", "", sum(map(len, view.kit.codes.values())))

    def _why(self, view: KitView) -> str:
        if not view.counts:
            if view.sender.trust is Trust.REVOKED:
                return self.tr(
                    "The key of who made it is not trusted any more. None of its words are used; what was"
                    " said and chosen stays in the stories."
                )
            return self.tr("Who made it is not trusted here now. None of its words are used until then.")
        if view.newer is not None:
            words = self.tr("Number %1 came. This one stays in use until you have looked at it.")
            return words.replace("%1", number(view.newer.number))
        if view.state is KitState.NEW:
            return self.tr("It changes nothing until you have looked at it.")
        return ""

    def _link(self, offer: _Offer, view: KitView, *, first: bool) -> LinkButton:
        link = LinkButton(offer.words, name=offer.name.replace("%1", title_of(view)), flush=first)
        link.clicked.connect(lambda _=False: self._act(offer, view.kit.name))
        return link

    def _act(self, offer: _Offer, name: str) -> None:
        self._last = name
        offer.act(name)

    def _offers(self, view: KitView) -> list[_Offer]:
        ways = self._presenter
        offers = [
            _Offer(self.tr("Look at what changes"), self.tr("Look at what %1 changes"), ways.look)
            if view.waits
            else _Offer(self.tr("See what is in it"), self.tr("See what is in %1"), ways.look)
        ]
        if view.state is KitState.IN_USE:
            offers.append(_Offer(self.tr("Stop using it"), self.tr("Stop using %1"), ways.stop))
        offers.append(_Offer(self.tr("Save it to change it"), self.tr("Save %1 to change it"), self._export))
        offers.append(_Offer(self.tr("Remove…"), self.tr("Remove %1"), ways.ask_to_remove))
        return offers


class RemoveCard(Card):
    """Asks before a kit is removed."""

    def __init__(self, view: KitView, presenter: KitsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(tone="danger", parent=parent)
        title = self.tr("Remove “%1”?").replace("%1", isolated(title_of(view)))
        self.body.addWidget(Heading(title))
        self.body.addWidget(
            Text(
                self.tr(
                    "What was said and chosen stays in the stories. Who sent it can send it again; an older"
                    " one does not come back."
                )
            )
        )
        self.keep = SecondaryButton(self.tr("Keep it"))
        self.keep.clicked.connect(presenter.put_back)
        remove = DangerButton(self.tr("Remove it"))
        remove.clicked.connect(presenter.remove)
        self.body.addWidget(flow(self.keep, remove))


def title_of(view: KitView) -> str:
    """Return a kit's title in the language of the window, or its own."""
    return said(view.kit.title, (language_of_window(),), view.kit.language)[0]


def _standing(view: KitView) -> tuple[str, Tone]:
    if view.state is KitState.IN_USE and not view.counts:
        return translate("Kits", "Not used"), Tone.DANGER
    if view.waits:
        return translate("Kits", "To look at"), Tone.CAUTION
    return {
        KitState.NEW: (translate("Kits", "Not used"), Tone.MUTED),
        KitState.IN_USE: (translate("Kits", "In use"), Tone.DONE),
        KitState.STOPPED: (translate("Kits", "Not used"), Tone.MUTED),
        KitState.MADE: (translate("Kits", "For others"), Tone.MUTED),
        KitState.REMOVED: (translate("Kits", "Not used"), Tone.MUTED),
    }[view.state]
