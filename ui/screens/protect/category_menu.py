"""The menu in which a person says what something is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from tbtt_desktop.services.protect import IN_PICTURES_ONLY
from tbtt_desktop.stories.records import Category
from ui.screens.protect.saying import category_name

IN_TEXT = tuple(category for category in Category if category not in IN_PICTURES_ONLY)
IN_PICTURES = (
    Category.FACE,
    Category.TEXT,
    Category.CODE,
    *(category for category in Category if category not in IN_PICTURES_ONLY),
)


class CategoryMenu(QMenu):
    """What it may be: arrow keys and Enter choose, a letter goes to the entry that begins with it."""

    def __init__(
        self,
        categories: tuple[Category, ...],
        chosen: Callable[[Category], None],
        parent: QWidget,
        *,
        current: Category | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What is it?"))
        for category in categories:
            action = self.addAction(category_name(category))
            action.setCheckable(current is not None)
            action.setChecked(category is current)
            action.triggered.connect(lambda _=False, category=category: chosen(category))
            if category is current or (current is None and self.activeAction() is None):
                self.setActiveAction(action)

    def open_at(self, place: QPoint) -> None:
        """Show at a place of the screen and go when something was chosen."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(place, self.activeAction())
