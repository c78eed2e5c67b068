"""Exact dates, with a day, in figures or with the month in words; dates of birth by the words before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.stories.records import Category, Suggestion

_MONTH_NAMES: Final = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
enero febrero marzo abril mayo junio julio agosto
septiembre setiembre octubre noviembre diciembre
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
جنوري فروري مارچ اپريل مئي جون جولائي اگست ستمبر اكتوبر نومبر دسمبر
"""
_MONTHS: Final = "|".join(sorted(word_set(_MONTH_NAMES), key=lambda name: (-len(name), name)))
_HINDI: Final = "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR: Final = r"(?:1[3-9]\d\d|20\d\d|2[45]\d\d)"
_NUMERIC = re.compile(
    rf"(?<![\w./\-]){_DAY}(?P<s>[./\-]){_DAY}(?P=s)(?:{_YEAR}|\d\d)(?![\w/]|[.\-]\d)"
    rf"|(?<![\w./\-]){_YEAR}(?P<t>[./\-])(?:0?[1-9]|1[0-2])(?P=t){_DAY}(?![\d/]|[.\-]\d)"
)
_DAY_FIRST = re.compile(
    rf"(?<!\w){_DAY}(?:st|nd|rd|th|er|º|o|ª)?\.?[\s\-]{{1,2}}(?:of |de |du |ya |mwezi wa )?"
    rf"(?:{_MONTHS}|{_HINDI})\b\.?(?:,?[\s\-]{{1,2}}(?:de |del |of |mwaka )?{_YEAR})?(?!\d)"
)
_MONTH_FIRST = re.compile(
    rf"(?<!\w)(?:{_MONTHS})\.?\s{_DAY}(?:st|nd|rd|th)?(?!\d|:\d)(?:,?\s{_YEAR})?(?!\d)"
    rf"|(?<!\w)(?:{_HINDI})\s{_DAY}(?!\d)(?:,?\s{_YEAR})?"
)
_BIRTH = re.compile(
    r"(?:\bborn|birth ?day|date of birth|\bdob\b|birth date|naci|nacio|nacida|nacido|nacimiento|cumpleanos|"
    r"\bnee? le|naissance|anniversaire|nasci|nasceu|nascida|nascido|nascimento|aniversario|"
    r"kuzaliwa|nilizaliwa|alizaliwa|"
    r"مواليد|تاريخ الميلاد|ميلادي|ولد|ولدت|پيدا|जन्म)[^.!?\n\d]{0,25}$"
)


def find(context: Context) -> Iterator[Suggestion]:
    """Yield dates that have a day; `DOB` where the words before speak of birth."""
    folded = context.folded.text
    for pattern, score in ((_NUMERIC, 0.85), (_DAY_FIRST, 0.85), (_MONTH_FIRST, 0.8)):
        for match in pattern.finditer(folded):
            start, end = match.span()
            while not folded[end - 1].isalnum():
                end -= 1
            birth = _BIRTH.search(folded, max(0, start - 60), start) is not None
            category = Category.DOB if birth else Category.DATE
            yield context.suggestion(start, end, category, 0.92 if birth else score)
