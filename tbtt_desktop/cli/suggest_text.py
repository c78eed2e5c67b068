"""Suggestions for plain text, without a vault: one text, or thousands of documents in one run."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, Final

import click

from tbtt_desktop import limits
from tbtt_desktop.cli.output import complain, emit, say
from tbtt_desktop.cli.reading import STDIN, InputProblem, decode, opened_input, read_bytes
from tbtt_desktop.cli.session import Session, json_option
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest
from tbtt_desktop.stories.records import Suggestion

_TEXT_MAX: Final = 64 * limits.MIB  # bytes
_LINE_MAX: Final = 2 * _TEXT_MAX  # bytes of a document's line; JSON may escape
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
    if jsonl:
        _documents(session, file, hints)
        return
    text = decode(read_bytes(file, most=_TEXT_MAX), Path(file).name)
    if session.as_json:
        emit(
            {
                "suggestions": [
                    {"start": one.start, "end": one.end, "category": one.category, "text": one.text}
                    for one in _found(text, hints)
                ]
            }
        )
        return
    for one in _found(text, hints):
        say(f"{one.start}-{one.end}  {one.category}  {one.text}")


def _found(text: str, hints: Hints) -> Iterator[Suggestion]:
    """Yield the suggestions for a text of any length, a piece of it at a time."""
    begin = 0
    while begin < len(text):
        end = _piece_end(text, begin)
        for one in suggest(text[begin:end], hints=hints):
            yield replace(one, start=one.start + begin, end=one.end + begin)
        begin = end


def _piece_end(text: str, begin: int) -> int:
    """Return where a piece ends: with a line where there is one, else between words, else anywhere."""
    most = begin + _PIECE
    if most >= len(text):
        return len(text)
    for sign in ("\n", " "):
        found = text.rfind(sign, begin + _PIECE // 2, most)
        if found >= 0:
            return found + 1
    return most


def _documents(session: Session, place: str, hints: Hints) -> None:
    """Answer each line as it comes, so that a program at the other end can wait for the answer.

    A line that holds no document is said on stderr, and the run ends with 1 after all others.
    """
    name = "stdin" if place == STDIN else Path(place).name
    with opened_input(place) as lines:
        for number, line in enumerate(_lines(lines), start=1):
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
            spans = [
                {"start": one.start, "end": one.end, "type": one.category}
                for one in _found(document["text"], own)
            ]
            sys.stdout.write(json.dumps({"id": document["id"], "spans": spans}) + "\n")
            sys.stdout.flush()


def _lines(file: IO[bytes]) -> Iterator[bytes | None]:
    """Yield the lines; None for one that is longer than a document may be."""
    while line := file.readline(_LINE_MAX + 1):
        if len(line) <= _LINE_MAX:
            yield line
            continue
        while not line.endswith(b"\n") and (line := file.readline(_LINE_MAX)):
            pass
        yield None


def _document(line: bytes | None, name: str, number: int) -> dict[str, Any]:
    if line is None:
        raise InputProblem("input_line_malformed", name=name, line=number)
    try:
        document = json.loads(decode(line, name))
    except (ValueError, RecursionError, InputProblem):
        raise InputProblem("input_line_malformed", name=name, line=number) from None
    if not isinstance(document, dict) or "id" not in document or not isinstance(document.get("text"), str):
        raise InputProblem("input_line_malformed", name=name, line=number)
    return document
