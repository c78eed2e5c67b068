"""How much of a recording a crash costs: recorded in a process that is killed with -9 at a random moment.

    python -m tests.bench.record_kill [ROUNDS] [SEED]

Prints a line a round and the largest loss. The process says how much the microphone has given so far, and how
much of it was reported kept; both are compared with what the vault holds when it is opened again.
"""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tbtt_desktop.audio.source import RATE
from tbtt_desktop.clock import WORLD
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.services import consent, recording, stories
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import ItemKind, RecordingState, StoryId
from tests.helpers.sound import TimedSource, voice
from tests.helpers.vaults import PASSPHRASE, make_vault

ROOT = Path(__file__).parents[2]
SOUND = voice(20.0, seed=11)
_TOLD = struct.Struct("<QQ")


@dataclass(frozen=True)
class Round:
    """One recording that was cut off. Times in seconds."""

    given: float  # by the microphone, when the process was last heard
    reported: float  # of that, as kept
    there: float  # in the vault afterwards

    @property
    def lost(self) -> float:
        """What the cut cost."""
        return self.given - self.there


def child(folder: str, story: str) -> None:
    """Record until killed; tell twice in ten milliseconds how it stands."""
    vault = open_vault(Path(folder), PASSPHRASE)
    begun = recording.begin(vault, StoryId(story), TimedSource(SOUND))
    while True:
        status = begun.recorder.status()
        os.write(1, _TOLD.pack(status.frames, status.kept))
        time.sleep(0.005)


def cut_off(folder: Path, seconds: float) -> Round:
    """Record for so long in a new vault, kill, open it again and compare.

    Raises `AssertionError` where anything is damaged, changed or half there.
    """
    vault = make_vault(folder, WORLD).vault
    story = stories.new_story(vault)
    consent.change(vault, story, grant=[Scope.RECORD_AUDIO])
    vault.close()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.record_kill", "--child", str(folder), story],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    told = process.stdout.read(_TOLD.size)
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        told = process.stdout.read(_TOLD.size)
    process.kill()
    rest = process.stdout.read()
    process.stdout.close()
    assert process.wait() == -9
    whole = (told + rest)[: len(told + rest) // _TOLD.size * _TOLD.size]
    given, reported = _TOLD.unpack(whole[-_TOLD.size :])
    return Round(given / RATE, reported / RATE, _found(folder, story) / RATE)


def _found(folder: Path, story: StoryId) -> int:
    vault = open_vault(folder, PASSPHRASE)
    assert check_vault(vault).ok
    items = stories.view(vault, story).items
    frames = 0
    for item in items:
        blocks: list[bytes] = []
        frames = decode_audio(recording.original(vault, item), blocks.append).frames
        assert (item.kind, item.recording) == (ItemKind.AUDIO, RecordingState.CUT)
        assert np.array_equal(np.frombuffer(b"".join(blocks), "<i2"), SOUND[:frames])
        assert len(recording.outline(vault, item)) == -(-frames // 480)
    assert len(items) == (1 if frames else 0)
    vault.close()
    return frames


def main(rounds: int = 50, seed: int = 1) -> None:
    """Cut off so many recordings and say what each cost."""
    chance = random.Random(seed)
    losses = []
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            one = cut_off(Path(folder) / "vault", chance.uniform(0.05, 6))
        losses.append(one.lost)
        print(
            f"{number + 1:3}  given {one.given:6.3f} s  reported {one.reported:6.3f} s"
            f"  there {one.there:6.3f} s  lost {one.lost:5.3f} s",
            flush=True,
        )
        assert one.there >= one.reported
    losses.sort()
    middle = losses[len(losses) // 2]
    print(f"{rounds} rounds: lost at most {losses[-1]:.3f} s, half of them under {middle:.3f} s")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:])
    else:
        main(*(int(word) for word in sys.argv[1:]))
