"""What is found in pictures, and how long looking takes: faces, lines, names read, codes.

Seconds are those of the clock, beside the processor's (the guard may use several cores, and yields to
other programs). Faces are those of the portrait among the samples, pasted in several sizes and turns into
a photo of 24 megapixels and into a chat; without samples they are left out. Lines are screenshots of chats
in the nine languages of the testimonies, drawn with Noto. "Matched" is the share of what the recognisers
find in the true words that is also offered, at its place, in the picture; only Latin letters are read.
Hostile pictures (a thousand codes, three thousand lines) and one of a hundred megapixels show that time and
memory have an end.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.guard.sight import Sight
from tbtt_desktop.limits import GUARD_MEMORY, GUARD_SIGHT_SECONDS, MIB
from tbtt_desktop.redaction.pictures import sightings
from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest
from tbtt_desktop.stories.records import Box, Category, PhotoFacts
from tbtt_desktop.stories.seen import Seen
from tests.helpers.chat import Chat, chat, code, covered_share
from tests.redaction.testimonies import LANGUAGES, read

NOTO: Final = Path("/usr/share/fonts/truetype/noto")
FONTS: Final = {"ar": "NotoNaskhArabic", "ur": "NotoNaskhArabic", "hi": "NotoSansDevanagari"}
LATIN: Final = ("en", "es", "fr", "pt", "sw", "fil")
SCREEN: Final = (1080, 1920)
LETTERS: Final = 34  # pixels, as a telephone draws a message
LINES: Final = 22  # on a screen
WIDE: Final = 46  # characters of a line
SIDES: Final = (24, 32, 48, 64, 96, 160, 320)  # mean of a face's sides, pixels
TURNS: Final = (0, 25, 45, 90, 135, 180, 270)
FACE: Final = (50.0, 36.0, 91.0, 128.0)  # in the square that is cut out of the portrait
HEAD: Final = 200  # its side


@dataclass(frozen=True, slots=True)
class Spent:
    """What a look took: seconds of the clock and of processors, and the guard's memory at its highest."""

    seconds: float
    processor: float
    addresses: float  # MiB

    def __str__(self) -> str:
        return (
            f"{self.seconds:6.1f} s, processor {self.processor:5.1f} s, addresses {self.addresses:5.0f} MiB"
        )


def main() -> int:
    """Measure, print, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench detect", description=__doc__)
    parser.add_argument("--samples", type=Path, default=os.environ.get("TBTT_SAMPLES"), metavar="DIR")
    parser.add_argument("--chats", type=int, default=2, help="screenshots in each language")
    parser.add_argument("--only", choices=("times", "faces", "lines", "hostile"))
    given = parser.parse_args()
    if sys.platform != "linux":
        raise SystemExit("What the guard takes is read from /proc.")
    head = portrait(given.samples)
    wanted = {given.only} if given.only else {"times", "faces", "lines", "hostile"}
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    met = [True]
    if "times" in wanted:
        times(head)
    if "faces" in wanted and head is not None:
        faces(head)
    if "lines" in wanted:
        met.append(lines(given.chats))
    if "hostile" in wanted:
        met.append(hostile())
    return int(not all(met))


def portrait(samples: Path | None) -> Image.Image | None:
    """Return the head of the portrait, None where there are no samples."""
    if samples is None:
        return None
    with Image.open(Path(samples) / "photos" / "astronaut_portrait.jpg") as image:
        return image.convert("RGB").crop((130, 10, 130 + HEAD, 10 + HEAD))


def look(eyes: Sight, image: Image.Image) -> tuple[Seen, Spent]:
    """Look at a picture, and say what it took."""
    photo = DecodedPhoto(
        PhotoFacts("PNG", image.width, image.height, 1, 1, 1), image.convert("RGB").tobytes()
    )
    before, begun = processor(eyes), time.monotonic()
    seen = eyes.look(photo)
    seconds = time.monotonic() - begun
    return seen, Spent(seconds, processor(eyes) - before, addresses(eyes))


def _folder(eyes: Sight) -> Path | None:
    return None if eyes._guard is None else Path(f"/proc/{eyes._guard._process.pid}")


def processor(eyes: Sight) -> float:
    """Return the seconds of processor time that the guard has used."""
    folder = _folder(eyes)
    if folder is None or sys.platform == "win32":
        return 0.0
    fields = (folder / "stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def addresses(eyes: Sight) -> float:
    """Return the most addresses that the guard had, in MiB: that is what its limit counts."""
    folder = _folder(eyes)
    lines = [] if folder is None else (folder / "status").read_text("ascii").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmPeak")), 0.0)


# Times


def times(head: Image.Image | None) -> None:
    """Print what loading and usual pictures take."""
    print("\nTimes")
    with Sight() as eyes:
        show("loading, and a stamp of 64 pixels", look(eyes, Image.new("RGB", (64, 64), "white"))[1])
        screen = chats("en", 1)[0][0]
        show("a chat of 1080 by 1920", look(eyes, screen.image)[1])
        show("the same again", look(eyes, screen.image)[1])
        show("a photo of 24 megapixels", look(eyes, scene(6_000, 4_000))[1])
        if head is not None:
            show(
                "one with 60 faces in it", look(eyes, pasted(scene(6_000, 4_000), head, 60, TURNS[:1])[0])[1]
            )


def show(what: str, spent: Spent) -> None:
    """Print a line."""
    print(f"  {what:36} {spent}", flush=True)


def scene(width: int, height: int) -> Image.Image:
    """Return hills, clouds and grain: nothing in it is a face or a letter."""
    chance = np.random.default_rng(7)
    small = chance.integers(60, 200, (9, 13, 3), dtype=np.uint8)
    wide = Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)
    grain = chance.integers(0, 24, (height // 2, width // 2), dtype=np.uint8)
    coarse = Image.fromarray(grain).resize((width, height), Image.Resampling.NEAREST)
    pixels = np.asarray(wide).astype(np.uint16) + np.asarray(coarse)[..., None]
    return Image.fromarray(np.minimum(pixels, 255).astype(np.uint8))


# Faces


def faces(head: Image.Image) -> None:
    """Print the recall by size and by turn."""
    print("\nFaces (recall by the mean of their sides in pixels, and by how far they are turned)")
    with Sight() as eyes:
        for name, ground, sides, turns in (
            ("24 megapixels, upright", scene(6_000, 4_000), SIDES, TURNS[:1]),
            ("24 megapixels, turned", scene(6_000, 4_000), SIDES[3:], TURNS),
            ("a chat, profile pictures", Image.new("RGB", SCREEN, "#e5ddd5"), SIDES[:4], TURNS[:1]),
            ("a small photo, turned", scene(800, 600), SIDES[1:4], TURNS),
        ):
            count = 28 if ground.width < 1_000 else 98
            image, truth = pasted(ground, head, count, turns, sides)
            seen, spent = look(eyes, image)
            boxes = [face.box for face in seen.faces]
            found = [any(one_face(box, place, side) for box in boxes) for place, side, _ in truth]
            extra = sum(not any(one_face(box, place, side) for place, side, _ in truth) for box in boxes)
            print(f"  {name}: {np.mean(found):.3f} of {len(truth)}, {extra} that are none, {spent}")
            print(f"    by side {shares([side for _, side, _ in truth], found)}")
            if len(turns) > 1:
                print(f"    by turn {shares([turn for *_, turn in truth], found)}", flush=True)


def one_face(box: Box, place: tuple[float, float], side: int) -> bool:
    """Whether a box is the one of a face with its middle at `place`."""
    x, y = place
    inside = box.x <= x <= box.x + box.w and box.y <= y <= box.y + box.h
    return inside and max(box.w, box.h) < 4 * side


def shares(keys: Sequence[int], found: Sequence[bool]) -> str:
    """Return the recall of each key."""
    by: dict[int, list[bool]] = defaultdict(list)
    for key, one in zip(keys, found, strict=True):
        by[key].append(one)
    return "  ".join(f"{key}: {np.mean(hits):.2f}" for key, hits in sorted(by.items()))


Truth = list[tuple[tuple[float, float], int, int]]


def pasted(
    ground: Image.Image,
    head: Image.Image,
    count: int,
    turns: Sequence[int],
    sides: Sequence[int] = SIDES,
) -> tuple[Image.Image, Truth]:
    """Return a picture with heads in it that do not touch: their middles, sides and turns."""
    chance, truth = np.random.default_rng(5), Truth()
    taken: list[tuple[int, int, int]] = []
    image = ground.copy()
    for number in range(count):
        side, turn = sides[number % len(sides)], turns[number // len(sides) % len(turns)]
        whole = round(HEAD * side / 109)
        spot = free(chance, image.size, whole, taken)
        if spot is None:
            continue
        round_mask = Image.new("L", (whole, whole), 0)
        ImageDraw.Draw(round_mask).ellipse((0, 0, whole - 1, whole - 1), fill=255)
        small = head.resize((whole, whole), Image.Resampling.LANCZOS)
        image.paste(small.rotate(turn, Image.Resampling.BICUBIC), spot, round_mask)
        angle = -np.deg2rad(turn)
        x, y = (FACE[0] + FACE[2] / 2 - HEAD / 2), (FACE[1] + FACE[3] / 2 - HEAD / 2)
        turned = x * np.cos(angle) - y * np.sin(angle), x * np.sin(angle) + y * np.cos(angle)
        middle = tuple(
            start + whole / 2 + off * whole / HEAD for start, off in zip(spot, turned, strict=True)
        )
        truth.append(((middle[0], middle[1]), side, turn))
    return image, truth


def free(
    chance: np.random.Generator, size: tuple[int, int], whole: int, taken: list[tuple[int, int, int]]
) -> tuple[int, int] | None:
    """Return a place for a square that touches no other one."""
    for _ in range(300):
        x, y = (int(chance.integers(0, edge - whole)) for edge in size)
        if all(x + whole < a or a + w < x or y + whole < b or b + w < y for a, b, w in taken):
            taken.append((x, y, whole))
            return x, y
    return None


# Lines


def chats(language: str, count: int) -> list[tuple[Chat, str | None]]:
    """Return screenshots of chats in a language, of its first testimonies, with their country."""
    face = NOTO / f"{FONTS.get(language, 'NotoSans')}-Regular.ttf"
    made: list[tuple[Chat, str | None]] = []
    for one in list(read(language, split="tune"))[:count]:
        rows = list(wrapped(one.text))[:LINES]
        made.append((chat(rows, SCREEN, LETTERS, str(face)), one.country))
    return made


def wrapped(text: str) -> Iterator[str]:
    """Yield a text in lines as a telephone breaks them."""
    for paragraph in text.splitlines():
        row = ""
        for word in paragraph.split():
            if row and len(row) + len(word) >= WIDE:
                yield row
                row = word
            else:
                row = f"{row} {word}".strip()
        if row:
            yield row


def lines(count: int) -> bool:
    """Print the recall of lines by language, and of what names somebody where it is read."""
    print("\nLines (found: nine tenths of it in boxes), and what is read in them")
    met = True
    with Sight() as eyes:
        for language in LANGUAGES:
            if not (NOTO / f"{FONTS.get(language, 'NotoSans')}-Regular.ttf").exists():
                print(f"  {language:4} left out: this system has no font for it")
                continue
            found = total = matched = named = 0
            seconds = 0.0
            for screen, country in chats(language, count):
                seen, spent = look(eyes, screen.image)
                seconds += spent.processor
                boxes = [one.box for one in sightings(seen) if one.category is Category.TEXT]
                found += sum(covered_share(box, boxes) >= 0.9 for _, box in screen.lines)
                total += len(screen.lines)
                if language in LATIN:
                    hits, all_ = matches(screen, seen, Hints(country, language), face_of(language))
                    matched, named = matched + hits, named + all_
            met = met and found >= 0.95 * total
            read_ = f"matched {matched / max(1, named):.3f} of {named}" if language in LATIN else "not read"
            told = f"found {found / total:.3f} of {total}, {read_}, processor {seconds / count:.1f} s"
            print(f"  {language:4} {told}", flush=True)
    return met


def face_of(language: str) -> ImageFont.FreeTypeFont:
    """Return the font in which a chat in a language is drawn."""
    return ImageFont.truetype(str(NOTO / f"{FONTS.get(language, 'NotoSans')}-Regular.ttf"), LETTERS)


def matches(screen: Chat, seen: Seen, hints: Hints, face: ImageFont.FreeTypeFont) -> tuple[int, int]:
    """Return how many of the true words' suggestions are offered at their place, and how many there are."""
    text = "\n".join(row for row, _ in screen.lines)
    offered = [one.box for one in sightings(seen, (), hints) if one.category is not Category.TEXT]
    hits = total = start = 0
    for row, box in screen.lines:
        for one in suggest(text, (), hints):
            begin, end = max(one.start, start) - start, min(one.end, start + len(row)) - start
            if begin < end:
                left, right = (box.x + face.getlength(row[:at]) for at in (begin, end))
                place = Box(round(left), box.y, round(right - left), box.h)
                total += 1
                hits += covered_share(place, offered) >= 0.8
        start += len(row) + 1
    return hits, total


# What is hostile


def hostile() -> bool:
    """Print what pictures take that are made to take long; return whether all of them kept to the limits."""
    print("\nWhat is made to take long")
    codes = Image.new("RGB", (4_000, 4_000), "white")
    stamp = code("https://example.org", 2)
    for y in range(0, 4_000 - stamp.height, stamp.height + 4):
        for x in range(0, 4_000 - stamp.width, stamp.width + 4):
            codes.paste(stamp, (x, y))
    page = Image.new("RGB", (6_000, 9_000), "white")
    draw, face = ImageDraw.Draw(page), ImageFont.load_default(22)
    for y in range(20, 8_960, 30):
        for x in range(10):
            draw.text((20 + 600 * x, y), f"line {y} {x} +254 712 345 678", font=face, fill="black")
    chance = np.random.default_rng(3)
    noise: npt.NDArray[np.uint8] = chance.integers(0, 256, (3_000, 4_000, 3), dtype=np.uint8)
    met = True
    for name, image in (
        ("thousands of codes", codes),
        ("three thousand lines", page),
        ("noise of 12 megapixels", Image.fromarray(noise)),
        ("a hundred megapixels", scene(10_000, 10_000)),
    ):
        with Sight() as eyes:
            seen, spent = look(eyes, image)
        kept = spent.seconds < GUARD_SIGHT_SECONDS and spent.addresses < GUARD_MEMORY / MIB
        met = met and kept
        counts = f"{len(seen.faces)} faces, {len(seen.lines)} lines, {len(seen.codes)} codes"
        show(name, spent)
        print(f"    {counts}{'' if kept else ', over the limit'}", flush=True)
    return met


if __name__ == "__main__":
    sys.exit(main())
