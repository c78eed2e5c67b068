"""Cards as QR codes: our own to be shown, anybody's from a picture, a camera, or words that were sent on."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import Final

import segno

from tbtt_desktop.bundle import card_code
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.errors import BundleRefused
from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.camera import Cameras
from tbtt_desktop.guard.client import DecodedPhoto, photo_thumbnail
from tbtt_desktop.guard.codes import CodeReader
from tbtt_desktop.guard.kinds import HEAD, photo_kind
from tbtt_desktop.limits import CARD_MAX, CODE_EDGE, PHOTO_BYTES_MAX
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.camera import EDGE
from tbtt_desktop.services.files import FileSource, whole_file
from tbtt_desktop.services.people import own_card
from tbtt_desktop.vault.store import Vault

QUIET: Final = 4  # modules of white around a code (ISO/IEC 18004, 9.1)
_LEVEL: Final = "m"  # larger modules reach further than more of them that may be lost: 57 a side, not 65
_SCALE: Final = 12  # pixels a module: some eight centimetres on paper at 300 dots an inch
_BEGINS: Final = (b"{", card_code.PREFIX.encode("ascii"))


class CardPictureProblem(WorldError):
    """A picture in which a card was looked for holds none, or not one alone. No parameters."""

    codes = ("card_picture_without_code", "card_picture_foreign", "card_picture_several")


def modules(content: bytes | str) -> tuple[bytes, ...]:
    """Return a QR code as rows of modules, 1 for dark, with the white that it needs around it."""
    made = segno.make_qr(content, error=_LEVEL)
    return tuple(bytes(row) for row in made.matrix_iter(border=QUIET))


def own_code(vault: Vault) -> bytes:
    """Return what the QR code of our own card holds. There is nothing secret in it."""
    return card_code.code_of(own_card(vault))


def save_picture(vault: Vault, path: Path) -> None:
    """Write our own card as a PNG, to be printed or shown. Raises `FileProblem`."""
    picture = io.BytesIO()
    segno.make_qr(own_code(vault), error=_LEVEL).save(picture, kind="png", scale=_SCALE, border=QUIET)
    with whole_file(path) as file:
        file.write(picture.getvalue())


def read_card(path: Path, progress: Progress = SILENT) -> Card:
    """Return the card in a file, which is a card or a picture of one; its signature is good.

    Raises `FileProblem`, `BundleRefused`, `CardPictureProblem`, `PhotoProblem`, `GuardProblem`, `Cancelled`.
    """
    with FileSource(path, most=PHOTO_BYTES_MAX) as source:
        return card_in(source, progress)


def card_in(source: ByteSource, progress: Progress = SILENT) -> Card:
    """Return the card in bytes from a file or a clipboard. Raises as `read_card`."""
    head = source.read_at(0, HEAD)
    if head.lstrip().startswith(_BEGINS) or photo_kind(head) is None:
        return card_code.parse(source.read_at(0, CARD_MAX + 1))
    picture = photo_thumbnail(source, CODE_EDGE, progress)
    with CodeReader() as reader:
        return card_among(reader.read(picture.rgb, picture.width, progress))


def card_among(held: tuple[bytes, ...]) -> Card:
    """Return the one card among what QR codes hold.

    Raises `CardPictureProblem`, or `BundleRefused` where the only thing that looks like a card is not sound.
    """
    if not held:
        raise CardPictureProblem("card_picture_without_code")
    found: dict[bytes, Card] = {}
    refused: WorldError = CardPictureProblem("card_picture_foreign")
    for one in held:
        if not one.lstrip().startswith(_BEGINS):
            continue
        try:
            card = card_code.parse(one)
        except BundleRefused as error:
            refused = error
        else:
            found[card.raw] = card
    if not found:
        raise refused
    if len(found) > 1:
        raise CardPictureProblem("card_picture_several")
    return next(iter(found.values()))


def seen_card(
    cameras: Cameras, key: str, on_other: Callable[[WorldError], None], progress: Progress = SILENT
) -> Card:
    """Return the first card that is held up to a camera; `on_other` hears why something else is none.

    Nothing that the camera sees is kept. Raises `CameraProblem`, `GuardProblem`, `Cancelled`.
    """
    with cameras.open(key) as camera, contextlib.ExitStack() as stack:
        watch = CardWatch()
        stack.callback(watch.end)
        while True:
            checkpoint(progress)
            try:
                card = watch.look(camera.look(EDGE, progress), progress)
            except (BundleRefused, CardPictureProblem) as problem:
                on_other(problem)
            else:
                if card is not None:
                    return card


class CardWatch:
    """Looks at what a camera sees, frame after frame, for a card. `look` runs beside the window."""

    def __init__(self) -> None:
        self._reader = CodeReader()
        self._looking = self._over = False

    def look(self, frame: DecodedPhoto, progress: Progress = SILENT) -> Card | None:
        """Return the card on a frame, None while there is no code to be read.

        Raises `CardPictureProblem`, `BundleRefused`, `GuardProblem`, `Cancelled`.
        """
        self._looking = True
        try:
            held = self._reader.read(frame.rgb, frame.facts.width, progress)
        finally:
            self._looking = False
            if self._over:
                self._reader.close()
        return card_among(held) if held else None

    def end(self) -> None:
        """Let go of what looks; where it is at work, as soon as it is done."""
        self._over = True
        if not self._looking:
            self._reader.close()
