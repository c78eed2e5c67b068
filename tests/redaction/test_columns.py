"""What is asked of all words of a text together is what each would say alone."""

from __future__ import annotations

from itertools import chain

import numpy as np
import pytest

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.columns import Column, Numbers, Signs, codes, earlier, later, where
from tbtt_desktop.redaction.recognisers.gazetteer import gazetteer
from tbtt_desktop.redaction.recognisers.tokens import read


@pytest.mark.parametrize("size", [0, 1, 40, 5_000])
def test_many_words_are_looked_up_as_one_is(size: int) -> None:
    """In a long story a name would be taken for another word, and left in."""
    lists = gazetteer().words, gazetteer().cues
    words = [word + "q" * (at % 3) for at, word in enumerate(chain(*lists))][:: max(1, 99 - size // 50)][
        :size
    ]
    for listed, column in zip(lists, Numbers(*lists).of(words), strict=True):
        assert column.tolist() == [listed.get(word, 0) for word in words]


@pytest.mark.parametrize("length", [0, 1, 2, 5])
@pytest.mark.parametrize("step", [1, 2, 4])
def test_what_stands_beside_a_word_is_asked_of_its_neighbour(length: int, step: int) -> None:
    """What leads a name in would be looked for at the wrong word, or a short note would stop everything."""
    flags = np.array([at % 2 == 0 for at in range(length)], np.bool_)
    told = flags.tolist()
    before = [at >= step and told[at - step] for at in range(length)]
    behind = [at + step < length and told[at + step] for at in range(length)]
    assert (earlier(flags, step).tolist(), later(flags, step).tolist()) == (before, behind)


def test_a_column_knows_which_of_its_values_are_meant() -> None:
    """Words that begin a name would be passed over together with all others."""
    column = Column.of(["si", "ana", "at", "si"])
    assert where(column.among({"si", "none"})) == [0, 3]
    assert where(column.among(())) == []


def test_signs_of_any_kind_are_asked_and_remembered() -> None:
    """A text with a sign that Unicode has not paired would stop the suggestions."""
    signs = Signs(str.isupper)
    for _ in range(2):
        assert signs.of(codes("aB\ud800\U0010ffffC")).tolist() == [0, 1, 0, 0, 1]


def test_columns_and_words_say_the_same() -> None:
    """Quick looks at columns would leave out names that the words themselves tell."""
    text = read(Context.of("Mi prima Lucía vive en Quito. قالت أمينة: لا. NO sé."))
    columns = text.columns
    for column, name in ((columns.shapes, "shape"), (columns.bits, "bits"), (columns.cues, "cue")):
        assert column.tolist() == [getattr(token, name) for token in text.tokens]
    assert columns.first.tolist() == [token.first for token in text.tokens]
    assert columns.starts == [token.start for token in text.tokens]
    assert [chr(code) for code in columns.initials.tolist()] == [token.word[0] for token in text.tokens]
