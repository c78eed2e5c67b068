"""Keeping Qt from keeping anything: its settings lead nowhere."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSettings


def settings_go_nowhere() -> None:
    """Point QSettings at a place that cannot exist, before anything of Qt asks for it.

    On Windows and macOS the native format cannot be redirected; there the dialog is emptied
    before it goes (`_forget`), which is all that is proven for them.
    """
    nowhere = str(Path(os.devnull) / "none")
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(kind, scope, nowhere)
