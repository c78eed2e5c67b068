"""Suggestions for plain text, without a vault: one text, or thousands of documents in one run."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from tbtt_desktop import limits
from tbtt_desktop.cli.output import emit, say
from tbtt_desktop.cli.reading import STDIN, InputProblem, decode, opened_input, read_bytes
from tbtt_desktop.cli.session import Session, json_option
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest

_LINE_MAX = 6 * limits.TEXT_MAX  # bytes of a document's line; JSON may escape


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
        _documents(file, hints)
        return
    found = suggest(decode(read_bytes(file, most=4 * limits.TEXT_MAX), Path(file).name), hints=hints)
    if session.as_json:
        emit(
            {
                "suggestions": [
                    {"start": one.start, "end": one.end, "category": one.category, "text": one.text}
                    for one in found
                ]
            }
        )
        return
    for one in found:
        say(f"{one.start}-{one.end}  {one.category}  {one.text}")


def _documents(place: str, hints: Hints) -> None:
    """Answer each line as it comes, so that a program at the other end can wait for the answer."""
    name = "stdin" if place == STDIN else Path(place).name
    with opened_input(place) as lines:
        for number, line in enumerate(_lines(lines, name), start=1):
            if not line.strip():
                continue
            document = _document(line, name, number)
            own = Hints(
                str(document["country"]) if document.get("country") else hints.country,
                str(document["language"]) if document.get("language") else hints.language,
            )
            found = suggest(document["text"], hints=own)
            spans = [{"start": one.start, "end": one.end, "type": one.category} for one in found]
            sys.stdout.write(json.dumps({"id": document["id"], "spans": spans}) + "\n")
            sys.stdout.flush()


def _lines(file: Any, name: str) -> Iterable[bytes]:
    while line := file.readline(_LINE_MAX + 1):
        if len(line) > _LINE_MAX:
            raise FileProblem("file_too_large", name=name)
        yield line


def _document(line: bytes, name: str, number: int) -> dict[str, Any]:
    try:
        document = json.loads(decode(line, name))
    except (ValueError, RecursionError):
        raise InputProblem("input_line_malformed", name=name, line=number) from None
    if not isinstance(document, dict) or "id" not in document or not isinstance(document.get("text"), str):
        raise InputProblem("input_line_malformed", name=name, line=number)
    return document
