"""What recording for hours costs: lost frames, memory, how long a second takes to be kept, disk.

At real speed it records for some minutes from a PulseAudio of its own, in which a voice is played over and
over, while other processes keep every core busy (`--nice 19` lets these give way to whoever else works on
the machine; how busy it was is printed). With `--hours` it records as fast as the vault keeps, from
an array. Each from the microphone's block to the disk, with a look at the status twenty times a second.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.audio.portaudio import Microphones
from tbtt_desktop.audio.recorder import Recorder, RecorderStatus
from tbtt_desktop.audio.segments import Segment
from tbtt_desktop.audio.source import RATE, SAMPLE, SoundSource
from tbtt_desktop.clock import WORLD
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import consent, recording, stories
from tbtt_desktop.stories.consent import Scope
from tests.helpers.sound import ArraySource, Pulse, Samples, pulse_server, voice
from tests.helpers.vaults import make_vault

LOOK: Final = 0.05  # seconds between looks at the status, as in the window
WARM: Final = 20  # seconds of sound after which memory is measured
AHEAD: Final = 10  # seconds that the fast source may be ahead of the disk
GROWTH: Final = 20 * 2**20  # bytes
BUSY: Final = "while True: sum(n * n for n in range(10_000))"


class Timed(recording.StoryKeeper):
    """Notes how long each segment took to be on disk."""

    def __init__(self, *words: object) -> None:
        super().__init__(*words)  # type: ignore[arg-type]
        self.took: list[float] = []

    def keep(self, segment: Segment) -> WorldError | None:
        """Keep it."""
        begun = time.perf_counter()
        hindrance = super().keep(segment)
        self.took.append(time.perf_counter() - begun)
        return hindrance


class Eager(ArraySource):
    """A microphone that plays an array over and over, as fast as what it gave is kept."""

    def __init__(self, samples: Samples) -> None:
        super().__init__()
        self._blocks = [
            samples[at : at + 960].astype("<i2").tobytes() for at in range(0, len(samples) - 959, 960)
        ]
        self.kept: Callable[[], int] = lambda: 0  # frames

    def start(self) -> None:
        """Begin."""
        super().start()
        threading.Thread(target=self._play, daemon=True).start()

    def _play(self) -> None:
        given = 0
        while self.running:
            if given - self.kept() > AHEAD * RATE:
                time.sleep(0.001)
                continue
            block = self._blocks[given // 960 % len(self._blocks)]
            self.on_block(block, False)
            given += len(block) // SAMPLE


@contextlib.contextmanager
def busy(cores: int, nice: int) -> Iterator[None]:
    """Keep so many cores busy with other work, and print how busy the machine was."""
    burner = ["nice", "-n", str(nice), sys.executable, "-c", BUSY]
    others = [subprocess.Popen(burner) for _ in range(cores)]
    idle, spent = processor()
    try:
        yield
        idle, spent = (now - then for now, then in zip(processor(), (idle, spent), strict=True))
        print(f"cores: {os.cpu_count()}, busy {100 * (1 - idle / max(spent, 1)):.1f} % of the time")
    finally:
        for other in others:
            other.kill()
            other.wait()


@contextlib.contextmanager
def played(pulse: Pulse) -> Iterator[None]:
    """Play a voice over and over."""
    sound = voice(30).astype("<i2").tobytes()
    player = subprocess.Popen(
        ["paplay", "--raw", f"--rate={RATE}", "--channels=1", "--format=s16le", "--latency-msec=2000"],
        env=pulse.environment,
        stdin=subprocess.PIPE,
    )

    def feed() -> None:
        assert player.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            while True:
                player.stdin.write(sound)

    threading.Thread(target=feed, daemon=True).start()
    try:
        yield
    finally:
        player.kill()
        player.wait()


def processor() -> tuple[int, int]:
    """Return how long all cores did nothing, and how long they could have worked, in ticks."""
    ticks = [int(word) for word in Path("/proc/stat").read_text("ascii").split("\n")[0].split()[1:9]]
    return ticks[3] + ticks[4], sum(ticks)


def memory() -> int:
    """Return the bytes of this process that are in memory."""
    if sys.platform == "win32":
        raise SystemExit("This bench asks the system for its memory as Linux tells it.")
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def measure(source: SoundSource, seconds: float) -> bool:
    """Record so long and print; return whether nothing was lost and memory stayed."""
    with tempfile.TemporaryDirectory() as folder:
        vault = make_vault(Path(folder) / "vault", WORLD).vault
        story = stories.new_story(vault)
        consent.change(vault, story, grant=[Scope.RECORD_AUDIO])
        keeper = Timed(vault, story)
        recorder = Recorder(source, keeper)
        if isinstance(source, Eager):
            source.kept = lambda: recorder.status().kept
        used, began = time.process_time(), time.monotonic()
        recorder.start()
        seen = watch(recorder, seconds)
        recorder.stop()
        recorder.wait()
        passed, used = time.monotonic() - began, time.process_time() - used
        status = recorder.status()
        size = (Path(folder) / "vault" / "notebook.db").stat().st_size
        (item,) = stories.view(vault, story).items
        drawn = time.perf_counter()
        recording.outline(vault, item)
        drawn = time.perf_counter() - drawn
        vault.close()
    length = status.frames / RATE
    took = sorted(keeper.took)
    print(f"{length:.1f} s of sound in {passed:.1f} s; {status.missing} blocks lost")
    print(f"frames kept: {status.kept} of {status.frames}")
    print(f"processor: {used / length * 100:.2f} % of a core for each second of sound")
    half, nearly, slowest = (took[at] * 1e3 for at in (len(took) // 2, int(len(took) * 0.99), -1))
    print(f"kept within {half:.1f} ms (half), {nearly:.1f} ms (99 %), {slowest:.1f} ms (all)")
    print(f"disk: {size / length * 60 / 1e6:.2f} MB a minute; all of the waveform in {drawn * 1e3:.0f} ms")
    print(f"memory grew by {seen.grown / 2**20:.1f} MiB after the first {WARM} s of sound")
    print(f"meanwhile {seen.load:.1f} processes ran or wanted to, on average")
    return not status.missing and status.kept == status.frames and seen.grown < GROWTH


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen while it recorded."""

    grown: int  # bytes, from what there was after the first seconds to the most after them
    load: float  # the system's mean of a minute, averaged


def watch(recorder: Recorder, seconds: float) -> Seen:
    """Look at it until it is so long."""
    least = most = 0
    loads: list[float] = []
    stalled, last = time.monotonic(), 0
    while (status := recorder.status()).frames < seconds * RATE:
        if status.frames != last:
            stalled, last = time.monotonic(), status.frames
        if time.monotonic() - stalled > 30 or status.problem is not None:
            raise SystemExit(f"no sound comes in: {told(status)}")
        if status.frames > WARM * RATE:
            now = memory()
            least = least or now
            most = max(most, now)
        if sys.platform != "win32":
            loads.append(os.getloadavg()[0])
        time.sleep(LOOK)
    return Seen(most - least, sum(loads) / max(len(loads), 1))


def told(status: RecorderStatus) -> str:
    """Return how it stands, in a word or two."""
    return f"{status.state}, {status.problem.code if status.problem is not None else 'no problem'}"


def main() -> int:
    """Record, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench recorder", description=__doc__)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=float, default=60, help="at real speed (default: 60)")
    length.add_argument("--hours", type=float, help="as fast as it is kept, in place of --minutes")
    parser.add_argument("--busy", type=int, default=os.cpu_count() or 1, help="how many cores (default: all)")
    parser.add_argument("--nice", type=int, default=0, help="how far what keeps them busy gives way (to 19)")
    given = parser.parse_args()
    if not sys.platform.startswith("linux"):
        parser.error("memory is asked of /proc, and sound comes from PulseAudio")
    if given.hours:
        return not measure(Eager(voice(30)), given.hours * 3600)
    with tempfile.TemporaryDirectory() as folder, pulse_server(Path(folder)) as pulse:
        os.environ.update(pulse.way)
        with played(pulse), busy(given.busy, given.nice):
            return not measure(Microphones(), given.minutes * 60)


if __name__ == "__main__":
    sys.exit(main())
