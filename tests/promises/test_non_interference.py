"""What is covered changes not one byte of what leaves.

Two copies of one vault, so with the same keys, clock and chance, take in the same story with other words,
pixels or samples under the same marks. The plaintexts of their bundles must be equal. A third
copy differs in a place without a mark, and its plaintext must differ: else the comparison proves nothing.
"""

from __future__ import annotations

import io
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from PIL import ExifTags, Image, PngImagePlugin

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import Chance, Clock, World
from tbtt_desktop.crypto import age
from tbtt_desktop.services import (
    approval,
    capture,
    consent,
    handover,
    protect,
    stories,
    transcripts,
    what_happened,
)
from tbtt_desktop.services.unredacted import approve_originals
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, ItemId, Role, Span, StoryId, Stretch, TimeCode
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault

SCOPES = (
    Scope.TAKE_NOTES,
    Scope.TAKE_PHOTO,
    Scope.RECORD_AUDIO,
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE,
    Scope.PUBLISH_IMAGE,
    Scope.PUBLISH_VOICE_ORIGINAL,
    Scope.USE_IN_STATISTICS,
)
Picture = npt.NDArray[np.uint8]
Samples = npt.NDArray[np.int32]
SIDE = (90, 70, 60, 44)  # x, y, w, h of the covered part, in the source's own coordinates
WIDTH, HEIGHT = 240, 176
RATE = 16_000
MUTED = slice(9_000, 14_321)
SECOND = slice(20_000, 20_500)


@dataclass(frozen=True)
class Desk:
    """The copies of one helper's vault, what they are opened with, and the reader's identity."""

    folder: Path
    template: Path
    moment: Moment
    reader: str

    def plaintext(self, name: str, tell: Callable[[Vault, StoryId], None]) -> bytes:
        """Let `tell` fill a story in a fresh copy of the vault; return the plaintext of its bundle."""
        shutil.copytree(self.template, self.folder / name)
        world = World(Clock(lambda: self.moment.now), Chance(random.Random(4).randbytes))
        vault = open_vault(self.folder / name, PASSPHRASE, world=world)
        try:
            path = self.folder / f"{name}.tbtt"
            _hand_over(vault, tell, path)
        finally:
            vault.close()
        plain = io.BytesIO()
        with path.open("rb") as file:
            age.decrypt(file, plain, self.reader)
        return plain.getvalue()


def _hand_over(vault: Vault, tell: Callable[[Vault, StoryId], None], path: Path) -> None:
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=SCOPES)
    consent.change(vault, story_id, grant=[Scope.LEGAL_EVIDENCE], recipient="desk")
    stories.set_language(vault, story_id, "en", "KE")
    what_happened.set_codes(vault, story_id, "act", ("threats",))
    tell(vault, story_id)
    protect.set_looked_at(vault, story_id)
    approval.approve(vault, story_id)
    approve_originals(vault, story_id, ["desk"])  # they may go, and nobody asks for them
    handover.export(vault, handover.plan(vault, [story_id], ["desk"]), path)


@pytest.fixture
def desk(tmp_path: Path, world: World, moment: Moment) -> Desk:
    """A helper's vault to be copied, whose owner and reader trust each other."""
    mine = make_vault(tmp_path / "template", world).vault
    theirs = make_vault(tmp_path / "desk", world, Role.COORDINATOR, "desk").vault
    introduce(mine, theirs)
    reader = theirs.read(identity).age_identity
    mine.close()
    theirs.close()
    return Desk(tmp_path, tmp_path / "template", moment, reader)


# Text: {} is where a marked name stands. Other scripts, other lengths, other ways to be written.

WORDS = (
    ("Amina", "Rukhsana Bibi", "0300 1234567", "Gulshan"),
    ("Νικολέττα Παπαδοπούλου-Γεωργίου", "李", "+86 10 6552 9988", "朝阳区"),
    ("زبیدہ", "O'", "m.x@example.org", "سيدي بوزيد الغربية"),
)
TOLD = "My name is {}. {} wrote to {} in {}. {} said no, and I went away. \U0001f642"
CATEGORIES = (Category.PERSON, Category.PERSON, Category.PHONE, Category.PLACE, Category.PERSON)


def _spans(words: Sequence[str]) -> tuple[str, list[Span]]:
    """Return the telling with a list of names in it, and where they stand."""
    text, spans = "", []
    for piece, word in zip(TOLD.split("{}"), (*words, words[0], ""), strict=True):
        text += piece
        if word:
            spans.append(Span(len(text), len(text) + len(word)))
            text += word
    return text, spans


def _cover(vault: Vault, item: ItemId, words: Sequence[str]) -> None:
    for span, category in zip(_spans(words)[1], CATEGORIES, strict=True):
        protect.cover(vault, item, span, category)


@pytest.mark.parametrize("other", [1, 2])
def test_names_of_other_lengths_and_scripts_leave_the_same_bytes(desk: Desk, other: int) -> None:
    """Whoever gets the bundle could tell from its bytes which of two names was covered."""

    def told(words: Sequence[str], also: str = "", notes: str = "") -> Callable[[Vault, StoryId], None]:
        def tell(vault: Vault, story_id: StoryId) -> None:
            item = stories.add_text(vault, story_id, _spans(words)[0] + also)
            _cover(vault, item, words)
            stories.save_notes(vault, story_id, notes)

        return tell

    first = desk.plaintext("a", told(WORDS[0], notes="lives by the mill"))
    assert desk.plaintext("b", told(WORDS[other], notes="twice as long, about the brother")) == first
    assert desk.plaintext("c", told(WORDS[0], "!")) != first
    for word in (*WORDS[0], "mill"):
        assert word.encode() not in first


@pytest.mark.parametrize("other", [1, 2])
def test_the_words_of_a_sound_leave_the_same_bytes_with_their_times(desk: Desk, other: int) -> None:
    """The times of lines would tell how long a name is that is covered and silenced."""

    def told(words: Sequence[str], within: int, after: int) -> Callable[[Vault, StoryId], None]:
        def tell(vault: Vault, story_id: StoryId) -> None:
            consent.change(vault, story_id, grant=[Scope.PUBLISH_TRANSCRIPT])
            sound = capture.add_audio(
                vault, story_id, Memory(bytearray(_sound_file(_speech(0), "WAV", "PCM_16", 0)))
            )
            before, name = "It was\n", f"{words[0]}\nor {words[1]}"
            codes = [TimeCode(0, 0), TimeCode(len(before), MUTED.start)]
            codes.append(TimeCode(len(before) + len(words[0]) + 1, within))
            codes.append(TimeCode(len(before) + len(name) + 1, after))
            item = transcripts.write(vault, sound, f"{before}{name}\nwho came.", codes)
            protect.cover(vault, item, Span(len(before), len(before) + len(name)), Category.PERSON)
            protect.cover(vault, sound, Stretch(MUTED.start, MUTED.stop), Category.PERSON)

        return tell

    end = MUTED.stop
    first = desk.plaintext("a", told(WORDS[0], MUTED.start + 900, end))
    assert b'"time_codes":[{"at":0,"seconds":0},{"at":7,' in first
    assert desk.plaintext("b", told(WORDS[other], MUTED.start + 2_300, end)) == first
    assert desk.plaintext("c", told(WORDS[0], MUTED.start + 900, end + 500)) != first


@pytest.mark.parametrize("other", [1, 2])
def test_a_name_typed_first_and_covered_later_leaves_no_trace(desk: Desk, other: int) -> None:
    """What was written and rewritten before it was marked must not show in numbers or counts."""

    def told(words: Sequence[str]) -> Callable[[Vault, StoryId], None]:
        def tell(vault: Vault, story_id: StoryId) -> None:
            item = stories.add_text(vault, story_id, words[0])
            desk.moment.advance(minutes=3)
            stories.save_text(vault, item, _spans(words)[0])
            _cover(vault, item, words)
            desk.moment.advance(minutes=-3)

        return tell

    assert desk.plaintext("a", told(WORDS[0])) == desk.plaintext("b", told(WORDS[other]))


# Pictures


def _scene(seed: int) -> Picture:
    """Return a picture that no encoder can flatten: noise upon slopes."""
    chance = np.random.default_rng(seed)
    slope = np.add.outer(np.arange(HEIGHT), np.arange(WIDTH))[..., None] // 2
    rough = chance.integers(0, 90, (HEIGHT, WIDTH, 3))
    return np.asarray((slope + rough) % 256, np.uint8)


def _with_face(under: int) -> Picture:
    """Return the scene with something under the box that `under` names."""
    picture = _scene(1)
    x, y, w, h = SIDE
    inside = (slice(y, y + h), slice(x, x + w))
    if under == 0:
        picture[inside] = _scene(2)[inside]
    elif under == 1:
        picture[inside] = (255, 0, 30)
    else:
        picture[inside] = 255 - picture[inside]
    return picture


def _jpeg(picture: Picture, under: int, **options: Any) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.Model] = ("Phone", "A much longer name of a camera", "")[under]
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "JPEG", quality=88, subsampling="4:2:0", exif=exif, **options)
    return out.getvalue()


def _progressive(picture: Picture, under: int) -> bytes:
    return _jpeg(picture, under, progressive=True)


def _png(picture: Picture, under: int) -> bytes:
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", "seen by the mill" * under)
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "PNG", pnginfo=said)
    return out.getvalue()


def _webp(picture: Picture, under: int) -> bytes:
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "WEBP", lossless=True, xmp=b"<x>seen by the mill</x>" * under)
    return out.getvalue()


def _upright(name: str) -> Box:
    """Return the box on the upright picture: orientation 6 is turned a quarter to the right."""
    x, y, w, h = SIDE
    return Box(x, y, w, h) if name in ("png", "webp") else Box(HEIGHT - y - h, x, h, w)


@pytest.mark.parametrize("name", ["jpeg", "progressive", "png", "webp"])
def test_other_faces_under_a_box_leave_the_same_bytes(desk: Desk, name: str) -> None:
    """A face could be guessed from what its pixels did to the bytes around it."""
    encode = {"jpeg": _jpeg, "progressive": _progressive, "png": _png, "webp": _webp}[name]

    def told(picture: Picture, under: int) -> Callable[[Vault, StoryId], None]:
        def tell(vault: Vault, story_id: StoryId) -> None:
            photo = capture.add_photo(vault, story_id, Memory(bytearray(encode(picture, under))))
            protect.cover(vault, photo, _upright(name), Category.FACE)
            stories.save_text(vault, photo, _spans(WORDS[under])[0])  # its caption
            _cover(vault, photo, WORDS[under])

        return tell

    first = desk.plaintext("a", told(_with_face(0), 0))
    for under in (1, 2):
        assert desk.plaintext(f"b{under}", told(_with_face(under), under)) == first
    elsewhere = _with_face(0)
    elsewhere[4:12, 4:12] = 255 - elsewhere[4:12, 4:12]
    assert desk.plaintext("c", told(elsewhere, 0)) != first


# Sound


def _speech(under: int) -> Samples:
    """Return two channels in 24 bits; what is muted differs by `under`, also in how loud it is."""
    sound = np.random.default_rng(1).integers(-(1 << 20), 1 << 20, (2 * RATE, 2)).astype(np.int32)
    for place, seed in ((MUTED, 10), (SECOND, 20)):
        other = np.random.default_rng(seed + under)
        loudness = (1 << 12, 1 << 23, 1)[under]
        sound[place] = other.integers(-loudness, loudness, sound[place].shape)
    return sound


def _sound_file(sound: Samples, form: str, subtype: str, under: int) -> bytes:
    out = io.BytesIO()
    with soundfile.SoundFile(out, "w", RATE, 2, subtype=subtype, format=form) as file:
        file.title = "told at the mill " * (under + 1)
        file.write(sound / (1 << 23) if subtype == "FLOAT" else sound << 8)
    return out.getvalue()


@pytest.mark.parametrize(("form", "subtype"), [("WAV", "PCM_16"), ("WAV", "FLOAT"), ("FLAC", "PCM_24")])
def test_other_sounds_under_a_mute_leave_the_same_bytes(desk: Desk, form: str, subtype: str) -> None:
    """A name that was muted could be guessed from what it did to the rest of the sound."""

    def told(sound: Samples, under: int) -> Callable[[Vault, StoryId], None]:
        def tell(vault: Vault, story_id: StoryId) -> None:
            data = _sound_file(sound, form, subtype, under)
            audio = capture.add_audio(vault, story_id, Memory(bytearray(data)))
            for place in (MUTED, SECOND):
                protect.cover(vault, audio, Stretch(place.start, place.stop), Category.PERSON)

        return tell

    first = desk.plaintext("a", told(_speech(0), 0))
    for under in (1, 2):
        assert desk.plaintext(f"b{under}", told(_speech(under), under)) == first
    elsewhere = _speech(0)
    elsewhere[MUTED.stop] += 1 << 10
    assert desk.plaintext("c", told(elsewhere, 0)) != first


def test_what_is_held_back_or_taken_out_changes_nothing(desk: Desk) -> None:
    """A picture to which she said no would still be told by what it did to the bundle."""

    def told(under: int, *, held_back: bool) -> Callable[[Vault, StoryId], None]:
        def tell(vault: Vault, story_id: StoryId) -> None:
            item = stories.add_text(vault, story_id, _spans(WORDS[0])[0])
            _cover(vault, item, WORDS[0])
            data = _jpeg(_with_face(under), under)
            photo = capture.add_photo(vault, story_id, Memory(bytearray(data)))
            stories.save_text(vault, photo, "a picture" * (under + 1))
            if held_back:
                consent.change(vault, story_id, withdraw=[Scope.PUBLISH_IMAGE])
            else:
                stories.remove_item(vault, photo)

        return tell

    for held_back in (True, False):
        one = desk.plaintext(f"a{held_back}", told(0, held_back=held_back))
        assert desk.plaintext(f"b{held_back}", told(1, held_back=held_back)) == one
