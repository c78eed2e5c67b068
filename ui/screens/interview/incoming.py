"""What comes into a story from outside: files that were chosen or dropped, a picture that was pasted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bytesource import ByteSource, Memory
from tbtt_desktop.errors import Cancelled, WorldError
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import capture
from tbtt_desktop.services.files import FileSource
from tbtt_desktop.stories.records import ItemId, ItemKind, StoryId
from tbtt_desktop.vault.store import Vault

SOUND_ENDINGS: Final = frozenset(
    {".wav", ".flac", ".mp3", ".m4a", ".mp4", ".aac", ".ogg", ".oga", ".opus", ".amr", ".3gp", ".3ga", ".wma"}
)
"""Endings of files that are taken for sounds; whether they are is for the guard to say."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something to be taken in. `opened` is called off the window's thread, `then` on it, once it is in."""

    name: str  # as the person knows it
    kind: ItemKind
    opened: Callable[[], AbstractContextManager[ByteSource]]
    then: Callable[[], None] = lambda: None
    taken: DecodedPhoto | None = None  # what a camera saw: no file, so that nothing is opened for it


def from_file(path: Path, kind: ItemKind | None = None) -> Incoming:
    """Return a file as it comes in. Without a kind it is told by its ending; opening raises `FileProblem`."""
    sure = kind or kind_of(path)
    most = limits.PHOTO_BYTES_MAX if sure is ItemKind.PHOTO else limits.AUDIO_BYTES_MAX
    return Incoming(path.name, sure, lambda: FileSource(path, most=most))


def from_memory(name: str, read: Callable[[], bytes], then: Callable[[], None]) -> Incoming:
    """Return a picture that is in memory and never touches the disk outside the vault."""
    return Incoming(name, ItemKind.PHOTO, lambda: nullcontext(Memory(bytearray(read()))), then)


def from_camera(name: str, picture: DecodedPhoto) -> Incoming:
    """Return a picture that was just taken; it is in memory alone."""
    return Incoming(name, ItemKind.PHOTO, lambda: nullcontext(Memory()), taken=picture)


def kind_of(path: Path) -> ItemKind:
    """Return as what a file that was dropped is looked at."""
    return ItemKind.AUDIO if path.suffix.lower() in SOUND_ENDINGS else ItemKind.PHOTO


def take_in(vault: Vault, story_id: StoryId, what: Incoming, progress: Progress = SILENT) -> ItemId:
    """Take something into a story. Raises what `capture` raises, and `FileProblem`."""
    if what.taken is not None:
        return capture.add_taken(vault, story_id, what.taken, progress)
    add = capture.add_photo if what.kind is ItemKind.PHOTO else capture.add_audio
    with what.opened() as source:
        return add(vault, story_id, source, progress)


def take_in_rest(
    vault: Vault, story_id: StoryId, waiting: Sequence[Incoming], progress: Progress = SILENT
) -> tuple[str, ...]:
    """Take in one after another what waited when the window was locked; return the names that were refused.

    Nobody is there to be told: what is refused is missing in the story, and its file is where it was.
    Raises `Cancelled`.
    """
    refused = []
    for done, what in enumerate(waiting):
        checkpoint(progress)
        progress.report("import", done, len(waiting))
        try:
            take_in(vault, story_id, what)
        except Cancelled:
            raise
        except WorldError:
            refused.append(what.name)
    return tuple(refused)
