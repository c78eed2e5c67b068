"""The interview: one timeline of writing, pictures and sounds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from tbtt_desktop.stories.records import ItemKind, StoryId
from ui.filming import FilmPresenter
from ui.i18n import isolated, time_of_day
from ui.page import Live, Page
from ui.route import Route, Screen
from ui.screens.evidence import EvidencePresenter
from ui.screens.interview.calm import Break
from ui.screens.interview.intake import Intake
from ui.screens.interview.missing import Missing
from ui.screens.interview.parts import THUMBNAIL
from ui.screens.interview.places import Places
from ui.screens.interview.presenter import InterviewPresenter, InterviewState
from ui.screens.interview.recorder import RecorderPresenter
from ui.screens.interview.recorder_card import RecorderCard
from ui.screens.interview.side import Side
from ui.screens.interview.sounds import TimelineSounds
from ui.screens.interview.taking import Taking
from ui.screens.interview.timeline import Timeline
from ui.screens.interview.words import TimelineWords
from ui.screens.steps import done_steps, saving_note, story_of
from ui.screens.writing_page import WritingPage
from ui.session import Navigator, Session
from ui.theme import Size, Space, current
from ui.widgets import (
    Button,
    FileChooser,
    PrimaryButton,
    SecondaryButton,
    Step,
    hbox,
    vbox,
)
from ui.widgets.flow import FlowLayout

_ROOMY = Size.TARGET * 18  # high enough for what is above and below the timeline to stay in sight


def open_page(session: Session, route: Route) -> Page:
    """Build the page of a story; the place is an item and the cursor in it."""
    story_id = story_of(route)
    side = current().px(THUMBNAIL)
    presenter = InterviewPresenter(session.vault, session.jobs, story_id, session.language, side)
    recorder = RecorderPresenter(
        session.vault,
        session.jobs,
        story_id,
        session.microphones,
        ended=presenter.load,
        awake=session.awake,
    )
    sounds = TimelineSounds(session.jobs, session.loudspeakers, recorder)
    evidence = EvidencePresenter(session.vault, session.jobs, story_id)
    return InterviewPage(
        presenter,
        Instruments(recorder, sounds, FilmPresenter(session.cameras, session.jobs)),
        evidence,
        session.navigator,
        session.files,
        story_id=story_id,
        place=route.place,
    )


@dataclass(frozen=True, slots=True)
class Instruments:
    """By what she is heard and seen."""

    recorder: RecorderPresenter
    sounds: TimelineSounds
    film: FilmPresenter


class InterviewPage(WritingPage):
    """The second step of a story."""

    def __init__(
        self,
        presenter: InterviewPresenter,
        instruments: Instruments,
        evidence: EvidencePresenter,
        navigator: Navigator,
        files: FileChooser,
        *,
        story_id: StoryId,
        place: str = "",
    ) -> None:
        super().__init__(presenter, Step.INTERVIEW)
        self.setAcceptDrops(True)
        self._presenter = presenter
        self._recorder = instruments.recorder
        self._sounds = instruments.sounds
        self._card = RecorderCard(instruments.recorder)
        self._navigator = navigator
        self._story_id = story_id
        self._wanted: str | None = place  # where to begin, until that is done
        self._words = TimelineWords(presenter, instruments.sounds, self._typing)
        self._evidence = evidence
        self._side = Side(presenter, self._typing, evidence, files)
        self._missing = Missing(self._ask_her)
        self._intake = Intake(presenter, files, self._message, self._typing.flush, self)
        self._taking = Taking(instruments.film, presenter, self._typing.flush)
        work, timeline, actions = QWidget(), self._make_timeline(), self._make_actions()
        for piece in (timeline, actions, self._side):  # in Tab's order
            piece.setParent(work)
        self._row = hbox(gap=Space.L)
        self._row.addWidget(timeline, 7)
        self._row.addWidget(self._side, 3)
        self._beside = True
        whole = vbox(self._row, actions, gap=Space.M, margin=Space.L)
        whole.setStretchFactor(self._row, 1)
        work.setLayout(whole)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(work)
        self._break = Break()
        self._break.over.connect(presenter.come_back)
        self._stack.addWidget(self._break)
        self._add_keys()
        self._late.set_loading(True)
        presenter.watch(self._show)
        presenter.load_settings()
        presenter.load()
        evidence.load()

    def _make_timeline(self) -> QWidget:
        self._timeline = Timeline(self._presenter, self._typing, self._sounds, self._words)
        self._timeline.came.connect(lambda field: field.installEventFilter(self._intake))
        before, after = vbox(gap=Space.S), vbox(gap=Space.S)
        self._under = vbox(gap=Space.S)
        self._timeline.stand_between(before, after, self._under)
        above, below = vbox(gap=Space.S), vbox(gap=Space.S)
        layout = vbox(above, self._timeline, below, gap=Space.S)
        layout.setStretchFactor(self._timeline, 1)
        come = (self._message, self._card.message, self._intake.progress, self._intake.pasted, self._card)
        lines = (self._card.ready, self._card.hindrance, self._missing)
        self._places = Places(
            ((*come[:2], self._late, *come[2:]), above, before),
            ((self._taking, *lines), below, after),
            seen=(*come, self._taking),
        )
        column = QWidget()
        column.setLayout(layout)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is scarce let one thing scroll: all but the buttons, of which the break is the last."""
        super().resizeEvent(event)
        self._places.let_scroll(self.height() < current().px(_ROOMY))
        beside = self.width() >= current().px(Size.READING + Size.SIDE // 2)
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._under.removeWidget(self._side)
            self._row.addWidget(self._side, 3)
        else:
            self._row.removeWidget(self._side)
            self._under.addWidget(self._side)

    def _ask_her(self) -> None:
        self._navigator.open(Route(Screen.BEFORE, self._story_id))

    def _make_actions(self) -> QWidget:
        self._write = PrimaryButton(self.tr("Write"), icon="pencil")
        self._write.clicked.connect(self._begin_text)
        self._picture = SecondaryButton(self.tr("Picture"), icon="image")
        self._picture.clicked.connect(self._intake.choose_pictures)
        self._sound = SecondaryButton(self.tr("Add a sound file"), icon="volume-2")
        self._sound.clicked.connect(self._intake.choose_sounds)
        rest = SecondaryButton(self.tr("Take a break"), icon="coffee")
        rest.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # who comes back from a break types on
        rest.clicked.connect(self._rest)
        buttons = (self._write, self._card.button, self._picture, self._taking.button, self._sound, rest)
        line = QWidget()
        # Whatever scrolls, and however many lines there are: the break is in the same corner.
        line.setLayout(FlowLayout(*buttons, gap=Space.S, last_trails=True))
        return line

    def _add_keys(self) -> None:
        for key, words, button in (
            ("F2", self.tr("Write"), self._write),
            ("F3", self.tr("Add pictures"), self._picture),
            ("Shift+F3", self.tr("Open the camera"), self._taking.button),
            ("F5", self.tr("Add sound files"), self._sound),
            ("Ctrl+R", self.tr("Record"), self._card.button),
        ):
            self.add_shortcut(key, words, lambda button=button: self._press(button))  # type: ignore[misc]
        self.add_shortcut("Ctrl+V", self.tr("Paste a picture or files"), self._intake.paste)
        self._words.add_keys(self, resting=lambda: self._presenter.state.resting)
        self.list_shortcut("F6", self.tr("Pause the recording, or go on"))
        self.list_shortcut("F7", self.tr("Off the record, or back on it"))
        self.list_shortcut("F8", self.tr("Mark what was just said"))
        self.add_shortcut("F12", self.tr("Take a break"), self._rest)
        step = self._presenter
        self.add_shortcut(
            "Alt+PgDown", self.tr("Next question"), lambda: step.show_question(step.state.question + 1)
        )
        self.add_shortcut(
            "Alt+PgUp", self.tr("Question before"), lambda: step.show_question(step.state.question - 1)
        )

    def _press(self, button: Button) -> None:
        if not self._presenter.state.resting:
            button.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit that nobody types: what was said at the last mark."""
        digit = event.text()
        taken = len(digit) == 1 and digit.isdecimal() and self._card.marks.take_digit(int(digit))
        if not taken:
            super().keyPressEvent(event)

    def _begin_text(self) -> None:
        self._typing.flush()
        self._timeline.focus(self._presenter.begin_text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and pictures from other programs."""
        if self._intake.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was let go over the page."""
        event.acceptProposedAction()
        self._intake.take(event.mimeData())

    def _rest(self) -> None:
        self._typing.flush()
        self._recorder.pause()  # nothing is recorded that cannot be seen to be
        self._sounds.pause()
        self._taking.end()  # else the panel would come back with the page and say that it is on
        self._presenter.rest()
        self._break.take_focus()

    def _show(self, state: InterviewState) -> None:
        self._show_message(state, state.refused, lambda: self._intake.show_refusals(state.refused))
        self._late.set_loading(state.view is None and state.load_error is None)
        self._timeline.setVisible(state.view is not None)
        if state.view is None:
            return
        self._stack.setCurrentIndex(1 if state.resting else 0)
        self._break.say(saved=not state.pending and state.error is None)
        self._timeline.show_parts(state, before=self._write)
        self._words.show_back(state.back)
        self._side.show_state(state)
        self._show_allowed(state.allowed)
        self._intake.show_progress(state.adding)
        begun = self.tr("begun %1").replace("%1", isolated(time_of_day(state.view.row.created)))
        self.title, self.subtitle = state.view.row.pseudonym, begun
        self.saving = saving_note(pending=state.pending, error=state.error)
        there = any(part.item is not None and not part.removed for part in state.parts)
        self.set_done(done_steps(state.view, interview=there))
        self._begin_where_wanted(state)

    def _begin_where_wanted(self, state: InterviewState) -> None:
        if self._wanted is None:
            return
        wanted, self._wanted = self._wanted, None
        item, _, cursor = wanted.partition(" ")
        key = self._presenter.key_of(int(item)) if item.isdigit() else None
        if key is not None:
            self._timeline.focus(key, int(cursor) if cursor.isdigit() else None)
        elif not state.parts and ItemKind.TEXT in state.allowed:
            self._timeline.focus(self._presenter.begin_text())
        elif self._write.isEnabled():
            self._write.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_allowed(self, allowed: frozenset[ItemKind]) -> None:
        missing = []
        for kind, button, words in (
            (ItemKind.TEXT, self._write, self.tr("writing")),
            (ItemKind.PHOTO, self._picture, self.tr("pictures")),
            (ItemKind.PHOTO, self._taking.button, ""),
            (ItemKind.AUDIO, self._sound, self.tr("recordings of her voice")),
        ):
            button.setEnabled(kind in allowed)
            reason = "" if kind in allowed else self.tr("She has not agreed to this.")
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)
            if kind not in allowed and words:
                missing.append(words)
        self._taking.set_allowed(allowed=ItemKind.PHOTO in allowed)
        self._card.set_allowed(allowed=ItemKind.AUDIO in allowed)
        self._missing.show_missing(missing)

    def place(self) -> str:
        """Return the item that is worked on, and the cursor in it."""
        return self._timeline.place()

    def focus_first(self) -> None:
        """Begin where one was, in an empty field, or at Write: once the story is there."""

    def leave(self) -> None:
        """Save what was typed; finish and keep what is being recorded; play nothing more."""
        self._sounds.pause()
        self._typing.flush()
        try:
            self._presenter.finish()
        finally:
            self._recorder.leave()
        self._presenter.leave_behind(seen_only=True)
        self._close()

    def leave_covered(self) -> Live | None:
        """Save what was typed; what is being recorded goes on, what is played does not."""
        self._sounds.pause()
        self._typing.flush()
        self._presenter.finish()
        live = self._recorder.leave_covered()
        self._presenter.leave_behind()
        self._close()
        return live

    def _close(self) -> None:
        self._sounds.close()
        self._taking.close_camera()
        self._recorder.close()
        self._evidence.close()
        self._presenter.close()
