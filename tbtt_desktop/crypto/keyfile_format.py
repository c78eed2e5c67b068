"""How a key file and a lone recovery slot are written, and the strict reader of both.

    {"body": {...}, "sha256": "<hex>"}

as ASCII JSON with sorted keys, without spaces, one newline at the end, and nothing else: the
reader writes what it understood again and compares. The digest over the body is no protection (an
attacker makes another); it tells decay of the disk from a wrong passphrase before anything
is derived. It stays in every later version, so that a flipped bit in the version is decay too.

The body of a key file: `format` "key-file", `version` 2, `kdf` (`name` "argon2id",
`memory_kib`, `passes`, `lanes`, `salt`), `slots`, `next`. Of a recovery slot: `format` "recovery-slot",
`version` 2, `slots` (one), `next` (one or none). A slot: `id`, `kind`, `check`, `nonce`, `wrapped`,
`ephemeral` (empty in a slot that version 1 made). Bytes are lower-case hex. `next` is empty but while the
vault key is changed: then it holds the slots for the new key, and whichever key opens the database is
the one that counts. Neither names the program, a person or a vault.

Version 1 has no `next` and no `ephemeral`, and a recovery slot's member is `slot`; a recovery slot that
it made is written so again, byte for byte.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, Final, NoReturn

from tbtt_desktop import limits
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import SALT_SIZE, KdfParams
from tbtt_desktop.crypto.keys import SlotId
from tbtt_desktop.crypto.slots import CHECK_SIZE, EPHEMERAL_SIZE, NONCE_SIZE, WRAPPED_SIZE, Slot, SlotKind

VERSION: Final = 2
KEY_FILE: Final = "key-file"
RECOVERY_SLOT: Final = "recovery-slot"
_KDF_NAME: Final = "argon2id"
_SLOT_ID_SIZE: Final = 16
_HEX: Final = re.compile(r"(?:[0-9a-f]{2})+", re.ASCII)
_DIGITS_MAX: Final = 12  # more than any number here has, far less than int() is slow with

Body = dict[str, Any]
Slots = tuple[Slot, ...]


def kdf_body(params: KdfParams, salt: bytes) -> Body:
    """Return the `kdf` member."""
    return {
        "name": _KDF_NAME,
        "memory_kib": params.memory_kib,
        "passes": params.passes,
        "lanes": params.lanes,
        "salt": salt.hex(),
    }


def context(format_name: str, version: int, params: KdfParams | None = None, salt: bytes = b"") -> bytes:
    """Return what the slots of a file authenticate besides themselves."""
    body: Body = {"format": format_name, "version": version}
    return canonical(body | {"kdf": kdf_body(params, salt)} if params is not None else body)


def key_file_body(params: KdfParams, salt: bytes, slots: Slots, following: Slots) -> Body:
    """Return the body of a key file; `following` are the slots for the next vault key."""
    return {
        "format": KEY_FILE,
        "version": VERSION,
        "kdf": kdf_body(params, salt),
        "slots": [_slot_body(slot) for slot in slots],
        "next": [_slot_body(slot) for slot in following],
    }


def recovery_body(slot: Slot, following: Slots) -> Body:
    """Return the body of a lone recovery slot."""
    if slot.version == 1 and not following:
        old = _slot_body(slot)
        del old["ephemeral"]
        return {"format": RECOVERY_SLOT, "version": 1, "slot": old}
    return {
        "format": RECOVERY_SLOT,
        "version": VERSION,
        "slots": [_slot_body(slot)],
        "next": [_slot_body(one) for one in following],
    }


def _slot_body(slot: Slot) -> Body:
    return {
        "id": slot.slot_id,
        "kind": slot.kind.value,
        "check": slot.check.hex(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
        "ephemeral": slot.ephemeral.hex(),
    }


def canonical(value: Body) -> bytes:
    """Return the one way a body is written; also what slots authenticate."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def write(body: Body) -> bytes:
    """Return the whole file for a body."""
    digest = hashlib.sha256(canonical(body)).hexdigest()
    return canonical({"body": body, "sha256": digest}) + b"\n"


def read(data: bytes, expected_format: str) -> Body:
    """Return the body of a file written by `write`, with format and version checked.

    Raises `key_file_hostile` (larger than any key file), `key_file_newer` or `key_file_damaged`.
    """
    if len(data) > limits.KEY_FILE_MAX:
        raise KeyFileProblem("key_file_hostile")
    outer = _parse(data)
    body = outer.get("body")
    if not isinstance(body, dict) or write(body) != data:
        _damaged()
    if body.get("format") != expected_format:
        _damaged()
    version = body.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        _damaged()
    if version > VERSION:
        raise KeyFileProblem("key_file_newer")
    return body


def read_key_file(data: bytes) -> tuple[KdfParams, bytes, Slots, Slots]:
    """Return parameters, salt, slots and next slots of a key file; nothing is derived. Raises as `read`."""
    body = read(data, KEY_FILE)
    _members(body, {"format", "version", "kdf", "slots"} | ({"next"} if body["version"] > 1 else set()))
    kdf = body["kdf"]
    _members(kdf, {"name", "memory_kib", "passes", "lanes", "salt"})
    numbers = (kdf["memory_kib"], kdf["passes"], kdf["lanes"])
    if kdf["name"] != _KDF_NAME or not all(_is_int(number) for number in numbers):
        _damaged()
    params = KdfParams(*numbers)
    slots = _slots(body["slots"], body["version"])
    following = _slots(body.get("next", []), body["version"])
    if not _whole(slots) or (following and not _whole(following)):
        _damaged()
    if not {slot.slot_id for slot in following} <= {slot.slot_id for slot in slots}:
        _damaged()
    return params, _bytes(kdf["salt"], SALT_SIZE), slots, following


def read_recovery_slot(data: bytes) -> tuple[Slot, Slots]:
    """Return the slot of a lone recovery slot's file, and that for the next key. Raises as `read`."""
    body = read(data, RECOVERY_SLOT)
    if body["version"] == 1:
        _members(body, {"format", "version", "slot"})
        slots, following = _slots([body["slot"]], 1), _slots([], 1)
    else:
        _members(body, {"format", "version", "slots", "next"})
        slots, following = _slots(body["slots"], body["version"]), _slots(body["next"], body["version"])
    alone = len(slots) == 1 and len(following) <= 1
    if not alone or any(slot.kind is not SlotKind.RECOVERY for slot in (*slots, *following)):
        _damaged()
    return slots[0], following


def _slots(untrusted: object, version: int) -> Slots:
    if not isinstance(untrusted, list):
        _damaged()
    if len(untrusted) > limits.KEY_SLOTS_MAX:
        raise KeyFileProblem("key_file_hostile")
    return tuple(_slot(one, version) for one in untrusted)


def _whole(slots: Slots) -> bool:
    """Whether these are one or more passphrases and one recovery slot, each once."""
    recovery = sum(slot.kind is SlotKind.RECOVERY for slot in slots)
    return recovery == 1 and len(slots) >= 2 and len({slot.slot_id for slot in slots}) == len(slots)


def _damaged() -> NoReturn:
    raise KeyFileProblem("key_file_damaged")


def _parse(data: bytes) -> Body:
    try:
        value = json.loads(data.decode("ascii"), parse_float=_refuse, parse_constant=_refuse, parse_int=_int)
    except (ValueError, RecursionError) as error:
        raise KeyFileProblem("key_file_damaged") from error
    if not isinstance(value, dict) or set(value) != {"body", "sha256"}:
        _damaged()
    return value


def _refuse(_text: str) -> NoReturn:
    raise ValueError("no such number in a key file")


def _int(text: str) -> int:
    if len(text) > _DIGITS_MAX:
        raise ValueError("a number too long")
    return int(text)


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _members(value: object, names: set[str]) -> None:
    if not isinstance(value, dict) or set(value) != names:
        _damaged()


def _bytes(value: object, size: int) -> bytes:
    if not isinstance(value, str) or len(value) != 2 * size or _HEX.fullmatch(value) is None:
        _damaged()
    return bytes.fromhex(value)


def _slot(untrusted: Any, version: int) -> Slot:
    names = {"id", "kind", "check", "nonce", "wrapped"}
    _members(untrusted, names if version == 1 else names | {"ephemeral"})
    kinds = {kind.value: kind for kind in SlotKind}
    name = untrusted["kind"]
    if not isinstance(name, str) or name not in kinds:
        _damaged()
    ephemeral = untrusted.get("ephemeral", "")
    return Slot(
        slot_id=SlotId(_bytes(untrusted["id"], _SLOT_ID_SIZE).hex()),
        kind=kinds[name],
        check=_bytes(untrusted["check"], CHECK_SIZE),
        nonce=_bytes(untrusted["nonce"], NONCE_SIZE),
        wrapped=_bytes(untrusted["wrapped"], WRAPPED_SIZE),
        ephemeral=_bytes(ephemeral, EPHEMERAL_SIZE) if ephemeral != "" else b"",
    )
