"""The demonstration with a real sound server: it records, and only what it said it would."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tbtt_desktop.audio.source import RATE
from tbtt_desktop.services import recording, stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import RecordingState, StoryId
from tests.helpers.sound import Pulse, Samples, match, pulse_server, spoken

ROOT = Path(__file__).parents[2]
TRIES = 3  # where both cores are busy, a sound that is played has gaps, or comes late

pytestmark = [
    pytest.mark.tools,
    pytest.mark.slow,
    pytest.mark.xdist_group("pulse"),
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio's null sink stands in for a microphone"),
]


def test_the_demonstration_records_the_room(tmp_path: Path) -> None:
    """Whoever tries it would see a made-up voice go the whole way, and never know whether hers does."""
    words, attempt = spoken("He knew where I was. "), 0
    with pulse_server(tmp_path) as pulse:
        while True:
            attempt += 1
            sound = recorded(pulse, tmp_path / str(attempt), words)
            _, alike, level = match(words, sound)
            if (alike > 0.95 and 4.9 * RATE < len(sound) < 6 * RATE) or attempt == TRIES:
                break
    assert 4.9 * RATE < len(sound) < 6 * RATE
    assert alike > 0.95
    assert 0.9 < level < 1.1


def recorded(pulse: Pulse, folder: Path, words: Samples) -> Samples:
    """Let the demonstration record while words are said again and again; return what it has kept."""
    command = [sys.executable, "main.py", "demo", "--no-window", "--json", "--out", str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=pulse.environment, stdout=pipe, stderr=pipe) as process:
        assert process.stderr is not None
        assert process.stdout is not None
        said = process.stderr.readline().decode()
        assert "Recording 5 seconds of this room" in said
        player = pulse.play(np.tile(words, 1 + 14 * RATE // len(words)))
        answer = json.loads(process.stdout.read())
        assert process.wait(60) == 0
    player.terminate()
    player.wait(60)
    assert answer["voice"] == "microphone"
    passphrase = (folder / "demo-passphrase.txt").read_text().splitlines()[0]
    vault = open_vault(folder / "helper", passphrase)
    items = stories.view(vault, StoryId(answer["story_id"])).items
    item = next(one for one in items if one.audio is not None)
    assert item.audio is not None
    assert item.recording is RecordingState.WHOLE
    sound = np.frombuffer(recording.reader(vault, item)(0, item.audio.frames), "<i2")
    vault.close()
    return sound
