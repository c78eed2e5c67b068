"""First bytes of media for the second reader, as section 7 of FORMAT.md says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.bundle.second_json import Refused

FRAMES = {0xC0, 0xC1, 0xC2}


@dataclass(frozen=True)
class Medium:
    """What a medium says of itself; zero where it does not apply."""

    size: int
    width: int = 0
    height: int = 0
    seconds: float = 0

    def compare(self, told: dict[str, Any]) -> None:
        """Raise Refused where the story says something else."""
        same = self.size == told["size"]
        if "seconds" in told:
            same &= abs(self.seconds - told["seconds"]) <= 0.01
        else:
            same &= (self.width, self.height) == (told["width"], told["height"])
        if not same:
            raise Refused("media_mismatch")


def probe(raw: bytes, extension: str) -> Medium:
    """Return what the header of a medium says; raise Refused where it is none or asks for too much."""
    try:
        found = {"flac": _flac, "jpg": _jpeg, "png": _png}[extension](raw)
    except IndexError as error:
        raise Refused("media_malformed") from error
    if found.width * found.height > 100_000_000 or found.seconds > 24 * 3600:
        raise Refused("media_malformed")
    return found


def _check(holds: bool) -> None:
    if not holds:
        raise Refused("media_malformed")


def _flac(raw: bytes) -> Medium:
    _check(raw[:4] == b"fLaC" and len(raw) >= 42 and raw[4] & 0x7F == 0 and raw[5:8] == b"\0\0\x22")
    packed = int.from_bytes(raw[18:26], "big")
    rate, channels, samples = packed >> 44, (packed >> 41 & 7) + 1, packed & (1 << 36) - 1
    _check(0 < rate <= 192_000 and channels <= 8 and samples > 0)
    return Medium(len(raw), seconds=samples / rate)


def _png(raw: bytes) -> Medium:
    _check(raw[:16] == b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR" and len(raw) >= 24)
    width, height = int.from_bytes(raw[16:20], "big"), int.from_bytes(raw[20:24], "big")
    _check(width > 0 and height > 0)
    return Medium(len(raw), width, height)


def _jpeg(raw: bytes) -> Medium:
    head = raw[: 64 * 1024]
    _check(head[:2] == b"\xff\xd8")
    at = 2
    while True:
        _check(head[at] == 0xFF)
        while head[at] == 0xFF:
            at += 1
        marker, length = head[at], head[at + 1] << 8 | head[at + 2]
        _check(marker not in (0, 0xD8, 0xD9, 0xDA))
        if marker == 1 or 0xD0 <= marker <= 0xD7:
            at += 1
            continue
        _check(length >= 2)
        if marker in FRAMES:
            _check(length >= 8)
            height, width = head[at + 4] << 8 | head[at + 5], head[at + 6] << 8 | head[at + 7]
            _check(width > 0 and height > 0)
            return Medium(len(raw), width, height)
        at += 1 + length
