"""The window stands longer than the references to None that it was born with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

CALLS = """
import sys
import ui
from PySide6.QtCore import QObject
thing = QObject()
for number in range(200_000):
    thing.setProperty("name", number)
    thing.setObjectName("name")
print(sys.getrefcount(None) > 0)
"""


def test_none_outlives_many_calls_of_qt() -> None:
    """Without care the window would end without a word after some minutes of work, the last text with it."""
    done = subprocess.run(
        [sys.executable, "-c", CALLS], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "True"), done.stderr
