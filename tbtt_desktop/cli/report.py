"""Statistics."""

from __future__ import annotations

import json

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import emit
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.services.report import report as make_report


@click.command(
    epilog='JSON: {"stories", "suppressed_under": 5, "lists": {list: {code: stories}}}; null is'
    " suppressed. CSV has"
    " the columns list, code, label, stories; empty is suppressed."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "csv"]),
    default="json",
    show_default=True,
    help="How it is written.",
)
@vault_options
def report(session: Session, form: str) -> None:
    """Count the stories whose tellers agreed to be counted; counts under 5 are left out."""
    if session.as_json and form == "csv":
        raise click.UsageError("--json and --format csv do not go together.")
    with opened(session) as vault:
        counted = make_report(vault)
    if form == "csv":
        click.echo(counted.to_csv(), nl=False)
    else:
        emit(json.loads(counted.to_json()))
