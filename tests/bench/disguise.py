"""How well a disguised voice hides who speaks, what is still understood, and how long it takes.

Equal error rate: a speaker-verification model (Resemblyzer's encoder) enrols each speaker with half of the
speaker's recordings, disguised, and is tried with the other half, each recording disguised by chance of its
own; 0.5 is perfect. The same between single recordings stands beside it. Rounds draw chance anew: their mean,
and from the least to the most. `--half first` and `--half second` measure on one half of each speaker's
recordings, for tuning on one and reporting on the other; the last tuning looked at both.
"other": the same by a model of another make (`_cepstral.py`), in one round.
Word error rate: an offline recogniser (pocketsphinx, its English model) on texts known to the word, spoken
by synthetic voices, for the recordings come without transcripts ("times": as many as undisguised). "differ":
on the recordings, how much of what it hears is not what it hears undisguised, its own mistakes included.

Needs packages that the program does not: resemblyzer, torch, librosa, webrtcvad-wheels, pocketsphinx.
(scikit-learn comes with librosa.) They are looked for
in --packages, the site-packages of an environment of their own.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import soundfile

from tbtt_desktop.audio.disguise import Disguise, VoiceDisguise
from tbtt_desktop.audio.speech import speak
from tbtt_desktop.clock import Chance
from tests.bench._cepstral import vectors

RATE: Final = 16_000
EER: Final = 0.30
WER: Final = 1.3
SPEED: Final = 20.0
ROUNDS: Final = 5
WIDTHS: Final = (6, 10, 6, 6, 6, 6, 7, 7)  # of the table's columns
TEXTS: Final = (
    "he said he would send the pictures to my family if i did not pay him the money",
    "i went to the police on monday morning and they told me to come back with my brother",
    "she opened the letter in the kitchen and read it to her sister before the children came home",
    "the man wrote to me every night for three weeks and asked where i was and who was with me",
    "my friend told me to keep every message and to write down the day and the hour",
    "they took my telephone and looked at all the names and all the numbers in it",
)
VOICES: Final = ("en-us+f2", "en-us+f5", "en-us+m6")  # that the recogniser understands, more or less

Sound = Any  # an array of floats from -1 to 1, one channel at 16 kHz
Way = Callable[[Sound, np.random.Generator], Sound]


def main() -> int:
    """Measure, print the table, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench disguise", description=__doc__)
    parser.add_argument("--samples", type=Path, default=os.environ.get("TBTT_SAMPLES"), metavar="DIR")
    parser.add_argument("--packages", type=Path, metavar="DIR", help="site-packages of another environment")
    parser.add_argument("--only", action="append", choices=list(WAYS), help="only this (may be repeated)")
    parser.add_argument("--half", choices=["first", "second"], help="only this half of each speaker's")
    parser.add_argument("--seed", type=int, default=5, help="of the rounds' chance")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="draws of chance a recording, for the EER")
    parser.add_argument("--heard", type=int, default=50, metavar="N", help="recordings for the recogniser")
    parser.add_argument("--voices", type=int, default=len(VOICES), help="synthetic voices for the recogniser")
    parser.add_argument("--no-words", action="store_true", help="leave the recogniser out")
    given = parser.parse_args()
    if given.samples is None:
        parser.error("name the folder of recordings with --samples or TBTT_SAMPLES: <speaker>-<any>.flac")
    if given.packages is not None:
        sys.path.append(str(given.packages))
    speech = recordings(Path(given.samples), given.half)
    encode = encoder()
    hear = None if given.no_words else recogniser()
    names = given.only or list(WAYS)
    spoken = [] if hear is None else synthetic(VOICES[: given.voices])
    step = max(1, -(-len(speech) // given.heard))
    plain = {} if hear is None else {place: hear(sound) for place, _, sound in speech[::step]}
    base = 0.0 if hear is None else known_errors(spoken, WAYS["none"], hear)
    print(f"{len(speech)} recordings, {len({who for _, who, _ in speech})} speakers, {given.rounds} rounds")
    head = ("EER", "least-most", "1:1", "other", "WER", "times", "differ", "speed")
    print(f"{'':12}" + "".join(f" {word:>{width}}" for word, width in zip(head, WIDTHS, strict=True)))
    met = True
    for name in names:
        figures = row(name, speech, encode, hear, plain, spoken, given)
        times = figures["wer"] / base if base else 0.0
        cells = (
            f"{figures['eer']:.3f}",
            f"{figures['least']:.2f}-{figures['most']:.2f}",
            f"{figures['single']:.3f}",
            f"{figures['other']:.3f}",
            f"{figures['wer']:.3f}",
            f"{times:.2f}",
            f"{figures['differ']:.3f}",
            f"{figures['speed']:.0f}x",
        )
        line = "".join(f" {cell:>{width}}" for cell, width in zip(cells, WIDTHS, strict=True))
        print(f"{name:12}{line}", flush=True)
        if name in list(Disguise):
            met = met and figures["eer"] >= EER and times <= WER and figures["speed"] >= SPEED
    print(f"targets of ours: EER at least {EER}, WER at most {WER} times, {SPEED:.0f} times real time")
    return int(not met)


def recordings(folder: Path, half: str | None = None) -> list[tuple[str, str, Sound]]:
    """Return name, speaker and sound of every recording, or of the first or second half of each speaker's."""
    paths = sorted((folder / "speech" if (folder / "speech").is_dir() else folder).glob("*.flac"))
    if not paths:
        raise SystemExit(f"There is no recording in {folder}.")
    found = []
    for path in paths:
        sound, rate = soundfile.read(path, dtype="float32")
        if rate != RATE or sound.ndim != 1:
            raise SystemExit(f"{path.name} is not 16 kHz and one channel.")
        found.append((path.stem, path.stem.split("-")[0], sound))
    if half is None:
        return found
    kept = []
    for speaker in sorted({who for _, who, _ in found}):
        theirs = [one for one in found if one[1] == speaker]
        kept += theirs[: len(theirs) // 2] if half == "first" else theirs[len(theirs) // 2 :]
    return kept


# The ways


def unchanged(sound: Sound, _: np.random.Generator) -> Sound:
    """Return the voice as it is."""
    return sound


def pitch_shift(sound: Sound, chance: np.random.Generator) -> Sound:
    """Return it 2 to 5 half tones higher or lower, formants with it, as a changer of voices does."""
    import librosa  # type: ignore[import-not-found]

    steps = chance.uniform(2, 5) * chance.choice((-1, 1))
    return librosa.effects.pitch_shift(sound, sr=RATE, n_steps=steps)


def mcadams(sound: Sound, _: np.random.Generator) -> Sound:
    """Return it by McAdams' coefficient 0.8 (Patino et al. 2021): angles of the poles to that power."""
    import librosa
    import scipy.signal  # type: ignore[import-untyped]

    size, hop = 400, 200
    window = np.sqrt(np.hanning(size + 1)[:-1])
    padded = np.concatenate([sound, np.zeros(size)])
    out = np.zeros(len(padded))
    for start in range(0, len(sound), hop):
        frame = padded[start : start + size] * window
        if np.abs(frame).max() < 1e-5:
            continue
        poles = scipy.signal.tf2zpk([1.0], librosa.lpc(frame + 1e-7, order=20))[1]
        turned = np.where(
            poles.imag == 0,
            poles,
            np.abs(poles) * np.exp(1j * np.sign(poles.imag) * np.abs(np.angle(poles)) ** 0.8),
        )
        residual = scipy.signal.lfilter(np.poly(poles).real, [1.0], frame)
        out[start : start + size] += scipy.signal.lfilter([1.0], np.poly(turned).real, residual) * window
    return out[: len(sound)].astype(np.float32)


def ours(disguise: Disguise) -> Way:
    """Return the program's own."""

    def make(sound: Sound, chance: np.random.Generator) -> Sound:
        work = VoiceDisguise(disguise, RATE, 1, Chance(chance.bytes))
        data = np.clip(np.rint(sound * 32767), -32768, 32767).astype("<i2").tobytes()
        made = work.feed(data) + work.finish()
        return np.frombuffer(made, "<i2").astype(np.float32) / 32768

    return make


WAYS: Final[dict[str, Way]] = {
    "none": unchanged,
    "pitch": pitch_shift,
    "mcadams 0.8": mcadams,
    **{str(one): ours(one) for one in Disguise},
}


# The measures


def row(
    name: str,
    speech: list[tuple[str, str, Sound]],
    encode: Callable[[Sound], Any],
    hear: Callable[[Sound], list[str]] | None,
    plain: dict[str, list[str]],
    spoken: list[tuple[list[str], Sound]],
    given: argparse.Namespace,
) -> dict[str, float]:
    """Return the figures of one way."""
    way, chance = WAYS[name], np.random.default_rng(given.seed)
    took, kept = 0.0, []
    rates, singles = [], []
    for _ in range(1 if way is unchanged or way is mcadams else given.rounds):
        begun = time.process_time()
        made = [(place, who, way(sound, chance)) for place, who, sound in speech]
        took += time.process_time() - begun
        kept = made
        seen = [(who, encode(sound)) for _, who, sound in made]
        rates.append(enrolled(seen))
        singles.append(equal_error(*pairs(seen)))
    seconds = sum(len(sound) for _, _, sound in speech) / RATE * len(rates)
    figures = {"eer": float(np.mean(rates)), "single": float(np.mean(singles)), "wer": 0.0, "differ": 0.0}
    figures |= {"least": min(rates), "most": max(rates)}
    who = [speaker for _, speaker, _ in kept]
    figures["other"] = enrolled(list(zip(who, vectors([sound for *_, sound in kept]), strict=True)))
    figures["speed"] = min(seconds / max(took, 1e-9), 9999.0)
    if hear is not None:
        figures["wer"] = known_errors(spoken, way, hear)
        wrong = sum(distance(plain[place], hear(sound)) for place, _, sound in kept if place in plain)
        figures["differ"] = wrong / sum(map(len, plain.values()))
    return figures


def enrolled(seen: list[tuple[str, Any]]) -> float:
    """Return the equal error rate where each speaker is enrolled with every other recording."""
    speakers = sorted({who for who, _ in seen})
    mine = {who: [voice for one, voice in seen if one == who] for who in speakers}
    same: list[float] = []
    other: list[float] = []
    for turn in (0, 1):
        known = {who: np.mean(voices[turn::2], axis=0) for who, voices in mine.items()}
        for who, voices in mine.items():
            for voice in voices[1 - turn :: 2]:
                for against, model in known.items():
                    score = float(voice @ model / np.linalg.norm(model))
                    (same if against == who else other).append(score)
    return equal_error(same, other)


def pairs(seen: list[tuple[str, Any]]) -> tuple[list[float], list[float]]:
    """Return how alike every two recordings are, of one speaker and of two."""
    same: list[float] = []
    other: list[float] = []
    for place, (who, voice) in enumerate(seen):
        for against, model in seen[:place]:
            (same if who == against else other).append(float(voice @ model))
    return same, other


def equal_error(same: list[float], other: list[float]) -> float:
    """Return the rate at which as many are wrongly refused as are wrongly taken."""
    right, wrong = np.sort(same), np.sort(other)
    limits = np.sort(np.concatenate([right, wrong]))
    refused = np.searchsorted(right, limits, "left") / len(right)
    taken = 1 - np.searchsorted(wrong, limits, "left") / len(wrong)
    best = int(np.argmin(np.abs(refused - taken)))
    return float((refused[best] + taken[best]) / 2)


def encoder() -> Callable[[Sound], Any]:
    """Return what makes a vector of a voice, on one thread."""
    try:
        import resemblyzer  # type: ignore[import-not-found]
        import torch  # type: ignore[import-not-found]
    except ImportError as missing:
        raise SystemExit(f"Missing: {missing.name}. See --help for what is needed, and --packages.") from None
    torch.set_num_threads(1)
    model = resemblyzer.VoiceEncoder("cpu", verbose=False)

    def encode(sound: Sound) -> Any:
        return model.embed_utterance(resemblyzer.preprocess_wav(sound.astype(np.float32), RATE))

    return encode


def recogniser() -> Callable[[Sound], list[str]]:
    """Return what hears words."""
    try:
        from pocketsphinx import Decoder  # type: ignore[import-not-found]
    except ImportError as missing:
        raise SystemExit(f"Missing: {missing.name}. See --help for what is needed, and --packages.") from None
    decoder = Decoder(samprate=RATE, loglevel="FATAL")

    def hear(sound: Sound) -> list[str]:
        decoder.start_utt()
        decoder.process_raw((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes(), full_utt=True)
        decoder.end_utt()
        found = decoder.hyp()
        return found.hypstr.split() if found is not None else []

    return hear


def synthetic(voices: Sequence[str]) -> list[tuple[list[str], Sound]]:
    """Return texts that are known to the word, as spoken by several synthetic voices."""
    import librosa

    found = []
    for text in TEXTS:
        for voice in voices:
            data, rate = speak(text, voice, 140)
            sound = np.frombuffer(data, "<i2").astype(np.float32) / 32768
            found.append((text.split(), librosa.resample(sound, orig_sr=rate, target_sr=RATE)))
    return found


def known_errors(
    spoken: list[tuple[list[str], Sound]], way: Way, hear: Callable[[Sound], list[str]]
) -> float:
    """Return the word error rate on texts that are known."""
    chance = np.random.default_rng(7)
    wrong = sum(distance(words, hear(way(sound, chance))) for words, sound in spoken)
    return wrong / sum(len(words) for words, _ in spoken)


def distance(wanted: list[str], heard: list[str]) -> int:
    """Return how many words were left out, put in or heard as others (Levenshtein)."""
    before = list(range(len(heard) + 1))
    for place, word in enumerate(wanted, 1):
        now = [place]
        for at, other in enumerate(heard, 1):
            now.append(min(before[at] + 1, now[at - 1] + 1, before[at - 1] + (word != other)))
        before = now
    return before[-1]


if __name__ == "__main__":
    sys.exit(main())
