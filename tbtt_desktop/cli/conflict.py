"""Versions of a story that do not fit: listed, shown side by side, decided."""

from __future__ import annotations

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import Json, emit, say, table
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services import conflicts
from tbtt_desktop.services.conflicts import Compared, Conflict, Side, Take
from tbtt_desktop.services.differences import Difference
from tbtt_desktop.services.stories import find_story
from tbtt_desktop.stories.wording import Change, compared

_AGAINST = click.option(
    "--against", default="", metavar="SHA256", help="Which other version, by the beginning of its digest."
)
_WHOLE = {str(one): one for one in Take}


class TakesType(click.ParamType["tuple[tuple[str, Take], ...]"]):
    """`here`, `there`, or `FIELD=here` and `FIELD=there`, with commas between."""

    name = "here|there|FIELD=SIDE,..."

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[tuple[str, Take], ...]:
        """Return fields with their sides; a whole side has the field ""."""
        found: list[tuple[str, Take]] = []
        for one in str(value).split(","):
            field, _, side = one.strip().rpartition("=")
            if side not in _WHOLE:
                self.fail(
                    f"{one.strip()!r} is neither here, there, nor FIELD=here or FIELD=there.", param, ctx
                )
            found.append((field, _WHOLE[side]))
        return tuple(found)


@click.command(
    "list",
    epilog='JSON: {"conflicts": [{"story_id", "pseudonym", "here", "there"}]}; a side is {"sha256",'
    ' "revision", "signer", "told_here", "put_together"}.',
)
@vault_options
def list_(session: Session) -> None:
    """List the stories of which two versions do not fit. What is here counts until a person decides."""
    with opened(session) as vault:
        found = conflicts.conflicts(vault)
    if session.as_json:
        emit({"conflicts": [_conflict_json(one) for one in found]})
        return
    if not found:
        say("Everything that came in fits.")
        return
    rows = [("Story", "Known as", "Here", "There", "Digest")]
    rows += [
        (one.story_id, one.pseudonym, _side(one.here), _side(one.there), one.there.sha256[:12])
        for one in found
    ]
    for line in table(rows):
        say(line)


@click.command(
    epilog='JSON: {"story_id", "pseudonym", "here", "there", "differences": [{"field", "here", "there",'
    ' "chosen"}]}; "chosen" is false where nobody chooses: she agreed to what both versions say.'
)
@click.argument("story")
@_AGAINST
@vault_options
def show(session: Session, story: str, against: str) -> None:
    """Show both versions of STORY side by side, field by field."""
    with opened(session) as vault:
        found = conflicts.compare(vault, conflicts.conflict_of(vault, find_story(vault, story), against))
    if session.as_json:
        emit(_compared_json(found))
        return
    say(f"Here:  {_side(found.conflict.here)}")
    say(f"There: {_side(found.conflict.there)} ({found.conflict.there.sha256[:12]})")
    for one in found.differences:
        say()
        say(one.field if one.chosen else f"{one.field} (what both say, where both are taken)")
        for line in _lines(one):
            say(line)


@click.command(epilog='JSON: {"story_id", "counts": side}')
@click.argument("story")
@click.option(
    "--take",
    "takes",
    type=TakesType(),
    multiple=True,
    required=True,
    help="A whole side, or a side for each field; fields that are not named stay as they are here.",
)
@_AGAINST
@vault_options
def decide(
    session: Session, story: str, takes: tuple[tuple[tuple[str, Take], ...], ...], against: str
) -> None:
    """Decide which version of STORY counts from here on, or what of each.

    Both stay as they came, and the receipts of those who gave them say what became of them. A story that was
    told here stays what it is: `--take here` is all there is to decide.
    """
    chosen = [one for some in takes for one in some]
    whole = [side for field, side in chosen if not field]
    fields = {field: side for field, side in chosen if field}
    if len(whole) > 1 or (whole and fields) or len(fields) != len([one for one in chosen if one[0]]):
        raise click.UsageError("Take one whole side, or each field once.")
    with opened(session) as vault:
        one = conflicts.conflict_of(vault, find_story(vault, story), against)
        counts = conflicts.decide(vault, one, whole[0] if whole else fields)
    if session.as_json:
        emit({"story_id": one.story_id, "counts": _side_json(counts)})
    else:
        say(f"What counts of {one.story_id} from here on: {_side(counts)}. Receipts are due: receipt write.")


def _side(side: Side) -> str:
    if side.told_here:
        return "told here"
    if side.put_together:
        return "put together here"
    return f"{side.signer or 'unknown key'}, revision {side.revision}"


def _lines(one: Difference) -> list[str]:
    if one.here_item is None and one.there_item is None:
        return [f"  here:  {one.here or '(nothing)'}", f"  there: {one.there or '(nothing)'}"]
    marks = {Change.SAME: "{}", Change.HERE: "[-{}-]", Change.THERE: "{{+{}+}}"}
    words = "".join(marks[piece.change].format(piece.text) for piece in compared(one.here, one.there))
    lines = [f"  {line}" for line in words.splitlines()]
    for name, item in (("here", one.here_item), ("there", one.there_item)):
        what = "(nothing)" if item is None else str(item.kind)
        if item is not None and item.media is not None:
            what += f", {item.media.type}, {item.media.size} bytes, {item.media.sha256[:12]}"
        lines.append(f"  {name}: {what}")
    return lines


def _side_json(side: Side) -> dict[str, Json]:
    return {
        "sha256": None if side.told_here else side.sha256,
        "revision": side.revision,
        "signer": side.signer or None,
        "told_here": side.told_here,
        "put_together": side.put_together,
    }


def _conflict_json(one: Conflict) -> dict[str, Json]:
    return {
        "story_id": one.story_id,
        "pseudonym": one.pseudonym,
        "here": _side_json(one.here),
        "there": _side_json(one.there),
    }


def _compared_json(found: Compared) -> dict[str, Json]:
    rows: list[Json] = [
        {"field": one.field, "here": one.here, "there": one.there, "chosen": one.chosen}
        for one in found.differences
    ]
    return {**_conflict_json(found.conflict), "differences": rows}
