"""Protect in the window: by keys alone, by mouse, and nothing of it outside the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.redaction.text import render_text
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.records import Box, Category, Mark, MarkState, Role, Span, Stage, Stretch
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.protect_story import RATE, Told, tell, vault_in
from ui.i18n import isolated
from ui.jobs import InlineJobs, Jobs, ThreadJobs, ThreadLane
from ui.route import Route, Screen
from ui.screens.protect.boxes import Frame
from ui.screens.protect.page import ProtectPage, open_page
from ui.screens.protect.pieces import Ink
from ui.session import Navigator, Session
from ui.theme import Theme, Type, apply, current
from ui.widgets import Heading, Text
from ui.widgets.files import FileChooser
from ui.widgets.stepper import Step

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Went:
    """A navigator that only notes where one wanted to go."""

    routes: list[Route] = field(default_factory=list)

    def open(self, route: Route) -> None:
        self.routes.append(route)

    def lock(self) -> None: ...

    def rebuild(self) -> None: ...


@pytest.fixture
def vault(tmp_path: Path, world: World) -> Iterator[Vault]:
    """An open vault."""
    opened = vault_in(tmp_path / "vault", world)
    yield opened
    opened.close()


@pytest.fixture
def went() -> Went:
    """Where the page wanted to go."""
    return Went()


class Opened:
    """A page in a window of its own, and the story behind it."""

    def __init__(
        self,
        qtbot: QtBot,
        told: Told,
        navigator: Navigator,
        place: str = "",
        jobs: Jobs | None = None,
    ) -> None:
        apply(cast(QApplication, QApplication.instance()), Theme())
        known = {
            "vault": told.vault,
            "role": Role.HELPER,
            "jobs": jobs or InlineJobs(),
            "navigator": navigator,
            "files": cast(FileChooser, None),
            "world": told.vault.world,
            "language": "en",
            "loudspeakers": told.loudspeakers,
        }
        rest = {name: None for name in Session.__dataclass_fields__ if name not in known}
        session = Session(**known, **rest)  # type: ignore[arg-type]  # what this page does not use is None
        self.told, self.qtbot = told, qtbot
        page = open_page(session, Route(Screen.PROTECT, told.story_id, place))
        assert isinstance(page, ProtectPage)
        self.page = page
        qtbot.addWidget(page)
        page.resize(1084, 688)
        with qtbot.waitActive(page):  # keys go to the active window only
            page.show()
            page.activateWindow()
        page.focus_first()

    def press(self, key: Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.page, key, keys)

    def marks(self, item_id: int | None = None) -> list[Mark]:
        """The marks, as the vault has them."""
        story = view(self.told.vault, self.told.story_id)
        return [
            mark
            for item in story.items
            for mark in story.marks[item.item_id]
            if item_id is None or item.item_id == item_id
        ]

    def rendered(self) -> str:
        """The text as it leaves."""
        story = view(self.told.vault, self.told.story_id)
        return render_text(story.items[0].text, story.marks[self.told.text], story.entities).text


def choose_in_menu(qtbot: QtBot, *keys: Key) -> None:
    """Press keys in the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in keys:
        QTest.keyClick(menu, key)


Open = Callable[..., Opened]


@pytest.fixture
def open_(qtbot: QtBot, vault: Vault, went: Went) -> Iterator[Open]:
    """Opens the page of a story, and leaves it as the window does before the vault is closed."""
    pages: list[ProtectPage] = []

    def open_story(told: Told, place: str = "") -> Opened:
        opened = Opened(qtbot, told, went, place)
        pages.append(opened.page)
        return opened

    yield open_story
    for page in pages:
        page.leave()


@pytest.fixture
def texts(vault: Vault, open_: Open) -> Opened:
    """The page of a story with a text alone."""
    return open_(tell(vault, photos=0, sound=False))


@pytest.fixture
def pictures(vault: Vault, open_: Open) -> Opened:
    """The page of a story with a picture, which is open."""
    return open_(tell(vault, photos=1, sound=False), "pictures:2")


def test_a_text_is_protected_by_keys_alone(texts: Opened) -> None:
    """Whoever cannot use a mouse must be able to do all of it."""
    texts.press(Key.Key_A)
    assert texts.rendered().count("[PERSON 1]") == 3
    texts.press(Key.Key_R)
    assert "0300 1234567" in texts.rendered()
    assert [mark.state for mark in texts.marks() if mark.category is Category.PHONE] == [MarkState.KEPT]
    texts.press(Key.Key_K)
    texts.press(Key.Key_A)
    assert "[PHONE 1]" in texts.rendered()
    texts.press(Key.Key_Z, CTRL)
    texts.press(Key.Key_Z, CTRL)
    texts.press(Key.Key_Z, CTRL)
    assert texts.marks() == []
    texts.press(Key.Key_Z, CTRL | SHIFT)
    assert texts.rendered().count("[PERSON 1]") == 3


def test_selected_words_are_covered_exactly_also_after_an_emoji(texts: Opened) -> None:
    """One letter too few left readable can be enough."""
    edit = texts.page.text.text
    item = view(texts.told.vault, texts.told.story_id).items[0]
    at = item.text.index("they answered")
    assert at > item.text.index("😀")
    start, _ = edit.document_shown().positions(item.item_id, Span(at, at + 4))
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(start)
    edit.setTextCursor(cursor)
    for _ in range(4):
        texts.press(Key.Key_Right, SHIFT)
    assert edit.selected_text() == "they"
    texts.press(Key.Key_N)
    choose_in_menu(texts.qtbot, Key.Key_Down, Key.Key_Return)
    made = [mark for mark in texts.marks() if isinstance(mark.place, Span)]
    assert [(mark.place, mark.category) for mark in made] == [(Span(at, at + 4), Category.PHONE)]


def test_what_is_selected_does_not_look_covered(texts: Opened) -> None:
    """She would leave the page sure that the name is covered, which she had only selected."""
    edit = texts.page.text.text
    item = view(texts.told.vault, texts.told.story_id).items[0]
    at = item.text.index("they answered")
    start, end = edit.document_shown().positions(item.item_id, Span(at, at + len("they answered")))
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    (rect,) = edit._rects(start, end)
    picture = edit.viewport().grab().toImage()
    theme = current()
    inside = {
        picture.pixelColor(x, round(rect.center().y())).name()
        for x in range(round(rect.left()) + 2, round(rect.right()) - 2)
    }
    assert theme.color("selection").name() in inside
    edge = picture.pixelColor(round(rect.center().x()), round(rect.top()))
    assert edge.lightness() <= theme.color("ink").lightness() + 20


def test_the_ring_is_whole_around_the_first_word(texts: Opened) -> None:
    """Half a ring looks like a fault, and is taken for another mark."""
    edit = texts.page.text.text
    (rect,) = edit._rects(*edit.document_shown().positions(texts.told.text, Span(0, 2)))
    assert rect.left() >= 2
    assert rect.top() >= 3


def test_a_label_stands_on_one_line(texts: Opened) -> None:
    """Half of it at the end of a line and "1]" on the next cannot be read as a name."""
    texts.press(Key.Key_A)
    labels = [piece for piece in texts.page.text.text.document_shown().pieces if piece.ink is Ink.LABEL]
    assert labels
    shown = texts.page.text.text.toPlainText()
    raw = texts.page.text.text.document().toRawText()
    for piece in labels:
        assert piece.text in shown
        assert piece.text.replace(" ", "\u00a0") in raw


def test_a_story_without_sound_or_pictures_asks_for_neither(texts: Opened) -> None:
    """Somebody would look for the marks of a voice that was never recorded."""
    page = texts.page
    shown = [name for name, chip in page._chips.items() if chip.isVisible()]
    assert shown == ["text", "leaving"]
    page._go("voice")
    assert page.place() == "text"


def test_without_words_nothing_is_said_to_be_read(vault: Vault, open_: Open) -> None:
    """Who is told to read a text that is not there looks for what was lost."""
    tab = open_(tell(vault, text=" ", photos=0, sound=False)).page.text
    assert tab._nothing.isVisible()
    assert not tab._empty.isVisible()
    assert tab._presenter.state.groups == ()


def test_where_nothing_was_found_it_says_so_below_the_heading(vault: Vault, open_: Open) -> None:
    """Words in the middle of nowhere are not read as an answer."""
    tab = open_(tell(vault, text="I could not sleep.", photos=0, sound=False)).page.text
    heading = tab._card.findChildren(Heading)[0]
    gap = tab._empty.mapTo(tab._card, QPoint()).y() - heading.mapTo(tab._card, QPoint()).y()
    assert tab._empty.isVisible()
    assert gap < 3 * heading.height()
    assert heading.mapTo(tab._card, QPoint()).x() < tab._card.width() // 4


def test_without_a_selection_it_says_what_to_do(texts: Opened) -> None:
    """A key that seems to do nothing makes people believe that it did something."""
    texts.press(Key.Key_N)
    assert texts.page.text.note.isVisible()
    assert texts.marks() == []


def test_f9_shows_to_the_letter_what_leaves(texts: Opened) -> None:
    """What she is shown is what she agrees to."""
    texts.press(Key.Key_A)
    texts.press(Key.Key_F9)
    shown = texts.page.text.text
    assert shown.document_shown().text_of(texts.told.text) == texts.rendered()
    assert shown.toPlainText() == texts.rendered()
    texts.press(Key.Key_F9)
    assert "Zubeida" in shown.toPlainText()


def test_nothing_selected_leaves_the_window(texts: Opened) -> None:
    """X11 hands a selection to every program that asks, also after locking."""
    edit = texts.page.text.text
    edit.selectAll()
    data = edit.createMimeDataFromSelection()
    assert not data.hasText()
    assert not data.formats()


def test_pressing_a_mark_chooses_it(texts: Opened) -> None:
    """Whoever reads the text presses the word, not the list."""
    edit = texts.page.text.text
    item = view(texts.told.vault, texts.told.story_id).items[0]
    at = item.text.index("@zubi.writes")
    cursor = QTextCursor(edit.document())
    cursor.setPosition(edit.document_shown().positions(item.item_id, Span(at, at + 3))[1])
    place = edit.cursorRect(cursor).center()
    QTest.mouseClick(edit.viewport(), LEFT, pos=place)
    group = texts.page._presenter.state.group
    assert group is not None
    assert group.words == "@zubi.writes"


def test_a_latin_name_within_arabic_is_marked_whole(vault: Vault, open_: Open) -> None:
    """A name of which the first letter looks uncovered is left so, or makes her doubt the rest."""
    text = "كتب لي zubeida في الليل"
    opened = open_(tell(vault, text=text, photos=0, sound=False))
    at = text.index("zubeida")
    opened.page._presenter.add(opened.told.text, Span(at, at + 7), Category.PERSON)
    edit = opened.page.text.text
    (rect,) = edit._rects(*edit.document_shown().positions(opened.told.text, Span(at, at + 7)))
    width = QFontMetrics(current().font(Type.READING)).horizontalAdvance("zubeida")
    assert abs(rect.width() - width) <= 2


def test_what_leaves_is_shown_anew_after_an_undo(vault: Vault, open_: Open) -> None:
    """She would agree to a text in which the name is covered, and another one would leave."""
    opened = open_(tell(vault, photos=0, sound=False))
    opened.press(Key.Key_A)
    opened.page._go("leaving")
    opened.press(Key.Key_Z, CTRL)
    shown = opened.page._leaving.state.leaving
    assert shown is not None
    assert shown.parts[0].made.text.text == opened.rendered()
    assert "Zubeida" in shown.parts[0].made.text.text


def test_typing_is_not_taken_for_keys(qtbot: QtBot, vault: Vault, open_: Open) -> None:
    """An "a" typed into a field must not cover anything."""
    opened = open_(tell(vault, photos=0), "voice")
    row = opened.page.voice.cards()[0].add_row
    row.start.setFocus()
    QTest.keyClicks(row.start, "arn")
    assert row.start.text() == "arn"
    assert opened.marks() == []


def drag(opened: Opened, frame: Frame, corners: tuple[int, int, int, int]) -> None:
    """Drag the mouse between two places of the picture."""
    canvas = opened.page.pictures.canvas
    ends = [
        QPoint(round(frame.left + x * frame.scale), round(frame.top + y * frame.scale))
        for x, y in (corners[:2], corners[2:])
    ]
    QTest.mousePress(canvas, LEFT, pos=ends[0])
    QTest.mouseMove(canvas, (ends[0] + ends[1]) / 2)
    QTest.mouseMove(canvas, ends[1])
    QTest.mouseRelease(canvas, LEFT, pos=ends[1])


def box_of(opened: Opened) -> Box:
    """The only box."""
    (mark,) = (mark for mark in opened.marks() if isinstance(mark.place, Box))
    assert isinstance(mark.place, Box)
    return mark.place


@pytest.mark.parametrize("steps", [0, 4, -3])
def test_a_box_is_kept_in_pixels_of_the_picture_whatever_the_zoom(pictures: Opened, steps: int) -> None:
    """A box that is right on one screen and wrong in the picture covers nothing."""
    canvas = pictures.page.pictures.canvas
    for _ in range(abs(steps)):
        pictures.press(Key.Key_Plus if steps > 0 else Key.Key_Minus, CTRL)
    QApplication.processEvents()
    frame = canvas.frame()
    drag(pictures, frame, (100, 60, 300, 160))
    box = box_of(pictures)
    slack = round(1 / frame.scale) + 1
    for is_, meant in zip((box.x, box.y, box.w, box.h), (100, 60, 200, 100), strict=True):
        assert abs(is_ - meant) <= slack


def test_a_box_is_moved_and_pulled_by_mouse(pictures: Opened) -> None:
    """A first try rarely fits; starting anew each time, people settle for too little."""
    frame = pictures.page.pictures.canvas.frame()
    drag(pictures, frame, (100, 60, 300, 160))
    first = box_of(pictures)
    drag(pictures, frame, (200, 100, 250, 130))
    moved = box_of(pictures)
    assert abs(moved.x - first.x - 50) <= 3
    assert (moved.w, moved.h) == (first.w, first.h)
    drag(
        pictures,
        frame,
        (moved.x + moved.w, moved.y + moved.h, moved.x + moved.w + 40, moved.y + moved.h + 20),
    )
    pulled = box_of(pictures)
    assert (pulled.x, pulled.y) == (moved.x, moved.y)
    assert abs(pulled.w - moved.w - 40) <= 3


def test_boxes_by_keys_alone(pictures: Opened) -> None:
    """Whoever cannot draw with a mouse must be able to cover a face."""
    canvas = pictures.page.pictures.canvas
    canvas.setFocus()
    pictures.press(Key.Key_N)
    first = box_of(pictures)
    assert canvas.chosen() is not None
    pictures.press(Key.Key_Right, CTRL)
    pictures.press(Key.Key_Down, CTRL)
    pictures.press(Key.Key_Right, CTRL | SHIFT)
    canvas.save_now()
    assert box_of(pictures) == Box(first.x + 1, first.y + 1, first.w + 1, first.h)
    pictures.press(Key.Key_Return)
    choose_in_menu(pictures.qtbot, Key.Key_Up, Key.Key_Return)  # from Writing to Face
    assert [mark.category for mark in pictures.marks() if isinstance(mark.place, Box)] == [Category.FACE]
    pictures.press(Key.Key_Delete)
    assert not [mark for mark in pictures.marks() if isinstance(mark.place, Box)]
    pictures.press(Key.Key_Z, CTRL)
    assert box_of(pictures).w == first.w + 1


def test_tab_goes_from_box_to_box_and_out_again(pictures: Opened) -> None:
    """A focus that cannot leave the picture holds whoever works by keys."""
    canvas = pictures.page.pictures.canvas
    frame = canvas.frame()
    drag(pictures, frame, (20, 20, 90, 90))
    canvas.choose(None)
    drag(pictures, frame, (200, 200, 290, 290))
    canvas.choose(None)
    ids = [mark.mark_id for mark in pictures.marks(pictures.told.photos[0]) if isinstance(mark.place, Box)]
    canvas.setFocus()
    for expected in ids:
        pictures.press(Key.Key_Tab)
        assert canvas.chosen() == expected
        assert canvas.hasFocus()
    pictures.press(Key.Key_Tab)
    assert not canvas.hasFocus()


def test_keys_that_moved_a_box_are_saved_when_one_leaves(pictures: Opened) -> None:
    """Hide comes at once; a box that is not where it was seen covers something else."""
    pictures.page.pictures.canvas.setFocus()
    pictures.press(Key.Key_N)
    before = box_of(pictures)
    pictures.press(Key.Key_Left, CTRL)
    pictures.page.leave()
    assert box_of(pictures) == Box(before.x - 1, before.y, before.w, before.h)


def test_f9_shows_the_picture_that_leaves(pictures: Opened) -> None:
    """Translucent is for working; she must see it black, as others will."""
    canvas = pictures.page.pictures.canvas
    drag(pictures, canvas.frame(), (100, 60, 300, 160))
    pictures.press(Key.Key_F9)
    frame = canvas.frame()
    shown = canvas.grab().toImage()
    inside = shown.pixelColor(round(frame.left + 200 * frame.scale), round(frame.top + 100 * frame.scale))
    assert inside.name() == "#000000"
    count = len(pictures.marks())
    drag(pictures, frame, (400, 300, 500, 400))
    assert len(pictures.marks()) == count  # nothing is drawn on what leaves


def test_looking_goes_on_to_the_next_and_then_to_what_leaves(vault: Vault, open_: Open) -> None:
    """A picture at which nobody looked is the one with her face in it."""
    page = open_(tell(vault, photos=2, sound=False), "pictures:2").page
    button = page._foots["pictures"]
    assert button.text() == "I have looked at this one"
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    assert page.place() == "pictures:3"
    assert page.pictures.canvas.hasFocus()  # else the next key pressed one that is far away
    QTest.mouseClick(button, LEFT)
    assert page._presenter.state.desk is not None
    assert page._presenter.state.desk.seen == frozenset({2, 3})
    QTest.mouseClick(button, LEFT)
    assert page.place() == "leaving"
    assert QApplication.focusWidget() is not None


def test_silences_are_typed(qtbot: QtBot, vault: Vault, open_: Open) -> None:
    """Without a mouse and without hearing it, a name that was spoken must be silenced."""
    opened = open_(tell(vault, photos=0), "voice")
    card = opened.page.voice.cards()[0]
    card.add_row.start.setFocus()
    QTest.keyClicks(card.add_row.start, "0:01.5")
    QTest.keyClicks(card.add_row.end, "2,25")
    opened.press(Key.Key_Return)
    places = [mark.place for mark in opened.marks()]
    assert places == [Stretch(RATE * 3 // 2, RATE * 9 // 4)]
    assert "0:00.750" in card.leaves.text()
    (row,) = card.rows()
    row.end.set_text("0:03.000")
    QTest.keyClick(row.end, Key.Key_Return)
    assert [mark.place for mark in opened.marks()] == [Stretch(RATE * 3 // 2, RATE * 3)]
    QTest.mouseClick(row.act, LEFT)
    assert opened.marks() == []


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("soon", "2", "soon is not a time"),
        ("", "", "from when to when"),
        ("3", "2", "after the beginning"),
        ("11", "12", "lasts 0:10.000"),
    ],
)
def test_it_says_why_a_time_is_not_taken(
    qtbot: QtBot, vault: Vault, open_: Open, start: str, end: str, said: str
) -> None:
    """A silence that was refused without a word is believed to be there."""
    opened = open_(tell(vault, photos=0), "voice")
    row = opened.page.voice.cards()[0].add_row
    QTest.keyClicks(row.start, start)
    QTest.keyClicks(row.end, end)
    QTest.mouseClick(row.act, LEFT)
    assert said in row.wrong.text()
    assert row.wrong.isVisible()
    assert opened.marks() == []


def test_she_agrees_and_the_story_is_ready(qtbot: QtBot, vault: Vault, open_: Open, went: Went) -> None:
    """Her yes is to what was shown, said how, and leads on."""
    opened = open_(tell(vault, photos=1), "leaving")
    tab = opened.page.leaving
    assert not tab.agree.isEnabled()
    assert "once what stands above is done" in tab.why_not.text()
    assert not tab.hows["seen"].isVisible()  # that is asked once all was looked at
    QTest.mouseClick(tab.first, LEFT)  # look at the picture first
    assert opened.page.place() == "pictures:2"
    QTest.mouseClick(opened.page._foots["pictures"], LEFT)
    QTest.mouseClick(opened.page._foots["pictures"], LEFT)
    assert not tab.agree.isEnabled()
    assert "read with her what could tell who she is" in tab.agree.accessibleDescription()
    for _ in range(3):  # a slip of the hand is taken back
        QTest.mouseClick(tab.answered, LEFT)
    assert tab.answered.isChecked()
    assert not tab.agree.isEnabled()  # how does she know?
    assert tab.why_not.text() == tab.agree.toolTip() == "First say how she knows what leaves."
    QTest.mouseClick(tab.hows["seen"], LEFT)
    assert not tab.why_not.isVisible()
    tab.agree.setFocus()
    QTest.keyClick(tab.agree, Key.Key_Space)
    assert tab.hand_over.hasFocus()
    assert view(vault, opened.told.story_id).row.stage is Stage.READY
    assert tab.hand_over.isVisible()
    assert Step.PROTECT in opened.page.done
    QTest.mouseClick(tab.hand_over, LEFT)
    assert went.routes == [Route(Screen.HAND_OVER, opened.told.story_id)]


def test_what_may_tell_who_she_is_leads_to_its_words(texts: Opened) -> None:
    """A question without a way to its answer is passed over."""
    texts.page._go("leaving")
    shown = texts.page._leaving.state.leaving
    assert shown is not None
    cousin = next(one for one in shown.readable if one.words == "cousin")
    texts.page._go(f"at:{cousin.item_id}:{cousin.span.start}:{cousin.span.end}")
    assert texts.page.place() == "text"
    assert texts.page.text.text.chosen() == (cousin.item_id, cousin.span)


def test_what_may_tell_who_she_is_stands_beside_what_it_is(texts: Opened) -> None:
    """In a window from right to left Latin words would stand far from their kind, beside the next button."""
    texts.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    texts.page._go("leaving")
    labels = texts.page.leaving.findChildren(Text)
    cousin = next(one for one in labels if one.text() == isolated("cousin"))
    assert cousin.alignment() & Qt.AlignmentFlag.AlignRight
    assert cousin.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_date_that_stays_leads_to_its_place(texts: Opened) -> None:
    """A question without a way to its answer is passed over."""
    texts.page._go("leaving")
    texts.page._go("found:1:12 May 2025")
    group = texts.page._presenter.state.group
    assert texts.page.place() == "text"
    assert group is not None
    assert group.words == "12 May 2025"


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, vault: Vault, open_: Open) -> None:
    """A screen reader that says "button" four times leaves her outside."""
    opened = open_(tell(vault))
    for name in ("text", "voice", "pictures", "leaving"):
        opened.page._go(name)
        QApplication.processEvents()
        nameless = [
            widget
            for widget in opened.page.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (widget.accessibleName() or getattr(widget, "text", str)())
        ]
        assert nameless == []


def test_with_threads_every_press_counts(tmp_path: Path, world: World, qtbot: QtBot, went: Went) -> None:
    """As in the real window: presses come faster than the disk, and Hide comes in between."""
    lane = ThreadLane()
    vault = vault_in(tmp_path / "threads", world, lane)
    reports: list[object] = []
    jobs = ThreadJobs(reports.append)
    told = tell(vault, photos=0, sound=False)
    opened = Opened(qtbot, told, went, jobs=jobs)
    qtbot.waitUntil(lambda: bool(opened.page._presenter.state.groups))
    opened.page.focus_first()
    for _ in range(3):
        opened.press(Key.Key_A)
    opened.page.leave()
    assert len({mark.entity_id for mark in opened.marks()}) == 3
    assert reports == []
    opened.page.close()
    jobs.close()
    vault.close()
    lane.stop()
