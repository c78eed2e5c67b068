"""What would leave, as plain files, for a person to look at."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

import click

from tbtt_desktop import limits
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, note, say
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.services import stories
from tbtt_desktop.services.approval import as_it_leaves
from tbtt_desktop.services.files import is_there, whole_file
from tbtt_desktop.services.renditions import Rendition
from tbtt_desktop.stories.consent import Missing, Stays, part_may_leave
from tbtt_desktop.vault import media
from tbtt_desktop.vault.store import Vault

_ENDINGS: Final = {"image/jpeg": "jpg", "image/png": "png", "audio/flac": "flac"}
_ANYBODY: Final = ("",)
_WHY: Final = {
    Stays.DECIDED: "it was decided so",
    Stays.NOT_SPOKEN: "its words are to be spoken, and there are none or no voice for their language",
    Stays.NOT_READ: "its words changed since they were read aloud, or nobody read them",
}


class NotConfirmed(WorldError):
    """Nobody said that plain files are wanted."""

    codes = ("not_confirmed",)


@click.command(
    epilog='JSON: {"story_id", "files": [paths], "held_back": [{"number", "kind", "scope"}]}. Files are'
    " called"
    " N-text.txt, N-caption.txt, N-photo.jpg or .png, N-audio.flac."
)
@click.argument("story")
@click.option("--out", required=True, type=FILE, metavar="DIR", help="The folder to write into.")
@click.option("--yes", is_flag=True, help="Do not ask: files that anybody can read are wanted.")
@vault_options
def render(session: Session, story: str, out: Path, *, yes: bool) -> None:
    """Write exactly what would leave of STORY into plain files, for a person to look at.

    They are not encrypted: asks first, and remove them when you have looked. What her consent keeps
    here is not written, and named.
    """
    confirm_plain(yes=yes)
    with opened(session) as vault, progress() as bar:
        view = stories.view(vault, stories.find_story(vault, story))
        day = vault.world.clock.today()
        leaving: list[Rendition] = []
        held: list[tuple[Rendition, Missing]] = []
        for one in as_it_leaves(vault, view, bar):
            missing = part_may_leave(view.consent, one.item, day, _ANYBODY) or one.held
            if missing is None:
                leaving.append(one)
            else:
                held.append((one, missing))
        files = _write(vault, leaving, out)
    if session.as_json:
        held_back: list[Json] = [
            {"number": one.item.number, "kind": one.item.kind, "scope": scope} for one, scope in held
        ]
        emit({"story_id": view.row.story_id, "files": [str(path) for path in files], "held_back": held_back})
        return
    for path in files:
        say(str(path))
    for one, scope in held:
        note(f"Held back: part {one.item.number} ({one.item.kind}), {held_why(scope)}.")


def held_why(scope: Missing) -> str:
    """Return why a part stays here, in words."""
    return _WHY[scope] if isinstance(scope, Stays) else f"no {scope}"


def confirm_plain(*, yes: bool) -> None:
    """Ask whether files in the clear are wanted. Raises `NotConfirmed`."""
    if yes:
        return
    asked = sys.stdin.isatty() and click.confirm(
        "This writes files that anybody with this computer can read. Go on?", default=False, err=True
    )
    if not asked:
        raise NotConfirmed


def _write(vault: Vault, leaving: list[Rendition], out: Path) -> list[Path]:
    """Write every file into `out`, or none; readable by the owner alone."""
    made_folder = not is_there(out)
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError:
        raise FileProblem("file_exists", name=out.name) from None
    except OSError:
        raise FileProblem("file_unwritable", name=out.name) from None
    written: list[Path] = []
    try:
        for one in leaving:
            written += _write_part(vault, one, out)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        if made_folder:
            out.rmdir()
        raise
    return written


def _write_part(vault: Vault, one: Rendition, out: Path) -> list[Path]:
    number = one.item.number
    written = []
    if one.text.text:
        path = out / f"{number}-{'text' if one.medium is None else 'caption'}.txt"
        with whole_file(path) as file:
            file.write(one.text.text.encode("utf-8"))
        written.append(path)
    if one.medium is not None:
        path = out / f"{number}-{one.item.kind}.{_ENDINGS[one.medium.type]}"
        source = media.source_of(vault, one.medium.media_id)
        with whole_file(path) as file:
            for offset in range(0, source.size, limits.CHUNK_SIZE):
                file.write(source.read_at(offset, limits.CHUNK_SIZE))
        written.append(path)
    if os.name != "nt":
        for path in written:
            path.chmod(0o600)
    return written
