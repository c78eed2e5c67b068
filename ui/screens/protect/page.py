"""Protect: texts, voice, pictures, and at the end exactly what leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from tbtt_desktop.errors import BugError
from tbtt_desktop.stories.records import ItemId, ItemKind, Span, StoryId
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.protect.found import Standing
from ui.screens.protect.hearing import Hearing
from ui.screens.protect.leaving import LeavingPresenter
from ui.screens.protect.leaving_tab import LeavingTab
from ui.screens.protect.looking import LookingPresenter
from ui.screens.protect.pictures_tab import PicturesTab
from ui.screens.protect.presenter import ProtectPresenter
from ui.screens.protect.seeing import SeeingPresenter
from ui.screens.protect.stack import Stack
from ui.screens.protect.state import ProtectState
from ui.screens.protect.text_tab import TextTab
from ui.screens.protect.voice_tab import VoiceTab, mutes
from ui.screens.steps import done_steps, saving_note
from ui.session import Session
from ui.theme import Size, Space, Tone
from ui.widgets import (
    ChipButton,
    InlineMessage,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
    Step,
    hbox,
    vbox,
)
from ui.widgets.flow import Columns, flow
from ui.widgets.late import LateNote
from ui.words import words_for

TEXT, VOICE, PICTURES, LEAVING = "text", "voice", "pictures", "leaving"
ORDER = (TEXT, VOICE, PICTURES, LEAVING)


def open_page(session: Session, route: Route) -> Page:
    """Build the page of a story; the place is a tab, of the pictures with a number."""
    if route.story_id is None:
        raise BugError
    return ProtectPage(session, route.story_id, route.place)


def _filled(state: ProtectState) -> dict[str, bool]:
    """Return which tabs have something in them; the texts and what leaves are always there."""
    return {
        TEXT: True,
        VOICE: bool(state.items(ItemKind.AUDIO)),
        PICTURES: bool(state.items(ItemKind.PHOTO)),
        LEAVING: True,
    }


class ProtectPage(Page):
    """Three tabs of what is worked on, and what leaves."""

    def __init__(self, session: Session, story_id: StoryId, place: str = "") -> None:
        super().__init__("", step=Step.PROTECT)
        self._session, self._story_id = session, story_id
        self._wanted = place
        self._presenter = ProtectPresenter(session.vault, session.jobs, story_id)
        self._looking = LookingPresenter(session.vault, session.jobs)
        self._seeing = SeeingPresenter(session.vault, session.jobs, story_id)
        self._leaving = LeavingPresenter(
            session.vault, session.jobs, story_id, on_approved=self._presenter.load
        )
        self._message = InlineMessage()
        self._late = LateNote()
        self._build_tabs()
        self._build_foots()
        self.text = TextTab(self._presenter, self._foots[TEXT])
        self._hearing = Hearing(session.vault, session.jobs, session.loudspeakers, story_id)
        self.voice = VoiceTab(self._presenter, self._hearing, session.world.clock, self._foots[VOICE])
        self.pictures = PicturesTab(self._presenter, self._looking, self._seeing, self._foots[PICTURES])
        self.pictures.changed.connect(lambda: self._show_foots(self._presenter.state))
        self._hearing_all = Hearing(session.vault, session.jobs, session.loudspeakers, story_id)
        self.leaving = LeavingTab(self._leaving, self._hearing_all, self._go, self._hand_over)
        self._tabs: dict[str, QWidget] = {
            TEXT: self.text,
            VOICE: self.voice,
            PICTURES: self.pictures,
            LEAVING: self.leaving,
        }
        self._stack = Stack(*self._tabs.values())
        column = vbox(self._head, self._message, self._late, gap=Space.M, margin=Space.L)
        column.addWidget(self._stack, 1)
        self.setLayout(column)
        self._add_keys()
        self._open(TEXT)
        self._presenter.watch(self._show)
        self._presenter.load()

    # Building

    def _build_tabs(self) -> None:
        self._chips = {
            TEXT: ChipButton(self.tr("Text")),
            VOICE: ChipButton(""),
            PICTURES: ChipButton(""),
            LEAVING: ChipButton(self.tr("What leaves")),
        }
        for name, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, name=name: self._open(name))
        chips = flow(*self._chips.values())
        self.undo = LinkButton(self.tr("Undo"), icon="undo-2")
        self.undo.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self.undo.clicked.connect(self._presenter.undo)
        self.redo = LinkButton(self.tr("Redo"), icon="redo-2")
        self.redo.setToolTip(self.tr("Redo (Ctrl+Shift+Z)"))
        self.redo.clicked.connect(self._presenter.redo)
        self.as_it_leaves = SecondaryButton(self.tr("As it leaves"), key="F9")
        self.as_it_leaves.setCheckable(True)
        self.as_it_leaves.clicked.connect(self._toggle_leaving)
        tools = QWidget()
        tools.setLayout(hbox(None, self.undo, self.redo, self.as_it_leaves, gap=Space.XS))
        tools.setMinimumHeight(self.as_it_leaves.sizeHint().height())
        self._head = Columns(chips, tools, shares=(5, 3), least=Size.READING + Size.READING // 3, gap=Space.S)
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _build_foots(self) -> None:
        """Make the primary button of each tab: on to the next that has something in it."""
        self._foots: dict[str, PrimaryButton] = {}
        for name in (TEXT, VOICE, PICTURES):
            button = PrimaryButton("")
            button.clicked.connect(lambda _=False, name=name: self._on_from(name))
            self._foots[name] = button

    def _add_keys(self) -> None:
        self.add_shortcut("J", self.tr("Next that was found"), lambda: self._move(1))
        self.add_shortcut("K", self.tr("The one before"), lambda: self._move(-1))
        self.add_shortcut("Shift+J", self.tr("Next place of the same words"), lambda: self._move_place(1))
        self.add_shortcut("Shift+K", self.tr("The place before"), lambda: self._move_place(-1))
        self.list_shortcut("A", self.tr("Cover, everywhere it stands"))
        self.list_shortcut("R", self.tr("Keep readable"))
        self.add_shortcut("Shift+A", self.tr("Cover in this place only"), lambda: self._here(cover=True))
        self.add_shortcut("Shift+R", self.tr("Keep in this place only"), lambda: self._here(cover=False))
        self.list_shortcut("G", self.tr("What was found, kind by kind or in the order of the text"))
        self.list_shortcut(
            "S", self.tr("In People and places: the chosen are the same, or one is the same as…")
        )
        self.list_shortcut("L", self.tr("On a picture, cover the whole line"))
        self.list_shortcut("Shift+N", self.tr("On a picture, cover all names and numbers"))
        self.list_shortcut("Shift+F", self.tr("On a picture, cover all faces"))
        self.list_shortcut("Shift+C", self.tr("On a picture, cover all codes"))
        self.list_shortcut("Shift+T", self.tr("On a picture, cover all text"))
        self.list_shortcut("N", self.tr("Cover what is selected; on a picture, add a box"))
        self.list_shortcut("W", self.tr("On a picture, let the chosen box reach from side to side"))
        self.list_shortcut("X", self.tr("Crop a picture, or end it"))
        self.list_shortcut("T", self.tr("All pictures side by side"))
        self.list_shortcut("PgUp, PgDown", self.tr("The picture before, the next one"))
        self.list_shortcut("Ctrl++  Ctrl+-", self.tr("See a picture larger, or smaller"))
        self.list_shortcut("Ctrl+1  Ctrl+0", self.tr("See a picture at full size, or all of it"))
        self.list_shortcut("M", self.tr("Move a mark that lost its place to what is selected"))
        self.list_shortcut("F9", self.tr("As it leaves"))
        self.add_shortcut("F4", self.tr("Play the sound, or pause it"), self._play)
        self.add_shortcut("Shift+F4", self.tr("Three seconds back"), lambda: self._sounds_here().go_back())
        self.add_shortcut("F10", self.tr("Play slower"), lambda: self._sounds_here().faster(-1))
        self.add_shortcut("F11", self.tr("Play faster"), lambda: self._sounds_here().faster())
        self.list_shortcut("Ctrl+Enter", self.tr("In the words of a sound, play from the cursor"))
        self.list_shortcut("[  ]", self.tr("Let a silence begin, or end, where the sound is"))
        self.list_shortcut(
            self.tr("Left, Right"), self.tr("In a sound, a second back or on; with Shift five seconds")
        )
        self.list_shortcut(
            self.tr("Ctrl and Left, Right"), self.tr("Move the chosen silence; with Shift too, only its end")
        )
        self.add_shortcut("Ctrl+Z", self.tr("Undo"), self._presenter.undo)
        for key in ("Ctrl+Shift+Z", "Ctrl+Y"):
            self.add_shortcut(key, self.tr("Redo"), self._presenter.redo)
        self.list_shortcut(
            self.tr("Arrows"), self.tr("Move the chosen box; with Shift resize, with Ctrl finely")
        )
        self.list_shortcut("Del", self.tr("Remove the chosen box"))
        self.list_shortcut("Return", self.tr("Say what the chosen box covers"))

    # Showing

    def _show(self, state: ProtectState) -> None:
        self._late.set_loading(state.loading)
        self._stack.setVisible(state.desk is not None)
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        else:
            self._message.clear_message()
        self.undo.setEnabled(state.can_undo)
        self.redo.setEnabled(state.can_redo)
        if state.desk is None:
            return
        if self.title != state.desk.story.row.pseudonym:
            self.set_heading(state.desk.story.row.pseudonym)
        self.set_saving(saving_note(pending=state.saving, error=state.error))
        self.set_done(done_steps(state.desk.story))
        self._show_chips(state)
        self._show_foots(state)
        self._show_tab(state)
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self._go(wanted)

    def _show_tab(self, state: ProtectState) -> None:
        leaving = state.leaving and self._here_name() in (TEXT, VOICE)
        self.as_it_leaves.setText(self.tr("Go on working") if leaving else self.tr("As it leaves"))
        self.as_it_leaves.setChecked(leaving)
        match self._here_name():
            case "text":
                self.text.show_state(state)
            case "voice":
                self.voice.show_state(state)
            case "pictures":
                self.pictures.show_state(state)
            case "leaving":
                self._renew_leaving(state)

    def _renew_leaving(self, state: ProtectState) -> None:
        """Show anew what leaves when something was undone meanwhile."""
        shown, desk = self._leaving.state.leaving, state.desk
        if shown is None or desk is None or state.saving:
            return
        if (shown.story.marks, shown.story.items) != (desk.story.marks, desk.story.items):
            self._leaving.load()

    def _show_chips(self, state: ProtectState) -> None:
        for name, there in _filled(state).items():
            self._chips[name].setVisible(there)
        marks = sum(len(mutes(state.marks(item.item_id))) for item in state.items(ItemKind.AUDIO))
        self._chips[VOICE].setText(self.tr("Voice · %n marks", "", marks))
        unseen = len(self._unseen(state))
        words = self.tr("Pictures · %n not looked at", "", unseen)
        self._chips[PICTURES].setText(words if unseen else self.tr("Pictures"))

    def _show_foots(self, state: ProtectState) -> None:
        words = {
            VOICE: self.tr("Next: voice"),
            PICTURES: self.tr("Next: pictures"),
            LEAVING: self.tr("Next: what leaves"),
        }
        for name, button in self._foots.items():
            button.setText(words[self._after(name, state)])
        item, unseen = self.pictures.current_item(), self._unseen(state)
        if item is None and unseen:
            self._foots[PICTURES].setText(self.tr("Look at them one by one"))
        elif item is not None and item.number in unseen:
            self._foots[PICTURES].setText(self.tr("I have looked at this one"))
        self._foots[PICTURES].setEnabled(
            item is None or item.number not in unseen or self.pictures.in_sight()
        )

    def _after(self, name: str, state: ProtectState) -> str:
        """Return the next tab that has something in it."""
        filled = _filled(state)
        later = ORDER[ORDER.index(name) + 1 :]
        return next(one for one in later if filled[one])

    def _unseen(self, state: ProtectState) -> list[int]:
        seen = state.desk.seen if state.desk is not None else frozenset[int]()
        return [item.number for item in state.items(ItemKind.PHOTO) if item.number not in seen]

    # Going about

    def _here_name(self) -> str:
        return next(name for name, tab in self._tabs.items() if tab is self._stack.current())

    def _open(self, name: str) -> None:
        self._flush()
        self._hush()
        self._stack.show_one(self._tabs[name])
        self._chips[name].setChecked(True)
        self.as_it_leaves.setVisible(name in (TEXT, VOICE))
        if QApplication.focusWidget() is None:  # it was on what is hidden now
            self._chips[name].setFocus(Qt.FocusReason.OtherFocusReason)
        if name == LEAVING:
            self._leaving.load()
        else:
            self._leaving.stop()
        state = self._presenter.state
        if state.desk is not None:
            self._show_tab(state)
            self._show_foots(state)

    def _go(self, place: str) -> None:
        """Go to a place: a tab, `pictures:3`, `found:1:words`, `unplaced`."""
        name, _, rest = place.partition(":")
        state = self._presenter.state
        if name == "unplaced":
            lost = next((g for g in state.groups if g.standing is Standing.UNPLACED), None)
            if lost is None:
                name = VOICE  # what was marked while it was recorded
            else:
                self._presenter.choose(lost.key)
        elif name == "at":
            item_id, start, end = (int(part) for part in rest.split(":"))
            self._open(TEXT)
            self.text.look_at(ItemId(item_id), Span(start, end))
            return
        elif name == "found":
            words = rest.partition(":")[2]
            hit = next((g for g in state.groups if g.words == words), None)
            if hit is not None:
                self._presenter.choose(hit.key)
        self._open(name if _filled(state).get(name) else TEXT)
        if name == PICTURES and rest.isdecimal():
            self.pictures.choose_number(int(rest))

    def _on_from(self, name: str) -> None:
        state = self._presenter.state
        item = self.pictures.current_item()
        unseen = self._unseen(state)
        if name == PICTURES and item is None and unseen:
            self.pictures.choose_number(unseen[0])
            return
        if name == PICTURES and item is not None and item.number in unseen:
            self._looked(item.number)
            return
        self._open(self._after(name, state))

    def _looked(self, number: int) -> None:
        """Note the look, and go on to the next picture at which nobody has looked."""
        self.pictures.flush()
        self._presenter.look(number)
        later = [one for one in self._unseen(self._presenter.state) if one != number]
        if later:
            self.pictures.choose_number(next((one for one in later if one > number), later[0]))

    def _toggle_leaving(self) -> None:
        if self._here_name() in (TEXT, VOICE):
            self._flush()
            self._presenter.toggle_leaving()
        else:
            self._open(LEAVING)

    def _play(self) -> None:
        if self._here_name() == VOICE:
            self._hearing.toggle()
        elif self._here_name() == LEAVING:
            self._hearing_all.toggle()

    def _sounds_here(self) -> Hearing:
        return self._hearing_all if self._here_name() == LEAVING else self._hearing

    def _hush(self) -> None:
        self._hearing.pause()
        self._hearing_all.pause()

    def _move(self, step: int) -> None:
        if self._here_name() == TEXT:
            self._presenter.move(step)
            self.text.text.bring_ring_into_page()
        elif self._here_name() == PICTURES:
            self.pictures.seen.move(step)
        elif self._here_name() == VOICE:
            self.voice.to_decide.go(step)

    def _move_place(self, step: int) -> None:
        if self._here_name() == TEXT:
            self._presenter.move_place(step)
            self.text.text.bring_ring_into_page()

    def _here(self, *, cover: bool) -> None:
        if self._here_name() == TEXT:
            act = self._presenter.cover if cover else self._presenter.keep
            act(here_only=True)

    def _hand_over(self) -> None:
        self._session.navigator.open(Route(Screen.HAND_OVER, self._story_id))

    def _flush(self) -> None:
        self.pictures.flush()
        self.voice.flush()

    # What the shell asks

    def focus_first(self) -> None:
        """Begin in the list of what was found, or on the picture."""
        self.text.found.setFocus()

    def place(self) -> str:
        """Return the tab, of the pictures with the number."""
        name = self._here_name()
        item = self.pictures.current_item()
        return f"{name}:{item.number}" if name == PICTURES and item is not None else name

    def leave(self) -> None:
        """Save what was moved or typed, and stop what runs."""
        self._hush()
        self._flush()
        self._presenter.close()
        self._hearing.close()
        self._hearing_all.close()
        self._looking.close()
        self._seeing.close()
        self._leaving.close()
