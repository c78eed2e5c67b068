"""Where what belongs to the timeline stands: around its scrolling, or within it where room is scarce."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.surfaces import bring_into_sight

Held = tuple[tuple[QWidget, ...], QVBoxLayout, QVBoxLayout]
"""Widgets, where they stand beside what scrolls, and where within it."""


class Places(QObject):
    """Moves widgets into what scrolls and out of it; those in `seen` are scrolled to when they come."""

    def __init__(self, *held: Held, seen: Iterable[QWidget] = ()) -> None:
        super().__init__()
        self._held = held
        self._scroll = False
        for widgets, beside, _ in held:
            for widget in widgets:
                beside.addWidget(widget)
        for widget in seen:
            widget.installEventFilter(self)

    def let_scroll(self, scroll: bool) -> None:
        """Put all of them into what scrolls, or beside it."""
        if scroll == self._scroll:
            return
        self._scroll = scroll
        for widgets, beside, within in self._held:
            leaves, takes = (beside, within) if scroll else (within, beside)
            for widget in widgets:
                leaves.removeWidget(widget)
                takes.addWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what has just come, wherever one had scrolled to."""
        came = self._scroll and event.type() is QEvent.Type.ShowToParent
        if came and isinstance(watched, QWidget) and watched.isVisible():
            bring_into_sight(watched)
        return super().eventFilter(watched, event)
