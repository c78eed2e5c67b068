"""The program's side of a guard that reads QR codes.

It gets plain pixels: a picture that another guard has decoded, or what a camera sees. What a code
holds comes from outside as much as the picture did.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.errors import GuardProblem
from tbtt_desktop.guard.kept import KeptGuard
from tbtt_desktop.guard.wire import WireError
from tbtt_desktop.limits import CODE_BYTES_MAX, CODES_READ_MAX, GUARD_CODES_PICTURES
from tbtt_desktop.progress import SILENT, Progress


class CodeReader(KeptGuard):
    """Reads codes."""

    PICTURES: ClassVar[int] = GUARD_CODES_PICTURES

    def read(self, rgb: bytes, width: int, progress: Progress = SILENT) -> tuple[bytes, ...]:
        """Return what the QR codes of a picture hold, each once; `rgb` is `width` pixels a row.

        Raises:
            GuardProblem: the process that reads did not do its work.
            Cancelled: the person asked to stop.
        """
        listener = _Held()
        self._work("codes", rgb, width, listener, progress)
        return tuple(listener.held)


@dataclass(slots=True)
class _Held:
    """Takes what the codes hold, one message each."""

    held: list[bytes] = field(default_factory=list)

    def facts(self, payload: bytes) -> None:
        """There are none."""
        raise WireError

    def data(self, payload: bytes) -> None:
        """Take what one code holds."""
        if not 0 < len(payload) <= CODE_BYTES_MAX or len(self.held) == CODES_READ_MAX:
            raise WireError
        self.held.append(payload)

    def done(self, payload: bytes) -> None:
        """Hear the end."""
        if payload:
            raise WireError

    def refused(self, code: str) -> WorldError:
        """Return the error for a refusal: there is nothing to refuse."""
        return GuardProblem("guard_crashed")
