"""Real sound: speech is played to a PulseAudio that nobody hears, and recorded from its monitor."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tbtt_desktop.audio.source import RATE
from tbtt_desktop.audio.tempo import Tempo
from tbtt_desktop.audio.wave import wav_bytes
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import WORLD
from tbtt_desktop.services import capture, consent, recording, stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import GapKind, StoryId
from tests.helpers.sound import Pulse, Samples, match, pulse_server, spoken
from tests.helpers.vaults import PASSPHRASE, make_vault

pytestmark = [
    pytest.mark.tools,
    pytest.mark.xdist_group("pulse"),
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio's null sink stands in for a microphone"),
]
TRIES = 3  # where both cores are busy, a sound that is played has gaps: so has what hears it
UNDER_WAY = 1.5  # seconds that the last of a sound may take from who played it to who records
WORDS = "He called all night. He said, come out. I did not open the door. Then I heard the car."


@pytest.fixture
def pulse(tmp_path: Path) -> Iterator[Pulse]:
    """A sound server of our own."""
    with pulse_server(tmp_path) as server:
        yield server


def record(
    pulse: Pulse, folder: Path, story: str, seconds: float, until: str = ""
) -> subprocess.Popen[bytes]:
    """Record with PortAudio in a process of its own: the sound system is chosen by its environment."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.record", str(folder), story, str(seconds), until],
        cwd=Path(__file__).parents[2],
        env=pulse.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def heard(process: subprocess.Popen[bytes]) -> list[str]:
    """Close its input and wait for the end; return the lines that were still to come."""
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return out.decode().split()


def made(folder: Path) -> StoryId:
    """Make a vault with a story, to whose recording she agreed."""
    vault = make_vault(folder, WORLD).vault
    story = stories.new_story(vault)
    consent.change(vault, story, grant=[Scope.RECORD_AUDIO])
    vault.close()
    return story


def kept(folder: Path, story: StoryId) -> Samples:
    """Return what the vault has."""
    vault = open_vault(folder, PASSPHRASE)
    (item,) = stories.view(vault, story).items
    assert item.audio is not None
    data = recording.reader(vault, item)(0, item.audio.frames)
    vault.close()
    return np.frombuffer(data, "<i2")


@dataclass(frozen=True)
class Hearing:
    """What was recorded while something was played, and how it fits that."""

    samples: Samples
    lag: int  # samples until what was played begins
    alike: float
    level: float
    missing: str
    problem: str


def hear(pulse: Pulse, folder: Path, play: Callable[[], object], given: Samples, alike: float) -> Hearing:
    """Record while `play` plays what `given` is; again, up to `TRIES` times, until it is that much alike."""
    attempt = 0
    while True:
        attempt += 1
        own = folder / f"heard {attempt}"
        story = made(own)
        process = record(pulse, own, story, UNDER_WAY, "told")
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == b"recording\n"
            play()
        finally:
            missing, problem = heard(process)
        samples = kept(own, story)
        hearing = Hearing(samples, *match(given, samples), missing, problem)
        if (missing == "0" and hearing.alike > alike) or attempt == TRIES:
            return hearing


def test_speech_is_recorded_as_it_was_played(
    pulse: Pulse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Everything else can be right and the recording be noise, half as fast, or empty."""
    played = spoken(WORDS)

    def play() -> None:
        assert pulse.play(played).wait(60) == 0

    got = hear(pulse, tmp_path, play, played, 0.98)
    told = f"speech of {len(played) / RATE:.2f} s: alike {got.alike:.4f}, lag {got.lag / RATE * 1000:.0f} ms,"
    with capsys.disabled():
        sys.stdout.write(f"\n{told} level {20 * np.log10(got.level):+.2f} dB, {got.missing} blocks missing\n")
    assert (got.missing, got.problem) == ("0", "none")
    assert got.lag + len(played) <= len(got.samples)
    assert got.alike > 0.98
    assert 0.9 < got.level < 1.1


@pytest.mark.parametrize("speed", [1.0, 1.5])
def test_what_is_played_is_what_was_kept(pulse: Pulse, tmp_path: Path, speed: float) -> None:
    """A mute that is checked by ear must be heard where it is, without gaps and at the right speed."""
    words = spoken(WORDS)
    vault = make_vault(tmp_path / "played", WORLD).vault
    story = stories.new_story(vault)
    consent.change(vault, story, grant=[Scope.RECORD_AUDIO])
    capture.add_audio(vault, story, Memory(bytearray(wav_bytes(words.tobytes(), RATE))))
    vault.close()
    second = words[len(words) // 2 :]
    tempo = Tempo(RATE, 1, speed)
    given = np.frombuffer(tempo.feed(second.tobytes()) + tempo.finish(), "<i2")
    assert len(given) == round(len(second) / speed)

    def play() -> None:
        subprocess.run(
            [sys.executable, "-m", "tests.helpers.play", str(tmp_path / "played"), story, str(speed)],
            cwd=Path(__file__).parents[2],
            env=pulse.environment,
            check=True,
            timeout=60,
        )

    got = hear(pulse, tmp_path, play, given, 0.9)
    assert got.alike > 0.9
    assert 0.9 < got.level < 1.1


def test_a_microphone_that_is_taken_away_is_told(pulse: Pulse, tmp_path: Path) -> None:
    """She would speak on, and the helper would see a recorder that seems to run."""
    folder = tmp_path / "v"
    story = made(folder)
    process = record(pulse, folder, story, 50, "lost")
    assert process.stdout is not None
    assert process.stdout.readline() == b"recording\n"
    time.sleep(2.5)
    pulse.control("unload-module", "module-null-sink")
    pulse.control("unload-module", "module-native-protocol-unix")
    _, problem = heard(process)
    assert problem == "microphone_lost"
    assert len(kept(folder, story)) >= RATE


def test_a_microphone_that_comes_back_goes_on_by_itself(
    pulse: Pulse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A cable is out for five seconds, nobody is at the keyboard: the rest of the hour must be there."""
    folder = tmp_path / "v"
    story = made(folder)
    process = record(pulse, folder, story, UNDER_WAY, "back")
    assert process.stdout is not None
    assert process.stdout.readline() == b"recording\n"
    time.sleep(2.5)
    gone = time.monotonic()
    pulse.control("unload-module", "module-null-sink")
    assert process.stdout.readline() == b"lost\n"
    told = time.monotonic() - gone
    time.sleep(5)
    pulse.control("load-module", "module-null-sink", "sink_name=ear", f"rate={RATE}", "channels=1")
    pulse.control("set-default-source", "ear.monitor")
    there = time.monotonic()
    assert process.stdout.readline() == b"back\n"
    back, away = time.monotonic() - there, time.monotonic() - gone
    assert pulse.play(spoken("He was back.")).wait(60) == 0
    missing, problem = heard(process)
    assert problem == "none"
    vault = open_vault(folder, PASSPHRASE)
    (item,) = stories.view(vault, story).items
    (gap,) = recording.gaps(vault, item)
    vault.close()
    samples = kept(folder, story)
    with capsys.disabled():
        words = f"gone: told after {told:.1f} s; back: recording after {back:.1f} s;"
        sys.stdout.write(
            f"\n{words} gap of {gap.frames / RATE:.1f} s at {gap.at / RATE:.1f} s, {missing} missing\n"
        )
    assert gap.kind is GapKind.LOST
    assert 4 * RATE < gap.frames < (away + 3) * RATE
    assert RATE <= gap.at < len(samples) - RATE
    assert np.abs(samples[: gap.at]).max() == 0  # nothing was played before
    assert np.abs(samples[gap.at :]).max() > 1000


def test_no_microphone_is_said(tmp_path: Path) -> None:
    """A shelter's PC without one must still take writing and pictures."""
    environment = {**os.environ, "PULSE_SERVER": f"unix:{tmp_path}/none"}
    folder = tmp_path / "v"
    story = made(folder)
    process = record(Pulse(environment), folder, story, 1)
    assert heard(process)[0] in {"microphone_missing", "recording"}  # the second where there is a real one
