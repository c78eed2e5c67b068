"""What is looked for first, so that most patterns are never tried, loses nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop.redaction.recognisers import (
    address,
    bank,
    coordinates,
    date,
    digits,
    ip,
    name_caseless,
    name_small,
    national_id,
    numbered,
    plate,
    url,
)
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.tokens import LOWER, NO_CASE
from tbtt_desktop.redaction.suggest import suggest
from tests.redaction.test_suggest import FINDS
from tests.redaction.testimonies import LANGUAGES, read

TEXTS = [one.text for language in LANGUAGES for one in read(language, split="tune")]
SOME = [*TEXTS[::9], "\n".join(text for text, *_ in FINDS)]


def tried_everywhere(
    pattern: re.Pattern[str], context: Context, least: int, **_looks: object
) -> Iterator[re.Match[str]]:
    """Try a pattern in every stretch with figures enough."""
    for stretch in digits.stretches(context):
        if stretch.digits >= least:
            yield from pattern.finditer(digits.plain(context), stretch.start, stretch.end)


def test_signs_and_words_that_are_asked_for_first_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A number that was found before would leave, because a sign was left out of a list."""
    quick = [suggest(text) for text in SOME]
    for module in (address, bank, coordinates, date, ip, national_id, numbered, plate):
        for where in ("in_figures", "begun", "headed", "pointed"):
            monkeypatch.setattr(module, where, tried_everywhere, raising=False)
    monkeypatch.setattr(plate, "said_in", lambda *_: True)
    assert [suggest(text) for text in SOME] == quick


@given(st.data())
@settings(max_examples=100)
def test_every_kind_of_document_is_asked_for_where_it_can_begin(data: st.DataObject) -> None:
    """A document's number would leave, because it begins with more letters or figures than its kind says."""
    shape = data.draw(st.sampled_from([kind[2] for kind in national_id._KINDS]))
    context = Context.of(data.draw(st.from_regex(shape.pattern.replace("(?<=a#)", "a#"))))
    text = digits.plain(context)
    places = national_id._places(context, text)
    asked = [(at, one[0]) for at, told in places if told.any.compiled.match(text, at) for one in told.kinds]
    begun = [at for at in map(re.Match.start, shape.finditer(text)) if not re.match(r"\w", text[at - 1 : at])]
    assert {(at, shape) for at in begun} <= set(asked)


def test_everyday_words_that_are_passed_over_are_nobodys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody with a word for a name would leave: what leads to her is not among what is asked for first."""
    texts = [one.text for one in read("ar", "ur", "hi", split="tune")][::2]
    quick = [suggest(text) for text in texts]
    monkeypatch.setattr(name_caseless, "_everyday", lambda *_: False)
    monkeypatch.setattr(name_caseless, "likely", lambda text, _: text.columns.shapes == NO_CASE)
    assert [suggest(text) for text in texts] == quick


@pytest.mark.parametrize("lower", [False, True])
def test_words_that_no_name_is_looked_for_at_begin_none(
    monkeypatch: pytest.MonkeyPatch, *, lower: bool
) -> None:
    """Somebody whose name is left out by a quick look at all words together would leave."""
    texts = [one.lower() if lower else one for one in TEXTS[::5]]
    quick = [suggest(text) for text in texts]
    monkeypatch.setattr(name_small, "likely", lambda text, _: text.columns.shapes == LOWER)
    monkeypatch.setattr(name_caseless, "likely", lambda text, _: text.columns.shapes == NO_CASE)
    assert [suggest(text) for text in texts] == quick


@pytest.mark.parametrize("lower", [False, True])
def test_what_is_tried_in_few_places_is_what_is_found_everywhere(*, lower: bool) -> None:
    """An address whose first word is in no list would leave."""
    sides = re.compile(f"{address._SIDES.pattern}|{address._NUMBERED.pattern}")
    for text in TEXTS:
        context = Context.of(text.lower() if lower else text)
        folded = context.folded.text
        pairs = (
            (address._sides(context), (sides, address._NAMED_SIDES.compiled)),
            (address._short(context), (address._SHORT, address._STREET, address._PLOT, address._ROAD)),
            (url._spoken(context), (url._SPOKEN,)),
        )
        for found, patterns in pairs:
            everywhere = [match.span() for pattern in patterns for match in pattern.finditer(folded)]
            assert sorted(match.span() for match in found) == sorted(everywhere)
