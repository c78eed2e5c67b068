"""Rosters, new keys and quarantine from the command line, checked with the tools that everybody has."""

from __future__ import annotations

import datetime as dt
import itertools
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.bundle.errors import BundleRefused
from tbtt_desktop.cli import card as card_commands
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.errors import BugError
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import signers
from tests.bundle.makers import Person, person
from tests.cli.conftest import CONSENT, Cli
from tests.guard.test_process import LINUX
from tests.helpers.chat import code as qr_code
from tests.helpers.held_up import before_camera

ROSE, EVE = person("rose", 61), person("eve", 63)
TODAY = dt.datetime.now(dt.UTC).date()
UNTIL = TODAY + dt.timedelta(30)
WORDS = b"the tagmanifest of a bundle\n"


@pytest.fixture
def two(cli: Cli, tmp_path: Path) -> Cli:
    """Amal's vault `a` and a coordinator's vault `d`; the latter compared words with Rose and Eve too."""
    for folder, role, name in (("a", "helper", "amal"), ("d", "coordinator", "desk")):
        assert cli("vault", "create", "--vault", folder, "--role", role, "--name", name).code == 0
        assert cli("card", "export", "--out", f"{name}.tbtt-card", "--vault", folder).code == 0
    for folder, card in (("a", "desk.tbtt-card"), ("d", "amal.tbtt-card")):
        words = cli("card", "show", card, "--json").json["words"]
        assert cli("card", "add", card, "--words", " ".join(words), "--vault", folder).code == 0
    for one in (ROSE, EVE):
        (tmp_path / f"{one.card.alias}.card").write_bytes(one.card.raw)
        assert cli("card", "add", f"{one.card.alias}.card", "--yes", "--vault", "d").code == 0
    return cli


def cards(cli: Cli, vault: str) -> dict[str, Any]:
    """Return the cards that are listed, by alias."""
    return {one["alias"]: one for one in cli("card", "list", "--vault", vault, "--json").json["cards"]}


def verified(
    folder: Path, one: Person, *more: str, alias: str | None = None, namespace: str = "bundle@tbtt"
) -> bool:
    """Return whether stock ssh-keygen takes a signature for good."""
    signature = folder / "words.sig"
    signature.write_bytes(sshsig.sign(one.seed, namespace, WORDS))
    told = ["-f", folder / "allowed", "-I", alias or one.card.alias, "-n", namespace, "-s", signature, *more]
    command = ["ssh-keygen", "-Y", "verify", *map(str, told)]
    return subprocess.run(command, input=WORDS, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="needs ssh-keygen")
def test_a_roster_on_its_whole_way(two: Cli, tmp_path: Path) -> None:
    """A coordinator scripts this; and without this program the archive must still know whose word counts."""
    made = two(
        "roster", "create", "--to", "amal", "--until", str(UNTIL), "--out", "r.tbtt", "--vault", "d", "--json"
    )
    assert (made.code, made.json["roster"]["serial"], made.json["files"]) == (0, 1, ["r.tbtt"])
    seen = two("roster", "show", "r.tbtt", "--vault", "a", "--json").json
    assert (seen["authority"], seen["state"], seen["ours"]) == ("desk", "not_believed", False)
    files = two("import", "r.tbtt", "--vault", "a", "--json")
    assert (files.code, files.json["files"][0]["result"]) == (1, "refused:roster_not_believed")
    assert two("card", "authority", "desk", "--vault", "a", "--json").json["authority"] is True
    assert two("import", "r.tbtt", "--vault", "a", "--json").json["files"][0]["result"] == "imported"
    rose = cards(two, "a")["rose"]
    assert (rose["trust"], rose["compared"]) == ("trusted", False)
    assert rose["by"] == {"alias": "desk", "serial": 1, "until": str(UNTIL)}
    assert f"trusted by roster 1 of desk, until {UNTIL}" in two("card", "list", "--vault", "a").out
    assert "Roster 1 of desk" in two("roster", "list", "--vault", "a").out

    assert (
        two("card", "signers", "--out", "allowed", "--revoked", "gone", "--vault", "a", "--json").json["keys"]
        == 4
    )
    assert (tmp_path / "gone").read_bytes() == b""
    assert verified(tmp_path, ROSE)
    assert verified(tmp_path, ROSE, namespace="card@tbtt")
    assert not verified(tmp_path, ROSE, namespace="card-succession@tbtt")
    assert not verified(tmp_path, ROSE, alias="eve")
    late, last = (f"-Overify-time={UNTIL + dt.timedelta(days):%Y%m%d}120000Z" for days in (1, 0))
    assert verified(tmp_path, ROSE, last)
    assert not verified(tmp_path, ROSE, late)
    assert not verified(tmp_path, ROSE, f"-Overify-time={TODAY - dt.timedelta(1):%Y%m%d}120000Z")

    assert two("card", "revoke", "rose", "--reason", "stolen", "--vault", "d").code == 0
    again = ("--until", str(UNTIL), "--leave-out", "eve", "--out", "r2.tbtt", "--vault", "d", "--json")
    assert two("roster", "create", "--to", "amal", *again).json["roster"]["serial"] == 2
    assert two("import", "r2.tbtt", "--vault", "a", "--json").json["files"][0]["result"] == "updated"
    listed = cards(two, "a")
    assert (listed["rose"]["trust"] if "rose" in listed else None, "eve" in listed) == (None, False)
    assert two("card", "signers", "--out", "allowed2", "--revoked", "gone2", "--vault", "a").code == 0
    assert (tmp_path / "gone2").read_text() == ROSE.card.signing_key + "\n"
    assert ROSE.card.signing_key not in (tmp_path / "allowed2").read_text()
    assert not verified(tmp_path, ROSE, "-r", str(tmp_path / "gone2"))  # by the older list, still
    assert verified(tmp_path, EVE, "-r", str(tmp_path / "gone2"))


def test_a_hostile_alias_never_becomes_a_principal() -> None:
    """With an alias of `*` ssh-keygen would say of every signature that it is good."""
    for alias in ("*", "amal,eve", "amal\nrose", "!rose", "Rose", "con", ""):
        with pytest.raises(BugError):
            signers._line(alias, ROSE.card.signing_key)
        with pytest.raises(BundleRefused):
            person(alias, 66)


def test_new_keys_and_what_the_other_side_is_told(two: Cli, tmp_path: Path) -> None:
    """Without the words in sight nobody compares them, and what she sends waits for ever."""
    before = cards(two, "d")["amal"]["fingerprint"]
    made = two("card", "rotate", "--yes", "--out", "new.tbtt-card", "--vault", "a", "--json").json
    assert made["fingerprint"] != before
    shown = two("card", "add", "new.tbtt-card", "--vault", "d", "--json").json
    assert (shown["trust"], shown["succeeds"]) == ("unknown", "amal")
    assert "the new key of amal; compare words" in two("card", "list", "--vault", "d").out
    words = " ".join(made["words"])
    assert two("card", "add", "new.tbtt-card", "--words", words, "--vault", "d").code == 0
    found = two("card", "list", "--vault", "d", "--json").json["cards"]
    assert {one["fingerprint"]: one["successor"] for one in found if one["alias"] == "amal"} == {
        before: made["fingerprint"],
        made["fingerprint"]: None,
    }
    assert "a former key" in two("card", "list", "--vault", "d").out
    only = two("card", "rotate", "--only", "reading", "--vault", "a", "--json").json
    assert only["fingerprint"] == made["fingerprint"]


@LINUX
def test_a_card_is_added_from_a_camera(two: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a window a card would have to come by stick, and a stick carries more than cards."""
    qr_code("https://example.org/somewhere", 6).save(tmp_path / "sticker.png")
    assert two("card", "export", "--qr", "amal.png", "--vault", "a").code == 0
    held = before_camera(tmp_path / "sticker.png")
    sticker, card, looks = held.look, before_camera(tmp_path / "amal.png"), itertools.count()

    def look(edge: int = 0, progress: Progress = SILENT) -> DecodedPhoto:
        assert held.on
        return sticker(edge, progress) if next(looks) < 2 else card.look(edge, progress)

    monkeypatch.setattr(held, "look", look)
    monkeypatch.setattr(card_commands, "SystemCameras", lambda: held)
    ran = two("card", "add", "--camera", "--vault", "d", "--json")
    assert (ran.code, ran.json["alias"], ran.json["trust"]) == (0, "amal", "trusted")
    assert ran.err.count("is not a card") == 1  # of two looks at the sticker
    assert "Hold the code up to the camera Desk" in ran.err
    assert not held.on
    assert two("card", "add", "--camera", "--device", "wall", "--vault", "d").code == 1
    for wrong in ((), ("x.card", "--camera"), ("x.card", "--device", "desk")):
        assert two("card", "add", *wrong, "--vault", "d").code == 2


def test_a_card_that_was_added_by_mistake_is_removed(two: Cli, tmp_path: Path) -> None:
    """A script that reads the list would go on offering somebody whom nobody knows."""
    (tmp_path / "new.card").write_bytes(person("zaynab", 67).card.raw)
    assert two("card", "add", "new.card", "--vault", "d").code == 0
    gone = two("card", "remove", "zaynab", "--out", "kept.card", "--vault", "d", "--json").json
    assert gone["stays"] == {"stories": 0, "given": 0, "listed_by": []}
    assert "zaynab" not in cards(two, "d")
    assert two("card", "add", gone["file"], "--vault", "d").code == 0
    told = two("card", "remove", "zaynab", "--yes", "--vault", "d")
    assert "Nothing of it is here, and nothing was given to it." in told.out
    refused = two("card", "remove", "rose", "--yes", "--vault", "d")
    assert (refused.code, "[card_compared]" in refused.line) == (1, True)


def test_what_is_kept_aside_is_listed_read_and_decided(two: Cli, tmp_path: Path) -> None:
    """A screenless desk must be able to decide as well, and to read before it does."""
    (tmp_path / "t.txt").write_text("He called all night.", encoding="utf-8")
    add = ("story", "add", "--text", "t.txt", "--consent", CONSENT, "--vault", "a", "--json")
    ids = [two(*add).json["story_id"] for _ in range(2)]
    assert two("export", *ids, "--to", "desk", "--out", "b.tbtt", "--attest", "--vault", "a").code == 0
    assert two("import", "b.tbtt", "--vault", "d").code == 0
    assert two("card", "revoke", "amal", "--vault", "d", "--json").json["kept_aside"] == 2
    listed = two("quarantine", "list", "--vault", "d", "--json").json["stories"]
    assert {one["story_id"] for one in listed} == set(ids)
    assert {one["signer"] for one in listed} == {"amal"}
    shown = two("quarantine", "show", ids[0], "--vault", "d")
    assert "He called all night." in shown.out
    assert two("quarantine", "show", ids[0], "--vault", "d", "--json").json["revisions"][0]["items"][0][
        "text"
    ]
    assert two("story", "show", ids[0], "--vault", "d", "--json").json["stage"] == "quarantined"
    assert two("story", "search", "called", "--vault", "d", "--json").json == {"stories": []}
    assert "nobody vouches for what follows" in shown.out
    assert two("quarantine", "accept", ids[0], "--vault", "d").code == 0
    assert two("quarantine", "undo", ids[0], "--vault", "d", "--json").json["kept_aside"] is True
    assert len(two("quarantine", "list", "--vault", "d", "--json").json["stories"]) == 2
    assert two("quarantine", "accept", ids[0], "--vault", "d").code == 0
    before = dt.datetime.now(dt.UTC).date()
    assert two("quarantine", "discard", ids[1], "--yes", "--vault", "d").code == 0
    days = [before, dt.datetime.now(dt.UTC).date()]  # at midnight two
    found = two("story", "list", "--vault", "d", "--json").json["stories"]
    assert [(one["story_id"], one["stage"]) for one in found] == [(ids[0], "received")]
    again = two("quarantine", "accept", ids[0], "--vault", "d")
    assert (again.code, "kept aside" in again.line) == (1, True)
    assert two("import", "b.tbtt", "--vault", "d", "--json").json["files"][0]["result"] == "duplicate"
    assert "Nothing is kept aside" in two("quarantine", "list", "--vault", "d").out
    told = two("import", "b.tbtt", "--vault", "d", "--json").json["files"][0]["discarded"]
    (day,) = {one["date"] for one in told}
    assert told == [{"story_id": ids[1], "revision": 1, "date": day}]
    assert day in map(str, days)
    assert f"discarded here on {day}" in two("import", "b.tbtt", "--vault", "d").out
    taken = two("quarantine", "take", "b.tbtt", "--yes", "--vault", "d", "--json").json
    assert (taken["stories"], taken["known"]) == ([ids[1]], [ids[0]])
    assert f"{ids[1][:8]} is here already" in two("quarantine", "take", "b.tbtt", "--vault", "d").out


def test_wrong_uses_are_told_apart(two: Cli) -> None:
    """A script that goes on after a roster that was never made leaves thirty people without trust."""
    base = ("roster", "create", "--to", "amal", "--out", "r.tbtt", "--vault", "d")
    assert two(*base).code == 2
    assert two(*base, "--again", "--until", str(UNTIL)).code == 2
    assert two(*base, "--until", str(UNTIL), "--role", "rose=queen").code == 2
    for more, code in (
        (("--again",), "roster_unknown"),
        (("--until", str(TODAY - dt.timedelta(1))), "roster_days"),
        (("--until", str(UNTIL), "--leave-out", "nobody"), "card_unknown"),
        (("--until", str(UNTIL), "--serial", "0"), "roster_serial_used"),
    ):
        ran = two(*base, *more)
        assert (ran.code, f"[{code}]" in ran.line) == (1, True), ran.err
    assert two("card", "keep", "amal", "--vault", "d").code == 1
    assert two("card", "authority", "amal", "--vault", "d").code == 1
