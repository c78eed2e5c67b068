"""What was done with this vault, newest first."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from tbtt_desktop.services.history import CATEGORIES
from tbtt_desktop.vault.activity import Activity
from ui.i18n import filled, isolated, moment_day, time_of_day
from ui.models.rows import LazyRows
from ui.page import Page
from ui.route import Route
from ui.screens.activity.presenter import ActivityPresenter, ActivityState
from ui.screens.activity.saying import category_words, detail_words, line_words
from ui.session import Session
from ui.theme import Space, Tone
from ui.widgets import (
    Cell,
    ChipButton,
    Column,
    EmptyState,
    FileChooser,
    FileKind,
    InlineMessage,
    Row,
    SecondaryButton,
    Small,
    TableList,
    hbox,
    vbox,
)
from ui.widgets.flow import FlowLayout
from ui.widgets.late import LateNote
from ui.words import words_for

_SEEN = 8  # rows at least, however small the window
_SEEN_AT_MOST = 12
_ALL_THERE_IS = 1_000  # of the height that is left, beside an empty stretch of 1


def open_page(session: Session, route: Route) -> Page:
    """Build the page; the place is the filter that is chosen."""
    presenter = ActivityPresenter(session.vault, session.jobs, route.place or None)
    return ActivityPage(presenter, session.files)


class ActivityPage(Page):
    """Filters, the lines, and where the log stands."""

    def __init__(self, presenter: ActivityPresenter, files: FileChooser) -> None:
        super().__init__(self.tr("Activity"))
        self._presenter = presenter
        self._files = files
        self._message = InlineMessage()
        self._late = LateNote()
        self._shown: tuple[Activity, ...] | None = None
        self._told: object = None
        self._chips: dict[str | None, ChipButton] = {}
        for about in (None, *CATEGORIES):
            chip = ChipButton(category_words(about))
            chip.clicked.connect(lambda _=False, about=about: presenter.show_about(about))
            self._chips[about] = chip
        filters = QWidget()
        filters.setLayout(FlowLayout(*self._chips.values()))
        hint = self.tr("What is opened, handed over, deleted or changed is listed here as it happens.")
        self._list = TableList(
            self.tr("Activity"),
            (
                Column(self.tr("When"), 3),
                Column(self.tr("What"), 6),
                Column(self.tr("About"), 5),
            ),
            EmptyState("list", self.tr("Nothing of this kind yet"), hint),
            opens_on_press=False,
        )
        self._list.keep_in_sight(_SEEN, _SEEN_AT_MOST)
        self._head = Small()
        self._save = SecondaryButton(self.tr("Save as a table…"), icon="download")
        self._save.clicked.connect(self._write)
        column = vbox(
            filters,
            self._message,
            self._late,
            self._list,
            self._head,
            hbox(self._save, None),
            None,
            gap=Space.M,
            margin=Space.L,
        )
        column.setStretchFactor(self._list, _ALL_THERE_IS)
        self.setLayout(column)
        presenter.watch(self._show)
        presenter.load()

    def _show(self, state: ActivityState) -> None:
        self._late.set_loading(state.loading)
        for about, chip in self._chips.items():
            chip.setChecked(about == state.about)
        self._list.setVisible(not state.loading)
        self._save.setVisible(bool(state.shown))
        shown = state.shown
        if shown != self._shown and not state.loading:
            self._shown = shown
            keys = [str(line.seq) for line in shown]
            self._list.set_rows(LazyRows(keys, lambda place: self._row(shown[place])) if shown else ())
        words = self.tr(
            "The log stands at %1. Write that down and keep it elsewhere: it shows later whether somebody who"
            " has the keys changed the log."
        )
        self._head.setText(filled(words, isolated(state.head)) if state.head else "")
        self._show_message(state)

    def _row(self, line: Activity) -> Row:
        failed = line.kind == "unlock_failed"
        what = line_words(line)
        return Row(
            str(line.seq),
            (
                Cell(self._when(line), muted=True),
                Cell(what, tone=Tone.CAUTION) if failed else Cell(what, strong=True),
                Cell(detail_words(line, self._presenter.state.names), muted=True),
            ),
        )

    def _when(self, line: Activity) -> str:
        moment = dt.datetime.fromisoformat(line.stamp)
        words = self.tr("%1, %2", "%1: day, %2: time of day")
        return filled(words, moment_day(moment), time_of_day(moment))

    def _show_message(self, state: ActivityState) -> None:
        now = (state.error, state.gap, state.written)
        if now == self._told:
            return
        self._told = now
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.written is not None:
            name = isolated(state.written.name)
            self._message.show_message(
                Tone.CAUTION,
                filled(self.tr("The list is in %1"), name),
                self.tr("It is readable by anybody. It holds ids and times, and the names of stories here."),
            )
        elif state.gap is not None:
            self._message.show_message(
                Tone.DANGER,
                self.tr("A line of the log is missing or was changed"),
                self.tr(
                    "Somebody who has the keys may have done that, or a page was damaged: check everything."
                ),
            )
        else:
            self._message.clear_message()

    def _write(self) -> None:
        kind = FileKind(self.tr("Table"), ("*.csv",))
        path = self._files.save_file(self.tr("Save the list as a table"), "list.csv", kind)
        if path is None:
            return
        state = self._presenter.state
        header = (self.tr("Number"), self.tr("When"), self.tr("What"), self.tr("About"))
        rows = [
            (str(line.seq), line.stamp, line_words(line), detail_words(line, state.names))
            for line in state.shown
        ]
        self._presenter.write(path, header, rows)

    def place(self) -> str:
        """Return the filter that is chosen."""
        return self._presenter.state.about or ""

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._presenter.close()
