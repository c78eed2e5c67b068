"""Samples in memory as the bytes of a WAV file."""

from __future__ import annotations

import struct

_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")


def wav_bytes(samples: bytes, rate: int, channels: int = 1) -> bytes:
    """Return interleaved little endian int16 `samples` as a WAV (RIFF, PCM, 16 bit).

    Source: Multimedia Programming Interface and Data Specifications 1.0, IBM and Microsoft, 1991.
    """
    return wav_header(len(samples), rate, channels) + samples


def wav_header(size: int, rate: int, channels: int = 1) -> bytes:
    """Return what stands before `size` bytes of samples, which are less than 4 GiB."""
    width = 2 * channels
    return _HEADER.pack(
        b"RIFF", _HEADER.size - 8 + size, b"WAVE",
        b"fmt ", 16, 1, channels, rate, rate * width, width, 16,
        b"data", size,
    )  # fmt: skip
