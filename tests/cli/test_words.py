"""Every error has words on the command line, and its parameters fill them."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import tbtt_desktop
from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.cli import words
from tbtt_desktop.errors import TbttError

# What the place that shows the words adds, rather than the place that raises.
ADDED = {
    "bug": {"kind", "where"},
    "not_a_receipt": {"name"},
    **{code: {"name", "scope", "numbers"} for code in ("leak", "leak_asks", "nothing_left", "undecided")},
    **{code: {"name", "scope", "numbers"} for code in ("not_looked_at", "not_approved", "story_withdrawn")},
}


def error_classes(base: type[TbttError] = TbttError) -> Iterator[type[TbttError]]:
    """Yield every error class of the program."""
    for module in pkgutil.walk_packages(tbtt_desktop.__path__, "tbtt_desktop."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    classes = [base]
    while classes:
        found = classes.pop()
        classes += found.__subclasses__()
        if found.__module__.startswith("tbtt_desktop."):
            yield found


CODES = sorted({(error.__name__, code) for error in error_classes() for code in error.codes})


@cache
def raised_with() -> dict[tuple[str, str], list[set[str]]]:
    """Return for each class and code the parameters of every call in the program that makes one."""
    found: dict[tuple[str, str], list[set[str]]] = {}
    for path in Path(tbtt_desktop.__path__[0]).rglob("*.py"):
        if path.match("guard/[dpsw]*.py"):  # inside the guard: its client adds the limit
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and not any(k.arg is None for k in node.keywords):
                code = _code(node.args[0])
                if code is not None:
                    made = (_called(node.func), code)
                    found.setdefault(made, []).append({str(k.arg) for k in node.keywords})
    return found


def _code(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Refusal":
        return str(Refusal[node.attr])
    return None


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@pytest.mark.parametrize(("error", "code"), CODES)
def test_every_code_has_words(error: str, code: str) -> None:
    """Somebody would be told that something failed, and not what or what to do."""
    assert words.has_words(error, code)
    said = words.sentence(error, code, {})
    assert said.endswith(f"[{code}]")
    assert "\n" not in said
    assert "!" not in said


@pytest.mark.parametrize(("error", "code"), CODES)
def test_the_words_ask_for_no_parameter_that_is_not_given(error: str, code: str) -> None:
    """A message would have a question mark where the number or the name should stand."""
    text = words._WORDS.get(f"{error}.{code}") or words._WORDS[code]
    asked = {field for _, field, _, _ in string.Formatter().parse(text) if field}
    for given in raised_with().get((error, code), []):
        assert asked <= given | ADDED.get(code, set())


def test_there_are_no_words_for_codes_that_do_not_exist() -> None:
    """Words that nobody is shown would be kept up to date for nothing."""
    known = {code for _, code in CODES} | {f"{error}.{code}" for error, code in CODES}
    assert set(words._WORDS) <= known
