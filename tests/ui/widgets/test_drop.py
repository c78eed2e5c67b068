"""Places to drop files on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from tests.ui.screens.handing import drop
from ui.widgets import LinkButton
from ui.widgets.drop import DropZone, dropped_paths


def test_files_that_are_dropped_arrive_as_paths(qtbot: QtBot, tmp_path: Path) -> None:
    """A file that vanishes on being let go is tried again and again."""
    zone = DropZone("inbox", "Drop files here, or", LinkButton("choose"))
    qtbot.addWidget(zone)
    with qtbot.waitSignal(zone.dropped) as signal:
        drop(zone, tmp_path / "a.tbtt", tmp_path / "b.tbtt")
    assert signal.args == [[tmp_path / "a.tbtt", tmp_path / "b.tbtt"]]


def test_addresses_of_other_computers_are_no_files(tmp_path: Path) -> None:
    """A link dragged from a browser must not be asked for over a network."""
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.tbtt"), QUrl.fromLocalFile(str(tmp_path))])
    assert dropped_paths(data) == [tmp_path]
