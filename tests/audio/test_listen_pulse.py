"""Real sound out of the window: what its loudspeaker gives is recorded, and is what leaves."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from tbtt_desktop.audio.source import RATE
from tbtt_desktop.audio.wave import wav_bytes
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import WORLD
from tbtt_desktop.services import capture, consent, protect, stories
from tbtt_desktop.stories.records import Category, StoryId, Stretch
from tests.audio.test_record_pulse import hear, pulse, pytestmark
from tests.helpers.made import EVERYTHING_LEAVES
from tests.helpers.sound import Pulse, Samples, match, spoken, until
from tests.helpers.vaults import make_vault

__all__ = ["pulse", "pytestmark"]  # a fixture and marks of the neighbour
WORDS = "My name is Zubeida. He called all night, and then I heard the car below my window."


def story_with(folder: Path, words: Samples, mute: Stretch) -> StoryId:
    """Make a vault with a story in which a stretch of a sound is silenced."""
    vault = make_vault(folder, WORLD).vault
    story = stories.new_story(vault)
    consent.change(vault, story, grant=EVERYTHING_LEAVES)
    item = capture.add_audio(vault, story, Memory(bytearray(wav_bytes(words.tobytes(), RATE))))
    protect.cover(vault, item, mute, Category.PERSON)
    vault.close()
    return story


@contextmanager
def listening(pulse: Pulse, folder: Path, story: str, *more: str) -> Iterator[subprocess.Popen[bytes]]:
    """Listen in the window, in a process of its own, which ends with the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.listen", str(folder), story, *more],
        cwd=Path(__file__).parents[2],
        env=pulse.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        yield process
        process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == 0


def said(process: subprocess.Popen[bytes]) -> str:
    """Return the next line of it."""
    assert process.stdout is not None
    return process.stdout.readline().decode().strip()


def test_what_is_heard_as_it_leaves_is_silent_where_it_must_be(
    pulse: Pulse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """She agrees to what she hears: a name that is left in the bundle and not in her ear, or the reverse."""
    words = spoken(WORDS)
    mute = Stretch(len(words) // 4, len(words) // 2)
    story = story_with(tmp_path / "played", words, mute)
    leaves = words.copy()
    leaves[mute.start : mute.end] = 0

    def play() -> None:
        with listening(pulse, tmp_path / "played", story) as window:
            assert said(window) == "played"

    got = hear(pulse, tmp_path, play, leaves, 0.95)
    whole = match(words, got.samples)[1]
    inside = got.samples[got.lag + mute.start + RATE // 16 : got.lag + mute.end - RATE // 16]
    with capsys.disabled():
        told = f"as it leaves: alike {got.alike:.4f}, the original {whole:.4f}, loudest in the silence"
        sys.stdout.write(f"\n{told} {np.abs(inside).max()}, {20 * np.log10(got.level):+.2f} dB\n")
    assert got.alike > 0.95
    assert whole < got.alike
    assert 0.9 < got.level < 1.1
    assert not inside.any()


def test_a_page_that_is_left_is_silent_and_gives_the_loudspeaker_back(pulse: Pulse, tmp_path: Path) -> None:
    """After a lock her voice must not go on, nor the sound system show that a notebook has it open."""
    words = np.concatenate([spoken(WORDS)] * 4)
    story = story_with(tmp_path / "played", words, Stretch(0, 10))
    with listening(pulse, tmp_path / "played", story, "4") as window:  # seconds in which it is seen to play
        until(lambda: pulse.control("list", "short", "sink-inputs"))
        assert said(window) == "left"
        assert pulse.control("list", "short", "sink-inputs") == ""
