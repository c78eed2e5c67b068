"""What a file is, by its first bytes; names and endings are not asked."""

from __future__ import annotations

HEAD = 64  # bytes that decide
# ISO/IEC 23008-12: stills coded as HEVC, as anything, and the sequences of both.
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"mif1", b"hevc", b"hevx", b"hevm", b"hevs", b"msf1"}
_HEVC_BRANDS = {b"heic", b"heix", b"heim", b"heis"}
_AVIF_BRANDS = {b"avif", b"avis"}
_MAGIC = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"BM": "BMP",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"%PDF-": "PDF",
}

DOCUMENTS = frozenset({"TIFF", "PDF"})  # each page is a picture
PHONE_SOUNDS = frozenset({"MP3", "OGG", "MP4", "AAC", "AMR"})  # sounds that FFmpeg decodes
SPEECH = "SPEECH"  # what a synthetic voice says is no file
CAMERA = "CAMERA"  # nor is a frame of a camera


def photo_kind(head: bytes) -> str | None:
    """Return "JPEG", "PNG", "WEBP", "HEIF", "AVIF", "GIF", "BMP", "TIFF" or "PDF", or None for all else."""
    for magic, kind in _MAGIC.items():
        if head.startswith(magic):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "WEBP"
    brands = _brands(head)
    if not brands or brands[0] not in _HEIF_BRANDS | _AVIF_BRANDS:
        return None
    # What says "mif1" first may be either; where both are named the decoder for HEVC looks closer.
    return "AVIF" if _AVIF_BRANDS.intersection(brands) and not _HEVC_BRANDS.intersection(brands) else "HEIF"


def _brands(head: bytes) -> list[bytes]:
    """Return the brands in the first box, the major one first (ISO/IEC 14496-12, 4.3)."""
    if head[4:8] != b"ftyp":
        return []
    end = min(len(head), int.from_bytes(head[:4], "big"))
    return [head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))]


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
