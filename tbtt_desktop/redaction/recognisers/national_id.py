"""Numbers that a state gave to a person, where their shape or check digits tell them from other numbers.

Sources: CNIC (NADRA: 5-7-1 digits), Aadhaar (UIDAI: Verhoeff), PAN (India), CPF and CNPJ (Receita Federal:
mod 11 twice), CURP (RENAPO: 18 signs, mod 10), RFC (SAT), DNI and NIE (Spain: letter by mod 23), NINO (HMRC
prefixes), SSN (SSA), KRA PIN (Kenya: letter, nine digits, letter), NIDA (Tanzania: 8-5-5-2, birth first),
South African id (birth, Luhn), Egyptian id (century, birth, governorate), Emirates ID (784, year, Luhn),
NIR (France: mod 97), NRN (Belgium: mod 97), Rwandan id (year of birth at the second place), cedula
(Dominican Republic: 3-7-1), NIF (Haiti: 3-3-3-1), DUI (El Salvador: 8-1), Ghana Card, NRC (Zambia), NIN
(Uganda: CM or CF), NIC (Sri Lanka), EPIC, GSTIN and licences (India), RUT (Chile: mod 11), cedulas of
Venezuela, Uruguay, Nicaragua, Honduras, Guatemala and Costa Rica, PIS (Brazil), UMID and SSS (Philippines),
HKID, codice fiscale (Italy), cartao de cidadao (Portugal).

Where the shape alone is telling, a wrong check digit lowers the score and no more: people mistype. All other
numbers with a wrong digit, and those of other countries, are told by the words before them (`numbered`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.bank import luhn
from tbtt_desktop.redaction.recognisers.base import Context, Late
from tbtt_desktop.redaction.recognisers.digits import DECIMALS, JOINS, LATIN, figures, plain, runs, signs
from tbtt_desktop.stories.records import Category, Suggestion

_DNI_LETTERS: Final = "trwagmyfpdxbnjzsqvhlcke"
_CURP_SIGNS: Final = "0123456789abcdefghijklmnñopqrstuvwxyz"
_VERHOEFF_D: Final = tuple(
    tuple(row)
    for row in (
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 2, 3, 4, 0, 6, 7, 8, 9, 5), (2, 3, 4, 0, 1, 7, 8, 9, 5, 6),
        (3, 4, 0, 1, 2, 8, 9, 5, 6, 7), (4, 0, 1, 2, 3, 9, 5, 6, 7, 8), (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
        (6, 5, 9, 8, 7, 1, 0, 4, 3, 2), (7, 6, 5, 9, 8, 2, 1, 0, 4, 3), (8, 7, 6, 5, 9, 3, 2, 1, 0, 4),
        (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
    )
)  # fmt: skip
_VERHOEFF_P: Final = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 5, 7, 6, 2, 8, 3, 0, 9, 4), (5, 8, 0, 3, 7, 9, 6, 1, 4, 2),
    (8, 9, 1, 6, 0, 4, 3, 5, 2, 7), (9, 4, 5, 3, 1, 2, 6, 8, 7, 0), (4, 2, 8, 6, 5, 7, 3, 9, 0, 1),
    (2, 7, 9, 3, 8, 0, 6, 4, 1, 5), (7, 0, 4, 6, 9, 1, 3, 2, 5, 8),
)  # fmt: skip


def find(context: Context) -> Iterator[Suggestion]:
    """Yield numbers of the known shapes; those with check digits only where they are right."""
    text = plain(context)
    for place, begun in _places(context, text):
        if begun.any.compiled.match(text, place) is None:
            continue
        for pattern, check, score, mistyped in begun.kinds:
            match = pattern.match(text, place)
            if match is None or (check is _cpf and _is_called(context, match.group())):
                continue
            right = check(re.sub(r"[\s.\-/]", "", match.group()))
            if right or mistyped:
                yield context.suggestion(
                    match.start(), match.end(), Category.ID, score if right else mistyped
                )


def _places(context: Context, text: str) -> list[tuple[int, _Begun]]:
    """Return where a number may begin, and of which kinds it can be there."""
    known, numbers = runs(context), figures(context)
    found: list[tuple[int, _Begun]] = []
    for at, (start, end) in enumerate(numbers):
        begun = _BEGINNINGS.get((0, end - start))
        goes_on = end - start > _SHORT or known.behind[at] in _GOES_ON
        before = text[start - 1 : start]
        if begun is not None and goes_on and not (before.isalnum() or before == "_"):
            found.append((start, begun))
    for place, at in known.heads:
        start, end = numbers[at]
        letters = start - place - (text[start - 1] in JOINS)
        begun = _BEGINNINGS.get((letters, end - start))
        if begun is not None:
            found.append((place, begun))
    return found


def _is_called(context: Context, written: str) -> bool:
    """Whether eleven figures are a mobile's of Filipinos, whose last two may be check digits of Brazil."""
    there = context.hints.country == "PH" or (context.hints.language or "").startswith("fil")
    return there and written.isdigit() and written.startswith("09")


def _always(_compact: str) -> bool:
    return True


def _verhoeff(digits: str) -> bool:
    state = 0
    for index, char in enumerate(reversed(digits)):
        state = _VERHOEFF_D[state][_VERHOEFF_P[index % 8][int(char)]]
    return state == 0


def _cpf(digits: str) -> bool:
    if len(set(digits)) == 1:
        return False
    for size in (9, 10):
        total = sum(int(d) * (size + 1 - i) for i, d in enumerate(digits[:size]))
        if total * 10 % 11 % 10 != int(digits[size]):
            return False
    return True


def _dni(compact: str) -> bool:
    number = str("xyz".index(compact[0])) + compact[1:-1] if compact[0] in "xyz" else compact[:-1]
    return _DNI_LETTERS[int(number) % 23] == compact[-1]


def _curp(compact: str) -> bool:
    total = sum(_CURP_SIGNS.index(char) * (18 - i) for i, char in enumerate(compact[:17]))
    return (10 - total % 10) % 10 == int(compact[17])


def _ssn(digits: str) -> bool:
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    return area not in ("000", "666") and area[0] != "9" and group != "00" and serial != "0000"


def _cnpj(digits: str) -> bool:
    for size in (12, 13):
        weights = [(size - 1 - at) % 8 + 2 for at in range(size)]
        rest = sum(int(d) * w for d, w in zip(digits, weights, strict=False)) % 11
        if int(digits[size]) != (0 if rest < 2 else 11 - rest):
            return False
    return True


def _birth(digits: str) -> bool:
    """Whether six digits are year, month and day."""
    return 1 <= int(digits[2:4]) <= 12 and 1 <= int(digits[4:6]) <= 31


def _south_africa(digits: str) -> bool:
    return _birth(digits[:6]) and digits[10] in "012" and luhn(digits)


def _egypt(digits: str) -> bool:
    return digits[0] in "23" and _birth(digits[1:7]) and 1 <= int(digits[7:9]) <= 88


def _never(_compact: str) -> bool:
    return False


def _panama(compact: str) -> bool:
    """Whether there are six figures or more behind the province: "8-914-2207"."""
    return len(compact.lstrip("enp")) > _PANAMA_LEAST


def _chile(compact: str) -> bool:
    total = sum(int(char) * (2 + at % 6) for at, char in enumerate(reversed(compact[:-1])))
    return "0123456789k0"[11 - total % 11] == compact[-1]


def _nida(digits: str) -> bool:
    return digits[:2] in ("19", "20") and _birth(digits[2:8])


def _france(digits: str) -> bool:
    return 97 - int(digits[:13]) % 97 == int(digits[13:])


def _belgium(digits: str) -> bool:
    number, check = digits[:9], int(digits[9:])
    return any(97 - int(century + number) % 97 == check for century in ("", "2"))


_PANAMA_LEAST: Final = 6
_STATES: Final = (  # of India, before the number of a licence
    "(?:an|ap|ar|as|br|cg|ch|dd|dl|dn|ga|gj|hp|hr|jh|jk|ka|kl|la|ld|mh|ml|mn|mp|mz|nl|od|or|pb|py|rj|sk|tn|tr|ts|"
    "tg|uk|ua|up|wb)"
)
_Kind = tuple[re.Pattern[str], Callable[[str], bool], float, float]
# How many letters stand before the first figures, and how many these are; the shape; its check; how sure it
# is where that holds, and where not.
_KINDS: Final[tuple[tuple[str, str, re.Pattern[str], Callable[[str], bool], float, float], ...]] = (
    (
        "0",
        "5",
        re.compile(r"(?<![\d\-])\d{5}(?: ?- ?| )\d{7}(?: ?- ?| )\d(?![\d\-])"),
        _always,
        0.95,
        0,
    ),  # CNIC
    (
        "0",
        "4 8 12",
        re.compile(r"(?<![\d+\-])[2-9]\d{3}[ \-]?\d{4}[ \-]?\d{4}(?![\d]|[ \-]\d)"),
        _verhoeff,
        0.94,
        0,
    ),
    ("5", "4", re.compile(r"(?<!\w)[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z](?!\w)"), _always, 0.9, 0),  # PAN
    ("0", "3", re.compile(r"(?<![\d.+\-])\d{3}\.\d{3}\.\d{3}[\-/]\d{2}(?![\d\-])"), _cpf, 0.95, 0.8),
    ("0", "9 11", re.compile(r"(?<![\d.+\-])\d{9}-?\d{2}(?![\d\-])"), _cpf, 0.94, 0),
    ("0", "2 5 8", re.compile(r"(?<![\d.])\d{2}\.?\d{3}\.?\d{3}/\d{4}-?\d{2}(?!\d)"), _cnpj, 0.96, 0.85),
    ("0", "12 14", re.compile(r"(?<![\d.+\-])\d{12}-?\d{2}(?![\d\-])"), _cnpj, 0.94, 0),
    ("4", "6", re.compile(r"(?<!\w)[a-z]{4}\d{6}[hmx][a-z]{5}[a-z0-9]\d(?!\w)"), _curp, 0.97, 0.9),
    (
        "3 4",
        "6 7 8 9",
        re.compile(
            r"(?<!\w)[a-zñ&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[a-z0-9]{2}[0-9a](?!\w)"
        ),
        _always,
        0.9,
        0,
    ),
    (
        "0 1",
        "2 7 8",
        re.compile(r"(?<!\w)(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[xyz][ \-]?\d{7})[ \-]?[a-z](?!\w)"),
        _dni,
        0.95,
        0,
    ),
    ("0 1", "7 8", re.compile(r"(?<!\w)(?:\d{8}|[xyz]\d{7})-?[a-hj-np-tv-z](?!\w)"), _never, 0, 0.8),
    (
        "2",
        "2 4 6",
        re.compile(
            r"(?<!\w)(?!bg|gb|nk|kn|tn|nt|zz)[abceghj-prstw-z][abceghj-nprstw-z]"
            r" ?\d{2} ?\d{2} ?\d{2} ?[abcd](?!\w)"
        ),
        _always,
        0.93,
        0,
    ),  # NINO
    ("0", "3", re.compile(r"(?<![\d\-])\d{3}-\d{2}-\d{4}(?![\d\-])"), _ssn, 0.93, 0.75),
    ("1", "9", re.compile(r"(?<!\w)[ap]\d{9}[a-z](?!\w)"), _always, 0.93, 0),  # KRA PIN
    ("0", "8", re.compile(r"(?<![\d\-])\d{8}-\d{5}-\d{5}-\d{2}(?![\d\-])"), _nida, 0.97, 0.9),
    ("0", "6 10 13", re.compile(r"(?<![\d\-.])\d{6} ?\d{4} ?\d{3}(?![\d\-])"), _south_africa, 0.94, 0),
    ("0", "14", re.compile(r"(?<![\d\-.])[23]\d{13}(?![\d\-])"), _egypt, 0.95, 0),
    ("0", "3 7 14 15", re.compile(r"(?<![\d\-])784-?(?:19|20)\d{2}-?\d{7}-?\d(?![\d\-])"), luhn, 0.97, 0.9),
    (
        "0",
        "1 3 5 7 10 13 15",
        re.compile(r"(?<![\d\-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\d| \d)"),
        _france,
        0.96,
        0.8,
    ),
    ("0", "2", re.compile(r"(?<![\d\-.])\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?!\d)"), _belgium, 0.97, 0.85),
    (
        "0",
        "3 7 11 13",
        re.compile(r"(?<![\d\-.])756\.?\d{4}\.?\d{4}\.?\d{2}(?!\d)"),
        _always,
        0.97,
        0,
    ),  # AVS, Switzerland
    (
        "0",
        "1",
        re.compile(r"(?<![\d\-])[12] \d{2} (?:0[1-9]|1[0-2]) \d{2} \d{3} \d{3} \d{2}(?!\d| \d)"),
        _never,
        0,
        0.945,
    ),  # of France, mistyped: nothing else is grouped so
    (
        "0",
        "1 5 6 13 14 16",
        re.compile(r"(?<![\d\-])1 ?(?:19|20)\d{2} ?[78] ?\d{7} ?\d ?\d{2}(?!\d)"),
        _always,
        0.96,
        0,
    ),
    ("0", "3", re.compile(r"(?<![\d\-])\d{3}-\d{7}-\d(?![\d\-])"), _always, 0.94, 0),
    ("0", "3", re.compile(r"(?<![\d\-])\d{3}-\d{3}-\d{3}-\d(?![\d\-])"), _always, 0.94, 0),
    ("0", "8", re.compile(r"(?<![\d\-])\d{8}-\d(?![\d\-])"), _always, 0.85, 0),
    ("0", "4", re.compile(r"(?<![\d\-])[2-9]\d{3}[ \-]\d{4}[ \-]\d{4}(?![\d]|[ \-]\d)"), _never, 0, 0.75),
    ("0", "2", re.compile(r"(?<!\w)\d{2}[a-z]{5}\d{4}[a-z]\d?z[\da-z](?!\w)"), _always, 0.97, 0),  # GSTIN
    ("3", "7", re.compile(r"(?<!\w)[a-z]{3}\d{7}(?!\w)"), _always, 0.8, 0),  # EPIC, of India's voters
    (
        "2",
        "2 6 13",
        re.compile(rf"(?<!\w){_STATES}[ \-]?\d{{2}}[ \-]?(?:19|20)\d{{2}}[ \-]?\d{{7}}(?!\d)"),
        _always,
        0.93,
        0,
    ),
    (
        "2",
        "5 6 7 8 9 10 11 12 13 14 15",
        re.compile(r"(?<!\w)c[mf]\d{5,8}[a-z\d]{4,7}(?!\w)"),
        _always,
        0.93,
        0,
    ),  # Uganda
    ("3", "8 9", re.compile(r"(?<!\w)gha-\d{8,9}-\d(?!\w)"), _always, 0.98, 0),  # Ghana
    ("0", "6", re.compile(r"(?<![\w/])\d{6}/\d{2}/\d(?![\w/])"), _always, 0.96, 0),  # Zambia
    ("0", "2", re.compile(r"(?<![\w\-])\d{2}-\d{6,7} ?[a-z] ?\d{2}(?!\w)"), _always, 0.93, 0),  # Zimbabwe
    ("0", "9", re.compile(r"(?<!\w)\d{9}[vx](?!\w)"), _always, 0.9, 0),  # Sri Lanka
    ("0", "1 2", re.compile(r"(?<![\w.])\d{1,2}\.\d{3}\.\d{3}-[\dk](?!\w)"), _chile, 0.97, 0.88),
    ("0", "7 8", re.compile(r"(?<![\w.])\d{7,8}-[\dk](?![\w\-])"), _chile, 0.93, 0),
    (
        "1",
        "1 2",
        re.compile(r"(?<!\w)[vej][ \-]?\d{1,2}\.\d{3}\.\d{3}(?!\w|\.\w)"),
        _always,
        0.95,
        0,
    ),  # Venezuela
    (
        "0",
        "1 2",
        re.compile(r"(?<=\b[vej]- )\d{1,2}\.\d{3}\.\d{3}(?!\w|\.\w)"),
        _always,
        0.95,
        0,
    ),  # "V- 12.345.678"
    ("0", "1", re.compile(r"(?<![\w.])\d\.\d{3}\.\d{3}-\d(?!\w)"), _always, 0.93, 0),  # Uruguay
    ("0", "3", re.compile(r"(?<![\w\-])\d{3}-\d{6}-\d{4}[a-z](?!\w)"), _always, 0.97, 0),  # Nicaragua
    ("0", "4", re.compile(r"(?<![\w\-])\d{4}-\d{4}-\d{5}(?![\w\-])"), _always, 0.93, 0),  # Honduras
    ("0", "4", re.compile(r"(?<![\w\-])\d{4} \d{5} \d{4}(?![\w\-])"), _always, 0.93, 0),  # Guatemala
    ("0", "1", re.compile(r"(?<![\w\-])[1-9]-0\d{3}-0\d{3}(?![\w\-])"), _always, 0.9, 0),  # Costa Rica
    ("0", "3", re.compile(r"(?<![\w.])\d{3}\.\d{5}\.\d{2}-\d(?!\w)"), _always, 0.95, 0),  # PIS, Brazil
    ("0", "4", re.compile(r"(?<![\w\-])\d{4}-\d{7}-\d(?![\w\-])"), _always, 0.95, 0),  # UMID, Philippines
    ("0", "2", re.compile(r"(?<![\w\-])\d{2}-\d{7}-\d(?![\w\-])"), _always, 0.93, 0),  # SSS, Philippines
    (
        "0 1 2",
        "1 2 3 4",
        re.compile(r"(?<![\w\-])(?:[1-9]|1[0-3]|e|n|pe)-\d{3,4}-\d{2,6}(?![\w\-])"),
        _panama,
        0.84,
        0,
    ),
    (
        "0 1",
        "3 6 9",
        re.compile(r"(?:(?<=a#)|(?<=a# )|(?<=a#: ))(?:a[ \-]?)?\d{3}[ \-]?\d{3}[ \-]?\d{3}(?!\w)"),
        _always,
        0.96,
        0,
    ),  # alien number, United States
    ("1 2", "6", re.compile(r"(?<!\w)[a-z]{1,2}\d{6}\([\da]\)"), _always, 0.95, 0),  # Hong Kong
    (
        "6",
        "2",
        re.compile(r"(?<!\w)[a-z]{6}\d{2}[a-ehlmprst]\d{2}[a-z]\d{3}[a-z](?!\w)"),
        _always,
        0.97,
        0,
    ),  # Italy
    (
        "0",
        "8",
        re.compile(r"(?<!\w)\d{8} \d ?[a-z]{2}\d(?!\w)"),
        _always,
        0.98,
        0,
    ),  # cartão de cidadão, Portugal
)


class _Begun:
    """The kinds of numbers that begin alike, and what any of them looks like, as nearly no number does."""

    def __init__(self, kinds: list[_Kind]) -> None:
        self.kinds = kinds
        self.any = Late("|".join(pattern.pattern for pattern, *_ in kinds))


def _by_beginning() -> dict[tuple[int, int], _Begun]:
    """Return the kinds by their letters and first figures: nearly every number begins as none of them."""
    found: dict[tuple[int, int], list[_Kind]] = {}
    for letters, numbers, pattern, check, score, mistyped in _KINDS:
        for before in letters.split():
            for length in numbers.split():
                kinds = found.setdefault((int(before), int(length)), [])
                kinds.append((pattern, check, score, mistyped))
    return {begun: _Begun(kinds) for begun, kinds in found.items()}


_BEGINNINGS: Final = _by_beginning()
_SHORT: Final = 4  # figures behind which each shape goes on
_GOES_ON: Final = signs("./-" + LATIN, DECIMALS)
