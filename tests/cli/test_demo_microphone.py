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
from tests.helpers.sound import match, pulse_server, spoken

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.tools,
    pytest.mark.slow,
    pytest.mark.xdist_group("pulse"),
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio's null sink stands in for a microphone"),
]


def test_the_demonstration_records_the_room(tmp_path: Path) -> None:
    """Whoever tries it would see a made-up voice go the whole way, and never know whether hers does."""
    words = spoken("He knew where I was. ")
    with pulse_server(tmp_path) as pulse:
        command = [
            sys.executable,
            "main.py",
            "demo",
            "--no-window",
            "--json",
            "--out",
            str(tmp_path / "demo"),
        ]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=ROOT, env=pulse.environment, stdout=pipe, stderr=pipe) as process:
            assert process.stderr is not None
            assert process.stdout is not None
            said = process.stderr.readline().decode()
            assert "Recording 5 seconds of this room" in said
            player = pulse.play(np.tile(words, 1 + 14 * RATE // len(words)))
            answer = json.loads(process.stdout.read())
            assert process.wait(90) == 0
        player.terminate()
        player.wait(10)
    assert answer["voice"] == "microphone"
    passphrase = (tmp_path / "demo" / "demo-passphrase.txt").read_text().splitlines()[0]
    vault = open_vault(tmp_path / "demo" / "helper", passphrase)
    items = stories.view(vault, StoryId(answer["story_id"])).items
    item = next(one for one in items if one.audio is not None)
    assert item.audio is not None
    assert item.recording is RecordingState.WHOLE
    sound = np.frombuffer(recording.reader(vault, item)(0, item.audio.frames), "<i2")
    vault.close()
    _, alike, level = match(words, sound)
    assert 4.9 * RATE < len(sound) < 6 * RATE
    assert alike > 0.95
    assert 0.9 < level < 1.1
