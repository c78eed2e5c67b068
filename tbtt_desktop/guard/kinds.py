"""What a file is, by its first bytes; names and endings are not asked."""

from __future__ import annotations

HEAD = 12  # bytes that decide
# ISO/IEC 23008-12: stills coded as HEVC, as anything, and the sequences of both.
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"mif1", b"hevc", b"hevx", b"hevm", b"hevs", b"msf1"}
_AVIF_BRANDS = {b"avif", b"avis"}

PHONE_SOUNDS = frozenset({"MP3", "OGG", "MP4", "AAC", "AMR"})  # sounds that FFmpeg decodes


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
    """Return "WAV", "FLAC" or one of `PHONE_SOUNDS`, or None for everything else."""
    if head.startswith(b"fLaC"):
        return "FLAC"
    if head[:4] in {b"RIFF", b"RF64"} and head[8:12] == b"WAVE":
        return "WAV"
    if head.startswith(b"OggS"):
        return "OGG"
    if head.startswith(b"#!AMR"):  # RFC 4867, 5; also AMR-WB
        return "AMR"
    if head[4:8] == b"ftyp" and head[8:12] not in _HEIF_BRANDS | _AVIF_BRANDS:
        return "MP4"  # M4A and 3GP: ISO/IEC 14496-12, 4.3
    return _mpeg_kind(head)


def _mpeg_kind(head: bytes) -> str | None:
    """Return what begins with MPEG's word for a frame, or with the tag that stands before it."""
    if head.startswith(b"ID3"):
        return "MP3"
    if len(head) < 2 or head[0] != 0xFF:
        return None
    if head[1] & 0xF6 == 0xF0:  # ADTS, ISO/IEC 13818-7, 6.2
        return "AAC"
    return "MP3" if head[1] & 0xE6 == 0xE2 else None  # layer III, ISO/IEC 11172-3, 2.4.1.3
