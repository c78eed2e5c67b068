"""People: our own card to give away, and the cards of those to whom we hand over or who send to us."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from tbtt_desktop.bundle.card import Card as CardOf
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.quarantine import KeptAside
from ui.filming import FilmPresenter
from ui.i18n import isolated
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.hand_over.place import neutral_name
from ui.screens.people.aside_card import AsideCard
from ui.screens.people.aside_presenter import AsidePresenter
from ui.screens.people.compare_card import CompareCard
from ui.screens.people.comparing import ComparePresenter
from ui.screens.people.finding import CardFinder
from ui.screens.people.given import given
from ui.screens.people.listed import PeopleList
from ui.screens.people.notes import note_words
from ui.screens.people.own import OwnCard, OwnInFull, OwnWays
from ui.screens.people.own_print import PrintOwn
from ui.screens.people.presenter import PeoplePresenter, PeopleState
from ui.screens.people.roster_card import RosterCard, RosterWays
from ui.screens.people.roster_presenter import RosterPresenter
from ui.screens.people.rotate_card import RotateCard
from ui.session import Session
from ui.theme import Space, Tone
from ui.widgets import FileKind, InlineMessage, PrimaryButton, SecondaryButton, Small, vbox
from ui.widgets.camera import CameraPanel
from ui.widgets.drop import dropped_paths
from ui.widgets.flow import Columns, flow
from ui.widgets.late import LateNote
from ui.widgets.surfaces import bring_into_sight
from ui.words import words_for

CARD_ENDING = "*.tbtt-card"
PICTURE_ENDING = "*.png"
BUNDLE_ENDING = "*.tbtt"
SIGNERS_NAME = "allowed_signers"
PICTURES = ("*.png", "*.jpg", "*.jpeg", "*.webp", "*.heic", "*.bmp", "*.pdf")


def open_page(session: Session, route: Route) -> Page:
    """Build the page; a place is what `PeoplePresenter` knows, or "roster" for one that is made."""
    page = PeoplePage(PeoplePresenter(session.vault, session.jobs, route.place), session)
    if route.place == "roster":
        page.begin_roster()
    return page


class PeoplePage(Page):
    """The list and what is being compared on one side, our own card on the other; or our code in full."""

    def __init__(self, presenter: PeoplePresenter, session: Session) -> None:
        super().__init__(self.tr("People"))
        self.setAcceptDrops(True)
        self._presenter = presenter
        self._files = session.files
        self._navigator = session.navigator
        self._chance = session.world.chance
        self._shown: PeopleState | None = None
        self._message = InlineMessage()
        self._late = LateNote()
        self._compare = ComparePresenter(
            session.world.chance,
            lambda: presenter.decide(compared=True),
            presenter.differs,
            lambda: presenter.decide(compared=False),
        )
        self._comparing = CompareCard(self._compare)
        self._list = PeopleList(presenter)
        self._waiting = AsidePresenter(session.vault, session.jobs)
        self._aside = AsideCard(self._waiting, self._read_aside)
        self._rosters = RosterPresenter(session.vault, session.jobs)
        self._rosters.on_changed = presenter.load
        ways = RosterWays(self._open_roster, self._make_roster, self._export_signers)
        self._roster = RosterCard(self._rosters, ways)
        self._roster.drafting.connect(self._show_ways)
        self._finder = CardFinder(session.jobs, self._found, self._not_a_card)
        self._camera = self._make_camera(session)
        self._own = OwnCard(
            OwnWays(
                self._export,
                self._save_picture,
                self._print,
                self._enlarge,
                lambda: presenter.ask_to_rotate(on=True),
            )
        )
        self._paper = PrintOwn(session.files)
        self._rotate = RotateCard(presenter.rotate, lambda: presenter.ask_to_rotate(on=False))
        self._full = OwnInFull(lambda: presenter.show_large(on=False))
        self._usual = QWidget()
        self._usual.setLayout(vbox(Columns(self._left(), self._right()), None))
        self.setLayout(vbox(self._usual, self._full, margin=Space.L))
        self.add_shortcut("Ctrl+O", self.tr("Add a card"), self._choose_card)
        self.add_shortcut("Ctrl+V", self.tr("Paste a card, or a picture of one"), self._paste)
        presenter.watch(self._show)
        presenter.load()
        self._waiting.load()
        self._rosters.load()

    def _make_camera(self, session: Session) -> CameraPanel:
        panel = CameraPanel(FilmPresenter(session.cameras, session.jobs), self._what_to_film(), taking=False)
        panel.seen.connect(self._finder.look)
        panel.ended.connect(self._finder.end)
        return panel

    def _what_to_film(self) -> str:
        return self.tr(
            "Hold the code of the other person's card into the picture, with all the white around it. Nothing"
            " that the camera sees is kept."
        )

    def _left(self) -> QWidget:
        self._add = PrimaryButton(self.tr("Add a card"), icon="plus")
        self._add.clicked.connect(self._choose_card)
        film = SecondaryButton(self.tr("Use the camera"), icon="camera")
        film.clicked.connect(self._film)
        paste = SecondaryButton(self.tr("Paste"), icon="copy")
        paste.clicked.connect(self._paste)
        ways = flow(self._add, film, paste)
        hint = Small(self.tr("A card is a file, or a code in a picture. You can drop either on this page."))
        self._ways = QWidget()
        self._ways.setLayout(vbox(ways, hint, gap=Space.XS))
        left = QWidget()
        left.setLayout(
            vbox(
                self._message,
                self._late,
                self._camera,
                self._comparing,
                self._rotate,
                self._roster.draft,
                self._ways,
                self._aside,
                self._list,
                None,
                gap=Space.M,
            )
        )
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setLayout(vbox(self._own, self._paper, self._roster, None, gap=Space.M))
        return right

    # Whose card

    def _choose_card(self) -> None:
        kinds = (
            FileKind(self.tr("Cards and pictures of them"), (CARD_ENDING, *PICTURES)),
            FileKind(self.tr("All files"), ("*",)),
        )
        for path in self._files.open_files(self.tr("Open a card"), kinds)[:1]:
            self._presenter.open_card(path)

    def _paste(self) -> None:
        self._take(given(QGuiApplication.clipboard().mimeData()))

    def _take(self, data: bytes) -> None:
        if data.strip():
            self._presenter.take_card(data)
        else:
            self._presenter.nothing_there()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, pictures and words."""
        if dropped_paths(event.mimeData()) or given(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the card that was dropped."""
        event.acceptProposedAction()
        paths = dropped_paths(event.mimeData())
        if paths:
            self._presenter.open_card(paths[0])
        else:
            self._take(given(event.mimeData()))

    def _film(self) -> None:
        self._presenter.put_back()
        self._camera.say(self._what_to_film())
        self._camera.begin()

    def _found(self, card: CardOf) -> None:
        self._camera.end()
        self._presenter.meet(card)

    def _not_a_card(self, error: TbttError) -> None:
        self._camera.say(
            " ".join(f"{words}." if not words.endswith(".") else words for words in words_for(error))
        )

    # Our own

    def _export(self) -> None:
        own = self._presenter.state.own
        kind = FileKind(self.tr("Card"), (CARD_ENDING,))
        name = f"{own.alias}.tbtt-card" if own is not None else ""
        path = self._files.save_file(self.tr("Save your card"), name, kind)
        if path is not None:
            self._presenter.export(path)

    def _save_picture(self) -> None:
        own = self._presenter.state.own
        kind = FileKind(self.tr("Picture"), (PICTURE_ENDING,))
        name = f"{own.alias}.png" if own is not None else ""
        path = self._files.save_file(self.tr("Save your card as a picture"), name, kind)
        if path is not None:
            self._presenter.save_picture(path)

    def _print(self) -> None:
        own = self._presenter.state.own
        if own is not None:
            self._paper.begin(own, self._presenter.state.own_code)

    def _enlarge(self) -> None:
        self._presenter.show_large(on=True)

    def _read_aside(self, one: KeptAside) -> None:
        self._navigator.open(Route(Screen.READ, one.story_id, "aside"))

    # Rosters

    def begin_roster(self) -> None:
        """Begin to make a roster."""
        self._rosters.begin()

    def _open_roster(self) -> None:
        kinds = (FileKind(self.tr("Bundles"), (BUNDLE_ENDING,)), FileKind(self.tr("All files"), ("*",)))
        for path in self._files.open_files(self.tr("Open a roster"), kinds)[:1]:
            self._rosters.open_file(path)

    def _make_roster(self) -> None:
        kind = FileKind(self.tr("Bundle"), (BUNDLE_ENDING,))
        path = self._files.save_file(self.tr("Save the roster"), neutral_name(self._chance), kind)
        if path is not None:
            self._rosters.make(path)

    def _export_signers(self) -> None:
        kind = FileKind(self.tr("Allowed signers"), ("*",))
        path = self._files.save_file(self.tr("Save for ssh-keygen"), SIGNERS_NAME, kind)
        if path is not None:
            self._rosters.export(path)

    # What is shown

    def _show(self, state: PeopleState) -> None:
        before, self._shown = self._shown, state
        self._late.set_loading(state.loading or state.reading or state.rotating)
        self._show_message(state)
        pending = state.pending
        if pending is None:
            self._compare.begin(None)
        else:
            self._camera.end()  # the card may have come as a file meanwhile
            self._compare.begin(pending.person, former=pending.former, may_wait=not pending.known)
        self._list.show_people(state)
        self._show_ways()
        if before is not None and before.pending is not None and pending is None:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self._message)
        if before is not None and before.people != state.people:
            self._waiting.load()  # with the trust in somebody, what is kept aside changes
            self._rosters.trust_changed()
        if state.own is not None and (before is None or before.own != state.own):
            self._own.show_own(state.own, state.own_code)
        self._rotate.show_asking(asking=state.asking_to_rotate, busy=state.rotating)
        if before is None or before.large != state.large:
            self._show_large(state)

    def _show_ways(self) -> None:
        """Offer to add somebody while nothing else is being decided."""
        state = self._presenter.state
        deciding = (
            state.pending is not None or state.asking_to_rotate or self._rosters.state.draft is not None
        )
        self._ways.setVisible(not deciding and not state.loading)

    def _show_large(self, state: PeopleState) -> None:
        self._usual.setVisible(not state.large)
        if state.large and state.own is not None:
            self._camera.end()
            self._full.show_own(state.own, state.own_code)
        elif not self._full.isHidden():
            self._full.hide()
            self._own.focus_on_large()

    def _show_message(self, state: PeopleState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.note:
            tone, title, text = note_words(state.note)
            undo = ((self.tr("Undo"), self._presenter.undo_remove),) if state.note == "removed" else ()
            self._message.show_message(tone, title.replace("%1", isolated(state.about)), text, actions=undo)
        else:
            self._message.clear_message()

    def focus_first(self) -> None:
        """Begin with adding a card, unless something else is asked."""
        if not self._ways.isHidden() and not self._usual.isHidden():
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._camera.close_camera()
        self._finder.end()
        self._compare.close()
        self._waiting.close()
        self._rosters.close()
        self._presenter.close()
