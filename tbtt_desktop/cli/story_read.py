"""Reading stories: the list, one of them, words in all of them."""

from __future__ import annotations

import sys

import click

from tbtt_desktop.bundle.kit import said
from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import emit, say, table
from tbtt_desktop.cli.reading import STDIN, read_text
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.shapes import (
    consent_lines,
    hit_json,
    item_lines,
    received_json,
    redacted_json,
    row_json,
    story_json,
)
from tbtt_desktop.cli.story_indirect import left_json
from tbtt_desktop.services import stories
from tbtt_desktop.services.approval import as_it_leaves, question, shared
from tbtt_desktop.services.protect import looked_at
from tbtt_desktop.services.search import search_stories
from tbtt_desktop.services.stories import StoryView


@click.command(
    name="list",
    epilog='JSON: {"stories": [{"story_id", "pseudonym", "stage":'
    ' "open|ready|handed_over|received|withdrawn",'
    ' "origin": "local|received", "language", "created", "updated", "acts", "texts", "sounds", "photos"}]}',
)
@vault_options
def list_(session: Session) -> None:
    """List every story, newest change first."""
    with opened(session) as vault:
        rows = stories.list_stories(vault)
    if session.as_json:
        emit({"stories": [row_json(row) for row in rows]})
        return
    for line in table([(row.story_id, row.stage, f"{row.updated:%Y-%m-%d}", row.pseudonym) for row in rows]):
        say(line)


@click.command(
    epilog='JSON: {"story_id", "pseudonym", "origin", "stage", "language", "country", "date",'
    ' "spatial", "created", "updated", "revision", "codes", "labels", "notes", "consent", "entries", "items":'
    ' [{"number", "kind", "created", "text" or "caption", measures, "marks": [{"category", "state", "label",'
    ' place}]}]}; a place is "start" and "end", "box", or "from" and "to". With --redacted an item has'
    ' "boxes" or "mutes" in place of marks, and "type", "size", "sha256", and "recognise" lists by what who'
    ' knows her may recognise it: {"item", "start", "end", "kind", "text", "times", "kept"}.'
)
@click.argument("story")
@click.option("--redacted", is_flag=True, help="As it leaves, rather than as it is.")
@vault_options
def show(session: Session, story: str, *, redacted: bool) -> None:
    """Show STORY: its id, or the beginning of it (four letters at least)."""
    with opened(session) as vault, progress() as bar:
        view = stories.view(vault, stories.find_story(vault, story))
        if view.document is not None:
            told = received_json(view, view.document)
        elif redacted:
            told = redacted_json(
                view, shared(vault, view, as_it_leaves(vault, view, bar)), vault.world.clock.today()
            )
            told["recognise"] = left_json(question(vault, view).left)
        else:
            told = story_json(view, looked_at(vault, view))
    if session.as_json:
        emit(told)
        return
    say(f"{view.row.pseudonym}  {view.row.story_id}  {view.row.stage}")
    for name, codes in view.codes.items():
        say(f"{name}: {', '.join(_code(view, name, code) for code in codes)}")
    for name in ("date", "spatial"):
        if told[name]:
            say(f"{name}: {told[name]}")
    items = told["items"]
    for line in item_lines(items):  # type: ignore[arg-type]
        say(line)
    if not redacted and view.document is None:
        say("")
        for line in consent_lines(view.consent):
            say(line)


def _code(view: StoryView, name: str, code: str) -> str:
    """Return a code, with its words where a kit added it."""
    label = view.labels.get(name, {}).get(code)
    return code if label is None else f"{code} ({said(label, (view.row.language,), min(label))[0]})"


@click.command(
    epilog='JSON: {"stories": [{"story_id", "pseudonym", "stage", ..., "part", "snippet", "marks": [[start,'
    ' end]]}]}; "part" is pseudonym, notes, codes (what happened), or a number; marks are where the words'
    " stand in the snippet."
)
@click.argument("query", metavar="QUERY|-")
@vault_options
def search(session: Session, query: str) -> None:
    """Find the stories that hold every word of QUERY.

    Others on this PC can see QUERY among the running programs; with - it is read from stdin, unseen.
    """
    words = read_text(STDIN) if query == STDIN else query
    with opened(session) as vault:
        hits = search_stories(vault, words)
    if session.as_json:
        emit({"stories": [hit_json(hit) for hit in hits]})
        return
    for line in table([(hit.row.story_id, hit.row.pseudonym, hit.part, hit.excerpt().text) for hit in hits]):
        say(line)
    if not hits:
        click.echo("Nothing found.", file=sys.stderr)
