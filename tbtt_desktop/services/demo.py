"""The whole way of a story on real input: two vaults, a story, a bundle, a receipt, and a search after it."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.bytesource import ByteSource, Memory
from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto import passphrases
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import (
    approval,
    capture,
    consent,
    demo_input,
    demo_search,
    demo_voice,
    handover,
    intake,
    people,
    protect,
    receipts,
    recovery,
    stories,
    what_happened,
)
from tbtt_desktop.services.demo_voice import Microphone
from tbtt_desktop.services.files import FileSource, whole_file
from tbtt_desktop.services.vaults import create_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, Role, Span, Stage, StoryId, Stretch
from tbtt_desktop.vault.store import Vault

HELPER, COORDINATOR = "helper", "coordinator"
PASSPHRASE_FILE: Final = "demo-passphrase.txt"  # noqa: S105 - the name of a file
BUNDLE: Final = "story.tbtt"
TABLE: Final = "what-left.txt"
INPUT, RECEIPTS, SCREENSHOTS, SETTINGS = "input", "receipts", "screenshots", "settings"
_ALIASES: Final = {HELPER: "amal", COORDINATOR: "nadia"}
_CARDS: Final = tuple(f"{alias}.tbtt-card" for alias in _ALIASES.values())
_MADE: Final = frozenset(
    {HELPER, COORDINATOR, PASSPHRASE_FILE, BUNDLE, TABLE, INPUT, RECEIPTS, SCREENSHOTS, SETTINGS, *_CARDS}
)

GRANTS: Final = (
    Scope.TAKE_NOTES,
    Scope.RECORD_AUDIO,
    Scope.TAKE_PHOTO,
    Scope.STORE_LOCAL,
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE,
    Scope.PUBLISH_VOICE_ORIGINAL,
    Scope.PUBLISH_IMAGE,
    Scope.USE_IN_STATISTICS,
)

_WARNING: Final = "This opens both vaults of a demonstration. A real passphrase is never kept in a file."

Tell = Callable[[str], None]
Row = tuple[str, str, str, str]
"""What it is about, in the story, in what left, in what the coordinator has."""


class DemoRefused(WorldError):
    """The demonstration does not go on. Parameters: name, the folder's; what, a count and a kind."""

    codes = ("demo_folder_taken", "demo_leak")


@dataclass(frozen=True, slots=True)
class Material:
    """What goes into the story. `secrets` must be in nothing that leaves; None where they are not known."""

    text: str
    voice: ByteSource | Microphone
    photo: ByteSource
    drawn: bool  # the picture is ours, so where to draw boxes is known
    boxes: tuple[Box, ...]
    mutes: tuple[Stretch, ...] | None  # None: a second of a sound that nobody here has heard
    names: tuple[tuple[str, Category], ...]
    secrets: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Finished:
    """What the demonstration leaves behind, and its closing table."""

    folder: Path
    helper: Path
    coordinator: Path
    passphrase: str
    story_id: StoryId
    recorded: bool  # the voice came from a microphone
    bundle: Path
    rows: tuple[Row, ...]


def prepare(folder: Path) -> None:
    """Empty a folder that is new or holds an earlier demonstration. Raises `DemoRefused`, `FileProblem`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        there = {entry.name for entry in folder.iterdir()}
        if there and (PASSPHRASE_FILE not in there or not there <= _MADE):
            raise DemoRefused("demo_folder_taken", name=folder.name or str(folder))
        for name in there:
            path = folder / name
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
    except FileExistsError:
        raise FileProblem("file_exists", name=folder.name) from None
    except OSError:
        raise FileProblem("file_unwritable", name=folder.name or str(folder)) from None


def gather(
    folder: Path,
    text: str | None,
    voice: FileSource | Microphone | None,
    photo: FileSource | None,
    tell: Tell,
) -> Material:
    """Take what was given, make the rest, and leave what was made in `folder`/input to look at.

    Nothing is recorded yet.
    """
    made: dict[str, bytes] = {}
    picture = speech = None
    if photo is None:
        picture = demo_input.chat_screenshot()
        made["chat.jpg"] = picture.data
        tell("Drew a chat screenshot; camera, position and time stand in its metadata.")
    taken: ByteSource | Microphone
    if voice is None:
        speech = _speak(folder, tell)
        taken = _memory(speech)
    else:
        taken = voice
    if text is None:
        made["testimony.txt"] = demo_input.TEXT.encode()
        tell("Wrote a text with names and numbers.")
    _leave(folder, made)
    return Material(
        text=demo_input.TEXT if text is None else text,
        voice=taken,
        photo=Memory(bytearray(picture.data)) if picture else _given(photo),
        drawn=picture is not None,
        boxes=picture.boxes if picture else (),
        mutes=speech.mutes if speech else None,
        names=demo_input.NAMES if text is None else (),
        secrets=demo_input.SECRETS if text is None else None,
    )


def _given(source: FileSource | None) -> ByteSource:
    assert source is not None  # noqa: S101 - what is not given is made
    return source


def _speak(folder: Path, tell: Tell) -> demo_input.Speech:
    speech = demo_input.spoken_testimony()
    _leave(folder, {"voice.wav": speech.data})
    tell("Let a synthetic voice speak a testimony.")
    return speech


def _memory(speech: demo_input.Speech) -> Memory:
    return Memory(bytearray(speech.data))


def _leave(folder: Path, made: dict[str, bytes]) -> None:
    for name, data in made.items():
        (folder / INPUT).mkdir(exist_ok=True)
        with whole_file(folder / INPUT / name) as file:
            file.write(data)


def run(
    folder: Path, material: Material, tell: Tell, progress: Progress = SILENT, world: World = WORLD
) -> Finished:
    """Take a story from the first word to the receipt, in a folder that `prepare` made ready.

    Raises whatever a use case refuses, and `DemoRefused` with demo_leak where the search at the end
    finds what should be gone.
    """
    passphrase = passphrases.suggest(world)
    with whole_file(folder / PASSPHRASE_FILE, private=True) as file:
        file.write(f"{passphrase}\n\n{_WARNING}\n".encode())
    helper = _vault(folder, HELPER, passphrase, tell, world)
    desk = _vault(folder, COORDINATOR, passphrase, tell, world)
    try:
        _introduce(folder, helper, desk, tell)
        story_id = _begin(helper, material, tell)
        material = _hear(helper, story_id, folder, material, tell)
        _write_down(helper, story_id, material, tell, progress)
        secrets = _protect(helper, story_id, material, tell)
        _agree(helper, story_id, tell, progress)
        _hand_over(helper, story_id, folder / BUNDLE, tell, progress)
        _take_in(desk, helper, folder, tell, progress)
        rows = _compare(helper, desk, story_id, folder / BUNDLE, material, secrets)
    finally:
        helper.close()
        desk.close()
    return Finished(
        folder,
        folder / HELPER,
        folder / COORDINATOR,
        passphrase,
        story_id,
        isinstance(material.voice, Microphone),
        folder / BUNDLE,
        tuple(rows),
    )


def _vault(folder: Path, name: str, passphrase: str, tell: Tell, world: World) -> Vault:
    vault = create_vault(folder / name, Role(name), _ALIASES[name], passphrase, world=world).vault
    recovery.confirm_drill(vault)
    tell(f"Made the {name}'s vault, with a passphrase of six random words.")
    return vault


def _introduce(folder: Path, helper: Vault, desk: Vault, tell: Tell) -> None:
    for one, other in ((helper, desk), (desk, helper)):
        me = people.own_person(one)
        path = folder / f"{me.alias}.tbtt-card"
        people.export_card(one, path)
        people.add_card(other, people.read_card(path), words=" ".join(me.words))
        tell(f"Gave the card of {me.alias} to the other side and compared its words: {' '.join(me.words)}")


def _begin(vault: Vault, material: Material, tell: Tell) -> StoryId:
    story_id = stories.new_story(vault, language=demo_input.LANGUAGE)
    stories.set_language(vault, story_id, demo_input.LANGUAGE, demo_input.COUNTRY)
    consent.change(vault, story_id, grant=GRANTS)
    tell(f"She said yes to {len(GRANTS)} uses, each by itself, for a year.")
    stories.add_text(vault, story_id, material.text)
    return story_id


def _hear(vault: Vault, story_id: StoryId, folder: Path, material: Material, tell: Tell) -> Material:
    """Record, where there is a microphone; where it gives nothing, let the synthetic voice speak."""
    microphone = material.voice
    if not isinstance(microphone, Microphone):
        return material
    name = microphone.device.name
    if not microphone.announce():
        tell("Recorded nothing, as you wished.")
    else:
        heard = demo_voice.record(vault, story_id, microphone)
        if heard.anything:
            tell(f"Recorded with the microphone “{name}” into the helper's vault: {heard.words}.")
            return material
        tell(f"The microphone “{name}” gave nothing to hear ({heard.words}).")
    speech = _speak(folder, tell)
    return dataclasses.replace(material, voice=_memory(speech), mutes=speech.mutes)


def _write_down(vault: Vault, story_id: StoryId, material: Material, tell: Tell, progress: Progress) -> None:
    if not isinstance(material.voice, Microphone):
        capture.add_audio(vault, story_id, material.voice, progress)
    capture.add_photo(vault, story_id, material.photo, progress)
    what_happened.set_codes(vault, story_id, "act", ("monitoring_stalking", "threats"))
    tell("Took all of it into the helper's vault, encrypted from the first byte.")


def _protect(vault: Vault, story_id: StoryId, material: Material, tell: Tell) -> tuple[str, ...]:
    """Cover what is suggested and what a person knows; return the words that must be gone."""
    made = protect.accept(vault, story_id)
    tell(f"Accepted {len(made)} suggestions in the text.")
    for name, category in material.names:
        _cover_name(vault, story_id, name, category)
    if material.names:
        tell("Covered by hand the names that no pattern can know.")
    view = stories.view(vault, story_id)
    for item in view.items:
        for box in _boxes(material, item.photo.width, item.photo.height) if item.photo else ():
            protect.cover(vault, item.item_id, box, Category.TEXT)
        for mute in _mutes(material, item.audio.rate, item.audio.frames) if item.audio else ():
            protect.cover(vault, item.item_id, mute, Category.PERSON)
    tell("Drew boxes on the picture and silenced stretches of the sound.")
    if material.secrets is not None:
        return material.secrets
    return tuple(
        item.text[mark.place.start : mark.place.end]
        for item in view.items
        for mark in view.marks[item.item_id]
        if isinstance(mark.place, Span)
    )


def _cover_name(vault: Vault, story_id: StoryId, name: str, category: Category) -> None:
    try:
        protect.cover_term(vault, story_id, name, category)
    except protect.MarkRefused as error:
        if error.code != "term_not_found":  # the suggestions have covered it everywhere
            raise


def _boxes(material: Material, width: int, height: int) -> Sequence[Box]:
    """Return the boxes of our own picture, or one in the middle of a picture that nobody here has seen."""
    if material.drawn:
        return material.boxes
    return (Box(width // 3, height // 3, max(width // 3, 1), max(height // 3, 1)),)


def _mutes(material: Material, rate: int, frames: int) -> Sequence[Stretch]:
    if material.mutes is not None:
        return material.mutes
    return (Stretch(0, min(rate, max(frames // 2, 1))),)


def _agree(vault: Vault, story_id: StoryId, tell: Tell, progress: Progress) -> None:
    protect.set_looked_at(vault, story_id)
    approval.approve(vault, story_id, "seen", progress=progress)
    tell("Noted, as a helper would, that the picture was looked at as it leaves and that she agreed to it.")


def _hand_over(vault: Vault, story_id: StoryId, path: Path, tell: Tell, progress: Progress) -> None:
    planned = handover.plan(vault, [story_id], [_ALIASES[COORDINATOR]], progress)
    sealed = handover.export(vault, planned, path, progress)
    tell(
        f"The leak check read the final bytes and found nothing. {path.name}: {sealed.size} bytes, encrypted."
    )


def _take_in(desk: Vault, helper: Vault, folder: Path, tell: Tell, progress: Progress) -> None:
    path = folder / BUNDLE
    verdict = intake.verify(desk, path, progress)
    signer = verdict.signer.alias if verdict.signer else "?"
    tell(f"The coordinator verified it: intact, for her, signed by {signer}, who is {verdict.trust}.")
    taken = intake.take_in(desk, path, progress)
    tell(f"The coordinator's vault took it in: {taken.result}.")
    for sealed in receipts.write_receipts(desk, folder / RECEIPTS, progress):
        answer = intake.take_in(helper, sealed.path, progress)
        tell(f"A signed receipt went back to the helper: {answer.result}.")


def _compare(
    helper: Vault, desk: Vault, story_id: StoryId, bundle: Path, material: Material, secrets: Sequence[str]
) -> list[Row]:
    """Search what went in, what left and what arrived. Raises `DemoRefused` where something is found."""
    view = stories.view(helper, story_id)
    places = [mark.place for item in view.items for mark in view.marks[item.item_id]]
    mutes = [place for place in places if isinstance(place, Stretch)]
    boxes = sum(isinstance(place, Box) for place in places)
    sound = next(item.audio for item in view.items if item.audio is not None)
    files = (
        {"text": material.text.encode(), "photo.jpg": material.photo.read_at(0, material.photo.size)},
        demo_search.decrypted(desk, bundle),
        demo_search.held(desk, story_id),
    )
    words = [demo_search.found_in(some, secrets) for some in files]
    metadata = [demo_search.metadata_in(some) for some in files]
    labels = [demo_search.labels_in(some) for some in files]
    loud = sum(demo_search.audible(source, mutes) for source in demo_search.sounds(desk, story_id))
    _refuse("words", len(words[1]) + len(words[2]))
    _refuse("kinds of metadata", len(metadata[1]) + len(metadata[2]))
    _refuse("bytes of silenced sound", loud)
    silent = f"{sum(mute.end - mute.start for mute in mutes) / sound.rate:.1f} s of it silent"
    return [
        _row("Names, numbers, addresses", [f"{len(one)} of {len(secrets)} found" for one in words]),
        _row("Labels in their place", [str(one) for one in labels]),
        _row("Metadata in the picture", [", ".join(one) or "none" for one in metadata]),
        _row("Boxes on the picture", ["0", str(boxes), str(boxes)]),
        _row("Sound", [f"{sound.frames / sound.rate:.1f} s", silent, silent]),
        _row(
            "Where the story stands", [_stage(helper, story_id), "signed, encrypted", _stage(desk, story_id)]
        ),
    ]


def _refuse(what: str, count: int) -> None:
    if count:
        raise DemoRefused("demo_leak", what=f"{count} {what}")


def _row(what: str, cells: Sequence[str]) -> Row:
    story, left, arrived = cells
    return what, story, left, arrived


def _stage(vault: Vault, story_id: StoryId) -> str:
    stage: Stage = stories.view(vault, story_id).row.stage
    return str(stage)
