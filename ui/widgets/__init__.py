"""The kit of which every screen is built: import widgets from here.

    from ui.widgets import Card, Heading, PrimaryButton, vbox

Text given to a widget is already translated. Every control has an accessible name: its text,
or the `name` it asks for.

The whole kit is loaded when something is first asked for by this package's name; the unlock
screen takes the few files that it needs by theirs, and stands the sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.kit import *  # noqa: F403  # what `__getattr__` gives


def __getattr__(name: str) -> object:
    from ui import kit  # late: not before the unlock screen stands

    return getattr(kit, name)
