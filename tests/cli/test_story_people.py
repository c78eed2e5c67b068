"""People and places from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Cli


def test_people_and_places_are_put_right_without_a_window(cli: Cli, ready: str) -> None:
    """On a machine without a screen one girl would leave as two."""
    people = ("story", "people", ready, "--vault", "h")
    cli("story", "redact", ready, "--vault", "h", "--term", "Zubeida Khan", "--term", "Call")

    def listed(*how: str) -> dict[str, list[str]]:
        ran = cli(*people, *how, "--json")
        assert ran.code == 0, ran.err
        return {one["label"]: one["forms"] for one in ran.json["entries"]}

    before = listed()
    khan, call = (next(k for k, v in before.items() if form in v) for form in ("Zubeida Khan", "Call"))
    merged = listed("--same", f"{khan}={call}")
    assert merged[khan] == [*before[khan], "Call"]
    assert call not in merged
    apart = listed("--apart", f"{khan[1:-1]}#{len(merged[khan])}")
    new = next(iter(apart.keys() - before.keys()))
    assert apart[new] == ["Call"]
    moved = listed("--kind", f"{new}=ORG")
    assert ["Call"] in [forms for label, forms in moved.items() if label.startswith("[ORG ")]
    assert "#1 Zubeida Khan" in cli(*people).out


def test_what_is_refused_leaves_everything_as_it_was(cli: Cli, ready: str) -> None:
    """Half a command would leave labels that nobody meant."""
    people = ("story", "people", ready, "--vault", "h")
    cli("story", "redact", ready, "--vault", "h", "--term", "Zubeida Khan", "--term", "Call")
    before = cli(*people, "--json").json
    labels = [one["label"] for one in before["entries"] if one["category"] == "PERSON"]
    pair = f"{labels[0]}={labels[1]}"
    for wrong, code in (
        (("--same", pair, "--same", "PERSON 1=PERSON 99"), "label_unknown"),
        (("--same", pair, "--same", f"{labels[0]}={labels[0]}"), "entry_same"),
        (("--apart", f"{labels[0]}#77"), "entry_form_unknown"),
    ):
        ran = cli(*people, *wrong)
        assert (ran.code, f"[{code}]" in ran.line) == (1, True)
        assert cli(*people, "--json").json == before
    for usage in (("--same", "PERSON 1"), ("--apart", "PERSON 1"), ("--kind", "PERSON 1=FACE")):
        assert cli(*people, *usage).code == 2


def test_what_may_tell_who_she_is_is_listed_with_what_leaves(cli: Cli, ready: str, tmp_path: Path) -> None:
    """Without a window nobody would ask whether her aunt, the only nurse of the place, gives her away."""
    (tmp_path / "more.txt").write_text("My aunt is the nurse of the village.", encoding="utf-8")
    made = cli(
        *("story", "add", "--vault", "h", "--text", "more.txt", "--language", "en", "--json"),
        *("--consent", "take_notes,share_pseudonymised_to_archive"),
    ).json["story_id"]
    told = cli("story", "show", made, "--redacted", "--vault", "h", "--json").json["recognise"]
    assert [(one["text"], one["kind"]) for one in told] == [("aunt", "relation"), ("nurse", "job")]
    cli("story", "redact", made, "--vault", "h", "--term", "aunt", "--term", "nurse")
    assert cli("story", "show", made, "--redacted", "--vault", "h", "--json").json["recognise"] == []
