"""Versions, withdrawals, receipts and gaps, from the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tbtt_desktop.crypto.kdf import KdfParams
from tbtt_desktop.limits import KDF_MEMORY_KIB_FLOOR
from tbtt_desktop.services import phrases
from tbtt_desktop.services.vaults import open_vault
from tests.cli.conftest import Cli
from tests.cli.test_handover import export
from tests.helpers import life
from tests.helpers.vaults import PASSPHRASE


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id as cheap as the format lets it be."""
    cheap = KdfParams(memory_kib=KDF_MEMORY_KIB_FLOOR, passes=1, lanes=1)
    monkeypatch.setattr(phrases.hash_of, "__defaults__", (cheap,))


def test_two_versions_are_listed_shown_and_decided(cli: Cli, ready: str, desk: Path, tmp_path: Path) -> None:
    """A screenless desk could take stories in and never say which of two is right."""
    shutil.copytree(tmp_path / "h", tmp_path / "h2")
    export(cli, ready, "a.tbtt")
    cli("story", "redact", ready, "--vault", "h2", "--term", "Call")
    for name in ("looked-at", "approve"):
        cli("story", name, ready, "--vault", "h2")
    assert cli("export", ready, "--to", "nadia", "--out", "b.tbtt", "--attest", "--vault", "h2").code == 0
    taken = cli("import", "a.tbtt", "b.tbtt", "--vault", "c", "--json").json
    assert [one["result"] for one in taken["files"]] == ["imported", "conflict"]
    assert "amal, revision 1" in cli("conflict", "list", "--vault", "c").out
    (one,) = cli("conflict", "list", "--vault", "c", "--json").json["conflicts"]
    assert (one["story_id"], one["here"]["signer"], one["there"]["revision"]) == (ready, "amal", 1)
    shown = cli("conflict", "show", ready, "--vault", "c", "--json").json["differences"]
    field = next(one["field"] for one in shown if one["chosen"])
    assert "[-" in cli("conflict", "show", ready, "--vault", "c").out
    assert cli("conflict", "decide", ready, "--take", "sideways", "--vault", "c").code == 2
    assert cli("conflict", "decide", ready, "--take", "here,there", "--vault", "c").code == 2
    wrong = cli("conflict", "decide", ready, "--take", "nothing=there", "--vault", "c")
    assert (wrong.code, "[conflict_field_unknown]" in wrong.line) == (1, True)
    done = cli("conflict", "decide", ready, "--take", f"{field}=there", "--vault", "c", "--json")
    assert done.json["counts"]["sha256"] == one["there"]["sha256"]  # all that differs came from there
    assert cli("conflict", "list", "--vault", "c", "--json").json == {"conflicts": []}
    assert "[conflict_unknown]" in cli("conflict", "show", ready, "--vault", "c").line


def test_she_takes_it_back_with_six_words_and_everybody_hears_of_it(
    cli: Cli, ready: str, desk: Path, tmp_path: Path
) -> None:
    """She is at the desk, her helper is far, and the ledger must say at the end that it is gone."""
    words = cli("phrase", "give", ready, "--vault", "h", "--json").json["phrase"]
    (tmp_path / "words.txt").write_text(words + "\n", encoding="utf-8")
    (tmp_path / "wrong.txt").write_text("zoo zoo zoo zoo zoo zoo\n", encoding="utf-8")
    assert cli("ledger", "--vault", "h").out == "Nothing has left yet.\n"
    export(cli, ready, "a.tbtt")
    export(cli, ready, "b.tbtt")
    told = cli("import", "b.tbtt", "--vault", "c", "--json").json
    assert told["missing"][0]["missing"] == [[1, 1]]
    assert "1 of amal's bundles have not arrived: 1." in cli("bundle", "missing", "--vault", "c").out
    cli("import", "a.tbtt", "--receipts", "r", "--vault", "c")
    assert cli("bundle", "missing", "--vault", "c", "--json").json == {"chains": []}
    lost = [path.rename(tmp_path / f"lost-{path.name}") for path in (tmp_path / "r").iterdir()]
    assert len(lost) == 1
    again = cli("receipt", "write", "r", "--again", "amal", "--vault", "c", "--json").json
    assert (again["again"], len(again["receipts"])) == (2, 1)
    applied = cli("receipt", "apply", *again["receipts"], "--vault", "h", "--json").json["files"][0]
    assert {one["answer"] for one in applied["confirmed"]} == {"accepted"}
    (entry,) = cli("ledger", ready, "--vault", "h", "--json").json["entries"]
    assert (entry["to"], entry["status"], entry["taken_back"]) == ("nadia", "received", [])
    none = cli("phrase", "find", "--phrase-file", "wrong.txt", "--vault", "c")
    assert (none.code, "[phrase_unknown]" in none.line) == (1, True)
    found = cli("phrase", "find", "--phrase-file", "words.txt", "--vault", "c", "--json").json["stories"]
    assert [one["story_id"] for one in found] == [ready]
    assert cli("withdraw", "--vault", "c").code == 2
    assert cli("withdraw", ready, "--vault", "c").code == 2
    gone = cli(
        *("withdraw", "--phrase-file", "words.txt", "--here", "--out-dir", "back", "--vault", "c", "--json")
    ).json
    assert (gone["story_id"], gone["to"], gone["here"]) == (ready, ["amal"], True)
    assert cli("story", "list", "--vault", "c", "--json").json == {"stories": []}
    due = cli("receipt", "write", "r2", "--vault", "c", "--json").json["receipts"]
    cli("receipt", "apply", *due, "--vault", "h")
    (entry,) = cli("ledger", "--vault", "h", "--json").json["entries"]
    assert entry["status"] == "withdrawn"
    ran = cli("import", *(tmp_path / "back").iterdir(), "--vault", "h", "--json").json
    assert ran["files"][0]["result"] == "withdrawn"
    assert cli("story", "show", ready, "--vault", "h", "--json").json["stage"] == "withdrawn"
    assert cli("phrase", "forget", ready, "--vault", "h").code == 0


def test_what_is_deleted_here_is_taken_back_whole_or_not_begun(
    cli: Cli, ready: str, desk: Path, tmp_path: Path
) -> None:
    """Files for everybody lie there, and it says that it failed: nobody knows whether to send them."""
    words = cli("phrase", "give", ready, "--vault", "h", "--json").json["phrase"]
    (tmp_path / "words.txt").write_text(words + "\n", encoding="utf-8")
    export(cli, ready, "a.tbtt")
    told_here = cli("withdraw", ready, "--here", "--out-dir", "first", "--vault", "h")
    assert (told_here.code, "[told_here]" in told_here.line) == (1, True)
    cli("story", "delete", ready, "--yes", "--vault", "h")
    gone = cli("withdraw", ready, "--here", "--out-dir", "second", "--vault", "h")
    assert (gone.code, "[story_unknown]" in gone.line) == (1, True)
    assert not [name for name in ("first", "second") if (tmp_path / name).exists()]
    back = ("withdraw", "--phrase-file", "words.txt", "--here", "--out-dir", "back", "--vault", "h")
    said = cli(*back)
    assert (said.code, "Receipts are due" in said.out) == (0, False)
    (file,) = (tmp_path / "back").iterdir()
    assert str(file.name) in said.out
    assert cli("import", file, "--vault", "c", "--json").json["files"][0]["result"] == "withdrawn"


def test_a_withdrawal_by_somebody_else_leaves_nothing_to_decide(
    cli: Cli, ready: str, desk: Path, tmp_path: Path
) -> None:
    """The desk would look for a decision that nobody has to make, and find that everything fits."""
    export(cli, ready, "a.tbtt")
    assert cli("import", "a.tbtt", "--vault", "c").code == 0
    cli("vault", "create", "--vault", "x", "--role", "helper", "--name", "lina")
    cli("card", "export", "--out", "lina.tbtt-card", "--vault", "x")
    for card, there in (("nadia.tbtt-card", "x"), ("lina.tbtt-card", "c")):
        assert cli("card", "add", card, "--yes", "--vault", there).code == 0
    lina = open_vault(tmp_path / "x", PASSPHRASE)
    back = life.take_back(lina, tmp_path / "w.tbtt", to="nadia", story_id=ready)
    lina.close()
    told = cli("import", back, "--vault", "c").out
    assert "may not take back; that stays [conflict]" in told
    assert "decide" not in told
    assert cli("conflict", "list", "--vault", "c", "--json").json == {"conflicts": []}
    assert cli("story", "show", ready, "--vault", "c").code == 0
