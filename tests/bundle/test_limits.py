"""Every limit of a bundle, met and exceeded by one: the code that answers, and no sooner.

The limits of the lists within a story stand in its schema; those of what is decoded are the guard's.
"""

from __future__ import annotations

import functools
import io
import json
import math
import os
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from referencing.exceptions import Unresolvable

from tbtt_desktop import limits
from tbtt_desktop.bundle import bag, media, names, schemas, strictjson, ustar
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.bundle.kit import Kit
from tbtt_desktop.bundle.payload import Documents
from tbtt_desktop.bundle.writer import Part, compose
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import age, sshsig
from tbtt_desktop.crypto.errors import SignatureProblem
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.services.files import FileSource
from tests.bundle import kits
from tests.bundle.makers import (
    AMAL,
    PHOTO,
    SHOT,
    SOUND,
    SOUND_REF,
    STORY,
    envelope,
    forge,
    refusal,
    story_document,
    story_parts,
)

INTRO: Final = b"age-encryption.org/v1\n"
STANZA: Final = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
GREASE: Final = b"-> x-grease\n\n"
MAC: Final = b"--- " + b"A" * 43 + b"\n"


def code_of(act: Callable[[], object]) -> str:
    """Do something; return the code with which it was refused, "" where it was not."""
    try:
        act()
    except WorldError as refused:
        return refused.code
    return ""


def age_header(recipients: int = 1, grease: int = 0, size: int = 0) -> Callable[[], object]:
    """Read a header with so many stanzas, or of so many bytes."""
    header = INTRO + STANZA * recipients + GREASE * grease
    if size:  # a first line of a stanza is as long as one likes
        more = size - len(header + GREASE + MAC) - 1
        header += GREASE.replace(b"\n\n", b" " + b"x" * more + b"\n\n")
    data = header + MAC
    assert not size or len(data) == size
    return lambda: age.parse_header(io.BytesIO(data + bytes(20)))


def in_tar(name: str, size: int) -> Callable[[], object]:
    """Begin a stream with a file of so many bytes."""
    block = bytearray(ustar.header(names.ROOT + name, 0))
    block[124:136] = b"%011o\0" % size if size < limits.BUNDLE_FILE_MAX else b"%012o" % size
    block[148:156] = b"%06o\0 " % (sum(block) - sum(block[148:156]) + 256)
    reader = ustar.UstarReader(lambda full: names.cap(full.removeprefix(names.ROOT)))
    return lambda: list(reader.feed(bytes(block)))


def padded(raw: bytes, size: int) -> bytes:
    """Return JSON with blanks before its last brace, so that it has `size` bytes."""
    return raw[:-1] + b" " * (size - len(raw)) + raw[-1:]


def nested(levels: int) -> bytes:
    """Return JSON of so many levels, the outermost object included."""
    return b'{"x": ' + b"[" * (levels - 1) + b"]" * (levels - 1) + b"}"


def png(width: int, height: int) -> Callable[[], object]:
    """Read the header of a picture of so many pixels."""
    head = SHOT[:16] + width.to_bytes(4, "big") + height.to_bytes(4, "big") + SHOT[24:]
    return lambda: media.probe(head, "png")


def jpeg(frame_at: int) -> Callable[[], object]:
    """Read a picture whose frame's last byte of interest is the one at `frame_at`."""
    head, place = bytearray(b"\xff\xd8"), frame_at - 9
    while len(head) < place:
        size = min(60_000, place - len(head) - 2)
        size -= 2 if 0 < place - len(head) - 2 - size < 4 else 0
        head += b"\xff\xe1" + size.to_bytes(2, "big") + bytes(size - 2)
    head += b"\xff\xc0\x00\x11\x08\x00\x10\x00\x10" + bytes(100)
    return lambda: media.probe(bytes(head[: limits.MEDIA_HEAD]), "jpg")


def flac(rate: int, frames: int) -> Callable[[], object]:
    """Read the header of a sound of so many frames."""
    packed = rate << 44 | 15 << 36 | frames
    head = SOUND[:18] + packed.to_bytes(8, "big") + SOUND[26:]
    return lambda: media.probe(head, "flac")


def signature(size: int) -> Callable[[], object]:
    """Check a signature of so many bytes, which is none otherwise."""
    return lambda: sshsig.verify(b"x" * size, names.NAMESPACE, b"", None)


@functools.cache
def long_manifest() -> bytes:
    """Return a manifest with one line too many."""
    return "".join(f"{number:064x}  data/{number:07}\n" for number in range(100_001)).encode()


def manifest(lines: int) -> Callable[[], object]:
    """Read the first lines of it."""
    data = long_manifest()
    return lambda: bag.read_manifest(data[: lines * len(data) // 100_001])


def reserved(size: int) -> Callable[[], object]:
    """Announce so many bytes of JSON in one bundle."""

    def act() -> None:
        documents = Documents()
        for at in range(0, size, limits.JSON_MAX):
            documents.reserve(min(limits.JSON_MAX, size - at))

    return act


def composed(world: World, parts: int) -> Callable[[], object]:
    """Sign a bundle of so many payload files."""
    one = story_parts()[0]
    payload = [Part(f"data/media/{number:064x}.png", 0, one.sha256, one.source) for number in range(parts)]
    return lambda: compose(envelope(world), payload, AMAL.seed)


FILES: Final = {
    names.TAGMANIFEST: 64 * 1024,
    names.SIGNATURE: 8 * 1024,
    names.BAGIT: 4 * 1024,
    names.BAG_INFO: 64 * 1024,
    names.MANIFEST: 16 * 1024**2,
    names.ENVELOPE: 1024**2,
    f"data/stories/{STORY}.json": 1024**2,
    f"data/withdrawals/{STORY}.json": 1024**2,
    f"data/receipts/{STORY}.json": 1024**2,
    "data/cards/amal.json": 16 * 1024,
    f"data/kits/{'k' * 24}.json": 1024**2,
    f"data/media/{'a' * 64}.jpg": 128 * 1024**2,
    f"data/media/{'a' * 64}.png": 128 * 1024**2,
    f"data/media/{'a' * 64}.flac": 8 * 1024**3 - 1,
    f"data/originals/{'a' * 64}.bin": 8 * 1024**3 - 1,
}
"""The table of section 1 of FORMAT.md, not what the program says of itself."""


def kit(**changes: Callable[[int], Any]) -> Callable[[int], Callable[[], object]]:
    """Read a kit of which a part has so many of something."""

    def given(many: int) -> Callable[[], object]:
        raw = json.dumps(kits.document(**{name: made(many) for name, made in changes.items()})).encode()
        return lambda: Kit.parse(raw)

    return given


KITS: Final = {
    "points": (100, kit(before=kits.points)),
    "questions": (100, kit(interview=kits.points)),
    "help": (100, kit(help=kits.points)),
    "codes of a list": (100, kit(codes=kits.codes)),
    "lists": (50, kit(codes=lambda n: kits.codes(1, n))),
    "number": (2**31, kit(number=lambda n: n)),
    "length of a name": (24, kit(name=lambda n: "k" * n)),
    "length of an id": (38, kit(help=lambda n: [{"id": "i" * n, "text": {"sw": "x"}}])),
    "length of a title": (120, kit(title=lambda n: {"sw": "\U0001f600" * n})),
    "length of a label": (120, kit(codes=lambda n: kits.codes(1, sw="é" * n))),
    "length of a text": (4000, kit(before=lambda n: kits.points(1, sw="\U0001f600" * n))),
    "languages": (
        16,
        kit(title=lambda n: dict.fromkeys(["sw", *(f"a{chr(97 + m)}" for m in range(n - 1))], "x")),
    ),
}
"""Section 7 of FORMAT.md."""

Given = Callable[[int], Callable[[], object]]
AT: Final[dict[str, tuple[int, Given, str]]] = {
    "bytes of an age header": (8192, lambda n: age_header(size=n), "age_header_too_large"),
    "recipients": (16, lambda n: age_header(recipients=n), "age_too_many_recipients"),
    "grease": (4, lambda n: age_header(grease=n), "age_too_many_recipients"),
    "bytes of JSON": (1024**2, lambda n: lambda: strictjson.parse(padded(b"{}", n)), "json_too_large"),
    "bytes of a card": (16 * 1024, lambda n: lambda: Card.parse(padded(AMAL.card.raw, n)), "json_too_large"),
    "levels": (32, lambda n: lambda: strictjson.parse(nested(n)), "json_too_deep"),
    "integer": (2**53 - 1, lambda n: lambda: strictjson.parse(b"%d" % n), "json_number"),
    "bytes of all JSON": (32 * 1024**2, reserved, "json_total_too_large"),
    "lines of a manifest": (100_000, manifest, "manifest_malformed"),
    "pixels": (10_000, lambda n: png(10_000, n), "media_malformed"),
    "frames a second": (192_000, lambda n: flac(n, 1), "media_malformed"),
    "frames of a day": (16_000 * 86_400, lambda n: flac(16_000, n), "media_malformed"),
    "where a frame ends": (64 * 1024, jpeg, "media_malformed"),
    **{f"{name} in a kit": (most, given, "schema_wrong") for name, (most, given) in KITS.items()},
    **{
        f"bytes of {name}": (most, functools.partial(in_tar, name), "file_too_large")
        for name, most in FILES.items()
    },
}


@pytest.mark.parametrize("name", AT)
def test_at_the_limit_it_is_taken_and_one_beyond_refused(name: str) -> None:
    """A limit that is off by one turns somebody's story away; one that is not held lets a hostile one in."""
    most, given, code = AT[name]
    assert code_of(given(most)) == ""
    assert code_of(given(most + 1)) == code


def test_a_signature_is_measured_before_it_is_read() -> None:
    """A signature of gigabytes would be decoded before anybody asks who made it."""
    assert code_of(signature(limits.SIGNATURE_MAX)) == "signature_malformed"
    assert code_of(signature(limits.SIGNATURE_MAX + 1)) == "signature_too_large"
    assert set(SignatureProblem.codes) >= {"signature_malformed", "signature_too_large"}


def stream_of(entries: int) -> Iterator[bytes]:
    """Give a stream of empty files, a piece at a time, the headers as a writer makes them."""
    block = bytearray(ustar.header("bundle/data/media/" + "0" * 64 + ".png", 0))
    base = sum(block) - sum(block[148:156]) + 256 - 6 * ord("0")
    piece = bytearray()
    for number in range(entries):
        digits = b"%06d" % number
        block[18:24] = digits
        block[148:156] = b"%06o\0 " % (base + sum(digits))
        piece += block
        if len(piece) >= 1 << 20:
            yield bytes(piece)
            piece.clear()
    yield bytes(piece)


def test_a_hundred_thousand_files_are_taken_and_one_more_is_not() -> None:
    """Fifty megabytes of names would fill the memory, and the list of them never end."""
    reader = ustar.UstarReader(lambda _: 0)
    seen = 0

    def read() -> None:
        nonlocal seen
        for piece in stream_of(limits.BUNDLE_FILES_MAX + 1):
            for event in reader.feed(piece):
                seen += isinstance(event, ustar.FileEnd)

    assert code_of(read) == Refusal.TOO_MANY_FILES
    assert seen == 100_000


def test_no_more_files_leave_than_may_arrive(world: World) -> None:
    """A bundle would be carried for a day, and turned away."""
    assert code_of(composed(world, 100_000 - 6 + 1)) == "too_many_files"
    assert code_of(composed(world, 10)) == ""


def test_zeros_after_the_end_are_taken_up_to_a_mebibyte(world: World) -> None:
    """GNU tar fills its last record; a file that never ends would keep the reader busy for good."""
    plain = forge(world).tar()
    assert refusal(plain + bytes(1024**2)) == "taken"
    assert refusal(plain + bytes(1024**2 + 1)) == Refusal.TAR_TRAILING


@pytest.mark.parametrize(("seconds", "code"), [(0.509, "taken"), (0.511, Refusal.MEDIA_MISMATCH)])
def test_a_sound_is_as_long_as_its_story_says(world: World, seconds: float, code: str) -> None:
    """Another sound in the place of hers would pass for it."""
    told: dict[str, Any] = story_document()
    told["items"][1]["media"]["seconds"] = seconds
    made = forge(world)
    made.payload[f"data/stories/{STORY}.json"] = json.dumps(told).encode()
    assert math.isclose(SOUND_REF.seconds or 0, 0.5)
    assert refusal(made.tar()) == code


def test_thirty_two_mebibytes_of_stories_are_too_much(world: World) -> None:
    """All stories of a bundle are in memory until its end is seen: they must not fill it."""
    made = forge(world)
    made.payload = {}
    for number in range(33):
        story_id = f"{number:08}-7a0c-4c3e-8f5d-2b1f0a9c7e66"
        told = json.dumps(story_document(story_id=story_id, items=[{"kind": "text", "text": "x"}])).encode()
        made.payload[f"data/stories/{story_id}.json"] = padded(told, limits.JSON_MAX)
    assert refusal(made.tar(), step=1 << 20) == Refusal.JSON_TOTAL_TOO_LARGE


@pytest.mark.skipif(os.name == "nt", reason="files with holes take root there")
def test_a_file_of_more_than_sixty_four_gibibytes_is_left_unread(tmp_path: Path) -> None:
    """Looking at it would take an hour before anybody is told."""
    path = tmp_path / "x.tbtt"
    for size, code in ((limits.BUNDLE_BYTES_MAX, ""), (limits.BUNDLE_BYTES_MAX + 1, "file_too_large")):
        with path.open("ab") as file:
            file.truncate(size)
        assert code_of(lambda: FileSource(path, most=limits.BUNDLE_BYTES_MAX).close()) == code
    assert "file_too_large" in FileProblem.codes


def test_a_picture_of_ours_is_within_them() -> None:
    """Limits that refuse what the program itself makes would stop every story."""
    assert media.probe(PHOTO, "jpg").width == 40


def test_no_schema_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever answers for an address in a schema would learn who reads which story, and when."""
    asked: list[object] = []
    monkeypatch.setattr(urllib.request, "urlopen", asked.append)
    ours = schemas._validator(schemas.SchemaName.STORY)
    for address in ("https://example.org/story.json", "urn:tbtt:schema:story:2"):
        with pytest.raises(Unresolvable):
            list(ours.evolve(schema={"$ref": address}).iter_errors({}))
    assert asked == []
