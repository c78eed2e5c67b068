"""Vaults and cards on the command line."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.services.history import History, history
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import asking
from tbtt_desktop.vault.store import Vault
from tests.cli.conftest import Cli
from tests.helpers.vaults import PASSPHRASE


def write(path: Path, words: str) -> Path:
    """Write a passphrase file."""
    path.write_text(words + "\r\n", encoding="utf-8")
    return path


def test_a_new_vault_says_what_it_is(cli: Cli, helper: Path) -> None:
    """Nobody could tell one vault from another, or whose words to compare."""
    info = cli("vault", "info", "--vault", "h", "--json").json
    assert (info["alias"], info["role"], info["stories"], info["backed_up"]) == ("amal", "helper", 0, None)
    assert info["kdf"]["memory_kib"] > 0
    assert cli("vault", "check", "--vault", "h").code == 0
    assert "amal" in cli("vault", "info", "--vault", "h").out


def test_shares_are_for_their_owner_alone(cli: Cli, helper: Path, tmp_path: Path) -> None:
    """A colleague on the same PC could open the vault."""
    for number in (1, 2, 3):
        share = tmp_path / f"share.{number}"
        assert len(share.read_text(encoding="ascii").split()) == 20
        assert share.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("lost", [(), ("notebook.key",), ("notebook.key", "notebook.recovery")])
def test_any_two_shares_open_the_vault(cli: Cli, story: str, tmp_path: Path, lost: tuple[str, ...]) -> None:
    """A forgotten passphrase, or a lost key file, would be a lost vault."""
    for name in lost:
        (tmp_path / "h" / name).unlink()
    new = write(tmp_path / "new", "an entirely new passphrase")
    ran = cli(
        "vault",
        "recover",
        "--vault",
        "h",
        "--share",
        "share.3",
        "--share",
        "share.1",
        "--passphrase-file",
        new,
    )
    if len(lost) == 2:
        assert (ran.code, "[key_file_missing]" in ran.err) == (1, True)
        return
    assert ran.code == 0, ran.err
    listed = cli("story", "list", "--vault", "h", "--passphrase-file", new, "--json").json["stories"]
    assert [one["story_id"] for one in listed] == [story]
    assert cli("story", "list", "--vault", "h").code == 3


def test_one_share_or_a_wrong_word_opens_nothing(cli: Cli, helper: Path, tmp_path: Path) -> None:
    """A thief with one share would read everything; a slip of the pen would never be found."""
    ran = cli("vault", "recover", "--vault", "h", "--share", "share.1")
    assert (ran.code, "[shares_too_few]" in ran.line) == (1, True)
    words = (tmp_path / "share.2").read_text(encoding="ascii").split()
    words[9] = "academic" if words[9] != "academic" else "acid"
    (tmp_path / "share.2").write_text(" ".join(words), encoding="ascii")
    ran = cli("vault", "recover", "--vault", "h", "--share", "share.1", "--share", "share.2")
    assert ran.code == 1
    assert "Share 2: word 10" in ran.line
    assert cli("story", "list", "--vault", "h").code == 0


def test_passphrases_come_and_go(cli: Cli, helper: Path, tmp_path: Path) -> None:
    """Somebody who left would still open the vault, or nobody could."""
    second = write(tmp_path / "second", "a second way to open it")
    third = write(tmp_path / "third", "a third way to open it")
    assert (
        cli(
            "vault", "passphrase", "add", "--vault", "h", "--label", "nour", "--new-passphrase-file", second
        ).code
        == 0
    )
    assert (
        cli("vault", "info", "--vault", "h", "--passphrase-file", second, "--json").json["passphrases"] == 2
    )
    changed = cli(
        *("vault", "passphrase", "change", "--vault", "h"),
        *("--passphrase-file", second, "--new-passphrase-file", third),
    )
    assert changed.code == 0, changed.err
    assert cli("story", "list", "--vault", "h", "--passphrase-file", second).code == 3
    assert (
        cli("vault", "passphrase", "remove", "--own", "--vault", "h", "--passphrase-file", second).code == 3
    )
    assert cli("vault", "passphrase", "remove", "--own", "--vault", "h").code == 0
    assert cli("story", "list", "--vault", "h").code == 3
    last = cli("vault", "passphrase", "remove", "--own", "--vault", "h", "--passphrase-file", third)
    assert (last.code, "[last_slot]" in last.line) == (1, True)
    assert PASSPHRASE not in last.err


def test_a_backup_comes_back_whole(cli: Cli, story: str, tmp_path: Path) -> None:
    """A broken PC would be the end of everything that was told."""
    before = cli("story", "show", story, "--vault", "h", "--json").out
    made = cli("vault", "backup", "--vault", "h", "--out", "copy", "--json").json
    assert made["bytes"] == (tmp_path / "copy").stat().st_size
    assert b"Zubeida" not in (tmp_path / "copy").read_bytes()
    assert cli("vault", "restore", "copy", "--vault", "h2").code == 0
    assert cli("story", "show", story, "--vault", "h2", "--json").out == before
    again = cli("vault", "restore", "copy", "--vault", "h2")
    assert (again.code, "[vault_exists]" in again.line) == (1, True)
    wrong = write(tmp_path / "wrong", "not the passphrase")
    assert cli("vault", "restore", "copy", "--vault", "h3", "--passphrase-file", wrong).code == 3
    assert not (tmp_path / "h3").exists()
    other = cli("vault", "restore", "share.1", "--vault", "h3")
    assert (other.code, "[backup_unreadable]" in other.line) == (1, True)


def test_cards_are_compared_before_they_are_trusted(
    cli: Cli, helper: Path, desk: Path, tmp_path: Path
) -> None:
    """A story would be encrypted for somebody who only says that she is the coordinator."""
    cli("vault", "create", "--vault", "x", "--role", "helper", "--name", "nour")
    words = cli("card", "export", "--vault", "x", "--out", "nour.tbtt-card", "--json").json["words"]
    shown = cli("card", "show", "nour.tbtt-card", "--json").json
    assert (shown["alias"], shown["words"]) == ("nour", words)
    wrong = cli("card", "add", "nour.tbtt-card", "--words", " ".join(reversed(words)), "--vault", "h")
    assert (wrong.code, "[card_words_differ]" in wrong.line) == (1, True)
    assert "nour" not in {one["alias"] for one in cli("card", "list", "--vault", "h", "--json").json["cards"]}
    assert cli("card", "add", "nour.tbtt-card", "--vault", "h", "--json").json["trust"] == "unknown"
    digits = " ".join(shown["digits"])
    assert (
        cli("card", "add", "nour.tbtt-card", "--words", digits, "--vault", "h", "--json").json["trust"]
        == "trusted"
    )
    assert cli("card", "revoke", "nour", "--vault", "h").code == 0
    again = cli("card", "add", "nour.tbtt-card", "--yes", "--vault", "h")
    assert (again.code, "[card_revoked]" in again.line) == (1, True)
    own = cli("card", "add", "amal.tbtt-card", "--yes", "--vault", "h")
    assert (own.code, "[card_own]" in own.line) == (1, True)


def test_a_changed_card_is_refused(cli: Cli, desk: Path, tmp_path: Path) -> None:
    """Somebody could put their own key under the coordinator's name."""
    card = tmp_path / "nadia.tbtt-card"
    card.write_text(card.read_text(encoding="utf-8").replace('"nadia"', '"nadja"'), encoding="utf-8")
    ran = cli("card", "show", card)
    assert (ran.code, ran.out) == (1, "")
    assert ran.line.startswith("nadia.tbtt-card: ")
    assert "[card_signature]" in ran.line


def test_a_check_names_the_part_and_salvage_saves_the_rest(cli: Cli, story: str, tmp_path: Path) -> None:
    """A bad spot on a stick must not cost more than what stood on it, and she must know what that was."""
    cli("vault", "salvage", "--vault", "h", "--out", "whole", "--json")
    assert cli("vault", "check", "--vault", "whole").code == 0
    data = bytearray((tmp_path / "h" / "notebook.db").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "h" / "notebook.db").write_bytes(data)
    found = cli("vault", "check", "--vault", "h", "--json")
    if found.out:
        assert (found.code, found.json["ok"]) == (1, False)
        assert found.json["problems"][0]["code"] == "pages_damaged"
    made = cli("vault", "salvage", "--vault", "h", "--out", "new", "--json")
    assert (made.code, made.json["identity"], bool(made.json["damaged"])) == (1, True, True)
    assert cli("story", "show", story, "--vault", "new").code == 0
    again = cli("vault", "salvage", "--vault", "h", "--out", "new")
    assert (again.code, "[vault_exists]" in again.line) == (1, True)
    vault = open_vault(tmp_path / "new", PASSPHRASE)
    vault.write(lambda db: asking.add(db, [StoryId(story)]))
    vault.close()
    told = cli("story", "ask-again", "--vault", "new", "--json")
    assert (told.code, [one["story_id"] for one in told.json["stories"]]) == (1, [story])
    asked = cli("story", "ask-again", story[:8], "--vault", "new")
    assert (asked.code, asked.out) == (0, "Nobody has to be asked again.\n")


@pytest.mark.parametrize("key_file", [True, False])
def test_salvage_takes_shares_where_the_passphrase_is_lost(
    cli: Cli, story: str, tmp_path: Path, key_file: bool
) -> None:
    """A failing stick and a forgotten passphrase come together; the shares in the drawer open nothing."""
    data = bytearray((tmp_path / "h" / "notebook.db").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "h" / "notebook.db").write_bytes(data)
    if not key_file:
        (tmp_path / "h" / "notebook.key").unlink()
    new = write(tmp_path / "new", "an entirely new passphrase")
    shares = ("--share", "share.1", "--share", "share.2")
    made = cli(
        *("vault", "salvage", "--vault", "h", "--out", "saved", *shares),
        *("--new-passphrase-file", new, "--json"),
    )
    assert (made.code, made.json["stories"]) == (1, 1), made.err
    assert ("All passphrases of this vault go" in made.err) != key_file
    assert cli("story", "show", story, "--vault", "saved", "--passphrase-file", new).code == 0
    assert cli("story", "show", story, "--vault", "saved").code == 3
    one = cli("vault", "salvage", "--vault", "h", "--out", "other", *shares[:2], "--passphrase-file", new)
    assert (one.code, "[shares_too_few]" in one.err) == (1, True)
    assert not (tmp_path / "other").exists()
    alone = cli("vault", "salvage", "--vault", "h", "--out", "other", "--new-passphrase-file", new)
    assert (alone.code, "--share" in alone.line) == (2, True)


def test_recovering_says_that_the_passphrases_of_others_go(cli: Cli, helper: Path, tmp_path: Path) -> None:
    """The colleague on the next shift would stand before a vault that no longer knows her."""
    second, third = write(tmp_path / "2", "second passphrase"), write(tmp_path / "3", "third passphrase")
    shares = ("--share", "share.1", "--share", "share.2")
    alone = cli("vault", "recover", "--vault", "h", *shares, "--passphrase-file", second)
    assert (alone.code, alone.err) == (0, "")
    added = cli(
        *("vault", "passphrase", "add", "--vault", "h", "--passphrase-file", second),
        *("--new-passphrase-file", third),
    )
    assert added.code == 0, added.err
    refused = cli("vault", "recover", "--vault", "h", *shares, "--passphrase-file", second)
    assert (refused.code, "[recover_not_confirmed]" in refused.err) == (1, True)
    assert cli("vault", "info", "--vault", "h", "--passphrase-file", third).code == 0
    both = cli("vault", "recover", "--vault", "h", *shares, "--passphrase-file", second, "--confirm", "all")
    assert (both.code, both.line.startswith("All 2 passphrases of this vault go")) == (0, True)
    assert cli("vault", "info", "--vault", "h", "--passphrase-file", third).code == 3


def test_the_log_tells_of_attempts_and_of_a_missing_end(cli: Cli, story: str, tmp_path: Path) -> None:
    """A colleague who guesses at night must not go unseen."""
    wrong = write(tmp_path / "wrong", "not the passphrase")
    for _ in range(2):
        assert cli("story", "list", "--vault", "h", "--passphrase-file", wrong).code == 3
    assert (tmp_path / "h" / "notebook.tries").stat().st_mode & 0o077 == 0
    told = cli("vault", "log", "--vault", "h", "--about", "opening", "--json").json
    assert not (tmp_path / "h" / "notebook.tries").exists()
    tried = next(one for one in told["entries"] if one["kind"] == "unlock_failed")
    assert tried["detail"]["count"] == 2
    assert told["whole"]
    assert cli("vault", "log", "--vault", "h", "--compare", told["head"], "--json").json["holds"] is True
    other = cli("vault", "log", "--vault", "h", "--compare", "3:00000000", "--json")
    assert (other.code, other.json["holds"]) == (1, False)
    assert cli("vault", "log", "--vault", "h", "--compare", "nonsense").code == 2
    assert "unlock_failed" in cli("vault", "log", "--vault", "h").out


def test_what_was_deleted_since_the_backup_does_not_come_back(cli: Cli, story: str) -> None:
    """She asked for it to be gone; a backup of last week must not undo that."""
    cli("vault", "backup", "--vault", "h", "--out", "b")
    gone = cli("story", "delete", story, "--vault", "h")
    assert (gone.code, "[delete_not_confirmed]" in gone.err) == (1, True)
    done = cli("story", "delete", story, "--yes", "--vault", "h")
    assert done.code == 0, done.err
    assert "handed over to nobody" in done.err
    back = cli("vault", "restore", "b", "--vault", "old", "--json").json
    assert (back["stories"], back["deleted"]) == (1, 0)
    back = cli("vault", "restore", "b", "--vault", "new", "--current", "h", "--json").json
    assert (back["stories"], back["deleted"], back["withdrawn"]) == (0, 1, 0)


def test_a_part_is_taken_out_put_back_and_deleted_for_good(cli: Cli, story: str) -> None:
    """She takes a sentence back; a slip of the hand must not take the rest."""
    numbers = [one["number"] for one in cli("story", "show", story, "--vault", "h", "--json").json["items"]]
    assert cli("story", "remove", story, "1", "--vault", "h").code == 0
    assert "1." not in cli("story", "show", story, "--vault", "h").out.splitlines()[1:3]
    assert cli("story", "remove", story, "1", "--put-back", "--vault", "h").code == 0
    told = cli("story", "show", story, "--vault", "h", "--json").json["items"]
    assert [one["number"] for one in told] == numbers
    assert cli("story", "remove", story, "1", "--for-good", "--yes", "--vault", "h").code == 0
    assert "[item_unknown]" in cli("story", "remove", story, "1", "--put-back", "--vault", "h").err
    told = cli("story", "show", story, "--vault", "h", "--json").json["items"]
    assert [one["number"] for one in told] == numbers[1:]
    assert cli("vault", "check", "--vault", "h").code == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody replace what is open")
def test_a_vault_that_is_replaced_during_a_command_goes_on_beside(
    cli: Cli, story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written down so far would be in a file that has no name any more."""
    shutil.copytree(tmp_path / "h", tmp_path / "other")

    def replaced(vault: Vault, **given: Any) -> History:
        os.replace(tmp_path / "other" / "notebook.db", tmp_path / "h" / "notebook.db")
        return history(vault, **given)

    monkeypatch.setattr("tbtt_desktop.cli.log.history", replaced)
    ran = cli("vault", "log", "--vault", "h", "--json")
    assert ran.code == 0
    assert ran.line.endswith("h-rescued; the other file was left as it is.")
    monkeypatch.setattr("tbtt_desktop.cli.log.history", history)
    assert cli("story", "list", "--vault", "h-rescued", "--json").json["stories"][0]["story_id"] == story


def test_a_card_goes_from_screen_to_screen(cli: Cli, desk: Path, helper: Path, tmp_path: Path) -> None:
    """Without a stick that both trust, the picture of the code is all there is."""
    cli("vault", "create", "--vault", "x", "--role", "helper", "--name", "nour")
    told = cli("card", "export", "--vault", "x", "--qr", "nour.png", "--json").json
    assert (told["file"], told["picture"]) == (None, "nour.png")
    shown = cli("card", "show", "nour.png", "--qr").out
    assert " ".join(told["words"]) in shown
    assert len({len(line) for line in shown.splitlines() if "▀" in line}) == 1
    assert cli("card", "add", "nour.png", "--words", " ".join(told["words"]), "--vault", "h").code == 0
    assert cli("card", "export", "--vault", "x").code == 2
    wrong = cli("card", "add", "h/../words", "--vault", "h")
    assert (wrong.code, wrong.line.startswith("words: ")) == (1, True)
