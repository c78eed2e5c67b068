"""What a file is, by its first bytes; names and endings are not asked."""

from __future__ import annotations

HEAD = 12  # bytes that decide
# ISO/IEC 23008-12: stills coded as HEVC, as anything, and the sequences of both.
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"mif1", b"hevc", b"hevx", b"hevm", b"hevs", b"msf1"}


def photo_kind(head: bytes) -> str | None:
    """Return "JPEG", "PNG", "WEBP" or "HEIF", or None for everything else."""
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "WEBP"
    return "HEIF" if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS else None


def audio_kind(head: bytes) -> str | None:
    """Return "WAV" or "FLAC", or None for everything else."""
    if head.startswith(b"fLaC"):
        return "FLAC"
    return "WAV" if head[:4] in {b"RIFF", b"RF64"} and head[8:12] == b"WAVE" else None
