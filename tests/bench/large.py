"""What a large sound costs from taking it in to the other side: seconds and memory of each step.

The sound is made up while it is read, so nothing but the vaults and the bundle needs room on the disk:
about four times its size. Memory is the highest resident size of this process in a step, less what it was
once both vaults were open. Seconds are those of the processor, of this process and its guards, because a
machine has other things to do. Ends with code 1 where a step grew by more than its target, or where a
step's seconds grew faster than the size, compared within this run.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

import numpy as np

from tbtt_desktop.bundle.story import Story
from tbtt_desktop.clock import World
from tbtt_desktop.errors import BugError
from tbtt_desktop.limits import GIB, KIB, MIB
from tbtt_desktop.services import approval, capture, consent, handover, intake, protect, stories
from tbtt_desktop.stories.records import Category, Role, StoryId, Stretch
from tbtt_desktop.vault import intake as arrivals
from tbtt_desktop.vault import media
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import EVERYTHING_LEAVES, alias_of
from tests.helpers.vaults import introduce, make_vault

T = TypeVar("T")

SIZES: Final = (2 * GIB, 512 * MIB, 64 * MIB)  # the largest first: no other has warmed the process for it
GROWTH_MAX: Final = 200 * MIB
LINEAR: Final = 1.5  # times the seconds per byte that the smallest sound took
SHORT: Final = 2.0  # seconds; steps below say nothing about growth
RATE: Final = 48_000
_HEADER: Final = 44
_PATTERN: Final = 1 << 20  # samples


class MadeUpSound:
    """A WAV of exactly `size` bytes, 48 kHz, mono, 16 bit: noise, repeated, never whole in memory."""

    def __init__(self, size: int) -> None:
        self._size = size - size % 2
        noise = np.random.default_rng(20260308).normal(0, 1500, _PATTERN)
        self._pattern = np.clip(noise, -32768, 32767).astype("<i2").tobytes()
        samples = self._size - _HEADER
        self._header = b"".join(
            (
                b"RIFF" + (self._size - 8).to_bytes(4, "little") + b"WAVEfmt ",
                (16).to_bytes(4, "little") + b"\x01\x00\x01\x00",
                RATE.to_bytes(4, "little") + (2 * RATE).to_bytes(4, "little") + b"\x02\x00\x10\x00",
                b"data" + samples.to_bytes(4, "little"),
            )
        )

    @property
    def size(self) -> int:
        """Length in bytes."""
        return self._size

    @property
    def frames(self) -> int:
        """Length in samples."""
        return (self._size - _HEADER) // 2

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`."""
        end = min(offset + size, self._size)
        out = bytearray(self._header[offset:end])
        while offset + len(out) < end:
            at = (offset + len(out) - _HEADER) % len(self._pattern)
            out += self._pattern[at : at + end - offset - len(out)]
        return bytes(out)


def _status(name: str) -> int:
    found = re.search(
        rf"^{name}:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"), re.MULTILINE
    )
    if found is None:
        raise BugError
    return int(found[1]) * KIB


def resident() -> int:
    """Return this process's resident size in bytes (Linux)."""
    return _status("VmRSS")


@contextmanager
def peak() -> Iterator[Callable[[], int]]:
    """Forget the highest resident size so far; what is given returns the highest since, in bytes (Linux)."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    yield lambda: _status("VmHWM")


@dataclass(frozen=True, slots=True)
class Step:
    """What one step took."""

    name: str
    seconds: float  # of the processor, guards included
    waited: float  # seconds by the clock
    growth: int  # bytes above what was resident once both vaults were open
    log: int  # bytes of the vaults' write-ahead logs after it


@dataclass(slots=True)
class Journey:
    """A sound of `size` bytes from one vault into another, in `folder`."""

    folder: Path
    size: int
    steps: list[Step] = field(default_factory=list)

    def go(self) -> list[Step]:
        """Take every step; return what each took. The sound arrives, or `BugError`."""
        here = make_vault(self.folder / "here", World()).vault
        there = make_vault(self.folder / "there", World(), Role.COORDINATOR, "nadia").vault
        try:
            introduce(here, there)
            self._go(here, there)
        finally:
            here.close()
            there.close()
        return self.steps

    def _go(self, here: Vault, there: Vault) -> None:
        sound = MadeUpSound(self.size)
        base = resident()
        story_id = stories.new_story(here)
        consent.change(here, story_id, grant=EVERYTHING_LEAVES)
        item_id = self._step("take in", base, lambda: capture.add_audio(here, story_id, sound))
        third = sound.frames // 3
        protect.cover(here, item_id, Stretch(third, third + RATE), Category.PERSON)
        self._step("render", base, lambda: approval.approve(here, story_id))
        second = Stretch(2 * third, 2 * third + RATE)
        protect.cover(here, item_id, second, Category.PERSON)
        self._step("render again", base, lambda: approval.approve(here, story_id))
        planned = self._step("check", base, lambda: handover.plan(here, [story_id], [alias_of(there)]))
        bundle = self.folder / "large.tbtt"
        self._step("export", base, lambda: handover.export(here, planned, bundle))
        taken = self._step("import", base, lambda: intake.take_in(there, bundle))
        self._step("delete", base, lambda: stories.delete_story(here, story_id))
        if taken.result is not intake.Result.IMPORTED or not _arrived(there, story_id):
            raise BugError

    def _step(self, name: str, base: int, act: Callable[[], T]) -> T:
        with peak() as highest:
            begun, used = time.perf_counter(), _processor()
            result = act()
            seconds, waited = _processor() - used, time.perf_counter() - begun
            growth = highest() - base
        logs = sum(path.stat().st_size for path in self.folder.glob("*/*-wal"))
        self.steps.append(Step(name, seconds, waited, growth, logs))
        return result


def _processor() -> float:
    """Return the seconds of the processor that this process and those it ended took."""
    told = os.times()
    return told.user + told.system + told.children_user + told.children_system


def _arrived(vault: Vault, story_id: StoryId) -> bool:
    """Whether exactly one sound is here, whole, under the digest that its sender signed."""
    story = stories.view(vault, story_id)
    document = Story.parse(json.dumps(story.document).encode())
    (reference,) = document.media
    media_id = vault.read(lambda db: arrivals.received_medium(db, story_id, reference.sha256))
    return media_id is not None and media.intact(vault, media_id)


def main() -> int:
    """Measure, print a table, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench large", description=__doc__)
    parser.add_argument("--size", help="one size in place of all, such as 48M or 2G")
    parser.add_argument("--folder", type=Path, help="where the vaults are made")
    given = parser.parse_args()
    if not sys.platform.startswith("linux"):
        parser.error("the highest resident size of one step is only told by Linux")
    sizes = (_bytes(given.size),) if given.size else SIZES
    taken: dict[str, list[tuple[int, Step]]] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory(dir=given.folder) as folder:
            for step in Journey(Path(folder), size).go():
                taken.setdefault(step.name, []).append((size, step))
    met = [report(name, steps) for name, steps in taken.items()]
    return int(not all(met))


def _bytes(text: str) -> int:
    units = {"K": KIB, "M": MIB, "G": GIB}
    return int(text[:-1]) * units[text[-1].upper()] if text[-1].upper() in units else int(text)


def report(name: str, steps: list[tuple[int, Step]]) -> bool:
    """Print what a step took at each size, and return whether it is flat and linear."""
    steps = sorted(steps, key=lambda one: one[0])
    flat = all(step.growth <= GROWTH_MAX for _, step in steps)
    rates = [step.seconds / size for size, step in steps if step.seconds >= SHORT]
    linear = all(rate <= rates[0] * LINEAR for rate in rates)
    print(f"{name:14}{'' if flat else ' NOT FLAT'}{'' if linear else ' NOT LINEAR'}")
    for size, step in steps:
        speed = size / MIB / max(step.seconds, 0.01)
        print(
            f"  {size // MIB:6} MiB {step.seconds:8.2f} s {speed:8.1f} MiB/s   clock {step.waited:7.1f} s"
            f"   grew by {step.growth / MIB:7.1f} MiB   logs {step.log / MIB:7.1f} MiB"
        )
    return flat and linear


if __name__ == "__main__":
    sys.exit(main())
