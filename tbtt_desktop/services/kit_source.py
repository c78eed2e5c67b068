"""A kit as a person writes it: one file of YAML, or of JSON, which is YAML too.

    name: coast
    language: sw
    title: {sw: Pwani, en: Coast}
    before:
      duty: {instead_of: limits, sw: …, en: …}
    interview:
      boat: {sw: …}
    interview_alone: false
    codes:
      act:
        loan_apps: {sw: …, en: …}
    help:
      line: {sw: …}

Every scalar is a text, so that `no` is Norwegian. Anchors are not taken: a few lines of them are gigabytes.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Any, Final, cast

import yaml

from tbtt_desktop import limits
from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.kit import Kit, KitCode, Point, Texts
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.files import read_small

_POINTS: Final = ("before", "interview", "help")
_KNOWN: Final = frozenset({*_POINTS, "name", "language", "title", "interview_alone", "codes"})
_INSTEAD: Final = "instead_of"
_LEVELS: Final = 8
_LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class KitSourceRefused(WorldError):
    """What a person wrote is no kit. Parameters: line; where, properties and ids within their file."""

    codes = ("kit_source_yaml", "kit_source_twice", "kit_source_unknown", "kit_source_wrong")


def read_source(path: Path) -> Kit:
    """Return the kit that a file holds, as number 1, its schema checked.

    Raises `FileProblem`, `KitSourceRefused`.
    """
    return parse_source(read_small(path, most=limits.JSON_MAX))


def parse_source(data: bytes) -> Kit:
    """Return the kit that the bytes of such a file hold. Raises `KitSourceRefused`."""
    kit = _kit(_loaded(data))
    place = schemas.fault(SchemaName.KIT, kit.to_json())
    if place is not None:
        raise KitSourceRefused("kit_source_wrong", where=_where(kit, place))
    return kit


class _Loader(_LOADER):  # type: ignore[misc,valid-type]  # one of two classes of PyYAML
    """Texts alone, and no key twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Return a mapping. Raises `KitSourceRefused` where it has a key twice, or one that is no text."""
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        if len(set(keys)) != len(node.value):
            raise KitSourceRefused("kit_source_twice", line=node.start_mark.line + 1)
        return cast("dict[Hashable, Any]", super().construct_mapping(node, deep=deep))


def _loaded(data: bytes) -> Mapping[str, Any]:
    try:
        text = data.decode("utf-8-sig")
        depth = 0
        for event in yaml.parse(text, _LOADER):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if isinstance(event, yaml.AliasEvent) or depth > _LEVELS:
                raise KitSourceRefused("kit_source_yaml", line=_line(event.start_mark))
        loaded = yaml.load(text, _Loader)  # noqa: S506 - texts, lists and mappings alone
    except UnicodeDecodeError:
        raise KitSourceRefused("kit_source_yaml", line=1) from None
    except yaml.MarkedYAMLError as error:
        raise KitSourceRefused("kit_source_yaml", line=_line(error.problem_mark)) from None
    except yaml.YAMLError:  # a character that YAML does not take
        raise KitSourceRefused("kit_source_yaml", line=1) from None
    return _mapping(loaded, "")


def _line(mark: Any) -> int:
    """Return the line of a place, from 1."""
    return mark.line + 1 if mark is not None else 1


def _mapping(value: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise KitSourceRefused("kit_source_wrong", where=where or "name")
    return value


def _kit(source: Mapping[str, Any]) -> Kit:
    for key in source:
        if key not in _KNOWN:
            raise KitSourceRefused("kit_source_unknown", where=_shown(key))
    alone = source.get("interview_alone", "false")
    if alone not in ("true", "false"):
        raise KitSourceRefused("kit_source_wrong", where="interview_alone")
    before, interview, help_ = (_points(source, name) for name in _POINTS)
    return Kit(
        name=_text(source, "name"),
        number=1,
        language=_text(source, "language"),
        title=_texts(source.get("title", {}), "title"),
        before=before,
        questions=interview,
        alone=alone == "true",
        codes={
            str(name): tuple(
                KitCode(str(own), _texts(label, f"codes {_shown(name)} {_shown(own)}"))
                for own, label in _mapping(listed, f"codes {_shown(name)}").items()
            )
            for name, listed in _mapping(source.get("codes") or {}, "codes").items()
        },
        help=help_,
    )


def _points(source: Mapping[str, Any], name: str) -> tuple[Point, ...]:
    found = []
    for own, said in _mapping(source.get(name) or {}, name).items():
        where = f"{name} {_shown(own)}"
        texts = dict(_mapping(said, where))
        instead_of = texts.pop(_INSTEAD, "")
        if not isinstance(instead_of, str) or (instead_of and name == "help"):
            raise KitSourceRefused("kit_source_wrong", where=f"{where} {_INSTEAD}")
        found.append(Point(str(own), _texts(texts, where), instead_of))
    return tuple(found)


def _texts(value: Any, where: str) -> Texts:
    texts = _mapping(value, where)
    for language, text in texts.items():
        if not isinstance(text, str):
            raise KitSourceRefused("kit_source_wrong", where=f"{where} {_shown(language)}")
    return {str(language): text.strip() for language, text in texts.items()}


def _text(source: Mapping[str, Any], key: str) -> str:
    value = source.get(key, "")
    if not isinstance(value, str):
        raise KitSourceRefused("kit_source_wrong", where=key)
    return value


def _shown(key: object) -> str:
    """Return a key as an error may name it: what is no short word of small letters is not repeated."""
    word = str(key)
    return word if word.isascii() and word.replace("_", "").isalnum() and len(word) <= 64 else "?"


def _where(kit: Kit, place: tuple[str | int, ...]) -> str:
    """Return a place in the document in the words of the file: an index as the id that stands there."""
    value: Any = kit.to_json()
    found = []
    for step in place:
        value = value[step]
        found.append(_shown(value["id"]) if isinstance(step, int) else _shown(step))
    return " ".join(one for one in found if one not in ("text", "label")) or "name"


class _Dumper(yaml.SafeDumper):
    """Texts of several lines as they are read."""


def _written(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _written)


def write_source(kit: Kit) -> bytes:
    """Return a kit as such a file, which is read as the same kit."""

    def points(listed: tuple[Point, ...]) -> dict[str, dict[str, str]]:
        return {
            one.id: ({_INSTEAD: one.instead_of} if one.instead_of else {}) | dict(one.text) for one in listed
        }

    source: dict[str, Any] = {
        "name": kit.name,
        "language": kit.language,
        "title": dict(kit.title),
        "before": points(kit.before),
        "interview": points(kit.questions),
        "codes": {name: {one.id: dict(one.label) for one in codes} for name, codes in kit.codes.items()},
        "help": points(kit.help),
    }
    if kit.alone:
        source["interview_alone"] = "true"
    text = yaml.dump(source, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)
    return text.encode("utf-8")
