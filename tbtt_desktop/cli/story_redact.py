"""Marking what is to be covered, all of one command or nothing of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import click

from tbtt_desktop.cli.looking import look_through
from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, note, say
from tbtt_desktop.cli.params import (
    BOX,
    CATEGORIES,
    MUTE,
    READ_ALOUD,
    REVOICE,
    TERM,
    VOICE,
    BoxArgument,
    Label,
    MuteArgument,
    ReadAloudArgument,
    RevoiceArgument,
    Term,
    VoiceArgument,
    parse_term,
)
from tbtt_desktop.cli.reading import InputProblem, read_lines
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.story_voices import (
    VoicesAsked,
    anew_line,
    choose,
    disguised_anew,
    item_of,
    lines,
)
from tbtt_desktop.errors import WorldError
from tbtt_desktop.redaction.entities import find_forms
from tbtt_desktop.services import decisions, protect, sightings, stories
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Category, EntityId, Item, Leaves, StoryId
from tbtt_desktop.vault.store import Vault


class LabelUnknown(WorldError):
    """A label with a number that the story does not have. Parameter: label."""

    codes = ("label_unknown",)


@click.command(
    epilog='JSON: {"story_id", "covered": {category: how many places}, "voices": {N: VOICE},'
    ' "disguised_anew": [N]}. Labels: PERSON PHONE EMAIL URL HANDLE ADDRESS PLACE ORG ID BANK IP MAC'
    " COORDINATES PLATE DATE DOB, in a picture also FACE TEXT CODE."
)
@click.argument("story")
@click.option(
    "--accept",
    type=CATEGORIES,
    metavar="all|CATEGORY,…",
    help="Cover what is suggested: all of it, or of these categories.",
)
@click.option(
    "--term",
    "terms",
    multiple=True,
    type=TERM,
    metavar="TEXT[=LABEL]",
    help="Cover these words wherever they stand, in any spelling, under LABEL (PERSON, or PERSON 2 for an"
    " entry"
    " that exists). Others on this PC can see them among the running programs; --term-file is unseen.",
)
@click.option("--term-file", metavar="FILE|-", help="The same, one TEXT[=LABEL] a line.")
@click.option(
    "--box",
    "boxes",
    multiple=True,
    type=BOX,
    metavar="N:x,y,w,h",
    help="Cover a box on picture N, in pixels of the upright picture.",
)
@click.option(
    "--mute",
    "mutes",
    multiple=True,
    type=MUTE,
    metavar="N:from-to",
    help="Silence a stretch of sound N, in seconds.",
)
@click.option(
    "--disguise-voice",
    is_flag=True,
    help="Disguise the voice in every sound, strongly: for casual listeners; who knows her well or has tools"
    " may still recognise her.",
)
@click.option(
    "--voice",
    "voices",
    multiple=True,
    type=VOICE,
    metavar="N:VOICE",
    help="How sound N leaves: stays (not at all), revoiced (its redacted transcript, by a synthetic voice), "
    "mild, strong, whispered (three disguises), own.",
)
@click.option(
    "--revoice",
    "revoiced",
    multiple=True,
    type=REVOICE,
    metavar="N[:LANGUAGE[:VOICE]]",
    help="Let a synthetic voice say the redacted transcript of sound N in its place: the safe way. LANGUAGE"
    " such as ar or pt-BR (the story's), VOICE such as m6, m5 (f1).",
)
@click.option(
    "--read-aloud",
    "read",
    multiple=True,
    type=READ_ALOUD,
    metavar="N:M",
    help="Sound M is a recording in which somebody read aloud the redacted transcript of sound N, and leaves"
    " in its place.",
)
@vault_options
def redact(  # noqa: PLR0913 - one argument an option
    session: Session,
    *,
    story: str,
    accept: frozenset[Category] | None,
    terms: tuple[Term, ...],
    term_file: str | None,
    boxes: tuple[BoxArgument, ...],
    mutes: tuple[MuteArgument, ...],
    disguise_voice: bool,
    voices: tuple[VoiceArgument, ...],
    revoiced: tuple[RevoiceArgument, ...],
    read: tuple[ReadAloudArgument, ...],
) -> None:
    """Mark what is to be covered in STORY; the original stays as it is.

    N is the part's number in `story show`. If anything is refused, nothing of the command is done.
    """
    if term_file is not None:
        terms += tuple(_terms_of(term_file))
    asked = VoicesAsked(disguise_voice, voices, revoiced, read)
    if not (accept or terms or boxes or mutes or asked):
        raise click.UsageError(
            "Nothing to cover: use --accept, --term, --term-file, --box, --mute, --disguise-voice, --voice,"
            " --revoice or --read-aloud."
        )
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        before = stories.view(vault, story_id)
        with decisions.all_or_nothing(vault, before):
            if accept:
                _accept(vault, before, accept)
            for term in terms:
                _cover_term(vault, story_id, term)
            for box in boxes:
                item = item_of(before, box.number)
                protect.cover(vault, item.item_id, box.box, Category.TEXT)
            for mute in mutes:
                _silence(vault, item_of(before, mute.number), mute)
            decided = choose(vault, stories.view(vault, story_id), asked)
        after = stories.view(vault, story_id)
        anew = disguised_anew(vault, after)
    _tell(session, before, after, decided, anew)


def _tell(
    session: Session, before: StoryView, after: StoryView, decided: Mapping[int, Leaves], anew: list[int]
) -> None:
    """Say what is covered now that was not, and how sounds leave."""
    old = {mark.mark_id for marks in before.marks.values() for mark in marks}
    new = [mark for marks in after.marks.values() for mark in marks if mark.mark_id not in old]
    covered = dict(sorted(Counter(str(mark.category) for mark in new).items()))
    if session.as_json:
        chosen: dict[str, Json] = {str(number): leaves.voice for number, leaves in decided.items()}
        again: list[Json] = [*anew]
        emit({"story_id": after.row.story_id, "covered": covered, "voices": chosen, "disguised_anew": again})
        return
    said = ", ".join(f"{name} {count}" for name, count in covered.items())
    say(f"Covered: {said or 'nothing new'}.")
    for line in lines(decided, after):
        say(line)
    for number in anew:
        note(anew_line(number))


def _accept(vault: Vault, story: StoryView, categories: frozenset[Category]) -> None:
    """Cover what is suggested; what texts teach of her people and places is matched in the pictures then."""
    look_through(vault, story)
    protect.accept(vault, story.row.story_id, categories)
    sightings.accept(vault, story.row.story_id, categories)


def _terms_of(place: str) -> list[Term]:
    terms = []
    for number, line in enumerate(read_lines(place), start=1):
        try:
            terms.append(parse_term(line))
        except ValueError:
            raise InputProblem("input_line_malformed", name=Path(place).name, line=number) from None
    return terms


def _cover_term(vault: Vault, story_id: StoryId, term: Term) -> None:
    """Cover a term; where all of its places are covered already, that is what was asked for."""
    view = stories.view(vault, story_id)
    entity = _entity(view, term.label)
    try:
        protect.cover_term(vault, story_id, term.text, term.label.category, entity)
    except protect.MarkRefused as error:
        there = any(True for item in view.items for _ in find_forms(item.text, (term.text,)))
        if error.code != "term_not_found" or not there:
            raise


def _entity(view: StoryView, label: Label) -> EntityId | None:
    if label.number is None:
        return None
    for entity in view.entities:
        if (entity.category, entity.number) == (label.category, label.number):
            return entity.entity_id
    raise LabelUnknown("label_unknown", label=f"{label.category} {label.number}")


def _silence(vault: Vault, item: Item, mute: MuteArgument) -> None:
    if item.audio is None:
        raise protect.MarkRefused("place_not_here", number=item.number)
    protect.cover(vault, item.item_id, mute.stretch(item.audio.rate), Category.PERSON)
