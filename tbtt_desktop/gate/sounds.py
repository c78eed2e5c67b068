"""Sounds: only allowed blocks, and silence that is exactly zero in every mute."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import soundfile

from tbtt_desktop.bytesource import SourceReader
from tbtt_desktop.gate import flac
from tbtt_desktop.gate.errors import Unacceptable
from tbtt_desktop.gate.records import Code, FinalPart, Hit, Severity
from tbtt_desktop.progress import Progress, checkpoint
from tbtt_desktop.stories.records import Stretch

_BLOCK: Final = 1 << 18  # frames


def check(part: FinalPart, mutes: Sequence[Stretch], progress: Progress) -> Iterator[Hit]:
    """Yield what is wrong with a sound. Mutes are in frames of the final sound."""
    try:
        info = flac.check(part.source)
        if _padded(part, info):
            raise Unacceptable
        loud = _loud(part, info, mutes, progress)
    except Unacceptable:
        yield _hit(part, Code.SOUND_STRUCTURE)
        return
    for mute in mutes:
        if mute.start < 0 or mute.start >= mute.end or mute.end > info.frames:
            yield _hit(part, Code.SOUND_MUTE_OUTSIDE, mute)
        elif mute in loud:
            yield _hit(part, Code.SOUND_MUTE, mute)


def _loud(
    part: FinalPart, info: flac.StreamInfo, mutes: Sequence[Stretch], progress: Progress
) -> set[Stretch]:
    """Return the mutes that hold a sample other than 0; the length and the MD5 must be the samples'.

    The MD5 is checked because one made before muting would let a guess at the muted words be confirmed.
    """
    loud: set[Stretch] = set()
    digest = hashlib.md5(usedforsecurity=False)
    position = 0
    try:
        with soundfile.SoundFile(io.BufferedReader(SourceReader(part.source), 1 << 16)) as sound:
            if sound.format != "FLAC" or sound.subtype != "PCM_16":
                raise Unacceptable
            for block in sound.blocks(_BLOCK, dtype="int16", always_2d=True):
                checkpoint(progress)
                digest.update(np.ascontiguousarray(block, dtype="<i2").tobytes())
                for mute in mutes:
                    start, end = max(mute.start - position, 0), mute.end - position
                    if start < end and block[start:end].any():
                        loud.add(mute)
                position += len(block)
                progress.report("check", position, info.frames)
    except soundfile.LibsndfileError:
        raise Unacceptable from None
    if position != info.frames or info.md5 not in (digest.digest(), bytes(16)):
        raise Unacceptable
    return loud


def _padded(part: FinalPart, info: flac.StreamInfo) -> bool:
    """Whether zeros follow the last frame: then it decodes without the file's last byte."""
    if part.source.read_at(part.source.size - 1, 1) != b"\x00":
        return False
    shorter = flac.only_last_frame(part.source, info, without=1)
    try:
        # not soundfile.read, which seeks first: a last frame alone does not begin at sample 0
        with soundfile.SoundFile(io.BytesIO(shorter)) as sound:
            sound.read(dtype="int16")
    except soundfile.LibsndfileError:
        return False
    return True


def _hit(part: FinalPart, code: Code, mute: Stretch | None = None) -> Hit:
    return Hit(Severity.BLOCK, code, part.name, part.story_id, part.item, place=mute)
