"""Where two revisions of a story differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.services.conflicts import Difference, differences

HERE = {
    "pseudonym": "Rain",
    "subject": {"act": ["threats"]},
    "items": [{"kind": "text", "text": "spring"}],
    "consent": [{"scope": "b", "purpose": "archive"}, {"scope": "a", "purpose": "archive"}],
    "redaction_log": [{"category": "PERSON", "count": 2}],
}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)


def test_each_field_that_differs_is_named_with_both_values() -> None:
    """A person who decides between two versions must see every difference, and only those."""
    there = HERE | {
        "subject": {"act": ["threats", "doxing"]},
        "items": [{"kind": "text", "text": "autumn"}, {"kind": "text", "text": "more"}],
        "consent": [{"scope": "a", "purpose": "archive"}],
        "redaction_log": [{"category": "PERSON", "count": 3}],
    }
    assert differences(HERE, there) == [
        Difference("subject.act", "threats", "threats, doxing"),
        Difference("items.1.text", "spring", "autumn"),
        Difference("consent", "a, b", "a"),
        Difference("redaction_log", "PERSON 2", "PERSON 3"),
        Difference("items.2.kind", "", "text"),
        Difference("items.2.text", "", "more"),
    ]


def test_the_order_of_what_she_agreed_to_makes_no_difference() -> None:
    """A conflict that is none wastes the time of two people."""
    there = HERE | {"consent": list(HERE["consent"])[::-1]}
    assert differences(HERE, there) == []


@given(st.dictionaries(st.sampled_from(["pseudonym", "date", "items"]), JSON, max_size=3))
def test_a_file_never_differs_from_itself(document: dict[str, object]) -> None:
    """A made-up difference would make somebody choose between two equal stories."""
    assert differences(document, document) == []
