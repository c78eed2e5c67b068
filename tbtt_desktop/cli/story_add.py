"""A new story, whole or not at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import valid_alias
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say
from tbtt_desktop.cli.params import COUNTRY, DATE, FIELD, FILE, LANGUAGE, SCOPES
from tbtt_desktop.cli.reading import read_text, words_or_file
from tbtt_desktop.cli.session import Session, about, vault_options
from tbtt_desktop.progress import Progress
from tbtt_desktop.services import capture, consent, stories, what_happened
from tbtt_desktop.services.files import FileSource
from tbtt_desktop.stories.consent import CAPTURE, PURPOSE_DEFAULT, Scope
from tbtt_desktop.stories.records import ItemKind, StoryId
from tbtt_desktop.vault.store import Vault

HAPPENED: Final = ("date", "spatial")
"""Fields that are no codes: about when, and roughly where. Named as in a bundle."""


@dataclass(frozen=True, slots=True)
class Material:
    """What goes into the story: a text, and open files."""

    text: str | None
    sounds: Sequence[FileSource]
    photos: Sequence[FileSource]

    def kinds(self) -> list[ItemKind]:
        """Return what there is, in the order in which it is taken in."""
        there = {
            ItemKind.TEXT: self.text is not None,
            ItemKind.AUDIO: self.sounds,
            ItemKind.PHOTO: self.photos,
        }
        return [kind for kind, some in there.items() if some]


@click.command(
    epilog='JSON: {"story_id", "pseudonym", "items": [{"number", "kind"}]}. Without --json the id alone'
    " is printed."
)
@click.option("--text", "text_file", metavar="FILE|-", help="A text, UTF-8.")
@click.option(
    "--audio",
    "audio_files",
    multiple=True,
    type=FILE,
    metavar="FILE",
    help="A sound: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR or 3GP.",
)
@click.option(
    "--photo",
    "photo_files",
    multiple=True,
    type=FILE,
    metavar="FILE",
    help="A picture, or a document page by page: JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF, PDF.",
)
@click.option(
    "--pseudonym",
    metavar="P",
    help="What the story is called; others on this PC can see it among the running programs."
    " Without one a neutral word is chosen.",
)
@click.option("--pseudonym-file", metavar="FILE|-", help="The same, unseen by others on this PC.")
@click.option(
    "--language",
    default="",
    type=LANGUAGE,
    metavar="L",
    help="In which language it is told, such as es or pt-BR.",
)
@click.option(
    "--country",
    default="",
    type=COUNTRY,
    metavar="CC",
    help="Where it plays, such as KE: a hint for phone numbers.",
)
@click.option(
    "--field",
    "fields",
    multiple=True,
    type=FIELD,
    help="What it is about, such as act=threats,doxing;"
    " date=2026-11 or date=2026 is about when it happened, spatial=WORDS roughly where (others on this PC can"
    " see them among the running programs).",
)
@click.option("--consent", "scopes", type=SCOPES, default=(), help="What she agrees to.")
@click.option(
    "--for", "recipient", default="", metavar="ALIAS", help="For whom (default: any trusted recipient)."
)
@click.option("--purpose", default=PURPOSE_DEFAULT, metavar="P", help="For what (default: archive).")
@click.option("--until", type=DATE, help="Last day on which it holds (default: a year from now).")
@vault_options
def add(  # noqa: PLR0913 - one argument an option
    session: Session,
    *,
    text_file: str | None,
    audio_files: tuple[Path, ...],
    photo_files: tuple[Path, ...],
    pseudonym: str | None,
    pseudonym_file: str | None,
    language: str,
    country: str,
    fields: tuple[tuple[str, tuple[str, ...]], ...],
    scopes: tuple[Scope, ...],
    recipient: str,
    purpose: str,
    until: dt.date | None,
) -> None:
    """Take a text, a sound and pictures into a new story and print its id.

    What is taken in needs her consent first: take_notes for a text, record_audio for a sound,
    take_photo for a picture. If anything is refused, nothing of the story is kept.
    """
    check_recipient(scopes, recipient)
    name = words_or_file(pseudonym, pseudonym_file, "--pseudonym")
    text = read_text(text_file) if text_file is not None else None
    with ExitStack() as files:
        material = Material(
            text,
            [files.enter_context(FileSource(path, most=limits.AUDIO_BYTES_MAX)) for path in audio_files],
            [files.enter_context(FileSource(path, most=limits.PHOTO_BYTES_MAX)) for path in photo_files],
        )
        refuse_without_consent(material, scopes)
        with opened(session) as vault, progress() as bar:
            story_id = stories.new_story(vault, pseudonym=name, language=language, finished=False)
            try:
                if country:
                    stories.set_language(vault, story_id, language, country)
                consent.change(
                    vault, story_id, grant=scopes, recipient=recipient, purpose=purpose, until=until
                )
                set_fields(vault, story_id, fields)
                take_in(vault, story_id, material, bar)
                stories.finish_story(vault)
            except BaseException:
                stories.delete_story(vault, story_id)
                raise
            made = stories.view(vault, story_id)
    if session.as_json:
        items: list[Json] = [{"number": item.number, "kind": item.kind} for item in made.items]
        emit({"story_id": story_id, "pseudonym": made.row.pseudonym, "items": items})
    else:
        say(story_id)


def check_recipient(scopes: Sequence[Scope], recipient: str) -> None:
    """Refuse a recipient that is no alias, and a wish to keep something from nobody in particular."""
    if recipient and not valid_alias(recipient):
        raise click.UsageError("--for takes an alias, such as amal.")
    if Scope.WITHHOLD_FROM in scopes and not recipient:
        raise click.UsageError("withhold_from needs --for ALIAS: from whom it is kept.")


def refuse_without_consent(material: Material, scopes: Sequence[Scope]) -> None:
    """Raise `StoryRefused` before anything is begun, where a part needs a yes that is not there."""
    for kind in material.kinds():
        if CAPTURE[kind] not in scopes:
            raise stories.StoryRefused("consent_missing", scope=CAPTURE[kind])


def set_fields(vault: Vault, story_id: StoryId, fields: Sequence[tuple[str, tuple[str, ...]]]) -> None:
    """Say what it is about, when and where it happened. Raises `StoryRefused`."""
    said = {name: ", ".join(values) for name, values in fields if name in HAPPENED}
    if said:
        what_happened.set_happened(vault, story_id, *(said.get(name, "") for name in HAPPENED))
    for name, codes in fields:
        if name not in HAPPENED:
            what_happened.set_codes(vault, story_id, name, codes)


def take_in(vault: Vault, story_id: StoryId, material: Material, bar: Progress) -> None:
    """Take every part in: the text, then sounds, then pictures."""
    if material.text is not None:
        stories.add_text(vault, story_id, material.text)
    for sound in material.sounds:
        with about(sound.name):
            capture.add_audio(vault, story_id, sound, bar)
    for photo in material.photos:
        with about(photo.name):
            capture.add_photo(vault, story_id, photo, bar)
