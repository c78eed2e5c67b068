"""The demonstration's own recording: some seconds from a real microphone, through the real recorder.

It never waits for a device: one that gives nothing is left after `RECORDING_STALL_SECONDS`, one that gives
silence is told from one that hears.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.audio.recorder import RecorderState, RecorderStatus
from tbtt_desktop.audio.source import RATE, Device, SoundProblem, SoundSource
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import recording, stories
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault

SECONDS: Final = 5
_LOOK: Final = 0.05  # seconds between looks at the level
_PATIENCE: Final = SECONDS * 3  # seconds; a device may deliver slowly and never stall
_KEEPING: Final = 20.0  # seconds that a full or slow disk may take

Show = Callable[[RecorderStatus], None]


@dataclass(frozen=True, slots=True)
class Microphone:
    """A microphone to record with.

    `announce` says that it begins, before anything is taken from it, and returns whether it may;
    `show` is called with the level twenty times a second.
    """

    source: SoundSource
    device: Device
    announce: Callable[[], bool]
    show: Show


@dataclass(frozen=True, slots=True)
class Heard:
    """What a microphone gave."""

    frames: int  # 48,000 a second
    peak: float  # the loudest sample, 0 to 1; 0 where it gave silence, or nothing
    problem: TbttError | None  # why it ended early

    @property
    def anything(self) -> bool:
        """Whether there is a sound in it."""
        return self.frames > 0 and self.peak > 0

    @property
    def words(self) -> str:
        """Return length and level: `5.0 s, loudest -12 dB`."""
        level = f"loudest {20 * math.log10(self.peak):.0f} dB" if self.peak else "silence"
        return f"{self.frames / RATE:.1f} s, {level}"


def default_microphone(source: SoundSource) -> Device | None:
    """Return the microphone that the system would take, None where there is none or sound does not work."""
    try:
        devices = source.devices()
    except SoundProblem:
        return None
    return next((device for device in devices if device.default), devices[0] if devices else None)


def record(vault: Vault, story_id: StoryId, microphone: Microphone) -> Heard:
    """Record into a story; what holds no sound is taken out of it again.

    Raises `StoryRefused` without her consent. A microphone that fails is told by what is returned.
    """
    try:
        begun = recording.begin(vault, story_id, microphone.source, microphone.device.key)
    except SoundProblem as problem:
        return Heard(0, 0.0, problem)
    recorder, peak = begun.recorder, 0.0
    end = time.monotonic() + _PATIENCE
    while True:
        status = recorder.status()
        peak = max(peak, status.peak)
        microphone.show(status)
        if status.state is not RecorderState.RECORDING or status.frames >= SECONDS * RATE:
            break
        if time.monotonic() > end:
            break
        time.sleep(_LOOK)
    recorder.stop()
    if not recorder.wait(_KEEPING):
        recorder.give_up()
        recorder.wait(_KEEPING)
    status = recorder.status()
    heard = Heard(status.kept, peak, status.problem)
    if begun.item_id is not None and not heard.anything:
        stories.remove_item(vault, begun.item_id)
    return heard
