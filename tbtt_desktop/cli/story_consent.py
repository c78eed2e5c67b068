"""What she agrees to, and takes back."""

from __future__ import annotations

import datetime as dt

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import emit, say
from tbtt_desktop.cli.params import DATE, SCOPES
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.shapes import consent_json, consent_lines
from tbtt_desktop.cli.story_add import check_recipient
from tbtt_desktop.services import asking, stories
from tbtt_desktop.services import consent as consents
from tbtt_desktop.stories.consent import PURPOSE_DEFAULT, Scope


@click.command(
    epilog='JSON: {"story_id", "version", "grants": [{"scope", "recipient", "purpose", "until"}], "record"};'
    ' "recipient" is null for any trusted one.'
)
@click.argument("story")
@click.option("--grant", type=SCOPES, default=(), help="Scopes to which she says yes.")
@click.option("--withdraw", type=SCOPES, default=(), help="Scopes that she takes back.")
@click.option(
    "--for", "recipient", default="", metavar="ALIAS", help="For whom (default: any trusted recipient)."
)
@click.option("--purpose", default=PURPOSE_DEFAULT, metavar="P", help="For what (default: archive).")
@click.option("--until", type=DATE, help="Last day on which it holds (default: a year from now).")
@vault_options
def consent(
    session: Session,
    *,
    story: str,
    grant: tuple[Scope, ...],
    withdraw: tuple[Scope, ...],
    recipient: str,
    purpose: str,
    until: dt.date | None,
) -> None:
    """Note what she agrees to in STORY, or takes back; with neither, show it.

    Taking back here stops what leaves from now on. For what has left there is `withdraw`.
    """
    check_recipient(grant, recipient)
    if set(grant) & set(withdraw):
        raise click.UsageError("A scope is either granted or withdrawn.")
    with opened(session) as vault:
        story_id = stories.find_story(vault, story)
        if grant or withdraw:
            result = consents.change(
                vault,
                story_id,
                grant=grant,
                withdraw=withdraw,
                recipient=recipient,
                purpose=purpose,
                until=until,
            )
        else:
            result = stories.view(vault, story_id).consent
    if session.as_json:
        emit({"story_id": story_id, **consent_json(result)})
        return
    for line in consent_lines(result):
        say(line)


@click.command(
    epilog='JSON: {"stories": [{"story_id", "pseudonym"}]}; those that still wait. Exit code 1 where any do.'
)
@click.argument("story", metavar="[ID]", default="")
@vault_options
def ask_again(session: Session, story: str) -> None:
    """List the stories about which she has to be asked again, since a damaged vault was saved.

    What she took back of them may be lost, so nothing of them leaves. What she says now goes into
    `story consent`; with an ID it is noted here that she was asked and left it as it was.
    """
    with opened(session) as vault:
        if story:
            asking.asked_again(vault, stories.find_story(vault, story))
        waiting = asking.to_ask_again(vault)
    session.code = 1 if waiting else 0
    if session.as_json:
        emit({"stories": [{"story_id": one.story_id, "pseudonym": one.pseudonym} for one in waiting]})
        return
    for one in waiting:
        say(f"{one.story_id}  {one.pseudonym}")
    if not waiting:
        say("Nobody has to be asked again.")
