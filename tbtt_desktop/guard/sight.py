"""The program's side of a guard that looks through pictures.

It gets plain pixels that another guard has decoded, so no file from outside is ever parsed in the process
that sees several pictures.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from types import TracebackType

from tbtt_desktop.bytesource import Fixed
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.guard.errors import SightProblem
from tbtt_desktop.guard.process import Guard, Job, guard
from tbtt_desktop.guard.seeing.models import missing
from tbtt_desktop.guard.wire import WireError
from tbtt_desktop.limits import GUARD_SIGHT_PICTURES, SIGHT_BYTES_MAX
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.stories.seen import Seen, parse


class Sight:
    """Looks at pictures; its guard starts with the first one, stays for the next, and ends with the block."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._guard: Guard | None = None
        self._left = 0

    def __enter__(self) -> Sight:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def look(self, photo: DecodedPhoto, progress: Progress = SILENT) -> Seen:
        """Return what is on a picture.

        Raises:
            SightProblem: what is needed is not installed.
            GuardProblem: the process that looks did not do its work.
            Cancelled: the person asked to stop.
        """
        width, height = photo.facts.width, photo.facts.height
        listener = _Found(width, height)
        try:
            lacking = missing()
            if lacking:
                raise SightProblem("sight_missing", missing=", ".join(lacking))
            job = Job("sight", "RGB", len(photo.rgb), edge=width)
            self._ready().work(job, Fixed(photo.rgb), listener, progress)
        except BaseException:
            self._end()
            raise
        return listener.seen

    def _ready(self) -> Guard:
        if self._guard is None or self._left == 0:
            self._end()
            opened: AbstractContextManager[Guard] = guard()
            self._guard, self._left = self._stack.enter_context(opened), GUARD_SIGHT_PICTURES
        self._left -= 1
        return self._guard

    def _end(self) -> None:
        self._guard = None
        self._stack.close()


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
