"""Suggestions for plain text, one or thousands, and the forms of arguments."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from contextlib import nullcontext
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.cli import suggest_text
from tbtt_desktop.cli.params import BOX, MUTE, parse_term
from tests.cli.conftest import Cli

COMMAND = (sys.executable, str(Path(__file__).parents[2] / "main.py"), "suggest-text", "--json")
TEXT = "Write to zubeida@example.org, \U0001f600 or call +92 300 1234567."


def test_a_text_needs_no_vault(cli: Cli, tmp_path: Path) -> None:
    """Somebody who checks a document would first have to make a vault."""
    (tmp_path / "t.txt").write_text(TEXT, encoding="utf-8")
    found = cli("suggest-text", "t.txt", "--json").json["suggestions"]
    assert [one["category"] for one in found] == ["EMAIL", "PHONE"]
    assert all(TEXT[one["start"] : one["end"]] == one["text"] for one in found)
    assert cli("suggest-text", "--json", stdin=TEXT).json["suggestions"] == found
    assert cli("suggest-text", stdin="").code == 0


def test_thousands_of_documents_in_one_run(cli: Cli) -> None:
    """A coordinator's script would start the program a thousand times."""
    documents = "".join(json.dumps({"id": number, "text": TEXT}) + "\n" for number in range(2000))
    ran = cli("suggest-text", "--jsonl", stdin=documents)
    assert (ran.code, ran.err) == (0, "")
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["id"] for one in answers] == list(range(2000))
    start = TEXT.index("zub")
    assert answers[7]["spans"][0] == {
        "start": start,
        "end": start + len("zubeida@example.org"),
        "type": "EMAIL",
    }


@pytest.mark.parametrize(
    "line",
    [
        *("nonsense", "[]", '{"id": 1}', '{"id": 1, "text": 5}', "[" * 100_000, '"\xff'),
        *('{"id": NaN, "text": "x"}', '{"id": [1e999], "text": "x"}'),
    ],
)
def test_a_bad_line_is_named(cli: Cli, line: str) -> None:
    """A script would lose count of its documents, or see a traceback."""
    good = json.dumps({"id": "a", "text": "\ud800 lone"}) + "\n"
    ran = cli("suggest-text", "--jsonl", stdin=(good + line + "\n").encode("latin-1"))
    assert ran.code == 1
    assert len(ran.out.splitlines()) == 1
    assert "[input_" in ran.line


def test_after_a_bad_line_the_others_are_answered(cli: Cli) -> None:
    """One broken document of thousands would cost the answers for all behind it."""
    good = [json.dumps({"id": number, "text": TEXT}) for number in range(3)]
    lines = [good[0], "{", "", good[1], '{"id": 2, "text": null}', good[2]]
    ran = cli("suggest-text", "--jsonl", stdin="\n".join(lines))
    assert ran.code == 1
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == [0, 1, 2]
    complaints = ran.err.splitlines()
    assert [" 2 " in complaints[0], " 5 " in complaints[1], len(complaints)] == [True, True, 2]
    assert all(line.endswith("[input_line_malformed]") for line in complaints)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_documents_may_be_written_as_windows_does(cli: Cli, encoding: str) -> None:
    """A coordinator's list from PowerShell would be refused, line by line, without a word of why."""
    signs = "a\u0a0a\u010a"  # with the byte of a line's end in them
    lines = [json.dumps({"id": at, "text": f"{signs[at]} {TEXT}"}, ensure_ascii=False) for at in range(3)]
    ran = cli("suggest-text", "--jsonl", stdin="\r\n".join(["", *lines, "{"]).encode(encoding))
    assert ran.code == 1
    assert "Line 5 of stdin" in ran.line  # and an empty one is no bad one because a mark stands in it
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["id"] for one in answers] == [0, 1, 2]
    assert all({"start": 11, "end": 30, "type": "EMAIL"} in one["spans"] for one in answers)


def test_a_line_that_never_ends_is_one_bad_line(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of the wrong kind would fill the memory, or stop the run."""
    monkeypatch.setattr(suggest_text, "_LINE_MAX", 200)
    good = json.dumps({"id": 1, "text": TEXT}) + "\n"
    ran = cli("suggest-text", "--jsonl", stdin=good + "x" * 1000 + "\n" + good)
    assert (ran.code, len(ran.out.splitlines())) == (1, 2)
    assert "Line 2 " in ran.line


def test_places_in_a_long_text_are_those_of_the_whole(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a long document the wrong words would be covered."""
    monkeypatch.setattr(suggest_text, "_PIECE", 300)
    text = f"{TEXT}\nنص \U0001f600 " * 20 + "x" * 700 + f" {TEXT}"
    found = cli("suggest-text", "--json", stdin=text).json["suggestions"]
    assert len([one for one in found if one["category"] == "EMAIL"]) == 21
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found)


class Watched:
    """Progress that is remembered."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, int, int]] = []

    def report(self, step: str, done: int, total: int) -> None:
        """Remember it."""
        self.seen.append((step, done, total))

    def cancelled(self) -> bool:
        """Never."""
        return False


def test_a_long_text_says_how_far_it_is(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody would wait for minutes before a terminal that says nothing, and give up."""
    monkeypatch.setattr(suggest_text, "_PIECE", 300)
    watched = Watched()
    monkeypatch.setattr(suggest_text, "progress", lambda: nullcontext(watched))
    text = f"{TEXT}\nनूर \U0001f600 " * 20
    assert cli("suggest-text", "--json", stdin=text).code == 0
    done = [done for _, done, _ in watched.seen]
    assert (len(done) > 3, done) == (True, sorted(done))
    assert {total for _, _, total in watched.seen} == {len(text)}


def test_a_text_that_is_none_at_its_end_shows_nothing(cli: Cli) -> None:
    """Half an answer would be taken for all there is."""
    ran = cli("suggest-text", "--json", stdin=TEXT.encode() * 9000 + b"\xff")
    assert (ran.code, ran.out) == (1, "")
    assert ran.line.endswith("[input_not_text]")


def test_ctrl_c_ends_a_long_text_with_what_was_found() -> None:
    """What was found in minutes would be lost, or a script read half a document."""
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(TEXT.encode() * 300_000)
        process.stdin.close()
        begun = process.stdout.read(4096)
        process.send_signal(signal.SIGINT)
        out, err = process.stdout.read(), process.stderr.read() if process.stderr is not None else b""
        assert process.wait(60) == 1
    assert json.loads(begun + out)["suggestions"][0]["category"] == "EMAIL"
    assert len(err.decode().splitlines()) == 1


def test_a_program_can_wait_for_each_answer() -> None:
    """A script that asks one thing after the other would wait for ever."""
    with subprocess.Popen(
        [*COMMAND[:-1], "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(2):
            process.stdin.write(json.dumps({"id": number, "text": TEXT}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(60) == 0


@given(
    st.decimals(0, 10_000, places=6),
    st.decimals("0.000001", 100, places=6),
    st.sampled_from([8000, 44_100, 48_000]),
)
def test_a_mute_covers_all_that_it_names(start: Decimal, length: Decimal, rate: int) -> None:
    """A rounded frame at the edge would let the first sound of a name through."""
    argument = MUTE.convert(f"2:{start:f}-{start + length:f}", None, None)
    stretch = argument.stretch(rate)
    assert Fraction(stretch.start, rate) <= Fraction(start)
    assert Fraction(start + length) <= Fraction(stretch.end, rate)
    assert stretch.end - stretch.start <= length * rate + 2


@given(st.text(max_size=30))
def test_any_argument_is_read_or_refused(text: str) -> None:
    """A strange character would be a mistake of the program."""
    for kind in (BOX, MUTE):
        try:
            kind.convert(text, None, None)
        except click.BadParameter:
            continue
    try:
        term = parse_term(text)
    except ValueError:
        return
    assert term.text in text


def test_an_equals_sign_in_a_name_needs_a_label() -> None:
    """A mistyped label would become a part of the name, which then is nowhere found."""
    assert parse_term("a=b=PERSON 2").text == "a=b"
    assert parse_term("a=b=PERSON 2").label.number == 2
    with pytest.raises(ValueError, match="b"):
        parse_term("a=b")
