"""The forms beside a conversation: plain files that a coordinator can change."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import yaml

from tbtt_desktop.paths import resource

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to say or to ask, and in which language it stands there."""

    name: str
    text: str
    language: str


@cache
def before(*languages: str) -> tuple[Line, ...]:
    """Return what is explained to her, each point in the first of `languages` (BCP 47) that has it."""
    return _lines("before", "points", languages)


@cache
def questions(*languages: str) -> tuple[Line, ...]:
    """Return the questions of the interview, as `before`."""
    return _lines("interview", "questions", languages)


def _lines(form: str, part: str, languages: tuple[str, ...]) -> tuple[Line, ...]:
    path = resource("forms") / f"{form}.yaml"
    entries: dict[str, dict[str, str]] = yaml.safe_load(path.read_text(encoding="utf-8"))[part]
    wanted = (*(language.split("-")[0].lower() for language in languages), FALLBACK)
    lines = []
    for name, texts in entries.items():
        language = next(code for code in wanted if code in texts)
        lines.append(Line(name, " ".join(texts[language].split()), language))
    return tuple(lines)
