"""Made-up words, a sound and a picture that stand nowhere else, laid down as the files of one folder."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image

from tests.promises.needles import Needle, of_medium, of_word

NAME = "Zefirquandl"
PLACE = "Mbukavorrit"
ACCENTED = "Ñandúqueltehue"
ARABIC = "زرقنطيلاب"
PHONE = "0711 9482736"
PSEUDONYM = "Ostrelvandi"
NOTE = "krummfeldorin"
PASSPHRASE = "plimsotterquay gneebvalmor"
NEARLY = "plimsotterquay gneebvalmot"
SECOND = "wobbleflintar quassertown mirplecogg"
WORDS = {
    "the name": NAME,
    "the place": PLACE,
    "the accented word": ACCENTED,
    "the Arabic word": ARABIC,
    "the number": PHONE,
    "the pseudonym": PSEUDONYM,
    "the note": NOTE,
    "the passphrase": "plimsotterquay",
    "the end of the passphrase": "gneebvalmo",
    "the second passphrase": "quassertown",
}
TEXT = (
    f"My name is {NAME}. On 3 March 2026 he came to {PLACE} and called from {PHONE}.\n"
    f"{NAME} told {ACCENTED} and {ARABIC} about it. They would not help.\n"
)
RATE = 16_000
SIZE = (200, 144)


def sound() -> bytes:
    """Return two seconds of noise as 16-bit samples, mono, little endian."""
    noise = np.random.default_rng(815).integers(-20_000, 20_000, 2 * RATE)
    return noise.astype("<i2").tobytes()


def picture() -> Image.Image:
    """Return a picture of noise."""
    noise = np.random.default_rng(4711).integers(0, 256, (SIZE[1], SIZE[0], 3), dtype=np.uint8)
    return Image.fromarray(noise)


def sound_file() -> bytes:
    """Return the sound as WAV."""
    out = io.BytesIO()
    soundfile.write(out, np.frombuffer(sound(), "<i2"), RATE, format="WAV", subtype="PCM_16")
    return out.getvalue()


def picture_file() -> bytes:
    """Return the picture as JPEG, with a word in its comment."""
    out = io.BytesIO()
    picture().save(out, "JPEG", quality=80, comment=f"{NAME} at home".encode())
    return out.getvalue()


def lay_down(folder: Path) -> None:
    """Write everything that the job takes in."""
    folder.mkdir()
    texts = {
        "text": TEXT,
        "pseudonym": PSEUDONYM + "\n",
        "note": f"She is afraid of {NOTE}.\n",
        "terms": f"{ACCENTED}\n{ARABIC}\n{PLACE}=PLACE\n",
        "words": f"{NAME[:7].lower()}\n",
        "passphrase": PASSPHRASE + "\n",
        "nearly": NEARLY + "\n",
        "second": SECOND + "\n",
        "rubbish.tbtt": f"age-encryption.org/v1\n-> {NAME}\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "sound.wav").write_bytes(sound_file())
    (folder / "picture.jpg").write_bytes(picture_file())


def needles() -> list[Needle]:
    """Return everything to search for."""
    return list(_needles())


def _needles() -> Iterator[Needle]:
    for name, word in WORDS.items():
        yield from of_word(name, word)
    yield from of_word("the number without its blank", PHONE.replace(" ", ""))
    samples = np.frombuffer(sound(), "<i2")
    yield from of_medium("the sound as PCM", sound())
    yield from of_medium("the sound, big endian", samples.astype(">i2").tobytes())
    yield from of_medium("the sound as float", (samples / 32768).astype("<f4").tobytes())
    yield from of_medium("the picture's file", picture_file(), skip=1024)
    with Image.open(io.BytesIO(picture_file())) as decoded:
        rgb = np.asarray(decoded.convert("RGB"))
    yield from of_medium("the picture as RGB", rgb.tobytes())
    opaque = np.full((*rgb.shape[:2], 1), 255, np.uint8)
    yield from of_medium("the picture as RGBA", np.concatenate([rgb, opaque], axis=2).tobytes())
    yield from of_medium("the picture as BGRA", np.concatenate([rgb[..., ::-1], opaque], axis=2).tobytes())
