"""The program's side of a guard that looks through pictures.

It gets plain pixels that another guard has decoded, so no file from outside is ever parsed in the process
that sees several pictures.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.guard.errors import SightProblem
from tbtt_desktop.guard.kept import KeptGuard
from tbtt_desktop.guard.seeing.models import missing
from tbtt_desktop.guard.wire import WireError
from tbtt_desktop.limits import GUARD_SIGHT_PICTURES, SIGHT_BYTES_MAX
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.stories.seen import Seen, parse


class Sight(KeptGuard):
    """Looks at pictures."""

    PICTURES: ClassVar[int] = GUARD_SIGHT_PICTURES

    def look(self, photo: DecodedPhoto, progress: Progress = SILENT) -> Seen:
        """Return what is on a picture.

        Raises:
            SightProblem: what is needed is not installed.
            GuardProblem: the process that looks did not do its work.
            Cancelled: the person asked to stop.
        """
        width, height = photo.facts.width, photo.facts.height
        listener = _Found(width, height)
        lacking = missing()
        if lacking:
            raise SightProblem("sight_missing", missing=", ".join(lacking))
        self._work("sight", photo.rgb, width, listener, progress)
        return listener.seen


@dataclass(slots=True)
class _Found:
    """Takes what was found in a picture of this size."""

    width: int
    height: int
    _parts: bytearray = field(default_factory=bytearray)
    _seen: Seen | None = None

    @property
    def seen(self) -> Seen:
        """All that was found, once it is in."""
        if self._seen is None:
            raise WireError
        return self._seen

    def facts(self, payload: bytes) -> None:
        """There are none."""
        raise WireError

    def data(self, payload: bytes) -> None:
        """Take a part of the JSON."""
        self._parts += payload
        if not payload or len(self._parts) > SIGHT_BYTES_MAX:
            raise WireError

    def done(self, payload: bytes) -> None:
        """Hear the end."""
        try:
            seen = parse(bytes(self._parts))
        except ValueError:
            raise WireError from None
        if payload or (seen.width, seen.height) != (self.width, self.height):
            raise WireError
        self._seen = seen

    def refused(self, code: str) -> WorldError:
        """Return the error for a refusal."""
        return SightProblem("sight_missing", missing="")
