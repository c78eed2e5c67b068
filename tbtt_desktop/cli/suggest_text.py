"""Suggestions for plain text, without a vault: one text, or thousands of documents in one run."""

from __future__ import annotations

import codecs
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from functools import partial
from itertools import chain
from pathlib import Path
from typing import IO, Any, Final, Self

import click

from tbtt_desktop import limits
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.output import Json, complain, say
from tbtt_desktop.cli.reading import (
    STDIN,
    InputProblem,
    decode,
    decoded,
    encoding_of,
    opened_input,
    read_bytes,
)
from tbtt_desktop.cli.session import Session, json_option
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.progress import Progress, checkpoint
from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest

_TEXT_MAX: Final = 64 * limits.MIB  # bytes
_LINE_MAX: Final = 2 * _TEXT_MAX  # bytes of a document's line; JSON may escape
_STRETCH: Final = 256 * limits.KIB
_PIECE: Final = 250_000  # code points that are looked at together: what is kept of a text grows with them


@click.command(
    name="suggest-text",
    epilog='JSON: {"suggestions": [{"start", "end", "category", "text"}]}. With --jsonl a line in is'
    ' {"id", "text"},'
    ' perhaps with "language" and "country"; a line out is {"id", "spans": [{"start", "end", "type"}]}.',
)
@click.argument("file", required=False, default=STDIN, metavar="[FILE]")
@click.option("--jsonl", is_flag=True, help="One document a line, in and out.")
@click.option("--language", metavar="L", help="In which language it is, such as es: a hint.")
@click.option("--country", metavar="CC", help="Where it plays, such as KE: a hint for phone numbers.")
@json_option
def suggest_text(
    session: Session, *, file: str, jsonl: bool, language: str | None, country: str | None
) -> None:
    """Show what could identify somebody in the text in FILE, or on stdin. Needs no vault, keeps nothing.

    Places count code points.
    """
    hints = Hints(country.upper() if country else None, language)
    with progress() as bar:
        if jsonl:
            _documents(session, file, hints, bar)
        else:
            _text(session, file, hints, bar)


def _text(session: Session, place: str, hints: Hints, bar: Progress) -> None:
    """Show what is found as it is found: of fifty megabytes it is more than the text itself.

    That all of it is text is known before anything is shown.
    """
    name = "stdin" if place == STDIN else Path(place).name
    data = read_bytes(place, most=_TEXT_MAX)
    size = sum(map(len, decoded(data, name)))
    out = _Listed() if session.as_json else None
    with out or nullcontext():
        for piece, begin in _pieces(decoded(data, name)):
            _tell(bar, begin, size)
            for one in suggest(piece, hints=hints):
                start, end = one.start + begin, one.end + begin
                if out is None:
                    say(f"{start}-{end}  {one.category}  {one.text}")
                else:
                    out.add({"start": start, "end": end, "category": one.category, "text": one.text})


def _tell(bar: Progress, done: int, size: int) -> None:
    """Say how far it is, unless what is found comes on the same terminal; and hear whether to stop."""
    checkpoint(bar)
    if not sys.stdout.isatty():
        bar.report("read", done, size)


class _Listed:
    """A JSON document with one list, written while it is made."""

    def __init__(self) -> None:
        self._between = "\n"

    def __enter__(self) -> Self:
        """Begin the document."""
        sys.stdout.write('{"suggestions": [')
        return self

    def add(self, one: Json) -> None:
        """Write an entry on a line of its own."""
        sys.stdout.write(self._between + json.dumps(one))
        self._between = ",\n"

    def __exit__(self, *error: object) -> None:
        """End the document, also where it was stopped: what was found so far can be read."""
        sys.stdout.write("]}\n")


def _pieces(stretches: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield a text of any length in pieces, each with where it begins."""
    begin, kept = 0, ""
    for stretch in stretches:
        kept += stretch
        while len(kept) > _PIECE:
            end = _piece_end(kept)
            yield kept[:end], begin
            begin, kept = begin + end, kept[end:]
    if kept:
        yield kept, begin


def _piece_end(text: str) -> int:
    """Return where a piece ends: with a line where there is one, else between words, else anywhere."""
    for sign in ("\n", " "):
        found = text.rfind(sign, _PIECE // 2, _PIECE)
        if found >= 0:
            return found + 1
    return _PIECE


def _documents(session: Session, place: str, hints: Hints, bar: Progress) -> None:
    """Answer each line as it comes, so that a program at the other end can wait for the answer.

    A line that holds no document is said on stderr, and the run ends with 1 after all others.
    """
    name = "stdin" if place == STDIN else Path(place).name
    done = 0
    with opened_input(place) as lines:
        size = 0 if place == STDIN else os.fstat(lines.fileno()).st_size  # of a pipe it is 0
        for number, line in enumerate(_lines(lines), start=1):
            _tell(bar, done, size)
            done += len(line or b"")
            if line is not None and not line.strip():
                continue
            try:
                document = _document(line, name, number)
            except InputProblem as problem:
                session.code = 1
                complain(sentence(type(problem).__name__, problem.code, problem.params))
                continue
            own = Hints(
                str(document["country"]).upper() if document.get("country") else hints.country,
                str(document["language"]) if document.get("language") else hints.language,
            )
            sys.stdout.write(_answer(document, own) + "\n")
            sys.stdout.flush()


def _answer(document: dict[str, Any], hints: Hints) -> str:
    """Return a document's line: of fifty megabytes the spans take far less room written than not."""
    spans = [
        json.dumps({"start": one.start + begin, "end": one.end + begin, "type": one.category})
        for piece, begin in _pieces([document["text"]])
        for one in suggest(piece, hints=hints)
    ]
    return f'{{"id": {json.dumps(document["id"])}, "spans": [{", ".join(spans)}]}}'


def _lines(file: IO[bytes]) -> Iterator[bytes | None]:
    """Yield the lines as UTF-8, whatever a byte order mark says, and without it; None for one too long."""
    begun = file.readline(_LINE_MAX + 1)
    mark, encoding = encoding_of(begun)
    if encoding != "utf-8":
        yield from _recoded(begun[len(mark) :], file, encoding)
        return
    for line in chain([begun] if begun else (), iter(partial(file.readline, _LINE_MAX + 1), b"")):
        if len(line) <= _LINE_MAX:
            yield line.removeprefix(mark)
            continue
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = file.readline(_LINE_MAX)
        yield None


def _recoded(begun: bytes, file: IO[bytes], encoding: str) -> Iterator[bytes | None]:
    """Yield the lines of a file that begins with `begun`, as Windows writes it when told nothing."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    kept, over = "", False
    for stretch in chain([begun], iter(partial(file.readline, _STRETCH), b""), [b""]):
        *ended, rest = decoder.decode(stretch, final=not stretch).split("\n")
        for text in ended:
            yield None if over else (kept + text).encode()
            kept, over = "", False
        kept += rest
        if len(kept) > _LINE_MAX:
            kept, over = "", True
    if over or kept:
        yield None if over else kept.encode()


def _document(line: bytes | None, name: str, number: int) -> dict[str, Any]:
    if line is None:
        raise InputProblem("input_line_malformed", name=name, line=number)
    try:
        document = json.loads(decode(line, name))
    except (ValueError, RecursionError, InputProblem):
        raise InputProblem("input_line_malformed", name=name, line=number) from None
    if not isinstance(document, dict) or "id" not in document or not isinstance(document.get("text"), str):
        raise InputProblem("input_line_malformed", name=name, line=number)
    try:
        json.dumps(document["id"], allow_nan=False)
    except ValueError:  # Python reads NaN and 1e400; no reader of the answer would
        raise InputProblem("input_line_malformed", name=name, line=number) from None
    return document
