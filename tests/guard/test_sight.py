"""The guard that looks through pictures: what it finds, what it may do, and that it is not believed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.guard import launch, process
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.guard.errors import GuardProblem, SightProblem
from tbtt_desktop.guard.process import Guard
from tbtt_desktop.guard.seeing import faces, models, serve
from tbtt_desktop.guard.sight import Sight
from tbtt_desktop.limits import SIGHT_THINGS_MAX
from tbtt_desktop.stories.records import Box, PhotoFacts
from tbtt_desktop.stories.seen import Seen, encoded
from tests.guard.test_silence import PATIENCE, PRELUDE
from tests.helpers.chat import chat, code, covered_share

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
LINK = "https://example.org/amina-was-here"


def photo(image: Image.Image) -> DecodedPhoto:
    """A picture as the decoding guard gives it."""
    facts = PhotoFacts("PNG", image.width, image.height, 1, 1, 1)
    return DecodedPhoto(facts, image.convert("RGB").tobytes())


@pytest.fixture(scope="module")
def shared() -> Iterator[Callable[[Image.Image], Seen]]:
    """Looks at a picture in one guard for all tests that only look."""
    with Sight() as opened:
        yield lambda image: opened.look(photo(image))


def children() -> set[str]:
    """The processes that this one has started and that still run."""
    if sys.platform != "linux":
        return set()
    return set(Path("/proc/thread-self/children").read_text("ascii").split())


def bounds(corners: tuple[int, ...]) -> Box:
    """The box around a line."""
    left, top = min(corners[0::2]), min(corners[1::2])
    return Box(left, top, max(corners[0::2]) - left, max(corners[1::2]) - top)


@LINUX
def test_one_guard_looks_through_several_pictures_closed_to_everything() -> None:
    """Loading the networks for every picture would take longer than looking; an open one could call out."""
    first, second, before = chat(["Amina wrote to me"]), chat(["from Kisumu"]), children()
    with Sight() as eyes:
        assert [line.text for line in eyes.look(photo(first.image)).lines] == ["Amina wrote to me"]
        assert eyes._guard is not None
        folder = Path(f"/proc/{eyes._guard._process.pid}")
        status = dict(
            line.split(":\t") for line in (folder / "status").read_text().splitlines() if ":\t" in line
        )
        assert status["Seccomp"] == "2"
        assert {str(file.readlink()).split(":")[0] for file in (folder / "fd").iterdir()} <= {
            "pipe",
            "/dev/null",
        }
        assert [line.text for line in eyes.look(photo(second.image)).lines] == ["from Kisumu"]
        assert Path(f"/proc/{eyes._guard._process.pid}") == folder
    assert children() == before


def test_lines_are_read_and_each_letter_has_its_place(shared: Callable[[Image.Image], Seen]) -> None:
    """A box over half of a number leaves the other half to be called."""
    drawn = chat(["Call +254 712 345 678", "Zoe, see you soon", "ask Omondi"])
    seen = shared(drawn.image)
    assert {line.text for line in seen.lines} == {text for text, _ in drawn.lines}
    for text, box in drawn.lines:
        line = next(line for line in seen.lines if line.text == text)
        assert covered_share(box, [bounds(line.corners)]) > 0.97
        assert len(line.stops) == len(text) + 1
    ((_, box), *_) = drawn.lines
    line = next(line for line in seen.lines if line.text.startswith("Call"))
    begins = line.corners[0] + (line.corners[2] - line.corners[0]) * line.stops[5] / 1000
    assert abs(begins - (box.x + 5 / 21 * box.w)) < 16


@pytest.mark.parametrize("turns", [0, 1])
def test_codes_are_found_however_they_are_held_and_not_read(
    shared: Callable[[Image.Image], Seen], turns: int
) -> None:
    """A link that is left leads to her page; one that is written down is one more place to lose it."""
    image = Image.new("RGB", (420, 300), "#b0b8c0")
    image.paste(code(LINK, 3), (150, 60))
    drawn = Image.fromarray(np.rot90(np.asarray(image), turns).copy())
    seen = shared(drawn)
    (box,) = seen.codes
    side = code(LINK, 3).width - 2 * 12
    assert min(box.w, box.h) >= side - 6
    assert "amina" not in encoded(seen)


def test_a_picture_without_anything_offers_nothing(shared: Callable[[Image.Image], Seen]) -> None:
    """Who has to say "no" forty times to a landscape says it once too often."""
    x = np.linspace(0, 1, 400)
    y = np.linspace(0, 1, 300)[:, None]
    waves = (127 + 80 * np.sin(6 * x + 3 * y)[..., None] * np.array([1.0, 0.8, 0.5])).astype(np.uint8)
    seen = shared(Image.fromarray(waves))
    assert (seen.faces, seen.lines, seen.codes) == ((), (), ())


@pytest.mark.parametrize("size", [(1, 1), (3, 700), (33, 31)])
def test_pictures_of_any_shape_are_looked_at(
    shared: Callable[[Image.Image], Seen], size: tuple[int, int]
) -> None:
    """A strip that breaks the networks would keep every picture behind it from being looked through."""
    seen = shared(Image.new("RGB", size, "white"))
    assert (seen.width, seen.height) == size


def face(samples: Path) -> npt.NDArray[np.uint8]:
    """The head of the portrait among the samples."""
    with Image.open(samples / "photos" / "astronaut_portrait.jpg") as image:
        return np.asarray(image.convert("RGB"))[10:210, 130:330]


@pytest.mark.samples
def test_small_and_turned_faces_are_found(samples: Path, shared: Callable[[Image.Image], Seen]) -> None:
    """In a chat her face is as large as a thumbnail; in a photo she may lie, or stand far away."""
    image = Image.new("RGB", (900, 600), "#e5ddd5")
    head = Image.fromarray(face(samples))
    for place, (side, turn) in enumerate(((56, 0), (90, 90), (90, 180), (90, 270), (70, 25), (70, -30))):
        small = head.resize((side, side)).rotate(turn, fillcolor="#e5ddd5")
        image.paste(small, (30 + 145 * place, 80 + 120 * (place % 3)))
    found = shared(image).faces
    assert len(found) == 6
    for place, side in enumerate((56, 90, 90, 90, 70, 70)):
        middle = (30 + 145 * place + side // 2, 80 + 120 * (place % 3) + side // 2)
        assert any(
            one.box.x <= middle[0] <= one.box.x + one.box.w
            and one.box.y <= middle[1] <= one.box.y + one.box.h
            for one in found
        )


@pytest.mark.parametrize(
    "size", [(300, 200), (1200, 1600), (1080, 1920), (3200, 900), (4000, 3000), (6000, 4000)]
)
def test_every_picture_is_looked_at_upright_and_as_large_as_it_is(size: tuple[int, int]) -> None:
    """The smallest faces of a screenshot, made smaller still, are seen by nobody."""
    passes = list(faces._passes(*size))
    *_, (_, seen, turns) = passes
    assert seen[0] >= size[0]
    assert 0 in turns
    assert {turn for _, _, turns in passes for turn in turns} == {0, 1, 2, 3}


def test_a_large_picture_is_made_smaller_and_its_places_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A hundred megapixels would break the guard's limit, or the box would lie somewhere else."""
    monkeypatch.setattr(serve, "SIGHT_PIXELS_MAX", 90_000)
    image = Image.new("RGB", (1001, 703), "white")
    image.paste((0, 0, 0), (300, 210, 600, 420))
    small = serve._taken(Memory(bytearray(image.tobytes())), 1001, 703)
    assert small.shape[0] * small.shape[1] <= 90_000
    scale = 1001 / small.shape[1]
    dark = np.argwhere(small[..., 0] < 128)
    assert np.allclose(dark.min(axis=0) * scale, (210, 300), atol=scale)
    assert np.allclose(dark.max(axis=0) * scale, (420, 600), atol=2 * scale)


def test_stopping_ends_the_guard_at_once() -> None:
    """A lock would wait until all of her pictures were looked through."""

    class Stopping:
        def __init__(self) -> None:
            self.steps = 0

        def report(self, step: str, done: int, total: int) -> None:
            self.steps += step == "look"

        def cancelled(self) -> bool:
            return self.steps > 0

    before = children()
    with Sight() as eyes, pytest.raises(Cancelled):
        eyes.look(photo(chat(["one line"] * 4).image), Stopping())
    assert children() == before


HUGE = encoded(Seen(4, 4, codes=(Box(0, 0, 1, 1),) * (SIGHT_THINGS_MAX + 1)))
OUTSIDE = encoded(Seen(4, 4, codes=(Box(0, 0, 5, 1),)))
OTHER = encoded(Seen(5, 4))


@pytest.mark.skipif(sys.platform == "win32", reason="reads pipes as POSIX does")
@pytest.mark.parametrize(
    "script",
    [
        *(f"say(4, {told.encode()!r})\nsay(5)" for told in (HUGE, OUTSIDE, OTHER, "[]", "{", "1")),
        "say(5)",
        "while True: say(4, bytes(1 << 18))",
        "while True: say(7, bytes(8))",
        "say(7, b'x')",
        "say(3, b'{}')",
    ],
)
def test_a_guard_that_lies_about_a_picture_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    """One that a picture has taken over would fill the vault, or put boxes where nothing is."""
    monkeypatch.setattr(process, "GUARD_MESSAGE_SECONDS", PATIENCE)
    monkeypatch.setattr(launch, "command", lambda: [sys.executable, "-I", "-S", "-c", PRELUDE + script])
    before = children()
    with Sight() as eyes, pytest.raises(GuardProblem) as caught:
        eyes.look(photo(Image.new("RGB", (4, 4))))
    assert caught.value.code in {"guard_crashed", "guard_timeout"}
    assert children() == before


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody could tell an incomplete installation from a picture with nothing in it."""
    assert models.missing() == []
    monkeypatch.setattr(models, "_PLACES", {"faces": ("a_package_that_is_nowhere", "model.onnx")})
    with Sight() as eyes, pytest.raises(SightProblem) as caught:
        eyes.look(photo(Image.new("RGB", (4, 4))))
    assert caught.value.params == {"missing": "a_package_that_is_nowhere"}


@pytest.mark.skipif(sys.platform == "win32", reason="reads pipes as POSIX does")
def test_a_guard_is_new_after_some_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that lived for ever would run into its limit of processor time in the middle of a picture."""
    answer = f"say(4, {encoded(Seen(4, 4)).encode()!r})\nsay(5)\n"
    script = answer + "os.read(0, 65536)\n" + answer + "time.sleep(600)"
    monkeypatch.setattr(launch, "command", lambda: [sys.executable, "-I", "-S", "-c", PRELUDE + script])
    monkeypatch.setattr(Sight, "PICTURES", 2)
    used: list[Guard | None] = []
    with Sight() as eyes:
        for _ in range(3):
            assert eyes.look(photo(Image.new("RGB", (4, 4)))) == Seen(4, 4)
            used.append(eyes._guard)
    assert used[0] is used[1]
    assert used[1] is not used[2]
