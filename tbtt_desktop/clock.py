"""Time and randomness as arguments, so that what is made can be made again."""

from __future__ import annotations

import datetime as dt
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """Where time comes from. `now` returns an aware datetime in UTC."""

    now: Callable[[], dt.datetime] = _now

    def today(self) -> dt.date:
        """Return the current date in UTC."""
        return self.now().date()

    def stamp(self) -> str:
        """Return the current time as `2026-11-21T17:40:00Z`, to the second."""
        return self.now().strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Chance:
    """Where randomness comes from. `token(n)` returns n random bytes."""

    token: Callable[[int], bytes] = secrets.token_bytes

    def uuid4(self) -> str:
        """Return a random UUID, version 4, in its canonical form."""
        return str(uuid.UUID(bytes=self.token(16), version=4))


@dataclass(frozen=True, slots=True)
class World:
    """The two together, handed to whatever makes something."""

    clock: Clock = Clock()
    chance: Chance = Chance()


WORLD = World()
