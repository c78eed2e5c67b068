"""Where sound comes from and where it goes: two ports, and why a device would not serve.

Recorded sound has one form: 48 kHz, one channel, 16 bit. A device that has another is
converted by the system's own sound layer, or refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Final, Protocol

from tbtt_desktop.errors import WorldError

RATE: Final = 48_000  # frames a second
SAMPLE: Final = 2  # bytes of a frame: one channel of 16 bit

OnBlock = Callable[[bytes, bool], None]
"""Takes little endian int16 samples of one channel, and whether frames before them were lost.

Called on a thread of the sound system that must not wait: it may only put the bytes aside.
"""

Fill = Callable[[int], bytes]
"""Returns so many frames, interleaved little endian int16; called on such a thread too."""


class SoundProblem(WorldError):
    """Sound cannot be taken in or played. No parameters.

    `sound_unavailable`: this computer has no PortAudio, or nothing that it can talk to.
    `microphone_lost` and `speaker_lost`: the device went away while it was in use.
    """

    codes: ClassVar[tuple[str, ...]] = (
        "sound_unavailable",
        "microphone_missing",
        "microphone_refused",
        "microphone_lost",
        "speaker_missing",
        "speaker_refused",
        "speaker_lost",
    )


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone or a loudspeaker. `key` names it at the next start too."""

    key: str
    name: str  # as the system shows it
    default: bool


class Stream(Protocol):
    """An open device. It gives or takes sound between `start` and `stop`."""

    def start(self) -> None:
        """Begin, or go on. Raises `SoundProblem` where the device is no longer there."""

    def stop(self) -> None:
        """Pause; blocks may arrive until this returns. Never raises: a device that is gone is silent."""

    def close(self) -> None:
        """Give the device back. Never raises."""


class SoundSource(Protocol):
    """A port: microphones. Tests have one that plays an array."""

    def devices(self) -> list[Device]:
        """Return the microphones that are there now. Raises `SoundProblem`."""

    def open(self, device: str | None, on_block: OnBlock, on_lost: Callable[[], None]) -> Stream:
        """Open a microphone by its key, or the system's own choice for None; it does not run yet.

        `on_lost` is called once, on any thread, when the device stops by itself.
        Raises `SoundProblem`.
        """


class SoundOutput(Protocol):
    """A port: loudspeakers."""

    def devices(self) -> list[Device]:
        """Return the loudspeakers that are there now. Raises `SoundProblem`."""

    def open(
        self, device: str | None, rate: int, channels: int, fill: Fill, on_lost: Callable[[], None]
    ) -> Stream:
        """Open a loudspeaker by its key, or the system's own choice for None. Raises `SoundProblem`."""
