"""Protect, the pictures: what is on them, what is covered, and a person's look at each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tbtt_desktop.stories.records import Box, Category, Item, ItemId, ItemKind, Mark, MarkId, MarkState
from ui.screens.protect.boxes import in_the_middle
from ui.screens.protect.canvas import Canvas
from ui.screens.protect.category_menu import IN_PICTURES, CategoryMenu
from ui.screens.protect.covered_card import CoveredCard
from ui.screens.protect.looking import LookingPresenter, LookingState
from ui.screens.protect.presenter import ProtectPresenter, ProtectState
from ui.screens.protect.saying import part_name
from ui.screens.protect.seeing import SeeingPresenter
from ui.screens.protect.seen_side import SeenSide
from ui.screens.protect.stage import image_of
from ui.screens.protect.thumbs import Thumbs
from ui.theme import Size, Space, Tone, current
from ui.widgets import (
    Card,
    EmptyState,
    Heading,
    InlineMessage,
    QuietButton,
    SecondaryButton,
    Small,
    hbox,
    vbox,
)
from ui.widgets.flow import Columns, FlowLayout, ScrolledRest
from ui.widgets.late import LateNote
from ui.words import words_for

_NEARER = 1.25


class PicturesTab(QWidget):
    """Pictures at the side, one on the canvas, its boxes in a list."""

    def __init__(
        self,
        presenter: ProtectPresenter,
        looking: LookingPresenter,
        seeing: SeeingPresenter,
        foot: QWidget,
    ) -> None:
        super().__init__()
        self._presenter, self._looking = presenter, looking
        self._images: dict[ItemId, QImage] = {}
        self._shown: tuple[ItemId, tuple[Mark, ...]] | None = None
        self._last = Category.TEXT  # what the last box was: the next one is likely the same
        self._expected: tuple[MarkId, ...] | None = None
        self.thumbs = Thumbs()
        self.thumbs.chosen.connect(lambda item_id: self._choose(ItemId(item_id)))
        self.canvas = self._make_canvas()
        self.message = InlineMessage()
        self._late = LateNote()
        self.covered = self._make_covered()
        self.seen = SeenSide(presenter, seeing, self.canvas)
        self._nothing = Card(
            EmptyState(
                "image",
                self.tr("No pictures in this story"),
                self.tr("Pictures that are added in Interview appear here."),
            )
        )
        self._columns = Columns(self._make_stage(), self._make_side(foot), shares=(9, 5))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._nothing)
        whole.addWidget(self._columns)
        looking.watch(self._show_looking)

    # Building

    def _make_canvas(self) -> Canvas:
        canvas = Canvas()
        canvas.drawn.connect(self._drawn)
        canvas.changed.connect(lambda mark, box: self._presenter.change_mark(MarkId(mark), place=box))
        canvas.removed.connect(lambda mark: self._presenter.remove(MarkId(mark)))
        canvas.selected.connect(lambda _mark: self._show_covered())
        canvas.asked.connect(lambda mark: self._ask(MarkId(mark), self._beside_chosen()))
        return canvas

    def _make_covered(self) -> CoveredCard:
        card = CoveredCard()
        card.chosen.connect(lambda mark: self.canvas.choose(MarkId(mark)))
        card.removed.connect(lambda mark: self._presenter.remove(MarkId(mark)))
        card.asked.connect(lambda mark, at: self._ask(MarkId(mark), at.mapToGlobal(QPoint(0, at.height()))))
        return card

    def _make_stage(self) -> QWidget:
        self._area = QScrollArea()
        self._area.setProperty("kind", "clear")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.canvas)
        self._area.setMinimumHeight(current().px(Size.FORM // 2))
        # It takes what is left, and asks for no more than the least: below it the list has its own needs.
        self._area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        add = QuietButton(self.tr("Add a box"), key="N")
        add.clicked.connect(self.add_box)
        further = QuietButton(self.tr("Smaller"), key="Ctrl+-")
        further.clicked.connect(lambda: self.canvas.zoom_by(1 / _NEARER))
        nearer = QuietButton(self.tr("Larger"), key="Ctrl++")
        nearer.clicked.connect(lambda: self.canvas.zoom_by(_NEARER))
        fit = QuietButton(self.tr("Whole picture"), key="Ctrl+0")
        fit.clicked.connect(self.canvas.fit)
        self._tools = QWidget()
        self._tools.setLayout(FlowLayout(add, further, nearer, fit, gap=0))
        middle = vbox(self.message, self._late, gap=Space.XS)
        middle.addWidget(self._area, 1)
        middle.addWidget(self._tools)
        row = hbox(self.thumbs, gap=Space.M)
        row.addLayout(middle, 1)
        stage = QWidget()
        stage.setLayout(row)
        return stage

    def _make_side(self, foot: QWidget) -> QWidget:
        side = QWidget()
        self._without = Small()
        without = Card(Heading(self.tr("Leaves without")), self._without, gap=Space.XXS)
        self.leaving = SecondaryButton(self.tr("As it leaves"), key="F9")
        self.leaving.setCheckable(True)
        self.leaving.clicked.connect(self.toggle_leaving)
        self.traces = InlineMessage()
        self.first_only = InlineMessage()
        cards = QWidget()
        column = vbox(self.seen.card, self.covered, without, self.traces, self.first_only, None, gap=Space.M)
        column.setContentsMargins(0, 0, 0, 0)
        cards.setLayout(column)
        rest = ScrolledRest(cards, Size.FORM // 2)
        side.setLayout(vbox(rest, self.leaving, foot, gap=Space.M))
        return side

    # Showing

    def show_state(self, state: ProtectState) -> None:
        """Show the pictures and boxes as they stand."""
        items = state.items(ItemKind.PHOTO)
        self._nothing.setVisible(not items)
        self._columns.setVisible(bool(items))
        if not items or state.desk is None:
            return
        self._looking.fetch_small(items)
        item = self._looking.state.item
        if item is None:
            first = next((one for one in items if one.number not in state.desk.seen), items[0])
            self._looking.choose(first)
            return
        marks = self._boxes(item)
        self._choose_new(marks, settled=not state.saving)
        self.canvas.show_marks(marks, settled=not state.saving)
        if self._looking.state.leaving and self._shown != (item.item_id, marks):
            self._looking.show_leaving(state.desk.story)
        self._shown = (item.item_id, marks)
        self.seen.show_item(state, item, working=not self._looking.state.leaving)
        self._show_covered()
        self._show_thumbs()

    def _boxes(self, item: Item) -> tuple[Mark, ...]:
        """Return what is covered in a picture; what was kept to be seen is no box."""
        marks = self._presenter.state.marks(item.item_id)
        return tuple(m for m in marks if isinstance(m.place, Box) and m.state is not MarkState.KEPT)

    def _choose_new(self, marks: tuple[Mark, ...], *, settled: bool) -> None:
        """Choose the box that was just made, so that arrow keys move it at once."""
        if self._expected is None:
            return
        new = [mark.mark_id for mark in marks if mark.mark_id not in self._expected]
        if new:
            self._expected = None
            self.canvas.show_marks(marks, settled=settled)
            self.canvas.choose(new[0])

    def _show_covered(self) -> None:
        item = self._looking.state.item
        if item is not None:
            self.covered.show_marks(self._boxes(item), self.canvas.chosen())

    def _show_looking(self, state: LookingState) -> None:
        self._late.set_loading(state.loading)
        self.leaving.setText(self.tr("Go on working") if state.leaving else self.tr("As it leaves"))
        self.leaving.setChecked(state.leaving)
        self._tools.setEnabled(not state.leaving)
        self.covered.setEnabled(not state.leaving)
        self.seen.card.setEnabled(not state.leaving)
        if state.error is not None:
            self.message.show_message(Tone.DANGER, *words_for(state.error))
        else:
            self.message.clear_message()
        if state.item is not None and state.item.photo is not None:
            self.canvas.setAccessibleName(part_name(state.item))
            pixels = state.solid if state.leaving else state.image
            image = image_of(pixels) if pixels is not None else None
            facts = state.item.photo
            self._show_traces(lossy_spread=facts.lossy_spread)
            self._show_first_only(moves=facts.format == "GIF" and facts.pages > 1)
            self.canvas.show_picture(image, facts.width, facts.height, editable=not state.leaving)
        for item_id, small in state.small.items():
            if item_id not in self._images:
                self._images[item_id] = image_of(small)
        self._show_thumbs()
        if state.item is not None and (self._shown is None or self._shown[0] != state.item.item_id):
            self.show_state(self._presenter.state)

    def _show_traces(self, *, lossy_spread: bool) -> None:
        self._without.setText(
            self.tr("camera, place and time details · file name · all but a trace of what is under the boxes")
            if lossy_spread
            else self.tr("camera, place and time details · file name · everything under the boxes, for good")
        )
        if not lossy_spread:
            self.traces.clear_message()
        elif self.traces.isHidden():
            words = self.tr(
                "In a picture of this kind a faint trace of what lies under a box is spread over all of it,"
                " and no box takes it away. Where even that is too much, leave the picture out."
            )
            self.traces.show_message(Tone.CAUTION, self.tr("A trace stays"), words)

    def _show_first_only(self, *, moves: bool) -> None:
        if not moves:
            self.first_only.clear_message()
        elif self.first_only.isHidden():
            words = self.tr("Only the first moment of it is shown here, and only that one can leave.")
            self.first_only.show_message(Tone.CAUTION, self.tr("This picture moves"), words)

    def _show_thumbs(self) -> None:
        desk, item = self._presenter.state.desk, self._looking.state.item
        if desk is not None:
            items = self._presenter.state.items(ItemKind.PHOTO)
            here = item.item_id if item is not None else None
            self.thumbs.show_pictures(items, self._images, desk.seen, here)

    # Acting

    def current_item(self) -> Item | None:
        """Return the picture that is looked at."""
        return self._looking.state.item

    def choose_number(self, number: int) -> None:
        """Look at the picture with a number."""
        for item in self._presenter.state.items(ItemKind.PHOTO):
            if item.number == number:
                self._choose(item.item_id)

    def _choose(self, item_id: ItemId) -> None:
        for item in self._presenter.state.items(ItemKind.PHOTO):
            if item.item_id == item_id:
                self.canvas.choose(None)
                self.canvas.fit()
                self._looking.choose(item)

    def add_box(self) -> None:
        """Add a box in the middle of what is in sight."""
        if self._looking.state.leaving or self._looking.state.item is None:
            return
        frame, area = self.canvas.frame(), self.canvas.visibleRegion().boundingRect()
        left, top = frame.to_picture(area.left(), area.top())
        right, bottom = frame.to_picture(area.right(), area.bottom())
        self._drawn(in_the_middle(left, top, right - left, bottom - top))
        self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _drawn(self, box: Box) -> None:
        item = self._looking.state.item
        if item is not None:
            self._expected = tuple(mark.mark_id for mark in self._presenter.state.marks(item.item_id))
            self._presenter.add(item.item_id, box, self._last)

    def _ask(self, mark_id: MarkId, place: QPoint) -> None:
        item = self._looking.state.item
        marks = self._presenter.state.marks(item.item_id) if item is not None else ()
        here = next((mark.category for mark in marks if mark.mark_id == mark_id), self._last)

        def change(category: Category) -> None:
            self._last = category
            self._presenter.change_mark(mark_id, category=category)
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

        CategoryMenu(IN_PICTURES, change, self, current=here).open_at(place)

    def _beside_chosen(self) -> QPoint:
        return self.canvas.mapToGlobal(self.canvas.below_chosen())

    def toggle_leaving(self) -> None:
        """Show the bytes that leave, decoded, or go back to working on the picture."""
        desk = self._presenter.state.desk
        if desk is None:
            return
        self.canvas.save_now()
        if self._looking.state.leaving:
            self._looking.show_original()
        else:
            self._looking.show_leaving(desk.story)

    def flush(self) -> None:
        """Save what the keys have moved and not yet saved."""
        self.canvas.save_now()
