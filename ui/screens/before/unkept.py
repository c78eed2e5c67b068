"""After unlocking: stories that she did not let this computer keep, before anything else is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.unkept import Unkept
from tbtt_desktop.vault.store import Vault
from ui.host import Host
from ui.i18n import filled, isolated, listed
from ui.route import Route, Screen
from ui.screens.before.unkept_presenter import UnkeptPresenter, UnkeptState
from ui.screens.setup.frame import Frame, Question
from ui.theme import Space, current
from ui.widgets import Card, DangerButton, Heading, LinkButton, Muted, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.words import words_for

Go = Callable[[Route | None], None]
"""Shows the vault at a place, or where it was locked."""


def open_unkept(host: Host, vault: Vault, waiting: tuple[Unkept, ...], go: Go) -> QWidget:
    """Return the page."""
    page = UnkeptPage(UnkeptPresenter(vault, host.jobs(), waiting), go)
    page.guard(host.lock, host.hide)
    return page


class UnkeptPage(Frame):
    """A card for each, with three ways; and a fourth: go on where one was, and be asked again."""

    def __init__(self, presenter: UnkeptPresenter, go: Go) -> None:
        super().__init__()
        self._presenter = presenter
        self._go = go
        self._stories = UnkeptStories(presenter, go)
        self.ask(self._stories, "", self.tr("Go on, and ask me at the next unlock"), back=False)
        self.next.connect(lambda: self._leave(None))
        presenter.watch(self._show)

    def focus_first(self) -> None:
        """Put the focus on what changes nothing."""
        self._next.setFocus()

    def _leave(self, route: Route | None) -> None:
        self._presenter.close()
        self._go(route)

    def _show(self, state: UnkeptState) -> None:
        if not state.waiting:
            self._leave(None)
            return
        self._stories.show_state(state)
        self.allow(not state.erasing)
        if state.error is not None:
            self.show_error(*words_for(state.error))
        else:
            self.message.clear_message()


class UnkeptStories(Question):
    """The cards."""

    def __init__(self, presenter: UnkeptPresenter, go: Go) -> None:
        super().__init__("")
        self.title = self.tr("Not to be kept on this computer")
        self.text = self.tr(
            "She did not agree that this stays here after the session. Nothing is erased by itself: "
            "say what becomes of it."
        )
        self._presenter = presenter
        self._go = go
        self._shown: object = None
        self._stay: SecondaryButton
        self._cards = QVBoxLayout()
        self._cards.setSpacing(current().px(Space.M))
        self.body.addLayout(self._cards)
        self.body.addStretch(1)

    def show_state(self, state: UnkeptState) -> None:
        """Show a card for each story, and the question of the one that is to go."""
        shown = (state.waiting, state.doomed, state.erasing)
        if shown == self._shown:
            return
        self._shown = shown
        while (entry := self._cards.takeAt(0)) is not None:
            old = entry.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for one in state.waiting:
            card = self._card(one, state)
            self._cards.addWidget(card)
            if state.doomed == one.story_id:
                card.show()  # what is hidden takes no focus, and the button that was pressed has gone
                self._stay.setFocus()

    def _card(self, one: Unkept, state: UnkeptState) -> Card:
        card = Card(Heading(isolated(one.pseudonym)), Muted(self._words(one)), gap=Space.XS)
        buttons = QWidget()
        ways = self._asked(state) if state.doomed == one.story_id else self._ways(one)
        buttons.setLayout(FlowLayout(*ways, gap=Space.S))
        card.body.addWidget(buttons)
        return card

    def _words(self, one: Unkept) -> str:
        loss = one.loss
        parts = (
            self.tr("%n texts", "", loss.texts) if loss.texts else "",
            self.tr("%n sounds", "", loss.sounds) if loss.sounds else "",
            self.tr("%n pictures", "", loss.photos) if loss.photos else "",
        )
        holds = listed(part for part in parts if part)
        if not loss.handed_to:
            return filled(self.tr("%1. It was not handed over: what is here is all there is."), holds)
        names = listed(isolated(alias) for alias in loss.handed_to)
        if loss.changed_since:
            return filled(self.tr("%1. Handed over to %2, and changed since."), holds, names)
        if loss.confirmed:
            return filled(self.tr("%1. Handed over to %2, where it arrived."), holds, names)
        return filled(self.tr("%1. Handed over to %2; no receipt has come yet."), holds, names)

    def _ways(self, one: Unkept) -> tuple[QWidget, ...]:
        name = isolated(one.pseudonym)
        over = SecondaryButton(
            self.tr("Hand it over"), icon="arrow-right", name=filled(self.tr("Hand %1 over"), name)
        )
        over.clicked.connect(lambda: self._to(Screen.HAND_OVER, one))
        keep = LinkButton(self.tr("She lets it be kept"), name=filled(self.tr("She lets %1 be kept"), name))
        keep.clicked.connect(lambda: self._to(Screen.BEFORE, one))
        erase = DangerButton(self.tr("Erase it…"), name=filled(self.tr("Erase %1…"), name))
        erase.clicked.connect(lambda: self._presenter.ask_to_erase(one.story_id))
        return over, erase, keep

    def _asked(self, state: UnkeptState) -> tuple[QWidget, ...]:
        stay = self._stay = SecondaryButton(self.tr("Not now"))
        stay.clicked.connect(lambda: self._presenter.ask_to_erase(None))
        erase = DangerButton(self.tr("Erase it for good"))
        erase.setEnabled(not state.erasing)
        erase.clicked.connect(self._presenter.erase)
        return stay, erase

    def _to(self, screen: Screen, one: Unkept) -> None:
        self._presenter.close()
        self._go(Route(screen, one.story_id))
