"""Her own copy: one page with everything in it, sealed with a passphrase of hers; `age -d` opens it.

The page is HTML without scripts: it reads in any browser, without a network, and asks for nothing. Sounds and
pictures are within it. So nothing of her depends on one helper's computer.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from html import escape
from pathlib import Path
from typing import Final

from tbtt_desktop.audio.render import render as render_audio
from tbtt_desktop.bytesource import ByteSource, Fixed
from tbtt_desktop.crypto import age_passphrase
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import decode_audio, decode_photo
from tbtt_desktop.photo.render import render as render_photo
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.approval import as_it_leaves
from tbtt_desktop.services.growing import growing
from tbtt_desktop.services.recording import original
from tbtt_desktop.services.stories import StoryView, view
from tbtt_desktop.stories.records import WHOLE, Item, ItemKind, Origin, StoryId
from tbtt_desktop.vault import activity, media
from tbtt_desktop.vault.store import Vault

ENDING: Final = ".age"
_BLOCK: Final = 3 * 256 * 1024  # bytes whose base64 needs no filling
_POLICY: Final = "default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline'"
_STYLE: Final = (
    "body{font:1.1rem/1.6 serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#2b2433;"
    "background:#fbf9f6}"
    "img{max-width:100%}audio{width:100%}.words{white-space:pre-wrap}.small{font-size:.9rem;color:#5c5466}"
)


class CopyRefused(WorldError):
    """A story of which no copy is made for her. Parameter: name, the story's id."""

    codes = ("copy_received", "copy_empty")


@dataclass(frozen=True, slots=True)
class CopyWords:
    """What the page says besides her own words, in her language. `scopes` says each thing she agreed to."""

    language: str  # BCP 47
    right_to_left: bool
    title: str
    about: str  # whose it is, and to keep it where nobody else finds it
    covered: str  # said where names and places are covered
    sound: str
    picture: str
    agreed: str
    until: str  # "%1 until %2"; the second a date
    nothing_agreed: str
    take_back: str  # how to take the story back, with the six words or without
    scopes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HerCopy:
    """What was written."""

    path: Path
    size: int  # bytes


def make_copy(
    vault: Vault,
    story_id: StoryId,
    path: Path,
    passphrase: str,
    words: CopyWords,
    progress: Progress = SILENT,
    *,
    covered: bool,
    log_n: int = 0,
) -> HerCopy:
    """Write her story into a new file that her passphrase opens: as it is, or `covered` as it leaves.

    It is hers, so no scope is asked for. `log_n` is scrypt's work, 0 for as much as age takes. Raises
    `CopyRefused`, `NotThere`, `KeyFileProblem` for the passphrase, `FileProblem`, `Cancelled`; no file is
    left then.
    """
    story = view(vault, story_id)
    if story.row.origin is not Origin.LOCAL:
        raise CopyRefused("copy_received", name=story_id)
    if not story.items:
        raise CopyRefused("copy_empty", name=story_id)
    parts = _as_it_leaves if covered else _as_it_is
    page = _Page(_page(story, words, parts(vault, story, progress), progress, covered=covered))
    with growing(vault, path, private=True) as file:
        age_passphrase.encrypt(page, file, passphrase, log_n or age_passphrase.LOG_N)
        file.flush()
        os.fsync(file.fileno())
        size = file.tell()
        form = "covered" if covered else "whole"
        vault.write(
            lambda db: activity.log(db, vault.world.clock, "own_copy_made", story=story_id, form=form)
        )
    return HerCopy(path, size)


class _Page:
    """Pieces of a page as a reader."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = b""

    def read(self, size: int, /) -> bytes:
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = piece
        taken, self._left = self._left[:size], self._left[size:]
        return taken


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the page: words, and a medium with its type where there is one."""

    kind: ItemKind
    words: str
    source: ByteSource | None = None
    type: str = ""


def _as_it_leaves(vault: Vault, story: StoryView, progress: Progress) -> Iterator[_Part]:
    for one in as_it_leaves(vault, story, progress):
        source = None if one.medium is None else media.source_of(vault, one.medium.media_id)
        yield _Part(one.item.kind, one.text.text, source, one.medium.type if one.medium else "")


def _as_it_is(vault: Vault, story: StoryView, progress: Progress) -> Iterator[_Part]:
    for item in story.items:
        if item.kind is ItemKind.TEXT:
            yield _Part(item.kind, item.text)
        elif item.photo is not None:
            decoded = decode_photo(original(vault, item), progress, page=item.photo.page)
            made = render_photo(decoded.rgb, decoded.facts, [], WHOLE)
            yield _Part(item.kind, item.text, Fixed(made.data), made.type)
        else:
            yield from _sound(vault, item, progress)


def _sound(vault: Vault, item: Item, progress: Progress) -> Iterator[_Part]:
    """Yield a sound as FLAC, which every browser plays; what is made for it is staged and goes at once."""
    if item.audio is None:
        return
    sink = media.MediaSink(vault, "rendition", "audio/flac")
    try:
        decode = partial(decode_audio, original(vault, item), progress=progress)
        render_audio(decode, item.audio, [], sink, progress, None)
        size, _ = sink.finish()
        yield _Part(item.kind, item.text, media.MediaSource(vault, sink.media_id, size), "audio/flac")
    finally:
        sink.abandon()


def _page(
    story: StoryView, words: CopyWords, parts: Iterator[_Part], progress: Progress, *, covered: bool
) -> Iterator[bytes]:
    """Yield the page, never more of a medium in memory than a block."""
    direction = "rtl" if words.right_to_left else "ltr"
    yield (
        f'<!doctype html>\n<html lang="{escape(words.language)}" dir="{direction}"><head>'
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
        '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">'
        f"<title>{escape(words.title)}</title><style>{_STYLE}</style></head><body>\n"
        f"<h1>{escape(words.title)}</h1>\n{_small(words.about)}{_small(words.covered) if covered else ''}"
    ).encode()
    for part in parts:
        checkpoint(progress)
        if part.source is not None:
            yield from _medium(part, part.source, words, progress)
        if part.words:
            yield f'<p class="words" dir="auto">{escape(part.words)}</p>\n'.encode()
    yield _consent(story, words).encode()
    yield f"{_small(words.take_back)}</body></html>\n".encode()


def _small(text: str) -> str:
    return f'<p class="small">{escape(text)}</p>\n'


def _medium(part: _Part, source: ByteSource, words: CopyWords, progress: Progress) -> Iterator[bytes]:
    name = escape(words.picture if part.kind is ItemKind.PHOTO else words.sound)
    tag = "img" if part.kind is ItemKind.PHOTO else "audio controls"
    label = "alt" if part.kind is ItemKind.PHOTO else "aria-label"
    yield f'<p><{tag} {label}="{name}" src="data:{part.type};base64,'.encode()
    for offset in range(0, source.size, _BLOCK):
        checkpoint(progress)
        progress.report("write", offset, source.size)
        block = bytearray()
        while len(block) < min(_BLOCK, source.size - offset):
            block += source.read_at(offset + len(block), _BLOCK - len(block))
        yield base64.b64encode(block)
    yield ('">' + ("" if part.kind is ItemKind.PHOTO else "</audio>") + "</p>\n").encode()


def _consent(story: StoryView, words: CopyWords) -> str:
    lines = []
    for grant in story.consent.grants:
        what = words.scopes.get(grant.scope, grant.scope)
        whom = f" ({grant.recipient})" if grant.recipient else ""
        said = words.until.replace("%1", what + whom).replace("%2", grant.until.isoformat())
        lines.append(f"<li>{escape(said)}</li>")
    listed = f"<ul>{''.join(lines)}</ul>" if lines else f"<p>{escape(words.nothing_agreed)}</p>"
    return f"<h2>{escape(words.agreed)}</h2>\n{listed}\n"
