"""Sources and outputs of sound without a device, and a PulseAudio with a sink that nobody hears."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tbtt_desktop.audio.source import RATE, Device, Fill, OnBlock, SoundProblem, Stream
from tbtt_desktop.audio.speech import speak

Samples = npt.NDArray[np.int16]


def voice(seconds: float, seed: int = 5, rate: int = RATE) -> Samples:
    """Return noise whose loudness comes and goes as that of speech does."""
    chance = np.random.default_rng(seed)
    count = int(seconds * rate)
    envelope = np.abs(np.sin(np.arange(count) * (2 * np.pi * 1.7 / rate))) * 9_000
    noise: Samples = (chance.standard_normal(count) * envelope).clip(-32_000, 32_000).astype(np.int16)
    return noise


def spoken(words: str) -> Samples:
    """Return words as the synthetic voice speaks them, at the recorder's rate."""
    data, rate = speak(words)
    heard = np.frombuffer(data, "<i2").astype(np.float64)
    wanted = np.arange(int(len(heard) * RATE / rate)) * rate / RATE
    return np.interp(wanted, np.arange(len(heard)), heard).astype(np.int16)


def match(played: Samples, recorded: Samples) -> tuple[int, float, float]:
    """Return by how many frames `recorded` lags, how alike both are (1 is the same), and the level kept."""
    one, two = played.astype(np.float64), recorded.astype(np.float64)
    size = 1 << (len(one) + len(two) - 1).bit_length()
    across = np.fft.irfft(np.fft.rfft(two, size) * np.conj(np.fft.rfft(one, size)), size)
    lag = int(across[: len(two)].argmax())
    part = two[lag : lag + len(one)]
    one = one[: len(part)]
    if not part.any():  # nothing was heard
        return lag, 0.0, 0.0
    alike = float(one @ part / np.sqrt((one @ one) * (part @ part)))
    return lag, alike, float(np.sqrt((part @ part) / (one @ one)))


@dataclass
class ArraySource:
    """A microphone that gives what a test puts in, when it puts it in: a `SoundSource`."""

    names: tuple[str, ...] = ("desk",)
    refuse: SoundProblem | None = None
    opened: list[str | None] = field(default_factory=list)
    running: bool = False
    closed: int = 0
    on_block: OnBlock = lambda _block, _overflow: None
    on_lost: Callable[[], None] = lambda: None

    def devices(self) -> list[Device]:
        """Return what is there."""
        return [Device(name, name, default=not place) for place, name in enumerate(self.names)]

    def open(self, device: str | None, on_block: OnBlock, on_lost: Callable[[], None]) -> Stream:
        """Open the one microphone."""
        if self.refuse is not None:
            raise self.refuse
        if device is not None and device not in self.names:
            raise SoundProblem("microphone_missing")
        self.opened.append(device)
        self.on_block, self.on_lost = on_block, on_lost
        return self

    def start(self) -> None:
        """Begin."""
        if self.refuse is not None:
            raise self.refuse
        self.running = True

    def stop(self) -> None:
        """Pause."""
        self.running = False

    def close(self) -> None:
        """End."""
        self.running = False
        self.closed += 1

    def say(self, samples: Samples, block: int = 960, *, overflow: bool = False) -> None:
        """Give samples to whoever opened it, as a device does: only while it runs."""
        for at in range(0, len(samples), block):
            if self.running:
                self.on_block(samples[at : at + block].astype("<i2").tobytes(), overflow)


class TimedSource(ArraySource):
    """A microphone that plays an array over and over, as fast as it would sound times `speed`."""

    def __init__(self, samples: Samples, speed: float = 1.0) -> None:
        super().__init__()
        self._samples = samples
        self._speed = speed
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin."""
        super().start()
        self._thread = threading.Thread(target=self._play, daemon=True)
        self._thread.start()

    def _play(self) -> None:
        begun, given = time.monotonic(), 0
        while self.running:
            due = int((time.monotonic() - begun) * self._speed * RATE)
            while given + 960 <= due and self.running:
                at = given % (len(self._samples) - 960)
                self.on_block(self._samples[at : at + 960].astype("<i2").tobytes(), False)
                given += 960
            time.sleep(0.005)


@dataclass
class SilentOutput:
    """A loudspeaker that keeps what it was given, when a test lets it: a `SoundOutput`."""

    heard: bytearray = field(default_factory=bytearray)
    rate: int = 0
    channels: int = 0
    running: bool = False
    opened: int = 0
    closed: int = 0
    refuse: SoundProblem | None = None
    fill: Fill = bytes
    on_lost: Callable[[], None] = lambda: None

    def devices(self) -> list[Device]:
        """Return the one loudspeaker."""
        return [Device("room", "room", default=True)]

    def open(
        self, device: str | None, rate: int, channels: int, fill: Fill, on_lost: Callable[[], None]
    ) -> Stream:
        """Open it."""
        if self.refuse is not None:
            raise self.refuse
        self.rate, self.channels, self.fill, self.on_lost = rate, channels, fill, on_lost
        self.opened += 1
        return self

    def start(self) -> None:
        """Begin."""
        self.running = True

    def stop(self) -> None:
        """Pause."""
        self.running = False

    def close(self) -> None:
        """End."""
        self.running = False
        self.closed += 1

    def turn(self, frames: int) -> bytes:
        """Sound for so long; return what was heard."""
        data = self.fill(frames) if self.running else b""
        self.heard += data
        return data


def until(true: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait until something is true; fail where it never is."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.005)


@dataclass
class Pulse:
    """A sound server of our own, whose microphone hears what its loudspeaker plays."""

    environment: dict[str, str]

    @property
    def way(self) -> dict[str, str]:
        """What another environment needs, for its programs to find this server and no other."""
        names = ("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_SERVER")
        return {name: self.environment[name] for name in names}

    def control(self, *words: str) -> str:
        """Run pactl."""
        done = subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout.strip()

    def play(self, samples: Samples, rate: int = RATE) -> subprocess.Popen[bytes]:
        """Begin to play; far enough ahead that a busy computer leaves no gap."""
        process = subprocess.Popen(
            ["paplay", "--raw", f"--rate={rate}", "--channels=1", "--format=s16le", "--latency-msec=1000"],
            env=self.environment,
            stdin=subprocess.PIPE,
        )
        assert process.stdin is not None
        process.stdin.write(samples.astype("<i2").tobytes())
        process.stdin.close()
        return process


@contextmanager
def pulse_server(folder: Path) -> Iterator[Pulse]:
    """Run a PulseAudio in `folder`; the test is skipped, with a reason, where none runs."""
    if shutil.which("pulseaudio") is None or shutil.which("pactl") is None:
        pytest.skip("PulseAudio is not installed")
    runtime = folder / "pulse"  # a socket's path may have 107 bytes
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(runtime),
        "PULSE_SERVER": f"unix:{runtime}/native",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }
    server = subprocess.Popen(
        [
            *("pulseaudio", "-n", "--exit-idle-time=-1", "--system=false", "--daemonize=no"),
            *("--use-pid-file=no", "--disable-shm=yes", "--log-target=stderr"),
            *("-L", f"module-native-protocol-unix socket={runtime}/native auth-anonymous=1"),
            *("-L", f"module-null-sink sink_name=ear rate={RATE} channels=1"),
        ],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    pulse = Pulse(environment)
    try:
        end = time.monotonic() + 30
        while not (runtime / "native").exists():
            if server.poll() is not None or time.monotonic() > end:
                pytest.skip("PulseAudio does not run here")
            time.sleep(0.05)
        pulse.control("set-default-source", "ear.monitor")
        yield pulse
    finally:
        server.terminate()
        server.wait(60)
