"""What is written in the window stays in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.at_work import rest
from ui.widgets import PrivateLineEdit, PrivateTextEdit
from ui.widgets.private import CLEAR_AFTER, LINE_HEIGHT, PrivateClipboard, private_clipboard

ROOT = Path(__file__).parents[3]
WORDS = "Zubeida of House 12"


@pytest.fixture
def edit(qtbot: QtBot) -> PrivateTextEdit:
    """A field with a name in it."""
    edit = PrivateTextEdit("Text")
    qtbot.addWidget(edit)
    edit.set_text(f"My name is {WORDS}.\nSecond line.")
    return edit


def test_a_selection_gives_nothing_to_the_desktop(edit: PrivateTextEdit) -> None:
    """Qt fills X11's PRIMARY and drags with this: her name would be in any other program's hand."""
    edit.selectAll()
    data = edit.createMimeDataFromSelection()
    assert data.formats() == []
    assert edit.selected_text() == f"My name is {WORDS}.\nSecond line."


def test_a_copy_is_marked_secret_and_taken_back(qtbot: QtBot, edit: PrivateTextEdit) -> None:
    """What was copied would stay in the clipboard, and in the list of its manager."""
    clipboard = QGuiApplication.clipboard()
    mine = private_clipboard()
    mine._timer.setInterval(40)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert WORDS in clipboard.text()
    assert clipboard.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    qtbot.waitUntil(lambda: not clipboard.text())
    mine._timer.setInterval(CLEAR_AFTER)


def test_what_another_program_copied_stays(edit: PrivateTextEdit) -> None:
    """Her own notes from elsewhere would vanish half a minute later."""
    edit.selectAll()
    edit.copy_selection()
    QGuiApplication.clipboard().setText("from elsewhere")
    private_clipboard().clear()
    assert QGuiApplication.clipboard().text() == "from elsewhere"


def test_half_a_minute_is_the_measure() -> None:
    """A longer time leaves her words to whoever sits down next."""
    assert PrivateClipboard()._timer.interval() == 30_000


def test_a_cut_takes_out_and_can_be_undone(qtbot: QtBot, edit: PrivateTextEdit) -> None:
    """Cutting by mistake would lose her words."""
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == ""
    edit.undo()
    assert WORDS in edit.text()
    private_clipboard().clear()


def test_only_plain_text_comes_in(edit: PrivateTextEdit) -> None:
    """Pasted markup brings fonts, links and remote pictures."""
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='http://x/y.png'>")
    data.setText("plain")
    edit.set_text("")
    edit.insertFromMimeData(data)
    assert edit.text() == "plain"


def test_the_program_may_set_text_without_an_edit(qtbot: QtBot, edit: PrivateTextEdit) -> None:
    """Showing a story would look like changing it, and make a revision."""
    heard: list[bool] = []
    edit.edited.connect(lambda: heard.append(True))
    edit.set_text("other")
    assert heard == []
    QTest.keyClicks(edit, "x")
    assert heard == [True]


def test_a_line_stays_one_line(qtbot: QtBot) -> None:
    """A name with a line break in it would break the lists it stands in."""
    line = PrivateLineEdit("Name")
    qtbot.addWidget(line)
    data = QMimeData()
    data.setText("one\ntwo")
    line.insertFromMimeData(data)
    with qtbot.waitSignal(line.entered):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "one two"


def test_every_line_has_room(edit: PrivateTextEdit) -> None:
    """Lines that touch cannot be read by tired eyes."""
    block = edit.document().firstBlock()
    assert block.blockFormat().lineHeight() == LINE_HEIGHT
    metrics = edit.fontMetrics()
    assert metrics.lineSpacing() * LINE_HEIGHT / 100 >= 1.5 * edit.font().pixelSize()  # WCAG 2.2, 1.4.12
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.insertPlainText("\nnew")
    assert edit.document().lastBlock().blockFormat().lineHeight() == LINE_HEIGHT


SELECTS = """
import sys
sys.path.insert(0, {root!r})
import ui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget
from ui.theme import Theme, apply
from ui.widgets import PassphraseField, PrivateTextEdit
app = QApplication([])
apply(app, Theme())
window = QWidget()
window.setGeometry(0, 0, 400, 300)
layout = QVBoxLayout(window)
if {private}:
    edit = PrivateTextEdit("Text")
    edit.set_text({words!r})
else:
    edit = QTextEdit()
    edit.setPlainText({words!r})
passphrase = PassphraseField("Passphrase", forget=False)
passphrase.set_text({words!r})
passphrase.set_shown(True)
layout.addWidget(edit)
if {private}:
    layout.addWidget(passphrase)
window.show()
QTimer.singleShot(0, lambda: print("shown", flush=True))
assert app.clipboard().supportsSelection()
app.exec()
"""


READS = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(repr(app.clipboard().text(app.clipboard().Mode.Selection)))
"""


@pytest.fixture
def display() -> Iterator[tuple[str, int]]:
    """A virtual X server of its own, and its process."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("no Xvfb or xdotool here")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "800x600x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as file:
        number = file.readline().strip()
    yield f":{number}", server.pid
    server.terminate()
    server.wait()


def primary_after_selecting(display: tuple[str, int], *, private: bool) -> bytes:
    """Select everything by double presses and keys, and ask X11 what PRIMARY holds."""
    environment = dict(os.environ, DISPLAY=display[0], QT_QPA_PLATFORM="xcb")
    source = SELECTS.format(root=str(ROOT), words=WORDS, private=private)
    window = subprocess.Popen([sys.executable, "-c", source], env=environment, stdout=subprocess.PIPE)
    assert window.stdout is not None
    try:
        assert window.stdout.readline() == b"shown\n"
        rest(0.5, window.pid, display[1])

        def press(*arguments: str) -> None:
            subprocess.run(["xdotool", *arguments], env=environment, check=True)

        for y in ("40", "265"):
            press("mousemove", "60", y, "click", "--repeat", "2", "--delay", "60", "1")
            press("key", "ctrl+a")
            press("mousemove", "20", y, "mousedown", "1", "mousemove", "200", y, "mouseup", "1")
            rest(0.3, window.pid, display[1])
        return subprocess.run(
            [sys.executable, "-c", READS], env=environment, capture_output=True, timeout=60, check=True
        ).stdout
    finally:
        window.terminate()
        window.communicate()


@pytest.mark.xvfb
def test_x11_primary_stays_empty(display: tuple[str, int]) -> None:
    """Every program of the desktop reads PRIMARY, and it outlives the lock."""
    plain = primary_after_selecting(display, private=False)
    assert plain.strip() != b"''", "Qt's own field must show up in PRIMARY, or this proves nothing"
    assert primary_after_selecting(display, private=True).strip() == b"''"
