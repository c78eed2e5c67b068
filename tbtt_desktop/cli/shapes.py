"""A story as JSON and as lines: one shape for every command that shows one.

    {"story_id", "pseudonym", "origin", "stage", "language", "country", "date", "spatial", "created",
     "updated", "revision",
     "codes": {list: [codes]}, "labels": {list: {code: {language: words}}}, "notes",
     "consent": {"version", "grants", "record"},
     "entries": [{"label", "category", "number", "forms"}], "items": [item]}

An item has "number", "kind", "created", "text" (a text) or "caption" (a sound, a picture), the media's
facts ("format", "seconds", "rate", "channels", or "format", "width", "height", "looked_at",
"lossy_spread": whether a trace of what a box covers stays in the picture, and "page" of "pages": which
picture of its file it is; of a transcript "transcribes", the sound's number, and "time_codes":
[{"at", "seconds"}]) and
"marks": each with "category", "state", "label" and its place, "start" and "end" in code points,
"box" [x, y, w, h] in pixels of the upright picture, or "from" and "to" in seconds.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from tbtt_desktop.cli.output import Json
from tbtt_desktop.cli.story_transcript import stamped_lines
from tbtt_desktop.services.renditions import Rendition
from tbtt_desktop.services.search import SearchHit
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.services.story_file import area_that_leaves
from tbtt_desktop.stories.consent import Consent
from tbtt_desktop.stories.records import (
    Box,
    Entity,
    EntityId,
    Item,
    ItemKind,
    Mark,
    Span,
    StoryRow,
    Stretch,
)

Labels = Mapping[EntityId, str]
_TRACES = (
    "A faint trace of what a box covers stays all over a picture of this kind. Leave it out where that is"
    " too much."
)


def row_json(row: StoryRow) -> dict[str, Json]:
    """Return a line of the list."""
    return {
        "story_id": row.story_id,
        "pseudonym": row.pseudonym,
        "stage": row.stage,
        "origin": row.origin,
        "language": row.language or None,
        "created": row.created.isoformat(),
        "updated": row.updated.isoformat(),
        "acts": list(row.acts),
        "texts": row.texts,
        "sounds": row.sounds,
        "photos": row.photos,
    }


def hit_json(hit: SearchHit) -> dict[str, Json]:
    """Return a story in which words were found, and where."""
    shown = hit.excerpt()
    marks: list[Json] = [[mark.start, mark.end] for mark in shown.marks]
    return {**row_json(hit.row), "part": hit.part, "snippet": shown.text, "marks": marks}


def consent_json(consent: Consent) -> dict[str, Json]:
    """Return what is agreed to."""
    record = consent.record
    return {
        "version": consent.version,
        "grants": [
            {
                "scope": grant.scope,
                "recipient": grant.recipient or None,
                "purpose": grant.purpose,
                "until": grant.until.isoformat(),
            }
            for grant in consent.grants
        ],
        "record": {
            "given_by": record.given_by,
            "mode": record.mode,
            "language": record.language or None,
            "explained_by": record.explained_by or None,
            "explained": list(record.explained),
            "capacity_check": record.capacity_check,
            "interpreter": record.interpreter or None,
        },
    }


def consent_lines(consent: Consent) -> list[str]:
    """Return what is agreed to, a line a scope."""
    if not consent.grants:
        return ["She has agreed to nothing."]
    return [
        f"{grant.scope}: for {grant.recipient or 'any trusted recipient'}, {grant.purpose}, until"
        f" {grant.until}"
        for grant in consent.grants
    ]


def _line(value: object) -> str:
    return value if isinstance(value, str) else ""


def head_json(view: StoryView) -> dict[str, Json]:
    """Return what a story says of itself."""
    row, arrived = view.row, view.document or {}
    return {
        "story_id": row.story_id,
        "pseudonym": row.pseudonym,
        "origin": row.origin,
        "stage": row.stage,
        "language": row.language or None,
        "country": row.country or None,
        "date": _line(arrived.get("date")) or row.happened or None,
        "spatial": _line(arrived.get("spatial")) or row.area or None,
        "created": row.created.isoformat(),
        "updated": row.updated.isoformat(),
        "revision": row.revision,
        "codes": {name: list(codes) for name, codes in view.codes.items()},
        "labels": {
            name: {code: dict(label) for code, label in labels.items()}
            for name, labels in view.labels.items()
        },
    }


def story_json(view: StoryView, seen: Collection[int]) -> dict[str, Json]:
    """Return a story as it is; `seen` are the numbers of the pictures that were looked at."""
    labels = {entity.entity_id: entity.label for entity in view.entities}
    return {
        **head_json(view),
        "notes": view.row.notes,
        "consent": consent_json(view.consent),
        "entries": [_entry_json(entity) for entity in view.entities],
        "items": [
            {
                "number": item.number,
                "kind": item.kind,
                "created": item.created.isoformat(),
                ("text" if item.kind is ItemKind.TEXT else "caption"): item.text,
                **_facts_json(item),
                **_transcript_json(item, view.items),
                **({"looked_at": item.number in seen} if item.kind is ItemKind.PHOTO else {}),
                "marks": [_mark_json(mark, item, labels) for mark in view.marks[item.item_id]],
            }
            for item in view.items
        ],
    }


def _entry_json(entity: Entity) -> dict[str, Json]:
    return {
        "label": entity.label,
        "category": entity.category,
        "number": entity.number,
        "forms": list(entity.forms),
    }


def _facts_json(item: Item) -> dict[str, Json]:
    if item.photo is not None:
        return {
            "format": item.photo.format,
            "width": item.photo.width,
            "height": item.photo.height,
            "lossy_spread": item.photo.lossy_spread,
            "page": item.photo.page + 1,
            "pages": item.photo.pages,
            **_framing_json(item),
        }
    if item.audio is not None:
        return {
            "format": item.audio.format,
            "seconds": round(item.audio.frames / item.audio.rate, 3),
            "rate": item.audio.rate,
            "channels": item.audio.channels,
        }
    return {}


def _framing_json(item: Item) -> dict[str, Json]:
    """Return what is left of a picture as it was drawn, and how many of its pixels become one."""
    crop, shrink = item.framing.crop, item.framing.shrink
    drawn: dict[str, Json] = {} if crop is None else {"crop": [crop.x, crop.y, crop.w, crop.h]}
    return drawn | ({"smaller": shrink} if shrink > 1 else {})


def _transcript_json(item: Item, items: Sequence[Item]) -> dict[str, Json]:
    """Return of a transcript which sound it is of, and when its lines are heard."""
    sound = next((one for one in items if one.item_id == item.transcribes), None)
    if sound is None or sound.audio is None:
        return {}
    rate = sound.audio.rate
    codes: list[Json] = [{"at": code.at, "seconds": round(code.frame / rate, 3)} for code in item.codes]
    return {"transcribes": sound.number, "time_codes": codes}


def _mark_json(mark: Mark, item: Item, labels: Labels) -> dict[str, Json]:
    label = labels.get(mark.entity_id) if mark.entity_id is not None else None
    return {"category": mark.category, "state": mark.state, "label": label, **_place_json(mark, item)}


def _place_json(mark: Mark, item: Item) -> dict[str, Json]:
    match mark.place:
        case Span(start, end):
            return {"start": start, "end": end}
        case Box(x, y, w, h):
            return {"box": [x, y, w, h]}
        case Stretch(start, end):
            rate = item.audio.rate if item.audio else 1
            return {"from": round(start / rate, 6), "to": round(end / rate, 6)}


def redacted_json(view: StoryView, made: Collection[Rendition], day: dt.date) -> dict[str, Json]:
    """Return a story as it leaves on a day, in the shape above; final boxes and mutes stand for marks."""
    about = head_json(view) | {"spatial": area_that_leaves(view, day)}
    return {**about, "items": [_rendition_json(one) for one in made]}


def _rendition_json(one: Rendition) -> dict[str, Json]:
    told: dict[str, Json] = {
        "number": one.item.number,
        "kind": one.item.kind,
        ("text" if one.item.kind is ItemKind.TEXT else "caption"): one.text.text,
    }
    if one.medium is None:
        return told
    told |= {"type": one.medium.type, "size": one.medium.size, "sha256": one.medium.sha256}
    facts: dict[str, Any] = dict(one.facts)
    if one.item.kind is ItemKind.PHOTO:
        told |= {"width": facts["width"], "height": facts["height"], "boxes": facts["boxes"]}
        return told | {"lossy_spread": one.item.photo is not None and one.item.photo.lossy_spread}
    rate = facts["rate"]
    return told | {
        "seconds": round(facts["frames"] / rate, 3),
        "voice": one.voice,
        "mutes": [{"from": round(a / rate, 6), "to": round(b / rate, 6)} for a, b in facts["mutes"]],
    }


def received_json(view: StoryView, document: Mapping[str, Any]) -> dict[str, Json]:
    """Return a story that arrived, in the same shape; its parts count from 1."""
    items = []
    for number, item in enumerate(document["items"], start=1):
        medium = dict(item.get("media", {}))
        words = (
            {"text": item.get("text", "")} if item["kind"] == "text" else {"caption": item.get("caption", "")}
        )
        for name in ("transcript", "time_codes"):
            if name in item:
                words[name] = item[name]
        items.append({"number": number, "kind": item["kind"], **words, **medium})
    return {
        **head_json(view),
        "consent": document["consent"],
        "approval": document["approval"],
        "redaction_log": document["redaction_log"],
        "items": items,
    }


def item_lines(items: Collection[Mapping[str, Any]]) -> list[str]:
    """Return parts of any of the shapes above for a person."""
    lines = []
    for item in items:
        lines += ["", f"{item['number']}. {item['kind']}{_measures(item)}"]
        for name in ("text", "caption", "transcript"):
            words = str(item.get(name) or "")
            times = item.get("time_codes", ()) if name != "caption" else ()
            shown = stamped_lines(words, times) if times else words.splitlines()
            lines += [f"   {line}" for line in shown]
        if item.get("lossy_spread"):
            lines.append(f"   {_TRACES}")
        lines += [f"   {_mark_line(mark)}" for mark in item.get("marks", ())]
        lines += [f"   covered: box {','.join(map(str, box))}" for box in item.get("boxes", ())]
        lines += [f"   silent: {mute['from']}-{mute['to']} s" for mute in item.get("mutes", ())]
    return lines


def _measures(item: Mapping[str, Any]) -> str:
    told = [str(item[name]) for name in ("format", "type") if name in item]
    if "transcribes" in item:
        told.append(f"the words of part {item['transcribes']}")
    if "width" in item:
        told.append(f"{item['width']} x {item['height']} pixels")
    if "seconds" in item:
        told.append(f"{item['seconds']} s")
    if item.get("voice", "own") != "own":
        told.append(f"voice {item['voice']}")
    if "looked_at" in item:
        told.append("looked at" if item["looked_at"] else "not looked at yet")
    return f" ({', '.join(told)})" if told else ""


def _mark_line(mark: Mapping[str, Any]) -> str:
    if "start" in mark:
        place = f"{mark['start']} to {mark['end']}"
    elif "box" in mark:
        place = "box " + ",".join(map(str, mark["box"]))
    else:
        place = f"{mark['from']}-{mark['to']} s"
    return f"{mark['state']}: {mark['label'] or mark['category']} at {place}"
