"""The words between the program and a guard: one byte of kind, four of length, then the payload.

The guard asks and tells; the program only ever answers. So neither side can wait for the
other while the other waits for it, and no thread is needed on either.

    program                         guard
      <- READY
      JOB (JSON) ->
      <- READ (offset u64, size u32)
      BYTES ->                      as often as the decoder asks
      <- FACTS (JSON)               once
      <- STEP (done u32, of u32)    as often as there is something to tell
      <- DATA                       as often as there are pixels or samples
      <- DONE (JSON) or REFUSED (code)

A guard that looks through several pictures takes the next JOB after its DONE.

Numbers are little endian. The program trusts nothing that comes from a guard.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from enum import IntEnum
from typing import Final

from tbtt_desktop.limits import GUARD_MESSAGE_MAX

HEADER: Final = struct.Struct("<BI")
READ: Final = struct.Struct("<QI")
STEP: Final = struct.Struct("<II")


class Kind(IntEnum):
    """What a message is."""

    READY = 1
    READ = 2
    FACTS = 3
    DATA = 4
    DONE = 5
    REFUSED = 6
    STEP = 7
    JOB = 16
    BYTES = 17


_KINDS: Final = frozenset(Kind)


class WireError(Exception):
    """The other side ended, or said something that is not a message."""


def pack(kind: Kind, payload: bytes = b"") -> bytes:
    """Return the message's bytes."""
    return HEADER.pack(kind, len(payload)) + payload


def receive(read: Callable[[int], bytes]) -> tuple[Kind, bytes]:
    """Take one message from `read(n)`, which returns up to n bytes and none at the end.

    Raises:
        WireError: the stream ended, or the message is unknown or too long.
    """
    number, size = HEADER.unpack(_exactly(read, HEADER.size))
    if size > GUARD_MESSAGE_MAX or number not in _KINDS:
        raise WireError
    return Kind(number), _exactly(read, size)


def _exactly(read: Callable[[int], bytes], size: int) -> bytes:
    data = read(size) if size else b""
    if len(data) == size:
        return data
    parts, missing = [data], size - len(data)
    while missing:
        data = read(missing)
        if not data:
            raise WireError
        parts.append(data)
        missing -= len(data)
    return b"".join(parts)
