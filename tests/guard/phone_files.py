"""Sounds as phones make them, written by FFmpeg and libsndfile."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Final

import av
import numpy as np
import numpy.typing as npt
import soundfile
from av.audio.stream import AudioStream

Samples = npt.NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Form:
    """How a phone keeps sound: FFmpeg's words for file and coding, and what the program calls it."""

    container: str
    codec: str
    rate: int
    kind: str
    lossy: bool = True


FORMS: Final = {
    "mp3": Form("mp3", "libmp3lame", 44_100, "MP3"),
    "opus": Form("ogg", "libopus", 48_000, "OGG"),
    "ogg-flac": Form("ogg", "flac", 44_100, "OGG", lossy=False),
    "m4a": Form("ipod", "aac", 44_100, "MP4"),
    "alac": Form("ipod", "alac", 44_100, "MP4", lossy=False),
    "aac": Form("adts", "aac", 44_100, "AAC"),
    "amr": Form("amr", "libopencore_amrnb", 8_000, "AMR"),
    "3gp-amr": Form("3gp", "libopencore_amrnb", 8_000, "MP4"),
    "3gp-aac": Form("3gp", "aac", 22_050, "MP4"),
}


def coded(form: Form, samples: Samples, *, tags: dict[str, str] | None = None) -> bytes:
    """One channel of `samples` at the form's rate, in that form."""
    out = io.BytesIO()
    with av.open(out, "w", format=form.container) as container:
        container.metadata.update(tags or {})
        stream = container.add_stream(form.codec, rate=form.rate, layout="mono")
        assert isinstance(stream, AudioStream)
        frame = av.AudioFrame.from_ndarray(samples[None, :], format="s16", layout="mono")
        frame.rate, frame.pts = form.rate, 0
        context = stream.codec_context
        shaper = av.AudioResampler(context.format, "mono", form.rate, context.frame_size or 1024)
        for piece in [*shaper.resample(frame), *shaper.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return out.getvalue()


def vorbis(samples: Samples, rate: int) -> bytes:
    """An Ogg with Vorbis, which FFmpeg's package here cannot write."""
    out = io.BytesIO()
    soundfile.write(out, samples, rate, format="OGG", subtype="VORBIS")
    return out.getvalue()


def sweep(rate: int, seconds: float) -> Samples:
    """A tone that rises from 200 to 2,000 Hz, so that no place in it is like another."""
    time = np.arange(round(rate * seconds)) / rate
    phase = 2 * np.pi * (200 * time + (1_800 / seconds) * time**2 / 2)
    return np.asarray(np.sin(phase) * 12_000, "<i2")


def film() -> bytes:
    """A second of picture and sound."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as container:
        picture = container.add_stream("mpeg4", rate=10)
        picture.width = picture.height = 64
        picture.pix_fmt = "yuv420p"
        for _ in range(10):
            frame = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
    return out.getvalue()
