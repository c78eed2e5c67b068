"""The labelled set: that it says what its marking says, and is what the figures claim to be measured on."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest

from tests.redaction.testimonies import (
    CATEGORIES,
    LANGUAGES,
    SERIES,
    Label,
    LabelledText,
    MarkingError,
    parse,
    read,
    unmark,
)

ALL = list(read())
LEAST, WORDS_LEAST, WORDS_MOST = 30, 60, 230
LEAST_SECOND = 24
LEAST_THIRD = 6
LEAST_FOURTH = 18
LEAST_FIFTH = 18


def test_labels_count_code_points_of_the_unmarked_text() -> None:
    """Every figure would be measured on spans that lie beside the names."""
    plain, labels = unmark("و[[PERSON|أمينة]] wrote to [[EMAIL|a@example.org]].\n🜁 [[DATE|3 May]]", "x")
    assert plain == "وأمينة wrote to a@example.org.\n🜁 3 May"
    assert labels == (Label(1, 6, "PERSON"), Label(16, 29, "EMAIL"), Label(33, 38, "DATE"))
    assert [plain[label.start : label.end] for label in labels] == ["أمينة", "a@example.org", "3 May"]


def test_a_file_is_read() -> None:
    """A testimony would be cut, joined to the next, or counted to the wrong part."""
    found = parse(
        "# remark\n\n== xx-01 KE\nOne [[ORG|A & B]]\n\ntwo\n\n== xx-02 PK\nb\n== xx-03 MX\nc\n\n\n", "xx"
    )
    assert found[0] == LabelledText("xx-01", "xx", "KE", "tune", "One A & B\n\ntwo", (Label(4, 9, "ORG"),))
    assert [(one.id, one.country, one.split, one.text) for one in found[1:]] == [
        ("xx-02", "PK", "tune", "b"),
        ("xx-03", "MX", "kept", "c"),
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "[[PERSON|Amina",
        "Amina]]",
        "[[PERSON|]]",
        "[[PERSON| Amina]]",
        "[[PERSON|Amina ]]",
        "[[person|Amina]]",
        "[[Amina]]",
        "[[SHOP|Amina]]",
        "[[PERSON|PLACE|Amina]]",
        "[[PERSON|Amina of [[PLACE|Lahore]]]]",
        "[[PERSON|Amina\nYusuf]]",
        "PERSON|Amina",
    ],
)
def test_a_slip_in_the_marking_is_refused(marked: str) -> None:
    """An identifier would count as ordinary text, or brackets as part of what a person wrote."""
    with pytest.raises(MarkingError):
        unmark(f"I am {marked}.", "x")


@pytest.mark.parametrize(
    "content",
    [
        "Amina\n== xx-01 KE\na",
        "== xx-1 KE\na",
        "== xx-01\na",
        "== xx-01 kenya\na",
        "==xx-01 KE\na",
        "== yy-01 KE\na",
        "== xx-02 KE\na",
        "== xx-01 KE\na\n== xx-01 KE\nb",
        "== xx-01 KE\na\n== xx-03 KE\nb",
        "== xx-01 KE\n\n",
    ],
)
def test_a_slip_in_a_heading_is_refused(content: str) -> None:
    """What is kept aside is told by the number: one out of place and tuning reads what it must not."""
    with pytest.raises(MarkingError):
        parse(content, "xx")


def test_the_set_is_large_enough_in_every_language() -> None:
    """A language would be declared good on a handful of texts."""
    assert set(Counter(one.language for one in ALL)) == set(LANGUAGES)
    assert min(Counter(one.language for one in ALL).values()) >= LEAST
    lengths = {one.id: len(one.text.split()) for one in ALL}
    assert {name for name, words in lengths.items() if not WORDS_LEAST <= words <= WORDS_MOST} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_series_are_told_apart(language: str) -> None:
    """Figures of the easier texts would be taken for those of the blind ones, or none of these kept aside."""
    told = [list(read(language, series=series)) for series in SERIES]
    assert [one for series in told for one in series] == list(read(language))
    assert [series[0].id for series in told] == [
        f"{language}-{number}" for number in ("01", 101, 201, 301, 401)
    ]
    assert [{one.series for one in series} for series in told] == [{number} for number in SERIES]
    first, second, third, fourth, fifth = told
    assert len(first) >= LEAST
    assert len(second) >= LEAST_SECOND
    assert len(third) >= LEAST_THIRD
    assert len(fourth) >= LEAST_FOURTH
    assert len(fifth) >= LEAST_FIFTH
    assert len(list(read(language, split="kept", series=2))) == len(second) // 3
    assert len(list(read(language, split="kept", series=3))) == len(third) // 2


@pytest.mark.parametrize("series", [2, 3, 4, 5])
def test_a_testimony_of_a_later_series_names_several_identifiers(series: int) -> None:
    """A text that holds a name and nothing else would lift the figures of the harder series."""
    for one in read(series=series):
        kinds = Counter(label.category for label in one.labels)
        assert len(kinds) >= 4, one.id
        assert kinds.total() - kinds["PLACE"] - kinds["ORG"] - kinds["DATE"] - kinds["DOB"] >= 4, one.id


def test_no_testimony_counts_twice() -> None:
    """A text copied into the part kept aside would have been tuned on."""
    assert len({one.id for one in ALL}) == len({one.text for one in ALL}) == len(ALL)


@pytest.mark.parametrize(("language", "series"), sorted({(one.language, one.series) for one in ALL}))
def test_a_part_is_kept_aside(language: str, series: int) -> None:
    """The figures would show how well the recognisers learned this set by heart."""
    every = 2 if series in (3, 5) else 3
    kept = list(read(language, split="kept", series=series))
    tune = list(read(language, split="tune", series=series))
    assert len(kept) == (len(kept) + len(tune)) // every
    assert {int(one.id.rpartition("-")[2]) % every for one in kept} == {0}
    assert {one.id for one in kept}.isdisjoint(one.id for one in tune)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_category_is_met_in_every_language(language: str) -> None:
    """A whole kind of identifier would go unmeasured in a language and nobody would see it."""
    seen = Counter(label.category for one in read(language) for label in one.labels)
    assert set(seen) == CATEGORIES
    assert seen["PERSON"] >= 100


def test_labels_lie_in_order_and_hold_no_edge() -> None:
    """A suggestion that is right would be counted as wrong, for a space or a comma that no name has."""
    for one in ALL:
        ends = [0] + [label.end for label in one.labels]
        assert all(end <= label.start for end, label in zip(ends, one.labels, strict=False)), one.id
        for label in one.labels:
            text = one.text[label.start : label.end]
            assert text == text.strip() != "", one.id
            assert text == text.strip(",;:،؛।"), one.id


def test_labels_do_not_cut_words() -> None:
    """What is left of a name that is cut gives it away; only Arabic writes particles onto one."""
    for one in ALL:
        for label in one.labels:
            assert not _joined(one.text, label.end), (one.id, one.text[label.start : label.end + 3])
            if one.language != "ar":
                assert not _joined(one.text, label.start), (one.id, one.text[label.start - 3 : label.end])


def _joined(text: str, place: int) -> bool:
    """Whether letters, digits or marks of one word stand on both sides."""
    return 0 < place < len(text) and all(
        unicodedata.category(c)[0] in "LMN" for c in text[place - 1 : place + 1]
    )


def test_every_text_is_composed() -> None:
    """Half the languages would measure the normalising instead of the recognisers."""
    assert [one.id for one in ALL if one.text != unicodedata.normalize("NFC", one.text)] == []
