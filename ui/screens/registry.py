"""Which screens there are. Imported, and a screen loaded, only after the unlock screen stands."""

from __future__ import annotations

import importlib
from typing import Protocol, cast

from ui.page import Page
from ui.route import Route, Screen
from ui.session import Session


class OpenPage(Protocol):
    """What every `page.py` offers as `open_page`."""

    def __call__(self, session: Session, route: Route) -> Page:
        """Build the page of a route."""


def page_module(screen: Screen) -> str:
    """Return the name of the module that holds a screen's page."""
    return f"ui.screens.{screen.value}.page"


def open_page(session: Session, route: Route) -> Page:
    """Build the page of a route."""
    module = importlib.import_module(page_module(route.screen))
    return cast(OpenPage, module.open_page)(session, route)
