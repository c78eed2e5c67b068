"""Adds to the test vectors what is not there yet: `python -m tests.bundle.make_vectors`.

A vector that stands in the folder is never made again nor changed: a bundle that could be read once can be
read for good. Plaintexts come out the same at every run; age's own keys and nonces do not.
"""

from __future__ import annotations

import base64
import datetime as dt
import io
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from tbtt_desktop.bundle import names, ustar
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.notices import By, Withdrawal
from tbtt_desktop.bundle.reader import BundleReader, DropSink
from tbtt_desktop.bundle.strictjson import canonical
from tbtt_desktop.clock import Chance, Clock, World
from tbtt_desktop.crypto import age
from tests.bundle import originals
from tests.bundle.crafted import NEUTRAL, armored, key_blob, signed
from tests.bundle.good_bundles import CROWD, GOOD
from tests.bundle.makers import AMAL, DAY, EVE, NOOR, STORY, Forge, forge
from tests.bundle.test_hostile import CASES

FOLDER: Final = Path(__file__).parents[1] / "vectors" / "bundle"
LARGEST: Final = 60_000  # bytes of a vector
PATCHED: Final = frozenset(
    {"endless_zeros", "too_many", "stories_fill_the_memory", "story_over_the_limit_of_the_parser"}
)
"""Cases that lower a limit of this program: with the real ones their files are large, or sound."""
IN_WORDS: Final = frozenset({Refusal.TOO_MANY_FILES, Refusal.JSON_TOTAL_TOO_LARGE})
"""Codes whose files would be too large to keep: 51 MB of headers, 33 MB of stories."""


@dataclass(frozen=True)
class Vector:
    """A file, the code that a reader answers (or "ok"), and what it is about."""

    name: str
    expect: str
    about: str
    data: bytes


def world() -> World:
    """Return a world in which everything comes out the same."""
    now = dt.datetime(2026, 3, 8, 9, 30, tzinfo=dt.UTC)
    return World(Clock(lambda: now), Chance(random.Random(20260308).randbytes))


def seal(plain: bytes, *others: str) -> bytes:
    """Return a plaintext encrypted for the vectors' recipient and for others."""
    out = io.BytesIO()
    age.encrypt(io.BytesIO(plain), out, [*others, NOOR.card.age_recipient])
    return out.getvalue()


def vectors() -> Iterator[Vector]:
    """Give every vector that this script can make; of hostile plaintexts one of each code."""
    for name, made in GOOD.items():
        crowd = [one.card.age_recipient for one in CROWD] if name == "sixteen-recipients" else []
        yield Vector(f"ok-{name}", "ok", name.replace("-", " "), seal(made(world()), *crowd))
    yield from _hostile()
    yield from _strict()
    yield from _unredacted()
    yield from _ages()


def _hostile() -> Iterator[Vector]:
    there: set[str] = set()
    for code, about, made in CASES:
        if about in PATCHED or code in there:
            continue
        with pytest.MonkeyPatch.context() as patch:
            plain = made(world(), patch)
        if len(plain) <= LARGEST:
            there.add(code)
            yield Vector(code.replace("_", "-"), str(code), about.replace("_", " "), seal(plain))


def _small() -> Forge:
    raw = Withdrawal(STORY, ("all",), DAY, By.SIGNER).to_bytes()
    return forge(world(), Kind.WITHDRAWAL, {f"data/withdrawals/{STORY}.json": raw})


def _signed_so(about: str, **how: Any) -> Vector:
    made = _small()
    listed = made.files()[0][1]
    made.late[names.SIGNATURE] = signed(AMAL.seed, AMAL.card.key, names.NAMESPACE, listed, **how)
    return Vector("signature-" + about.replace(" ", "-"), "signature_wrong", about, seal(made.tar()))


def _strict() -> Iterator[Vector]:
    """Signatures and orders of faults that a lax reader gets wrong."""
    yield _signed_so("S beyond the order", beyond=True)
    yield _signed_so("R of small order", nonce=0)
    yield _signed_so("reserved field filled", reserved=b"x")
    made = _small()
    lax = armored(NEUTRAL, "card@tbtt", b"\x58" + b"\x66" * 31 + b"\x01" + bytes(31)).decode()
    line = "ssh-ed25519 " + base64.b64encode(key_blob(NEUTRAL)).decode()
    made.document["signer"] |= {"signing_key": line, "signature": lax}
    yield Vector("card-key-of-small-order", "card_signature", "its key signs everything", seal(made.tar()))
    made = _small()
    card = {key: value for key, value in made.document["signer"].items() if key != "signature"}
    text = signed(AMAL.seed, AMAL.card.key, "card@tbtt", canonical(card), beyond=True).decode()
    made.document["signer"] = card | {"signature": text}
    yield Vector("card-S-beyond-the-order", "card_signature", "S beyond the order", seal(made.tar()))
    made = _small()
    made.late[names.BAGIT] = b"?"
    plain = made.tar()[:-512] + b"x" * 512
    yield Vector("first-fault-answers", "hash_wrong", "a wrong tag file, then a damaged end", seal(plain))
    made = _small()
    made.document |= {"kind": "surprise", "created": "2026-02-30", "schemas": ["x"], "recipients": []}
    yield Vector("schema-before-the-rest", "schema_wrong", "five faults in one envelope", seal(made.tar()))
    made.document["recipients"] = _small().document["recipients"]
    yield Vector("dates-before-the-kind", "date_wrong", "three faults in one envelope", seal(made.tar()))
    made.document["created"] = "2026-03-08"
    yield Vector("kind-before-its-schema", "kind_unsupported", "an unknown kind and schema", seal(made.tar()))
    made = _small()
    made.tags[names.MANIFEST] = b"\xff\n"
    yield Vector("manifest-not-utf-8", "manifest_malformed", "a manifest in Latin-1", seal(made.tar()))
    yield Vector("tar-empty", "tag_file_missing", "two end blocks alone", seal(ustar.END))
    plain = _small().tar()
    yield Vector("cut-in-a-header", "tar_cut", "the plaintext ends inside a header", seal(plain[:300]))


_TELLING: Final = frozenset(
    {
        "originals_hash_superseded",
        "originals_hash_of_what_stays",
        "originals_for_anybody",
        "originals_for_anybody_by_name",
        "originals_for_two_of_whom_one_is_named",
        "originals_of_another_type",
        "original_left_out",
    }
)


def _unredacted() -> Iterator[Vector]:
    """Originals that a lax reader takes, beside one of each code."""
    for code, about, made in originals.CASES:
        if about in _TELLING:
            with pytest.MonkeyPatch.context() as patch:
                plain = made(world(), patch)
            yield Vector(about.replace("_", "-"), str(code), about.replace("_", " "), seal(plain))


def _ages() -> Iterator[Vector]:
    """Files whose age part is at fault."""
    sound = seal(_small().tar())
    intro, _, rest = sound.partition(b"\n")
    stanzas = rest[: rest.index(b"--- ")]
    body = rest[len(stanzas) :]
    x25519 = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    grease = b"-> tester-grease x\n\n"
    new = intro + b"\n"
    out = io.BytesIO()
    age.encrypt(io.BytesIO(b""), out, [EVE.card.age_recipient])
    lines = base64.encodebytes(sound).decode().splitlines()
    armor = "\n".join(("-----BEGIN AGE ENCRYPTED FILE-----", *lines, "-----END AGE ENCRYPTED FILE-----"))
    for code, about, data in (
        ("age_malformed", "some text", b"hello\n"),
        ("age_malformed", "an empty file", b""),
        ("age_malformed", "armored", armor.encode()),
        ("age_malformed", "no stanza for anybody", new + grease + body),
        ("age_malformed", "a share of 31 bytes", new + x25519.replace(b"A" * 43, b"A" * 42, 1) + body),
        ("age_malformed", "base64 not canonical", new + x25519.replace(b"A\n", b"B\n") + body),
        ("age_newer", "version 2", sound.replace(b"/v1\n", b"/v2\n", 1)),
        ("age_header_too_large", "a stanza without end", new + b"-> a-grease\n" + (b"A" * 64 + b"\n") * 130),
        ("age_too_many_recipients", "17 recipients", new + x25519 * 17 + body),
        ("age_too_many_recipients", "five greases", new + grease * 5 + stanzas + body),
        ("age_recipient_type_unsupported", "scrypt", new + b"-> scrypt AAAA 18\n" + b"A" * 43 + b"\n" + body),
        ("age_recipient_type_unsupported", "ssh key beside", new + stanzas + b"-> ssh-ed25519 a\n\n" + body),
        ("not_for_us", "for somebody else", out.getvalue()),
        ("cut_or_changed", "a grease added", new + grease + stanzas + body),
        ("cut_or_changed", "cut in the header", sound[:60]),
        ("cut_or_changed", "cut in the first line", sound[:10]),
        ("cut_or_changed", "last byte changed", sound[:-1] + bytes([sound[-1] ^ 1])),
        ("cut_or_changed", "bytes after the end", sound + b"x"),
    ):
        yield Vector(f"age-{about}".replace(" ", "-"), code, about, data)


def digest_of(data: bytes) -> str:
    """Return the digest of a bundle that is sound."""
    reader = BundleReader(NOOR.recipient, DropSink())
    age.decrypt(io.BytesIO(data), reader, NOOR.identity)
    return reader.finish().digest


def main() -> None:
    """Write the vectors that are missing, and their lines."""
    listing = FOLDER / "vectors.json"
    document: dict[str, Any] = json.loads(listing.read_text("utf-8"))
    there = {one["file"] for one in document["vectors"]}
    for vector in vectors():
        file = f"{vector.name}.tbtt"
        if file in there:
            continue
        line = {"file": file, "expect": vector.expect, "about": vector.about}
        if vector.expect == "ok":
            try:
                line["digest"] = digest_of(vector.data)
            except BundleRefused as refused:
                raise SystemExit(f"{file} is refused: {refused.code}") from refused
        with (FOLDER / file).open("xb") as out:
            out.write(vector.data)
        document["vectors"].append(line)
        listing.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", "utf-8")
        print(file, vector.expect, len(vector.data))  # noqa: T201


if __name__ == "__main__":
    main()
