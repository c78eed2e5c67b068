"""Microphones and loudspeakers through PortAudio, which may not be installed.

API of sounddevice 0.5 and PortAudio 19.6. The library is loaded when a device is first
asked for: it takes 60 ms, and on a computer without it everything else must work.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any, Final

from tbtt_desktop.audio.source import RATE, Device, Fill, OnBlock, SoundProblem, Stream

_BLOCK: Final = RATE // 50  # frames a call: a meter moves twenty times a second
# What the system holds while Python is busy elsewhere. With less, an interpreter that is held up loses sound;
# with more, a meter lags.
_HELD_SECONDS: Final = 0.5
# A recorder looks for a lost microphone by itself: PortAudio must not be started anew while a device opens.
_ONE_AT_A_TIME: Final = threading.RLock()


def _library() -> ModuleType:
    try:
        import sounddevice  # late: needs a shared library that may be missing
    except (ImportError, OSError):
        raise SoundProblem("sound_unavailable") from None
    module: ModuleType = sounddevice
    return module


class _Devices:
    """What PortAudio finds. It looks once, when it starts: to see a new device it is started anew."""

    def __init__(self, direction: str) -> None:
        self._channels = f"max_{direction}_channels"
        self._default = f"default_{direction}_device"
        self._missing = "microphone_missing" if direction == "input" else "speaker_missing"

    def present(self) -> list[tuple[int, Device]]:
        """Return every device with PortAudio's own number for it. Raises `SoundProblem`."""
        library = _library()
        _look_again(library)
        try:
            apis, devices = library.query_hostapis(), library.query_devices()
        except library.PortAudioError:
            raise SoundProblem("sound_unavailable") from None
        first = next((api[self._default] for api in apis if api[self._default] >= 0), -1)
        return [
            (number, Device(f"{apis[one['hostapi']]['name']}: {one['name']}", one["name"], number == first))
            for number, one in enumerate(devices)
            if one[self._channels] > 0
        ]

    def number(self, key: str | None) -> int:
        """Return PortAudio's number of the device `key`, or of the system's choice. Raises `SoundProblem`."""
        found = self.present()
        for number, device in found:
            if device.key == key or (key is None and device.default):
                return number
        raise SoundProblem(self._missing)


class Microphones:
    """`SoundSource` through PortAudio."""

    def devices(self) -> list[Device]:
        """Return the microphones that are there now. Raises `SoundProblem`."""
        with _ONE_AT_A_TIME:
            return [device for _, device in _Devices("input").present()]

    def open(self, device: str | None, on_block: OnBlock, on_lost: Callable[[], None]) -> Stream:
        """Open a microphone. Raises `SoundProblem`: sound_unavailable, microphone_missing or _refused."""
        library = _library()

        def take(data: Any, _frames: int, _time: object, status: Any) -> None:
            on_block(bytes(data), bool(status.input_overflow))

        with _ONE_AT_A_TIME:
            number = _Devices("input").number(device)
            return _Running(
                library,
                lambda stopped: library.RawInputStream(
                    samplerate=RATE,
                    blocksize=_BLOCK,
                    device=number,
                    channels=1,
                    dtype="int16",
                    latency=_HELD_SECONDS,
                    extra_settings=_converting(library, number),
                    callback=take,
                    finished_callback=stopped,
                ),
                on_lost,
                SoundProblem("microphone_refused"),
            )


class Loudspeakers:
    """`SoundOutput` through PortAudio."""

    def devices(self) -> list[Device]:
        """Return the loudspeakers that are there now. Raises `SoundProblem`."""
        with _ONE_AT_A_TIME:
            return [device for _, device in _Devices("output").present()]

    def open(
        self, device: str | None, rate: int, channels: int, fill: Fill, on_lost: Callable[[], None]
    ) -> Stream:
        """Open a loudspeaker. Raises `SoundProblem`: sound_unavailable, speaker_missing or _refused."""
        library = _library()

        def give(data: Any, frames: int, _time: object, _status: object) -> None:
            data[:] = fill(frames)

        with _ONE_AT_A_TIME:
            number = _Devices("output").number(device)
            return _Running(
                library,
                lambda stopped: library.RawOutputStream(
                    samplerate=rate,
                    blocksize=rate // 50,
                    device=number,
                    channels=channels,
                    dtype="int16",
                    latency=0.1,
                    extra_settings=_converting(library, number),
                    callback=give,
                    finished_callback=stopped,
                ),
                on_lost,
                SoundProblem("speaker_refused"),
            )


class _Running:
    """A stream of PortAudio. Its word that it has stopped counts only where nobody stopped it."""

    _open: int = 0

    def __init__(
        self,
        library: ModuleType,
        make: Callable[[Callable[[], None]], Any],
        on_lost: Callable[[], None],
        refused: SoundProblem,
    ) -> None:
        self._library = library
        self._on_lost = on_lost
        self._refused = refused
        self._wanted = False
        try:
            self._stream = make(self._stopped)
        except (library.PortAudioError, ValueError):
            raise refused from None
        self._closed = False
        _Running._open += 1

    @classmethod
    def any_open(cls) -> bool:
        """Whether PortAudio is in use."""
        return cls._open > 0

    def _stopped(self) -> None:
        if self._wanted:
            self._wanted = False
            self._on_lost()

    def start(self) -> None:
        """Begin, or go on."""
        self._wanted = True
        try:
            self._stream.start()
        except self._library.PortAudioError:
            self._wanted = False
            raise self._refused from None

    def stop(self) -> None:
        """Pause."""
        self._wanted = False
        # A device that was pulled out cannot be stopped; whoever stops it wants silence, and has it.
        self._stream.stop(ignore_errors=True)

    def close(self) -> None:
        """Give the device back."""
        if self._closed:
            return
        self._wanted = False
        self._closed = True
        with _ONE_AT_A_TIME:
            self._stream.close(ignore_errors=True)
            _Running._open -= 1


def _look_again(library: ModuleType) -> None:
    if _Running.any_open():  # starting anew would end what is open
        return
    try:
        library._terminate()  # noqa: SLF001 - sounddevice has no public way to see a device that came later
        library._initialize()  # noqa: SLF001
    except library.PortAudioError:
        raise SoundProblem("sound_unavailable") from None


def _converting(library: ModuleType, number: int) -> object | None:
    """Return what lets Windows convert rates; ALSA's plugins, MME and Core Audio do so by themselves."""
    if sys.platform != "win32":
        return None
    api = library.query_hostapis(library.query_devices(number)["hostapi"])
    settings: object | None = library.WasapiSettings(auto_convert=True) if "WASAPI" in api["name"] else None
    return settings
