"""Broken and hostile bundles: each rule of FORMAT.md is broken on its own, and only it answers.

In every case everything else is right again: hashes, signatures, lengths. So what refuses is
the rule under test and not a neighbour.
"""

from __future__ import annotations

import io
import json
import re
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.bundle import bag, names, payload, reader, strictjson, ustar
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.notices import By, Withdrawal
from tbtt_desktop.bundle.reader import BundleReader
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.crypto.errors import AgeProblem
from tests.bundle import kits, originals, passed_on, rosters, transfers
from tests.bundle.makers import (
    AMAL,
    DAY,
    EVE,
    NOOR,
    OTHER,
    PHOTO,
    PHOTO_REF,
    SHOT,
    SHOT_REF,
    SOUND,
    SOUND_REF,
    STORY,
    Collect,
    Forge,
    forge,
    picture,
    refusal,
    sha,
    story_document,
    tar_of,
)

STORY_FILE = f"data/stories/{STORY}.json"
WITHDRAWAL_FILE = f"data/withdrawals/{STORY}.json"
Files = list[tuple[str, bytes]]
Case = Callable[[World, pytest.MonkeyPatch], bytes]

CASES: list[tuple[Refusal, str, Case]] = [
    *passed_on.CASES,
    *transfers.CASES,
    *rosters.CASES,
    *originals.CASES,
    *kits.CASES,
]


def _add(code: Refusal, name: str, made: Case) -> None:
    CASES.append((code, name, made))


def _case(code: Refusal) -> Callable[[Case], Case]:
    """Add a maker of plaintext that must be refused with `code`."""

    def add(made: Case) -> Case:
        CASES.append((code, made.__name__.strip("_"), made))
        return made

    return add


def _document(change: dict[str, Any] | None = None, **fields: Any) -> bytes:
    """Return a story file with changed properties."""
    return json.dumps(story_document(**(change or {}), **fields)).encode()


def _with_story(world: World, raw: bytes) -> bytes:
    made = forge(world)
    made.payload[STORY_FILE] = raw
    return made.tar()


def _with_envelope(world: World, **fields: Any) -> bytes:
    made = forge(world)
    made.document |= fields
    return made.tar()


def _with_card(world: World, **fields: Any) -> bytes:
    """Return a bundle whose signer's card is changed and signed again."""
    made = forge(world)
    card = {key: value for key, value in made.document["signer"].items() if key != "signature"} | fields
    signed = strictjson.canonical(card)
    card["signature"] = sshsig.sign(AMAL.seed, "card@tbtt", signed).decode()
    made.document["signer"] = card
    return made.tar()


def _moved(files: Files, name: str, to: int) -> Files:
    picked = next(one for one in files if one[0] == name)
    rest = [one for one in files if one is not picked]
    return [*rest[:to], picked, *rest[to:]]


def _resum(block: bytearray) -> bytes:
    """Make a header's checksum right again."""
    block[148:156] = b"%06o\0 " % (sum(block) - sum(block[148:156]) + 256)
    return bytes(block)


def _first_header(world: World, change: Callable[[bytearray], None]) -> bytes:
    """Return a bundle whose first header is changed, its checksum right."""
    data = forge(world).tar()
    block = bytearray(data[:512])
    change(block)
    return _resum(block) + data[512:]


# The stream


@_case(Refusal.TAR_DAMAGED)
def _wrong_checksum(world: World, _: pytest.MonkeyPatch) -> bytes:
    data = bytearray(forge(world).tar())
    data[136] ^= 1
    return bytes(data)


@_case(Refusal.TAR_DAMAGED)
def _gnu_format(world: World, _: pytest.MonkeyPatch) -> bytes:
    return _first_header(world, lambda block: block.__setitem__(slice(257, 265), b"ustar  \0"))


@_case(Refusal.TAR_DAMAGED)
def _base_256_size(world: World, _: pytest.MonkeyPatch) -> bytes:
    return _first_header(world, lambda block: block.__setitem__(124, 0x80))


@_case(Refusal.TAR_DAMAGED)
def _hidden_bytes_after_the_name(world: World, _: pytest.MonkeyPatch) -> bytes:
    return _first_header(world, lambda block: block.__setitem__(slice(90, 93), b"eve"))


@_case(Refusal.TAR_DAMAGED)
def _hidden_bytes_after_a_file(world: World, _: pytest.MonkeyPatch) -> bytes:
    files = forge(world).files()
    raw = files[0][1]
    data = bytearray(tar_of(files))
    data[512 + len(raw)] = 1
    return bytes(data)


@_case(Refusal.TAR_DAMAGED)
def _one_end_block_then_more(world: World, _: pytest.MonkeyPatch) -> bytes:
    data = forge(world).tar()
    return data[:-1024] + bytes(512) + b"\x01" * 512


def _typed(letter: bytes, world: World) -> bytes:
    return _first_header(world, lambda block: block.__setitem__(slice(156, 157), letter))


for _letter in b"\x001234567xgLKSV":

    def _other_type(world: World, _: pytest.MonkeyPatch, letter: bytes = bytes([_letter])) -> bytes:
        return _typed(letter, world)

    CASES.append((Refusal.TAR_TYPE, f"type_{_letter}", _other_type))


@_case(Refusal.TAR_TYPE)
def _link_name(world: World, _: pytest.MonkeyPatch) -> bytes:
    return _first_header(world, lambda block: block.__setitem__(slice(157, 161), b"/etc"))


@_case(Refusal.TAR_TYPE)
def _pax_of_pythons_tarfile(world: World, _: pytest.MonkeyPatch) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        info = tarfile.TarInfo("bundle/tagmanifest-sha256.txt")
        info.pax_headers = {"comment": "x" * 2000}
        tar.addfile(info)
    return out.getvalue()


@_case(Refusal.TAR_CUT)
def _no_end_blocks(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar()[:-1024]


@_case(Refusal.TAR_CUT)
def _one_end_block(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar()[:-512]


@_case(Refusal.TAR_CUT)
def _empty(world: World, _: pytest.MonkeyPatch) -> bytes:
    return b""


@_case(Refusal.TAR_TRAILING)
def _bytes_after_the_end(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar() + bytes(10_000) + b"x"


@_case(Refusal.TAR_TRAILING)
def _endless_zeros(world: World, patch: pytest.MonkeyPatch) -> bytes:
    patch.setattr(ustar, "TAR_PADDING_MAX", 4096)
    return forge(world).tar() + bytes(4097)


def _named(name: str) -> Case:
    def made(world: World, _: pytest.MonkeyPatch) -> bytes:
        extra = ustar.header(name, 0)
        return tar_of(forge(world).files(), b"") + extra + ustar.END

    return made


for _name in (
    "bundle/../../etc/passwd",
    "/etc/passwd",
    "bundle/data/media/../../x.flac",
    "bundle/data/media/a.flac",
    "bundle/data/media/" + "a" * 64 + ".exe",
    "bundle/data/media/" + "A" * 64 + ".png",
    "bundle/data/cards/*.json",
    "bundle/data/stories/",
    "bundle/fetch.txt",
    "data/stories/" + STORY + ".json",
    "bundle//" + STORY_FILE,
    "bundle/" + STORY_FILE + "\n",
):
    _add(Refusal.NAME_REFUSED, repr(_name), _named(_name))


@_case(Refusal.NAME_REFUSED)
def _prefix_field(world: World, _: pytest.MonkeyPatch) -> bytes:
    return _first_header(world, lambda block: block.__setitem__(slice(345, 348), b"../"))


@_case(Refusal.NAME_REFUSED)
def _manifest_names_something_else(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.tags[names.MANIFEST] = bag.write_manifest({"data/../x": "a" * 64})
    return made.tar()


@_case(Refusal.NAME_REFUSED)
def _tagmanifest_names_something_else(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.tags["notes.txt"] = b"x"
    return made.tar()


@_case(Refusal.NAME_TWICE)
def _same_file_twice(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar(lambda files: [*files, files[-1]])


@_case(Refusal.TOO_MANY_FILES)
def _too_many(world: World, patch: pytest.MonkeyPatch) -> bytes:
    patch.setattr(ustar, "BUNDLE_FILES_MAX", 8)
    return forge(world).tar()


@_case(Refusal.FILE_TOO_LARGE)
def _huge_tag_file(world: World, _: pytest.MonkeyPatch) -> bytes:
    return ustar.header("bundle/" + names.TAGMANIFEST, 8 * 2**30 - 1)


@_case(Refusal.FILE_TOO_LARGE)
def _story_over_a_mebibyte(world: World, _: pytest.MonkeyPatch) -> bytes:
    return _with_story(world, _document() + b" " * 2**20)


@_case(Refusal.JSON_TOTAL_TOO_LARGE)
def _stories_fill_the_memory(world: World, patch: pytest.MonkeyPatch) -> bytes:
    patch.setattr(payload, "BUNDLE_JSON_TOTAL_MAX", 1000)
    return forge(world).tar()


@_case(Refusal.ORDER_WRONG)
def _payload_first(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar(lambda files: _moved(files, SOUND_REF.name, 0))


@_case(Refusal.ORDER_WRONG)
def _signature_late(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar(lambda files: _moved(files, names.SIGNATURE, 3))


# The bag


@_case(Refusal.TAG_FILE_MISSING)
def _no_bag_info(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar(lambda files: [one for one in files if one[0] != names.BAG_INFO])


@_case(Refusal.TAG_FILE_MISSING)
def _envelope_after_payload(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar(lambda files: _moved(files, names.ENVELOPE, len(files) - 1))


@_case(Refusal.TAG_FILE_MISSING)
def _nothing_but_the_signature(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar(lambda files: files[:2])


@_case(Refusal.TAG_FILE_UNLISTED)
def _tagmanifest_of_bagit_py(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    full = dict(made.files())
    listed = {name: sha(full[name]) for name in names.TAG_FILES if name != names.ENVELOPE}
    made.late[names.TAGMANIFEST] = bag.write_manifest(listed)
    return made.tar()


def _tag(name: str, raw: bytes) -> Case:
    def made(world: World, _: pytest.MonkeyPatch) -> bytes:
        forged = forge(world)
        forged.tags[name] = raw
        return forged.tar()

    return made


_HEX = b"a" * 64
for _code, _name, _raw in (
    (Refusal.TAG_FILE_MALFORMED, names.BAGIT, b"BagIt-Version: 1.0\n"),
    (Refusal.TAG_FILE_MALFORMED, names.BAGIT, b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n"),
    (Refusal.TAG_FILE_MALFORMED, names.BAGIT, bag.write_bagit() + b"\n"),
    (Refusal.TAG_FILE_MALFORMED, names.BAG_INFO, b"no colon\n"),
    (Refusal.TAG_FILE_MALFORMED, names.BAG_INFO, b"Payload-Oxum: many\n"),
    (Refusal.TAG_FILE_MALFORMED, names.BAG_INFO, b"\xff\xfe: x\n"),
    (Refusal.BAGIT_VERSION, names.BAGIT, b"BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n"),
    (Refusal.ALGORITHM_REFUSED, "manifest-sha512.txt", b""),
    (Refusal.MANIFEST_MALFORMED, names.MANIFEST, b"zz  data/x\n"),
    (Refusal.MANIFEST_MALFORMED, names.MANIFEST, _HEX.upper() + b"  data/x\n"),
    (Refusal.MANIFEST_MALFORMED, names.MANIFEST, _HEX + b"\tdata/x\n"),
    (Refusal.MANIFEST_MALFORMED, names.MANIFEST, (_HEX + b"  data/x\n") * 2),
    (Refusal.MANIFEST_MALFORMED, names.MANIFEST, b"\n"),
    (Refusal.OXUM_WRONG, names.BAG_INFO, b"Payload-Oxum: 5.1\n"),
):
    CASES.append((_code, f"{_name} {_raw[:24]!r}", _tag(_name, _raw)))


@_case(Refusal.ALGORITHM_REFUSED)
def _sha512_manifest_beside(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar(lambda files: [*files[:3], ("manifest-sha512.txt", b""), *files[3:]])


for _name in (names.BAGIT, names.MANIFEST, names.ENVELOPE, STORY_FILE, SOUND_REF.name):

    def _changed(world: World, _: pytest.MonkeyPatch, name: str = _name) -> bytes:
        made = forge(world)
        made.late[name] = dict(made.files())[name][:-1] + b"~"
        return made.tar()

    CASES.append((Refusal.HASH_WRONG, f"changed {_name}", _changed))


@_case(Refusal.PAYLOAD_UNLISTED)
def _file_that_no_manifest_names(world: World, _: pytest.MonkeyPatch) -> bytes:
    extra = f"data/media/{sha(b'x')}.png"
    return forge(world).tar(lambda files: [*files, (extra, b"x")])


@_case(Refusal.PAYLOAD_MISSING)
def _file_that_never_came(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world).tar(lambda files: [one for one in files if one[0] != SOUND_REF.name])


@_case(Refusal.PAYLOAD_MISSING)
def _no_story(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world, payload={"data/cards/eve.json": EVE.card.raw}).tar()


@_case(Refusal.PAYLOAD_MISSING)
def _nothing_inside(world: World, _: pytest.MonkeyPatch) -> bytes:
    return forge(world, payload={}).tar()


# Who signed


@_case(Refusal.SIGNATURE_WRONG)
def _tagmanifest_changed(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    files = made.files()
    return tar_of([(files[0][0], files[0][1].replace(b"  ", b"   ", 1)), *files[1:]])


@_case(Refusal.SIGNATURE_WRONG)
def _signed_for_something_else(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    tagmanifest = made.files()[0][1]
    made.late[names.SIGNATURE] = sshsig.sign(AMAL.seed, "card@tbtt", tagmanifest)
    return made.tar()


@_case(Refusal.SIGNATURE_WRONG)
def _no_signature(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.late[names.SIGNATURE] = b""
    return made.tar()


@_case(Refusal.SIGNER_MISMATCH)
def _signed_by_eve_as_amal(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.seed = EVE.seed
    return made.tar()


# JSON


def _story_raw(code: Refusal, name: str, raw: bytes) -> None:
    CASES.append((code, name, lambda world, _: _with_story(world, raw)))


_FINE = _document()
_story_raw(Refusal.JSON_ENCODING, "latin-1", _FINE.replace(b"Acacia", b"Ac\xe9cia"))
_story_raw(Refusal.JSON_ENCODING, "lone surrogate", _FINE.replace(b"Acacia", b"\\ud800"))
_story_raw(Refusal.JSON_ENCODING, "lone surrogate in a key", _FINE[:-1] + b', "\\udfff": 1}')
_story_raw(Refusal.JSON_MALFORMED, "cut", _FINE[:-1])
_story_raw(Refusal.JSON_MALFORMED, "two documents", _FINE + _FINE)
_story_raw(Refusal.JSON_MALFORMED, "a list", b"[1]")
_story_raw(Refusal.JSON_MALFORMED, "byte order mark", b"\xef\xbb\xbf" + _FINE)
_story_raw(Refusal.JSON_NUMBER, "NaN", _FINE[:-1] + b', "x": NaN}')
_story_raw(Refusal.JSON_NUMBER, "Infinity", _FINE[:-1] + b', "x": -Infinity}')
_story_raw(Refusal.JSON_NUMBER, "overflow", _FINE[:-1] + b', "x": 1e999}')
_story_raw(Refusal.JSON_NUMBER, "long integer", _FINE[:-1] + b', "x": ' + b"9" * 5000 + b"}")
_story_raw(Refusal.JSON_NUMBER, "2^53 as a float", _FINE[:-1] + b', "x": 1e16}')
_story_raw(Refusal.JSON_NUMBER, "2^53", _FINE[:-1] + b', "x": 9007199254740992}')
_story_raw(Refusal.JSON_DUPLICATE_KEY, "twice", _FINE[:-1] + b', "revision": 2}')
_story_raw(Refusal.JSON_DUPLICATE_KEY, "twice, escaped", _FINE[:-1] + b', "revisio\\u006e": 2}')
_story_raw(Refusal.JSON_TOO_DEEP, "nested", _FINE[:-1] + b', "x": ' + b"[" * 40 + b"]" * 40 + b"}")
_story_raw(Refusal.JSON_TOO_DEEP, "nested and cut", b"[" * 500_000)


@_case(Refusal.JSON_TOO_LARGE)
def _story_over_the_limit_of_the_parser(world: World, patch: pytest.MonkeyPatch) -> bytes:
    patch.setattr(strictjson.parse_object, "__defaults__", (100,))
    return forge(world).tar()


_CHANGES: tuple[dict[str, Any], ...] = (
    {"pseudonym": "two\nlines"},
    {"pseudonym": "newline at the end\n"},
    {"story_id": STORY.upper()},
    {"story_id": "6d4f3a52-7a0c-7c3e-8f5d-2b1f0a9c7e66"},
    {"revision": 0},
    {"revision": "1"},
    {"items": []},
    {"items": [{"kind": "photo", "caption": "no picture"}]},
    {"items": [{"kind": "video", "text": "x"}]},
    {"items": [{"kind": "text", "text": "x", "media": SOUND_REF.to_json()}]},
    {"items": [{"kind": "photo", "media": SOUND_REF.to_json()}]},
    {"consent": []},
    {"approval": None},
    {"subject": {"act": ["Free text about her"]}},
    {"redaction_log": [{"category": "PERSON", "count": -1}]},
)
for _change in _CHANGES:
    _story_raw(Refusal.SCHEMA_WRONG, f"{_change}"[:50], _document(_change))
_story_raw(Refusal.DATE_WRONG, "30 February", _document(date="2026-02-30"))
_story_raw(Refusal.DATE_WRONG, "month 13", _document(date="2026-13"))
_story_raw(Refusal.DATE_WRONG, "month 0", _document(date="2026-00"))
_story_raw(Refusal.DATE_WRONG, "approval", _document(approval={"date": "2026-02-30", "how": "seen"}))
_story_raw(Refusal.FORMAT_UNKNOWN, "another format", _document(format="tbtt-card"))
_story_raw(Refusal.NEWER_VERSION, "story 2.0", _document(version="2.0"))
_story_raw(Refusal.NAME_MISMATCH, "another id", _document(story_id=OTHER))
_story_raw(
    Refusal.STORY_WRONG, "supersedes itself", _document(supersedes={"revision": 1, "sha256": "a" * 64})
)
_story_raw(
    Refusal.STORY_WRONG, "category twice", _document(redaction_log=[{"category": "PERSON", "count": 1}] * 2)
)
_story_raw(Refusal.ORIGINALS_WRONG, "holds originals", _document(holds="originals"))


def _scope(scope: str, until: str) -> dict[str, Any]:
    return {"consent": [{"scope": scope, "purpose": "archive", "until": until}]}


_story_raw(Refusal.CONSENT_MISSING, "not shared", _document(_scope("use_in_statistics", "2027-01-01")))
_story_raw(Refusal.CONSENT_MISSING, "ended", _document(_scope("share_identified_to_archive", "2026-03-07")))


# The envelope and cards


def _envelope_case(code: Refusal, name: str, **fields: Any) -> None:
    CASES.append((code, name, lambda world, _: _with_envelope(world, **fields)))


_envelope_case(Refusal.FORMAT_UNKNOWN, "envelope format", format="zip")
_envelope_case(Refusal.NEWER_VERSION, "envelope 2.0", version="2.0")
_envelope_case(Refusal.SCHEMA_WRONG, "version is a number", version=1)
_envelope_case(Refusal.SCHEMA_WRONG, "version 0.9", version="0.9")
_envelope_case(Refusal.SCHEMA_WRONG, "uuid v1", bundle_id="11111111-2222-1333-8444-555555555555")
_envelope_case(Refusal.SCHEMA_WRONG, "no recipients", recipients=[])
_envelope_case(Refusal.SCHEMA_UNKNOWN, "a schema from elsewhere", schemas=["https://example.org/s.json"])
_envelope_case(Refusal.CHAIN_WRONG, "first with a previous", previous="a" * 64)
_envelope_case(Refusal.CHAIN_WRONG, "second without", sequence=2)
_envelope_case(Refusal.DATE_WRONG, "envelope date", created="2026-02-30")
_envelope_case(Refusal.KIND_UNSUPPORTED, "kind surprise", kind="surprise")
_envelope_case(
    Refusal.NOT_ADDRESSED,
    "our age key with another signing key",
    recipients=[{"age_recipient": NOOR.card.age_recipient, "fingerprint": EVE.card.fingerprint}],
)
_envelope_case(
    Refusal.NOT_ADDRESSED,
    "for somebody else",
    recipients=[{"age_recipient": EVE.card.age_recipient, "fingerprint": EVE.card.fingerprint}],
)


def _alias_case(code: Refusal, alias: str) -> None:
    def made(world: World, _: pytest.MonkeyPatch) -> bytes:
        return _with_card(world, alias=alias)

    _add(code, f"alias {alias!r}", made)


for _alias in ("con", "nul", "lpt1", "com9", "aux"):
    _alias_case(Refusal.CARD_ALIAS, _alias)
for _alias in ("*", "amal,eve", "amal\n", "Amal", "-a", "a" * 33, ""):
    _alias_case(Refusal.SCHEMA_WRONG, _alias)


@_case(Refusal.SCHEMA_WRONG)
def _key_line_with_a_comment(world: World, _: pytest.MonkeyPatch) -> bytes:
    return _with_card(world, signing_key=AMAL.card.signing_key + " amal@her-laptop")


@_case(Refusal.JSON_TOO_LARGE)
def _card_too_large_for_a_card(world: World, _: pytest.MonkeyPatch) -> bytes:
    return _with_card(world, later="x" * 20_000)


@_case(Refusal.CARD_KEY)
def _age_recipient_with_a_slip(world: World, _: pytest.MonkeyPatch) -> bytes:
    return _with_card(world, age_recipient="age1" + "q" * 58)


@_case(Refusal.CARD_SIGNATURE)
def _role_changed_after_signing(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.document["signer"] = made.document["signer"] | {"role": "coordinator"}
    return made.tar()


@_case(Refusal.CARD_SIGNATURE)
def _unknown_property_added_after_signing(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.document["signer"] = made.document["signer"] | {"later": True}
    return made.tar()


# The payload


@_case(Refusal.PAYLOAD_NOT_FOR_KIND)
def _withdrawal_among_stories(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.payload[WITHDRAWAL_FILE] = Withdrawal(STORY, ("all",), DAY, By.SIGNER).to_bytes()
    return made.tar()


@_case(Refusal.MEDIA_UNREFERENCED)
def _original_beside(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.payload[f"data/originals/{sha(b'raw')}.bin"] = b"raw"
    return made.tar()


@_case(Refusal.NAME_MISMATCH)
def _medium_under_another_hash(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.payload[f"data/media/{'a' * 64}.png"] = SHOT
    return made.tar()


@_case(Refusal.NAME_MISMATCH)
def _card_under_another_alias(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    made.payload["data/cards/amal.json"] = EVE.card.raw
    return made.tar()


@_case(Refusal.MEDIA_MISSING)
def _story_without_its_sound(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    del made.payload[SOUND_REF.name]
    return made.tar()


@_case(Refusal.MEDIA_UNREFERENCED)
def _medium_that_no_story_names(world: World, _: pytest.MonkeyPatch) -> bytes:
    made = forge(world)
    stowaway = picture("PNG", (3, 3))
    made.payload[f"data/media/{sha(stowaway)}.png"] = stowaway
    return made.tar()


def _medium(name: str, raw: bytes, extension: str) -> None:
    def made(world: World, _: pytest.MonkeyPatch) -> bytes:
        forged = forge(world)
        forged.payload[f"data/media/{sha(raw)}.{extension}"] = raw
        return forged.tar()

    CASES.append((Refusal.MEDIA_MALFORMED, name, made))


_medium("png named jpg", picture("PNG", (5, 5)), "jpg")
_medium("text named flac", b"hello", "flac")
_medium("empty", b"", "png")
_medium("png cut in its header", SHOT[:20], "png")
_medium("png of four gigapixels", SHOT[:16] + b"\xff" * 8 + SHOT[24:], "png")
_medium("png without width", SHOT[:16] + bytes(4) + SHOT[20:], "png")
_medium("jpeg that is cut", PHOTO[:30], "jpg")
_medium("jpeg without a frame", b"\xff\xd8\xff\xda" + bytes(100), "jpg")
_medium("jpeg of segments only", b"\xff\xd8" + b"\xff\xe1\x00\x02" * 40_000, "jpg")
_medium("jpeg with a false length", b"\xff\xd8\xff\xe0\x00\x00" + bytes(100), "jpg")
_medium("flac of unknown length", SOUND[:21] + bytes(5) + SOUND[26:], "flac")
_medium("flac without rate", SOUND[:18] + bytes(3) + SOUND[21:], "flac")


def _reference(change: dict[str, Any], place: int) -> None:
    told = story_document()
    told["items"][place]["media"] |= change
    _story_raw(Refusal.MEDIA_MISMATCH, f"{change}", json.dumps(told).encode())


_reference({"size": len(SOUND) + 1}, 1)
_reference({"seconds": 600}, 1)
_reference({"width": 41}, 2)
_reference({"height": 5000}, 3)


@pytest.mark.parametrize(("code", "make"), [pytest.param(c, m, id=f"{c}-{n}") for c, n, m in CASES])
def test_refused_with_its_own_code(
    world: World, monkeypatch: pytest.MonkeyPatch, code: Refusal, make: Case
) -> None:
    """What slips through here would stand in a coordinator's vault as somebody's testimony."""
    plain = make(world, monkeypatch)
    assert refusal(plain) == code
    assert refusal(plain, step=509) == code


def test_every_code_is_provoked() -> None:
    """A rule that no test breaks may have stopped to be one without anybody noticing."""
    assert {code for code, _, _ in CASES} == set(Refusal)


def test_forge_left_alone_is_taken(world: World) -> None:
    """Without this the cases above could all be refused for the same wrong reason."""
    made = forge(world)
    assert refusal(made.tar()) == "taken"
    assert refusal(made.tar() + bytes(8192)) == "taken"
    assert refusal(made.tar(lambda files: [*files[:2], *files[5:1:-1], *files[:5:-1]])) == "taken"


def test_lenient_forms_are_taken(world: World) -> None:
    """Bags from other tools, which are as whole as ours, must not be turned away."""
    made: Forge = forge(world)
    lines = bag.write_manifest({name: sha(raw) for name, raw in made.payload.items()}).decode().split("\n")
    made.tags[names.MANIFEST] = "\n".join(reversed(lines[:-1])).replace("  ", " *").encode()
    made.tags[names.BAGIT] = b"BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n"
    made.tags[names.BAG_INFO] = b"Contact-Name: x\n  continued: here\nEmpty:\n"
    assert refusal(made.tar()) == "taken"


def test_every_cut_is_noticed(world: World) -> None:
    """A courier's half copy must never pass for the whole story."""
    plain = forge(world).tar()
    assert {refusal(plain[:at]) for at in range(0, len(plain), 251)} == {Refusal.TAR_CUT}


def test_every_flipped_byte_of_content_is_noticed(world: World) -> None:
    """One changed byte may be one changed word of hers."""
    plain = forge(world).tar()
    for at in range(0, len(plain) - 1024, 97):
        changed = bytearray(plain)
        changed[at] ^= 0x10
        assert refusal(bytes(changed)) != "taken", at


def test_refused_once_is_refused_for_good(world: World) -> None:
    """A caller that goes on after a refusal must not end up with a verified bundle."""
    made = forge(world)
    made.late[STORY_FILE] = b"{}"
    sink = Collect()
    taker = BundleReader(NOOR.recipient, sink)
    with pytest.raises(BundleRefused) as first:
        taker.write(made.tar())
    for again in (lambda: taker.write(forge(world).tar()), taker.finish):
        with pytest.raises(BundleRefused) as caught:
            again()
        assert caught.value is first.value


def test_damaged_medium_is_never_ended(world: World) -> None:
    """The sink's `end` is a promise that the sound is hers, bit for bit."""
    made = forge(world)
    made.late[PHOTO_REF.name] = PHOTO[:-1] + b"?"
    sink = Collect()
    taker = BundleReader(NOOR.recipient, sink)
    with pytest.raises(BundleRefused):
        taker.write(made.tar())
    assert PHOTO_REF.name not in sink.files


def test_drop_sink_verifies_without_keeping(world: World) -> None:
    """`verify` must be able to tell that a bundle is whole without taking it in."""
    taker = BundleReader(NOOR.recipient, reader.DropSink())
    taker.write(forge(world).tar())
    assert {file.name for file in taker.finish().contents.media} == {
        SOUND_REF.name,
        PHOTO_REF.name,
        SHOT_REF.name,
    }


def test_table_of_the_specification_is_complete() -> None:
    """A second implementation, written from FORMAT.md alone, must refuse what this one refuses."""
    text = Path(reader.__file__).with_name("FORMAT.md").read_text("utf-8")
    text = text.partition("## 9. What a reader MUST refuse")[2].partition("## 10")[0].replace("| code |", "")
    listed = re.findall(r"^\| `([a-z0-9_]+)` \| .+ \|$", text, re.MULTILINE)
    assert len(listed) == len(set(listed))
    before = {code for code in AgeProblem.codes if code != "age_identity_malformed"}
    before -= {"age_recipient_malformed"}  # of a recipient that somebody wrote down, not of a bundle
    assert set(listed) == set(map(str, Refusal)) | before
