"""Redacted strings: found in every encoding and every corner, and clean bundles let through."""

from __future__ import annotations

import base64
import html
import json
import random
import time
import urllib.parse
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.gate import lists
from tbtt_desktop.gate.policy import strings_of_json
from tbtt_desktop.gate.records import Code, FinalPart, Form, KeptString, PartKind, Severity
from tbtt_desktop.gate.strings import search
from tbtt_desktop.gate.terms import terms_of
from tbtt_desktop.paths import resource
from tbtt_desktop.redaction.recognisers import gazetteer
from tbtt_desktop.stories.records import Span
from tests.gate.helpers import STORY, gate, search_text, story_document, story_facts, story_part

LONG = (
    "Amina",
    "Amina Yusuf",
    "María José",
    "0300 1234567",
    "+92 300 1234567",
    "amina.y@example.org",
    "أمينة",
    "Амина",
    "KDA 123B",
)


def b64(text: str, before: str = "") -> str:
    """Return base64 of UTF-8."""
    return base64.b64encode((before + text).encode()).decode()


def _misread(char: str) -> str:
    """Return UTF-8 as somebody sees it who takes it for Western Europe's code, where that can be."""
    return char.encode().decode("latin-1") if ord(char) < 0x800 else char


TRANSFORMS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "upper": str.upper,
    "inside": lambda t: f"xx{t}yy",
    "zero width": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "overrides": lambda t: f"\u202e{t}\u202c",
    "accents": lambda t: "".join(c + ("\u0301" if c.isalpha() else "") for c in t),
    "full width": lambda t: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in t),
    "digits": lambda t: "".join("٠١٢٣٤٥٦٧٨٩"[int(c)] if c in "0123456789" else c for c in t),
    "together": lambda t: "".join(c for c in t if c.isalnum()),
    "dotted": lambda t: ".".join(c for c in t if c.isalnum()),
    "spread": lambda t: " ".join(c for c in t if c.isalnum()),
    "lines": lambda t: t.replace(" ", "\n"),
    "backwards": lambda t: t[::-1],
    "base64": b64,
    "base64 +1": lambda t: b64(t, "x"),
    "base64 +2": lambda t: b64(t, "xy"),
    "base64 in a word": lambda t: "abc" + b64(t + " and more"),
    "base64 url": lambda t: base64.urlsafe_b64encode(t.encode()).decode().rstrip("="),
    "base64 utf-16": lambda t: base64.b64encode(t.encode("utf-16-le")).decode(),
    "base64 twice": lambda t: b64(b64(t)),
    "hex": lambda t: t.encode().hex(),
    "hex upper": lambda t: t.encode().hex().upper(),
    "hex spaced": lambda t: t.encode().hex(" "),
    "hex colons": lambda t: t.encode().hex(":"),
    "hex utf-16": lambda t: t.encode("utf-16-be").hex(),
    "percent": lambda t: "".join(f"%{b:02X}" for b in t.encode()),
    "percent partly": lambda t: urllib.parse.quote(t[:2]) + "".join(f"%{b:02x}" for b in t[2:].encode()),
    "quoted printable": lambda t: "".join(f"={b:02X}" for b in t.encode()),
    "backslash u": lambda t: "".join(f"\\u{ord(c):04x}" for c in t),
    "backslash u twice": lambda t: "".join(f"\\\\u{ord(c):04X}" for c in t),
    "backslash x": lambda t: (
        "".join(f"\\x{b:02x}" for b in t.encode("latin-1", "ignore")) if t.isascii() else t
    ),
    "entities": lambda t: "".join(f"&#{ord(c)};" for c in t),
    "hex entities": lambda t: "".join(f"&#x{ord(c):X};" for c in t),
    "utf-16 in utf-8": "\x00".join,
    "hex 0x": lambda t: ", ".join(f"0x{b:02x}" for b in t.encode()),
    "percent u": lambda t: "".join(f"%u{ord(c):04X}" for c in t),
    "base64 in short lines": lambda t: "\n".join(b64(t)[at : at + 4] for at in range(0, len(b64(t)), 4)),
    "base64 in fours": lambda t: " ".join(b64(t)[at : at + 4] for at in range(0, len(b64(t)), 4)),
    "hex of base64": lambda t: b64(t).encode().hex(),
    "hex behind a digit": lambda t: "a" + t.encode().hex(),
    "hex with underscores": lambda t: t.encode().hex("_"),
    "tags": lambda t: "".join(chr(0xE0000 + ord(c)) if c.isascii() else c for c in t),
    "markup": lambda t: "".join(f"<b>{c}</b>" for c in t),
    "enclosed": lambda t: "".join(f"{c}\u20e3" for c in t),
    "in brackets": lambda t: "".join(f"[{c}]" if c.isalnum() else " " for c in t),
    "a line's end in it": lambda t: t[:3] + ("-" if t[2].isalpha() and t[3].isalpha() else "") + "\n" + t[3:],
    "read as cp1252": lambda t: "".join(_misread(c) for c in t),
    "host name": lambda t: (
        t if t.isascii() else "xn--" + t.lower().replace(" ", "").encode("punycode").decode() + ".example"
    ),
    "base32": lambda t: base64.b32encode(t.encode()).decode(),
    "base32 small": lambda t: base64.b32encode(t.encode()).decode().lower().rstrip("="),
    "base85": lambda t: base64.b85encode(t.encode()).decode(),
    "ascii85": lambda t: base64.a85encode(t.encode(), adobe=True).decode(),
    "octal": lambda t: "".join(f"\\{b:03o}" for b in t.encode()),
    "bytes as numbers": lambda t: ", ".join(str(b) for b in t.encode()) + ".",
    "letters as numbers": lambda t: " ".join(str(ord(c)) for c in t),
    "bits": lambda t: " ".join(f"{b:08b}" for b in t.encode()),
    "base64 in a quoted mail": lambda t: "\n> ".join(b64(t)[at : at + 8] for at in range(0, len(b64(t)), 8)),
    "soft line's end": lambda t: f"{t[:3]}=\r\n{t[3:]}",
    "comment": lambda t: f"{t[:2]}<!-- x -->{t[2:]}",
    "drawn out": lambda t: "".join(c * 4 if c.isalpha() else c for c in t),
    "html": lambda t: html.escape(t.replace("a", "\u0430")),
}


def blocked(text: str, *terms: str) -> bool:
    """Whether a story with `text` in it is stopped."""
    return any(hit.severity is Severity.BLOCK for hit in search_text(text, *terms))


@pytest.mark.parametrize("how", TRANSFORMS)
@pytest.mark.parametrize("term", LONG)
def test_every_transform_of_a_long_string_blocks(term: str, how: str) -> None:
    """Her name would leave, only written otherwise."""
    planted = TRANSFORMS[how](term)
    assert blocked(f"Before that, {planted} and after.", term)


@pytest.mark.parametrize(
    "how", ["inside", "zero width", "backwards", "base64", "base64 +1", "hex", "percent"]
)
def test_vowel_signs_are_letters(how: str) -> None:
    """A name of three consonants and two vowels would leave where one of five Latin letters does not."""
    assert blocked(f"Before that, {TRANSFORMS[how]('अमीना')} and after.", "अमीना")


@pytest.mark.parametrize("how", ["as it is", "upper", "zero width", "accents", "full width", "overrides"])
@pytest.mark.parametrize("term", ["Ali", "Bo", "12", "نور", "李", "x"])
def test_short_strings_block_as_whole_words(term: str, how: str) -> None:
    """A short name would leave because it is short."""
    assert blocked(f"Before {TRANSFORMS[how](term)}, after.", term)
    assert not blocked(f"Before q{term}q after." if term.isascii() else "Before after.", term)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Аmina", "Amina"),
        ("ΑΜΙΝΑ", "Amina"),
        ("ᴀᴍɪɴᴀ", "Amina"),
        ("Am1na", "Amina"),
        ("Yu5uf", "Yusuf"),
        ("Αli", "Ali"),
        ("Амина", "Amina"),
        ("Φατίμα", "Fatima"),
        ("अमीना", "Amina"),
        ("रहीम", "Rahim"),
        ("قالت أمينة", "Amina"),
        ("وأمينة", "Amina"),
        ("محمد", "Muhammad"),
        ("يوسف", "Yusuf"),
        ("Amina", "أمينة"),
        ("Muhammad", "محمد"),
        ("Amina", "अमीना"),
        ("Юсуф", "Yusuf"),
        ("Yusuf", "Юсуф"),
        ("+92-300-1234567", "0300 1234567"),
        ("0092 300 1234567", "0300 1234567"),
        ("0300.123.4567", "+92 300 1234567"),
        ("923001234567", "0300 1234567"),
        ("〇三〇〇 一二三四五六七", "0300 1234567"),
        ("ᴀʟɪ", "Ali"),
        ("⒜⒧⒤", "Ali"),
        ("ليلى", "Laila"),
        ("مصطفى", "Mustafa"),
        ("عبدالله", "Abdullah"),
        ("مريم", "Mariam"),
        ("Jawad", "جواد"),
        ("शबनम", "Shabnam"),
        ("Zubeida", "ज़ुबैदा"),
        ("परवीन", "Parveen"),
        ("सिंह", "Singh"),
        ("Laxmi", "लक्ष्मी"),
        ("Gurung", "गुरुङ"),
        ("أمينة يوسف", "Amina Yusuf"),
        ("Layla Hassan", "ليلى حسن"),
        ("وفاطمة علي", "Fatima Ali"),
        ("Yasmine", "ياسمين"),
        ("SalomÃ©’s", "Salomé"),
        ("=41=F3=A0=81=A1=6D=F3=A0=81=A1=69=6E=61", "Amina"),
        ("Moustafa", "مصطفى"),
        ("Lahore", "لاہور"),
        ("मोहम्मद", "Muhammad"),
        ("\U000e0041\U000e006c", "Al"),
        ("Am-ina Yusuf", "Amina Yusuf"),
        ("Amiiiina", "Amina"),
        ("Nzvan Lhfhs", "Amina Yusuf"),
        ("⠁⠍⠊⠝⠁", "Amina"),
        ("अमी-\nना", "अमीना"),
        ("PK36 SCBL 0000 0011 2345 6702", "PK36SCBL0000001123456702"),
        ("KDA 12-3B", "KDA123B"),
        ("aminas-bakery.example/menu", "https://www.aminas-bakery.example"),
        ("look at facebook.com/amina.yusuf.9", "https://www.facebook.com/amina.yusuf.9/"),
        ("m.facebook.com/amina.yusuf.9", "facebook.com/amina.yusuf.9"),
        ("amina.y at example dot org", "amina.y@example.org"),
        ("amina.y (at) example [dot] org", "amina.y@example.org"),
        ("amina punto y arroba example punto org", "amina.y@example.org"),
        ("امینہ ایٹ example ڈاٹ org", "امینہ@example.org"),
        ("zero three zero zero one two three four five six seven", "0300 1234567"),
        ("oh three double oh, one two three, four five six seven", "0300 1234567"),
        ("cero tres cero cero uno dos tres cuatro cinco seis siete", "0300 1234567"),
        ("صفر تین صفر صفر ایک دو تین چار پانچ چھ سات", "0300 1234567"),
        ("शून्य तीन शून्य शून्य एक दो तीन चार पाँच छह सात", "0300 1234567"),
        ("O3OO l234567", "0300 1234567"),
        ("0300 1234567", "zero three zero zero one two three four five six seven"),
        ("🄌➌🄌🄌 ➊➋➌➃➄➅➆", "0300 1234567"),
        ("আমিনা", "Amina"),
        ("અમીના", "Amina"),
        ("ਅਮੀਨਾ", "अमीना"),
        ("అమీనా", "Amina"),
        ("अमीना", "আমিনা"),
        ("Amina", "આમીના"),
        ("A[b]m[/b]ina", "Amina"),
        ("A\x1b[1mmina", "Amina"),
        ("Kɔfi Ansah", "Kofi Ansah"),
        ("ꓮꓟꓲꓠꓮ", "Amina"),
    ],
)
def test_lookalikes_other_scripts_and_other_number_forms_block(text: str, term: str) -> None:
    """Her name in another alphabet would leave."""
    assert blocked(f"x {text} y", term)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Amena", "Amina"),
        ("Amna", "Amina"),
        ("Aminna", "Amina"),
        ("Amian", "Amina"),
        ("Ami na", "Amina"),
        ("0300 1234568", "0300 1234567"),
        ("ila", "Ali"),
        ("QWxp", "Ali"),
        ("علي", "Ali"),
        ("an animal", "Amina"),
        ("Yusuf, Amina", "Amina Yusuf"),
        ("A l i", "Ali"),
        ("416c69 after", "Ali"),
        ("زينب", "ज़ैनब"),
        ("علينا", "Elena"),
        ("वैशाली", "Aisha"),
        ("مني علي", "Mona Ali"),
        ("حياة", "Hayat"),
        ("#JusticeForAna", "Ana"),
        ("ana92", "Ana"),
        ("नूर92", "नूर"),
        ("Anaaaa", "Ana"),
        ("No-\nor", "Noor"),
        ("Nzvan", "Amina"),
        ("purely", "Cheryl"),
        ("सारे", "Sarah"),
        ("بسرعة", "Becerra"),
    ],
)
def test_near_misses_and_short_transforms_ask(text: str, term: str) -> None:
    """A misspelled name would leave, or an innocent word stop everything."""
    hits = search_text(f"x {text} y", term)
    assert {hit.severity for hit in hits} == {Severity.ASK}


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("I am in a room.", "Amina"),
        ("[PERSON 1] saw [PLACE 2].", "Person 1"),
        ("[PERSON 1] saw [PLACE 2].", "2"),
        ("available for all", "Ali"),
        ("nothing to see", "..."),
        ("وقال لي مرة عن عمره", "Maria"),
        ("الآن نشر صوري", "Elena"),
        ("نشر صوري في القروب", "Nasser"),
        ("لا أمن هنا", "Amina"),
        ("Il a dit que ça sonne", "سنا"),
        ("No había nadie", "هبة"),
        ("فاطمة قالت لي علي عجل", "Fatima Ali"),
        ("bananas, 10kana", "Ana"),
        ("l'una di notte", "Luna"),
        ("3km300m", "300"),
        ("", "Amina"),
    ],
)
def test_innocent_text_passes(text: str, term: str) -> None:
    """A clean story could never be handed over."""
    assert search_text(text, term) == []


def test_everyday_words_are_read_as_the_lists_are_written() -> None:
    """Every word that sounds like her name would be taken for one of every day, or none."""
    assert (lists.FREQUENT, lists.NAMED) == (gazetteer.FREQUENT, gazetteer.GIVEN | gazetteer.FAMILY)


def test_a_hit_leads_to_the_place_and_tells_nothing() -> None:
    """The helper could not find what to cover; or the name would stand in a log."""
    (hit,) = search_text("So Ámina left.", "Amina")
    assert (hit.story_id, hit.item, hit.field, hit.place) == (STORY, 1, "items.0.text", Span(3, 8))
    assert hit.code is Code.STRING_WHOLE
    document = story_document(items=[{"kind": "text", "text": "x"}, {"kind": "photo", "caption": "Amina"}])
    (hit,) = gate([story_part(document)], story_facts("Amina"))
    assert hit.item == 3
    (hit,) = gate([story_part(story_document(Amina="x"))], story_facts("Amina"))
    assert "Amina" not in repr(hit)


@pytest.mark.parametrize("filler", [0, 3, 150])
@pytest.mark.parametrize(
    "hidden", ["&#65;mina Yusuf", "Esp=\neranza", "<b>E</b>speranza", "A\\u006dina\nYusuf", "Jos\\303\\251"]
)
def test_a_hit_behind_an_escape_leads_to_its_words(hidden: str, filler: int) -> None:
    """The helper would be shown the whole story, and told that a name is somewhere in it."""
    before = "She went to the market and told nobody. " * filler
    text = f"{before}{hidden} {before}{hidden} {before}"
    hits = search_text(text, "Amina Yusuf", "Esperanza", "José")
    places = [hit.place for hit in hits if isinstance(hit.place, Span)]
    assert [text[place.start : place.end] for place in places] == [hidden, hidden]


CORNERS: dict[str, dict[str, object]] = {
    "pseudonym": {"pseudonym": "Amina"},
    "area": {"spatial": "near Amina"},
    "purpose": {"consent": [{"scope": "a", "purpose": "for Amina", "until": "2027-01-01"}]},
    "transcript": {"items": [{"kind": "audio", "transcript": "so Amina said"}]},
    "unknown field": {"note": "Amina"},
    "unknown key": {"Amina": 1},
    "unknown key below": {"items": [{"kind": "text", "text": "x", "extra": {"Amina": [1]}}]},
    "a hash that is none": {"supersedes": {"revision": 1, "sha256": "Amina"}},
    "a date that is none": {"approval": {"date": "Amina", "how": "seen"}},
    "a date with a day": {"date": "2026-11-21"},
    "an id that is none": {"story_id": "Amina x"},
    "language": {"language": "Amina!"},
    "a language that is none": {"language": "amina"},
    "a code that is none": {"subject": {"act": ["harassment", "amina"]}},
    "a list that is none": {"subject": {"amina": []}},
    "a code of a kit": {"labels": {"act": {"amina__x": {"en": "y"}}}},
    "a scope that is none": {"consent": [{"scope": "amina"}]},
    "a category that is none": {"redaction_log": [{"category": "AMINA"}]},
    "custody": {"originals": {"custody": [{"event": "amina"}]}},
    "how she agreed": {"approval": {"how": "amina"}},
    "kind": {"items": [{"kind": "amina"}]},
    "media type": {"items": [{"kind": "photo", "media": {"type": "image/amina"}}]},
    "custody, as a code": {"originals": {"custody": [{"event": "met_amina"}]}},
    "a list of letters": {"note": ["A", "m", "i", "n", "a"]},
}
NUMBERS: dict[str, dict[str, object]] = {
    "a field that is unknown": {"note": 3001234567},
    "a fraction": {"note": 300.1234567},
    "a list of figures": {"note": [0, 3, 0, 0, 1, 2, 3, 4, 5, 6, 7]},
    "a field of another place": {"items": [{"kind": "text", "size": 3001234567}]},
    "version": {"version": "300.1234567"},
    "a date that is none": {"approval": {"date": "3001-23-45"}},
    "month": {"date": "3001-23"},
}


def test_a_coarse_date_passes() -> None:
    """A house number would stop every story told in that month."""
    assert gate([story_part(story_document(date="2026-11"))], story_facts("11")) == []


@pytest.mark.parametrize("corner", CORNERS)
def test_every_corner_of_a_story_file_is_searched(corner: str) -> None:
    """Her name would leave in a field that nobody looks at."""
    hits = gate([story_part(story_document() | CORNERS[corner])], story_facts("Amina", "2026/11/21"))
    assert any(hit.severity is Severity.BLOCK for hit in hits)


@pytest.mark.parametrize("where", NUMBERS)
def test_a_number_is_searched_where_nothing_is_counted(where: str) -> None:
    """Her telephone's number would leave as a number of JSON, in which no letters are."""
    hits = gate(
        [story_part(story_document() | NUMBERS[where])], story_facts("0300 1234567", "3001-23-45", "3001 23")
    )
    assert any(hit.severity is Severity.BLOCK for hit in hits)


@pytest.mark.parametrize("number", ["3.001234567e9", "3001234567e0", "30012345670E-1", "3.0012e+009"])
def test_a_number_with_an_exponent_is_written_out(number: str) -> None:
    """Her telephone's number would leave as another program writes large ones."""
    data = json.dumps(story_document()).replace('"revision": 1', f'"revision": 1, "note": {number}')
    assert number in data
    assert gate([story_part(data.encode())], story_facts("0300 1234567", "0300 1200000")) != []


def test_a_number_without_end_is_survived() -> None:
    """A hostile story would crash the export."""
    for number, codes in (
        ("1" * 9000, {Code.PART_UNREADABLE}),
        ("1e" + "9" * 9000, {Code.PART_UNREADABLE}),
        ("1e-99999", set()),
        ("-0.0", set()),
    ):
        data = json.dumps(story_document()).replace('"revision": 1', f'"revision": 1, "note": {number}')
        assert {hit.code for hit in gate([story_part(data.encode())], story_facts("0300 1234567"))} == codes


def test_no_key_of_a_story_file_is_searched() -> None:
    """What she said yes to would stop each story in which a word of the format is covered."""
    schema = json.loads(resource("schemas/story.json").read_text(encoding="utf-8"))
    told = [schema]
    keys: set[str] = set()
    while told:
        one = told.pop()
        if isinstance(one, dict):
            keys |= set(one.get("properties", ()))
            told += one.values()
        elif isinstance(one, list):
            told += one
    assert "anybody" in keys
    assert gate([story_part(story_document() | {"x": 1})], story_facts("x")) != []
    assert gate([story_part(dict.fromkeys(sorted(keys), 1))], story_facts(*keys)) == []


def test_escapes_of_json_do_not_hide() -> None:
    """A name would leave as backslash codes."""
    data = json.dumps(story_document("Амина é")).encode()
    assert b"\\u0410" in data
    assert gate([story_part(data)], story_facts("Амина")) != []


@pytest.mark.parametrize(
    "data",
    [
        b"{",
        b"\xff\xfe{\x00}\x00",
        b'{"a": NaN}',
        b'{"text": "x", "text": "y"}',
        b"[" * 5000,
        b'"' + b"a" * (1 << 20) + b'"',
    ],
)
def test_a_story_file_that_cannot_be_read_strictly_blocks(data: bytes) -> None:
    """What this gate does not see, another reader might."""
    hits = gate([story_part(data)], story_facts("Amina"))
    assert Code.PART_UNREADABLE in {hit.code for hit in hits}


@pytest.mark.parametrize("name", ["data/media/Amina.flac", "Amina.txt", "data/stories/QW1pbmE=.json"])
def test_file_names_are_searched(name: str) -> None:
    """Her name would leave as a file's name."""
    part = FinalPart(name, PartKind.TEXT, Memory(), Form.FRAME)
    assert any(
        h.field == "file name" and h.severity is Severity.BLOCK for h in gate([part], story_facts("Amina"))
    )


def signed(namespace: str = "bundle@tbtt") -> str:
    """Return an OpenSSH signature whose free bytes spell a name, as chance could."""
    key = b"\0\0\0\x0bssh-ed25519\0\0\0\x20" + b"Amina" * 6 + b"xy"
    made = b"\0\0\0\x0bssh-ed25519\0\0\0\x40" + b"Amina" * 12 + b"wxyz"
    parts = (key, namespace.encode(), b"", b"sha512", made)
    blob = b"SSHSIG\0\0\0\1" + b"".join(len(one).to_bytes(4, "big") + one for one in parts)
    return f"-----BEGIN SSH SIGNATURE-----\n{base64.encodebytes(blob).decode()}-----END SSH SIGNATURE-----\n"


def test_tag_files_are_searched_but_for_hashes_and_signatures() -> None:
    """A tag with a name in it would leave, or a hash stop a clean bundle."""
    terms = ("Amina", "2026-11-21", "UTF", "0300 1234", "300.1234567", "03001234")
    digest = "a" * 64
    signature = signed()
    for text, stops in (
        ("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", False),
        (f"{digest}  data/stories/{STORY}.json\n{digest}  tbtt.json\n", False),
        ("Payload-Oxum: 300123.4567\nBagging-Date: 2026-11-21\n", False),
        (signature, False),
        ("Contact-Name: Amina\n", True),
        (f"{digest}  data/Amina.json\n", True),
        (signature + "Amina", True),
        ("-----BEGIN SSH SIGNATURE-----\nAminaYusuf\n-----END SSH SIGNATURE-----\n", True),
        (signed(namespace="Amina"), True),
        ("Bag-Software-Agent: Amina Yusuf\n", True),
        ("Bagging-Date: 0300-12-34\n", True),
        ("BagIt-Version: 300.1234567\n", True),
    ):
        part = FinalPart("bag-info.txt", PartKind.TEXT, Memory(bytearray(text.encode())), Form.FRAME)
        assert bool(gate([part], story_facts(*terms))) is stops, text


def test_the_envelopes_keys_are_not_searched_but_its_words_are() -> None:
    """Each bundle would be stopped by chance letters of a key, or carry a name beside them."""
    card = {
        "format": "tbtt-card",
        "alias": "amina",
        "name": "field team",
        "signing_key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + "Amina" * 8 + "abc",
        "age_recipient": "age1" + "q" * 58,
    }
    envelope = {"format": "tbtt-bundle", "kind": "stories", "signer": card, "created": "2026-11-21"}

    def run() -> bool:
        part = FinalPart(
            "tbtt.json", PartKind.JSON, Memory(bytearray(json.dumps(envelope).encode())), Form.FRAME
        )
        return gate([part], story_facts("Amina")) != []

    assert not run()
    card["name"] = "Amina's team"
    assert run()


def test_kept_on_purpose_passes_at_its_place_only() -> None:
    """The month May would stop a story about a woman called May, or let her name through."""
    text = "May came in May."
    facts = story_facts("May", kept=(KeptString(1, "text", Span(12, 15), "May"),))
    (hit,) = gate([story_part(story_document(text))], facts)
    assert hit.place == Span(0, 3)
    elsewhere = story_facts("May", kept=(KeptString(3, "text", Span(12, 15), "May"),))
    assert len(gate([story_part(story_document(text))], elsewhere)) == 2
    moved = story_facts("May", kept=(KeptString(1, "text", Span(12, 15), "Mai"),))
    assert len(gate([story_part(story_document(text))], moved)) == 2


FILLER_WORDS = """
she he they wrote again called house street market school phone message picture account friend sister
brother never always morning night police office work because then after before hospital lawyer afraid angry
tired teléfono escuela maison école trabalho amigo nyumba rafiki مدرسة صديق स्कूल दोस्त اسکول 12 300 2024
"""
FILLER = FILLER_WORDS.split()
NAMES = (
    "Zubaida Karim",
    "Oluwaseun",
    "0300 1234567",
    "zk@example.org",
    "Thandiwe",
    "أسماء",
    "Екатерина",
    "Ng",
    "G-9/4",
)


def test_a_thousand_clean_bundles_block_none() -> None:
    """Helpers would learn to switch the gate off."""
    dice = random.Random(11)
    facts = story_facts(*NAMES)
    for _ in range(1000):
        words = [dice.choice(FILLER) for _ in range(60)]
        words.insert(dice.randrange(60), "[PERSON 1]")
        document = story_document(" ".join(words), pseudonym=dice.choice(["Willow", "Rosemary", "Rain"]))
        hits = gate([story_part(document)], facts)
        assert [hit for hit in hits if hit.severity is Severity.BLOCK] == []


@settings(max_examples=150)
@given(
    st.sampled_from([t for t in LONG if t.isascii()]),
    st.text("abc .,-\n[]\\%=&;xu0", max_size=12),
    st.text("abc .,-\n[]\\%=&;xu0", max_size=12),
)
def test_a_long_string_inside_anything_blocks(term: str, before: str, after: str) -> None:
    """A name glued to something else would leave."""
    assert blocked(before + term + after, term)


@given(st.text(st.characters(), max_size=120))
def test_any_text_is_survived(text: str) -> None:
    """A strange character would crash the export."""
    document = story_document("x") | {"note": text}
    gate([story_part(json.dumps(document).encode())], story_facts("Amina", text[:9]))


@given(
    st.recursive(
        st.none() | st.text(max_size=5),
        lambda c: st.lists(c, max_size=3) | st.dictionaries(st.text(max_size=4), c, max_size=3),
    )
)
def test_every_string_of_an_unknown_document_is_read(value: object) -> None:
    """A field added later would be forgotten by the search."""

    def strings(part: object) -> list[str]:
        if isinstance(part, str):
            return [part]
        if isinstance(part, list):
            return [text for child in part for text in strings(child)]
        return [t for child in part.values() for t in strings(child)] if isinstance(part, dict) else []

    found = [one.text for one in strings_of_json(json.dumps({"x": value}).encode())]
    assert set(strings(value)) <= set(found)


@pytest.mark.parametrize("unit", ["a", "6f", "%41", "QW1p", "1 ", "a.", "\\u0041 &#65; ", "\\", "\\101mina "])
def test_a_long_story_is_searched_in_time(unit: str) -> None:
    """A pasted file in a story would make handing over hang."""
    begun = time.process_time()
    search(unit * (60_000 // len(unit)), terms_of(LONG), ("[PERSON 1]",))
    assert time.process_time() - begun < 15


def test_of_very_many_escapes_the_rest_is_one_place() -> None:
    """A page that was pasted from a program would make handing over hang, or its end would leave unseen."""
    word = "\\101mina "
    places = search_spans(word * 150 + "and nobody ")
    assert len(places) == 101
    assert places[0] == Span(0, len(word) - 1)
    assert places[-1] == Span(100 * len(word), 150 * len(word) + len("and nobody"))
    assert len(search_spans(word * 100 + "and nobody ")) == 100


def search_spans(text: str) -> list[Span]:
    """Return where "Amina" blocks."""
    return [one.span for one in search(text, terms_of(["Amina"]), ()) if one.severity is Severity.BLOCK]
