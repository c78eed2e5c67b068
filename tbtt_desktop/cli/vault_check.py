"""Whether all of a vault is sound, and saving what can be read of one that is not."""

from __future__ import annotations

from pathlib import Path

import click

from tbtt_desktop.cli.bar import progress
from tbtt_desktop.cli.opening import opened, passphrase_told_apart
from tbtt_desktop.cli.output import emit, note, say
from tbtt_desktop.cli.params import FILE
from tbtt_desktop.cli.passphrase import new_file
from tbtt_desktop.cli.reading import read_text
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.shares import near_words_offered, recovered_passphrase, share_files, warn_of_others
from tbtt_desktop.cli.surroundings import as_json, words_of_finding
from tbtt_desktop.cli.words import damage, lost_area
from tbtt_desktop.services import integrity, surroundings
from tbtt_desktop.services.integrity import Fault
from tbtt_desktop.services.salvage import Salvaged, salvage_closed, salvage_with_shares


@click.command(
    epilog='JSON: {"ok", "pages", "media", "problems": [{"code", "what", "story_id", "part"}],'
    ' "surroundings": [{"concern", "what"}]}; a story and a part are null where nobody knows. Exit code 1'
    " where anything is damaged."
)
@click.option("--mend-search", is_flag=True, help="Make the search index anew where it alone is damaged.")
@vault_options
def check(session: Session, *, mend_search: bool) -> None:
    """Read every page, every medium, the search index, the log and the key files; name what is damaged."""
    with opened(session) as vault, progress() as bar:
        found = integrity.check_vault(vault, bar)
        if mend_search and found.only_search:
            integrity.mend_search(vault)
            found = integrity.check_vault(vault, bar)
        if not any(fault.code == "pages_damaged" for fault in found.faults):
            integrity.note_check(vault, found)
        around = surroundings.look_and_mend(vault.files.folder)
    if session.as_json:
        problems = [
            {"code": one.code, "what": one.what, "story_id": one.story_id, "part": one.part}
            for one in found.faults
        ]
        emit(
            {
                "ok": found.ok,
                "pages": found.pages,
                "media": found.media,
                "problems": problems,
                "surroundings": as_json(around),
            }
        )
    elif found.ok:
        say(f"Everything is sound: {found.pages} pages, {found.media} media.")
    for fault in found.faults:
        note(damage(fault.code, _what(fault)))
    for finding in around:
        note(words_of_finding(finding))
    session.code = 0 if found.ok else 1


def _what(fault: Fault) -> str:
    if fault.story_id is not None:
        return fault.story_id if fault.part is None else f"{fault.story_id}, part {fault.part}"
    return lost_area(fault.what) if fault.code == "area_damaged" else fault.what


@click.command(
    epilog='JSON: {"vault", "rows", "stories", "damaged": {table: pages}, "renamed": [story_id], "parts":'
    ' [{"story_id", "part"}], "texts", "identity", "ask_again": [story_id]}; "renamed" are stories that lost'
    ' their name, "parts" those of which something is lost, "texts" is how many stand in a story of their'
    ' own, "identity" is false where cards have to be exchanged anew, and of "ask_again" nothing leaves until'
    " she is asked. Exit code 1 where anything is lost."
)
@click.option("--out", required=True, type=FILE, metavar="DIR", help="The new vault's folder.")
@share_files(required=False, help="A recovery share, where the passphrase or the key file is lost.")
@new_file
@vault_options
def salvage(session: Session, out: Path, shares: tuple[Path, ...], new_passphrase_file: Path | None) -> None:
    """Save everything that can be read of a damaged vault into a new one, with the same keys.

    Nothing is written to the damaged one. It need not open. With --share for each share, neither the
    passphrase nor the key file is needed: the new vault opens with a new passphrase alone, from
    --new-passphrase-file or --passphrase-file or asked for, and with the same shares.
    """
    folder = session.vault_folder()
    if shares:
        made = _with_shares(session, folder, out, shares, new_passphrase_file)
    elif new_passphrase_file is not None:
        raise click.UsageError("--new-passphrase-file goes with --share.")
    else:
        passphrase = session.passphrase()
        with progress() as bar, passphrase_told_apart(passphrase):
            made = salvage_closed(folder, passphrase, out, progress=bar)
    if session.as_json:
        emit(
            {
                "vault": str(out),
                "rows": made.rows,
                "stories": made.stories,
                "damaged": made.damaged,
                "renamed": list(made.renamed),
                "parts": [{"story_id": story_id, "part": part} for story_id, part in made.parts],
                "texts": made.texts,
                "ask_again": list(made.asked),
                "identity": made.identity,
            }
        )
    else:
        for line in _lines(made, out):
            say(line)
    session.code = 0 if not made.damaged else 1


def _with_shares(
    session: Session, folder: Path, out: Path, shares: tuple[Path, ...], new_passphrase_file: Path | None
) -> Salvaged:
    texts = [read_text(share) for share in shares]
    warn_of_others(folder)
    fresh = recovered_passphrase(session, new_passphrase_file)
    with progress() as bar, near_words_offered(texts):
        return salvage_with_shares(folder, texts, fresh, out, progress=bar)


def _lines(made: Salvaged, out: Path) -> list[str]:
    lines = [f"{out} holds what could be read: {made.stories} stories. The old vault is as it was."]
    if not made.damaged:
        return [*lines, "Nothing is lost."]
    lines += [f"Damaged: {pages} pages of {lost_area(area)}" for area, pages in sorted(made.damaged.items())]
    lines += [f"Something is lost of {story_id}, part {part}" for story_id, part in made.parts]
    lines += [f"{story_id} lost its name, and has another one now" for story_id in made.renamed]
    lines += [
        f"Nothing of {story_id} leaves until she is asked again: what she took back may be lost"
        for story_id in made.asked
    ]
    if made.asked:
        lines.append(f"Listed again by: story ask-again --vault {out}")
    if made.texts:
        lines.append(f"{made.texts} texts stand in a story of their own: nobody knows where they belong.")
    if not made.identity:
        lines.append("The signing keys are lost. Give everybody your new card: card export.")
    return lines
