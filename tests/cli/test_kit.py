"""Kits from the command line: written, given out, looked at, used and put away."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CONSENT, Cli


@pytest.fixture
def two(cli: Cli) -> Cli:
    """Amal's vault `a` and a coordinator's vault `d`, who compared words."""
    for folder, role, name in (("a", "helper", "amal"), ("d", "coordinator", "desk")):
        assert cli("vault", "create", "--vault", folder, "--role", role, "--name", name).code == 0
        assert cli("card", "export", "--out", f"{name}.tbtt-card", "--vault", folder).code == 0
    for folder, card in (("a", "desk.tbtt-card"), ("d", "amal.tbtt-card")):
        assert cli("card", "add", card, "--yes", "--vault", folder).code == 0
    return cli


def test_a_kit_on_its_whole_way(two: Cli, tmp_path: Path) -> None:
    """A coordinator scripts this for thirty helpers, and a helper must see what she will read aloud."""
    assert two("kit", "example", "--out", "kit.yaml").code == 0
    seen = two("kit", "show", "kit.yaml", "--vault", "d")
    assert "+" not in seen.out
    assert "in act" in seen.out
    give = ("--to", "amal", "--vault", "d", "--json")
    made = two("kit", "make", "kit.yaml", "--out", "k.tbtt", *give)
    assert (made.code, made.json["files"], made.json["again"]) == (0, ["k.tbtt"], False)
    assert (made.json["kit"]["name"], made.json["kit"]["number"]) == ("coast", 1)
    assert two("kit", "make", "kit.yaml", "--out", "again.tbtt", *give).json["again"] is True
    assert "kit show k.tbtt" in two("verify", "k.tbtt", "--vault", "a").out
    looked = two("kit", "show", "k.tbtt", "--language", "sw", "--vault", "a").out
    assert "Lazima" not in looked
    assert "lazima niiambie ofisi ya watoto" in looked
    assert "instead of limits" in looked
    taken = two("import", "k.tbtt", "--vault", "a")
    assert "Nothing changes until you have looked: kit use coast" in taken.out
    add = ("story", "add", "--text", "t.txt", "--consent", CONSENT, "--field", "act=coast__loan_apps")
    (tmp_path / "t.txt").write_text("It began in May.", encoding="utf-8")
    assert two(*add, "--vault", "a").code == 1
    refused = two("kit", "use", "coast", "--vault", "a")
    assert (refused.code, "[kit_not_confirmed]" in refused.err) == (1, True)
    assert two("kit", "use", "coast", "--yes", "--vault", "a", "--json").json["in_force"] is True
    story = two(*add, "--vault", "a", "--json").json["story_id"]
    assert "coast__loan_apps (Threats by a loan app)" in two("story", "show", story, "--vault", "a").out
    label = two("story", "show", story, "--vault", "a", "--json").json["labels"]["act"]["coast__loan_apps"]
    assert label["sw"] == "Vitisho vya programu ya mkopo"

    source = (tmp_path / "kit.yaml").read_text(encoding="utf-8").replace("Free line 1195", "Free line 1196")
    (tmp_path / "kit.yaml").write_text(source, encoding="utf-8")
    changed = two("kit", "show", "kit.yaml", "--vault", "d").out
    assert " * line" in changed
    assert "    - en: Free line 1195" in changed
    assert " sw: Simu ya bure 1195" in changed
    assert two("kit", "make", "kit.yaml", "--out", "k2.tbtt", *give).json["kit"]["number"] == 2
    assert two("import", "k2.tbtt", "--vault", "a", "--json").json["files"][0]["result"] == "updated"
    assert "number 2 waits: kit use coast" in two("kit", "list", "--vault", "a").out
    (view,) = two("kit", "list", "--vault", "a", "--json").json["kits"]
    assert (view["number"], view["update"], view["state"], view["signer"]) == (1, 2, "in_use", "desk")
    assert two("kit", "use", "coast", "--yes", "--vault", "a").code == 0
    assert two("kit", "stop", "coast", "--vault", "a", "--json").json["state"] == "stopped"
    assert two("kit", "export", "coast", "--out", "mine.yaml", "--vault", "a").code == 0
    assert "Free line 1196" in (tmp_path / "mine.yaml").read_text(encoding="utf-8")
    assert two("kit", "remove", "coast", "--yes", "--vault", "a").code == 0
    assert two("kit", "list", "--vault", "a", "--json").json == {"kits": []}
    older = two("import", "k.tbtt", "again.tbtt", "--vault", "a", "--json").json["files"]
    assert [one["result"] for one in older] == ["refused:kit_older"] * 2
    gone = two("kit", "show", "coast", "--vault", "a")
    assert (gone.code, "[kit_unknown]" in gone.err) == (1, True)


def test_a_kit_of_a_key_that_does_not_count_is_not_offered(two: Cli, tmp_path: Path) -> None:
    """Whoever stole the coordinator's key would be read aloud by a helper who does as the list says."""
    assert two("kit", "example", "--out", "kit.yaml").code == 0
    source = (tmp_path / "kit.yaml").read_text(encoding="utf-8")
    newer, other = source.replace("Free line 1195", "Free line 1196"), source.replace("coast", "hills")
    for name, text in (("k1", source), ("k2", newer), ("k3", other)):
        (tmp_path / "kit.yaml").write_text(text, encoding="utf-8")
        made = two("kit", "make", "kit.yaml", "--out", f"{name}.tbtt", "--to", "amal", "--vault", "d")
        assert made.code == 0
        assert two("import", f"{name}.tbtt", "--vault", "a").code == 0
        if name == "k1":
            assert two("kit", "use", "coast", "--yes", "--vault", "a").code == 0
    assert two("card", "revoke", "desk", "--vault", "a").code == 0
    listed = two("kit", "list", "--vault", "a").out
    assert listed.count("its signer is not trusted any more") == 2
    assert "kit use" not in listed
    view, _ = two("kit", "list", "--vault", "a", "--json").json["kits"]
    assert (view["update"], view["in_force"]) == (None, False)
    assert "Free line 1195" in two("kit", "show", "coast", "--vault", "a").out
    assert two("kit", "remove", "coast", "--yes", "--vault", "a").code == 0


def test_a_kit_that_cannot_be_says_where(two: Cli, tmp_path: Path) -> None:
    """Whoever writes eight languages into a file for a night must not look for one blank in all of it."""
    path = tmp_path / "kit.yaml"
    for text, code, where in (
        ("name: ]", "kit_source_yaml", "line 1"),
        ("name: a\nname: b", "kit_source_twice", "line 1"),
        ("name: a\nforms: {}", "kit_source_unknown", "forms"),
        ("name: a\nlanguage: en\ntitle: {en: &x T}\nhelp: {a: {en: *x}}", "kit_source_yaml", "line 4"),
        ("name: a\nlanguage: en\ntitle: {en: T}\nhelp: {a: {en: ''}}", "kit_source_wrong", "help a en"),
        ("name: a\nlanguage: no\ntitle: {no: T}\nhelp: {a: {en: x}}", "kit_language_missing", "help a"),
        ("name: a\nlanguage: en\ntitle: {en: T}", "kit_empty", ""),
    ):
        path.write_text(text, encoding="utf-8")
        told = two("kit", "show", "kit.yaml", "--vault", "d")
        assert (told.code, f"[{code}]" in told.err, where in told.err) == (1, True, True), told.err
    path.write_bytes(b"\xff")
    assert "[kit_source_yaml]" in two("kit", "show", "kit.yaml", "--vault", "d").err
