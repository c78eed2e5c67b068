"""How a fuzzer spoils what it gives to the parsers of a bundle."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Sequence
from typing import Any, Final

from tbtt_desktop.bundle import names
from tbtt_desktop.clock import Chance, Clock, World
from tests.bundle import (
    kits,
    originals,
    rosters,
    transfers,
)
from tests.bundle.makers import (
    Forge,
    forge,
)

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
    made = chance.choice(FORGES)(world())
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


def world() -> World:
    """Return one in which everything comes out the same."""
    return World(Clock(), Chance(random.Random(1).randbytes))


FORGES: Final[Sequence[Callable[[World], Forge]]] = (
    forge,
    originals.with_originals,
    transfers.transferred,
    lambda world: rosters.bundle(world, rosters.roster().to_bytes()),
    lambda world: kits.bundle(world, kits.kit().to_bytes()),
)
"""A bundle of each kind that holds documents of its own."""
