"""What a file is, by its first bytes; names and endings are not asked."""

from __future__ import annotations

HEAD = 12  # bytes that decide


def photo_kind(head: bytes) -> str | None:
    """Return "JPEG" or "PNG", or None for everything else."""
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    return "PNG" if head.startswith(b"\x89PNG\r\n\x1a\n") else None


def audio_kind(head: bytes) -> str | None:
    """Return "WAV" or "FLAC", or None for everything else."""
    if head.startswith(b"fLaC"):
        return "FLAC"
    return "WAV" if head[:4] in {b"RIFF", b"RF64"} and head[8:12] == b"WAVE" else None
