"""Every refusal has words."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import tbtt_desktop
from tbtt_desktop.errors import FileProblem, TbttError
from ui.words import WORDS, has_words, words_for


def classes() -> Iterator[type[TbttError]]:
    """Every error class that can reach the window: of the core, but for the command line's own."""
    for module in pkgutil.walk_packages(tbtt_desktop.__path__, "tbtt_desktop."):
        if not module.name.endswith("__main__") and ".cli" not in module.name:
            importlib.import_module(module.name)
    waiting = [TbttError]
    while waiting:
        found = waiting.pop()
        waiting.extend(found.__subclasses__())
        if found.__module__.startswith("tbtt_desktop.") and ".cli" not in found.__module__:
            yield found


def test_every_code_has_words() -> None:
    """Somebody would be shown a code, or nothing, when something goes wrong."""
    found = list(classes())
    assert len(found) > 10
    missing = [f"{c.__name__}.{code}" for c in found for code in c.codes if not has_words(c.__name__, code)]
    assert missing == []


def test_no_words_without_a_code() -> None:
    """Words that nobody needs are translated eight times for nothing."""
    known = {code for c in classes() for code in c.codes}
    named = {f"{c.__name__}.{code}" for c in classes() for code in c.codes}
    assert [key for key in WORDS if key not in known and key not in named] == []


@pytest.mark.parametrize("key", WORDS)
def test_words_are_calm_and_whole(key: str) -> None:
    """A shout or half a sentence frightens somebody who is frightened already."""
    title, text = WORDS[key]
    assert title
    assert title[0].isupper() or title[0] == "{"
    assert not title.endswith(".")
    assert text.endswith(".")
    assert "!" not in title + text


def test_parameters_are_filled_in_and_isolated() -> None:
    """A file's Arabic name would turn the sentence around it."""
    title, _ = words_for(FileProblem("file_missing", name="صورة.jpg"))
    assert title == "\u2068صورة.jpg\u2069 is not there"


def test_placeholders_are_parameters_that_exist() -> None:
    """A placeholder that nobody fills stands in braces on the screen."""
    known = {"name", "limit", "mebibytes", "hours", "share", "place", "count", "expected"}
    known |= {
        "serial",
        "until",
        "needed",
        "given",
        "what",
        "since",
        "process",
        "least",
        "most",
        "pages",
        "line",
    }
    known |= {"missing", "who", "number", "where"}
    used = {
        name for pair in WORDS.values() for sentence in pair for name in re.findall(r"\{(\w+)\}", sentence)
    }
    assert used <= known
