"""Passphrases, shares, the vault key and the end of a vault on the command line."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from tbtt_desktop.cli import shares
from tbtt_desktop.crypto import passphrases
from tbtt_desktop.crypto.errors import ShareProblem
from tbtt_desktop.crypto.shares import parse_share
from tests.cli.conftest import Cli, names_below
from tests.helpers.vaults import PASSPHRASE

NOUR = "comet willow saffron river"


def write(path: Path, words: str) -> Path:
    """Write a passphrase file."""
    path.write_text(words + "\n", encoding="utf-8")
    return path


def labels(cli: Cli, *more: str | Path) -> list[str]:
    """Who can open the vault."""
    told = cli("vault", "passphrase", "list", "--vault", "h", "--json", *more).json
    return [one["label"] for one in told["passphrases"]]


@pytest.fixture
def nour(cli: Cli, helper: Path, tmp_path: Path) -> Path:
    """The passphrase file of a second helper."""
    path = write(tmp_path / "nour", NOUR)
    added = cli(
        "vault", "passphrase", "add", "--vault", "h", "--label", "nour", "--new-passphrase-file", path
    )
    assert added.code == 0, added.err
    return path


def test_a_leaver_is_shut_out_by_name(cli: Cli, nour: Path, tmp_path: Path) -> None:
    """Her colleagues do not know her passphrase; they must be able to take it away all the same."""
    assert labels(cli) == ["amal", "nour"]
    assert "nour" in cli("vault", "passphrase", "list", "--vault", "h").out
    old = (tmp_path / "h" / "notebook.key").read_bytes()
    gone = cli("vault", "passphrase", "remove", "--vault", "h", "--label", "Nour")
    assert gone.code == 0
    assert "vault rekey" in gone.line
    assert cli("story", "list", "--vault", "h", "--passphrase-file", nour).code == 3
    done = cli("vault", "rekey", "--vault", "h", "--json").json
    assert (done["overwritten"], done["staying"], done["left_behind"]) == (True, ["amal"], 0)
    assert cli("vault", "check", "--vault", "h").code == 0
    (tmp_path / "h" / "notebook.key").write_bytes(old)
    again = cli("story", "list", "--vault", "h", "--passphrase-file", nour)
    assert (again.code, "[vault_damaged]" in again.line) == (1, True)


def test_removing_changes_the_key_at_once_where_that_is_asked_for(
    cli: Cli, nour: Path, tmp_path: Path
) -> None:
    """Two commands are one too many on the day somebody is dismissed."""
    alone = cli("vault", "passphrase", "remove", "--vault", "h", "--own", "--change-key")
    assert (alone.code, "--label" in alone.line) == (2, True)
    unsaid = cli("vault", "passphrase", "remove", "--vault", "h")
    assert (unsaid.code, "--own" in unsaid.err) == (2, True)
    assert labels(cli) == ["amal", "nour"]
    before = (tmp_path / "h" / "notebook.db").read_bytes()
    done = cli("vault", "passphrase", "remove", "--vault", "h", "--label", "nour", "--change-key")
    assert (done.code, done.err) == (0, "")
    after = (tmp_path / "h" / "notebook.db").read_bytes()
    assert before[:16] != after[:16]  # the salt of the new key
    assert labels(cli) == ["amal"]


def test_without_a_label_one_is_given(cli: Cli, nour: Path, tmp_path: Path) -> None:
    """Scripts of before labels would end, and a helper start work without her passphrase."""
    third = write(tmp_path / "third", "lantern orchid gravel piano")
    assert cli("vault", "passphrase", "add", "--vault", "h", "--new-passphrase-file", third).code == 0
    assert labels(cli) == ["amal", "nour", "passphrase 3"]


def test_labels_are_given_and_refused(cli: Cli, nour: Path, tmp_path: Path) -> None:
    """The wrong person would be shut out, or nobody."""
    assert cli("vault", "passphrase", "name", "nour", "--as", "night shift", "--vault", "h").code == 0
    assert labels(cli) == ["amal", "night shift"]
    unknown = cli("vault", "passphrase", "remove", "--vault", "h", "--label", "nour")
    assert (unknown.code, "[label_missing]" in unknown.line) == (1, True)
    third = write(tmp_path / "third", "lantern orchid gravel piano")
    taken = cli(
        "vault", "passphrase", "add", "--vault", "h", "--label", "AMAL", "--new-passphrase-file", third
    )
    assert (taken.code, "[label_taken]" in taken.line) == (1, True)
    same = cli("vault", "passphrase", "add", "--vault", "h", "--label", "x", "--new-passphrase-file", nour)
    assert (same.code, "[passphrase_taken]" in same.line) == (1, True)


WEAK = ("password", "amal1234", "qwertyuiop", "    ", "letmein2026")


@pytest.mark.parametrize("weak", WEAK)
def test_a_weak_passphrase_is_refused_wherever_one_is_set(
    cli: Cli, helper: Path, tmp_path: Path, weak: str
) -> None:
    """What a thief guesses in an evening would stand between him and every story."""
    file = write(tmp_path / "weak", weak)
    before = names_below(tmp_path)
    key = (tmp_path / "h" / "notebook.key").read_bytes()
    share = ("--share", "share.1", "--share", "share.2")
    for command in (
        ("create", "--vault", "n", "--role", "helper", "--name", "amal", "--passphrase-file", file),
        ("passphrase", "add", "--vault", "h", "--label", "x", "--new-passphrase-file", file),
        ("passphrase", "change", "--vault", "h", "--new-passphrase-file", file),
        ("recover", "--vault", "h", *share, "--new-passphrase-file", file),
        ("recover", "--vault", "h", *share, "--passphrase-file", file),
    ):
        ran = cli("vault", *command)
        assert ran.code == 1, command
        assert "[passphrase_weak]" in ran.line or "[passphrase_empty]" in ran.line
        assert weak.strip() == "" or weak not in ran.err
    assert names_below(tmp_path) == before
    assert (tmp_path / "h" / "notebook.key").read_bytes() == key


def test_suggested_words_are_taken(cli: Cli, helper: Path, tmp_path: Path) -> None:
    """Refused without being shown a better one, she would write a worse one with a digit behind it."""
    refused = cli(
        "vault", "passphrase", "change", "--vault", "h", "--new-passphrase-file", write(tmp_path / "w", "x")
    )
    assert "vault passphrase suggest" in refused.line
    words = cli("vault", "passphrase", "suggest").out.strip()
    assert len(words.split()) == passphrases.SUGGESTED_WORDS
    assert cli("vault", "passphrase", "suggest", "--json").json["passphrase"] != words
    new = write(tmp_path / "new", words)
    assert cli("vault", "passphrase", "change", "--vault", "h", "--new-passphrase-file", new).code == 0
    assert cli("story", "list", "--vault", "h", "--passphrase-file", new).code == 0


def test_three_of_five(cli: Cli, tmp_path: Path) -> None:
    """Two of five could open what needs three, or three could not."""
    made = cli(
        *("vault", "create", "--vault", "v", "--role", "helper", "--name", "amal", "--shares", "3-of-5"),
        *("--recovery-out", "s", "--json"),
    ).json
    assert made["recovery"] == [f"s.{number}" for number in range(1, 6)]
    two = cli("vault", "shares", "check", "--vault", "v", "--share", "s.1", "--share", "s.5")
    assert (two.code, "3 shares are needed and 2 given" in two.line) == (1, True)
    three = tuple(itertools.chain(*(("--share", f"s.{number}") for number in (5, 2, 3))))
    assert cli("vault", "shares", "check", "--vault", "v", *three).code == 0
    new = write(tmp_path / "new", NOUR)
    assert cli("vault", "recover", "--vault", "v", *three, "--new-passphrase-file", new).code == 0


@pytest.mark.parametrize("choice", ["1-of-3", "3-of-2", "6-of-9", "2-of-17", "all"])
def test_a_choice_of_shares_that_cannot_be_is_wrong_usage(cli: Cli, tmp_path: Path, choice: str) -> None:
    """A vault would be made whose shares open nothing, or one of which opens all."""
    ran = cli("vault", "create", "--vault", "v", "--role", "helper", "--name", "amal", "--shares", choice)
    assert ran.code == 2
    assert not (tmp_path / "v").exists()


def test_new_shares_when_a_holder_leaves(cli: Cli, helper: Path, tmp_path: Path) -> None:
    """Whoever left with a share would still be one of two who open the vault."""
    nowhere = cli("vault", "shares", "new", "--vault", "h")
    assert (nowhere.code, "--recovery-out" in nowhere.line) == (2, True)
    taken = cli("vault", "shares", "new", "--vault", "h", "--recovery-out", "share")
    assert (taken.code, "[file_exists]" in taken.line) == (1, True)
    done = cli(
        "vault", "shares", "new", "--vault", "h", "--shares", "2-of-4", "--recovery-out", "new", "--json"
    ).json
    assert (done["shares"], len(done["recovery"])) == ("2-of-4", 4)
    assert {(tmp_path / f"new.{number}").stat().st_mode & 0o077 for number in range(1, 5)} == {0}
    old = cli("vault", "shares", "check", "--vault", "h", "--share", "share.1", "--share", "share.2")
    assert (old.code, "[wrong_recovery]" in old.line) == (1, True)
    mixed = cli("vault", "shares", "check", "--vault", "h", "--share", "share.1", "--share", "new.2")
    assert (mixed.code, "Share 2 belongs to another set" in mixed.line) == (1, True)
    assert cli("vault", "shares", "check", "--vault", "h", "--share", "new.4", "--share", "new.2").code == 0


def test_number_groups_are_shares_too(cli: Cli, helper: Path, tmp_path: Path) -> None:
    """Who does not write Latin letters copied the digits, and would stand outside."""
    for number in (1, 3):
        share = parse_share((tmp_path / f"share.{number}").read_text(encoding="ascii"))
        write(tmp_path / f"digits.{number}", " ".join(share.groups))
    assert (
        cli("vault", "shares", "check", "--vault", "h", "--share", "digits.1", "--share", "digits.3").code
        == 0
    )


def test_a_half_read_word_is_named_and_near_ones_are_for_people_alone(
    cli: Cli, helper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She would compare twenty words; and a script's log would keep what is almost the secret."""
    words = (tmp_path / "share.1").read_text(encoding="ascii").split()
    wrong = words[6][:3] + "x" + words[6][4:] + "q"
    write(tmp_path / "slip", " ".join([*words[:6], wrong, *words[7:]]))
    ran = cli("vault", "shares", "check", "--vault", "h", "--share", "slip", "--share", "share.2")
    assert ran.code == 1
    assert "Share 1: word 7" in ran.line
    assert wrong not in ran.err
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    said: list[str] = []
    monkeypatch.setattr(shares, "note", said.append)
    with pytest.raises(ShareProblem), shares.near_words_offered(["academic acedemic"]):
        raise ShareProblem("share_word_unknown", share=1, place=2)
    assert said == ["Perhaps it is: academic, epidemic, ceramic"]


def test_erasing_wants_a_word_and_says_what_is_lost(cli: Cli, story: str, tmp_path: Path) -> None:
    """A slip of the keyboard would destroy the only copy of what she told."""
    before = names_below(tmp_path / "h")
    for confirm in ((), ("--confirm", "yes"), ("--confirm", "")):
        ran = cli("vault", "erase", "--vault", "h", *confirm)
        assert ran.code == 1
        assert "Never handed over: 1" in ran.err
        assert "[erase_not_confirmed]" in ran.err
    assert names_below(tmp_path / "h") == before
    wrong = write(tmp_path / "wrong", "not the passphrase")
    assert cli("vault", "erase", "--vault", "h", "--confirm", "erase", "--passphrase-file", wrong).code == 3
    assert cli("story", "list", "--vault", "h").code == 0
    done = cli("vault", "erase", "--vault", "h", "--confirm", "erase", "--json")
    assert done.json["lost"] == {"stories": 1, "never_handed_over": 1, "changed_since": 0, "received": 0}
    assert (done.json["overwritten"], done.json["left"]) == (True, [])
    assert not (tmp_path / "h").exists()
    assert PASSPHRASE not in done.err
