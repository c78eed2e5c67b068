"""Memory and time of one sound of each size, handed over and taken in, each in its own process (Linux)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from tbtt_desktop.errors import BugError
from tbtt_desktop.limits import MIB
from tbtt_desktop.services import intake
from tbtt_desktop.stories.records import MediaId
from tests.bench import _bundle_made as made
from tests.bench.large import peak, resident

GROWTH_MAX: Final = 200 * MIB  # bytes more than after unlocking
LINEAR: Final = 1.25  # times the seconds per byte that the sound before it took
SHORT: Final = 1.0  # seconds; what took less says nothing about growth


def measure(folder: Path, sizes: list[int]) -> list[bool]:
    """Hand over and take in each size on the window's lane; print, and return which targets are met."""
    if not sys.platform.startswith("linux"):
        print("memory not measured: only Linux tells the highest resident size of a step")
        return []
    folder.mkdir()
    told: dict[str, list[tuple[int, float, int]]] = {"export": [], "import": []}
    for size in sorted(sizes):
        scene = made.make_scene(folder / str(size), size)
        for act, steps in told.items():
            steps.append((size, *_apart(act, scene)))
        shutil.rmtree(scene.folder)
    return [_report(act, steps) for act, steps in told.items()]


def _apart(act: str, scene: made.Scene) -> tuple[float, int]:
    """Return the seconds that it takes in a process of its own, and by how many bytes that grows."""
    given = [act, str(scene.folder), str(scene.size), str(scene.media_id), scene.sha256, str(scene.seconds)]
    if sys.platform != "win32":
        os.sync()  # what was made for it is still on its way to the disk, gigabytes of it
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench._bundle_sizes", *given],
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    return found["seconds"], found["growth"]


def _report(act: str, steps: list[tuple[int, float, int]]) -> bool:
    met = True
    before: float | None = None
    for size, seconds, growth in steps:
        rate = seconds / size
        linear = before is None or rate <= before * LINEAR
        before = rate if seconds >= SHORT else None
        flat = growth <= GROWTH_MAX
        met = met and linear and flat
        print(
            f"{act} {size / MIB:8.0f} MiB {seconds:8.2f} s {size / MIB / seconds:8.1f} MiB/s,"
            f" grew by {growth / MIB:6.1f} MiB{'' if flat else ' TOO MUCH'}{'' if linear else ' NOT LINEAR'}",
            flush=True,
        )
    return met


def main() -> None:
    """Do one act in this process, and tell as JSON what it took."""
    act, folder, size, media_id, sha256, seconds = sys.argv[1:]
    scene = made.Scene(Path(folder), int(size), MediaId(int(media_id)), sha256, float(seconds))
    lane = made.LANES["window"]()
    bundle = scene.folder / "it.tbtt"
    vault = made.opened(scene.here if act == "export" else scene.there(), lane)
    base = resident()
    with peak() as highest:
        begun = time.perf_counter()
        if act == "export":
            made.export(vault, made.parts(scene, vault), bundle)
        elif intake.take_in(vault, bundle).result is not intake.Result.IMPORTED:
            raise BugError
        taken, growth = time.perf_counter() - begun, highest() - base
    vault.close()
    made.stop(lane)
    print(json.dumps({"seconds": taken, "growth": growth}))


if __name__ == "__main__":
    main()
