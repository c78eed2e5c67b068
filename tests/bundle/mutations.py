"""What a fuzzer gives to each parser of a bundle, and what it asks of the answer."""

from __future__ import annotations

import copy
import io
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

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
from tbtt_desktop.clock import Chance, Clock, World
from tbtt_desktop.crypto import age, sshsig
from tbtt_desktop.crypto.errors import AgeProblem, SignatureProblem
from tbtt_desktop.errors import WorldError
from tests.bundle import (
    kits,
    originals,
    rosters,
    second_age,
    second_json,
    second_media,
    second_reader,
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

VECTORS: Final = Path(__file__).parents[1] / "vectors" / "bundle"
TELLING: Final = (0, 1, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0xFFFF, 2**31 - 1, 2**31, 2**32 - 1)
"""Numbers at which counting goes wrong."""
TOKENS: Final = (
    *(b"\0", b"\n", b"\r\n", b"\r", b" ", b"\t", b"*", b":", b"..", b"/", b"\\", b'"'),
    *(b"{", b"}", b"[", b"]"),
    *(b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xc2\xa0", b"\xe2\x80\xae", b"\\ud800"),
    *(b"NaN", b"-Infinity", b"1e999", b"-0.0", b"9007199254740992", b"1E-7", b"0" * 40, b"[" * 40, b"{}"),
    *(b"-> X25519 ", b"-> a-grease\n\n", b"-> scrypt ", b"--- ", b"age-encryption.org/v2\n", b"ustar\x0000"),
    *(b"ustar  \0", b"bundle/data/", b"Payload-Oxum: 1.1\n", b"manifest-md5.txt", b"\xff\xd8", b"\xff\xc0"),
)
VALUES: Final[tuple[Any, ...]] = (
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        1.0,
        2**53 - 1,
        0.1,
        1e-7,
        1e15,
        "",
        "all",
        "x" * 300,
        "\n",
        "\u202e",
        "😀",
    ),
    *(
        "2026-02-30",
        "0000-01-01",
        "1.0",
        "2.0",
        "tbtt-story",
        [],
        {},
        [[]],
        [{}],
        {"": {}},
        ["a", "a"],
        [1, True],
    ),
)


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


def spoilt(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Return a seed with one to four changes."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
        at = chance.randrange(len(data) + 1)
        size = chance.choice((1, 1, 2, 4, 8, 64, 512))
        chance.choice(_WAYS)(chance, data, at, size, seeds)
    return bytes(data)


_Way = Callable[[random.Random, bytearray, int, int, Sequence[bytes]], None]


def _flip(chance: random.Random, data: bytearray, at: int, size: int, seeds: Sequence[bytes]) -> None:
    if at < len(data):
        data[at] ^= 1 << chance.randrange(8)


def _byte(chance: random.Random, data: bytearray, at: int, size: int, seeds: Sequence[bytes]) -> None:
    data[at : at + 1] = bytes([chance.randrange(256)])


def _number(chance: random.Random, data: bytearray, at: int, size: int, seeds: Sequence[bytes]) -> None:
    width = chance.choice((1, 2, 4))
    number = chance.choice(TELLING) & (1 << 8 * width) - 1
    data[at : at + width] = number.to_bytes(width, chance.choice(("big", "little")))


def _token(chance: random.Random, data: bytearray, at: int, size: int, seeds: Sequence[bytes]) -> None:
    data[at : at + chance.choice((0, size))] = chance.choice(TOKENS)


def _shorten(chance: random.Random, data: bytearray, at: int, size: int, seeds: Sequence[bytes]) -> None:
    del data[at : at + size if chance.random() < 0.8 else len(data)]


def _repeat(chance: random.Random, data: bytearray, at: int, size: int, seeds: Sequence[bytes]) -> None:
    data[at:at] = data[at : at + size] * chance.choice((1, 2, 50))


def _splice(chance: random.Random, data: bytearray, at: int, size: int, seeds: Sequence[bytes]) -> None:
    donor = chance.choice(seeds)
    start = chance.randrange(len(donor) + 1)
    data[at : at + size] = donor[start : start + size]


_WAYS: Final[Sequence[_Way]] = (_flip, _byte, _number, _token, _token, _shorten, _repeat, _splice)


def retold(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Return a JSON seed with one to three of its values changed; now and then with changed bytes."""
    if chance.random() < 0.3:
        return spoilt(chance, seeds)
    document = json.loads(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 2, 3))):
        _change(chance, document)
    return json.dumps(document, ensure_ascii=chance.random() < 0.5).encode("utf-8", "replace")


def _change(chance: random.Random, node: Any) -> None:
    """Change one value somewhere below."""
    while True:
        places = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not places:
            return
        place = chance.choice(places)
        if isinstance(node[place], dict | list) and node[place] and chance.random() < 0.7:
            node = node[place]
            continue
        way = chance.randrange(5)
        if way == 0:
            del node[place]
        elif way == 1 and isinstance(node, list):
            node.append(copy.deepcopy(node[place]))
        elif way == 2 and isinstance(node, dict):
            node[chance.choice(("later", "kind", "é", "size", ""))] = copy.deepcopy(chance.choice(VALUES))
        elif way == 3 and isinstance(node[place], str) and node[place]:
            at = chance.randrange(len(node[place]))
            node[place] = (
                node[place][:at] + chance.choice(("", "é", "\n", "0", "Z", "-")) + node[place][at + 1 :]
            )
        else:
            node[place] = copy.deepcopy(chance.choice(VALUES))
        return


def resigned(chance: random.Random, _: Sequence[bytes]) -> bytes:
    """Return a whole plaintext, one part of it changed before hashes and signature are made, or after."""
    made = chance.choice(_FORGES)(_world())
    parts = (names.BAGIT, names.BAG_INFO, names.MANIFEST, names.ENVELOPE, *made.payload)
    name = chance.choice(parts)
    raw = dict(made.files())[name]
    way = chance.randrange(10)
    changed = retold(chance, [raw]) if name.endswith(".json") else spoilt(chance, [raw])
    if way < 5 and name in made.payload:
        made.payload[name] = changed
    elif way < 8 and name not in made.payload:
        made.tags[name] = changed
    elif way == 8:
        made.late[name] = changed
    else:
        return spoilt(chance, [made.tar()])
    return made.tar()


def _world() -> World:
    return World(Clock(), Chance(random.Random(1).randbytes))


def _forge() -> Forge:
    return forge(_world())


_FORGES: Final[Sequence[Callable[[World], Forge]]] = (
    forge,
    originals.with_originals,
    transfers.transferred,
    lambda world: rosters.bundle(world, rosters.roster().to_bytes()),
    lambda world: kits.bundle(world, kits.kit().to_bytes()),
)
"""A bundle of each kind that holds documents of its own."""


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
    made = _forge()
    files = dict(made.files())
    withdrawal = Withdrawal(STORY, ("all",), DAY, By.PHRASE, "sand and stars").to_bytes()
    receipt = Receipt(OTHER, "a" * 64, DAY).to_bytes()
    signed = files[names.TAGMANIFEST]
    signature = sshsig.sign(AMAL.seed, names.NAMESPACE, signed)
    envelope = files[names.ENVELOPE]
    plain = made.tar()
    sealed = [path.read_bytes() for path in sorted(VECTORS.glob("*.tbtt")) if path.stat().st_size < 200_000]
    heads = [one[:1000] for one in sealed] + [_seal(b"")]
    tags = [files[names.MANIFEST], signed, b"a" * 64 + b" *data/x\r\n"]
    told = [
        story().to_bytes(),
        originals.told().to_bytes(),
        json.dumps(story_document(later={"x": [1.5, -0.0]})).encode(),
    ]
    documents = [AMAL.card.raw, envelope, withdrawal, receipt, *told]
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
            _other(second_reader.parse_header),
        ),
        "ustar": Parser(_tar, BundleRefused, [plain[:20480], plain], spoilt),
        "manifest": Parser(
            bag.read_manifest, BundleRefused, tags, spoilt, _other(second_reader.read_manifest)
        ),
        "bagit.txt": Parser(
            bag.check_bagit, BundleRefused, [bag.write_bagit()], spoilt, _other(second_reader.check_bagit)
        ),
        "bag-info.txt": Parser(
            bag.read_bag_info,
            BundleRefused,
            [b"Bagging-Date: 2026-03-08\nPayload-Oxum: 5.1\n", b"A: b\r\n  c: d\r\nE:\r\n"],
            spoilt,
            _other(second_reader.read_oxum),
        ),
        "json": Parser(
            _json,
            BundleRefused,
            documents,
            retold,
            _other(lambda d: second_json.canonical(second_json.load(d))),
        ),
        "signature": Parser(
            lambda data: sshsig.verify(data, names.NAMESPACE, signed, None),
            SignatureProblem,
            [signature],
            spoilt,
        ),
        "card": Parser(Card.parse, BundleRefused, [AMAL.card.raw, NOOR.card.raw], retold),
        "envelope": Parser(Envelope.parse, BundleRefused, [envelope], retold),
        "story": Parser(Story.parse, BundleRefused, told, retold),
        "withdrawal": Parser(Withdrawal.parse, BundleRefused, [withdrawal], retold),
        "receipt": Parser(Receipt.parse, BundleRefused, [receipt], retold),
        "flac": _probes("flac", SOUND[:64]),
        "jpeg": _probes("jpg", PHOTO),
        "png": _probes("png", SHOT),
        "bundle": Parser(_whole, BundleRefused, [one(_world()).tar() for one in _FORGES], resigned),
        **_documents_of_trust(),
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
