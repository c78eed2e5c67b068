"""The stories of this vault: find one, open one, begin one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from tbtt_desktop.services.erasing import Loss
from tbtt_desktop.services.search import SearchHit
from tbtt_desktop.stories.records import Origin, Role, Stage, StoryRow
from ui.i18n import isolated, moment_day
from ui.models.rows import LazyRows
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.codes import code_labels
from ui.screens.stories.going import elsewhere_words
from ui.screens.stories.head import Head
from ui.screens.stories.presenter import StoriesPresenter, StoriesState
from ui.session import Navigator, Session
from ui.theme import Size, Space, Tone, current
from ui.theme.icons import pixmap
from ui.widgets import (
    Card,
    Cell,
    ChipButton,
    Column,
    EmptyState,
    InlineMessage,
    Place,
    PrimaryButton,
    Row,
    SearchField,
    Small,
    TableList,
    hbox,
    vbox,
)
from ui.widgets.flow import FlowLayout
from ui.widgets.late import LateNote
from ui.words import words_for

_ACTS_SHOWN = 3
_ROWS_SEEN = 6  # at least, however small the window
_ALL_THERE_IS = 1_000  # of the height that is left, beside an empty stretch of 1


def open_page(session: Session, route: Route) -> Page:
    """Build the page; the place is the stage that is shown."""
    stage = Stage(route.place) if route.place in {known.value for known in Stage} else None
    presenter = StoriesPresenter(session.vault, session.jobs, stage)
    return StoriesPage(presenter, session.navigator, session.role)


class StoriesPage(Page):
    """A search field, filters, the list."""

    def __init__(self, presenter: StoriesPresenter, navigator: Navigator, role: Role) -> None:
        super().__init__(self.tr("Stories"))
        self._presenter = presenter
        self._navigator = navigator
        self._helper = role is Role.HELPER
        self._search = SearchField(self.tr("Search in everything"))
        self._search.searched.connect(presenter.search)
        self._begin = self._make_begin()
        self._message = InlineMessage()
        self._told: object = None
        self._filled: dict[TableList, object] = {}
        self._going_to_list = False
        self._late_focus = True  # whether it is still to be seen if there is anything to search in
        self._late = LateNote()
        self._list = self._make_list()
        self._found = self._make_found()
        hint = self.tr("Other stories stand elsewhere. All shows every one of them.")
        self._none_there = Card(EmptyState("list", self.tr("None stands here"), hint))
        self._note = Small()
        self._chips: dict[Stage | None, ChipButton] = {}
        column = vbox(
            self._make_head(),
            self._message,
            self._late,
            self._list,
            self._found,
            self._none_there,
            self._make_foot(),
            None,
            gap=Space.M,
            margin=Space.L,
        )
        for table in (self._list, self._found):
            column.setStretchFactor(table, _ALL_THERE_IS)
        self.setLayout(column)
        self._add_keys()
        presenter.watch_rows(self._list.rows_came)
        presenter.watch(self._show)
        presenter.load()

    def _make_begin(self) -> PrimaryButton:
        if self._helper:
            button = PrimaryButton(self.tr("New story"), icon="plus")
        else:
            button = PrimaryButton(self.tr("Take in a bundle"), icon="inbox")
        button.clicked.connect(self._begin_one)
        return button

    def _begin_one(self) -> None:
        self._navigator.open(Route(Screen.BEFORE if self._helper else Screen.INTAKE))

    def _make_head(self) -> QWidget:
        theme = current()
        self._search.setMinimumWidth(theme.px(Size.SIDE) // 2)
        filters = QWidget()
        for stage, words in self._filters():
            chip = ChipButton(words)
            chip.clicked.connect(lambda _=False, stage=stage: self._presenter.show_stage(stage))
            self._chips[stage] = chip
        filters.setLayout(FlowLayout(*self._chips.values()))
        return Head(self._search, filters, self._begin)

    def _filters(self) -> list[tuple[Stage | None, str]]:
        if not self._helper:
            return [
                (None, self.tr("All")),
                (Stage.RECEIVED, self.tr("Received")),
            ]
        return [
            (None, self.tr("All")),
            (Stage.OPEN, self.tr("Needs protecting")),
            (Stage.READY, self.tr("Ready")),
            (Stage.HANDED_OVER, self.tr("Handed over")),
            (Stage.RECEIVED, self.tr("Received")),
        ]

    def _make_list(self) -> TableList:
        columns = (
            Column(self.tr("Known here as"), 7),
            Column(self.tr("Begun"), 5, Place.HEAD),
            Column(self.tr("About"), 13),
            Column(self.tr("Contains"), 10, Place.FOOT),
            Column(self.tr("Where it stands"), 13, Place.FOOT),
        )
        if self._helper:
            title, hint = (
                self.tr("No stories yet"),
                self.tr(
                    "Begin with New story. What is written is saved as it is typed, and locked in this vault."
                ),
            )
        else:
            title, hint = (
                self.tr("No stories yet"),
                self.tr("Stories from bundles that you take in appear here."),
            )
        table = TableList(self.tr("Stories"), columns, EmptyState("notebook", title, hint))
        self._prepare(table)
        return table

    def _make_found(self) -> TableList:
        columns = (
            Column(self.tr("Known here as"), 3),
            Column(self.tr("Found in"), 3, Place.HEAD),
            Column(self.tr("Words"), 8),
            Column(self.tr("Where it stands"), 5, Place.FOOT),
        )
        hint = self.tr("Try fewer or shorter words. Names, notes and everything written is searched.")
        empty = EmptyState("search", self.tr("Nothing found"), hint)
        table = TableList(self.tr("Found"), columns, empty)
        self._prepare(table)
        table.hide()
        return table

    def _prepare(self, table: TableList) -> None:
        table.keep_in_sight(_ROWS_SEEN)
        table.activated.connect(self._open)
        view = table.view()
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda place: self._show_menu(table, place))

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        shield = QLabel()
        shield.setPixmap(pixmap("shield", "muted"))
        row = hbox(shield, gap=Space.S)
        row.addWidget(self._note, 1)
        foot.setLayout(row)
        return foot

    def _add_keys(self) -> None:
        if self._helper:
            self.add_shortcut("Ctrl+N", self.tr("New story"), self._begin_one)
        self.add_shortcut("Ctrl+F", self.tr("Search"), self._search.setFocus)
        self.add_shortcut("Del", self.tr("Delete the story that is marked"), self._ask_to_delete)
        self.list_shortcut(self.tr("Enter"), self.tr("Open the story that is marked"))
        self._search.entered.connect(self._to_list)

    def _to_list(self) -> None:
        """Go to the rows, or to those that a search is about to bring."""
        self._going_to_list = self._search.text().strip() != self._presenter.state.words
        table = self._table()
        if table.rows() and not self._going_to_list:
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _table(self) -> TableList:
        return self._list if self._presenter.state.hits is None else self._found

    def _open(self, story_id: str) -> None:
        route = self._presenter.route_of(story_id)
        if route is not None:
            self._navigator.open(route)

    def _show_menu(self, table: TableList, place: QPoint) -> None:
        index = table.view().indexAt(place)
        if not index.isValid():
            return
        table.view().selectRow(index.row())
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self._open(table.current_key() or ""))
        menu.addAction(self.tr("Delete…"), self._ask_to_delete)
        menu.exec(table.view().viewport().mapToGlobal(place))
        menu.deleteLater()

    def _ask_to_delete(self) -> None:
        table = self._table()
        key = table.current_key()
        if key is not None and table.view().hasFocus():
            self._presenter.ask_to_delete(key)

    def _show(self, state: StoriesState) -> None:
        if not state.loading and state.error is None:
            self.set_heading(self.tr("Stories"), self.tr("%n in this vault", "", state.total))
        self._late.set_loading(state.loading)
        for stage, chip in self._chips.items():
            chip.setChecked(stage == state.stage)
        none_there = bool(state.total) and not state.order and state.hits is None
        self._none_there.setVisible(none_there)
        self._list.setVisible(not state.loading and state.hits is None and not none_there)
        self._found.setVisible(state.hits is not None)
        self._fill(self._list, state.order, state.order, self._row_at)
        found = state.found
        self._fill(self._found, found, [hit.row.story_id for hit in found], lambda at: self._hit(found[at]))
        if self._going_to_list and state.found:
            self._going_to_list = False
            self._found.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._begin_again_where_empty(state)
        self._note.setText(self._footer(state.backed_up))
        self._show_message(state)

    def _begin_again_where_empty(self, state: StoriesState) -> None:
        """Take the focus from the field once it is known that there is nothing to search in."""
        if state.loading or not self._late_focus:
            return
        self._late_focus = False
        if _is_empty(state) and self._search.hasFocus() and not self._search.text():
            self.focus_first()

    def _fill(
        self, table: TableList, values: object, keys: Sequence[str], make: Callable[[int], Row | None]
    ) -> None:
        """Show a row for each key, made when it comes into view; nothing where `values` are as they were."""
        if values == self._filled.get(table):
            return
        self._filled[table] = values
        table.set_rows(LazyRows(keys, make) if keys else ())

    def _row_at(self, place: int) -> Row | None:
        row = self._presenter.row_at(place)
        return self._row(row) if row is not None else None

    def _row(self, row: StoryRow) -> Row:
        return Row(
            row.story_id,
            (
                Cell(row.pseudonym, strong=True),
                Cell(moment_day(row.created), muted=True),
                Cell(code_labels("act", row.acts[:_ACTS_SHOWN], {"act": row.labels})),
                Cell(self._contents(row), muted=True),
                self._standing(row),
            ),
        )

    def _hit(self, hit: SearchHit) -> Row:
        places = {
            "pseudonym": self.tr("its name"),
            "notes": self.tr("your notes"),
            "codes": self.tr("what happened"),
        }
        shown = hit.excerpt()
        place = places.get(hit.part) or self.tr("part %1").replace("%1", hit.part)
        return Row(
            hit.row.story_id,
            (
                Cell(hit.row.pseudonym, strong=True),
                Cell(place, muted=True),
                Cell(shown.text, marks=shown.marks),
                self._standing(hit.row),
            ),
        )

    def _contents(self, row: StoryRow) -> str:
        parts = []
        if row.texts:
            parts.append(self.tr("text"))
        if row.sounds:
            parts.append(self.tr("%n sounds", "", row.sounds))
        if row.photos:
            parts.append(self.tr("%n pictures", "", row.photos))
        return " · ".join(parts)

    def _standing(self, row: StoryRow) -> Cell:
        if row.stage is Stage.OPEN and not row.texts + row.sounds + row.photos:
            return Cell(self.tr("Just begun"), tone=Tone.MUTED)
        words, tone = {
            Stage.OPEN: (self.tr("Needs protecting"), Tone.CAUTION),
            Stage.READY: (self.tr("Ready to hand over"), Tone.ACCENT),
            Stage.HANDED_OVER: (self.tr("Handed over, waiting for receipt"), Tone.INFO),
            Stage.RECEIVED: (self.tr("Received"), Tone.DONE),
            Stage.WITHDRAWN: (self.tr("Consent withdrawn"), Tone.MUTED),
            Stage.QUARANTINED: (self.tr("Kept aside: its signer's key"), Tone.CAUTION),
        }[row.stage]
        return Cell(words, tone=tone)

    def _footer(self, backed_up: str) -> str:
        locked = self.tr("Everything here is encrypted on this computer only.")
        if not backed_up:
            return locked
        day = moment_day(dt.datetime.fromisoformat(backed_up))
        return self.tr("Last backup on %1.").replace("%1", day) + " " + locked

    def _show_message(self, state: StoriesState) -> None:
        if self._told == (state.error, state.doomed, state.loss):
            return
        self._told = (state.error, state.doomed, state.loss)
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.doomed is not None:
            self._ask(state.doomed, state.loss)
        else:
            self._message.clear_message()

    def _ask(self, row: StoryRow, loss: Loss | None) -> None:
        text = self.tr("All of it is erased from this computer and cannot be brought back.")
        if row.origin is Origin.LOCAL and loss is not None:
            text += " " + elsewhere_words(loss)
        elif row.stage in (Stage.HANDED_OVER, Stage.RECEIVED):
            text += " " + self.tr("What was handed over is with others and stays there.")
        text += " " + self.tr("The list of what was handed over, when and to whom, stays.")
        self._message.show_message(
            Tone.CAUTION,
            self.tr("Delete %1 here?").replace("%1", isolated(row.pseudonym)),
            text,
            actions=(
                (self.tr("Keep it"), self._presenter.keep),
                (self.tr("Delete"), self._presenter.delete),
            ),
        )
        self._message.focus_first()

    def place(self) -> str:
        """Return the stage that is shown."""
        return self._presenter.state.stage or ""

    def focus_first(self) -> None:
        """Begin in the search field, or where there is nothing to be found at what begins a story.

        From the field the arrow down goes to the list.
        """
        first = self._begin if _is_empty(self._presenter.state) else self._search
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._presenter.close()


def _is_empty(state: StoriesState) -> bool:
    """Whether it is known by now that no story is here."""
    return not state.loading and state.error is None and not state.total
