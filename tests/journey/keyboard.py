"""A person at the program who has no mouse, and looks where the focus is at every step."""

from __future__ import annotations

import re
from typing import Final

from PIL import ImageChops

from tests.helpers.xvfb import Desk, NotSeen, Seen, wait_until
from tests.journey.driving import Person

_AROUND: Final = 4  # pixels around a control in which its ring may be
_SOON: Final = 2.0  # seconds after which it is looked where a key has led
_MENU: Final = 80  # pixels by pixels; a caret that blinks is less
_STEPS: Final = 70
_GROUPED: Final = "radio button"  # a group of these is one stop, and arrows move within it


class Typist(Person):
    """Goes everywhere by Tab, and presses with the space bar.

    Every stop on the way has to be seen: on the screen, in front, and drawn otherwise than before.
    """

    stops = 0

    def control(self, name: str | re.Pattern[str], role: str = "") -> Seen:
        """Go to something by the shortest way round."""
        wanted = self.eyes.wait(self.named(name), role, "focusable", "enabled")
        usable = self.eyes.usable()
        at = self.eyes.focused(usable)
        way = _shorter_way(at, wanted, usable)  # kept to the end: the tree's order is not quite that of Tab
        trail: list[str | None] = [at.name if at is not None else None]
        for _ in range(_STEPS):
            if at is not None and at.path == wanted.path:
                self._require_sight(wanted)
                return self.eyes.again(wanted)
            there = self._step(self._arrow(at, wanted, usable) or way, at, usable)
            if there is None:  # what there is has changed
                usable = self.eyes.usable()
                there = self.eyes.focused(usable)
            at = there
            trail.append(at.name if at is not None else None)
        raise AssertionError(f"{name!r} is not reached by {way}: {wanted}; the stops were {trail}")

    def click(self, name: str | re.Pattern[str], role: str = "") -> None:
        """Go to something and press it; what is in a list is chosen by being gone to."""
        wanted = self.eyes.wait(self.named(name), role, "focusable", "enabled")
        if wanted.role == "cell":
            self._choose_row(wanted)
        elif "focused" not in wanted.states or wanted.role != _GROUPED:
            self.control(name, role)
        if wanted.role not in ("cell", "text"):
            self.hands.press("space")

    def _arrow(self, at: Seen | None, wanted: Seen, usable: list[Seen]) -> str:
        """Return the arrow that moves within a group in which one already is, "" outside of it."""
        if at is None or not at.role == wanted.role == _GROUPED:
            return ""
        if self.eyes.parent(at).path != self.eyes.parent(wanted).path:
            return ""
        paths = [seen.path for seen in usable]
        return "Down" if paths.index(wanted.path) > paths.index(at.path) else "Up"

    def opens_menu(self, key: str) -> None:
        """Press a key and wait for a menu, which Qt shows to no screen reader's tree but by its pixels."""
        before = self.desk.look()
        self.hands.press(key)

        def look() -> bool:
            changed = ImageChops.difference(self.desk.look(), before).getbbox()
            return changed is not None and changed[2] - changed[0] > _MENU and changed[3] - changed[1] > _MENU

        wait_until(look, "no menu")

    def _choose_row(self, cell: Seen) -> None:
        table = self.eyes.parent(cell)
        self.control(re.compile(re.escape(table.name)), table.role)
        self.hands.press("Home")

    def _step(self, key: str, at: Seen | None, usable: list[Seen]) -> Seen | None:
        """Press a key that moves the focus; return where it went, None where that is nothing one can name."""
        before = self.desk.look()
        self.hands.press(key)

        def moved() -> Seen | None:
            now = self.eyes.focused(usable)
            return None if now is None or (at is not None and now.path == at.path) else now

        try:
            there = self.eyes.again(wait_until(moved, "", _SOON if at is not None else 0.5))
        except (NotSeen, LookupError):
            return None
        x, y, width, height = there.box
        around = (x - _AROUND, y - _AROUND, x + width + _AROUND, y + height + _AROUND)

        def shown() -> object:
            return ImageChops.difference(self.desk.look().crop(around), before.crop(around)).getbbox()

        try:
            wait_until(shown, "")
        except NotSeen:
            before.save(self.pictures / "before-unseen.png")
            self.picture("unseen")
            raise NotSeen(f"nobody sees that the focus went from {at} to {there}") from None
        self.stops += 1
        return there

    def _require_sight(self, seen: Seen) -> None:
        """See something that has the focus: on the screen, and nothing in front of it."""

        def look() -> bool:
            now = self.eyes.again(seen)
            return now.on_screen and now.path in self.eyes.at(now)

        wait_until(look, f"the focus is on what cannot be seen: {seen}")


def _shorter_way(at: Seen | None, wanted: Seen, usable: list[Seen]) -> str:
    paths = [seen.path for seen in usable]
    if at is None or wanted.path not in paths:
        return "Tab"
    ahead = (paths.index(wanted.path) - paths.index(at.path)) % len(paths)
    return "Tab" if ahead <= len(paths) // 2 else "shift+Tab"


def mirrored(desk: Desk, seen: Seen) -> bool:
    """Whether something stands in the left half of the window."""
    return seen.middle[0] < desk.look().width // 2
