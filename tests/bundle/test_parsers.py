"""Every parser on arbitrary input: it answers or refuses, and never anything else."""

from __future__ import annotations

import functools
import io
import itertools
import json
import math
import tarfile
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop.bundle import bag, media, names, strictjson, ustar
from tbtt_desktop.bundle.card import Card, valid_alias
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.limits import BUNDLE_FILE_MAX
from tests.bundle.makers import AMAL, PHOTO, SHOT, SOUND, story, tar_of

QUICK = settings(max_examples=150)
NAMES = st.text("abcdefghijklmnopqrstuvwxyz0123456789-./", min_size=1, max_size=90)
FILES = st.dictionaries(NAMES, st.binary(max_size=1500), max_size=5)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(codec="utf-8"))
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=15,
)


def _code(parse: Callable[[bytes], object], data: bytes) -> str | None:
    """Return the code with which `data` is refused, None where it is taken."""
    try:
        parse(data)
    except BundleRefused as refused:
        return refused.code
    return None


def _read_tar(data: bytes, cuts: list[int]) -> list[tuple[str, bytes]]:
    reader = ustar.UstarReader(lambda _: BUNDLE_FILE_MAX - 1)
    found: list[tuple[str, bytearray]] = []
    places = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    for start, stop in itertools.pairwise(places):
        for event in reader.feed(data[start:stop]):
            if isinstance(event, ustar.FileBegin):
                found.append((event.name, bytearray()))
            elif isinstance(event, ustar.FileData):
                assert event.data
                found[-1][1].extend(event.data)
    reader.close()
    return [(name, bytes(raw)) for name, raw in found]


@QUICK
@given(FILES, st.lists(st.integers(0, 10_000), max_size=8))
def test_tar_is_read_as_written_however_it_is_cut(files: dict[str, bytes], cuts: list[int]) -> None:
    """A story must be the same one from a fast disk and a slow one."""
    expected = [(names.ROOT + name, raw) for name, raw in files.items()]
    assert _read_tar(tar_of(files.items()), cuts) == expected


@QUICK
@given(st.dictionaries(st.text("abcxyz019-.", min_size=1, max_size=90), st.binary(max_size=1500), max_size=5))
def test_pythons_tarfile_reads_ours_and_we_read_its(files: dict[str, bytes]) -> None:
    """Otherwise what we write would be a format of our own under a borrowed name."""
    with tarfile.open(fileobj=io.BytesIO(tar_of(files.items()))) as tar:
        members = tar.getmembers()
        assert [member.name for member in members] == [names.ROOT + name for name in files]
        assert all(member.mtime == 0 and member.uid == 0 and member.mode == 0o644 for member in members)
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, raw in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(raw)
            tar.addfile(info, io.BytesIO(raw))
    assert _read_tar(out.getvalue(), []) == list(files.items())


@QUICK
@given(st.binary(max_size=2048) | st.binary(min_size=512, max_size=512))
def test_any_bytes_are_refused_as_a_tar(data: bytes) -> None:
    """A file that is no bundle must get an answer, not a crash."""
    with pytest.raises(BundleRefused):
        _read_tar(data if data.strip(b"\0") else b"x", [])


@QUICK
@given(st.integers(0, 511), st.integers(1, 255))
def test_no_byte_of_a_header_changes_unnoticed(at: int, flip: int) -> None:
    """A header that two programs read differently could show each a different story."""
    block = bytearray(ustar.header("bundle/bagit.txt", 1234))
    block[at] ^= flip
    try:
        begin = ustar.parse_header(bytes(block))
    except BundleRefused:
        return
    assert begin == ustar.FileBegin("bundle/bagit.txt", 1234)
    assert at in range(148, 156)  # another spelling of the same checksum


@pytest.mark.parametrize(
    ("name", "size", "code"),
    [
        ("", 1, Refusal.NAME_REFUSED),
        ("a" * 101, 1, Refusal.NAME_REFUSED),
        ("é", 1, Refusal.NAME_REFUSED),
        ("a", 8 * 2**30, Refusal.FILE_TOO_LARGE),
        ("a", -1, Refusal.FILE_TOO_LARGE),
    ],
)
def test_header_writer_refuses(name: str, size: int, code: Refusal) -> None:
    """A header that had to be cut would name another file, or end it early."""
    with pytest.raises(BundleRefused) as caught:
        ustar.header(name, size)
    assert caught.value.code == code


@QUICK
@given(VALUES)
def test_json_says_what_it_said(value: Any) -> None:
    """Every letter of every script in a testimony must come back as it was."""
    assert strictjson.parse(strictjson.canonical(value)) == value
    assert strictjson.parse(json.dumps(value, indent=1).encode()) == value


@QUICK
@given(st.binary(max_size=200) | st.text(alphabet='[]{}",:\\u0d8f1eE-+.tfn ', max_size=60).map(str.encode))
def test_json_agrees_with_python_or_refuses(data: bytes) -> None:
    """Two readers of one signed file must never see two different things."""
    try:
        value = strictjson.parse(data)
    except BundleRefused:
        return
    assert json.loads(data) == value
    assert not (isinstance(value, float) and not math.isfinite(value))


@pytest.mark.parametrize("data", [b'"' * 2**20, b'"\\' * 2**19, b'{"' * 2**19, b"\\" * 2**20])
def test_json_takes_no_longer_for_hostile_quotes(data: bytes) -> None:
    """A window that stands still for hours is a refused testimony too."""
    started = time.process_time()
    with pytest.raises(BundleRefused):
        strictjson.parse(data)
    assert time.process_time() - started < 5


@QUICK
@given(st.dictionaries(NAMES, st.binary(max_size=4), max_size=6))
def test_manifest_is_read_as_written(files: dict[str, bytes]) -> None:
    """A manifest that loses a line loses the file."""
    hashes = {name: raw.hex().rjust(64, "0") for name, raw in files.items()}
    written = bag.write_manifest(hashes)
    assert bag.read_manifest(written) == hashes
    assert bag.read_manifest(written.replace(b"  ", b" *").replace(b"\n", b"\r\n")) == hashes
    assert written.split(b"\n")[:-1] == sorted(written.split(b"\n")[:-1], key=lambda line: line[66:])


@QUICK
@given(st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
def test_bag_files_answer_or_refuse(data: bytes) -> None:
    """A damaged tag file must get an answer, not a crash."""
    refusals = (Refusal.MANIFEST_MALFORMED, Refusal.TAG_FILE_MALFORMED, Refusal.BAGIT_VERSION)
    expected = {*map(str, refusals), None}
    for parse in (bag.read_manifest, bag.check_bagit, bag.read_bag_info):
        assert _code(parse, data) in expected


@QUICK
@given(st.binary(max_size=200), st.sampled_from([SOUND, PHOTO, SHOT, b""]), st.integers(0, 64))
def test_media_headers_answer_or_refuse(junk: bytes, real: bytes, keep: int) -> None:
    """A picture made to break its reader must not break the import of the others."""
    for extension in ("flac", "jpg", "png"):
        code = _code(functools.partial(media.probe, extension=extension), real[:keep] + junk)
        assert code in {str(Refusal.MEDIA_MALFORMED), None}


@pytest.mark.parametrize(
    ("raw", "extension", "expected"),
    [
        (SOUND, "flac", media.Header("audio/flac", seconds=0.5)),
        (PHOTO, "jpg", media.Header("image/jpeg", width=40, height=30)),
        (SHOT, "png", media.Header("image/png", width=20, height=10)),
    ],
)
def test_media_headers_of_real_files(raw: bytes, extension: str, expected: media.Header) -> None:
    """Otherwise every picture and every voice would be refused on arrival."""
    assert media.probe(raw, extension) == expected


@QUICK
@given(st.dictionaries(st.sampled_from(["format", "version", "alias", "name", "role", "x"]), VALUES))
def test_cards_with_any_change_are_refused(change: dict[str, Any]) -> None:
    """One changed letter in a card is somebody else's key under a friend's name."""
    document = AMAL.card.to_json()
    changed = document | change
    if changed == document:
        return
    with pytest.raises(BundleRefused):
        Card.parse(json.dumps(changed).encode())


@QUICK
@given(
    st.dictionaries(
        st.sampled_from(["items", "consent", "subject", "date", "approval", "revision", "supersedes"]), VALUES
    )
)
def test_stories_with_any_change_answer_or_refuse(change: dict[str, Any]) -> None:
    """A story file made to break its reader must not break the import of the others."""
    document = json.loads(story().to_bytes()) | change
    try:
        told = Story.parse(json.dumps(document).encode())
    except BundleRefused:
        return
    assert Story.parse(told.to_bytes()) == told


@QUICK
@given(st.text(max_size=40))
def test_alias_is_safe_as_a_file_name_and_principal(alias: str) -> None:
    """A star or a comma made ssh-keygen say "Good signature" for somebody else."""
    if valid_alias(alias):
        assert alias.isascii()
        assert not set(alias) - set("abcdefghijklmnopqrstuvwxyz0123456789-")
        assert 1 <= len(alias) <= 32
        assert not alias.startswith("-")


@pytest.mark.parametrize("alias", ["con", "prn", "aux", "nul", "com0", "com1", "lpt9"])
def test_alias_is_no_device_of_windows(alias: str) -> None:
    """A card named con.tbtt-card could not be saved, or would be written to the screen."""
    assert not valid_alias(alias)
