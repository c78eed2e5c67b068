"""What a coordinator writes into a file: read as it was meant, or refused with a place, whatever it holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.bundle.kit import Kit, KitCode, Point, fault
from tbtt_desktop.errors import BugError
from tbtt_desktop.limits import JSON_MAX
from tbtt_desktop.paths import resource
from tbtt_desktop.services import forms
from tbtt_desktop.services.kit_making import KitNotMade, _check
from tbtt_desktop.services.kit_source import KitSourceRefused, parse_source, write_source
from tbtt_desktop.services.taxonomy import taxonomy

EXAMPLE = (resource("kits") / "example.yaml").read_bytes()
ids = st.from_regex(r"[a-z0-9]{1,5}(_[a-z0-9]{1,4}){0,2}", fullmatch=True)
UNSEEN = "\u034f"  # the one mark among them that shows nothing: a kit with it is refused
letters = st.characters(
    min_codepoint=0x20,
    max_codepoint=0x7FF,
    exclude_categories=("Cc", "Cf", "Cn", "Co"),
    exclude_characters=UNSEEN,
)
lines = st.text(letters, min_size=1, max_size=40).map(str.strip).filter(bool)
texts = st.lists(lines, min_size=1, max_size=3).map("\n".join)


def languages(words: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, str]]:
    """Give words in the kit's language and perhaps in another, Norwegian and Norfuk among them."""
    return st.fixed_dictionaries({"sw": words}, optional={"no": words, "ar": words, "yes": words})


def points(*, instead: bool) -> st.SearchStrategy[tuple[Point, ...]]:
    """Give points, each with an id of its own."""
    place = st.sampled_from(("", "limits")) if instead else st.just("")
    some = st.lists(st.builds(Point, ids, languages(texts), place), max_size=3, unique_by=lambda one: one.id)
    return some.map(tuple)


kits = st.builds(
    Kit,
    name=st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True),
    number=st.just(1),
    language=st.just("sw"),
    title=languages(lines),
    before=points(instead=True),
    questions=points(instead=True),
    alone=st.booleans(),
    codes=st.dictionaries(
        ids,
        st.lists(
            st.builds(KitCode, ids, languages(lines)), min_size=1, max_size=2, unique_by=lambda one: one.id
        ).map(tuple),
        max_size=2,
    ),
    help=points(instead=False),
)


@given(kits)
def test_a_kit_that_is_written_out_is_read_as_the_same_kit(kit: Kit) -> None:
    """A question that changes on its way through an editor is asked of a survivor as it came out."""
    assert parse_source(write_source(kit)) == kit
    if fault(kit) is None:
        assert Kit.parse(kit.to_bytes()) == kit


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode), st.binary(max_size=40)))
def test_whatever_a_file_holds_it_is_read_or_refused(data: bytes) -> None:
    """Whoever chose a picture by mistake would lose the window, and what was typed with it."""
    for file in (data, EXAMPLE[:900] + data, b"name: " + data):
        try:
            parse_source(file)
        except KitSourceRefused as refused:
            assert refused.params  # noqa: PT017 - that it says where
        except BugError:
            pytest.fail("a file is no bug")


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x]\nb: [*a, *a]",
        "[" * 100_000,
        "{a: " * 9,
        "!!python/object/apply:os.system [id]",
        "<<: {name: x}",
        "? [a]\n: b",
        "--- a\n--- b",
        "name: x\n" + "y: z\n" * 20_000,
        "",
    ],
    ids=["anchors", "deep", "just too deep", "code", "merged", "a list for a key", "two", "again", "empty"],
)
def test_what_yaml_can_do_and_a_kit_does_not_need_is_refused(text: str) -> None:
    """A file from a stick that runs something, or fills the memory, needs no second step."""
    with pytest.raises(KitSourceRefused):
        parse_source(text.encode())


def test_a_file_of_a_mebibyte_is_read_in_a_moment() -> None:
    """A window that stands still looks like one that lost what was written."""
    words = b"  p%d: {en: " + b"x" * 4000 + b"}\n"
    many = b"name: a\nlanguage: en\ntitle: {en: t}\nhelp:\n" + b"".join(words % at for at in range(255))
    assert len(many) < JSON_MAX
    with pytest.raises(KitSourceRefused) as caught:
        parse_source(many)
    assert (caught.value.code, caught.value.params["where"]) == ("kit_source_wrong", "help")


def test_nothing_that_comes_with_the_program_is_named_as_a_kit_names_its_own() -> None:
    """A kit could then stand in the place of a choice that means something else."""
    ours = [code for entry in taxonomy().lists.values() for code in entry.codes]
    ours += [line.name for line in (*forms.before(), *forms.questions())]
    assert [name for name in ours if "__" in name] == []


def test_the_example_is_a_kit_that_can_be_made() -> None:
    """Whoever begins with an example that is refused begins nothing."""
    kit = parse_source(EXAMPLE)
    _check(kit)
    assert (kit.name, [one.id for one in kit.before], kit.before[0].instead_of) == (
        "coast",
        ["duty", "clinic"],
        "limits",
    )


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("Threats by a loan app", "  THREATS ", "kit_label_ours"),
        ("  act:", "  acts:", "kit_list_unknown"),
        ("instead_of: limits", "instead_of: limit", "kit_point_unknown"),
        ("name: coast", "name: con", "kit_name_device"),
    ],
)
def test_what_nobody_could_tell_apart_is_not_made(old: str, new: str, code: str) -> None:
    """A choice that reads like ours and is another would be counted as neither."""
    with pytest.raises(KitNotMade) as caught:
        _check(parse_source(EXAMPLE.replace(old.encode(), new.encode(), 1)))
    assert caught.value.code == code
