"""What recording costs: processor time, bytes on disk, how long a second takes to be kept, memory.

    python -m tests.bench.record_cost [SECONDS] [SPEED]

Records from an array, at `SPEED` times real time, into a vault in a temporary folder.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

from tbtt_desktop.audio.recorder import Recorder
from tbtt_desktop.audio.segments import Segment
from tbtt_desktop.audio.source import RATE
from tbtt_desktop.clock import WORLD
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import consent, recording, stories
from tbtt_desktop.stories.consent import Scope
from tests.helpers.sound import TimedSource, voice
from tests.helpers.vaults import make_vault


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


def _memory() -> int:
    """Return the most memory this process had, in KiB."""
    if sys.platform == "win32":
        raise SystemExit("This bench asks the system for its memory as Linux and macOS tell it.")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(seconds: float = 60, speed: float = 1) -> None:
    """Record and print."""
    with tempfile.TemporaryDirectory() as folder:
        vault = make_vault(Path(folder) / "vault", WORLD).vault
        story = stories.new_story(vault)
        consent.change(vault, story, grant=[Scope.RECORD_AUDIO])
        keeper = Timed(vault, story)
        recorder = Recorder(TimedSource(voice(30), speed), keeper)
        before_memory = _memory()
        before, begun = time.process_time(), time.monotonic()
        recorder.start()
        while recorder.status().frames < seconds * RATE:
            time.sleep(0.05)  # a window asks as often
        recorder.stop()
        recorder.wait()
        used, passed = time.process_time() - before, time.monotonic() - begun
        grown = _memory() - before_memory
        status = recorder.status()
        took = sorted(keeper.took)
        size = (Path(folder) / "vault" / "notebook.db").stat().st_size
        begun = time.perf_counter()
        (item,) = stories.view(vault, story).items
        outline = recording.outline(vault, item)
        outlined = time.perf_counter() - begun
        begun = time.perf_counter()
        recording.reader(vault, item)(int(seconds * RATE * 0.8), RATE)
        sought = time.perf_counter() - begun
        vault.close()
    length = status.frames / RATE
    print(f"{length:.0f} s of sound in {passed:.1f} s, {status.missing} blocks missing")
    print(f"frames kept: {status.kept} of {status.frames}")
    print(f"processor: {used / length * 100:.2f} % of a core for each second of sound, meter included")
    print(f"disk: {size / length * 60 / 1e6:.2f} MB a minute")
    half, most, slowest = took[len(took) // 2], took[int(len(took) * 0.99)], took[-1]
    print(f"kept within {half * 1e3:.1f} ms (half), {most * 1e3:.1f} ms (99 %), {slowest * 1e3:.1f} ms (all)")
    print(f"memory grew by {grown / 1024:.1f} MiB")
    print(f"waveform of {len(outline)} peaks in {outlined * 1e3:.0f} ms, any second in {sought * 1e3:.0f} ms")


if __name__ == "__main__":
    main(*(float(word) for word in sys.argv[1:]))
