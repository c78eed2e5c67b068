"""Ends a process as soon as its first window has been painted; exit code 0.

Python loads this by itself where its folder is on PYTHONPATH, also in processes that the measured program
starts. So the program needs no switch for being measured, and every window is measured the same way.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import ModuleSpec, PathFinder

TYPE_CHECKING = False  # typing itself would take longer to load than the rest of this file
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import Loader
    from types import ModuleType

WIDGETS = "PySide6.QtWidgets"


class Watching:
    """Loads the widgets of Qt as their own loader does, then watches for the first painting."""

    def __init__(self, own: Loader) -> None:
        self._own = own

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Leave it to the module's own loader."""
        return self._own.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Load, and put a filter for events before the program's loop begins."""
        self._own.exec_module(module)
        watch(module)


class Finder:
    """Finds one module, once."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of the widgets with the loader that watches."""
        if fullname != WIDGETS:
            return None
        sys.meta_path.remove(self)
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = Watching(spec.loader)  # type: ignore[assignment] # a base class takes 20 ms to load
        return spec


def watch(widgets: ModuleType) -> None:
    """Make the event loop of Qt end the process after the first painting."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QWindow

    class Painted(QObject):
        painted = False
        inside = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.painted = True
            elif event.type() == QEvent.Type.Expose and isinstance(watched, QWindow) and not self.inside:
                self.inside = True
                watched.event(event)  # paints everything before it returns
                self.inside = False
                if self.painted:
                    os._exit(0)
                return True
            return False

    loop = widgets.QApplication.exec

    def watched_loop(*arguments: object) -> int:
        application = widgets.QApplication.instance()
        application.installEventFilter(Painted(application))
        return int(loop())

    widgets.QApplication.exec = watched_loop


sys.meta_path.insert(0, Finder())
