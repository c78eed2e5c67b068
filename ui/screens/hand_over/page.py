"""Hand over: choose stories and whom for, see what leaves and what stays, make one file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.her_copy import ENDING as AGE
from tbtt_desktop.stories.records import Stage, StoryId
from ui.i18n import filled, isolated, listed, number, size
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.hand_over import saying
from ui.screens.hand_over.giving import GivingCard, GivingPresenter
from ui.screens.hand_over.her_copy import HerCopyCard, HerCopyPresenter
from ui.screens.hand_over.lines import LackingLine, RecipientLine, StoryLine, Ways
from ui.screens.hand_over.originals import OriginalsCard
from ui.screens.hand_over.passing import PassingCard
from ui.screens.hand_over.passing_presenter import PassingPresenter
from ui.screens.hand_over.place import ENDING, short
from ui.screens.hand_over.presenter import HandOverPresenter
from ui.screens.hand_over.sides import Afterwards, AfterWays, WhereTo
from ui.screens.hand_over.state import HandOverState, Made, Work
from ui.session import Navigator, Session
from ui.theme import Duration, Space, Tone
from ui.widgets import (
    Card,
    EmptyState,
    FileChooser,
    FileKind,
    Heading,
    InlineMessage,
    Line,
    ProgressPanel,
    SecondaryButton,
    Small,
    clear,
    vbox,
)
from ui.widgets.drop import dropped_paths
from ui.widgets.flow import Columns
from ui.widgets.late import LateNote
from ui.widgets.stepper import Step
from ui.words import words_for


def open_page(session: Session, route: Route) -> Page:
    """Build the page."""
    presenter = HandOverPresenter(session.vault, session.jobs, session.world, route.story_id)
    passing = PassingPresenter(session.vault, session.jobs)
    giving = GivingPresenter(session.vault, session.jobs, route.story_id)
    hers = HerCopyPresenter(session.vault, session.jobs, session.world, route.story_id, session.language)
    ways = OtherWays(passing, giving, hers)
    return HandOverPage(presenter, session.navigator, session.files, ways)


@dataclass(frozen=True, slots=True)
class OtherWays:
    """What else can be done here with a story than making a bundle of it."""

    passing: PassingPresenter
    giving: GivingPresenter
    hers: HerCopyPresenter


class HandOverPage(Page):
    """What leaves and who can open it on one side, where to and afterwards on the other."""

    def __init__(
        self,
        presenter: HandOverPresenter,
        navigator: Navigator,
        files: FileChooser,
        others: OtherWays,
    ) -> None:
        super().__init__(
            self.tr("Hand over"), step=Step.HAND_OVER if others.giving.story_id is not None else None
        )
        self.setAcceptDrops(True)
        self._presenter = presenter
        self._passing, self._giving, self._hers = others.passing, others.giving, others.hers
        self._navigator = navigator
        self._files = files
        self._shown: HandOverState | None = None
        self._wants_focus = False
        self._ways = Ways(navigator.open, presenter.not_her)
        self._message = InlineMessage()
        self._late = LateNote()
        self._stories: dict[StoryId, StoryLine] = {}
        self._recipients: dict[str, RecipientLine] = {}
        self._story_list = QVBoxLayout()
        self._recipient_list = QVBoxLayout()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self._late_work = self._make_late_work()
        self._bare = OriginalsCard(presenter)
        self._where = WhereTo(self._make, self._choose_place)
        self._came_in = PassingCard(self._passing, self._pass_on)
        self._whole = GivingCard(self._giving, self._give)
        self._copy = HerCopyCard(self._hers, self._choose_her_copy)
        self._after = self._make_afterwards()
        self.setLayout(
            vbox(
                self._message,
                self._late,
                Columns(self._left(), self._right(), shares=(2, 1)),
                None,
                gap=Space.M,
                margin=Space.L,
            )
        )
        self.add_shortcut("Ctrl+Return", self.tr("Make the bundle"), self._make)
        self.add_shortcut("Ctrl+O", self.tr("Read a receipt"), self._choose_receipt)
        presenter.watch(self._show)
        presenter.load()
        self._passing.load()
        self._whole.show_for_a_story()
        self._copy.show_for_a_story()

    def _make_late_work(self) -> QTimer:
        """Return what shows the bar a little later: a check that is done at once needs none that flashes."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(Duration.LATE)
        timer.timeout.connect(self._progress.show)
        return timer

    def _make_afterwards(self) -> Afterwards:
        presenter, go = self._presenter, self._navigator.open
        return Afterwards(
            AfterWays(
                self._choose_receipt,
                presenter.ask_to_delete,
                presenter.keep,
                presenter.delete,
                lambda story_id: go(Route(Screen.WITHDRAW, story_id)),
                lambda: go(Route(Screen.LEDGER)),
            )
        )

    def _left(self) -> QWidget:
        left = QWidget()
        stories, who = Card(), Card()
        stories.body.addWidget(Heading(self.tr("What leaves")))
        stories.body.addLayout(self._story_list)
        who.body.addWidget(Heading(self.tr("Who can open it")))
        who.body.addLayout(self._recipient_list)
        cards = (self._progress, stories, who, self._bare, self._whole, self._copy)
        left.setLayout(vbox(*cards, None, gap=Space.M))
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setLayout(vbox(self._where, self._came_in, self._after, None, gap=Space.M))
        return right

    # What a person does

    def _choose_place(self) -> None:
        state = self._presenter.state
        name = state.path.name if state.path is not None else state.proposed
        kind = FileKind(self.tr("Bundle"), (f"*{ENDING}",))
        path = self._files.save_file(self.tr("Where the bundle goes"), name, kind)
        if path is not None:
            self._presenter.set_place(path)

    def _make(self) -> None:
        if not self._presenter.state.can_make:
            return
        if self._presenter.state.path is None:
            self._choose_place()
        self._presenter.make()

    def _pass_on(self) -> None:
        kind = FileKind(self.tr("Bundle"), (f"*{ENDING}",))
        name = self._presenter.state.proposed
        path = self._files.save_file(self.tr("Where the bundle goes"), name, kind)
        if path is not None:
            self._passing.pass_on(path)

    def _give(self) -> None:
        kind = FileKind(self.tr("Bundle"), (f"*{ENDING}",))
        name = self._presenter.state.proposed
        path = self._files.save_file(self.tr("Where the file goes"), name, kind)
        if path is not None:
            self._giving.give(path)

    def _choose_her_copy(self) -> Path | None:
        kind = FileKind(self.tr("Her copy"), (f"*{AGE}",))
        name = self._presenter.state.proposed.removesuffix(ENDING) + AGE
        return self._files.save_file(self.tr("Where her copy goes"), name, kind)

    def _choose_receipt(self) -> None:
        kinds = (FileKind(self.tr("Receipts"), (f"*{ENDING}",)), FileKind(self.tr("All files"), ("*",)))
        for path in self._files.open_files(self.tr("Read a receipt"), kinds)[:1]:
            self._presenter.read_receipt(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files: receipts that came back."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read a receipt that was dropped."""
        event.acceptProposedAction()
        for path in dropped_paths(event.mimeData())[:1]:
            self._presenter.read_receipt(path)

    # What is shown

    def _show(self, state: HandOverState) -> None:
        before, self._shown = self._shown, state
        self._late.set_loading(state.loading)
        if self.step is not None and state.title and (before is None or before.done != state.done):
            self.set_heading(state.title)
            self.set_done(state.done)
        if before is None or before.outbox != state.outbox or before.loading != state.loading:
            self._list_stories(state)
        if before is None or (before.people, before.loading) != (state.people, state.loading):
            self._list_recipients(state)
        for one in (self._passing, self._giving):
            one.choose(tuple(sorted(state.recipients)))
        free = state.work not in (Work.EXPORTING, Work.READING)
        for story_id, line in self._stories.items():
            chosen = story_id in state.chosen
            line.show_state(
                state.planned(story_id), chosen=chosen, checking=state.work is Work.CHECKING, enabled=free
            )
        for alias, recipient in self._recipients.items():
            recipient.show_state(chosen=alias in state.recipients, enabled=free)
        self._show_progress(before, state)
        self._show_message(state)
        self._bare.show_state(state)
        self._where.show_state(state)
        self._after.show_state(state)

    def _list_stories(self, state: HandOverState) -> None:
        clear(self._story_list)
        self._stories.clear()
        if state.loading:
            return
        ready = [one for one in state.outbox.candidates if not one.missing]
        lacking = [one for one in state.outbox.candidates if one.missing]
        ready.sort(key=lambda one: (one.row.story_id != state.story_id, one.row.stage is not Stage.READY))
        own = [one for one in lacking if one.row.story_id == state.story_id]
        lacking = [one for one in lacking if one not in own]
        for one in own:
            self._story_list.addWidget(LackingLine(one, self._ways))
            self._story_list.addWidget(Line())
        if not state.outbox.candidates:
            hint = self.tr("A story can be handed over once it is protected and she has said yes.")
            self._story_list.addWidget(EmptyState("notebook", self.tr("No stories yet"), hint))
        elif not ready and not own:
            self._story_list.addWidget(Small(self.tr("No story is ready. What each one lacks stands below.")))
        for one in ready:
            line = StoryLine(one, self._ways)
            story_id = one.row.story_id
            line.toggled.connect(lambda on, story_id=story_id: self._presenter.choose_story(story_id, on=on))
            self._stories[story_id] = line
            self._story_list.addWidget(line)
        if lacking:
            self._story_list.addWidget(Line())
            self._story_list.addWidget(Heading(self.tr("Not ready yet")))
        for one in lacking:
            self._story_list.addWidget(LackingLine(one, self._ways))
        if self._wants_focus and self._where.choose.hasFocus():
            self.focus_first()

    def _list_recipients(self, state: HandOverState) -> None:
        clear(self._recipient_list)
        self._recipients.clear()
        if state.loading:
            return
        if not state.people:
            self._recipient_list.addWidget(self._nobody(state))
            return
        for person in state.people:
            line = RecipientLine(person)
            line.toggled.connect(
                lambda on, alias=person.alias: self._presenter.choose_recipient(alias, on=on)
            )
            self._recipients[person.alias] = line
            self._recipient_list.addWidget(line)
        words = self.tr(
            "Nobody else, not even you once it is made. The file does not say who made it or for whom."
        )
        self._recipient_list.addWidget(Small(words))

    def _nobody(self, state: HandOverState) -> EmptyState:
        button = SecondaryButton(self.tr("People"), icon="users")
        button.clicked.connect(lambda: self._navigator.open(Route(Screen.PEOPLE)))
        if state.strangers:
            title = self.tr("Nobody's words are compared yet")
            hint = self.tr(
                "%n cards wait for that. Compare the words of one, under People.", "", state.strangers
            )
        else:
            title = self.tr("Nobody to hand over to yet")
            hint = self.tr(
                "Add the card of the person who shall have it, and compare the words, under People."
            )
        return EmptyState("users", title, hint, button=button)

    def _show_progress(self, before: HandOverState | None, state: HandOverState) -> None:
        if state.work is Work.NONE:
            self._late_work.stop()
            self._progress.finish()
            return
        what = {
            Work.CHECKING: self.tr("Checking the final bytes for everything you covered"),
            Work.EXPORTING: self.tr("Making the bundle"),
            Work.READING: self.tr("Reading the receipt"),
        }[state.work]
        if before is None or before.work is not state.work or before.chosen != state.chosen:
            self._progress.start(what)
            self._progress.finish()
            self._late_work.start()
        if state.work is Work.CHECKING and len(state.chosen) > 1:
            count = len(state.chosen)
            place = filled(self.tr("%1 of %2"), number(min(state.at, count)), number(count))
            what = f"{what} · {place}"
        self._progress.show_share(what, state.share)

    def _show_message(self, state: HandOverState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.made is not None:
            self._show_made(state.made)
        elif state.receipt is not None:
            tone, title, text = saying.receipt_words(state.receipt)
            self._message.show_message(tone, title, text)
        elif state.stopped and state.plan is None:
            self._message.show_message(
                Tone.INFO,
                self.tr("The check was stopped"),
                self.tr("Nothing can leave before everything is checked."),
                actions=((self.tr("Check again"), self._presenter.check_again),),
            )
        else:
            self._message.clear_message()

    def _show_made(self, made: Made) -> None:
        sealed = made.sealed
        text = self.tr(
            "%1, %2, in %3. Give it to %4. When the receipt comes back, the stories show as received, and you"
            " can delete them here."
        )
        text = filled(
            text,
            isolated(short(sealed.path.name)),
            size(sealed.size),
            isolated(sealed.path.parent.name or str(sealed.path.parent)),
            listed(isolated(name) for name in made.recipients),
        )
        self._message.show_message(Tone.DONE, self.tr("The bundle is made"), text)

    def focus_first(self) -> None:
        """Begin with the first story, as soon as the stories are there."""
        self._wants_focus = not self._stories
        first = next(iter(self._stories.values()), None)
        (self._where.choose if first is None else first.box).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is unsaved here; a bundle that is being made goes on."""
        self._presenter.close()
        self._passing.close()
        self._giving.close()
        self._hers.close()
