"""Every screen of the pictures can be used by keys, by ear, with a trembling hand and with weak eyes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.screenshots.made import Maker
from ui.screenshots.private import private_folder
from ui.screenshots.shots import shots
from ui.screenshots.studio import Look, Studio, studio
from ui.theme import Size, Theme, ThemeName, apply
from ui.widgets import ChipButton, InlineMessage, PrimaryButton, Stepper
from ui.widgets.buttons import RailButton
from ui.widgets.waveform import Waveform

pytestmark = [pytest.mark.xdist_group("gallery")]

USED = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox),
    *(QLineEdit, QPlainTextEdit, QTextEdit, Waveform),
)
NAMES = (
    *("unlock", "setup-language", "setup-about", "setup-passphrase", "setup-share", "setup-drill"),
    *("damaged", "damaged-saved", "recover", "recover-typing", "recover-due", "locked"),
    *("stories", "before", "before-new", "interview"),
    *("interview-recording", "interview-off-record", "interview-trying"),
    *("interview-camera", "interview-no-camera", "interview-playing"),
    *("interview-words", "what-happened"),
    *("protect-text", "keys", "protect-voice", "protect-voice-playing"),
    *("protect-voice-other", "protect-voice-leaving"),
    *("protect-pictures", "protect-table", "protect-crop", "protect-leaving", "protect-agreed"),
    *(
        "hand-over-story",
        "hand-over-originals",
        "hand-over-whole",
        "hand-over-her-copy",
        "hand-over",
        "ledger",
        "withdraw",
        "people",
        "people-large",
        "people-revoking",
        "people-rotating",
        "kits",
        "kits-looking",
        "settings",
        "vault-keys",
        "vault-keys-add",
    ),
    *("vault-keys-shares", "vault-keys-check", "vault-keys-rekey", "vault-keys-erase"),
    *("care", "activity"),
    *(
        "desk-stories",
        "read",
        "read-voice",
        "read-originals",
        "intake-empty",
        "intake",
        "decide",
        "withdraw-phrase",
        "withdraw-received",
        "desk-people",
        "read-aside",
        "desk-removing",
        "desk-comparing",
        "desk-roster",
        "desk-kit",
        "desk-pass-on",
    ),
)
LARGE = (Look(text_size=200), Look(ThemeName.CONTRAST, "ar", 200))
TABS_AT_MOST = 300
SLACK = 1  # pixels that rounding may take


class Gallery:
    """The screens in the window, one at a time."""

    def __init__(self, opened: Studio, private: Path) -> None:
        self.opened = opened
        self.made = Maker(private, opened.lane()).make()
        self._shots = {shot.name: shot for shot in shots(opened, self.made)}
        self._look: Look | None = None

    def show(self, name: str, look: Look) -> QWidget:
        """Bring a screen up in a look."""
        self.opened.put_dialogs_away()
        if self._look != look:
            self._look = look
            self.opened.put_on(look)
        self._shots[name].go()
        self.opened.settle()
        front = self.opened.front()
        front.activateWindow()
        return front


@pytest.fixture(scope="module")
def gallery(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    """The window, with made-up people in real vaults."""
    with private_folder(tmp_path_factory.mktemp("gallery")) as private, studio(private) as opened:
        made = Gallery(opened, private)
        yield made
        opened.close()
        made.made.helper.close()
        made.made.desk.close()


def shown(window: QWidget) -> list[QWidget]:
    """Return the widgets of a window that can be seen."""
    return [
        widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window
    ]


def used(window: QWidget) -> list[QWidget]:
    """Return those that a person uses."""
    return [
        widget
        for widget in shown(window)
        # A header holds the names of columns, and there is nothing to press in it.
        if isinstance(widget, USED) and widget.isEnabled() and not isinstance(widget, QHeaderView)
    ]


def about(widget: QWidget) -> str:
    """Return a widget's kind, name and size, to find it by."""
    return f"{type(widget).__name__} {name_of(widget)!r} {widget.width()}x{widget.height()}"


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def by_tab(window: QWidget) -> set[QWidget]:
    """Return what has the focus at some time while Tab is pressed until it comes back to where it began."""
    reached: set[QWidget] = set()
    first = QApplication.focusWidget() or window
    for _ in range(TABS_AT_MOST):
        focused = QApplication.focusWidget() or window
        if focused is first and len(reached) > 1:
            break
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return reached


def is_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether it, or what stands for it, has the focus at some time."""
    if widget in reached or widget.focusProxy() in reached:
        return True
    parent = widget.parentWidget()
    if isinstance(widget, QAbstractButton) and widget.autoExclusive() and parent is not None:
        # Of buttons of which one is chosen, Tab comes to one and the arrows to the others.
        others = parent.findChildren(QAbstractButton)
        return any(other in reached for other in others if other.autoExclusive())
    # The field within a spin box, the list within a combo box: reached with what they are part of.
    return isinstance(parent, (QAbstractSpinBox, QComboBox)) and is_reached(parent, reached)


def test_every_screen_is_looked_at(gallery: Gallery) -> None:
    """A screen that nobody looks at is the one that goes wrong."""
    assert tuple(shot.name for shot in shots(gallery.opened, gallery.made)) == NAMES


@pytest.fixture(scope="module", params=NAMES)
def screen(gallery: Gallery, request: pytest.FixtureRequest) -> QWidget:
    """Each screen with letters of the usual size."""
    return gallery.show(request.param, Look())


@pytest.fixture(
    scope="module",
    params=[(name, look) for look in LARGE for name in NAMES],
    ids=[f"{name}-{look.name}" for look in LARGE for name in NAMES],
)
def large(gallery: Gallery, request: pytest.FixtureRequest) -> QWidget:
    """Each screen with letters twice as large, in both directions."""
    return gallery.show(*request.param)


def test_everything_is_reached_by_tab(screen: QWidget) -> None:
    """Who cannot use a mouse could not do the step, or could not lock."""
    reached = by_tab(screen)
    assert [about(widget) for widget in used(screen) if not is_reached(widget, reached)] == []


def test_everything_has_a_name(screen: QWidget) -> None:
    """Who hears the screen would hear "button", and not which."""
    assert [about(widget) for widget in used(screen) if not name_of(widget).strip()] == []


def test_everything_says_what_it_is(screen: QWidget) -> None:
    """Who hears "check box" presses it to change something, and is on another page of the story."""
    places = [one for one in shown(screen) if isinstance(one, QAbstractButton) and goes_somewhere(one)]
    wrong = [about(one) for one in places if role_of(one) is not QAccessible.Role.Button]
    assert wrong == []
    here = [one for one in places if one.accessibleDescription()]
    assert len(here) <= 2  # a place of the rail, and a step of the story
    chosen = [one for one in shown(screen) if isinstance(one, ChipButton) and one.autoExclusive()]
    assert {role_of(one) for one in chosen} <= {QAccessible.Role.RadioButton}


def goes_somewhere(button: QAbstractButton) -> bool:
    """Whether it is a place in the rail or a step of a story."""
    return isinstance(button, RailButton) or isinstance(button.parentWidget(), Stepper)


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what a screen reader says that a widget is."""
    return QAccessible.queryAccessibleInterface(widget).role()


def test_one_button_is_the_first(screen: QWidget) -> None:
    """Of two that shout, a tired person presses the wrong one."""
    first = [
        one
        for one in shown(screen)
        if isinstance(one, PrimaryButton) and not isinstance(one.parentWidget(), InlineMessage)
    ]
    assert len(first) <= 1, [about(one) for one in first]


def test_the_focus_is_seen(screen: QWidget) -> None:
    """Who goes by Tab would press what she does not see."""
    unseen = []
    for widget in used(screen):
        if not isinstance(widget, QAbstractButton) or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if not in_sight(widget):
            continue
        screen.setFocus()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus() and widget.grab().toImage() == without:
            unseen.append(about(widget))
    assert unseen == []


def in_sight(widget: QWidget) -> bool:
    """Whether some of it is not scrolled away."""
    return not widget.visibleRegion().isEmpty()


def test_everything_is_large_enough_to_be_hit(screen: QWidget) -> None:
    """A trembling hand would press the button beside it."""
    small = [widget for widget in used(screen) if min(widget.height(), widget.width()) < Size.TARGET]
    assert [about(widget) for widget in small] == []


def test_no_words_are_cut_where_letters_are_large(large: QWidget) -> None:
    """Who needs large letters would read half of what is asked of her."""
    cut = [about(widget) for widget in shown(large) if words_are_cut(widget) or is_outside(widget)]
    assert cut == []


def test_nothing_scrolls_sideways_where_letters_are_large(large: QWidget) -> None:
    """Who needs large letters would have to drag each line to and fro."""
    areas = [widget for widget in shown(large) if isinstance(widget, QScrollArea)]
    assert [about(area) for area in areas if area.horizontalScrollBar().maximum() > SLACK] == []


def words_are_cut(widget: QWidget) -> bool:
    """Whether a label or a button has less room than its words need."""
    if isinstance(widget, QLabel):
        if not widget.text():
            return False
        if widget.wordWrap():
            return widget.height() + SLACK < widget.heightForWidth(widget.width())
        return widget.width() + SLACK < widget.minimumSizeHint().width()
    if isinstance(widget, QAbstractButton) and widget.text():
        if widget.hasHeightForWidth():
            return widget.height() + SLACK < widget.heightForWidth(widget.width())
        return widget.width() + SLACK < widget.minimumSizeHint().width()
    return False


def is_outside(widget: QWidget) -> bool:
    """Whether something with words reaches out of what holds it, where nothing scrolls."""
    if not isinstance(widget, (QLabel, *USED)) or not widget.width():
        return False
    here: QWidget | None = widget
    while here is not None and not here.isWindow():
        parent = here.parentWidget()
        if isinstance(parent, QAbstractScrollArea) and here is parent.viewport():
            return False
        if parent is None:
            return False
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return False  # what is within scrolls
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return True
        here = parent
    return False


@pytest.fixture
def bad(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """A window in which everything is wrong, at the common size of letters."""
    apply(qapp, Theme())
    window = QWidget()
    window.resize(400, 300)
    label = QLabel("More words than there is room for", window)
    label.setGeometry(0, 0, 40, 20)
    wrapped = QLabel("More words than there is room for, on more lines than there are", window)
    wrapped.setWordWrap(True)
    wrapped.setGeometry(0, 30, 90, 20)
    outside = QLabel("Beside", window)
    outside.setGeometry(380, 0, 100, 40)
    button = QPushButton(window)
    button.setGeometry(0, 100, 20, 20)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    beside = QPushButton("Good", window)
    beside.setGeometry(0, 150, 100, 40)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return window


def test_what_is_wrong_is_seen(bad: QWidget) -> None:
    """A look that sees nothing finds nothing."""
    label, wrapped, outside, button, beside = bad.findChildren(QWidget)
    assert [widget for widget in shown(bad) if words_are_cut(widget)] == [label, wrapped]
    assert [widget for widget in shown(bad) if is_outside(widget)] == [outside]
    reached = by_tab(bad)
    assert [widget for widget in used(bad) if not is_reached(widget, reached)] == [button]
    assert [name_of(widget) for widget in used(bad)] == ["", "Good"]
    assert beside in reached
