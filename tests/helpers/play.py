"""A program of its own that plays the second half of a story's sound on a real loudspeaker.

python -m tests.helpers.play VAULT STORY [SPEED]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tbtt_desktop.audio.playback import Player, PlayerState
from tbtt_desktop.audio.portaudio import Loudspeakers
from tbtt_desktop.hardening import harden_session
from tbtt_desktop.services import recording, stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import StoryId
from tests.helpers.vaults import PASSPHRASE


def main(folder: str, story: str, speed: str = "1") -> None:
    """Play."""
    harden_session()
    vault = open_vault(Path(folder), PASSPHRASE)
    (item,) = stories.view(vault, StoryId(story)).items
    assert item.audio is not None
    player = Player(recording.reader(vault, item), item.audio, Loudspeakers())
    player.seek(item.audio.frames // 2)
    player.set_speed(float(speed))
    player.play()
    while player.status().state is PlayerState.PLAYING:
        player.feed()
        time.sleep(0.05)
    assert player.status().position == item.audio.frames
    player.close()
    vault.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
