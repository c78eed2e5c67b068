"""Each parser of a bundle that bytes from outside reach, and what a fuzzer asks of its answer."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.bundle import bag, card_code, media, names, strictjson, ustar
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Envelope
from tbtt_desktop.bundle.errors import BundleRefused
from tbtt_desktop.bundle.kit import Kit
from tbtt_desktop.bundle.notices import By, Receipt, Withdrawal
from tbtt_desktop.bundle.reader import BundleReader, DropSink
from tbtt_desktop.bundle.roster import Roster
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.bundle.transfer import Transfer
from tbtt_desktop.crypto import age, sshsig
from tbtt_desktop.crypto.errors import AgeProblem, SignatureProblem
from tbtt_desktop.errors import WorldError
from tests.bundle import (
    kits,
    originals,
    rosters,
    second_age,
    second_bag,
    second_json,
    second_media,
    transfers,
)
from tests.bundle.makers import (
    AMAL,
    DAY,
    NOOR,
    OTHER,
    PHOTO,
    SHOT,
    SOUND,
    STORY,
    Forge,
    forge,
    story,
    story_document,
)
from tests.bundle.mutations import FORGES, resigned, retold, spoilt, world

VECTORS: Final = Path(__file__).parents[1] / "vectors" / "bundle"


@dataclass(frozen=True)
class Parser:
    """A parser: what it is given, how it may refuse, and whether another one answers the same.

    `parse` raises `refuses` or answers; `other` returns the second reader's code, "" where it takes it.
    """

    parse: Callable[[bytes], object]
    refuses: type[WorldError]
    seeds: Sequence[bytes]
    mutate: Callable[[random.Random, Sequence[bytes]], bytes]
    other: Callable[[bytes], str] | None = None

    def answer(self, data: bytes) -> str:
        """Return the code of the refusal, "" where there was none."""
        try:
            self.parse(data)
        except self.refuses as refused:
            return refused.code
        return ""


def _whole(data: bytes, step: int = 4096) -> None:
    reader = BundleReader(NOOR.recipient, DropSink())
    for at in range(0, len(data), step):
        reader.write(data[at : at + step])
    reader.finish()


def _tar(data: bytes) -> None:
    reader = ustar.UstarReader(lambda name: names.cap(name.removeprefix(names.ROOT)))
    for _ in reader.feed(data):
        pass
    reader.close()


def _other(call: Callable[[bytes], object]) -> Callable[[bytes], str]:
    def answer(data: bytes) -> str:
        try:
            call(data)
        except second_json.Refused as refused:
            return str(refused.args[0])
        return ""

    return answer


def _probes(extension: str, seed: bytes) -> Parser:
    def parse(data: bytes) -> None:
        media.probe(data, extension)

    def other(data: bytes) -> None:
        second_media.probe(data, extension)

    return Parser(parse, BundleRefused, [seed], spoilt, _other(other))


def _json(data: bytes) -> None:
    strictjson.canonical(strictjson.parse_object(data))


def _sealed(data: bytes) -> None:
    age.decrypt(io.BytesIO(data), BundleReader(NOOR.recipient, DropSink()), NOOR.identity)


def _seal(plain: bytes) -> bytes:
    out = io.BytesIO()
    age.encrypt(io.BytesIO(plain), out, [NOOR.card.age_recipient])
    return out.getvalue()


def _fixed_checksum(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Return a spoilt header, its checksum usually right again."""
    block = bytearray(spoilt(chance, seeds)[:512].ljust(512, b"\0"))
    if chance.random() < 0.8:
        block[148:156] = b"%06o\0 " % (sum(block) - sum(block[148:156]) + 256)
    return bytes(block)


def parsers() -> dict[str, Parser]:
    """Return every parser that bytes from outside reach, by name."""
    made = forge(world())
    return {
        **_around(made),
        **_tag_files(made),
        **_documents(made),
        **_media(),
        **_documents_of_trust(),
        "bundle": Parser(_whole, BundleRefused, [one(world()).tar() for one in FORGES], resigned),
    }


def _around(made: Forge) -> dict[str, Parser]:
    """Return the parsers of what a bundle is wrapped in."""
    plain = made.tar()
    sealed = [path.read_bytes() for path in sorted(VECTORS.glob("*.tbtt")) if path.stat().st_size < 200_000]
    heads = [one[:1000] for one in sealed] + [_seal(b"")]
    return {
        "age header": Parser(
            lambda data: age.parse_header(io.BytesIO(data)),
            AgeProblem,
            heads,
            spoilt,
            _other(second_age.check_header),
        ),
        "age file": Parser(_sealed, WorldError, [_seal(plain)], spoilt),
        "ustar header": Parser(
            ustar.parse_header,
            BundleRefused,
            [plain[:512], ustar.header("bundle/" + names.ENVELOPE, 4711)],
            _fixed_checksum,
            _other(second_bag.parse_header),
        ),
        "ustar": Parser(_tar, BundleRefused, [plain[:20480], plain], spoilt),
    }


def _tag_files(made: Forge) -> dict[str, Parser]:
    """Return the parsers of BagIt's files and of the signature over them."""
    files = dict(made.files())
    signed = files[names.TAGMANIFEST]
    tags = [files[names.MANIFEST], signed, b"a" * 64 + b" *data/x\r\n"]
    return {
        "manifest": Parser(bag.read_manifest, BundleRefused, tags, spoilt, _other(second_bag.read_manifest)),
        "bagit.txt": Parser(
            bag.check_bagit, BundleRefused, [bag.write_bagit()], spoilt, _other(second_bag.check_bagit)
        ),
        "bag-info.txt": Parser(
            bag.read_bag_info,
            BundleRefused,
            [b"Bagging-Date: 2026-03-08\nPayload-Oxum: 5.1\n", b"A: b\r\n  c: d\r\nE:\r\n"],
            spoilt,
            _other(second_bag.read_oxum),
        ),
        "signature": Parser(
            lambda data: sshsig.verify(data, names.NAMESPACE, signed, None),
            SignatureProblem,
            [sshsig.sign(AMAL.seed, names.NAMESPACE, signed)],
            spoilt,
        ),
    }


def _documents(made: Forge) -> dict[str, Parser]:
    """Return the parsers of JSON, and of what goes with stories in it."""
    envelope = dict(made.files())[names.ENVELOPE]
    withdrawal = Withdrawal(STORY, ("all",), DAY, By.PHRASE, "sand and stars").to_bytes()
    receipt = Receipt(OTHER, "a" * 64, DAY).to_bytes()
    told = [
        story().to_bytes(),
        originals.told().to_bytes(),
        json.dumps(story_document(later={"x": [1.5, -0.0]})).encode(),
    ]
    return {
        "json": Parser(
            _json,
            BundleRefused,
            [AMAL.card.raw, envelope, withdrawal, receipt, *told],
            retold,
            _other(lambda d: second_json.canonical(second_json.load(d))),
        ),
        "card": Parser(Card.parse, BundleRefused, [AMAL.card.raw, NOOR.card.raw], retold),
        "envelope": Parser(Envelope.parse, BundleRefused, [envelope], retold),
        "story": Parser(Story.parse, BundleRefused, told, retold),
        "withdrawal": Parser(Withdrawal.parse, BundleRefused, [withdrawal], retold),
        "receipt": Parser(Receipt.parse, BundleRefused, [receipt], retold),
    }


def _media() -> dict[str, Parser]:
    """Return the parsers of the first bytes of media."""
    return {
        "flac": _probes("flac", SOUND[:64]),
        "jpeg": _probes("jpg", PHOTO),
        "png": _probes("png", SHOT),
    }


def _documents_of_trust() -> dict[str, Parser]:
    """Return the parsers of what goes between helpers and coordinators, by name."""
    codes = [card_code.code_of(one.card) for one in (AMAL, NOOR, rosters.renewed(AMAL, 5))]
    return {
        "card code": Parser(card_code.parse, BundleRefused, codes, spoilt),
        "roster": Parser(Roster.parse, BundleRefused, [rosters.roster().to_bytes()], retold),
        "transfer": Parser(Transfer.parse, BundleRefused, [transfers.story().to_bytes()], retold),
        "kit": Parser(Kit.parse, BundleRefused, [kits.kit().to_bytes()], retold),
    }
