"""Numbers that a state gave to a person, where their shape or check digits tell them from other numbers.

Sources: CNIC (NADRA: 5-7-1 digits), Aadhaar (UIDAI: Verhoeff), PAN (India), CPF (Receita Federal: mod 11
twice), CURP (RENAPO: 18 signs, mod 10), DNI and NIE (Spain: letter by mod 23), NINO (HMRC prefixes),
SSN (SSA: impossible areas left out), KRA PIN (Kenya: letter, nine digits, letter).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
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
    folded = context.folded.text
    for pattern, check, score in _KINDS:
        for match in pattern.finditer(folded):
            if check(re.sub(r"[\s.\-/]", "", match.group())):
                yield context.suggestion(match.start(), match.end(), Category.ID, score)


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


_KINDS: Final[tuple[tuple[re.Pattern[str], Callable[[str], bool], float], ...]] = (
    (re.compile(r"(?<![\d\-])\d{5}[- ]\d{7}[- ]\d(?![\d\-])"), _always, 0.95),  # CNIC
    (re.compile(r"(?<![\d+\-])[2-9]\d{3}[ \-]?\d{4}[ \-]?\d{4}(?![\d]|[ \-]\d)"), _verhoeff, 0.94),  # Aadhaar
    (re.compile(r"(?<!\w)[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z](?!\w)"), _always, 0.9),  # PAN
    (re.compile(r"(?<![\d.+\-])\d{3}\.?\d{3}\.?\d{3}[\-/]?\d{2}(?![\d\-])"), _cpf, 0.95),
    (re.compile(r"(?<!\w)[a-z]{4}\d{6}[hmx][a-z]{5}[a-z0-9]\d(?!\w)"), _curp, 0.97),
    (re.compile(r"(?<!\w)(?:\d{8}|[xyz][ \-]?\d{7})[ \-]?[a-z](?!\w)"), _dni, 0.95),  # DNI, NIE
    (
        re.compile(
            r"(?<!\w)(?!bg|gb|nk|kn|tn|nt|zz)[abceghj-prstw-z][abceghj-nprstw-z]"
            r" ?\d{2} ?\d{2} ?\d{2} ?[abcd](?!\w)"
        ),
        _always,
        0.93,
    ),  # NINO
    (re.compile(r"(?<![\d\-])\d{3}-\d{2}-\d{4}(?![\d\-])"), _ssn, 0.93),  # SSN
    (re.compile(r"(?<!\w)[ap]\d{9}[a-z](?!\w)"), _always, 0.93),  # KRA PIN
)
