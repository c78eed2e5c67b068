"""Intake: what came in, who signed it, what is taken, and the answers to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.clock import Chance
from tbtt_desktop.services.conflicts import Conflict
from tbtt_desktop.stories.records import Trust
from ui.i18n import filled, isolated, number
from ui.models.rows import LazyRows
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.intake.differing import ConflictCard
from ui.screens.intake.files import Incoming, is_answered
from ui.screens.intake.kept_out import KeptOut
from ui.screens.intake.missing import MissingCard
from ui.screens.intake.presenter import IntakePresenter
from ui.screens.intake.report import LEFT_OUT, Listing, RestLine, counts, is_report
from ui.screens.intake.report import tone as report_tone
from ui.screens.intake.saying import explained, has_kit_to_look_at
from ui.screens.intake.state import IntakeState, Note, Work
from ui.screens.people.cards import name_of
from ui.screens.people.compare_card import CompareCard
from ui.screens.people.comparing import ComparePresenter
from ui.screens.people.saying import standing_words
from ui.session import Navigator, Session
from ui.theme import Space, Tone
from ui.widgets import (
    Column,
    EmptyState,
    FileChooser,
    FileKind,
    InlineMessage,
    LinkButton,
    Place,
    PrimaryButton,
    ProgressPanel,
    SecondaryButton,
    TableList,
    clear,
    hbox,
    vbox,
)
from ui.widgets.drop import DropZone
from ui.widgets.flow import FlowLayout, flow
from ui.widgets.labels import Subtitle
from ui.words import words_for

BUNDLE_ENDING = "*.tbtt"
_ROWS_SHOWN = 6  # more of them scroll, so that the button below stays in sight


def open_page(session: Session, route: Route) -> Page:  # noqa: ARG001  # what every page is given
    """Build the page."""
    presenter = IntakePresenter(session.vault, session.jobs)
    return IntakePage(presenter, session.files, session.world.chance, session.navigator)


class IntakePage(Page):
    """A place to drop files, the list of them, one question at a time, one button."""

    def __init__(
        self, presenter: IntakePresenter, files: FileChooser, chance: Chance, navigator: Navigator
    ) -> None:
        super().__init__(self.tr("Intake"))
        self._presenter = presenter
        self._chooser = files
        self._navigator = navigator
        self._shown: IntakeState | None = None
        self._drop = self._make_drop()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self._message = InlineMessage()
        self._table = self._make_table()
        self._listing = Listing(presenter.state, all_files=False, left_out=False)
        self._lines = LazyRows((), self._listing.line)
        self._rest = RestLine(self._list_again)
        self._detail = InlineMessage()
        self._again = SecondaryButton(self.tr("Write its receipt again"))
        self._again.clicked.connect(self._answer_again)
        self._lost = QWidget()
        self._lost.setLayout(hbox(self._again, None))
        self._lost.hide()
        people = Route(Screen.PEOPLE)
        self._kept_out = KeptOut(presenter.kept_out, lambda: navigator.open(people))
        self._question = InlineMessage()
        self._compare = ComparePresenter(chance, presenter.matches, presenter.differs)
        self._conflicts = QVBoxLayout()
        self._foot = self._make_foot()
        self.setLayout(
            vbox(
                self._drop,
                self._make_spoken(),
                self._progress,
                self._message,
                self._table,
                self._rest,
                self._detail,
                self._lost,
                self._kept_out,
                self._question,
                CompareCard(self._compare),
                self._conflicts,
                None,
                self._foot,
                gap=Space.M,
                margin=Space.L,
            )
        )
        self.add_shortcut("Ctrl+O", self.tr("Choose files"), self._choose_files)
        self.add_shortcut("Ctrl+Return", self.tr("Take in what is ready"), presenter.take_in)
        presenter.watch(self._show)
        presenter.load()

    def _make_drop(self) -> DropZone:
        self._files_link = LinkButton(self.tr("choose files"))
        self._files_link.clicked.connect(self._choose_files)
        folder = LinkButton(self.tr("choose a folder"))
        folder.clicked.connect(self._choose_folder)
        zone = DropZone("inbox", self.tr("Drop files or a folder here, or"), self._files_link, folder)
        zone.dropped.connect(self._presenter.add)
        return zone

    def _make_spoken(self) -> QWidget:
        """Return the way for whoever is told her six words and has no file."""
        self._phrase = LinkButton(self.tr("She has a withdrawal phrase"))
        self._phrase.clicked.connect(lambda: self._navigator.open(Route(Screen.WITHDRAW)))
        words = Subtitle(self.tr("Six words by telephone, and no file?"))
        words.setFixedHeight(self._phrase.sizeHint().height())
        return flow(words, self._phrase)

    def _make_table(self) -> TableList:
        columns = (
            Column(self.tr("File"), 6),
            Column(self.tr("Signed by"), 7),
            Column(self.tr("Trust"), 7, Place.FOOT),
            Column(self.tr("Holds"), 12),
            Column(self.tr("What will happen"), 10, Place.FOOT),
        )
        hint = self.tr(
            "Bundles that were made for you are looked at here. Nothing is taken in before you say so."
        )
        empty = EmptyState("inbox", self.tr("Nothing here yet"), hint)
        table = TableList(self.tr("Files that came in"), columns, empty)
        table.keep_in_sight(_ROWS_SHOWN, _ROWS_SHOWN)
        table.activated.connect(self._explain)
        table.selected.connect(self._explain)
        return table

    def _make_foot(self) -> QWidget:
        self._answers = Subtitle()
        self._change = LinkButton(self.tr("Change"), name=self.tr("Change where receipts are written"))
        self._change.clicked.connect(self._choose_receipts_folder)
        note = QWidget()
        note.setLayout(FlowLayout(self._answers, self._change))
        self._answers.setFixedHeight(self._change.sizeHint().height())
        self._take = PrimaryButton(self.tr("Take in"))
        self._take.clicked.connect(self._presenter.take_in)
        foot = QWidget()
        row = hbox(gap=Space.M)
        row.addWidget(note, 1)
        row.addWidget(self._take)
        foot.setLayout(row)
        return foot

    def _choose_files(self) -> None:
        kinds = (FileKind(self.tr("Bundles"), (BUNDLE_ENDING,)), FileKind(self.tr("All files"), ("*",)))
        self._presenter.add(self._chooser.open_files(self.tr("Choose bundles"), kinds))

    def _choose_folder(self) -> None:
        folder = self._chooser.folder(self.tr("Choose a folder"))
        if folder is not None:
            self._presenter.add([folder])

    def _choose_receipts_folder(self) -> None:
        folder = self._chooser.folder(self.tr("Where receipts are written"))
        if folder is not None:
            self._presenter.choose_folder(folder)

    def _show(self, state: IntakeState) -> None:
        before, self._shown = self._shown, state
        busy = state.work is not Work.NONE
        self._show_progress(before, state)
        self._show_message(state)
        if before is None or _lists_otherwise(before, state):
            self._show_files(state)
        self._show_question(state, busy=busy)
        if before is None or (before.conflicts, before.chains) != (state.conflicts, state.chains):
            clear(self._conflicts)
            if state.chains:
                self._conflicts.addWidget(MissingCard(state.chains))
            for conflict in state.conflicts:
                self._conflicts.addWidget(self._conflict(conflict))
        self._show_foot(state, busy=busy)
        if before is not None and before.work is not Work.NONE and not busy:
            self._go_on()

    def _conflict(self, conflict: Conflict) -> ConflictCard:
        card = ConflictCard(conflict)
        route = Route(Screen.DECIDE, conflict.story_id, conflict.there.sha256[:12])
        card.wanted.connect(lambda: self._navigator.open(route))
        return card

    def _go_on(self) -> None:
        """After work, the focus goes to what is to be done next."""
        if self._take.isEnabled():
            self._take.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._presenter.state.files:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, before: IntakeState | None, state: IntakeState) -> None:
        what = {
            Work.NONE: "",
            Work.GATHERING: self.tr("Looking for bundles"),
            Work.VERIFYING: self.tr("Checking that every file is whole, signed and for you"),
            Work.TAKING: self.tr("Taking in"),
            Work.ANSWERING: self.tr("Writing receipts"),
        }[state.work]
        if state.work is Work.NONE:
            self._progress.finish()
            return
        if before is None or before.work is not state.work:
            self._progress.start(what)
        if state.total > 1 and state.work is not Work.ANSWERING:
            at = number(min(state.done + 1, state.total))
            what = f"{what} · {filled(self.tr('%1 of %2'), at, number(state.total))}"
        self._progress.show_share(what, state.share)

    def _show_message(self, state: IntakeState) -> None:
        if state.error is not None:
            elsewhere = ((self.tr("Choose another folder"), self._choose_receipts_folder),)
            actions = elsewhere if state.waiting and not state.ready else ()
            if state.error.code == "card_alias_taken":  # which of the two counts is decided there
                actions = ((self.tr("People"), lambda: self._navigator.open(Route(Screen.PEOPLE))),)
            self._message.show_message(Tone.DANGER, *words_for(state.error), actions=actions)
            return
        if state.note is Note.NONE:
            self._message.clear_message()
            if is_report(state):
                self._message.show_message(report_tone(state), counts(state), "")
            return
        tone = Tone.DONE if state.note in (Note.TAKEN, Note.ANSWERED) else Tone.INFO
        taken = self.tr("%n taken in", "", state.taken)
        if not state.taken:
            taken = self.tr("Nothing changed here") if state.files else self.tr("Receipts were written")
        title, text = {
            Note.NOTHING_FOUND: (
                self.tr("There is no bundle in this folder"),
                self.tr("Choose another folder, or the files themselves."),
            ),
            Note.STOPPED_LOOKING: (
                self.tr("Stopped"),
                self.tr("Files that were not looked at left the list. Drop them again to go on."),
            ),
            Note.STOPPED_TAKING: (
                self.tr("Stopped"),
                self.tr("What says that it was taken in is here. The rest is as it was."),
            ),
            Note.TAKEN: (taken, ""),
            Note.ANSWERED: (
                taken,
                self.tr("%n receipts were written. Give each sender their file.", "", state.answered),
            ),
        }[state.note]
        if is_report(state) and state.note is not Note.NOTHING_FOUND:
            tone, title = report_tone(state), counts(state)
        self._message.show_message(tone, title, text)

    def _show_files(self, state: IntakeState) -> None:
        """Show the lines that differ; all of them only where there are others: five hundred take a while."""
        changed = self._listing.show(state)
        self._rest.show_state(state)
        if changed is None:
            self._list_again()
        else:
            for line in changed:
                self._lines.forget(line)
                self._table.rows_came(line, 1)
        self.set_heading(self.tr("Intake"), self.tr("%n files", "", len(state.files)) if state.files else "")
        key = self._table.current_key()
        if key is not None:
            self._explain(key)

    def _list_again(self) -> None:
        state = self._presenter.state
        self._listing = Listing(state, all_files=self._rest.all_files, left_out=self._rest.left_out)
        keys = self._listing.keys()
        self._lines = LazyRows(keys, self._listing.line)
        self._table.set_rows(self._lines)
        self._table.setVisible(bool(keys) or not state.files)
        self._rest.show_state(state)

    def _explain(self, key: str) -> None:
        files = self._presenter.state.files
        said = None
        if not key.startswith(LEFT_OUT) and int(key) < len(files):
            said = explained(files[int(key)])
        self._presenter.kept_out.point_at(files[int(key)] if said is not None else None)
        self._lost.setVisible(said is not None and is_answered(files[int(key)]))
        if said is None:
            self._detail.clear_message()
            return
        tone, title, text = said
        self._detail.show_message(tone, title, text, actions=self._ways_on(files[int(key)]))

    def _ways_on(self, file: Incoming) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Return where one goes from a file: to the kit that it brought."""
        verdict = file.verdict
        if verdict is None or not has_kit_to_look_at(file):
            return ()
        route = Route(Screen.KITS, place=verdict.kit)
        return ((self.tr("Look at the kit"), lambda: self._navigator.open(route)),)

    def _answer_again(self) -> None:
        """Write the receipt of the file that is explained once more."""
        key = self._table.current_key() or LEFT_OUT
        files = self._presenter.state.files
        verdict = files[int(key)].verdict if not key.startswith(LEFT_OUT) and int(key) < len(files) else None
        if verdict is not None:
            self._presenter.answer_again(verdict.bundle_id)

    def _show_question(self, state: IntakeState, *, busy: bool) -> None:
        stranger = state.stranger
        if stranger is None or busy:
            self._question.clear_message()
            self._compare.begin(None)
            return
        self._compare.begin(stranger.person)
        known = stranger.person.trust is Trust.EXPIRED or bool(stranger.person.succeeds)
        told = self.tr("It says that it is %1. Call the person who says they sent it.").replace(
            "%1", name_of(stranger.person)
        )
        self._question.show_message(
            Tone.CAUTION,
            name_of(stranger.person) if known else self.tr("A key you have not met"),
            standing_words(stranger.person) if known else told,
        )

    def _show_foot(self, state: IntakeState, *, busy: bool) -> None:
        if state.folder is not None:
            words = self.tr("Receipts are written for every sender, into “%1”").replace(
                "%1", isolated(state.folder.name or str(state.folder))
            )
            self._change.setText(self.tr("Change"))
        elif state.waiting:
            words = self.tr("%n receipts wait to be written.", "", len(state.waiting))
            self._change.setText(self.tr("Choose where"))
        else:
            words = self.tr("Receipts are written for every sender.")
            self._change.setText(self.tr("Choose where"))
        self._answers.setText(words)
        self._change.setEnabled(not busy)
        count = len(state.ready)
        self._take.setText(self.tr("Take in %n", "", count) if count else self.tr("Take in"))
        self._take.setEnabled(bool(count) and not busy)

    def focus_first(self) -> None:
        """Begin with choosing files."""
        self._files_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is unsaved here; what is being taken in goes on."""
        self._compare.close()
        self._presenter.kept_out.close()
        self._presenter.close()


def _lists_otherwise(before: IntakeState, state: IntakeState) -> bool:
    """Whether the table, or the line below it, is not what it was."""
    over = before.work is not state.work or before.note is not state.note
    return over or before.files is not state.files or before.left_out != state.left_out
