"""A FLAC as it may leave: STREAMINFO, zero padding, vendor; then frames to the last byte.

RFC 9639. Every frame's header and checksum are followed, so that nothing hides between or after
frames; decoding alone does not tell (libFLAC skips what it does not understand).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.gate.errors import Unacceptable

STREAMINFO: Final = 0
PADDING: Final = 1
VORBIS_COMMENT: Final = 4
BLOCKS_MAX: Final = 64
PIECE: Final = 4 << 20
FRAME_MAX: Final = 2 << 20  # 65,535 samples of 8 channels at 16 bit, uncompressed, is 1 MiB
# Any plain text let through would be a place for a name.
_VENDOR: Final = re.compile(rb"(?:reference libFLAC [0-9.]{1,12}(?: [0-9]{8})?)?")
_SYNC: Final = re.compile(rb"\xff[\xf8\xf9]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class StreamInfo:
    """What the first block says; `audio` and `last_frame` are offsets in bytes."""

    rate: int
    channels: int
    bits: int
    frames: int  # samples of one channel
    md5: bytes  # of the decoded samples; zeros where not given
    audio: int
    last_frame: int = 0


def check(source: ByteSource) -> StreamInfo:
    """Return what the file says of itself; raise `Unacceptable` for anything not on the allow-list."""
    if source.read_at(0, 4) != b"fLaC":
        raise Unacceptable
    position, info, last, count = 4, b"", False, 0
    while not last:
        head = source.read_at(position, 4)
        count += 1
        if len(head) != 4 or count > BLOCKS_MAX:
            raise Unacceptable
        last, kind, size = bool(head[0] & 0x80), head[0] & 0x7F, int.from_bytes(head[1:], "big")
        body = source.read_at(position + 4, size)
        if len(body) != size or (kind == STREAMINFO) != (count == 1):
            raise Unacceptable
        _block(kind, body)
        info = body if kind == STREAMINFO else info
        position += 4 + size
    stream = _stream_info(info, position)
    return replace(stream, last_frame=_frames(source, stream.audio))


def _block(kind: int, body: bytes) -> None:
    if kind == STREAMINFO:
        good = len(body) == 34
    elif kind == PADDING:
        good = not any(body)
    elif kind == VORBIS_COMMENT:
        good = _vendor_only(body)
    else:
        good = False
    if not good:
        raise Unacceptable


def _vendor_only(body: bytes) -> bool:
    """Length, the name of an encoder that is known, or none, and a count of comments that is zero."""
    if len(body) < 8:
        return False
    length = int.from_bytes(body[:4], "little")
    vendor = body[4 : 4 + length]
    return _VENDOR.fullmatch(vendor) is not None and body[4 + length :] == b"\x00\x00\x00\x00"


def _stream_info(body: bytes, audio: int) -> StreamInfo:
    packed = int.from_bytes(body[10:18], "big")
    info = StreamInfo(
        rate=packed >> 44,
        channels=((packed >> 41) & 7) + 1,
        bits=((packed >> 36) & 31) + 1,
        frames=packed & ((1 << 36) - 1),
        md5=body[18:34],
        audio=audio,
    )
    if info.bits != 16 or info.rate == 0:
        raise Unacceptable
    return info


def _table(polynomial: int, width: int, steps: int) -> list[int]:
    """Return the CRC of every value of `steps` bits, most significant bit first."""
    top, mask = 1 << (width - 1), (1 << width) - 1
    table = []
    for value in range(1 << steps):
        state = value << (width - steps)
        for _ in range(steps):
            state = ((state << 1) ^ polynomial) & mask if state & top else (state << 1) & mask
        table.append(state)
    return table


_CRC8: Final = _table(0x07, 8, 8)
_CRC16_BYTE: Final = _table(0x8005, 16, 8)


def _pair_table() -> NDArray[np.uint16]:
    """Return the CRC-16 of every two bytes: half the steps of the byte-wise table."""
    single = np.array(_CRC16_BYTE, dtype=np.uint16)
    values = np.arange(1 << 16, dtype=np.uint32)
    first = single[values >> 8]
    low = (first >> 8).astype(np.uint32) ^ (values & 0xFF)
    table: NDArray[np.uint16] = (single[low] ^ (first << 8)).astype(np.uint16)
    return table


_CRC16: Final = _pair_table()


def _frames(source: ByteSource, start: int) -> int:
    """Follow the chain of frames from `start` to the end of the file; return where the last begins."""
    buffer, offset, expected = b"", start, 0
    while True:
        piece = source.read_at(offset + len(buffer), PIECE)
        buffer += piece
        found = list(_headers(buffer, expected, final=not piece))
        if not found or found[0][0] != 0:
            raise Unacceptable
        starts = [at for at, _ in found]
        complete = len(found) if not piece else len(found) - 1
        ends = [*starts[1:], len(buffer)][:complete]
        _checksums([buffer[a:b] for a, b in zip(starts[:complete], ends, strict=True)])
        if not piece:
            return offset + starts[-1]
        if complete:
            expected = found[complete - 1][1]
        offset += starts[complete]
        buffer = buffer[starts[complete] :]
        if len(buffer) > FRAME_MAX + PIECE:
            raise Unacceptable


def _headers(buffer: bytes, expected: int, *, final: bool) -> Iterator[tuple[int, int]]:
    """Yield where frames begin, and the number that comes next.

    A beginning is a sync code, the expected number and a right checksum of the header: the same
    bits inside a frame do not have all three.
    """
    for found in _SYNC.finditer(buffer):
        at = found.start()
        if not final and at + 20 > len(buffer):
            return
        header = _header(buffer, at)
        if header is not None and header[0] == expected:
            expected = header[0] + header[1]
            yield at, expected


def _header(buffer: bytes, at: int) -> tuple[int, int] | None:
    """Return (frame or sample number, its step) of a frame header, None where there is none."""
    head = buffer[at : at + 20]
    if len(head) < 6:
        return None
    size_code, rate_code, channel_code = head[2] >> 4, head[2] & 15, head[3] >> 4
    if size_code == 0 or rate_code == 15 or channel_code > 10 or head[3] & 1:
        return None
    coded = _coded_number(head, 4)
    if coded is None:
        return None
    value, position = coded
    extra = {6: 1, 7: 2}.get(size_code, 0)
    stored = int.from_bytes(head[position : position + extra], "big") + 1
    position += extra + {12: 1, 13: 2, 14: 2}.get(rate_code, 0)
    if position >= len(head):
        return None
    state = 0
    for byte in head[:position]:
        state = _CRC8[state ^ byte]
    if state != head[position]:
        return None
    return value, (_block_size(size_code, stored) if head[1] & 1 else 1)


def _block_size(code: int, stored: int) -> int:
    if code == 1:
        return 192
    if code <= 5:
        return 144 << code
    return stored if code <= 7 else 1 << code


def _coded_number(head: bytes, position: int) -> tuple[int, int] | None:
    """Read RFC 9639's coded number (UTF-8 up to 36 bits); return it and the position after it."""
    lead = head[position]
    extra = 0
    while extra < 8 and lead & (0x80 >> extra):
        extra += 1
    if extra == 0:
        return lead, position + 1
    if extra in (1, 8) or position + extra > len(head):
        return None
    value = lead & (0x7F >> extra)
    for byte in head[position + 1 : position + extra]:
        if byte & 0xC0 != 0x80:
            return None
        value = (value << 6) | (byte & 0x3F)
    return value, position + extra


def _checksums(frames: Sequence[bytes]) -> None:
    """Raise unless every frame ends in its CRC-16. All are reckoned side by side, two bytes a step."""
    if not frames:
        return
    longest = max(map(len, frames))
    longest += longest % 2
    # leading zeros do not change a CRC that begins at zero
    padded = np.frombuffer(b"".join(frame.rjust(longest, b"\x00") for frame in frames), dtype=">u2")
    pairs = padded.reshape(len(frames), longest // 2).T.astype(np.uint16)
    state = np.zeros(len(frames), dtype=np.uint16)
    for row in pairs:
        state = _CRC16[state ^ row]
    if bool(state.any()):
        raise Unacceptable


def only_last_frame(source: ByteSource, info: StreamInfo, *, without: int = 0) -> bytes:
    """Return a file of the last frame alone, less `without` bytes at its end.

    Zeros after a frame do not change its CRC-16, so whether they belong to it only a decoder can tell.
    """
    frame = source.read_at(info.last_frame, source.size - info.last_frame)
    size_code = frame[2] >> 4
    value = _coded_number(frame, 4)
    if value is None:
        raise Unacceptable
    extra = {6: 1, 7: 2}.get(size_code, 0)
    stored = int.from_bytes(frame[value[1] : value[1] + extra], "big") + 1
    samples = _block_size(size_code, stored)
    packed = info.rate << 44 | (info.channels - 1) << 41 | (info.bits - 1) << 36 | samples
    header = source.read_at(8, 10) + packed.to_bytes(8, "big") + bytes(16)
    return b"fLaC\x80" + len(header).to_bytes(3, "big") + header + frame[: len(frame) - without]
