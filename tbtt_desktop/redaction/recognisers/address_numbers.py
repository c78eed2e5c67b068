"""How the numbers of an address are written: of a house, in a grid of streets, of a box, in words."""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import AFTER, WORD, Late
from tbtt_desktop.redaction.recognisers.date import MONTHS
from tbtt_desktop.redaction.recognisers.spelled import NUMBER_WORD

NO: Final = (
    r"(?:(?:n[.o°º]{0,3}|nos?\.?|no\.?|na\.?|nro\.?|num\.?|numero|number|numb|nambari|namba|blg\.?|hapana|ext\.?|"
    r"wa|ya|la|#|:|نمبر|نمبر:|رقم|عدد|नंबर|नम्बर|नं\.?|न\.|संख्या|क्रमांक|क्र\.?|सं\.?|ra[29q]m|raqam|numeral)\s?[.:#]?\s?){0,2}"
)
FIGURES: Final = (
    r"(?:(?:ए|बी|सी|डी|ई|एफ|اي|بي|سي|ڈي)[ \-]\d{1,4}(?!\w)|\d{1,4}[a-z]\d{1,3}(?!\w)|"
    r"\d{1,5}(?:\s?[-/–]\s?(?:\d{1,5}|[a-z\u0905-\u0939](?:[\u093e-\u094d])?(?!\w))){0,5}"
    r"(?:\s?(?:[a-z]|اي|بي|سي|ڈي|ए|बी|सी|डी|ई|एफ)(?![\w'’\u093e-\u094d]))?"
    rf"(?!{WORD}|[.:,]\d)|[a-z]{{1,2}}[-/ ]?\d{{1,5}}(?:[-/]\d{{0,4}}[a-z]?){{0,2}}(?!{WORD}|[.:,]\d))"
)
LETTER: Final = (
    r"(?:[a-z](?![\w'’])(?!\s[a-z]\s)|(?:الاول|الثاني|التاني|الثالث|التالت|الرابع|الخامس|السادس|السابع|الثامن|التاسع|"
    r"العاشر|الارضي|الاخير)(?!\w)"
    r"|[\u0621-\u064a](?!\w)|(?:اي|بي|سي|ڈي|ايف|جي|ايچ)(?!\w)|(?:ए|बी|सी|डी|ई|एफ|जी|एच|ک|क|ख|ग)(?!\w))"
)
VALUE: Final = re.compile(rf"[\s.:\-]{{0,2}}(?P<no>{NO})\s?(?P<value>{FIGURES})")
LIVES_AT: Final = re.compile(rf"[:,]?\s(?:(?:at|in|is|no\.?|#|es|na|sa|ni|e) )?(?P<value>{FIGURES})")
# A house's number alone behind "our home", a comma and the quarter behind it: "घर 44, सिविल लाइंस".
HOUSE_AT: Final = re.compile(r"[:,]?\s(?P<value>\d{1,4})[,،]\s(?=[^\W\d])")
# A name and its number right behind "lives at", where no word says that it is a street.
STREET_AT: Final = re.compile(
    r"(?:\s?[:,]\s?|\s)(?:(?:e|es|is|est|ni|hai|la|el|no|na|in|at|on|en|a|sa) )?"
    r"(?P<value>(?:[^\W\d][\w'.]*,?[ \-]){1,5}(?:n[o°]?\.? ?|no\. |# ?)?"
    rf"\d{{1,4}}(?:[/\-]\d{{1,4}}|[a-z])?(?!{WORD}|[.:,/]\d))"
)
LETTERED: Final = re.compile(rf"[\s.:\-]{{1,2}}(?P<no>{NO})\s?(?P<value>{LETTER})")
WORDED: Final = Late(
    rf"[\s.:]{{1,2}}(?P<no>{NO})\s?(?P<value>{NUMBER_WORD}(?:[ \-](?:y|na|et|e)?[ ]?{NUMBER_WORD}){{0,3}})"
    rf"{AFTER}"
)
# What may follow a number that is a number of something: the end of a clause.
CLOSED: Final = re.compile(
    r"\s?(?:[,.;:!?)\]\n»”\"،۔।؛/]|$|[-–]\s)|\s(?:near|behind|opposite|opp|next|off|in|on|at|is|en|cerca|frente|"
    r"detras|junto|entre|esquina|esq|de|del|derriere|pres|face|chez|a|perto|atras|na|no|em|ao|karibu|nyuma|kando|sa|"
    r"malapit|tapat|likod|brgy|bgy|barangay|sitio|dito|jan|diyan|banda|col|colonia|barrio|bairro|por|zona|kata|mein|me|hai|ke|par|में|पर|है|के|का|ميں|مين|پر|هے|كے|هي|في|بالدور|بالطابق|بجانب|خلف|امام|جنب|قرب|ورا|وراء|قدام|مقابل|عند|فوق|تحت)"
    rf"(?!{WORD})"
)
NUMBER_AFTER: Final = re.compile(
    rf",?\s?(?P<no>{NO}|#\s?)(?P<value>{FIGURES}(?:\s?-\s?\d{{1,3}})?)(?:\s(?:bis|ter)\b)?"
)
GRID: Final = re.compile(  # Carrera 7 # 12-34; Calle 45 No. 12 - 34; 5a avenida 12-34
    r"\s\d{1,3}(?:\s?[a-z]{1,2}(?!\w|\s\d))?(?:\s(?:bis|sur|norte|este|oeste|oriente|poniente))?"
    r"(?:\s(?:x|por|entre|e/|con|y)\s?\d{1,3}[a-z]?(?:\s(?:y|x)\s?\d{1,3}[a-z]?(?!\w))?"
    r"(?:,?\s(?:num|no|n[°o]|#)\.?\s?\d{1,4}(?:-?[a-z](?!\w))?)?"
    r"|\s?(?:#|no?\.?|n[°º]|con|num(?:ero)?\.?|nro\.?)\s?\d{1,4}\s?[a-z]{0,2}(?!\w)"
    r"(?:\s(?:bis|sur|norte|este|oeste)(?!\w))?(?:\s?-\s?\d{1,3}|\s\d{1,3}(?!\w))?"
    r"|\s\d{1,2}-\d{1,3}|\s\d{1,3}[a-z]?\s\d{1,3})(?!\w)"
)
# A street that is called by a day: "Calle 25 de Mayo 300", "12 rue du 4 Septembre", "Rua XV de Novembro, 45".
DATED: Final = Late(
    r"\.?\s(?:del? |du |da |do )?(?:\d{1,2}|[ivx]{1,5}|quinze|sete|nueve|cinco|premier|vingt)"
    rf" (?:de )?{MONTHS}{AFTER}"
    rf"(?P<number>,?\s{NO}\d{{1,5}}(?!{WORD}|[./:]\d|\s?\.?[oa°](?!\w)))?"
)
STREET_NUMBER: Final = re.compile(
    rf"\s(?P<no>{NO})\d{{1,4}}(?:[-/]\d{{1,3}}|[a-z]|ra|da|ta|ma|va|er|nd|rd|th)?(?!{WORD}|[.:,]\d)"
)
_LEADING: Final = re.compile(
    r"(?<![\w.,:/\-])(?:(?:no|nr|n°|number)[.#]?\s?|#\s?)?"
    r"(?:[a-z]-?|(?:ए|बी|सी|डी|ई|एफ|जी|एच)[ \-]|(?:اے|اي|بي|سي|ڈي)[ \-])?\d{1,5}"
    r"(?:\s?[-/]\s?\d{1,4}){0,3}(?:[-/]?[a-z]|\s?(?:اي|بي|سي|ڈي)|-?[\u0905-\u0939])?(?:\s?(?:bis|ter))?(?:,|،|\s?-)?\s$"
)
COMPASS: Final = re.compile(
    r",?\s(?:ne|nw|se|sw|n|s|e|w|north|south|east|west|ext|oeste|norte|sur|este|oriente|poniente)(?![\w'])\.?"
)
CODE: Final = re.compile(
    r"[\s.:#]{1,3}(?:is |es |est |e |ni |no\.? )?"
    r"(?P<value>[a-z]{0,2}\d[a-z\d]{0,5}(?:[ \-][a-z\d]{3,4})?)(?!\w)"
)
BOX: Final = re.compile(rf"[\s.:\-]{{0,3}}{NO}(?P<value>\d{{1,6}}(?:-\d{{3,5}})?)(?!\w)")
IS_NO: Final = re.compile(
    r"\s?(?:n|no|nos|na|nro|num|numero|number|numb|namba|nambari|blg|ext|نمبر|رقم|عدد|नंबर|नम्बर|नं|न|संख्या|क्रमांक|क्र|सं|"
    r"ra[29q]m|raqam)\b"
)
COUNTED: Final = Late(
    rf"\s(?:de |of )?{MONTHS}{AFTER}|"
    r"\s?(?:%|years?|anos?|ans|days?|dias?|jours|hours?|horas?|heures|men|women|people|personas|pessoas|hombres|"
    r"mujeres|homens|mulheres|fois|veces|vezes|pesos|reais|euros|francs|dolares|metros|metres|km|siku|watu|mara|"
    r"سنه|سنين|يوم|ايام|دن|سال|लोग|दिन|साल|बार)\b"
)
"""What makes of a number an amount."""
_LEAD_MOST: Final = 22  # characters that a house number before its street may take
_LEAD_DIGIT: Final = 12  # from its last figure to there


def leading(folded: str, start: int) -> re.Match[str] | None:
    """Return the house number before folded `start`: a look for a figure comes before one for all of it."""
    near = folded[max(0, start - _LEAD_DIGIT) : start]
    if not near[-1:].isspace() or not any(map(str.isdigit, near)):
        return None
    return _LEADING.search(folded, max(0, start - _LEAD_MOST), start)
