"""What every test of the window stands on: a theme, and a pool that is closed at the end."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.jobs import ThreadJobs
from ui.theme import Theme, apply


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    """Light, 100 %, left to right, English, whatever the test before it did."""
    apply(qapp, Theme())
    QLocale.setDefault(QLocale("en"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _swept() -> Iterator[None]:
    """Collect garbage on this thread only, as the window does."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[ThreadJobs]:
    """The window's own pool; a mistake of ours in a job fails the test."""
    jobs = ThreadJobs(lambda report: pytest.fail(report.as_text()))
    yield jobs
    jobs.close()
