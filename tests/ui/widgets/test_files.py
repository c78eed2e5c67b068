"""Choosing a file leaves no trace of what was chosen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.files import DialogFileChooser, FileKind

ROOT = Path(__file__).parents[3]

CHOOSES = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
import ui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from ui.nowhere import settings_go_nowhere
from ui.widgets.files import DialogFileChooser, FileKind
if {redirected}:
    settings_go_nowhere()
app = QApplication([])
window = QWidget()
folder = Path({folder!r})

def choose():
    dialog = app.activeModalWidget()
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(folder / "Amina-testimony.txt"))
    dialog.accept()

QTimer.singleShot(300, choose)
if {redirected}:
    chooser = DialogFileChooser(window, folder)
    print(*chooser.open_files("Add", (FileKind("Text", ("*.txt",)),)))
else:
    dialog = QFileDialog(window, "Add", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.exec()
    print(*dialog.selectedFiles())
    dialog.deleteLater()
QTimer.singleShot(100, app.quit)
app.exec()
window.deleteLater()
del window
"""


def traces(home: Path) -> list[str]:
    """Files below a home that name the folder or the file."""
    files = [path for path in home.rglob("*") if path.is_file()]
    return [str(path.relative_to(home)) for path in files if b"Amina" in path.read_bytes()]


def choose(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, redirected: bool) -> list[str]:
    """Choose a file in a process of its own, and return what names it afterwards."""
    home = tmp_path / f"home-{redirected}"
    folder = tmp_path / "Amina-stick"
    folder.mkdir(exist_ok=True)
    (folder / "Amina-testimony.txt").write_text("x")
    home.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    source = CHOOSES.format(root=str(ROOT), folder=str(folder), redirected=redirected)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, timeout=60, check=False
    )
    assert "Amina-testimony.txt" in done.stdout, done.stderr
    return traces(home)


@pytest.mark.skipif(sys.platform != "linux", reason="the native settings of Windows and macOS are no files")
def test_nothing_remembers_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next person who opens any Qt dialog would be offered the folder with her name."""
    assert choose(tmp_path, monkeypatch, redirected=False), "Qt's own must leave a trace to prove anything"
    assert choose(tmp_path, monkeypatch, redirected=True) == []


BUNDLES = FileKind("Bundle", ("*.tbtt",))


def typed(qtbot: QtBot, name: str, answer: QMessageBox.StandardButton | None = None) -> None:
    """Type a name into the next dialog and accept; `answer` what it then asks."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(name)
        if answer is not None:
            QTimer.singleShot(200, lambda: reply(dialog, answer))
        dialog.accept()

    QTimer.singleShot(300, act)


def reply(dialog: QFileDialog, answer: QMessageBox.StandardButton) -> None:
    """Answer the question, and give up where the dialog then stays."""
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox), "nobody was asked"
    question.button(answer).click()
    if answer is QMessageBox.StandardButton.No:
        QTimer.singleShot(200, lambda: dialog.done(QDialog.DialogCode.Rejected))


def test_a_bundle_is_found_without_its_ending(qtbot: QtBot, tmp_path: Path) -> None:
    """A coordinator who types what a helper read out to her would be told that there is no such file."""
    (tmp_path / "from-amal.tbtt").write_bytes(b"x")
    window = QWidget()
    qtbot.addWidget(window)
    typed(qtbot, str(tmp_path / "from-amal"))
    assert DialogFileChooser(window, tmp_path).open_files("Open", (BUNDLES,)) == [tmp_path / "from-amal.tbtt"]


@pytest.mark.parametrize("over", [True, False])
def test_a_file_is_written_over_only_after_a_yes(qtbot: QtBot, tmp_path: Path, *, over: bool) -> None:
    """The bundle of last week would be gone, because its ending was not typed."""
    (tmp_path / "week.tbtt").write_bytes(b"x")
    window = QWidget()
    qtbot.addWidget(window)
    typed(
        qtbot,
        str(tmp_path / "week"),
        QMessageBox.StandardButton.Yes if over else QMessageBox.StandardButton.No,
    )
    chosen = DialogFileChooser(window, tmp_path).save_file("Save", "new", BUNDLES)
    assert chosen == (tmp_path / "week.tbtt" if over else None)
