"""From the helper to the coordinator and back, in this process."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyrage import passphrase as stock  # type: ignore[import-untyped]

from tbtt_desktop.crypto import age_passphrase
from tests.cli.conftest import Cli, names_below


def export(cli: Cli, story: str, out: str = "b.tbtt") -> None:
    """Hand a story over."""
    ran = cli("export", story, "--to", "nadia", "--out", out, "--vault", "h")
    assert ran.code == 0, ran.err


def test_nothing_leaves_unseen_and_unapproved(cli: Cli, story: str, desk: Path, tmp_path: Path) -> None:
    """A story would leave that nobody looked at and to which she never agreed."""
    cli("story", "redact", story, "--vault", "h", "--accept", "all", "--box", "3:20,20,280,50")
    ran = cli("export", story, "--to", "nadia", "--out", "b.tbtt", "--vault", "h", "--json")
    assert ran.code == 1
    assert "[not_looked_at]" in ran.line
    assert "[not_approved]" in ran.line
    assert ran.json["ok"] is False
    assert [one["code"] for one in ran.json["stories"][0]["problems"]] == ["not_looked_at", "not_approved"]
    assert not (tmp_path / "b.tbtt").exists()


def test_attesting_is_recorded_with_who_said_so(cli: Cli, story: str, desk: Path) -> None:
    """Nobody could say later on whose word the story left."""
    cli("story", "redact", story, "--vault", "h", "--accept", "all", "--box", "3:20,20,280,50")
    assert cli("export", story, "--to", "nadia", "--out", "b.tbtt", "--attest", "--vault", "h").code == 0
    assert cli("import", "b.tbtt", "--vault", "c").code == 0
    approval = cli("story", "show", story, "--vault", "c", "--json").json["approval"]
    assert (approval["how"], approval["attested_by"]) == ("attested", "amal")


def test_attesting_does_not_help_over_anything_else(cli: Cli, story: str, desk: Path) -> None:
    """A flag that a script always sets would override her no."""
    cli("story", "consent", story, "--vault", "h", "--withdraw", "share_pseudonymised_to_archive")
    ran = cli("export", story, "--to", "nadia", "--out", "b.tbtt", "--attest", "--vault", "h")
    assert ran.code == 1
    assert "share_pseudonymised_to_archive" in ran.line
    assert cli("story", "show", story, "--vault", "h", "--json").json["items"][2]["looked_at"] is False


def test_a_name_left_readable_stops_the_export_and_can_be_answered(
    cli: Cli, helper: Path, desk: Path, media: Path
) -> None:
    """A name would leave in a word that nobody covered, or a harmless word keep the story here for ever."""
    (media / "t.txt").write_text("My name is Zubeida Khan. She wrote Zubaida too.", encoding="utf-8")
    story = cli(
        *("story", "add", "--vault", "h", "--text", "t.txt", "--consent"),
        "take_notes,share_pseudonymised_to_archive",
    ).out.strip()
    cli("story", "redact", story, "--vault", "h", "--term", "Zubeida", "--term", "Khan")
    cli("story", "approve", story, "--vault", "h")
    ran = cli("export", story, "--to", "nadia", "--out", "b.tbtt", "--vault", "h", "--json")
    questions = ran.json["stories"][0]["questions"]
    if not questions:
        pytest.fail("the misspelt name was covered with the others: choose another slip")
    assert {one["severity"] for one in questions} == {"ask"}
    assert all(one["place"] in ran.line for one in questions)
    for one in questions:
        assert cli("story", "not-her", story, one["place"], "--vault", "h").code == 0
    assert cli("export", story, "--to", "nadia", "--out", "b.tbtt", "--vault", "h").code == 0


def test_what_no_scope_covers_is_held_back_and_named(cli: Cli, ready: str, desk: Path) -> None:
    """Her voice would leave though she said no to that alone."""
    cli("story", "consent", ready, "--vault", "h", "--withdraw", "publish_voice_original")
    cli("story", "approve", ready, "--vault", "h")
    ran = cli("export", ready, "--to", "nadia", "--out", "b.tbtt", "--vault", "h", "--json")
    assert ran.code == 0, ran.err
    told = ran.json["stories"][0]
    assert told["items"] == [1, 3]
    assert told["held_back"] == [{"number": 2, "kind": "audio", "scope": "publish_voice_original"}]
    cli("import", "b.tbtt", "--vault", "c")
    arrived = cli("story", "show", ready, "--vault", "c", "--json").json["items"]
    assert [item["kind"] for item in arrived] == ["text", "photo"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("00000000", "--to", "nadia"), "story_unknown"),
        (("STORY", "--to", "nobody"), "card_unknown"),
        (("STORY", "--to", "unsure"), "card_not_trusted"),
    ],
)
def test_a_wrong_name_is_told(
    cli: Cli, ready: str, desk: Path, tmp_path: Path, arguments: tuple[str, ...], code: str
) -> None:
    """A story would be encrypted for somebody who was never compared."""
    cli("vault", "create", "--vault", "x", "--role", "coordinator", "--name", "unsure")
    cli("card", "export", "--vault", "x", "--out", "unsure.tbtt-card")
    cli("card", "add", "unsure.tbtt-card", "--vault", "h")
    words = [ready if one == "STORY" else one for one in arguments]
    ran = cli("export", *words, "--out", "b.tbtt", "--vault", "h")
    assert ran.code == 1
    assert f"[{code}]" in ran.line
    assert not (tmp_path / "b.tbtt").exists()


def test_the_whole_way_and_back(cli: Cli, ready: str, desk: Path, tmp_path: Path) -> None:
    """A story would not arrive, its receipt not count, or its withdrawal not be carried out."""
    export(cli, ready)
    seen = cli("verify", "b.tbtt", "--vault", "c", "--json").json
    assert (seen["ok"], seen["kind"], seen["signer"], seen["trust"], seen["code"]) == (
        *(True, "stories", "amal", "trusted"),
        None,
    )
    assert cli("story", "list", "--vault", "c", "--json").json == {"stories": []}
    (tmp_path / "copy.tbtt").write_bytes((tmp_path / "b.tbtt").read_bytes())
    taken = cli("import", "b.tbtt", "copy.tbtt", "--receipts", "r", "--vault", "c", "--json").json
    assert [one["result"] for one in taken["files"]] == ["imported", "duplicate"]
    [receipt] = taken["receipts"]
    assert cli("receipt", "apply", receipt, "--vault", "h").code == 0
    assert cli("story", "show", ready, "--vault", "h", "--json").json["stage"] == "received"
    withdrawn = cli("withdraw", ready, "--to", "nadia", "--out", "w.tbtt", "--vault", "h")
    assert withdrawn.code == 0, withdrawn.err
    again = cli("import", "w.tbtt", "b.tbtt", "--receipts", "r2", "--vault", "c", "--json").json
    assert again["files"][0]["result"] == "withdrawn"
    assert "[story_unknown]" in cli("story", "show", ready, "--vault", "c").line
    assert "threat" not in cli("story", "show", ready, "--vault", "c").out
    applied = cli("receipt", "apply", *again["receipts"], "--vault", "h", "--json").json
    assert applied["files"][0]["result"] == "imported"
    assert {"b.tbtt", "w.tbtt"} <= names_below(tmp_path)


def test_a_stranger_waits_and_a_revoked_key_stays_out(cli: Cli, ready: str, desk: Path) -> None:
    """Anybody could put a story into the coordinator's vault."""
    export(cli, ready)
    assert cli("card", "revoke", "amal", "--vault", "c", "--json").json["trust"] == "revoked"
    ran = cli("import", "b.tbtt", "--vault", "c", "--json")
    assert (ran.code, ran.json["files"][0]["result"]) == (0, "quarantined")
    seen = cli("verify", "b.tbtt", "--vault", "c", "--json")
    assert (seen.code, seen.json["trust"]) == (0, "revoked")
    assert cli("story", "list", "--vault", "c", "--json").json == {"stories": []}


def test_an_unknown_signer_waits(cli: Cli, ready: str) -> None:
    """A bundle would be taken in from somebody whose words nobody compared."""
    cli("vault", "create", "--vault", "x", "--role", "coordinator", "--name", "zara")
    cli("card", "export", "--vault", "x", "--out", "zara.tbtt-card")
    cli("card", "add", "zara.tbtt-card", "--yes", "--vault", "h")
    assert cli("export", ready, "--to", "zara", "--out", "b.tbtt", "--vault", "h").code == 0
    ran = cli("import", "b.tbtt", "--vault", "x", "--json")
    assert (ran.code, ran.json["files"][0]["result"]) == (0, "waiting")
    assert cli("verify", "b.tbtt", "--vault", "x", "--json").json["trust"] == "unknown"


def test_a_bundle_of_stories_is_no_receipt(cli: Cli, ready: str, desk: Path) -> None:
    """Stories would be taken in by a command that only looks for confirmations."""
    export(cli, ready)
    ran = cli("receipt", "apply", "b.tbtt", "--vault", "c", "--json")
    assert (ran.code, ran.json["files"][0]["result"]) == (1, "refused:not_a_receipt")
    assert "b.tbtt" in ran.line
    assert cli("story", "list", "--vault", "c", "--json").json == {"stories": []}


def test_a_story_deleted_here_can_still_be_taken_back(cli: Cli, ready: str, desk: Path) -> None:
    """Deleting her story here would take away her only way to have it deleted there."""
    ran = cli("withdraw", ready, "--to", "nadia", "--out", "w.tbtt", "--vault", "h")
    assert ran.code == 1
    assert "[never_left]" in ran.line
    export(cli, ready)
    narrow = cli(
        "withdraw", ready, "--scope", "publish_image", "--to", "nadia", "--out", "n.tbtt", "--vault", "h"
    )
    assert narrow.code == 0, narrow.err
    granted = cli("story", "consent", ready, "--vault", "h", "--json").json["grants"]
    assert "publish_image" not in {grant["scope"] for grant in granted}


def test_counts_are_told_in_both_forms(cli: Cli, ready: str) -> None:
    """A single story would stand in a table for anybody to find."""
    told = cli("report", "--vault", "h").json
    assert told["stories"] is None
    assert cli("report", "--vault", "h", "--format", "csv").out.splitlines()[0] == "list,code,label,stories"
    assert cli("report", "--vault", "h", "--format", "csv", "--json").code == 2


def test_what_came_in_goes_on_as_it_came(cli: Cli, ready: str, desk: Path) -> None:
    """A desk without a screen could not pass anything on to the archive."""
    export(cli, ready)
    assert cli("import", "b.tbtt", "--vault", "c").code == 0
    ran = cli("export", ready, "--to", "amal", "--out", "p.tbtt", "--vault", "c", "--json")
    assert ran.json["passed_on"] == [{"story_id": ready, "problem": None, "scope": None}]
    ran = cli("verify", "p.tbtt", "--vault", "h", "--json")
    assert [(one["signer"], one["trust"]) for one in ran.json["told_by"]] == [("amal", "trusted")]
    assert cli("verify", "p.tbtt", "--vault", "h").out.count("amal") == 1
    ran = cli("export", "--received", "--to", "amal", "--out", "q.tbtt", "--vault", "c")
    assert "[nothing_to_pass_on]" in ran.line  # who told it has it
    assert cli("export", ready, "--received", "--to", "amal", "--out", "q.tbtt", "--vault", "c").code == 2
    many = [f"friend-{number}" for number in range(17)]
    ran = cli("export", ready, "--to", ",".join(many), "--out", "q.tbtt", "--vault", "h")
    assert "16 people" in ran.line


def test_whether_she_would_be_recognised_is_asked_answered_and_told(cli: Cli, ready: str, desk: Path) -> None:
    """Names covered and the village left readable, and nobody would say that it was never looked at."""
    transcript = "My brother, the midwife of Kolmbrak, drove us."
    added = cli("story", "transcript", ready, "2", "--set", "-", "--vault", "h", stdin=transcript)
    assert added.code == 0, added.err
    shown = cli("story", "indirect", ready, "--vault", "h", "--json").json
    assert {"brother", "midwife"} <= {one["text"] for one in shown["left"]}
    assert {one["kind"] for one in shown["left"]} >= {"relation", "job"}
    assert shown["answered"] is False
    plain = cli("story", "approve", ready, "--vault", "h")
    assert plain.code == 0
    assert "Not answered" in plain.out
    assert "story approve --indirect" in plain.out
    out = ("--to", "nadia", "--out", "b.tbtt", "--vault", "h")
    assert "Not answered" in cli("export", ready, *out).out
    told = cli("story", "approve", ready, "--indirect", "--vault", "h", "--json").json
    assert told["indirect"] == {"left": len(shown["left"]), "answered": True}
    assert "Answered" in cli("story", "indirect", ready, "--vault", "h").out
    assert "Not answered" not in cli("story", "approve", ready, "--vault", "h").out  # it still holds
    left = cli("export", ready, "--to", "nadia", "--out", "c.tbtt", "--vault", "h", "--json").json["stories"]
    assert left[0]["indirect"] == told["indirect"]
    assert left[0]["open_suggestions"] == told["open_suggestions"]


def test_attesting_is_not_asked_for_again_where_something_else_is_in_the_way(
    cli: Cli, helper: Path, media: Path, desk: Path
) -> None:
    """Told to say --attest, which she said, she looks no further, and the name in the title stays."""
    (media / "named.txt").write_text("Zubeldina wrote to me.", encoding="utf-8")
    added = cli(
        *("story", "add", "--text", "named.txt", "--pseudonym", "Zubeldina", "--vault", "h"),
        *("--consent", "take_notes,share_pseudonymised_to_archive", "--json"),
    )
    story = added.json["story_id"]
    assert cli("story", "redact", story, "--vault", "h", "--term", "Zubeldina").code == 0
    to_her = ("export", story, "--to", "nadia", "--out", "b.tbtt", "--vault", "h")
    for attest in ((), ("--attest",)):
        ran = cli(*to_her, *attest)
        assert ran.code == 1
        assert "[leak]" in ran.line
        assert ("[not_approved]" in ran.line) is not bool(attest)


def test_attesting_answers_for_what_is_left_too(cli: Cli, ready: str, desk: Path) -> None:
    """Who attests would believe the question answered, and the record would say that nobody was asked."""
    for words in ("My brother drove us.", "My brother and the midwife drove us."):
        cli("story", "transcript", ready, "2", "--set", "-", "--vault", "h", stdin=words)
        if "midwife" in words:
            assert "Not answered" in cli("story", "approve", ready, "--vault", "h").out
        out = f"{len(words)}.tbtt"
        ran = cli("export", ready, "--to", "nadia", "--out", out, "--attest", "--vault", "h", "--json")
        assert ran.json["stories"][0]["indirect"]["answered"] is True, ran.err


def test_a_whole_story_is_given_up_only_to_whom_she_named_and_only_when_asked_for(
    cli: Cli, ready: str, desk: Path
) -> None:
    """An unredacted story would leave by a command that somebody mistook for export."""
    told = ("story", "transfer", ready, "--vault", "h", "--to", "nadia", "--out", "t.tbtt")
    assert "[transfer_not_confirmed]" in cli(*told, stdin="n\n").err
    assert "[transfer_consent]" in cli(*told, "--yes").line
    agreed = ("--grant", "share_identified_to_archive", "--for", "nadia")
    assert cli("story", "consent", ready, "--vault", "h", *agreed).code == 0
    assert cli(*told, "--yes").code == 0
    ran = cli("verify", "t.tbtt", "--vault", "c")
    assert "NOT REDACTED" in ran.out
    assert cli("import", "t.tbtt", "--vault", "c", "--receipts", "r").code == 0
    ran = cli("story", "show", ready, "--vault", "c", "--json")
    assert "Zubeida" in ran.json["items"][0]["text"]


def test_her_own_copy_wants_a_passphrase_that_is_not_guessed(
    cli: Cli, ready: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A copy at home that opens with her birthday is worse than none."""
    monkeypatch.setattr(age_passphrase, "LOG_N", 10)
    told = ("story", "copy", ready, "--vault", "h", "--out", "hers.age", "--new-passphrase-file", "p.txt")
    (tmp_path / "p.txt").write_text("amina1990\n", encoding="utf-8")
    assert "[passphrase_weak]" in cli(*told).err
    assert not (tmp_path / "hers.age").exists()
    (tmp_path / "p.txt").write_text("base wear faith sick army nurse\n", encoding="utf-8")
    assert cli(*told, "--covered", "--json").json["covered"] is True
    page: bytes = stock.decrypt((tmp_path / "hers.age").read_bytes(), "base wear faith sick army nurse")
    assert "Zubeida" not in page.decode()
