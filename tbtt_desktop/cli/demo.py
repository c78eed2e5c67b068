"""The demonstration on the command line."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

import click

from tbtt_desktop import limits
from tbtt_desktop.audio.portaudio import Microphones
from tbtt_desktop.audio.recorder import RecorderState, RecorderStatus
from tbtt_desktop.audio.source import RATE, SoundSource
from tbtt_desktop.cli import program
from tbtt_desktop.cli.bar import WIDTH, progress
from tbtt_desktop.cli.output import Json, emit, say, table
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.reading import read_text
from tbtt_desktop.cli.session import Session, json_option
from tbtt_desktop.services import demo as demonstration
from tbtt_desktop.services.demo import Finished
from tbtt_desktop.services.demo_voice import SECONDS, Microphone, default_microphone
from tbtt_desktop.services.files import FileSource, whole_file

FOLDER = Path("demo-out")
_COUNT: Final = 3  # seconds in which somebody can say no
_HEADER = ("", "in the story", "what left", "the coordinator has")


@dataclass(frozen=True, slots=True)
class DemoOutcome:
    """What `main.py` goes on with.

    `code` is the exit code. Where it is 0 and `finished` is not None (it is None after --help), the
    two vaults lie in `finished.helper` and `finished.coordinator`, both closed, both opened by
    `finished.passphrase`, with `finished.story_id` in them; screenshots belong into `screenshots`;
    `open_window` is False after --no-window.
    """

    code: int
    finished: Finished | None = None
    screenshots: Path | None = None
    open_window: bool = False


def run(argv: Sequence[str]) -> DemoOutcome:
    """Run `demo` with `argv` (beginning with "demo") and print each step; never raises.

    This process is then closed to other programs and to the network, for good, and so are those that it
    starts. Qt is not loaded.
    """
    session = program.run(argv, harden=True)
    if session.demo is None or session.code:
        return DemoOutcome(session.code)
    screenshots = session.demo.folder / demonstration.SCREENSHOTS
    return DemoOutcome(0, session.demo, screenshots, session.open_window)


@click.command(
    epilog='JSON: {"folder", "helper", "coordinator", "passphrase_file", "story_id", "bundle",'
    ' "voice": "file|microphone|spoken", "table": [[4 cells]]}.'
)
@click.option(
    "--out", type=FILE, default=FOLDER, show_default=True, metavar="DIR", help="Where everything goes."
)
@click.option("--no-window", is_flag=True, help="Do not open the window afterwards.")
@click.option("--text", "text_file", metavar="FILE|-", help="A text of yours in place of the made-up one.")
@click.option(
    "--audio",
    "audio_file",
    type=FILE,
    metavar="FILE",
    help="A sound of yours, as a phone or a recorder made it.",
)
@click.option(
    "--no-microphone", is_flag=True, help="Record nothing: let a synthetic voice speak the testimony."
)
@click.option(
    "--photo", "photo_file", type=FILE, metavar="FILE", help="A picture of yours: JPEG, PNG, WebP, HEIC."
)
@json_option
def demo(
    session: Session,
    *,
    out: Path,
    no_window: bool,
    text_file: str | None,
    audio_file: Path | None,
    no_microphone: bool,
    photo_file: Path | None,
) -> None:
    """Take a story the whole way, on real input: two vaults, a story, a bundle, a receipt.

    Where this computer has a microphone, five seconds of the room are recorded with it, into the vaults in
    DIR and nowhere else. That is said before it begins, with three seconds in which Ctrl+C says no;
    --no-microphone or --audio say so beforehand. Where there is none, a synthetic voice speaks.

    What else is not given is made: a chat screenshot with camera metadata, a text. In DIR
    everything stays to look at; the passphrase of both vaults is in demo-passphrase.txt. An
    earlier demonstration in DIR is replaced; anything else there is left alone and refused.
    """
    text = read_text(text_file) if text_file is not None else None
    with ExitStack() as files:
        sound = (
            files.enter_context(FileSource(audio_file, most=limits.AUDIO_BYTES_MAX)) if audio_file else None
        )
        photo = (
            files.enter_context(FileSource(photo_file, most=limits.PHOTO_BYTES_MAX)) if photo_file else None
        )
        demonstration.prepare(out)
        tell = _Steps(quiet=session.as_json)
        voice = sound if sound is not None or no_microphone else _microphone(Microphones(), tell)
        with progress() as bar:
            material = demonstration.gather(out, text, voice, photo, tell)
            finished = demonstration.run(out, material, tell, bar)
    lines = table([_HEADER, *finished.rows])
    with whole_file(out / demonstration.TABLE) as file:
        file.write(("\n".join(lines) + "\n").encode())
    session.demo, session.open_window = finished, not no_window
    if session.as_json:
        emit(_json(finished, "file" if sound is not None else _voice(finished)))
        return
    say("")
    for line in lines:
        say(line)
    say("")
    say(f"Everything is in {out}; the passphrase is in {out / demonstration.PASSPHRASE_FILE}.")


class _Steps:
    """Prints each step with its number."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._number = 0

    def __call__(self, words: str) -> None:
        """Print a step."""
        self._number += 1
        if not self._quiet:
            say(f"{self._number:2}  {words}")


def _microphone(source: SoundSource, tell: _Steps) -> Microphone | None:
    """Return the microphone to record with, None where there is none, which is told."""
    device = default_microphone(source)
    if device is None:
        tell("Found no microphone that can be used.")
        return None
    return Microphone(source, device, lambda: _announce(device.name), _Level(sys.stderr))


def _announce(name: str) -> bool:
    """Say what is going to be recorded, count down, and return False where somebody says no meanwhile.

    It is said on stderr, whether or not somebody sits there: a room is private.
    """
    _tell_now(
        f"Recording {SECONDS} seconds of this room with the microphone “{name}” in {_COUNT} seconds. It stays"
        " in the demonstration's folder, encrypted. Ctrl+C says no.\n"
    )
    try:
        for left in range(_COUNT, 0, -1):
            if sys.stderr.isatty():
                _tell_now(f"\r{left} ")
            time.sleep(1)
    except KeyboardInterrupt:
        return False
    finally:
        if sys.stderr.isatty():
            _tell_now("\r   \r")
    return True


def _tell_now(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()


class _Level:
    """Draws the level of a recording on one line of a terminal, nothing anywhere else."""

    def __init__(self, out: IO[str]) -> None:
        self._out = out

    def __call__(self, status: RecorderStatus) -> None:
        """Draw it as it is now, and wipe it at the end."""
        if not self._out.isatty():
            return
        left = max(0, SECONDS - status.frames // RATE)
        loud = round(min(1.0, status.peak) ** 0.5 * WIDTH)  # the root lifts a low voice
        line = f"Recording [{'#' * loud}{'.' * (WIDTH - loud)}] {left} s"
        ended = status.state is not RecorderState.RECORDING or status.frames >= SECONDS * RATE
        self._out.write("\r" + (" " * len(line) + "\r" if ended else line))
        self._out.flush()


def _voice(finished: Finished) -> str:
    return "microphone" if finished.recorded else "spoken"


def _json(finished: Finished, voice: str) -> dict[str, Json]:
    return {
        "folder": str(finished.folder),
        "helper": str(finished.helper),
        "coordinator": str(finished.coordinator),
        "passphrase_file": str(finished.folder / demonstration.PASSPHRASE_FILE),
        "story_id": finished.story_id,
        "bundle": str(finished.bundle),
        "voice": voice,
        "table": [list(row) for row in finished.rows],
    }
