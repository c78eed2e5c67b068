"""What a vault is."""

from __future__ import annotations

import click

from tbtt_desktop.cli.opening import opened
from tbtt_desktop.cli.output import emit, note, say, size_words, table
from tbtt_desktop.cli.session import Session, vault_options
from tbtt_desktop.cli.surroundings import as_json, words_of_finding
from tbtt_desktop.services import surroundings
from tbtt_desktop.services.vaults import vault_info


@click.command(
    epilog='JSON: {"alias", "role", "created", "schema", "cipher", "stories", "media_bytes", "passphrases",'
    ' "kdf": {"memory_kib", "passes", "lanes"}, "backed_up",'
    ' "surroundings": [{"concern", "what"}]}; "backed_up" is null for never.'
)
@vault_options
def info(session: Session) -> None:
    """Show what the vault is."""
    with opened(session) as vault:
        told = vault_info(vault)
        around = surroundings.look(vault.files.folder)
    if session.as_json:
        kdf = {"memory_kib": told.kdf.memory_kib, "passes": told.kdf.passes, "lanes": told.kdf.lanes}
        emit(
            {
                "alias": told.alias,
                "role": told.role,
                "created": told.created,
                "schema": told.schema,
                "cipher": told.cipher,
                "stories": told.stories,
                "media_bytes": told.media_bytes,
                "passphrases": told.passphrases,
                "kdf": kdf,
                "backed_up": told.backed_up or None,
                "surroundings": as_json(around),
            }
        )
        return
    rows = [
        ("Owner", f"{told.alias} ({told.role})"),
        ("Made", told.created),
        ("Stories", str(told.stories)),
        ("Media", size_words(told.media_bytes)),
        ("Passphrases", str(told.passphrases)),
        ("Last backup", told.backed_up or "never"),
        ("Encryption", f"SQLCipher {told.cipher}, schema {told.schema}"),
        ("Passphrase costs", f"Argon2id, {told.kdf.memory_kib // 1024} MiB, {told.kdf.passes} passes"),
    ]
    for line in table(rows):
        say(line)
    for finding in around:
        note(words_of_finding(finding))
