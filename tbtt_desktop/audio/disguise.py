"""A voice made unlike itself: only what was said, when and how loud is taken over.

A source and filter vocoder. Every 10 ms the shape of the mouth is estimated from 40 ms: the power spectrum,
evened out over the width of one harmonic (as in CheapTrick: Morise, Speech Communication 2015), by its
cepstrum, cut below the period of any voice (Oppenheim, "Speech analysis-synthesis system based on
homomorphic filtering", JASA 1969). The original excitation, with its pitch, its phases and its breath, is
thrown away. What is spoken instead is a train of pulses at a random height, flattened towards a monotone,
with noise above a cut that depends on how voiced the moment is (Makhoul et al., "A mixed-source model for
speech", ICASSP 1978), or noise alone for a whisper. Formants are moved by reading the filter at warped
frequencies (as in vocal tract length normalisation: Eide and Gish, ICASSP 1996). What a voice, a room and a
microphone add to every sound alike is taken away by a running mean of the log spectrum (Atal, JASA 1974).
In its place comes what speech has on average over many voices (Byrne et al., "An international comparison of
long-term average speech spectra", JASA 1994) and a random colour: little of it where words are told apart,
much below 600 Hz, which carries less than a fifth of what is understood (band importance of ANSI S3.5) and,
in trials, more of who speaks than moved formants do.

Height, warp, colour and noise are random for each recording and kept nowhere. Speed, pauses, words and
accent stay: who knows her well, or has tools, may still recognise her.

Measured on the first 6 s of 50 recordings by five speakers (five draws of chance: mean, least), on which it
was tuned too: equal error rate of a model that enrols on disguised speech (Resemblyzer) 0.37 (0.30) mild,
0.39 (0.36) strong, 0.36 (0.30) whispered. Undisguised it is 0.00, McAdams' coefficient 0.8 alone 0.04
(Patino et al., Interspeech 2021), a shifted pitch alone 0.15. Of 321 words by three synthetic voices an
offline recogniser mishears 1.26 times as many as undisguised when mild, 1.30 times when strong, 1.41 times
when whispered (McAdams 1.9, pitch 2.7). It is no proof: a model of another make, which takes away what is
constant and looks at how each sound of speech is shaped (a Gaussian mixture over cepstra), knows the voices
again at 0.05 mild, 0.14 strong and 0.10 whispered, from 8 s out of the same chapter of a book.

The sound is worked on from 0 to 8 kHz, mixed to one channel, in blocks of 4 s that know nothing of the
size of what was fed: memory does not grow, and the same sound and chance give the same samples.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tbtt_desktop.clock import Chance

HOP: Final = 160  # of the inner 16 kHz
WINDOW: Final = 4 * HOP
BINS: Final = WINDOW // 2 + 1
INNER: Final = 16_000  # frames a second, nearly: what a window's lowest 8 kHz come to
FRAMES_A_BLOCK: Final = 400  # 4 s
LOWEST, HIGHEST = 65.0, 400.0  # Hz, of a voice's pitch
HEARD_TO: Final = 7_500.0  # Hz
RUMBLE: Final = 4  # lowest bins, to 90 Hz: hum and handling would be spoken as a voice in every pause
KNOWN_BELOW: Final = 600.0  # Hz: more of who speaks than of what is said
LIFTER: Final = 37  # coefficients, to 2.3 ms: shorter than the period of any voice's pitch
KNEE: Final = 22_000.0  # above it samples are bent rather than cut

Floats = NDArray[np.float64]
Complexes = NDArray[np.complex128]


class Disguise(StrEnum):
    """How far a voice is made unlike itself."""

    MILD = "mild"
    STRONG = "strong"
    WHISPERED = "whispered"


@dataclass(frozen=True, slots=True)
class Way:
    """What a disguise does, before chance: ranges, and what is kept of the voice."""

    warp: tuple[float, float]  # how far formants move at least and at most, up or down, as a ratio - 1
    melody: float  # share of the rise and fall of the pitch that is kept
    levelled: float  # share of the voice's own colour that is taken away
    colour: float  # standard deviation of the random colour, nepers
    below: float  # of the part of it that lies below `KNOWN_BELOW`
    voiced: bool


WAYS: Final = {
    Disguise.MILD: Way((0.0, 0.05), 0.35, 1.0, 0.3, 1.5, voiced=True),
    Disguise.STRONG: Way((0.02, 0.09), 0.0, 1.0, 0.3, 2.0, voiced=True),
    Disguise.WHISPERED: Way((0.02, 0.09), 0.0, 1.0, 0.2, 1.5, voiced=False),
}
# Byrne et al. 1994, men and women of twelve languages: decibels in bands a third of an octave wide, by Hz.
_AVERAGE: Final = {
    63: 38.6, 80: 43.5, 100: 54.4, 125: 57.7, 160: 56.8, 200: 60.2, 250: 60.3, 315: 59.0, 400: 62.1,
    500: 62.1, 630: 60.5, 800: 56.8, 1000: 53.7, 1250: 53.0, 1600: 52.0, 2000: 48.7, 2500: 48.1,
    3150: 46.8, 4000: 45.6, 5000: 44.5, 6300: 44.3, 8000: 43.7,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What chance gave one recording."""

    pitch: float  # Hz
    warp: float  # formants move to this ratio of where they were
    bend: float  # and more so in the middle than at the ends
    colour: Floats  # nepers, one a bin


def _draw(way: Way, chance: np.random.Generator) -> _Drawn:
    far = chance.uniform(*way.warp) * chance.choice((-1.0, 1.0))
    return _Drawn(
        pitch=float(np.exp(chance.uniform(np.log(85.0), np.log(250.0)))),
        warp=float(1.0 + far),
        bend=float(chance.normal(0.0, 0.35 * abs(far))),
        colour=_colour(way, chance),
    )


def _colour(way: Way, chance: np.random.Generator) -> Floats:
    """Return a random colour in nepers, one a bin: smooth over what is heard as equal steps (mel)."""
    place = np.linspace(0.0, INNER / 2, BINS)
    mel = np.log1p(place / 700.0) / np.log1p(INNER / 2 / 700.0)
    over_all = sum(chance.normal(0.0, way.colour / k) * np.cos(np.pi * k * mel) for k in (1, 2, 3, 4))
    low = np.clip(place / (1.2 * KNOWN_BELOW), 0.0, 1.0)
    below = sum(chance.normal(0.0, way.below / np.sqrt(k)) * np.cos(np.pi * k * low) for k in (1, 2, 3))
    return np.asarray(over_all + below / (1.0 + (place / KNOWN_BELOW) ** 4))


def _usual() -> Floats:
    """Return what speech has on average at each bin, nepers, its mean being 0."""
    bands = np.array(list(_AVERAGE), float)
    density = np.array(list(_AVERAGE.values())) - 10 * np.log10(bands * (2 ** (1 / 6) - 2 ** (-1 / 6)))
    place = np.maximum(np.linspace(0.0, INNER / 2, BINS), bands[0])
    nepers = np.interp(np.log(place), np.log(bands), density) * np.log(10) / 20
    return np.asarray(nepers - nepers.mean())


class VoiceDisguise:
    """Makes one recording's voice unlike itself; `feed` and `finish` give as many frames as came in.

    Frames are interleaved little endian int16; what comes out has one channel. It must only ever see
    what may leave: what is to be silent has to be zeros in it already.
    """

    def __init__(self, disguise: Disguise, rate: int, channels: int, chance: Chance) -> None:
        self._way = WAYS[disguise]
        self._random = np.random.Generator(np.random.Philox(int.from_bytes(chance.token(16), "little")))
        self._drawn = _draw(self._way, self._random)
        self._channels = channels
        self._hop = max(1, round(rate / 100))
        self._size = 4 * self._hop
        self._rate = rate
        self._bins = min(BINS, self._size // 2 + 1)  # of a window of the sound that are worked on
        self._window = np.sqrt(np.hanning(self._size + 1)[:-1])
        self._inner_window = np.sqrt(np.hanning(WINDOW + 1)[:-1])
        self._before = np.zeros(3 * self._hop)  # so that the first frame is seen as often as any other
        self._waiting: list[Floats] = []
        self._count = 0  # frames that wait
        self._tail = np.zeros(3 * self._hop)
        self._skip = 3 * self._hop  # the window's lead
        self._in = self._out = 0
        self._voice = _Excitation(self._way, self._drawn, self._random)
        self._mouth = _Mouth(self._way, self._drawn, self._bins)

    def feed(self, block: bytes) -> bytes:
        """Take samples, and return those that are ready."""
        samples = np.frombuffer(block, "<i2").reshape(-1, self._channels).astype(np.float64).mean(axis=1)
        self._in += len(samples)
        self._waiting.append(samples)
        self._count += len(samples)
        need = FRAMES_A_BLOCK * self._hop
        if self._count < need:
            return b""
        made = []
        joined = np.concatenate(self._waiting)
        while len(joined) >= need:
            made.append(self._work(joined[:need]))
            joined = joined[need:]
        self._waiting, self._count = [joined], len(joined)
        return b"".join(made)

    def finish(self) -> bytes:
        """Return what is left, so that all together is as long as what was fed."""
        rest = np.concatenate([*self._waiting, np.zeros(0)])
        frames = -(-(len(rest) + 3 * self._hop) // self._hop)
        last = self._work(np.concatenate([rest, np.zeros(frames * self._hop - len(rest))]))
        self._waiting, self._count = [], 0
        over = (self._out - self._in) * 2
        return last[: len(last) - over] if over > 0 else last

    def _work(self, fresh: Floats) -> bytes:
        """Return as many frames as `fresh` has, three hops late."""
        known = np.concatenate([self._before, fresh])
        self._before = known[-3 * self._hop :]
        count = len(fresh) // self._hop
        pieces = np.lib.stride_tricks.sliding_window_view(known, self._size)[:: self._hop][:count]
        spectra = np.zeros((count, BINS), complex)
        spectra[:, : self._bins] = np.fft.rfft(pieces * self._window)[:, : self._bins]
        spectra[:, -1] = 0
        spectra[:, :RUMBLE] = 0
        made = self._speak(spectra)
        full = np.zeros((count, self._size // 2 + 1), complex)
        full[:, : self._bins] = made[:, : self._bins]
        voices = np.fft.irfft(full, self._size) * (self._window / 2)
        out = np.zeros((count + 3) * self._hop)
        out[: 3 * self._hop] = self._tail
        rows = out.reshape(-1, self._hop)
        for part in range(4):
            rows[part : part + count] += voices[:, part * self._hop : (part + 1) * self._hop]
        self._tail = out[count * self._hop :].copy()
        ready = out[: count * self._hop]
        skipped = min(self._skip, len(ready))
        self._skip -= skipped
        ready = ready[skipped:]
        self._out += len(ready)
        return bytes(np.rint(_within(ready)).astype("<i2").tobytes())

    def _speak(self, spectra: Complexes) -> Complexes:
        """Return the spectra of another voice saying the same."""
        power = np.abs(spectra) ** 2
        energy = power.sum(axis=1)
        heights, voicing = _pitch(power)
        voicing = voicing * np.clip(np.log10(energy / max(float(energy.max()), 1.0) + 1e-12) + 4.5, 0.0, 1.0)
        mouths = self._mouth.shapes(power, heights, energy)
        excitation = self._voice.spectra(heights, voicing, energy, self._inner_window)
        made = excitation * mouths
        louder = energy / np.maximum((np.abs(made) ** 2).sum(axis=1), 1e-12)
        return np.asarray(made * np.sqrt(louder)[:, None])


class _Mouth:
    """The filter: a mouth of another size, in another room."""

    def __init__(self, way: Way, drawn: _Drawn, bins: int) -> None:
        self._way, self._wanted, self._bins = way, drawn.colour + way.levelled * _usual(), bins
        self._mean: Floats | None = None  # of the log spectrum while there is speech, nepers
        self._weight = 0.0
        place = np.linspace(0.0, 1.0, BINS)
        # Read at `place`, which is where the formant was that shall be heard here. The ends stay.
        edge = 0.8
        inner = place / drawn.warp
        at_edge = edge / drawn.warp
        upper = at_edge + (place - edge) * (1.0 - at_edge) / (1.0 - edge)
        read = np.where(place <= edge, inner, upper)
        read = np.clip(read + drawn.bend * 0.25 * np.sin(np.pi * place) * np.sin(2 * np.pi * place), 0.0, 1.0)
        self._turns = np.exp(-1j * np.pi * np.outer(np.arange(LIFTER), read))
        top = max(13, min(int(HEARD_TO / INNER * WINDOW), bins - 1))
        self._heard = np.zeros(BINS)
        self._heard[3:top] = 1.0  # from 75 Hz
        self._heard[top - 10 : top] = np.linspace(1.0, 0.0, 10)

    def shapes(self, power: Floats, heights: Floats, energy: Floats) -> Complexes:
        """Return the filter of each frame."""
        shapes = np.exp(_cepstra(power, heights, self._bins) @ self._turns)
        logs = np.log(np.abs(shapes))
        before = self._mean
        after = self._learn(logs - logs.mean(axis=1, keepdims=True), energy)
        if before is None:
            before = after
        share = np.linspace(0.0, 1.0, len(shapes))[:, None]
        mean = before * (1.0 - share) + after * share
        equal = self._wanted - self._way.levelled * mean
        return np.asarray(shapes * np.exp(np.clip(equal, -3.0, 3.0)) * self._heard)

    def _learn(self, logs: Floats, energy: Floats) -> Floats:
        """Return the mean colour of speech so far, older speech counting half after some 30 s."""
        loud = energy > max(float(energy.max()) * 1e-3, 1.0)
        there = float(loud.sum())
        if self._mean is None:
            self._mean = np.zeros(BINS)
        if there:
            self._weight = self._weight * 0.91 + there
            self._mean = self._mean + (logs[loud].mean(axis=0) - self._mean) * (there / self._weight)
        return self._mean


class _Excitation:
    """The source: pulses at a height that is not hers, and breath that is not hers."""

    def __init__(self, way: Way, drawn: _Drawn, chance: np.random.Generator) -> None:
        self._way, self._drawn, self._chance = way, drawn, chance
        self._phase = 0.0
        self._usual: float | None = None  # mean log pitch so far
        self._noise = np.zeros(3 * HOP)
        self._pulses = np.zeros(3 * HOP)

    def spectra(self, heights: Floats, voicing: Floats, energy: Floats, window: Floats) -> Complexes:
        """Return the spectrum of the excitation in each frame."""
        count = len(heights)
        noise = np.concatenate([self._noise, self._chance.standard_normal(count * HOP)])
        self._noise = noise[-3 * HOP :]
        breath = _windowed(noise, window, count)
        if not self._way.voiced:
            return breath
        pulses = np.concatenate([self._pulses, self._train(self._heights(heights, voicing, energy))])
        self._pulses = pulses[-3 * HOP :]
        voice = _windowed(pulses, window, count)
        place = np.linspace(0.0, INNER / 2, BINS)
        cut = 500.0 + 4500.0 * voicing[:, None]
        tone = voicing[:, None] / (1.0 + np.exp((place - cut) / 300.0))
        return np.asarray(voice * np.sqrt(tone) + breath * np.sqrt(1.0 - tone))

    def _heights(self, heights: Floats, voicing: Floats, energy: Floats) -> Floats:
        """Return the pitch to be heard in each frame, Hz."""
        if not self._way.melody:
            return np.full(len(heights), self._drawn.pitch)
        sure = (voicing > 0.6) & (energy > float(energy.max()) * 1e-3)
        if not sure.any():
            return np.full(len(heights), self._drawn.pitch)
        logs = np.log(heights)
        here = float(np.median(logs[sure]))
        self._usual = here if self._usual is None else 0.8 * self._usual + 0.2 * here
        moved = np.interp(np.arange(len(logs)), np.flatnonzero(sure), logs[sure] - self._usual)
        moved = np.clip(moved, -0.5, 0.5)
        moved = np.convolve(np.pad(moved, 4, mode="edge"), np.hanning(11)[1:-1] / 5.0, mode="valid")
        return np.asarray(self._drawn.pitch * np.exp(self._way.melody * moved))

    def _train(self, heights: Floats) -> Floats:
        """Return pulses of mean power 1, each between two samples where it belongs."""
        phase = self._phase + np.cumsum(np.repeat(heights, HOP)) / INNER
        whole = np.floor(phase)
        first = np.flatnonzero(np.diff(whole, prepend=np.floor(self._phase)) > 0)
        self._phase = float(phase[-1] % 1.0)
        step = np.repeat(heights, HOP)[first] / INNER
        late = (phase[first] - whole[first]) / step  # samples since the pulse was due
        made = np.zeros(len(phase) + 1)
        size = 1.0 / np.sqrt(step)
        made[first + 1] += size * (1.0 - late)
        made[first] += size * late
        return made[:-1]


def _within(samples: Floats) -> Floats:
    """Return samples that fit 16 bit: pulses are steeper than a voice of the same loudness, so bend them."""
    loud = np.maximum(np.abs(samples) - KNEE, 0.0)
    bent = KNEE + (32767.0 - KNEE) * np.tanh(loud / (32767.0 - KNEE))
    return np.where(loud > 0.0, np.sign(samples) * bent, samples)


def _windowed(samples: Floats, window: Floats, count: int) -> Complexes:
    pieces = np.lib.stride_tricks.sliding_window_view(samples, WINDOW)[::HOP][:count]
    return np.asarray(np.fft.rfft(pieces * window))


def _cepstra(power: Floats, heights: Floats, bins: int) -> Floats:
    """Return the first coefficients of each frame's minimum phase cepstrum, without its harmonics."""
    there = power + power.max(axis=1, keepdims=True) * 1e-7 + 1e-9
    # What was left out at the ends is a cliff that would ring through all of a smoothed logarithm.
    there[:, :RUMBLE] = there[:, RUMBLE : 2 * RUMBLE].mean(axis=1, keepdims=True)
    there[:, bins - 1 :] = there[:, bins - 9 : bins - 1].mean(axis=1, keepdims=True)
    sums = np.concatenate([np.zeros((len(there), 1)), np.cumsum(there, axis=1)], axis=1)
    width = np.clip(heights / (INNER / WINDOW), 2.0, 12.0)[:, None]
    middle = np.arange(BINS) + 0.5
    low, high = (np.clip(middle + side * width / 2.0, 0.0, BINS) for side in (-1.0, 1.0))
    smooth = (_between(sums, high) - _between(sums, low)) / (high - low)
    cepstra = np.fft.irfft(0.5 * np.log(np.maximum(smooth, 1e-9)), WINDOW)[:, :LIFTER]
    fade = np.clip((np.arange(LIFTER) / LIFTER - 0.6) / 0.4, 0.0, 1.0)
    folded = 0.5 + 0.5 * np.cos(np.pi * fade)
    folded[1:] *= 2.0  # of minimum phase: nothing before the pulse
    return np.asarray(cepstra * folded)


def _between(sums: Floats, places: Floats) -> Floats:
    whole = np.minimum(places.astype(np.intp), BINS - 1)
    part = places - whole
    below, above = (np.take_along_axis(sums, whole + more, axis=1) for more in (0, 1))
    return np.asarray(below * (1.0 - part) + above * part)


def _pitch(power: Floats) -> tuple[Floats, Floats]:
    """Return the likely pitch of each frame in Hz, and how voiced it is from 0 to 1."""
    low = np.sqrt(power[:, : BINS // 4])  # to 2 kHz; the root evens formants out
    correlation = np.fft.irfft(low, WINDOW)
    first, last = int(INNER / HIGHEST), int(INNER / LOWEST)
    part = correlation[:, first:last]
    best = part.argmax(axis=1)
    ratio = np.take_along_axis(part, best[:, None], axis=1)[:, 0] / np.maximum(correlation[:, 0], 1e-9)
    return INNER / (first + best), np.clip((ratio - 0.12) / 0.25, 0.0, 1.0)
