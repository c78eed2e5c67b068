"""Where the program's own files lie, installed or frozen."""

from __future__ import annotations

import sys
from pathlib import Path


def root() -> Path:
    """Return the folder that holds `resources/` and `i18n/`."""
    bundled = getattr(sys, "_MEIPASS", None)
    return Path(bundled) if bundled else Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of a file in `resources/`."""
    return root() / "resources" / name
