"""Protect, the pictures: what is on them, what is covered, and a person's look at each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import (
    Box,
    Category,
    Framing,
    Item,
    ItemId,
    ItemKind,
    Mark,
    MarkId,
    MarkState,
)
from ui.screens.protect.boxes import in_the_middle, whole_width
from ui.screens.protect.category_menu import IN_PICTURES, CategoryMenu
from ui.screens.protect.covered_card import CoveredCard
from ui.screens.protect.cropping import CropCanvas
from ui.screens.protect.framing_side import FramingSide
from ui.screens.protect.light_table import Laid, LightTable
from ui.screens.protect.looking import LookingPresenter, LookingState
from ui.screens.protect.picture_area import PictureArea
from ui.screens.protect.picture_notes import PictureNotes
from ui.screens.protect.presenter import ProtectPresenter
from ui.screens.protect.saying import held_words, part_name
from ui.screens.protect.seeing import SeeingPresenter
from ui.screens.protect.seen_side import SeenSide
from ui.screens.protect.stage import image_of
from ui.screens.protect.state import ProtectState
from ui.screens.protect.thumbs import Thumbs
from ui.theme import Size, Space, Tone
from ui.widgets import (
    Card,
    EmptyState,
    Heading,
    InlineMessage,
    Muted,
    QuietButton,
    SecondaryButton,
    Small,
    hbox,
    vbox,
)
from ui.widgets.flow import Columns, FlowLayout, ScrolledRest
from ui.widgets.late import LateNote
from ui.words import words_for


class PicturesTab(QWidget):
    """All pictures on a table; or small at the side, one on the canvas, its boxes in a list.

    `changed()` when it is another picture, or the table, that is looked at.
    """

    changed = Signal()

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
        self._shown: tuple[ItemId, tuple[Mark, ...], Framing] | None = None
        self._last = Category.TEXT  # what the last box was: the next one is likely the same
        self._expected: tuple[MarkId, ...] | None = None
        self.thumbs = Thumbs()
        self.thumbs.chosen.connect(lambda item_id: self._choose(ItemId(item_id)))
        self.canvas = self._make_canvas()
        self.message = InlineMessage()
        self._late = LateNote()
        self.covered = self._make_covered()
        self.seen = SeenSide(presenter, seeing, self.canvas)
        self.framing = FramingSide(presenter, self.canvas)
        self.table = LightTable()
        self.table.opened.connect(lambda item_id: self._choose(ItemId(item_id)))
        self._at_table: bool | None = None  # nothing was said yet: several begin on the table
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

    def _make_canvas(self) -> CropCanvas:
        canvas = CropCanvas()
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
        self._area = PictureArea(self.canvas)
        acts = (
            (self.tr("Add a box"), "N", self.add_box),
            (self.tr("Across the picture"), "W", self.cover_width),
            (self.tr("Smaller"), "Ctrl+-", self._area.further),
            (self.tr("Larger"), "Ctrl++", self._area.nearer),
            (self.tr("Full size"), "Ctrl+1", self._area.full_size),
            (self.tr("Whole picture"), "Ctrl+0", self._area.fit),
            (self.tr("The one before"), "PgUp", lambda: self.step(-1)),
            (self.tr("The next one"), "PgDown", lambda: self.step(1)),
            (self.tr("All pictures"), "T", lambda: self.show_table(on=True)),
        )
        buttons: list[QWidget] = []
        for words, key, act in acts:
            button = QuietButton(words, key=key)
            button.clicked.connect(lambda _=False, act=act: act())
            buttons.append(button)
        self._several = buttons[-3:]
        buttons.insert(2, self.framing.card.crop)
        self._tools = QWidget()
        self._tools.setLayout(FlowLayout(*buttons, gap=0))
        self._hint = Small(
            self.tr("Draw what is to be left. Arrows move it, with Shift they resize it. Return ends.")
        )
        self._hint.setVisible(False)
        self.canvas.crop_held.connect(self._hint.setVisible)
        middle = vbox(self.message, self._late, self._hint, gap=Space.XS)
        middle.addWidget(self._area, 1)
        middle.addWidget(self._tools)
        row = hbox(self.thumbs, gap=Space.M)
        row.addLayout(middle, 1)
        self._one = QWidget()
        self._one.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        stage = QWidget()
        stage.setLayout(vbox(self.table, self._one))
        return stage

    def _make_side(self, foot: QWidget) -> QWidget:
        side = QWidget()
        self.leaving = SecondaryButton(self.tr("As it leaves"), key="F9")
        self.leaving.setCheckable(True)
        self.leaving.clicked.connect(self.toggle_leaving)
        self.notes = PictureNotes()
        cards = QWidget()
        column = vbox(self.seen.card, self.covered, self.framing.card, self.notes, None, gap=Space.M)
        column.setContentsMargins(0, 0, 0, 0)
        cards.setLayout(column)
        self._rest = ScrolledRest(cards, Size.FORM // 2)
        words = self.tr("Each was drawn with what is covered in it. Press one to look at it closely.")
        self._how = QWidget()
        self._how.setLayout(vbox(Card(Heading(self.tr("All pictures")), Muted(words), gap=Space.XXS), None))
        column = vbox(gap=Space.M)
        for widget in (self._how, self._rest):  # one of them is there
            column.addWidget(widget, 1)
        column.addWidget(self.leaving)
        column.addWidget(foot)
        side.setLayout(column)
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
        self._show_table(items, state.desk.story)
        if self._at_table:
            return
        now = self._looking.state.item
        item = next((one for one in items if now is not None and one.item_id == now.item_id), None)
        if item is None:
            first = next((one for one in items if one.number not in state.desk.seen), items[0])
            self._looking.choose(first)
            return
        self._looking.follow(item)
        marks = self._boxes(item)
        self._choose_new(marks, settled=not state.saving)
        self.canvas.show_marks(marks, settled=not state.saving)
        if self._looking.state.leaving and self._shown != (item.item_id, marks, item.framing):
            self._looking.show_leaving(state.desk.story)
        self._shown = (item.item_id, marks, item.framing)
        self.seen.show_item(state, item, working=not self._looking.state.leaving)
        self.framing.show_item(item, working=not self._looking.state.leaving)
        self._show_covered()
        self._show_thumbs()

    def _show_table(self, items: tuple[Item, ...], story: StoryView) -> None:
        if self._at_table is None:
            self._at_table = len(items) > 1 and self._looking.state.item is None
        for widget in (self._one, self._rest, self.leaving):
            widget.setVisible(not self._at_table)
        for widget in (self.table, self._how):
            widget.setVisible(self._at_table)
        for button in self._several:
            button.setVisible(len(items) > 1)
        if self._at_table:
            self.table.show_pictures([self._laid(one, story) for one in items], self._images)

    def _laid(self, item: Item, story: StoryView) -> Laid:
        desk = self._presenter.state.desk
        held = self._looking.held(story, item)
        places = tuple((m.place, m.category) for m in self._boxes(item) if isinstance(m.place, Box))
        seen = desk is not None and item.number in desk.seen
        return Laid(item, places, self.framing.kept(item), seen, held_words(held) if held else "")

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
            self.notes.show_facts(facts)
            size = self.framing.size_of(state.item) if state.leaving else (facts.width, facts.height)
            self.canvas.show_picture(image, *size, editable=not state.leaving)
        for item_id, small in state.small.items():
            if item_id not in self._images:
                self._images[item_id] = image_of(small)
        self._show_thumbs()
        if state.item is not None and (self._shown is None or self._shown[0] != state.item.item_id):
            self.show_state(self._presenter.state)
        self.changed.emit()

    def _show_thumbs(self) -> None:
        desk, item = self._presenter.state.desk, self._looking.state.item
        if desk is not None and self._at_table:
            self._show_table(self._presenter.state.items(ItemKind.PHOTO), desk.story)
        elif desk is not None:
            items = self._presenter.state.items(ItemKind.PHOTO)
            here = item.item_id if item is not None else None
            self.thumbs.show_pictures(items, self._images, desk.seen, here)

    # Acting

    def current_item(self) -> Item | None:
        """Return the picture that is looked at; on the table none is."""
        return None if self._at_table else self._looking.state.item

    def in_sight(self) -> bool:
        """Whether that picture is on the screen: before, nobody can have looked at it."""
        state = self._looking.state
        return not self._at_table and (state.image is not None or state.solid is not None)

    def show_table(self, *, on: bool) -> None:
        """Show all pictures side by side, or one of them."""
        self.flush()
        self.framing.end()
        here, self._at_table = self._looking.state.item, on
        self.show_state(self._presenter.state)
        self.changed.emit()
        if on:
            self.table.focus_on(here.item_id if here is not None else None)
        else:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Look at the picture after this one, or before it, round and round."""
        items, here = self._presenter.state.items(ItemKind.PHOTO), self.current_item()
        if here is not None and len(items) > 1:
            place = [one.item_id for one in items].index(here.item_id)
            self._choose(items[(place + by) % len(items)].item_id)

    def cover_width(self) -> None:
        """Let the chosen box reach from one side of the picture to the other."""
        item, mark_id = self.current_item(), self.canvas.chosen()
        mark = next((m for m in self._boxes(item) if m.mark_id == mark_id), None) if item else None
        if item is None or item.photo is None or mark is None or not isinstance(mark.place, Box):
            return
        self.canvas.save_now()
        self._presenter.change_mark(mark.mark_id, place=whole_width(mark.place, item.photo.width))

    def choose_number(self, number: int) -> None:
        """Look at the picture with a number."""
        for item in self._presenter.state.items(ItemKind.PHOTO):
            if item.number == number:
                self._choose(item.item_id)
                self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # the button waits until it is seen

    def _choose(self, item_id: ItemId) -> None:
        for item in self._presenter.state.items(ItemKind.PHOTO):
            if item.item_id == item_id:
                self.framing.end()
                self.canvas.choose(None)
                self._area.fit()
                self._looking.choose(item)
                if self._at_table is not False:
                    self.show_table(on=False)
                self.changed.emit()

    def add_box(self) -> None:
        """Add a box in the middle of what is in sight."""
        self.framing.end()
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
        self.framing.end()
        self.canvas.save_now()
        if self._looking.state.leaving:
            self._looking.show_original()
        else:
            self._looking.show_leaving(desk.story)

    def flush(self) -> None:
        """Save what the keys have moved and not yet saved."""
        self.canvas.save_now()
