"""Cards by QR code: what a camera sees of one is read, and nothing else is taken for one."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from tbtt_desktop.bundle import card_code
from tbtt_desktop.bundle.errors import BundleRefused
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.guard.codes import CodeReader
from tbtt_desktop.guard.errors import PhotoProblem
from tbtt_desktop.services import people
from tbtt_desktop.services.cards_as_pictures import (
    CardPictureProblem,
    card_among,
    card_in,
    modules,
    own_code,
    read_card,
    save_picture,
)
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import make_vault

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture(scope="module")
def reader() -> Iterator[CodeReader]:
    """One guard for all pictures that are only looked at."""
    with CodeReader() as opened:
        yield opened


def drawn(content: bytes | str, side: int) -> Image.Image:
    """Return a code as it stands on a screen, `side` pixels wide with its white edge."""
    rows = np.array([list(row) for row in modules(content)], np.uint8)
    picture = Image.fromarray((1 - rows) * 255).convert("RGB")
    return picture.resize((side, side), Image.Resampling.NEAREST)


def photographed(screen: Image.Image, share: float, turned: float, quality: int, blur: float) -> Image.Image:
    """Return what a webcam of 1280 x 720 makes of it: small, turned, aslant, unsharp, with noise, as JPEG."""
    width, height = 1280, 720
    side = int(height * share)
    page = Image.new("RGB", (width, height), "#6b6259")
    code = screen.resize((side, side), Image.Resampling.BILINEAR)
    page.paste(code, ((width - side) // 2, (height - side) // 2))
    page = page.rotate(turned, Image.Resampling.BICUBIC, fillcolor="#6b6259")
    aslant = (1.0, 0.06, -30, 0.02, 1.0, -10, 0.00004, 0.00003)
    page = page.transform((width, height), Image.Transform.PERSPECTIVE, aslant, Image.Resampling.BICUBIC)
    page = page.filter(ImageFilter.GaussianBlur(blur))
    light = np.linspace(0.55, 1.0, width)[None, :, None] * np.asarray(page, float)
    noise = np.random.default_rng(8).normal(0, 9, light.shape)
    seen = Image.fromarray(np.clip(light + noise, 0, 255).astype(np.uint8))
    out = io.BytesIO()
    seen.save(out, "JPEG", quality=quality)
    return Image.open(out).convert("RGB")


def read(reader: CodeReader, picture: Image.Image) -> tuple[bytes, ...]:
    """Read the codes of a picture."""
    return reader.read(picture.convert("RGB").tobytes(), picture.width)


@pytest.mark.parametrize(
    ("share", "turned", "quality", "blur"),
    [(0.9, 0.0, 90, 0.6), (0.6, 4.0, 60, 0.8), (0.6, 184.0, 70, 1.0), (0.4, -7.0, 75, 0.6)],
)
def test_what_a_webcam_sees_of_a_card_is_read(
    reader: CodeReader, vault: Vault, share: float, turned: float, quality: int, blur: float
) -> None:
    """Without it a card goes from hand to hand as a file, on a stick that somebody may have looked into."""
    picture = photographed(drawn(own_code(vault), 1040), share, turned, quality, blur)
    assert card_among(read(reader, picture)) == people.own_card(vault)


def test_the_picture_that_is_saved_holds_our_card_and_is_never_written_over(
    vault: Vault, tmp_path: Path
) -> None:
    """What is printed and pinned up must be the card itself, and a picture of somebody else must stay."""
    path = tmp_path / "card.png"
    save_picture(vault, path)
    with Image.open(path) as picture:
        assert set(np.unique(np.asarray(picture.convert("L")))) == {0, 255}
    assert read_card(path) == people.own_card(vault)
    with pytest.raises(FileProblem) as caught:
        save_picture(vault, path)
    assert caught.value.code == "file_exists"


def test_a_card_is_read_as_json_code_or_words(vault: Vault, tmp_path: Path) -> None:
    """Whoever got it another way would be told that it is no card."""
    card = people.own_card(vault)
    path = tmp_path / "amal"
    for content in (card.raw, card_code.code_of(card), b"\n" + card_code.code_of(card) + b"\n"):
        path.write_bytes(content)
        assert read_card(path) == card
        assert card_in(Memory(bytearray(content))) == card


def test_a_code_with_json_is_read_too(reader: CodeReader, vault: Vault) -> None:
    """A card that somebody made with stock tools alone must not be turned away."""
    card = people.own_card(vault)
    assert card_among(read(reader, drawn(card.raw, 700))) == card


def test_pictures_without_one_card_are_refused_in_their_own_words(
    reader: CodeReader, vault: Vault, tmp_path: Path, world: World
) -> None:
    """She would hold the same picture up again and again, or add whom she did not mean."""
    mine = own_code(vault)
    noor = make_vault(tmp_path / "noor", world, alias="noor").vault
    both = Image.new("RGB", (1400, 700), "white")
    both.paste(drawn(mine, 600), (20, 40))
    both.paste(drawn(own_code(noor), 600), (740, 40))
    noor.close()
    for picture, code in (
        (Image.new("RGB", (300, 200), "white"), "card_picture_without_code"),
        (Image.new("RGB", (5, 900), "white"), "card_picture_without_code"),
        (drawn("https://example.org/not-a-card", 400), "card_picture_foreign"),
        (both, "card_picture_several"),
    ):
        with pytest.raises(CardPictureProblem) as caught:
            card_among(read(reader, picture))
        assert caught.value.code == code


def test_other_codes_beside_a_card_do_not_matter(vault: Vault) -> None:
    """A poster with a card and a link is still a card."""
    held = (b"https://example.org", b'{"format": "wifi"}', own_code(vault))
    assert card_among(held) == people.own_card(vault)


def test_a_card_that_was_changed_is_said_to_be_changed(vault: Vault) -> None:
    """Somebody who swaps an alias must not pass for a bad camera."""
    forged = own_code(vault).replace(b":AMAL:", b":AMAR:")
    with pytest.raises(BundleRefused) as caught:
        card_among((forged,))
    assert caught.value.code == "card_signature"


@pytest.mark.parametrize(
    ("content", "kind", "code"),
    [
        (b"\x89PNG\r\n\x1a\nrubbish", PhotoProblem, "photo_unreadable"),
        (b"Dear colleagues", BundleRefused, "json_malformed"),
        (b"", FileProblem, "file_empty"),
    ],
)
def test_a_file_that_is_neither_is_refused(
    tmp_path: Path, content: bytes, kind: type[Exception], code: str
) -> None:
    """A wrong file must end in a plain word, not in silence."""
    path = tmp_path / "wrong"
    path.write_bytes(content)
    with pytest.raises(kind) as caught:
        read_card(path)
    assert getattr(caught.value, "code", "") == code


@LINUX
def test_the_guard_that_reads_is_closed_and_ends(vault: Vault) -> None:
    """A code from a wall is hostile input; whatever it does to the reader must reach nothing."""
    picture = drawn(own_code(vault), 400)
    with CodeReader() as opened:
        for _ in range(2):
            assert read(opened, picture) == (own_code(vault),)
        assert opened._guard is not None
        folder = Path(f"/proc/{opened._guard._process.pid}")
        status = dict(
            line.split(":\t") for line in (folder / "status").read_text().splitlines() if ":\t" in line
        )
        assert status["Seccomp"] == "2"
    assert not folder.exists()
