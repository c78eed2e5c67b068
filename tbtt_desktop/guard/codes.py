"""The program's side of a guard that reads QR codes.

It gets plain pixels: a picture that another guard has decoded, or what a camera sees. What a code
holds comes from outside as much as the picture did.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from types import TracebackType

from tbtt_desktop.bytesource import Fixed
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.errors import GuardProblem
from tbtt_desktop.guard.process import Guard, Job, guard
from tbtt_desktop.guard.wire import WireError
from tbtt_desktop.limits import CODE_BYTES_MAX, CODES_READ_MAX, GUARD_CODES_PICTURES
from tbtt_desktop.progress import SILENT, Progress


class CodeReader:
    """Reads codes; its guard starts with the first picture, stays for the next, and ends with the block."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._guard: Guard | None = None
        self._left = 0

    def __enter__(self) -> CodeReader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the guard, if there is one."""
        self._guard = None
        self._stack.close()

    def read(self, rgb: bytes, width: int, progress: Progress = SILENT) -> tuple[bytes, ...]:
        """Return what the QR codes of a picture hold, each once; `rgb` is `width` pixels a row.

        Raises:
            GuardProblem: the process that reads did not do its work.
            Cancelled: the person asked to stop.
        """
        listener = _Held()
        try:
            job = Job("codes", "RGB", len(rgb), edge=width)
            self._ready().work(job, Fixed(rgb), listener, progress)
        except BaseException:
            self.close()
            raise
        return tuple(listener.held)

    def _ready(self) -> Guard:
        if self._guard is None or self._left == 0:
            self.close()
            opened: AbstractContextManager[Guard] = guard()
            self._guard, self._left = self._stack.enter_context(opened), GUARD_CODES_PICTURES
        self._left -= 1
        return self._guard


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
