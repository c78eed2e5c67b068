"""A program of its own that records with a real device.

    python -m tests.helpers.record VAULT STORY SECONDS [told | lost | back]

Prints "recording" when it does; at the end how many blocks are missing and what went wrong. With "told" the
seconds begin when its input is closed; with "lost" it ends when the microphone is gone; with "back" it says
so, and the seconds begin when its input is closed.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tbtt_desktop.audio.portaudio import Microphones
from tbtt_desktop.audio.recorder import Recorder, RecorderState
from tbtt_desktop.audio.source import SoundProblem
from tbtt_desktop.hardening import harden_session
from tbtt_desktop.services import recording
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import StoryId
from tests.helpers.vaults import PASSPHRASE


def say(words: str) -> None:
    """Print a line at once."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def wait_for(recorder: Recorder, state: RecorderState) -> None:
    """Wait until it stands so; a minute at most."""
    end = time.monotonic() + 60
    while recorder.status().state is not state:
        assert time.monotonic() < end, recorder.status()
        time.sleep(0.01)


def main(folder: str, story: str, seconds: str, until: str = "") -> None:
    """Record."""
    harden_session()
    vault = open_vault(Path(folder), PASSPHRASE)
    try:
        recorder = recording.begin(vault, StoryId(story), Microphones()).recorder
    except SoundProblem as problem:
        say(problem.code)
        return
    while not recorder.status().frames:
        time.sleep(0.01)
    say("recording")
    if until == "told":
        sys.stdin.read()
        until = ""
    if until == "back":
        wait_for(recorder, RecorderState.LOST)
        say("lost")
        wait_for(recorder, RecorderState.RECORDING)
        before = recorder.status().frames
        while recorder.status().frames == before:
            time.sleep(0.01)
        say("back")
        sys.stdin.read()
        until = ""
    end = time.monotonic() + float(seconds)
    while time.monotonic() < end and not (until and recorder.status().state is RecorderState.LOST):
        time.sleep(0.05)
    status = recorder.status()
    recorder.stop()
    assert recorder.wait(60)
    vault.close()
    say(f"{status.missing} {status.problem.code if status.problem else 'none'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
