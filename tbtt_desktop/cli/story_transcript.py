"""The words of a sound, with the times at which they are heard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say
from tbtt_desktop.cli.reading import read_text
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services import stories
from tbtt_desktop.services.transcripts import TranscriptRefused, lines_of, transcript_of, write_lines
from tbtt_desktop.stories.records import Item
from tbtt_desktop.stories.subtitles import TimedLine, TranscriptForm, clock, parse, written
from tbtt_desktop.vault.errors import NotThere

_NONE: Final = ""


@click.command(epilog='JSON: {"story_id", "number", "lines": [{"text", "from": seconds or null}]}.')
@click.argument("story")
@click.argument("number", type=click.IntRange(min=1))
@click.option(
    "--set",
    "set_from",
    metavar="FILE|-",
    help="Write the words from a file: WebVTT, SubRip, or lines such as [00:01:02.5] text.",
)
@click.option(
    "--form",
    type=click.Choice([str(form) for form in TranscriptForm]),
    default=str(TranscriptForm.LINES),
    show_default=True,
    help="How it is written out.",
)
@vault_options
def transcript(session: Session, story: str, number: int, set_from: str | None, form: str) -> None:
    """Show the words of sound NUMBER of STORY with their times, as they are; or write them with --set.

    What stood there is replaced; marks on it are carried over where that is certain, and else wait for a
    decision. Whoever can see this terminal reads what it says.
    """
    lines = None if set_from is None else parse(read_text(set_from))
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        view = stories.view(vault, story_id)
        if view.document is not None and lines is None:
            found, length = _received(view.document, number)
        else:
            sound = _sound(view.items, number)
            if lines is not None:
                write_lines(vault, sound, lines)
                view = stories.view(vault, story_id)
            words = transcript_of(view, sound.item_id)
            if words is None:
                raise TranscriptRefused("transcript_missing", number=number)
            found, length = lines_of(words, sound), _length_ms(sound)
    if session.as_json:
        told: list[Json] = [
            {"text": line.text, "from": None if line.ms is None else line.ms / 1000} for line in found
        ]
        emit({"story_id": story_id, "number": number, "lines": told})
    elif lines is not None:
        timed = sum(line.ms is not None for line in found)
        say(f"Kept: {len(found)} lines, {timed} with a time.")
    else:
        click.echo(written(found, TranscriptForm(form), length), nl=False)


def _sound(items: Sequence[Item], number: int) -> Item:
    sound = next((item for item in items if item.number == number), None)
    if sound is None:
        raise NotThere("item_unknown", name=str(number))
    if sound.audio is None:
        raise TranscriptRefused("transcript_not_a_sound", number=number)
    return sound


def _length_ms(sound: Item) -> int:
    return 0 if sound.audio is None else round(1000 * sound.audio.frames / sound.audio.rate)


def _received(document: Mapping[str, Any], number: int) -> tuple[list[TimedLine], int]:
    """Return the words of a part of a story that arrived."""
    items = document["items"]
    if number > len(items):
        raise NotThere("item_unknown", name=str(number))
    item = items[number - 1]
    if item["kind"] != "audio":
        raise TranscriptRefused("transcript_not_a_sound", number=number)
    if "transcript" not in item:
        raise TranscriptRefused("transcript_missing", number=number)
    times = {one["at"]: round(1000 * one["seconds"]) for one in item.get("time_codes", ())}
    lines, at = [], 0
    for text in item["transcript"].split("\n"):
        lines.append(TimedLine(text, times.get(at)))
        at += len(text) + 1
    return lines, round(1000 * item.get("media", {}).get("seconds", 0))


def stamped_lines(text: str, times: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return a text's lines as a person reads them, each after its time where it has one."""
    known, at, lines = {one["at"]: one["seconds"] for one in times}, 0, []
    for line in text.split("\n"):
        stamp = f"[{clock(round(1000 * known[at]))}] " if at in known else _NONE
        lines.append(stamp + line)
        at += len(line) + 1
    return lines
