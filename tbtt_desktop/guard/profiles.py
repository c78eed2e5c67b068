"""Colour profiles for pictures that name their colours by number instead of carrying a profile.

HEIF may say "primaries 12" (Rec. ITU-T H.273, table 2) where JPEG would hold the ICC
profile of Display P3. One is made here, so that both take the same way to sRGB.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Final

_Place = tuple[float, float, float]
# X, Y, Z of red, green and blue, from the white D65 to D50 (Bradford, as ICC.1:2022 annex E asks).
_PRIMARIES: Final[dict[int, tuple[_Place, _Place, _Place]]] = {
    9: (
        (0.67348, 0.279043, -0.001933),
        (0.165671, 0.675344, 0.029983),
        (0.125049, 0.045613, 0.796851),
    ),  # BT.2020
    12: (
        (0.515119, 0.241189, -0.00105),
        (0.291978, 0.692244, 0.041879),
        (0.157103, 0.066567, 0.784071),
    ),  # Display P3
}
_STANDARD: Final = {1, 2, 6, 13, 14, 15}  # transfers that screens show as they show sRGB
_D50: Final = (0.9642, 1.0, 0.8249)
_SRGB_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)  # IEC 61966-2-1
_WORDS: Final = "made for one picture".encode("utf-16-be")  # here: a guard loads no codec once it has begun


def of_nclx(told: Mapping[str, int | float] | None) -> bytes | None:
    """Return an ICC profile for the colours that a HEIF names by number, None where they are sRGB's.

    None too for numbers that are unknown, and for the curves of HDR, which no profile holds.
    """
    if told is None or int(told.get("transfer_characteristics", 2)) not in _STANDARD:
        return None
    primaries = _PRIMARIES.get(int(told.get("color_primaries", 2)))
    return None if primaries is None else _profile(primaries)


def _profile(primaries: tuple[_Place, _Place, _Place]) -> bytes:
    """Return a display profile of three primaries and sRGB's curve (ICC.1:2022, 8.3)."""
    curve = b"para" + struct.pack(">IHH", 0, 3, 0) + b"".join(map(_fixed, _SRGB_CURVE))
    words = b"mluc" + struct.pack(">III2s2sII", 0, 1, 12, b"en", b"US", len(_WORDS), 28) + _WORDS
    tags = {b"desc": words, b"cprt": words, b"wtpt": _place(_D50)}
    for letter, place in zip((b"r", b"g", b"b"), primaries, strict=True):
        tags[letter + b"XYZ"] = _place(place)
        tags[letter + b"TRC"] = curve
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", start + len(body), len(value))
        body += value + bytes(-len(value) % 4)
    return _header(start + len(body)) + table + body


def _header(size: int) -> bytes:
    head = struct.pack(">I4xI", size, 0x0420_0000) + b"mntrRGB XYZ " + bytes(12) + b"acsp" + bytes(28)
    return (head + b"".join(map(_fixed, _D50))).ljust(128, b"\0")


def _place(values: _Place) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, values))


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))
