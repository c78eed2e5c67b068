"""Made-up material for the demonstration: a text, a spoken testimony and a chat screenshot.

Nobody in it exists. It is made here, at every run, so that what the demonstration covers is known
exactly and can be searched for afterwards.
"""

from __future__ import annotations

import io
import wave
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from tbtt_desktop.audio.speech import speak
from tbtt_desktop.stories.records import Box, Category, Stretch

TEXT: Final = (
    "My name is Amina Yusuf and I live in Likoni. It began in March, after I left my husband Otieno.\n\n"
    "He put something on my phone. He knew where I was, every hour. When I changed my number he had the new"
    " one the same day: +254 712 345 678. He wrote to my employer from amina.yusuf.real@example.org, which"
    " was never mine, and sent them pictures. He called from 0733 222 111 at night and read my own messages"
    " to me.\n\n"
    "On 14 March 2026 Otieno waited outside my mother's house. My sister Wanjiku went to the police with"
    " me. They wrote nothing down. Now I use another telephone, and only Wanjiku has the number.\n"
)
LANGUAGE: Final = "en"
COUNTRY: Final = "KE"

# What the patterns cannot know and a helper who listens does.
NAMES: Final = (
    ("Amina Yusuf", Category.PERSON),
    ("Otieno", Category.PERSON),
    ("Wanjiku", Category.PERSON),
    ("Likoni", Category.PLACE),
)
SECRETS: Final = (
    "Amina",
    "Yusuf",
    "Otieno",
    "Wanjiku",
    "Likoni",
    "712345678",
    "733222111",
    "amina.yusuf.real",
    "14 March 2026",
)
"""What must be in none of what leaves, in any spacing."""

CAMERA: Final = "Fonika"
MODEL: Final = "Fonika Demo 7"

_SPOKEN: Final = (  # what is said, and whether it is to be silenced
    ("He knew where I was, every hour of the day.", False),
    ("My name is", False),
    ("Amina Yusuf.", True),
    ("When I changed my number, he had the new one. It was", False),
    ("zero seven one two, three four five, six seven eight.", True),
    ("I was afraid to go out, and afraid to stay at home.", False),
)
_PAUSE_SECONDS: Final = 0.2
_SIZE: Final = (720, 1180)
_CHAT: Final = (  # ours or his, the words, whether they are to be covered
    ("his", "where are you", False),
    ("his", "I know you are at Wanjiku's", True),
    ("ours", "please stop", False),
    ("his", "answer me Amina", True),
    ("his", "or your boss gets the pictures", False),
    ("ours", "I will go to the police", False),
    ("his", "go. they know me", False),
    ("his", "I will call from 0733 222 111", True),
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG with what a telephone puts into it, and the boxes that a careful person would draw."""

    data: bytes
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """A WAV, 16 bit, mono, and the stretches that a careful person would silence."""

    data: bytes
    mutes: tuple[Stretch, ...]


def chat_screenshot() -> Picture:
    """Draw a chat on a telephone's screen; camera, position and time stand in its metadata."""
    image = Image.new("RGB", _SIZE, "#e7e0d6")
    draw = ImageDraw.Draw(image)
    large, small = ImageFont.load_default(34), ImageFont.load_default(30)
    draw.rectangle((0, 0, _SIZE[0], 96), fill="#37474f")
    draw.text((32, 28), "Otieno", font=large, fill="white")
    boxes = [_around(draw.textbbox((32, 28), "Otieno", font=large))]
    top = 136
    for side, words, covered in _CHAT:
        left, _, right, _ = draw.textbbox((0, 0), words, font=small)
        width = int(right - left) + 48
        x = 32 if side == "his" else _SIZE[0] - 32 - width
        draw.rounded_rectangle(
            (x, top, x + width, top + 84), 18, fill="white" if side == "his" else "#cfe8d5"
        )
        draw.text((x + 24, top + 24), words, font=small, fill="#202020")
        if covered:
            boxes.append(_around(draw.textbbox((x + 24, top + 24), words, font=small)))
        top += 124
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90, exif=_metadata())
    return Picture(out.getvalue(), tuple(boxes))


def _around(place: tuple[float, float, float, float]) -> Box:
    left, top, right, bottom = (int(edge) for edge in place)
    return Box(left - 6, top - 6, right - left + 12, bottom - top + 12)


def _metadata() -> Image.Exif:
    """Return what a telephone tells of itself: EXIF 2.32, tags by number."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = CAMERA, MODEL
    exif[0x0132] = "2026:03:14 21:07:45"
    exif.get_ifd(0x8769).update({0x9003: "2026:03:14 21:07:45"})
    exif.get_ifd(0x8825).update(
        {1: "S", 2: (4.0, 5.0, 24.0), 3: "E", 4: (39.0, 39.0, 36.0), 29: "2026:03:14"}
    )
    return exif


def spoken_testimony() -> Speech:
    """Let a synthetic voice speak a testimony, phrase by phrase, so that it is known where names are.

    Raises `SpeechProblem`.
    """
    samples = bytearray()
    mutes = []
    rate = 0
    for words, covered in _SPOKEN:
        phrase, rate = speak(words, LANGUAGE)
        start = len(samples) // 2
        samples += phrase
        if covered:
            mutes.append(Stretch(start, len(samples) // 2))
        samples += bytes(2 * int(rate * _PAUSE_SECONDS))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(bytes(samples))
    return Speech(out.getvalue(), tuple(mutes))
